// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/trouble_window.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

TroubleWindow::TroubleWindow(const app::OpenTrouble& trouble, QWidget* parent) : QWidget(parent)
{
    constexpr int kWidth = 640;
    setWindowTitle(tr("Springback"));
    resize(kWidth, kWidth / 2);
    auto* card = new Card(tr("The records cannot be opened"));
    card->setTone(CardTone::Warning);
    card->body()->addWidget(makeText(trouble.sentence));
    QLabel* where = makeText(tr("The data is in %1").arg(trouble.folder), TextSize::Body, TextTone::Muted);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(where);
    QPushButton* again = makeButton(Icon::Repeat, tr("Try again"), ButtonLook::Primary);
    QPushButton* folder = makeButton(Icon::Folder, tr("Open the data folder"));
    QPushButton* quit = makeButton(tr("Quit"), ButtonLook::Quiet);
    connect(again, &QPushButton::clicked, this, &TroubleWindow::retryWanted);
    connect(folder, &QPushButton::clicked, this,
        [path = trouble.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    card->addAction(again);
    card->addAction(folder);
    card->addActionEnd(quit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kPageMargin, metric::kPageMargin, metric::kPageMargin);
    layout->addWidget(card);
    layout->addStretch(1);
}

} // namespace springback::ui
