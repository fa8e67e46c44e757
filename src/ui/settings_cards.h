// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "springback/domain/calendar.h"
#include "springback/ui/app_context.h"

namespace springback::ui {

class Card;

/// "7:30 AM", by the language.
QString timeOfDay(minutes sinceMidnight);

/// Theme and moving pictures.
Card* makeLookCard(AppContext& context);
Card* makeSoundCard(AppContext& context);
Card* makePaperCard(AppContext& context);
/// Role, and where the records are.
Card* makeDataCard(AppContext& context);

} // namespace springback::ui
