// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/scheme_choice.h"

#include "springback/app/settings.h"

namespace springback::ui {

Scheme schemeOf(const app::Settings& settings)
{
    switch (settings.theme()) {
    case app::ThemeChoice::Light:
        return Scheme::Light;
    case app::ThemeChoice::Dark:
        return Scheme::Dark;
    case app::ThemeChoice::System:
        break;
    }
    return settings.systemWasDark() ? Scheme::Dark : Scheme::Light;
}

} // namespace springback::ui
