// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QMargins>
#include <QPainter>

#include "marks.h"
#include "plot.h"

namespace springback::charts {

/// Where everything around the axes lies: title, caption, lanes of phases and events, legend.
class Frame {
public:
    explicit Frame(const PlotSetup& setup);

    QMargins margins() const { return m_margins; }
    /// Height of a line of small text.
    double line() const { return m_line; }
    const QFont& smallFont() const { return m_small; }

    /// Coordinates of the axes, known once the plot has been laid out.
    struct Axes {
        QRectF rect;
        double left = 0, right = 1, bottom = 0, top = 1;
        double x(double value) const { return rect.left() + (value - left) / (right - left) * rect.width(); }
        double y(double value) const { return rect.bottom() - (value - bottom) / (top - bottom) * rect.height(); }
    };
    void paintBack(QPainter& painter, const Axes& axes) const;
    void paintFront(QPainter& painter, const Axes& axes) const;

private:
    double widestWord(const QFontMetricsF& small) const;
    double wordsBeside(const QFontMetricsF& small) const;
    void placeLegend(double width);
    void paintHead(QPainter& painter, const Axes& axes) const;
    void paintZones(QPainter& painter, const Axes& axes) const;
    void paintPhases(QPainter& painter, const Axes& axes) const;
    void paintEvents(QPainter& painter, const Axes& axes) const;
    void paintReferences(QPainter& painter, const Axes& axes) const;
    void paintLegend(QPainter& painter, const Axes& axes) const;
    void paintPointLabels(QPainter& painter, const Axes& axes, const Series& series) const;
    bool isLabelAbove(const Axes& axes, const Series& series, const Point& point) const;
    void paintCursor(QPainter& painter, const Axes& axes) const;
    void paintBarSigns(QPainter& painter, const Axes& axes, const Series& series) const;
    void paintBarLabels(QPainter& painter, const Axes& axes, const Series& series) const;

    struct Placed {
        LegendEntry entry;
        double x = 0;
        int row = 0;
    };
    Figure m_figure;
    ChartStyle m_style;
    QSizeF m_size;
    Head m_head;
    std::optional<Date> m_cursor;
    double m_cursorWidth;
    QString m_readout;
    QFont m_small, m_title;
    double m_line = 0;
    double m_titleHeight = 0;
    double m_captionHeight = 0;
    QMargins m_margins;
    std::vector<Placed> m_legend;
    int m_legendRows = 0;
};

} // namespace springback::charts
