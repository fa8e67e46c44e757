// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/courses.h"

#include <QCoreApplication>

#include <algorithm>

#include "springback/app/words.h"
#include "springback/domain/course.h"
#include "springback/domain/mileage.h"
#include "springback/domain/summary.h"

namespace springback::app {

namespace {

struct Courses {
    Q_DECLARE_TR_FUNCTIONS(Courses)
};

QString capital(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString yearsOf(const Episode& episode)
{
    const int first = words::qdate(episode.start).year();
    const int last = words::qdate(*episode.closed).year();
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

CourseState stateOf(const Episode& episode)
{
    const QString side = capital(words::sideName(episode.side));
    CourseState state;
    state.id = episode.meta.id;
    if (!episode.closed) {
        state.title = Courses::tr("%1, since %2", "side, date").arg(side, words::shortDate(episode.start));
        state.brief = state.title;
        return state;
    }
    state.stand = CourseStand::Closed;
    state.title = Courses::tr("%1, %2 to %3, closed", "side, dates")
                      .arg(side, words::shortDate(episode.start), words::shortDate(*episode.closed));
    state.brief = Courses::tr("%1, %2, closed", "side, year").arg(side, yearsOf(episode));
    return state;
}

Date lastEntryIn(const EpisodeRecords& records, Date today)
{
    Date last = records.episode.start;
    for (const Record& record : records.all()) {
        const auto date = dateOf(record);
        if (date && *date <= today)
            last = std::max(last, *date);
    }
    return last;
}

QString planOf(const History& history, Date today)
{
    const auto& plans = history.records().plans;
    const auto newest
        = std::find_if(plans.rbegin(), plans.rend(), [today](const PlanVersion& each) { return each.date <= today; });
    if (newest == plans.rend() || newest->plan == publishedPlan())
        return {};
    const QString by = QString::fromStdString(newest->by);
    const QString on = words::shortDate(newest->date);
    return by.isEmpty() ? Courses::tr("of %1", "a plan of a date").arg(on) : Courses::tr("set by %1 on %2").arg(by, on);
}

} // namespace

std::vector<CourseState> coursesOf(const Workspace& workspace)
{
    std::vector<CourseState> states;
    if (!workspace.current() || !workspace.episode())
        return states;
    for (const EpisodeRecords& course : workspace.current()->episodes) {
        CourseState state = stateOf(course.episode);
        state.shown = workspace.shown()->episode().meta.id == state.id;
        if (!course.episode.closed)
            state.stand = workspace.episode()->meta.id == state.id ? CourseStand::Present : CourseStand::AlsoOpen;
        states.push_back(std::move(state));
    }
    std::reverse(states.begin(), states.end());
    return states;
}

QString lookingBack(const Workspace& workspace)
{
    const History* shown = workspace.shown();
    if (!shown || shown == workspace.history())
        return {};
    const CourseState state = stateOf(shown->episode());
    return shown->episode().closed
        ? Courses::tr("You are looking at an earlier course of rehab: %1. It can be read, not changed.")
              .arg(state.title)
        : Courses::tr("You are looking at the other open course of rehab: %1. Nothing is recorded in it now.")
              .arg(state.title);
}

QString openTwice(const Workspace& workspace)
{
    if (!workspace.current() || workspace.isReadOnly())
        return {};
    const auto others = alsoOpen(*workspace.current());
    if (others.empty())
        return {};
    return Courses::tr(
        "Two courses of rehab are open: %1 and %2. Entries go into the first. Close the one that is over; "
        "it stays readable.")
        .arg(stateOf(*workspace.episode()).title, stateOf(others.back()->episode).title);
}

CourseOffer courseOffer(const Workspace& workspace)
{
    CourseOffer offer;
    offer.today = workspace.today();
    offer.earliest = offer.today - days{ 366 };
    const History* history = workspace.history();
    if (!history)
        return offer;
    const EpisodeRecords& records = history->records();
    if (!records.episode.closed)
        offer.closes = stateOf(records.episode).title;
    offer.earliest = lastEntryIn(records, offer.today);
    offer.plan = planOf(*history, offer.today);
    offer.causes = records.episode.causes;
    if (!records.mileTargets.empty())
        offer.formerMiles = words::distance(records.mileTargets.back().target, workspace.unit());
    for (const Flag& flag : flagsOpenOn(*history, offer.today))
        offer.flags << words::flagTitle(flag.kind);
    return offer;
}

std::optional<Refusal> closeCourse(Workspace& workspace, const Id& course)
{
    workspace.refresh();
    if (!workspace.current())
        return Refusal{ Courses::tr("No runner is open. Nothing was saved."), {} };
    for (const EpisodeRecords& each : workspace.current()->episodes) {
        if (each.episode.meta.id != course || each.episode.closed)
            continue;
        Episode closed = each.episode;
        closed.closed = std::max(closed.start, workspace.today());
        return workspace.write(Courses::tr("course of rehab closed: %1").arg(stateOf(each.episode).title),
            [&closed](store::Journal& journal) { journal.put(closed); });
    }
    return Refusal{ Courses::tr("This course of rehab is not open any more. Nothing was changed."), {} };
}

std::optional<Refusal> reopenCourse(Workspace& workspace, const Id& course)
{
    workspace.refresh();
    if (!workspace.current())
        return Refusal{ Courses::tr("No runner is open. Nothing was saved."), {} };
    for (const EpisodeRecords& each : workspace.current()->episodes) {
        if (each.episode.meta.id != course || !each.episode.closed)
            continue;
        Episode open = each.episode;
        open.closed.reset();
        return workspace.saveEpisode(open);
    }
    return Refusal{ Courses::tr("This course of rehab is open already. Nothing was changed."), {} };
}

} // namespace springback::app
