// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include <algorithm>

#include "facts.h"
#include "tr.h"

namespace springback::report {

namespace {

constexpr double kGap = 8; ///< between columns
constexpr double kPad = 2; ///< above and below a row's text
constexpr double kSignRoom = 14;
constexpr int kLongCell = 700; ///< characters; beyond it a cell goes on in further rows

const QColor kThin(0xc8, 0xc8, 0xc8);

bool isSilent(const Table& table, std::size_t column)
{
    return std::all_of(table.rows.begin(), table.rows.end(),
        [column](const std::vector<Cell>& row) { return row[column].text.isEmpty() || row[column].text == none(); });
}

Table withoutEmpty(Table table)
{
    for (std::size_t i = table.columns.size(); i-- > 0;) {
        if (!table.columns[i].optional || !isSilent(table, i))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows)
            row.erase(row.begin() + at);
    }
    return table;
}

class TableLayout {
public:
    TableLayout(Sheet& sheet, Table table) : m_sheet(sheet), m_table(std::move(table))
    {
        double shares = 0;
        for (const Column& column : m_table.columns)
            shares += column.share;
        const double room = sheet.width() - kGap * static_cast<double>(m_table.columns.size() - 1);
        for (const Column& column : m_table.columns)
            m_widths.push_back(room * column.share / shares);
        for (const auto& row : m_table.rows)
            addRow(row);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            m_headHeight = std::max(
                m_headHeight, sheet.measure(m_table.columns[i].title, m_widths[i], sheet.bold(sheet.small())));
        m_headHeight += kPad * 2;
    }

    void place()
    {
        const double first = m_rows.empty() ? 0 : m_heights[0] + (m_rows.size() > 1 ? m_heights[1] : 0);
        if (!m_table.title.isEmpty())
            m_sheet.heading(m_table.title, m_headHeight + first);
        else
            m_sheet.ensure(m_headHeight + first);
        placeHead();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_sheet.fits(m_heights[i]) || leavesOrphan(i)) {
                m_sheet.newPage();
                placeContinued();
                placeHead();
            }
            placeRow(i);
        }
    }

private:
    void addRow(std::vector<Cell> row)
    {
        std::vector<Cell> rest(row.size());
        bool more = false;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].text.size() <= kLongCell)
                continue;
            const qsizetype blank = row[i].text.lastIndexOf(QLatin1Char(' '), kLongCell);
            const qsizetype cut = blank > kLongCell / 2 ? blank : kLongCell;
            rest[i].text = row[i].text.mid(cut).trimmed();
            row[i].text.truncate(cut);
            more = true;
        }
        m_heights.push_back(heightOf(row));
        m_rows.push_back(std::move(row));
        if (more)
            addRow(std::move(rest));
    }

    Look lookOf(const Cell& cell) const
    {
        return cell.weight == Weight::Strong ? m_sheet.bold(m_sheet.small()) : m_sheet.small();
    }

    double heightOf(const std::vector<Cell>& row)
    {
        double height = m_sheet.lineHeight(m_sheet.small());
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double width = m_widths[i] - (row[i].sign == Sign::None ? 0 : kSignRoom);
            height = std::max(height, m_sheet.measure(row[i].text, width, lookOf(row[i])));
        }
        return height + kPad * 2;
    }

    /// True before the last row but one, when the page ends between the two.
    bool leavesOrphan(std::size_t row) const
    {
        const bool lastButOne = row + 2 == m_rows.size();
        return lastButOne && row > 1 && m_sheet.y() > m_headHeight * 3
            && !m_sheet.fits(m_heights[row] + m_heights[row + 1]);
    }

    void placeContinued()
    {
        if (m_table.title.isEmpty())
            return;
        m_sheet.advance(m_sheet.write(0, m_sheet.y(), m_sheet.width(),
            Report::tr("%1, continued", "a table's title").arg(m_table.title), m_sheet.muted()));
        m_sheet.advance(kPad);
    }

    void placeHead()
    {
        double x = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            m_sheet.write(x, m_sheet.y() + kPad, m_widths[i], m_table.columns[i].title, m_sheet.bold(m_sheet.small()),
                m_table.columns[i].alignment);
            x += m_widths[i] + kGap;
        }
        m_sheet.advance(m_headHeight);
        m_sheet.rule(0, m_sheet.y() - 1, m_sheet.width(), 1.2, Qt::black);
    }

    void placeRow(std::size_t index)
    {
        double x = 0;
        const double top = m_sheet.y() + kPad;
        for (std::size_t i = 0; i < m_rows[index].size(); ++i) {
            const Cell& cell = m_rows[index][i];
            const double indent = cell.sign == Sign::None ? 0 : kSignRoom;
            m_sheet.sign(cell.sign, QPointF(x + 5, top + m_sheet.lineHeight(m_sheet.small()) * 0.52), 9);
            m_sheet.write(x + indent, top, m_widths[i] - indent, cell.text, lookOf(cell), m_table.columns[i].alignment);
            x += m_widths[i] + kGap;
        }
        m_sheet.advance(m_heights[index]);
        m_sheet.rule(0, m_sheet.y() - 0.6, m_sheet.width(), 0.6, kThin);
    }

    Sheet& m_sheet;
    const Table m_table;
    std::vector<double> m_widths;
    std::vector<std::vector<Cell>> m_rows;
    std::vector<double> m_heights;
    double m_headHeight = 0;
};

} // namespace

void addTable(Sheet& sheet, const Table& table)
{
    if (!table.rows.empty())
        TableLayout(sheet, withoutEmpty(table)).place();
}

} // namespace springback::report
