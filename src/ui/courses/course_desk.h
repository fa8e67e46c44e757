// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "springback/app/courses.h"
#include "springback/ui/app_context.h"
#include "springback/ui/navigator.h"

class QMenu;

namespace springback::ui {

class Banner;
class HeaderBar;

/// The courses of rehab in the window: which one is looked at, what is said while it is an earlier one, and what to do
/// when two are open.
class CourseDesk : public QObject {
    Q_OBJECT
public:
    struct Parts {
        HeaderBar& header;
        Banner& back;  ///< while an earlier course is looked at
        Banner& twice; ///< while two are open
        QWidget& window;
    };
    CourseDesk(const AppContext& context, const Parts& parts);

    /// Only the pages of the past show an earlier course: any other returns to the present one.
    void pageShown(PageId page);
    void toPresent();
    void fillMenu(QMenu& menu);

private:
    void render();
    void show(const Id& course);
    void compare();
    void closeOne();

    AppContext m_context;
    Parts m_parts;
    PageId m_page = PageId::Today;
};

} // namespace springback::ui
