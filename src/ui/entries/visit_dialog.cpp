// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visit_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "decision_row.h"
#include "parts.h"
#include "springback/app/words.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {
constexpr int kFourWeeks = 28;
}

VisitDialog::VisitDialog(const AppContext& context, const Visit& visit, QWidget* parent)
    : EntryDialog(context, visit, parent), m_with(new QLineEdit(QString::fromStdString(visit.with))),
      m_decided(new DecisionRow), m_words(new QLineEdit), m_hasNext(new QCheckBox(tr("Next appointment on"))),
      m_next(makeDateEdit(visit.next.value_or(visit.date + days{ kFourWeeks })))
{
    addDate(tr("Date"), QStringLiteral("date"), visit.date);
    const VisitDecision decision = readDecision(visit.decision);
    m_decided->setKinds(decision.kinds);
    m_words->setText(QString::fromStdString(decision.words));
    for (QLineEdit* edit : { m_with, m_words })
        edit->setMinimumHeight(metric::kTarget);
    addField(tr("With"), m_with, QStringLiteral("with"))->setHint(tr("name of the clinician"));
    m_shared = addNote(tr("Note"), QStringLiteral("shared_note"), visit.sharedNote);
    m_private
        = addNote(tr("Private note, never leaves this computer"), QStringLiteral("private_note"), visit.privateNote);
    addField(tr("What was decided"), m_decided, QStringLiteral("kinds"))
        ->setHint(tr("This notes it. Moves and agreements of today are made in the consult view or on Today."));
    addField(tr("In words (optional)"), m_words, QStringLiteral("decision"));
    addNext(visit);
    m_with->setFocus();
    watchTyping();
}

void VisitDialog::addNext(const Visit& visit)
{
    auto* next = new QWidget;
    auto* row = new QHBoxLayout(next);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_hasNext);
    row->addWidget(m_next);
    row->addStretch();
    m_hasNext->setObjectName(QStringLiteral("hasNext"));
    m_next->setAccessibleName(tr("Date of the next appointment"));
    m_hasNext->setChecked(visit.next.has_value());
    m_next->setEnabled(visit.next.has_value());
    connect(m_hasNext, &QCheckBox::toggled, m_next, &QWidget::setEnabled);
    addField(tr("Next"), next, QStringLiteral("next"));
}

std::optional<Record> VisitDialog::build()
{
    Visit visit = std::get<Visit>(base());
    visit.date = date();
    visit.with = textOf(*m_with);
    visit.decision = writeDecision({ m_decided->kinds(), textOf(*m_words) });
    visit.sharedNote = textOf(*m_shared);
    visit.privateNote = textOf(*m_private);
    visit.next = m_hasNext->isChecked() ? std::optional(app::words::fromQDate(m_next->date())) : std::nullopt;
    return visit;
}

} // namespace springback::ui
