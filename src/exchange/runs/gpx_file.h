// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// Adds each track of a GPX file that is a run.
void readGpx(const QByteArray& bytes, RunFile& file);

} // namespace springback::exchange
