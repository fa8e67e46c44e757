// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/column.h"

#include <QHBoxLayout>

#include <algorithm>

#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

int columnWidth()
{
    constexpr int kLines = 42; // heights of a line
    return std::max(metric::kColumnWidth, kLines * Theme::current().em());
}

Column::Column(QWidget* parent) : QScrollArea(parent), m_layout(nullptr)
{
    scrollPlainly(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = new QWidget(viewport());
    auto* sheet = new QWidget(ground);
    sheet->setMaximumWidth(columnWidth());
    m_layout = new QVBoxLayout(sheet);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::kGrid * 2);
    m_layout->addStretch(1);
    auto* centre = new QHBoxLayout(ground);
    centre->setContentsMargins(metric::kPageMargin, 16, metric::kPageMargin, metric::kPageMargin);
    // The sheet takes all the width there is up to its maximum before the margins take any.
    centre->addStretch(1);
    centre->addWidget(sheet, 1000);
    centre->addStretch(1);
    setWidget(ground);
}

void Column::add(QWidget* widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void Column::insert(int index, QWidget* widget)
{
    m_layout->insertWidget(index, widget);
}

void Column::clear()
{
    while (m_layout->count() > 1) {
        QLayoutItem* item = m_layout->takeAt(0);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace springback::ui
