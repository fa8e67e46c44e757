// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>

#include "sheet.h"

namespace springback::report {

struct Column {
    QString title;
    double share = 1; ///< of the width, against the other columns
    Qt::Alignment alignment = Qt::AlignLeft;
    bool optional = false; ///< left out when no row has anything to say in it
};

enum class Weight { Normal, Strong };

struct Cell {
    QString text;
    Sign sign = Sign::None;
    Weight weight = Weight::Normal;

    Cell() = default;
    /// A cell is mostly its text.
    template <typename Text>
    Cell(Text&& what, Sign before = Sign::None,
        Weight heavy = Weight::Normal) requires std::convertible_to<Text, QString>
        : text(std::forward<Text>(what)), sign(before), weight(heavy)
    {
    }
};

struct Table {
    QString title; ///< repeated, as continued, on every further page
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// Lays the table into the flow: the header on every page, no row alone on the last page, rows longer than a
/// quarter page go on as further rows.
void addTable(Sheet& sheet, const Table& table);

} // namespace springback::report
