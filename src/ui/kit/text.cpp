// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/text.h"

#include <QStyle>

#include <algorithm>

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

constexpr std::size_t kMostHeights = 16; ///< more come only while a window is drawn larger or smaller

} // namespace

WrappingText::WrappingText(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappingText::heightForWidth(int width) const
{
    Look look{ text(), font(), contentsMargins(), logicalDpiY(), wordWrap() };
    if (m_look != look || m_heights.size() == kMostHeights) {
        m_look = std::move(look);
        m_heights.clear();
    }
    const auto known = std::find_if(
        m_heights.begin(), m_heights.end(), [width](const auto& height) { return height.first == width; });
    if (known != m_heights.end())
        return known->second;
    return m_heights.emplace_back(width, QLabel::heightForWidth(width)).second;
}

void setTextLook(QLabel& label, TextSize size, TextTone tone)
{
    label.setProperty("textSize", nameOf(size));
    label.setProperty("textTone", nameOf(tone));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QLabel* makeText(const QString& text, TextSize size, TextTone tone)
{
    auto* label = new WrappingText(text);
    label->setProperty("textSize", nameOf(size));
    label->setProperty("textTone", nameOf(tone));
    return label;
}

SectionTitle::SectionTitle(const QString& text, QWidget* parent) : WrappingText(text, parent)
{
    setProperty("textSize", nameOf(TextSize::Title));
    setProperty("textTone", nameOf(TextTone::Ink));
}

} // namespace springback::ui
