// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sets_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "parts.h"
#include "springback/app/entry_parsing.h"
#include "springback/app/words.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

constexpr int kWorst = 10;

QComboBox* makePain(const Rating& pain)
{
    auto* box = new QComboBox;
    box->setMinimumHeight(metric::kTarget);
    box->addItem(QStringLiteral("–"));
    for (int value = 0; value <= kWorst; ++value)
        box->addItem(QString::number(value));
    box->setCurrentIndex(pain ? pain->value() + 1 : 0);
    return box;
}

Rating painOf(const QComboBox& box)
{
    return box.currentIndex() > 0 ? Pain::of(box.currentIndex() - 1) : std::nullopt;
}

} // namespace

SetsEditor::SetsEditor(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(metric::kGrid / 2);
    m_grid->setHorizontalSpacing(2 * metric::kGrid);
    m_grid->setColumnStretch(4, 1);
}

void SetsEditor::clear()
{
    m_rows.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SetsEditor::setSets(const std::vector<SessionSet>& sets)
{
    clear();
    int column = 0;
    for (const QString& head : { tr("Set"), tr("Planned, s"), tr("Held, s"), tr("Pain") })
        m_grid->addWidget(makeText(head, TextSize::Small, TextTone::Muted), 0, column++);
    int number = 0;
    for (const SessionSet& set : sets) {
        if (set.side != Side::Right)
            ++number;
        addRow(set,
            set.side ? tr("%1, %2", "set, side").arg(number).arg(app::words::sideName(*set.side))
                     : QString::number(number));
    }
}

void SetsEditor::addRow(const SessionSet& set, const QString& name)
{
    const int row = static_cast<int>(m_rows.size()) + 1;
    const Row made{ set.side, makeNumberEdit(QString::number(set.planned.count())),
        makeNumberEdit(QString::number(set.held.count())), makePain(set.pain) };
    made.planned->setAccessibleName(tr("Set %1, planned seconds").arg(name));
    made.held->setAccessibleName(tr("Set %1, held seconds").arg(name));
    made.pain->setAccessibleName(tr("Set %1, pain").arg(name));
    m_grid->addWidget(makeText(name), row, 0);
    m_grid->addWidget(made.planned, row, 1);
    m_grid->addWidget(made.held, row, 2);
    m_grid->addWidget(made.pain, row, 3);
    connect(made.planned, &QLineEdit::textEdited, this, &SetsEditor::edited);
    connect(made.held, &QLineEdit::textEdited, this, &SetsEditor::edited);
    connect(made.pain, &QComboBox::activated, this, &SetsEditor::edited);
    m_rows.push_back(made);
}

std::optional<std::vector<SessionSet>> SetsEditor::sets() const
{
    std::vector<SessionSet> sets;
    for (const Row& row : m_rows) {
        const auto planned = app::readWhole(row.planned->text());
        const auto held = app::readWhole(row.held->text());
        if (!planned || !held)
            return std::nullopt;
        sets.push_back({ row.side, seconds{ *planned }, seconds{ *held }, painOf(*row.pain) });
    }
    return sets;
}

void SetsEditor::holdAll()
{
    for (const Row& row : m_rows)
        row.held->setText(row.planned->text());
    Q_EMIT edited();
}

} // namespace springback::ui
