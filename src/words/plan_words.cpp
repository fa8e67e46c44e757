// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/plan_words.h"

#include <algorithm>

#include "springback/words/words.h"
#include "tr.h"

namespace springback::words {

namespace {

QString testName(const PlanField& field)
{
    if (!field.test)
        return Words::tr("Test");
    switch (field.test->kind) {
    case FunctionPart::Kind::Symmetry:
        return Words::tr("Sore side against the other");
    case FunctionPart::Kind::VisaA:
        return measureName(MeasureKind::VisaA);
    case FunctionPart::Kind::Count:
        break;
    }
    return measureName(field.test->measure);
}

QString doseItem(PlanItem item)
{
    switch (item) {
    case PlanItem::Sets:
        return Words::tr("Sets");
    case PlanItem::Hold:
        return Words::tr("Length of a set");
    case PlanItem::Rest:
        return Words::tr("Rest between sets");
    case PlanItem::PerWeek:
        return Words::tr("Sessions a week");
    case PlanItem::Spacing:
        return Words::tr("Whole days between sessions");
    default:
        return Words::tr("The same after a rating in the amber band");
    }
}

QString gateItem(const PlanField& field)
{
    switch (field.item) {
    case PlanItem::Days:
        return Words::tr("Time in the stage");
    case PlanItem::EpisodeDays:
        return Words::tr("Time since the start (0: not asked)");
    case PlanItem::Sessions:
        return Words::tr("Full sessions");
    case PlanItem::Window:
        return Words::tr("… within the last");
    case PlanItem::PainDuring:
        return Words::tr("Pain in the last 3 sessions, at most");
    case PlanItem::NoneProvoked:
        return Words::tr("No pain beyond the rating before");
    case PlanItem::NextMorning:
        return Words::tr("Pain the next morning, at most");
    case PlanItem::Trend:
        return Words::tr("Rise from week to week, at most");
    case PlanItem::TestAtLeast:
        return Words::tr("%1, at least").arg(testName(field));
    case PlanItem::TestGain:
        return Words::tr("%1, or above the first by").arg(testName(field));
    case PlanItem::TestPain:
        return Words::tr("%1, pain at most").arg(testName(field));
    case PlanItem::SetLength:
        return Words::tr("Sets reached while easing (0: not asked)");
    default:
        return Words::tr("Agreement of the clinician");
    }
}

QString trimmed(double value, int decimals)
{
    QString text = QLocale().toString(value, 'f', decimals);
    while (decimals-- > 0 && text.endsWith(QLocale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(QLocale().decimalPoint()))
        text.chop(1);
    return text;
}

} // namespace

QString planItem(const PlanField& field)
{
    if (field.item <= PlanItem::SpacingAfterAmber)
        return doseItem(field.item);
    switch (field.item) {
    case PlanItem::SafeMax:
        return Words::tr("Green band, up to");
    case PlanItem::AcceptableMax:
        return Words::tr("Amber band, up to");
    case PlanItem::Easing:
        return Words::tr("Sets of hops grow from 6 s");
    case PlanItem::MileIncrement:
        return Words::tr("Weekly running grows by");
    case PlanItem::MileDays:
        return Words::tr("A step of running stands at least");
    default:
        return gateItem(field);
    }
}

QString planTitle(const PlanField& field)
{
    const QString item = planItem(field);
    if (!field.stage)
        return item;
    const QString phase = phaseShort(*field.stage);
    return Words::tr("%1: %2", "phase, what").arg(phase.left(1).toUpper() + phase.mid(1), item);
}

QString planUnit(const PlanField& field, LengthUnit unit)
{
    switch (field.unit()) {
    case PlanUnit::Seconds:
        return Words::tr("s");
    case PlanUnit::Days:
        return Words::tr("days");
    case PlanUnit::TimesAWeek:
        return Words::tr("a week");
    case PlanUnit::Pain:
        return Words::tr("of 10");
    case PlanUnit::Percent:
        return QStringLiteral("%");
    case PlanUnit::Points:
    case PlanUnit::Hundredths:
        return Words::tr("points");
    case PlanUnit::Length:
        return unitShort(unit);
    case PlanUnit::Count:
    case PlanUnit::YesNo:
        break;
    }
    return {};
}

QString planValue(const PlanField& field, std::optional<std::int64_t> value, LengthUnit unit)
{
    constexpr double kHundred = 100.0;
    if (!value)
        return Words::tr("not asked");
    QString text = QLocale().toString(static_cast<qlonglong>(*value));
    switch (field.unit()) {
    case PlanUnit::YesNo:
        return *value != 0 ? Words::tr("yes") : Words::tr("no");
    case PlanUnit::Days:
        return Words::tr("%n day(s)", nullptr, static_cast<int>(*value));
    case PlanUnit::Hundredths:
        text = trimmed(static_cast<double>(*value) / kHundred, 2);
        break;
    case PlanUnit::Length:
        text = trimmed(static_cast<double>(Distance{ *value }.hundredths(unit)) / kHundred, 2);
        break;
    default:
        break;
    }
    const QString counted = planUnit(field, unit);
    return counted.isEmpty() ? text : text + QLatin1Char(' ') + counted;
}

QString planFieldName(const std::string& path)
{
    if (path.rfind("plan/", 0) != 0)
        return {};
    static const std::vector<PlanField> kFields = planFields(publishedPlan());
    const auto found
        = std::find_if(kFields.begin(), kFields.end(), [&path](const PlanField& field) { return field.path == path; });
    if (found != kFields.end())
        return Words::tr("“%1”").arg(planTitle(*found));
    if (path == "plan/flare_plan")
        return Words::tr("The plan for a flare");
    if (path.rfind("plan/extras", 0) == 0)
        return path.ends_with("/name") ? Words::tr("The name of an exercise") : Words::tr("An exercise");
    return {};
}

} // namespace springback::words
