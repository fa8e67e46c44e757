// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// springback_keep_store OUT.db: a store of this version with a record of each kind, as one small file. Run once a
// release of a new schema; the file is kept in tests/data/stores, and later versions must open it.

#include <cstdio>

#include "every_record.h"
#include "raw_sqlite.h"
#include "support/fake_clock.h"

int main(int count, char** arguments)
{
    using namespace springback;
    if (count != 2) {
        std::fprintf(stderr, "usage: springback_keep_store OUT.db\n");
        return 2;
    }
    const test::FakeClock clock;
    auto database = store::Database::inMemory(clock);
    store::importEveryKind(database);
    database.backup(arguments[1]);
    store::RawSqlite raw(arguments[1]);
    return raw.run("PRAGMA page_size=1024; VACUUM");
}
