// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today_card.h"

class QVBoxLayout;

namespace springback::ui {

class MorningForm;

/// This morning's rating; one line once it is given. Missed mornings are filled in below.
class MorningCard : public TodayCard {
    Q_OBJECT
public:
    MorningCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;
    /// Puts the keyboard into this morning's rating, opening the form when it is folded.
    void edit();
    /// Opens the form of a missed morning; false when it is not among those that can be filled in.
    bool fillIn(Date date);
    /// These missed mornings are offered by another card.
    void leaveToOthers(const std::vector<Date>& dates);

Q_SIGNALS:
    /// A check-in is on disk.
    void recorded();

private:
    void save(MorningForm& form);
    void makeMissedForm();
    void renderMissed();
    void foldMissed();
    void showForm();

    app::MorningState m_state;
    bool m_editing = false;
    QWidget* m_line;
    QLabel* m_lineText;
    MorningForm* m_form;
    QPushButton* m_cancel;
    QWidget* m_missed;
    QHBoxLayout* m_missedDays;
    QVBoxLayout* m_missedBox;
    QLabel* m_missedTitle = nullptr;
    MorningForm* m_missedForm = nullptr; ///< made when a missed morning is first filled in
    std::optional<Date> m_filling;
    std::vector<Date> m_elsewhere;
};

} // namespace springback::ui
