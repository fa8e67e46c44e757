// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

QSize sizeIn(const QLayoutItem& item, int width)
{
    return { std::max(item.minimumSize().width(), std::min(item.sizeHint().width(), width)), item.sizeHint().height() };
}

} // namespace

Flow::Flow(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metric::kGrid);
}

Flow::~Flow() = default;

void Flow::addItem(QLayoutItem* item)
{
    m_places.push_back({ std::unique_ptr<QLayoutItem>(item), false });
}

void Flow::addEnd(QWidget* widget)
{
    addWidget(widget);
    m_places.back().end = true;
}

QLayoutItem* Flow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_places[size_t(index)].item.get() : nullptr;
}

QLayoutItem* Flow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_places[size_t(index)].item.release();
    m_places.erase(m_places.begin() + index);
    return item;
}

std::vector<Flow::Line> Flow::linesIn(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const Place& place : m_places) {
        if (place.item->isEmpty())
            continue;
        const int wide = sizeIn(*place.item, width).width();
        if (lines.empty() || used + spacing() + wide > width) {
            lines.emplace_back();
            used = wide;
        } else {
            used += spacing() + wide;
        }
        lines.back().push_back(&place);
    }
    return lines;
}

int Flow::heightOf(const Line& line)
{
    int height = 0;
    for (const Place* place : line)
        height = std::max(height, place->item->sizeHint().height());
    return height;
}

int Flow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesIn(inner);
    for (const Line& line : lines)
        height += heightOf(line);
    return height + std::max(0, int(lines.size()) - 1) * spacing();
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (const Place& place : m_places)
        if (!place.item->isEmpty())
            size = size.expandedTo(place.item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize Flow::sizeHint() const
{
    QSize size;
    for (const Place& place : m_places) {
        if (place.item->isEmpty())
            continue;
        const QSize hint = place.item->sizeHint();
        size = QSize(
            size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(), std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

void Flow::put(const Line& line, const QRect& area) const
{
    int used = 0;
    for (const Place* place : line)
        used += sizeIn(*place->item, area.width()).width();
    int spare = area.width() - used - (int(line.size()) - 1) * spacing();
    int x = area.left();
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place* place : line) {
        const QSize size = sizeIn(*place->item, area.width());
        if (place->end)
            x += std::exchange(spare, 0);
        const QRect spot(x, area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
        place->item->setGeometry(QStyle::visualRect(direction, area, spot));
        x += size.width() + spacing();
    }
}

void Flow::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    QRect rest = area.marginsRemoved(contentsMargins());
    for (const Line& line : linesIn(rest.width())) {
        const int height = heightOf(line);
        put(line, QRect(rest.topLeft(), QSize(rest.width(), height)));
        rest.setTop(rest.top() + height + spacing());
    }
}

} // namespace springback::ui
