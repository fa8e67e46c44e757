// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/qt_prompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/dialog.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

constexpr int kTextWidth = 460;

void addText(Dialog& dialog, const QString& text)
{
    QLabel* label = makeText(text);
    label->setMinimumWidth(kTextWidth);
    dialog.body()->addWidget(label);
}

} // namespace

int QtPrompts::ask(const QString& title, const QString& text, const QStringList& buttons)
{
    Dialog dialog(title, QApplication::activeWindow());
    addText(dialog, text);
    const int escape = int(buttons.size()) - 1;
    int chosen = escape;
    // The way out stands on the left of what it avoids, as in the rest of the program; the first choice leads.
    for (int index = escape; index >= 0; --index) {
        QPushButton* button = makeButton(buttons[index], index == 0 ? ButtonLook::Primary : ButtonLook::Plain);
        button->setDefault(index == 0);
        QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, &chosen, index] {
            chosen = index;
            dialog.accept();
        });
        dialog.addButton(button);
    }
    return dialog.exec() == QDialog::Accepted ? chosen : escape;
}

void QtPrompts::tell(const QString& title, const QString& text)
{
    ask(title, text, { Dialog::tr("Close") });
}

std::optional<QString> QtPrompts::askText(const QString& title, const QString& label, const QString& start)
{
    Dialog dialog(title, QApplication::activeWindow());
    auto* edit = new QLineEdit(start);
    dialog.body()->addWidget(new Field(label, edit));
    QPushButton* cancel = makeButton(Dialog::tr("Cancel"));
    QPushButton* accept = makeButton(Dialog::tr("OK"), ButtonLook::Primary);
    accept->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.addButton(cancel);
    dialog.addButton(accept);
    edit->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->text();
}

std::optional<QString> QtPrompts::saveFileName(const QString& title, const QString& suggested, const QString& filter)
{
    const QString name = QFileDialog::getSaveFileName(QApplication::activeWindow(), title, suggested, filter);
    if (name.isEmpty())
        return std::nullopt;
    return name;
}

std::optional<QString> QtPrompts::chooseFolder(const QString& title)
{
    const QString name = QFileDialog::getExistingDirectory(QApplication::activeWindow(), title);
    if (name.isEmpty())
        return std::nullopt;
    return name;
}

QStringList QtPrompts::openFileNames(const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileNames(QApplication::activeWindow(), title, {}, filter);
}

} // namespace springback::ui
