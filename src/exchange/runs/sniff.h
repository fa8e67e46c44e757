// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace springback::exchange {

enum class Content { Empty, Fit, Tcx, Gpx, AppleHealth, OtherXml, Gzip, Zip, Text, Unknown };

inline constexpr qsizetype kSniffed = 64 * 1024; ///< bytes that are looked at

/// What the first bytes show the file to be. Its name is not asked.
Content contentOf(const QByteArray& head);

} // namespace springback::exchange
