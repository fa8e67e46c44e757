// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/news.h"

#include <QCoreApplication>

#include <algorithm>

#include "springback/app/plan_changes.h"
#include "springback/app/words.h"
#include "springback/words/visit_words.h"

namespace springback::app {

namespace {

struct News {
    Q_DECLARE_TR_FUNCTIONS(News)
};

constexpr days kEightWeeks{ 56 };

struct Dated {
    Date date;
    NewsState news;
};

QString keyOf(const Meta& meta)
{
    return QStringLiteral("%1@%2").arg(
        QString::fromStdString(meta.id.text()), QString::number(meta.edited.at.time_since_epoch().count()));
}

/// True of what somebody else than the runner entered here, or sent in a file.
bool isTheirs(const Meta& meta)
{
    return !meta.author.empty() || meta.provenance == Provenance::Clinician;
}

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString who(const std::string& by)
{
    return by.empty() ? News::tr("Your clinician") : text(by);
}

bool isRecent(Date date, Date on)
{
    return date <= on && date > on - kEightWeeks;
}

void addVisit(std::vector<Dated>& to, const History& history, Date on)
{
    const auto& visits = history.records().visits;
    const auto newest = std::find_if(visits.rbegin(), visits.rend(), [on](const Visit& v) { return v.date <= on; });
    if (newest == visits.rend() || !isRecent(newest->date, on))
        return;
    const QString decided = words::visitDecision(newest->decision);
    if (newest->sharedNote.empty() && decided.isEmpty())
        return;
    NewsState out{ keyOf(newest->meta), {}, text(newest->sharedNote), {}, {}, {} };
    out.title = newest->with.empty()
        ? News::tr("From the visit of %1").arg(words::date(newest->date))
        : News::tr("From %1, visit of %2").arg(text(newest->with), words::date(newest->date));
    if (!decided.isEmpty())
        out.changes << News::tr("Decided: %1").arg(decided);
    if (newest->next)
        out.next = News::tr("Next appointment: %1").arg(words::date(*newest->next));
    to.push_back({ newest->date, out });
}

void addPlans(std::vector<Dated>& to, const History& history, Date on, LengthUnit unit)
{
    const auto& plans = history.records().plans;
    Plan former = publishedPlan();
    for (const PlanVersion& version : plans) {
        const bool begins = version.date <= history.episode().start;
        if (!begins && isTheirs(version.meta) && version.date > on - kEightWeeks) {
            NewsState out{ keyOf(version.meta), {}, {}, {}, text(version.reason), {} };
            out.title = News::tr("%1 changed your plan, from %2").arg(who(version.by), words::date(version.date));
            for (const PlanChangeLine& line : planChanges(former, version.plan, unit))
                out.changes << News::tr("%1: %2 → %3").arg(line.what, line.before, line.after);
            to.push_back({ version.date, out });
        }
        former = version.plan;
    }
}

void addMoves(std::vector<Dated>& to, const History& history, Date on)
{
    for (const StageChange& change : history.records().stageChanges) {
        if (!isTheirs(change.meta) || !isRecent(change.date, on))
            continue;
        NewsState out{ keyOf(change.meta), {}, {}, {}, text(change.reason), {} };
        out.title = News::tr("%1 moved you to %2, on %3")
                        .arg(who(change.by), words::phaseShort(change.to), words::date(change.date));
        out.changes << News::tr("%1 → %2").arg(words::phaseShort(change.from), words::phaseShort(change.to));
        to.push_back({ change.date, out });
    }
}

void addTargets(std::vector<Dated>& to, const History& history, Date on, LengthUnit unit)
{
    std::optional<Distance> former;
    for (const MileTarget& target : history.records().mileTargets) {
        if (isTheirs(target.meta) && isRecent(target.date, on) && target.date > history.episode().start) {
            NewsState out{ keyOf(target.meta), {}, {}, {}, text(target.reason), {} };
            out.title = News::tr("%1 set the week's running, on %2").arg(who(target.by), words::date(target.date));
            const QString now = words::distance(target.target, unit);
            out.changes << (former ? News::tr("%1 → %2").arg(words::distance(*former, unit), now) : now);
            to.push_back({ target.date, out });
        }
        former = target.target;
    }
}

} // namespace

std::vector<NewsState> newsOf(const History& history, Date on, LengthUnit unit)
{
    std::vector<Dated> all;
    addVisit(all, history, on);
    addPlans(all, history, on, unit);
    addMoves(all, history, on);
    addTargets(all, history, on, unit);
    std::stable_sort(all.begin(), all.end(), [](const Dated& a, const Dated& b) { return a.date > b.date; });
    std::vector<NewsState> out;
    for (Dated& each : all)
        out.push_back(std::move(each.news));
    return out;
}

} // namespace springback::app
