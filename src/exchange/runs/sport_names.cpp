// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sport_names.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace springback::exchange {

namespace {

// Words that say "run", as exports write them: English, German, Dutch, Danish, Norwegian, Swedish, French, Spanish,
// Portuguese, Italian, Polish, Hungarian, Finnish, Czech, Turkish, Russian, Japanese, Chinese, Korean.
constexpr std::u16string_view kRun[] = { u"run", u"runs", u"running", u"jog", u"jogging", u"trailrun", u"virtualrun",
    u"trailrunning", u"lauf", u"laufen", u"traillauf", u"trailrunning", u"laufband", u"laufbandlauf",
    u"laufbandtraining", u"straßenlauf", u"bahnlauf", u"hallenlauf", u"ultralauf", u"berglauf", u"geländelauf",
    u"hardlopen", u"hardloopsessie", u"hardlooptraining", u"loopband", u"trailloop", u"løb", u"løbetur", u"løbebånd",
    u"løbebåndsløb", u"trailløb", u"terrænløb", u"gadeløb", u"baneløb", u"løping", u"løpetur", u"løp",
    u"tredemølleløping", u"terrengløping", u"löpning", u"löprunda", u"löppass", u"löpband", u"löpbandslöpning",
    u"terränglöpning", u"traillöpning", u"course", u"courir", u"carrera", u"correr", u"corrida", u"corsa", u"correre",
    u"bieg", u"bieganie", u"bieg terenowy", u"futás", u"terepfutás", u"juoksu", u"polkujuoksu", u"juoksumattojuoksu",
    u"běh", u"koşu", u"бег", u"забег", u"пробежка", u"ランニング", u"ラン", u"跑步", u"越野跑", u"달리기", u"러닝" };

// A word with which "course" or "run" means something else, and sports that are no run.
constexpr std::u16string_view kOther[] = { u"ride", u"virtualride", u"ebikeride", u"biking", u"bike", u"cycling",
    u"cycle", u"mountainbikeride", u"gravelride", u"radfahren", u"radfahrt", u"rad", u"fietsrit", u"fietsen",
    u"wielrennen", u"cykling", u"cykeltur", u"cykelpass", u"sykling", u"sykkeltur", u"vélo", u"cyclisme", u"ciclismo",
    u"bicicleta", u"kolarstwo", u"rower", u"kerékpározás", u"pyöräily", u"swim", u"swimming", u"schwimmen", u"zwemmen",
    u"svømning", u"svømming", u"simning", u"natation", u"natación", u"natação", u"nuoto", u"pływanie", u"úszás",
    u"uinti", u"walk", u"walking", u"spaziergang", u"gehen", u"wandelen", u"wandeling", u"gåtur", u"gang", u"promenad",
    u"marche", u"caminata", u"caminhada", u"camminata", u"chodzenie", u"spacer", u"gyaloglás", u"kävely", u"hike",
    u"hiking", u"wandern", u"wanderung", u"vandring", u"fottur", u"randonnée", u"senderismo", u"escursione", u"ski",
    u"skiing", u"nordicski", u"backcountryski", u"alpineski", u"rollerski", u"snowboard", u"snowshoe", u"skating",
    u"iceskate", u"inlineskate", u"yoga", u"pilates", u"workout", u"weighttraining", u"strength", u"krafttraining",
    u"training", u"fitness", u"elliptical", u"stairstepper", u"rowing", u"row", u"rudern", u"kayaking", u"kayak",
    u"canoe", u"canoeing", u"sail", u"surfing", u"standuppaddling", u"paddling", u"climbing", u"rockclimbing",
    u"crossfit", u"golf", u"soccer", u"tennis", u"football", u"other", u"multisport", u"transition", u"triathlon",
    u"duathlon", u"wheelchair", u"horse", u"horseback" };

constexpr std::u16string_view kTreadmill[] = { u"treadmill", u"laufband", u"laufbandlauf", u"laufbandtraining",
    u"loopband", u"løbebånd", u"løbebåndsløb", u"tredemølle", u"tredemølleløping", u"löpband", u"löpbandslöpning",
    u"tapis", u"cinta", u"esteira", u"bieżni", u"bieżnia", u"futópad", u"juoksumattojuoksu", u"juoksumatto" };

template <std::size_t N> bool holds(const std::u16string_view (&words)[N], const QString& word)
{
    return std::any_of(
        std::begin(words), std::end(words), [&word](std::u16string_view known) { return QStringView(known) == word; });
}

QStringList wordsOf(const QString& name)
{
    QStringList words;
    QString word;
    for (const QChar c : name.toLower()) {
        if (c.isLetter() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

} // namespace

SportSaid sportNamed(const QString& name)
{
    SportSaid said;
    bool run = false;
    bool other = false;
    bool general = false;
    for (const QString& word : wordsOf(name.normalized(QString::NormalizationForm_C))) {
        const bool isGeneral = word == QLatin1String("training") || word == QLatin1String("workout");
        said.treadmill = said.treadmill || holds(kTreadmill, word);
        run = run || holds(kRun, word);
        general = general || isGeneral;
        other = other || (!isGeneral && holds(kOther, word));
    }
    // "Run and walk" is asked about; "trail running workout" is a run, and a bare "workout" is none.
    if (run != other)
        said.sport = run ? Sport::Run : Sport::Other;
    else if (!run && general)
        said.sport = Sport::Other;
    said.treadmill = said.treadmill && said.sport == Sport::Run;
    return said;
}

} // namespace springback::exchange
