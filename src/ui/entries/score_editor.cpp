// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "score_editor.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <numeric>

#include "parts.h"
#include "springback/app/entry_parsing.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

constexpr int kTotalMost = 100;
constexpr int kVisaItems = 8; ///< seven of up to 10 points, the eighth of up to 30; they add up to the total
constexpr int kItemsInRow = 4;
constexpr int kByTotal = 0;
constexpr int kByItems = 1;

int mostOfItem(int item)
{
    return item == kVisaItems - 1 ? 30 : 10;
}

} // namespace

ScoreEditor::ScoreEditor(MeasureKind kind, QWidget* parent)
    : MeasureEditor(parent), m_kind(kind), m_total(makeNumberEdit({}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metric::kGrid);
    layout->addWidget(makeText(tr("Please use the official form of the questionnaire; only its scores are kept here."),
        TextSize::Body, TextTone::Muted));
    m_total->setObjectName(QStringLiteral("total"));
    auto* field = new Field(tr("Total score"), m_total);
    field->setHint(higherIsBetter(kind) ? tr("0 to 100, higher is better") : tr("0 to 100, lower is better"));
    m_totalField = field;
    // The TENDINS-A total is no plain sum of its items, so that it is taken as a total only.
    if (kind == MeasureKind::VisaA)
        addItems();
    layout->addWidget(field);
}

void ScoreEditor::addItems()
{
    m_way = new Segmented(tr("What to enter"), { tr("The total"), tr("Each item") });
    layout()->addWidget(m_way);
    m_way->setCurrent(kByTotal);
    m_itemGrid = new QWidget;
    auto* grid = new QGridLayout(m_itemGrid);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < kVisaItems; ++i) {
        auto* edit = makeNumberEdit({});
        edit->setObjectName(QStringLiteral("item%1").arg(i + 1));
        auto* field = new Field(tr("Item %1").arg(i + 1), edit);
        field->setHint(tr("0 to %1").arg(mostOfItem(i)));
        grid->addWidget(field, i / kItemsInRow, i % kItemsInRow);
        m_items.push_back(edit);
        connect(edit, &QLineEdit::textChanged, this, &ScoreEditor::showSum);
    }
    layout()->addWidget(m_itemGrid);
    connect(m_way, &Segmented::chosen, this, &ScoreEditor::showWay);
    showWay();
}

bool ScoreEditor::byItems() const
{
    return m_way && m_way->current() == kByItems;
}

void ScoreEditor::showWay()
{
    m_itemGrid->setVisible(byItems());
    m_total->setReadOnly(byItems());
    if (byItems())
        showSum();
}

void ScoreEditor::showSum()
{
    Measure measure;
    const bool whole = byItems() && readItems(measure).isEmpty();
    if (byItems())
        m_total->setText(
            whole ? QString::number(std::accumulate(measure.items.begin(), measure.items.end(), 0)) : QString());
}

QString ScoreEditor::readItems(Measure& measure) const
{
    measure.items.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto item = app::readWhole(m_items[i]->text());
        const int number = static_cast<int>(i);
        if (!item || *item > mostOfItem(number))
            return tr("Item %1 needs a whole number from 0 to %2.").arg(number + 1).arg(mostOfItem(number));
        measure.items.push_back(*item);
    }
    return {};
}

void ScoreEditor::setMeasure(const Measure& measure)
{
    if (!measure.values.empty())
        m_total->setText(app::writeTenths(measure.values.front().tenths));
    if (!m_way || measure.items.size() != m_items.size())
        return;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setText(QString::number(measure.items[i]));
    m_way->setCurrent(kByItems);
    showWay();
}

QString ScoreEditor::readInto(Measure& measure) const
{
    measure.values.clear();
    measure.items.clear();
    if (byItems()) {
        if (const QString wrong = readItems(measure); !wrong.isEmpty())
            return wrong;
    }
    const auto tenths = app::readTenths(m_total->text());
    if (!tenths || *tenths > kTotalMost * 10)
        return tr("The total needs a number from 0 to %1.").arg(kTotalMost);
    measure.values.push_back({ Side::Both, *tenths, std::nullopt, {} });
    return {};
}

MeasureEditor* makeScoreEditor(MeasureKind kind, QWidget* parent)
{
    return new ScoreEditor(kind, parent);
}

} // namespace springback::ui
