// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What everything is compared with: the least program that is linked to the same libraries and shows an empty plot.

#include <QApplication>

#include "../../src/charts/qcp.h"

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCustomPlot plot;
    plot.resize(1180, 760);
    plot.show();
    return QApplication::exec();
}
