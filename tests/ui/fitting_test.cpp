// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/page.h"
#include "springback/words/language.h"
#include "support/fitting_checks.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::ui;

namespace {

struct Setting {
    const char* name;
    const char* language;
    Qt::LayoutDirection direction;
    double points; ///< of the system's font
    QSize window;
};

void PrintTo(const Setting& setting, std::ostream* out)
{
    *out << setting.name;
}

constexpr double kUsual = 9;
constexpr QSize kSmall(900, 500);
constexpr QSize kWide(1180, 760);

/// The sample's twelve weeks, page by page.
class Fitting : public test::WindowTest, public ::testing::WithParamInterface<Setting> {
protected:
    Fitting()
    {
        makeTheme(GetParam().points);
        QApplication::setLayoutDirection(GetParam().direction);
        settings.setLanguage(QLatin1String(GetParam().language));
        words::installLanguage(*qApp, settings.language());
        // Chosen by the language alone otherwise.
        QApplication::setLayoutDirection(GetParam().direction);
    }
    ~Fitting() override
    {
        program.reset();
        settings.setLanguage({});
        words::installLanguage(*qApp, QStringLiteral("en_US"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        makeTheme(kUsual);
    }
    /// Nothing of the former is left: the look takes its sizes from the font once, at the start.
    static void makeTheme(double points)
    {
        delete qApp->findChild<Theme*>();
        qApp->setProperty("springbackTheme", QVariant());
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        Theme::apply(*qApp, Scheme::Light);
    }
    /// For eyes: SPRINGBACK_PICTURES names a folder that is to get them.
    static void keepPicture(QWidget& window, const QString& page)
    {
        const QString folder = qEnvironmentVariable("SPRINGBACK_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(folder + QLatin1Char('/') + QLatin1String(GetParam().name) + QLatin1Char('-') + page
                + QStringLiteral(".png"));
    }
    static void settle()
    {
        constexpr int kRounds = 8;
        for (int round = 0; round < kRounds; ++round)
            QApplication::processEvents();
    }
};

} // namespace

TEST_P(Fitting, NothingIsCutOnAnyPage)
{
    start();
    program->lookAround();
    MainWindow& window = *program->window();
    window.resize(GetParam().window);
    std::vector<PageId> pages = window.railPages();
    pages.push_back(PageId::Settings);
    for (const PageId page : pages) {
        window.showPage(page);
        settle();
        SCOPED_TRACE(window.page(page)->title().toStdString());
        EXPECT_EQ(window.layoutDirection(), GetParam().direction);
        keepPicture(window, QString::number(int(page)));
        EXPECT_EQ(test::cutText(window).join(QLatin1Char('\n')).toStdString(), std::string());
        EXPECT_LE(window.width(), std::max(GetParam().window.width(), window.minimumSizeHint().width()));
    }
}

INSTANTIATE_TEST_SUITE_P(Windows, Fitting,
    ::testing::Values(Setting{ "EnglishSmall", "en", Qt::LeftToRight, kUsual, kSmall },
        Setting{ "GermanSmall", "de", Qt::LeftToRight, kUsual, kSmall },
        Setting{ "SpanishSmall", "es", Qt::LeftToRight, kUsual, kSmall },
        Setting{ "RightToLeftSmall", "en", Qt::RightToLeft, kUsual, kSmall },
        Setting{ "RightToLeftWide", "en", Qt::RightToLeft, kUsual, kWide }),
    [](const auto& setting) { return std::string(setting.param.name); });
