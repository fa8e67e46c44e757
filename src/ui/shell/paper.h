// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/settings.h"
#include "springback/report/appointment.h"

namespace springback::ui {

/// The paper chosen in Settings, else the country's.
report::Paper paperOf(const app::Settings& settings);

} // namespace springback::ui
