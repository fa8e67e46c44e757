// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/exchange/table_export.h"

namespace springback::exchange {

namespace {

// English on purpose: it explains column names, which are English too.
constexpr const char* kAbout
    = "Springback: the tables of one case\n"
      "==================================\n"
      "\n"
      "Comma-separated values (RFC 4180) in UTF-8, a header line first. Patient-reported, not verified.\n"
      "\n"
      "- An empty cell means that the value was not given. 0 is a value.\n"
      "- Numbers have a point and no thousands separator, whatever the language of the computer.\n"
      "- Dates are YYYY-MM-DD, as the person lived them (the day starts day_start_min after midnight).\n"
      "  Instants are RFC 3339 with the offset that held.\n"
      "- Names tell the unit: _m metres, _s seconds, _min minutes, _days days.\n"
      "- Ratings (pain, before, during, after) go from 0, none, to 10, the worst imaginable; effort from 0 to 10.\n"
      "- Every row has an id; other tables name it (a set names its session, a record its episode).\n"
      "- provenance says how a value came; created and edited when; author who entered it (empty: the runner).\n"
      "- Text that a spreadsheet would run as a formula has an apostrophe in front.\n"
      "- Private notes and deleted entries are not in these tables.\n";

} // namespace

QByteArray readme(const std::vector<Table>& tables)
{
    QString text = QString::fromLatin1(kAbout);
    for (const auto& table : tables) {
        text += QStringLiteral("\n%1 — rows: %2\n").arg(table.name).arg(table.rows.size());
        if (!table.about.isEmpty())
            text += QStringLiteral("  %1\n").arg(table.about);
        text += QStringLiteral("  Columns: %1\n").arg(table.header.join(QStringLiteral(", ")));
    }
    return text.toUtf8();
}

} // namespace springback::exchange
