// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/charts/chart.h"

namespace springback::ui {

class Theme;

/// The theme's colours and font, as charts want them.
charts::ChartStyle chartStyle(const Theme& theme);

} // namespace springback::ui
