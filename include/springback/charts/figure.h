// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/charts/chart.h"

namespace springback::charts {

/// How a point came; drawn differently so that nothing poses as more than it is.
enum class Origin { Direct, Recalled, Edited, Imported };

enum class Shape { Circle, Diamond, Square, Triangle, Bar };

/// A point at day number `x`; without `y` it is a gap, and a line breaks there.
struct Point {
    double x = 0;
    std::optional<double> y;
    Origin origin = Origin::Direct;
    QString label;    ///< printed at the point where there is room
    double width = 0; ///< days a bar covers; 0: as the series says
};

enum class Line { None, Solid, Dashed, Level };

/// One thing measured over time. `Bar` is drawn as bars, the other shapes as marks joined by the line.
struct Series {
    QString name;
    Shape shape = Shape::Circle;
    Line line = Line::Solid;
    QColor color;
    double width = 1; ///< days a bar or a level covers
    std::vector<Point> points;
};

inline double widthOf(const Series& series, const Point& point)
{
    return point.width > 0 ? point.width : series.width;
}

/// A horizontal zone with its word, told apart by hatching as well as by colour.
struct Zone {
    double low = 0;
    double high = 0;
    QColor fill; ///< invalid: not filled
    QColor ink;  ///< of the hatching
    Qt::BrushStyle hatch = Qt::NoBrush;
    QString word;
};

/// A horizontal line to compare with.
struct Reference {
    double y = 0;
    QString word;
};

struct Span {
    double from = 0;
    double to = 0;
    QString word;
    QString brief; ///< where there is no room for the word
};

enum class EventKind { Flare, Visit, Note };

struct Event {
    EventKind kind = EventKind::Flare;
    double x = 0;
};

/// What is counted along the bottom.
enum class Count { Dates, Weeks };

/// What the marks stand for.
enum class ChartStep { Day, Week, Single };

/// What one chart shows, before it is drawn: the screen, paper and the tests read the same.
struct Figure {
    QString title;
    QString caption; ///< scale and good direction: "0–10, lower is better"
    QString empty;   ///< said instead of a drawing when there is nothing in the range
    double bottom = 0;
    double top = 1;
    std::vector<double> ticks; ///< values labelled on the axis
    std::vector<Series> series;
    std::vector<Zone> zones;
    std::vector<Reference> references;
    std::vector<Span> phases;
    std::vector<Event> events;
    bool explainsFlares = false; ///< the legend says what a flare is
    bool explainsNotes = false;  ///< and what the small mark of a note is
    ChartStep step = ChartStep::Day;
    Count count = Count::Dates;
    bool isEmpty() const { return !empty.isEmpty(); }
};

Figure figureOf(ChartKind kind, const ChartData& data, const DateRange& range, const ChartStyle& style);

/// Days since 1970, the charts' horizontal unit.
double xOf(Date date);
Date dateAt(double x);

} // namespace springback::charts
