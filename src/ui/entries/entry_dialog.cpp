// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/entries/entry_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

#include "history_panel.h"
#include "parts.h"
#include "springback/app/entry_defaults.h"
#include "springback/app/prompts.h"
#include "springback/app/words.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "typing_watch.h"

namespace springback::ui {

namespace {

constexpr int kWidthInEms = 44;
constexpr int kNoteLines = 3;

} // namespace

EntryDialog::EntryDialog(const AppContext& context, const Record& record, QWidget* parent)
    : QDialog(parent), m_context(context), m_record(record), m_form(new QVBoxLayout), m_complaint(makeText({})),
      m_save(makeButton(tr("Save"), ButtonLook::Primary))
{
    const QString title = isNew() ? app::addTitle(kindOf(record)) : app::editTitle(kindOf(record));
    setWindowTitle(title);
    setModal(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* body = new QWidget;
    m_form->setContentsMargins(metric::kPageMargin, metric::kCardPadding, metric::kPageMargin, metric::kGrid);
    m_form->setSpacing(2 * metric::kGrid);
    body->setLayout(m_form);
    m_form->addWidget(makeText(title, TextSize::Title));
    outer->addWidget(new Scroller(body), 1);
    addFooter();
}

bool EntryDialog::isNew() const
{
    return metaOf(m_record).id.isNull();
}

void EntryDialog::addFooter()
{
    auto* footer = new QVBoxLayout;
    footer->setContentsMargins(metric::kPageMargin, metric::kGrid, metric::kPageMargin, 2 * metric::kGrid);
    setTextLook(*m_complaint, TextSize::Body, TextTone::Brick);
    m_complaint->hide();
    footer->addWidget(m_complaint);
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &EntryDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EntryDialog::save);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kGrid);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    footer->addLayout(buttons);
    static_cast<QVBoxLayout*>(layout())->addLayout(footer);
}

Field* EntryDialog::makeField(const QString& label, QWidget* control, const QString& name)
{
    auto* field = new Field(label, control);
    control->setObjectName(name);
    m_fields[name] = field;
    return field;
}

Field* EntryDialog::addField(const QString& label, QWidget* control, const QString& name)
{
    Field* field = makeField(label, control, name);
    m_form->addWidget(field);
    return field;
}

void EntryDialog::addRow(std::initializer_list<Field*> fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * metric::kGrid);
    for (Field* field : fields)
        row->addWidget(field, 0, Qt::AlignTop);
    row->addStretch();
    m_form->addLayout(row);
}

QDateEdit* EntryDialog::addDate(const QString& label, const QString& name, Date date)
{
    m_date = makeDateEdit(date);
    m_dateField = makeField(label, m_date, name);
    m_form->addWidget(m_dateField);
    showDateHint();
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        showDateHint();
        dateChanged(this->date());
    });
    return m_date;
}

QPlainTextEdit* EntryDialog::addNote(const QString& label, const QString& name, const std::string& text)
{
    auto* note = new QPlainTextEdit(QString::fromStdString(text));
    note->setTabChangesFocus(true);
    note->setFixedHeight(note->fontMetrics().lineSpacing() * kNoteLines + 2 * metric::kGrid);
    addField(label, note, name);
    return note;
}

Date EntryDialog::date() const
{
    return app::words::fromQDate(m_date->date());
}

void EntryDialog::showDateHint()
{
    m_dateField->setHint(
        app::dateHint(m_context.workspace, date(), isNew() ? app::EntryAge::New : app::EntryAge::Recorded));
}

void EntryDialog::dateChanged(Date) { }

QString EntryDialog::wordFault(const FieldFault&) const
{
    return {};
}

void EntryDialog::watchTyping()
{
    if (!isNew())
        m_form->addWidget(new HistoryPanel(m_context.workspace, metaOf(m_record)));
    m_form->addStretch();
    auto* watch = new TypingWatch(this);
    watch->watchAllIn(this, m_date); // a date alone is no loss
    connect(watch, &TypingWatch::typed, this, [this] { m_typed = true; });
}

bool EntryDialog::save()
{
    clearErrors();
    const auto record = build();
    if (!record) {
        complain(tr("Not saved yet: please look at the marked field."));
        return false;
    }
    const RecordKind kind = kindOf(*record);
    if (const auto refusal = m_context.workspace.save(*record)) {
        showRefusal(*refusal);
        return false;
    }
    Q_EMIT stored(kind);
    accept();
    return true;
}

void EntryDialog::showRefusal(const app::Refusal& refusal)
{
    bool placed = !refusal.fields.empty();
    for (const FieldFault& fault : refusal.fields) {
        const QString own = wordFault(fault);
        const QString sentence = own.isEmpty() ? app::words::fieldFault(fault) : own;
        placed = setError(QString::fromStdString(fault.field), sentence) && placed;
    }
    complain(placed ? tr("Not saved yet: please look at the marked field.") : refusal.sentence);
}

void EntryDialog::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    for (const auto& [name, field] : m_fields) {
        if (!field->error().isEmpty()) {
            field->control()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

bool EntryDialog::setError(const QString& name, const QString& error)
{
    // "sets/3/held_s" belongs to the field "sets" when it has none of its own.
    for (QString at = name; !at.isEmpty(); at = at.section(QLatin1Char('/'), 0, -2)) {
        if (const auto found = m_fields.find(at); found != m_fields.end()) {
            found->second->setError(error);
            return true;
        }
    }
    return false;
}

void EntryDialog::clearErrors()
{
    for (const auto& [name, field] : m_fields)
        field->setError({});
    m_complaint->clear();
    m_complaint->hide();
}

QString EntryDialog::complaint() const
{
    return m_complaint->text();
}

void EntryDialog::reject()
{
    if (m_typed) {
        const int answer = m_context.prompts.ask(tr("Leave without saving?"), tr("What you typed has not been saved."),
            { tr("Leave without saving"), tr("Keep typing") });
        if (answer != 0)
            return;
    }
    QDialog::reject();
}

void EntryDialog::showEvent(QShowEvent* event)
{
    fitToScreen();
    QDialog::showEvent(event);
}

/// As tall as the form asks, but never taller than the screen: the rest scrolls and the buttons stay in sight.
void EntryDialog::fitToScreen()
{
    const QSize room = (screen() ? screen()->availableSize() : QSize(900, 500)) - QSize(40, 60);
    const int width = std::min(kWidthInEms * Theme::current().em(), room.width());
    const int form = m_form->hasHeightForWidth() ? m_form->heightForWidth(width) : m_form->sizeHint().height();
    const int buttons = metric::kTarget + 4 * metric::kGrid;
    resize(width, std::min(form + buttons, room.height()));
}

} // namespace springback::ui
