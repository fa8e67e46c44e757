// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "springback/app/caseload_model.h"

namespace springback::app {

namespace {

/// What a column sorts by; those without an entry come last.
double keyOf(const CaseloadFacts& facts, int column)
{
    constexpr double kLast = 1e12;
    const auto dateKey = [](const std::optional<Date>& date) {
        return date ? static_cast<double>(date->time_since_epoch().count()) : kLast;
    };
    switch (column) {
    case CaseloadModel::SideColumn:
        return static_cast<double>(facts.side);
    case CaseloadModel::PhaseColumn:
        return facts.stage.number();
    case CaseloadModel::DaysColumn:
        return facts.daysInStage;
    case CaseloadModel::EntryColumn:
        return dateKey(facts.lastEntry);
    case CaseloadModel::AdherenceColumn:
        return facts.adherence ? *facts.adherence : kLast;
    case CaseloadModel::WorstColumn:
        return facts.worst ? -facts.worst->value() : kLast;
    case CaseloadModel::TrendColumn:
        return facts.trend ? -static_cast<double>(facts.trend->hundredths()) : kLast;
    case CaseloadModel::GateColumn:
        return facts.gate ? -facts.gate->metCount() : kLast;
    case CaseloadModel::FlagsColumn:
        return facts.openFlags.empty() ? kLast : static_cast<double>(facts.openFlags.front().kind);
    case CaseloadModel::AppointmentColumn:
        return dateKey(facts.nextAppointment);
    default:
        return 0;
    }
}

} // namespace

CaseloadView::CaseloadView(CaseloadModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    setSortLocaleAware(true);
    sort(CaseloadModel::WhyColumn);
}

void CaseloadView::setShow(CaseloadShow show)
{
    m_show = show;
    invalidateFilter();
}

void CaseloadView::setSearch(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

const CaseloadRow* CaseloadView::row(int row) const
{
    return m_model.row(mapToSource(index(row, 0)).row());
}

int CaseloadView::rowOf(const Id& runner) const
{
    return mapFromSource(m_model.index(m_model.rowOf(runner), 0)).row();
}

bool CaseloadView::filterAcceptsRow(int row, const QModelIndex&) const
{
    const CaseloadRow& at = *m_model.row(row);
    if (at.runner.archived != (m_show == CaseloadShow::Archived))
        return false;
    if (m_show == CaseloadShow::NeedsAttention && (!at.facts || at.facts->attention.empty()))
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (const int column : { CaseloadModel::NameColumn, CaseloadModel::WhyColumn, CaseloadModel::PhaseColumn })
        text += m_model.index(row, column).data().toString() + QLatin1Char(' ');
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool CaseloadView::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const CaseloadRow& a = *m_model.row(left.row());
    const CaseloadRow& b = *m_model.row(right.row());
    const int column = left.column();
    if (column != CaseloadModel::NameColumn && a.facts.has_value() != b.facts.has_value())
        return a.facts.has_value();
    if (a.facts && b.facts && column == CaseloadModel::WhyColumn) {
        if (comesFirst(*a.facts, *b.facts) || comesFirst(*b.facts, *a.facts))
            return comesFirst(*a.facts, *b.facts);
    } else if (a.facts && b.facts && column != CaseloadModel::NameColumn) {
        const double keyA = keyOf(*a.facts, column);
        const double keyB = keyOf(*b.facts, column);
        if (keyA < keyB || keyB < keyA)
            return keyA < keyB;
    }
    const int byName
        = QString::localeAwareCompare(QString::fromStdString(a.runner.name), QString::fromStdString(b.runner.name));
    return byName != 0 ? byName < 0 : a.runner.meta.id < b.runner.meta.id;
}

} // namespace springback::app
