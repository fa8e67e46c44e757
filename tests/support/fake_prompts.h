// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <vector>

#include "springback/app/prompts.h"

namespace springback::test {

/// Answers dialogs from queues, and remembers what was asked. Without an answer waiting it does what Escape does.
class FakePrompts : public app::Prompts {
public:
    struct Asked {
        QString title;
        QString text;
        QStringList buttons;
    };

    std::deque<int> choices;
    std::deque<std::optional<QString>> texts;
    std::deque<std::optional<QString>> saveNames;
    std::deque<QStringList> openNames;
    std::deque<std::optional<QString>> folders;
    std::vector<Asked> asked; ///< every call, of any kind, in order

    int ask(const QString& title, const QString& text, const QStringList& buttons) override
    {
        asked.push_back({ title, text, buttons });
        return take(choices, int(buttons.size()) - 1);
    }
    void tell(const QString& title, const QString& text) override { asked.push_back({ title, text, {} }); }
    std::optional<QString> askText(const QString& title, const QString& label, const QString&) override
    {
        asked.push_back({ title, label, {} });
        return take(texts, std::optional<QString>());
    }
    std::optional<QString> saveFileName(const QString& title, const QString& suggested, const QString&) override
    {
        asked.push_back({ title, suggested, {} });
        return take(saveNames, std::optional<QString>());
    }
    std::optional<QString> chooseFolder(const QString& title) override
    {
        asked.push_back({ title, {}, {} });
        return take(folders, std::optional<QString>());
    }
    QStringList openFileNames(const QString& title, const QString&) override
    {
        asked.push_back({ title, {}, {} });
        return take(openNames, QStringList());
    }

private:
    template <class T> static T take(std::deque<T>& answers, T otherwise)
    {
        if (answers.empty())
            return otherwise;
        otherwise = std::move(answers.front());
        answers.pop_front();
        return otherwise;
    }
};

} // namespace springback::test
