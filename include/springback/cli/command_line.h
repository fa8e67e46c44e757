// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <functional>
#include <optional>

namespace springback::cli {

/// Makes pictures of the main screens for `demo`; handed in by main, because the command line knows no windows.
using PictureMaker = std::function<void(const QString& dataFolder, const QString& outFolder)>;

// The arguments are those after the program's name.

/// True when the arguments name a subcommand (or --help, --version), so that no window opens.
bool isCommand(const QStringList& arguments);

/// Runs it: output on stdout, refusals and errors on stderr. 0 done; 1 refused by the rules; 2 wrong usage;
/// 3 bad input file; 4 the store cannot be used.
int run(const QStringList& arguments, const PictureMaker& pictures);

/// Where no display could show a window: says so on stderr and returns the exit status; else nothing.
std::optional<int> refuseWithoutDisplay(const QStringList& arguments);

} // namespace springback::cli
