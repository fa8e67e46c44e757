// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSettings>

#include <nlohmann/json.hpp>

#include "springback/app/plan_editor.h"
#include "springback/codec/record_json.h"

namespace springback::app {

namespace {

QString key()
{
    return QStringLiteral("clinician/defaultPlan");
}

} // namespace

std::optional<Plan> defaultPlan()
{
    const std::string text = QSettings().value(key()).toString().toStdString();
    if (text.empty())
        return std::nullopt;
    try {
        return codec::planFromJson(codec::Json::parse(text));
    } catch (const std::exception&) {
        return std::nullopt; // a settings file mended by hand is no reason not to start
    }
}

void keepDefaultPlan(const std::optional<Plan>& plan)
{
    if (!plan)
        return QSettings().remove(key());
    const std::string text = codec::dump(codec::toJson(*plan), codec::Layout::Compact);
    QSettings().setValue(key(), QString::fromStdString(text));
}

} // namespace springback::app
