// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// The runs of everything in a zip: Strava's and Runkeeper's tables with the files they name, Apple Health, and
/// any other run files.
void readArchive(const Archive& archive, const RunFileAnswers& answers, RunFile& file);

/// Bytes of a file that is no zip, whatever it is. Adds to `file`.
void readContent(const QByteArray& bytes, const RunFileAnswers& answers, RunFile& file);

} // namespace springback::exchange
