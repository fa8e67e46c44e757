// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learn_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "shell/home_programme.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/text.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

Card* makeChapter(const QString& title, const QStringList& paragraphs)
{
    auto* card = new Card(title);
    for (const QString& paragraph : paragraphs)
        card->body()->addWidget(makeText(paragraph));
    return card;
}

void addPoints(Card& card, const QStringList& points)
{
    for (const QString& point : points) {
        auto* row = new QHBoxLayout;
        row->setSpacing(metric::kGrid);
        row->addWidget(makeText(QStringLiteral("•"), TextSize::Body, TextTone::Accent), 0, Qt::AlignTop);
        row->addWidget(makeText(point), 1);
        card.body()->addLayout(row);
    }
}

} // namespace

LearnPage::LearnPage(AppContext& context, QWidget* parent) : Page(parent)
{
    auto* column = new Column;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);

    column->add(makeChapter(tr("A spring between calf and heel"),
        { tr("The Achilles tendon joins two muscles of the calf, gastrocnemius and soleus, to the heel bone. It works "
             "like a spring: at every step it stretches, stores force and gives it back, and that is how you push off "
             "the floor."),
            tr("Running loads it with several times your weight, thousands of times an hour. It is made for that, as "
               "long as the load grows no faster than the tendon can follow.") }));

    Card* causes = makeChapter(tr("Why runners get it"),
        { tr("Mostly it comes slowly, from stress repeated before the tendon has recovered; now and then from one "
             "overload. What often stands behind it:") });
    addPoints(*causes,
        { tr("tight calves, or an ankle that does not bend far"), tr("a foot that rolls inwards a great deal"),
            tr("a sudden rise in miles or in speed"), tr("hills, up and down") });
    column->add(causes);

    Card* signs = makeChapter(tr("What it feels like"), {});
    addPoints(*signs,
        { tr("pain at the tendon or the heel, from mild to severe, often worst with the first steps of the morning"),
            tr("redness or burning"), tr("an ankle that feels stiff and moves less"),
            tr("a thicker or harder spot, where scar tissue has formed") });
    column->add(signs);

    column->add(makeChapter(tr("What helps: load, in small steps"),
        { tr("Tendons recover under load that is kept in hand, better than under complete rest. Rest takes the pain "
             "away for a while, and the strength with it."),
            tr("So the plan begins with holds that hardly hurt, goes on to raised heels and to shifting the weight, "
               "and ends with small hops, the nearest thing to running. Each phase has its gate, and your ratings "
               "open it: 0 to 2 is the green band, up to 5 can be acceptable, 6 or more is a flare."),
            tr("The next morning tells more than the session itself. That is why the first thing this program asks "
               "for is the rating on waking. An honest 5 helps you more than a hopeful 2.") }));

    Card* paper = makeChapter(tr("On one page"),
        { tr("The exercise with its figure and dose, the way through the phases, what the ratings mean, the week's "
             "running step by step, and when to stop: to print and put where you exercise.") });
    QPushButton* print = makeButton(Icon::Pdf, tr("Home programme (PDF)…"));
    print->setObjectName(QStringLiteral("homeProgramme"));
    connect(print, &QPushButton::clicked, this, [&context] { makeHomeProgramme(context); });
    paper->addAction(print);
    column->add(paper);

    Card* therapist = makeChapter(tr("What a physical therapist adds"), {});
    addPoints(*therapist,
        { tr("hands-on work: soft tissue and stiff joints"),
            tr("loading that grows at the right speed, neither too much nor too little for the tendon"),
            tr("mobility, strength and balance of the whole leg, not the tendon alone"),
            tr("teaching, and milestones for the next weeks and for the months after"),
            tr("the aim you came with: running again without pain") });
    column->add(therapist);

    Card* stop = makeChapter(tr("When to stop and be seen"), {});
    stop->setTone(CardTone::Urgent);
    for (int number = 0; number <= int(FlagKind::OtherPain); ++number) {
        const auto kind = FlagKind(number);
        stop->body()->addWidget(makeText(words::flagQuestion(kind)));
        stop->body()->addWidget(
            makeText(words::flagAct(kind), TextSize::Small, isStop(kind) ? TextTone::Brick : TextTone::Muted));
    }
    column->add(stop);

    Card* sources = makeChapter(tr("Where this comes from"), {});
    addPoints(*sources,
        { QStringLiteral("Bae, J. (student of Natasha Hastings), Athletic Edge PT, San Diego: Achilles Tendinopathy "
                         "Rehab for Runners. The four phases and the weekly mile."),
            QStringLiteral("de Vos, R.-J. et al. (2021): Dutch multidisciplinary guideline on Achilles tendinopathy. "
                           "BJSM 55(20), 1125–1134."),
            QStringLiteral("Maghsoodi (n.d.); Davis (n.d.); Runner's World (2021).") });
    sources->body()->addWidget(makeText(words::intendedUse(), TextSize::Small, TextTone::Muted));
    column->add(sources);
}

QString LearnPage::title() const
{
    return tr("Learn");
}

} // namespace springback::ui
