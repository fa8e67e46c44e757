// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QScrollArea>

#include "journey.h"
#include "springback/ui/kit/rating_row.h"
#include "support/history_builder.h"
#include "support/widget_checks.h"

using namespace springback;
using namespace springback::test;

// The daily log, counted: the morning with stiffness, a session done without the timer with its three ratings, and a
// run with time and both ratings. What a step takes is the keystroke-level model's (Card, Moran & Newell 1980), for a
// person who does not touch-type: 0.28 s a key, 1.1 s to point, 0.2 s to click, 0.4 s to change between keyboard and
// mouse, and 1.35 s to think of each thing that is asked.
namespace {

constexpr double kKey = 0.28;
constexpr double kPoint = 1.1;
constexpr double kClick = 0.2;
constexpr double kHome = 0.4;
constexpr double kThink = 1.35;
constexpr double kAMinute = 60;

/// What is asked of the person: morning pain and stiffness; before, during, after; distance, time, during, after.
constexpr int kThings = 9;

class DailyLog : public Journey {
protected:
    /// The second morning of somebody who has begun, at the window just opened.
    void beginDay()
    {
        open();
        clickButton("Begin");
        wake(0);
        goTo(1, 7);
        if (shows("questionsCard"))
            answerQuestionsWithNo();
        close();
        open();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        press(key, modifiers);
    }
    void keys(const QString& text)
    {
        m_keys += int(text.size());
        type(text);
    }
    /// Tab until the keyboard is at what has that accessible name.
    void tabTo(const char* name)
    {
        constexpr int kFar = 30;
        front();
        for (int i = 0; i < kFar && !isAt(name); ++i)
            key(Qt::Key_Tab);
        EXPECT_TRUE(isAt(name)) << "Tab does not lead to " << name;
    }
    void point(QWidget* widget)
    {
        ASSERT_TRUE(widget);
        if (widget->visibleRegion().isEmpty()) {
            ++m_scrolls;
            scrollTo(*widget);
        }
        EXPECT_FALSE(widget->visibleRegion().isEmpty()) << describe(*widget) << " cannot be scrolled to";
        ++m_clicks;
        click(widget);
    }
    void pointRating(const char* question, int rating)
    {
        for (ui::RatingRow* row : front().findChildren<ui::RatingRow*>()) {
            if (row->isVisible() && row->accessibleName().startsWith(QString::fromUtf8(question)))
                return point(row->cell(rating));
        }
        ADD_FAILURE() << "no rating row asks " << question;
    }
    void expectDayStored()
    {
        const auto workspace = stored();
        const EpisodeRecords& records = *workspace->current()->current();
        const CheckIn* morning = workspace->history()->checkInOn(test::day(1));
        ASSERT_TRUE(morning);
        EXPECT_EQ(morning->pain, Pain::of(2));
        ASSERT_EQ(records.sessions.size(), 1U);
        EXPECT_EQ(records.sessions[0].before, Pain::of(1));
        EXPECT_EQ(records.sessions[0].during, Pain::of(2));
        EXPECT_EQ(records.sessions[0].after, Pain::of(0));
        ASSERT_EQ(records.runs.size(), 1U);
        EXPECT_EQ(records.runs[0].distance, Distance::ofHundredthMiles(250));
        EXPECT_EQ(records.runs[0].duration, seconds{ 25 * 60 });
        EXPECT_EQ(records.runs[0].during, Pain::of(2));
        EXPECT_EQ(records.runs[0].after, Pain::of(0));
    }

    int m_keys = 0;
    int m_clicks = 0;
    int m_scrolls = 0;

private:
    static bool isAt(const char* name)
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus && spokenName(*focus).startsWith(QString::fromUtf8(name));
    }
    static void scrollTo(QWidget& widget)
    {
        for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(&widget);
        }
        QApplication::processEvents();
    }
};

} // namespace

TEST_F(DailyLog, TakesLessThanAMinuteByKeyboard)
{
    beginDay();
    // The morning: 5 keys. The rating has the keyboard when the window opens.
    keys(QStringLiteral("2"));
    tabTo("Stiffness, minutes");
    keys(QStringLiteral("10"));
    key(Qt::Key_Return);
    EXPECT_TRUE(shows("editMorning"));
    EXPECT_EQ(m_keys, 5);
    // The session: 7 keys. Day, variant and sets stand as they mostly are.
    key(Qt::Key_D, Qt::ControlModifier);
    keys(QStringLiteral("1"));
    tabTo("Worst pain during");
    keys(QStringLiteral("2"));
    tabTo("Pain 10 minutes after");
    keys(QStringLiteral("0"));
    key(Qt::Key_Return);
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_EQ(m_keys, 12);
    // The run: 15 keys.
    key(Qt::Key_R, Qt::ControlModifier);
    keys(QStringLiteral("2.5"));
    tabTo("Time");
    keys(QStringLiteral("25"));
    tabTo("Worst pain during the run");
    keys(QStringLiteral("2"));
    tabTo("Worst pain after the run");
    keys(QStringLiteral("0"));
    key(Qt::Key_Return);
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_EQ(m_keys, 27);
    EXPECT_LT(m_keys * kKey + kThings * kThink, kAMinute);
    expectDayStored();
}

TEST_F(DailyLog, TakesLessThanAMinuteByMouse)
{
    beginDay();
    window().resize(1180, 760);
    QApplication::processEvents();
    // The morning: 3 clicks, and the minutes typed.
    pointRating("Pain at the first steps", 2);
    point(seen("stiffness"));
    keys(QStringLiteral("10"));
    point(seen("saveMorning"));
    EXPECT_EQ(m_clicks, 3);
    // The session: 5 clicks.
    point(seen("doneByHand"));
    pointRating("Pain before", 1);
    pointRating("Worst pain during", 2);
    pointRating("Pain 10 minutes after", 0);
    point(button(QStringLiteral("Save")));
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_EQ(m_clicks, 8);
    // The run: 5 clicks, distance and time typed. The distance has the keyboard when the form opens.
    point(seen("logRun"));
    keys(QStringLiteral("2.5"));
    point(seen("duration_s"));
    keys(QStringLiteral("25"));
    pointRating("Worst pain during the run", 2);
    pointRating("Worst pain after the run", 0);
    point(button(QStringLiteral("Save")));
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_EQ(m_clicks, 13);
    EXPECT_LE(m_scrolls, 6);
    constexpr int kChanges = 6; // to the keyboard and back, three times
    const double time
        = m_clicks * (kPoint + kClick) + m_scrolls * kPoint + m_keys * kKey + kChanges * kHome + kThings * kThink;
    EXPECT_LT(time, kAMinute);
    expectDayStored();
}
