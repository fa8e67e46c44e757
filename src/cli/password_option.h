// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "options.h"

namespace springback::cli {

/// --password-file: a password is never on a command line, where others can see it.
void passwordOption(Options& options, const QString& help);
/// The first line of that file; nothing when none was named, Exit::Usage when it cannot be read or is empty.
std::optional<QString> passwordIn(const Options& options);

} // namespace springback::cli
