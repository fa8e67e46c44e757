// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about_dialog.h"

#include <QApplication>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/words/words.h"

namespace springback::ui {

AboutDialog::AboutDialog(QWidget* parent) : Dialog(tr("About Springback"), parent)
{
    constexpr int kWidth = 520;
    setLeastWidth(kWidth);
    body()->addWidget(
        makeText(tr("Version %1").arg(QApplication::applicationVersion()), TextSize::Body, TextTone::Muted));
    body()->addWidget(makeText(words::intendedUse()));
    body()->addWidget(makeText(
        tr("Springback is free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty. The text of the licence is in the file LICENSE.")));
    body()->addWidget(makeText(tr("Made with Qt %1, QCustomPlot, SQLite, SQLiteCpp, nlohmann/json, valijson, libqpdf, "
                                  "libzip, libcsv and tl::expected.")
                                   .arg(QLatin1String(qVersion())),
        TextSize::Small, TextTone::Muted));
    body()->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), ButtonLook::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    addButton(close);
}

} // namespace springback::ui
