// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace springback::ui {

enum class Scheme { Light, Dark };

/// Sizes of text, as ratios of the person's system font.
enum class TextSize { Small, Body, Heading, Title, Display, Giant };
double ratioOf(TextSize size); ///< 0.9, 1, 1.15, 1.4, 2, 4.6

/// The grid and the shapes, in logical pixels.
namespace metric {
inline constexpr int kGrid = 8;
inline constexpr int kCardRadius = 12;
inline constexpr int kControlRadius = 8;
inline constexpr int kCardPadding = 20;
inline constexpr int kPageMargin = 24;
inline constexpr int kTarget = 36;       ///< height of buttons and fields; targets are never below 32
inline constexpr int kColumnWidth = 760; ///< widest column of cards or text
inline constexpr int kIcon = 20;
}

/// Every colour on screen. Text pairs keep 4.5:1, marks 3:1 (tests/ui/tokens_test.cpp).
struct Tokens {
    QColor ground;  ///< behind the cards
    QColor surface; ///< cards, fields, menus
    QColor sunken;  ///< table heads, hover, tracks
    QColor ink;     ///< text
    QColor muted;   ///< secondary text
    QColor line;    ///< hairlines; decoration only
    QColor edge;    ///< outlines of controls
    QColor accent;  ///< the one accent: actions, selection, focus
    QColor accentHover;
    QColor onAccent;   ///< text upon the accent
    QColor accentSoft; ///< ground of what is chosen
    QColor green;      ///< rating 0–2, "met"
    QColor greenSoft;
    QColor amber; ///< rating 3–5, "no data"
    QColor amberSoft;
    QColor brick; ///< rating 6–10, "not met", stop
    QColor brickSoft;
};

const Tokens& tokensOf(Scheme scheme);

/// WCAG 2 contrast of two opaque colours, 1–21.
double contrast(const QColor& a, const QColor& b);

} // namespace springback::ui
