// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace springback::test {

/// Damages bytes as disks, mail programs and malice do.
class Mutator {
public:
    explicit Mutator(unsigned seed) : m_engine(seed) { }

    QByteArray mutate(QByteArray bytes)
    {
        for (int i = 1 + below(4); i > 0 && !bytes.isEmpty(); --i) {
            const int at = below(static_cast<int>(bytes.size()));
            switch (below(6)) {
            case 0:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
                break;
            case 1:
                bytes[at] = static_cast<char>(below(256));
                break;
            case 2:
                bytes.truncate(at);
                break;
            case 3:
                bytes.remove(at, 1 + below(8));
                break;
            case 4:
                bytes.insert(at, bytes.mid(below(static_cast<int>(bytes.size())), 1 + below(64)));
                break;
            default:
                bytes.replace(at, 4, QByteArray(4, static_cast<char>(below(2) ? 0xFF : 0x00)));
            }
        }
        return bytes;
    }

private:
    int below(int n) { return static_cast<int>(m_engine() % static_cast<unsigned>(n)); }
    std::mt19937 m_engine;
};

} // namespace springback::test
