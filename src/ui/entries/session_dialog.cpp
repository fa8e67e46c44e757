// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "parts.h"
#include "sets_editor.h"
#include "springback/app/entry_defaults.h"
#include "springback/app/entry_text.h"
#include "springback/app/words.h"
#include "springback/ui/kit/effort_row.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"

namespace springback::ui {

SessionDialog::SessionDialog(const AppContext& context, const Session& session, QWidget* parent)
    : EntryDialog(context, session, parent), m_stage(new QComboBox),
      m_variant(new Segmented(tr("Variant"), { tr("As planned"), tr("Easier") })), m_sets(new SetsEditor),
      m_before(makeRating(tr("Pain before"), session.before)),
      m_during(makeRating(tr("Worst pain during"), session.during)),
      m_after(makeRating(tr("Pain 10 minutes after"), session.after)), m_effort(new EffortRow(session.effort)),
      m_ended(new Segmented(tr("How it ended"), { tr("To the end"), tr("For pain"), tr("For another reason") }))
{
    addDate(tr("Date"), QStringLiteral("date"), session.date);
    addExercise(session);
    addSets(session);
    addRatings(session);
    m_note = addNote(tr("Note"), QStringLiteral("note"), session.note);
    m_during->setFocus();
    watchTyping();
}

void SessionDialog::addExercise(const Session& session)
{
    for (const Stage stage : app::loggableStages())
        m_stage->addItem(app::words::exerciseName(stage, Variant::Full), stage.number());
    m_stage->setCurrentIndex(m_stage->findData(session.stage.number()));
    m_stage->setMinimumHeight(metric::kTarget);
    m_variant->setCurrent(static_cast<int>(session.variant));
    addField(tr("Exercise"), m_stage, QStringLiteral("stage"));
    addField(tr("Variant"), m_variant, QStringLiteral("variant"));
    connect(m_stage, &QComboBox::activated, this, &SessionDialog::offerDose);
    connect(m_variant, &Segmented::chosen, this, &SessionDialog::offerDose);
}

void SessionDialog::addSets(const Session& session)
{
    m_sets->setSets(session.sets);
    m_setsEdited = !isNew();
    connect(m_sets, &SetsEditor::edited, this, [this] { m_setsEdited = true; });
    addField(tr("Sets: seconds held of the seconds planned; 0 for a set not begun"), m_sets, QStringLiteral("sets"));
    auto* all = makeButton(tr("All held as planned"), ButtonLook::Quiet);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, m_sets, &SetsEditor::holdAll);
    form()->addWidget(all, 0, Qt::AlignLeft);
}

void SessionDialog::addRatings(const Session& session)
{
    addField(tr("Pain before"), m_before, QStringLiteral("before"));
    addField(tr("Worst pain during"), m_during, QStringLiteral("during"));
    addField(tr("Pain 10 minutes after"), m_after, QStringLiteral("after"));
    addField(tr("Effort"), m_effort, QStringLiteral("effort"))->setHint(EffortRow::hint());
    m_ended->setCurrent(static_cast<int>(session.ended));
    addField(tr("It ended"), m_ended, QStringLiteral("ended"));
}

Stage SessionDialog::stage() const
{
    return Stage::of(m_stage->currentData().toInt()).value_or(Stage::first());
}

Variant SessionDialog::variant() const
{
    return static_cast<Variant>(m_variant->current());
}

void SessionDialog::offerDose()
{
    if (!m_setsEdited)
        m_sets->setSets(app::setsFor(context().workspace, date(), stage(), variant()));
}

void SessionDialog::dateChanged(Date date)
{
    if (m_setsEdited || isTyped())
        return;
    const Session there = app::sessionFor(context().workspace, date);
    m_stage->setCurrentIndex(m_stage->findData(there.stage.number()));
    m_variant->setCurrent(static_cast<int>(there.variant));
    m_sets->setSets(there.sets);
}

QString SessionDialog::wordFault(const FieldFault& fault) const
{
    const QString field = QString::fromStdString(fault.field);
    if (!field.startsWith(QLatin1String("sets/")))
        return {};
    const int set = field.section(QLatin1Char('/'), 1, 1).toInt() + 1;
    if (field.endsWith(QLatin1String("held_s")))
        return tr("Line %1: held may be 0 to %2 seconds.").arg(set).arg(kSetMostSeconds);
    return tr("Line %1: planned may be 0 to %2 seconds.").arg(set).arg(kSetMostSeconds);
}

std::optional<Record> SessionDialog::build()
{
    Session session = std::get<Session>(base());
    const auto sets = m_sets->sets();
    if (!sets) {
        setError(QStringLiteral("sets"), tr("Please give whole seconds for every set; 0 if it was not begun."));
        return std::nullopt;
    }
    session.date = date();
    session.stage = stage();
    session.variant = variant();
    session.sets = *sets;
    session.before = m_before->value();
    session.during = m_during->value();
    session.after = m_after->value();
    session.effort = m_effort->value();
    session.ended = static_cast<Ended>(m_ended->current());
    session.note = textOf(*m_note);
    return session;
}

} // namespace springback::ui
