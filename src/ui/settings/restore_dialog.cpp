// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/app/backups.h"
#include "springback/app/prompts.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kEms = 40; ///< width in lines of text

} // namespace

RestoreDialog::RestoreDialog(AppContext& context, QWidget* parent)
    : Dialog(tr("Restore a backup"), parent), m_context(context), m_which(new QComboBox), m_here(makeText({})),
      m_there(makeText({})), m_error(makeText({}, TextSize::Body, TextTone::Brick)),
      m_restore(makeButton(tr("Put it in place of what is here"), ButtonLook::Danger))
{
    setLeastWidth(Theme::current().em() * kEms);
    QPushButton* file = makeButton(Icon::Folder, tr("Another file…"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGrid);
    row->addWidget(new Field(tr("Which backup"), m_which), 1);
    row->addWidget(file, 0, Qt::AlignBottom);
    body()->addLayout(row);
    auto* sides = new QGridLayout;
    sides->setHorizontalSpacing(metric::kGrid * 3);
    sides->addWidget(makeText(tr("Here now"), TextSize::Small, TextTone::Muted), 0, 0);
    sides->addWidget(makeText(tr("In the backup"), TextSize::Small, TextTone::Muted), 0, 1);
    sides->addWidget(m_here, 1, 0, Qt::AlignTop);
    sides->addWidget(m_there, 1, 1, Qt::AlignTop);
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    body()->addLayout(sides);
    body()->addWidget(m_error);
    body()->addWidget(
        makeText(tr("What is here now is first copied to a backup of its own, so that you can come back."),
            TextSize::Small, TextTone::Muted));
    QPushButton* cancel = makeButton(tr("Cancel"));
    addButton(cancel);
    addButton(m_restore);
    m_restore->setObjectName(QStringLiteral("restore"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(file, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_which, &QComboBox::currentIndexChanged, this, &RestoreDialog::look);
    fill();
    look();
}

void RestoreDialog::fill()
{
    const QSignalBlocker quiet(m_which);
    for (const app::BackupChoice& choice : app::backupChoices(m_context.workspace))
        m_which->addItem(choice.text, choice.file);
}

QString RestoreDialog::chosen() const
{
    return m_which->currentData().toString();
}

void RestoreDialog::chooseFile()
{
    const QStringList files
        = m_context.prompts.openFileNames(tr("A backup to restore"), tr("Springback data (*.db);;All files (*)"));
    if (files.isEmpty())
        return;
    m_which->insertItem(0, QFileInfo(files.front()).fileName(), files.front());
    m_which->setCurrentIndex(0);
    look();
}

void RestoreDialog::look()
{
    refuse({});
    m_restore->setEnabled(false);
    m_there->clear();
    if (chosen().isEmpty())
        return refuse(tr("There is no backup here yet. Choose a file."));
    const auto sides = app::restoreSides(m_context.workspace, chosen());
    if (!sides)
        return refuse(sides.error());
    m_here->setText(app::summaryLines(sides->here).join(u'\n'));
    m_there->setText(app::summaryLines(sides->there).join(u'\n'));
    m_restore->setEnabled(true);
}

void RestoreDialog::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    bringIntoSight(*m_error);
}

void RestoreDialog::restore()
{
    const app::Written done = app::restore(m_context.workspace, chosen());
    if (!done)
        return refuse(done.error());
    m_said = *done;
    accept();
}

} // namespace springback::ui
