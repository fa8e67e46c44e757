// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/words.h"

#include <QCoreApplication>

#include "springback/app/data_folder.h"

namespace springback::words {

namespace {

struct FaultWords {
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

QString whatHappened(store::StoreFault fault)
{
    switch (fault) {
    case store::StoreFault::NotFound:
        return FaultWords::tr("There is no data file at %1. Check the folder, or start anew there.");
    case store::StoreFault::NotOurs:
        return FaultWords::tr("The file %1 was not made by Springback. It was left as it is. Choose another data "
                              "folder, or move that file away.");
    case store::StoreFault::Newer:
        return FaultWords::tr("The file %1 was written by a newer version of Springback. It can be read here but not "
                              "changed. Nothing was saved. Update Springback to write to it.");
    case store::StoreFault::Damaged:
        return FaultWords::tr("The file %1 is damaged. Nothing was saved, and the file was left as it is. Keep it, and "
                              "go back to a backup from the folder “backups” beside it.");
    case store::StoreFault::Locked:
        return FaultWords::tr("Another program is writing to %1. Nothing was saved. Try again in a moment.");
    case store::StoreFault::NotWritable:
        return FaultWords::tr("%1 cannot be written. Nothing was saved. Check that the folder is yours and not "
                              "read-only, then try again.");
    case store::StoreFault::NoSpace:
        return FaultWords::tr("The disk that holds %1 is full. Nothing was saved; what was there before is intact. "
                              "Free some space, then try again.");
    case store::StoreFault::MigrationFailed:
        return FaultWords::tr("The file %1 could not be brought to this version. It was left as it was, and a backup "
                              "is in the folder “backups” beside it.");
    case store::StoreFault::Refused:
        return FaultWords::tr(
            "This entry does not fit what is recorded in %1. Nothing was saved. Check the entry and try again.");
    case store::StoreFault::Io:
        break;
    }
    return FaultWords::tr(
        "The disk did not answer as it should for %1. Nothing was saved. Check the disk, then try again.");
}

} // namespace

QString fault(const store::StoreError& error)
{
    return whatHappened(error.fault).arg(app::textOf(error.path));
}

} // namespace springback::words
