// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "springback/domain/clock.h"
#include "springback/store/changes.h"
#include "springback/store/journal.h"
#include "springback/store/store_error.h"

namespace springback::store {

enum class Access { ReadWrite, ReadOnly };

/// How the file was found.
enum class Opened { New, Ours, Migrated, Newer, ReadOnly };

struct CheckReport {
    bool sound = true;
    std::vector<std::string> problems; ///< plain sentences: what and where
    std::size_t runners = 0;
    std::size_t records = 0;
    std::size_t revisions = 0;
};

struct BackupReport {
    std::filesystem::path file;
    CheckReport check; ///< of the copy, reopened
};

/// The one SQLite file. Every member throws StoreError.
class Database {
public:
    /// Opens or makes `folder`/springback.db: folder 0700, file 0600 from the first byte; migrates an
    /// older file after a backup.
    static Database open(const std::filesystem::path& folder, const Clock& clock, Access access = Access::ReadWrite);
    /// Any file of ours, such as a backup: read from a private copy, which an older one is migrated in.
    static Database openCopy(const std::filesystem::path& file, const Clock& clock);
    /// In memory: every version in a damaged file that can still be read and has its checksum, and all that
    /// `backup` has. Entries whose runner or course is lost are left out.
    static Database salvage(
        const std::filesystem::path& damaged, const std::filesystem::path& backup, const Clock& clock);
    /// A store in memory, for tests.
    static Database inMemory(const Clock& clock);
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    Opened opened() const;
    bool isReadOnly() const;
    /// Why it is for reading only, when that was not asked for.
    std::optional<StoreFault> whyReadOnly() const;
    std::filesystem::path file() const;

    /// The only path to a write: all of `work` or nothing. `author` is who acts; empty is the runner.
    Changes transact(const std::string& author, const std::function<void(Journal&)>& work);

    const Reader& read() const;

    /// True when another connection has written since this was last asked.
    bool changedElsewhere();

    /// SQLite's checks, the revisions' checksums, and typed tables against revisions.
    CheckReport check() const;
    /// SQLite's own backup to a temporary name beside `target`, reopened, checked, counted, renamed.
    BackupReport backup(const std::filesystem::path& target) const;

    /// All that `other` holds, in the place of all that is here, as one transaction that other windows see.
    void replaceBy(const Database& other);
    /// One person and all that was theirs, for good: see erasure.h. Gives the ids that their rows bore.
    std::vector<Id> erase(const Id& runner);
    /// True when any kept version has the text in it.
    bool says(const std::string& text) const;

    /// Writes the typed tables anew from the revisions, as `check` says they must be.
    void rebuildTables();

    /// A small text on disk outside the records, of a runner (an unfinished session) or of a course (the steps that
    /// can be undone). Empty text removes it.
    void saveDraft(const Id& of, const std::string& text);
    std::string draft(const Id& of) const;

    struct Impl;

private:
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace springback::store
