// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <cstring>

namespace springback::test {

/// What SQLite is made to believe of the disk.
enum class DiskFault { Full, BadSector, ReadOnly };
enum class Lasting { Once, UntilHealed };

/// Stands between SQLite and the disk while it lives: counts every write, sync, truncation, deletion and opening, and
/// fails the n-th, or all from the n-th on until `heal`. Nothing waits for the real disk, so that a day takes
/// milliseconds.
class FaultyVfs {
public:
    FaultyVfs()
    {
        s_under = sqlite3_vfs_find(nullptr);
        m_vfs = *s_under;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + s_under->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = [](sqlite3_vfs*, const char* name, int sync) {
            return fails() ? code(SQLITE_IOERR_DELETE) : s_under->xDelete(s_under, name, sync);
        };
        heal();
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(s_under, 1);
    }
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    void failFrom(int nth, DiskFault fault, Lasting lasting = Lasting::UntilHealed)
    {
        s_count = 0;
        s_from = nth;
        s_fault = fault;
        s_once = lasting == Lasting::Once;
    }
    void heal() { s_from = 0; }
    /// True when the fault was met.
    bool hasFailed() const { return s_from > 0 && s_count >= s_from; }

private:
    struct File {
        sqlite3_file base;
        sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };
    static sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }

    static bool fails()
    {
        const int count = ++s_count;
        return s_from > 0 && (s_once ? count == s_from : count >= s_from);
    }
    static int code(int io)
    {
        switch (s_fault) {
        case DiskFault::Full:
            errno = ENOSPC;
            return SQLITE_FULL;
        case DiskFault::ReadOnly:
            errno = EROFS;
            return SQLITE_READONLY;
        case DiskFault::BadSector:
            break;
        }
        errno = EIO;
        return io;
    }
    // A bad sector takes half of what is written before it is noticed.
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
    {
        if (!fails())
            return real(file)->pMethods->xWrite(real(file), bytes, count, at);
        if (s_fault == DiskFault::BadSector)
            real(file)->pMethods->xWrite(real(file), bytes, count / 2, at);
        return code(SQLITE_IOERR_WRITE);
    }
    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* got)
    {
        file->pMethods = nullptr;
        const bool makes = (flags & SQLITE_OPEN_MAIN_DB) == 0;
        if (makes && fails())
            return code(SQLITE_CANTOPEN);
        const int result = s_under->xOpen(s_under, name, real(file), flags, got);
        if (result == SQLITE_OK)
            file->pMethods = &methods();
        return result;
    }
    static const sqlite3_io_methods& methods()
    {
        static const sqlite3_io_methods all{
            .iVersion = 2,
            .xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); },
            .xRead = [](sqlite3_file* f, void* into, int count,
                         sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), into, count, at); },
            .xWrite = write,
            .xTruncate =
                [](sqlite3_file* f, sqlite3_int64 size) {
                    return fails() ? code(SQLITE_IOERR_TRUNCATE) : real(f)->pMethods->xTruncate(real(f), size);
                },
            .xSync = [](sqlite3_file*, int) { return fails() ? code(SQLITE_IOERR_FSYNC) : SQLITE_OK; },
            .xFileSize
            = [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
            .xLock = [](sqlite3_file* f, int how) { return real(f)->pMethods->xLock(real(f), how); },
            .xUnlock = [](sqlite3_file* f, int how) { return real(f)->pMethods->xUnlock(real(f), how); },
            .xCheckReservedLock
            = [](sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
            .xFileControl
            = [](sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
            .xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
            .xDeviceCharacteristics
            = [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
            .xShmMap
            = [](sqlite3_file* f, int page, int size, int extend,
                  void volatile** map) { return real(f)->pMethods->xShmMap(real(f), page, size, extend, map); },
            .xShmLock = [](sqlite3_file* f, int offset, int count,
                            int flags) { return real(f)->pMethods->xShmLock(real(f), offset, count, flags); },
            .xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
            .xShmUnmap = [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
            .xFetch = nullptr,
            .xUnfetch = nullptr,
        };
        return all;
    }

    sqlite3_vfs m_vfs{};
    static inline sqlite3_vfs* s_under = nullptr;
    static inline std::atomic<int> s_count{ 0 };
    static inline std::atomic<int> s_from{ 0 };
    static inline std::atomic<bool> s_once{ false };
    static inline std::atomic<DiskFault> s_fault{ DiskFault::Full };
};

} // namespace springback::test
