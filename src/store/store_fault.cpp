// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store_fault.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace springback::store {

StoreFault faultOf(int extendedCode, int systemError)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return StoreFault::NoSpace;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StoreFault::NotWritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StoreFault::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return StoreFault::Damaged;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return StoreFault::Refused;
    case SQLITE_CANTOPEN:
        return systemError == 0 ? StoreFault::NotWritable : faultOfErrno(systemError);
    case SQLITE_IOERR:
        // A quota that is used up arrives as a failed write, not as SQLITE_FULL.
        return systemError == 0 ? StoreFault::Io : faultOfErrno(systemError);
    default:
        return StoreFault::Io;
    }
}

StoreError storeError(const SQLite::Exception& error, int systemError, const std::filesystem::path& path)
{
    const int extended = error.getExtendedErrorCode();
    const int code = extended > 0 ? extended : error.getErrorCode();
    return { faultOf(code, systemError), path, error.what() };
}

StoreFault faultOfErrno(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return StoreFault::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
        return StoreFault::NotWritable;
    case ENOENT:
        return StoreFault::NotFound;
    default:
        return StoreFault::Io;
    }
}

StoreError fileError(int error, const std::filesystem::path& path, const std::string& doing)
{
    return { faultOfErrno(error), path, doing + ": " + std::strerror(error) };
}

} // namespace springback::store
