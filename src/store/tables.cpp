// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

#include "columns.h"
#include "revisions.h"
#include "table_sql.h"

#include <map>

namespace springback::store {

namespace {

// More than this no list of a record can hold: the tables' own check.
constexpr std::int64_t kMostItems = 1000;

// Walks the lists of a record; the work is called with the member's name and the list.
template <class Work> class Lists {
public:
    explicit Lists(Work work) : m_work(work) { }
    template <class T> void must(const char* name, T&& value) { take(name, value); }
    template <class T> void field(const char* name, T&& value) { take(name, value); }
    template <class T> void sparse(const char* name, T&& value) { take(name, value); }

private:
    template <class T> void take(const char* name, T& value)
    {
        if constexpr (kIsVector<std::remove_const_t<T>>)
            m_work(name, value);
    }
    Work m_work;
};

template <class R, class Work> void forEachList(R& record, Work work)
{
    Lists<Work> lists(work);
    codec::fields(lists, record);
}

template <class Item> constexpr bool kIsPlainItem = kIsWhole<Item> || std::is_enum_v<Item>;

template <class R> const TableSql& sqlOf()
{
    static const TableSql sql = [] {
        ColumnNames names;
        names.names() = { "id", "owner" };
        const R record{};
        codec::fields(names, record);
        codec::fields(names, record.meta);
        names.names().push_back("unknown");
        return tableSql(kKindOf<R>, names.names());
    }();
    return sql;
}

template <class R, class Item> const ListSql& listSqlOf(const char* member)
{
    static const ListSql sql = [member] {
        ColumnNames names;
        names.names() = { "parent", "position" };
        if constexpr (kIsPlainItem<Item>)
            names.names().push_back("value");
        else {
            const Item item{};
            codec::fields(names, item);
        }
        return listSql(kKindOf<R>, member, names.names());
    }();
    return sql;
}

template <class R, class Item>
void writeList(Connection& connection, const Id& parent, const char* member, const std::vector<Item>& items)
{
    const auto& sql = listSqlOf<R, Item>(member);
    connection.query(sql.clear).bind(parent).run();
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto query = connection.query(sql.write);
        query.bind(parent).bind(static_cast<std::int64_t>(i));
        if constexpr (kIsPlainItem<Item>)
            bindCell(query, items[i]);
        else {
            Binder binder(query);
            codec::fields(binder, items[i]);
        }
        query.run();
    }
}

template <class Item> Item readItem(const Query& row)
{
    int column = 2;
    if constexpr (kIsPlainItem<Item>)
        return readCell<Item>(row, column);
    else {
        Item item{};
        RowReader reader(row, column);
        codec::fields(reader, item);
        return item;
    }
}

// The rows of a list come in no order; each says its place.
template <class Item> void place(std::vector<Item>& items, std::int64_t position, Item item)
{
    if (position < 0 || position >= kMostItems)
        throw BadCell("a list holds an item at place " + std::to_string(position));
    const auto at = static_cast<std::size_t>(position);
    if (items.size() <= at)
        items.resize(at + 1);
    items[at] = std::move(item);
}

// Calls `read` for every row of the list with the record it belongs to.
template <class R, class Item, class Find>
void readList(Connection& connection, const char* member, Rows rows, const Id& key, Find find)
{
    auto query = connection.query(listSqlOf<R, Item>(member).read[static_cast<std::size_t>(rows)]);
    if (rows != Rows::All)
        query.bind(key);
    Id parent;
    std::vector<Item>* items = nullptr;
    while (query.step()) {
        // The items of one record mostly come together.
        if (const Id next = query.id(0); next != parent) {
            parent = next;
            items = find(parent);
        }
        if (items)
            place(*items, query.integer(1), readItem<Item>(query));
    }
}

template <class R> R readRecord(const Query& row)
{
    R record;
    record.meta.id = row.id(0);
    record.meta.owner = row.id(1);
    RowReader reader(row, 2);
    codec::fields(reader, record);
    codec::fields(reader, record.meta);
    record.meta.unknown = row.text(reader.next());
    return record;
}

// The list of such items; no kind has two lists of one type.
template <class Item, class R> std::vector<Item>& listOf(R& record)
{
    std::vector<Item>* list = nullptr;
    forEachList(record, [&list](const char*, auto& candidate) {
        if constexpr (std::is_same_v<decltype(candidate), std::vector<Item>&>)
            list = &candidate;
    });
    return *list;
}

// Reads every list of the kind once and deals its items out to the records.
template <class R> void readLists(Connection& connection, Rows rows, const Id& key, std::vector<R>& records)
{
    std::map<Id, R*> places;
    R pattern;
    forEachList(pattern, [&](const char* member, auto& list) {
        using Item = typename std::remove_reference_t<decltype(list)>::value_type;
        if (places.empty()) {
            for (auto& record : records)
                places.emplace(record.meta.id, &record);
        }
        readList<R, Item>(connection, member, rows, key, [&places](const Id& id) {
            const auto found = places.find(id);
            return found == places.end() ? nullptr : &listOf<Item>(*found->second);
        });
    });
}

} // namespace

template <class R> std::vector<R> readRows(Connection& connection, Rows rows, const Id& key)
{
    std::vector<R> records;
    {
        auto query = connection.query(sqlOf<R>().read[static_cast<std::size_t>(rows)]);
        if (rows != Rows::All)
            query.bind(key);
        while (query.step())
            records.push_back(readRecord<R>(query));
    }
    if (!records.empty())
        readLists(connection, rows, key, records);
    return records;
}

template <class R> void writeRow(Connection& connection, const R& record)
{
    {
        auto query = connection.query(sqlOf<R>().write);
        query.bind(record.meta.id).bind(record.meta.owner);
        Binder binder(query);
        codec::fields(binder, record);
        codec::fields(binder, record.meta);
        query.bind(std::string_view(record.meta.unknown)).run();
    }
    forEachList(
        record, [&](const char* member, const auto& list) { writeList<R>(connection, record.meta.id, member, list); });
}

void writeRow(Connection& connection, const AnyRecord& record)
{
    std::visit([&connection](const auto& r) { writeRow(connection, r); }, record);
}

std::optional<AnyRecord> readRow(Connection& connection, RecordKind kind, const Id& id)
{
    std::optional<AnyRecord> found;
    forEachKind([&]<class R>() {
        if (kind != kKindOf<R>)
            return;
        if (auto rows = readRows<R>(connection, Rows::One, id); !rows.empty())
            found = std::move(rows.front());
    });
    return found;
}

void rebuildTables(Connection& connection)
{
    forEachKind([&connection]<class R>() { connection.query(clearTableSql(kKindOf<R>)).run(); });
    forEachNewest(connection, [&connection](const Revision& revision) {
        writeRow(connection, recordFromBody(revision.kind, revision.body));
    });
}

template std::vector<Runner> readRows<Runner>(Connection&, Rows, const Id&);
template std::vector<Episode> readRows<Episode>(Connection&, Rows, const Id&);
template std::vector<CheckIn> readRows<CheckIn>(Connection&, Rows, const Id&);
template std::vector<Session> readRows<Session>(Connection&, Rows, const Id&);
template std::vector<Run> readRows<Run>(Connection&, Rows, const Id&);
template std::vector<Measure> readRows<Measure>(Connection&, Rows, const Id&);
template std::vector<ExtraDone> readRows<ExtraDone>(Connection&, Rows, const Id&);
template std::vector<Flag> readRows<Flag>(Connection&, Rows, const Id&);
template std::vector<FlagCheck> readRows<FlagCheck>(Connection&, Rows, const Id&);
template std::vector<StageChange> readRows<StageChange>(Connection&, Rows, const Id&);
template std::vector<SignOff> readRows<SignOff>(Connection&, Rows, const Id&);
template std::vector<MileTarget> readRows<MileTarget>(Connection&, Rows, const Id&);
template std::vector<Pause> readRows<Pause>(Connection&, Rows, const Id&);
template std::vector<PlanVersion> readRows<PlanVersion>(Connection&, Rows, const Id&);
template std::vector<Visit> readRows<Visit>(Connection&, Rows, const Id&);
template std::vector<Milestone> readRows<Milestone>(Connection&, Rows, const Id&);

} // namespace springback::store
