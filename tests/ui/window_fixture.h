// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

#include "springback/app/settings.h"
#include "springback/ui/program.h"
#include "support/fake_clock.h"
#include "support/fake_prompts.h"
#include "support/silent_aids.h"
#include "support/widget_checks.h"

namespace springback::test {

/// The whole window on a store in a folder of its own, at eight in the morning of 1 March 2026.
class WindowTest : public ::testing::Test {
protected:
    ui::MainWindow& start()
    {
        program = std::make_unique<ui::Program>(
            *qApp, folder.path(), ui::Surroundings{ settings, prompts, clock, silent.aids, notices });
        program->start(app::StoreAhead(folder.path(), clock));
        return window();
    }
    ui::MainWindow& window()
    {
        showActive(*program->window());
        return *program->window();
    }
    /// Past the first start, with everything skipped.
    ui::MainWindow& startBegun()
    {
        start();
        click(QStringLiteral("Begin"));
        return window();
    }
    /// The visible button with that text.
    QAbstractButton* button(const QString& text)
    {
        for (QAbstractButton* each : program->window()->findChildren<QAbstractButton*>())
            if (each->isVisible() && (each->text().trimmed() == text || each->accessibleName() == text))
                return each;
        return nullptr;
    }
    void click(const QString& text)
    {
        QAbstractButton* found = button(text);
        ASSERT_NE(found, nullptr) << "no button " << qPrintable(text);
        QTest::mouseClick(found, Qt::LeftButton);
        QTest::qWait(1);
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakePrompts prompts;
    SilentAids silent;
    desktop::Notices* notices = nullptr; ///< none unless a test brings its own
    app::Settings settings;
    std::unique_ptr<ui::Program> program;
};

} // namespace springback::test
