// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/tokens.h"

#include <algorithm>
#include <cmath>

namespace springback::ui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000U | value));
}

Tokens lightTokens()
{
    return {
        .ground = rgb(0xF5F1E8),
        .surface = rgb(0xFEFCF7),
        .sunken = rgb(0xECE6D9),
        .ink = rgb(0x2A2620),
        .muted = rgb(0x655D50),
        .line = rgb(0xDFD7C8),
        .edge = rgb(0x8C8273),
        .accent = rgb(0x0E6163),
        .accentHover = rgb(0x0A4E50),
        .onAccent = rgb(0xFFFFFF),
        .accentSoft = rgb(0xD9E8E4),
        .green = rgb(0x2C6E49),
        .greenSoft = rgb(0xDFEBDD),
        .amber = rgb(0x8A5200),
        .amberSoft = rgb(0xF7E6C4),
        .brick = rgb(0xA23A28),
        .brickSoft = rgb(0xF6DDD4),
    };
}

Tokens darkTokens()
{
    return {
        .ground = rgb(0x1D1A17),
        .surface = rgb(0x282420),
        .sunken = rgb(0x332E29),
        .ink = rgb(0xEFE8DC),
        .muted = rgb(0xB8AE9F),
        .line = rgb(0x3B352F),
        .edge = rgb(0x8E8476),
        .accent = rgb(0x6CC3B9),
        .accentHover = rgb(0x8AD3CA),
        .onAccent = rgb(0x0E2322),
        .accentSoft = rgb(0x24403D),
        .green = rgb(0x86C99A),
        .greenSoft = rgb(0x25392B),
        .amber = rgb(0xE5B25C),
        .amberSoft = rgb(0x443519),
        .brick = rgb(0xEE9A85),
        .brickSoft = rgb(0x4A2820),
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double ratioOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 0.9;
    case TextSize::Body:
        return 1.0;
    case TextSize::Heading:
        return 1.15;
    case TextSize::Title:
        return 1.4;
    case TextSize::Display:
        return 2.0;
    case TextSize::Giant:
        return 4.6;
    }
    return 1.0;
}

const Tokens& tokensOf(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Dark ? dark : light;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace springback::ui
