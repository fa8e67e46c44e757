// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/app_context.h"

class QWidget;

namespace springback::ui {

/// Asks what a new course of rehab needs, says what it closes and what goes over, and begins it.
void openNewCourse(const AppContext& context, QWidget& over);

} // namespace springback::ui
