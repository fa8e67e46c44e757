// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace springback::exchange {

/// The sentences of the readers.
struct RunText {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
public:
    static QString notARun() { return tr("not a run"); }
    static QString noDate() { return tr("no usable date"); }
};

} // namespace springback::exchange
