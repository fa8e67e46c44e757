// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/case_merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "case_versions.h"
#include "case_words.h"
#include "springback/app/data_folder.h"
#include "springback/app/waiting.h"
#include "springback/app/words.h"
#include "springback/codec/record_json.h"
#include "springback/store/backups.h"

namespace springback::app {

namespace {

using store::Revision;
using store::Standing;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseMerge)
};

/// The versions of one record that come in, against the history of that record here.
struct Group {
    std::vector<Revision> here;
    std::vector<Revision> fresh; ///< not here; the latest last
    bool waits = false;
};

/// A case sorted out against the store.
struct Sorted {
    std::vector<Group> groups; ///< in the order of the file; those with nothing fresh are left out
    std::size_t known = 0;
    std::optional<Revision> foreign;
};

// A version that is later than what is here, and would change what is in force, waits. So do the earlier ones that come
// with it: they are its history.
bool mustWait(const Group& group)
{
    const auto coming = entryOf(group.fresh.back());
    if (!coming || !needsYes(*coming))
        return false;
    if (group.here.empty())
        return true;
    const auto here = entryOf(group.here.back());
    return store::isLater(group.fresh.back(), group.here.back()) && !(here && saysTheSame(*coming, *here));
}

Sorted sortOut(const store::Reader& reader, const exchange::CaseFile& file, Decides decides)
{
    Sorted sorted;
    std::map<Id, Group> byRecord;
    std::vector<Id> order;
    for (Revision& version : versionsOf(file)) {
        const auto [place, isFirst] = byRecord.try_emplace(version.record);
        Group& group = place->second;
        if (isFirst) {
            group.here = reader.history(version.record);
            order.push_back(version.record);
        }
        const Standing standing = store::standingOf(version, group.here);
        if (standing == Standing::Foreign)
            sorted.foreign = version;
        else if (standing == Standing::Known)
            ++sorted.known;
        else
            group.fresh.push_back(std::move(version));
    }
    for (const Id& record : order) {
        Group& group = byRecord.at(record);
        if (group.fresh.empty())
            continue;
        std::sort(group.fresh.begin(), group.fresh.end(),
            [](const Revision& a, const Revision& b) { return store::isLater(b, a); });
        group.waits = decides == Decides::Runner && mustWait(group);
        sorted.groups.push_back(std::move(group));
    }
    return sorted;
}

Coming howOf(const Group& group)
{
    const bool isGone = group.fresh.back().deleted;
    const bool wasGone = !group.here.empty() && group.here.back().deleted;
    if (group.here.empty())
        return isGone ? Coming::Removed : Coming::New;
    return isGone && !wasGone ? Coming::Removed : !isGone && wasGone ? Coming::Restored : Coming::Changed;
}

std::optional<ComingEntry> entryIn(const Group& group, LengthUnit unit)
{
    const Revision& coming = group.fresh.back();
    const bool isLater = group.here.empty() || store::isLater(coming, group.here.back());
    // What was entered and thrown away elsewhere was never here.
    if (!isLater || (group.here.empty() && coming.deleted))
        return std::nullopt;
    ComingEntry entry{ coming.kind, coming.record, howOf(group), versionTitle(coming, unit), {}, group.waits };
    if (entry.how == Coming::Changed) {
        entry.edits = versionEdits(group.here.back(), coming, unit);
        if (const QString note = versionNote(group.here.back(), coming); entry.edits.isEmpty() && !note.isEmpty())
            entry.edits << note;
        if (entry.edits.isEmpty())
            return std::nullopt;
    }
    return entry;
}

// One morning has one check-in: another of that date under another id cannot be told from it.
QString doubledMorning(const exchange::CaseFile& file, const store::Reader& reader)
{
    const auto here = reader.loadCase(file.content.runner.meta.id);
    if (!here)
        return {};
    std::map<std::pair<Id, Date>, Id> mornings;
    for (const auto& episode : here->episodes)
        for (const CheckIn& checkIn : episode.checkIns)
            mornings[{ checkIn.meta.owner, checkIn.date }] = checkIn.meta.id;
    for (const auto& episode : file.content.episodes) {
        for (const CheckIn& checkIn : episode.checkIns) {
            const auto morning = mornings.find({ checkIn.meta.owner, checkIn.date });
            if (morning != mornings.end() && morning->second != checkIn.meta.id)
                return Tr::tr("The check-in of %1 has another id here, so the two cannot be told to be one.")
                    .arg(words::shortDate(checkIn.date));
        }
    }
    return {};
}

// Each side may have begun a course of its own: after the union both are open, and a person says which is over.
QString openTwice(const store::Reader& reader, const Id& runner, const Sorted& sorted)
{
    std::map<Id, bool> open;
    if (const auto here = reader.loadCase(runner))
        for (const auto& course : here->episodes)
            open[course.episode.meta.id] = !course.episode.closed;
    for (const Group& group : sorted.groups) {
        const Revision& coming = group.fresh.back();
        if (coming.kind == RecordKind::Episode && (group.here.empty() || store::isLater(coming, group.here.back())))
            open[coming.record] = !coming.deleted && !codec::episodeFromText(coming.body).closed;
    }
    if (std::count_if(open.begin(), open.end(), [](const auto& each) { return each.second; }) < 2)
        return {};
    return Tr::tr("After this, two courses of rehab are open here. Close the one that is over; it stays readable.");
}

CaseComparison comparisonOf(
    const Workspace& workspace, const store::Reader& reader, const exchange::CaseFile& file, const Sorted& sorted)
{
    const Runner& runner = file.content.runner;
    CaseComparison out;
    out.runner = runner.meta.id;
    out.who = QString::fromStdString(runner.name);
    out.about = caseSummary(file.content);
    out.lastChange = lastChangeOf(file, workspace.clock().now());
    out.isHere = !reader.history(runner.meta.id).empty();
    out.known = sorted.known;
    for (const Group& group : sorted.groups) {
        if (auto entry = entryIn(group, runner.unit))
            out.entries.push_back(std::move(*entry));
        else
            out.older += group.fresh.size();
    }
    if (out.isHere)
        out.openTwice = openTwice(reader, runner.meta.id, sorted);
    if (sorted.foreign)
        out.whyNot = Tr::tr("The %1 in the file has the id of something else here, perhaps of another runner.")
                         .arg(versionTitle(*sorted.foreign, runner.unit));
    else if (!out.isHere)
        out.whyNot = Tr::tr("This person is not here yet. Keep the case as a new runner.");
    else
        out.whyNot = doubledMorning(file, reader);
    return out;
}

QString backUpBefore(Workspace& workspace)
{
    const store::Database& here = workspace.database();
    if (here.file().empty())
        return {};
    const auto folder = store::backupsIn(here.file().parent_path());
    const auto report = store::keepBackup(here, folder, store::BackupReason::BeforeMerge, workspace.clock().now());
    return textOf(report.file);
}

// What waited before stays; a version that comes again replaces itself.
std::vector<Revision> joined(std::vector<Revision> waiting, const std::vector<Group>& groups)
{
    for (const Group& group : groups) {
        if (!group.waits)
            continue;
        for (const Revision& version : group.fresh) {
            const auto isSame = [&version](const Revision& kept) { return kept.id == version.id; };
            if (std::none_of(waiting.begin(), waiting.end(), isSame))
                waiting.push_back(version);
        }
    }
    return waiting;
}

void takeIn(Workspace& workspace, store::Journal& journal, const Id& runner, const Sorted& sorted)
{
    for (const Group& group : sorted.groups) {
        if (group.waits)
            continue;
        for (const Revision& version : group.fresh)
            store::import(journal, version);
    }
    keepWaiting(workspace.database(), runner, joined(waitingVersions(workspace.database(), runner), sorted.groups));
}

} // namespace

CaseComparison compareCase(Workspace& workspace, const exchange::CaseFile& file, Decides decides)
{
    try {
        const auto& reader = workspace.database().read();
        return comparisonOf(workspace, reader, file, sortOut(reader, file, decides));
    } catch (const store::StoreError& error) {
        CaseComparison out;
        out.whyNot = words::fault(error);
        return out;
    }
}

tl::expected<Merged, Refusal> mergeCase(Workspace& workspace, const exchange::CaseFile& file, Decides decides)
{
    workspace.refresh();
    try {
        const auto& reader = workspace.database().read();
        const Sorted sorted = sortOut(reader, file, decides);
        Merged merged{ comparisonOf(workspace, reader, file, sorted), {} };
        if (!merged.comparison.whyNot.isEmpty())
            return tl::unexpected(Refusal{ Tr::tr("%1 Nothing was stored.").arg(merged.comparison.whyNot), {} });
        const Id runner = merged.comparison.runner;
        if (sorted.groups.empty())
            return merged;
        merged.backup = backUpBefore(workspace);
        // Past the undo of the window, which would offer to take back what others wrote.
        workspace.database().transact(workspace.author().toStdString(),
            [&](store::Journal& journal) { takeIn(workspace, journal, runner, sorted); });
        Q_EMIT workspace.written();
        workspace.open(runner);
        return merged;
    } catch (const store::StoreError& error) {
        return tl::unexpected(Refusal{ words::fault(error), {}, error.fault });
    }
}

} // namespace springback::app
