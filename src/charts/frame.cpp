// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <algorithm>
#include <cmath>

#include "tr.h"

namespace springback::charts {

namespace {

/// Lines of small text that a lane or a legend row takes.
constexpr double kLane = 1.25;
constexpr double kLegendRow = 1.35;
constexpr double kMark = 0.62;

double widest(const QFontMetricsF& metrics, std::initializer_list<QString> texts)
{
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

QFont scaled(const QFont& font, double ratio)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * ratio);
    else
        result.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * ratio)));
    return result;
}

Frame::Frame(const PlotSetup& setup)
    : m_figure(setup.figure), m_style(setup.style), m_size(setup.size), m_head(setup.head), m_cursor(setup.cursor),
      m_cursorWidth(setup.cursorWidth), m_readout(setup.readout), m_small(scaled(setup.style.font, 0.9)),
      m_title(setup.style.font)
{
    m_title.setBold(true);
    const QFontMetricsF small(m_small);
    m_line = small.height();
    m_titleHeight = m_head == Head::Title ? QFontMetricsF(m_title).height() * 1.3 : 0;
    m_captionHeight = m_head == Head::None ? 0 : m_line * 1.35;
    // The side margins do not depend on the figure, so that charts above one another share their time axis.
    const double left = widest(small, { QStringLiteral("00.0"), QStringLiteral("100") }) + m_line * 0.5;
    const double right = m_style.detail == Detail::Compact ? wordsBeside(small) : widestWord(small);
    placeLegend(m_size.width() - m_line);
    const double lanes = m_line * kLane * (m_figure.events.empty() ? 1 : 2);
    const double top = m_titleHeight + m_captionHeight + (m_figure.isEmpty() ? 0 : lanes);
    const double bottom = m_line * 1.6 + m_legendRows * m_line * kLegendRow + m_line * 0.2;
    m_margins = QMargins(static_cast<int>(std::ceil(left)), static_cast<int>(std::ceil(top)),
        static_cast<int>(std::ceil(right)), static_cast<int>(std::ceil(bottom)));
}

double Frame::widestWord(const QFontMetricsF& small) const
{
    return widest(small, { Charts::tr("amber 3–5"), Charts::tr("as planned") }) + m_line * 0.8;
}

double Frame::wordsBeside(const QFontMetricsF& small) const
{
    double width = 0;
    for (const Zone& zone : m_figure.zones)
        width = std::max(width, small.horizontalAdvance(zone.word));
    for (const Reference& reference : m_figure.references)
        width = std::max(width, small.horizontalAdvance(reference.word));
    return width + m_line * 0.8;
}

void Frame::placeLegend(double width)
{
    const QFontMetricsF small(m_small);
    double x = 0;
    int row = 0;
    for (LegendEntry& entry : legendOf(m_figure, m_style, m_line * kMark)) {
        const double need = m_line * 1.7 + small.horizontalAdvance(entry.text) + m_line * 1.1;
        if (x > 0 && x + need > width) {
            x = 0;
            ++row;
        }
        m_legend.push_back({ std::move(entry), x, row });
        x += need;
    }
    m_legendRows = m_legend.empty() ? 0 : row + 1;
}

void Frame::paintBack(QPainter& painter, const Axes& axes) const
{
    paintHead(painter, axes);
    if (m_figure.isEmpty())
        return;
    paintZones(painter, axes);
    paintPhases(painter, axes);
    paintReferences(painter, axes);
    paintEvents(painter, axes);
    paintLegend(painter, axes);
}

void Frame::paintHead(QPainter& painter, const Axes& axes) const
{
    const double left = m_line * 0.3;
    const double width = m_size.width() - m_line * 0.6;
    if (m_head == Head::Title) {
        painter.setFont(m_title);
        painter.setPen(m_style.text);
        painter.drawText(QRectF(left, 0, width, m_titleHeight), Qt::AlignVCenter, m_figure.title);
    }
    painter.setFont(m_small);
    const QRectF row(left, m_titleHeight, width, m_line * 1.25);
    if (m_figure.isEmpty()) {
        painter.setPen(m_style.mutedText);
        painter.drawText(axes.rect, Qt::AlignCenter | Qt::TextWordWrap, m_figure.empty);
        return;
    }
    if (m_head == Head::None)
        return;
    painter.setPen(m_readout.isEmpty() ? m_style.mutedText : m_style.text);
    const QString text = m_readout.isEmpty() ? m_figure.caption : m_readout;
    painter.drawText(row, Qt::AlignVCenter, QFontMetricsF(m_small).elidedText(text, Qt::ElideRight, row.width()));
}

void Frame::paintZones(QPainter& painter, const Axes& axes) const
{
    painter.setFont(m_small);
    for (const Zone& zone : m_figure.zones) {
        const double top = axes.y(std::min(zone.high, axes.top));
        const double bottom = axes.y(std::max(zone.low, axes.bottom));
        const QRectF area(axes.rect.left(), top, axes.rect.width(), bottom - top);
        if (zone.fill.isValid())
            painter.fillRect(area, zone.fill);
        if (zone.hatch != Qt::NoBrush)
            painter.fillRect(area, QBrush(zone.ink, zone.hatch));
        const QRectF beside(axes.rect.right() + m_line * 0.35, top, m_margins.right(), bottom - top);
        painter.setPen(m_style.mutedText);
        painter.drawText(beside, Qt::AlignVCenter | Qt::TextSingleLine, zone.word);
    }
}

void Frame::paintPhases(QPainter& painter, const Axes& axes) const
{
    const QFontMetricsF small(m_small);
    const double laneTop = m_titleHeight + m_captionHeight;
    painter.setFont(m_small);
    QColor shade = m_style.text;
    shade.setAlphaF(0.055F);
    int index = 0;
    for (const Span& phase : m_figure.phases) {
        const double left = std::max(axes.x(phase.from), axes.rect.left());
        const double right = std::min(axes.x(phase.to), axes.rect.right());
        const QRectF lane(left, laneTop, right - left, m_line * kLane);
        if (index++ % 2 == 1)
            painter.fillRect(QRectF(left, laneTop, right - left, axes.rect.bottom() - laneTop), shade);
        painter.setPen(QPen(m_style.mutedText, 1));
        if (index > 1)
            painter.drawLine(QPointF(left, laneTop), QPointF(left, axes.rect.bottom()));
        const double room = lane.width() - m_line * 0.5;
        const QString& word = small.horizontalAdvance(phase.word) <= room ? phase.word : phase.brief;
        if (small.horizontalAdvance(word) <= room)
            painter.drawText(lane.adjusted(m_line * 0.3, 0, 0, 0), Qt::AlignVCenter, word);
    }
}

void Frame::paintEvents(QPainter& painter, const Axes& axes) const
{
    const QFontMetricsF small(m_small);
    const double middle = m_titleHeight + m_captionHeight + m_line * kLane * 1.5;
    double free = 0;
    painter.setFont(m_small);
    for (std::size_t i = 0; i < m_figure.events.size(); ++i) {
        const Event& event = m_figure.events[i];
        const double x = axes.x(event.x);
        const bool note = event.kind == EventKind::Note;
        if (!note) {
            painter.setPen(QPen(m_style.mutedText, 1, Qt::DotLine));
            painter.drawLine(QPointF(x, middle + m_line * 0.5), QPointF(x, axes.rect.bottom()));
        }
        const bool flare = event.kind == EventKind::Flare;
        painter.setPen(QPen(m_style.text, 1));
        painter.setBrush(flare ? m_style.text : m_style.background);
        painter.translate(x, middle);
        painter.drawPath(eventPath(event.kind, m_line * kMark));
        painter.translate(-x, -middle);
        if (note)
            continue; // the legend names it
        const QString word = flare ? Charts::tr("flare") : Charts::tr("visit");
        const double start = x + m_line * 0.5;
        const double end = start + small.horizontalAdvance(word) + m_line * 0.6;
        const double next = i + 1 < m_figure.events.size() ? axes.x(m_figure.events[i + 1].x) : m_size.width();
        if (start >= free && end < next) {
            painter.drawText(QRectF(start, middle - m_line, end - start, m_line * 2), Qt::AlignVCenter, word);
            free = end;
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void Frame::paintReferences(QPainter& painter, const Axes& axes) const
{
    painter.setFont(m_small);
    for (const Reference& reference : m_figure.references) {
        const double y = axes.y(reference.y);
        painter.setPen(QPen(m_style.mutedText, 1, Qt::DashLine));
        painter.drawLine(QPointF(axes.rect.left(), y), QPointF(axes.rect.right(), y));
        painter.setPen(m_style.mutedText);
        painter.drawText(QRectF(axes.rect.right() + m_line * 0.35, y - m_line, m_margins.right(), m_line * 2),
            Qt::AlignVCenter | Qt::TextSingleLine, reference.word);
    }
}

void Frame::paintLegend(QPainter& painter, const Axes& axes) const
{
    painter.setFont(m_small);
    const double top = axes.rect.bottom() + m_line * 1.6;
    for (const Placed& placed : m_legend) {
        const LegendEntry& entry = placed.entry;
        const double middle = top + (placed.row + 0.5) * m_line * kLegendRow;
        const double left = m_line * 0.3 + placed.x;
        const QPointF center(left + m_line * 0.7, middle);
        if (entry.line != Line::None) {
            const Qt::PenStyle dash = entry.line == Line::Dashed ? Qt::DashLine : Qt::SolidLine;
            painter.setPen(QPen(entry.pen, entry.line == Line::Level ? 2.2 : 1.5, dash));
            painter.drawLine(QPointF(left, middle), QPointF(left + m_line * 1.4, middle));
        }
        painter.setPen(QPen(entry.pen, 1.3));
        painter.setBrush(entry.fill);
        painter.translate(center);
        painter.drawPath(entry.path);
        painter.translate(-center);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_style.mutedText);
        painter.drawText(
            QRectF(left + m_line * 1.7, middle - m_line, m_size.width(), m_line * 2), Qt::AlignVCenter, entry.text);
    }
}

} // namespace springback::charts
