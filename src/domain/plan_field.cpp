// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/plan_field.h"

#include <algorithm>
#include <type_traits>

#include "springback/domain/calendar.h"

namespace springback {

namespace {

constexpr int kManyRaises = 20;

template <class T> std::int64_t toNumber(const T& value)
{
    if constexpr (std::is_same_v<T, seconds>)
        return value.count();
    else if constexpr (std::is_same_v<T, Distance>)
        return value.units;
    else
        return static_cast<std::int64_t>(value);
}

template <class T> void assign(T& value, std::int64_t number)
{
    if constexpr (std::is_same_v<T, bool>)
        value = number != 0;
    else if constexpr (std::is_same_v<T, Distance>)
        value.units = number;
    else
        value = T(number);
}

/// `part` gives the number within a plan, const or not.
template <class Part> PlanField makeField(std::string path, PlanItem item, PlanNumber source, Part part)
{
    PlanField field;
    field.path = std::move(path);
    field.item = item;
    field.source = source;
    field.value = [part](const Plan& plan) { return toNumber(part(plan)); };
    field.set = [part](Plan& plan, std::int64_t number) { assign(part(plan), number); };
    return field;
}

class StageFields {
public:
    StageFields(std::vector<PlanField>& fields, Stage stage)
        : m_fields(fields), m_stage(stage), m_path("plan/stages/" + std::to_string(stage.number()) + "/")
    {
    }

    template <class Part> PlanField& add(const std::string& name, PlanItem item, PlanNumber source, Part part)
    {
        const Stage stage = m_stage;
        m_fields.push_back(makeField(
            m_path + name, item, source, [ part, stage ](auto& plan) -> auto& { return part(plan.at(stage)); }));
        m_fields.back().stage = stage;
        return m_fields.back();
    }
    template <class Part> PlanField& addGate(const std::string& name, PlanItem item, PlanNumber source, Part part)
    {
        return add(
            "gate/" + name, item, source, [part](auto& stage) -> auto& { return part(stage.gate); });
    }
    template <class Part>
    void addTest(std::size_t index, const FunctionPart& test, const char* name, PlanItem item, Part part)
    {
        PlanField& field = addGate(
            "function/" + std::to_string(index) + "/" + name, item, sourceOf(test),
            [ part, index ](auto& gate) -> auto& { return part(gate.function[index]); });
        field.test = test;
    }

private:
    static PlanNumber sourceOf(const FunctionPart& test)
    {
        if (test.kind == FunctionPart::Kind::Symmetry)
            return PlanNumber::Symmetry;
        if (test.kind == FunctionPart::Kind::VisaA)
            return PlanNumber::VisaA;
        if (test.measure != MeasureKind::SingleHeelRaise && test.measure != MeasureKind::DoubleHeelRaise)
            return PlanNumber::Hops;
        return test.atLeast >= kManyRaises ? PlanNumber::HeelRaises20 : PlanNumber::HeelRaises10;
    }

    std::vector<PlanField>& m_fields;
    Stage m_stage;
    std::string m_path;
};

void addDose(StageFields& to)
{
    to.add(
        "dose/sets", PlanItem::Sets, PlanNumber::Dose, [](auto& s) -> auto& { return s.dose.sets; });
    to.add(
        "dose/hold_s", PlanItem::Hold, PlanNumber::Dose, [](auto& s) -> auto& { return s.dose.hold; });
    to.add(
        "dose/rest_s", PlanItem::Rest, PlanNumber::Dose, [](auto& s) -> auto& { return s.dose.rest; });
    to.add(
        "per_week", PlanItem::PerWeek, PlanNumber::PerWeek, [](auto& s) -> auto& { return s.perWeek; });
    to.add(
        "spacing_days", PlanItem::Spacing, PlanNumber::Spacing, [](auto& s) -> auto& { return s.spacing; });
    to.add(
        "spacing_after_amber_days", PlanItem::SpacingAfterAmber, PlanNumber::Spacing,
        [](auto& s) -> auto& { return s.spacingAfterAmber; });
}

void addTests(StageFields& to, const GatePlan& gate)
{
    for (std::size_t i = 0; i < gate.function.size(); ++i) {
        const FunctionPart& test = gate.function[i];
        to.addTest(
            i, test, "at_least", PlanItem::TestAtLeast, [](auto& part) -> auto& { return part.atLeast; });
        if (test.kind == FunctionPart::Kind::VisaA)
            to.addTest(
                i, test, "gain", PlanItem::TestGain, [](auto& part) -> auto& { return part.gain; });
        if (test.kind == FunctionPart::Kind::Count)
            to.addTest(
                i, test, "max_pain", PlanItem::TestPain, [](auto& part) -> auto& { return part.maxPain; });
    }
}

void addGate(StageFields& to, Stage stage, const GatePlan& gate)
{
    using enum PlanItem;
    to.addGate(
        "days", Days, PlanNumber::StageDays, [](auto& g) -> auto& { return g.days; });
    to.addGate(
        "episode_days", EpisodeDays, PlanNumber::EpisodeDays, [](auto& g) -> auto& { return g.episodeDays; });
    to.addGate(
        "sessions", Sessions, PlanNumber::SessionCount, [](auto& g) -> auto& { return g.sessions; });
    to.addGate(
        "window_days", Window, PlanNumber::SessionCount, [](auto& g) -> auto& { return g.window; });
    to.addGate(
        "pain_during", PainDuring, PlanNumber::PainDuring, [](auto& g) -> auto& { return g.painDuring; });
    if (stage == Stage::first())
        to.addGate(
            "none_provoked", NoneProvoked, PlanNumber::PainDuring, [](auto& g) -> auto& { return g.noneProvoked; });
    to.addGate(
        "next_morning", NextMorning, PlanNumber::NextMorning, [](auto& g) -> auto& { return g.nextMorning; });
    to.addGate(
        "trend", Trend, PlanNumber::Trend, [](auto& g) -> auto& { return g.trendHundredths; });
    addTests(to, gate);
    if (stage.isHops())
        to.addGate(
            "dose_s", SetLength, PlanNumber::EasingSteps, [](auto& g) -> auto& { return g.doseSeconds; });
    to.addGate(
        "sign_off", SignOff, PlanNumber::SignOff, [](auto& g) -> auto& { return g.signOff; });
}

void addGeneral(std::vector<PlanField>& fields)
{
    using enum PlanItem;
    const auto add = [&fields](const char* path, PlanItem item, PlanNumber source, auto part) {
        fields.push_back(makeField(path, item, source, part));
    };
    add(
        "plan/safe_max", SafeMax, PlanNumber::PainBands, [](auto& p) -> auto& { return p.safeMax; });
    add(
        "plan/acceptable_max", AcceptableMax, PlanNumber::PainBands, [](auto& p) -> auto& { return p.acceptableMax; });
    add(
        "plan/easing", Easing, PlanNumber::EasingSteps, [](auto& p) -> auto& { return p.easing; });
    add(
        "plan/miles/increment_m", MileIncrement, PlanNumber::MileIncrement,
        [](auto& p) -> auto& { return p.miles.increment; });
    add(
        "plan/miles/min_days", MileDays, PlanNumber::MileDays, [](auto& p) -> auto& { return p.miles.minDays; });
}

/// Of two fields of one item: both have a test, or neither has.
bool isSameTest(const PlanField& a, const PlanField& b)
{
    return !a.test || (a.test->kind == b.test->kind && a.test->measure == b.test->measure);
}

/// The field of `others` that means the same; null when there is none.
const PlanField* counterpart(const std::vector<PlanField>& others, const PlanField& field)
{
    const auto found = std::find_if(others.begin(), others.end(), [&field](const PlanField& other) {
        return other.item == field.item && other.stage == field.stage && isSameTest(other, field);
    });
    return found == others.end() ? nullptr : &*found;
}

} // namespace

PlanUnit PlanField::unit() const
{
    switch (item) {
    case PlanItem::Hold:
    case PlanItem::Rest:
    case PlanItem::SetLength:
        return PlanUnit::Seconds;
    case PlanItem::PerWeek:
        return PlanUnit::TimesAWeek;
    case PlanItem::Spacing:
    case PlanItem::SpacingAfterAmber:
    case PlanItem::Days:
    case PlanItem::EpisodeDays:
    case PlanItem::Window:
    case PlanItem::MileDays:
        return PlanUnit::Days;
    case PlanItem::PainDuring:
    case PlanItem::NextMorning:
    case PlanItem::TestPain:
    case PlanItem::SafeMax:
    case PlanItem::AcceptableMax:
        return PlanUnit::Pain;
    case PlanItem::NoneProvoked:
    case PlanItem::SignOff:
    case PlanItem::Easing:
        return PlanUnit::YesNo;
    case PlanItem::Trend:
        return PlanUnit::Hundredths;
    case PlanItem::TestGain:
        return PlanUnit::Points;
    case PlanItem::MileIncrement:
        return PlanUnit::Length;
    case PlanItem::TestAtLeast:
        if (test->kind == FunctionPart::Kind::Symmetry)
            return PlanUnit::Percent;
        return test->kind == FunctionPart::Kind::VisaA ? PlanUnit::Points : PlanUnit::Count;
    case PlanItem::Sets:
    case PlanItem::Sessions:
        break;
    }
    return PlanUnit::Count;
}

std::vector<PlanField> planFields(const Plan& plan)
{
    std::vector<PlanField> fields;
    for (int number = Stage::kFirst; number <= Stage::kLast; ++number) {
        const Stage stage = *Stage::of(number);
        StageFields to(fields, stage);
        addDose(to);
        if (stage.next())
            addGate(to, stage, plan.at(stage).gate);
    }
    addGeneral(fields);
    return fields;
}

std::optional<std::int64_t> publishedValue(const PlanField& field)
{
    static const Plan kPublished = publishedPlan();
    static const std::vector<PlanField> kFields = planFields(kPublished);
    const PlanField* found = counterpart(kFields, field);
    return found ? std::optional(found->value(kPublished)) : std::nullopt;
}

std::vector<PlanDifference> differences(const Plan& before, const Plan& after)
{
    const auto was = planFields(before);
    const auto now = planFields(after);
    std::vector<PlanDifference> found;
    for (const PlanField& field : now) {
        const PlanField* former = counterpart(was, field);
        const auto value = field.value(after);
        const auto old = former ? std::optional(former->value(before)) : std::nullopt;
        if (old != value)
            found.push_back({ field, old, value });
    }
    for (const PlanField& field : was)
        if (!counterpart(now, field))
            found.push_back({ field, field.value(before), std::nullopt });
    return found;
}

} // namespace springback
