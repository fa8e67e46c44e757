// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/figure.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

#include "../../src/ui/kit/figure_pose.h"
#include "springback/ui/kit/theme.h"
#include "support/widget_checks.h"

using namespace springback;
using namespace springback::ui;

namespace {

std::vector<Exercise> everyExercise()
{
    std::vector<Exercise> all;
    for (int stage = 1; stage <= 5; ++stage)
        for (const Variant variant : { Variant::Full, Variant::Easier })
            for (const Side side : { Side::Left, Side::Right })
                all.push_back({ *Stage::of(stage), variant, side });
    return all;
}

double length(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double lowest(const FootPose& foot)
{
    return std::min({ foot.heel.y(), foot.ball.y(), foot.toe.y() });
}

QImage painted(const Exercise& exercise, double phase, Scheme scheme = Scheme::Light)
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(tokensOf(scheme).surface);
    QPainter painter(&image);
    paintFigure(painter, image.rect(), exercise, phase, FigureColours::of(tokensOf(scheme)));
    painter.end();
    return image;
}

} // namespace

TEST(Figure, LimbsKeepTheirLengthInEveryPhase)
{
    for (const Exercise& exercise : everyExercise()) {
        for (double phase = 0; phase < 1; phase += 0.05) {
            const Pose pose = poseOf(exercise, phase);
            for (const LegPose* leg : { &pose.nearLeg, &pose.farLeg }) {
                EXPECT_NEAR(length(leg->hip, leg->knee), body::kThigh, 0.012)
                    << exercise.stage.number() << " " << phase;
                EXPECT_NEAR(length(leg->knee, leg->foot.ankle), body::kShank, 0.012) << exercise.stage.number();
            }
        }
    }
}

TEST(Figure, FeetStandOnTheFloorAndNoneGoesThroughIt)
{
    for (const Exercise& exercise : everyExercise()) {
        for (double phase = 0; phase < 1; phase += 0.05) {
            const Pose pose = poseOf(exercise, phase);
            const double low = std::min(lowest(pose.nearLeg.foot), lowest(pose.farLeg.foot));
            EXPECT_GE(low, -0.012) << exercise.stage.number() << " at " << phase;
            EXPECT_LE(low, exercise.stage.isHops() ? 0.08 : 0.02) << exercise.stage.number() << " at " << phase;
        }
    }
}

TEST(Figure, HoldsTheHeelUpOnTheLegThatWorks)
{
    const Pose hold = poseOf({ *Stage::of(2), Variant::Full, Side::Right }, 0);
    EXPECT_TRUE(hold.nearLeg.works);
    EXPECT_FALSE(hold.farLeg.works);
    EXPECT_GT(hold.nearLeg.foot.heel.y(), 0.05);
    EXPECT_NEAR(hold.nearLeg.foot.ball.y(), 0, 1e-9);
    EXPECT_GT(lowest(hold.farLeg.foot), 0.1) << "the other foot is lifted";
    const Pose easier = poseOf({ *Stage::of(2), Variant::Easier, Side::Right }, 0);
    EXPECT_GT(easier.farLeg.foot.heel.y(), 0.05) << "both heels stay up";
    EXPECT_LT(easier.farLeg.foot.ball.y(), 0.02);
}

TEST(Figure, SwaysFromOneTendonToTheOther)
{
    const Exercise sway{ *Stage::of(3), Variant::Full, Side::Right };
    EXPECT_GT(poseOf(sway, 0.25).nearLeg.load, 0.9);
    EXPECT_LT(poseOf(sway, 0.25).farLeg.load, 0.1);
    EXPECT_GT(poseOf(sway, 0.75).farLeg.load, 0.9);
    const Exercise easier{ *Stage::of(3), Variant::Easier, Side::Right };
    for (double phase = 0; phase < 1; phase += 0.05)
        EXPECT_LE(poseOf(easier, phase).nearLeg.load, 0.5) << "the weight stays more on the good side";
}

TEST(Figure, HopsOnOneLegOnBothAndSmallerWhenEasier)
{
    const auto top = [](int stage, Variant variant) {
        double highest = 0;
        for (double phase = 0; phase < 1; phase += 0.02)
            highest = std::max(highest, poseOf({ *Stage::of(stage), variant, Side::Right }, phase).lift);
        return highest;
    };
    EXPECT_GT(top(4, Variant::Full), top(4, Variant::Easier));
    const Pose one = poseOf({ *Stage::of(5), Variant::Full, Side::Right }, 0.7);
    EXPECT_GT(lowest(one.farLeg.foot), one.lift + 0.1);
    const Pose both = poseOf({ *Stage::of(5), Variant::Easier, Side::Right }, 0.7);
    EXPECT_NEAR(lowest(both.farLeg.foot), both.lift, 0.05);
}

TEST(Figure, TheLeftLegIsTheMirrorOfTheRight)
{
    const Pose right = poseOf({ *Stage::of(2), Variant::Full, Side::Right }, 0.3);
    const Pose left = poseOf({ *Stage::of(2), Variant::Full, Side::Left }, 0.3);
    EXPECT_DOUBLE_EQ(left.nearLeg.knee.x(), -right.nearLeg.knee.x());
    EXPECT_DOUBLE_EQ(*left.wall, -*right.wall);
    EXPECT_EQ(left.facing, -right.facing);
}

TEST(Figure, EveryExerciseLooksDifferent)
{
    std::vector<QImage> seen;
    for (int stage = 1; stage <= 5; ++stage) {
        for (const Variant variant : { Variant::Full, Variant::Easier }) {
            // The easier variant of hops on one leg is hops on both.
            if (stage == 5 && variant == Variant::Easier)
                continue;
            const Exercise exercise{ *Stage::of(stage), variant, Side::Right };
            const QImage image = painted(exercise, stillPhase(exercise));
            for (const QImage& other : seen)
                EXPECT_NE(image, other) << stage;
            seen.push_back(image);
        }
    }
}

TEST(Figure, StandsOutInBothSchemes)
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        const FigureColours colours = FigureColours::of(tokensOf(scheme));
        EXPECT_GE(contrast(colours.body, colours.paper), 3.0);
        EXPECT_GE(contrast(colours.work, colours.paper), 3.0);
        EXPECT_GE(contrast(colours.tendon, colours.work), 3.0);
        EXPECT_GE(contrast(colours.prop, colours.paper), 3.0);
        EXPECT_GE(contrast(colours.ground, colours.paper), 3.0);
    }
}

TEST(Figure, MovesOnlyWhenAskedTo)
{
    ExerciseFigure figure;
    figure.setExercise({ *Stage::of(4), Variant::Full, Side::Right });
    figure.resize(160, 160);
    test::showActive(figure);
    const QImage still = figure.grab().toImage();
    QTest::qWait(150);
    EXPECT_EQ(figure.grab().toImage(), still);
    figure.setMotion(Motion::Moving);
    EXPECT_TRUE(QTest::qWaitFor([&] { return figure.grab().toImage() != still; }));
}
