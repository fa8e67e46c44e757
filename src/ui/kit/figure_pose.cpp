// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure_pose.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace springback::ui {
namespace {

using std::numbers::pi;

constexpr double radians(double degrees)
{
    return degrees * pi / 180;
}

QPointF turned(QPointF point, double degrees)
{
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return { point.x() * c - point.y() * s, point.x() * s + point.y() * c };
}

QPointF up(double length, double leanForward)
{
    return turned({ 0, length }, -leanForward);
}

/// −1 … 1 … −1, once round.
double sway(double phase)
{
    return std::sin(2 * pi * phase);
}

void setTrunk(Pose& pose, QPointF hip, double lean)
{
    pose.hip = hip;
    pose.chest = hip + up(0.225, lean);
    pose.neck = hip + up(0.318, lean);
    pose.head = hip + up(body::kHead, lean * 0.7) + QPointF(0.012, 0);
}

ArmPose armTo(QPointF shoulder, QPointF hand)
{
    return { shoulder, middleJoint(shoulder, hand, body::kUpperArm, body::kForearm, -1), hand };
}

LegPose legTo(QPointF hip, const FootPose& foot)
{
    LegPose leg;
    leg.hip = hip;
    leg.knee = middleJoint(hip, foot.ankle, body::kThigh, body::kShank, 1);
    leg.foot = foot;
    return leg;
}

QPointF shoulderOf(const Pose& pose, double lean)
{
    return pose.hip + up(body::kShoulder, lean);
}

/// A leg with its knee bent and the foot behind, off the floor.
LegPose liftedLeg(QPointF hip, double thighForward, double kneeBend)
{
    LegPose leg;
    leg.hip = hip;
    leg.knee = hip + turned({ 0, -body::kThigh }, thighForward);
    const QPointF ankle = leg.knee + turned({ 0, -body::kShank }, thighForward - kneeBend);
    leg.foot = footFrom(ankle, 40 + kneeBend - thighForward);
    return leg;
}

constexpr double kWallForHand = 0.34;
constexpr double kWallForHops = 0.40;

Pose seatedWithBand(Variant variant, double phase)
{
    const bool easier = variant == Variant::Easier;
    const double press = 0.5 - 0.5 * std::cos(2 * pi * phase);
    Pose pose;
    constexpr double kLean = -14;
    setTrunk(pose, { 0, 0.072 }, kLean);
    FootPose foot = footFrom({ 0.465, 0.052 }, -72 + 5 * press);
    pose.nearLeg = legTo(pose.hip + QPointF(0.01, 0), foot);
    pose.nearLeg.works = true;
    pose.nearLeg.load = (easier ? 0.35 : 0.7) + 0.3 * press;
    FootPose flat = footFrom({ 0.27, body::kAnkle }, 0);
    pose.farLeg = legTo(pose.hip, flat);
    const QPointF shoulder = shoulderOf(pose, kLean);
    const QPointF hands = pose.hip + QPointF(0.115, 0.17);
    pose.nearArm = armTo(shoulder, hands);
    pose.farArm = armTo(shoulder + QPointF(0.01, 0), hands + QPointF(0.025, 0.008));
    const double slack = easier ? 0.03 * (1 - 0.4 * press) : 0.0;
    const QPointF arch = foot.heel + (foot.ball - foot.heel) * 0.42;
    pose.band = { hands, (hands + arch) / 2 - QPointF(0, slack), arch, foot.heel };
    pose.tension = (easier ? 0.3 : 0.75) + 0.25 * press;
    const double reach = easier ? 0.05 : 0.085;
    const QPointF push(foot.heel.x() + 0.05, foot.heel.y() + 0.045);
    pose.arrows.push_back({ push, push + QPointF(reach * (0.55 + 0.45 * press), 0) });
    return pose;
}

Pose heelRaiseHold(Variant variant, double phase)
{
    Pose pose;
    const double heel = 36 + 1.2 * sway(phase);
    const FootPose foot = footOnBall({ 0, 0 }, heel);
    const bool both = variant == Variant::Easier;
    const QPointF hip(both ? -0.012 : -0.008, foot.ankle.y() + body::kShank + body::kThigh - 0.003);
    constexpr double kLean = 1;
    setTrunk(pose, hip, kLean);
    pose.nearLeg = legTo(hip, foot);
    pose.nearLeg.works = true;
    pose.nearLeg.load = both ? 0.5 : 1;
    if (both)
        pose.farLeg = legTo(hip + QPointF(0.03, 0), footOnBall({ 0.045, 0.012 }, heel));
    else
        pose.farLeg = liftedLeg(hip + QPointF(0.012, 0), 14, 78);
    const QPointF shoulder = shoulderOf(pose, kLean);
    pose.wall = kWallForHand;
    pose.farArm = armTo(shoulder + QPointF(0.01, 0), { kWallForHand - 0.02, shoulder.y() - 0.055 });
    pose.nearArm = armTo(shoulder, shoulder + QPointF(0.03, -0.355));
    return pose;
}

FootPose raisedFromBehind(double x, double heel)
{
    return { .ankle = { x, heel + 0.035 }, .heel = { x, heel }, .ball = { x, 0.018 }, .toe = { x, 0.012 } };
}

Pose weightShift(const Exercise& exercise, double phase)
{
    Pose pose;
    pose.view = View::Back;
    // The easier variant keeps the weight more on the good side.
    const bool easier = exercise.variant == Variant::Easier;
    const double swing = 0.045 * sway(phase);
    const double good = exercise.side == Side::Left ? 1 : -1;
    const double shift = easier ? 0.6 * swing + good * 0.032 : swing;
    constexpr double kStance = 0.080;
    constexpr double kHalfPelvis = 0.053;
    const double rightLoad = std::clamp(0.5 + shift / 0.090, 0.0, 1.0);
    const FootPose left = raisedFromBehind(-kStance, 0.062 + 0.012 * (1 - rightLoad));
    const FootPose right = raisedFromBehind(kStance, 0.062 + 0.012 * rightLoad);
    const QPointF hip(shift, 0.097 + body::kShank + body::kThigh - 0.006);
    pose.hip = hip;
    pose.chest = hip + QPointF(0, 0.225);
    pose.neck = hip + QPointF(0, 0.318);
    pose.head = hip + QPointF(-0.06 * shift, body::kHead);
    const auto straight = [&](double side, const FootPose& foot, double load) {
        const QPointF joint = hip + QPointF(side * kHalfPelvis, 0);
        LegPose leg;
        leg.hip = joint;
        leg.knee = joint + (foot.ankle - joint) * 0.5;
        leg.foot = foot;
        leg.works = load > 0.5;
        leg.load = load;
        return leg;
    };
    pose.nearLeg = straight(1, right, rightLoad);
    pose.farLeg = straight(-1, left, 1 - rightLoad);
    const auto arm = [&](double side) {
        const QPointF shoulder = hip + QPointF(side * 0.112, body::kShoulder - 0.012);
        return ArmPose{ shoulder, shoulder + QPointF(side * 0.042, -0.166), shoulder + QPointF(side * 0.05, -0.345) };
    };
    pose.nearArm = arm(1);
    pose.farArm = arm(-1);
    const double centre = easier ? good * 0.032 : 0;
    const double half = easier ? 0.07 : 0.12;
    pose.arrows.push_back({ { centre - half, -0.055 }, { centre + half, -0.055 }, true });
    return pose;
}

struct Hop {
    double height = 0;   ///< of the toes above the floor
    double sink = 0;     ///< how far knees and ankles give while on the floor
    double airborne = 0; ///< 0 on the floor, 1 at the top
};

Hop hopAt(double phase, double height)
{
    constexpr double kOnFloor = 0.42;
    if (phase < kOnFloor)
        return { .sink = std::sin(pi * phase / kOnFloor) };
    const double t = (phase - kOnFloor) / (1 - kOnFloor);
    return { .height = height * 4 * t * (1 - t), .airborne = std::sin(pi * t) };
}

Pose hops(const Exercise& exercise, double phase)
{
    const bool single = exercise.stage.number() == 5 && exercise.variant == Variant::Full;
    // On one leg the easier variant is back on both feet; on both it is a smaller hop at the wall.
    const bool small = exercise.stage.number() != 5 && exercise.variant == Variant::Easier;
    const Hop hop = hopAt(phase, small ? 0.032 : 0.062);
    Pose pose;
    pose.lift = hop.height;
    const double heel = 20 - 8 * hop.sink + 22 * hop.airborne;
    FootPose foot = footOnBall({ 0, hop.height }, heel);
    if (hop.airborne > 0)
        foot.toe = foot.ball + turned({ body::kToeFront - body::kBallFront, 0 }, -heel * 0.7 * hop.airborne);
    const double legs = body::kShank + body::kThigh - 0.004 - (small ? 0.006 : 0.011) * hop.sink;
    const QPointF hip(-0.02, foot.ankle.y() + legs);
    const double lean = 3;
    setTrunk(pose, hip, lean);
    pose.nearLeg = legTo(hip, foot);
    pose.nearLeg.works = true;
    pose.nearLeg.load = 0.4 + 0.6 * hop.sink;
    if (single) {
        pose.farLeg = liftedLeg(hip + QPointF(0.012, 0), 16, 84);
    } else {
        FootPose other = foot;
        for (QPointF* point : { &other.ankle, &other.heel, &other.ball, &other.toe })
            *point += QPointF(0.034, 0.008);
        pose.farLeg = legTo(hip + QPointF(0.022, 0.004), other);
        pose.farLeg.works = true;
    }
    const QPointF shoulder = shoulderOf(pose, lean);
    pose.wall = small ? kWallForHand : kWallForHops;
    if (small) {
        const double touch = hip.y() - hop.height + body::kShoulder - 0.03;
        pose.farArm = armTo(shoulder + QPointF(0.01, 0), { *pose.wall - 0.02, touch });
        pose.nearArm = armTo(shoulder, { *pose.wall - 0.02, touch - 0.03 });
    } else {
        const double swing = 0.012 * hop.airborne;
        pose.nearArm = armTo(shoulder, shoulder + QPointF(0.15, -0.225 + swing));
        pose.farArm = armTo(shoulder + QPointF(0.015, 0), shoulder + QPointF(0.175, -0.205 + swing));
    }
    const double reach = small ? 0.080 : 0.125;
    const double aside = *pose.wall - 0.13;
    pose.arrows.push_back({ { aside, 0.025 }, { aside, 0.025 + reach }, true });
    return pose;
}

QPointF mirrored(QPointF point)
{
    return { -point.x(), point.y() };
}

void mirror(FootPose& foot)
{
    for (QPointF* point : { &foot.ankle, &foot.heel, &foot.ball, &foot.toe })
        *point = mirrored(*point);
}

/// The near leg of a body that faces left is its left leg.
void mirror(Pose& pose)
{
    pose.facing = -pose.facing;
    for (QPointF* point : { &pose.hip, &pose.chest, &pose.neck, &pose.head })
        *point = mirrored(*point);
    for (LegPose* leg : { &pose.nearLeg, &pose.farLeg }) {
        leg->hip = mirrored(leg->hip);
        leg->knee = mirrored(leg->knee);
        mirror(leg->foot);
    }
    for (ArmPose* arm : { &pose.nearArm, &pose.farArm }) {
        for (QPointF* point : { &arm->shoulder, &arm->elbow, &arm->hand })
            *point = mirrored(*point);
    }
    for (QPointF& point : pose.band)
        point = mirrored(point);
    for (Arrow& arrow : pose.arrows) {
        arrow.from = mirrored(arrow.from);
        arrow.to = mirrored(arrow.to);
    }
    if (pose.wall)
        pose.wall = -*pose.wall;
}

bool facesLeft(const Exercise& exercise)
{
    return exercise.side == Side::Left && exercise.stage.number() != 3;
}

} // namespace

FootPose footOnBall(QPointF ball, double heelAngle)
{
    FootPose foot;
    foot.ball = ball;
    foot.toe = ball + QPointF(body::kToeFront - body::kBallFront, 0);
    foot.heel = ball + turned({ -body::kBallFront - body::kHeelBack, 0 }, -heelAngle);
    foot.ankle = ball + turned({ -body::kBallFront, body::kAnkle }, -heelAngle);
    return foot;
}

FootPose footFrom(QPointF ankle, double down)
{
    FootPose foot;
    foot.ankle = ankle;
    foot.heel = ankle + turned({ -body::kHeelBack, -body::kAnkle }, -down);
    foot.ball = ankle + turned({ body::kBallFront, -body::kAnkle }, -down);
    foot.toe = ankle + turned({ body::kToeFront, -body::kAnkle }, -down);
    return foot;
}

QPointF middleJoint(QPointF from, QPointF to, double first, double second, int bend)
{
    const QPointF line = to - from;
    const double distance = std::hypot(line.x(), line.y());
    if (distance >= first + second || distance == 0)
        return from + line * (first / (first + second));
    const double along = (first * first - second * second + distance * distance) / (2 * distance);
    const double aside = std::sqrt(std::max(0.0, first * first - along * along));
    const QPointF unit = line / distance;
    // Left of the direction of travel; a knee bends to the front, seen from the hip down.
    const QPointF normal(-unit.y(), unit.x());
    return from + unit * along + normal * (aside * bend);
}

Pose poseOf(const Exercise& exercise, double phase)
{
    Pose pose;
    switch (exercise.stage.number()) {
    case 1:
        pose = seatedWithBand(exercise.variant, phase);
        break;
    case 2:
        pose = heelRaiseHold(exercise.variant, phase);
        break;
    case 3:
        return weightShift(exercise, phase);
    default:
        pose = hops(exercise, phase);
    }
    if (facesLeft(exercise))
        mirror(pose);
    return pose;
}

QRectF boundsOf(const Exercise& exercise)
{
    QRectF bounds(-0.30, -0.05, 0.80, 1.15);
    if (exercise.stage.number() == 1)
        bounds = { -0.26, -0.05, 0.97, 0.62 };
    else if (exercise.stage.number() == 3)
        bounds = { -0.34, -0.10, 0.68, 1.17 };
    if (facesLeft(exercise))
        bounds.moveLeft(-bounds.right());
    return bounds;
}

std::chrono::milliseconds rhythmOf(const Exercise& exercise)
{
    using namespace std::chrono_literals;
    switch (exercise.stage.number()) {
    case 1:
        return 4s;
    case 2:
        return 3s;
    case 3:
        return 4s;
    default:
        return 600ms;
    }
}

double stillPhase(const Exercise& exercise)
{
    switch (exercise.stage.number()) {
    case 1:
        return 0.5;
    case 2:
        return 0;
    case 3: {
        const bool right = (exercise.side == Side::Left) == (exercise.variant == Variant::Easier);
        return right ? 0.25 : 0.75;
    }
    default:
        return 0.71;
    }
}

} // namespace springback::ui
