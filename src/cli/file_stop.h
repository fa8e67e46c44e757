// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli.h"
#include "springback/exchange/file_error.h"

namespace springback::cli {

/// File, place and reason as a sentence.
Stop stopFor(const FileError& error);

} // namespace springback::cli
