// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace springback::ui {

/// Pictures of the main screens, light and dark, wide and small, from a copy of the records in `dataFolder`.
/// Needs a QApplication; offscreen will do.
void makePictures(const QString& dataFolder, const QString& outFolder);

} // namespace springback::ui
