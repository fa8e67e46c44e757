// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/consult.h"

#include <QCoreApplication>

#include <algorithm>

#include "act_records.h"
#include "springback/app/words.h"
#include "springback/domain/gate.h"
#include "springback/words/visit_words.h"

namespace springback::app {

namespace {

struct Consult {
    Q_DECLARE_TR_FUNCTIONS(Consult)
};

Refusal refused(const QString& sentence, const char* field = nullptr)
{
    Refusal refusal{ sentence, {} };
    if (field)
        refusal.fields.push_back({ field, RecordFault::Missing, {}, {} });
    return refusal;
}

/// The clinician's sign-off of the stage in force; null when there is none yet.
SignOff signOffOf(const History& history, Date on, const std::string& by)
{
    SignOff agreed;
    agreed.meta.id = Id::random();
    agreed.meta.provenance = Provenance::Clinician;
    agreed.date = on;
    agreed.stage = history.stageOn(on);
    agreed.by = by;
    return agreed;
}

/// The history as it is once the sign-off counts.
History with(const History& history, const SignOff& agreed)
{
    EpisodeRecords records = history.records();
    records.add(agreed);
    records.sort();
    return History(std::move(records));
}

QString signOffHint(const History& history, Date on)
{
    const Stage stage = history.stageOn(on);
    if (!stage.next())
        return Consult::tr("Maintenance needs no sign-off.");
    if (const SignOff* agreed = signOffOn(history, on))
        return Consult::tr("%1 is signed off already, by %2 on %3.")
            .arg(words::phaseShort(stage), QString::fromStdString(agreed->by), words::shortDate(agreed->date));
    return Consult::tr("Records your sign-off of %1.").arg(words::phaseShort(stage));
}

QString advanceHint(const History& history, Date on)
{
    const auto verdict = judgeGate(history, on);
    if (!verdict)
        return Consult::tr("Maintenance is the last stage; there is none to move on to.");
    const QString to = words::phaseShort(verdict->to);
    if (verdict->ready())
        return Consult::tr("Every criterion is met: records the move to %1.").arg(to);
    return Consult::tr("The gate is closed (%1). The move to %2 is recorded as your override and needs the reason.")
        .arg(words::gateHeadline(*verdict), to);
}

QString moveHint(const History& history, Date on, const std::vector<Decision>& kinds)
{
    if (has(kinds, Decision::Advance)) {
        const bool signs = has(kinds, Decision::SignOff) && !signOffOn(history, on);
        return signs ? advanceHint(with(history, signOffOf(history, on, {})), on) : advanceHint(history, on);
    }
    const Stage stage = history.stageOn(on);
    if (has(kinds, Decision::StepBack))
        return stage.back()
            ? Consult::tr("Records the step back to %1, from today.").arg(words::phaseShort(*stage.back()))
            : Consult::tr("This is the first stage; there is none to step back to.");
    if (has(kinds, Decision::Hold))
        return Consult::tr("The runner stays in %1.").arg(words::phaseShort(stage));
    return {};
}

/// What the visit decides, as records to be stored with it.
class Acts {
public:
    Acts(const History& history, Date on, const VisitDraft& draft)
        : m_history(history), m_on(on), m_draft(draft), m_by(draft.with.trimmed().toStdString()),
          m_reason(draft.words.trimmed().toStdString())
    {
    }

    std::optional<Refusal> add(std::vector<Record>& to)
    {
        std::optional<SignOff> agreed;
        if (has(m_draft.kinds, Decision::SignOff) && m_history.stageOn(m_on).next() && !signOffOn(m_history, m_on)) {
            agreed = signOffOf(m_history, m_on, m_by);
            to.push_back(*agreed);
        }
        if (has(m_draft.kinds, Decision::Advance))
            return agreed ? advance(with(m_history, *agreed), to) : advance(m_history, to);
        if (has(m_draft.kinds, Decision::StepBack))
            return stepBack(to);
        return std::nullopt;
    }

private:
    std::optional<Refusal> advance(const History& history, std::vector<Record>& to) const
    {
        const auto verdict = judgeGate(history, m_on);
        if (!verdict)
            return refused(
                Consult::tr("Maintenance is the last stage; there is none to move on to. Nothing was saved."));
        if (!verdict->ready() && m_reason.empty())
            return refused(
                Consult::tr("The gate is closed: an override needs its reason. Nothing was saved."), "decision");
        to.push_back(moved(history, verdict->to, verdict->ready() ? Move::Advance : Move::Override));
        return std::nullopt;
    }
    std::optional<Refusal> stepBack(std::vector<Record>& to) const
    {
        const auto back = m_history.stageOn(m_on).back();
        if (!back)
            return refused(Consult::tr("This is the first stage; there is none to step back to. Nothing was saved."));
        to.push_back(moved(m_history, *back, Move::StepBack));
        return std::nullopt;
    }
    StageChange moved(const History& history, Stage to, Move move) const
    {
        StageChange change = stageChangeOn(history, m_on, to, move);
        change.by = m_by;
        change.reason = m_reason;
        change.meta.provenance = Provenance::Clinician;
        return change;
    }

    const History& m_history;
    Date m_on;
    const VisitDraft& m_draft;
    std::string m_by;
    std::string m_reason;
};

Visit visitFrom(const Visit* recorded, const VisitDraft& draft, Date on)
{
    Visit visit = recorded ? *recorded : Visit{};
    VisitDecision decision = readDecision(visit.decision);
    // A hold gives way to a move decided after it.
    if (has(draft.kinds, Decision::Advance) || has(draft.kinds, Decision::StepBack))
        std::erase(decision.kinds, Decision::Hold);
    for (const Decision kind : draft.kinds)
        decision.add(kind);
    decision.words = draft.words.trimmed().toStdString();
    visit.date = on;
    visit.with = draft.with.trimmed().toStdString();
    visit.sharedNote = draft.sharedNote.trimmed().toStdString();
    visit.privateNote = draft.privateNote.trimmed().toStdString();
    visit.decision = writeDecision(decision);
    visit.next = draft.next;
    return visit;
}

bool saysNothing(const Visit& visit)
{
    return visit.sharedNote.empty() && visit.privateNote.empty() && visit.decision.empty() && !visit.next;
}

/// Who writes, for as long as it lives.
class WrittenBy {
public:
    WrittenBy(Workspace& workspace, const QString& name) : m_workspace(workspace), m_before(workspace.author())
    {
        workspace.setAuthor(name);
    }
    ~WrittenBy() { m_workspace.setAuthor(m_before); }
    WrittenBy(const WrittenBy&) = delete;
    WrittenBy& operator=(const WrittenBy&) = delete;

private:
    Workspace& m_workspace;
    QString m_before;
};

/// Who is likely to be there: who writes, who was there last, whom the runner named.
QString likelyName(const Workspace& workspace)
{
    if (!workspace.author().isEmpty())
        return workspace.author();
    const auto& visits = workspace.history()->records().visits;
    const auto named = std::find_if(visits.rbegin(), visits.rend(), [](const Visit& v) { return !v.with.empty(); });
    return QString::fromStdString(named == visits.rend() ? workspace.runner()->clinicianName : named->with);
}

bool planChangedToday(const Workspace& workspace)
{
    const auto& plans = workspace.history()->records().plans;
    return std::any_of(plans.begin(), plans.end(), [&workspace](const PlanVersion& version) {
        return livedDate(version.meta.created, workspace.runner()->dayStart) == workspace.today();
    });
}

QString recordedText(const Workspace& workspace, const Visit& visit)
{
    QStringList parts{ words::visitDecision(visit.decision) };
    if (awaitsPlan(workspace, readDecision(visit.decision).kinds))
        parts << Consult::tr("the plan itself is not changed yet");
    if (visit.next)
        parts << Consult::tr("next appointment %1").arg(words::date(*visit.next));
    parts.removeAll(QString());
    return parts.isEmpty() ? Consult::tr("Recorded today, without a decision")
                           : Consult::tr("Recorded today: %1").arg(parts.join(QStringLiteral(" · ")));
}

} // namespace

ConsultState consultState(const Workspace& workspace)
{
    ConsultState state;
    const History* history = workspace.history();
    state.on = workspace.today();
    state.readOnly = workspace.isReadOnly();
    if (!history)
        return state;
    state.open = true;
    const Visit* visit = visitOn(history->records(), state.on);
    if (!visit) {
        state.start.with = likelyName(workspace);
        return state;
    }
    state.recorded = recordedText(workspace, *visit);
    state.decidesPlan = has(readDecision(visit->decision).kinds, Decision::ChangePlan);
    state.start.with = QString::fromStdString(visit->with);
    state.start.sharedNote = QString::fromStdString(visit->sharedNote);
    state.start.privateNote = QString::fromStdString(visit->privateNote);
    state.start.words = QString::fromStdString(readDecision(visit->decision).words);
    state.start.next = visit->next;
    return state;
}

bool awaitsPlan(const Workspace& workspace, const std::vector<Decision>& kinds)
{
    return workspace.history() && has(kinds, Decision::ChangePlan) && !planChangedToday(workspace);
}

QString decisionHint(const Workspace& workspace, const std::vector<Decision>& kinds)
{
    const History* history = workspace.history();
    if (!history)
        return {};
    QStringList hints;
    if (has(kinds, Decision::SignOff))
        hints << signOffHint(*history, workspace.today());
    hints << moveHint(*history, workspace.today(), kinds);
    if (has(kinds, Decision::ChangePlan))
        hints << (awaitsPlan(workspace, kinds)
                ? Consult::tr("Recording the visit opens the plan editor: the changed numbers are stored there.")
                : Consult::tr("The plan was changed today; recording the visit notes it."));
    hints.removeAll(QString());
    return hints.join(QLatin1Char(' '));
}

std::optional<Refusal> recordVisit(Workspace& workspace, const VisitDraft& draft)
{
    workspace.refresh();
    const History* history = workspace.history();
    if (!history)
        return refused(Consult::tr("There is no course of rehab to record this in. Nothing was saved."));
    if (draft.with.trimmed().isEmpty())
        return refused(Consult::tr("Give your name: what is entered here is yours. Nothing was saved."), "with");
    const Date on = workspace.today();
    const Visit visit = visitFrom(visitOn(history->records(), on), draft, on);
    if (saysNothing(visit))
        return refused(Consult::tr("There is nothing to record yet: no note, no decision, no next appointment."));
    std::vector<Record> records{ visit };
    if (auto refusal = Acts(*history, on, draft).add(records))
        return refusal;
    const WrittenBy author(workspace, draft.with.trimmed());
    return workspace.save(std::move(records));
}

} // namespace springback::app
