// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/course_comparison.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

#include "springback/app/courses.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

struct Compared {
    Q_DECLARE_TR_FUNCTIONS(CourseComparison)
};

/// A course and what is told of it.
struct Told {
    const Episode& episode;
    const CourseFacts& facts;
    LengthUnit unit;
};

QString weeks(int days)
{
    constexpr double kWeek = 7;
    return Compared::tr("%1 weeks", "a number with one decimal").arg(QLocale().toString(days / kWeek, 'f', 1));
}

QString tendon(const Told& told)
{
    const QString side = words::sideName(told.episode.side);
    return told.episode.site == Site::Unknown ? side
                                              : QStringLiteral("%1, %2").arg(side, words::siteName(told.episode.site));
}

QString lasted(const Told& told)
{
    const auto days = static_cast<int>((told.facts.until - told.episode.start).count()) + 1;
    return told.episode.closed ? weeks(days) : Compared::tr("%1 so far").arg(weeks(days));
}

QString reached(const Told& told, Stage stage)
{
    const auto& all = told.facts.reached;
    const auto at = std::find_if(all.begin(), all.end(), [stage](const auto& each) { return each.stage == stage; });
    if (at == all.end())
        return told.episode.closed ? Compared::tr("not reached") : Compared::tr("not yet");
    return weeks(at->days);
}

QString flares(const Told& told)
{
    constexpr std::size_t kNamed = 3;
    const auto& all = told.facts.flares;
    if (all.empty())
        return Compared::tr("none");
    QStringList dates;
    for (std::size_t i = 0; i < std::min(kNamed, all.size()); ++i)
        dates << words::dayMonth(all[i]);
    if (all.size() > kNamed)
        dates << QChar(0x2026);
    return QStringLiteral("%1 (%2)").arg(QLocale().toString(qulonglong(all.size())), dates.join(QStringLiteral(", ")));
}

QString rated(const Rating& worst)
{
    return worst ? words::rating(worst) : Compared::tr("not given");
}

QString mostRun(const Told& told)
{
    Distance most;
    for (const CourseWeek& week : told.facts.weeks)
        most = std::max(most, week.ran);
    return words::distance(most, told.unit);
}

QString ended(const Told& told)
{
    const QString phase = words::phaseShort(told.facts.stage);
    return told.episode.closed ? Compared::tr("closed on %1, in %2").arg(words::shortDate(*told.episode.closed), phase)
                               : Compared::tr("open, in %1").arg(phase);
}

std::vector<ComparedLine> linesOf(const Told& a, const Told& b)
{
    std::vector<ComparedLine> lines;
    const auto add = [&](const QString& what, const std::function<QString(const Told&)>& tell) {
        lines.push_back({ what, tell(a), tell(b) });
    };
    add(Compared::tr("Tendon"), tendon);
    add(Compared::tr("Lasted"), lasted);
    for (auto stage = Stage::first().next(); stage; stage = stage->next())
        add(Compared::tr("To reach %1").arg(words::phaseShort(*stage)),
            [&stage](const Told& told) { return reached(told, *stage); });
    add(Compared::tr("Sessions"), [](const Told& told) { return QLocale().toString(told.facts.sessions); });
    add(Compared::tr("Flares"), flares);
    add(Compared::tr("Worst pain, first week"),
        [](const Told& told) { return rated(told.facts.weeks.empty() ? Rating{} : told.facts.weeks.front().worst); });
    add(Compared::tr("Worst pain, last 7 days"), [](const Told& told) { return rated(told.facts.worstAtEnd); });
    add(Compared::tr("Most run in a week"), mostRun);
    add(Compared::tr("Run in the last 7 days"),
        [](const Told& told) { return words::distance(told.facts.ranAtEnd, told.unit); });
    add(Compared::tr("How it ended"), ended);
    return lines;
}

} // namespace

std::optional<CourseComparison> compareCourses(const Workspace& workspace, const Id& first, const Id& second)
{
    if (!workspace.current())
        return std::nullopt;
    const auto find = [&workspace](const Id& id) -> const EpisodeRecords* {
        for (const EpisodeRecords& course : workspace.current()->episodes)
            if (course.episode.meta.id == id)
                return &course;
        return nullptr;
    };
    const EpisodeRecords* a = find(first);
    const EpisodeRecords* b = find(second);
    if (!a || !b)
        return std::nullopt;
    CourseComparison out;
    out.unit = workspace.unit();
    const auto factsOf = [&workspace](const EpisodeRecords& course) {
        const Date until = course.episode.closed.value_or(workspace.today());
        CourseFacts facts = courseFacts(History(course), until);
        // A week that is not over says nothing of what is run in one.
        constexpr int kWeek = 7;
        if (!facts.weeks.empty() && ((until - course.episode.start).count() + 1) % kWeek != 0)
            facts.weeks.back().hasEntry = false;
        return facts;
    };
    out.courses[0].facts = factsOf(*a);
    out.courses[1].facts = factsOf(*b);
    for (const CourseState& state : coursesOf(workspace)) {
        if (state.id == first)
            out.courses[0].title = state.title;
        if (state.id == second)
            out.courses[1].title = state.title;
    }
    out.lines = linesOf({ a->episode, out.courses[0].facts, out.unit }, { b->episode, out.courses[1].facts, out.unit });
    return out;
}

} // namespace springback::app
