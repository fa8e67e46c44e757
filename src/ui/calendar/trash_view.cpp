// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trash_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "springback/app/calendar_presenter.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/empty_state.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

TrashView::TrashView(QWidget* parent) : QScrollArea(parent)
{
    scrollPlainly(*this);
}

QWidget* TrashView::makeRow(const app::TrashItem& item)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metric::kGrid / 2, 0, metric::kGrid / 2);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(makeText(item.name));
    text->addWidget(makeText(QStringLiteral("%1 · %2").arg(item.deleted, item.left), TextSize::Small, TextTone::Muted));
    layout->addLayout(text, 1);
    auto* restore = makeButton(Icon::Undo, tr("Restore"));
    restore->setAccessibleName(tr("Restore %1").arg(item.name));
    connect(restore, &QPushButton::clicked, this, [this, item] { Q_EMIT restoreAsked(item); });
    layout->addWidget(restore, 0, Qt::AlignVCenter);
    return row;
}

void TrashView::render(const app::Trash& trash)
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, metric::kPageMargin);
    if (!trash.fault.isEmpty()) {
        layout->addWidget(makeText(trash.fault, TextSize::Body, TextTone::Brick));
    } else if (trash.items.empty()) {
        layout->addWidget(new EmptyState(Icon::Delete, tr("The trash is empty"),
            tr("Deleted entries stay here for %n day(s) and can be restored.", nullptr,
                app::CalendarPresenter::kDaysKept)));
    } else {
        auto* card = new Card(tr("Deleted in the last %n day(s)", nullptr, app::CalendarPresenter::kDaysKept));
        for (const app::TrashItem& item : trash.items)
            card->body()->addWidget(makeRow(item));
        layout->addWidget(card);
    }
    layout->addStretch();
    setWidget(body); // deletes the one before
}

} // namespace springback::ui
