// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/entries/entry_dialog.h"

class QCheckBox;
class QLineEdit;

namespace springback::ui {

class DecisionRow;

/// An appointment: with whom, what was said, what was decided, and the next one.
class VisitDialog : public EntryDialog {
    Q_OBJECT
public:
    VisitDialog(const AppContext& context, const Visit& visit, QWidget* parent);

protected:
    std::optional<Record> build() override;

private:
    void addNext(const Visit& visit);

    QLineEdit* m_with;
    DecisionRow* m_decided;
    QLineEdit* m_words;
    QPlainTextEdit* m_shared;
    QPlainTextEdit* m_private;
    QCheckBox* m_hasNext;
    QDateEdit* m_next;
};

} // namespace springback::ui
