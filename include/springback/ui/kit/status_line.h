// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace springback::ui {

/// The quiet line at the bottom: "Saved: check-in of 3 March  Undo", which goes after a while by itself, and how well
/// the data is kept, which stays. There while it has something to say.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    static constexpr int kShownMs = 20'000;

    explicit StatusLine(QWidget* parent = nullptr);
    /// Only for what is on disk.
    void showSaved(const QString& what);
    void showText(const QString& text);
    /// How well the data is kept, at the right; stays.
    enum class Kept { Well, Badly };
    void showKept(const QString& line, Kept how);
    void clear();
    QString text() const;

Q_SIGNALS:
    void undoClicked();

private:
    void show(const QString& text);

    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_undo;
    QLabel* m_keptMark;
    QLabel* m_kept;
    QTimer m_hide;
};

} // namespace springback::ui
