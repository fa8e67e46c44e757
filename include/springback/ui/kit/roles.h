// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace springback::ui {

/// Tells a screen reader what our own widgets are; to Qt they are all panels. Once is enough.
void installRoles();

} // namespace springback::ui
