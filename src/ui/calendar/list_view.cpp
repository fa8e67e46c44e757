// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "list_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "springback/app/entry_list_model.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {
constexpr int kOriginInEms = 56; ///< narrower, the column of origins makes room; the form still tells
constexpr int kNoteInEms = 44;
constexpr int kSearchPauseMs = 150; ///< typing goes on; the rows follow when it rests
}

ListView::ListView(app::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_model(new app::EntryListModel(workspace, this)), m_search(new QLineEdit),
      m_filter(new QComboBox), m_count(makeText({}, TextSize::Small, TextTone::Muted)), m_table(new QTableView),
      m_edit(makeButton(Icon::Edit, tr("Edit"))), m_delete(makeButton(Icon::Delete, tr("Delete")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metric::kPageMargin);
    layout->setSpacing(metric::kGrid);
    layout->addWidget(makeBar());
    layout->addWidget(m_table, 1);
    setUpTable();
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListView::showCount);
    connect(m_edit, &QPushButton::clicked, this, &ListView::openCurrent);
    connect(m_delete, &QPushButton::clicked, this, &ListView::deleteCurrent);
    showCount();
}

QWidget* ListView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search entries"));
    m_search->setPlaceholderText(tr("Search: a word, a date, a note"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(metric::kTarget);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Kind of entry"));
    m_filter->addItems(app::EntryListModel::filterNames());
    m_filter->setMinimumHeight(metric::kTarget);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(m_count);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(kSearchPauseMs);
    connect(m_search, &QLineEdit::textChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });
    connect(m_filter, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_model->setFilter(static_cast<app::EntryFilter>(index)); });
    return bar;
}

void ListView::setUpTable()
{
    styleTable(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setAccessibleName(tr("Entries"));
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    auto* header = m_table->horizontalHeader();
    header->setSortIndicator(app::EntryListModel::DateColumn, Qt::DescendingOrder);
    const int em = Theme::current().em();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = { 7, 9, 20, 4, 13, 9 };
    for (int column = 0; column < app::EntryListModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column] * em);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(app::EntryListModel::WhatColumn, QHeaderView::Stretch);
    connect(m_table, &QTableView::doubleClicked, this, &ListView::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListView::showCount);
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int ems = width() / Theme::current().em();
    m_table->setColumnHidden(app::EntryListModel::OriginColumn, ems < kOriginInEms);
    m_table->setColumnHidden(app::EntryListModel::NoteColumn, ems < kNoteInEms);
}

void ListView::setShown(bool shown)
{
    m_model->setShown(shown);
}

void ListView::selectEntry(const Id& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->selectRow(row);
}

std::optional<app::DayEntry> ListView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->entryAt(index.row())) : std::nullopt;
}

void ListView::showCount()
{
    m_count->setText(tr("%n row(s)", nullptr, m_model->rowCount()));
    const auto entry = current();
    m_edit->setEnabled(entry && entry->editable == app::Editable::Yes);
    m_delete->setEnabled(entry && entry->deletable == app::Deletable::Yes);
}

void ListView::openCurrent()
{
    const auto entry = current();
    if (!entry)
        return;
    if (entry->editable == app::Editable::Yes)
        Q_EMIT editAsked(*entry);
    else
        Q_EMIT dayAsked(m_model->dateAt(m_table->currentIndex().row()));
}

void ListView::deleteCurrent()
{
    const auto entry = current();
    if (!entry || entry->deletable == app::Deletable::No)
        return;
    const int row = m_table->currentIndex().row();
    Q_EMIT deleteAsked(*entry);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
}

bool ListView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            deleteCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace springback::ui
