// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/plan_editor.h"

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace springback::ui {

class Field;

/// Before and after of each change with its reason, and who decided it, from when.
class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    ReviewPanel(app::PlanDraft& draft, const QString& by, Date today, QWidget* parent = nullptr);

    /// Draws the changes anew.
    void refresh();
    Date from() const;
    QString by() const;
    QString reason() const;
    void setReason(const QString& reason);
    /// False when the fault is about none of its fields.
    bool showError(const std::string& field, const QString& sentence);
    void clearErrors();

private:
    QWidget* makeChange(const app::PlanEdit& edit);
    void addReplay(QVBoxLayout& layout, Date today);
    void addSignature(QVBoxLayout& layout, const QString& by, Date today);

    app::PlanDraft& m_draft;
    QVBoxLayout* m_changes;
    QLineEdit* m_by = nullptr;
    QLineEdit* m_reason = nullptr;
    QDateEdit* m_from = nullptr;
    Field* m_byField = nullptr;
    Field* m_reasonField = nullptr;
    Field* m_fromField = nullptr;
};

} // namespace springback::ui
