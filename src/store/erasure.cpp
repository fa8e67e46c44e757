// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/store/erasure.h"

#include "any_record.h"
#include "backup.h"
#include "erasure.h"
#include "springback/codec/record_json.h"
#include "springback/store/versions.h"
#include "store_file.h"

#include <algorithm>
#include <fstream>

namespace springback::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kOwners = "SELECT DISTINCT record FROM revision WHERE kind = 'episode' AND owner = ?1 "
                                "UNION SELECT id FROM episode WHERE owner = ?1";
constexpr const char* kEraseRevisions = "DELETE FROM revision WHERE owner = ?";
constexpr const char* kEraseDraft = "DELETE FROM draft WHERE runner = ?";
constexpr const char* kGuard = "SELECT sql FROM sqlite_schema WHERE name = 'revision_no_delete'";
constexpr const char* kSays = "SELECT count(*) FROM revision WHERE instr(body, ?) > 0 OR instr(author, ?) > 0";
constexpr std::size_t kShortestTellingName = 3; ///< fewer letters stand by chance in any file

using Needles = std::vector<std::string>;

std::string bytesOf(const Id& id)
{
    return { id.bytes.begin(), id.bytes.end() };
}

bool holds(const std::string& content, const Needles& needles)
{
    return std::any_of(needles.begin(), needles.end(),
        [&content](const std::string& needle) { return content.find(needle) != std::string::npos; });
}

bool fileHolds(const fs::path& file, const Needles& needles)
{
    std::ifstream in(file, std::ios::binary);
    const std::string content{ std::istreambuf_iterator<char>(in), {} };
    return holds(content, needles);
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (it->is_regular_file(ignored))
            files.push_back(it->path());
    }
    return files;
}

// A copy without the person takes the backup's place; the backup itself is whole until then.
void cleanBackup(const fs::path& file, const Id& runner)
{
    Connection source(file, Connection::Mode::ReadOnly);
    const TemporaryFile temporary(file);
    {
        Connection copy(temporary.path(), Connection::Mode::ReadWrite);
        copyPages(source, copy);
        copy.guarded([&] {
            copy.word("PRAGMA journal_mode=DELETE");
            eraseRows(copy, runner);
            mustHaveSoundPages(copy);
        });
    }
    syncToDisk(temporary.path());
    replace(temporary.path(), file);
}

bool canBeCleaned(const fs::path& file, const Id& runner)
{
    try {
        if (headerOf(file) != Header::Ours)
            return false;
        cleanBackup(file, runner);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

void cleanFolder(const fs::path& folder, const Id& runner, const Needles& needles, Erasure& erasure)
{
    for (const auto& file : filesIn(folder)) {
        if (!fileHolds(file, needles))
            continue;
        if (canBeCleaned(file, runner) && !fileHolds(file, needles)) {
            ++erasure.cleaned;
            continue;
        }
        std::error_code ignored; // what stays is found below, and named
        if (fs::remove(file, ignored))
            erasure.removed.push_back(file);
    }
}

void prove(const fs::path& folder, const Needles& needles, Erasure& erasure)
{
    for (const auto& file : filesIn(folder)) {
        ++erasure.looked;
        if (fileHolds(file, needles))
            erasure.stillIn.push_back(file);
    }
}

} // namespace

std::vector<Id> ownersOf(Connection& connection, const Id& runner)
{
    std::vector<Id> owners{ runner };
    auto query = connection.query(kOwners);
    query.bind(runner);
    while (query.step())
        owners.push_back(query.id(0));
    return owners;
}

void eraseRows(Connection& connection, const Id& runner)
{
    connection.run("PRAGMA secure_delete=ON");
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        const auto owners = ownersOf(connection, runner);
        const std::string guard = connection.word(kGuard);
        connection.run("DROP TRIGGER revision_no_delete");
        for (const Id& owner : owners) {
            forEachKind([&]<class R>() {
                const std::string table(codec::nameOf(kKindOf<R>));
                connection.query("DELETE FROM " + table + " WHERE owner = ?").bind(owner).run();
            });
            connection.query(kEraseRevisions).bind(owner).run();
            connection.query(kEraseDraft).bind(owner).run();
        }
        connection.query(kEraseDraft).bind(waitingKey(runner)).run();
        connection.run(guard.c_str());
        transaction.commit();
    }
    connection.run("VACUUM");
    connection.word("PRAGMA wal_checkpoint(TRUNCATE)");
}

bool anyRevisionSays(Connection& connection, const std::string& name)
{
    auto query = connection.query(kSays);
    query.bind(std::string_view(name)).bind(std::string_view(name));
    return query.step() && query.integer(0) > 0;
}

Erasure erasePerson(Database& database, const Id& runner, const std::vector<fs::path>& folders)
{
    const auto found = database.read().loadCase(runner);
    if (!found)
        throw StoreError(StoreFault::Refused, database.file(), "there is no such runner");
    const std::string& name = found->runner.name;
    Needles needles;
    for (const Id& id : database.erase(runner))
        needles.push_back(bytesOf(id));
    Erasure erasure;
    erasure.nameIsShared = name.size() < kShortestTellingName || database.says(name);
    if (!erasure.nameIsShared)
        needles.push_back(name);
    for (const auto& folder : folders)
        cleanFolder(folder, runner, needles, erasure);
    for (const auto& folder : folders)
        prove(folder, needles, erasure);
    for (const char* suffix : { "", "-wal" }) {
        const fs::path file = database.file().string() + suffix;
        if (database.file().empty() || !isThere(file))
            continue;
        ++erasure.looked;
        if (fileHolds(file, needles))
            erasure.stillIn.push_back(file);
    }
    return erasure;
}

} // namespace springback::store
