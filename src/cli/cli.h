// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include "springback/cli/command_line.h"
#include "springback/domain/clock.h"

namespace springback::cli {

enum class Exit { Done = 0, Refused = 1, Usage = 2, BadFile = 3, Store = 4 };

/// Thrown to end a command that changes nothing; the message goes to stderr. A StoreError ends it alike.
struct Stop {
    Exit exit;
    QString message;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::cli)
};

/// What every command works with.
struct Environment {
    const Clock& clock;
    const PictureMaker& pictures;
    QTextStream& out;
    QTextStream& err;
    QString dataDir;    ///< as given before the command; empty when it was not
    bool wrote = false; ///< the store is not what it was: the day's backup is due
};

/// The arguments are those after the command's name.
using CommandFunction = void (*)(Environment&, const QStringList& arguments);

struct Command {
    const char* name;
    const char* about; ///< one line, marked for translation
    CommandFunction run;
};

/// Finds and runs one of `commands`; `family` is "" or "log ".
void dispatch(Environment& environment, const QString& family, const std::vector<Command>& commands,
    const QStringList& arguments);

void runStatus(Environment&, const QStringList&);
void runLog(Environment&, const QStringList&);
void runAdvance(Environment&, const QStringList&);
void runStepBack(Environment&, const QStringList&);
void runSignOff(Environment&, const QStringList&);
void runSetMiles(Environment&, const QStringList&);
void runReport(Environment&, const QStringList&);
void runExport(Environment&, const QStringList&);
void runImport(Environment&, const QStringList&);
void runLoad(Environment&, const QStringList&);
void runAnswer(Environment&, const QStringList&);
void runPatients(Environment&, const QStringList&);
void runCheck(Environment&, const QStringList&);
void runBackup(Environment&, const QStringList&);
void runRestore(Environment&, const QStringList&);
void runDrill(Environment&);
void runErase(Environment&, const QStringList&);
void runDemo(Environment&, const QStringList&);

void logCheckIn(Environment&, const QStringList&);
void logSession(Environment&, const QStringList&);
void logRun(Environment&, const QStringList&);
void logMeasure(Environment&, const QStringList&);
void logFlag(Environment&, const QStringList&);
void logPause(Environment&, const QStringList&);

} // namespace springback::cli
