// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plot.h"

#include "qcp.h"

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

#include "frame.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

namespace {

constexpr double kDense = 4; ///< a mark's size in pixels below which outlines would only blacken the picture
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// Dates as the axis' ticks: days, weeks or months, as many as there is room for.
class DateTicker : public QCPAxisTicker {
public:
    explicit DateTicker(int most) : m_most(std::max(most, 2)) { }

    void generate(const QCPRange& range, const QLocale& locale, QChar, int, QVector<double>& ticks,
        QVector<double>* subTicks, QVector<QString>* labels) override
    {
        ticks.clear();
        if (subTicks)
            subTicks->clear();
        const Date from = dateAt(std::ceil(range.lower));
        const Date to = dateAt(std::floor(range.upper));
        const int span = static_cast<int>((to - from).count()) + 1;
        int step = 0;
        for (const int allowed : { 28, 14, 7, 2, 1 })
            if (span <= m_most * allowed)
                step = allowed;
        if (step > 0)
            byDays(from, to, step, ticks);
        else
            byMonths(from, to, span / 30 / m_most + 1, ticks);
        if (!labels)
            return;
        labels->clear();
        const bool years = span > 330;
        for (const double tick : ticks)
            labels->append(labelOf(dateAt(tick), years, locale));
    }

private:
    static void byDays(Date from, Date to, int step, QVector<double>& ticks)
    {
        Date first = from;
        if (step >= 7)
            while (std::chrono::weekday(first) != std::chrono::Monday)
                first += days(1);
        for (Date date = first; date <= to; date += days(step))
            ticks.append(xOf(date));
    }

    static void byMonths(Date from, Date to, int least, QVector<double>& ticks)
    {
        int step = 1;
        for (const int allowed : { 1, 2, 3, 6, 12, 24, 60 })
            if (step < least)
                step = allowed;
        const std::chrono::year_month_day start(from);
        std::chrono::year_month month(start.year(), std::chrono::January);
        for (; Date(std::chrono::local_days(month / 1)) <= to; month += std::chrono::months(step))
            if (Date(std::chrono::local_days(month / 1)) >= from)
                ticks.append(xOf(Date(std::chrono::local_days(month / 1))));
    }

    static QString labelOf(Date date, bool years, const QLocale& locale)
    {
        return years ? locale.toString(words::qdate(date), Charts::tr("MMM yy")) : words::dayMonth(date);
    }

    int m_most;
};

/// Weeks since a start as the axis' ticks.
class WeekTicker : public QCPAxisTicker {
public:
    explicit WeekTicker(int most) : m_most(std::max(most, 2)) { }

    void generate(const QCPRange& range, const QLocale& locale, QChar, int, QVector<double>& ticks,
        QVector<double>* subTicks, QVector<QString>* labels) override
    {
        ticks.clear();
        if (subTicks)
            subTicks->clear();
        const int first = std::max(1, static_cast<int>(std::ceil(range.lower)));
        const int last = static_cast<int>(std::floor(range.upper));
        int step = 1;
        for (const int allowed : { 2, 4, 8, 13, 26, 52 })
            if ((last - first + 1) / step > m_most)
                step = allowed;
        for (int week = first; week <= last; week += step)
            ticks.append(week);
        if (!labels)
            return;
        labels->clear();
        for (const double tick : ticks)
            labels->append(tick == first ? Charts::tr("week %1").arg(first) : locale.toString(static_cast<int>(tick)));
    }

private:
    int m_most;
};

/// Paints the frame behind or before the series, in the plot's own layers.
class FramePainter : public QCPLayerable {
public:
    using Paint = std::function<void(QCPPainter&)>;
    FramePainter(QCustomPlot* plot, const QString& layer, Paint paint)
        : QCPLayerable(plot, layer), m_paint(std::move(paint))
    {
        setObjectName(name());
    }
    static QString name() { return QStringLiteral("springback frame"); }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override
    {
        painter->setAntialiasing(true);
        m_paint(*painter);
    }

private:
    Paint m_paint;
};

/// The series' graphs: a line with its gaps, then the marks, one graph for each origin.
class SeriesPlotter {
public:
    SeriesPlotter(QCustomPlot& plot, const PlotSetup& setup, double mark)
        : m_plot(plot), m_style(setup.style), m_mark(mark), m_onBars(setup.figure.series.front().shape == Shape::Bar),
          m_isDense(mark < kDense)
    {
    }

    void add(const Series& series) const
    {
        if (series.line == Line::Level)
            return addLevel(series);
        if (series.line != Line::None)
            addLine(series);
        for (const Origin origin : std::array{ Origin::Direct, Origin::Recalled, Origin::Edited, Origin::Imported })
            series.shape == Shape::Bar ? addBars(series, origin) : addMarks(series, origin);
    }

private:
    QCPGraph* newGraph() const
    {
        QCPGraph* graph = m_plot.addGraph();
        graph->setAdaptiveSampling(false);
        graph->setAntialiased(true);
        graph->setAntialiasedScatters(true);
        return graph;
    }

    void addLine(const Series& series) const
    {
        QCPGraph* graph = newGraph();
        graph->setPen(QPen(series.color, 1.5, series.line == Line::Dashed ? Qt::DashLine : Qt::SolidLine));
        for (const Point& point : series.points)
            graph->addData(point.x, point.y.value_or(kNothing));
    }

    void addMarks(const Series& series, Origin origin) const
    {
        QCPGraph* graph = nullptr;
        for (const Point& point : series.points) {
            if (!point.y || point.origin != origin)
                continue;
            if (!graph)
                graph = newGraph();
            graph->addData(point.x, *point.y);
        }
        if (!graph)
            return;
        const bool rimmed = m_onBars && !m_isDense;
        const QColor rim = rimmed ? m_style.background : series.color;
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(QCPScatterStyle(markPath(series.shape, origin, rimmed ? m_mark * 1.25 : m_mark),
            QPen(rim, m_isDense ? 0.5 : 1.3), QBrush(markFill(m_style, series.color, origin))));
    }

    void addBars(const Series& series, Origin origin) const
    {
        std::map<double, QCPBars*> byWidth;
        for (const Point& point : series.points) {
            if (!point.y || *point.y <= 0 || point.origin != origin)
                continue;
            QCPBars*& bars = byWidth[widthOf(series, point)];
            if (!bars)
                bars = newBars(series.color, origin, widthOf(series, point));
            bars->addData(point.x, *point.y);
        }
    }

    QCPBars* newBars(const QColor& color, Origin origin, double width) const
    {
        auto* bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        QColor fill = color;
        fill.setAlphaF(m_isDense || origin == Origin::Direct ? 0.3F : 0.0F);
        bars->setAntialiased(true);
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setWidth(width);
        bars->setPen(m_isDense ? QPen(Qt::NoPen) : QPen(color, 1.3));
        bars->setBrush(fill);
        return bars;
    }

    void addLevel(const Series& series) const
    {
        QCPGraph* graph = newGraph();
        graph->setPen(QPen(series.color, 2.2));
        for (const Point& point : series.points) {
            const double half = widthOf(series, point) / 2;
            graph->addData(point.x - half, point.y.value_or(kNothing));
            graph->addData(point.x + half - 0.01, point.y.value_or(kNothing));
        }
    }

    QCustomPlot& m_plot;
    const ChartStyle& m_style;
    double m_mark;
    bool m_onBars;
    bool m_isDense; ///< too close for outlines
};

void setUpAxis(QCPAxis& axis, const PlotSetup& setup, const Frame& frame)
{
    axis.setTickLabelFont(frame.smallFont());
    axis.setTickLabelColor(setup.style.mutedText);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(QPen(setup.style.grid, 1));
    axis.setSubTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.setTickLengthIn(0);
    axis.setTickLabelPadding(static_cast<int>(frame.line() * 0.2));
    axis.grid()->setPen(QPen(setup.style.grid, 1));
    axis.grid()->setZeroLinePen(QPen(setup.style.grid, 1));
}

/// The ticks whose labels do not touch one another in a plot of that height.
std::vector<double> spaced(const Figure& figure, double height, double least)
{
    const double perUnit = height / (figure.top - figure.bottom);
    std::vector<double> kept;
    for (const double tick : figure.ticks)
        if (kept.empty() || (tick - kept.back()) * perUnit >= least)
            kept.push_back(tick);
    return kept;
}

void setUpAxes(QCustomPlot& plot, const PlotSetup& setup, const Frame& frame)
{
    const Figure& figure = setup.figure;
    const double width = setup.size.width() - frame.margins().left() - frame.margins().right();
    setUpAxis(*plot.xAxis, setup, frame);
    setUpAxis(*plot.yAxis, setup, frame);
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setTickLengthOut(static_cast<int>(frame.line() * 0.25));
    const int most = static_cast<int>(width / (frame.line() * 4.2));
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTicker>(figure.count == Count::Weeks
            ? static_cast<QCPAxisTicker*>(new WeekTicker(most))
            : static_cast<QCPAxisTicker*>(new DateTicker(most))));
    plot.xAxis->setRange(xOf(setup.range.from) - 0.5, xOf(setup.range.to) + 0.5);
    plot.yAxis->setRange(figure.bottom, figure.top);
    auto* ticker = new QCPAxisTickerText;
    for (const double tick :
        spaced(figure, setup.size.height() - frame.margins().top() - frame.margins().bottom(), frame.line() * 0.95))
        ticker->addTick(tick, plot.locale().toString(tick, 'f', tick == std::floor(tick) ? 0 : 1));
    plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>(ticker));
    plot.xAxis->setVisible(!figure.isEmpty());
    plot.yAxis->setVisible(!figure.isEmpty());
}

/// Marks shrink where days lie close, so that they can be told apart; measures are few and keep their size.
double markSize(const PlotSetup& setup, const Frame& frame, ChartStep step)
{
    const double dates = static_cast<double>((setup.range.to - setup.range.from).count() + 1);
    const double perDay = (setup.size.width() - frame.line() * 8) / dates;
    const double room = step == ChartStep::Day ? perDay * 0.9 : step == ChartStep::Week ? perDay * 5 : frame.line();
    return std::clamp(room, frame.line() * 0.2, frame.line() * 0.52);
}

} // namespace

double neededHeight(const ChartStyle& style)
{
    return QFontMetricsF(scaled(style.font, 0.9)).height() * 14;
}

void setUpPlot(QCustomPlot& plot, const PlotSetup& setup)
{
    plot.clearPlottables();
    qDeleteAll(plot.findChildren<QCPLayerable*>(FramePainter::name(), Qt::FindDirectChildrenOnly));
    plot.setLocale(QLocale());
    plot.setBackground(QBrush(setup.style.background));
    const auto frame = std::make_shared<const Frame>(setup);
    QCPAxisRect* axes = plot.axisRect();
    axes->setupFullAxesBox(false);
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    axes->setAutoMargins(QCP::msNone);
    axes->setMargins(frame->margins());
    plot.plotLayout()->setMargins(QMargins());
    setUpAxes(plot, setup, *frame);
    if (!setup.figure.series.empty()) {
        const SeriesPlotter plotter(plot, setup, markSize(setup, *frame, setup.figure.step));
        for (const Series& series : setup.figure.series)
            plotter.add(series);
    }
    const auto axesNow = [&plot, axes] {
        const QCPRange x = plot.xAxis->range();
        const QCPRange y = plot.yAxis->range();
        return Frame::Axes{ QRectF(axes->rect()), x.lower, x.upper, y.lower, y.upper };
    };
    new FramePainter(&plot, QStringLiteral("background"),
        [frame, axesNow](QCPPainter& painter) { frame->paintBack(painter, axesNow()); });
    new FramePainter(&plot, QStringLiteral("axes"),
        [frame, axesNow](QCPPainter& painter) { frame->paintFront(painter, axesNow()); });
}

} // namespace springback::charts
