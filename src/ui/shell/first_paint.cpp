// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace springback::ui {

namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, QObject& context, std::function<void()> act) : QObject(&context), m_act(std::move(act))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { // this paint is still to be drawn
                m_act();
                deleteLater();
            });
        }
        return QObject::eventFilter(window, event);
    }

private:
    const std::function<void()> m_act;
};

} // namespace

void afterFirstPaint(QWidget& window, QObject& context, std::function<void()> act)
{
    new FirstPaint(window, context, std::move(act));
}

} // namespace springback::ui
