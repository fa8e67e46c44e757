// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/test_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "session/count_row.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

TestDialog::TestDialog(const AppContext& context, MeasureKind kind, QWidget* parent)
    : QDialog(parent), m_presenter(context.workspace, kind), m_problem(makeText({}, TextSize::Body, TextTone::Brick)),
      m_save(makeButton(tr("Save"), ButtonLook::Primary))
{
    const app::TestState state = m_presenter.state();
    setWindowTitle(tr("Test: %1").arg(state.title));
    auto* intro = new Card(state.title);
    intro->setSubtitle(state.asked);
    intro->body()->addWidget(makeText(state.how));
    intro->body()->addWidget(makeText(state.stop));
    if (!state.before.isEmpty())
        intro->body()->addWidget(makeText(state.before, TextSize::Small, TextTone::Muted));
    auto* column = new Column;
    column->add(intro);
    for (const app::TestedSide& side : state.sides)
        column->add(makeSide(side));
    column->add(m_problem);
    auto* cancel = makeButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(metric::kPageMargin, metric::kGrid, metric::kPageMargin, 2 * metric::kGrid);
    buttons->setSpacing(metric::kGrid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, &m_presenter, &app::TestPresenter::save);
    connect(&m_presenter, &app::TestPresenter::changed, this, &TestDialog::render);
    connect(&m_presenter, &app::TestPresenter::saved, this, &QDialog::accept);
    m_save->setDefault(true);
    const int em = Theme::current().em();
    resize(44 * em, (state.sides.size() > 1 ? 40 : 30) * em);
    render();
}

QWidget* TestDialog::makeSide(const app::TestedSide& side)
{
    auto* card = new Card(side.name);
    auto* count = new CountRow(tr("%1, count").arg(side.name));
    auto* pain = new RatingRow(tr("%1, worst pain").arg(side.name));
    card->body()->addWidget(new Field(tr("How many"), count));
    card->body()->addWidget(new Field(tr("Worst pain"), pain));
    // A field names its control; two sides need the side in the name too.
    connect(count, &CountRow::counted, this,
        [this, which = side.side](std::optional<int> n) { m_presenter.setCount(which, n); });
    connect(pain, &RatingRow::ratingChanged, this,
        [this, which = side.side](Rating rating) { m_presenter.setPain(which, rating); });
    return card;
}

void TestDialog::render()
{
    const app::TestState state = m_presenter.state();
    m_save->setEnabled(state.canSave);
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
}

} // namespace springback::ui
