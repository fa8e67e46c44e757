// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the frame paints over the series: values, signs of origin, and where the walk stands.

#include "frame.h"

#include <algorithm>

namespace springback::charts {

void Frame::paintFront(QPainter& painter, const Axes& axes) const
{
    for (const Series& series : m_figure.series) {
        if (series.shape != Shape::Bar) {
            paintPointLabels(painter, axes, series);
        } else if (series.line == Line::None) {
            paintBarSigns(painter, axes, series);
            paintBarLabels(painter, axes, series);
        }
    }
    if (m_cursor && !m_figure.isEmpty())
        paintCursor(painter, axes);
}

/// Two sides measured on one day: the larger value's label goes above its mark, the other's below. Alone it goes above,
/// unless it would stand in the lane of phases.
bool Frame::isLabelAbove(const Axes& axes, const Series& series, const Point& point) const
{
    constexpr double kReach = 1.35; // from the mark's middle to the label's far edge, in lines
    for (const Series& other : m_figure.series)
        for (const Point& rival : other.points)
            if (&other != &series && rival.x == point.x && rival.y)
                return *rival.y == *point.y ? &series < &other : *rival.y < *point.y;
    return axes.y(*point.y) - kReach * m_line >= axes.rect.top();
}

void Frame::paintPointLabels(QPainter& painter, const Axes& axes, const Series& series) const
{
    constexpr std::size_t kMost = 10;
    constexpr double kAway = 0.85; // from the mark's middle to the label's, in lines
    if (series.points.size() > kMost)
        return;
    painter.setFont(m_small);
    painter.setPen(m_style.text);
    double free = axes.rect.left();
    for (const Point& point : series.points) {
        if (!point.y || point.label.isEmpty())
            continue;
        const double shift = m_line * (isLabelAbove(axes, series, point) ? -kAway : kAway);
        const double middle = axes.x(point.x);
        const double half = QFontMetricsF(m_small).horizontalAdvance(point.label) / 2;
        const double left = std::max(middle - half, axes.rect.left() + 2);
        if (left < free)
            continue; // measured again within days: the table has both
        free = left + half * 2;
        painter.drawText(QRectF(left, axes.y(*point.y) + shift - m_line, half * 2 + 2, m_line * 2),
            Qt::AlignVCenter | Qt::TextSingleLine, point.label);
    }
}

void Frame::paintCursor(QPainter& painter, const Axes& axes) const
{
    const double half = m_cursorWidth / 2;
    const double x = xOf(*m_cursor) + (m_cursorWidth - 1) / 2;
    const double left = std::max(axes.x(x - half), axes.rect.left());
    const double right = std::min(axes.x(x + half), axes.rect.right());
    QColor shade = m_style.accent;
    shade.setAlphaF(0.22F);
    const double width = std::max(right - left, 3.0);
    painter.fillRect(QRectF((left + right - width) / 2, axes.rect.top(), width, axes.rect.height()), shade);
    painter.setPen(QPen(m_style.text, 1.5));
    const double middle = (left + right) / 2;
    painter.drawLine(QPointF(middle, axes.rect.bottom()), QPointF(middle, axes.rect.bottom() + m_line * 0.35));
    painter.drawLine(QPointF(middle, axes.rect.top() - m_line * 0.2), QPointF(middle, axes.rect.top()));
}

void Frame::paintBarSigns(QPainter& painter, const Axes& axes, const Series& series) const
{
    const double base = axes.rect.bottom();
    for (const Point& point : series.points) {
        const double middle = axes.x(point.x);
        const double half = (axes.x(point.x + widthOf(series, point)) - middle) / 2;
        if (!point.y || middle < axes.rect.left() || middle > axes.rect.right())
            continue;
        if (*point.y <= axes.bottom) {
            painter.setPen(QPen(series.color, 3));
            painter.drawLine(QPointF(middle - half, base - 1.5), QPointF(middle + half, base - 1.5));
        }
        const QPointF sign(middle, axes.y(*point.y) + m_line * 0.6);
        if (point.origin == Origin::Imported && base - sign.y() > m_line * 1.2) {
            painter.setPen(QPen(series.color, 1.5));
            painter.drawEllipse(sign, 1.2, 1.2);
        }
    }
}

/// All of them or none: a few numbers would look like a choice.
void Frame::paintBarLabels(QPainter& painter, const Axes& axes, const Series& series) const
{
    const QFontMetricsF small(m_small);
    const double width = axes.x(series.width) - axes.x(0);
    if (axes.rect.height() < m_line * 6)
        return;
    for (const Point& point : series.points)
        if (small.horizontalAdvance(point.label) > width * 1.2)
            return;
    painter.setFont(m_small);
    painter.setPen(m_style.text);
    const double base = axes.rect.bottom();
    double free = axes.rect.left() - width;
    for (const Point& point : series.points) {
        const double middle = axes.x(point.x);
        if (!point.y || middle < axes.rect.left() || middle > axes.rect.right())
            continue;
        const double half = small.horizontalAdvance(point.label) / 2;
        if (middle - half < free)
            continue; // the week that has only begun stands close to the last
        free = middle + half;
        const double height = base - axes.y(*point.y);
        const double top = height > m_line * 1.2 ? base - m_line * 1.15 : base - height - m_line * 1.15;
        painter.drawText(QRectF(middle - width, top, width * 2, m_line), Qt::AlignCenter, point.label);
    }
}

} // namespace springback::charts
