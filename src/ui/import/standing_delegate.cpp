// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing_delegate.h"

#include "springback/app/import_presenter.h"
#include "springback/ui/kit/icon.h"

namespace springback::ui {

namespace {

QIcon markOf(int kind)
{
    switch (app::Standing(kind)) {
    case app::Standing::New:
        return icon(Icon::Add, IconTint::Green);
    case app::Standing::Unconfirmed:
    case app::Standing::MaybeThere:
        return icon(Icon::Info, IconTint::Amber);
    case app::Standing::DeletedEarlier:
        return icon(Icon::Delete, IconTint::Muted);
    case app::Standing::Duplicate:
        return icon(Icon::Copy, IconTint::Muted);
    case app::Standing::CannotBeStored:
        return icon(Icon::Warning, IconTint::Brick);
    }
    return icon(Icon::Skip, IconTint::Muted);
}

} // namespace

void StandingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = markOf(index.data(app::ImportTableModel::kRowRole).toInt());
    option->decorationSize = QSize(16, 16);
}

} // namespace springback::ui
