// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

#include "springback/codec/record_json.h"
#include "springback/exchange/file_error.h"

namespace springback::exchange {

/// Limits on JSON from outside. A hundred years of daily entries stay below them.
inline constexpr qint64 kMostBytes = 64 * 1024 * 1024;
inline constexpr int kMostDepth = 64;
inline constexpr std::size_t kMostValues = 4'000'000;

/// Parses hostile JSON: first a pass that keeps nothing and refuses what is too deep, too much, names a
/// member twice or is no JSON; only then the document is built. The error carries line and column.
tl::expected<codec::Json, FileError> parseGuarded(const QByteArray& bytes, const QString& fileName);

} // namespace springback::exchange
