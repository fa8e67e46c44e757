// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "course_desk.h"

#include <QMenu>

#include "compare_dialog.h"
#include "new_course_dialog.h"
#include "shell/banner.h"
#include "shell/header_bar.h"
#include "springback/app/prompts.h"
#include "springback/ui/kit/icon.h"

namespace springback::ui {

namespace {

bool isOfThePast(PageId page)
{
    return page == PageId::Calendar || page == PageId::Progress || page == PageId::Plan;
}

} // namespace

CourseDesk::CourseDesk(const AppContext& context, const Parts& parts)
    : QObject(&parts.window), m_context(context), m_parts(parts)
{
    fillMenu(parts.header.courseMenu());
    connect(&parts.back, &Banner::acted, this, &CourseDesk::toPresent);
    connect(&parts.twice, &Banner::acted, this, &CourseDesk::closeOne);
    connect(&context.workspace, &app::Workspace::changed, this, &CourseDesk::render);
    render();
}

void CourseDesk::render()
{
    const app::Workspace& workspace = m_context.workspace;
    const auto states = app::coursesOf(workspace);
    QString brief;
    for (const app::CourseState& state : states)
        if (state.shown)
            brief = state.brief;
    m_parts.header.setCourse(states.size() > 1 ? brief : QString());
    const QString back = app::lookingBack(workspace);
    m_parts.back.setVisible(!back.isEmpty());
    if (!back.isEmpty())
        m_parts.back.say(back, tr("Back to the present course"));
    const QString twice = app::openTwice(workspace);
    m_parts.twice.setVisible(!twice.isEmpty());
    if (!twice.isEmpty())
        m_parts.twice.say(twice, tr("Close one…"));
}

void CourseDesk::pageShown(PageId page)
{
    m_page = page;
    if (!isOfThePast(page))
        toPresent();
}

void CourseDesk::toPresent()
{
    if (m_context.workspace.shown() != m_context.workspace.history())
        m_context.workspace.show({});
}

void CourseDesk::show(const Id& course)
{
    m_context.workspace.show(course);
    if (m_context.workspace.shown() != m_context.workspace.history() && !isOfThePast(m_page))
        m_context.navigator.showPage(PageId::Progress);
}

void CourseDesk::fillMenu(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        const auto states = app::coursesOf(m_context.workspace);
        for (const app::CourseState& state : states) {
            QAction* action = menu.addAction(state.title, this, [this, id = state.id] { show(id); });
            action->setCheckable(true);
            action->setChecked(state.shown);
        }
        menu.addSeparator();
        menu.addAction(tr("Compare courses…"), this, &CourseDesk::compare)->setEnabled(states.size() > 1);
        menu.addAction(tr("Begin a new course…"), this, [this] { openNewCourse(m_context, m_parts.window); })
            ->setEnabled(!m_context.workspace.isReadOnly());
    });
}

void CourseDesk::compare()
{
    auto* dialog = new CompareDialog(m_context.workspace, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CourseDesk::closeOne()
{
    std::vector<app::CourseState> open = app::coursesOf(m_context.workspace);
    std::erase_if(open, [](const app::CourseState& state) { return state.stand == app::CourseStand::Closed; });
    QStringList answers;
    for (const app::CourseState& state : open)
        answers << tr("Close %1").arg(state.title);
    answers << tr("Leave both open");
    const int answer = m_context.prompts.ask(tr("Which course is over?"),
        tr("It is closed today. Nothing in it is lost: it stays readable, and undo opens it again."), answers);
    if (answer < 0 || answer >= int(open.size()))
        return;
    if (const auto refusal = app::closeCourse(m_context.workspace, open[std::size_t(answer)].id))
        m_context.prompts.tell(tr("Nothing was closed"), refusal->sentence);
}

} // namespace springback::ui
