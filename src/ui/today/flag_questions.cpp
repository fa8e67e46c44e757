// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/flag_questions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

constexpr int kYes = 0;
constexpr int kNo = 1;
constexpr int kEmsWide = 40;
constexpr int kEmsHigh = 34;

} // namespace

FlagQuestionList::FlagQuestionList(const std::vector<app::QuestionState>& questions, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid * 2);
    for (const app::QuestionState& question : questions) {
        const std::size_t index = m_rows.size();
        Row row{ question.kind, new Segmented(question.question, { tr("Yes"), tr("No") }),
            makeText(words::flagAct(question.kind), TextSize::Body, TextTone::Brick) };
        row.answer->setObjectName(QStringLiteral("flagAnswer"));
        row.act->hide();
        auto* text = new QVBoxLayout;
        text->setSpacing(4);
        text->addWidget(makeText(question.question));
        if (!question.hint.isEmpty())
            text->addWidget(makeText(question.hint, TextSize::Small, TextTone::Amber));
        text->addWidget(row.act);
        auto* line = new QHBoxLayout;
        line->setSpacing(metric::kGrid * 2);
        line->addLayout(text, 1);
        line->addWidget(row.answer, 0, Qt::AlignTop);
        layout->addLayout(line);
        connect(row.answer, &Segmented::chosen, this, [this, index](int answer) { choose(index, answer); });
        m_rows.push_back(row);
    }
    layout->addStretch(1);
}

std::vector<FlagKind> FlagQuestionList::raised() const
{
    std::vector<FlagKind> out;
    for (const Row& row : m_rows) {
        if (row.answer->current() == kYes)
            out.push_back(row.kind);
    }
    return out;
}

int FlagQuestionList::open() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.answer->current() < 0; }));
}

void FlagQuestionList::focusFirstOpen()
{
    for (const Row& row : m_rows) {
        if (row.answer->current() < 0) {
            row.answer->findChildren<QAbstractButton*>().at(kNo)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void FlagQuestionList::choose(std::size_t row, int answer)
{
    m_rows[row].answer->setCurrent(answer);
    m_rows[row].act->setVisible(answer == kYes);
    Q_EMIT answered();
}

std::optional<std::size_t> FlagQuestionList::rowWithFocus() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (focus && m_rows[i].answer->isAncestorOf(focus))
            return i;
    }
    return std::nullopt;
}

void FlagQuestionList::keyPressEvent(QKeyEvent* event)
{
    const auto row = rowWithFocus();
    const bool yes = event->text().compare(tr("Yes").left(1), Qt::CaseInsensitive) == 0;
    const bool no = event->text().compare(tr("No").left(1), Qt::CaseInsensitive) == 0;
    if (!row || event->text().isEmpty() || !(yes || no)) {
        QWidget::keyPressEvent(event);
        return;
    }
    choose(*row, yes ? kYes : kNo);
    focusFirstOpen();
}

FlagQuestionsDialog::FlagQuestionsDialog(const app::QuestionsState& questions, QWidget* parent)
    : Dialog(questions.title, parent), m_list(new FlagQuestionList(questions.list)),
      m_error(makeText({}, TextSize::Body, TextTone::Brick))
{
    setObjectName(QStringLiteral("flagQuestions"));
    const int em = Theme::current().em();
    resize(em * kEmsWide, em * kEmsHigh);
    body()->addWidget(
        makeText(tr("%1 Y and N answer from the keyboard.").arg(questions.why), TextSize::Body, TextTone::Muted));
    auto* scroll = new QScrollArea;
    scrollPlainly(*scroll);
    scroll->setWidget(m_list);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_error);
    m_error->hide();
    auto* later = makeButton(tr("Later"));
    auto* save = makeButton(tr("Save the answers"), ButtonLook::Primary);
    save->setObjectName(QStringLiteral("act"));
    save->setDefault(true);
    addButton(later);
    addButton(save);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &FlagQuestionsDialog::tryAct);
    connect(m_list, &FlagQuestionList::answered, this, [this] { m_error->hide(); });
    m_list->focusFirstOpen();
}

void FlagQuestionsDialog::tryAct()
{
    if (m_list->open() > 0) {
        m_error->setText(tr("%n question(s) are not answered yet; nothing was saved.", nullptr, m_list->open()));
        m_error->show();
        bringIntoSight(*m_error);
        m_list->focusFirstOpen();
        return;
    }
    if (const auto refusal = m_act ? m_act(m_list->raised()) : std::nullopt) {
        m_error->setText(refusal->sentence);
        m_error->show();
        bringIntoSight(*m_error);
        return;
    }
    accept();
}

} // namespace springback::ui
