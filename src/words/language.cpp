// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace springback::words {

void installLanguage(QCoreApplication& application)
{
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/springback_en.qm")))
        QCoreApplication::installTranslator(english);
}

} // namespace springback::words
