// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "springback/app/import_presenter.h"

class QComboBox;
class QLabel;

namespace springback::ui {

class Field;
class Segmented;

/// What a file does not say and a person can: its unit, its columns, its decimals, the order of its dates.
class AnswersPanel : public QWidget {
    Q_OBJECT
public:
    explicit AnswersPanel(app::ImportPresenter& presenter, QWidget* parent = nullptr);
    void render();

private:
    static constexpr int kColumns = 5;

    QWidget* makeColumns();
    QWidget* makeChoices();
    void renderColumns(const exchange::RunFile& file);
    void renderChoices(const exchange::RunFile& file, const exchange::RunFileAnswers& answers);
    void answer();

    app::ImportPresenter& m_presenter;
    QComboBox* m_file;
    QLabel* m_question;
    std::array<QComboBox*, kColumns> m_columns{};
    QWidget* m_columnRow;
    Segmented* m_unit;
    Segmented* m_order;
    Segmented* m_decimals;
    Field* m_orderField;
    Field* m_decimalsField;
};

} // namespace springback::ui
