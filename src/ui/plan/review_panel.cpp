// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review_panel.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "entries/parts.h"
#include "replay_panel.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/words/words.h"

namespace springback::ui {

ReviewPanel::ReviewPanel(app::PlanDraft& draft, const QString& by, Date today, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_changes(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, metric::kGrid, 0);
    layout->setSpacing(metric::kGrid * 2);
    layout->addWidget(makeText(tr("Before and after"), TextSize::Heading));
    m_changes->setSpacing(metric::kGrid * 2);
    layout->addLayout(m_changes);
    if (draft.editor() != app::PlanEditor::Template) {
        addSignature(*layout, by, today);
        addReplay(*layout, today);
    }
    layout->addStretch(1);
}

void ReviewPanel::addSignature(QVBoxLayout& layout, const QString& by, Date today)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonField = new Field(tr("Reason for all of it"), m_reason);
    m_reasonField->setHint(tr("or one beside each change; it is kept with the plan"));
    layout.addWidget(m_reasonField);
    m_by = new QLineEdit(by);
    m_by->setObjectName(QStringLiteral("by"));
    const bool reported = m_draft.editor() == app::PlanEditor::Reported;
    m_byField = new Field(reported ? tr("My clinician who changed it") : tr("Decided by"), m_by);
    m_from = makeDateEdit(today);
    m_from->setObjectName(QStringLiteral("date"));
    m_from->setDateRange(words::qdate(m_draft.earliestFrom()), words::qdate(today));
    m_fromField = new Field(reported ? tr("Changed on") : tr("Holds from"), m_from);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGrid * 2);
    row->addWidget(m_fromField);
    row->addWidget(m_byField, 1);
    layout.addLayout(row);
    for (QLineEdit* edit : { m_reason, m_by })
        edit->setMinimumHeight(metric::kTarget);
    layout.addWidget(makeText(
        tr("Days before it, and decisions made then, keep the plan they had."), TextSize::Small, TextTone::Muted));
}

void ReviewPanel::addReplay(QVBoxLayout& layout, Date today)
{
    auto* panel = new ReplayPanel;
    auto* button = makeButton(Icon::Repeat, tr("Replay the past days under it"));
    button->setObjectName(QStringLiteral("replay"));
    connect(button, &QPushButton::clicked, panel, [this, panel, today] {
        if (const EpisodeRecords* records = m_draft.records())
            panel->run(*records, m_draft.plan(), today);
    });
    connect(panel, &ReplayPanel::finished, panel, [panel] { bringIntoSight(*panel); });
    auto* line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch();
    layout.addLayout(line);
    layout.addWidget(panel);
}

void ReviewPanel::refresh()
{
    while (QLayoutItem* item = m_changes->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto edits = m_draft.edits();
    if (edits.empty())
        m_changes->addWidget(makeText(tr("Nothing was changed yet."), TextSize::Body, TextTone::Muted));
    for (const app::PlanEdit& edit : edits)
        m_changes->addWidget(makeChange(edit));
}

QWidget* ReviewPanel::makeChange(const app::PlanEdit& edit)
{
    auto* block = new QWidget;
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid / 2);
    layout->addWidget(makeText(edit.line.what, TextSize::Body, TextTone::Muted));
    layout->addWidget(makeText(tr("%1  →  %2", "before, after").arg(edit.line.before, edit.line.after)));
    if (m_draft.editor() == app::PlanEditor::Template)
        return block;
    auto* reason = new QLineEdit(edit.reason);
    reason->setMinimumHeight(metric::kTarget);
    reason->setPlaceholderText(tr("why (may be left to the reason for all)"));
    reason->setAccessibleName(tr("Reason for: %1").arg(edit.line.what));
    reason->setObjectName(QStringLiteral("reason/") + QString::fromStdString(edit.line.path));
    connect(reason, &QLineEdit::textEdited, this,
        [this, path = edit.line.path](const QString& text) { m_draft.setReason(path, text); });
    layout->addWidget(reason);
    return block;
}

Date ReviewPanel::from() const
{
    return m_from ? words::fromQDate(m_from->date()) : Date{};
}

QString ReviewPanel::by() const
{
    return m_by ? m_by->text() : QString();
}

QString ReviewPanel::reason() const
{
    return m_reason ? m_reason->text() : QString();
}

void ReviewPanel::setReason(const QString& reason)
{
    if (m_reason)
        m_reason->setText(reason);
}

bool ReviewPanel::showError(const std::string& field, const QString& sentence)
{
    Field* shown = field == "reason" ? m_reasonField
        : field == "by"              ? m_byField
        : field == "date"            ? m_fromField
                                     : nullptr;
    if (!shown)
        return false;
    shown->setError(sentence);
    shown->control()->setFocus();
    return true;
}

void ReviewPanel::clearErrors()
{
    for (Field* field : { m_byField, m_reasonField, m_fromField })
        if (field)
            field->setError({});
}

} // namespace springback::ui
