// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace springback::exchange {

inline constexpr qsizetype kMostRunBytes = 256 * 1024 * 1024; ///< of one file that is read whole

enum class Unpacked { Whole, Damaged, TooLarge };

/// Inflates gzip into `out`, at most `most` bytes; what came before damage is kept.
Unpacked gunzip(const QByteArray& bytes, QByteArray& out, qsizetype most = kMostRunBytes);

} // namespace springback::exchange
