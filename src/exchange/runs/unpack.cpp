// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unpack.h"

#include <zlib.h>

#include <array>

namespace springback::exchange {

namespace {

/// zlib's state, freed with it.
class Inflater {
public:
    Inflater()
    {
        constexpr int kGzip = 16 + MAX_WBITS;
        m_isReady = inflateInit2(&m_stream, kGzip) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    bool isReady() const { return m_isReady; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_isReady = false;
};

} // namespace

Unpacked gunzip(const QByteArray& bytes, QByteArray& out, qsizetype most)
{
    Inflater inflater;
    if (!inflater.isReady())
        return Unpacked::Damaged;
    z_stream& stream = inflater.stream();
    QByteArray input = bytes; // zlib's input is not const
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    std::array<char, 64 * 1024> buffer;
    for (int state = Z_OK; state == Z_OK;) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer.data(), static_cast<qsizetype>(buffer.size() - stream.avail_out));
        if (out.size() > most)
            return Unpacked::TooLarge;
        if (state == Z_STREAM_END)
            return Unpacked::Whole;
    }
    return Unpacked::Damaged;
}

} // namespace springback::exchange
