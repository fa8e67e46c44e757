// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/entry_defaults.h"

#include <QCoreApplication>

#include "record_access.h"
#include "springback/app/words.h"
#include "springback/domain/today.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EntryDefaults)
};

/// Stages 1, 2 and 5 load one leg at a time: with two sore sides each set is done left, then right.
bool isOneLegged(Stage stage)
{
    return stage.number() == 1 || stage.number() == 2 || stage.number() == 5;
}

Dose doseOn(const History& history, Date date, Stage stage, Variant variant)
{
    const TodayAdvice advice = adviseToday(history, date);
    if (advice.dose && advice.stage == stage && advice.variant == variant)
        return *advice.dose;
    const Plan& plan = history.planOn(date);
    Dose dose = plan.at(stage).dose;
    if (stage.isHops() && plan.easing)
        dose.hold = history.easedHold(date);
    return dose;
}

Stage exerciseOn(const History& history, Date date)
{
    const Stage stage = history.stageOn(date);
    if (stage.number() < Stage::kLast)
        return stage;
    for (auto it = history.records().sessions.rbegin(); it != history.records().sessions.rend(); ++it) {
        if (it->date <= date)
            return it->stage; // maintenance repeats a choice of its own
    }
    return *stage.back();
}

} // namespace

bool hasCheckIn(const Workspace& workspace, Date date)
{
    const History* history = workspace.history();
    return history && history->checkInOn(date);
}

CheckIn checkInFor(const Workspace& workspace, Date date)
{
    if (hasCheckIn(workspace, date))
        return *workspace.history()->checkInOn(date);
    CheckIn checkIn;
    checkIn.date = date;
    return checkIn;
}

std::vector<SessionSet> setsFor(const Workspace& workspace, Date date, Stage stage, Variant variant)
{
    std::vector<SessionSet> sets;
    const History* history = workspace.history();
    if (!history)
        return sets;
    const Dose dose = doseOn(*history, date, stage, variant);
    const bool eachSide = history->episode().side == Side::Both && isOneLegged(stage);
    for (int i = 0; i < dose.sets; ++i) {
        SessionSet set;
        set.planned = set.held = dose.hold;
        if (eachSide) {
            set.side = Side::Left;
            sets.push_back(set);
            set.side = Side::Right;
        }
        sets.push_back(set);
    }
    return sets;
}

Session sessionFor(const Workspace& workspace, Date date)
{
    Session session;
    session.date = date;
    const History* history = workspace.history();
    if (!history)
        return session;
    session.stage = exerciseOn(*history, date);
    session.variant = adviseToday(*history, date).variant.value_or(Variant::Full);
    session.sets = setsFor(workspace, date, session.stage, session.variant);
    return session;
}

Record blankRecord(const Workspace& workspace, RecordKind kind, Date date)
{
    const auto dated = [date](auto record) {
        record.date = date;
        return Record{ record };
    };
    switch (kind) {
    case RecordKind::CheckIn:
        return checkInFor(workspace, date);
    case RecordKind::Session:
        return sessionFor(workspace, date);
    case RecordKind::Measure:
        return dated(Measure{});
    case RecordKind::ExtraDone:
        return dated(ExtraDone{});
    case RecordKind::Visit:
        return dated(Visit{});
    case RecordKind::Pause: {
        Pause pause;
        pause.from = pause.to = date;
        return pause;
    }
    default:
        return dated(Run{});
    }
}

std::optional<Record> storedRecord(const Workspace& workspace, RecordKind kind, const Id& id)
{
    const History* history = workspace.history();
    return history ? recordById(history->records(), kind, id) : std::nullopt;
}

std::vector<Stage> loggableStages()
{
    std::vector<Stage> stages;
    for (int number = Stage::kFirst; number < Stage::kLast; ++number)
        stages.push_back(*Stage::of(number));
    return stages;
}

QStringList extraExercises(const Workspace& workspace, Date date)
{
    QStringList names;
    if (const History* history = workspace.history()) {
        for (const ExtraExercise& extra : history->planOn(date).extras)
            names << QString::fromStdString(extra.name);
    }
    return names;
}

QString dateHint(const Workspace& workspace, Date date, EntryAge age)
{
    const auto ago = static_cast<int>((workspace.today() - date).count());
    if (ago < 0)
        return Tr::tr("This day has not come yet.");
    if (ago == 0)
        return Tr::tr("today");
    if (const Episode* episode = workspace.episode(); episode && date < episode->start)
        return Tr::tr("before this course of rehab began, on %1").arg(words::shortDate(episode->start));
    const QString when = ago == 1 ? Tr::tr("yesterday") : Tr::tr("%n day(s) ago", nullptr, ago);
    return age == EntryAge::New ? Tr::tr("%1: it will be marked as recalled").arg(when) : when;
}

QString addTitle(RecordKind kind)
{
    switch (kind) {
    case RecordKind::CheckIn:
        return Tr::tr("Morning check-in");
    case RecordKind::Session:
        return Tr::tr("Add a session");
    case RecordKind::Run:
        return Tr::tr("Log a run");
    case RecordKind::Measure:
        return Tr::tr("Add a measure");
    case RecordKind::ExtraDone:
        return Tr::tr("Add an extra exercise");
    case RecordKind::Pause:
        return Tr::tr("Add a pause");
    case RecordKind::Visit:
        return Tr::tr("Add a visit");
    case RecordKind::Milestone:
        return Tr::tr("Add a milestone");
    default:
        return Tr::tr("Add an entry");
    }
}

QString editTitle(RecordKind kind)
{
    return Tr::tr("Change: %1").arg(words::recordName(kind));
}

} // namespace springback::app
