// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace springback::words {

/// Where a part of the program lies that is not in it: where it was installed, else beside it, as it was built. An
/// application must be there.
QString partPath(const QString& name);

} // namespace springback::words
