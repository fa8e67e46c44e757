// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

#include "springback/ui/kit/tokens.h"

class QApplication;

namespace springback::ui {

/// The look in force: palette, stylesheet, fonts and colours. One a program, owned by the application.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Sets style, palette and stylesheet; later calls only change the scheme.
    static Theme& apply(QApplication& application, Scheme scheme);
    /// The application's theme; applies the light one when none was.
    static Theme& current();

    Scheme scheme() const { return m_scheme; }
    const Tokens& tokens() const { return tokensOf(m_scheme); }
    QFont font(TextSize size) const;
    /// Logical pixels of one line of body text; sizes that follow the person's font are multiples of it.
    int em() const { return m_em; }
    void setScheme(Scheme scheme);
    /// Makes the letters ready that every page shows: work to do while the store is being read.
    void readyLetters() const;

Q_SIGNALS:
    /// After palette and stylesheet have changed; who paints with tokens repaints.
    void changed();

private:
    explicit Theme(QApplication& application, Scheme scheme);
    void refresh();

    QApplication& m_application;
    QFont m_base;
    int m_em;
    Scheme m_scheme;
};

} // namespace springback::ui
