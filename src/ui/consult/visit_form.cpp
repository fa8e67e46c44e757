// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visit_form.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "entries/decision_row.h"
#include "entries/parts.h"
#include "entries/typing_watch.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/text.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

constexpr days kFourWeeks{ 28 };

QPlainTextEdit* makeNote(const char* name, int lines)
{
    auto* note = new QPlainTextEdit;
    note->setObjectName(QLatin1String(name));
    note->setTabChangesFocus(true);
    note->setFixedHeight(note->fontMetrics().lineSpacing() * lines + 2 * metric::kGrid);
    return note;
}

QLineEdit* makeLine(const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setMinimumHeight(metric::kTarget);
    return line;
}

} // namespace

VisitForm::VisitForm(const AppContext& context, QWidget* parent)
    : Card(tr("Today's visit"), parent), m_context(context), m_recorded(makeText({}, TextSize::Body, TextTone::Accent)),
      m_with(makeLine("with")), m_decision(new DecisionRow), m_hint(makeText({}, TextSize::Small, TextTone::Muted)),
      m_words(makeLine("words")), m_shared(makeNote("sharedNote", 2)), m_private(makeNote("privateNote", 2)),
      m_hasNext(new QCheckBox(tr("Next appointment"))), m_next(makeDateEdit(context.workspace.today() + kFourWeeks)),
      m_complaint(makeText({}, TextSize::Body, TextTone::Brick)),
      m_record(makeButton(Icon::Check, tr("Record the visit"), ButtonLook::Primary)),
      m_withField(new Field(tr("Your name"), m_with)), m_wordsField(new Field(tr("Why, or in words"), m_words))
{
    setObjectName(QStringLiteral("visitForm"));
    body()->setSpacing(metric::kGrid);
    layout()->setContentsMargins(metric::kGrid * 2, metric::kGrid * 3 / 2, metric::kGrid * 2, metric::kGrid);
    body()->addWidget(m_recorded);
    body()->addWidget(m_withField);
    body()->addWidget(m_decision);
    body()->addWidget(m_hint);
    body()->addWidget(m_wordsField);
    body()->addWidget(new Field(tr("Note for the runner"), m_shared));
    body()->addWidget(new Field(tr("Private note, never leaves this computer"), m_private));
    body()->addWidget(makeNext());
    body()->addWidget(m_complaint);
    m_complaint->setObjectName(QStringLiteral("visitComplaint"));
    m_complaint->hide();
    m_record->setObjectName(QStringLiteral("recordVisit"));
    m_record->setToolTip(tr("Record the visit (Ctrl+Enter)"));
    addAction(m_record);
    addActs();
    connect(m_record, &QPushButton::clicked, this, &VisitForm::record);
    connect(m_decision, &DecisionRow::changed, this, &VisitForm::showHint);
    connect(m_with, &QLineEdit::textChanged, this, [this] { Q_EMIT nameChanged(name()); });
    auto* watch = new TypingWatch(this);
    watch->watchAllIn(this, m_with); // a name alone is no loss
    connect(watch, &TypingWatch::typed, this, [this] { m_typed = true; });
}

QWidget* VisitForm::makeNext()
{
    m_hasNext->setObjectName(QStringLiteral("hasNext"));
    m_hasNext->setMinimumHeight(metric::kTarget);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setAccessibleName(tr("Date of the next appointment"));
    connect(m_hasNext, &QCheckBox::toggled, m_next, &QWidget::setEnabled);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_hasNext);
    line->addWidget(m_next);
    line->addStretch();
    return row;
}

void VisitForm::addActs()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kGrid / 2);
    const auto add = [this, line](const QString& text, const char* name, auto signal) {
        auto* button = makeButton(text, ButtonLook::Quiet);
        button->setObjectName(QLatin1String(name));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_plan = add(tr("Plan…"), "openPlan", &VisitForm::planWanted);
    m_plan->setAccessibleName(tr("Change the plan…"));
    add(tr("Week's running…"), "openMiles", &VisitForm::milesWanted);
    add(tr("Red flags…"), "askFlags", &VisitForm::questionsWanted)
        ->setAccessibleName(tr("Ask the red-flag questions…"));
    line->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void VisitForm::begin()
{
    fill(app::consultState(m_context.workspace));
    m_complaint->hide();
    m_withField->setError({});
    m_wordsField->setError({});
    showHint();
    m_typed = false;
}

void VisitForm::fill(const app::ConsultState& state)
{
    setEnabled(state.open && !state.readOnly);
    m_recorded->setText(state.recorded);
    m_recorded->setVisible(!state.recorded.isEmpty());
    m_with->setText(state.start.with);
    m_decision->setKinds(state.start.kinds);
    m_words->setText(state.start.words);
    m_shared->setPlainText(state.start.sharedNote);
    m_private->setPlainText(state.start.privateNote);
    m_next->setMinimumDate(words::qdate(state.on));
    m_next->setDate(words::qdate(state.start.next.value_or(state.on + kFourWeeks)));
    m_hasNext->setChecked(state.start.next.has_value());
    m_next->setEnabled(state.start.next.has_value());
}

void VisitForm::refresh()
{
    if (!m_typed)
        return begin();
    const app::ConsultState state = app::consultState(m_context.workspace);
    m_recorded->setText(state.recorded);
    m_recorded->setVisible(!state.recorded.isEmpty());
    showHint();
}

void VisitForm::showHint()
{
    const QString hint = app::decisionHint(m_context.workspace, m_decision->kinds());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

app::VisitDraft VisitForm::draft() const
{
    app::VisitDraft draft;
    draft.with = name();
    draft.sharedNote = m_shared->toPlainText();
    draft.privateNote = m_private->toPlainText();
    draft.kinds = m_decision->kinds();
    draft.words = m_words->text();
    if (m_hasNext->isChecked())
        draft.next = words::fromQDate(m_next->date());
    return draft;
}

bool VisitForm::record()
{
    m_complaint->hide();
    m_withField->setError({});
    m_wordsField->setError({});
    const bool opensPlan = app::awaitsPlan(m_context.workspace, m_decision->kinds());
    const auto refusal = app::recordVisit(m_context.workspace, draft());
    if (refusal) {
        complain(*refusal);
        return false;
    }
    begin();
    if (opensPlan)
        Q_EMIT planWanted();
    return true;
}

QString VisitForm::reason() const
{
    return m_words->text().trimmed();
}

void VisitForm::notePlanChanged()
{
    const app::ConsultState state = app::consultState(m_context.workspace);
    std::vector<Decision> kinds = m_decision->kinds();
    if (!has(kinds, Decision::ChangePlan) && !state.decidesPlan) {
        kinds.push_back(Decision::ChangePlan);
        m_decision->setKinds(kinds);
        m_typed = true;
    }
    showHint();
}

void VisitForm::complain(const app::Refusal& refusal)
{
    m_complaint->setText(refusal.sentence);
    m_complaint->show();
    for (const FieldFault& fault : refusal.fields) {
        if (fault.field == "with") {
            m_withField->setError(tr("Your name is missing."));
            m_with->setFocus(Qt::OtherFocusReason);
        } else if (fault.field == "decision") {
            m_wordsField->setError(tr("The reason is missing."));
            m_words->setFocus(Qt::OtherFocusReason);
        }
    }
}

QString VisitForm::name() const
{
    return m_with->text().trimmed();
}

QString VisitForm::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void VisitForm::focusDecision()
{
    if (name().isEmpty())
        m_with->setFocus(Qt::OtherFocusReason);
    else
        m_decision->takeFocus();
}

} // namespace springback::ui
