// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_panel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "add_menu.h"
#include "entry_row.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

DayPanel::DayPanel(QWidget* parent) : Card({}, parent), m_add(makeButton(Icon::Add, tr("Add…")))
{
    setObjectName(QStringLiteral("dayPanel"));
    m_add->setObjectName(QStringLiteral("addToDay"));
    m_add->setAccessibleName(tr("Add an entry to this day"));
    setAddMenu(*m_add, [this](RecordKind kind) { Q_EMIT addAsked(kind); });
    addAction(m_add);
}

void DayPanel::clear()
{
    for (QWidget* row : m_rows) {
        body()->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be in the middle of its own click
    }
    m_rows.clear();
}

void DayPanel::addEntryRow(const app::DayEntry& entry)
{
    auto* row = new EntryRow(entry);
    connect(row, &EntryRow::editAsked, this, [this, entry] { Q_EMIT editAsked(entry); });
    connect(row, &EntryRow::deleteAsked, this, [this, entry] { Q_EMIT deleteAsked(entry); });
    body()->addWidget(row);
    m_rows.push_back(row);
}

void DayPanel::render(const app::DayState& day)
{
    clear();
    setTitle(day.title);
    setSubtitle(day.subtitle);
    for (const app::DayEntry& entry : day.entries)
        addEntryRow(entry);
    if (day.entries.empty()) {
        m_rows.push_back(makeText(day.nothing, TextSize::Body, TextTone::Muted));
        body()->addWidget(m_rows.back());
    }
    m_add->setEnabled(!day.beforeEpisode);
    m_add->setVisible(!day.past);
}

void DayPanel::focusFirst()
{
    for (QWidget* row : m_rows) {
        if (auto* button = row->findChild<QToolButton*>()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_add->setFocus(Qt::TabFocusReason);
}

void DayPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace springback::ui
