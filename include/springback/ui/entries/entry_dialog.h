// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <map>
#include <optional>
#include <string>

#include "springback/domain/check.h"
#include "springback/domain/record.h"
#include "springback/ui/app_context.h"

class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace springback::app {
struct Refusal;
}

namespace springback::ui {

class Field;

/// A form that adds or changes one record. Enter saves, Escape leaves (asking first when something was
/// typed). A refusal is shown at its field and the form stays as it was typed.
class EntryDialog : public QDialog {
    Q_OBJECT
public:
    /// What `save` does, with the keyboard's Enter and the button alike. True when it is on disk.
    bool save();
    bool isTyped() const { return m_typed; }
    /// Closes unless something was typed and the person wants to keep it.
    void reject() override;
    QPushButton* saveButton() const { return m_save; }
    /// What stands above the buttons after a refusal; empty otherwise.
    QString complaint() const;

Q_SIGNALS:
    void stored(RecordKind kind);

protected:
    EntryDialog(const AppContext& context, const Record& record, QWidget* parent);

    /// The record as typed, on top of `base()`; nothing when a field does not read, with its error shown.
    virtual std::optional<Record> build() = 0;
    /// A sentence of a dialog's own for a fault; empty for the usual one.
    virtual QString wordFault(const FieldFault& fault) const;
    /// The date was changed by hand.
    virtual void dateChanged(Date date);

    const AppContext& context() const { return m_context; }
    const Record& base() const { return m_record; }
    bool isNew() const;

    QVBoxLayout* form() { return m_form; }
    QDateEdit* addDate(const QString& label, const QString& name, Date date);
    QPlainTextEdit* addNote(const QString& label, const QString& name, const std::string& text);
    Field* addField(const QString& label, QWidget* control, const QString& name);
    /// Fields side by side, each as wide as it needs.
    void addRow(std::initializer_list<Field*> fields);
    Field* makeField(const QString& label, QWidget* control, const QString& name);
    /// False when the form has no such field.
    bool setError(const QString& name, const QString& error);
    Date date() const; ///< of the field made by addDate
    void setBase(const Record& record) { m_record = record; }
    /// After the form is filled: what is typed from now on counts.
    void watchTyping();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showRefusal(const app::Refusal& refusal);
    void complain(const QString& sentence);
    void clearErrors();
    void addFooter();
    void addHistory(QVBoxLayout* footer);
    void showDateHint();
    void fitToScreen();

    AppContext m_context;
    Record m_record;
    std::map<QString, Field*> m_fields;
    QVBoxLayout* m_form;
    QLabel* m_complaint;
    QPushButton* m_save;
    QDateEdit* m_date = nullptr;
    Field* m_dateField = nullptr;
    bool m_typed = false;
};

} // namespace springback::ui
