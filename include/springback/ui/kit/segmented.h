// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace springback::ui {

/// A row of choices of which one holds: month or list, 2 weeks or all. Arrow keys move within it.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QString& accessibleName, const QStringList& choices, QWidget* parent = nullptr);
    int current() const;        ///< −1 before a first choice
    void setCurrent(int index); ///< without `chosen`; −1 chooses none

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

} // namespace springback::ui
