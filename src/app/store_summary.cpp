// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/store_summary.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

#include "springback/app/words.h"
#include "springback/domain/history.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StoreSummary)
};

RunnerSummary summaryOf(const Case& content, std::set<Date>& days)
{
    RunnerSummary summary;
    summary.name = QString::fromStdString(content.runner.name);
    for (const auto& records : content.episodes) {
        for (const Record& record : records.all())
            if (const auto date = summary.span.take(record))
                days.insert(*date);
    }
    if (const EpisodeRecords* current = content.current()) {
        const Date on = std::max(summary.span.last.value_or(current->episode.start), current->episode.start);
        summary.phase = words::phaseShort(History(*current).stageOn(on));
    }
    return summary;
}

QString lineOf(const RunnerSummary& runner)
{
    QStringList parts = runner.span.texts();
    if (!runner.phase.isEmpty())
        parts << runner.phase;
    const QString name = runner.name.isEmpty() ? Tr::tr("Without a name") : runner.name;
    return QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

} // namespace

std::optional<Date> RecordSpan::take(const Record& record)
{
    ++entries;
    const auto date = dateOf(record);
    if (!date || kindOf(record) == RecordKind::Milestone)
        return std::nullopt;
    first = std::min(first.value_or(*date), *date);
    last = std::max(last.value_or(*date), *date);
    return date;
}

QStringList RecordSpan::texts() const
{
    QStringList texts{ Tr::tr("%n record(s)", nullptr, int(entries)) };
    if (first && last)
        texts << Tr::tr("%1 to %2").arg(words::shortDate(*first), words::shortDate(*last));
    return texts;
}

StoreSummary summarise(const store::Reader& reader)
{
    StoreSummary summary;
    std::set<Date> days;
    for (const Runner& runner : reader.runners()) {
        const auto content = reader.loadCase(runner.meta.id);
        if (!content)
            continue;
        summary.runners.push_back(summaryOf(*content, days));
        summary.entries += summary.runners.back().span.entries;
    }
    summary.days = days.size();
    if (!days.empty())
        summary.last = *days.rbegin();
    return summary;
}

QStringList summaryLines(const StoreSummary& summary)
{
    if (summary.runners.empty())
        return { Tr::tr("No runner, no entries") };
    QStringList lines;
    for (const auto& runner : summary.runners)
        lines << lineOf(runner);
    return lines;
}

} // namespace springback::app
