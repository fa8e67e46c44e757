// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/entries/entry_dialog.h"

class QComboBox;

namespace springback::ui {

class RatingRow;
class Segmented;

/// An exercise beside the phases: done or not, and its pain.
class ExtraDialog : public EntryDialog {
    Q_OBJECT
public:
    ExtraDialog(const AppContext& context, const ExtraDone& extra, QWidget* parent);

protected:
    std::optional<Record> build() override;
    QString wordFault(const FieldFault& fault) const override;

private:
    QComboBox* m_exercise;
    Segmented* m_done;
    RatingRow* m_pain;
};

} // namespace springback::ui
