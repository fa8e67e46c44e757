// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTemporaryDir>

#include <functional>
#include <memory>

#include "springback/app/settings.h"
#include "springback/ui/program.h"
#include "support/fake_clock.h"
#include "support/fake_prompts.h"
#include "support/silent_aids.h"

namespace springback::test {

/// A person at the whole window, over a store in a folder of its own: looks, clicks and types. What is read back
/// from the store is read by a connection of its own.
class Hands : public ::testing::Test {
protected:
    Hands();

    // The program.
    void open();
    /// As a person closes it.
    void close();
    /// As a power cut does: nothing is told to the window.
    void crash();
    ui::MainWindow& window() { return *program->window(); }
    /// To another window and back, as after making coffee.
    void comeBack();

    // Looking: at the dialog in front, or else at the window.
    QWidget& front();
    QWidget* seen(const char* name);
    bool shows(const char* name) { return seen(name) != nullptr; }
    QAbstractButton* button(const QString& text);
    /// The first whose name for a screen reader begins so.
    QAbstractButton* buttonNamed(const char* start);
    /// What takes the keyboard under that accessible name.
    QWidget* named(const char* name);
    /// All that can be read in a part, one line each.
    static QStringList textOf(const QWidget& part);
    /// What the Today page says, in an order that does not depend on how it came about.
    QString today();
    bool says(const char* text);

    // Clicking and typing.
    void click(QWidget* widget);
    void click(const char* name);
    void clickButton(const char* text);
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void fill(const char* name, const QString& text);
    void fill(QWidget* line, const QString& text);
    /// A click on a number of the rating row.
    void rate(const char* name, int rating);
    /// The same for the nth rating row in front, where they have no names.
    void rateRow(int row, int rating);
    /// Opens what waits for an answer before it returns, and answers.
    void answering(const std::function<void()>& answer, const std::function<void()>& opening);

    // The store.
    std::unique_ptr<app::Workspace> stored();

    QTemporaryDir folder;
    FakeClock clock;
    FakePrompts prompts;
    SilentAids silent;
    app::Settings settings;
    std::unique_ptr<ui::Program> program;
};

} // namespace springback::test
