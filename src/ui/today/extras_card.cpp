// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extras_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

constexpr int kUnanswered = -1;
constexpr int kDone = 0;
constexpr int kNotToday = 1;

int indexOf(app::ExtraAnswer answer)
{
    switch (answer) {
    case app::ExtraAnswer::Done:
        return kDone;
    case app::ExtraAnswer::NotDone:
        return kNotToday;
    case app::ExtraAnswer::Open:
        break;
    }
    return kUnanswered;
}

} // namespace

ExtrasCard::ExtrasCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(tr("Also in your plan today"), context, presenter, parent), m_layout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("extrasCard"));
    m_layout->setSpacing(metric::kGrid);
    body()->addLayout(m_layout);
}

void ExtrasCard::render(const app::TodayState& state)
{
    const auto& extras = state.exercise.extras;
    setVisible(!extras.empty());
    const bool same = std::equal(m_rows.begin(), m_rows.end(), extras.begin(), extras.end(),
        [](const Row& row, const app::ExtraState& extra) { return row.extra.name == extra.name; });
    if (!same)
        makeRows(extras);
    for (std::size_t i = 0; i < extras.size(); ++i) {
        m_rows[i].extra = extras[i];
        show(i);
    }
}

void ExtrasCard::makeRows(const std::vector<app::ExtraState>& extras)
{
    empty(*m_layout);
    m_rows.clear();
    for (const app::ExtraState& extra : extras) {
        m_rows.push_back({ .extra = extra });
        makeRow(m_rows.size() - 1);
    }
}

void ExtrasCard::makeRow(std::size_t index)
{
    Row& row = m_rows[index];
    const QString name = row.extra.name;
    auto* widget = new QWidget(this);
    row.below = makeText({}, TextSize::Small, TextTone::Muted);
    row.pain = makeLink(tr("Pain"));
    row.pain->setAccessibleName(tr("Pain with %1").arg(name));
    row.answer = new Segmented(name, { tr("Done"), tr("Not today") }, widget);
    row.answer->setObjectName(QStringLiteral("extraAnswer"));
    auto* outer = row.outer = new QVBoxLayout(widget);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(metric::kGrid);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kGrid);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(makeText(name));
    text->addWidget(row.below);
    line->addLayout(text, 1);
    line->addWidget(row.pain, 0, Qt::AlignVCenter);
    line->addWidget(row.answer, 0, Qt::AlignVCenter);
    outer->addLayout(line);
    m_layout->addWidget(widget);
    connect(row.pain, &QPushButton::clicked, this, [this, index] {
        m_rows[index].asksPain = true;
        show(index);
        m_rows[index].rating->setFocus(Qt::OtherFocusReason);
    });
    connect(row.answer, &Segmented::chosen, this, [this, index](int answer) { choose(index, answer); });
}

void ExtrasCard::makeRating(std::size_t index)
{
    Row& row = m_rows[index];
    row.rating = new RatingRow(tr("Pain with %1").arg(row.extra.name), row.outer->parentWidget());
    row.rating->setObjectName(QStringLiteral("extraPain"));
    row.outer->addWidget(row.rating);
    connect(row.rating, &RatingRow::ratingChanged, this, [this, index](Rating pain) { rate(index, pain); });
    orderTabs(*layout());
}

void ExtrasCard::show(std::size_t index)
{
    Row& row = m_rows[index];
    const bool done = row.extra.answer == app::ExtraAnswer::Done;
    QStringList below{ row.extra.dose, done ? tr("pain %1").arg(words::rating(row.extra.pain)) : QString() };
    below.removeAll(QString());
    row.below->setText(below.join(QStringLiteral(" · ")));
    row.below->setVisible(!below.isEmpty());
    row.asksPain = row.asksPain && done;
    row.answer->setCurrent(indexOf(row.extra.answer));
    row.pain->setVisible(done && !row.asksPain);
    if (row.asksPain && !row.rating)
        makeRating(index);
    if (!row.rating)
        return;
    row.rating->setVisible(row.asksPain);
    row.rating->setValue(row.extra.pain);
}

void ExtrasCard::choose(std::size_t index, int answer)
{
    const app::ExtraState extra = m_rows[index].extra;
    const bool done = answer == kDone;
    const bool saved = succeeded(
        m_presenter.answerExtra(extra, done ? app::ExtraAnswer::Done : app::ExtraAnswer::NotDone, extra.pain));
    // Only now: what is drawn while it is saved does not have the answer yet. And the plan may have changed elsewhere.
    if (index < m_rows.size()) {
        m_rows[index].asksPain = saved && done;
        show(index);
        if (m_rows[index].asksPain)
            m_rows[index].rating->setFocus(Qt::OtherFocusReason);
    }
    if (saved)
        Q_EMIT recorded();
}

void ExtrasCard::rate(std::size_t index, Rating pain)
{
    const app::ExtraState extra = m_rows[index].extra;
    m_rows[index].asksPain = false;
    if (succeeded(m_presenter.answerExtra(extra, app::ExtraAnswer::Done, pain)))
        Q_EMIT recorded();
}

} // namespace springback::ui
