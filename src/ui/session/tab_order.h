// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace springback::ui {

/// Puts the stops of `late`, made after its neighbours, right behind those of `before` in the Tab order.
void tabAfter(QWidget& before, QWidget& late);

} // namespace springback::ui
