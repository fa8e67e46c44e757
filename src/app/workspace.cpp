// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/workspace.h"

#include <QStringList>
#include <QTimer>

#include <algorithm>

#include "case_update.h"
#include "edit_steps.h"
#include "entry.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

using store::Journal;
using store::StoreError;
using store::StoreFault;

Refusal refusalOf(std::vector<FieldFault> faults)
{
    QStringList sentences;
    for (const auto& fault : faults)
        sentences.append(words::fieldFault(fault));
    sentences.removeDuplicates();
    return { sentences.join(u' '), std::move(faults) };
}

// True when entries of the episode would be dated earlier than its start allows.
bool leavesEntriesOut(const Episode& episode, const EpisodeRecords& records, Date today)
{
    const auto everything = records.all();
    return std::any_of(everything.begin(), everything.end(), [&](const Record& record) {
        const auto faults = check(record, episode, today);
        return std::any_of(faults.begin(), faults.end(),
            [](const FieldFault& fault) { return fault.fault == RecordFault::BeforeEpisode; });
    });
}

// True when what is taken back would leave entries behind in a course that is no more: others came into it since.
bool leavesOrphans(const Case* known, const store::Changes& changes)
{
    const auto isTaken = [&changes](const Id& id) {
        return std::any_of(changes.items.begin(), changes.items.end(), [&id](const auto& c) { return c.record == id; });
    };
    return known && std::any_of(known->episodes.begin(), known->episodes.end(), [&](const EpisodeRecords& course) {
        const auto begun = std::find_if(changes.items.begin(), changes.items.end(),
            [&course](const auto& c) { return c.record == course.episode.meta.id && c.before.isNull(); });
        const auto all = course.all();
        return begun != changes.items.end()
            && !std::all_of(all.begin(), all.end(), [&](const Record& each) { return isTaken(metaOf(each).id); });
    });
}

// A timer stands still while the machine sleeps, and knows nothing of a change of clocks: it looks again by then.
constexpr std::chrono::milliseconds kLongestWait = std::chrono::minutes{ 2 };

// The first instant of the day after the one that is lived now.
Instant nextDayStart(const Moment& now, minutes dayStart)
{
    const Date tomorrow = livedDate(now, dayStart) + days{ 1 };
    return Instant(tomorrow.time_since_epoch()) - now.offset + dayStart;
}

} // namespace

std::optional<Id> firstShown(const std::vector<Runner>& all)
{
    auto first = std::find_if(all.begin(), all.end(), [](const Runner& each) { return !each.archived; });
    if (first == all.end())
        first = all.begin();
    return first == all.end() ? std::nullopt : std::optional(first->meta.id);
}

Workspace::Workspace(store::Database database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(std::move(database)), m_clock(clock), m_dayTimer(new QTimer(this))
{
    m_shownDay = today();
    m_dayTimer->setSingleShot(true);
    connect(m_dayTimer, &QTimer::timeout, this, &Workspace::refresh);
}

Workspace::~Workspace() = default;

std::vector<Runner> Workspace::runners() const
{
    try {
        return m_database.read().runners();
    } catch (const StoreError& error) {
        Q_EMIT failed(words::fault(error));
        return {};
    }
}

std::optional<Case> Workspace::readCase(const Id& runner) const
{
    try {
        return m_database.read().loadCase(runner);
    } catch (const StoreError& error) {
        Q_EMIT failed(words::fault(error));
        return std::nullopt;
    }
}

const History* Workspace::history() const
{
    const EpisodeRecords* open = m_case ? m_case->current() : nullptr;
    if (open && !m_history)
        m_history = std::make_unique<History>(std::shared_ptr<const EpisodeRecords>(m_case, open));
    return m_history.get();
}

const Episode* Workspace::episode() const
{
    const EpisodeRecords* open = m_case ? m_case->current() : nullptr;
    return open ? &open->episode : nullptr;
}

Date Workspace::shownUntil() const
{
    const History* course = shown();
    return course ? std::min(today(), course->episode().closed.value_or(Date::max())) : today();
}

bool Workspace::shownIsPast() const
{
    return m_looked || (episode() && episode()->closed);
}

void Workspace::show(const Id& episode)
{
    m_lookedAt = episode;
    look();
    Q_EMIT changed();
}

Date Workspace::today() const
{
    return livedDate(m_clock.now(), m_case ? m_case->runner.dayStart : kDefaultDayStart);
}

LengthUnit Workspace::unit() const
{
    return m_case ? m_case->runner.unit : LengthUnit::Miles;
}

bool Workspace::open(const Id& runner)
{
    try {
        auto found = m_database.read().loadCase(runner);
        if (!found)
            return false;
        beginWith(std::move(found));
    } catch (const StoreError& error) {
        Q_EMIT failed(words::fault(error));
        return false;
    }
    return true;
}

void Workspace::begin()
{
    const std::vector<Runner> all = runners();
    const auto isOpen = [this](const Runner& each) { return m_case && each.meta.id == m_case->runner.meta.id; };
    const bool stays = std::any_of(all.begin(), all.end(), isOpen);
    const auto first = stays ? std::optional(m_case->runner.meta.id) : firstShown(all);
    if (!first || !open(*first))
        beginWith(std::nullopt);
}

void Workspace::beginWith(std::optional<Case> read)
{
    hold(std::move(read));
    m_undo.clear();
    m_redo.clear();
    m_lookedAt = {};
    index();
    Q_EMIT changed();
}

void Workspace::hold(std::optional<Case> read)
{
    m_case = read ? std::make_shared<Case>(std::move(*read)) : nullptr;
    if (m_case)
        for (EpisodeRecords& course : m_case->episodes)
            course.sort();
}

void Workspace::index()
{
    m_history.reset();
    look();
    m_shownDay = today();
    armDayTimer();
}

void Workspace::look()
{
    m_looked.reset();
    if (!episode() || m_lookedAt == episode()->meta.id)
        m_lookedAt = {};
    if (m_lookedAt.isNull())
        return;
    const auto place = std::find_if(m_case->episodes.begin(), m_case->episodes.end(),
        [this](const EpisodeRecords& records) { return records.episode.meta.id == m_lookedAt; });
    if (place != m_case->episodes.end())
        m_looked = std::make_unique<History>(std::shared_ptr<const EpisodeRecords>(m_case, &*place));
    else
        m_lookedAt = {};
}

void Workspace::reload()
{
    if (!m_case)
        return;
    try {
        hold(m_database.read().loadCase(m_case->runner.meta.id));
        index();
    } catch (const StoreError& error) {
        Q_EMIT failed(words::fault(error));
    }
}

void Workspace::takeOver(const store::Changes& changes)
{
    m_history.reset(); // what it stands on is about to change
    m_looked.reset();
    try {
        if (m_case && update(*m_case, changes, m_database.read()))
            return index();
    } catch (const StoreError&) {
        // The store is read whole, and says itself what is wrong with it.
    }
    reload();
}

void Workspace::armDayTimer()
{
    if (!m_case)
        return m_dayTimer->stop();
    const Moment now = m_clock.now();
    const auto wait = nextDayStart(now, m_case->runner.dayStart) - now.at;
    // A little after rather than a little before; the day itself is asked of the clock.
    const auto until = std::max(wait, std::chrono::milliseconds{ 0 }) + std::chrono::seconds{ 1 };
    m_dayTimer->start(std::min(until, kLongestWait));
}

void Workspace::refresh()
{
    bool elsewhere = false;
    try {
        elsewhere = m_database.changedElsewhere();
    } catch (const StoreError& error) {
        Q_EMIT failed(words::fault(error));
    }
    if (!elsewhere && today() == m_shownDay)
        return armDayTimer();
    reload();
    m_shownDay = today();
    Q_EMIT changed();
}

std::optional<Refusal> Workspace::commit(const std::function<void(Journal&)>& work, store::Changes& changes)
{
    refresh();
    try {
        changes = m_database.transact(m_author.toStdString(), work);
    } catch (const StoreError& error) {
        return Refusal{ words::fault(error), {}, error.fault };
    }
    if (!changes.empty())
        Q_EMIT written();
    return std::nullopt;
}

std::optional<Refusal> Workspace::write(const QString& what, const std::function<void(Journal&)>& work)
{
    store::Changes changes;
    if (auto refusal = commit(work, changes))
        return refusal;
    if (!changes.empty()) {
        takeOver(changes);
        m_undo.push_back({ what, std::move(changes) });
        m_redo.clear();
        Q_EMIT changed();
    }
    Q_EMIT saved(what);
    return std::nullopt;
}

std::optional<Refusal> Workspace::save(Record record)
{
    std::vector<Record> records;
    records.push_back(std::move(record));
    return save(std::move(records));
}

std::optional<Refusal> Workspace::save(std::vector<Record> records)
{
    refresh();
    if (!episode())
        return Refusal{ tr("There is no course of rehab to record this in. Nothing was saved."), {} };
    if (episode()->closed)
        return Refusal{ tr("This course of rehab is closed. Open it again, or begin a new one. Nothing was saved."),
            {} };
    if (records.empty())
        return std::nullopt;
    const Episode to = *episode();
    std::vector<FieldFault> faults;
    for (const auto& record : records) {
        for (auto& fault : check(record, to, today()))
            faults.push_back(std::move(fault));
    }
    if (!faults.empty())
        return refusalOf(std::move(faults));
    const EntryContext context{ to, today(), m_clock.now(), m_author.toStdString() };
    return write(words::recordTitle(records.front(), unit()), [&](Journal& journal) {
        for (auto& record : records) {
            if (const auto old = replacedCheckIn(record, to.meta.id))
                journal.remove(RecordKind::CheckIn, *old);
            metaOf(record).id = entryId(record, to.meta.id);
            const auto kept = journal.read().record(kindOf(record), metaOf(record).id);
            journal.put(completeEntry(record, kept, context));
        }
    });
}

std::optional<Refusal> Workspace::saveRunner(Runner runner)
{
    if (auto faults = check(runner); !faults.empty())
        return refusalOf(std::move(faults));
    if (runner.meta.id.isNull())
        runner.meta.id = Id::random();
    runner.meta.owner = runner.meta.id;
    return write(tr("personal details"), [&](Journal& journal) { journal.put(runner); });
}

std::optional<Refusal> Workspace::saveEpisode(Episode episode)
{
    if (!m_case)
        return Refusal{ tr("No runner is open. Nothing was saved."), {} };
    if (auto faults = check(episode, today()); !faults.empty())
        return refusalOf(std::move(faults));
    if (episode.meta.id.isNull())
        episode.meta.id = Id::random();
    episode.meta.owner = m_case->runner.meta.id;
    for (const auto& other : m_case->episodes) {
        if (!episode.closed && !other.episode.closed && other.episode.meta.id != episode.meta.id)
            return Refusal{ tr("A course of rehab is still open. Close it before you begin another."),
                { { "closed", RecordFault::NotAllowedHere, {}, {} } } };
        if (other.episode.meta.id == episode.meta.id && leavesEntriesOut(episode, other, today()))
            return Refusal{
                tr("There are entries from long before this date. Choose an earlier start, or move them first."),
                { { "start", RecordFault::NotAllowedHere, {}, {} } }
            };
    }
    return write(tr("course of rehab"), [&](Journal& journal) { journal.put(episode); });
}

std::optional<Refusal> Workspace::addRunner(Runner runner, Episode episode, std::vector<Record> records)
{
    const Moment now = m_clock.now();
    const Date on = livedDate(now, runner.dayStart);
    std::vector<FieldFault> faults = check(runner);
    const auto add
        = [&faults](std::vector<FieldFault> more) { std::move(more.begin(), more.end(), std::back_inserter(faults)); };
    add(check(episode, on));
    for (const auto& record : records)
        add(check(record, episode, on));
    if (!faults.empty())
        return refusalOf(std::move(faults));
    if (runner.meta.id.isNull())
        runner.meta.id = Id::random();
    runner.meta.owner = runner.meta.id;
    if (episode.meta.id.isNull())
        episode.meta.id = Id::random();
    episode.meta.owner = runner.meta.id;
    const EntryContext context{ episode, on, now, m_author.toStdString() };
    store::Changes changes;
    auto refusal = commit(
        [&](Journal& journal) {
            journal.put(runner);
            journal.put(episode);
            for (auto& record : records) {
                metaOf(record).id = entryId(record, episode.meta.id);
                journal.put(completeEntry(record, std::nullopt, context));
            }
        },
        changes);
    if (!refusal)
        open(runner.meta.id);
    return refusal;
}

std::optional<Refusal> Workspace::remove(RecordKind kind, const Id& id, const QString& what)
{
    return write(what, [&](Journal& journal) { journal.remove(kind, id); });
}

std::optional<Refusal> Workspace::restore(RecordKind kind, const Id& id, const QString& what)
{
    return write(what, [&](Journal& journal) { journal.restore(kind, id); });
}

QString Workspace::undoText() const
{
    return m_undo.empty() ? QString() : m_undo.back().what;
}

std::optional<Refusal> Workspace::undo()
{
    return turn(m_undo, m_redo);
}

std::optional<Refusal> Workspace::redo()
{
    return turn(m_redo, m_undo);
}

std::optional<Refusal> Workspace::turn(std::vector<EditStep>& from, std::vector<EditStep>& to)
{
    if (from.empty())
        return std::nullopt;
    refresh();
    EditStep step = from.back();
    if (leavesOrphans(current(), step.changes)) {
        from.pop_back();
        return Refusal{ tr("This course of rehab holds entries that came later. Close it instead of taking it back."),
            {} };
    }
    try {
        const store::Changes former = step.changes;
        step.changes
            = m_database.transact(m_author.toStdString(), [&former](Journal& journal) { journal.revert(former); });
    } catch (const StoreError& error) {
        if (error.fault != StoreFault::Refused)
            return Refusal{ words::fault(error), {}, error.fault };
        from.pop_back();
        return Refusal{ tr("“%1” was changed elsewhere since. It was left as it is.").arg(step.what), {} };
    }
    from.pop_back();
    takeOver(step.changes);
    to.push_back(std::move(step));
    Q_EMIT written();
    Q_EMIT changed();
    return std::nullopt;
}

void Workspace::keepSteps()
{
    if (!episode() || isReadOnly())
        return;
    try {
        m_database.saveDraft(episode()->meta.id, stepsText({ m_undo, m_redo }));
    } catch (const StoreError&) {
        // The entries themselves are on disk; only the way back over them ends here.
    }
}

void Workspace::takeUpSteps()
{
    if (!episode() || isReadOnly())
        return;
    try {
        const std::string kept = m_database.draft(episode()->meta.id);
        if (kept.empty())
            return;
        if (auto steps = stepsFromText(kept)) {
            m_undo = std::move(steps->undo);
            m_redo = std::move(steps->redo);
        }
        m_database.saveDraft(episode()->meta.id, {});
    } catch (const StoreError&) {
        // As above.
    }
}

} // namespace springback::app
