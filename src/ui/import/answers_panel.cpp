// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers_panel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

using exchange::Ask;
using exchange::RunFile;

bool asks(const RunFile& file, Ask ask)
{
    return std::any_of(file.runs.begin(), file.runs.end(),
        [ask](const auto& run) { return std::find(run.asks.begin(), run.asks.end(), ask) != run.asks.end(); });
}

// In the order of the combo boxes.
std::array<int exchange::ColumnMap::*, 5> places()
{
    using Map = exchange::ColumnMap;
    return { &Map::date, &Map::distance, &Map::duration, &Map::sport, &Map::clock };
}

QHBoxLayout* makeRow(QWidget* in)
{
    auto* row = new QHBoxLayout(in);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metric::kGrid);
    return row;
}

} // namespace

AnswersPanel::AnswersPanel(app::ImportPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_file(new QComboBox), m_question(makeText({})),
      m_unit(new Segmented(tr("Unit of the distances"), { tr("Kilometres"), tr("Miles") })),
      m_order(new Segmented(tr("Order of the dates"), { tr("Day first"), tr("Month first") })),
      m_decimals(new Segmented(tr("Decimals"), { tr("5.2"), tr("5,2") })),
      m_orderField(new Field(tr("Dates such as 4/5/2024"), m_order)),
      m_decimalsField(new Field(tr("Decimals are written"), m_decimals))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid);
    m_file->setAccessibleName(tr("File the answers are for"));
    m_unit->setObjectName(QStringLiteral("unit"));
    layout->addWidget(m_file);
    layout->addWidget(m_question);
    m_columnRow = makeColumns();
    layout->addWidget(m_columnRow);
    layout->addWidget(makeChoices());
    connect(m_file, &QComboBox::activated, this, &AnswersPanel::render);
    for (Segmented* choice : { m_unit, m_order, m_decimals })
        connect(choice, &Segmented::chosen, this, &AnswersPanel::answer);
}

QWidget* AnswersPanel::makeColumns()
{
    auto* widget = new QWidget;
    auto* row = makeRow(widget);
    const QStringList names{ tr("Date"), tr("Distance"), tr("Time taken"), tr("Sport"), tr("Time of day") };
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new QComboBox;
        m_columns[i]->setObjectName(QStringLiteral("column%1").arg(i));
        m_columns[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_columns[i]->setMinimumContentsLength(6);
        row->addWidget(new Field(names[static_cast<qsizetype>(i)], m_columns[i]), 1);
        connect(m_columns[i], &QComboBox::activated, this, &AnswersPanel::answer);
    }
    return widget;
}

QWidget* AnswersPanel::makeChoices()
{
    auto* widget = new QWidget;
    auto* row = makeRow(widget);
    row->addWidget(new Field(tr("The distances are in"), m_unit));
    row->addWidget(m_orderField);
    row->addWidget(m_decimalsField);
    row->addStretch(1);
    return widget;
}

void AnswersPanel::render()
{
    const auto open = m_presenter.openFiles();
    setVisible(!open.empty() && !m_presenter.isReading());
    if (open.empty())
        return;
    const QVariant chosen = m_file->currentData();
    const QSignalBlocker quiet(m_file);
    m_file->clear();
    for (const std::size_t index : open)
        m_file->addItem(QFileInfo(m_presenter.files()[index].file).fileName(), QVariant::fromValue(qulonglong(index)));
    m_file->setCurrentIndex(std::max(0, m_file->findData(chosen)));
    m_file->setVisible(open.size() > 1);
    const auto index = static_cast<std::size_t>(m_file->currentData().toULongLong());
    const RunFile& file = m_presenter.files()[index];
    m_question->setText(file.table ? tr("A plain table: which column holds what?")
                                   : tr("The file leaves something open. Look at a run you remember, and choose."));
    renderColumns(file);
    renderChoices(file, m_presenter.answers(index));
}

void AnswersPanel::renderColumns(const RunFile& file)
{
    m_columnRow->setVisible(file.table.has_value());
    if (!file.table)
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QComboBox* box = m_columns[i];
        box->clear();
        box->addItem(tr("none"), -1);
        for (int column = 0; column < file.table->header.size(); ++column) {
            const QString name = file.table->header[column];
            box->addItem(name.isEmpty() ? tr("column %1").arg(column + 1) : name, column);
        }
        box->setCurrentIndex(std::max(0, box->findData(file.table->columns.*places()[i])));
    }
}

void AnswersPanel::renderChoices(const RunFile& file, const exchange::RunFileAnswers& answers)
{
    const bool isOpen = asks(file, Ask::Unit);
    m_unit->setCurrent(isOpen || !file.unit ? -1 : *file.unit == LengthUnit::Miles ? 1 : 0);
    m_orderField->setVisible(answers.dateOrder || asks(file, Ask::DateOrder));
    m_order->setCurrent(!answers.dateOrder ? -1 : *answers.dateOrder == exchange::DateOrder::DayFirst ? 0 : 1);
    m_decimalsField->setVisible(answers.decimals || asks(file, Ask::Decimals));
    m_decimals->setCurrent(!answers.decimals ? -1 : *answers.decimals == exchange::DecimalMark::Point ? 0 : 1);
}

void AnswersPanel::answer()
{
    const auto index = static_cast<std::size_t>(m_file->currentData().toULongLong());
    exchange::RunFileAnswers answers = m_presenter.answers(index);
    const RunFile& file = m_presenter.files()[index];
    if (file.table) {
        exchange::ColumnMap map = file.table->columns;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            map.*places()[i] = m_columns[i]->currentData().toInt();
        if (map != file.table->columns || answers.columns)
            answers.columns = map;
    }
    // Only what a person chose is an answer: a unit that the file states is none.
    if (m_unit->current() >= 0 && (sender() == m_unit || answers.unit))
        answers.unit = m_unit->current() == 1 ? LengthUnit::Miles : LengthUnit::Kilometres;
    if (m_order->current() >= 0)
        answers.dateOrder = m_order->current() == 0 ? exchange::DateOrder::DayFirst : exchange::DateOrder::MonthFirst;
    if (m_decimals->current() >= 0)
        answers.decimals = m_decimals->current() == 0 ? exchange::DecimalMark::Point : exchange::DecimalMark::Comma;
    m_presenter.answer(index, answers);
}

} // namespace springback::ui
