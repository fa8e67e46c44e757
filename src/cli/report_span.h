// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/report/appointment.h"

namespace springback::cli {

/// Where "since the last visit" starts: the newest visit before `on`, else the start of the course.
Date reportStart(const History& history, Date on);

} // namespace springback::cli
