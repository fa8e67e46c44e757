// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rate_delegate.h"

#include "springback/app/run_table_model.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

RateDelegate::RateDelegate(const app::RunTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void RateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!m_model.isUnrated(index.row()))
        return;
    option->font.setUnderline(true);
    for (const auto role : { QPalette::Text, QPalette::HighlightedText })
        option->palette.setColor(role, Theme::current().tokens().accent);
}

} // namespace springback::ui
