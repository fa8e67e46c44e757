// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema.h"

#include "springback/store/store_error.h"

#include <SQLiteCpp/Exception.h>

namespace springback::store {

namespace {

constexpr const char* kSchema = "SELECT coalesce(sql, type || ' ' || name) FROM sqlite_schema ORDER BY type, name";
constexpr const char* kOrphans = "SELECT count(*) FROM pragma_foreign_key_check";

// Blanks and comments may differ between a table made anew and one that a migration renamed.
std::string normalised(std::string_view sql)
{
    std::string text;
    bool blank = false;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql.substr(i, 2) == "--")
            while (i + 1 < sql.size() && sql[i] != '\n')
                ++i;
        const char c = sql[i];
        if (c == ' ' || c == '\n' || c == '\t') {
            blank = !text.empty();
            continue;
        }
        if (blank)
            text += ' ';
        blank = false;
        text += c;
    }
    return text;
}

// The step alone, so that two processes that open one old file do not both take it.
void step(Connection& connection, const Migration& migration)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (versionOf(connection) >= migration.version)
        return;
    connection.run(std::string(migration.sql).c_str());
    if (const auto orphans = connection.number(kOrphans); orphans != 0)
        throw StoreError(StoreFault::MigrationFailed, connection.file(),
            std::to_string(orphans) + " rows would lose what they belong to");
    connection.run(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str());
    connection.run(("PRAGMA user_version=" + std::to_string(migration.version)).c_str());
    transaction.commit();
}

} // namespace

int newestVersion(Migrations migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

int versionOf(Connection& connection)
{
    return static_cast<int>(connection.number("PRAGMA user_version"));
}

std::int64_t applicationIdOf(Connection& connection)
{
    return connection.number("PRAGMA application_id");
}

void migrate(Connection& connection, Migrations migrations)
{
    connection.run("PRAGMA foreign_keys=OFF");
    for (const auto& migration : migrations) {
        if (versionOf(connection) < migration.version)
            step(connection, migration);
    }
    connection.run("PRAGMA foreign_keys=ON");
}

std::vector<std::string> schemaOf(Connection& connection)
{
    std::vector<std::string> schema;
    auto query = connection.query(kSchema);
    while (query.step())
        schema.push_back(normalised(query.text(0)));
    return schema;
}

std::vector<std::string> freshSchema(Migrations migrations)
{
    Connection memory({}, Connection::Mode::Memory);
    migrate(memory, migrations);
    return schemaOf(memory);
}

Checksum checksumOf(const std::vector<std::string>& schema)
{
    Sha256 sum;
    for (const std::string& text : schema)
        sum.text(text);
    return sum.digest();
}

// To be renewed with each migration; until it is, opening is only slower.
Checksum newestChecksum()
{
    return { 0xdd, 0xd9, 0x8b, 0x64, 0x5c, 0x35, 0xa5, 0x50, 0xa5, 0xe0, 0xd9, 0xa1, 0x87, 0x2e, 0x70, 0x7c, 0x29, 0x7d,
        0x67, 0x6d, 0x29, 0xf1, 0x3f, 0xe6, 0xa7, 0x0a, 0x1c, 0x98, 0x3c, 0xc6, 0x02, 0xf9 };
}

bool hasFreshSchema(Connection& connection, Migrations asked)
{
    const auto schema = schemaOf(connection);
    const bool isCompiledIn = asked.data() == migrations().data() && asked.size() == migrations().size();
    return (isCompiledIn && checksumOf(schema) == newestChecksum()) || schema == freshSchema(asked);
}

} // namespace springback::store
