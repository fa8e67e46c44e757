// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/app_context.h"

namespace springback::ui {

class Card;

/// Names the folder that is looked into for new runs.
Card* makeWatchCard(AppContext& context);

} // namespace springback::ui
