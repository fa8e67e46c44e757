// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

#include <memory>
#include <vector>

#include "springback/domain/summary.h"

class QWidget;

namespace springback::charts {

enum class ChartKind { Pain, Stiffness, Miles, Dose, Measures };

/// Colours, sizes and font of a chart: the screen's theme or paper.
struct ChartStyle {
    QColor background, text, mutedText, grid, accent, second, green, amber, red, phaseBand;
    QFont font;
    bool paper = false; ///< black-and-white printer: shapes and hatching carry the meaning
};

struct ChartData {
    std::vector<DaySummary> days;
    std::vector<WeekSummary> weeks;
    std::vector<StageSpan> stages;
    std::vector<Measure> measures;
    MeasureKind measure = MeasureKind::VisaA;
    std::vector<Date> visits;
    LengthUnit unit = LengthUnit::Miles;
};

/// Paints the chart as vectors into `area`; the same picture the widget shows.
void paintChart(QPainter& painter, const QRectF& area, ChartKind kind, const ChartData& data, const ChartStyle& style);

/// The chart's table twin: a header row, then a row per day, week or measure. Missing is "–", zero is "0".
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;
};
ChartTable tableOf(ChartKind kind, const ChartData& data);
/// A day read aloud: "Tue 14 Nov: during 2, next morning 5, ran 6 mi, phase 2".
QString sentenceOf(const DaySummary& day, LengthUnit unit);
QString titleOf(ChartKind kind);

} // namespace springback::charts
