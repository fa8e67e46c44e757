// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_case_dialog.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "springback/app/case_transfer.h"
#include "springback/app/prompts.h"
#include "springback/app/settings.h"
#include "springback/app/waiting.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

namespace {

constexpr int kEms = 38;
constexpr int kListEms = 14;

QScrollArea* scrolled(QLabel* text)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(OpenCaseDialog::tr("What would change here"));
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    area->setWidget(text);
    area->setMinimumHeight(int(Theme::current().em() * 5));
    area->setMaximumHeight(int(Theme::current().em() * kListEms));
    return area;
}

} // namespace

OpenCaseDialog::OpenCaseDialog(const AppContext& context, const QString& file, QWidget* parent)
    : Dialog(tr("Open a case"), parent), m_context(context), m_file(file), m_about(makeText({})),
      m_changes(makeText({})), m_list(scrolled(m_changes)), m_note(makeText({}, TextSize::Small, TextTone::Muted)),
      m_error(makeText({}, TextSize::Body, TextTone::Brick)), m_password(new QLineEdit),
      m_passwordField(new Field(tr("Password"), m_password)), m_unlock(makeButton(tr("Unlock"), ButtonLook::Primary)),
      m_new(makeButton(tr("Keep as a new runner"), ButtonLook::Primary)),
      m_merge(makeButton(tr("Merge"), ButtonLook::Primary))
{
    setLeastWidth(int(Theme::current().em() * kEms));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(QStringLiteral("password"));
    m_about->setObjectName(QStringLiteral("about"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_error->setObjectName(QStringLiteral("error"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_new->setObjectName(QStringLiteral("keepAsNew"));
    m_merge->setObjectName(QStringLiteral("merge"));
    body()->addWidget(makeText(QFileInfo(file).fileName(), TextSize::Small, TextTone::Muted));
    for (QWidget* each : std::initializer_list<QWidget*>{ m_about, m_list, m_note, m_passwordField, m_error })
        body()->addWidget(each);
    QPushButton* cancel = makeButton(tr("Cancel"));
    for (QPushButton* each : { cancel, m_unlock, m_new, m_merge })
        addButton(each);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_unlock, &QPushButton::clicked, this, &OpenCaseDialog::open);
    connect(m_new, &QPushButton::clicked, this, &OpenCaseDialog::keepAsNew);
    connect(m_merge, &QPushButton::clicked, this, &OpenCaseDialog::merge);
    open();
}

app::Decides OpenCaseDialog::decides() const
{
    return m_context.settings.role() == app::Role::Clinician ? app::Decides::Reader : app::Decides::Runner;
}

void OpenCaseDialog::open()
{
    refuse({});
    for (QWidget* each :
        std::initializer_list<QWidget*>{ m_about, m_list, m_note, m_passwordField, m_unlock, m_new, m_merge })
        each->hide();
    const auto password = m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
    auto opened = app::openCase(m_context.workspace, m_file, password);
    if (opened) {
        m_case = std::move(*opened);
        return show(app::compareCase(m_context.workspace, *m_case, decides()));
    }
    const auto fault = opened.error().fault;
    if (fault == exchange::OpenFault::Unreadable)
        return refuse(app::openErrorText(opened.error().error));
    m_passwordField->setHint(tr("This PDF is sealed. Who sent it has the password."));
    m_passwordField->setError(
        fault == exchange::OpenFault::WrongPassword ? tr("The password does not open this PDF.") : QString());
    m_passwordField->show();
    m_unlock->show();
    m_unlock->setDefault(true);
    m_password->setFocus();
}

void OpenCaseDialog::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    bringIntoSight(*m_error);
}

void OpenCaseDialog::show(const app::CaseComparison& comparison)
{
    const QString who = comparison.who.isEmpty() ? tr("A runner without a name") : comparison.who;
    QStringList about{ tr("%1 · last change %2").arg(who, comparison.lastChange) };
    m_about->setText((about + comparison.about).join(u'\n'));
    m_about->show();
    if (!comparison.isHere) {
        m_note->setText(tr("This runner is not here yet."));
        m_note->show();
        m_new->setDefault(true);
        return m_new->show();
    }
    m_changes->setText(app::comparisonLines(comparison).join(u'\n'));
    m_list->show();
    if (!comparison.whyNot.isEmpty())
        return refuse(tr("%1 Nothing was stored.").arg(comparison.whyNot));
    m_note->setText(tr("Merging keeps both sides: the later edit counts, the other stays in the entry's history. What "
                       "is here now is first copied to a backup of its own."));
    m_note->setVisible(!comparison.changesNothing());
    m_merge->setVisible(!comparison.changesNothing());
    m_merge->setDefault(true);
}

void OpenCaseDialog::merge()
{
    const auto merged = app::mergeCase(m_context.workspace, *m_case, decides());
    if (!merged)
        return refuse(merged.error().sentence);
    m_said = tr("Merged. What was here before is in the backups.");
    if (const auto waiting = app::waitingStates(m_context.workspace); !waiting.empty())
        m_said += u' ' + tr("On Today it waits for your yes: %1").arg(waiting.front().title);
    accept();
}

void OpenCaseDialog::keepAsNew()
{
    m_isFirst = m_context.workspace.current() == nullptr;
    if (const auto refusal = app::loadAsNewRunner(m_context.workspace, *m_case))
        return refuse(refusal->sentence);
    m_said = tr("Stored as a new runner.");
    accept();
}

void openCases(const AppContext& context, const QStringList& files, QWidget* parent)
{
    for (const QString& file : files) {
        OpenCaseDialog dialog(context, file, parent);
        if (dialog.exec() != QDialog::Accepted)
            continue;
        if (dialog.isFirstRunner())
            return context.navigator.reopen();
        context.prompts.tell(OpenCaseDialog::tr("The case is stored"), dialog.said());
    }
}

} // namespace springback::ui
