// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// True when a file holds more activities than anyone's life, and no more are read; says so once.
bool isFull(RunFile& file);
/// What was read of the file is whole, but the file is damaged at the place: its runs are salvaged.
void markDamaged(RunFile& file, const QString& place, const QString& what);

/// What every reader's runs go through: dates and speeds that cannot be, texts of a fit length, an error when nothing
/// came of it.
void finishReading(RunFile& file);

} // namespace springback::exchange
