// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <nlohmann/json.hpp>

#include <algorithm>

#include "case_lists.h"
#include "case_schema.h"
#include "springback/codec/record_json.h"
#include "springback/exchange/table_export.h"

namespace springback::exchange {

namespace {

using codec::Json;
using Names = std::vector<std::string>;

// Members that have a table of their own, or none.
constexpr std::array kNotColumns{ "sets", "values", "plan", "private_note", "deleted" };

QString cell(const Json& value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (!value.is_array())
        return QString::fromStdString(codec::dump(value, codec::Layout::Compact));
    QStringList parts;
    for (const auto& part : value)
        parts << cell(part);
    return parts.join(u' ');
}

QStringList row(const Json& record, const Names& names)
{
    QStringList cells;
    for (const auto& name : names)
        cells << (record.contains(name) ? cell(record.at(name)) : QString());
    return cells;
}

QStringList header(const Names& names)
{
    QStringList list;
    for (const auto& name : names)
        list << QString::fromStdString(name);
    return list;
}

Names columnsOf(RecordKind kind)
{
    Names names = codec::memberNames(kind);
    std::erase_if(names, [](const std::string& name) {
        return std::find(kNotColumns.begin(), kNotColumns.end(), name) != kNotColumns.end();
    });
    return names;
}

QString aboutKind(RecordKind kind)
{
    const Json schema = Json::parse(caseSchema());
    const std::string name = kind == RecordKind::Runner ? "person" : std::string(codec::nameOf(kind));
    return QString::fromStdString(schema.at("definitions").at(name).at("description").get<std::string>());
}

Table tableFor(RecordKind kind, const char* name)
{
    return { QString::fromLatin1(name).replace(u'_', u'-'), aboutKind(kind), header(columnsOf(kind)), {} };
}

/// A table with a row for each part of a record: the sets of a session, the values of a measure.
Table partsTable(const char* name, const char* about, const char* parent, const Names& own)
{
    Table table{ QString::fromLatin1(name), QString::fromLatin1(about), {}, {} };
    table.header << QString::fromLatin1(parent) << QStringLiteral("date") << QStringLiteral("number") << header(own);
    return table;
}

void addParts(Table& table, const Json& record, const char* list, const Names& own)
{
    int number = 0;
    for (const auto& part : record.at(list))
        table.rows.push_back(
            QStringList{ cell(record.at("id")), cell(record.at("date")), QString::number(++number) } + row(part, own));
}

void addPlanNumbers(Table& table, const Json& record)
{
    const Json flat = record.at("plan").flatten();
    for (const auto& [pointer, value] : flat.items())
        table.rows.push_back({ cell(record.at("id")), cell(record.at("date")), QString::fromStdString(pointer).mid(1),
            value.is_structured() || value.is_null() ? QString() : cell(value) });
}

/// Gathers rows; the order of tables is the order of the file's lists, parts after them.
class TableBuilder {
public:
    TableBuilder()
        : m_people(tableFor(RecordKind::Runner, "person")), m_episodes(tableFor(RecordKind::Episode, "episodes")),
          m_sets(partsTable("session-sets", "The sets of each session.", "session", m_setNames)),
          m_values(partsTable("measure-values", "The numbers of each measure.", "measure", m_valueNames)),
          m_planNumbers{ QStringLiteral("plan-numbers"), QStringLiteral("Every number of each plan."),
              { QStringLiteral("plan"), QStringLiteral("date"), QStringLiteral("number"), QStringLiteral("value") },
              {} }
    {
        for (const auto& list : kLists)
            m_lists.push_back(tableFor(list.kind, list.name));
    }
    void addPerson(const Runner& runner)
    {
        m_people.rows.push_back(row(codec::toJson(runner), columnsOf(RecordKind::Runner)));
    }
    void addEpisode(const Episode& episode)
    {
        m_episodes.rows.push_back(row(codec::toJson(episode), columnsOf(RecordKind::Episode)));
    }
    void add(const Record& record)
    {
        const RecordKind kind = kindOf(record);
        const Json json = codec::toJson(record);
        const auto place = std::find_if(kLists.begin(), kLists.end(), [&](const auto& l) { return l.kind == kind; });
        m_lists[static_cast<std::size_t>(place - kLists.begin())].rows.push_back(row(json, columnsOf(kind)));
        if (kind == RecordKind::Session)
            addParts(m_sets, json, "sets", m_setNames);
        if (kind == RecordKind::Measure)
            addParts(m_values, json, "values", m_valueNames);
        if (kind == RecordKind::PlanVersion)
            addPlanNumbers(m_planNumbers, json);
    }
    std::vector<Table> take()
    {
        std::vector<Table> tables{ std::move(m_people), std::move(m_episodes) };
        std::move(m_lists.begin(), m_lists.end(), std::back_inserter(tables));
        for (Table* parts : { &m_sets, &m_values, &m_planNumbers })
            tables.push_back(std::move(*parts));
        std::erase_if(tables, [](const Table& table) { return table.rows.empty(); });
        return tables;
    }

private:
    const Names m_setNames = codec::setMemberNames();
    const Names m_valueNames = codec::valueMemberNames();
    Table m_people;
    Table m_episodes;
    std::vector<Table> m_lists;
    Table m_sets;
    Table m_values;
    Table m_planNumbers;
};

} // namespace

std::vector<Table> tablesOf(const Case& content)
{
    TableBuilder builder;
    builder.addPerson(content.runner);
    for (const auto& episode : content.episodes) {
        builder.addEpisode(episode.episode);
        for (const auto& record : episode.all())
            builder.add(record);
    }
    return builder.take();
}

} // namespace springback::exchange
