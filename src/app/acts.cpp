// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/acts.h"

#include <QCoreApplication>

#include <algorithm>

#include "act_records.h"
#include "springback/words/words.h"

namespace springback::app {

namespace {

struct Acts {
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

Refusal noEpisode()
{
    return { Acts::tr("There is no course of rehab to record this in. Nothing was saved."), {} };
}

Refusal missing(const char* field, const QString& sentence)
{
    return { sentence, { { field, RecordFault::Missing, {}, {} } } };
}

std::optional<Refusal> nameMissing(const char* field, const QString& by)
{
    if (!by.trimmed().isEmpty())
        return std::nullopt;
    return missing(field, Acts::tr("Give a name: who agreed to it or did it. Nothing was saved."));
}

const Flag* openFlag(const History& history, const Id& id)
{
    const auto& flags = history.records().flags;
    const auto found = std::find_if(flags.begin(), flags.end(), [&id](const Flag& f) { return f.meta.id == id; });
    return found == flags.end() || found->closed ? nullptr : &*found;
}

/// What was noted of a flag before stays above.
std::string added(const std::string& before, const QString& note)
{
    const std::string line = note.trimmed().toStdString();
    return before.empty() || line.empty() ? before + line : before + '\n' + line;
}

} // namespace

std::optional<Refusal> followFlag(Workspace& workspace, const Id& flag, const QString& by, const QString& note)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    if (auto refusal = nameMissing("by", by))
        return refusal;
    if (note.trimmed().isEmpty())
        return missing("close_note", Acts::tr("Say what was found or arranged. Nothing was saved."));
    const Flag* found = openFlag(*workspace.history(), flag);
    if (!found)
        return Refusal{ Acts::tr("This flag is not open any more."), {} };
    Flag followed = *found;
    followed.closeNote = added(followed.closeNote,
        Acts::tr("%1, %2: %3", "date, name, what was found")
            .arg(words::shortDate(workspace.today()), by.trimmed(), note.trimmed()));
    return workspace.save(Record(followed));
}

StageChange stageChangeOn(const History& history, Date on, Stage to, Move move)
{
    StageChange change;
    change.date = on;
    change.from = history.stageOn(on);
    change.to = to;
    change.move = move;
    if (const auto verdict = judgeGate(history, on))
        change.verdict = verdict->summary();
    return change;
}

std::optional<Refusal> advance(Workspace& workspace, const GatePass& pass, const QString& by)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    // The pass may be of another day, or of before an entry that closed the gate again.
    const auto verdict = judgeGate(*workspace.history(), workspace.today());
    if (!verdict || !verdict->ready() || verdict->to != pass.to() || verdict->on != pass.on())
        return Refusal{ Acts::tr("The gate is not open on this day. Nothing was saved. Look at its criteria again."),
            {} };
    StageChange change = stageChangeOn(*workspace.history(), workspace.today(), pass.to(), Move::Advance);
    change.by = by.trimmed().toStdString();
    return workspace.save(Record(change));
}

std::optional<Refusal> overrideGate(Workspace& workspace, const QString& by, const QString& reason)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    if (auto refusal = nameMissing("by", by))
        return refusal;
    if (reason.trimmed().isEmpty())
        return missing("reason", Acts::tr("An override needs a reason. Nothing was saved."));
    const auto to = workspace.history()->stageOn(workspace.today()).next();
    if (!to)
        return Refusal{ Acts::tr("Maintenance is the last stage; there is none to move on to."), {} };
    StageChange change = stageChangeOn(*workspace.history(), workspace.today(), *to, Move::Override);
    change.by = by.trimmed().toStdString();
    change.reason = reason.trimmed().toStdString();
    change.meta.provenance = Provenance::Clinician;
    return workspace.save(Record(change));
}

std::optional<Refusal> stepBack(Workspace& workspace, const QString& by, const QString& reason)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    const auto to = workspace.history()->stageOn(workspace.today()).back();
    if (!to)
        return Refusal{ Acts::tr("This is the first stage; there is none to step back to."), {} };
    StageChange change = stageChangeOn(*workspace.history(), workspace.today(), *to, Move::StepBack);
    change.by = by.trimmed().toStdString();
    change.reason = reason.trimmed().toStdString();
    return workspace.save(Record(change));
}

std::optional<Refusal> signOff(Workspace& workspace, Date agreedOn, const QString& by, Provenance provenance)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    const Date today = workspace.today();
    const bool own = provenance == Provenance::Typed;
    if (own && !workspace.history()->planOn(today).selfManaged)
        return Refusal{ Acts::tr("The plan asks for a clinician's agreement: give the day and the name. Nothing was "
                                 "saved."),
            { { "by", RecordFault::Missing, {}, {} } } };
    if (!own) {
        if (auto refusal = nameMissing("by", by))
            return refusal;
    }
    SignOff agreed;
    agreed.date = agreedOn;
    agreed.stage = workspace.history()->stageOn(today);
    agreed.by = by.trimmed().toStdString();
    agreed.meta.provenance = provenance;
    return workspace.save(Record(agreed));
}

std::optional<Refusal> setMiles(Workspace& workspace, Distance target, const QString& by, const QString& reason)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    MileTarget step;
    step.date = workspace.today();
    step.target = target;
    step.by = by.trimmed().toStdString();
    step.reason = reason.trimmed().toStdString();
    return workspace.save(Record(step));
}

std::optional<Refusal> openFlags(Workspace& workspace, const std::vector<FlagKind>& raised)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    const Date today = workspace.today();
    const auto& flags = workspace.history()->records().flags;
    const auto isOpen = [&flags](FlagKind kind) {
        return std::any_of(
            flags.begin(), flags.end(), [kind](const Flag& flag) { return flag.kind == kind && !flag.closed; });
    };
    FlagCheck asked;
    asked.date = today;
    asked.raised = raised;
    std::vector<Record> records{ asked };
    for (const FlagKind kind : raised) {
        if (isOpen(kind))
            continue;
        Flag flag;
        flag.kind = kind;
        flag.opened = today;
        records.push_back(flag);
    }
    return workspace.save(std::move(records));
}

std::optional<Refusal> closeFlag(Workspace& workspace, const Id& flag, const QString& by, const QString& note)
{
    workspace.refresh();
    if (!workspace.history())
        return noEpisode();
    if (auto refusal = nameMissing("closed_by", by))
        return refusal;
    const Flag* found = openFlag(*workspace.history(), flag);
    if (!found)
        return Refusal{ Acts::tr("This flag is not open any more."), {} };
    Flag closed = *found;
    closed.closed = workspace.today();
    closed.closedBy = by.trimmed().toStdString();
    closed.closeNote = added(closed.closeNote, note);
    return workspace.save(Record(closed));
}

} // namespace springback::app
