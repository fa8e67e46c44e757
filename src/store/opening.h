// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

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
};

/// Every way a file can be found: see Opened and StoreFault. A file that is not ours, damaged or newer is
/// left as it is. `migrations` are the program's own, or a test's.
OpenStore openStore(const std::filesystem::path& folder, Access access, Migrations migrations, const Clock& clock);
OpenStore openInMemory(Migrations migrations);

} // namespace springback::store
