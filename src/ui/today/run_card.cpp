// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "act_dialogs.h"
#include "import/import_desk.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/shown.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

RunCard::RunCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(tr("Run"), context, presenter, parent), m_headline(makeText({}, TextSize::Heading)),
      m_chip(new StatusChip(this)), m_notes(new QVBoxLayout), m_unrated(new QVBoxLayout),
      m_ratingBox(new QWidget(this)), m_change(makeButton({}, ButtonLook::Primary)),
      m_other(makeButton(tr("Other number…"), ButtonLook::Quiet))
{
    setObjectName(QStringLiteral("runCard"));
    addToHeader(m_chip);
    body()->addWidget(m_headline);
    m_notes->setSpacing(4);
    body()->addLayout(m_notes);
    m_unrated->setSpacing(0);
    body()->addLayout(m_unrated);
    body()->addWidget(m_ratingBox);
    m_ratingBox->hide();
    auto* log = makeButton(Icon::Add, tr("Log a run"));
    log->setObjectName(QStringLiteral("logRun"));
    m_change->setObjectName(QStringLiteral("changeMiles"));
    m_other->setObjectName(QStringLiteral("otherMiles"));
    addAction(m_change);
    auto* import = makeButton(Icon::Folder, tr("Import runs…"));
    import->setObjectName(QStringLiteral("importRuns"));
    addAction(log);
    addAction(import);
    addAction(m_other);
    connect(log, &QPushButton::clicked, this, [this] { m_context.navigator.logRun(); });
    connect(import, &QPushButton::clicked, this, [this] { importRuns(m_context, window()); });
    connect(m_change, &QPushButton::clicked, this, &RunCard::change);
    connect(m_other, &QPushButton::clicked, this, [this] { openMiles(m_state, m_presenter, m_context, this); });
}

void RunCard::makeRating()
{
    m_ratingTitle = makeText({});
    m_during = new RatingRow(tr("Worst pain during the run"), m_ratingBox);
    m_after = new RatingRow(tr("Worst pain after the run"), m_ratingBox);
    auto* box = new QVBoxLayout(m_ratingBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metric::kGrid);
    box->addWidget(m_ratingTitle);
    box->addWidget(makeText(tr("Worst during")));
    box->addWidget(m_during);
    box->addWidget(makeText(tr("Worst after")));
    box->addWidget(m_after);
    m_during->setObjectName(QStringLiteral("runDuring"));
    m_after->setObjectName(QStringLiteral("runAfter"));
    auto* buttons = new QHBoxLayout;
    auto* save = makeButton(Icon::Check, tr("Save"), ButtonLook::Primary);
    save->setObjectName(QStringLiteral("saveRunRating"));
    auto* cancel = makeButton(tr("Cancel"));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    box->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &RunCard::saveRating);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_rated.reset();
        clearRefusal();
        renderUnrated();
    });
    orderTabs(*layout());
}

void RunCard::render(const app::TodayState& state)
{
    m_state = state.run;
    m_headline->setText(m_state.headline);
    setSubtitle(m_state.today);
    renderVerdict();
    renderUnrated();
}

void RunCard::renderVerdict()
{
    empty(*m_notes);
    setShown(*m_chip, m_state.decision.has_value());
    if (m_state.decision) {
        const bool up = *m_state.decision == MileDecision::Increase;
        const bool down = *m_state.decision == MileDecision::Reduce;
        m_chip->set(up ? Icon::ChevronUp
                : down ? Icon::ChevronDown
                       : Icon::Pause,
            up         ? tr("may go up")
                : down ? tr("reduce")
                       : tr("hold"),
            up         ? ChipTone::Good
                : down ? ChipTone::Caution
                       : ChipTone::Neutral);
        m_notes->addWidget(makeText(m_state.verdict));
        for (const QString& why : m_state.why)
            m_notes->addWidget(makeNote(Icon::Dash, why, IconTint::Muted, TextTone::Muted));
    }
    if (!m_state.warning.isEmpty())
        m_notes->addWidget(makeNote(Icon::Warning, m_state.warning, IconTint::Amber));
    m_change->setVisible(m_state.to.has_value());
    m_change->setText(m_state.change);
    m_other->setText(m_state.hasTarget ? tr("Other number…") : tr("Set the week's total…"));
}

void RunCard::renderUnrated()
{
    empty(*m_unrated);
    const bool stillThere = std::any_of(m_state.unrated.begin(), m_state.unrated.end(),
        [this](const app::RunToRate& run) { return run.id == m_rated; });
    if (!stillThere)
        m_rated.reset();
    m_ratingBox->setVisible(m_rated.has_value());
    for (const app::RunToRate& run : m_state.unrated) {
        if (run.id == m_rated)
            continue;
        auto* row = new QHBoxLayout;
        row->addWidget(makeNote(Icon::Info, tr("Not rated: %1").arg(run.label)), 1, Qt::AlignVCenter);
        QPushButton* give = makeLink(tr("Rate it"));
        give->setObjectName(QStringLiteral("rateRun"));
        give->setAccessibleName(tr("Rate the %1").arg(run.label));
        connect(give, &QPushButton::clicked, this, [this, run] { rate(run); });
        row->addWidget(give);
        m_unrated->addLayout(row);
    }
}

void RunCard::rate(const app::RunToRate& run)
{
    m_rated = run.id;
    if (!m_during)
        makeRating();
    m_ratingTitle->setText(tr("How was the %1?").arg(run.label));
    m_during->setValue(std::nullopt);
    m_after->setValue(run.after);
    renderUnrated();
    m_during->setFocus(Qt::OtherFocusReason);
}

void RunCard::saveRating()
{
    if (!m_rated)
        return;
    if (!m_during->value() && !m_after->value()) {
        succeeded(app::Refusal{ tr("No rating is chosen, so nothing was saved."), {} });
        return;
    }
    if (succeeded(m_presenter.rateRun(*m_rated, m_during->value(), m_after->value())))
        Q_EMIT recorded();
}

void RunCard::change()
{
    if (m_state.to)
        succeeded(m_presenter.setMiles(*m_state.to, m_state.verdict));
}

} // namespace springback::ui
