// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today_card.h"

class QVBoxLayout;

namespace springback::ui {

class RatingRow;
class Segmented;

/// The plan's exercises beside the phases that are due today: done or not, with pain.
class ExtrasCard : public TodayCard {
    Q_OBJECT
public:
    ExtrasCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;

Q_SIGNALS:
    void recorded();

private:
    struct Row {
        app::ExtraState extra;
        QLabel* below = nullptr;
        QVBoxLayout* outer = nullptr;
        QPushButton* pain = nullptr;
        Segmented* answer = nullptr;
        RatingRow* rating = nullptr; ///< made when pain is first asked
        bool asksPain = false;
    };
    void makeRows(const std::vector<app::ExtraState>& extras);
    void makeRow(std::size_t index);
    void makeRating(std::size_t index);
    void show(std::size_t index);
    void choose(std::size_t index, int answer);
    void rate(std::size_t index, Rating pain);

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace springback::ui
