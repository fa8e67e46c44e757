// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/app/milestones.h"
#include "springback/ui/entries/entry_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace springback::ui {

class Segmented;

/// A milestone: what, by when, and the measure that fills it in by itself, if one does.
class MilestoneDialog : public EntryDialog {
    Q_OBJECT
public:
    MilestoneDialog(const AppContext& context, const Milestone& milestone, QWidget* parent);

protected:
    std::optional<Record> build() override;

private:
    void addSource(const Milestone& milestone);
    void addOptionalDate(const QString& label, const QString& name, const std::optional<Date>& date, Date start,
        QCheckBox*& given, QDateEdit*& edit);
    void follow(int source);

    std::vector<app::MilestoneSource> m_sources;
    QLineEdit* m_label;
    Segmented* m_term;
    QComboBox* m_source;
    QLineEdit* m_number;
    Field* m_numberField = nullptr;
    QCheckBox* m_hasDue = nullptr;
    QDateEdit* m_due = nullptr;
    QCheckBox* m_hasReached = nullptr;
    QDateEdit* m_reached = nullptr;
};

} // namespace springback::ui
