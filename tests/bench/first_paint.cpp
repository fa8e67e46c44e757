// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// first_paint start|stay PROGRAM [ARGUMENTS]: starts the program on the X server of DISPLAY, waits for the first damage
// to a window that it mapped, and ends it. Prints the milliseconds until then; or, after it let the program stay, the
// proportional set size in kB two seconds later and the times a second that it is woken up while nothing is done.

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <string>
#include <thread>

namespace {

using Instant = std::chrono::steady_clock;

void waitForPaint(Display* display)
{
    int damage = 0;
    int error = 0;
    XDamageQueryExtension(display, &damage, &error);
    for (;;) {
        XEvent event;
        XNextEvent(display, &event);
        // Not when it is mapped: a window that can be seen counts as damaged, drawn on or not, when one begins to look.
        if (event.type == CreateNotify)
            XDamageCreate(display, event.xcreatewindow.window, XDamageReportNonEmpty);
        else if (event.type == damage + XDamageNotify)
            return;
    }
}

// The number that follows a word at the beginning of a line of a file of /proc.
long numberIn(const std::string& file, const std::string& word)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(word))
            return std::stol(line.substr(line.find_first_of("0123456789")));
    return 0;
}

void lookAt(pid_t child)
{
    std::this_thread::sleep_for(std::chrono::seconds(2));
    const std::string proc = "/proc/" + std::to_string(child);
    const long pss = numberIn(proc + "/smaps_rollup", "Pss:");
    std::this_thread::sleep_for(std::chrono::seconds(5)); // what is done after the start is done
    const long before = numberIn(proc + "/status", "voluntary_ctxt_switches");
    std::this_thread::sleep_for(std::chrono::seconds(4));
    const long woken = (numberIn(proc + "/status", "voluntary_ctxt_switches") - before) / 4;
    std::printf("%ld %ld\n", pss, woken);
}

} // namespace

int main(int count, char** words)
{
    Display* display = XOpenDisplay(nullptr);
    if (!display || count < 3)
        return 2;
    const bool stays = std::string(words[1]) == "stay";
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    const auto begin = Instant::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execvp(words[2], words + 2);
        ::_exit(127);
    }
    waitForPaint(display);
    const auto painted = std::chrono::duration<double, std::milli>(Instant::now() - begin).count();
    if (stays)
        lookAt(child);
    else
        std::printf("%.1f\n", painted);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    XCloseDisplay(display);
    return 0;
}
