// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace springback::store {

/// What can be wrong with a store. Worded in `app/words`, with what was not saved, where, and what to do.
enum class StoreFault {
    NotFound,
    NotOurs,
    Newer,
    Damaged,
    Locked,
    NotWritable,
    NoSpace,
    MigrationFailed,
    Refused,
    Io,
};

struct StoreError : std::runtime_error {
    StoreError(StoreFault fault_, std::filesystem::path path_, const std::string& detail)
        : std::runtime_error(detail), fault(fault_), path(std::move(path_))
    {
    }
    StoreFault fault;
    std::filesystem::path path;
};

} // namespace springback::store
