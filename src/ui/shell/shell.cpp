// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include "banner.h"
#include "header_bar.h"
#include "rail.h"
#include "springback/ui/kit/status_line.h"

namespace springback::ui {

namespace {

constexpr int kWordsFrom = 1000; ///< window width from which the rail shows words

} // namespace

Shell::Shell(StoreKind kind, QMenu* menu, QWidget* parent)
    : QWidget(parent), m_rail(new Rail(this)), m_header(new HeaderBar(menu, this)), m_banners(new QVBoxLayout),
      m_trouble(addBanner()), m_pages(new QStackedWidget(this)), m_status(new StatusLine(this))
{
    m_status->setObjectName(QStringLiteral("statusLine"));
    connect(m_trouble, &Banner::acted, m_trouble, &QWidget::hide);
    if (kind == StoreKind::Sample) {
        Banner* sample = addBanner();
        sample->say(tr("Sample data: a made-up runner. Nothing here is about you."), tr("Leave the sample"));
        connect(sample, &Banner::acted, this, &Shell::leaveSampleWanted);
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_banners);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
}

Banner* Shell::addBanner()
{
    auto* banner = new Banner(this); // shown without a parent it would be a window
    m_banners->addWidget(banner);
    return banner;
}

Banner* Shell::sayReadOnly(const QString& why, const QString& action)
{
    Banner* banner = addBanner();
    banner->say(why, action);
    return banner;
}

void Shell::sayTrouble(const QString& why)
{
    m_trouble->say(why, tr("Dismiss"));
}

void Shell::resizeEvent(QResizeEvent* event)
{
    const RailWidth fits = width() < kWordsFrom ? RailWidth::IconsOnly : RailWidth::Words;
    if (m_rail->width() != fits)
        m_rail->setWidth(fits);
    QWidget::resizeEvent(event);
}

} // namespace springback::ui
