// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/page.h"

namespace springback::ui {

void Page::openDay(Date) { }

void Page::openEntry(RecordKind, const Id&) { }

void Page::perform(PageAct) { }

} // namespace springback::ui
