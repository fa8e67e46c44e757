// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "add_menu.h"

#include <QMenu>
#include <QPushButton>

#include "springback/app/words.h"
#include "springback/ui/entries/entries.h"

namespace springback::ui {

void setAddMenu(QPushButton& button, std::function<void(RecordKind)> chosen)
{
    auto* menu = new QMenu(&button);
    for (const RecordKind kind : typedKinds()) {
        QString name = app::words::recordName(kind);
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        QObject::connect(menu->addAction(name), &QAction::triggered, &button, [chosen, kind] { chosen(kind); });
    }
    QObject::connect(&button, &QPushButton::clicked, menu,
        [menu, &button] { menu->popup(button.mapToGlobal(QPoint(0, button.height()))); });
}

} // namespace springback::ui
