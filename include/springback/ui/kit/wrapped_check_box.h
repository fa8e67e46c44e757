// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace springback::ui {

/// A tick whose sentence wraps; Qt's own stays on one line. A click on the words ticks too.
class WrappedCheckBox : public QWidget {
    Q_OBJECT
public:
    explicit WrappedCheckBox(const QString& text, QWidget* parent = nullptr);
    QCheckBox* box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    QLabel* m_text;
};

} // namespace springback::ui
