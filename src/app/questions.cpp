// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/questions.h"

#include <QCoreApplication>

#include <algorithm>

#include "springback/domain/check.h"

namespace springback::app {

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

constexpr qsizetype kLongest = 300;

Refusal refused(const QString& sentence)
{
    return { sentence, {} };
}

QString shortened(const std::string& text)
{
    constexpr qsizetype kShown = 40;
    const QString whole = QString::fromStdString(text);
    return whole.size() > kShown ? whole.left(kShown) + QChar(0x2026) : whole;
}

tl::expected<Runner, Refusal> withList(Runner runner, const QuestionList& list)
{
    runner.note = writeQuestions(list);
    if (!check(runner).empty())
        return tl::unexpected(refused(Questions::tr("The list is full. Delete what was asked; nothing was saved.")));
    return runner;
}

std::optional<Refusal> put(Workspace& workspace, const QuestionList& list, const QString& what)
{
    const auto runner = withList(*workspace.runner(), list);
    if (!runner)
        return runner.error();
    return workspace.write(what, [&runner](store::Journal& journal) { journal.put(*runner); });
}

/// The list with one question changed by `change`, or the refusal that it is gone.
template <typename Change>
std::optional<Refusal> change(Workspace& workspace, const Question& question, const QString& what, Change apply)
{
    workspace.refresh();
    if (!workspace.runner())
        return refused(Questions::tr("No runner is open. Nothing was saved."));
    QuestionList list = readQuestions(workspace.runner()->note);
    const auto found = std::find(list.questions.begin(), list.questions.end(), question);
    if (found == list.questions.end())
        return refused(Questions::tr("This question is no longer there; nothing was saved."));
    apply(list.questions, found);
    return put(workspace, list, what);
}

} // namespace

std::vector<Question> questionsOf(const Workspace& workspace)
{
    if (!workspace.runner())
        return {};
    std::vector<Question> all = readQuestions(workspace.runner()->note).questions;
    std::stable_sort(all.begin(), all.end(), [](const Question& a, const Question& b) { return !a.asked && b.asked; });
    return all;
}

tl::expected<Runner, Refusal> withQuestion(Runner runner, Date noted, const QString& text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return tl::unexpected(refused(Questions::tr("Write the question first; nothing was saved.")));
    if (line.size() > kLongest)
        return tl::unexpected(
            refused(Questions::tr("Keep a question to %1 letters; nothing was saved.").arg(kLongest)));
    QuestionList list = readQuestions(runner.note);
    list.questions.push_back({ noted, line.toStdString(), false });
    return withList(std::move(runner), list);
}

std::optional<Refusal> addQuestion(Workspace& workspace, const QString& text)
{
    workspace.refresh();
    if (!workspace.runner())
        return refused(Questions::tr("No runner is open. Nothing was saved."));
    const auto runner = withQuestion(*workspace.runner(), workspace.today(), text);
    if (!runner)
        return runner.error();
    return workspace.write(Questions::tr("question “%1”").arg(shortened(text.simplified().toStdString())),
        [&runner](store::Journal& journal) { journal.put(*runner); });
}

std::optional<Refusal> turnAsked(Workspace& workspace, const Question& question)
{
    const QString what
        = question.asked ? Questions::tr("question to be asked again: “%1”") : Questions::tr("question asked: “%1”");
    return change(workspace, question, what.arg(shortened(question.text)),
        [](std::vector<Question>&, auto found) { found->asked = !found->asked; });
}

std::optional<Refusal> removeQuestion(Workspace& workspace, const Question& question)
{
    return change(workspace, question, Questions::tr("question deleted: “%1”").arg(shortened(question.text)),
        [](std::vector<Question>& all, auto found) { all.erase(found); });
}

} // namespace springback::app
