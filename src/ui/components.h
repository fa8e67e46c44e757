// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace springback::ui {

/// The visual language on one page: colours, type, buttons, fields, ratings, chips, cards, icons, figures. For
/// pictures; the caller owns it. What it says are names of the code and sentences of the program.
QWidget* makeComponents();

} // namespace springback::ui
