// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

// Files and folders: permissions from the first byte, nothing SQLite makes by itself.

namespace springback::store {

inline constexpr const char* kFileName = "springback.db";

/// Makes the folder, 0700, if it is not there. An empty one that is there becomes 0700 too.
void makeFolder(const std::filesystem::path& folder);

/// A new empty file of mode 0600 beside `path`, which nobody has opened before.
std::filesystem::path makeTemporary(const std::filesystem::path& path);

/// Gives `temporary` its name for good if nothing has it yet; false when something has.
bool publish(const std::filesystem::path& temporary, const std::filesystem::path& path);
/// Gives `temporary` its name for good, in the place of what may have it.
void replace(const std::filesystem::path& temporary, const std::filesystem::path& path);

/// What is written is on the disk when this returns.
void syncToDisk(const std::filesystem::path& path);

/// Takes group and others off a file of ours that came from elsewhere.
void keepPrivate(const std::filesystem::path& path);

bool isThere(const std::filesystem::path& path);
std::uintmax_t sizeOf(const std::filesystem::path& path);
/// True when both the file and its folder, where WAL must be made, can be written.
bool isWritable(const std::filesystem::path& path);

/// What the first bytes say, where SQLite cannot or need not be asked.
enum class Header { Ours, Foreign, NoDatabase, Damaged };
Header headerOf(const std::filesystem::path& path);

/// A file that is removed again, with its WAL, unless it was kept.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& beside) : m_path(makeTemporary(beside)) { }
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A copy of a database and its WAL in a folder of our own, for a file that cannot be written: WAL cannot
/// be opened in a read-only folder. Removed with this object.
class PrivateCopy {
public:
    explicit PrivateCopy(const std::filesystem::path& original);
    ~PrivateCopy();
    PrivateCopy(const PrivateCopy&) = delete;
    PrivateCopy& operator=(const PrivateCopy&) = delete;
    std::filesystem::path file() const { return m_folder / kFileName; }

private:
    std::filesystem::path m_folder;
};

} // namespace springback::store
