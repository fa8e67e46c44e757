// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings_cards.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QLocale>
#include <QSlider>
#include <QTime>
#include <QUrl>
#include <QVBoxLayout>

#include "springback/app/settings.h"
#include "springback/app/store_opening.h"
#include "springback/desktop/sound.h"
#include "springback/desktop/voice.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/kit/wrapped_check_box.h"
#include "springback/ui/navigator.h"
#include "springback/ui/scheme_choice.h"
#include "springback/words/language.h"

namespace springback::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SettingsCards)
};

// Each in its own words, so that it is found by whoever needs it.
QStringList languageChoices()
{
    QStringList names{ Tr::tr("As the system") };
    for (const QString& code : words::languages())
        names << words::languageName(code);
    return names;
}

// The device is asked for only when somebody wants to hear it.
void addToneTest(Card& card, const AppContext& context)
{
    auto* silent = makeText(Tr::tr("This computer has no audio device now, so nothing is heard. In the session every "
                                   "tone is also seen."),
        TextSize::Body, TextTone::Brick);
    silent->setObjectName(QStringLiteral("noDevice"));
    silent->hide();
    card.body()->addWidget(silent);
    auto* test = makeButton(Icon::Play, Tr::tr("Play a tone"));
    test->setObjectName(QStringLiteral("playTone"));
    card.addAction(test);
    QObject::connect(
        test, &QPushButton::clicked, &card, [silent, &tones = *context.tones, &settings = context.settings] {
            tones.prepare();
            silent->setVisible(!tones.hasDevice());
            tones.setVolume(settings.volume());
            tones.play(desktop::Tone::Start);
        });
}

/// The tick that asks for it.
QCheckBox* addSpeech(Card& card, const AppContext& context)
{
    app::Settings& settings = context.settings;
    auto* speaks
        = new WrappedCheckBox(Tr::tr("Speak in the guided session: what begins, and when half the time is over"));
    speaks->box()->setObjectName(QStringLiteral("speaks"));
    speaks->box()->setChecked(settings.speaks());
    const bool there = context.voice->isThere();
    speaks->setEnabled(there);
    card.body()->addWidget(speaks);
    if (!there) {
        auto* missing
            = makeText(Tr::tr("No speech is installed here. It is the package speech-dispatcher of your system."),
                TextSize::Small, TextTone::Muted);
        missing->setObjectName(QStringLiteral("noSpeech"));
        card.body()->addWidget(missing);
    }
    QObject::connect(speaks->box(), &QCheckBox::toggled, &card, [&settings, &voice = *context.voice](bool on) {
        settings.setSpeaks(on);
        if (on)
            voice.say(Tr::tr("This is how it sounds."), words::languageInForce(), settings.volume());
    });
    return speaks->box();
}

} // namespace

QString timeOfDay(minutes sinceMidnight)
{
    // The C locale, of a machine without one, writes seconds too.
    const QTime time = QTime(0, 0).addSecs(int(std::chrono::seconds(sinceMidnight).count()));
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("H:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

Card* makeLookCard(AppContext& context)
{
    app::Settings& settings = context.settings;
    auto* card = new Card(Tr::tr("Look"));
    auto* theme = new Segmented(Tr::tr("Theme"), { Tr::tr("As the system"), Tr::tr("Light"), Tr::tr("Dark") });
    theme->setCurrent(int(settings.theme()));
    QObject::connect(theme, &Segmented::chosen, card, [&settings](int choice) {
        settings.setTheme(app::ThemeChoice(choice));
        Theme::current().setScheme(schemeOf(settings));
    });
    auto* language = new Segmented(Tr::tr("Language"), languageChoices());
    language->setObjectName(QStringLiteral("language"));
    language->setCurrent(int(words::languages().indexOf(settings.language())) + 1);
    QObject::connect(language, &Segmented::chosen, card, [&context](int choice) {
        const QString code = choice == 0 ? QString() : words::languages().at(choice - 1);
        context.settings.setLanguage(code);
        words::installLanguage(*QCoreApplication::instance(), code);
        context.navigator.reopen();
    });
    auto* still = new QCheckBox(Tr::tr("Still pictures: nothing moves by itself"));
    still->setChecked(settings.stillPictures());
    QObject::connect(still, &QCheckBox::toggled, card, [&settings](bool on) { settings.setStillPictures(on); });
    card->body()->addWidget(new Field(Tr::tr("Theme"), theme));
    card->body()->addWidget(new Field(Tr::tr("Language"), language));
    card->body()->addWidget(still);
    return card;
}

Card* makeSoundCard(AppContext& context)
{
    app::Settings& settings = context.settings;
    auto* card = new Card(Tr::tr("Sound"));
    auto* sounds = new QCheckBox(Tr::tr("Tones in the guided session; each is also seen"));
    sounds->setChecked(settings.sounds());
    auto* volume = new QSlider(Qt::Horizontal);
    volume->setRange(0, 100);
    volume->setValue(settings.volume());
    QObject::connect(volume, &QSlider::valueChanged, card, [&settings](int percent) { settings.setVolume(percent); });
    const auto fitVolume = [&settings, volume] { volume->setEnabled(settings.sounds() || settings.speaks()); };
    QObject::connect(sounds, &QCheckBox::toggled, card, [&settings](bool on) { settings.setSounds(on); });
    QObject::connect(sounds, &QCheckBox::toggled, card, fitVolume);
    fitVolume();
    card->body()->addWidget(sounds);
    card->body()->addWidget(new Field(Tr::tr("Volume"), volume));
    if (context.voice)
        QObject::connect(addSpeech(*card, context), &QCheckBox::toggled, card, fitVolume);
    if (context.tones)
        addToneTest(*card, context);
    return card;
}

Card* makePaperCard(AppContext& context)
{
    app::Settings& settings = context.settings;
    auto* card = new Card(Tr::tr("Paper"));
    auto* paper = new Segmented(Tr::tr("Paper of the PDF"), { Tr::tr("By country"), Tr::tr("A4"), Tr::tr("Letter") });
    paper->setCurrent(int(settings.paper()));
    QObject::connect(
        paper, &Segmented::chosen, card, [&settings](int choice) { settings.setPaper(app::PaperChoice(choice)); });
    card->body()->addWidget(paper);
    return card;
}

Card* makeDataCard(AppContext& context)
{
    app::Settings& settings = context.settings;
    auto* card = new Card(Tr::tr("This computer"));
    card->body()->setSpacing(14);
    auto* role = new Segmented(Tr::tr("Who is at the keyboard"), { Tr::tr("The runner"), Tr::tr("A clinician") });
    role->setCurrent(int(settings.role()));
    QObject::connect(role, &Segmented::chosen, card, [&settings](int choice) { settings.setRole(app::Role(choice)); });
    card->body()->addWidget(new Field(Tr::tr("Who is at the keyboard"), role));

    const QString folder = app::folderOf(context.workspace);
    QLabel* path = makeText(folder, TextSize::Body, TextTone::Muted);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(new Field(Tr::tr("The records are in"), path));
    card->body()->addWidget(makeText(Tr::tr("The file is not encrypted by itself. The remedy is to encrypt the disk, "
                                            "in your system's settings."),
        TextSize::Small, TextTone::Muted));
    QPushButton* open = makeButton(Icon::Folder, Tr::tr("Open folder"));
    QObject::connect(
        open, &QPushButton::clicked, card, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    card->addAction(open);
    return card;
}

} // namespace springback::ui
