// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table_sql.h"

#include "springback/codec/record_json.h"

namespace springback::store {

namespace {

// Members such as "from" and "with" are words of SQL.
std::string inQuotes(std::string_view name)
{
    return "\"" + std::string(name) + "\"";
}

std::string listed(const std::vector<std::string>& columns, const std::string& prefix)
{
    std::string text;
    for (const auto& column : columns)
        text += (text.empty() ? "" : ", ") + prefix + inQuotes(column);
    return text;
}

std::string insertInto(const std::string& table, const std::vector<std::string>& columns)
{
    std::string marks = "?";
    for (std::size_t i = 1; i < columns.size(); ++i)
        marks += ", ?";
    return "INSERT INTO " + table + " (" + listed(columns, "") + ") VALUES (" + marks + ")";
}

// What a kind is ordered by, as EpisodeRecords::sort() does.
std::string orderOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Flag:
        return "opened";
    case RecordKind::Pause:
        return inQuotes("from");
    case RecordKind::Milestone:
        return "coalesce(due, reached)";
    case RecordKind::Episode:
        return "start";
    case RecordKind::Runner:
        return "name";
    default:
        return "date";
    }
}

std::array<std::string, 4> conditions(const std::string& prefix)
{
    return { " WHERE " + prefix + "id = ?", " WHERE " + prefix + "owner = ? AND " + prefix + "deleted = 0",
        " WHERE " + prefix + "owner = ? AND " + prefix + "deleted = 1", "" };
}

} // namespace

TableSql tableSql(RecordKind kind, const std::vector<std::string>& columns)
{
    const std::string table(codec::nameOf(kind));
    TableSql sql;
    sql.write = insertInto(table, columns) + " ON CONFLICT (id) DO UPDATE SET ";
    for (std::size_t i = 1; i < columns.size(); ++i)
        sql.write += (i == 1 ? "" : ", ") + inQuotes(columns[i]) + " = excluded." + inQuotes(columns[i]);
    const auto where = conditions("");
    for (std::size_t i = 0; i < where.size(); ++i)
        sql.read[i] = "SELECT " + listed(columns, "") + " FROM " + table + where[i] + " ORDER BY " + orderOf(kind)
            + ", created_at, id";
    return sql;
}

ListSql listSql(RecordKind kind, std::string_view member, const std::vector<std::string>& columns)
{
    const std::string parent(codec::nameOf(kind));
    const std::string table = parent + "_" + std::string(member);
    ListSql sql;
    sql.write = insertInto(table, columns);
    sql.clear = "DELETE FROM " + table + " WHERE parent = ?";
    const auto where = conditions("p.");
    const std::string from
        = "SELECT " + listed(columns, "c.") + " FROM " + parent + " p CROSS JOIN " + table + " c ON c.parent = p.id";
    for (std::size_t i = 0; i < where.size(); ++i)
        sql.read[i] = from + where[i];
    return sql;
}

std::string clearTableSql(RecordKind kind)
{
    return "DELETE FROM " + std::string(codec::nameOf(kind));
}

} // namespace springback::store
