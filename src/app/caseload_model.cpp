// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/caseload_model.h"

#include <QTimer>

#include <algorithm>
#include <map>

#include "caseload_words.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

constexpr Clock::Monotonic kSlice{ 12 }; ///< less than a frame of the screen

QString name(const Runner& runner)
{
    return runner.name.empty() ? CaseloadModel::tr("(no name)") : QString::fromStdString(runner.name);
}

/// The year only where it could be mistaken.
QString dated(const std::optional<Date>& date, Date today)
{
    constexpr days kNear{ 183 };
    if (!date)
        return QStringLiteral("–");
    return std::chrono::abs(*date - today) < kNear ? words::dayMonth(*date) : words::shortDate(*date);
}

} // namespace

CaseloadModel::CaseloadModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_slice(new QTimer(this))
{
    m_slice->setInterval(0);
    connect(m_slice, &QTimer::timeout, this, &CaseloadModel::readSome);
}

void CaseloadModel::refresh()
{
    beginResetModel();
    std::map<Id, std::optional<CaseloadFacts>> known;
    for (CaseloadRow& row : m_rows)
        known.emplace(row.runner.meta.id, std::move(row.facts));
    std::vector<CaseloadRow> rows;
    for (Runner& runner : m_workspace.runners()) {
        CaseloadRow row;
        if (const auto before = known.find(runner.meta.id); before != known.end())
            row.facts = std::move(before->second);
        row.runner = std::move(runner);
        rows.push_back(std::move(row));
    }
    m_rows = std::move(rows);
    m_waiting.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_waiting.push_back(i);
    endResetModel();
    m_slice->start();
    Q_EMIT progressed();
}

void CaseloadModel::readSome()
{
    const auto end = m_workspace.clock().monotonic() + kSlice;
    std::size_t first = m_rows.size();
    std::size_t last = 0;
    while (!m_waiting.empty() && m_workspace.clock().monotonic() < end) {
        const std::size_t at = m_waiting.front();
        m_waiting.pop_front();
        read(m_rows[at]);
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (m_waiting.empty())
        m_slice->stop();
    if (first <= last && first < m_rows.size())
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), ColumnCount - 1));
    Q_EMIT progressed();
}

void CaseloadModel::read(CaseloadRow& row)
{
    row.isRead = true;
    const auto found = m_workspace.readCase(row.runner.meta.id);
    const EpisodeRecords* course = found ? found->current() : nullptr;
    if (!course)
        return row.facts.reset();
    row.facts = caseloadFacts(History(*course), livedDate(m_workspace.clock().now(), row.runner.dayStart));
}

QString CaseloadModel::summary() const
{
    const auto present = [](const CaseloadRow& row) { return !row.runner.archived; };
    const int count = static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), present));
    if (isReading())
        return tr("Reading %1 of %2").arg(m_rows.size() - m_waiting.size()).arg(m_rows.size());
    const auto pressing = std::count_if(m_rows.begin(), m_rows.end(),
        [&](const CaseloadRow& row) { return present(row) && row.facts && !row.facts->attention.empty(); });
    return tr("%n runner(s), %1 to look at first", nullptr, count).arg(pressing);
}

const CaseloadRow* CaseloadModel::row(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int CaseloadModel::rowOf(const Id& runner) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&runner](const CaseloadRow& row) { return row.runner.meta.id == runner; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<Refusal> CaseloadModel::setArchived(const Id& runner, Archived archived)
{
    const CaseloadRow* known = row(rowOf(runner));
    if (!known)
        return Refusal{ tr("This runner is no longer here. Nothing was changed."), {} };
    Runner changed = known->runner;
    changed.archived = archived == Archived::Yes;
    const QString what = changed.archived ? tr("%1 archived") : tr("%1 taken out of the archive");
    return m_workspace.write(what.arg(name(changed)), [&changed](store::Journal& journal) { journal.put(changed); });
}

int CaseloadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseloadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseloadModel::cell(const CaseloadRow& row, int column) const
{
    if (column == NameColumn)
        return name(row.runner);
    if (!row.facts)
        return column == WhyColumn && row.isRead ? tr("No course of rehab yet") : QString();
    const CaseloadFacts& facts = *row.facts;
    switch (column) {
    case WhyColumn:
        return attentionText(facts);
    case SideColumn:
        return words::sideName(facts.side);
    case PhaseColumn:
        return words::phaseShort(facts.stage);
    case DaysColumn:
        return QString::number(facts.daysInStage);
    case EntryColumn:
        return dated(facts.lastEntry, m_workspace.today());
    case AdherenceColumn:
        return facts.adherence ? tr("%1 %").arg(*facts.adherence) : QStringLiteral("–");
    case WorstColumn:
        return facts.worst ? words::rating(facts.worst) : QStringLiteral("–");
    case TrendColumn:
        return trendCell(facts);
    case GateColumn:
        return gateCell(facts);
    case FlagsColumn:
        return flagsCell(facts);
    case AppointmentColumn:
        return dated(facts.nextAppointment, m_workspace.today());
    default:
        return {};
    }
}

QVariant CaseloadModel::data(const QModelIndex& index, int role) const
{
    const CaseloadRow* at = index.isValid() ? row(index.row()) : nullptr;
    if (!at)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(*at, index.column());
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, role).toString(), cell(*at, index.column()));
    const bool isNumber = index.column() == DaysColumn || index.column() == AdherenceColumn
        || index.column() == WorstColumn || index.column() == TrendColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString titles[]
        = { tr("Runner"), tr("Look at first because"), tr("Side"), tr("Phase"), tr("Days in it"), tr("Last entry"),
              tr("Sessions 14 days"), tr("Worst 7 days"), tr("Trend"), tr("Gate met"), tr("Flags"), tr("Next visit") };
    return titles[section];
}

} // namespace springback::app
