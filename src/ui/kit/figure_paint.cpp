// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPainter>

#include <cmath>

#include "figure_shape.h"

namespace springback::ui {
namespace {

QColor mixed(const QColor& a, const QColor& b, double partOfA = 0.5)
{
    const auto mix = [&](float x, float y) { return static_cast<float>(partOfA * x + (1 - partOfA) * y); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

class FigurePainter {
public:
    FigurePainter(QPainter& painter, const Pose& pose, const FigureColours& colours)
        : m_painter(painter), m_pose(pose), m_colours(colours)
    {
    }

    void paint(const QRectF& bounds)
    {
        paintRoom(bounds);
        if (m_pose.view == View::Side)
            paintFromTheSide();
        else
            paintFromBehind();
        for (const Arrow& arrow : m_pose.arrows)
            paintArrow(arrow);
    }

private:
    static QPen line(const QColor& colour, double width)
    {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }

    void fill(const QPainterPath& path, const QColor& colour) { m_painter.fillPath(path, colour); }

    /// Clears a rim round a limb, so that it stands out from what it crosses.
    void part(const QPainterPath& path) { m_painter.strokePath(path, line(m_colours.paper, 0.018)); }

    void paintRoom(const QRectF& bounds)
    {
        constexpr double kFloor = -0.007;
        m_painter.setPen(line(m_colours.ground, 0.012));
        m_painter.drawLine(QPointF(bounds.left() + 0.02, kFloor), QPointF(bounds.right() - 0.02, kFloor));
        if (m_pose.wall)
            paintWall(*m_pose.wall, kFloor, bounds.bottom() - 0.04);
    }

    void paintWall(double face, double floor, double top)
    {
        const double away = face > 0 ? 1 : -1;
        m_painter.drawLine(QPointF(face, floor), QPointF(face, top));
        m_painter.setPen(line(m_colours.ground, 0.005));
        constexpr double kHatch = 0.045;
        for (double y = 0.03; y + kHatch < top; y += 0.085)
            m_painter.drawLine(QPointF(face + away * 0.018, y), QPointF(face + away * (0.018 + kHatch), y + kHatch));
    }

    void paintFromTheSide()
    {
        fill(armShape(m_pose.farArm), m_colours.far);
        paintLeg(m_pose.farLeg, m_pose.farLeg.works ? mixed(m_colours.work, m_colours.far) : m_colours.far);
        part(trunkShape(m_pose));
        fill(trunkShape(m_pose), m_colours.body);
        fill(headShape(m_pose), m_colours.body);
        part(legShape(m_pose.nearLeg, m_pose.facing));
        paintLeg(m_pose.nearLeg, m_pose.nearLeg.works ? m_colours.work : m_colours.body);
        paintTendon(m_pose.nearLeg);
        paintBand();
        part(armShape(m_pose.nearArm));
        fill(armShape(m_pose.nearArm), m_colours.body);
    }

    void paintLeg(const LegPose& leg, const QColor& colour)
    {
        fill(legShape(leg, m_pose.facing), colour);
        fill(footShape(leg.foot, m_pose.facing), colour);
    }

    void paintFromBehind()
    {
        for (const LegPose* leg : { &m_pose.farLeg, &m_pose.nearLeg }) {
            const QColor colour = mixed(m_colours.work, m_colours.body, leg->load);
            // Under the raised heel the sole is seen, foreshortened, down to the ball.
            fill(link(leg->foot.heel, 0.017, leg->foot.ball, 0.027), m_colours.far);
            fill(legShapeFromBehind(*leg), colour);
            fill(link(leg->foot.ankle, 0.019, leg->foot.heel, 0.023), colour);
            paintTendon(*leg);
        }
        fill(trunkShapeFromBehind(m_pose), m_colours.body);
        fill(headShape(m_pose), m_colours.body);
        for (const ArmPose* arm : { &m_pose.farArm, &m_pose.nearArm }) {
            part(armShape(*arm));
            fill(armShape(*arm), m_colours.body);
        }
    }

    void paintTendon(const LegPose& leg)
    {
        if (leg.load <= 0)
            return;
        const QPointF shin = leg.foot.ankle - leg.knee;
        const QPointF back = m_pose.view == View::Back
            ? QPointF(0, 0)
            : QPointF(shin.y(), -shin.x()) / std::hypot(shin.x(), shin.y()) * m_pose.facing;
        const QPointF bottom = m_pose.view == View::Back
            ? leg.foot.heel
            : leg.foot.heel + (leg.foot.ankle - leg.foot.heel) * 0.36 + (leg.foot.ball - leg.foot.heel) * 0.06;
        QPainterPath tendon(leg.knee + shin * 0.60 + back * 0.022);
        tendon.quadTo(leg.foot.ankle - shin * 0.06 + back * 0.012, bottom);
        m_painter.strokePath(tendon, line(m_colours.tendon, 0.007 + 0.008 * leg.load));
    }

    void paintBand()
    {
        if (m_pose.band.size() < 4)
            return;
        const auto& band = m_pose.band;
        const QPointF outward = (band[3] + band[2]) / 2 - m_pose.nearLeg.foot.ankle;
        QPainterPath path(band[0]);
        path.quadTo(band[1], band[2]);
        path.quadTo(band[2] + (band[3] - band[2]) * 0.6 + outward * 0.5, band[3]);
        path.quadTo(band[1] + (band[3] - band[2]) * 0.6, band[0]);
        part(path);
        m_painter.strokePath(path, line(m_colours.prop, 0.018 - 0.006 * m_pose.tension));
    }

    void paintArrow(const Arrow& arrow)
    {
        m_painter.setPen(line(m_colours.prop, 0.013));
        m_painter.drawLine(arrow.from, arrow.to);
        paintArrowHead(arrow.from, arrow.to);
        if (arrow.bothEnds)
            paintArrowHead(arrow.to, arrow.from);
    }

    void paintArrowHead(QPointF from, QPointF to)
    {
        const double direction = std::atan2(to.y() - from.y(), to.x() - from.x());
        for (const double turn : { 2.5, -2.5 })
            m_painter.drawLine(
                to, to + QPointF(0.028 * std::cos(direction + turn), 0.028 * std::sin(direction + turn)));
    }

    QPainter& m_painter;
    const Pose& m_pose;
    const FigureColours& m_colours;
};

} // namespace

void paintFigure(
    QPainter& painter, const QRectF& area, const Exercise& exercise, double phase, const FigureColours& colours)
{
    const QRectF bounds = boundsOf(exercise);
    const Pose pose = poseOf(exercise, phase);
    const double scale = std::min(area.width() / bounds.width(), area.height() / bounds.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center().x(), area.center().y() + scale * bounds.height() / 2);
    painter.scale(scale, -scale);
    painter.translate(-bounds.center().x(), -bounds.top());
    FigurePainter(painter, pose, colours).paint(bounds);
    painter.restore();
}

} // namespace springback::ui
