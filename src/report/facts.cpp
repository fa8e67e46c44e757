// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts.h"

#include <QLocale>

#include <algorithm>

#include "sheet.h"
#include "springback/domain/visit.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

constexpr days kSixWeeks{ 42 };

ReportOptions cut(const History& history, ReportOptions options)
{
    options.to = std::min(options.to, options.on);
    options.from = std::clamp(options.from, std::min(history.episode().start, options.to), options.to);
    return options;
}

} // namespace

Period defaultPeriod(const History& history, Date on)
{
    const Date from = lastVisitBefore(history.records(), on).value_or(on - kSixWeeks + days(1));
    return { std::clamp(from, std::min(history.episode().start, on), on), on };
}

Facts gather(const Runner& runner, const History& history, const ReportOptions& options)
{
    Facts facts{ runner, history, cut(history, options), {}, {}, {} };
    facts.range = { facts.options.from, facts.options.to };
    facts.summary = summarise(history, facts.range.from, facts.range.to, options.on);
    std::stable_sort(facts.summary.openFlags.begin(), facts.summary.openFlags.end(),
        [](const Flag& a, const Flag& b) { return isStop(a.kind) && !isStop(b.kind); });
    facts.data.days = facts.summary.days;
    facts.data.weeks = facts.summary.weeks;
    facts.data.stages = facts.summary.stages;
    for (const Measure& measure : history.records().measures)
        if (measure.date <= options.on)
            facts.data.measures.push_back(measure);
    for (const Visit& visit : history.records().visits)
        facts.data.visits.push_back(visit.date);
    facts.data.unit = runner.unit;
    return facts;
}

QString nameOf(const Runner& runner)
{
    const QString name = oneLine(runner.name);
    return name.isEmpty() ? Report::tr("A runner without a name") : name;
}

QString periodText(const Facts& facts)
{
    const auto& [from, to] = facts.range;
    const int count = static_cast<int>((to - from).count()) + 1;
    const QString length = count == 1 ? Report::tr("1 day") : Report::tr("%1 days").arg(count);
    const QString dates = Report::tr("%1 to %2, %3").arg(words::shortDate(from), words::shortDate(to), length);
    if (lastVisitBefore(facts.records(), facts.options.on) == from)
        return Report::tr("Since the last visit: %1").arg(dates);
    if (from == facts.history.episode().start)
        return Report::tr("Since the beginning: %1").arg(dates);
    return Report::tr("Period: %1").arg(dates);
}

QString cellOf(const Rating& rating)
{
    return rating ? words::rating(rating) : none();
}

QString none()
{
    return QStringLiteral("–");
}

QString tenths(std::int64_t value)
{
    return QLocale().toString(static_cast<double>(value) / 10.0, 'f', value % 10 == 0 ? 0 : 1);
}

} // namespace springback::report
