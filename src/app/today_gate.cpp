// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>

#include <algorithm>

#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

namespace {

constexpr int kFillBackDays = 3;

QString stageMark(Stage stage)
{
    switch (stage.number()) {
    case 4:
        return Tr::tr("4 (both legs)");
    case 5:
        return Tr::tr("4 (one leg)");
    case 6:
        return Tr::tr("maintenance");
    default:
        return QString::number(stage.number());
    }
}

QString headlineOf(const Verdict& verdict)
{
    int asked = 0;
    int met = 0;
    for (const Criterion& criterion : verdict.criteria) {
        asked += criterion.result != Result::NotApplicable ? 1 : 0;
        met += criterion.result == Result::Met ? 1 : 0;
    }
    return Tr::tr("Phase %1 → %2: %3 of %4 met")
        .arg(stageMark(verdict.from), stageMark(verdict.to))
        .arg(met)
        .arg(asked);
}

QString valueOf(const Criterion& criterion)
{
    if (!criterion.value)
        return Tr::tr("–");
    if (criterion.id == CriterionId::SignOff)
        return criterion.value->value > 0 ? Tr::tr("recorded") : Tr::tr("not yet");
    const auto value = criterion.value->value;
    const int decimals = value % 100 == 0 ? 0 : value % 10 == 0 ? 1 : 2;
    return QLocale().toString(static_cast<double>(value) / 100.0, 'f', decimals);
}

template <typename T> bool holds(const std::vector<T>& records, const Id& id)
{
    return std::any_of(records.begin(), records.end(), [&](const T& record) { return record.meta.id == id; });
}

std::optional<RecordKind> kindOfId(const EpisodeRecords& all, const Id& id)
{
    if (holds(all.sessions, id))
        return RecordKind::Session;
    if (holds(all.checkIns, id))
        return RecordKind::CheckIn;
    if (holds(all.runs, id))
        return RecordKind::Run;
    if (holds(all.measures, id))
        return RecordKind::Measure;
    if (holds(all.flags, id))
        return RecordKind::Flag;
    if (holds(all.extras, id))
        return RecordKind::ExtraDone;
    return std::nullopt;
}

BlockLink linkOf(const Inputs& in, const Criterion& criterion, const Blocker& blocker)
{
    BlockLink out;
    out.date = blocker.date;
    const QString date = words::date(blocker.date);
    if (blocker.id) {
        out.id = *blocker.id;
        out.kind = kindOfId(in.records(), *blocker.id);
        out.text = out.kind ? Tr::tr("%1 of %2", "session of Tue 1 Dec").arg(words::recordName(*out.kind), date) : date;
        return out;
    }
    out.morning = criterion.id == CriterionId::NextMorning && blocker.date <= in.on
        && blocker.date >= in.on - days(kFillBackDays);
    out.text = out.morning ? Tr::tr("fill in the morning of %1").arg(date) : date;
    return out;
}

CriterionState criterionState(const Inputs& in, const Criterion& criterion, Stage from)
{
    CriterionState out;
    out.id = criterion.id;
    out.result = criterion.result;
    out.name = words::criterion(criterion.id);
    out.word = words::result(criterion.result);
    out.value = valueOf(criterion);
    out.ask = words::criterionAsk(criterion, from);
    out.why = words::criterionWhy(criterion, from);
    if (!criterion.passes()) {
        for (const Blocker& blocker : criterion.blocking)
            out.links.push_back(linkOf(in, criterion, blocker));
    }
    return out;
}

/// Tests and questionnaires whose part of the criterion does not stand yet, each once.
std::vector<MeasureKind> missingTests(const Criterion& function)
{
    std::vector<MeasureKind> out;
    for (const FunctionResult& part : function.parts) {
        const bool passes = part.result == Result::Met || part.result == Result::NotApplicable;
        if (!passes && std::find(out.begin(), out.end(), part.part.measure) == out.end())
            out.push_back(part.part.measure);
    }
    return out;
}

QString testLine(const std::vector<MeasureKind>& tests)
{
    QStringList names;
    for (const MeasureKind kind : tests)
        names << words::measureName(kind);
    return names.join(Tr::tr(", "));
}

SignOffNeed signOffNeed(const Inputs& in, const Verdict& verdict)
{
    const Criterion& criterion = verdict.at(CriterionId::SignOff);
    if (!criterion.limit || criterion.result == Result::NotApplicable)
        return SignOffNeed::NotAsked;
    return in.history.planOn(in.on).selfManaged ? SignOffNeed::Self : SignOffNeed::Clinician;
}

QString earliestLine(const Inputs& in)
{
    const auto date = earliestOpening(in.history, in.on);
    return date ? Tr::tr("earliest %1").arg(words::date(*date)) : Tr::tr("not within 120 days");
}

} // namespace

std::optional<GateState> gateState(const Inputs& in)
{
    const auto verdict = judgeGate(in.history, in.on);
    if (!verdict)
        return std::nullopt;
    GateState out;
    out.headline = headlineOf(*verdict);
    out.ready = verdict->ready();
    out.earliest = out.ready ? Tr::tr("ready today") : earliestLine(in);
    if (verdict->stableAmber)
        out.stable = Tr::tr("Stable at an acceptable level: ask your clinician about moving on.");
    for (const Criterion& criterion : verdict->criteria)
        out.criteria.push_back(criterionState(in, criterion, verdict->from));
    out.tests = missingTests(verdict->at(CriterionId::Function));
    out.testLine = testLine(out.tests);
    out.canTest = !out.tests.empty() && allowsExercise(in.advice);
    out.signOff = signOffNeed(in, *verdict);
    out.signedOff = verdict->at(CriterionId::SignOff).passes();
    out.move = Tr::tr("Move to %1").arg(words::phaseShort(verdict->to));
    out.changes = changeLines(in, verdict->from, verdict->to);
    return out;
}

} // namespace springback::app::today
