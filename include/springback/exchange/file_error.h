// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace springback {

/// Why a file from outside could not be used: file, place in it, reason. Sentences for people.
struct FileError {
    QString file;
    QString place; ///< line, record or JSON pointer; empty when the whole file
    QString reason;
};

} // namespace springback
