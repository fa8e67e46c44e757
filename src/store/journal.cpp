// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal_impl.h"

#include "revisions.h"
#include "springback/store/store_error.h"
#include "springback/store/versions.h"
#include "tables.h"
#include "withheld.h"

#include <algorithm>
#include <tuple>

namespace springback::store {

namespace {

// The same but for who wrote it down and when.
bool sameContent(AnyRecord a, const AnyRecord& b)
{
    metaOf(a).edited = metaOf(b).edited;
    metaOf(a).author = metaOf(b).author;
    return a == b;
}

AnyRecord contentOf(const Revision& revision)
{
    return recordFromBody(revision.kind, revision.body);
}

} // namespace

StoreJournal::StoreJournal(Connection& connection, const Reader& reader, const Clock& clock, std::string author)
    : m_connection(connection), m_reader(reader), m_clock(clock), m_author(std::move(author))
{
}

void StoreJournal::put(const Record& record)
{
    putAny(anyOf(record));
}

void StoreJournal::put(const Runner& runner)
{
    putAny(runner);
}

void StoreJournal::put(const Episode& episode)
{
    putAny(episode);
}

void StoreJournal::import(const Record& record)
{
    importAny(anyOf(record));
}

void StoreJournal::import(const Runner& runner)
{
    importAny(runner);
}

void StoreJournal::import(const Episode& episode)
{
    importAny(episode);
}

void StoreJournal::putAny(AnyRecord record)
{
    Meta& meta = metaOf(record);
    const auto former = newest(kindOf(record), meta.id);
    meta.deleted = false;
    if (former) {
        const AnyRecord was = contentOf(*former);
        if (meta.created == Moment{})
            meta.created = metaOf(was).created;
        if (sameContent(record, was))
            return;
    }
    keep(std::move(record), former);
}

void StoreJournal::importAny(AnyRecord record)
{
    const auto former = newest(kindOf(record), metaOf(record).id);
    if (former && mayLack(record)) {
        if (standingOf(revisionOf(record), revisionsOf(m_connection, metaOf(record).id)) == Standing::Known)
            return;
        fillIn(record, contentOf(*former));
    }
    append(record, former);
}

void StoreJournal::remove(RecordKind kind, const Id& id)
{
    move(kind, id, Where::InTrash);
}

void StoreJournal::restore(RecordKind kind, const Id& id)
{
    move(kind, id, Where::InUse);
}

void StoreJournal::move(RecordKind kind, const Id& id, Where where)
{
    const auto former = newest(kind, id);
    if (!former)
        refuse("there is no such record");
    if (former->deleted == (where == Where::InTrash))
        return;
    AnyRecord record = contentOf(*former);
    metaOf(record).deleted = where == Where::InTrash;
    keep(std::move(record), former);
}

void StoreJournal::revert(const Changes& changes)
{
    for (auto change = changes.items.rbegin(); change != changes.items.rend(); ++change)
        revertOne(*change);
}

void StoreJournal::revertOne(const Change& change)
{
    const auto former = newest(change.kind, change.record);
    const auto after = revisionById(m_connection, change.after);
    if (!former || !after)
        refuse("there is no such record");
    // What someone else made of it since is not run over.
    if (former->id != after->id && !sameContent(contentOf(*former), contentOf(*after)))
        refuse("the record was changed since");
    if (change.before.isNull())
        return move(change.kind, change.record, Where::InTrash);
    const auto before = revisionById(m_connection, change.before);
    if (!before)
        refuse("there is no such version");
    keep(contentOf(*before), former);
}

void StoreJournal::keep(AnyRecord record, const std::optional<Revision>& former)
{
    Meta& meta = metaOf(record);
    meta.edited = later(former);
    meta.author = m_author;
    if (meta.created == Moment{})
        meta.created = meta.edited;
    append(record, former);
}

void StoreJournal::append(const AnyRecord& record, const std::optional<Revision>& former)
{
    const Revision revision = revisionOf(record);
    if (!store::append(m_connection, revision))
        return;
    // One that comes in late is kept, but the newest stays in its table.
    if (former && isLater(*former, revision))
        return;
    writeRow(m_connection, record);
    note({ revision.kind, revision.record, revision.owner, former ? former->id : Id{}, revision.id });
}

void StoreJournal::note(const Change& change)
{
    const auto [place, isFirst] = m_places.try_emplace(change.record, m_changes.items.size());
    if (isFirst)
        m_changes.items.push_back(change);
    else
        m_changes.items[place->second].after = change.after;
}

std::optional<Revision> StoreJournal::newest(RecordKind kind, const Id& id) const
{
    if (id.isNull())
        refuse("a record needs an id");
    auto revision = newestRevision(m_connection, id);
    if (revision && revision->kind != kind)
        refuse("another kind of record has this id");
    return revision;
}

Moment StoreJournal::later(const std::optional<Revision>& former) const
{
    Moment now = m_clock.now();
    if (former)
        now.at = std::max(now.at, former->editedAt.at + std::chrono::milliseconds{ 1 });
    return now;
}

void StoreJournal::refuse(const std::string& why) const
{
    throw StoreError(StoreFault::Refused, m_connection.file(), why);
}

} // namespace springback::store
