// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup_card.h"

#include <QHBoxLayout>

#include "restore_dialog.h"
#include "springback/app/backup_keeper.h"
#include "springback/app/prompts.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

BackupCard::BackupCard(AppContext& context, QWidget* parent)
    : Card(tr("Backups"), parent), m_context(context), m_last(makeText({})),
      m_drill(makeText({}, TextSize::Small, TextTone::Muted)), m_fault(makeText({}, TextSize::Body, TextTone::Brick)),
      m_second(makeText({})), m_secondState(makeText({}, TextSize::Small, TextTone::Muted)),
      m_choose(makeButton(Icon::Folder, tr("Choose a second folder…"))),
      m_leave(makeButton(tr("No second folder"), ButtonLook::Quiet))
{
    setSubtitle(tr("One a day by itself, at the day's first change; each is opened again and checked. Seven days, four "
                   "weeks and twelve months are kept."));
    m_last->setObjectName(QStringLiteral("lastBackup"));
    auto* second = new QWidget;
    auto* row = new QHBoxLayout(second);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    row->addWidget(m_second, 1);
    row->addWidget(m_leave);
    row->addWidget(m_choose);
    auto* field = new Field(tr("A second copy of each, such as on another disk"), second);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_last, m_drill, m_fault, field, m_secondState })
        body()->addWidget(widget);
    QPushButton* now = makeButton(Icon::Copy, tr("Back up now"));
    QPushButton* restoreOne = makeButton(Icon::History, tr("Restore…"));
    QPushButton* tryOne = makeButton(tr("Try a restore"), ButtonLook::Quiet);
    tryOne->setToolTip(tr("Restores the newest backup into a scratch folder, reads all of it, and removes it again."));
    addAction(now);
    addAction(restoreOne);
    addActionEnd(tryOne);
    connect(now, &QPushButton::clicked, this, &BackupCard::backUpNow);
    connect(restoreOne, &QPushButton::clicked, this, &BackupCard::restore);
    connect(tryOne, &QPushButton::clicked, this, &BackupCard::tryRestore);
    connect(m_choose, &QPushButton::clicked, this, &BackupCard::chooseSecond);
    connect(m_leave, &QPushButton::clicked, this, &BackupCard::leaveSecond);
    connect(context.keeper, &app::BackupKeeper::changed, this, &BackupCard::render);
    render();
}

void BackupCard::render()
{
    const app::BackupState state = m_context.keeper->state();
    m_last->setText(state.line);
    setTextLook(*m_last, TextSize::Body, state.stale ? TextTone::Brick : TextTone::Ink);
    m_drill->setText(state.drillLine);
    m_drill->setVisible(!state.drillLine.isEmpty());
    m_fault->setText(state.fault);
    m_fault->setVisible(!state.fault.isEmpty());
    m_second->setText(state.second.isEmpty() ? tr("None") : state.second);
    m_leave->setVisible(!state.second.isEmpty());
    m_secondState->setText(state.secondLine);
    m_secondState->setVisible(!state.secondLine.isEmpty());
    setTextLook(*m_secondState, TextSize::Small, state.secondFails ? TextTone::Brick : TextTone::Muted);
}

void BackupCard::tell(const QString& title, const QString& text)
{
    m_context.prompts.tell(title, text);
    m_context.keeper->noticeChange();
}

void BackupCard::backUpNow()
{
    const app::Written written = app::backUpHere(m_context.workspace);
    tell(written ? tr("The backup is made") : tr("No backup was made"), written ? *written : written.error());
}

void BackupCard::tryRestore()
{
    const app::Written said = app::drill(m_context.workspace);
    tell(said ? tr("The newest backup can be restored") : tr("The newest backup cannot be restored"),
        said ? *said : said.error());
}

void BackupCard::restore()
{
    RestoreDialog dialog(m_context, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.prompts.tell(tr("Restored"), dialog.said());
    m_context.navigator.reopen();
}

void BackupCard::chooseSecond()
{
    const auto folder = m_context.prompts.chooseFolder(tr("A second folder for the backups"));
    if (!folder)
        return;
    if (const auto why = app::setSecondFolder(m_context.workspace, *folder))
        tell(tr("That folder cannot be used"), *why);
    m_context.keeper->noticeChange();
}

void BackupCard::leaveSecond()
{
    if (const auto why = app::setSecondFolder(m_context.workspace, {}))
        tell(tr("That was not changed"), *why);
    m_context.keeper->noticeChange();
}

} // namespace springback::ui
