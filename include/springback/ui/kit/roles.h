// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace springback::ui {

/// Tells a screen reader what our own widgets are; to Qt they are all panels. Once is enough.
void installRoles();
/// Marks a button that is one choice of several, outside an exclusive group: it is read as such.
void makeOneOf(QAbstractButton& button);

} // namespace springback::ui
