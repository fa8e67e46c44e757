// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>

#include <algorithm>

#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

namespace {

constexpr int kFillBackDays = 3;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
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
        out.text = date;
        out.what = out.kind ? Tr::tr("%1 of %2", "session of Tue 1 Dec").arg(words::recordName(*out.kind), date) : date;
        return out;
    }
    out.morning = criterion.id == CriterionId::NextMorning && blocker.date <= in.on
        && blocker.date >= in.on - days(kFillBackDays);
    out.text = out.morning ? Tr::tr("Fill in %1").arg(date) : date;
    out.what = Tr::tr("morning of %1").arg(date);
    return out;
}

/// Who agreed and when, and how it is known.
QString agreementLine(const Inputs& in)
{
    const SignOff* newest = signOffOn(in.history, in.on);
    if (!newest)
        return {};
    const QString by = QString::fromStdString(newest->by);
    const QString who = by.isEmpty() ? Tr::tr("Confirmed on %1").arg(words::date(newest->date))
                                     : Tr::tr("%1, on %2").arg(by, words::date(newest->date));
    return dotted({ who, words::provenance(newest->meta) });
}

/// What is still to come where time or sessions are short, else what stands or is missing.
QString detailOf(const Criterion& criterion)
{
    const auto left = criterion.value && criterion.limit
        ? static_cast<int>((criterion.limit->value - criterion.value->value) / 100)
        : 0;
    if (criterion.id == CriterionId::Days && left > 0)
        return Tr::tr("%n more day(s) in this stage.", nullptr, left);
    if (criterion.id == CriterionId::Sessions && left > 0)
        return Tr::tr("%n more qualifying session(s) are asked for.", nullptr, left);
    return capitalised(words::criterionIs(criterion)) + QLatin1Char('.');
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
    out.detail = criterion.id == CriterionId::SignOff ? agreementLine(in) : detailOf(criterion);
    for (const FunctionResult& part : criterion.parts)
        out.parts << words::functionPart(part);
    if (!criterion.passes()) {
        for (const Blocker& blocker : criterion.blocking)
            out.links.push_back(linkOf(in, criterion, blocker));
    }
    return out;
}

bool stands(const FunctionResult& part)
{
    return part.result == Result::Met || part.result == Result::NotApplicable;
}

/// Tests whose part of the criterion does not stand yet, each once.
std::vector<MeasureKind> missingTests(const Criterion& function)
{
    std::vector<MeasureKind> out;
    for (const FunctionResult& part : function.parts) {
        if (!stands(part) && isTest(part.part.measure)
            && std::find(out.begin(), out.end(), part.part.measure) == out.end())
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

} // namespace

std::optional<GateState> gateState(const Inputs& in)
{
    const auto verdict = judgeGate(in.history, in.on);
    if (!verdict)
        return std::nullopt;
    GateState out;
    out.headline = capitalised(words::gateHeadline(*verdict));
    out.ready = verdict->ready();
    out.earliest = out.ready ? Tr::tr("ready today") : words::gateEarliest(earliestOpening(in.history, in.on), in.on);
    if (verdict->stableAmber)
        out.stable = Tr::tr("Stable at an acceptable level: ask your clinician about moving on.");
    for (const Criterion& criterion : verdict->criteria)
        out.criteria.push_back(criterionState(in, criterion, verdict->from));
    out.tests = missingTests(verdict->at(CriterionId::Function));
    out.testLine = testLine(out.tests);
    const auto& parts = verdict->at(CriterionId::Function).parts;
    out.visaMissing = std::any_of(parts.begin(), parts.end(),
        [](const FunctionResult& part) { return part.part.measure == MeasureKind::VisaA && !stands(part); });
    out.canTest = !out.tests.empty() && allowsExercise(in.advice);
    out.signOff = signOffNeed(in, *verdict);
    out.signedOff = verdict->at(CriterionId::SignOff).passes();
    out.move = Tr::tr("Move to %1").arg(words::phaseShort(verdict->to));
    out.changes = changeLines(in, verdict->from, verdict->to);
    return out;
}

} // namespace springback::app::today
