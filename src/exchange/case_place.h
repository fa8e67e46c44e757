// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "springback/codec/record_json.h"
#include "springback/domain/check.h"

namespace springback::exchange {

/// Refuses a case file, with the pointer to the place.
[[noreturn]] inline void refuse(const std::string& place, const QString& reason)
{
    throw codec::CodecError(place, reason.toStdString());
}

/// Runs a reading of the codec, its pointers moved to where the object stands.
template <class Read> auto at(const std::string& place, Read read)
{
    try {
        return read();
    } catch (const codec::CodecError& error) {
        throw codec::CodecError(place + error.pointer, error.what());
    }
}

/// What is in the trash, or was changed since, may date from before a start that was moved.
inline void dropStartFaults(std::vector<FieldFault>& faults)
{
    std::erase_if(faults, [](const FieldFault& fault) { return fault.fault == RecordFault::BeforeEpisode; });
}

} // namespace springback::exchange
