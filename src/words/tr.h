// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace springback::words {

/// The translation context of every sentence in this layer.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace springback::words
