// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace springback::cli {

/// Adds --by, --reason and, where an act may be overridden, --override.
void actOptions(Options& options);
void overrideOption(Options& options);

/// True when a clinician's override was asked for; then --by and --reason must be there.
bool isOverride(const Options& options);

} // namespace springback::cli
