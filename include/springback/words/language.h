// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace springback::words {

/// Puts the language's texts into force. English needs one too, for its plurals: the sources say "%n day(s)".
void installLanguage(QCoreApplication& application);

} // namespace springback::words
