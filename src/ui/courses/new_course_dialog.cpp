// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "new_course_dialog.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <array>

#include "springback/app/courses.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/words/words.h"
#include "today/act_dialog.h"

namespace springback::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NewCourseDialog)
};

constexpr std::array kSides{ Side::Left, Side::Right, Side::Both };
constexpr std::array kSites{ Site::MidPortion, Site::Insertional, Site::Unknown };
constexpr int kNumberWidth = 120;

template <class W> W* named(W* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QWidget* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid * 3);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, 0, Qt::AlignTop);
    layout->addStretch(1);
    return row;
}

QString introOf(const app::CourseOffer& offer)
{
    const QString what = Tr::tr("For a second tendon, or when it has come back.");
    if (offer.closes.isEmpty())
        return what;
    return Tr::tr("%1 The present course (%2) is closed on that day and stays readable. Undo takes all of it back.")
        .arg(what, offer.closes);
}

QString goesOver(const app::CourseOffer& offer)
{
    QString text = Tr::tr("It begins in phase 1. Name, clinician, units, causes and the question list go over; entries "
                          "and milestones stay where they are.");
    if (!offer.flags.isEmpty())
        text += QLatin1Char(' ')
            + Tr::tr("Signs not yet seen to go over too: %1.").arg(offer.flags.join(QStringLiteral("; ")));
    return text;
}

QDateEdit* makeStart(const app::CourseOffer& offer)
{
    auto* start = named(new QDateEdit(words::qdate(offer.today)), "start");
    start->setCalendarPopup(true);
    start->setDateRange(words::qdate(offer.earliest), words::qdate(offer.today));
    return start;
}

} // namespace

void openNewCourse(const AppContext& context, QWidget& over)
{
    app::Workspace& workspace = context.workspace;
    const app::CourseOffer offer = app::courseOffer(workspace);
    auto* dialog = new ActDialog(Tr::tr("A new course of rehab"), introOf(offer), Tr::tr("Begin it"), &over);
    auto* side = named(new Segmented(Tr::tr("Sore side"), { Tr::tr("Left"), Tr::tr("Right"), Tr::tr("Both") }), "side");
    auto* site = named(new Segmented(Tr::tr("Where it hurts"),
                           { Tr::tr("Middle of the tendon"), Tr::tr("At the heel bone"), Tr::tr("Not sure") }),
        "site");
    site->setCurrent(2);
    auto* start = makeStart(offer);
    auto* miles = named(new QLineEdit, "miles");
    miles->setFixedWidth(kNumberWidth);
    auto* week = new Field(Tr::tr("A usual week now, in %1").arg(words::unitShort(workspace.unit())), miles);
    if (!offer.formerMiles.isEmpty())
        week->setHint(Tr::tr("The target before was %1.").arg(offer.formerMiles));
    dialog->ask(rowOf({ new Field(Tr::tr("Sore side"), side), new Field(Tr::tr("It begins on"), start), week }));
    dialog->ask(rowOf({ new Field(Tr::tr("Where it hurts"), site) }));
    Segmented* plan = nullptr;
    if (!offer.plan.isEmpty()) {
        plan
            = named(new Segmented(Tr::tr("Plan"), { Tr::tr("Keep the present plan"), Tr::tr("As published") }), "plan");
        plan->setCurrent(0);
        auto* field = new Field(Tr::tr("Plan"), plan);
        field->setHint(Tr::tr("The present plan is the one %1.").arg(offer.plan));
        dialog->ask(field);
    }
    dialog->ask(makeText(goesOver(offer), TextSize::Small, TextTone::Muted));
    dialog->setAct([&workspace, offer, side, site, start, miles, plan] {
        app::NewCourse answers;
        if (side->current() >= 0)
            answers.side = kSides.at(std::size_t(side->current()));
        answers.site = kSites.at(std::size_t(site->current()));
        answers.start = words::fromQDate(start->date());
        answers.miles = miles->text();
        answers.causes = offer.causes;
        answers.plan = plan && plan->current() == 0 ? app::PlanFrom::Former : app::PlanFrom::Published;
        return app::beginCourse(workspace, answers);
    });
    side->setFocus();
    // By itself it would take two thirds of a low screen and crush the fields.
    dialog->ensurePolished();
    const int width = dialog->sizeHint().width();
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
    dialog->openOver();
}

} // namespace springback::ui
