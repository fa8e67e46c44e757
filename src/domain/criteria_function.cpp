// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "criteria.h"

#include <algorithm>

namespace springback {

namespace {

constexpr std::int64_t kTenths = 10; ///< of one: counts are kept in tenths

// One side's count; a count below the limit is not met, rated or not.
CountJudged judgeSide(const Measure& test, const FunctionPart& part, Side side)
{
    const auto value = std::find_if(
        test.values.begin(), test.values.end(), [side](const MeasureValue& given) { return given.side == side; });
    if (value == test.values.end())
        return { Result::NoData, {}, side };
    CountJudged judged{ Result::Met, value->tenths / kTenths, side };
    if (value->tenths < part.atLeast * kTenths || (value->pain && value->pain->value() > part.maxPain))
        judged.result = Result::NotMet;
    else if (!value->pain)
        judged.result = Result::NoData;
    return judged;
}

int severity(Result result)
{
    return result == Result::NotMet ? 2 : result == Result::NoData ? 1 : 0;
}

/// The newest and the first record of a kind that count on a date.
class Tests {
public:
    Tests(const Timeline& timeline, Date on)
        : m_measures(timeline.records().measures), m_since(timeline.since()),
          m_fromStart(timeline.since() == timeline.start())
    {
        const auto after = std::upper_bound(m_measures.begin(), m_measures.end(), on,
            [](Date date, const Measure& measure) { return date < measure.date; });
        m_count = static_cast<std::size_t>(after - m_measures.begin());
    }

    /// The newest dated after E, or from E on when E is the episode's start.
    const Measure* newest(MeasureKind kind) const
    {
        for (auto i = m_count; i > 0; --i) {
            const auto& measure = m_measures[i - 1];
            if (measure.date < m_since || (measure.date == m_since && !m_fromStart))
                return nullptr;
            if (measure.kind == kind)
                return &measure;
        }
        return nullptr;
    }
    /// Of a kind that has a newest one.
    const Measure& first(MeasureKind kind) const
    {
        return *std::find_if(
            m_measures.begin(), m_measures.end(), [kind](const Measure& measure) { return measure.kind == kind; });
    }

private:
    const std::vector<Measure>& m_measures;
    std::size_t m_count = 0;
    Date m_since;
    bool m_fromStart;
};

std::optional<std::int64_t> tenthsOf(const Measure& measure, Side side)
{
    for (const auto& value : measure.values)
        if (value.side == side)
            return value.tenths;
    return std::nullopt;
}

void judgeSymmetry(FunctionResult& result, const Measure& test, Side sore)
{
    const auto own = tenthsOf(test, sore);
    const auto other = tenthsOf(test, sore == Side::Left ? Side::Right : Side::Left);
    result.side = sore;
    if (!own || !other || *other == 0)
        return;
    result.value = *own * 100 / *other;
    result.result = *own * 100 >= *other * result.part.atLeast ? Result::Met : Result::NotMet;
}

void judgeVisaA(FunctionResult& result, const Measure& newest, const Measure& first)
{
    const auto now = tenthsOf(newest, Side::Both);
    const auto then = tenthsOf(first, Side::Both);
    if (!now)
        return;
    result.value = *now / kTenths;
    const bool gained = result.part.gain > 0 && then && *now - *then >= result.part.gain * kTenths;
    result.result = *now >= result.part.atLeast * kTenths || gained ? Result::Met : Result::NotMet;
}

FunctionResult judgePart(const FunctionPart& part, const Measure* newest, const Tests& tests, Side sore)
{
    FunctionResult result{ part, Result::NoData, {}, {} };
    if (part.kind == FunctionPart::Kind::Symmetry && sore == Side::Both) {
        result.result = Result::NotApplicable;
    } else if (newest) {
        if (part.kind == FunctionPart::Kind::Symmetry) {
            judgeSymmetry(result, *newest, sore);
        } else if (part.kind == FunctionPart::Kind::VisaA) {
            judgeVisaA(result, *newest, tests.first(part.measure));
        } else {
            const auto judged = judgeCount(*newest, part, sore);
            result.result = judged.result;
            result.value = judged.value;
            result.side = judged.side;
        }
    }
    return result;
}

} // namespace

CountJudged judgeCount(const Measure& test, const FunctionPart& part, Side sore)
{
    if (!isSided(test.kind))
        return judgeSide(test, part, Side::Both);
    if (sore != Side::Both)
        return judgeSide(test, part, sore);
    const auto left = judgeSide(test, part, Side::Left);
    const auto right = judgeSide(test, part, Side::Right);
    if (severity(left.result) != severity(right.result))
        return severity(left.result) > severity(right.result) ? left : right;
    return right.value < left.value ? right : left;
}

Criterion judgeFunction(const Timeline& timeline, Date on)
{
    Criterion c{ .id = CriterionId::Function, .result = Result::NotApplicable, .source = PlanNumber::HeelRaises10 };
    const Tests tests(timeline, on);
    int asked = 0;
    int met = 0;
    int worst = 0;
    for (const auto& part : timeline.stagePlan().gate.function) {
        const auto* newest = tests.newest(part.measure);
        c.parts.push_back(judgePart(part, newest, tests, timeline.side()));
        const auto result = c.parts.back().result;
        if (result == Result::NotApplicable)
            continue;
        ++asked;
        met += result == Result::Met ? 1 : 0;
        worst = std::max(worst, severity(result));
        if (newest && result != Result::Met) {
            const Blocker blocker{ newest->meta.id, newest->date };
            if (std::find(c.blocking.begin(), c.blocking.end(), blocker) == c.blocking.end())
                c.blocking.push_back(blocker);
        }
    }
    c.limit = whole(asked);
    if (asked == 0)
        return c;
    c.result = worst == 2 ? Result::NotMet : worst == 1 ? Result::NoData : Result::Met;
    if (c.result != Result::NoData)
        c.value = whole(met);
    return c;
}

} // namespace springback
