// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

#include "springback/ui/kit/tokens.h"

namespace springback::ui {

/// resources/style/springback.qss with its @names replaced by tokens and sizes.
QString styleSheetOf(const Tokens& tokens, const QFont& base);

} // namespace springback::ui
