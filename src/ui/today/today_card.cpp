// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace springback::ui {

namespace {

void collectStops(const QLayout& layout, std::vector<QWidget*>& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (const QLayout* inner = item->layout())
            collectStops(*inner, stops);
        QWidget* widget = item->widget();
        if (!widget)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            stops.push_back(widget);
        if (const QLayout* inner = widget->layout())
            collectStops(*inner, stops);
    }
}

} // namespace

TodayCard::TodayCard(const QString& title, const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : Card(title, parent), m_context(context), m_presenter(presenter)
{
}

bool TodayCard::succeeded(const std::optional<app::Refusal>& refusal)
{
    clearRefusal();
    if (!refusal)
        return true;
    if (!m_refusal) {
        m_refusal = makeText({}, TextSize::Body, TextTone::Brick);
        m_refusal->setObjectName(QStringLiteral("refusal"));
        layout()->addWidget(m_refusal);
    }
    m_refusal->setText(refusal->sentence);
    m_refusal->show();
    return false;
}

void TodayCard::clearRefusal()
{
    if (m_refusal)
        m_refusal->hide();
}

QWidget* makeNote(Icon mark, const QString& text, IconTint tint, TextTone tone)
{
    auto* note = new QWidget;
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    row->addWidget(makeIconLabel(mark, metric::kIcon, tint), 0, Qt::AlignTop);
    row->addWidget(makeText(text, TextSize::Body, tone), 1);
    return note;
}

QPushButton* makeLink(const QString& text)
{
    auto* link = makeButton(text, ButtonLook::Quiet);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return link;
}

void orderTabs(const QLayout& layout)
{
    std::vector<QWidget*> stops;
    collectStops(layout, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            empty(*inner);
        delete item;
    }
}

} // namespace springback::ui
