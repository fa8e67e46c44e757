// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/shown.h"

#include <QWidget>

namespace springback::ui {

void setShown(QWidget& part, bool shown)
{
    const bool comesUp = !part.testAttribute(Qt::WA_WState_ExplicitShowHide) && part.parentWidget()
        && !part.parentWidget()->isVisible();
    if (!shown || !comesUp)
        part.setVisible(shown);
}

} // namespace springback::ui
