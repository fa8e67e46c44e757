// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace springback::ui {

/// Shows or hides a part of something. One that was never hidden is left to come up with what it stands in: shown
/// before, it would be laid out for a size that it never gets.
void setShown(QWidget& part, bool shown);

} // namespace springback::ui
