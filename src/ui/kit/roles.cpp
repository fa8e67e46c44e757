// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/roles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHash>
#include <QPushButton>
#include <QRadioButton>

namespace springback::ui {

namespace {

constexpr const char* kOneOf = "oneOf";

// A row of ratings is a group and no slider: a slider always has a value, and "not given" is none.
const QHash<QString, QAccessible::Role>& roles()
{
    static const QHash<QString, QAccessible::Role> known{
        { QStringLiteral("springback::ui::MainWindow"), QAccessible::Window },
        { QStringLiteral("springback::ui::TroubleWindow"), QAccessible::Window },
        { QStringLiteral("springback::ui::Rail"), QAccessible::ToolBar },
        { QStringLiteral("springback::ui::HeaderBar"), QAccessible::ToolBar },
        { QStringLiteral("springback::ui::RatingRow"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::EffortRow"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::CountRow"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::Segmented"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::Card"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::RunningPanel"), QAccessible::Grouping },
        { QStringLiteral("springback::ui::ExerciseFigure"), QAccessible::Graphic },
        { QStringLiteral("springback::ui::SessionRing"), QAccessible::Graphic },
        { QStringLiteral("springback::charts::ChartView"), QAccessible::Chart },
    };
    return known;
}

bool isOneOfSeveral(const QAbstractButton& button)
{
    return button.property(kOneOf).toBool() || (button.group() && button.group()->exclusive());
}

/// A button that may stay down. Qt's own would toggle it without a click, and nothing would come of it. What it is, is
/// asked each time: it may be read before it was told to stay down.
class PressedButton : public QAccessibleWidget {
public:
    explicit PressedButton(QAbstractButton& button) : QAccessibleWidget(&button), m_button(button) { }
    QAccessible::Role role() const override
    {
        if (m_button.isCheckable())
            return isOneOfSeveral(m_button) ? QAccessible::RadioButton : QAccessible::CheckBox;
        return hasMenu() ? QAccessible::ButtonMenu : QAccessible::Button;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button.isCheckable();
        state.checked = m_button.isChecked();
        state.pressed = m_button.isDown();
        state.hasPopup = hasMenu();
        const auto* push = qobject_cast<const QPushButton*>(&m_button);
        state.defaultButton = push && push->isDefault();
        return state;
    }
    QString text(QAccessible::Text what) const override
    {
        const QString said = QAccessibleWidget::text(what);
        return said.isEmpty() && what == QAccessible::Name ? m_button.text().trimmed() : said;
    }
    QStringList actionNames() const override
    {
        return m_button.isEnabled() ? QStringList{ pressAction() } + QAccessibleWidget::actionNames() : QStringList{};
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    bool hasMenu() const
    {
        const auto* push = qobject_cast<const QPushButton*>(&m_button);
        return push && push->menu();
    }

    QAbstractButton& m_button;
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const bool ticks = qobject_cast<QCheckBox*>(object) || qobject_cast<QRadioButton*>(object);
    if (button && !ticks && (qobject_cast<QPushButton*>(object) || button->isCheckable()))
        return new PressedButton(*button);
    auto* widget = qobject_cast<QWidget*>(object);
    const auto role = roles().constFind(className);
    return widget && role != roles().constEnd() ? new QAccessibleWidget(widget, *role) : nullptr;
}

} // namespace

void makeOneOf(QAbstractButton& button)
{
    button.setProperty(kOneOf, true);
}

void installRoles()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    QAccessible::installFactory(make);
}

} // namespace springback::ui
