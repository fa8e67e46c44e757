// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/trouble_window.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include "springback/app/rescue.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

constexpr int kWidth = 680;

QLabel* makeHolding(const QString& title, const QStringList& lines)
{
    return makeText(title + u'\n' + lines.join(u'\n'));
}

} // namespace

TroubleWindow::TroubleWindow(const app::OpenTrouble& trouble, const app::Rescue& rescue, QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("The records cannot be opened")))
{
    setWindowTitle(tr("Springback"));
    resize(kWidth, kWidth / 2);
    m_card->setTone(CardTone::Warning);
    m_card->body()->addWidget(makeText(trouble.sentence));
    QLabel* where = makeText(tr("The data is in %1").arg(trouble.folder), TextSize::Body, TextTone::Muted);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->body()->addWidget(where);
    if (!rescue.backup.isEmpty())
        m_card->body()->addWidget(
            makeHolding(tr("The newest backup that is sound is of %1:").arg(rescue.backupMade), rescue.backupHolds));
    else if (trouble.outcome == app::OpeningOutcome::Damaged)
        m_card->body()->addWidget(makeText(
            tr("No backup that is sound was found. If there is one elsewhere, such as on another disk, choose it.")));
    if (rescue.canSalvage)
        m_card->body()->addWidget(
            makeHolding(tr("What still reads of the file, checked entry by entry, together with that backup:"),
                rescue.salvageHolds));
    for (const app::OpeningAct act : app::openingRow(trouble.outcome).acts)
        addAct(act, trouble.folder, rescue);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kPageMargin, metric::kPageMargin, metric::kPageMargin);
    layout->addWidget(m_card);
    layout->addStretch(1);
}

void TroubleWindow::addAct(app::OpeningAct act, const QString& folder, const app::Rescue& rescue)
{
    const auto add = [this](QPushButton* button, auto&& clicked) {
        m_card->addAction(button);
        connect(button, &QPushButton::clicked, this, clicked);
        m_hasPrimary = true;
    };
    const ButtonLook look = m_hasPrimary ? ButtonLook::Plain : ButtonLook::Primary;
    switch (act) {
    case app::OpeningAct::TryAgain:
        return add(makeButton(Icon::Repeat, tr("Try again"), look), &TroubleWindow::retryWanted);
    case app::OpeningAct::GoBack:
        if (!rescue.backup.isEmpty())
            add(makeButton(Icon::History, tr("Go back to the backup"), look), &TroubleWindow::goBackWanted);
        return;
    case app::OpeningAct::Salvage:
        if (rescue.canSalvage)
            add(makeButton(tr("Save what still reads"), look), &TroubleWindow::salvageWanted);
        return;
    case app::OpeningAct::ChooseBackup:
        return add(makeButton(tr("Choose a backup…"), look), &TroubleWindow::chooseBackupWanted);
    case app::OpeningAct::OpenFolder:
        return add(makeButton(Icon::Folder, tr("Open the data folder"), look),
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    case app::OpeningAct::Quit: {
        QPushButton* quit = makeButton(tr("Quit"), ButtonLook::Quiet);
        connect(quit, &QPushButton::clicked, this, &QWidget::close);
        return m_card->addActionEnd(quit);
    }
    case app::OpeningAct::Export:
        return;
    }
}

} // namespace springback::ui
