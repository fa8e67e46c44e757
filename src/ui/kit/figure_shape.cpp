// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure_shape.h"

#include <array>
#include <cmath>

namespace springback::ui {
namespace {

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(1, 0);
}

QPointF leftOf(QPointF direction)
{
    return { -direction.y(), direction.x() };
}

QPointF between(QPointF a, QPointF b, double part)
{
    return a + (b - a) * part;
}

template <std::size_t N>
QPainterPath placed(const std::array<QPointF, N>& shape, QPointF origin, QPointF forward, QPointF upward)
{
    std::array<QPointF, N> points;
    for (std::size_t i = 0; i < N; ++i)
        points[i] = origin + forward * shape[i].x() + upward * shape[i].y();
    return smooth(points);
}

template <std::size_t N> QPainterPath symmetric(const std::array<QPointF, N>& right, QPointF origin)
{
    std::vector<QPointF> points;
    for (const QPointF& point : right)
        points.push_back(origin + point);
    for (std::size_t i = N; i-- > 0;) {
        if (right[i].x() != 0)
            points.push_back(origin + QPointF(-right[i].x(), right[i].y()));
    }
    return smooth(points);
}

QPainterPath neckShape(const Pose& pose)
{
    return link(between(pose.chest, pose.neck, 0.75), 0.034,
        pose.head - QPointF(0.010 * (pose.view == View::Side) * pose.facing, 0.015), 0.030);
}

} // namespace

QPainterPath smooth(std::span<const QPointF> points)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const std::size_t n = points.size();
    path.moveTo(points[0]);
    // Catmull and Rom's spline, written as Bézier curves.
    for (std::size_t i = 0; i < n; ++i) {
        const QPointF before = points[(i + n - 1) % n];
        const QPointF from = points[i];
        const QPointF to = points[(i + 1) % n];
        const QPointF after = points[(i + 2) % n];
        path.cubicTo(from + (to - before) / 6, to - (after - from) / 6, to);
    }
    path.closeSubpath();
    return path;
}

QPainterPath link(QPointF a, double ra, QPointF b, double rb)
{
    const std::array cuts{ Cut{ a, ra, ra }, Cut{ b, rb, rb } };
    return limb(cuts, 1);
}

QPainterPath limb(std::span<const Cut> cuts, int front)
{
    std::vector<QPointF> outline;
    std::vector<QPointF> back;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const QPointF before = cuts[i == 0 ? 0 : i - 1].at;
        const QPointF after = cuts[i + 1 == cuts.size() ? i : i + 1].at;
        const QPointF aside = leftOf(unit(after - before)) * front;
        outline.push_back(cuts[i].at + aside * cuts[i].front);
        back.push_back(cuts[i].at - aside * cuts[i].back);
    }
    const auto cap = [](const Cut& end, QPointF outward) { return end.at + outward * ((end.front + end.back) / 2); };
    outline.push_back(cap(cuts.back(), unit(cuts.back().at - cuts[cuts.size() - 2].at)));
    outline.insert(outline.end(), back.rbegin(), back.rend());
    outline.push_back(cap(cuts.front(), unit(cuts.front().at - cuts[1].at)));
    return smooth(outline);
}

QPainterPath legShape(const LegPose& leg, int facing)
{
    const QPointF& knee = leg.knee;
    const QPointF& ankle = leg.foot.ankle;
    const std::array cuts{
        Cut{ leg.hip, 0.056, 0.066 },
        Cut{ between(leg.hip, knee, 0.35), 0.056, 0.055 },
        Cut{ between(leg.hip, knee, 0.78), 0.043, 0.040 },
        Cut{ knee, 0.037, 0.034 },
        Cut{ between(knee, ankle, 0.14), 0.033, 0.036 },
        Cut{ between(knee, ankle, 0.34), 0.029, 0.047 },
        Cut{ between(knee, ankle, 0.58), 0.024, 0.036 },
        Cut{ between(knee, ankle, 0.82), 0.019, 0.021 },
        Cut{ ankle, 0.020, 0.020 },
    };
    return limb(cuts, facing);
}

QPainterPath legShapeFromBehind(const LegPose& leg)
{
    const QPointF& ankle = leg.foot.ankle;
    const auto at = [&](double part, double half) { return Cut{ between(leg.hip, ankle, part), half, half }; };
    const std::array cuts{ at(0, 0.057), at(0.18, 0.055), at(0.40, 0.040), at(0.5, 0.036), at(0.57, 0.037),
        at(0.67, 0.044), at(0.79, 0.034), at(0.91, 0.021), at(1, 0.019) };
    return limb(cuts, 1);
}

QPainterPath footShape(const FootPose& foot, int facing)
{
    // Hind foot, arch and instep, seen from the ankle: forward along the sole, up from it.
    static constexpr std::array kFoot{ QPointF(-0.034, -0.041), QPointF(-0.048, -0.030), QPointF(-0.043, -0.010),
        QPointF(-0.024, 0.010), QPointF(0.000, 0.022), QPointF(0.022, 0.008), QPointF(0.042, -0.010),
        QPointF(0.066, -0.021), QPointF(0.074, -0.034), QPointF(0.062, -0.042), QPointF(0.018, -0.036),
        QPointF(-0.012, -0.040) };
    const QPointF forward = unit(foot.ball - foot.heel);
    const QPointF upward = leftOf(forward) * facing;
    QPainterPath path = placed(kFoot, foot.ankle, forward, upward);
    // A mirrored outline runs the other way round, and two ways round would cut a hole where they overlap.
    if (facing < 0)
        path = path.toReversed();
    path.setFillRule(Qt::WindingFill);
    constexpr double kBall = 0.013;
    constexpr double kToe = 0.009;
    const QPointF along = unit(foot.toe - foot.ball);
    path.addPath(
        link(foot.ball + upward * kBall, kBall, foot.toe - along * kToe + leftOf(along) * (facing * kToe), kToe));
    return path;
}

QPainterPath armShape(const ArmPose& arm)
{
    const auto cut = [](QPointF at, double half) { return Cut{ at, half, half }; };
    const std::array cuts{ cut(arm.shoulder, 0.036), cut(between(arm.shoulder, arm.elbow, 0.45), 0.030),
        cut(arm.elbow, 0.025), cut(between(arm.elbow, arm.hand, 0.3), 0.026),
        cut(between(arm.elbow, arm.hand, 0.78), 0.017), cut(arm.hand, 0.020) };
    return limb(cuts, 1);
}

QPainterPath trunkShape(const Pose& pose)
{
    const auto at = [&](double part, double front, double back) {
        return Cut{ between(pose.hip, pose.chest, part), front, back };
    };
    const std::array cuts{ at(-0.02, 0.055, 0.066), at(0.25, 0.058, 0.055), at(0.5, 0.060, 0.052),
        at(0.85, 0.072, 0.062), at(1.08, 0.068, 0.066), at(1.30, 0.040, 0.050) };
    QPainterPath path = limb(cuts, -pose.facing);
    path.addPath(neckShape(pose));
    return path;
}

QPainterPath trunkShapeFromBehind(const Pose& pose)
{
    static constexpr std::array kBack{ QPointF(0, 0.318), QPointF(0.040, 0.314), QPointF(0.095, 0.298),
        QPointF(0.122, 0.268), QPointF(0.108, 0.205), QPointF(0.092, 0.140), QPointF(0.080, 0.080),
        QPointF(0.094, 0.020), QPointF(0.106, -0.030), QPointF(0.070, -0.062), QPointF(0, -0.052) };
    QPainterPath path = symmetric(kBack, pose.hip);
    path.addPath(neckShape(pose));
    return path;
}

QPainterPath headShape(const Pose& pose)
{
    if (pose.view == View::Back) {
        QPainterPath head;
        head.addEllipse(pose.head, 0.052, 0.066);
        return head;
    }
    static constexpr std::array kProfile{ QPointF(0.000, 0.068), QPointF(-0.038, 0.054), QPointF(-0.058, 0.012),
        QPointF(-0.046, -0.030), QPointF(-0.022, -0.046), QPointF(0.014, -0.062), QPointF(0.034, -0.066),
        QPointF(0.046, -0.050), QPointF(0.048, -0.028), QPointF(0.060, -0.016), QPointF(0.050, 0.008),
        QPointF(0.050, 0.032), QPointF(0.034, 0.058) };
    return placed(kProfile, pose.head, { 1.0 * pose.facing, 0 }, { 0, 1 });
}

} // namespace springback::ui
