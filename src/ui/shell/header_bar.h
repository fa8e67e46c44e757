// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace springback::ui {

/// The line on top: the page, whose it is and where they stand, the PDF, and the menu.
class HeaderBar : public QFrame {
    Q_OBJECT
public:
    explicit HeaderBar(QMenu* menu, QWidget* parent = nullptr);

    void setPage(const QString& title);
    /// Name (or initials), and the phase in force.
    void setRunner(const QString& name, const QString& phase);

    /// Which course of rehab is shown, for a runner who has several; empty hides it.
    void setCourse(const QString& brief);
    QMenu& courseMenu();

Q_SIGNALS:
    void pdfClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_page;
    QBoxLayout* m_runner; ///< name and phase
    QLabel* m_name;
    QLabel* m_phase;
    QString m_phaseName;
    QPushButton* m_courses;
    QPushButton* m_pdf;
};

} // namespace springback::ui
