// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/record.h"

namespace springback::app {

/// A made-up runner who began `weeks` before `today`: a believable course whose every step the rules allowed
/// (gates that were open, sessions on days that permit them, miles by the rule), with a flare, a step back and
/// some missing days. The same arguments give the same case; `Runner::sample` is set.
Case makeSampleCase(Date today, int weeks, unsigned seed);

} // namespace springback::app
