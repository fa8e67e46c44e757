// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include <algorithm>

#include "entry.h"
#include "springback/app/courses.h"
#include "springback/app/entry_parsing.h"
#include "springback/app/words.h"
#include "springback/domain/summary.h"

namespace springback::app {

namespace {

struct NewCourseTr {
    Q_DECLARE_TR_FUNCTIONS(NewCourse)
};

Refusal refused(const char* field, RecordFault fault, const QString& sentence)
{
    return { sentence, { { field, fault, {}, {} } } };
}

std::optional<Refusal> wrongStart(const CourseOffer& offer, Date start)
{
    if (start > offer.today)
        return refused("start", RecordFault::InFuture,
            NewCourseTr::tr("A course of rehab cannot begin in the future. Nothing was saved."));
    if (start < offer.earliest)
        return refused("start", RecordFault::NotAllowedHere,
            NewCourseTr::tr("There are entries up to %1 in the present course. Begin the new one on that day or later. "
                            "Nothing was saved.")
                .arg(words::shortDate(offer.earliest)));
    return std::nullopt;
}

// What holds about the person, not about one tendon: the plan, if it is kept, and what is not yet seen to.
std::vector<Record> carriedOver(const History& former, const NewCourse& answers, Date today)
{
    std::vector<Record> records;
    const Plan& held = former.planOn(today);
    PlanVersion version;
    version.date = answers.start;
    version.plan = answers.plan == PlanFrom::Former ? held : publishedPlan();
    version.plan.selfManaged = held.selfManaged;
    version.reason
        = (answers.plan == PlanFrom::Former ? NewCourseTr::tr("Carried over from the course before")
                                            : NewCourseTr::tr("A new course of rehab, from the published plan"))
              .toStdString();
    const auto& plans = former.records().plans;
    if (answers.plan == PlanFrom::Former && !plans.empty())
        version.by = plans.back().by;
    if (version.plan != publishedPlan())
        records.push_back(version);
    for (const Flag& open : flagsOpenOn(former, today)) {
        Flag flag;
        flag.kind = open.kind;
        flag.opened = open.opened;
        flag.closeNote = open.closeNote;
        records.push_back(flag);
    }
    return records;
}

std::vector<FieldFault> faultsIn(const Episode& begun, const std::vector<Record>& records, Date today)
{
    std::vector<FieldFault> faults = check(begun, today);
    for (const Record& record : records)
        for (FieldFault& fault : check(record, begun, today))
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace

std::optional<Refusal> beginCourse(Workspace& workspace, const NewCourse& answers)
{
    workspace.refresh();
    if (!workspace.runner())
        return Refusal{ NewCourseTr::tr("No runner is open. Nothing was saved."), {} };
    if (!answers.side)
        return refused("side", RecordFault::Missing, NewCourseTr::tr("Say which side is sore. Nothing was saved."));
    const CourseOffer offer = courseOffer(workspace);
    if (auto refusal = wrongStart(offer, answers.start))
        return refusal;
    Episode begun;
    begun.meta.id = Id::random();
    begun.meta.owner = workspace.runner()->meta.id;
    begun.start = answers.start;
    begun.side = *answers.side;
    begun.site = answers.site;
    begun.causes = answers.causes;
    std::vector<Record> records;
    if (workspace.history())
        records = carriedOver(*workspace.history(), answers, offer.today);
    if (const QString typed = answers.miles.trimmed(); !typed.isEmpty()) {
        const auto distance = readDistance(typed, workspace.unit());
        if (!distance)
            return refused("target_m", RecordFault::BadText,
                NewCourseTr::tr(
                    "“%1” is not a distance. Write a number such as 6 or 6.5, or leave it empty. Nothing was "
                    "saved.")
                    .arg(typed));
        MileTarget target;
        target.date = answers.start;
        target.target = *distance;
        records.push_back(target);
    }
    if (auto faults = faultsIn(begun, records, offer.today); !faults.empty())
        return Refusal{ words::fieldFault(faults.front()), std::move(faults) };
    std::optional<Episode> former;
    if (workspace.episode() && !workspace.episode()->closed) {
        former = *workspace.episode();
        former->closed = answers.start;
    }
    const EntryContext context{ begun, offer.today, workspace.clock().now(), workspace.author().toStdString() };
    return workspace.write(NewCourseTr::tr("new course of rehab"), [&](store::Journal& journal) {
        if (former)
            journal.put(*former);
        journal.put(begun);
        for (Record& record : records) {
            metaOf(record).id = entryId(record, begun.meta.id);
            journal.put(completeEntry(record, std::nullopt, context));
        }
    });
}

} // namespace springback::app
