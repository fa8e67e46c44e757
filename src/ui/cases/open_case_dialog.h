// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/app/case_opening.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace springback::ui {

class Field;

/// A case that came in a file: who it is about, from when, what is new, changed and removed against what is here,
/// before anything is stored; then merged, or kept as a new runner.
class OpenCaseDialog : public Dialog {
    Q_OBJECT
public:
    OpenCaseDialog(const AppContext& context, const QString& file, QWidget* parent = nullptr);
    /// What was stored, in words; empty when nothing was.
    QString said() const { return m_said; }
    /// True when the window must begin anew: the first runner came in.
    bool isFirstRunner() const { return m_isFirst; }

private:
    void open();
    void refuse(const QString& sentence);
    void show(const app::CaseComparison& comparison);
    void merge();
    void keepAsNew();
    app::Decides decides() const;

    AppContext m_context;
    QString m_file;
    std::optional<exchange::CaseFile> m_case;
    QLabel* m_about;
    QLabel* m_changes;
    QWidget* m_list; ///< scrolls the changes
    QLabel* m_note;
    QLabel* m_error;
    QLineEdit* m_password;
    Field* m_passwordField;
    QPushButton* m_unlock;
    QPushButton* m_new;
    QPushButton* m_merge;
    QString m_said;
    bool m_isFirst = false;
};

/// Opens the dialog for each of the files, one after the other.
void openCases(const AppContext& context, const QStringList& files, QWidget* parent);

} // namespace springback::ui
