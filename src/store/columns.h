// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cells.h"

// Visitors that walk the codec's tables of members, so that a member is named once for the case file, the
// revisions and the typed tables. Lists are skipped here: each has a table of its own (see children.h).

namespace springback::store {

template <class Self> class Columns {
public:
    template <class T> void must(const char* name, T&& value) { take(name, value); }
    template <class T> void field(const char* name, T&& value) { take(name, value); }
    template <class T> void sparse(const char* name, T&& value) { take(name, value); }

private:
    template <class T> void take(const char* name, T& value)
    {
        if constexpr (!kIsVector<std::remove_const_t<T>>)
            static_cast<Self*>(this)->column(std::string_view(name), value);
    }
};

class ColumnNames : public Columns<ColumnNames> {
public:
    template <class T> void column(std::string_view name, const T&) { nameColumns<T>(m_names, std::string(name)); }
    template <int Scale, class T> void column(std::string_view name, const codec::Scaled<Scale, T>&)
    {
        static_assert(Scale == 10);
        m_names.push_back(std::string(name) + "_tenths");
    }
    std::vector<std::string>& names() { return m_names; }

private:
    std::vector<std::string> m_names;
};

class Binder : public Columns<Binder> {
public:
    explicit Binder(Query& query) : m_query(query) { }
    template <class T> void column(std::string_view, const T& value) { bindCell(m_query, value); }
    template <int Scale, class T> void column(std::string_view, const codec::Scaled<Scale, T>& scaled)
    {
        bindCell(m_query, scaled.value);
    }

private:
    Query& m_query;
};

class RowReader : public Columns<RowReader> {
public:
    RowReader(const Query& row, int column) : m_row(row), m_column(column) { }
    template <class T> void column(std::string_view, T& value) { value = readCell<T>(m_row, m_column); }
    template <int Scale, class T> void column(std::string_view, codec::Scaled<Scale, T>& scaled)
    {
        scaled.value = readCell<T>(m_row, m_column);
    }
    int next() const { return m_column; }

private:
    const Query& m_row;
    int m_column;
};

} // namespace springback::store
