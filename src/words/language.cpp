// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace springback::words {

namespace {

constexpr QLatin1String kOurs("springback-language");

// The first of the system's languages that there is.
QLocale ofTheSystem()
{
    const QLocale system = QLocale::system();
    for (const QString& each : system.uiLanguages()) {
        const QString code = each.section(u'-', 0, 0);
        if (languages().contains(code))
            return code == QLocale::languageToCode(system.language()) ? system : QLocale(code);
    }
    return system;
}

QLocale localeOf(const QString& wanted)
{
    const QLocale system = QLocale::system();
    if (wanted.isEmpty())
        return ofTheSystem();
    // The country says how dates look; it stays the system's when the language is.
    const QLocale locale(wanted);
    return !wanted.contains(u'_') && locale.language() == system.language() ? system : locale;
}

void install(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* texts = new QTranslator(&application);
    texts->setObjectName(kOurs);
    if (texts->load(name, folder))
        QCoreApplication::installTranslator(texts);
}

} // namespace

QStringList languages()
{
    return { QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es") };
}

QString languageName(const QString& code)
{
    if (code == QLatin1String("de"))
        return QStringLiteral("Deutsch");
    return code == QLatin1String("es") ? QStringLiteral("Español") : QStringLiteral("English");
}

QString languageInForce()
{
    const QString code = QLocale::languageToCode(QLocale().language());
    return languages().contains(code) ? code : languages().front();
}

void installLanguage(QCoreApplication& application, const QString& wanted)
{
    for (QTranslator* former : application.findChildren<QTranslator*>(kOurs)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    const QLocale locale = localeOf(wanted);
    QLocale::setDefault(locale);
    const QString code = languageInForce();
    // The buttons and dialogs that are Qt's own.
    install(application, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("springback_") + code, QStringLiteral(":/i18n"));
}

} // namespace springback::words
