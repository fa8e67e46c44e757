// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hands.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include "springback/ui/kit/rating_row.h"
#include "support/widget_checks.h"

namespace springback::test {

Hands::Hands()
{
    settings.setPage({});
    settings.setWindowGeometry({});
    settings.setTheme(app::ThemeChoice::Light);
    settings.setStillPictures(true);
}

void Hands::open()
{
    program = std::make_unique<ui::Program>(
        *qApp, folder.path(), ui::Surroundings{ settings, prompts, clock, silent.aids });
    program->start(app::StoreAhead(folder.path(), clock));
    ASSERT_TRUE(program->window()) << "the store does not open";
    showActive(window());
    QApplication::processEvents();
}

void Hands::close()
{
    window().close();
    program.reset();
}

void Hands::crash()
{
    program.reset();
}

void Hands::comeBack()
{
    QWidget elsewhere;
    showActive(elsewhere);
    elsewhere.hide();
    showActive(window());
    QApplication::processEvents();
}

QWidget& Hands::front()
{
    QApplication::processEvents();
    QWidget* dialog = QApplication::activeModalWidget();
    QWidget& top = dialog ? *dialog : window();
    if (QApplication::activeWindow() != &top) {
        // The offscreen platform has no window manager that would give a dialog the keyboard.
        top.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&top));
    }
    return top;
}

QWidget* Hands::seen(const char* name)
{
    for (QWidget* found : front().findChildren<QWidget*>(QLatin1String(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

QAbstractButton* Hands::button(const QString& text)
{
    for (QAbstractButton* each : front().findChildren<QAbstractButton*>()) {
        if (each->isVisible() && (each->text().trimmed() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

QAbstractButton* Hands::buttonNamed(const char* start)
{
    QStringList names;
    for (QAbstractButton* each : front().findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->accessibleName().startsWith(QString::fromUtf8(start)))
            return each;
        names << each->accessibleName();
    }
    ADD_FAILURE() << start << " is none of:\n" << names.join(u'\n').toStdString();
    return nullptr;
}

QWidget* Hands::named(const char* name)
{
    for (QWidget* each : focusable(front())) {
        if (each->isVisible() && spokenName(*each) == QString::fromUtf8(name))
            return each;
    }
    return nullptr;
}

QStringList Hands::textOf(const QWidget& part)
{
    QStringList lines;
    for (const QLabel* label : part.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines << label->text();
    }
    for (const QAbstractButton* each : part.findChildren<QAbstractButton*>()) {
        if (each->isVisible() && !each->text().isEmpty())
            lines << each->text();
    }
    return lines;
}

QString Hands::today()
{
    const QWidget* page = seen("todayPage");
    QStringList lines = page ? textOf(*page) : QStringList();
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

bool Hands::says(const char* text)
{
    return textOf(front()).join(QLatin1Char('\n')).contains(QString::fromUtf8(text));
}

void Hands::click(QWidget* widget)
{
    ASSERT_TRUE(widget);
    ASSERT_TRUE(widget->isEnabled()) << describe(*widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    QApplication::processEvents();
}

void Hands::click(const char* name)
{
    QWidget* found = seen(name);
    ASSERT_TRUE(found) << name << " is not to be seen in:\n" << textOf(front()).join(u'\n').toStdString();
    click(found);
}

void Hands::clickButton(const char* text)
{
    QAbstractButton* found = button(QString::fromUtf8(text));
    ASSERT_TRUE(found) << "no button " << text << " in:\n" << textOf(front()).join(u'\n').toStdString();
    click(found);
}

void Hands::type(const QString& text)
{
    front();
    ASSERT_TRUE(QApplication::focusWidget()) << "nothing has the keyboard";
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget& top = front();
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &top, key, modifiers);
    QApplication::processEvents();
}

void Hands::fill(const char* name, const QString& text)
{
    SCOPED_TRACE(name);
    fill(seen(name), text);
}

void Hands::fill(QWidget* line, const QString& text)
{
    ASSERT_TRUE(qobject_cast<QLineEdit*>(line));
    click(line);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
}

void Hands::rate(const char* name, int rating)
{
    auto* row = qobject_cast<ui::RatingRow*>(seen(name));
    ASSERT_TRUE(row) << name;
    click(row->cell(rating));
}

void Hands::rateRow(int row, int rating)
{
    const auto rows = front().findChildren<ui::RatingRow*>();
    ASSERT_LT(row, rows.size());
    click(rows[row]->cell(rating));
}

void Hands::answering(const std::function<void()>& answer, const std::function<void()>& opening)
{
    bool answered = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, qApp, [&] {
        if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget())
            return;
        watch.stop();
        answer();
        answered = true;
        if (HasFailure() && QApplication::activeModalWidget())
            QApplication::activeModalWidget()->close(); // or it would wait for ever
    });
    watch.start(1);
    opening();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }));
}

std::unique_ptr<app::Workspace> Hands::stored()
{
    auto opened = app::openWorkspace(folder.path(), clock);
    EXPECT_TRUE(opened.has_value());
    return opened ? std::move(*opened) : nullptr;
}

} // namespace springback::test
