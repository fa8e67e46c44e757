// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/store/journal.h"

namespace springback::app {

/// Brings a case that was read before `changes` up to date, reading only what they touched: after ten years
/// the whole takes many times longer than the entry. False when the whole must be read.
bool update(Case& known, const store::Changes& changes, const store::Reader& reader);

} // namespace springback::app
