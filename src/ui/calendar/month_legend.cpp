// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "month_legend.h"

#include <QPainter>

#include <functional>

#include "flow_layout.h"
#include "pain_mark.h"
#include "springback/ui/kit/icon.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

/// A mark and its meaning.
class LegendItem : public QWidget {
public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    LegendItem(QString word, Paint paint) : m_word(std::move(word)), m_paint(std::move(paint)) { }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::current().font(TextSize::Small));
        const int side = Theme::current().em();
        return { side + metric::kGrid / 2 + metrics.horizontalAdvance(m_word) + 2, side + 6 };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int side = Theme::current().em();
        m_paint(painter, QRectF(1, (height() - side) / 2.0, side - 2, side - 2));
        painter.setFont(Theme::current().font(TextSize::Small));
        painter.setPen(Theme::current().tokens().muted);
        painter.drawText(rect().adjusted(side + metric::kGrid / 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
    }

private:
    QString m_word;
    Paint m_paint;
};

LegendItem* iconItem(const QString& word, Icon name, IconTint tint)
{
    return new LegendItem(word, [name, tint](QPainter& painter, const QRectF& box) {
        painter.drawPixmap(box.topLeft().toPoint(),
            iconPixmap(name, Theme::current().em(), tint, painter.device()->devicePixelRatioF()));
    });
}

LegendItem* bandItem(const QString& word, Band band)
{
    return new LegendItem(word, [band](QPainter& painter, const QRectF& box) {
        paintBandShape(painter, box, band, Theme::current().tokens());
    });
}

} // namespace

MonthLegend::MonthLegend(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this);
    flow->addWidget(iconItem(tr("session"), Icon::Exercise, IconTint::Accent));
    flow->addWidget(bandItem(tr("worst pain: green"), Band::Green));
    flow->addWidget(bandItem(tr("amber"), Band::Amber));
    flow->addWidget(bandItem(tr("red"), Band::Red));
    flow->addWidget(iconItem(tr("flare"), Icon::Warning, IconTint::Brick));
    flow->addWidget(iconItem(tr("measure, visit, decision"), Icon::Measure, IconTint::Muted));
    flow->addWidget(iconItem(tr("note"), Icon::Note, IconTint::Muted));
    flow->addWidget(new LegendItem(tr("pause"), [](QPainter& painter, const QRectF& box) {
        painter.fillRect(box, QBrush(Theme::current().tokens().edge, Qt::BDiagPattern));
    }));
}

} // namespace springback::ui
