// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/plan_changes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "springback/app/words.h"
#include "springback/words/plan_words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanChanges)
};

QString orNone(const QString& text)
{
    return text.isEmpty() ? Tr::tr("none") : text;
}

QString extrasText(const Plan& plan)
{
    QStringList all;
    for (const ExtraExercise& extra : plan.extras)
        all << extraText(extra);
    return orNone(all.join(QStringLiteral("; ")));
}

QString careText(const Plan& plan)
{
    return plan.selfManaged ? Tr::tr("the runner alone") : Tr::tr("a clinician");
}

QString authorOf(const PlanVersion& version)
{
    const QString by = version.by.empty() ? Tr::tr("the runner") : QString::fromStdString(version.by);
    const QString how = words::provenance(version.meta);
    return how.isEmpty() || version.meta.provenance == Provenance::Clinician ? by : Tr::tr("%1, %2").arg(by, how);
}

/// The days a version holds; the last day is that before the next version's first.
struct Held {
    Date from;
    std::optional<Date> to;
    bool takes(Date date) const { return from <= date && (!to || date <= *to); }
};

template <class R> void addDecisions(QStringList& to, const std::vector<R>& records, const Held& held, LengthUnit unit)
{
    for (const R& record : records)
        if (held.takes(record.date))
            to << words::recordTitle(Record(record), unit);
}

QStringList decisionsIn(const EpisodeRecords& records, const Held& held, LengthUnit unit)
{
    QStringList found;
    addDecisions(found, records.stageChanges, held, unit);
    addDecisions(found, records.signOffs, held, unit);
    addDecisions(found, records.mileTargets, held, unit);
    return found;
}

QString spanText(const Held& held)
{
    if (!held.to)
        return Tr::tr("from %1").arg(words::shortDate(held.from));
    if (*held.to < held.from)
        return Tr::tr("%1, replaced the same day").arg(words::shortDate(held.from));
    return Tr::tr("%1 to %2").arg(words::shortDate(held.from), words::shortDate(*held.to));
}

} // namespace

QString extraText(const ExtraExercise& extra)
{
    QStringList parts{ QString::fromStdString(extra.name) };
    if (!extra.dose.empty())
        parts << QString::fromStdString(extra.dose);
    QStringList weekdays;
    for (const int weekday : extra.weekdays)
        weekdays << QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
    if (!weekdays.isEmpty())
        parts << weekdays.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

std::vector<PlanChangeLine> planChanges(const Plan& before, const Plan& after, LengthUnit unit)
{
    std::vector<PlanChangeLine> lines;
    for (const PlanDifference& each : differences(before, after))
        lines.push_back({ each.field.path, words::planTitle(each.field),
            words::planValue(each.field, each.before, unit), words::planValue(each.field, each.after, unit) });
    if (before.extras != after.extras)
        lines.push_back({ "plan/extras", Tr::tr("Beside the phases"), extrasText(before), extrasText(after) });
    if (before.flarePlan != after.flarePlan)
        lines.push_back({ "plan/flare_plan", Tr::tr("In a flare"), orNone(QString::fromStdString(before.flarePlan)),
            orNone(QString::fromStdString(after.flarePlan)) });
    if (before.selfManaged != after.selfManaged)
        lines.push_back({ "plan/self_managed", Tr::tr("Looked after by"), careText(before), careText(after) });
    return lines;
}

std::vector<PlanVersionState> planVersions(const History& history, Date today, LengthUnit unit)
{
    const EpisodeRecords& records = history.records();
    std::vector<PlanVersionState> states;
    Plan former = publishedPlan();
    if (records.plans.empty() || records.plans.front().date > records.episode.start) {
        Held held{ records.episode.start, {} };
        if (!records.plans.empty())
            held.to = records.plans.front().date - days{ 1 };
        states.push_back(
            { spanText(held), Tr::tr("as published"), {}, held.takes(today), {}, decisionsIn(records, held, unit) });
    }
    for (std::size_t i = 0; i < records.plans.size(); ++i) {
        const PlanVersion& version = records.plans[i];
        Held held{ version.date, {} };
        if (i + 1 < records.plans.size())
            held.to = records.plans[i + 1].date - days{ 1 };
        states.push_back({ spanText(held), authorOf(version), QString::fromStdString(version.reason), held.takes(today),
            planChanges(former, version.plan, unit), decisionsIn(records, held, unit) });
        former = version.plan;
    }
    std::reverse(states.begin(), states.end());
    return states;
}

} // namespace springback::app
