// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/chart_style.h"

#include "springback/ui/kit/theme.h"

namespace springback::ui {

charts::ChartStyle chartStyle(const Theme& theme)
{
    const Tokens& t = theme.tokens();
    charts::ChartStyle style;
    style.background = t.surface;
    style.text = t.ink;
    style.mutedText = t.muted;
    style.grid = t.line;
    style.accent = t.accent;
    style.second = t.amber;
    style.green = t.greenSoft;
    style.amber = t.amberSoft;
    style.red = t.brickSoft;
    style.phaseBand = t.sunken;
    style.font = theme.font(TextSize::Small);
    return style;
}

} // namespace springback::ui
