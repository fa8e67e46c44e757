// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper.h"

#include <QLocale>

namespace springback::ui {

report::Paper paperOf(const app::Settings& settings)
{
    switch (settings.paper()) {
    case app::PaperChoice::A4:
        return report::Paper::A4;
    case app::PaperChoice::Letter:
        return report::Paper::Letter;
    case app::PaperChoice::ByLocale:
        break;
    }
    return report::paperFor(QLocale());
}

} // namespace springback::ui
