// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "connection.h"
#include "schema.h"
#include "springback/store/database.h"
#include "store_file.h"

namespace springback::store {

/// A store that was found, identified and made ready.
struct OpenStore {
    std::unique_ptr<PrivateCopy> copy; ///< behind the connection, when the original cannot be written
    std::unique_ptr<Connection> connection;
    Opened how = Opened::Ours;
    bool readOnly = false;
    std::optional<StoreFault> why; ///< it is for reading only, when that was not asked for
};

/// Every way a file can be found: see Opened and StoreFault. A file that is not ours, damaged or newer is
/// left as it is. `migrations` are the program's own, or a test's.
OpenStore openStore(const std::filesystem::path& folder, Access access, Migrations migrations, const Clock& clock);
/// Any file of ours, read from a private copy; an older one is migrated there.
OpenStore openFile(const std::filesystem::path& file, Migrations migrations);
/// The copy of a damaged file, as far as it opens at all; nothing about it is believed.
OpenStore openDamaged(const std::filesystem::path& file);
OpenStore openInMemory(Migrations migrations);

} // namespace springback::store
