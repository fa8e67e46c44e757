// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace springback::exchange {

enum class Sport { Run, Other, Unknown };

struct SportSaid {
    Sport sport = Sport::Unknown;
    bool treadmill = false;
};

/// What the name of a sport means, in the languages that exports come in. A word that is not known is Unknown, and
/// is asked about.
SportSaid sportNamed(const QString& name);

} // namespace springback::exchange
