// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/app_context.h"
#include "springback/ui/kit/dialog.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace springback::ui {

/// Chooses a backup and shows both sides, what is here and what it holds, before anything happens.
class RestoreDialog : public Dialog {
    Q_OBJECT
public:
    explicit RestoreDialog(AppContext& context, QWidget* parent = nullptr);
    /// What was done, in words.
    QString said() const { return m_said; }

private:
    void fill();
    void look();
    void chooseFile();
    void restore();
    void refuse(const QString& sentence);
    QString chosen() const;

    AppContext& m_context;
    QComboBox* m_which;
    QLabel* m_here;
    QLabel* m_there;
    QLabel* m_error;
    QPushButton* m_restore;
    QString m_said;
};

} // namespace springback::ui
