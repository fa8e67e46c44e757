// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "course_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "new_course_dialog.h"
#include "springback/app/courses.h"
#include "springback/app/prompts.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

CourseOfPlanCard::CourseOfPlanCard(const AppContext& context, QWidget* parent)
    : Card(tr("Course of rehab"), parent), m_context(context)
{
    for (const app::CourseState& state : app::coursesOf(context.workspace)) {
        if (!state.shown)
            continue;
        m_course = state.id;
        setSubtitle(state.title);
    }
    body()->addWidget(
        makeText(tr("A second tendon, or one that comes back, is a new course. Earlier ones stay readable "
                    "and can be compared: choose them at the top of the window."),
            TextSize::Body, TextTone::Muted));
    if (!context.workspace.isReadOnly())
        addActions();
}

void CourseOfPlanCard::addActions()
{
    const app::Workspace& workspace = m_context.workspace;
    const auto add = [this](Icon icon, const QString& text, const char* name, auto&& act) {
        auto* button = makeButton(icon, text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        addAction(button);
    };
    const bool anyOpen = workspace.episode() && !workspace.episode()->closed;
    if (anyOpen && workspace.shownIsPast())
        return;
    add(Icon::Add, tr("Begin a new course…"), "newCourse", [this] { openNewCourse(m_context, *window()); });
    if (anyOpen)
        add(Icon::Check, tr("Close this course…"), "closeCourse", [this] { close(); });
    else
        add(Icon::Undo, tr("Open it again"), "reopenCourse", [this] { reopen(); });
}

void CourseOfPlanCard::close()
{
    AppContext context = m_context; // the card is drawn anew when it is done
    const int answer = context.prompts.ask(tr("Close this course of rehab?"),
        tr("Its entries stay readable. Today asks for nothing any more until you begin a new course or open this one "
           "again. Undo takes it back."),
        { tr("Close it"), tr("Keep it open") });
    if (answer != 0)
        return;
    if (const auto refusal = app::closeCourse(context.workspace, m_course))
        context.prompts.tell(tr("Nothing was closed"), refusal->sentence);
}

void CourseOfPlanCard::reopen()
{
    AppContext context = m_context;
    if (const auto refusal = app::reopenCourse(context.workspace, m_course))
        context.prompts.tell(tr("Nothing was opened"), refusal->sentence);
}

} // namespace springback::ui
