// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace springback::store {

Query::Query(SQLite::Statement& statement) : m_statement(statement) { }

Query::~Query()
{
    m_statement.tryReset();
}

Query& Query::bind(std::int64_t value)
{
    m_statement.bind(m_next++, value);
    return *this;
}

Query& Query::bind(std::string_view text)
{
    m_statement.bind(m_next++, std::string(text));
    return *this;
}

Query& Query::bind(const Id& id)
{
    m_statement.bind(m_next++, id.bytes.data(), static_cast<int>(id.bytes.size()));
    return *this;
}

Query& Query::bindBlob(std::string_view bytes)
{
    m_statement.bind(m_next++, bytes.data(), static_cast<int>(bytes.size()));
    return *this;
}

Query& Query::bindNull()
{
    m_statement.bind(m_next++);
    return *this;
}

bool Query::step()
{
    return m_statement.executeStep();
}

void Query::run()
{
    while (m_statement.executeStep()) { }
}

bool Query::isNull(int column) const
{
    return m_statement.isColumnNull(column);
}

std::int64_t Query::integer(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

std::string_view Query::text(int column) const
{
    const auto value = m_statement.getColumn(column);
    const char* text = value.getText();
    return { text, static_cast<std::size_t>(value.getBytes()) };
}

std::string_view Query::blob(int column) const
{
    const auto value = m_statement.getColumn(column);
    const auto* bytes = static_cast<const char*>(value.getBlob());
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(value.getBytes())) : std::string_view();
}

Id Query::id(int column) const
{
    Id id;
    if (const auto bytes = blob(column); bytes.size() == id.bytes.size())
        std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

std::string Query::name(int column) const
{
    return m_statement.getColumnName(column);
}

} // namespace springback::store
