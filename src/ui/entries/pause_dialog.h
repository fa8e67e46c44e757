// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/entries/entry_dialog.h"

namespace springback::ui {

class Segmented;

/// Days ill or away, from and to; it may be planned ahead.
class PauseDialog : public EntryDialog {
    Q_OBJECT
public:
    PauseDialog(const AppContext& context, const Pause& pause, QWidget* parent);

protected:
    std::optional<Record> build() override;
    QString wordFault(const FieldFault& fault) const override;
    void dateChanged(Date date) override;

private:
    QDateEdit* m_to;
    Segmented* m_reason;
    QPlainTextEdit* m_note;
};

} // namespace springback::ui
