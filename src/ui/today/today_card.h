// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/today_presenter.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/text.h"

class QHBoxLayout;

namespace springback::ui {

/// A card of the Today page: draws its part of the state, does its acts through the presenter, and says at its
/// foot what was refused.
class TodayCard : public Card {
    Q_OBJECT
public:
    TodayCard(const QString& title, const AppContext& context, app::TodayPresenter& presenter, QWidget* parent);
    virtual void render(const app::TodayState& state) = 0;

protected:
    /// Shows a refusal; true when there was none.
    bool succeeded(const std::optional<app::Refusal>& refusal);
    void clearRefusal();

    AppContext m_context;
    app::TodayPresenter& m_presenter;

private:
    QLabel* m_refusal = nullptr;
};

/// An icon and a sentence that wraps.
QWidget* makeNote(Icon mark, const QString& text, IconTint tint = IconTint::Muted, TextTone tone = TextTone::Ink);
/// A quiet button as wide as its text.
QPushButton* makeLink(const QString& text);
/// Makes Tab go through what the layout holds in its order, also through what was added later.
void orderTabs(const QLayout& layout);
/// Removes and deletes the widgets of a layout.
void empty(QLayout& layout);

} // namespace springback::ui
