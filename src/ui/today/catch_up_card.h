// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/catch_up.h"
#include "today_card.h"

namespace springback::ui {

/// What the last days lack because the program was closed, and a way to each; it can be left for good.
class CatchUpCard : public TodayCard {
    Q_OBJECT
public:
    CatchUpCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent = nullptr);
    void render(const app::TodayState& state) override;
    /// The mornings that it lists.
    std::vector<Date> mornings() const;

Q_SIGNALS:
    void morningWanted(springback::Date date);
    void left();

private:
    void addRow(app::CatchUpKind kind);
    void alignCaptions();
    void open(const app::CatchUpItem& item);

    std::vector<app::CatchUpItem> m_items;
    QVBoxLayout* m_rows;
    std::vector<QLabel*> m_captions;
};

} // namespace springback::ui
