// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typing_watch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"

namespace springback::ui {

void TypingWatch::watchAllIn(QWidget* form, const QWidget* except)
{
    const auto watch = [&]<typename Control, typename Signal>(Control*, Signal signal) {
        for (auto* control : form->findChildren<Control*>()) {
            if (control != except && !(except && except->isAncestorOf(control)))
                connect(control, signal, this, &TypingWatch::typed, Qt::UniqueConnection);
        }
    };
    watch(static_cast<QLineEdit*>(nullptr), &QLineEdit::textEdited);
    watch(static_cast<QPlainTextEdit*>(nullptr), &QPlainTextEdit::textChanged);
    watch(static_cast<QDateEdit*>(nullptr), &QDateEdit::userDateChanged);
    watch(static_cast<QComboBox*>(nullptr), &QComboBox::activated);
    watch(static_cast<QCheckBox*>(nullptr), &QCheckBox::clicked);
    watch(static_cast<RatingRow*>(nullptr), &RatingRow::ratingChanged);
    watch(static_cast<Segmented*>(nullptr), &Segmented::chosen);
}

} // namespace springback::ui
