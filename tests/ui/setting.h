// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

#include <memory>
#include <ostream>

#include "springback/app/settings.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/language.h"

namespace springback::test {

constexpr double kUsualFont = 9;
constexpr double kLargeFont = 20;

struct Setting {
    const char* name;
    const char* language;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double points = kUsualFont; ///< of the system's font
};

inline void PrintTo(const Setting& setting, std::ostream* out)
{
    *out << setting.name;
}

/// Language, direction and font, as long as it lives.
class InSetting {
public:
    InSetting(const Setting& setting, app::Settings& settings)
    {
        makeTheme(setting.points);
        settings.setLanguage(QLatin1String(setting.language));
        words::installLanguage(*qApp, settings.language());
        // Chosen by the language alone otherwise.
        QApplication::setLayoutDirection(setting.direction);
    }
    ~InSetting()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        makeTheme(kUsualFont);
    }
    InSetting(const InSetting&) = delete;
    InSetting& operator=(const InSetting&) = delete;

private:
    /// Nothing of the former is left: the look takes its sizes from the font once, at the start.
    static void makeTheme(double points)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        const std::unique_ptr<ui::Theme> former(qApp->findChild<ui::Theme*>());
        qApp->setProperty("springbackTheme", QVariant());
        ui::Theme::apply(*qApp, ui::Scheme::Light);
    }
};

/// Until sizes that depend on one another have found their places.
inline void settle()
{
    constexpr int kRounds = 20;
    for (int round = 0; round < kRounds; ++round)
        QApplication::processEvents();
}

/// For eyes: SPRINGBACK_PICTURES names a folder that is to get them.
inline void keepPicture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("SPRINGBACK_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace springback::test
