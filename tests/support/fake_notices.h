// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/desktop/notices.h"

namespace springback::test {

/// Notes what the desktop would show.
class FakeNotices : public desktop::Notices {
public:
    void lookForService() override { setService(answer); }
    desktop::NoticeService service() const override { return m_service; }
    void show(const QString& title, const QString&) override
    {
        ++count;
        shown = title;
    }
    void withdraw() override { shown.reset(); }
    void click() { Q_EMIT activated(); }

    desktop::NoticeService answer = desktop::NoticeService::There;
    int count = 0;
    std::optional<QString> shown;

private:
    void setService(desktop::NoticeService service)
    {
        m_service = service;
        Q_EMIT serviceChanged();
    }

    desktop::NoticeService m_service = desktop::NoticeService::NotKnown;
};

} // namespace springback::test
