// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "springback/app/words.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

QLineEdit* makeNumberEdit(const QString& text, const QString& placeholder)
{
    constexpr int kWidthInEms = 10;
    auto* edit = new QLineEdit(text);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumHeight(metric::kTarget);
    edit->setMaximumWidth(kWidthInEms * Theme::current().em());
    return edit;
}

QDateEdit* makeDateEdit(Date date)
{
    auto* edit = new QDateEdit(app::words::qdate(date));
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    edit->setDisplayFormat(format);
    edit->setCalendarPopup(true);
    edit->setMinimumHeight(metric::kTarget);
    edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return edit;
}

RatingRow* makeRating(const QString& question, const Rating& value)
{
    auto* row = new RatingRow(question);
    row->setValue(value);
    return row;
}

QString numberText(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

std::string textOf(const QPlainTextEdit& edit)
{
    return edit.toPlainText().trimmed().toStdString();
}

std::string textOf(const QLineEdit& edit)
{
    return edit.text().trimmed().toStdString();
}

} // namespace springback::ui
