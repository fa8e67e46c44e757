// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "components.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/effort_row.h"
#include "springback/ui/kit/empty_state.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/figure.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/status_chip.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

constexpr int kGap = metric::kGrid * 2;

QString word(const char* name)
{
    return QString::fromUtf8(name);
}

QHBoxLayout* makeRow(const std::vector<QWidget*>& widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QLabel* makeSwatch(const QColor& colour)
{
    constexpr QSize kSwatch(72, 40);
    QPixmap picture(kSwatch);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().tokens().line);
    painter.setBrush(colour);
    painter.drawRoundedRect(
        QRectF(picture.rect()).adjusted(1, 1, -1, -1), metric::kControlRadius, metric::kControlRadius);
    auto* label = new QLabel;
    label->setPixmap(picture);
    return label;
}

Card* makeColours()
{
    const Tokens& t = Theme::current().tokens();
    const std::vector<std::pair<const char*, QColor>> colours{ { "ground", t.ground }, { "surface", t.surface },
        { "sunken", t.sunken }, { "ink", t.ink }, { "muted", t.muted }, { "line", t.line }, { "edge", t.edge },
        { "accent", t.accent }, { "accentHover", t.accentHover }, { "onAccent", t.onAccent },
        { "accentSoft", t.accentSoft }, { "green", t.green }, { "greenSoft", t.greenSoft }, { "amber", t.amber },
        { "amberSoft", t.amberSoft }, { "brick", t.brick }, { "brickSoft", t.brickSoft } };
    auto* card = new Card(word("Tokens"));
    auto* grid = new QGridLayout;
    grid->setSpacing(metric::kGrid);
    constexpr int kPerRow = 9;
    for (int i = 0; i < int(colours.size()); ++i) {
        const auto& [name, colour] = colours[std::size_t(i)];
        grid->addWidget(makeSwatch(colour), 2 * (i / kPerRow), i % kPerRow);
        auto* label = makeText(word(name), TextSize::Small, TextTone::Muted);
        label->setWordWrap(false);
        grid->addWidget(label, 2 * (i / kPerRow) + 1, i % kPerRow);
    }
    card->body()->addLayout(grid);
    return card;
}

Card* makeType()
{
    auto* card = new Card(word("TextSize, TextTone"));
    const std::vector<std::pair<const char*, TextSize>> sizes{ { "Giant", TextSize::Giant },
        { "Display", TextSize::Display }, { "Title", TextSize::Title }, { "Heading", TextSize::Heading },
        { "Body", TextSize::Body }, { "Small", TextSize::Small } };
    for (const auto& [name, size] : sizes)
        card->body()->addWidget(makeText(size == TextSize::Giant ? words::clockTime(seconds(45)) : word(name), size));
    std::vector<QWidget*> tones;
    for (const auto& [name, tone] :
        { std::pair{ "Ink", TextTone::Ink }, { "Muted", TextTone::Muted }, { "Accent", TextTone::Accent },
            { "Green", TextTone::Green }, { "Amber", TextTone::Amber }, { "Brick", TextTone::Brick } })
        tones.push_back(makeText(word(name), TextSize::Body, tone));
    card->body()->addLayout(makeRow(tones));
    return card;
}

Card* makeButtons()
{
    auto* card = new Card(word("Button, Segmented, Field"));
    std::vector<QWidget*> buttons;
    for (const auto& [name, look] : { std::pair{ "Primary", ButtonLook::Primary }, { "Plain", ButtonLook::Plain },
             { "Quiet", ButtonLook::Quiet }, { "Danger", ButtonLook::Danger } })
        buttons.push_back(makeButton(Icon::Check, word(name), look));
    auto* disabled = makeButton(word("disabled"), ButtonLook::Primary);
    disabled->setEnabled(false);
    buttons.push_back(disabled);
    buttons.push_back(makeIconButton(Icon::Settings, word("Settings")));
    card->body()->addLayout(makeRow(buttons));
    auto* segments = new Segmented(
        word("Segmented"), { words::band(Band::Green), words::band(Band::Amber), words::band(Band::Red) });
    segments->setCurrent(1);
    auto* tick = new QCheckBox(words::causeName(Cause::Hills));
    tick->setChecked(true);
    card->body()->addLayout(makeRow({ segments, tick, new QCheckBox(words::causeName(Cause::TightCalves)) }));
    auto* line = new QLineEdit(word("2.5"));
    auto* bad = new QLineEdit(word("x"));
    auto* choice = new QComboBox;
    choice->addItem(words::measureName(MeasureKind::VisaA));
    auto* wrong = new Field(word("Field, error"), bad);
    wrong->setError(words::fieldFault({ "distance_m", RecordFault::OutOfRange, 0, 400 }));
    auto* hinted = new Field(word("Field, hint"), line);
    hinted->setHint(words::unitShort(LengthUnit::Miles));
    card->body()->addLayout(makeRow({ hinted, wrong, new Field(word("Field"), choice) }));
    return card;
}

Card* makeRatings()
{
    auto* card = new Card(word("RatingRow, EffortRow, StatusChip"));
    for (const auto& rating : { Pain::of(1), Pain::of(4), Pain::of(8), Rating{} }) {
        auto* row = new RatingRow(words::criterion(CriterionId::PainDuring));
        row->setValue(rating);
        card->body()->addWidget(row);
    }
    card->body()->addWidget(new EffortRow(6));
    std::vector<QWidget*> chips;
    for (const auto& [mark, result, tone] : { std::tuple{ Icon::Check, Result::Met, ChipTone::Good },
             { Icon::Cross, Result::NotMet, ChipTone::Bad }, { Icon::Dash, Result::NoData, ChipTone::Caution },
             { Icon::Info, Result::NotApplicable, ChipTone::Neutral } })
        chips.push_back(new StatusChip(mark, words::result(result), tone));
    card->body()->addLayout(makeRow(chips));
    return card;
}

QWidget* makeCards()
{
    auto* block = new QWidget;
    auto* row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    for (const auto& [name, tone] : { std::pair{ "Plain", CardTone::Plain }, { "Next", CardTone::Next },
             { "Warning", CardTone::Warning }, { "Urgent", CardTone::Urgent } }) {
        auto* card = new Card(word(name));
        card->setTone(tone);
        card->setSubtitle(words::exerciseName(Stage::first(), Variant::Full));
        row->addWidget(card, 1);
    }
    return block;
}

Card* makeIcons()
{
    auto* card = new Card(word("Icon"));
    auto* grid = new QGridLayout;
    grid->setSpacing(kGap);
    constexpr int kPerRow = 22;
    for (int i = 0; i <= int(Icon::Rest); ++i)
        grid->addWidget(makeIconLabel(Icon(i), metric::kIcon + 4), i / kPerRow, i % kPerRow);
    card->body()->addLayout(grid);
    return card;
}

Card* makeFigures()
{
    auto* card = new Card(word("ExerciseFigure"));
    auto* grid = new QGridLayout;
    const int size = Theme::current().em() * 9;
    for (int number = 1; number <= 5; ++number) {
        for (const Variant variant : { Variant::Full, Variant::Easier }) {
            auto* figure = new ExerciseFigure;
            figure->setExercise({ *Stage::of(number), variant, Side::Right });
            figure->setFixedSize(size, size);
            auto* name = makeText(words::exerciseName(*Stage::of(number), variant), TextSize::Small, TextTone::Muted);
            name->setAlignment(Qt::AlignHCenter);
            const int row = variant == Variant::Full ? 0 : 2;
            grid->addWidget(figure, row, number - 1, Qt::AlignHCenter);
            grid->addWidget(name, row + 1, number - 1);
        }
    }
    card->body()->addLayout(grid);
    return card;
}

} // namespace

QWidget* makeComponents()
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("components"));
    page->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metric::kPageMargin, metric::kPageMargin, metric::kPageMargin, metric::kPageMargin);
    column->setSpacing(kGap);
    for (QWidget* part : std::initializer_list<QWidget*>{
             makeColours(), makeType(), makeButtons(), makeRatings(), makeCards(), makeIcons(), makeFigures() })
        column->addWidget(part);
    return page;
}

} // namespace springback::ui
