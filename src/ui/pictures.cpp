// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/pictures.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>

#include "components.h"
#include "page_registry.h"
#include "shell/home_programme.h"
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
    Moment now() const override
    {
        Moment moment = m_system.now();
        moment.at += m_daysAhead;
        return moment;
    }
    Monotonic monotonic() const override { return m_system.monotonic() + m_ahead; }
    Monotonic monotonicWithSleep() const override { return m_system.monotonicWithSleep() + m_ahead; }
    void advance(Monotonic time) { m_ahead += time; }
    void toDay(int ahead) { m_daysAhead = std::chrono::hours(24 * ahead); }

private:
    app::SystemClock m_system;
    Monotonic m_ahead{ 0 };
    std::chrono::hours m_daysAhead{ 0 };
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

struct NoVoice : desktop::Voice {
    bool isThere() const override { return true; }
    void say(const QString&, const QString&, int) override { }
};

struct NoHold : desktop::SleepInhibitor {
    void hold(const QString&) override { }
    void release() override { }
};

/// One round of pictures, in one scheme and size.
class Album {
public:
    Album(const QString& folder, const QString& suffix) : m_folder(folder), m_suffix(suffix) { }

    // Layouts settle over a few rounds of events: fonts and styles first, then heights that follow widths.
    static constexpr int kRounds = 8;

    void take(QWidget& widget, const QString& name, int rounds = kRounds) const
    {
        for (int round = 0; round < rounds; ++round)
            QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        widget.grab().save(m_folder.filePath(name + m_suffix + QStringLiteral(".png")));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

/// Settings of its own: nothing of the person's is read or changed.
struct Studio {
    Studio() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path()); }
    QTemporaryDir folder;
    PictureClock clock;
    app::Settings settings;
    NoPrompts prompts;
    NoTones tones;
    NoHold awake;
    NoVoice voice;
    SessionAids aids{ tones, awake, voice };
    Surroundings around() { return { settings, prompts, clock, aids }; }
};

void takeFirstStart(Studio& studio, const Album& album, QSize size)
{
    const auto nobody = app::emptyInMemory(studio.clock);
    MainWindow window(*nobody, studio.around(), StoreKind::Own);
    window.resize(size);
    window.show();
    album.take(window, QStringLiteral("first-start"));
}

void takeComponents(const Album& album)
{
    const std::unique_ptr<QWidget> page(makeComponents());
    page->resize(kWide.width(), page->sizeHint().height());
    page->show();
    album.take(*page, QStringLiteral("components"));
}

void takePages(app::Workspace& records, Studio& studio, const Album& album, QSize size)
{
    const auto copy = app::copyInMemory(records, studio.clock);
    MainWindow window(*copy, studio.around(), StoreKind::Own);
    window.resize(size);
    window.show();
    for (const PageEntry& entry : pageEntries()) {
        if (entry.id == PageId::Caseload)
            continue; // of all of them, below
        window.showPage(entry.id);
        album.take(window, entry.key);
    }
}

void takeCaseload(app::Workspace& everybody, Studio& studio, const Album& album, QSize size)
{
    studio.settings.setRole(app::Role::Clinician);
    MainWindow window(everybody, studio.around(), StoreKind::Own);
    window.resize(size);
    window.show();
    window.showPage(PageId::Caseload);
    // The page reads at least one runner in each round.
    const int rounds = Album::kRounds + static_cast<int>(everybody.runners().size());
    album.take(window, QStringLiteral("caseload"), rounds);
    studio.settings.setRole(app::Role::Runner);
}

/// Of the runner who is open, over the whole window.
void takeConsult(app::Workspace& records, Studio& studio, const Album& album, QSize size)
{
    const auto copy = app::copyInMemory(records, studio.clock);
    MainWindow window(*copy, studio.around(), StoreKind::Own);
    window.resize(size);
    window.show();
    window.consult();
    album.take(window, QStringLiteral("consult"));
}

/// From "pain right now?" to the closing questions.
void playSession(MainWindow& window, SessionView& session, PictureClock& clock, const Album& album)
{
    app::SessionPresenter& presenter = session.presenter();
    const auto pass = [&](Clock::Monotonic time) {
        clock.advance(time);
        presenter.tick();
    };
    constexpr Clock::Monotonic kASecond{ 1'000 };
    constexpr Clock::Monotonic kIntoTheSet{ 5'000 + 2'000 }; // a set may be as short as six seconds
    album.take(window, QStringLiteral("session-before"));
    presenter.answerBefore(Pain::of(1));
    pass(kIntoTheSet);
    album.take(window, QStringLiteral("session-hold"));
    while (presenter.isUnderWay() && presenter.state().phase != IntervalPhase::Rest)
        pass(kASecond);
    pass(kASecond);
    presenter.rateSet(Pain::of(1));
    album.take(window, QStringLiteral("session-rest"));
    presenter.endEarly();
    presenter.answer(app::SessionAnswer::EndForOther);
    album.take(window, QStringLiteral("session-end"));
}

/// Of the first day from today on that has a session.
void takeSession(app::Workspace& records, Studio& studio, const Album& album, QSize size)
{
    constexpr int kDaysTried = 7;
    for (int ahead = 0; ahead < kDaysTried; ++ahead) {
        studio.clock.toDay(ahead);
        const auto copy = app::copyInMemory(records, studio.clock);
        MainWindow window(*copy, studio.around(), StoreKind::Own);
        window.resize(size);
        window.show();
        window.startSession();
        auto* session = window.findChild<SessionView*>();
        if (!session || !session->isVisible())
            continue;
        playSession(window, *session, studio.clock, album);
        break;
    }
    studio.clock.toDay(0);
}

} // namespace

void makePictures(const QString& dataFolder, const QString& outFolder)
{
    QDir().mkpath(outFolder);
    Studio studio;
    const auto opened = app::openWorkspace(dataFolder, studio.clock);
    if (!opened)
        return;
    const auto everybody = app::caseloadInMemory(**opened, studio.clock);
    if ((*opened)->history())
        (void)writeHomeProgramme(
            **opened, studio.settings, QDir(outFolder).filePath(QStringLiteral("home-programme.pdf")));
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        Theme::apply(*qApp, scheme);
        const QString suffix = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
        const Album album(outFolder, suffix);
        takeComponents(album);
        const Album small(outFolder, suffix + QStringLiteral("-small"));
        for (const auto& [of, size] : { std::pair(album, kWide), std::pair(small, kSmall) }) {
            takeFirstStart(studio, of, size);
            takePages(**opened, studio, of, size);
            takeCaseload(*everybody, studio, of, size);
            takeConsult(**opened, studio, of, size);
            takeSession(**opened, studio, of, size);
        }
    }
}

} // namespace springback::ui
