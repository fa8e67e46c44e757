// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/card.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

#include "springback/ui/kit/flow.h"
#include "springback/ui/kit/icon.h"
#include "springback/ui/kit/shown.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_header(new QHBoxLayout), m_mark(new QLabel), m_title(makeText(title, TextSize::Heading)),
      m_subtitle(makeText({}, TextSize::Body, TextTone::Muted)), m_body(new QVBoxLayout), m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(metric::kCardPadding, 16, metric::kCardPadding, 16);
    m_outer->setSpacing(metric::kGrid);
    m_header->setSpacing(metric::kGrid);
    m_header->addWidget(m_mark);
    m_header->addWidget(m_title, 1);
    m_body->setSpacing(metric::kGrid);
    m_outer->addLayout(m_header);
    m_outer->addWidget(m_subtitle);
    m_outer->addLayout(m_body);
    m_mark->hide();
    m_subtitle->hide();
    setTitle(title);
    connect(&Theme::current(), &Theme::changed, this, [this] { setTone(m_tone); });
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setShown(*m_title, !title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setTone(CardTone tone)
{
    m_tone = tone;
    const bool marked = tone == CardTone::Warning || tone == CardTone::Urgent;
    m_mark->setVisible(marked);
    if (marked) {
        const IconTint tint = tone == CardTone::Urgent ? IconTint::Brick : IconTint::Amber;
        m_mark->setPixmap(iconPixmap(Icon::Warning, metric::kIcon, tint, devicePixelRatioF()));
    }
    update();
}

void Card::addToHeader(QWidget* widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

Flow& Card::actions()
{
    if (!m_actions) {
        m_actions = new Flow;
        m_actions->setContentsMargins(0, metric::kGrid, 0, 0);
        m_outer->addLayout(m_actions);
    }
    return *m_actions;
}

void Card::addAction(QAbstractButton* button)
{
    actions().addWidget(button);
}

void Card::addActionEnd(QWidget* widget)
{
    actions().addEnd(widget);
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool urgent = m_tone == CardTone::Urgent;
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(sheet, metric::kCardRadius, metric::kCardRadius);
    if (m_tone == CardTone::Plain)
        return;
    QPainterPath clip;
    clip.addRoundedRect(sheet, metric::kCardRadius, metric::kCardRadius);
    painter.setClipPath(clip);
    const QColor bar = m_tone == CardTone::Next ? tokens.accent : urgent ? tokens.brick : tokens.amber;
    constexpr int kBar = 5;
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kBar, height())), bar);
}

} // namespace springback::ui
