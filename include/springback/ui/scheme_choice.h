// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/kit/tokens.h"

namespace springback::app {
class Settings;
}

namespace springback::ui {

/// The scheme the person chose, or the system's as last seen.
Scheme schemeOf(const app::Settings& settings);

} // namespace springback::ui
