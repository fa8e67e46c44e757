// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>

#include "springback/ui/kit/icon.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

using namespace springback::ui;

namespace {

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

class Tokens_ : public ::testing::TestWithParam<Scheme> {
protected:
    const Tokens& t = tokensOf(GetParam());
};

} // namespace

TEST(Contrast, IsTwentyOneBetweenBlackAndWhite)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1.0, 0.001);
}

TEST_P(Tokens_, TextStandsOutFromEveryGround)
{
    for (const QColor& text : { t.ink, t.muted, t.accent, t.green, t.amber, t.brick })
        for (const QColor& ground : { t.ground, t.surface, t.sunken, t.accentSoft })
            EXPECT_GE(contrast(text, ground), kText)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    EXPECT_GE(contrast(t.green, t.greenSoft), kText);
    EXPECT_GE(contrast(t.amber, t.amberSoft), kText);
    EXPECT_GE(contrast(t.brick, t.brickSoft), kText);
    EXPECT_GE(contrast(t.ink, t.amberSoft), kText);
    EXPECT_GE(contrast(t.onAccent, t.accent), kText);
    EXPECT_GE(contrast(t.onAccent, t.accentHover), kText);
    for (const QColor& band : { t.green, t.amber, t.brick })
        EXPECT_GE(contrast(t.surface, band), kText) << "digits on a chosen rating";
}

TEST_P(Tokens_, OutlinesAndMarksStandOut)
{
    for (const QColor& ground : { t.ground, t.surface, t.sunken })
        EXPECT_GE(contrast(t.edge, ground), kMark) << ground.name().toStdString();
    EXPECT_GE(contrast(t.edge, t.surface), kMark);
}

INSTANTIATE_TEST_SUITE_P(BothSchemes, Tokens_, ::testing::Values(Scheme::Light, Scheme::Dark),
    [](const auto& scheme) { return std::string(scheme.param == Scheme::Dark ? "Dark" : "Light"); });

TEST(TextSizes, AreTheSixRatiosOfTheSystemFont)
{
    EXPECT_DOUBLE_EQ(ratioOf(TextSize::Small), 0.9);
    EXPECT_DOUBLE_EQ(ratioOf(TextSize::Body), 1.0);
    EXPECT_DOUBLE_EQ(ratioOf(TextSize::Heading), 1.15);
    EXPECT_DOUBLE_EQ(ratioOf(TextSize::Title), 1.4);
    EXPECT_DOUBLE_EQ(ratioOf(TextSize::Display), 2.0);
    EXPECT_DOUBLE_EQ(ratioOf(TextSize::Giant), 4.6);
}

TEST(Theme, FillsInEveryNameOfTheStylesheet)
{
    Theme::apply(*qApp, Scheme::Light);
    const QString sheet = qApp->styleSheet();
    EXPECT_FALSE(sheet.isEmpty());
    EXPECT_EQ(sheet.count(QLatin1Char('@')), 1) << "only the opening comment may show an @";
}

TEST(Theme, ChangesPaletteTextAndIconsWithTheScheme)
{
    Theme& theme = Theme::apply(*qApp, Scheme::Light);
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, qApp, [&changes] { ++changes; });
    const std::unique_ptr<QLabel> label(makeText(QStringLiteral("word")));
    label->ensurePolished();
    const QIcon flag = icon(Icon::Flag);
    const QImage light = flag.pixmap(24).toImage();
    EXPECT_EQ(label->palette().color(QPalette::WindowText), tokensOf(Scheme::Light).ink);
    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), tokensOf(Scheme::Dark).ground);
    EXPECT_EQ(label->palette().color(QPalette::WindowText), tokensOf(Scheme::Dark).ink);
    EXPECT_NE(flag.pixmap(24).toImage(), light);
    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(changes, 1);
    theme.setScheme(Scheme::Light);
    EXPECT_EQ(flag.pixmap(24).toImage(), light);
}

TEST(Icons, AllDrawSomething)
{
    for (int name = 0; name <= int(Icon::Rest); ++name) {
        const QImage image = iconPixmap(Icon(name), 24).toImage();
        bool ink = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink = ink || qAlpha(image.pixel(x, y)) > 128;
        EXPECT_TRUE(ink) << "icon " << name << " is empty";
    }
}
