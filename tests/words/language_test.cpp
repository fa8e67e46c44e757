// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace {

QString textsOf(const char* language)
{
    QFile file(QStringLiteral(SPRINGBACK_SOURCE_DIR "/resources/i18n/springback_%1.ts").arg(QLatin1String(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language;
    return QString::fromUtf8(file.readAll());
}

class Language : public ::testing::Test {
protected:
    /// What follows speaks as the tests do at their start.
    ~Language() override { springback::words::installLanguage(*qApp, QStringLiteral("en_US")); }
};

} // namespace

TEST_F(Language, SaysOneDayAndTwoDays)
{
    springback::words::installLanguage(*qApp);
    const auto days = [](int n) { return QCoreApplication::translate("PlanLines", "%n day(s)", nullptr, n); };
    EXPECT_EQ(days(1), QStringLiteral("1 day"));
    EXPECT_EQ(days(2), QStringLiteral("2 days"));
    EXPECT_EQ(days(0), QStringLiteral("0 days"));
}

TEST_F(Language, IsChangedWhileItRunsAndBack)
{
    auto& application = *qApp;
    const auto days = [](int n) { return QCoreApplication::translate("PlanLines", "%n day(s)", nullptr, n); };
    springback::words::installLanguage(application, QStringLiteral("de"));
    EXPECT_EQ(days(2), QStringLiteral("2 Tage"));
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
    springback::words::installLanguage(application, QStringLiteral("es_MX"));
    EXPECT_EQ(days(1), QStringLiteral("1 día"));
    EXPECT_EQ(QLocale().territory(), QLocale::Mexico);
    springback::words::installLanguage(application, QStringLiteral("fi"));
    EXPECT_EQ(days(2), QStringLiteral("2 days")) << "a language that is not there is English";
    springback::words::installLanguage(application);
    EXPECT_EQ(days(1), QStringLiteral("1 day"));
    EXPECT_EQ(QLocale().language(), QLocale::system().language());
}

// A text is looked for under the class that asks for it, as the compiler knows it. The tool that collects the texts can
// be mistaken about the class; such a text would stay English.
TEST_F(Language, IsKeptUnderTheNamesThatTheProgramAsksFor)
{
    static const QRegularExpression scope(QStringLiteral("\\bnamespace (springback[\\w:]*) \\{"));
    static const QRegularExpression object(QStringLiteral("class (\\w+)[^;{}]*\\{\\s*Q_OBJECT"));
    static const QRegularExpression declared(QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"));
    static const QRegularExpression kept(QStringLiteral("<name>([^<]*)</name>"));
    QStringList asked;
    for (const char* folder : { "/src", "/include" }) {
        QDirIterator files(QStringLiteral(SPRINGBACK_SOURCE_DIR) + QLatin1String(folder),
            { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = declared.globalMatch(text); it.hasNext();)
                asked << it.next().captured(1);
            for (auto it = object.globalMatch(text); it.hasNext();) {
                const auto found = it.next();
                QRegularExpressionMatch within;
                ASSERT_GE(text.lastIndexOf(scope, found.capturedStart(), &within), 0);
                asked << within.captured(1) + QStringLiteral("::") + found.captured(1);
            }
        }
    }
    for (const char* language : { "de", "es" }) {
        const QString text = textsOf(language);
        for (auto it = kept.globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            EXPECT_TRUE(asked.contains(name)) << language << ": nothing asks for a text of " << qPrintable(name);
        }
    }
}

// Every text of the sources in every language, with all that is filled into it.
TEST_F(Language, IsCompleteInAllThatThereAre)
{
    static const QRegularExpression message(
        QStringLiteral("<message[^>]*>.*?</message>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression holes(QStringLiteral("%[0-9]"));
    const auto part = [](const QString& text, const char* name) {
        const QString tag = QString::fromLatin1(name);
        return text.section(u'<' + tag, 1).section(u'>', 1).section(QStringLiteral("</") + tag, 0, 0);
    };
    const auto holesIn = [](const QString& text) {
        QStringList all;
        for (auto it = holes.globalMatch(text); it.hasNext();)
            all << it.next().captured();
        all.sort();
        all.removeDuplicates();
        return all;
    };
    for (const char* language : { "de", "es" }) {
        const QString text = textsOf(language);
        int count = 0;
        for (auto it = message.globalMatch(text); it.hasNext(); ++count) {
            const QString each = it.next().captured();
            EXPECT_FALSE(each.contains(QLatin1String("type=\"unfinished\""))) << qPrintable(each);
            EXPECT_EQ(holesIn(part(each, "source")), holesIn(part(each, "translation"))) << qPrintable(each);
        }
        EXPECT_GT(count, 1'500);
    }
}
