// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "springback/domain/record.h"

class QPushButton;

namespace springback::ui {

/// Gives a button the menu of everything that can be added by hand.
void setAddMenu(QPushButton& button, std::function<void(RecordKind)> chosen);

} // namespace springback::ui
