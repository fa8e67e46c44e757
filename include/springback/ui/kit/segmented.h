// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace springback::ui {

/// A row of choices of which one holds: month or list, 2 weeks or all. Arrow keys move within it. Where the row has no
/// room, as with a large font, it becomes a list to open.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QString& accessibleName, const QStringList& choices, QWidget* parent = nullptr);
    int current() const;        ///< −1 before a first choice
    void setCurrent(int index); ///< without `chosen`; −1 chooses none
    /// `why` is said of a choice that is not there now.
    void setChoiceEnabled(int index, bool enabled, const QString& why);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_row;
    QButtonGroup* m_group;
    QComboBox* m_list;
};

} // namespace springback::ui
