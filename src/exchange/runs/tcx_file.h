// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// Adds each activity of a TCX file that is a run.
void readTcx(const QByteArray& bytes, RunFile& file);

} // namespace springback::exchange
