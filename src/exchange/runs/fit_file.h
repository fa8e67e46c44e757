// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// Adds the runs of a FIT file, or of several chained in one.
void readFit(const QByteArray& bytes, RunFile& file);

} // namespace springback::exchange
