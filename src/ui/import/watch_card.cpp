// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch_card.h"

#include <QCoreApplication>
#include <QLineEdit>

#include "springback/app/prompts.h"
#include "springback/app/store_opening.h"
#include "springback/app/watch_folder.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WatchCard)
};

void name(AppContext& context, const QString& folder)
{
    app::WatchFolder watch(app::folderOf(context.workspace));
    if (!watch.setFolder(folder))
        context.prompts.tell(Tr::tr("Watch folder"),
            Tr::tr("The folder could not be written down; it is as it was before. Is there room on the disk?"));
}

} // namespace

Card* makeWatchCard(AppContext& context)
{
    auto* card = new Card(Tr::tr("Runs from a watch"));
    auto* folder = new QLineEdit(app::WatchFolder(app::folderOf(context.workspace)).folder());
    folder->setObjectName(QStringLiteral("watchFolder"));
    folder->setMinimumHeight(metric::kTarget);
    auto* field = new Field(Tr::tr("Folder to look into"), folder);
    field->setHint(Tr::tr("When Springback starts or comes to the front, it looks here for new files and offers them. "
                          "Nothing is imported by itself. Empty: no folder."));
    card->body()->addWidget(field);
    auto* choose = makeButton(Icon::Folder, Tr::tr("Choose…"));
    choose->setAccessibleName(Tr::tr("Choose the folder to look into"));
    QObject::connect(
        folder, &QLineEdit::editingFinished, card, [&context, folder] { name(context, folder->text().trimmed()); });
    QObject::connect(choose, &QPushButton::clicked, card, [&context, folder] {
        const auto chosen = context.prompts.chooseFolder(Tr::tr("Folder to look into"));
        if (!chosen)
            return;
        folder->setText(*chosen);
        name(context, *chosen);
    });
    card->addAction(choose);
    return card;
}

} // namespace springback::ui
