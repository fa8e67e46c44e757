// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

#include "springback/ui/kit/figure.h"

namespace springback::ui {

/// Lengths of the body as parts of its height (Drillis and Contini's proportions, as common in ergonomics).
/// Points are in body heights, x to the right, y up from the floor.
namespace body {
inline constexpr double kShank = 0.246;
inline constexpr double kThigh = 0.245;
inline constexpr double kHip = 0.530;
inline constexpr double kShoulder = 0.288; ///< above the hip
inline constexpr double kHead = 0.400;     ///< its middle, above the hip
inline constexpr double kUpperArm = 0.172;
inline constexpr double kForearm = 0.190;  ///< to the middle of the hand
inline constexpr double kAnkle = 0.042;    ///< above the sole
inline constexpr double kHeelBack = 0.044; ///< behind the ankle
inline constexpr double kBallFront = 0.062;
inline constexpr double kToeFront = 0.108;
}

struct FootPose {
    QPointF ankle;
    QPointF heel;
    QPointF ball;
    QPointF toe;
};

struct LegPose {
    QPointF hip;
    QPointF knee;
    FootPose foot;
    bool works = false;
    double load = 0; ///< of its tendon, 0–1
};

struct ArmPose {
    QPointF shoulder;
    QPointF elbow;
    QPointF hand;
};

enum class View { Side, Back };

struct Arrow {
    QPointF from;
    QPointF to;
    bool bothEnds = false;
};

/// Everything in the picture, ready to be drawn.
struct Pose {
    View view = View::Side;
    int facing = 1; ///< −1: to the left
    QPointF hip;
    QPointF chest;
    QPointF neck;
    QPointF head;
    LegPose nearLeg; ///< seen from behind: the right leg
    LegPose farLeg;  ///< seen from behind: the left leg
    ArmPose nearArm;
    ArmPose farArm;
    std::optional<double> wall; ///< where its face stands
    std::vector<QPointF> band;  ///< from the hands round the heel and back
    double tension = 0;         ///< of the band, 0–1
    std::vector<Arrow> arrows;
    double lift = 0; ///< of the lowest foot above the floor
};

/// A foot standing on its ball at `ball`, the heel raised by `heelAngle` degrees.
FootPose footOnBall(QPointF ball, double heelAngle);
/// A foot hanging from `ankle`, its toes pointing `down` degrees below level.
FootPose footFrom(QPointF ankle, double down);
/// The joint between two limbs of these lengths, on the side that `bend` (+1 or −1) names; straight when out of reach.
QPointF middleJoint(QPointF from, QPointF to, double first, double second, int bend);

Pose poseOf(const Exercise& exercise, double phase);
/// The part of the world that the picture shows; the same for all phases of an exercise.
QRectF boundsOf(const Exercise& exercise);

} // namespace springback::ui
