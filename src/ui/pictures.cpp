// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/pictures.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include "page_registry.h"
#include "springback/app/prompts.h"
#include "springback/app/settings.h"
#include "springback/app/store_opening.h"
#include "springback/app/system_clock.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/main_window.h"
#include "springback/ui/session_view.h"

namespace springback::ui {

namespace {

constexpr QSize kWide(1180, 760);
constexpr QSize kSmall(900, 500);

/// The machine's clock, which can be moved on.
class PictureClock : public Clock {
public:
    Moment now() const override { return m_system.now(); }
    Monotonic monotonic() const override { return m_system.monotonic() + m_ahead; }
    Monotonic monotonicWithSleep() const override { return m_system.monotonicWithSleep() + m_ahead; }
    void advance(Monotonic time) { m_ahead += time; }

private:
    app::SystemClock m_system;
    Monotonic m_ahead{ 0 };
};

/// Nobody is there to answer.
class NoPrompts : public app::Prompts {
public:
    int ask(const QString&, const QString&, const QStringList& buttons) override { return int(buttons.size()) - 1; }
    void tell(const QString&, const QString&) override { }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override { return std::nullopt; }
    std::optional<QString> saveFileName(const QString&, const QString&, const QString&) override
    {
        return std::nullopt;
    }
    std::optional<QString> chooseFolder(const QString&) override { return std::nullopt; }
    QStringList openFileNames(const QString&, const QString&) override { return {}; }
};

struct NoTones : desktop::TonePlayer {
    void prepare() override { }
    bool hasDevice() const override { return true; }
    void setVolume(int) override { }
    void play(desktop::Tone) override { }
};

struct NoHold : desktop::SleepInhibitor {
    void hold(const QString&) override { }
    void release() override { }
};

/// One round of pictures, in one scheme and size.
class Album {
public:
    Album(const QString& folder, const QString& suffix) : m_folder(folder), m_suffix(suffix) { }

    void take(QWidget& widget, const QString& name) const
    {
        // Layouts settle over a few rounds of events: fonts and styles first, then heights that follow widths.
        constexpr int kRounds = 8;
        for (int round = 0; round < kRounds; ++round)
            QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        widget.grab().save(m_folder.filePath(name + m_suffix + QStringLiteral(".png")));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

void takeSession(MainWindow& window, const Album& album, PictureClock& clock)
{
    window.startSession();
    auto* session = window.findChild<SessionView*>();
    if (!session || !session->isVisible())
        return;
    album.take(window, QStringLiteral("session-before"));
    session->presenter().answerBefore(Pain::of(1));
    constexpr Clock::Monotonic kIntoTheFirstSet{ 22'000 };
    clock.advance(kIntoTheFirstSet);
    session->presenter().tick();
    album.take(window, QStringLiteral("session"));
}

struct Studio {
    PictureClock clock;
    app::Settings settings;
    NoPrompts prompts;
    NoTones tones;
    NoHold awake;
    SessionAids aids{ tones, awake };
    Surroundings around() { return { settings, prompts, clock, aids }; }
};

void takeRound(app::Workspace& records, Studio& studio, const Album& album, QSize size)
{
    const auto copy = app::copyInMemory(records, studio.clock);
    MainWindow window(*copy, studio.around(), StoreKind::Own);
    window.resize(size);
    window.show();
    for (const PageEntry& entry : pageEntries()) {
        window.showPage(entry.id);
        album.take(window, entry.key);
    }
    if (size == kWide)
        takeSession(window, album, studio.clock);
}

} // namespace

void makePictures(const QString& dataFolder, const QString& outFolder)
{
    QDir().mkpath(outFolder);
    Studio studio;
    const auto opened = app::openWorkspace(dataFolder, studio.clock);
    if (!opened)
        return;
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        Theme::apply(*qApp, scheme);
        const QString suffix = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
        takeRound(**opened, studio, Album(outFolder, suffix), kWide);
        takeRound(**opened, studio, Album(outFolder, suffix + QStringLiteral("-small")), kSmall);
    }
}

} // namespace springback::ui
