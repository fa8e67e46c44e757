// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/opening_outcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

using Act = OpeningAct;
using Outcome = OpeningOutcome;

const std::vector<OpeningRow>& rows()
{
    static const std::vector<OpeningRow> all{
        { Outcome::New, true, true, 0, {} },
        { Outcome::Ours, true, true, 0, {} },
        { Outcome::Older, true, true, 0, {} },
        { Outcome::Newer, true, false, 0, { Act::Export, Act::OpenFolder, Act::Quit } },
        { Outcome::NotOurs, false, false, 4, { Act::TryAgain, Act::OpenFolder, Act::Quit } },
        { Outcome::Damaged, false, false, 4,
            { Act::GoBack, Act::Salvage, Act::ChooseBackup, Act::OpenFolder, Act::Quit } },
        { Outcome::Locked, true, false, 0, { Act::TryAgain, Act::OpenFolder, Act::Quit } },
        { Outcome::NotWritable, true, false, 0, { Act::TryAgain, Act::OpenFolder, Act::Quit } },
        { Outcome::NoSpace, true, false, 0, { Act::TryAgain, Act::OpenFolder, Act::Quit } },
        { Outcome::NotMigrated, false, false, 4, { Act::TryAgain, Act::OpenFolder, Act::Quit } },
        { Outcome::Unreadable, false, false, 4, { Act::TryAgain, Act::OpenFolder, Act::Quit } },
    };
    return all;
}

} // namespace

const OpeningRow& openingRow(OpeningOutcome outcome)
{
    return *std::find_if(rows().begin(), rows().end(), [outcome](const auto& row) { return row.outcome == outcome; });
}

OpeningOutcome outcomeOf(const store::Database& database)
{
    if (const auto why = database.whyReadOnly())
        return outcomeOf(*why);
    switch (database.opened()) {
    case store::Opened::New:
        return Outcome::New;
    case store::Opened::Migrated:
        return Outcome::Older;
    case store::Opened::Newer:
        return Outcome::Newer;
    case store::Opened::Ours:
    case store::Opened::ReadOnly:
        break;
    }
    return Outcome::Ours;
}

OpeningOutcome outcomeOf(store::StoreFault fault)
{
    switch (fault) {
    case store::StoreFault::NotOurs:
        return Outcome::NotOurs;
    case store::StoreFault::Newer:
        return Outcome::Newer;
    case store::StoreFault::Damaged:
        return Outcome::Damaged;
    case store::StoreFault::Locked:
        return Outcome::Locked;
    case store::StoreFault::NotWritable:
        return Outcome::NotWritable;
    case store::StoreFault::NoSpace:
        return Outcome::NoSpace;
    case store::StoreFault::MigrationFailed:
        return Outcome::NotMigrated;
    case store::StoreFault::NotFound:
    case store::StoreFault::Refused:
    case store::StoreFault::Io:
        break;
    }
    return Outcome::Unreadable;
}

QString openingWords(OpeningOutcome outcome)
{
    switch (outcome) {
    case Outcome::Older:
        return Tr::tr("The records were brought to this version. The file as it was before is among the backups.");
    case Outcome::Newer:
        return Tr::tr("A newer version of Springback wrote these records. They can be read and exported here, not "
                      "changed. Update Springback to write.");
    case Outcome::Locked:
        return Tr::tr("Another program holds the file. The records can be read, not changed: what you enter now "
                      "cannot be saved.");
    case Outcome::NotWritable:
        return Tr::tr("The folder cannot be written. The records can be read, not changed: what you enter now cannot "
                      "be saved.");
    case Outcome::NoSpace:
        return Tr::tr("The disk is full. The records can be read, not changed: what you enter now cannot be saved. "
                      "Free some space, then try again.");
    default:
        return {};
    }
}

} // namespace springback::app
