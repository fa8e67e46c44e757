// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "springback/app/quick_session_presenter.h"
#include "springback/ui/app_context.h"

class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace springback::ui {

class Card;
class Field;
class Flow;
class RatingRow;
class Segmented;

/// "Done without the timer": today's session or one of a past day, written down. Accepted only when it is stored.
class QuickSessionDialog : public QDialog {
    Q_OBJECT
public:
    explicit QuickSessionDialog(const AppContext& context, QWidget* parent = nullptr);

    app::QuickSessionPresenter& presenter() { return m_presenter; }

private:
    void buildWhat(Card& card);
    void buildSets(Card& card);
    void buildRatings(Card& card);
    void render();
    void renderChoice(const app::QuickSessionState& state);
    void renderSets(const app::QuickSessionState& state);
    void save();

    app::QuickSessionPresenter m_presenter;
    QDateEdit* m_date;
    QLabel* m_hint;
    QLabel* m_dose;
    QWidget* m_choiceSlot;
    Segmented* m_choice = nullptr;
    Segmented* m_variant = nullptr;
    QWidget* m_variantSlot;
    Stage m_variantOf = Stage::first();
    QSpinBox* m_done;
    RatingRow* m_first = nullptr;
    Flow* m_sets;
    std::vector<QSpinBox*> m_held;
    Segmented* m_ended;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace springback::ui
