// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catch_up_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "calendar/flow_layout.h"
#include "springback/app/settings.h"
#include "springback/ui/entries/entries.h"
#include "springback/ui/entries/entry_dialog.h"
#include "springback/words/words.h"

namespace springback::ui {

CatchUpCard::CatchUpCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(tr("While Springback was closed"), context, presenter, parent), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("catchUpCard"));
    setSubtitle(tr("What you still know can be added; it is kept as recalled. What you do not know stays open."));
    m_rows->setSpacing(metric::kGrid);
    body()->addLayout(m_rows);
    auto* leave = makeButton(tr("Leave it"), ButtonLook::Quiet);
    leave->setObjectName(QStringLiteral("leaveCatchUp"));
    leave->setAccessibleName(tr("Leave what was missed while Springback was closed"));
    addAction(leave);
    connect(leave, &QPushButton::clicked, this, [this] {
        app::leaveCatchUp(m_context.settings);
        Q_EMIT left();
    });
}

void CatchUpCard::render(const app::TodayState&)
{
    auto items = app::catchUpNow(m_context.settings, m_context.workspace);
    setVisible(!items.empty());
    if (items == m_items)
        return;
    m_items = std::move(items);
    empty(*m_rows);
    m_captions.clear();
    for (const auto kind : { app::CatchUpKind::Morning, app::CatchUpKind::AfterSession, app::CatchUpKind::Exercise })
        addRow(kind);
    alignCaptions();
}

std::vector<Date> CatchUpCard::mornings() const
{
    std::vector<Date> dates;
    for (const app::CatchUpItem& item : m_items)
        if (item.kind == app::CatchUpKind::Morning)
            dates.push_back(item.date);
    return dates;
}

void CatchUpCard::addRow(app::CatchUpKind kind)
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line);
    auto* caption = makeText(app::catchUpTitle(kind), TextSize::Body, TextTone::Muted);
    caption->setWordWrap(false);
    caption->setMinimumHeight(metric::kTarget);
    flow->addWidget(caption);
    for (const app::CatchUpItem& item : m_items) {
        if (item.kind != kind)
            continue;
        QPushButton* link = makeLink(words::date(item.date));
        link->setObjectName(QStringLiteral("catchUp"));
        link->setAccessibleName(app::catchUpText(item));
        link->setToolTip(link->accessibleName());
        connect(link, &QPushButton::clicked, this, [this, item] { open(item); });
        flow->addWidget(link);
    }
    if (flow->count() > 1) {
        m_rows->addWidget(line);
        m_captions.push_back(caption);
    } else {
        delete line;
    }
}

// So that the same day stands under itself.
void CatchUpCard::alignCaptions()
{
    int widest = 0;
    for (const QLabel* caption : m_captions)
        widest = std::max(widest, caption->sizeHint().width());
    for (QLabel* caption : m_captions)
        caption->setMinimumWidth(widest);
}

void CatchUpCard::open(const app::CatchUpItem& item)
{
    switch (item.kind) {
    case app::CatchUpKind::Morning:
        Q_EMIT morningWanted(item.date);
        break;
    case app::CatchUpKind::AfterSession:
        editEntry(m_context, RecordKind::Session, item.session, window());
        break;
    case app::CatchUpKind::Exercise:
        addEntry(m_context, RecordKind::Session, item.date, window());
        break;
    }
}

} // namespace springback::ui
