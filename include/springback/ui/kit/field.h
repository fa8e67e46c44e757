// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace springback::ui {

/// A control with its label above it, a hint and an error below. Names the control for a screen reader.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    /// What is wrong with the entry; empty clears it. Shown with a mark and read with the control's name.
    void setError(const QString& error);
    QString error() const;
    QWidget* control() const { return m_control; }

private:
    QWidget* m_control;
    QLabel* m_caption;
    QLabel* m_hint;
    QLabel* m_error;
};

} // namespace springback::ui
