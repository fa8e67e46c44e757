// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "act_dialogs.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QObject>
#include <QPushButton>
#include <QVBoxLayout>

#include "act_dialog.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/text.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

QLineEdit* addLine(ActDialog& dialog, const QString& label, const char* name, const QString& start = {})
{
    auto* line = new QLineEdit(start);
    line->setObjectName(QLatin1String(name));
    dialog.ask(new Field(label, line));
    return line;
}

/// A date no later than today.
QDateEdit* addDate(ActDialog& dialog, const QString& label, const AppContext& context)
{
    const QDate today = words::qdate(context.workspace.today());
    auto* date = new QDateEdit(today);
    date->setObjectName(QStringLiteral("date"));
    date->setCalendarPopup(true);
    date->setMaximumDate(today);
    if (const Episode* episode = context.workspace.episode())
        date->setMinimumDate(words::qdate(episode->start));
    dialog.ask(new Field(label, date));
    return date;
}

QString clinicianOf(const AppContext& context)
{
    if (!context.workspace.author().isEmpty())
        return context.workspace.author();
    const Runner* runner = context.workspace.runner();
    return runner ? QString::fromStdString(runner->clinicianName) : QString();
}

app::Refusal missing(const QString& sentence)
{
    return { sentence, {} };
}

} // namespace

void openCloseFlag(
    const app::FlagState& flag, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent)
{
    auto* dialog = new ActDialog(
        ActDialog::tr("Record that it was seen to"), flag.title, ActDialog::tr("Record and close"), parent->window());
    auto* by = addLine(*dialog, ActDialog::tr("Seen by"), "by", clinicianOf(context));
    auto* on = addDate(*dialog, ActDialog::tr("On"), context);
    auto* note = addLine(*dialog, ActDialog::tr("What was said (optional)"), "note");
    by->setFocus();
    dialog->setAct([&presenter, id = flag.id, by, on, note] {
        return presenter.closeFlag(id, by->text(), words::fromQDate(on->date()), note->text());
    });
    dialog->openOver();
}

void openFollowFlag(
    const app::FlagState& flag, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent)
{
    auto* dialog
        = new ActDialog(ActDialog::tr("Note a follow-up"), flag.title, ActDialog::tr("Note it"), parent->window());
    auto* by = addLine(*dialog, ActDialog::tr("By whom"), "by", clinicianOf(context));
    auto* note = addLine(*dialog, ActDialog::tr("What was found or arranged"), "note");
    (by->text().isEmpty() ? by : note)->setFocus();
    dialog->setAct([&presenter, id = flag.id, by, note] { return presenter.followFlag(id, by->text(), note->text()); });
    dialog->openOver();
}

void openAgreement(app::TodayPresenter& presenter, const AppContext& context, QWidget* parent)
{
    const bool own = !context.workspace.author().isEmpty();
    const QString intro = own
        ? ActDialog::tr("Your own sign-off for this stage.")
        : ActDialog::tr("Your clinician agreed to moving on from this stage. It is kept as your report of it, with "
                        "the name and the date, and shown so.");
    auto* dialog = new ActDialog(
        ActDialog::tr("Record the clinician's agreement"), intro, ActDialog::tr("Record"), parent->window());
    auto* by = addLine(*dialog, ActDialog::tr("Who agreed"), "by", clinicianOf(context));
    auto* on = addDate(*dialog, ActDialog::tr("When"), context);
    by->setFocus();
    dialog->setAct([&presenter, by, on]() -> std::optional<app::Refusal> {
        if (by->text().trimmed().isEmpty())
            return missing(ActDialog::tr("Say who agreed; nothing was saved."));
        return presenter.recordAgreement(words::fromQDate(on->date()), by->text());
    });
    dialog->openOver();
}

void openOwnConfirmation(app::TodayPresenter& presenter, QWidget* parent)
{
    auto* dialog = new ActDialog(ActDialog::tr("Confirm it yourself"),
        ActDialog::tr("Your plan says that you manage it on your own."), ActDialog::tr("I have read this and confirm"),
        parent->window());
    dialog->ask(
        makeText(ActDialog::tr("From here on the tendon is loaded harder. The criteria only compare what you recorded "
                               "with written limits; nobody has examined the tendon. If you are unsure, if it is the "
                               "first time, or if anything has changed, ask a physical therapist or a doctor first.")));
    dialog->setAct([&presenter] { return presenter.confirmOwn(); });
    dialog->openOver();
}

void openMove(const app::GateState& gate, app::TodayPresenter& presenter, QWidget* parent)
{
    auto* dialog = new ActDialog(gate.move, ActDialog::tr("All criteria are met. This is what changes from today:"),
        gate.move, parent->window());
    dialog->ask(makeChanges(gate.changes));
    dialog->setAct([&presenter] { return presenter.moveOn(); });
    dialog->actButton()->setFocus();
    dialog->openOver();
}

void openOverride(
    const app::GateState& gate, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent)
{
    auto* dialog = new ActDialog(ActDialog::tr("Clinician's override"),
        ActDialog::tr("%1. A clinician may move on nevertheless. Name and reason are kept with the move and shown "
                      "wherever it is.")
            .arg(gate.headline),
        gate.move, parent->window());
    dialog->ask(makeChanges(gate.changes));
    auto* by = addLine(*dialog, ActDialog::tr("Clinician"), "by", clinicianOf(context));
    auto* reason = addLine(*dialog, ActDialog::tr("Reason"), "reason");
    by->setFocus();
    dialog->setAct([&presenter, by, reason]() -> std::optional<app::Refusal> {
        if (by->text().trimmed().isEmpty() || reason->text().trimmed().isEmpty())
            return missing(ActDialog::tr("An override needs the clinician's name and a reason; nothing was saved."));
        return presenter.overrideGate(by->text(), reason->text());
    });
    dialog->openOver();
}

void openStepBack(const app::StepBackState& offer, app::TodayPresenter& presenter, QWidget* parent)
{
    const QString act = ActDialog::tr("Step back to %1").arg(offer.target);
    auto* dialog = new ActDialog(act, ActDialog::tr("This is what changes from today:"), act, parent->window());
    dialog->ask(makeChanges(offer.changes));
    const QString start = offer.offered ? offer.why.join(QLatin1Char(' ')) : QString();
    auto* reason = addLine(*dialog, ActDialog::tr("Reason (optional)"), "reason", start);
    reason->setFocus();
    dialog->setAct([&presenter, reason] { return presenter.stepBack(reason->text()); });
    dialog->openOver();
}

void openMiles(const app::RunState& run, app::TodayPresenter& presenter, const AppContext& context, QWidget* parent)
{
    const QString intro = run.verdict.isEmpty()
        ? ActDialog::tr("The week's total that you tolerate now. From here it grows a step at a time.")
        : run.verdict;
    auto* dialog = new ActDialog(
        ActDialog::tr("The week's total"), intro, ActDialog::tr("Set the week's total"), parent->window());
    const QString unit = words::unitShort(context.workspace.unit());
    auto* target = addLine(*dialog, ActDialog::tr("A week, in %1").arg(unit), "target",
        run.hasTarget ? words::distanceNumber(run.to.value_or(run.target), context.workspace.unit()) : QString());
    auto* reason
        = addLine(*dialog, run.hasTarget ? ActDialog::tr("Reason") : ActDialog::tr("Reason (optional)"), "reason");
    target->setFocus();
    target->selectAll();
    dialog->setAct([&presenter, target, reason, needed = run.hasTarget]() -> std::optional<app::Refusal> {
        if (needed && reason->text().trimmed().isEmpty())
            return missing(ActDialog::tr("Say why it is another number than the plan's; nothing was saved."));
        return presenter.setMiles(target->text(), reason->text());
    });
    dialog->openOver();
}

} // namespace springback::ui
