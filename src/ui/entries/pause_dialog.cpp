// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pause_dialog.h"

#include <QDateEdit>
#include <QPlainTextEdit>

#include "parts.h"
#include "springback/app/words.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

PauseDialog::PauseDialog(const AppContext& context, const Pause& pause, QWidget* parent)
    : EntryDialog(context, pause, parent), m_to(makeDateEdit(pause.to)),
      m_reason(new Segmented(tr("Reason"), { tr("Ill"), tr("Away"), tr("Other") }))
{
    form()->addWidget(makeText(tr("The days of a pause are left out when sessions are counted against the plan. "
                                  "A long gap can still lead to an offer to step back."),
        TextSize::Body, TextTone::Muted));
    addDate(tr("From"), QStringLiteral("from"), pause.from);
    addField(tr("To, the last day of it"), m_to, QStringLiteral("to"));
    m_reason->setCurrent(static_cast<int>(pause.reason));
    addField(tr("Reason"), m_reason, QStringLiteral("pause_reason"));
    m_note = addNote(tr("Note"), QStringLiteral("note"), pause.note);
    watchTyping();
}

void PauseDialog::dateChanged(Date date)
{
    if (app::words::fromQDate(m_to->date()) < date)
        m_to->setDate(app::words::qdate(date));
}

QString PauseDialog::wordFault(const FieldFault& fault) const
{
    return fault.field == "to" ? tr("The last day is before the first.") : QString();
}

std::optional<Record> PauseDialog::build()
{
    Pause pause = std::get<Pause>(base());
    pause.from = date();
    pause.to = app::words::fromQDate(m_to->date());
    pause.reason = static_cast<PauseReason>(m_reason->current());
    pause.note = textOf(*m_note);
    return pause;
}

} // namespace springback::ui
