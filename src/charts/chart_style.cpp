// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPalette>

#include <cmath>

#include "springback/charts/chart.h"

namespace springback::charts {

namespace {

double linear(float channel)
{
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

/// `share` of `over` laid on `under`.
QColor mixed(const QColor& under, const QColor& over, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(
        mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()), mix(under.blueF(), over.blueF()));
}

} // namespace

ChartStyle ChartStyle::fromPalette(const QPalette& palette, const QFont& font)
{
    ChartStyle style;
    style.font = font;
    style.background = palette.color(QPalette::Base);
    style.text = palette.color(QPalette::Text);
    const bool dark = luminance(style.background) < 0.18;
    style.mutedText = mixed(style.background, style.text, 0.78F);
    style.grid = mixed(style.background, style.text, dark ? 0.24F : 0.2F);
    style.phaseBand = mixed(style.background, style.text, 0.05F);
    style.accent = palette.color(QPalette::Highlight);
    if (contrast(style.accent, style.background) < 4.0)
        style.accent = dark ? QColor(0x7c, 0xc4, 0xc9) : QColor(0x1c, 0x5d, 0x66);
    style.second = dark ? QColor(0xf0, 0xa8, 0x68) : QColor(0xa3, 0x4e, 0x10);
    const float share = dark ? 0.2F : 0.16F;
    style.green = mixed(style.background, QColor(0x4f, 0xa0, 0x63), share * 0.8F);
    style.amber = mixed(style.background, QColor(0xd9, 0x9a, 0x20), share);
    style.red = mixed(style.background, QColor(0xcc, 0x4b, 0x3a), share);
    return style;
}

ChartStyle ChartStyle::onPaper(const QFont& font)
{
    ChartStyle style;
    style.font = font;
    style.paper = true;
    style.background = Qt::white;
    style.text = Qt::black;
    style.mutedText = QColor(0x45, 0x45, 0x45);
    style.grid = QColor(0xb8, 0xb8, 0xb8);
    style.phaseBand = QColor(0xf0, 0xf0, 0xf0);
    style.accent = QColor(0x12, 0x4a, 0x55);
    style.second = QColor(0xa3, 0x4e, 0x10);
    style.green = QColor(0xf1, 0xf7, 0xf2);
    style.amber = QColor(0xfb, 0xf3, 0xe0);
    style.red = QColor(0xf6, 0xe3, 0xdf);
    return style;
}

} // namespace springback::charts
