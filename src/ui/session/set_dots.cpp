// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "set_dots.h"

#include <QPainter>

#include "springback/ui/kit/theme.h"

namespace springback::ui {
namespace {

bool isSame(const app::SetDot& a, const app::SetDot& b)
{
    return a.mark == b.mark && a.newPair == b.newPair && a.pain == b.pain;
}

} // namespace

SetDots::SetDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SetDots::show(const std::vector<app::SetDot>& dots)
{
    if (std::equal(dots.begin(), dots.end(), m_dots.begin(), m_dots.end(), isSame))
        return;
    m_dots = dots;
    QStringList marks;
    for (const app::SetDot& dot : dots) {
        using Mark = app::SetDot::Mark;
        marks << (dot.mark == Mark::Done ? tr("done")
                : dot.mark == Mark::Part ? tr("done in part")
                : dot.mark == Mark::Now  ? tr("now")
                                         : tr("to come"));
    }
    setAccessibleName(tr("Sets: %1").arg(marks.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int SetDots::unit() const
{
    return Theme::current().em() / 2;
}

int SetDots::widthOf(const std::vector<app::SetDot>& dots) const
{
    int width = 0;
    for (const app::SetDot& dot : dots)
        width += dot.newPair ? 4 * unit() : 3 * unit();
    return width;
}

QSize SetDots::sizeHint() const
{
    return { widthOf(m_dots) + unit(), 5 * unit() };
}

void SetDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = Theme::current().tokens();
    painter.setFont(Theme::current().font(TextSize::Small));
    double x = (width() - widthOf(m_dots)) / 2.0;
    const double radius = unit();
    for (const app::SetDot& dot : m_dots) {
        x += (dot.newPair ? 4 : 3) * unit();
        const QPointF centre(x - 1.6 * unit(), 1.5 * unit());
        const QRectF disc(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        painter.setPen(QPen(dot.mark == app::SetDot::Mark::ToDo ? tokens.edge : tokens.accent, 2));
        painter.setBrush(dot.mark == app::SetDot::Mark::Done ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc);
        painter.setBrush(tokens.accent);
        if (dot.mark == app::SetDot::Mark::Part)
            painter.drawPie(disc, 90 * 16, 180 * 16);
        if (dot.mark == app::SetDot::Mark::Now)
            painter.drawEllipse(centre, radius * 0.45, radius * 0.45);
        if (!dot.pain)
            continue;
        painter.setPen(tokens.ink);
        painter.drawText(QRectF(disc.left() - unit(), disc.bottom() + 1, 4 * unit(), 2.4 * unit()),
            Qt::AlignHCenter | Qt::AlignTop, QString::number(dot.pain->value()));
    }
}

} // namespace springback::ui
