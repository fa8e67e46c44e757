// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/entries/entry_dialog.h"

class QComboBox;
class QVBoxLayout;

namespace springback::ui {

class MeasureEditor;

/// A test or a questionnaire of protocol section 7.
class MeasureDialog : public EntryDialog {
    Q_OBJECT
public:
    MeasureDialog(const AppContext& context, const Measure& measure, QWidget* parent);

protected:
    std::optional<Record> build() override;

private:
    MeasureKind kind() const;
    void showEditor();

    QComboBox* m_kind;
    QWidget* m_holder;
    MeasureEditor* m_editor = nullptr;
    QPlainTextEdit* m_note;
};

} // namespace springback::ui
