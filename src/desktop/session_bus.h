// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace springback::desktop {

/// Whether a session bus stands: without one, asking for it would try to start one, and wait.
bool hasSessionBus();

} // namespace springback::desktop
