// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/text.h"

#include <QStyle>

namespace springback::ui {

namespace {

QLatin1String nameOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return QLatin1String("small");
    case TextSize::Body:
        return QLatin1String("body");
    case TextSize::Heading:
        return QLatin1String("heading");
    case TextSize::Title:
        return QLatin1String("title");
    case TextSize::Display:
        return QLatin1String("display");
    case TextSize::Giant:
        return QLatin1String("giant");
    }
    return QLatin1String("body");
}

QLatin1String nameOf(TextTone tone)
{
    switch (tone) {
    case TextTone::Ink:
        return QLatin1String("ink");
    case TextTone::Muted:
        return QLatin1String("muted");
    case TextTone::Accent:
        return QLatin1String("accent");
    case TextTone::Green:
        return QLatin1String("green");
    case TextTone::Amber:
        return QLatin1String("amber");
    case TextTone::Brick:
        return QLatin1String("brick");
    }
    return QLatin1String("ink");
}

} // namespace

void setTextLook(QLabel& label, TextSize size, TextTone tone)
{
    label.setProperty("textSize", nameOf(size));
    label.setProperty("textTone", nameOf(tone));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QLabel* makeText(const QString& text, TextSize size, TextTone tone)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textSize", nameOf(size));
    label->setProperty("textTone", nameOf(tone));
    return label;
}

SectionTitle::SectionTitle(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("textSize", nameOf(TextSize::Title));
    setProperty("textTone", nameOf(TextTone::Ink));
}

} // namespace springback::ui
