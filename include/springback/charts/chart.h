// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include "springback/domain/course.h"
#include "springback/domain/summary.h"

class QPaintDevice;
class QPainter;
class QPalette;

namespace springback::charts {

enum class ChartKind { Pain, Stiffness, Miles, Dose, Measures, CoursePain, CourseMiles };

/// Counted in weeks since each course's own start, instead of dates.
constexpr bool isByCourse(ChartKind kind)
{
    return kind == ChartKind::CoursePain || kind == ChartKind::CourseMiles;
}

/// How much a chart on paper carries: Compact leaves out flares and visits, for a small one beside a full one.
enum class Detail { Full, Compact };

/// Colours and font of a chart: the screen's theme or paper. Sizes are ratios of the font's.
struct ChartStyle {
    QColor background, text, mutedText, grid, accent, second, green, amber, red, phaseBand;
    QFont font;
    bool paper = false; ///< black-and-white printer: shapes and hatching carry the meaning
    Detail detail = Detail::Full;

    /// The screen's theme, light or dark by the palette's own background.
    static ChartStyle fromPalette(const QPalette& palette, const QFont& font);
    static ChartStyle onPaper(const QFont& font);
};

/// One of the courses that are laid beside one another.
struct CourseLine {
    QString name;
    std::vector<CourseWeek> weeks;
};

/// What charts draw, of one episode. The range shown is given apart, so that all of them share it.
struct ChartData {
    std::vector<DaySummary> days;   ///< by date, every date of the period
    std::vector<WeekSummary> weeks; ///< by date
    std::vector<StageSpan> stages;
    std::vector<Measure> measures; ///< of any kind; `measure` says which are drawn
    MeasureKind measure = MeasureKind::VisaA;
    std::vector<Date> visits;
    LengthUnit unit = LengthUnit::Miles;
    std::vector<CourseLine> courses; ///< two at most; for the charts by course alone
};

/// First and last date shown, both included.
struct DateRange {
    Date from{};
    Date to{};
    bool operator==(const DateRange&) const = default;
    bool contains(Date date) const { return from <= date && date <= to; }
};

/// The whole of the longest course, for the charts by course: its weeks stand as the days from 1 on.
DateRange courseRange(const ChartData& data);

/// A painter for text and charts alike, on a PDF writer at 96 dpi, an SVG or an image. Charts come out as
/// vectors and are the same picture that the widget shows. On paper, title and caption are left to the page.
/// Needs a QApplication.
class Canvas {
public:
    explicit Canvas(QPaintDevice& device);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// False when the device could not be painted on (a file that cannot be written).
    bool isActive() const;
    QPainter& painter();
    void chart(
        const QRectF& area, ChartKind kind, const ChartData& data, const DateRange& range, const ChartStyle& style);
    bool end();

private:
    struct Private;
    std::unique_ptr<Private> m;
};

/// The chart's table twin: a header row, then a row per day, week or measure. Missing is "–", zero is "0".
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;
};
ChartTable tableOf(ChartKind kind, const ChartData& data, const DateRange& range);

/// A day read aloud: "Tue 14 Nov: during 2, next morning 5, ran 6 mi, phase 2".
QString sentenceOf(const DaySummary& day, LengthUnit unit);
/// A week read aloud: "Week from Mon 9 Nov: ran 5.2 mi, target 6 mi, longest 2 mi, …".
QString sentenceOf(const WeekSummary& week, LengthUnit unit);
QString sentenceOf(const Measure& measure);

/// "Pain", or the measure's name.
QString titleOf(ChartKind kind, MeasureKind measure = MeasureKind::VisaA);

} // namespace springback::charts
