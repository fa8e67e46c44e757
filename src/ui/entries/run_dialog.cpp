// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "parts.h"
#include "springback/app/entry_parsing.h"
#include "springback/app/runs_presenter.h"
#include "springback/app/words.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/effort_row.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

// Where an imported run came from, and what its file said when that was changed since.
QString originText(const Run& run, LengthUnit unit)
{
    const QString source = QString::fromStdString(run.source);
    return run.importedDistance
        ? RunDialog::tr("From %1, which said %2.").arg(source, app::words::distance(*run.importedDistance, unit))
        : RunDialog::tr("From %1.").arg(source);
}

} // namespace

RunDialog::RunDialog(const AppContext& context, const Run& run, QWidget* parent)
    : EntryDialog(context, run, parent), m_distance(makeNumberEdit({})),
      m_unit(new Segmented(
          tr("Unit"), { app::words::unitShort(LengthUnit::Miles), app::words::unitShort(LengthUnit::Kilometres) })),
      m_time(makeNumberEdit(run.duration.count() > 0 ? app::writeDuration(run.duration) : QString())),
      m_warning(makeText({}, TextSize::Body, TextTone::Amber)), m_hills(new QCheckBox(tr("Hills"))),
      m_treadmill(new QCheckBox(tr("Treadmill"))), m_during(makeRating(tr("Worst pain during the run"), run.during)),
      m_after(makeRating(tr("Worst pain after the run"), run.after)), m_effort(new EffortRow(run.effort))
{
    addDate(tr("Date"), QStringLiteral("date"), run.date);
    addLength(run);
    addRatings(run);
    m_note = addNote(tr("Note"), QStringLiteral("note"), run.note);
    showEcho();
    m_distance->setFocus();
    watchTyping();
}

void RunDialog::addLength(const Run& run)
{
    m_unit->setCurrent(static_cast<int>(context().workspace.unit()));
    if (run.distance.units > 0)
        m_distance->setText(app::writeDistance(run.distance, unit()));
    m_distanceBefore = m_distance->text();
    m_timeField = makeField(tr("Time"), m_time, QStringLiteral("duration_s"));
    addRow({ makeField(tr("Distance"), m_distance, QStringLiteral("distance_m")),
        makeField(tr("Unit"), m_unit, QStringLiteral("unit")), m_timeField });
    m_warning->setObjectName(QStringLiteral("warning"));
    form()->addWidget(m_warning);
    if (!run.source.empty()) {
        auto* origin = makeText(originText(run, unit()), TextSize::Small, TextTone::Muted);
        origin->setObjectName(QStringLiteral("origin"));
        form()->addWidget(origin);
    }
    auto* where = new QHBoxLayout;
    m_hills->setChecked(run.hills);
    m_treadmill->setChecked(run.treadmill);
    where->addWidget(m_hills);
    where->addWidget(m_treadmill);
    where->addStretch();
    form()->addLayout(where);
    connect(m_distance, &QLineEdit::textChanged, this, &RunDialog::showEcho);
    connect(m_time, &QLineEdit::textChanged, this, &RunDialog::showEcho);
    connect(m_unit, &Segmented::chosen, this, &RunDialog::showEcho);
}

void RunDialog::addRatings(const Run&)
{
    addField(tr("Worst pain during the run"), m_during, QStringLiteral("during"));
    addField(tr("Worst pain after the run"), m_after, QStringLiteral("after"));
    addField(tr("Effort"), m_effort, QStringLiteral("effort"))->setHint(EffortRow::hint());
}

LengthUnit RunDialog::unit() const
{
    return static_cast<LengthUnit>(m_unit->current());
}

std::optional<Distance> RunDialog::distance() const
{
    const Run& run = std::get<Run>(base());
    if (!isNew() && m_distance->text() == m_distanceBefore && unit() == context().workspace.unit())
        return run.distance;
    return app::readDistance(m_distance->text(), unit());
}

void RunDialog::showEcho()
{
    const auto given = distance();
    const auto time = app::readDuration(m_time->text());
    QString echo = tr("28:30, 1:05:00, or minutes");
    if (time) {
        echo = app::words::duration(*time);
        if (const QString pace = given ? app::paceText(*given, *time, unit()) : QString(); !pace.isEmpty())
            echo += QStringLiteral(" · ") + pace;
    }
    m_timeField->setHint(echo);
    const QString warning = given ? app::longRunWarning(context().workspace, date(), *given) : QString();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void RunDialog::dateChanged(Date)
{
    showEcho();
}

QString RunDialog::wordFault(const FieldFault& fault) const
{
    if (fault.field != "distance_m" || fault.fault != RecordFault::OutOfRange)
        return {};
    return tr("A run is longer than 0 and at most %1.")
        .arg(app::words::distance(Distance::ofMetres(kRunMostMetres), unit()));
}

std::optional<Record> RunDialog::build()
{
    Run run = std::get<Run>(base());
    run.date = date();
    const auto given = distance();
    const auto time = app::readDuration(m_time->text());
    if (!given)
        setError(QStringLiteral("distance_m"), tr("Please give the distance as a number, such as 2.5."));
    const bool badTime = !time && !m_time->text().trimmed().isEmpty();
    if (badTime)
        setError(QStringLiteral("duration_s"), tr("Please give the time as 28:30, 1:05:00 or minutes."));
    if (!given || badTime)
        return std::nullopt;
    if (!run.source.empty() && !run.importedDistance && *given != run.distance)
        run.importedDistance = run.distance;
    run.distance = *given;
    run.duration = time.value_or(seconds{ 0 });
    run.hills = m_hills->isChecked();
    run.treadmill = m_treadmill->isChecked();
    run.during = m_during->value();
    run.after = m_after->value();
    run.effort = m_effort->value();
    run.note = textOf(*m_note);
    return run;
}

} // namespace springback::ui
