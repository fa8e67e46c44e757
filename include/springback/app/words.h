// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/store/store_error.h"
#include "springback/words/words.h"

namespace springback::words {

/// What happened to the store, what was not saved, where the data is, what to do.
QString fault(const store::StoreError& error);

} // namespace springback::words

namespace springback::app {
namespace words = springback::words;
}
