// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "springback/ui/kit/icon.h"

namespace springback::ui {

/// Primary: the one next thing of a card. Plain: its alternatives. Quiet: text only. Danger: deletes or stops.
enum class ButtonLook { Primary, Plain, Quiet, Danger };

void setLook(QPushButton& button, ButtonLook look);
/// Enter presses it while it has the keyboard. Enter elsewhere in a dialog does not, unless it is made the default.
QPushButton* makeButton(const QString& text, ButtonLook look = ButtonLook::Plain);
QPushButton* makeButton(Icon name, const QString& text, ButtonLook look = ButtonLook::Plain);
/// A square button with an icon only; `name` is its tooltip and accessible name.
QToolButton* makeIconButton(Icon name, const QString& accessibleName);
/// A still picture of an icon that follows the scheme; not read aloud.
QLabel* makeIconLabel(Icon name, int size, IconTint tint = IconTint::Ink);

} // namespace springback::ui
