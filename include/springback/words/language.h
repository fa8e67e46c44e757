// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace springback::words {

/// The codes of the languages there are; English first.
QStringList languages();
/// "Deutsch": the language in its own words.
QString languageName(const QString& code);
/// The code of the language that the texts are in now.
QString languageInForce();
/// Puts the texts, dates and numbers of a language into force: one of `languages`, perhaps with a country ("de_AT");
/// the system's when empty; English when there is no such language. English has texts too, for its plurals: the sources
/// say "%n day(s)".
void installLanguage(QCoreApplication& application, const QString& wanted = {});

} // namespace springback::words
