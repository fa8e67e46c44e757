// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/first_start.h"
#include "springback/ui/app_context.h"

class QLabel;

namespace springback::ui {

class CareCard;
class Column;
class CourseCard;
class FlagCard;
class PersonCard;
class RunningCard;

/// Whose questions: the first of this store, or another runner of the caseload.
enum class StartFor { FirstRunner, AnotherRunner };

/// The first start on one page. Every part can be left as it is; the button that begins is always in sight.
class FirstStartPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartPage(AppContext& context, StartFor whom = StartFor::FirstRunner, QWidget* parent = nullptr);

    /// What is filled in so far.
    app::FirstStart answers() const;

Q_SIGNALS:
    void lookAroundWanted();
    void cancelled();
    /// The person, the course and the first records are on disk.
    void begun();

private:
    QWidget* makeWelcome(StartFor whom);
    QWidget* makeBottom(StartFor whom);
    void begin();
    void follow(app::Role role);

    AppContext& m_context;
    PersonCard* m_person;
    CourseCard* m_course;
    RunningCard* m_running;
    FlagCard* m_flags;
    CareCard* m_care;
    QLabel* m_refusal;
};

} // namespace springback::ui
