// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace springback::ui {

/// Does `act` once the window has been painted for the first time, so that what the first paint does not need never
/// holds it up. Not done when `context` is gone before.
void afterFirstPaint(QWidget& window, QObject& context, std::function<void()> act);

} // namespace springback::ui
