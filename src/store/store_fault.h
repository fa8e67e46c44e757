// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "springback/store/store_error.h"

namespace SQLite {
class Exception;
}

namespace springback::store {

/// What a result code of SQLite means to a person. `systemError` is the errno behind it, or 0.
StoreFault faultOf(int extendedCode, int systemError);
StoreError storeError(const SQLite::Exception& error, int systemError, const std::filesystem::path& path);

/// What a failed system call on a file means.
StoreFault faultOfErrno(int error);
StoreError fileError(int error, const std::filesystem::path& path, const std::string& doing);

} // namespace springback::store
