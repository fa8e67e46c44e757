// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "any_record.h"

namespace springback::store {

/// True when the version that comes in may lack what does not travel.
bool mayLack(const AnyRecord& coming);
/// Gives a version that comes in what only the one here has.
void fillIn(AnyRecord& coming, const AnyRecord& here);

} // namespace springback::store
