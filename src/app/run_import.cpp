// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/run_import.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

#include "entry.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

using exchange::Ask;
using exchange::FoundRun;
using std::chrono::milliseconds;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RunImport)
};

constexpr seconds kMostTime{ std::int64_t{ kRunMostHours } * 3600 };

seconds rounded(milliseconds time)
{
    return std::chrono::floor<seconds>(time + milliseconds{ 500 });
}

// The instant of a wall time in a zone; around the change of the clocks the first guess is mended once.
Moment momentOf(exchange::WallTime wall, const ZoneOffset& zone)
{
    const Instant asUtc(wall.time_since_epoch());
    const Instant guess = asUtc - zone(asUtc);
    const minutes offset = zone(guess);
    return { asUtc - offset, offset };
}

QString feelWord(int feel)
{
    constexpr int kStep = 25;
    switch ((feel + kStep / 2) / kStep) {
    case 0:
        return Tr::tr("very weak");
    case 1:
        return Tr::tr("weak");
    case 2:
        return Tr::tr("normal");
    case 3:
        return Tr::tr("strong");
    default:
        return Tr::tr("very strong");
    }
}

/// Makes a run of what was found.
class Maker {
public:
    Maker(minutes dayStart, const ZoneOffset& zone) : m_dayStart(dayStart), m_zone(zone) { }

    ImportLine make(const FoundRun& found, const exchange::RunFile& file, std::size_t index) const
    {
        ImportLine line;
        line.found = found;
        line.file = index;
        for (const QString& note : found.notes)
            line.remarks << note;
        setTime(line);
        Run& run = line.run;
        run.meta.provenance = Provenance::Imported;
        run.distance = found.distance.value_or(Distance{});
        setLength(line);
        run.treadmill = found.treadmill;
        run.effort = found.effort;
        if (found.feel)
            run.note = Tr::tr("Feel, from the watch: %1").arg(feelWord(*found.feel)).toStdString();
        constexpr qsizetype kMostName = 150;
        QString source = QFileInfo(file.file).fileName().left(kMostName);
        if (line.zoneIsAssumed)
            source = Tr::tr("%1 (date by this computer's time zone)").arg(source);
        run.source = source.toStdString();
        if (found.salvaged)
            line.remarks << Tr::tr("Salvaged: the file is damaged, this activity in it is whole.");
        return line;
    }

private:
    void setTime(ImportLine& line) const
    {
        const FoundRun& found = line.found;
        if (!found.start && found.dayOnly) {
            line.run.date = Date(std::chrono::floor<days>(found.wall->time_since_epoch()));
            return;
        }
        line.zoneIsAssumed = found.start && !found.offset;
        line.run.started = found.start ? Moment{ *found.start, found.offset ? *found.offset : m_zone(*found.start) }
                                       : momentOf(*found.wall, m_zone);
        line.run.date = livedDate(*line.run.started, m_dayStart);
        if (line.zoneIsAssumed)
            line.remarks << Tr::tr("Date by this computer's time zone; the file names none.");
    }

    // A watch that was left on for days says nothing about the run: then the moving time stands for it.
    static void setLength(ImportLine& line)
    {
        const FoundRun& found = line.found;
        Run& run = line.run;
        if (found.moving && rounded(*found.moving) <= kMostTime)
            run.moving = rounded(*found.moving);
        if (found.elapsed && rounded(*found.elapsed) <= kMostTime) {
            run.duration = rounded(*found.elapsed);
        } else if (run.moving) {
            run.duration = *run.moving;
            if (found.elapsed)
                line.remarks << Tr::tr("The watch was left on for days; the time is the moving time.");
        }
    }

    minutes m_dayStart;
    const ZoneOffset& m_zone;
};

/// Finds twins and faults.
class Judge {
public:
    explicit Judge(const Workspace* workspace) : m_workspace(workspace)
    {
        const Episode* episode = workspace ? workspace->episode() : nullptr;
        if (!episode)
            return;
        for (auto& trashed : const_cast<Workspace*>(workspace)->database().read().trash(episode->meta.id)) {
            if (const auto* run = std::get_if<Run>(&trashed.record))
                m_deleted.push_back({ *run, trashed.deletedAt });
        }
    }

    void judge(ImportLine& line)
    {
        line.standing = standingOf(line);
        if (line.standing < Standing::Duplicate)
            m_read.push_back(line.run);
    }

private:
    struct Deleted {
        Run run;
        Moment at;
    };

    Standing standingOf(ImportLine& line)
    {
        if (line.run.distance.units <= 0) {
            line.why = Tr::tr("The file states no distance; log this run by hand.");
            return Standing::CannotBeStored;
        }
        if (const QString fault = faultOf(line.run); !fault.isEmpty()) {
            line.why = fault;
            return Standing::CannotBeStored;
        }
        const auto twin = twinOf(line);
        if (twin == Standing::Duplicate)
            return *twin;
        QStringList sentences{ line.why };
        for (const Ask ask : line.found.asks)
            sentences << askText(ask);
        line.why = sentences.join(u' ').trimmed();
        return twin ? *twin : line.found.asks.empty() ? Standing::New : Standing::Unconfirmed;
    }

    QString faultOf(const Run& run) const
    {
        const Episode* episode = m_workspace ? m_workspace->episode() : nullptr;
        if (!episode)
            return {};
        QStringList sentences;
        for (const FieldFault& fault : check(run, *episode, m_workspace->today()))
            sentences << words::fieldFault(fault);
        return sentences.join(u' ');
    }

    std::optional<Standing> twinOf(ImportLine& line)
    {
        const History* history = m_workspace ? m_workspace->history() : nullptr;
        std::optional<Standing> maybe;
        if (history) {
            for (const Run& kept : history->records().runs) {
                const auto found = compare(line, kept, kept.meta.id);
                if (found == Standing::Duplicate)
                    return found;
                maybe = maybe ? maybe : found;
            }
            if (isInEarlierCourse(line))
                return Standing::Duplicate;
        }
        for (const Run& read : m_read) {
            const auto found = compare(line, read, Id{});
            if (found == Standing::Duplicate)
                return found;
            maybe = maybe ? maybe : found;
        }
        for (const Deleted& deleted : m_deleted) {
            if (match(line.run, deleted.run) != RunMatch::Same)
                continue;
            line.twin = deleted.run.meta.id;
            line.why = Tr::tr("You deleted this run on %1.")
                           .arg(words::date(livedDate(deleted.at, m_workspace->runner()->dayStart)));
            return Standing::DeletedEarlier;
        }
        return maybe;
    }

    // A run that an earlier course of rehab holds is not run again in this one.
    bool isInEarlierCourse(ImportLine& line) const
    {
        for (const EpisodeRecords& course : m_workspace->current()->episodes) {
            for (const Run& kept : course.runs) {
                if (match(line.run, kept) != RunMatch::Same || kept.meta.owner == m_workspace->episode()->meta.id)
                    continue;
                line.why = Tr::tr("Already here, in an earlier course of rehab: %1.")
                               .arg(words::recordTitle(kept, m_workspace->unit()));
                return true;
            }
        }
        return false;
    }

    std::optional<Standing> compare(ImportLine& line, const Run& other, const Id& id) const
    {
        const RunMatch how = match(line.run, other);
        if (how == RunMatch::None)
            return std::nullopt;
        const LengthUnit unit = m_workspace ? m_workspace->unit() : LengthUnit::Kilometres;
        const QString title = words::recordTitle(other, unit);
        line.twin = id;
        line.why = sentence(how, title, id.isNull() ? QString::fromStdString(other.source) : QString());
        return how == RunMatch::Same ? Standing::Duplicate : Standing::MaybeThere;
    }

    static QString sentence(RunMatch how, const QString& title, const QString& source)
    {
        const QString of = source.isEmpty() ? title : Tr::tr("%1, from %2", "a run, its file").arg(title, source);
        switch (how) {
        case RunMatch::Same:
            return source.isEmpty() ? Tr::tr("Already here: %1.").arg(of) : Tr::tr("The same as the %1.").arg(of);
        case RunMatch::SameMinutes:
            return Tr::tr("Perhaps the %1: the same distance, whole hours apart.").arg(of);
        case RunMatch::SameStart:
            return Tr::tr("Starts with the %1, but the distances differ.").arg(of);
        case RunMatch::SameDay:
        case RunMatch::None:
            break;
        }
        return Tr::tr("Perhaps the %1: the same day and distance.").arg(of);
    }

    const Workspace* m_workspace;
    std::vector<Deleted> m_deleted;
    std::vector<Run> m_read;
};

} // namespace

QString askText(Ask ask)
{
    switch (ask) {
    case Ask::Sport:
        return Tr::tr("The file does not say that this was a run.");
    case Ask::Unit:
        return Tr::tr("The file does not say whether this is in kilometres or miles.");
    case Ask::Decimals:
        return Tr::tr("It is not clear whether the comma stands before decimals or thousands.");
    case Ask::DateOrder:
        return Tr::tr("It is not clear which is the day and which the month.");
    case Ask::Duration:
        return Tr::tr("It is not clear whether the time is in minutes or hours.");
    case Ask::Speed:
        break;
    }
    return Tr::tr("This is faster than people run; perhaps it was a ride.");
}

bool needsAnswer(const ImportLine& line)
{
    return std::any_of(line.found.asks.begin(), line.found.asks.end(),
        [](Ask ask) { return ask == Ask::Unit || ask == Ask::Decimals || ask == Ask::DateOrder; });
}

std::vector<ImportLine> planImport(
    const std::vector<exchange::RunFile>& files, const Workspace* workspace, const ZoneOffset& zone)
{
    const Runner* runner = workspace ? workspace->runner() : nullptr;
    const Maker maker(runner ? runner->dayStart : kDefaultDayStart, zone);
    Judge judge(workspace);
    std::vector<ImportLine> lines;
    for (std::size_t i = 0; i < files.size(); ++i) {
        for (const FoundRun& found : files[i].runs) {
            lines.push_back(maker.make(found, files[i], i));
            judge.judge(lines.back());
        }
    }
    return lines;
}

std::optional<Refusal> storeRuns(Workspace& workspace, const std::vector<Run>& runs)
{
    workspace.refresh();
    if (!workspace.episode())
        return Refusal{ Tr::tr("There is no course of rehab to record this in. Nothing was saved."), {} };
    if (workspace.episode()->closed)
        return Refusal{ Tr::tr("This course of rehab is closed. Open it again, or begin a new one. Nothing was saved."),
            {} };
    if (runs.empty())
        return std::nullopt;
    const Episode episode = *workspace.episode();
    for (const Run& run : runs) {
        if (auto faults = check(run, episode, workspace.today()); !faults.empty())
            return Refusal{ words::fieldFault(faults.front()), std::move(faults) };
    }
    const EntryContext context{ episode, workspace.today(), workspace.clock().now(), workspace.author().toStdString() };
    const QString what = runs.size() == 1
        ? Tr::tr("import of the %1").arg(words::recordTitle(runs[0], workspace.unit()))
        : Tr::tr("import of %n run(s)", nullptr, static_cast<int>(runs.size()));
    return workspace.write(what, [&](store::Journal& journal) {
        for (const Run& run : runs) {
            Record record = run;
            metaOf(record).id = entryId(record, episode.meta.id);
            journal.put(completeEntry(record, std::nullopt, context));
        }
    });
}

std::vector<Run> runsToRate(const Workspace& workspace, const std::vector<Run>& stored)
{
    constexpr days kAsked{ 2 };
    std::vector<Run> wanted;
    const History* history = workspace.history();
    if (!history)
        return wanted;
    for (const Run& kept : history->records().runs) {
        const bool isStored = std::any_of(stored.begin(), stored.end(), [&kept](const Run& run) {
            return run.started == kept.started && run.date == kept.date && run.distance == kept.distance;
        });
        if (isStored && !kept.during && !kept.after && kept.date >= workspace.today() - kAsked)
            wanted.push_back(kept);
    }
    return wanted;
}

} // namespace springback::app
