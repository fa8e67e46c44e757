// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/flag_questions.h"

#include <algorithm>

namespace springback {

namespace {

constexpr days kWeekBack{ 6 };

bool isRed(const Rating& rating)
{
    return rating && rating->value() >= kFlareFrom;
}

bool hasRed(const CheckIn& r)
{
    return isRed(r.pain);
}
bool hasRed(const Session& r)
{
    return isRed(r.before) || isRed(r.during) || isRed(r.after)
        || std::any_of(r.sets.begin(), r.sets.end(), [](const SessionSet& set) { return isRed(set.pain); });
}
bool hasRed(const Run& r)
{
    return isRed(r.during) || isRed(r.after);
}
bool hasRed(const Measure& r)
{
    return std::any_of(r.values.begin(), r.values.end(), [](const MeasureValue& value) { return isRed(value.pain); });
}
bool hasRed(const ExtraDone& r)
{
    return isRed(r.pain);
}

Instant lastTouched(const Meta& meta)
{
    return std::max(meta.created.at, meta.edited.at);
}

/// True when a record of the last seven days that `asks` was recorded after the questions were last answered.
template <typename T, typename Asks>
bool anySince(const std::vector<T>& records, Date on, Instant answered, const Asks& asks)
{
    const auto first = std::lower_bound(
        records.begin(), records.end(), on - kWeekBack, [](const T& record, Date from) { return record.date < from; });
    return std::any_of(first, records.end(),
        [&](const T& record) { return record.date <= on && lastTouched(record.meta) > answered && asks(record); });
}

} // namespace

FlagQuestions flagQuestionsDue(const EpisodeRecords& records, Date on)
{
    const FlagCheck* newest = nullptr;
    for (const FlagCheck& check : records.flagChecks) {
        if (check.date <= on)
            newest = &check;
    }
    if (!newest)
        return FlagQuestions::Start;
    const Instant answered = newest->meta.created.at;
    const auto red = [](const auto& record) { return hasRed(record); };
    if (anySince(records.checkIns, on, answered, red) || anySince(records.sessions, on, answered, red)
        || anySince(records.runs, on, answered, red) || anySince(records.measures, on, answered, red)
        || anySince(records.extras, on, answered, red))
        return FlagQuestions::AfterPain;
    if (anySince(records.checkIns, on, answered, [](const CheckIn& r) { return r.redness || r.swelling; }))
        return FlagQuestions::AfterSigns;
    return newest->date < on - kWeekBack ? FlagQuestions::Weekly : FlagQuestions::NotDue;
}

int longStiffMornings(const EpisodeRecords& records, Date on)
{
    return static_cast<int>(std::count_if(records.checkIns.begin(), records.checkIns.end(), [on](const CheckIn& r) {
        return r.date >= on - kWeekBack && r.date <= on && r.stiffness.value_or(0) >= kStiffMinutes;
    }));
}

} // namespace springback
