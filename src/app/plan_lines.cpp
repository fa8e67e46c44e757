// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_lines.h"

#include <QCoreApplication>

#include "springback/words/words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanLines)
};

QString atMost(int pain)
{
    return Tr::tr("at most %1 of 10").arg(pain);
}

QString daysText(int n)
{
    return Tr::tr("%n day(s)", nullptr, n);
}

QString hundredths(int value)
{
    return QLocale().toString(value / 100.0, 'f', value % 100 % 10 ? 2 : 1);
}

PlanNumber sourceOfPart(const FunctionPart& part)
{
    switch (part.kind) {
    case FunctionPart::Kind::Symmetry:
        return PlanNumber::Symmetry;
    case FunctionPart::Kind::VisaA:
        return PlanNumber::VisaA;
    case FunctionPart::Kind::Count:
        break;
    }
    const bool raises = part.measure == MeasureKind::SingleHeelRaise || part.measure == MeasureKind::DoubleHeelRaise;
    constexpr int kManyRaises = 20;
    if (!raises)
        return PlanNumber::Hops;
    return part.atLeast >= kManyRaises ? PlanNumber::HeelRaises20 : PlanNumber::HeelRaises10;
}

PlanLine partLine(const FunctionPart& part)
{
    const PlanNumber source = sourceOfPart(part);
    switch (part.kind) {
    case FunctionPart::Kind::Symmetry:
        return planLine(Tr::tr("Sore side against the other"), Tr::tr("at least %1 %").arg(part.atLeast), source);
    case FunctionPart::Kind::VisaA:
        return planLine(words::measureName(MeasureKind::VisaA),
            Tr::tr("at least %1, or %2 above the first").arg(part.atLeast).arg(part.gain), source);
    case FunctionPart::Kind::Count:
        break;
    }
    return planLine(words::measureName(part.measure),
        Tr::tr("at least %1 at pain %2 or less").arg(part.atLeast).arg(part.maxPain), source);
}

QString spacingText(const StagePlan& stage)
{
    if (stage.spacing == 0)
        return Tr::tr("none needed");
    const QString plain = Tr::tr("%n whole day(s)", nullptr, stage.spacing);
    if (stage.spacingAfterAmber <= stage.spacing)
        return plain;
    return Tr::tr("%1; %2 after a rating of 3–5").arg(plain).arg(stage.spacingAfterAmber);
}

QString easingText(const Plan& plan)
{
    if (!plan.easing)
        return Tr::tr("off: whole sets from the first session, as published");
    QStringList steps;
    for (const int hold : kEasingSeconds)
        steps << QString::number(hold);
    return Tr::tr("%1 s; two clean sessions move one step up").arg(steps.join(QStringLiteral(", ")));
}

} // namespace

PlanLine planLine(const QString& label, const QString& value, PlanNumber number)
{
    const Source source = sourceOf(number);
    if (source.evidence == Evidence::Default)
        return { label, value, words::evidence(source.evidence), {} };
    QString reference = QString::fromStdString(source.citation);
    if (!source.fullTextRead)
        reference += Tr::tr(" (cited from a secondary source)");
    return { label, value, words::evidence(source.evidence), reference };
}

std::vector<PlanLine> stageLines(const Plan& plan, Stage stage, Side side)
{
    const StagePlan& numbers = plan.at(stage);
    return {
        planLine(Tr::tr("Dose"), words::dose(numbers.dose, side, stage), PlanNumber::Dose),
        planLine(Tr::tr("How often"), Tr::tr("%n time(s) a week", nullptr, numbers.perWeek), PlanNumber::PerWeek),
        planLine(Tr::tr("Rest between sessions"), spacingText(numbers), PlanNumber::Spacing),
    };
}

std::vector<PlanLine> gateLines(const Plan& plan, Stage stage, Side)
{
    const GatePlan& gate = plan.at(stage).gate;
    std::vector<PlanLine> lines;
    lines.push_back(planLine(Tr::tr("Time in the stage"), daysText(gate.days), PlanNumber::StageDays));
    if (gate.episodeDays > 0)
        lines.push_back(planLine(Tr::tr("Time since the start"), daysText(gate.episodeDays), PlanNumber::EpisodeDays));
    lines.push_back(planLine(Tr::tr("Sessions"),
        Tr::tr("%n full session(s)", nullptr, gate.sessions) + QLatin1Char(' ')
            + Tr::tr("within %n day(s)", nullptr, gate.window),
        PlanNumber::SessionCount));
    const QString during
        = gate.noneProvoked ? Tr::tr("%1, and none provoked").arg(atMost(gate.painDuring)) : atMost(gate.painDuring);
    lines.push_back(planLine(Tr::tr("Pain in the last 3 sessions"), during, PlanNumber::PainDuring));
    lines.push_back(planLine(Tr::tr("Pain the next morning"), atMost(gate.nextMorning), PlanNumber::NextMorning));
    lines.push_back(planLine(Tr::tr("Week against week"),
        Tr::tr("the mean rises by %1 at most").arg(hundredths(gate.trendHundredths)), PlanNumber::Trend));
    for (const FunctionPart& part : gate.function)
        lines.push_back(partLine(part));
    if (plan.easing && gate.doseSeconds > 0)
        lines.push_back(planLine(Tr::tr("Length of a set"),
            Tr::tr("%1 s or more in the last 2 sessions").arg(gate.doseSeconds), PlanNumber::EasingSteps));
    lines.push_back(planLine(Tr::tr("Flares"), Tr::tr("none in the last 7 days"), PlanNumber::NoFlare));
    if (gate.signOff) {
        const QString who
            = plan.selfManaged ? Tr::tr("your own, after reading the caution") : Tr::tr("your clinician's agreement");
        lines.push_back(planLine(Tr::tr("Sign-off"), who, PlanNumber::SignOff));
    }
    return lines;
}

std::vector<PlanLine> generalLines(const Plan& plan, LengthUnit unit)
{
    return {
        planLine(Tr::tr("Pain bands"),
            Tr::tr("green 0–%1, amber %2–%3, red %4–10")
                .arg(plan.safeMax)
                .arg(plan.safeMax + 1)
                .arg(plan.acceptableMax)
                .arg(plan.acceptableMax + 1),
            PlanNumber::PainBands),
        planLine(Tr::tr("Easing into hops"), easingText(plan), PlanNumber::EasingSteps),
        planLine(Tr::tr("Weekly running"), Tr::tr("%1 more a week").arg(words::distance(plan.miles.increment, unit)),
            PlanNumber::MileIncrement),
        planLine(
            Tr::tr("A step stands for"), Tr::tr("at least %1").arg(daysText(plan.miles.minDays)), PlanNumber::MileDays),
        planLine(Tr::tr("Longest run"), Tr::tr("a warning above 10 % more than the longest of 30 days"),
            PlanNumber::LongestRun),
        planLine(Tr::tr("Days off after a run"), Tr::tr("pain 0–2: none · 3: two · 4–5: three · 6 or more: three"),
            PlanNumber::Recovery),
        planLine(Tr::tr("Stable in the amber band"),
            Tr::tr("twice the stage's days without a flare: ask your clinician about moving on"),
            PlanNumber::StableAmber),
    };
}

} // namespace springback::app
