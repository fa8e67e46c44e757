// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/app/edit_history.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

QString textOf(const app::EditHistory& history)
{
    QStringList lines;
    for (const app::PastEdit& edit : history.edits) {
        lines << HistoryPanel::tr("%1: %2 by %3", "when, what was done, by whom").arg(edit.when, edit.act, edit.who);
        for (const app::FieldEdit& field : edit.fields)
            lines << HistoryPanel::tr("    %1: was %2, now %3").arg(field.field, field.was, field.now);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

HistoryPanel::HistoryPanel(app::Workspace& workspace, const Meta& meta, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_record(meta.id),
      m_toggle(makeButton(Icon::History, tr("Show what it was before"), ButtonLook::Quiet)),
      m_edits(makeText({}, TextSize::Small))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeText(app::recordedLine(meta), TextSize::Small, TextTone::Muted));
    m_toggle->setObjectName(QStringLiteral("history"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_toggle->setVisible(meta.edited != meta.created);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_edits->setObjectName(QStringLiteral("edits"));
    m_edits->setTextFormat(Qt::PlainText);
    m_edits->hide();
    layout->addWidget(m_edits);
    connect(m_toggle, &QPushButton::toggled, this, &HistoryPanel::showEdits);
}

void HistoryPanel::showEdits(bool show)
{
    if (show) {
        const app::EditHistory history = app::editHistory(m_workspace, m_record);
        m_edits->setText(history.fault.isEmpty() ? textOf(history) : history.fault);
    }
    m_edits->setVisible(show);
    m_toggle->setText(show ? tr("Hide what it was before") : tr("Show what it was before"));
}

} // namespace springback::ui
