// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

// What kind of thing a field of a table is, for whoever writes it down: as JSON here, as cells in the store.

namespace springback::codec {

template <class T> inline constexpr bool kIsOptional = false;
template <class T> inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T> inline constexpr bool kIsVector = false;
template <class T> inline constexpr bool kIsVector<std::vector<T>> = true;
template <class T> inline constexpr bool kIsDuration = false;
template <class R, class P> inline constexpr bool kIsDuration<std::chrono::duration<R, P>> = true;

} // namespace springback::codec
