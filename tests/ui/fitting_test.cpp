// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting.h"
#include "springback/ui/page.h"
#include "support/fitting_checks.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::ui;

namespace {

struct Place {
    test::Setting setting;
    QSize window;
};

void PrintTo(const Place& place, std::ostream* out)
{
    PrintTo(place.setting, out);
}

constexpr QSize kSmall(900, 500);
constexpr QSize kWide(1180, 760);

/// The sample's twelve weeks, page by page.
class Fitting : public test::WindowTest, public ::testing::WithParamInterface<Place> {
protected:
    ~Fitting() override { program.reset(); }

    test::InSetting here{ GetParam().setting, settings };
    test::NoStrayWindows noStray;
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
        test::settle();
        SCOPED_TRACE(window.page(page)->title().toStdString());
        EXPECT_EQ(window.layoutDirection(), GetParam().setting.direction);
        test::keepPicture(window, QStringLiteral("%1-%2").arg(QLatin1String(GetParam().setting.name)).arg(int(page)));
        EXPECT_EQ(test::cutText(window).join(QLatin1Char('\n')).toStdString(), std::string());
        EXPECT_LE(window.width(), std::max(GetParam().window.width(), window.minimumSizeHint().width()));
    }
}

INSTANTIATE_TEST_SUITE_P(Windows, Fitting,
    ::testing::Values(Place{ { "EnglishSmall", "en" }, kSmall },
        Place{ { "EnglishLargeFont", "en", Qt::LeftToRight, test::kLargeFont }, kWide },
        Place{ { "GermanSmall", "de" }, kSmall },
        Place{ { "GermanLargeFont", "de", Qt::LeftToRight, test::kLargeFont }, kWide },
        Place{ { "SpanishSmall", "es" }, kSmall },
        Place{ { "SpanishLargeFont", "es", Qt::LeftToRight, test::kLargeFont }, kWide },
        Place{ { "RightToLeftSmall", "en", Qt::RightToLeft }, kSmall },
        Place{ { "RightToLeftWide", "en", Qt::RightToLeft }, kWide }),
    [](const auto& place) { return std::string(place.param.setting.name); });
