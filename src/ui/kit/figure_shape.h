// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <span>
#include <vector>

#include "figure_pose.h"

namespace springback::ui {

/// A cut through a limb: where its middle is, and how far its front and its back lie from there.
struct Cut {
    QPointF at;
    double front = 0;
    double back = 0;
};

/// A smooth closed line through the points.
QPainterPath smooth(std::span<const QPointF> points);
/// The outline through the cuts, first to last, with round ends. `front` (+1 or −1) is the side of the line
/// of travel on which the front lies: +1 is its left.
QPainterPath limb(std::span<const Cut> cuts, int front);
/// Two discs and what lies between them.
QPainterPath link(QPointF a, double ra, QPointF b, double rb);

QPainterPath legShape(const LegPose& leg, int facing);
QPainterPath legShapeFromBehind(const LegPose& leg);
QPainterPath footShape(const FootPose& foot, int facing);
QPainterPath armShape(const ArmPose& arm);
QPainterPath trunkShape(const Pose& pose);
QPainterPath trunkShapeFromBehind(const Pose& pose);
QPainterPath headShape(const Pose& pose);

} // namespace springback::ui
