// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hands.h"

#include <chrono>
#include <vector>

#include "springback/ui/session_view.h"

namespace springback::test {

/// The days of a made-up runner, lived at the window. Day 0 is 1 March 2026.
class Journey : public Hands {
protected:
    // Days.
    /// Wakes up on day `n`: the clock is moved, the person comes back to the window, answers the questions that
    /// are due, and gives the morning.
    void wake(int n, int pain = 1);
    /// Only the clock, and the person back at the window.
    void goTo(int n, int hour, int minute = 0);
    int day() const { return m_day; }

    // What a day holds.
    void answerQuestionsWithNo();
    void doneWithoutTimer(int before = 1, int during = 1, int after = 1);
    void logRun(const QString& miles, int during = 1, int after = 1);
    /// "Do the test": the first that is missing. One count, or the left and the right.
    void doTest(const std::vector<int>& counts, int pain = 1);
    void enterVisaA(const QString& total);
    void recordAgreement();
    void moveOn();
    void acceptMiles();
    /// An ordinary day: the morning, the miles that are offered, the session if one is allowed, and a run of a third
    /// of the week's target on three days of the week, if one is allowed.
    void ordinaryDay(int n);
    void ordinaryDays(int first, int last);

    // The guided session.
    void pass(std::chrono::milliseconds time);
    ui::SessionView& session() { return *window().findChild<ui::SessionView*>(); }
    /// What the session tells a screen reader, and so what it shows.
    QString sessionSays();
    void playSet();

    // Asserting.
    /// What is on screen is on disk: the program is closed and opened again, and Today says the same.
    void reopenAndCompare();
    int stage();
    double target();

private:
    void runIfItIsTheDay();

    int m_day = 0;
};

} // namespace springback::test
