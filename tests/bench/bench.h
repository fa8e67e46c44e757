// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace springback::bench {

inline double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Milliseconds.
inline double timeOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// The median of how long each of `times` runs took, in milliseconds, after one that does not count.
inline double median(int times, const std::function<void()>& work)
{
    work();
    std::vector<double> took;
    for (int i = 0; i < times; ++i)
        took.push_back(timeOf(work));
    return middle(std::move(took));
}

/// A line of the table, by tabs: what, measured, compared with, at most.
void print(const std::string& what, double measured, double against, const std::string& unit, double atMost);

void fillStore(const std::string& folder, int weeks);
void measureEntry(const std::string& folder);
void measureEngine();
void measureCaseload();
void measurePages(const std::string& folder);
/// A whole guided session in a window, from the first count-in to the last set: twelve minutes.
void measureSession(const std::string& folder);
void measureOpening(const std::string& folder);

} // namespace springback::bench
