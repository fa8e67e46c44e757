// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// springback_bench fill DIR WEEKS | measure DIR | session DIR: makes a made-up store, or prints what is measured inside
// the process.

#include "bench.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace springback::bench {

void print(const std::string& what, double measured, double against, const std::string& unit, double atMost)
{
    std::printf("%s\t%.2f\t%.2f\t%s\t%.2f\n", what.c_str(), measured, against, unit.c_str(), atMost);
    std::fflush(stdout);
}

} // namespace springback::bench

int main(int argc, char** argv)
{
    using namespace springback::bench;
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("springback-bench"));
    const std::string act = argc > 2 ? argv[1] : "";
    if (act == "fill" && argc > 3) {
        fillStore(argv[2], std::atoi(argv[3]));
    } else if (act == "measure") {
        measureEntry(argv[2]);
        measureEngine();
        measureOpening(argv[2]);
        measurePages(argv[2]);
        measureCaseload();
    } else if (act == "session") {
        measureSession(argv[2]);
    } else {
        std::fputs("usage: springback_bench fill DIR WEEKS | measure DIR | session DIR\n", stderr);
        return 2;
    }
    return 0;
}
