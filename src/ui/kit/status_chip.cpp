// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/status_chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

struct Look {
    IconTint mark;
    TextTone text;
    QColor ground;
};

Look lookOf(ChipTone tone, const Tokens& tokens)
{
    switch (tone) {
    case ChipTone::Good:
        return { IconTint::Green, TextTone::Green, tokens.greenSoft };
    case ChipTone::Caution:
        return { IconTint::Amber, TextTone::Amber, tokens.amberSoft };
    case ChipTone::Bad:
        return { IconTint::Brick, TextTone::Brick, tokens.brickSoft };
    case ChipTone::Accent:
        return { IconTint::Accent, TextTone::Accent, tokens.accentSoft };
    case ChipTone::Neutral:
        break;
    }
    return { IconTint::Muted, TextTone::Muted, tokens.sunken };
}

} // namespace

StatusChip::StatusChip(QWidget* parent) : QWidget(parent), m_mark(new QLabel), m_word(makeText({}, TextSize::Small))
{
    m_word->setWordWrap(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 10, 3);
    layout->setSpacing(5);
    layout->addWidget(m_mark);
    layout->addWidget(m_word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &StatusChip::restyle);
}

StatusChip::StatusChip(Icon mark, const QString& word, ChipTone tone, QWidget* parent) : StatusChip(parent)
{
    set(mark, word, tone);
}

void StatusChip::set(Icon mark, const QString& word, ChipTone tone)
{
    m_icon = mark;
    m_tone = tone;
    m_word->setText(word);
    setAccessibleName(word);
    restyle();
}

QString StatusChip::word() const
{
    return m_word->text();
}

void StatusChip::restyle()
{
    const Look look = lookOf(m_tone, Theme::current().tokens());
    const int size = Theme::current().em() - 3;
    m_mark->setPixmap(iconPixmap(m_icon, size, look.mark, devicePixelRatioF()));
    setTextLook(*m_word, TextSize::Small, look.text);
    updateGeometry();
    update();
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(m_tone, Theme::current().tokens()).ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
}

} // namespace springback::ui
