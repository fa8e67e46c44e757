<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Acts</name>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>Es gibt keine Reha, in der sich das eintragen ließe. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Give a name: who agreed to it or did it. Nothing was saved.</source>
        <translation>Bitte einen Namen angeben: Wer hat zugestimmt oder gehandelt? Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The gate is not open on this day. Nothing was saved. Look at its criteria again.</source>
        <translation>Die Schwelle ist an diesem Tag nicht offen. Nichts wurde gespeichert. Bitte die Kriterien noch einmal ansehen.</translation>
    </message>
    <message>
        <source>An override needs a reason. Nothing was saved.</source>
        <translation>Eine Ausnahme braucht einen Grund. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is none to move on to.</source>
        <translation>Die Erhaltung ist die letzte Stufe; danach kommt keine mehr.</translation>
    </message>
    <message>
        <source>This is the first stage; there is none to step back to.</source>
        <translation>Das ist die erste Stufe; davor gibt es keine.</translation>
    </message>
    <message>
        <source>The plan asks for a clinician&apos;s agreement: give the day and the name. Nothing was saved.</source>
        <translation>Der Plan verlangt die Zustimmung der Praxis: bitte Tag und Name angeben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This flag is not open any more.</source>
        <translation>Dieses Warnzeichen ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Say what was found or arranged. Nothing was saved.</source>
        <translation>Bitte angeben, was gefunden oder vereinbart wurde. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, name, what was found</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>the day&apos;s</source>
        <translation>vom Tag</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>The second folder %1 is not there; the backup is kept in the first one only.</source>
        <translation>Der zweite Ordner %1 ist nicht da; die Sicherung liegt nur im ersten.</translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation>Letzte geprüfte Sicherung: %1</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Noch keine geprüfte Sicherung</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>noch kein Eintrag</translation>
    </message>
    <message>
        <source>last entry today</source>
        <translation>letzter Eintrag heute</translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>letzter Eintrag %1</translation>
    </message>
    <message numerus="yes">
        <source>restorable: %n day(s), %1</source>
        <translation>
            <numerusform>wiederherstellbar: %n Tag, %1</numerusform>
            <numerusform>wiederherstellbar: %n Tage, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. The backups stay in their first folder.</source>
        <translation>In %1 kann nicht geschrieben werden. Die Sicherungen bleiben im ersten Ordner.</translation>
    </message>
    <message>
        <source>The choice could not be written to %1.</source>
        <translation>Die Auswahl konnte nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, opened again and checked: %n record(s).</source>
        <translation>
            <numerusform>%1, wieder geöffnet und geprüft: %n Datensatz.</numerusform>
            <numerusform>%1, wieder geöffnet und geprüft: %n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup in %1 yet. “springback backup” makes one.</source>
        <translation>In %1 liegt noch keine Sicherung. „springback backup“ macht eine.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be restored. %2</source>
        <translation>Die Sicherung %1 lässt sich nicht wiederherstellen. %2</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Zweite Kopie: %1</translation>
    </message>
    <message>
        <source>The second copy comes with the next backup.</source>
        <translation>Die zweite Kopie kommt mit der nächsten Sicherung.</translation>
    </message>
    <message>
        <source>Tried %1: %2</source>
        <translation>Erprobt %1: %2</translation>
    </message>
</context>
<context>
    <name>CaseMerge</name>
    <message>
        <source>The check-in of %1 has another id here, so the two cannot be told to be one.</source>
        <translation>Der Morgeneintrag vom %1 hat hier eine andere Kennung; ob beide derselbe sind, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The %1 in the file has the id of something else here, perhaps of another runner.</source>
        <translation>„%1“ in der Datei hat die Kennung von etwas anderem hier, vielleicht von einer anderen Person.</translation>
    </message>
    <message>
        <source>This person is not here yet. Keep the case as a new runner.</source>
        <translation>Diese Person ist noch nicht hier. Bitte den Fall als neue Person behalten.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>clinician&apos;s phone</source>
        <translation>Telefon der Praxis</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>personal details</source>
        <translation>persönliche Angaben</translation>
    </message>
    <message>
        <source>course of rehab since %1</source>
        <translation>Reha seit %1</translation>
    </message>
    <message>
        <source>accepted by the runner</source>
        <translation>von der Person angenommen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Waiting for the runner&apos;s yes (from file, author not proven):</source>
        <translation>Wartet auf das Ja der Person (aus Datei, Urheber nicht belegt):</translation>
    </message>
    <message>
        <source>For the history only, nothing changes: %1</source>
        <translation>Nur für den Verlauf, es ändert sich nichts: %1</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message>
        <source>After this, two courses of rehab are open here. Close the one that is over; it stays readable.</source>
        <translation>Danach sind hier zwei Rehas offen. Schließen Sie die, die vorbei ist; sie bleibt lesbar.</translation>
    </message>
    <message>
        <source>question asked: %1</source>
        <translation>Frage gestellt: %1</translation>
    </message>
    <message>
        <source>question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>question deleted: %1</source>
        <translation>Frage gelöscht: %1</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>CaseOpening</name>
    <message>
        <source>The PDF was not written to %1: %2 Your records are untouched; choose another folder and try again.</source>
        <translation>Das PDF wurde nicht nach %1 geschrieben: %2 Ihre Einträge sind unberührt; bitte einen anderen Ordner wählen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>PDF written to %1</source>
        <translation>PDF geschrieben nach %1</translation>
    </message>
    <message>
        <source>Whoever has the file can read the pages. Springback cannot open it as a case.</source>
        <translation>Wer die Datei hat, kann die Seiten lesen. Springback kann sie nicht als Fall öffnen.</translation>
    </message>
    <message>
        <source>The pages and every entry with its history, readable only with the password. Give the password another way than the file. Without it nobody can open the file, and we cannot either. Private notes stay here.</source>
        <translation>Die Seiten und jeder Eintrag mit seinem Verlauf, nur mit dem Passwort lesbar. Geben Sie das Passwort auf anderem Weg weiter als die Datei. Ohne das Passwort kann niemand die Datei öffnen, auch wir nicht. Private Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>Whoever gets the file, by whatever way, can read the pages and every entry with its history. Private notes stay here.</source>
        <translation>Wer die Datei erhält, auf welchem Weg auch immer, kann die Seiten und jeden Eintrag mit seinem Verlauf lesen. Private Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>Strength: very weak, guessed in minutes</source>
        <translation>Stärke: sehr schwach, in Minuten erraten</translation>
    </message>
    <message>
        <source>Strength: weak, guessed in days. Four random words are better</source>
        <translation>Stärke: schwach, in Tagen erraten. Vier zufällige Wörter sind besser</translation>
    </message>
    <message>
        <source>Strength: fair</source>
        <translation>Stärke: mittel</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <translation>Stärke: stark</translation>
    </message>
    <message>
        <source>Strength: very strong</source>
        <translation>Stärke: sehr stark</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was stored.</source>
        <translation>%1: %2 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1, at %2: %3 Nothing was stored.</source>
        <translation>%1, bei %2: %3 Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>Stop sign since %1: %2</source>
        <translation>Stoppzeichen seit %1: %2</translation>
    </message>
    <message>
        <source>Flare in the last 7 days: worst %1</source>
        <translation>Schub in den letzten 7 Tagen: stärkster Wert %1</translation>
    </message>
    <message>
        <source>May move on to %1</source>
        <translation>Darf weiter zu %1</translation>
    </message>
    <message>
        <source>Awaits the agreement for %1</source>
        <translation>Wartet auf die Zustimmung für %1</translation>
    </message>
    <message>
        <source>No entry since %1</source>
        <translation>Kein Eintrag seit %1</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Noch kein Eintrag</translation>
    </message>
    <message>
        <source>Pain rises from week to week: %1</source>
        <translation>Schmerz steigt von Woche zu Woche: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>criteria met</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Course closed on %1</source>
        <translation>Reha geschlossen am %1</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>Mornings not given:</source>
        <translation>Morgen ohne Angabe:</translation>
    </message>
    <message>
        <source>Pain 10 minutes after the session:</source>
        <translation>Schmerz 10 Minuten nach der Einheit:</translation>
    </message>
    <message>
        <source>No exercise recorded:</source>
        <translation>Keine Übung eingetragen:</translation>
    </message>
    <message>
        <source>Fill in the morning of %1, as recalled</source>
        <translation>Den Morgen vom %1 nachtragen</translation>
    </message>
    <message>
        <source>Rate the pain 10 minutes after the session of %1</source>
        <translation>Den Schmerz 10 Minuten nach der Einheit von %1 bewerten</translation>
    </message>
    <message>
        <source>Add the exercise of %1</source>
        <translation>Die Übung von %1 nachtragen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A chart. Arrow keys read it, Enter opens the day.</source>
        <translation>Ein Diagramm. Die Pfeiltasten lesen es vor, die Eingabetaste öffnet den Tag.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · each mark is the worst of a week</source>
        <translation>%1 · jede Marke ist der höchste Wert einer Woche</translation>
    </message>
    <message>
        <source>0–10, lower is better</source>
        <translation>0–10, niedriger ist besser</translation>
    </message>
    <message>
        <source>green 0–2</source>
        <translation>grün 0–2</translation>
    </message>
    <message>
        <source>amber 3–5</source>
        <translation>gelb 3–5</translation>
    </message>
    <message>
        <source>red 6–10</source>
        <translation>rot 6–10</translation>
    </message>
    <message>
        <source>worst during</source>
        <translation>Max. während</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>am Morgen danach</translation>
    </message>
    <message>
        <source>No pain rating in these dates. Check-ins, sessions and runs appear here.</source>
        <translation>Kein Schmerzwert in diesem Zeitraum. Morgeneinträge, Einheiten und Läufe erscheinen hier.</translation>
    </message>
    <message>
        <source>minutes on waking, lower is better</source>
        <translation>Minuten nach dem Aufwachen, niedriger ist besser</translation>
    </message>
    <message>
        <source>morning stiffness</source>
        <translation>Morgensteife</translation>
    </message>
    <message>
        <source>No stiffness in these dates. The minutes given at check-in appear here.</source>
        <translation>Keine Steife in diesem Zeitraum. Die Minuten aus dem Morgeneintrag erscheinen hier.</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, good direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · band: the first value ±%2, noise</source>
        <translation>%1 · Band: erster Wert ±%2, Streuung</translation>
    </message>
    <message>
        <source>No value of %1 in these dates. Tests and scores appear here once they are entered.</source>
        <translation>Kein Wert für %1 in diesem Zeitraum. Tests und Punktwerte erscheinen hier, sobald sie eingetragen sind.</translation>
    </message>
    <message>
        <source>%1; near the target is as planned</source>
        <translation>%1; nahe am Ziel ist wie geplant</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>längster Lauf</translation>
    </message>
    <message>
        <source>No run and no target in these dates. Runs appear here, week by week.</source>
        <translation>Kein Lauf und kein Ziel in diesem Zeitraum. Läufe erscheinen hier, Woche für Woche.</translation>
    </message>
    <message>
        <source>percent of the plan</source>
        <translation>Prozent des Plans</translation>
    </message>
    <message>
        <source>sessions done</source>
        <translation>Einheiten gemacht</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>Sekunden gehalten</translation>
    </message>
    <message>
        <source>Nothing was planned in these dates. Sessions appear here, week by week.</source>
        <translation>In diesem Zeitraum war nichts geplant. Einheiten erscheinen hier, Woche für Woche.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>flare: 6 or more</source>
        <translation>Schub: 6 oder mehr</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>während %1</translation>
    </message>
    <message>
        <source>during not given</source>
        <translation>während nicht angegeben</translation>
    </message>
    <message>
        <source>next morning %1</source>
        <translation>am Morgen danach %1</translation>
    </message>
    <message>
        <source>no next morning</source>
        <translation>Morgen danach fehlt</translation>
    </message>
    <message numerus="yes">
        <source>stiff for %n min</source>
        <translation>
            <numerusform>%n min steif</numerusform>
            <numerusform>%n min steif</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1 of %2 s</source>
        <comment>seconds</comment>
        <translation>%1 von %2 s gehalten</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>%1 gelaufen</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>kein Schmerzwert</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>longest run %1</source>
        <translation>längster Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of those planned</source>
        <translation>%1 % der geplanten</translation>
    </message>
    <message>
        <source>%1 % of the seconds held</source>
        <translation>%1 % der Sekunden gehalten</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>Woche ab %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>side and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at pain %2</source>
        <translation>%1 bei Schmerz %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a date, values and their unit</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Morgensteife</translation>
    </message>
    <message>
        <source>Running by week</source>
        <translation>Laufen nach Wochen</translation>
    </message>
    <message>
        <source>Sessions and dose by week</source>
        <translation>Einheiten und Dosis nach Wochen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Max. während</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Stiffness, min</source>
        <translation>Steife, min</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Ran, %1</source>
        <translation>Gelaufen, %1</translation>
    </message>
    <message>
        <source>Target, %1</source>
        <translation>Ziel, %1</translation>
    </message>
    <message>
        <source>Longest run, %1</source>
        <translation>Längster Lauf, %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>Gehalten, s</translation>
    </message>
    <message>
        <source>Planned, s</source>
        <translation>Geplant, s</translation>
    </message>
    <message>
        <source>%1 (pain %2)</source>
        <translation>%1 (Schmerz %2)</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Links, %1</translation>
    </message>
    <message>
        <source>Right, %1</source>
        <translation>Rechts, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure and unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>worst rating of each week since the start, lower is better</source>
        <translation>schlechtester Wert jeder Woche seit dem Beginn, niedriger ist besser</translation>
    </message>
    <message>
        <source>%1 in each week since the start</source>
        <translation>%1 in jeder Woche seit dem Beginn</translation>
    </message>
    <message>
        <source>Neither course has an entry to compare.</source>
        <translation>Keine der beiden hat einen Eintrag zum Vergleichen.</translation>
    </message>
    <message>
        <source> (14 at 12 weeks, 7 at 24: Lagas 2021)</source>
        <translation> (14 nach 12 Wochen, 7 nach 24: Lagas 2021)</translation>
    </message>
    <message>
        <source> (1.3 small, 2.3 medium, 2.7 large)</source>
        <translation> (1,3 klein, 2,3 mittel, 2,7 groß)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>Worst pain since the start</source>
        <translation>Stärkster Schmerz seit dem Beginn</translation>
    </message>
    <message>
        <source>Running since the start</source>
        <translation>Laufen seit dem Beginn</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a course and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week %1 since the start. %2</source>
        <translation>Woche %1 seit dem Beginn. %2</translation>
    </message>
    <message>
        <source>no entry, or not over yet</source>
        <translation>kein Eintrag, oder noch nicht vorbei</translation>
    </message>
</context>
<context>
    <name>Consult</name>
    <message>
        <source>Maintenance needs no sign-off.</source>
        <translation>Die Erhaltung braucht keine Freigabe.</translation>
    </message>
    <message>
        <source>%1 is signed off already, by %2 on %3.</source>
        <translation>%1 ist schon freigegeben, von %2 am %3.</translation>
    </message>
    <message>
        <source>Records your sign-off of %1.</source>
        <translation>Trägt Ihre Freigabe von %1 ein.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is none to move on to.</source>
        <translation>Die Erhaltung ist die letzte Stufe; danach kommt keine mehr.</translation>
    </message>
    <message>
        <source>Every criterion is met: records the move to %1.</source>
        <translation>Alle Kriterien sind erfüllt: trägt den Schritt zu %1 ein.</translation>
    </message>
    <message>
        <source>The gate is closed (%1). The move to %2 is recorded as your override and needs the reason.</source>
        <translation>Die Schwelle ist zu (%1). Der Schritt zu %2 wird als Ihre Ausnahme eingetragen und braucht den Grund.</translation>
    </message>
    <message>
        <source>Records the step back to %1, from today.</source>
        <translation>Trägt die Stufe zurück zu %1 ein, ab heute.</translation>
    </message>
    <message>
        <source>This is the first stage; there is none to step back to.</source>
        <translation>Das ist die erste Stufe; davor gibt es keine.</translation>
    </message>
    <message>
        <source>The runner stays in %1.</source>
        <translation>Die Person bleibt in %1.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is none to move on to. Nothing was saved.</source>
        <translation>Die Erhaltung ist die letzte Stufe; danach kommt keine mehr. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The gate is closed: an override needs its reason. Nothing was saved.</source>
        <translation>Die Schwelle ist zu: eine Ausnahme braucht ihren Grund. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This is the first stage; there is none to step back to. Nothing was saved.</source>
        <translation>Das ist die erste Stufe; davor gibt es keine. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>nächster Termin %1</translation>
    </message>
    <message>
        <source>Recorded today, without a decision</source>
        <translation>Heute eingetragen, ohne Entscheidung</translation>
    </message>
    <message>
        <source>Recorded today: %1</source>
        <translation>Heute eingetragen: %1</translation>
    </message>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>Es gibt keine Reha, in der sich das eintragen ließe. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Give your name: what is entered here is yours. Nothing was saved.</source>
        <translation>Bitte Ihren Namen angeben: was hier eingetragen wird, ist von Ihnen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to record yet: no note, no decision, no next appointment.</source>
        <translation>Noch gibt es nichts einzutragen: keine Notiz, keine Entscheidung, kein nächster Termin.</translation>
    </message>
    <message>
        <source>the plan itself is not changed yet</source>
        <translation>der Plan selbst ist noch nicht geändert</translation>
    </message>
    <message>
        <source>Recording the visit opens the plan editor: the changed numbers are stored there.</source>
        <translation>Wenn Sie den Termin eintragen, öffnet sich der Plan-Editor: Dort werden die geänderten Zahlen gespeichert.</translation>
    </message>
    <message>
        <source>The plan was changed today; recording the visit notes it.</source>
        <translation>Der Plan wurde heute geändert; der eingetragene Termin vermerkt es.</translation>
    </message>
</context>
<context>
    <name>CourseComparison</name>
    <message>
        <source>%1 weeks</source>
        <comment>a number with one decimal</comment>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>closed on %1, in %2</source>
        <translation>geschlossen am %1, in %2</translation>
    </message>
    <message>
        <source>open, in %1</source>
        <translation>offen, in %1</translation>
    </message>
    <message>
        <source>Tendon</source>
        <translation>Sehne</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>To reach %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Worst pain, first week</source>
        <translation>Stärkster Schmerz, erste Woche</translation>
    </message>
    <message>
        <source>Worst pain, last 7 days</source>
        <translation>Stärkster Schmerz, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Most run in a week</source>
        <translation>Am meisten in einer Woche gelaufen</translation>
    </message>
    <message>
        <source>Run in the last 7 days</source>
        <translation>In den letzten 7 Tagen gelaufen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>%1, since %2</source>
        <comment>side, date</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, closed</source>
        <comment>side, dates</comment>
        <translation>%1, %2 bis %3, geschlossen</translation>
    </message>
    <message>
        <source>%1, %2, closed</source>
        <comment>side, year</comment>
        <translation>%1, %2, geschlossen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a plan of a date</comment>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>set by %1 on %2</source>
        <translation>von %1 am %2 gesetzte</translation>
    </message>
    <message>
        <source>You are looking at an earlier course of rehab: %1. It can be read, not changed.</source>
        <translation>Sie sehen eine frühere Reha: %1. Sie lässt sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>You are looking at the other open course of rehab: %1. Nothing is recorded in it now.</source>
        <translation>Sie sehen die andere offene Reha: %1. Darin wird jetzt nichts eingetragen.</translation>
    </message>
    <message>
        <source>Two courses of rehab are open: %1 and %2. Entries go into the first. Close the one that is over; it stays readable.</source>
        <translation>Zwei Rehas sind offen: %1 und %2. Einträge gehen in die erste. Schließen Sie die, die vorbei ist; sie bleibt lesbar.</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>Keine Person ist geöffnet. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>course of rehab closed: %1</source>
        <translation>Reha geschlossen: %1</translation>
    </message>
    <message>
        <source>This course of rehab is not open any more. Nothing was changed.</source>
        <translation>Diese Reha ist nicht mehr offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This course of rehab is open already. Nothing was changed.</source>
        <translation>Diese Reha ist schon offen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>paused</source>
        <translation>Auszeit</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>%1 gelaufen</translation>
    </message>
    <message>
        <source>worst pain %1, %2</source>
        <comment>rating, band</comment>
        <translation>stärkster Schmerz %1, %2</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>other entries</source>
        <translation>andere Einträge</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>Phase %1</translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted %1, by %2</source>
        <translation>gelöscht %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more day(s)</source>
        <translation>
            <numerusform>noch %n Tag aufbewahrt</numerusform>
            <numerusform>noch %n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>the runner</source>
        <translation>Person selbst</translation>
    </message>
    <message>
        <source>Recorded %1, by %2</source>
        <translation>Eingetragen %1 (%2)</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>zuletzt geändert %1</translation>
    </message>
    <message>
        <source>An earlier version of this entry cannot be read. The entry itself is intact.</source>
        <translation>Eine frühere Fassung dieses Eintrags ist nicht lesbar. Der Eintrag selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>%1, restored</source>
        <translation>%1, wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>EntryDefaults</name>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>before this course of rehab began, on %1</source>
        <translation>vor dem Beginn dieser Reha am %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it will be marked as recalled</source>
        <translation>%1: wird als nachgetragen markiert</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Morgeneintrag</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Messung hinzufügen</translation>
    </message>
    <message>
        <source>Add an extra exercise</source>
        <translation>Zusatzübung hinzufügen</translation>
    </message>
    <message>
        <source>Add a pause</source>
        <translation>Auszeit hinzufügen</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Stiffness, minutes</source>
        <translation>Steife, Minuten</translation>
    </message>
    <message>
        <source>Redness or burning</source>
        <translation>Rötung oder Brennen</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Stiff ankle</source>
        <translation>Steifes Sprunggelenk</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Ratings of the sets</source>
        <translation>Werte der Sätze</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Max. während</translation>
    </message>
    <message>
        <source>10 minutes after</source>
        <translation>10 Minuten danach</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einzelwerte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Gemeinsame Notiz</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>redness or burning</source>
        <translation>Rötung oder Brennen</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>ankle feels stiff</source>
        <translation>Sprunggelenk fühlt sich steif an</translation>
    </message>
    <message>
        <source>limping</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>pain not given</source>
        <translation>Schmerz nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>stiff for %n min</source>
        <translation>
            <numerusform>%n min steif</numerusform>
            <numerusform>%n min steif</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1 % of planned</source>
        <translation>%1 % des Geplanten gehalten</translation>
    </message>
    <message>
        <source>worst pain %1</source>
        <translation>stärkster Schmerz %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Schmerzwert</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>distance in time</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>during</source>
        <translation>während</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>all answered no</source>
        <translation>alle mit Nein beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n answered yes</source>
        <translation>
            <numerusform>%n mit Ja beantwortet</numerusform>
            <numerusform>%n mit Ja beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>Stufe zurück</translation>
    </message>
    <message>
        <source>moved on by the clinician</source>
        <translation>durch die Praxis weiter</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>nächster Termin %1</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>away</source>
        <translation>verreist</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>ended for pain</source>
        <translation>wegen Schmerz beendet</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>easier variant</source>
        <translation>leichtere Form</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source> at pain %1</source>
        <translation> bei Schmerz %1</translation>
    </message>
    <message>
        <source>, pain not given</source>
        <translation>, Schmerz nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased. %n backup(s) were written anew without this person.</source>
        <translation>
            <numerusform>Gelöscht. %n Sicherung wurde ohne diese Person neu geschrieben.</numerusform>
            <numerusform>Gelöscht. %n Sicherungen wurden ohne diese Person neu geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be cleaned and was removed.</source>
        <translation>%1 ließ sich nicht bereinigen und wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read through: neither the name nor a record is in them.</source>
        <translation>
            <numerusform>%n Datei wurde durchgelesen: weder der Name noch ein Eintrag steht darin.</numerusform>
            <numerusform>%n Dateien wurden durchgelesen: weder der Name noch ein Eintrag steht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read through: no record of this person is in them. The name itself stands in the records of others, or is too short to look for.</source>
        <translation>
            <numerusform>%n Datei wurde durchgelesen: kein Eintrag dieser Person steht darin. Der Name selbst steht in Einträgen anderer oder ist zu kurz für die Suche.</numerusform>
            <numerusform>%n Dateien wurden durchgelesen: kein Eintrag dieser Person steht darin. Der Name selbst steht in Einträgen anderer oder ist zu kurz für die Suche.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds traces. Close other windows and programs that use it, then remove it by hand.</source>
        <translation>%1 enthält noch Spuren. Bitte andere Fenster und Programme schließen, die diese Datei benutzen, und sie dann von Hand entfernen.</translation>
    </message>
    <message>
        <source>What was exported, printed or copied elsewhere is not touched.</source>
        <translation>Was anderswohin exportiert, gedruckt oder kopiert wurde, bleibt unberührt.</translation>
    </message>
    <message>
        <source>There is no such runner. Nothing was erased.</source>
        <translation>Diese Person gibt es hier nicht. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>That is not the name of this runner. Nothing was erased.</source>
        <translation>Das ist nicht der Name dieser Person. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The person is gone from the records, but not everything could be cleaned. %1</source>
        <translation>Die Person ist aus den Einträgen gelöscht, aber nicht alles ließ sich bereinigen. %1</translation>
    </message>
    <message>
        <source>%1 and all that was written about this person go: from the records, their history and trash, and from %2.</source>
        <translation>%1 und alles, was über diese Person geschrieben wurde, wird gelöscht: aus den Einträgen, ihrem Verlauf und dem Papierkorb und aus %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>There is no data file at %1. Check the folder, or start anew there.</source>
        <translation>In %1 liegt keine Datendatei. Bitte den Ordner prüfen oder dort neu anfangen.</translation>
    </message>
    <message>
        <source>The file %1 was not made by Springback. It was left as it is. Choose another data folder, or move that file away.</source>
        <translation>Die Datei %1 stammt nicht von Springback. Sie blieb, wie sie ist. Bitte einen anderen Datenordner wählen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Springback. It can be read here but not changed. Nothing was saved. Update Springback to write to it.</source>
        <translation>Die Datei %1 stammt von einer neueren Version von Springback. Sie lässt sich hier lesen, aber nicht ändern. Nichts wurde gespeichert. Zum Schreiben bitte Springback aktualisieren.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was saved, and the file was left as it is. Keep it, and go back to a backup from the folder “backups” beside it.</source>
        <translation>Die Datei %1 ist beschädigt. Nichts wurde gespeichert, und die Datei blieb, wie sie ist. Bitte aufbewahren und zu einer Sicherung aus dem Ordner „backups“ daneben zurückkehren.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was saved. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in %1. Nichts wurde gespeichert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was saved. Check that the folder is yours and not read-only, then try again.</source>
        <translation>%1 kann nicht geschrieben werden. Nichts wurde gespeichert. Bitte prüfen, ob der Ordner Ihnen gehört und nicht schreibgeschützt ist, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was saved; what was there before is intact. Free some space, then try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Nichts wurde gespeichert; was vorher da war, ist unversehrt. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought to this version. It was left as it was, and a backup is in the folder “backups” beside it.</source>
        <translation>Die Datei %1 konnte nicht auf diese Version gebracht werden. Sie blieb, wie sie war, und eine Sicherung liegt im Ordner „backups“ daneben.</translation>
    </message>
    <message>
        <source>This entry does not fit what is recorded in %1. Nothing was saved. Check the entry and try again.</source>
        <translation>Dieser Eintrag passt nicht zu dem, was in %1 steht. Nichts wurde gespeichert. Bitte den Eintrag prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should for %1. Nothing was saved. Check the disk, then try again.</source>
        <translation>Der Datenträger hat bei %1 nicht richtig geantwortet. Nichts wurde gespeichert. Bitte den Datenträger prüfen, dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>HomeProgramme</name>
    <message>
        <source>Home programme</source>
        <translation>Heimprogramm</translation>
    </message>
    <message>
        <source>It begins with a course of rehab. There is none yet.</source>
        <translation>Es beginnt mit einer Reha. Es gibt noch keine.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>Das PDF wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The PDF is written</source>
        <translation>Das PDF ist geschrieben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 could not be written: %2 Nothing was exported. Choose another folder, or make room on the disk.</source>
        <translation>%1 konnte nicht geschrieben werden: %2 Nichts wurde exportiert. Bitte einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n Datei exportiert nach %1</numerusform>
            <numerusform>%n Dateien exportiert nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up to %1: %n record(s), opened again and checked</source>
        <translation>
            <numerusform>Gesichert nach %1: %n Eintrag, wieder geöffnet und geprüft</numerusform>
            <numerusform>Gesichert nach %1: %n Einträge, wieder geöffnet und geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit, %1</source>
        <translation>Seit dem letzten Termin, %1</translation>
    </message>
    <message>
        <source>Everything since %1</source>
        <translation>Alles seit %1</translation>
    </message>
    <message>
        <source>This stage, since %1</source>
        <translation>Diese Stufe, seit %1</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Die letzten vier Wochen</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>long term</source>
        <translation>langfristig</translation>
    </message>
    <message>
        <source>short term</source>
        <translation>kurzfristig</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>milestone “%1” deleted</source>
        <translation>Meilenstein „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Nothing: I say when</source>
        <translation>Nichts: ich sage es selbst</translation>
    </message>
    <message>
        <source>Running in 7 days</source>
        <translation>Laufen in 7 Tagen</translation>
    </message>
</context>
<context>
    <name>NewCourse</name>
    <message>
        <source>A course of rehab cannot begin in the future. Nothing was saved.</source>
        <translation>Eine Reha kann nicht in der Zukunft beginnen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There are entries up to %1 in the present course. Begin the new one on that day or later. Nothing was saved.</source>
        <translation>In der jetzigen Reha gibt es Einträge bis %1. Beginnen Sie die neue an diesem Tag oder später. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Carried over from the course before</source>
        <translation>Aus der Reha davor übernommen</translation>
    </message>
    <message>
        <source>A new course of rehab, from the published plan</source>
        <translation>Eine neue Reha, nach dem veröffentlichten Plan</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>Keine Person ist geöffnet. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Say which side is sore. Nothing was saved.</source>
        <translation>Sagen Sie, welche Seite schmerzt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is not a distance. Write a number such as 6 or 6.5, or leave it empty. Nothing was saved.</source>
        <translation>„%1“ ist keine Strecke. Schreiben Sie eine Zahl wie 6 oder 6,5, oder lassen Sie es leer. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>new course of rehab</source>
        <translation>neue Reha</translation>
    </message>
</context>
<context>
    <name>NewCourseDialog</name>
    <message>
        <source>For a second tendon, or when it has come back.</source>
        <translation>Für eine zweite Sehne, oder wenn es wiedergekommen ist.</translation>
    </message>
    <message>
        <source>It begins in phase 1. Name, clinician, units, causes and the question list go over; entries and milestones stay where they are.</source>
        <translation>Sie beginnt in Phase 1. Name, Fachperson, Einheiten, Ursachen und die Fragenliste gehen mit; Einträge und Meilensteine bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Signs not yet seen to go over too: %1.</source>
        <translation>Zeichen, um die sich noch niemand gekümmert hat, gehen auch mit: %1.</translation>
    </message>
    <message>
        <source>A new course of rehab</source>
        <translation>Eine neue Reha</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Sore side</source>
        <translation>Schmerzseite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Mitte der Sehne</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>Am Fersenbein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>A usual week now, in %1</source>
        <translation>Eine übliche Woche jetzt, in %1</translation>
    </message>
    <message>
        <source>The target before was %1.</source>
        <translation>Das Ziel davor war %1.</translation>
    </message>
    <message>
        <source>It begins on</source>
        <translation>Sie beginnt am</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Keep the present plan</source>
        <translation>Den jetzigen Plan behalten</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>The present plan is the one %1.</source>
        <translation>Der jetzige Plan ist der %1.</translation>
    </message>
    <message>
        <source>%1 The present course (%2) is closed on that day and stays readable. Undo takes all of it back.</source>
        <translation>%1 Die jetzige Reha (%2) wird an dem Tag geschlossen und bleibt lesbar. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Your clinician</source>
        <translation>Ihre Praxis</translation>
    </message>
    <message>
        <source>From the visit of %1</source>
        <translation>Vom Termin am %1</translation>
    </message>
    <message>
        <source>From %1, visit of %2</source>
        <translation>Von %1, Termin am %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Next appointment: %1</source>
        <translation>Nächster Termin: %1</translation>
    </message>
    <message>
        <source>%1 changed your plan, from %2</source>
        <translation>%1 hat Ihren Plan geändert, ab %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 moved you to %2, on %3</source>
        <translation>%1 hat Ihre Stufe auf %2 gesetzt, am %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 set the week&apos;s running, on %2</source>
        <translation>%1 hat den Wochenumfang gesetzt, am %2</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The records were brought to this version. The file as it was before is among the backups.</source>
        <translation>Die Einträge wurden auf diese Version gebracht. Die Datei im vorigen Zustand liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>A newer version of Springback wrote these records. They can be read and exported here, not changed. Update Springback to write.</source>
        <translation>Eine neuere Version von Springback hat diese Einträge geschrieben. Sie lassen sich hier lesen und exportieren, aber nicht ändern. Zum Schreiben bitte Springback aktualisieren.</translation>
    </message>
    <message>
        <source>Another program holds the file. The records can be read, not changed: what you enter now cannot be saved.</source>
        <translation>Ein anderes Programm hält die Datei. Die Einträge lassen sich lesen, aber nicht ändern: was Sie jetzt eingeben, kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The folder cannot be written. The records can be read, not changed: what you enter now cannot be saved.</source>
        <translation>In den Ordner kann nicht geschrieben werden. Die Einträge lassen sich lesen, aber nicht ändern: was Sie jetzt eingeben, kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk is full. The records can be read, not changed: what you enter now cannot be saved. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Die Einträge lassen sich lesen, aber nicht ändern: was Sie jetzt eingeben, kann nicht gespeichert werden. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Caseload</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the runner alone</source>
        <translation>Person allein</translation>
    </message>
    <message>
        <source>a clinician</source>
        <translation>Behandelnde</translation>
    </message>
    <message>
        <source>the runner</source>
        <translation>Person selbst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1, replaced the same day</source>
        <translation>%1, am selben Tag ersetzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Beside the phases</source>
        <translation>Neben den Phasen</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>Bei einem Schub</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Begleitet durch</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>PlanDraft</name>
    <message>
        <source>In every stage</source>
        <translation>In jeder Stufe</translation>
    </message>
    <message>
        <source>It may be from 0.25 to 2 miles or kilometres.</source>
        <translation>Möglich sind 0,25 bis 2 Meilen oder Kilometer.</translation>
    </message>
    <message>
        <source>Pain bands, easing into hops and running.</source>
        <translation>Schmerzbereiche, Einstieg in die Sprünge und Laufen.</translation>
    </message>
    <message>
        <source>To move on, all of these</source>
        <translation>Zum Weitergehen alles davon</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>„%1“ ist keine Zahl, die hier passt.</translation>
    </message>
    <message>
        <source>%1 was changed without a reason. Give one for it, or one for all. Nothing was saved.</source>
        <translation>%1 wurde ohne Grund geändert. Bitte einen Grund dafür oder einen für alles angeben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was saved.</source>
        <translation>%1: %2 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give the name of who decided this. Nothing was saved.</source>
        <translation>Bitte den Namen angeben: Wer hat das entschieden? Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Decisions up to %1 were made under the plan before. A change can hold from that day on. Nothing was saved.</source>
        <translation>Entscheidungen bis %1 fielen unter dem Plan davor. Eine Änderung kann ab diesem Tag gelten. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>at most %1 of 10</source>
        <translation>höchstens %1 von 10</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Sore side against the other</source>
        <translation>Schmerzseite zur Gegenseite</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>mindestens %1 %</translation>
    </message>
    <message>
        <source>at least %1, or %2 above the first</source>
        <translation>mindestens %1, oder %2 über dem ersten</translation>
    </message>
    <message>
        <source>at least %1 at pain %2 or less</source>
        <translation>mindestens %1 bei Schmerz bis %2</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n whole day(s)</source>
        <translation>
            <numerusform>%n ganzer Tag</numerusform>
            <numerusform>%n ganze Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 after a rating of 3–5</source>
        <translation>%1; %2 nach einem Wert von 3–5</translation>
    </message>
    <message>
        <source>off: whole sets from the first session, as published</source>
        <translation>aus: ganze Sätze ab der ersten Einheit, wie veröffentlicht</translation>
    </message>
    <message>
        <source>%1 s; two clean sessions move one step up</source>
        <translation>%1 s; zwei saubere Einheiten bringen einen Schritt weiter</translation>
    </message>
    <message>
        <source> (cited from a secondary source)</source>
        <translation> (nach einer Sekundärquelle zitiert)</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n-mal je Woche</numerusform>
            <numerusform>%n-mal je Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest between sessions</source>
        <translation>Ruhe zwischen Einheiten</translation>
    </message>
    <message>
        <source>Time in the stage</source>
        <translation>Zeit in der Stufe</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit dem Beginn</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n full session(s)</source>
        <translation>
            <numerusform>%n volle Einheit</numerusform>
            <numerusform>%n volle Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and none provoked</source>
        <translation>%1, und keiner ausgelöst</translation>
    </message>
    <message>
        <source>Pain in the last 3 sessions</source>
        <translation>Schmerz in den letzten 3 Einheiten</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Schmerz am Morgen danach</translation>
    </message>
    <message>
        <source>Week against week</source>
        <translation>Woche gegen Woche</translation>
    </message>
    <message>
        <source>the mean rises by %1 at most</source>
        <translation>der Mittelwert steigt um höchstens %1</translation>
    </message>
    <message>
        <source>Length of a set</source>
        <translation>Länge eines Satzes</translation>
    </message>
    <message>
        <source>%1 s or more in the last 2 sessions</source>
        <translation>%1 s oder mehr in den letzten 2 Einheiten</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>none in the last 7 days</source>
        <translation>keiner in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>your own, after reading the caution</source>
        <translation>Ihre eigene, nach Lesen des Hinweises</translation>
    </message>
    <message>
        <source>your clinician&apos;s agreement</source>
        <translation>die Zustimmung Ihrer Praxis</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Pain bands</source>
        <translation>Schmerzbereiche</translation>
    </message>
    <message>
        <source>green 0–%1, amber %2–%3, red %4–10</source>
        <translation>grün 0–%1, gelb %2–%3, rot %4–10</translation>
    </message>
    <message>
        <source>Easing into hops</source>
        <translation>Einstieg in die Sprünge</translation>
    </message>
    <message>
        <source>Weekly running</source>
        <translation>Laufen je Woche</translation>
    </message>
    <message>
        <source>%1 more a week</source>
        <translation>%1 mehr je Woche</translation>
    </message>
    <message>
        <source>A step stands for</source>
        <translation>Ein Schritt gilt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>a warning above 10 % more than the longest of 30 days</source>
        <translation>ein Hinweis, wenn mehr als 10 % über dem längsten aus 30 Tagen</translation>
    </message>
    <message>
        <source>Days off after a run</source>
        <translation>Freie Tage nach einem Lauf</translation>
    </message>
    <message>
        <source>pain 0–2: none · 3: two · 4–5: three · 6 or more: three</source>
        <translation>Schmerz 0–2: keine · 3: zwei · 4–5: drei · ab 6: drei</translation>
    </message>
    <message>
        <source>Stable in the amber band</source>
        <translation>Stabil im gelben Bereich</translation>
    </message>
    <message>
        <source>twice the stage&apos;s days without a flare: ask your clinician about moving on</source>
        <translation>doppelte Tage der Stufe ohne Schub: Ihre Praxis nach dem Weitergehen fragen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The list is full. Delete what was asked; nothing was saved.</source>
        <translation>Die Liste ist voll. Bitte löschen, was schon gefragt ist; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>Keine Person ist geöffnet. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This question is no longer there; nothing was saved.</source>
        <translation>Diese Frage gibt es nicht mehr; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Write the question first; nothing was saved.</source>
        <translation>Bitte zuerst die Frage schreiben; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Keep a question to %1 letters; nothing was saved.</source>
        <translation>Eine Frage hat höchstens %1 Zeichen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>question “%1”</source>
        <translation>Frage „%1“</translation>
    </message>
    <message>
        <source>question to be asked again: “%1”</source>
        <translation>Frage noch einmal zu stellen: „%1“</translation>
    </message>
    <message>
        <source>question asked: “%1”</source>
        <translation>Frage gestellt: „%1“</translation>
    </message>
    <message>
        <source>question deleted: “%1”</source>
        <translation>Frage gelöscht: „%1“</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>opens %1</source>
        <translation>öffnet %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>bleibt zu</translation>
    </message>
    <message numerus="yes">
        <source>; step back offered on %n day(s)</source>
        <translation>
            <numerusform>; Stufe zurück angeboten an %n Tag</numerusform>
            <numerusform>; Stufe zurück angeboten an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>still here</source>
        <translation>noch hier</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>stage, date</comment>
        <translation>zu %1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>step back offered</source>
        <translation>Stufe zurück angeboten</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Over this runner&apos;s records nothing would have been different.</source>
        <translation>In den Einträgen dieser Person wäre nichts anders gewesen.</translation>
    </message>
    <message numerus="yes">
        <source>Over this runner&apos;s records %n day(s) would have been judged differently.</source>
        <translation>
            <numerusform>In den Einträgen dieser Person wäre %n Tag anders beurteilt worden.</numerusform>
            <numerusform>In den Einträgen dieser Person wären %n Tage anders beurteilt worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Gate as it was</source>
        <translation>Schwelle, wie sie war</translation>
    </message>
    <message>
        <source>Gate under this plan</source>
        <translation>Schwelle nach diesem Plan</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <comment>date, stage, was, would be</comment>
        <translation>%1, %2: %3 → %4</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Appointment summary, %1, %2</source>
        <translation>Terminübersicht, %1, %2</translation>
    </message>
    <message>
        <source>The PDF was not written to %1: %2. Your records are untouched; choose another folder and try again.</source>
        <translation>Das PDF wurde nicht nach %1 geschrieben: %2. Ihre Einträge sind unberührt; bitte einen anderen Ordner wählen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The PDF was not written: its period ends before it begins.</source>
        <translation>Das PDF wurde nicht geschrieben: sein Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The PDF was not written: it could not be completed. Your records are untouched.</source>
        <translation>Das PDF wurde nicht geschrieben: es ließ sich nicht fertigstellen. Ihre Einträge sind unberührt.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, the newest: %2</source>
        <translation>%1, die neuesten: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worst pain: during %1, morning %2</source>
        <translation>Stärkster Schmerz: während %1, Morgen %2</translation>
    </message>
    <message>
        <source>Flares: none</source>
        <translation>Schübe: keine</translation>
    </message>
    <message>
        <source>Flares: %1</source>
        <translation>Schübe: %1</translation>
    </message>
    <message>
        <source>Morning stiffness: first %1 min, newest %2 min</source>
        <translation>Morgensteife: zuerst %1 min, zuletzt %2 min</translation>
    </message>
    <message>
        <source>Morning stiffness: not given</source>
        <translation>Morgensteife: nicht angegeben</translation>
    </message>
    <message>
        <source>on to %1 (%2)</source>
        <translation>weiter zu %1 (%2)</translation>
    </message>
    <message>
        <source>to %1 by override (%2)</source>
        <translation>zu %1 als Ausnahme (%2)</translation>
    </message>
    <message>
        <source>back to %1 (%2)</source>
        <translation>zurück zu %1 (%2)</translation>
    </message>
    <message>
        <source>Stage: no change</source>
        <translation>Stufe: keine Änderung</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Weekly target: no change</source>
        <translation>Wochenumfang: keine Änderung</translation>
    </message>
    <message>
        <source>Weekly target: %1</source>
        <translation>Wochenumfang: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Red flag closed: %1</source>
        <translation>Warnzeichen geschlossen: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Pauses: %1</source>
        <translation>Auszeiten: %1</translation>
    </message>
    <message>
        <source>Days without any entry: %1 of %2</source>
        <translation>Tage ohne Eintrag: %1 von %2</translation>
    </message>
    <message>
        <source>; with something recalled later: %1</source>
        <translation>; mit Nachgetragenem: %1</translation>
    </message>
    <message>
        <source>Sessions on %1 of %2 planned days</source>
        <translation>Einheiten an %1 von %2 geplanten Tagen</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>; held %1 % of the planned seconds</source>
        <translation>; %1 % der geplanten Sekunden gehalten</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1, %2 in all, longest %3</source>
        <translation>%1, zusammen %2, längster %3</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Laufen: %1</translation>
    </message>
    <message>
        <source>For the clinician</source>
        <translation>Für die Behandelnden</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Entscheidung:</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>Stufe zurück</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>zustimmen</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Next appointment:</source>
        <translation>Nächster Termin:</translation>
    </message>
    <message>
        <source>Name, date:</source>
        <translation>Name, Datum:</translation>
    </message>
    <message>
        <source>Everything here is patient-reported and not verified. %1 of %2 days in the period have no entry; what was not given is printed as “–”, a rating of 0 as “0”.</source>
        <translation>Alles hier ist von der Person selbst berichtet und nicht geprüft. %1 von %2 Tagen des Zeitraums haben keinen Eintrag; was nicht angegeben wurde, steht als „–“, ein Wert von 0 als „0“.</translation>
    </message>
    <message>
        <source>“Recalled” means entered later than the day it belongs to; “edited” means changed after it was recorded; “reported by the runner” means that the clinician&apos;s agreement was not entered by the clinician.</source>
        <translation>„Nachgetragen“ heißt: später eingegeben als am Tag, zu dem es gehört; „geändert“ heißt: nach dem Eintragen geändert; „von der Person berichtet“ heißt: die Zustimmung der Praxis wurde nicht von der Praxis selbst eingetragen.</translation>
    </message>
    <message>
        <source>“Met” means that a written criterion of the plan is fulfilled by what was recorded. It does not mean that the tendon has recovered.</source>
        <translation>„Erfüllt“ heißt: ein geschriebenes Kriterium des Plans ist nach den Einträgen erreicht. Es heißt nicht, dass sich die Sehne erholt hat.</translation>
    </message>
    <message>
        <source>Isometric loading is a tolerable way to begin; three Achilles studies (91, 16 and 11 people) found no reliable immediate relief of pain.</source>
        <translation>Isometrische Belastung ist ein verträglicher Anfang; drei Achilles-Studien (91, 16 und 11 Personen) fanden keine verlässliche sofortige Schmerzlinderung.</translation>
    </message>
    <message>
        <source>Changes smaller than the noise of a measure may be chance. VISA-A: 14 points at 12 weeks, 7 at 24 (Lagas 2021). The wording of questionnaires is not reproduced; use the official forms.</source>
        <translation>Änderungen unterhalb der Streuung einer Messung können Zufall sein. VISA-A: 14 Punkte nach 12 Wochen, 7 nach 24 (Lagas 2021). Der Wortlaut der Fragebögen ist nicht abgedruckt; bitte die offiziellen Bögen verwenden.</translation>
    </message>
    <message>
        <source>A single run more than 10 % longer than the longest of 30 days raised injury in 5,205 runners (Frandsen 2025); the week-to-week ratio did not and is not used.</source>
        <translation>Ein einzelner Lauf, der mehr als 10 % länger war als der längste aus 30 Tagen, ging bei 5.205 Laufenden mit mehr Verletzungen einher (Frandsen 2025); das Verhältnis von Woche zu Woche nicht, es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The phases: “Achilles Tendinopathy Rehab for Runners”, Jun Bae, student of Natasha Hastings, Athletic Edge PT, San Diego. Background: Maghsoodi (n.d.); Davis (n.d.); de Vos 2021, BJSM 55(20):1125; Runner&apos;s World (2021).</source>
        <translation>Die Phasen: „Achilles Tendinopathy Rehab for Runners“, Jun Bae, Student von Natasha Hastings, Athletic Edge PT, San Diego. Hintergrund: Maghsoodi (o. J.); Davis (o. J.); de Vos 2021, BJSM 55(20):1125; Runner&apos;s World (2021).</translation>
    </message>
    <message>
        <source>Sources and limits</source>
        <translation>Quellen und Grenzen</translation>
    </message>
    <message>
        <source>made %1, %2 with Springback</source>
        <translation>erstellt %1, %2 mit Springback</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Patient-reported, not verified. Logs and shows whether the plan&apos;s written criteria are met; not a medical device.</source>
        <translation>Selbst berichtet, nicht geprüft. Hält fest und zeigt, ob die geschriebenen Kriterien des Plans erfüllt sind; kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>A runner without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Since the last visit: %1</source>
        <translation>Seit dem letzten Termin: %1</translation>
    </message>
    <message>
        <source>Since the beginning: %1</source>
        <translation>Seit dem Beginn: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (cited from a secondary source, not read in full)</source>
        <translation> (nach einer Sekundärquelle zitiert, nicht im Volltext gelesen)</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source>ended for pain</source>
        <translation>wegen Schmerz beendet</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <source>10 min after</source>
        <translation>10 min danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>leichter</translation>
    </message>
    <message>
        <source>No session in this period.</source>
        <translation>Keine Einheit in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>the file said %1</source>
        <translation>die Datei nannte %1</translation>
    </message>
    <message>
        <source>No run in this period.</source>
        <translation>Kein Lauf in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>redness or burning</source>
        <translation>Rötung oder Brennen</translation>
    </message>
    <message>
        <source>swelling or thickening</source>
        <translation>Schwellung oder Verdickung</translation>
    </message>
    <message>
        <source>ankle feels stiff</source>
        <translation>Sprunggelenk fühlt sich steif an</translation>
    </message>
    <message>
        <source>limping</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>Mornings with signs</source>
        <translation>Morgen mit Anzeichen</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Steife</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Exercises beside the phases</source>
        <translation>Übungen neben den Phasen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Max. Schmerz</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>The runner&apos;s notes</source>
        <translation>Notizen der Person</translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, Schmerz %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>within noise (±%1)</source>
        <translation>innerhalb der Streuung (±%1)</translation>
    </message>
    <message>
        <source>better, more than noise (±%1)</source>
        <translation>besser, über der Streuung (±%1)</translation>
    </message>
    <message>
        <source>worse, more than noise (±%1)</source>
        <translation>schlechter, über der Streuung (±%1)</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>einmal gemessen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure and unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure and side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure and activity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measures since the beginning</source>
        <translation>Messungen seit dem Beginn</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Against noise</source>
        <translation>Zur Streuung</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>No test and no questionnaire is recorded.</source>
        <translation>Kein Test und kein Fragebogen ist eingetragen.</translation>
    </message>
    <message>
        <source>%1 Achilles, %2</source>
        <comment>side and site</comment>
        <translation>Achillessehne %1, %2</translation>
    </message>
    <message>
        <source>began %1, day %2</source>
        <translation>Beginn %1, Tag %2</translation>
    </message>
    <message>
        <source>%1 since %2, day %3</source>
        <translation>%1 seit %2, Tag %3</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>Likely causes: %1</source>
        <translation>Mögliche Ursachen: %1</translation>
    </message>
    <message>
        <source>Clinician: %1</source>
        <translation>Praxis: %1</translation>
    </message>
    <message>
        <source>On their own, without a clinician</source>
        <translation>Selbst geführt, ohne Behandelnde</translation>
    </message>
    <message>
        <source>Appointment summary</source>
        <translation>Terminübersicht</translation>
    </message>
    <message>
        <source>%1 (sample data, made up)</source>
        <translation>%1 (Beispieldaten, erfunden)</translation>
    </message>
    <message>
        <source>%1. Patient-reported, not verified.</source>
        <translation>%1. Selbst berichtet, nicht geprüft.</translation>
    </message>
    <message>
        <source>Advice for %1</source>
        <translation>Empfehlung für %1</translation>
    </message>
    <message>
        <source>Three steps back within 28 days: to be talked over.</source>
        <translation>Dreimal Stufe zurück in 28 Tagen: bitte besprechen.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>No weekly target is recorded.</source>
        <translation>Kein Wochenumfang ist eingetragen.</translation>
    </message>
    <message>
        <source>Last 7 days %1; longest run of 30 days %2</source>
        <translation>Letzte 7 Tage %1; längster Lauf in 30 Tagen %2</translation>
    </message>
    <message>
        <source>and %1 more reasons</source>
        <translation>und %1 weitere Gründe</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % above the longest of the 30 days before it.</source>
        <translation>Der Lauf vom %1 war %2 % über dem längsten der 30 Tage davor.</translation>
    </message>
    <message>
        <source>Next run from %1</source>
        <translation>Nächster Lauf ab %1</translation>
    </message>
    <message>
        <source>No run date while a stop sign is open</source>
        <translation>Kein Lauftermin, solange ein Stoppzeichen offen ist</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>STOP, open</source>
        <translation>STOPP, offen</translation>
    </message>
    <message>
        <source>Ask, open</source>
        <translation>Nachfragen, offen</translation>
    </message>
    <message>
        <source>Maintenance: there is no further gate.</source>
        <translation>Erhaltung: es gibt keine weitere Schwelle.</translation>
    </message>
    <message>
        <source>open: ready to move on when agreed</source>
        <translation>offen: weiter, sobald zugestimmt ist</translation>
    </message>
    <message>
        <source>Gate %1 · %2</source>
        <translation>Schwelle %1 · %2</translation>
    </message>
    <message>
        <source>Stable at an acceptable level: ask about moving on.</source>
        <translation>Stabil auf vertretbarem Niveau: nach dem Weitergehen fragen.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>What is</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert durch</translation>
    </message>
    <message>
        <source>symmetry ≥ %1 %</source>
        <translation>Symmetrie ≥ %1 %</translation>
    </message>
    <message>
        <source>VISA-A ≥ %1, or %2 above the first</source>
        <translation>VISA-A ≥ %1, oder %2 über dem ersten</translation>
    </message>
    <message>
        <source>Dose, rest</source>
        <translation>Dosis, Satzpause</translation>
    </message>
    <message>
        <source>%1 %2 %3 s, %4 s</source>
        <translation>%1 %2 %3 s, %4 s</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten je Woche</translation>
    </message>
    <message>
        <source>Whole days between</source>
        <translation>Ganze Tage dazwischen</translation>
    </message>
    <message>
        <source>%1; %2 after 3–5</source>
        <translation>%1; %2 nach 3–5</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Tage in der Stufe</translation>
    </message>
    <message>
        <source>%1; %2 in all</source>
        <translation>%1; %2 insgesamt</translation>
    </message>
    <message>
        <source>Sessions (in days)</source>
        <translation>Einheiten (in Tagen)</translation>
    </message>
    <message>
        <source>Pain during, at most</source>
        <translation>Schmerz während, höchstens</translation>
    </message>
    <message>
        <source>%1, none provoked</source>
        <translation>%1, keiner ausgelöst</translation>
    </message>
    <message>
        <source>Next morning, at most</source>
        <translation>Morgen danach, höchstens</translation>
    </message>
    <message>
        <source>Weekly rise, at most</source>
        <translation>Anstieg je Woche, höchstens</translation>
    </message>
    <message>
        <source>Function tests</source>
        <translation>Funktionstests</translation>
    </message>
    <message>
        <source>Set length, at least</source>
        <translation>Satzlänge, mindestens</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The plan&apos;s numbers</source>
        <translation>Die Zahlen des Plans</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 * (published: %2)</source>
        <translation>%1 * (veröffentlicht: %2)</translation>
    </message>
    <message>
        <source>Bands of pain: green 0–%1, amber %2–%3, red above; 6 or more is a flare %4</source>
        <translation>Schmerzbereiche: grün 0–%1, gelb %2–%3, rot darüber; 6 oder mehr ist ein Schub %4</translation>
    </message>
    <message>
        <source>Sets of hops grow from 6 s to 45 s with clean sessions %1</source>
        <translation>Sprungsätze wachsen mit sauberen Einheiten von 6 s auf 45 s %1</translation>
    </message>
    <message>
        <source>Sets of hops last 45 s from the first session %1</source>
        <translation>Sprungsätze dauern ab der ersten Einheit 45 s %1</translation>
    </message>
    <message>
        <source>Running: up by %1 a week&apos;s total at a time, not before %2 days %3; a warning above 110 % of the longest run of 30 days %4; recovery days by rating %5</source>
        <translation>Laufen: je Schritt %1 mehr in der Woche, nicht vor %2 Tagen %3; ein Hinweis über 110 % des längsten Laufs aus 30 Tagen %4; Erholungstage nach Schmerzwert %5</translation>
    </message>
    <message>
        <source>Self-managed: the runner&apos;s own confirmation stands for the agreement.</source>
        <translation>Selbst geführt: die eigene Bestätigung der Person gilt als Zustimmung.</translation>
    </message>
    <message>
        <source>Agreed for a flare: %1</source>
        <translation>Für einen Schub vereinbart: %1</translation>
    </message>
    <message>
        <source>Beside the phases: %1, %2</source>
        <translation>Neben den Phasen: %1, %2</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Änderungen des Plans</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>the runner</source>
        <translation>Person selbst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was rated, and the rating</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>before the session</source>
        <translation>vor der Einheit</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>Lauf über %1</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Ratings of 6 or more</source>
        <translation>Werte ab 6</translation>
    </message>
    <message>
        <source>None in this period (a rating of 6 or more).</source>
        <translation>Keine in diesem Zeitraum (Werte ab 6).</translation>
    </message>
    <message>
        <source>through the gate</source>
        <translation>durch die Schwelle</translation>
    </message>
    <message>
        <source>by override</source>
        <translation>als Ausnahme</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 ohne Daten</translation>
    </message>
    <message>
        <source>Stages and agreements since the beginning</source>
        <translation>Stufen und Zustimmungen seit dem Beginn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>Grund und Anmerkungen</translation>
    </message>
    <message>
        <source>Start in %1</source>
        <translation>Beginn in %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the clinician&apos;s own entry</source>
        <translation>von der Praxis selbst eingetragen</translation>
    </message>
    <message>
        <source>Agreement for %1</source>
        <translation>Zustimmung für %1</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Weekly running target</source>
        <translation>Wochenumfang beim Laufen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source> (%1: %2)</source>
        <comment>measure and value</comment>
        <translation> (%1: %2)</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Gemeinsame Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a table&apos;s title</comment>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>%1: %2, pain ≤ %3</source>
        <comment>test, count, pain</comment>
        <translation>%1: %2, Schmerz ≤ %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a flag</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Stärkster Schmerz während</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>am Morgen %1</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>an %n Tag</numerusform>
            <numerusform>an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>milestone and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>keine Entscheidung</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>nächster Termin %1</translation>
    </message>
    <message>
        <source>Decided on this day: %1</source>
        <translation>An diesem Tag entschieden: %1</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Meilenstein: %1</translation>
    </message>
    <message>
        <source>and %1 more milestones</source>
        <translation>weitere Meilensteine: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a flag</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Seither: %1</translation>
    </message>
    <message>
        <source>The runner asks</source>
        <translation>Die Person fragt</translation>
    </message>
    <message>
        <source>and %1 more questions, with the notes</source>
        <translation>weitere Fragen, bei den Notizen: %1</translation>
    </message>
    <message>
        <source>Questions of the runner</source>
        <translation>Fragen der Person</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>%1 of %2 days without any entry</source>
        <translation>%1 von %2 Tagen ohne Eintrag</translation>
    </message>
    <message>
        <source>Patient-reported, not verified</source>
        <translation>Selbst berichtet, nicht geprüft</translation>
    </message>
    <message>
        <source>VISA-A %1 (%2)</source>
        <translation>VISA-A %1 (%2)</translation>
    </message>
    <message>
        <source>VISA-A: none taken</source>
        <translation>VISA-A: keiner erhoben</translation>
    </message>
    <message>
        <source>Running: no weekly target is recorded</source>
        <translation>Laufen: kein Wochenumfang ist eingetragen</translation>
    </message>
    <message>
        <source>Running: %1 in the last 7 days of a target of %2</source>
        <translation>Laufen: %1 in den letzten 7 Tagen, Ziel %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Red flags open: none</source>
        <translation>Offene Warnzeichen: keine</translation>
    </message>
    <message>
        <source>Red flags open: %1</source>
        <translation>Offene Warnzeichen: %1</translation>
    </message>
    <message>
        <source>Milestones reached: %1 of %2</source>
        <translation>Meilensteine erreicht: %1 von %2</translation>
    </message>
    <message>
        <source>Decision: none recorded on this day.</source>
        <translation>Entscheidung: an diesem Tag keine eingetragen.</translation>
    </message>
    <message>
        <source>Decision: %1.</source>
        <translation>Entscheidung: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, who, date</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Asked at the visit</source>
        <translation>Beim Termin gestellt</translation>
    </message>
    <message>
        <source>Home programme</source>
        <translation>Heimprogramm</translation>
    </message>
    <message>
        <source>clinician: %1</source>
        <translation>Behandlung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n-mal je Woche</numerusform>
            <numerusform>%n-mal je Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 between</source>
        <comment>how often, days</comment>
        <translation>%1, dazwischen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n whole day(s)</source>
        <translation>
            <numerusform>%n ganzer Tag</numerusform>
            <numerusform>%n ganze Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets grow with clean sessions, up to %1 s.</source>
        <translation>Die Sätze wachsen mit sauberen Einheiten, bis %1 s.</translation>
    </message>
    <message>
        <source>Easier: on amber days and after a flare</source>
        <translation>Leichter: an gelben Tagen und nach einem Schub</translation>
    </message>
    <message>
        <source>Home programme, %1, %2</source>
        <translation>Heimprogramm, %1, %2</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>On to the next phase when its criteria are met and agreed, not by the calendar. Then twice a week to keep it.</source>
        <translation>Weiter zur nächsten Phase, wenn ihre Kriterien erfüllt und vereinbart sind, nicht nach dem Kalender. Danach zweimal pro Woche, um es zu erhalten.</translation>
    </message>
    <message>
        <source>Rate the pain from 0 to 10: during, 10 minutes after, and with the next morning&apos;s first steps</source>
        <translation>Schmerz von 0 bis 10: während, 10 Minuten danach, bei den ersten Schritten am Morgen danach</translation>
    </message>
    <message>
        <source>0–%1: green</source>
        <translation>0–%1: grün</translation>
    </message>
    <message>
        <source>Go on as planned.</source>
        <translation>Weiter wie geplant.</translation>
    </message>
    <message>
        <source>%1–%2: amber</source>
        <translation>%1–%2: gelb</translation>
    </message>
    <message>
        <source>Acceptable. Take the easier variant if the morning was amber, and add nothing.</source>
        <translation>Annehmbar. War der Morgen gelb, nehmen Sie die leichtere Variante, und steigern Sie nichts.</translation>
    </message>
    <message>
        <source>%1–10: red</source>
        <translation>%1–10: rot</translation>
    </message>
    <message>
        <source>A flare. No exercise for two days after it, no running for three; then the easier variant.</source>
        <translation>Ein Schub. Zwei Tage danach keine Übung, drei Tage kein Laufen; dann die leichtere Variante.</translation>
    </message>
    <message>
        <source>The week&apos;s running</source>
        <translation>Das Laufen der Woche</translation>
    </message>
    <message>
        <source>No target yet: agree on what is tolerated now, and write it down here.</source>
        <translation>Noch kein Ziel: Vereinbaren Sie, was jetzt verträglich ist, und schreiben Sie es hier auf.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from ______</source>
        <translation>ab ______</translation>
    </message>
    <message numerus="yes">
        <source>One step up after %n day(s) or more, when the week&apos;s runs and the mornings after them stayed green; never together with a new phase. After a flare one step down.</source>
        <translation>
            <numerusform>Eine Stufe höher nach mindestens %n Tag, wenn die Läufe der Woche und die Morgen danach grün blieben; nie zusammen mit einer neuen Phase. Nach einem Schub eine Stufe tiefer.</numerusform>
            <numerusform>Eine Stufe höher nach mindestens %n Tagen, wenn die Läufe der Woche und die Morgen danach grün blieben; nie zusammen mit einer neuen Phase. Nach einem Schub eine Stufe tiefer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop, and be seen</source>
        <translation>Aufhören und untersuchen lassen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>red flag, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Pain in it</source>
        <translation>Schmerz dabei</translation>
    </message>
    <message>
        <source>What your clinician tells you comes before this page. Not a medical device.</source>
        <translation>Was Ihre Behandlung Ihnen sagt, geht dieser Seite vor. Kein Medizinprodukt.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The damaged file is kept as it was in %1.</source>
        <translation>Die beschädigte Datei ist unverändert aufbewahrt in %1.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1. Nothing was restored.</source>
        <translation>Es gibt keine Datei %1. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The file %1 is no backup of Springback. Nothing was restored.</source>
        <translation>Die Datei %1 ist keine Sicherung von Springback. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Springback. Nothing was restored. Update Springback first.</source>
        <translation>Die Datei %1 stammt von einer neueren Version von Springback. Nichts wurde wiederhergestellt. Bitte zuerst Springback aktualisieren.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was restored. Choose another backup.</source>
        <translation>Die Datei %1 ist beschädigt. Nichts wurde wiederhergestellt. Bitte eine andere Sicherung wählen.</translation>
    </message>
    <message>
        <source>Restored from %1. What was here before is kept in %2.</source>
        <translation>Wiederhergestellt aus %1. Was vorher hier war, liegt in %2.</translation>
    </message>
</context>
<context>
    <name>RunImport</name>
    <message>
        <source>very weak</source>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>Feel, from the watch: %1</source>
        <translation>Gefühl, laut Uhr: %1</translation>
    </message>
    <message>
        <source>%1 (date by this computer&apos;s time zone)</source>
        <translation>%1 (Datum nach der Zeitzone dieses Computers)</translation>
    </message>
    <message>
        <source>Salvaged: the file is damaged, this activity in it is whole.</source>
        <translation>Gerettet: die Datei ist beschädigt, diese Aktivität darin ist ganz.</translation>
    </message>
    <message>
        <source>Date by this computer&apos;s time zone; the file names none.</source>
        <translation>Datum nach der Zeitzone dieses Computers; die Datei nennt keine.</translation>
    </message>
    <message>
        <source>The watch was left on for days; the time is the moving time.</source>
        <translation>Die Uhr lief tagelang weiter; als Zeit gilt die Zeit in Bewegung.</translation>
    </message>
    <message>
        <source>The file states no distance; log this run by hand.</source>
        <translation>Die Datei nennt keine Strecke; bitte diesen Lauf von Hand eintragen.</translation>
    </message>
    <message>
        <source>You deleted this run on %1.</source>
        <translation>Am %1 haben Sie diesen Lauf gelöscht.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a run, its file</comment>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Already here: %1.</source>
        <translation>%1 ist schon hier.</translation>
    </message>
    <message>
        <source>The same as the %1.</source>
        <translation>Schon hier als %1.</translation>
    </message>
    <message>
        <source>Perhaps the %1: the same distance, whole hours apart.</source>
        <translation>Vielleicht der %1: gleiche Strecke, um volle Stunden versetzt.</translation>
    </message>
    <message>
        <source>Starts with the %1, but the distances differ.</source>
        <translation>Beginnt wie der %1, aber mit anderer Strecke.</translation>
    </message>
    <message>
        <source>Perhaps the %1: the same day and distance.</source>
        <translation>Vielleicht der %1: gleicher Tag, gleiche Strecke.</translation>
    </message>
    <message>
        <source>The file does not say that this was a run.</source>
        <translation>Die Datei sagt nicht, dass das ein Lauf war.</translation>
    </message>
    <message>
        <source>The file does not say whether this is in kilometres or miles.</source>
        <translation>Die Datei sagt nicht, ob das Kilometer oder Meilen sind.</translation>
    </message>
    <message>
        <source>It is not clear whether the comma stands before decimals or thousands.</source>
        <translation>Es ist nicht klar, ob das Komma vor Dezimalen oder Tausendern steht.</translation>
    </message>
    <message>
        <source>It is not clear which is the day and which the month.</source>
        <translation>Es ist nicht klar, was der Tag und was der Monat ist.</translation>
    </message>
    <message>
        <source>It is not clear whether the time is in minutes or hours.</source>
        <translation>Es ist nicht klar, ob die Zeit in Minuten oder Stunden angegeben ist.</translation>
    </message>
    <message>
        <source>This is faster than people run; perhaps it was a ride.</source>
        <translation>Schneller, als Menschen laufen; vielleicht war es eine Fahrt.</translation>
    </message>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>Es gibt keine Reha, in der sich das eintragen ließe. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>import of the %1</source>
        <translation>Import: %1</translation>
    </message>
    <message numerus="yes">
        <source>import of %n run(s)</source>
        <translation>
            <numerusform>Import von %n Lauf</numerusform>
            <numerusform>Import von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here, in an earlier course of rehab: %1.</source>
        <translation>Schon da, in einer früheren Reha: %1.</translation>
    </message>
    <message>
        <source>This course of rehab is closed. Open it again, or begin a new one. Nothing was saved.</source>
        <translation>Diese Reha ist geschlossen. Öffnen Sie sie wieder, oder beginnen Sie eine neue. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>SampleCase</name>
    <message>
        <source>Start of rehab.</source>
        <translation>Beginn der Reha.</translation>
    </message>
    <message>
        <source>Knee-to-wall mobility</source>
        <translation>Knie zur Wand, Beweglichkeit</translation>
    </message>
    <message>
        <source>Single-leg balance</source>
        <translation>Einbeinstand</translation>
    </message>
    <message>
        <source>No tendon loading and no running for three days; walking is fine. Then the easier variant.</source>
        <translation>Drei Tage die Sehne nicht belasten und nicht laufen; Gehen ist in Ordnung. Danach die leichtere Variante.</translation>
    </message>
    <message>
        <source>20 single-leg heel raises</source>
        <translation>20-mal Fersenheben einbeinig</translation>
    </message>
    <message>
        <source>The city 10 km without pain</source>
        <translation>Der Stadtlauf über 10 km ohne Schmerz</translation>
    </message>
    <message>
        <source>May I swim on the days without exercise?</source>
        <translation>Darf ich an den Tagen ohne Übung schwimmen?</translation>
    </message>
    <message>
        <source>Which shoes for the first hills?</source>
        <translation>Welche Schuhe für die ersten Hügel?</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Besuch der Familie</translation>
    </message>
</context>
<context>
    <name>SampleCourse</name>
    <message>
        <source>Two bad days within a week.</source>
        <translation>Zwei schlechte Tage in einer Woche.</translation>
    </message>
    <message>
        <source>Hills with the club. Too much.</source>
        <translation>Hügel mit dem Verein. Zu viel.</translation>
    </message>
    <message>
        <source>Thought it had settled. It had not.</source>
        <translation>Dachte, es hätte sich beruhigt. Hatte es nicht.</translation>
    </message>
    <message>
        <source>After the flare.</source>
        <translation>Nach dem Schub.</translation>
    </message>
    <message>
        <source>First visit. Explained the four phases and the 24-hour rule.</source>
        <translation>Erster Termin. Die vier Phasen und die 24-Stunden-Regel erklärt.</translation>
    </message>
    <message>
        <source>Tolerates loading well. Keep the easy runs easy.</source>
        <translation>Verträgt die Belastung gut. Lockere Läufe locker halten.</translation>
    </message>
    <message>
        <source>Calf strength is coming back. Talked about hills and pacing.</source>
        <translation>Die Kraft der Wade kommt zurück. Über Hügel und Tempo gesprochen.</translation>
    </message>
    <message>
        <source>Good control of the heel raise. Goal: the city 10 km in autumn.</source>
        <translation>Fersenheben gut kontrolliert. Ziel: der Stadtlauf über 10 km im Herbst.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hüpfen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Bein wechseln</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>the coming set</comment>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>then 45 s of the exercise</comment>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>this is the last set</source>
        <translation>das ist der letzte Satz</translation>
    </message>
    <message>
        <source>then the right leg</source>
        <translation>dann das rechte Bein</translation>
    </message>
    <message>
        <source>rest %1, then set %2</source>
        <translation>Pause %1, dann Satz %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Pain right now?</source>
        <translation>Schmerz gerade jetzt?</translation>
    </message>
    <message>
        <source>One key, 0 to 10, starts a count-in of 5 seconds.</source>
        <translation>Eine Taste, 0 bis 10, startet den Vorlauf von 5 Sekunden.</translation>
    </message>
    <message>
        <source>Start without a rating</source>
        <translation>Ohne Schmerzwert starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 is a flare</source>
        <translation>%1 ist ein Schub</translation>
    </message>
    <message>
        <source>A rating of 6 or more asks for rest: today and the two days after it. Ending here records the rating and no exercise.</source>
        <translation>Ein Wert ab 6 verlangt Ruhe: heute und die zwei Tage danach. Hier beenden hält nur den Wert fest, keine Übung.</translation>
    </message>
    <message>
        <source>End here and record it</source>
        <translation>Hier beenden und festhalten</translation>
    </message>
    <message>
        <source>Exercise all the same</source>
        <translation>Trotzdem üben</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie stark ist der Schmerz?</translation>
    </message>
    <message>
        <source>A rating of 6 or more is a flare: ending here is what the programme asks.</source>
        <translation>Ein Wert ab 6 ist ein Schub: das Programm sieht hier das Ende vor.</translation>
    </message>
    <message>
        <source>The seconds held so far are kept.</source>
        <translation>Die bisher gehaltenen Sekunden bleiben.</translation>
    </message>
    <message>
        <source>End for pain</source>
        <translation>Wegen Schmerz beenden</translation>
    </message>
    <message>
        <source>Go on to the questions</source>
        <translation>Weiter zu den Fragen</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Weiter mit der Pause</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Der Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>%1 was running, %2 of %3 held. What happened meanwhile is yours to say.</source>
        <translation>%1 lief, %2 von %3 gehalten. Was inzwischen geschah, wissen nur Sie.</translation>
    </message>
    <message>
        <source>Continue the set</source>
        <translation>Satz fortsetzen</translation>
    </message>
    <message>
        <source>Redo the set</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>Count it as done</source>
        <translation>Als gemacht zählen</translation>
    </message>
    <message>
        <source>The set had not begun.</source>
        <translation>Der Satz hatte nicht begonnen.</translation>
    </message>
    <message>
        <source>It slept during the rest. The sets done are kept.</source>
        <translation>Der Ruhezustand fiel in die Pause. Die gemachten Sätze bleiben.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the rest</source>
        <translation>Pause fortsetzen</translation>
    </message>
    <message>
        <source>Redo the last set</source>
        <translation>Letzten Satz wiederholen</translation>
    </message>
    <message>
        <source>Rested: go on to the next set</source>
        <translation>Ausgeruht: zum nächsten Satz</translation>
    </message>
    <message>
        <source>End the session here?</source>
        <translation>Die Einheit hier beenden?</translation>
    </message>
    <message>
        <source>%1 held so far. What is done is kept.</source>
        <translation>Bisher %1 gehalten. Was gemacht ist, bleibt.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>End for another reason</source>
        <translation>Aus anderem Grund beenden</translation>
    </message>
    <message>
        <source>Nothing has been held yet.</source>
        <translation>Noch nichts wurde gehalten.</translation>
    </message>
    <message>
        <source>Leave without a record</source>
        <translation>Ohne Eintrag verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s) in full · %2 of %3 held</source>
        <translation>
            <numerusform>%1 von %n Satz ganz · %2 von %3 gehalten</numerusform>
            <numerusform>%1 von %n Sätzen ganz · %2 von %3 gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>In 10 minutes Today asks for the pain after it, and tomorrow&apos;s check-in answers the next morning.</source>
        <translation>In 10 Minuten fragt „Heute“ nach dem Schmerz danach, und der Morgeneintrag von morgen beantwortet den Morgen danach.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>set 2 of 5 · left leg</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>Weiter mit der Leertaste</translation>
    </message>
    <message>
        <source>Pain in %1?</source>
        <translation>Schmerz in %1?</translation>
    </message>
    <message>
        <source>Unfinished session</source>
        <translation>Unfertige Einheit</translation>
    </message>
    <message>
        <source>Resume with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished session of %1, %2: %3 of %n set(s).</source>
        <comment>time, date, sets done</comment>
        <translation>
            <numerusform>Unfertige Einheit von %1, %2: %3 von %n Satz.</numerusform>
            <numerusform>Unfertige Einheit von %1, %2: %3 von %n Sätzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCards</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Still pictures: nothing moves by itself</source>
        <translation>Ruhige Bilder: nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tones in the guided session; each is also seen</source>
        <translation>Töne in der geführten Einheit; jeder ist auch zu sehen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>Papier des PDFs</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>Wer sitzt an der Tastatur</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Die Person selbst</translation>
    </message>
    <message>
        <source>A clinician</source>
        <translation>Behandelnde</translation>
    </message>
    <message>
        <source>The records are in</source>
        <translation>Die Einträge liegen in</translation>
    </message>
    <message>
        <source>The file is not encrypted by itself. The remedy is to encrypt the disk, in your system&apos;s settings.</source>
        <translation>Die Datei ist nicht von sich aus verschlüsselt. Abhilfe: den Datenträger in den Systemeinstellungen verschlüsseln.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This computer has no audio device now, so nothing is heard. In the session every tone is also seen.</source>
        <translation>Dieser Rechner hat jetzt kein Audiogerät, es ist also nichts zu hören. In der Einheit ist jeder Ton auch zu sehen.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Einen Ton abspielen</translation>
    </message>
    <message>
        <source>Speak in the guided session: what begins, and when half the time is over</source>
        <translation>In der geführten Einheit sprechen: was beginnt, und wenn die Hälfte der Zeit um ist</translation>
    </message>
    <message>
        <source>No speech is installed here. It is the package speech-dispatcher of your system.</source>
        <translation>Hier ist keine Sprachausgabe installiert. Sie ist das Paket speech-dispatcher Ihres Systems.</translation>
    </message>
    <message>
        <source>This is how it sounds.</source>
        <translation>So klingt es.</translation>
    </message>
</context>
<context>
    <name>StoreSummary</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No runner, no entries</source>
        <translation>Keine Person, keine Einträge</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Beide Beine</translation>
    </message>
    <message>
        <source>On one leg, knee straight, fingertips on a wall: raise the heel as high as it goes, one raise every two seconds. Begin with the good side.</source>
        <translation>Auf einem Bein, Knie gestreckt, Fingerspitzen an der Wand: die Ferse so hoch heben, wie es geht, einmal alle zwei Sekunden. Mit der guten Seite beginnen.</translation>
    </message>
    <message>
        <source>On both legs, knees straight, fingertips on a wall: raise the heels as high as they go, one raise every two seconds.</source>
        <translation>Auf beiden Beinen, Knie gestreckt, Fingerspitzen an der Wand: die Fersen so hoch heben, wie es geht, einmal alle zwei Sekunden.</translation>
    </message>
    <message>
        <source>On both feet, facing a wall: small, springy hops, the heels just off the floor.</source>
        <translation>Auf beiden Füßen, mit dem Gesicht zur Wand: kleine, federnde Hüpfer, die Fersen knapp über dem Boden.</translation>
    </message>
    <message>
        <source>On one leg, facing a wall: small, springy hops, the heel just off the floor. Begin with the good side.</source>
        <translation>Auf einem Bein, mit dem Gesicht zur Wand: kleine, federnde Hüpfer, die Ferse knapp über dem Boden. Mit der guten Seite beginnen.</translation>
    </message>
    <message>
        <source>Stop when the heel no longer comes up all the way, the knee bends, or the pain goes above 5. Count only full raises.</source>
        <translation>Aufhören, wenn die Ferse nicht mehr ganz hochkommt, das Knie sich beugt oder der Schmerz über 5 steigt. Nur volle Hebungen zählen.</translation>
    </message>
    <message>
        <source>Stop when the rhythm breaks or the pain goes above 5. A test is no training: do no more than is asked.</source>
        <translation>Aufhören, wenn der Rhythmus abbricht oder der Schmerz über 5 steigt. Ein Test ist kein Training: nicht mehr machen als gefordert.</translation>
    </message>
    <message>
        <source>The step to %1 asks for %2 at a pain of %3 or less.</source>
        <translation>Der Schritt zu %1 verlangt %2 bei Schmerz bis %3.</translation>
    </message>
    <message>
        <source>%1 at pain %2</source>
        <translation>%1 bei Schmerz %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>left 12</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last time, %1: %2</source>
        <translation>Zuletzt, %1: %2</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>worst pain %1</source>
        <translation>stärkster Schmerz %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Schmerzwert</translation>
    </message>
    <message>
        <source>ended for pain</source>
        <translation>wegen Schmerz beendet</translation>
    </message>
    <message>
        <source>Three steps back within four weeks: talk to your clinician.</source>
        <translation>Dreimal Stufe zurück in vier Wochen: sprechen Sie mit Ihrer Praxis.</translation>
    </message>
    <message>
        <source>Seven questions before you start</source>
        <translation>Sieben Fragen, bevor Sie anfangen</translation>
    </message>
    <message>
        <source>Seven questions, one minute</source>
        <translation>Sieben Fragen, eine Minute</translation>
    </message>
    <message>
        <source>Weekly questions, one minute</source>
        <translation>Fragen der Woche, eine Minute</translation>
    </message>
    <message>
        <source>They look for signs that belong in a doctor&apos;s hands before any loading.</source>
        <translation>Sie suchen nach Zeichen, die vor jeder Belastung in ärztliche Hände gehören.</translation>
    </message>
    <message>
        <source>A rating of 6 or more was recorded, so they are asked again.</source>
        <translation>Ein Wert ab 6 wurde eingetragen, darum werden sie noch einmal gestellt.</translation>
    </message>
    <message>
        <source>Redness, burning or swelling was ticked, so they are asked again.</source>
        <translation>Rötung, Brennen oder Schwellung wurde angekreuzt, darum werden sie noch einmal gestellt.</translation>
    </message>
    <message>
        <source>They look for signs that belong in a doctor&apos;s hands. They were last answered a week ago or more.</source>
        <translation>Sie suchen nach Zeichen, die in ärztliche Hände gehören. Zuletzt beantwortet vor einer Woche oder mehr.</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n morning(s) of 30 minutes or more in the last 7 days.</source>
        <translation>
            <numerusform>Eingetragen ist %n Morgen mit 30 Minuten oder mehr in den letzten 7 Tagen.</numerusform>
            <numerusform>Eingetragen sind %n Morgen mit 30 Minuten oder mehr in den letzten 7 Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>session of Tue 1 Dec</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>%1 nachtragen</translation>
    </message>
    <message>
        <source>morning of %1</source>
        <translation>Morgen vom %1</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>Bestätigt am %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) in this stage.</source>
        <translation>
            <numerusform>Noch %n Tag in dieser Stufe.</numerusform>
            <numerusform>Noch %n Tage in dieser Stufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more qualifying session(s) are asked for.</source>
        <translation>
            <numerusform>Noch %n zählende Einheit ist gefordert.</numerusform>
            <numerusform>Noch %n zählende Einheiten sind gefordert.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>ready today</source>
        <translation>heute bereit</translation>
    </message>
    <message>
        <source>Stable at an acceptable level: ask your clinician about moving on.</source>
        <translation>Stabil auf vertretbarem Niveau: fragen Sie Ihre Praxis nach dem Weitergehen.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>Lauf über %1</translation>
    </message>
    <message>
        <source>It closes yesterday: %1</source>
        <translation>Schließt gestern ab: %1</translation>
    </message>
    <message>
        <source>It closes the day before: %1</source>
        <translation>Schließt den Tag davor ab: %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n Tag je Woche</numerusform>
            <numerusform>%n Tage je Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>keine gefordert</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>mindestens %n Tag</numerusform>
            <numerusform>mindestens %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 after a rating of 3 to 5</source>
        <translation>%1, %2 nach einem Wert von 3 bis 5</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Ruhe dazwischen</translation>
    </message>
    <message>
        <source>A step back to %1 is offered</source>
        <translation>Angeboten: zurück zu %1</translation>
    </message>
    <message>
        <source>Step back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>No course of rehab is open, so nothing was saved.</source>
        <translation>Keine Reha ist offen, darum wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This entry is no longer there; nothing was saved.</source>
        <translation>Diesen Eintrag gibt es nicht mehr; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Say who has seen to it; nothing was saved.</source>
        <translation>Bitte angeben, wer es abgeklärt hat; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Seen by %1, on %2.</source>
        <translation>Abgeklärt von %1, am %2.</translation>
    </message>
    <message>
        <source>The criteria are not all met, so nothing was changed.</source>
        <translation>Nicht alle Kriterien sind erfüllt, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a distance; nothing was changed. Write a number such as 6 or 6.5.</source>
        <translation>„%1“ ist keine Strecke; nichts wurde geändert. Bitte eine Zahl wie 6 oder 6,5 schreiben.</translation>
    </message>
    <message>
        <source>no run while a stop sign is open</source>
        <translation>kein Lauf, solange ein Stoppzeichen offen ist</translation>
    </message>
    <message>
        <source>a run is open today</source>
        <translation>ein Lauf ist heute möglich</translation>
    </message>
    <message>
        <source>next run from %1</source>
        <translation>nächster Lauf ab %1</translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <translation>%1 von %2 diese Woche</translation>
    </message>
    <message>
        <source>longest so far %1</source>
        <translation>längster bisher %1</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % longer than the longest of the 30 days before it. More than 10 % at once raises the risk of injury.</source>
        <translation>Der Lauf vom %1 war %2 % länger als der längste der 30 Tage davor. Mehr als 10 % auf einmal erhöht das Verletzungsrisiko.</translation>
    </message>
    <message>
        <source>%1 run today</source>
        <translation>heute %1 gelaufen</translation>
    </message>
    <message>
        <source>No weekly total is set yet</source>
        <translation>Noch kein Wochenumfang gesetzt</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Ändern auf %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>Auszeit bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 sets of %3 s</source>
        <translation>%1 von %2 Sätzen zu %3 s</translation>
    </message>
    <message>
        <source>%1 × %2 s each side</source>
        <translation>%1 × %2 s je Seite</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>leichtere Form</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>when, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Decided under it: %1</source>
        <translation>Unter diesem Plan entschieden: %1</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Fassungen des Plans</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Stage from %1</source>
        <translation>Stufe ab %1</translation>
    </message>
    <message>
        <source>Agreement to leave %1</source>
        <translation>Zustimmung zum Verlassen von %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>erteilt am %1</translation>
    </message>
    <message>
        <source>Nothing with this id waits any more. Nothing was changed.</source>
        <translation>Mit dieser Kennung wartet nichts mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>from file, author not proven</source>
        <translation>aus Datei, Urheber nicht belegt</translation>
    </message>
    <message>
        <source>Write what you want to ask. Nothing was changed.</source>
        <translation>Bitte schreiben, was Sie fragen möchten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>About the %1: %2</source>
        <comment>a plan, a question</comment>
        <translation>Zu: %1. %2</translation>
    </message>
    <message>
        <source>for the course of rehab that began on %1; the present one stays as it is</source>
        <translation>für die Reha, die am %1 begann; die jetzige bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>The folder could not be written down; it is as it was before. Is there room on the disk?</source>
        <translation>Der Ordner konnte nicht vermerkt werden; es bleibt, wie es war. Ist noch Platz auf dem Datenträger?</translation>
    </message>
    <message>
        <source>Runs from a watch</source>
        <translation>Läufe von einer Uhr</translation>
    </message>
    <message>
        <source>Folder to look into</source>
        <translation>Ordner zum Nachsehen</translation>
    </message>
    <message>
        <source>When Springback starts or comes to the front, it looks here for new files and offers them. Nothing is imported by itself. Empty: no folder.</source>
        <translation>Beim Start und wenn Springback nach vorn kommt, sieht es hier nach neuen Dateien und bietet sie an. Nichts wird von selbst importiert. Leer: kein Ordner.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder to look into</source>
        <translation>Ordner zum Nachsehen wählen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ddd, MMM d</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>acceptable at most</source>
        <translation>noch vertretbar</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>stärkster vorstellbarer</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n Tag in dieser Stufe</numerusform>
            <numerusform>%n Tage in dieser Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualifying session(s) in the window</source>
        <translation>
            <numerusform>%n zählende Einheit im Zeitfenster</numerusform>
            <numerusform>%n zählende Einheiten im Zeitfenster</numerusform>
        </translation>
    </message>
    <message>
        <source>worst %1 in the sessions judged</source>
        <translation>stärkster Wert %1 in den beurteilten Einheiten</translation>
    </message>
    <message>
        <source>worst %1 on the mornings after</source>
        <translation>stärkster Wert %1 an den Morgen danach</translation>
    </message>
    <message>
        <source>week against week before: %1</source>
        <translation>Woche gegen Vorwoche: %1</translation>
    </message>
    <message>
        <source>%1 of %2 tests met</source>
        <translation>%1 von %2 Tests erfüllt</translation>
    </message>
    <message>
        <source>sets of %1 s</source>
        <translation>Sätze von %1 s</translation>
    </message>
    <message>
        <source>no flare in the last 7 days</source>
        <translation>kein Schub in den letzten 7 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n flare(s) in the last 7 days</source>
        <translation>
            <numerusform>%n Schub in den letzten 7 Tagen</numerusform>
            <numerusform>%n Schübe in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no stop sign open</source>
        <translation>kein Stoppzeichen offen</translation>
    </message>
    <message numerus="yes">
        <source>%n stop sign(s) open</source>
        <translation>
            <numerusform>%n Stoppzeichen offen</numerusform>
            <numerusform>%n Stoppzeichen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>noch nicht eingetragen</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>not enough rated sessions of this stage yet</source>
        <translation>noch nicht genug Einheiten dieser Stufe mit Schmerzwert</translation>
    </message>
    <message>
        <source>a next morning is not given</source>
        <translation>ein Morgen danach ist nicht angegeben</translation>
    </message>
    <message>
        <source>each of the last two weeks needs 3 rated days</source>
        <translation>jede der letzten zwei Wochen braucht 3 Tage mit Schmerzwert</translation>
    </message>
    <message>
        <source>a test is missing</source>
        <translation>ein Test fehlt</translation>
    </message>
    <message>
        <source>fewer than 2 qualifying sessions of this stage yet</source>
        <translation>noch weniger als 2 zählende Einheiten dieser Stufe</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Tage in der Stufe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Schmerz während</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Function tests</source>
        <translation>Funktionstests</translation>
    </message>
    <message>
        <source>Set length</source>
        <translation>Satzlänge</translation>
    </message>
    <message>
        <source>No flare</source>
        <translation>Kein Schub</translation>
    </message>
    <message>
        <source>No stop sign</source>
        <translation>Kein Stoppzeichen</translation>
    </message>
    <message>
        <source>Clinician&apos;s agreement</source>
        <translation>Zustimmung der Praxis</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>mindestens %n Tag</numerusform>
            <numerusform>mindestens %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>mindestens %n</numerusform>
            <numerusform>mindestens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1, none provoked, last 3 sessions</source>
        <translation>höchstens %1, keiner ausgelöst, letzte 3 Einheiten</translation>
    </message>
    <message>
        <source>at most %1, last 3 sessions</source>
        <translation>höchstens %1, letzte 3 Einheiten</translation>
    </message>
    <message>
        <source>rise of at most %1</source>
        <translation>Anstieg von höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) met</source>
        <translation>
            <numerusform>%n Test erfüllt</numerusform>
            <numerusform>%n Tests erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>sets of %1 s or more</source>
        <translation>Sätze von %1 s oder mehr</translation>
    </message>
    <message>
        <source>not asked in this stage</source>
        <translation>in dieser Stufe nicht gefordert</translation>
    </message>
    <message>
        <source>none in 7 days</source>
        <translation>keiner in 7 Tagen</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keines offen</translation>
    </message>
    <message>
        <source>recorded in this stage</source>
        <translation>in dieser Stufe eingetragen</translation>
    </message>
    <message>
        <source>4 (both legs)</source>
        <translation>4 (beide Beine)</translation>
    </message>
    <message>
        <source>4 (one leg)</source>
        <translation>4 (ein Bein)</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>%1 → %2: %3 of %4 met</source>
        <translation>%1 → %2: %3 von %4 erfüllt</translation>
    </message>
    <message>
        <source>not within 120 days as things stand</source>
        <translation>nach jetzigem Stand nicht in 120 Tagen</translation>
    </message>
    <message>
        <source>earliest %1</source>
        <translation>frühestens %1</translation>
    </message>
    <message>
        <source>awaits only its tests and the agreement</source>
        <translation>es fehlen nur die Tests und die Zustimmung</translation>
    </message>
    <message>
        <source>%1: met. %2 (asked: %3).</source>
        <translation>%1: erfüllt. %2 (gefordert: %3).</translation>
    </message>
    <message>
        <source>%1: does not apply here.</source>
        <translation>%1: hier ohne Bedeutung.</translation>
    </message>
    <message>
        <source> Missing: %1.</source>
        <translation> %1 noch offen.</translation>
    </message>
    <message>
        <source>%1: no data. It asks for %2; %3.</source>
        <translation>%1: keine Daten. Gefordert: %2; %3.</translation>
    </message>
    <message>
        <source> See %1.</source>
        <translation> %1 ansehen.</translation>
    </message>
    <message>
        <source>%1: not met. %2 (asked: %3).</source>
        <translation>%1: nicht erfüllt. %2 (gefordert: %3).</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht gemacht</translation>
    </message>
    <message>
        <source>Sore side against the other: %1 %, at least %2 % asked</source>
        <translation>Schmerzseite zur Gegenseite: %1 %, gefordert mindestens %2 %</translation>
    </message>
    <message>
        <source>Sore side against the other: not known yet, at least %1 % asked</source>
        <translation>Schmerzseite zur Gegenseite: noch nicht bekannt, gefordert mindestens %1 %</translation>
    </message>
    <message>
        <source>VISA-A: %1, at least %2 asked, or %3 above the first</source>
        <translation>VISA-A: %1, gefordert mindestens %2 oder %3 über dem ersten</translation>
    </message>
    <message>
        <source>%1%2: %3, at least %4 asked at pain %5 or less</source>
        <translation>%1%2: %3, gefordert mindestens %4 bei Schmerz bis %5</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ohne Bedeutung</translation>
    </message>
    <message>
        <source>The week&apos;s total may go up to %1</source>
        <translation>Der Wochenumfang darf auf %1 steigen</translation>
    </message>
    <message>
        <source>Reduce the week&apos;s total to %1</source>
        <translation>Den Wochenumfang auf %1 senken</translation>
    </message>
    <message>
        <source>Hold at %1 a week; earliest change %2</source>
        <translation>Bei %1 je Woche halten; Änderung frühestens %2</translation>
    </message>
    <message>
        <source>Hold at %1 a week</source>
        <translation>Bei %1 je Woche halten</translation>
    </message>
    <message>
        <source>This target has stood since %1 only.</source>
        <translation>Dieser Umfang gilt erst seit %1 so.</translation>
    </message>
    <message>
        <source>A flare is too recent.</source>
        <translation>Ein Schub liegt zu kurz zurück.</translation>
    </message>
    <message>
        <source>Limping was ticked in the last 7 days.</source>
        <translation>In den letzten 7 Tagen wurde Hinken angekreuzt.</translation>
    </message>
    <message>
        <source>The stage changed in the last 7 days: one thing at a time.</source>
        <translation>Die Stufe wechselte in den letzten 7 Tagen: eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Today&apos;s advice is rest.</source>
        <translation>Für heute gilt Ruhe.</translation>
    </message>
    <message>
        <source>A stop sign is open.</source>
        <translation>Ein Stoppzeichen ist offen.</translation>
    </message>
    <message>
        <source>A step back is offered first.</source>
        <translation>Zuerst wird eine Stufe zurück angeboten.</translation>
    </message>
    <message>
        <source>Too few runs in the last 7 days.</source>
        <translation>Zu wenige Läufe in den letzten 7 Tagen.</translation>
    </message>
    <message>
        <source>The last 7 days&apos; %1 are below 80 % of the target.</source>
        <translation>Die %1 der letzten 7 Tage liegen unter 80 % des Wochenumfangs.</translation>
    </message>
    <message>
        <source>The last 7 days&apos; %1 are above 120 % of the target.</source>
        <translation>Die %1 der letzten 7 Tage liegen über 120 % des Wochenumfangs.</translation>
    </message>
    <message>
        <source>A run was rated above the limit.</source>
        <translation>Der Schmerzwert eines Laufs lag über der Grenze.</translation>
    </message>
    <message>
        <source>The morning after a run was rated above the limit.</source>
        <translation>Der Morgen nach einem Lauf lag über der Grenze.</translation>
    </message>
    <message>
        <source>A rating of today is above the limit.</source>
        <translation>Ein Schmerzwert von heute liegt über der Grenze.</translation>
    </message>
    <message>
        <source>The week&apos;s pain has risen against the week before.</source>
        <translation>Der Schmerz der Woche ist gegen die Vorwoche gestiegen.</translation>
    </message>
    <message>
        <source>A run has no rating yet.</source>
        <translation>Ein Lauf hat noch keinen Schmerzwert.</translation>
    </message>
    <message>
        <source>The morning after a run is not given.</source>
        <translation>Der Morgen nach einem Lauf ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Too few rated days to tell the trend.</source>
        <translation>Zu wenige Tage mit Schmerzwert für den Trend.</translation>
    </message>
    <message>
        <source>The check-ins of the last three mornings are not all given.</source>
        <translation>Die Morgeneinträge der letzten drei Tage sind nicht alle da.</translation>
    </message>
    <message>
        <source>Running starts from phase 2 on.</source>
        <translation>Gelaufen wird ab Phase 2.</translation>
    </message>
    <message>
        <source>10 single-leg heel raises on the sore side, at pain 2 or less, are not recorded yet.</source>
        <translation>10-mal Fersenheben einbeinig auf der Schmerzseite, bei Schmerz bis 2, ist noch nicht eingetragen.</translation>
    </message>
    <message>
        <source>A flare since this target was set.</source>
        <translation>Ein Schub, seit dieser Umfang gilt.</translation>
    </message>
    <message>
        <source>The week&apos;s pain has risen by 2 points or more.</source>
        <translation>Der Schmerz der Woche ist um 2 Punkte oder mehr gestiegen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sore side against the other</source>
        <translation>Schmerzseite zur Gegenseite</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Length of a set</source>
        <translation>Länge eines Satzes</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten je Woche</translation>
    </message>
    <message>
        <source>Whole days between sessions</source>
        <translation>Ganze Tage zwischen Einheiten</translation>
    </message>
    <message>
        <source>The same after a rating in the amber band</source>
        <translation>Ebenso nach einem gelben Wert</translation>
    </message>
    <message>
        <source>Time in the stage</source>
        <translation>Zeit in der Stufe</translation>
    </message>
    <message>
        <source>Time since the start (0: not asked)</source>
        <translation>Zeit seit dem Beginn (0: nicht gefordert)</translation>
    </message>
    <message>
        <source>Full sessions</source>
        <translation>Volle Einheiten</translation>
    </message>
    <message>
        <source>… within the last</source>
        <translation>… in den letzten</translation>
    </message>
    <message>
        <source>Pain in the last 3 sessions, at most</source>
        <translation>Schmerz in den letzten 3 Einheiten, höchstens</translation>
    </message>
    <message>
        <source>No pain beyond the rating before</source>
        <translation>Kein Schmerz über dem Wert davor</translation>
    </message>
    <message>
        <source>Pain the next morning, at most</source>
        <translation>Schmerz am Morgen danach, höchstens</translation>
    </message>
    <message>
        <source>Rise from week to week, at most</source>
        <translation>Anstieg von Woche zu Woche, höchstens</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>%1, or above the first by</source>
        <translation>%1, oder über dem ersten um</translation>
    </message>
    <message>
        <source>%1, pain at most</source>
        <translation>%1, Schmerz höchstens</translation>
    </message>
    <message>
        <source>Sets reached while easing (0: not asked)</source>
        <translation>Im Einstieg erreichte Sätze (0: nicht gefordert)</translation>
    </message>
    <message>
        <source>Agreement of the clinician</source>
        <translation>Zustimmung der Praxis</translation>
    </message>
    <message>
        <source>Green band, up to</source>
        <translation>Grüner Bereich, bis</translation>
    </message>
    <message>
        <source>Amber band, up to</source>
        <translation>Gelber Bereich, bis</translation>
    </message>
    <message>
        <source>Sets of hops grow from 6 s</source>
        <translation>Sprungsätze wachsen ab 6 s</translation>
    </message>
    <message>
        <source>Weekly running grows by</source>
        <translation>Wochenumfang wächst um</translation>
    </message>
    <message>
        <source>A step of running stands at least</source>
        <translation>Ein Laufschritt gilt mindestens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefordert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The plan for a flare</source>
        <translation>Der Plan für einen Schub</translation>
    </message>
    <message>
        <source>The name of an exercise</source>
        <translation>Der Name einer Übung</translation>
    </message>
    <message>
        <source>An exercise</source>
        <translation>Eine Übung</translation>
    </message>
    <message>
        <source>Phase 1: Supine calf isometric with band</source>
        <translation>Phase 1: Wade isometrisch im Liegen, mit Band</translation>
    </message>
    <message>
        <source>Phase 2: Single leg heel raise isometric hold</source>
        <translation>Phase 2: Fersenheben einbeinig, isometrisch halten</translation>
    </message>
    <message>
        <source>Phase 3: Single leg heel raise weight shift</source>
        <translation>Phase 3: Fersenheben einbeinig, Gewicht verlagern</translation>
    </message>
    <message>
        <source>Phase 4: Single leg / double leg pogos, on both legs</source>
        <translation>Phase 4: Pogos ein- und beidbeinig, auf beiden Beinen</translation>
    </message>
    <message>
        <source>Phase 4: Single leg / double leg pogos, on one leg</source>
        <translation>Phase 4: Pogos ein- und beidbeinig, auf einem Bein</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>phase 4 (both legs)</source>
        <translation>Phase 4 (beide Beine)</translation>
    </message>
    <message>
        <source>phase 4 (one leg)</source>
        <translation>Phase 4 (ein Bein)</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>maintenance, in one letter</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Calf isometric with a band</source>
        <translation>Wade isometrisch mit Band</translation>
    </message>
    <message>
        <source>Calf isometric, less tension</source>
        <translation>Wade isometrisch, weniger Spannung</translation>
    </message>
    <message>
        <source>Single-leg heel-raise hold</source>
        <translation>Fersenheben einbeinig halten</translation>
    </message>
    <message>
        <source>Heel-raise hold, both heels up</source>
        <translation>Fersenheben halten, beide Fersen oben</translation>
    </message>
    <message>
        <source>Heel-raised weight shift</source>
        <translation>Gewicht verlagern mit gehobenen Fersen</translation>
    </message>
    <message>
        <source>Weight shift, more on the good side</source>
        <translation>Gewicht verlagern, mehr auf der guten Seite</translation>
    </message>
    <message>
        <source>Pogos on both feet</source>
        <translation>Pogos auf beiden Füßen</translation>
    </message>
    <message>
        <source>Smaller pogos, fingertips on the wall</source>
        <translation>Kleinere Pogos, Fingerspitzen an der Wand</translation>
    </message>
    <message>
        <source>Pogos on one leg</source>
        <translation>Pogos auf einem Bein</translation>
    </message>
    <message>
        <source>Your choice of phase 3 or 4</source>
        <translation>Phase 3 oder 4 nach Wahl</translation>
    </message>
    <message>
        <source>Sit or lie with the leg out. Loop a band or towel round the heel, push the heel forward against it and keep the tension.</source>
        <translation>Im Sitzen oder Liegen, das Bein gestreckt. Ein Band oder Handtuch um die Ferse legen, die Ferse dagegen nach vorn drücken und die Spannung halten.</translation>
    </message>
    <message>
        <source>Sit or lie with the leg out, band or towel round the heel. Push the heel forward more gently than usual and keep that lighter tension.</source>
        <translation>Im Sitzen oder Liegen, das Bein gestreckt, Band oder Handtuch um die Ferse. Die Ferse sanfter als sonst nach vorn drücken und diese leichtere Spannung halten.</translation>
    </message>
    <message>
        <source>Stand beside a wall. Rise on both feet, shift your weight to the sore side, lift the other foot and hold.</source>
        <translation>Neben einer Wand stehen. Auf beiden Füßen hochgehen, das Gewicht auf die Schmerzseite verlagern, den anderen Fuß heben und halten.</translation>
    </message>
    <message>
        <source>Stand beside a wall. Rise on both feet and hold with both heels up.</source>
        <translation>Neben einer Wand stehen. Auf beiden Füßen hochgehen und mit beiden Fersen oben halten.</translation>
    </message>
    <message>
        <source>Raise both heels, knees straight. Sway slowly from side to side so that each tendon takes the load in turn.</source>
        <translation>Beide Fersen heben, Knie gestreckt. Langsam von Seite zu Seite wiegen, sodass jede Sehne abwechselnd die Last trägt.</translation>
    </message>
    <message>
        <source>Raise both heels, knees straight. Sway slowly, keeping more of the weight on the good side.</source>
        <translation>Beide Fersen heben, Knie gestreckt. Langsam wiegen, mit mehr Gewicht auf der guten Seite.</translation>
    </message>
    <message>
        <source>Face a wall. Small, springy hops on both feet, heels just off the floor.</source>
        <translation>Mit dem Gesicht zur Wand. Kleine, federnde Hüpfer auf beiden Füßen, die Fersen knapp über dem Boden.</translation>
    </message>
    <message>
        <source>Face a wall with your fingertips on it. Smaller hops on both feet.</source>
        <translation>Mit dem Gesicht zur Wand, Fingerspitzen daran. Kleinere Hüpfer auf beiden Füßen.</translation>
    </message>
    <message>
        <source>Face a wall. Small, springy hops on the sore leg.</source>
        <translation>Mit dem Gesicht zur Wand. Kleine, federnde Hüpfer auf dem schmerzenden Bein.</translation>
    </message>
    <message>
        <source>Face a wall. Small hops on both feet again.</source>
        <translation>Mit dem Gesicht zur Wand. Wieder kleine Hüpfer auf beiden Füßen.</translation>
    </message>
    <message>
        <source>Choose the heel-raised weight shift or the pogos, twice a week.</source>
        <translation>Gewichtsverlagerung mit gehobenen Fersen oder Pogos wählen, zweimal je Woche.</translation>
    </message>
    <message>
        <source>This one is done without pain. Ease the tension if it hurts.</source>
        <translation>Diese Übung ist ohne Schmerz. Weniger Spannung, wenn es schmerzt.</translation>
    </message>
    <message>
        <source>Keep the knee straight and the heel high. Stop the set if the pain goes above 5.</source>
        <translation>Das Knie gestreckt und die Ferse hoch halten. Den Satz beenden, wenn der Schmerz über 5 steigt.</translation>
    </message>
    <message>
        <source>Slow and even, heels up all the time. Stop the set if the pain goes above 5.</source>
        <translation>Langsam und gleichmäßig, die Fersen immer oben. Den Satz beenden, wenn der Schmerz über 5 steigt.</translation>
    </message>
    <message>
        <source>Stay light on the feet. Stop the set if the pain goes above 5.</source>
        <translation>Leicht auf den Füßen bleiben. Den Satz beenden, wenn der Schmerz über 5 steigt.</translation>
    </message>
    <message>
        <source>%1 × %2 s each side</source>
        <translation>%1 × %2 s je Seite</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 · %2 rest · %3</source>
        <comment>sets, rest, whole length</comment>
        <translation>%1 · %2 Pause · %3</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>mid-portion</source>
        <translation>Sehnenmitte</translation>
    </message>
    <message>
        <source>insertional</source>
        <translation>Sehnenansatz</translation>
    </message>
    <message>
        <source>site not known</source>
        <translation>Ort nicht bekannt</translation>
    </message>
    <message>
        <source>tight calves</source>
        <translation>feste Waden</translation>
    </message>
    <message>
        <source>stiff ankle</source>
        <translation>steifes Sprunggelenk</translation>
    </message>
    <message>
        <source>excessive pronation</source>
        <translation>starke Pronation</translation>
    </message>
    <message>
        <source>sudden rise in miles</source>
        <translation>plötzlich mehr Umfang</translation>
    </message>
    <message>
        <source>sudden rise in intensity</source>
        <translation>plötzlich mehr Intensität</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>one single overload</source>
        <translation>eine einzelne Überlastung</translation>
    </message>
    <message>
        <source>published clinic protocol</source>
        <translation>veröffentlichtes Praxisprotokoll</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>published programme</source>
        <translation>veröffentlichtes Programm</translation>
    </message>
    <message>
        <source>common practice</source>
        <translation>übliche Praxis</translation>
    </message>
    <message>
        <source>our default; no study fixes it</source>
        <translation>unsere Vorgabe; keine Studie legt das fest</translation>
    </message>
    <message>
        <source>VISA-A</source>
        <translation>VISA-A</translation>
    </message>
    <message>
        <source>TENDINS-A</source>
        <translation>TENDINS-A</translation>
    </message>
    <message>
        <source>Single-leg heel raises</source>
        <translation>Fersenheben einbeinig</translation>
    </message>
    <message>
        <source>Double-leg heel raises</source>
        <translation>Fersenheben beidbeinig</translation>
    </message>
    <message>
        <source>Small double-leg hops</source>
        <translation>Kleine Hüpfer beidbeinig</translation>
    </message>
    <message>
        <source>Single-leg hops</source>
        <translation>Hüpfer einbeinig</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Knie zur Wand</translation>
    </message>
    <message>
        <source>PSFS</source>
        <translation>PSFS</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message numerus="yes">
        <source>recalled %n day(s) later</source>
        <translation>
            <numerusform>%n Tag später nachgetragen</numerusform>
            <numerusform>%n Tage später nachgetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>entered by the clinician</source>
        <translation>von der Praxis eingetragen</translation>
    </message>
    <message>
        <source>reported by the runner</source>
        <translation>von der Person berichtet</translation>
    </message>
    <message>
        <source>from file, author not proven</source>
        <translation>aus Datei, Urheber nicht belegt</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Morgeneintrag</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>extra exercise</source>
        <translation>Zusatzübung</translation>
    </message>
    <message>
        <source>red flag</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>red-flag questions</source>
        <translation>Fragen zu Warnzeichen</translation>
    </message>
    <message>
        <source>change of stage</source>
        <translation>Stufenwechsel</translation>
    </message>
    <message>
        <source>clinician&apos;s agreement</source>
        <translation>Zustimmung der Praxis</translation>
    </message>
    <message>
        <source>weekly target</source>
        <translation>Wochenumfang</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>Reha</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>Lauf über %1</translation>
    </message>
    <message>
        <source>step back to %1</source>
        <translation>zurück zu %1</translation>
    </message>
    <message>
        <source>move to %1, by override</source>
        <translation>weiter zu %1, als Ausnahme</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>weiter zu %1</translation>
    </message>
    <message>
        <source>agreement for %1</source>
        <translation>Zustimmung für %1</translation>
    </message>
    <message>
        <source>weekly target of %1</source>
        <translation>Wochenumfang von %1</translation>
    </message>
    <message>
        <source>pause: ill</source>
        <translation>Auszeit: krank</translation>
    </message>
    <message>
        <source>pause: away</source>
        <translation>Auszeit: verreist</translation>
    </message>
    <message>
        <source>visit with %1</source>
        <translation>Termin bei %1</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Das Datum</translation>
    </message>
    <message>
        <source>The distance</source>
        <translation>Die Strecke</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Die Zeit</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The stiffness in minutes</source>
        <translation>Die Steife in Minuten</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>The effort</source>
        <translation>Die Anstrengung</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Die Zahl</translation>
    </message>
    <message>
        <source>The weekly target</source>
        <translation>Der Wochenumfang</translation>
    </message>
    <message>
        <source>The time held in a set</source>
        <translation>Die gehaltene Zeit eines Satzes</translation>
    </message>
    <message>
        <source>The time planned for a set</source>
        <translation>Die geplante Zeit eines Satzes</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Der Beginn</translation>
    </message>
    <message>
        <source>The name of who decided</source>
        <translation>Der Name zur Entscheidung</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The list of sets</source>
        <translation>Die Liste der Sätze</translation>
    </message>
    <message>
        <source>%1: with these rest days so many do not fit into the days counted. The gate could never open.</source>
        <translation>%1: mit diesen Ruhetagen passen so viele nicht in die gezählten Tage. Die Schwelle könnte nie aufgehen.</translation>
    </message>
    <message>
        <source>%1: no set of this stage lasts so long. The gate could never open.</source>
        <translation>%1: kein Satz dieser Stufe dauert so lang. Die Schwelle könnte nie aufgehen.</translation>
    </message>
    <message>
        <source>%1: the rest between sessions leaves no room for so many.</source>
        <translation>%1: die Ruhe zwischen Einheiten lässt keinen Platz für so viele.</translation>
    </message>
    <message>
        <source>%1 is above the upper bound of the amber band.</source>
        <translation>%1 liegt über der Obergrenze des gelben Bereichs.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source> It may be from %1 to %2.</source>
        <translation> Möglich ist %1 bis %2.</translation>
    </message>
    <message>
        <source> It may be at most %1.</source>
        <translation> Möglich ist höchstens %1.</translation>
    </message>
    <message>
        <source> It must be at least %1.</source>
        <translation> Nötig ist mindestens %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was recorded, and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 is before this course of rehab began.</source>
        <translation>%1 liegt vor dem Beginn dieser Reha.</translation>
    </message>
    <message>
        <source>%1 is before the beginning.</source>
        <translation>%1 liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 does not fit this entry.</source>
        <translation>%1 passt nicht zu diesem Eintrag.</translation>
    </message>
    <message>
        <source>%1 holds characters that are not text.</source>
        <translation>%1 enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 ist doppelt da.</translation>
    </message>
    <message>
        <source>Stop: no exercise, no run</source>
        <translation>Stopp: keine Übung, kein Lauf</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute Ruhe</translation>
    </message>
    <message>
        <source>A step back is offered</source>
        <translation>Angebot: Stufe zurück</translation>
    </message>
    <message>
        <source>No session today</source>
        <translation>Heute keine Einheit</translation>
    </message>
    <message>
        <source>The easier version today</source>
        <translation>Heute die leichtere Form</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source> Next: %1.</source>
        <translation> Ab %1 wieder.</translation>
    </message>
    <message>
        <source>A stop sign is open. See to it first.</source>
        <translation>Ein Stoppzeichen ist offen. Bitte zuerst abklären.</translation>
    </message>
    <message>
        <source>A rating of 6 or more within the last two days: no loading of the tendon.</source>
        <translation>Ein Wert ab 6 in den letzten zwei Tagen: keine Belastung der Sehne.</translation>
    </message>
    <message>
        <source>Two flares within a week in this stage.</source>
        <translation>Zwei Schübe in einer Woche in dieser Stufe.</translation>
    </message>
    <message>
        <source>The week&apos;s pain has risen by 2 points or more against the week before.</source>
        <translation>Der Schmerz der Woche ist gegen die Vorwoche um 2 Punkte oder mehr gestiegen.</translation>
    </message>
    <message>
        <source>Two weeks or more without a session.</source>
        <translation>Zwei Wochen oder mehr ohne Einheit.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Für heute fertig.</translation>
    </message>
    <message>
        <source>The tendon has its rest day between sessions.</source>
        <translation>Die Sehne hat ihren Ruhetag zwischen den Einheiten.</translation>
    </message>
    <message>
        <source>Two sessions in the last seven days: that is the week&apos;s number.</source>
        <translation>Zwei Einheiten in den letzten sieben Tagen: das ist die Zahl der Woche.</translation>
    </message>
    <message>
        <source>A flare in the last four weeks, and no clean session of this stage since.</source>
        <translation>Ein Schub in den letzten vier Wochen, und seither keine saubere Einheit dieser Stufe.</translation>
    </message>
    <message>
        <source>This morning&apos;s rating is between 3 and 5.</source>
        <translation>Der Wert von heute Morgen liegt zwischen 3 und 5.</translation>
    </message>
    <message>
        <source>Limping is ticked today.</source>
        <translation>Für heute ist Hinken angekreuzt.</translation>
    </message>
    <message>
        <source>Swelling is ticked today.</source>
        <translation>Für heute ist Schwellung angekreuzt.</translation>
    </message>
    <message>
        <source>A week or more since the last session.</source>
        <translation>Eine Woche oder mehr seit der letzten Einheit.</translation>
    </message>
    <message>
        <source>A pop or a kick in the heel</source>
        <translation>Ein Knall oder Schlag in der Ferse</translation>
    </message>
    <message>
        <source>Hot, red, swollen or tender calf, chest pain or breathlessness</source>
        <translation>Heiße, rote, geschwollene oder druckempfindliche Wade, Brustschmerz oder Atemnot</translation>
    </message>
    <message>
        <source>Fever, a hot swollen joint or an open wound</source>
        <translation>Fieber, ein heißes geschwollenes Gelenk oder eine offene Wunde</translation>
    </message>
    <message>
        <source>A fluoroquinolone antibiotic</source>
        <translation>Ein Fluorchinolon-Antibiotikum</translation>
    </message>
    <message>
        <source>A clinician sets the plan</source>
        <translation>Behandelnde legen den Plan fest</translation>
    </message>
    <message>
        <source>Long morning stiffness, or other signs to ask a doctor about</source>
        <translation>Lange Morgensteife oder anderes, das ärztlich zu klären ist</translation>
    </message>
    <message>
        <source>Pain at night, on squeezing the heel, numbness or tingling</source>
        <translation>Schmerz in der Nacht, beim Druck auf die Ferse, Taubheit oder Kribbeln</translation>
    </message>
    <message>
        <source>Stop. Urgent care today: a rupture must be ruled out.</source>
        <translation>Stopp. Heute noch dringend ärztlich abklären: ein Riss muss ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>Stop. Emergency care now.</source>
        <translation>Stopp. Jetzt notärztliche Hilfe.</translation>
    </message>
    <message>
        <source>Stop. Urgent care.</source>
        <translation>Stopp. Dringend ärztlich abklären.</translation>
    </message>
    <message>
        <source>Stop loading the tendon. Contact the prescriber today.</source>
        <translation>Die Sehne nicht mehr belasten. Heute die verschreibende Praxis anrufen.</translation>
    </message>
    <message>
        <source>A clinician sets the plan here. Ask yours before you go on.</source>
        <translation>Hier legen Behandelnde den Plan fest. Fragen Sie Ihre Praxis, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>See a doctor, as a routine appointment.</source>
        <translation>Ärztlich abklären lassen, mit normalem Termin.</translation>
    </message>
    <message>
        <source>See a clinician.</source>
        <translation>Bitte eine Praxis aufsuchen.</translation>
    </message>
    <message>
        <source>Did you feel a pop or a kick in the heel, and since then a weak push-off or no single-leg raise?</source>
        <translation>Haben Sie einen Knall oder Schlag in der Ferse gespürt, und seither nur schwaches Abstoßen oder kein einbeiniges Fersenheben?</translation>
    </message>
    <message>
        <source>Is the calf hot, red, swollen or tender, or do you have chest pain or are you breathless?</source>
        <translation>Ist die Wade heiß, rot, geschwollen oder druckempfindlich, oder haben Sie Brustschmerz oder Atemnot?</translation>
    </message>
    <message>
        <source>Do you have a fever, a hot swollen joint or an open wound?</source>
        <translation>Haben Sie Fieber, ein heißes geschwollenes Gelenk oder eine offene Wunde?</translation>
    </message>
    <message>
        <source>Do you take a fluoroquinolone antibiotic, now or recently (ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin)?</source>
        <translation>Nehmen oder nahmen Sie vor Kurzem ein Fluorchinolon-Antibiotikum (Ciprofloxacin, Levofloxacin, Moxifloxacin, Ofloxacin)?</translation>
    </message>
    <message>
        <source>An injection into the tendon in the last 3 months, an earlier rupture or surgery on this side, under 18, or pregnant?</source>
        <translation>Eine Injektion in die Sehne in den letzten 3 Monaten, ein früherer Riss oder eine Operation auf dieser Seite, unter 18 oder schwanger?</translation>
    </message>
    <message>
        <source>Stiffness of 30 minutes or more on 3 of the last 7 mornings, both heels sore, or back stiffness, psoriasis, eye inflammation or bowel disease?</source>
        <translation>Steife von 30 Minuten oder mehr an 3 der letzten 7 Morgen, beide Fersen schmerzhaft, oder Rückensteife, Schuppenflechte, Augenentzündung oder Darmerkrankung?</translation>
    </message>
    <message>
        <source>Pain at night or at rest, pain on squeezing the heel bone, numbness or tingling?</source>
        <translation>Schmerz in der Nacht oder in Ruhe, Schmerz beim Druck auf das Fersenbein, Taubheit oder Kribbeln?</translation>
    </message>
    <message>
        <source>Springback logs what you record and shows whether the written criteria of the plan are met. It is not a medical device, gives no diagnosis and does not replace your clinician.</source>
        <translation>Springback hält fest, was Sie eintragen, und zeigt, ob die geschriebenen Kriterien des Plans erfüllt sind. Es ist kein Medizinprodukt, stellt keine Diagnose und ersetzt Ihre Behandelnden nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 in the last 7 days</source>
        <translation>%1 von %2 in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>%1: %2 asked, none taken yet</source>
        <translation>%1: %2 gefordert, noch keine Messung</translation>
    </message>
    <message>
        <source>%1: %2 last, %3 asked</source>
        <translation>%1: zuletzt %2, %3 gefordert</translation>
    </message>
    <message>
        <source>reached on %1, from the records</source>
        <translation>erreicht am %1, laut den Einträgen</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>erreicht am %1</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>Stufe zurück</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision and its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>springback::app</name>
    <message>
        <source>This case, or a part of it, is here already. Nothing was stored.</source>
        <translation>Dieser Fall oder ein Teil davon ist schon hier. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>case of %1</source>
        <translation>Fall von %1</translation>
    </message>
</context>
<context>
    <name>springback::app::AfterPresenter</name>
    <message>
        <source>Pain now, 10 minutes after the session?</source>
        <translation>Schmerz jetzt, 10 Minuten nach der Einheit?</translation>
    </message>
    <message>
        <source>This session is no longer there, so the rating was not saved.</source>
        <translation>Diese Einheit gibt es nicht mehr, darum wurde der Wert nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>springback::app::CalendarPresenter</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>This course of rehab had not begun.</source>
        <translation>Diese Reha hatte noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Nothing is recorded on this day.</source>
        <translation>An diesem Tag ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>This course of rehab was closed.</source>
        <translation>Diese Reha war geschlossen.</translation>
    </message>
</context>
<context>
    <name>springback::app::CaseloadModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lese %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s), %1 to look at first</source>
        <translation>
            <numerusform>%n Person, %1 zuerst ansehen</numerusform>
            <numerusform>%n Personen, %1 zuerst ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>This runner is no longer here. Nothing was changed.</source>
        <translation>Diese Person ist nicht mehr hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 taken out of the archive</source>
        <translation>%1 aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>No course of rehab yet</source>
        <translation>Noch keine Reha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Look at first because</source>
        <translation>Zuerst ansehen, weil</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Days in it</source>
        <translation>Tage darin</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Sessions 14 days</source>
        <translation>Einheiten 14 Tage</translation>
    </message>
    <message>
        <source>Worst 7 days</source>
        <translation>Max. 7 Tage</translation>
    </message>
    <message>
        <source>Gate met</source>
        <translation>Schwelle erfüllt</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Termin</translation>
    </message>
</context>
<context>
    <name>springback::app::EntryListModel</name>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Morgeneinträge</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Extra exercises</source>
        <translation>Zusatzübungen</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Auszeiten</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Decisions and flags</source>
        <translation>Entscheidungen, Warnzeichen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>springback::app::ImportPresenter</name>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a number whose unit is not known</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>new, salvaged</source>
        <translation>neu, gerettet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>perhaps here</source>
        <translation>vielleicht da</translation>
    </message>
    <message>
        <source>deleted earlier</source>
        <translation>früher gelöscht</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>nicht speicherbar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about</source>
        <translation>
            <numerusform>%n fraglich</numerusform>
            <numerusform>%n fraglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps here</source>
        <translation>
            <numerusform>%n vielleicht da</numerusform>
            <numerusform>%n vielleicht da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted earlier</source>
        <translation>
            <numerusform>%n früher gelöscht</numerusform>
            <numerusform>%n früher gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be stored</source>
        <translation>
            <numerusform>%n nicht speicherbar</numerusform>
            <numerusform>%n nicht speicherbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is whole in it is offered below.</source>
        <translation>Was darin ganz ist, wird unten angeboten.</translation>
    </message>
</context>
<context>
    <name>springback::app::ImportTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Why, and how it was read</source>
        <translation>Warum, und wie gelesen</translation>
    </message>
</context>
<context>
    <name>springback::app::PlanPresenter</name>
    <message>
        <source>The plan as published. Each number shows the ground it stands on.</source>
        <translation>Der Plan, wie veröffentlicht. Jede Zahl zeigt, worauf sie beruht.</translation>
    </message>
    <message>
        <source>A plan of your own. Each number shows the ground it stands on.</source>
        <translation>Ein eigener Plan. Jede Zahl zeigt, worauf sie beruht.</translation>
    </message>
    <message>
        <source>Set by %1 on %2: %3</source>
        <translation>Gesetzt von %1 am %2: %3</translation>
    </message>
    <message>
        <source>You are on your own. From phase 3 on you confirm each move yourself, after reading a caution.</source>
        <translation>Sie führen den Plan selbst. Ab Phase 3 bestätigen Sie jeden Schritt selbst, nach einem Hinweis.</translation>
    </message>
    <message>
        <source>A clinician looks after you. From phase 3 on each move needs their agreement.</source>
        <translation>Behandelnde begleiten Sie. Ab Phase 3 braucht jeder Schritt ihre Zustimmung.</translation>
    </message>
    <message>
        <source>%1 looks after you. From phase 3 on each move needs their agreement.</source>
        <translation>%1 begleitet Sie. Ab Phase 3 braucht jeder Schritt diese Zustimmung.</translation>
    </message>
    <message>
        <source>%1 (%2) looks after you. From phase 3 on each move needs their agreement.</source>
        <translation>%1 (%2) begleitet Sie. Ab Phase 3 braucht jeder Schritt diese Zustimmung.</translation>
    </message>
    <message>
        <source>The runner is on their own now</source>
        <translation>Die Person führt den Plan nun selbst</translation>
    </message>
    <message>
        <source>A clinician looks after the runner now</source>
        <translation>Behandelnde begleiten die Person nun</translation>
    </message>
</context>
<context>
    <name>springback::app::ProgressPresenter</name>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Seit letztem Termin</translation>
    </message>
    <message>
        <source>This phase</source>
        <translation>Diese Phase</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <translation>
            <numerusform>%1 bis %2, %n Tag</numerusform>
            <numerusform>%1 bis %2, %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an entry</source>
        <translation>
            <numerusform>%n Tag ohne Eintrag</numerusform>
            <numerusform>%n Tage ohne Eintrag</numerusform>
        </translation>
    </message>
    <message>
        <source>every day has an entry</source>
        <translation>jeder Tag hat einen Eintrag</translation>
    </message>
</context>
<context>
    <name>springback::app::QuickSessionPresenter</name>
    <message>
        <source>A session of that day is recorded already. A second one never counts twice.</source>
        <translation>Für diesen Tag ist schon eine Einheit eingetragen. Eine zweite zählt nie doppelt.</translation>
    </message>
    <message>
        <source>It will be marked as recalled.</source>
        <translation>Wird als nachgetragen markiert.</translation>
    </message>
    <message>
        <source>No set was done, so there is nothing to record.</source>
        <translation>Kein Satz wurde gemacht, darum gibt es nichts einzutragen.</translation>
    </message>
</context>
<context>
    <name>springback::app::ReminderPresenter</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Time for this morning&apos;s rating.</source>
        <translation>Zeit für die Bewertung von heute Morgen.</translation>
    </message>
    <message>
        <source>Ten minutes are over</source>
        <translation>Zehn Minuten sind um</translation>
    </message>
    <message>
        <source>One rating, and the session is complete.</source>
        <translation>Noch eine Bewertung, dann ist die Einheit vollständig.</translation>
    </message>
</context>
<context>
    <name>springback::app::RunTableModel</name>
    <message>
        <source>treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>rate…</source>
        <comment>this run has no rating yet</comment>
        <translation>Wert…</translation>
    </message>
    <message>
        <source>not rated; press Enter to rate</source>
        <translation>ohne Schmerzwert; Eingabetaste zum Bewerten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Where, origin</source>
        <translation>Wo, Herkunft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>springback::app::RunsPresenter</name>
    <message>
        <source>%1 of %2</source>
        <comment>run so far, of the weekly target</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>in the 7 days to yesterday, and %1 today</source>
        <translation>in den 7 Tagen bis gestern, und heute %1</translation>
    </message>
    <message>
        <source>in the 7 days to yesterday</source>
        <translation>in den 7 Tagen bis gestern</translation>
    </message>
    <message>
        <source>No run while a stop sign is open</source>
        <translation>Kein Lauf, solange ein Stoppzeichen offen ist</translation>
    </message>
    <message>
        <source>Next run: from today</source>
        <translation>Nächster Lauf: ab heute</translation>
    </message>
    <message>
        <source>Next run: from %1</source>
        <translation>Nächster Lauf: ab %1</translation>
    </message>
    <message>
        <source>Longest in the last 30 days: %1</source>
        <translation>Längster in den letzten 30 Tagen: %1</translation>
    </message>
    <message>
        <source>No run in the last 30 days</source>
        <translation>Kein Lauf in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Target since %1</source>
        <translation>Wochenumfang seit %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Ändern auf %1</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % longer than the longest of the 30 days before it.</source>
        <translation>Der Lauf vom %1 war %2 % länger als der längste der 30 Tage davor.</translation>
    </message>
    <message>
        <source>The offer no longer stands: the records have changed. Nothing was changed.</source>
        <translation>Das Angebot gilt nicht mehr: die Einträge haben sich geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a distance.</source>
        <translation>„%1“ ist keine Strecke.</translation>
    </message>
    <message>
        <source>A target of your own needs a reason, for you and your clinician to read later.</source>
        <translation>Ein eigener Wochenumfang braucht einen Grund, den Sie und Ihre Praxis später lesen können.</translation>
    </message>
    <message>
        <source>This is %1 % longer than your longest run of the 30 days before. Single runs more than 10 % longer raised injury. You can still save it.</source>
        <translation>Das ist %1 % länger als Ihr längster Lauf der 30 Tage davor. Einzelne Läufe über 10 % mehr gingen mit mehr Verletzungen einher. Sie können ihn trotzdem speichern.</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>pace, unit</comment>
        <translation>%1 je %2</translation>
    </message>
</context>
<context>
    <name>springback::app::Workspace</name>
    <message>
        <source>“%1” is not a distance. Write the miles or kilometres of a usual week, such as 6 or 6.5, or leave it empty. Nothing was saved.</source>
        <translation>„%1“ ist keine Strecke. Bitte die Meilen oder Kilometer einer üblichen Woche schreiben, etwa 6 oder 6,5, oder leer lassen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>My default plan for new runners</source>
        <translation>Mein Standardplan für neue Personen</translation>
    </message>
    <message>
        <source>On their own, said at the first start</source>
        <translation>Selbst geführt, beim ersten Start angegeben</translation>
    </message>
    <message>
        <source>There is no course of rehab to change. Nothing was saved.</source>
        <translation>Es gibt keine Reha zu ändern. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>Keine Person ist geöffnet. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>Es gibt keine Reha, in der sich das eintragen ließe. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>personal details</source>
        <translation>persönliche Angaben</translation>
    </message>
    <message>
        <source>A course of rehab is still open. Close it before you begin another.</source>
        <translation>Eine Reha ist noch offen. Bitte schließen, bevor eine andere beginnt.</translation>
    </message>
    <message>
        <source>There are entries from long before this date. Choose an earlier start, or move them first.</source>
        <translation>Es gibt Einträge von lange vor diesem Datum. Bitte einen früheren Beginn wählen oder sie zuerst verschieben.</translation>
    </message>
    <message>
        <source>course of rehab</source>
        <translation>Reha</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since. It was left as it is.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>This course of rehab is closed. Open it again, or begin a new one. Nothing was saved.</source>
        <translation>Diese Reha ist geschlossen. Öffnen Sie sie wieder, oder beginnen Sie eine neue. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This course of rehab holds entries that came later. Close it instead of taking it back.</source>
        <translation>Diese Reha enthält Einträge, die später kamen. Schließen Sie sie, statt sie zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>springback::cli</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Who decided; the runner when left out.</source>
        <translation>Wer entschieden hat; ohne Angabe die Person selbst.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>The clinician decides against the rules; needs --by and --reason.</source>
        <translation>Behandelnde entscheiden gegen die Regeln; braucht --by und --reason.</translation>
    </message>
    <message>
        <source>--override needs --by NAME and --reason TEXT.</source>
        <translation>--override braucht --by NAME und --reason TEXT.</translation>
    </message>
    <message>
        <source>Stage, today&apos;s advice, the gate, miles</source>
        <translation>Stufe, Empfehlung für heute, Schwelle, Laufumfang</translation>
    </message>
    <message>
        <source>Records a check-in, session, run, measure, flag or pause</source>
        <translation>Hält Morgeneintrag, Einheit, Lauf, Messung, Warnzeichen oder Auszeit fest</translation>
    </message>
    <message>
        <source>Moves to the next stage when the gate is open</source>
        <translation>Geht zur nächsten Stufe, wenn die Schwelle offen ist</translation>
    </message>
    <message>
        <source>Moves one stage down</source>
        <translation>Geht eine Stufe zurück</translation>
    </message>
    <message>
        <source>Records that the clinician agreed to move on</source>
        <translation>Hält fest, dass die Praxis dem Weitergehen zugestimmt hat</translation>
    </message>
    <message>
        <source>Sets the week&apos;s target</source>
        <translation>Setzt den Wochenumfang</translation>
    </message>
    <message>
        <source>Writes the PDF for the appointment</source>
        <translation>Schreibt das PDF für den Termin</translation>
    </message>
    <message>
        <source>Writes the whole case as JSON or as tables</source>
        <translation>Schreibt den ganzen Fall als JSON oder als Tabellen</translation>
    </message>
    <message>
        <source>Takes runs from the files of a watch or a service</source>
        <translation>Übernimmt Läufe aus Dateien einer Uhr oder eines Dienstes</translation>
    </message>
    <message>
        <source>Lists the runners</source>
        <translation>Listet die Personen auf</translation>
    </message>
    <message>
        <source>Checks that the data is intact</source>
        <translation>Prüft, ob die Daten unversehrt sind</translation>
    </message>
    <message>
        <source>Copies the data, and checks the copy</source>
        <translation>Kopiert die Daten und prüft die Kopie</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the data</source>
        <translation>Setzt eine Sicherung an die Stelle der Daten</translation>
    </message>
    <message>
        <source>Removes one person for good</source>
        <translation>Entfernt eine Person endgültig</translation>
    </message>
    <message>
        <source>Makes up a caseload, its PDF and pictures</source>
        <translation>Erfindet Personen, ihr PDF und Bilder</translation>
    </message>
    <message>
        <source>Usage: springback %1COMMAND [options]</source>
        <translation>Aufruf: springback %1COMMAND [Optionen]</translation>
    </message>
    <message>
        <source>“springback %1COMMAND --help” tells more.</source>
        <translation>„springback %1COMMAND --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>“springback [--data-dir DIR] [FILE]” opens the window. Exit status: 0 done, 1 refused by the rules, 2 wrong usage, 3 bad input file, 4 the store cannot be used.</source>
        <translation>„springback [--data-dir DIR] [FILE]“ öffnet das Fenster. Rückgabewert: 0 erledigt, 1 von den Regeln abgelehnt, 2 falscher Aufruf, 3 fehlerhafte Eingabedatei, 4 der Datenspeicher ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>The entry is stored, but today&apos;s backup was not made. %1</source>
        <translation>Der Eintrag ist gespeichert, aber die Sicherung von heute wurde nicht gemacht. %1</translation>
    </message>
    <message>
        <source>“%1%2” is not a command.</source>
        <translation>„%1%2“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir braucht einen Ordner.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands work without one: “springback --help” lists them.</source>
        <translation>Es gibt keine Anzeige für das Fenster. Die Befehle gehen auch ohne: „springback --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1 holds a person who is not made up. Nothing was written; name another folder.</source>
        <translation>%1 enthält eine Person, die nicht erfunden ist. Nichts wurde geschrieben; bitte einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Makes up a caseload in DIR: data to open (DIR/data), each case as JSON, the PDF for its appointment, and pictures of the main screens.</source>
        <translation>Erfindet Personen in DIR: Daten zum Öffnen (DIR/data), jeden Fall als JSON, das PDF für den Termin und Bilder der wichtigsten Seiten.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How long the first runner has been at it; 12 when left out.</source>
        <translation>Wie lange die erste Person dabei ist; ohne Angabe 12.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Another number makes up other people.</source>
        <translation>Eine andere Zahl erfindet andere Personen.</translation>
    </message>
    <message>
        <source>How many runners; 1 when left out.</source>
        <translation>Wie viele Personen; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is no runner here yet. Open the window to begin, or load a case with “springback load”.</source>
        <translation>Hier gibt es noch keine Person. Bitte das Fenster öffnen oder mit „springback load“ einen Fall laden.</translation>
    </message>
    <message>
        <source>There are %1 runners here. Name one with --patient ID; “springback patients” lists them.</source>
        <translation>Hier gibt es %1 Personen. Bitte eine mit --patient ID nennen; „springback patients“ listet sie auf.</translation>
    </message>
    <message>
        <source>The red-flag questions are due: “springback log flag --ask” shows them.</source>
        <translation>Die Fragen zu Warnzeichen sind fällig: „springback log flag --ask“ zeigt sie.</translation>
    </message>
    <message>
        <source>No runner here has the id %1. “springback patients” lists them.</source>
        <translation>Keine Person hier hat die Kennung %1. „springback patients“ listet sie auf.</translation>
    </message>
    <message>
        <source>More than one id begins with %1.</source>
        <translation>Mehr als eine Kennung beginnt mit %1.</translation>
    </message>
    <message>
        <source>There is no data in %1 yet. Open the window to begin, load a case with “springback load”, or name another folder with --data-dir.</source>
        <translation>In %1 gibt es noch keine Daten. Bitte das Fenster öffnen, mit „springback load“ einen Fall laden oder mit --data-dir einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The runner cannot be read. “springback check” looks for the reason.</source>
        <translation>Die Person lässt sich nicht lesen. „springback check“ sucht nach dem Grund.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The runner, where there are several; the beginning of the id is enough.</source>
        <translation>Die Person, wenn es mehrere gibt; der Anfang der Kennung genügt.</translation>
    </message>
    <message>
        <source>This runner has no course of rehab yet.</source>
        <translation>Diese Person hat noch keine Reha.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>The day it belongs to, YYYY-MM-DD; today when left out.</source>
        <translation>Der Tag, zu dem es gehört, JJJJ-MM-TT; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Removes one person from the data, its history and trash, and from every backup, and looks for the name in what is left. There is no way back. RUNNER is the id, or its beginning; “springback patients” lists them.</source>
        <translation>Entfernt eine Person aus den Daten, ihrem Verlauf und Papierkorb und aus jeder Sicherung und sucht im Rest nach dem Namen. Es gibt keinen Weg zurück. RUNNER ist die Kennung oder ihr Anfang; „springback patients“ listet sie auf.</translation>
    </message>
    <message>
        <source>The person&apos;s name as it is recorded.</source>
        <translation>Der Name der Person, wie er eingetragen ist.</translation>
    </message>
    <message>
        <source>Erasing asks for the person&apos;s name: --confirm NAME.</source>
        <translation>Das Löschen verlangt den Namen der Person: --confirm NAME.</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, bei %1</translation>
    </message>
    <message>
        <source>Reads and compares, and stores nothing.</source>
        <translation>Liest und vergleicht, speichert aber nichts.</translation>
    </message>
    <message>
        <source>Prints what was found as JSON.</source>
        <translation>Gibt das Gefundene als JSON aus.</translation>
    </message>
    <message>
        <source>You give your word for what is doubtful: it is stored too, unless --unit, --decimals or --date-order is still wanted.</source>
        <translation>Sie bürgen für das Zweifelhafte: es wird auch gespeichert, sofern nicht noch --unit, --decimals oder --date-order nötig ist.</translation>
    </message>
    <message>
        <source>The unit of a table that does not state one.</source>
        <translation>Die Maßeinheit einer Tabelle, die keine nennt.</translation>
    </message>
    <message>
        <source>What stands before the decimals of a table.</source>
        <translation>Was in einer Tabelle vor den Dezimalen steht.</translation>
    </message>
    <message>
        <source>How 4/5/2024 in a table is meant.</source>
        <translation>Wie 4/5/2024 in einer Tabelle gemeint ist.</translation>
    </message>
    <message>
        <source>Which columns of a plain table hold what, counted from 1: date, clock, distance, duration, sport, title.</source>
        <translation>Welche Spalten einer einfachen Tabelle was enthalten, gezählt ab 1: date, clock, distance, duration, sport, title.</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3.</source>
        <translation>--%1 ist %2 oder %3.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>perhaps here already</source>
        <translation>vielleicht schon da</translation>
    </message>
    <message>
        <source>deleted earlier</source>
        <translation>früher gelöscht</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>nicht speicherbar</translation>
    </message>
    <message>
        <source>What is whole in it was salvaged.</source>
        <translation>Was darin ganz ist, wurde gerettet.</translation>
    </message>
    <message>
        <source>Nothing was stored. To be stored: %1, not: %2.</source>
        <translation>Nichts wurde gespeichert. Zu speichern: %1, nicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stored %n run(s), marked imported. Not stored: %1.</source>
        <translation>
            <numerusform>%n Lauf gespeichert, als importiert markiert. Nicht gespeichert: %1.</numerusform>
            <numerusform>%n Läufe gespeichert, als importiert markiert. Nicht gespeichert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated yet: %1.</source>
        <translation>%1 noch ohne Schmerzwert.</translation>
    </message>
    <message>
        <source>Takes runs from FIT, TCX and GPX (also .gz), the exports of Strava, Garmin Connect, Runkeeper and Apple Health, a plain CSV, or a zip or folder of these. Content decides, not the name. What the file does not prove to be a run, or to be in kilometres or miles, is not stored without --confirm. A file that cannot be read ends it with status 3, and nothing is stored.</source>
        <translation>Übernimmt Läufe aus FIT, TCX und GPX (auch .gz), den Exporten von Strava, Garmin Connect, Runkeeper und Apple Health, einer einfachen CSV oder einem ZIP oder Ordner davon. Der Inhalt entscheidet, nicht der Name. Was die Datei nicht als Lauf oder nicht als Kilometer oder Meilen belegt, wird ohne --confirm nicht gespeichert. Eine unlesbare Datei beendet den Befehl mit Status 3, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>There is no file of runs in that folder.</source>
        <translation>In diesem Ordner liegt keine Datei mit Läufen.</translation>
    </message>
    <message>
        <source>Nothing was stored. Leave out the files that cannot be read, and try again.</source>
        <translation>Nichts wurde gespeichert. Bitte die unlesbaren Dateien weglassen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Reads and checks the file, and stores nothing.</source>
        <translation>Liest und prüft die Datei, speichert aber nichts.</translation>
    </message>
    <message>
        <source>%1: the case of “%2” is sound; entries: %3. Nothing was stored.</source>
        <translation>%1: der Fall von „%2“ ist in Ordnung; Einträge: %3. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1: stored the case of “%2”; entries: %3.</source>
        <translation>%1: der Fall von „%2“ ist gespeichert; Einträge: %3.</translation>
    </message>
    <message>
        <source>The morning&apos;s rating. A morning has one; what is given again replaces what was, the rest stays.</source>
        <translation>Der Wert vom Morgen. Ein Morgen hat einen; was noch einmal angegeben wird, ersetzt das Vorige, der Rest bleibt.</translation>
    </message>
    <message>
        <source>Pain at the first steps, or none when it was not given.</source>
        <translation>Schmerz bei den ersten Schritten, oder none, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>Minutes until the stiffness was gone.</source>
        <translation>Minuten, bis die Steife weg war.</translation>
    </message>
    <message>
        <source>Redness or burning.</source>
        <translation>Rötung oder Brennen.</translation>
    </message>
    <message>
        <source>Swelling or thickening.</source>
        <translation>Schwellung oder Verdickung.</translation>
    </message>
    <message>
        <source>The ankle feels stiff.</source>
        <translation>Das Sprunggelenk fühlt sich steif an.</translation>
    </message>
    <message>
        <source>Limping.</source>
        <translation>Hinken.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Eine Notiz.</translation>
    </message>
    <message>
        <source>The morning&apos;s rating</source>
        <translation>Der Wert vom Morgen</translation>
    </message>
    <message>
        <source>One go at the day&apos;s exercise</source>
        <translation>Ein Durchgang der Übung des Tages</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>A test or a questionnaire</source>
        <translation>Ein Test oder ein Fragebogen</translation>
    </message>
    <message>
        <source>A red flag: opens or closes it</source>
        <translation>Ein Warnzeichen: öffnet oder schließt es</translation>
    </message>
    <message>
        <source>Days planned away</source>
        <translation>Geplante Auszeit</translation>
    </message>
    <message>
        <source>No open flag is called “%1”. “springback status” lists those that are open.</source>
        <translation>Kein offenes Warnzeichen heißt „%1“. „springback status“ listet die offenen auf.</translation>
    </message>
    <message>
        <source>The red-flag questions: shows them, records that none or which was answered with yes, or that one was seen to.</source>
        <translation>Die Fragen zu Warnzeichen: zeigt sie, hält fest, dass keine oder welche mit Ja beantwortet wurde oder dass eines abgeklärt ist.</translation>
    </message>
    <message>
        <source>Shows the questions.</source>
        <translation>Zeigt die Fragen.</translation>
    </message>
    <message>
        <source>They were asked today, and none was answered with yes.</source>
        <translation>Sie wurden heute gestellt, und keine wurde mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>rupture, clot, infection, fluoroquinolone, clinician_plan, inflammatory or other_pain.</source>
        <translation>rupture, clot, infection, fluoroquinolone, clinician_plan, inflammatory oder other_pain.</translation>
    </message>
    <message>
        <source>The open flag that was seen to, by kind or id.</source>
        <translation>Das offene Warnzeichen, das abgeklärt ist, nach Art oder Kennung.</translation>
    </message>
    <message>
        <source>Who saw to it.</source>
        <translation>Wer es abgeklärt hat.</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Was gefunden wurde.</translation>
    </message>
    <message>
        <source>Say one of --ask, --none, --open and --close.</source>
        <translation>Bitte eines angeben: --ask, --none, --open oder --close.</translation>
    </message>
    <message>
        <source>--close needs --by NAME: who saw to it.</source>
        <translation>--close braucht --by NAME: wer es abgeklärt hat.</translation>
    </message>
    <message>
        <source>--open names a red flag; --help lists them.</source>
        <translation>--open nennt ein Warnzeichen; --help listet sie auf.</translation>
    </message>
    <message>
        <source>Saved: the red-flag questions, none answered with yes.</source>
        <translation>Gespeichert: die Fragen zu Warnzeichen, keine mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved: the flag is closed.</source>
        <translation>Gespeichert: das Warnzeichen ist geschlossen.</translation>
    </message>
    <message>
        <source>visa_a, tendins_a, single_leg_heel_raise, double_leg_heel_raise, double_leg_hop, single_leg_hop, knee_to_wall or psfs.</source>
        <translation>visa_a, tendins_a, single_leg_heel_raise, double_leg_heel_raise, double_leg_hop, single_leg_hop, knee_to_wall oder psfs.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>Left: repetitions, or centimetres.</source>
        <translation>Links: Wiederholungen oder Zentimeter.</translation>
    </message>
    <message>
        <source>Right: repetitions, or centimetres.</source>
        <translation>Rechts: Wiederholungen oder Zentimeter.</translation>
    </message>
    <message>
        <source>Repetitions of a test on both legs.</source>
        <translation>Wiederholungen eines Tests auf beiden Beinen.</translation>
    </message>
    <message>
        <source>Pain of a test on both legs.</source>
        <translation>Schmerz eines Tests auf beiden Beinen.</translation>
    </message>
    <message>
        <source>Pain on the left.</source>
        <translation>Schmerz links.</translation>
    </message>
    <message>
        <source>Pain on the right.</source>
        <translation>Schmerz rechts.</translation>
    </message>
    <message>
        <source>Total of a questionnaire.</source>
        <translation>Summe eines Fragebogens.</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>Scores of its items; without --score they are added up.</source>
        <translation>Seine Einzelwerte; ohne --score werden sie addiert.</translation>
    </message>
    <message>
        <source>NAME=0-10</source>
        <translation>NAME=0-10</translation>
    </message>
    <message>
        <source>PSFS: an activity and its score; up to three times.</source>
        <translation>PSFS: eine Aktivität und ihr Wert; bis zu dreimal.</translation>
    </message>
    <message>
        <source>This measure needs --left, --right or both.</source>
        <translation>Diese Messung braucht --left, --right oder beide.</translation>
    </message>
    <message>
        <source>--activity is written like &quot;running=4&quot;.</source>
        <translation>--activity wird geschrieben wie &quot;running=4&quot;.</translation>
    </message>
    <message>
        <source>A PSFS needs --activity NAME=SCORE.</source>
        <translation>Ein PSFS braucht --activity NAME=WERT.</translation>
    </message>
    <message>
        <source>This measure needs --score NUMBER or --items LIST.</source>
        <translation>Diese Messung braucht --score ZAHL oder --items LISTE.</translation>
    </message>
    <message>
        <source>This test needs --count NUMBER.</source>
        <translation>Dieser Test braucht --count ZAHL.</translation>
    </message>
    <message>
        <source>A test or a questionnaire. Use the official form of a questionnaire; only its scores are kept.</source>
        <translation>Ein Test oder ein Fragebogen. Bitte den offiziellen Bogen verwenden; nur die Punktwerte werden aufbewahrt.</translation>
    </message>
    <message>
        <source>--kind names a measure; --help lists them.</source>
        <translation>--kind nennt eine Messung; --help listet sie auf.</translation>
    </message>
    <message>
        <source>--reason is illness, travel or other.</source>
        <translation>--reason ist illness, travel oder other.</translation>
    </message>
    <message>
        <source>Days planned away. They leave the adherence; the rules do not know why the tendon rested.</source>
        <translation>Geplante Auszeit. Sie zählt beim Einhalten des Plans nicht mit; die Regeln wissen nicht, warum die Sehne geruht hat.</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Erster Tag, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Letzter Tag.</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
    <message>
        <source>illness, travel or other.</source>
        <translation>illness, travel oder other.</translation>
    </message>
    <message>
        <source>A pause needs --from and --to.</source>
        <translation>Eine Auszeit braucht --from und --to.</translation>
    </message>
    <message>
        <source>Say either --miles NUMBER or --km NUMBER.</source>
        <translation>Bitte entweder --miles ZAHL oder --km ZAHL angeben.</translation>
    </message>
    <message>
        <source>A distance is a number such as 3 or 3.25.</source>
        <translation>Eine Strecke ist eine Zahl wie 3 oder 3.25.</translation>
    </message>
    <message>
        <source>Say either --minutes or --duration.</source>
        <translation>Bitte entweder --minutes oder --duration angeben.</translation>
    </message>
    <message>
        <source>--duration is written 28:30 or 1:05:00.</source>
        <translation>--duration wird geschrieben wie 28:30 oder 1:05:00.</translation>
    </message>
    <message>
        <source>A run. Ratings that are left out are not given, which is not 0.</source>
        <translation>Ein Lauf. Weggelassene Schmerzwerte sind nicht angegeben, das ist nicht 0.</translation>
    </message>
    <message>
        <source>Distance in miles.</source>
        <translation>Strecke in Meilen.</translation>
    </message>
    <message>
        <source>Distance in kilometres.</source>
        <translation>Strecke in Kilometern.</translation>
    </message>
    <message>
        <source>How long, in minutes.</source>
        <translation>Wie lange, in Minuten.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>How long, as 28:30 or 1:05:00.</source>
        <translation>Wie lange, als 28:30 oder 1:05:00.</translation>
    </message>
    <message>
        <source>Worst pain during.</source>
        <translation>Stärkster Schmerz während.</translation>
    </message>
    <message>
        <source>Pain after.</source>
        <translation>Schmerz danach.</translation>
    </message>
    <message>
        <source>Hilly.</source>
        <translation>Hügelig.</translation>
    </message>
    <message>
        <source>On a treadmill.</source>
        <translation>Auf dem Laufband.</translation>
    </message>
    <message>
        <source>Effort.</source>
        <translation>Anstrengung.</translation>
    </message>
    <message>
        <source>This run was %1 % longer than the longest of the 30 days before it.</source>
        <translation>Dieser Lauf war %1 % länger als der längste der 30 Tage davor.</translation>
    </message>
    <message>
        <source>The exercise done; the runner&apos;s stage when left out.</source>
        <translation>Die gemachte Übung; ohne Angabe die Stufe der Person.</translation>
    </message>
    <message>
        <source>full or easier; what the day advised when left out.</source>
        <translation>full oder easier; ohne Angabe, was der Tag empfahl.</translation>
    </message>
    <message>
        <source>Sets planned, instead of the plan&apos;s.</source>
        <translation>Geplante Sätze, statt der des Plans.</translation>
    </message>
    <message>
        <source>Seconds planned for each set, instead of the plan&apos;s.</source>
        <translation>Geplante Sekunden je Satz, statt der des Plans.</translation>
    </message>
    <message>
        <source>Every set was held as planned.</source>
        <translation>Jeder Satz wurde wie geplant gehalten.</translation>
    </message>
    <message>
        <source>Seconds held in each set, such as 45,45,40; sets left out count 0.</source>
        <translation>Gehaltene Sekunden je Satz, etwa 45,45,40; weggelassene Sätze zählen 0.</translation>
    </message>
    <message>
        <source>Pain right before.</source>
        <translation>Schmerz direkt davor.</translation>
    </message>
    <message>
        <source>Pain 10 minutes after.</source>
        <translation>Schmerz 10 Minuten danach.</translation>
    </message>
    <message>
        <source>Pain of each set, such as 1,1,2; a dash for one not given.</source>
        <translation>Schmerz je Satz, etwa 1,1,2; ein Strich für nicht angegeben.</translation>
    </message>
    <message>
        <source>Ended early for pain or other; complete when left out.</source>
        <translation>Vorzeitig beendet, pain oder other; ohne Angabe complete.</translation>
    </message>
    <message>
        <source>--variant is full or easier.</source>
        <translation>--variant ist full oder easier.</translation>
    </message>
    <message>
        <source>Say either --complete or --held LIST.</source>
        <translation>Bitte entweder --complete oder --held LISTE angeben.</translation>
    </message>
    <message>
        <source>--held names %1 sets, but %2 were planned.</source>
        <translation>--held nennt %1 Sätze, geplant waren aber %2.</translation>
    </message>
    <message>
        <source>--set-pain names more sets than were planned.</source>
        <translation>--set-pain nennt mehr Sätze, als geplant waren.</translation>
    </message>
    <message>
        <source>--set-pain is a list of ratings from 0 to 10, such as 1,-,2.</source>
        <translation>--set-pain ist eine Liste von Werten von 0 bis 10, etwa 1,-,2.</translation>
    </message>
    <message>
        <source>--ended is complete, pain or other.</source>
        <translation>--ended ist complete, pain oder other.</translation>
    </message>
    <message>
        <source>One go at the day&apos;s exercise. Ratings that are left out are not given, which is not 0.</source>
        <translation>Ein Durchgang der Übung des Tages. Weggelassene Schmerzwerte sind nicht angegeben, das ist nicht 0.</translation>
    </message>
    <message>
        <source>The advice of that day was: %1</source>
        <translation>Die Empfehlung für diesen Tag war: %1</translation>
    </message>
    <message>
        <source>The gate to %1 is not open. Nothing was changed.</source>
        <translation>Die Schwelle zu %1 ist nicht offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Saved: now in %1.</source>
        <translation>Gespeichert: jetzt in %1.</translation>
    </message>
    <message>
        <source>Moves to the next stage, today. Refused, with the criteria that are not met, while the gate is shut.</source>
        <translation>Geht heute zur nächsten Stufe. Abgelehnt, mit den nicht erfüllten Kriterien, solange die Schwelle zu ist.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is no gate to pass.</source>
        <translation>Die Erhaltung ist die letzte Stufe; es gibt keine Schwelle mehr.</translation>
    </message>
    <message>
        <source>Moves one stage down, today; from maintenance to stage 3.</source>
        <translation>Geht heute eine Stufe zurück; von der Erhaltung zu Stufe 3.</translation>
    </message>
    <message>
        <source>There is no stage below the first. Nothing was changed.</source>
        <translation>Unter der ersten gibt es keine Stufe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Shows this and ends.</source>
        <translation>Zeigt dies und endet.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Where the data is, instead of the usual folder.</source>
        <translation>Wo die Daten liegen, statt im üblichen Ordner.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>„%1“ gehört nicht hierher.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3.</source>
        <translation>--%1 ist eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 is a date that exists, written YYYY-MM-DD.</source>
        <translation>--%1 ist ein Datum, das es gibt, geschrieben JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>--%1 is a rating from 0 to 10, or none.</source>
        <translation>--%1 ist ein Wert von 0 bis 10, oder none.</translation>
    </message>
    <message>
        <source>--%1 is a list of whole numbers from %2 to %3, such as 45,45,40.</source>
        <translation>--%1 ist eine Liste ganzer Zahlen von %2 bis %3, etwa 45,45,40.</translation>
    </message>
    <message>
        <source>See springback %1 --help.</source>
        <translation>Siehe springback %1 --help.</translation>
    </message>
    <message>
        <source>Usage: springback %1</source>
        <translation>Aufruf: springback %1</translation>
    </message>
    <message>
        <source>--lang is a language such as en or de_DE.</source>
        <translation>--lang ist eine Sprache wie en oder de_DE.</translation>
    </message>
    <message>
        <source>Writes the PDF for the appointment.</source>
        <translation>Schreibt das PDF für den Termin.</translation>
    </message>
    <message>
        <source>First day; the day of the last visit when left out.</source>
        <translation>Erster Tag; ohne Angabe der Tag des letzten Termins.</translation>
    </message>
    <message>
        <source>Last day; today when left out.</source>
        <translation>Letzter Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>a4 or letter; by the locale when left out.</source>
        <translation>a4 oder letter; ohne Angabe nach der Spracheinstellung.</translation>
    </message>
    <message>
        <source>Language of the page: en, de or es, perhaps with a country, such as de_AT.</source>
        <translation>Sprache der Seite: en, de oder es, auch mit Land, etwa de_AT.</translation>
    </message>
    <message>
        <source>The days must lie between the start of the course, %1, and today, the first before the last.</source>
        <translation>Die Tage müssen zwischen dem Beginn der Reha, %1, und heute liegen, der erste vor dem letzten.</translation>
    </message>
    <message>
        <source>What is here is damaged and cannot be read.</source>
        <translation>Was hier liegt, ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>Restored from %1. %2</source>
        <translation>Wiederhergestellt aus %1. %2</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the data. Shows what is in both first, and keeps a checked copy of what it replaces in the folder backups.</source>
        <translation>Setzt eine Sicherung an die Stelle der Daten. Zeigt zuerst, was in beiden steht, und legt eine geprüfte Kopie des Ersetzten in den Ordner backups.</translation>
    </message>
    <message>
        <source>Shows both sides, and changes nothing.</source>
        <translation>Zeigt beide Seiten und ändert nichts.</translation>
    </message>
    <message>
        <source>Here now:</source>
        <translation>Jetzt hier:</translation>
    </message>
    <message>
        <source>In the backup:</source>
        <translation>In der Sicherung:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A target is a number such as 6 or 6.5.</source>
        <translation>Ein Wochenumfang ist eine Zahl wie 6 oder 6.5.</translation>
    </message>
    <message>
        <source>The rule does not offer this target. Nothing was changed.</source>
        <translation>Die Regel bietet diesen Umfang nicht an. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sets the week&apos;s target from today on. Refused when it is more than the rule offers today.</source>
        <translation>Setzt den Wochenumfang ab heute. Abgelehnt, wenn es mehr ist, als die Regel heute anbietet.</translation>
    </message>
    <message>
        <source>The number is in kilometres instead of miles.</source>
        <translation>Die Zahl ist in Kilometern statt in Meilen.</translation>
    </message>
    <message>
        <source>Saved: %1 a week.</source>
        <translation>Gespeichert: %1 je Woche.</translation>
    </message>
    <message>
        <source>--as is reported, clinician or self.</source>
        <translation>--as ist reported, clinician oder self.</translation>
    </message>
    <message>
        <source>Records that the clinician agreed to leave the stage in force. A plan that is self-managed takes the runner&apos;s own confirmation with --as self.</source>
        <translation>Hält fest, dass die Praxis dem Verlassen der geltenden Stufe zugestimmt hat. Bei einem selbst geführten Plan genügt die eigene Bestätigung mit --as self.</translation>
    </message>
    <message>
        <source>The day agreed, YYYY-MM-DD; today when left out.</source>
        <translation>Der Tag der Zustimmung, JJJJ-MM-TT; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Who agreed.</source>
        <translation>Wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>reported: the runner tells it (when left out); clinician: entered by the clinician; self.</source>
        <translation>reported: die Person berichtet es (ohne Angabe); clinician: von der Praxis eingetragen; self.</translation>
    </message>
    <message>
        <source>A sign-off needs --by NAME: who agreed.</source>
        <translation>Eine Freigabe braucht --by NAME: wer zugestimmt hat.</translation>
    </message>
    <message>
        <source>Saved: sign-off of %1, %2.</source>
        <translation>Freigabe von %1 am %2 gespeichert.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Next exercise: %1</source>
        <translation>Nächste Übung: %1</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Stable at an acceptable level: ask your clinician about moving on.</source>
        <translation>Stabil auf vertretbarem Niveau: fragen Sie Ihre Praxis nach dem Weitergehen.</translation>
    </message>
    <message>
        <source>The 7 days before: %1 %2 · longest of 30 days: %3 %2</source>
        <translation>Die 7 Tage davor: %1 %2 · längster in 30 Tagen: %3 %2</translation>
    </message>
    <message>
        <source>Next run: from %1</source>
        <translation>Nächster Lauf: ab %1</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % longer than the longest of the 30 days before it.</source>
        <translation>Der Lauf vom %1 war %2 % länger als der längste der 30 Tage davor.</translation>
    </message>
    <message>
        <source>Open since %1: %2</source>
        <translation>Offen seit %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>No course of rehab had begun on %1.</source>
        <translation>Am %1 hatte keine Reha begonnen.</translation>
    </message>
    <message>
        <source>Stage, today&apos;s advice, the gate&apos;s criteria, the earliest date and the miles, from the records alone.</source>
        <translation>Stufe, Empfehlung für heute, Kriterien der Schwelle, frühestes Datum und Laufumfang, allein aus den Einträgen.</translation>
    </message>
    <message>
        <source>As of this day, YYYY-MM-DD; later records do not count.</source>
        <translation>Stand an diesem Tag, JJJJ-MM-TT; spätere Einträge zählen nicht.</translation>
    </message>
    <message>
        <source>As JSON, for scripts.</source>
        <translation>Als JSON, für Skripte.</translation>
    </message>
    <message>
        <source> (archived)</source>
        <translation> (archiviert)</translation>
    </message>
    <message>
        <source> (made up)</source>
        <translation> (erfunden)</translation>
    </message>
    <message>
        <source>Lists the runners: id and name; as JSON also the start and the stage.</source>
        <translation>Listet die Personen auf: Kennung und Name; als JSON auch Beginn und Stufe.</translation>
    </message>
    <message>
        <source>Checks that the data is intact: SQLite&apos;s own checks, and the checksum of every revision.</source>
        <translation>Prüft, ob die Daten unversehrt sind: mit SQLites eigenen Prüfungen und der Prüfsumme jeder Fassung.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged:</source>
        <translation>Die Daten in %1 sind beschädigt:</translation>
    </message>
    <message>
        <source>Copy the folder before you do anything else; then go back to the newest backup in it.</source>
        <translation>Bitte zuerst den Ordner kopieren; dann zur neuesten Sicherung darin zurückkehren.</translation>
    </message>
    <message>
        <source>The data is sound. Runners: %1, entries: %2, revisions: %3.</source>
        <translation>Die Daten sind in Ordnung. Personen: %1, Einträge: %2, Fassungen: %3.</translation>
    </message>
    <message>
        <source>Copies the data into one file, opens the copy and checks it. Without OUT, into the folder backups.</source>
        <translation>Kopiert die Daten in eine Datei, öffnet die Kopie und prüft sie. Ohne OUT in den Ordner backups.</translation>
    </message>
    <message>
        <source>Restores the newest backup into a scratch folder, reads all of it, and says what it holds.</source>
        <translation>Stellt die neueste Sicherung in einem Hilfsordner wieder her, liest alles und sagt, was darin steht.</translation>
    </message>
    <message>
        <source>Wrote %1 and checked it. Runners: %2, entries: %3.</source>
        <translation>%1 geschrieben und geprüft. Personen: %2, Einträge: %3.</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1: %2 → %3</translation>
    </message>
    <message>
        <source>No one thing that waits has the id %1. “springback answer” lists them.</source>
        <translation>Zur Kennung %1 gibt es nicht genau eine wartende Sache. „springback answer“ listet sie auf.</translation>
    </message>
    <message>
        <source>Lists the plans, overrides and agreements that came in a file and wait for the runner&apos;s yes, or answers one. The answer goes back with the next file.</source>
        <translation>Listet die Pläne, Ausnahmen und Zustimmungen auf, die mit einer Datei kamen und auf das Ja der Person warten, oder beantwortet eine davon. Die Antwort geht mit der nächsten Datei zurück.</translation>
    </message>
    <message>
        <source>Puts it in force, marked “from file, author not proven”.</source>
        <translation>Setzt es in Kraft, mit dem Vermerk „aus Datei, Urheber nicht belegt“.</translation>
    </message>
    <message>
        <source>Leaves it out of force, and asks back.</source>
        <translation>Setzt es nicht in Kraft und fragt zurück.</translation>
    </message>
    <message>
        <source>An answer is an ID with --accept or with --ask.</source>
        <translation>Eine Antwort ist eine ID mit --accept oder mit --ask.</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Nichts wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Gilt jetzt: %1.</translation>
    </message>
    <message>
        <source>Asked back: %1.</source>
        <translation>Zurückgefragt: %1.</translation>
    </message>
    <message>
        <source>Stores a case file as a new runner, or merges it</source>
        <translation>Speichert eine Falldatei als neue Person oder führt sie zusammen</translation>
    </message>
    <message>
        <source>Answers a plan or an agreement that came in a file</source>
        <translation>Beantwortet einen Plan oder eine Zustimmung aus einer Datei</translation>
    </message>
    <message>
        <source>Give its password with --password-file.</source>
        <translation>Bitte das Passwort dazu mit --password-file angeben.</translation>
    </message>
    <message>
        <source>%1: the case of “%2”, last changed %3.</source>
        <translation>%1: der Fall von „%2“, zuletzt geändert %3.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Merged. What was here before is kept in %1.</source>
        <translation>Zusammengeführt. Was vorher hier war, ist aufbewahrt in %1.</translation>
    </message>
    <message>
        <source>Stores a case (a JSON file, or the PDF that carries it) as a new runner, or merges it into the one who is here. A file that breaks the schema or the rules of the records is refused with the place, and nothing is stored.</source>
        <translation>Speichert einen Fall (eine JSON-Datei oder das PDF, das ihn enthält) als neue Person oder führt ihn mit der vorhandenen zusammen. Eine Datei, die das Schema oder die Regeln der Einträge verletzt, wird mit der Stelle abgelehnt, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Says what is new, changed and removed, and stores it with the runner who is here. A plan, an override or an agreement waits for the runner&apos;s yes: “springback answer”.</source>
        <translation>Sagt, was neu, geändert und entfernt ist, und speichert es bei der vorhandenen Person. Ein Plan, eine Ausnahme oder eine Zustimmung wartet auf das Ja der Person: „springback answer“.</translation>
    </message>
    <message>
        <source>The password of a sealed PDF: the first line of this file; - for the input.</source>
        <translation>Das Passwort eines verschlüsselten PDFs: die erste Zeile dieser Datei; - für die Eingabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Die Passwortdatei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The first line of the password file %1 is empty.</source>
        <translation>Die erste Zeile der Passwortdatei %1 ist leer.</translation>
    </message>
    <message>
        <source>--password-file and --unsealed belong to --with-case.</source>
        <translation>--password-file und --unsealed gehören zu --with-case.</translation>
    </message>
    <message>
        <source>--with-case needs either --password-file, which seals the case, or --unsealed, with which everyone who has the file can read it.</source>
        <translation>--with-case braucht entweder --password-file, das den Fall verschlüsselt, oder --unsealed, womit alle ihn lesen können, die die Datei haben.</translation>
    </message>
    <message>
        <source>Attaches the whole case, for Springback to open; sealed or not, as is said.</source>
        <translation>Hängt den ganzen Fall an, zum Öffnen mit Springback; verschlüsselt oder nicht, wie angegeben.</translation>
    </message>
    <message>
        <source>Seals the PDF with a password: the first line of this file; - for the input. Needs --with-case.</source>
        <translation>Verschlüsselt das PDF mit einem Passwort: die erste Zeile dieser Datei; - für die Eingabe. Braucht --with-case.</translation>
    </message>
    <message>
        <source>Attaches the case for everyone to read. Needs --with-case.</source>
        <translation>Hängt den Fall für alle lesbar an. Braucht --with-case.</translation>
    </message>
    <message>
        <source>Leaves the runner&apos;s name out.</source>
        <translation>Lässt den Namen der Person weg.</translation>
    </message>
    <message>
        <source>Writes the whole case: as a case file (JSON), or as tables (OUT-check-ins.csv, OUT-sessions.csv … and OUT-README.txt). Private notes stay out. OUT.springback is the case file under the name that a double click opens. OUT.fhir.json is a FHIR R4 bundle; OUT.ics holds the weeks ahead for a phone&apos;s calendar.</source>
        <translation>Schreibt den ganzen Fall: als Falldatei (JSON) oder als Tabellen (OUT-check-ins.csv, OUT-sessions.csv … und OUT-README.txt). Private Notizen bleiben draußen. OUT.springback ist die Falldatei unter dem Namen, den ein Doppelklick öffnet. OUT.fhir.json ist ein FHIR-R4-Bundle; OUT.ics enthält die kommenden Wochen für den Kalender eines Telefons.</translation>
    </message>
    <message>
        <source>The name of the file ends in .json, .springback, .csv or .ics.</source>
        <translation>Der Name der Datei endet auf .json, .springback, .csv oder .ics.</translation>
    </message>
    <message>
        <source>This course of rehab was closed on %1.</source>
        <translation>Diese Reha wurde am %1 geschlossen.</translation>
    </message>
    <message>
        <source>--columns is written like date=1,distance=3,duration=4.</source>
        <translation>--columns wird geschrieben wie date=1,distance=3,duration=4.</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most one decimal.</source>
        <translation>„%1“ ist keine Zahl mit höchstens einer Dezimale.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper ist a4 oder letter.</translation>
    </message>
</context>
<context>
    <name>springback::desktop::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>springback::exchange</name>
    <message>
        <source>This is not a Springback case: a case is one JSON object.</source>
        <translation>Das ist kein Springback-Fall: ein Fall ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is not a Springback case: its format is not “%1”.</source>
        <translation>Das ist kein Springback-Fall: sein Format ist nicht „%1“.</translation>
    </message>
    <message>
        <source>The version of a case is written like “%1”.</source>
        <translation>Die Version eines Falls wird geschrieben wie „%1“.</translation>
    </message>
    <message>
        <source>This case was written for another version of the format; this Springback reads version 1.</source>
        <translation>Dieser Fall wurde für eine andere Version des Formats geschrieben; dieses Springback liest Version 1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>A case file holds a list of episodes here.</source>
        <translation>Eine Falldatei enthält hier eine Liste von Episoden.</translation>
    </message>
    <message>
        <source>A case file holds its person here.</source>
        <translation>Eine Falldatei enthält hier ihre Person.</translation>
    </message>
    <message>
        <source>An episode is an object.</source>
        <translation>Eine Episode ist ein Objekt.</translation>
    </message>
    <message>
        <source>This episode belongs to another runner.</source>
        <translation>Diese Episode gehört zu einer anderen Person.</translation>
    </message>
    <message>
        <source>Another episode is open; only one can be open at a time.</source>
        <translation>Eine andere Episode ist offen; nur eine kann offen sein.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>This entry belongs to another episode.</source>
        <translation>Dieser Eintrag gehört zu einer anderen Episode.</translation>
    </message>
    <message>
        <source>There is another check-in of this date; a morning has one.</source>
        <translation>Es gibt einen anderen Morgeneintrag mit diesem Datum; ein Morgen hat einen.</translation>
    </message>
    <message>
        <source>This id stands twice in the file.</source>
        <translation>Diese Kennung steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The member “%1” stands twice in one object.</source>
        <translation>Das Element „%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>A number here is too large to be read.</source>
        <translation>Eine Zahl hier ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>The file is not readable JSON in UTF-8: something is missing or does not belong here.</source>
        <translation>Die Datei ist kein lesbares JSON in UTF-8: etwas fehlt oder gehört nicht hierher.</translation>
    </message>
    <message>
        <source>The file holds more than %L1 values.</source>
        <translation>Die Datei enthält mehr als %L1 Werte.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>Zeile %1, Byte %2</translation>
    </message>
    <message>
        <source>The file is larger than a case can be (64 MB).</source>
        <translation>Die Datei ist größer, als ein Fall sein kann (64 MB).</translation>
    </message>
    <message>
        <source>workout %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>zu groß, um eins zu sein</translation>
    </message>
    <message>
        <source>The file breaks off within a workout.</source>
        <translation>Die Datei bricht mitten in einem Training ab.</translation>
    </message>
    <message>
        <source>it cannot be read: it is not well-formed</source>
        <translation>nicht lesbar: nicht wohlgeformt</translation>
    </message>
    <message>
        <source>The archive holds more than %L1 files; the others were not looked at.</source>
        <translation>Das Archiv enthält mehr als %L1 Dateien; die übrigen wurden nicht angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it hold no activities.</source>
        <translation>
            <numerusform>%n Datei darin enthält keine Aktivitäten.</numerusform>
            <numerusform>%n Dateien darin enthalten keine Aktivitäten.</numerusform>
        </translation>
    </message>
    <message>
        <source>it unpacks to more than is read</source>
        <translation>entpackt ist es mehr, als gelesen wird</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>it is damaged within the archive</source>
        <translation>im Archiv beschädigt</translation>
    </message>
    <message>
        <source>its name points outside of the archive</source>
        <translation>der Name zeigt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>the archive unpacks to more than is read</source>
        <translation>das Archiv ist entpackt mehr, als gelesen wird</translation>
    </message>
    <message>
        <source>an archive within the archive is not opened</source>
        <translation>ein Archiv im Archiv wird nicht geöffnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The table is larger than is read: at most %L1 rows of %2 columns.</source>
        <translation>Die Tabelle ist größer, als gelesen wird: höchstens %L1 Zeilen mit %2 Spalten.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>The checksum of this FIT file is wrong: it was changed or damaged after it was written.</source>
        <translation>Die Prüfsumme dieser FIT-Datei ist falsch: sie wurde nach dem Schreiben geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>This FIT file is cut short.</source>
        <translation>Diese FIT-Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This FIT file is damaged here; nothing after it can be trusted.</source>
        <translation>Diese FIT-Datei ist hier beschädigt; auf nichts danach ist Verlass.</translation>
    </message>
    <message>
        <source>this FIT file is not an activity</source>
        <translation>diese FIT-Datei ist keine Aktivität</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>Aktivität %1</translation>
    </message>
    <message>
        <source>there is no activity in it</source>
        <translation>es ist keine Aktivität darin</translation>
    </message>
    <message>
        <source>the recording breaks off before its summary, so that its sport and its end are not known</source>
        <translation>die Aufzeichnung bricht vor ihrer Zusammenfassung ab, sodass Sportart und Ende nicht bekannt sind</translation>
    </message>
    <message>
        <source>its summary is damaged</source>
        <translation>die Zusammenfassung ist beschädigt</translation>
    </message>
    <message>
        <source>no usable date: the watch&apos;s clock was never set, so its times count from when it was switched on</source>
        <translation>kein brauchbares Datum: die Uhr wurde nie gestellt, ihre Zeiten zählen ab dem Einschalten</translation>
    </message>
    <message>
        <source>The summary states no distance; it is taken from the recorded points.</source>
        <translation>Die Zusammenfassung nennt keine Strecke; sie stammt aus den aufgezeichneten Punkten.</translation>
    </message>
    <message>
        <source>sport number %1</source>
        <translation>Sportart Nummer %1</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>workout plan</source>
        <translation>Trainingsplan</translation>
    </message>
    <message>
        <source>course</source>
        <translation>Streckenvorlage</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>all-day monitoring</source>
        <translation>Tagesaufzeichnung</translation>
    </message>
    <message>
        <source>FIT file of kind %1</source>
        <translation>FIT-Datei der Art %1</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma: %1.</source>
        <translation>Zahlen haben ein Dezimalkomma: %1.</translation>
    </message>
    <message>
        <source>The file does not say whether its distances are kilometres or miles, and nothing in it proves either.</source>
        <translation>Die Datei sagt nicht, ob ihre Strecken Kilometer oder Meilen sind, und nichts darin belegt das eine oder andere.</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>Track %1</translation>
    </message>
    <message>
        <source>the file breaks off within this track</source>
        <translation>die Datei bricht in diesem Track ab</translation>
    </message>
    <message>
        <source>A GPX file states no distance; it is measured along the recorded points.</source>
        <translation>Eine GPX-Datei nennt keine Strecke; sie wird entlang der aufgezeichneten Punkte gemessen.</translation>
    </message>
    <message>
        <source>A stretch that stands in the file twice is counted once.</source>
        <translation>Ein Abschnitt, der zweimal in der Datei steht, zählt einmal.</translation>
    </message>
    <message>
        <source>Its name, “%1”, sounds like a run.</source>
        <translation>Der Name „%1“ klingt nach einem Lauf.</translation>
    </message>
    <message>
        <source>This is no file of runs that Springback knows.</source>
        <translation>Das ist keine Datei mit Läufen, die Springback kennt.</translation>
    </message>
    <message>
        <source>It is not clear which column of this table holds the date and which the distance.</source>
        <translation>Es ist nicht klar, welche Spalte dieser Tabelle das Datum und welche die Strecke enthält.</translation>
    </message>
    <message>
        <source>It holds more than %L1 activities; the others were not read.</source>
        <translation>Sie enthält mehr als %L1 Aktivitäten; die übrigen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no activity in it.</source>
        <translation>Es ist keine Aktivität darin.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>Entpackt sind es mehr als %1 MB.</translation>
    </message>
    <message>
        <source>It is packed twice over; unpack it first.</source>
        <translation>Doppelt gepackt; bitte zuerst entpacken.</translation>
    </message>
    <message>
        <source>It is compressed, but nothing can be unpacked from it.</source>
        <translation>Komprimiert, aber nichts lässt sich daraus entpacken.</translation>
    </message>
    <message>
        <source>The compressed data is damaged or cut short.</source>
        <translation>Die komprimierten Daten sind beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short and cannot be opened.</source>
        <translation>Das Archiv ist beschädigt oder abgeschnitten und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It is larger than a file of runs can be (%1 MB).</source>
        <translation>Größer, als eine Datei mit Läufen sein kann (%1 MB).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>no usable date</source>
        <translation>kein brauchbares Datum</translation>
    </message>
    <message>
        <source>a plan, not an activity</source>
        <translation>ein Plan, keine Aktivität</translation>
    </message>
    <message>
        <source>the file breaks off within this activity</source>
        <translation>die Datei bricht in dieser Aktivität ab</translation>
    </message>
    <message>
        <source>The laps state no distance; it is taken from the recorded points.</source>
        <translation>Die Runden nennen keine Strecke; sie stammt aus den aufgezeichneten Punkten.</translation>
    </message>
    <message>
        <source>The distances are in kilometres: steps × length of step × time give %1 m for each unit.</source>
        <translation>Die Strecken sind in Kilometern: Schritte × Schrittlänge × Zeit ergeben je Maßeinheit %1 m.</translation>
    </message>
    <message>
        <source>The distances are in miles: steps × length of step × time give %1 m for each unit.</source>
        <translation>Die Strecken sind in Meilen: Schritte × Schrittlänge × Zeit ergeben je Maßeinheit %1 m.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The file breaks off before its end.</source>
        <translation>Die Datei bricht vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The file is not readable XML from here on: something is missing or does not belong here.</source>
        <translation>Die Datei ist ab hier kein lesbares XML: etwas fehlt oder gehört nicht hierher.</translation>
    </message>
    <message>
        <source>The file cannot be written, and nothing was: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden, und nichts wurde geschrieben: %1.</translation>
    </message>
    <message>
        <source>Springback: the day&apos;s exercise</source>
        <translation>Springback: die Übung des Tages</translation>
    </message>
    <message>
        <source>Springback: the first steps this morning</source>
        <translation>Springback: die ersten Schritte heute Morgen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Appointment with %1</source>
        <translation>Termin bei %1</translation>
    </message>
    <message>
        <source>The history of a case is an object with lists.</source>
        <translation>Der Verlauf eines Falls ist ein Objekt mit Listen.</translation>
    </message>
    <message>
        <source>The file holds no entry that this could be an earlier version of.</source>
        <translation>Die Datei enthält keinen Eintrag, von dem das eine frühere Fassung sein könnte.</translation>
    </message>
    <message>
        <source>An earlier version says when it was written.</source>
        <translation>Eine frühere Fassung sagt, wann sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>This PDF needs more time or memory than any page of ours, so it was not read.</source>
        <translation>Dieses PDF braucht mehr Zeit oder Speicher als jede unserer Seiten, darum wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>This PDF is sealed with a password.</source>
        <translation>Dieses PDF ist mit einem Passwort verschlüsselt.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>Das Passwort öffnet dieses PDF nicht.</translation>
    </message>
    <message>
        <source>This PDF carries no case: it holds the page alone.</source>
        <translation>Dieses PDF enthält keinen Fall, nur die Seite.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or is none.</source>
        <translation>Dieses PDF ist beschädigt oder keines.</translation>
    </message>
    <message>
        <source>The PDF could not be read: the program that reads PDFs is not beside this one.</source>
        <translation>Das PDF ließ sich nicht lesen: das Programm, das PDFs liest, liegt nicht neben diesem.</translation>
    </message>
    <message>
        <source>A sealed PDF needs a password.</source>
        <translation>Ein verschlüsseltes PDF braucht ein Passwort.</translation>
    </message>
    <message>
        <source>The case could not be put into the PDF, and nothing was written.</source>
        <translation>Der Fall ließ sich nicht in das PDF legen, und nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>springback::ui::AboutDialog</name>
    <message>
        <source>About Springback</source>
        <translation>Über Springback</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Springback is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The text of the licence is in the file LICENSE.</source>
        <translation>Springback ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es kommt ohne jede Gewährleistung. Der Text der Lizenz steht in der Datei LICENSE.</translation>
    </message>
    <message>
        <source>Made with Qt %1, QCustomPlot, SQLite, SQLiteCpp, nlohmann/json, valijson, libqpdf, libzip, libcsv and tl::expected.</source>
        <translation>Gemacht mit Qt %1, QCustomPlot, SQLite, SQLiteCpp, nlohmann/json, valijson, libqpdf, libzip, libcsv und tl::expected.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>springback::ui::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Record that it was seen to</source>
        <translation>Als abgeklärt eintragen</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>Eintragen und schließen</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Abgeklärt von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>What was said (optional)</source>
        <translation>Was gesagt wurde (freiwillig)</translation>
    </message>
    <message>
        <source>Your own sign-off for this stage.</source>
        <translation>Ihre eigene Freigabe für diese Stufe.</translation>
    </message>
    <message>
        <source>Your clinician agreed to moving on from this stage. It is kept as your report of it, with the name and the date, and shown so.</source>
        <translation>Ihre Praxis hat dem Weitergehen aus dieser Stufe zugestimmt. Es wird als Ihr Bericht aufbewahrt, mit Name und Datum, und so gezeigt.</translation>
    </message>
    <message>
        <source>Record the clinician&apos;s agreement</source>
        <translation>Zustimmung der Praxis eintragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Say who agreed; nothing was saved.</source>
        <translation>Bitte angeben, wer zugestimmt hat; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Confirm it yourself</source>
        <translation>Selbst bestätigen</translation>
    </message>
    <message>
        <source>Your plan says that you manage it on your own.</source>
        <translation>Laut Ihrem Plan führen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>I have read this and confirm</source>
        <translation>Ich habe das gelesen und bestätige</translation>
    </message>
    <message>
        <source>From here on the tendon is loaded harder. The criteria only compare what you recorded with written limits; nobody has examined the tendon. If you are unsure, if it is the first time, or if anything has changed, ask a physical therapist or a doctor first.</source>
        <translation>Von hier an wird die Sehne stärker belastet. Die Kriterien vergleichen nur Ihre Einträge mit geschriebenen Grenzen; niemand hat die Sehne untersucht. Wenn Sie unsicher sind, wenn es das erste Mal ist oder wenn sich etwas geändert hat, fragen Sie zuerst in einer physiotherapeutischen oder ärztlichen Praxis.</translation>
    </message>
    <message>
        <source>All criteria are met. This is what changes from today:</source>
        <translation>Alle Kriterien sind erfüllt. Das ändert sich ab heute:</translation>
    </message>
    <message>
        <source>Clinician&apos;s override</source>
        <translation>Ausnahme der Praxis</translation>
    </message>
    <message>
        <source>%1. A clinician may move on nevertheless. Name and reason are kept with the move and shown wherever it is.</source>
        <translation>%1. Behandelnde können trotzdem weitergehen. Name und Grund bleiben bei dem Schritt und stehen überall, wo er steht.</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>An override needs the clinician&apos;s name and a reason; nothing was saved.</source>
        <translation>Eine Ausnahme braucht den Namen der Behandelnden und einen Grund; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Step back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>This is what changes from today:</source>
        <translation>Das ändert sich ab heute:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (freiwillig)</translation>
    </message>
    <message>
        <source>The week&apos;s total that you tolerate now. From here it grows a step at a time.</source>
        <translation>Der Wochenumfang, den Sie jetzt vertragen. Von hier wächst er Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The week&apos;s total</source>
        <translation>Wochenumfang</translation>
    </message>
    <message>
        <source>Set the week&apos;s total</source>
        <translation>Wochenumfang setzen</translation>
    </message>
    <message>
        <source>A week, in %1</source>
        <translation>Je Woche, in %1</translation>
    </message>
    <message>
        <source>Say why it is another number than the plan&apos;s; nothing was saved.</source>
        <translation>Bitte sagen, warum es eine andere Zahl als im Plan ist; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Nachverfolgung notieren</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>What was found or arranged</source>
        <translation>Was gefunden oder vereinbart wurde</translation>
    </message>
</context>
<context>
    <name>springback::ui::ActivitiesEditor</name>
    <message>
        <source>Please use the official form; the activities are your own words. Higher is better.</source>
        <translation>Bitte den offiziellen Bogen verwenden; die Aktivitäten sind Ihre eigenen Worte. Höher ist besser.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>Wert, 0 bis 10</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Aktivität %1</translation>
    </message>
    <message>
        <source>Score of activity %1</source>
        <translation>Wert der Aktivität %1</translation>
    </message>
    <message>
        <source>Please name the activity of each score.</source>
        <translation>Bitte zu jedem Wert die Aktivität nennen.</translation>
    </message>
    <message>
        <source>Each activity needs a score from 0 to %1.</source>
        <translation>Jede Aktivität braucht einen Wert von 0 bis %1.</translation>
    </message>
    <message>
        <source>Please give at least one activity.</source>
        <translation>Bitte mindestens eine Aktivität angeben.</translation>
    </message>
</context>
<context>
    <name>springback::ui::AfterCard</name>
    <message>
        <source>Pain 10 minutes after the session</source>
        <translation>Schmerz 10 Minuten nach der Einheit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the rating 10 minutes after</source>
        <translation>Den Wert 10 Minuten danach speichern</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the rating 10 minutes after out</source>
        <translation>Den Wert 10 Minuten danach weglassen</translation>
    </message>
    <message>
        <source>No rating is chosen, so nothing was saved.</source>
        <translation>Kein Schmerzwert ist gewählt, darum wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>springback::ui::AnswersPanel</name>
    <message>
        <source>Unit of the distances</source>
        <translation>Maßeinheit der Strecken</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>5.2</source>
        <translation>5.2</translation>
    </message>
    <message>
        <source>5,2</source>
        <translation>5,2</translation>
    </message>
    <message>
        <source>Dates such as 4/5/2024</source>
        <translation>Daten wie 4/5/2024</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>Dezimalen geschrieben als</translation>
    </message>
    <message>
        <source>File the answers are for</source>
        <translation>Datei, für die das gilt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>The distances are in</source>
        <translation>Die Strecken sind in</translation>
    </message>
    <message>
        <source>A plain table: which column holds what?</source>
        <translation>Eine einfache Tabelle: welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>The file leaves something open. Look at a run you remember, and choose.</source>
        <translation>Die Datei lässt etwas offen. Bitte einen Lauf ansehen, an den Sie sich erinnern, und wählen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Zweiten Ordner wählen…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>One a day by itself, at the day&apos;s first change; each is opened again and checked. Seven days, four weeks and twelve months are kept.</source>
        <translation>Eine am Tag von selbst, bei der ersten Änderung; jede wird wieder geöffnet und geprüft. Sieben Tage, vier Wochen und zwölf Monate bleiben aufbewahrt.</translation>
    </message>
    <message>
        <source>A second copy of each, such as on another disk</source>
        <translation>Von jeder eine zweite Kopie, etwa auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>Restores the newest backup into a scratch folder, reads all of it, and removes it again.</source>
        <translation>Stellt die neueste Sicherung in einem Hilfsordner wieder her, liest alles und entfernt sie wieder.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The backup is made</source>
        <translation>Die Sicherung ist gemacht</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Keine Sicherung wurde gemacht</translation>
    </message>
    <message>
        <source>The newest backup can be restored</source>
        <translation>Die neueste Sicherung ist wiederherstellbar</translation>
    </message>
    <message>
        <source>The newest backup cannot be restored</source>
        <translation>Die neueste Sicherung ist nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>A second folder for the backups</source>
        <translation>Ein zweiter Ordner für die Sicherungen</translation>
    </message>
    <message>
        <source>That folder cannot be used</source>
        <translation>Dieser Ordner ist nicht nutzbar</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Das wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>springback::ui::CalendarPage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Take back a decision?</source>
        <translation>Eine Entscheidung zurücknehmen?</translation>
    </message>
    <message>
        <source>“%1” goes to the trash. What it changed is worked out again without it.</source>
        <translation>„%1“ kommt in den Papierkorb. Was sich dadurch geändert hat, wird ohne sie neu berechnet.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>springback::ui::CareCard</name>
    <message>
        <source>Who looks after you?</source>
        <translation>Wer begleitet Sie?</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>I have a clinician</source>
        <translation>Ich bin in Behandlung</translation>
    </message>
    <message>
        <source>I am on my own</source>
        <translation>Ich führe es selbst</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>From phase 3 on you confirm each move yourself, after reading a caution.</source>
        <translation>Ab Phase 3 bestätigen Sie jeden Schritt selbst, nach einem Hinweis.</translation>
    </message>
</context>
<context>
    <name>springback::ui::CarryChoice</name>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>The pages alone</source>
        <translation>Nur die Seiten</translation>
    </message>
    <message>
        <source>With the case, sealed</source>
        <translation>Mit dem Fall, verschlüsselt</translation>
    </message>
    <message>
        <source>With the case, open</source>
        <translation>Mit dem Fall, offen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Leave the name out</source>
        <translation>Namen weglassen</translation>
    </message>
    <message>
        <source>Type a password, or choose what else the file holds.</source>
        <translation>Bitte ein Passwort eingeben oder wählen, was die Datei sonst enthält.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>springback::ui::CaseloadPage</name>
    <message>
        <source>Which runners</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Zuerst ansehen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>Runners you add, or whose files you open, appear here.</source>
        <translation>Personen, die Sie hinzufügen oder deren Dateien Sie öffnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Search runners</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search: a name, a phase, a reason</source>
        <translation>Suche: ein Name, eine Phase, ein Grund</translation>
    </message>
    <message>
        <source>Add a runner…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
</context>
<context>
    <name>springback::ui::CatchUpCard</name>
    <message>
        <source>While Springback was closed</source>
        <translation>Während Springback geschlossen war</translation>
    </message>
    <message>
        <source>What you still know can be added; it is kept as recalled. What you do not know stays open.</source>
        <translation>Was Sie noch wissen, können Sie nachtragen; es wird als erinnert geführt. Was Sie nicht wissen, bleibt offen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave what was missed while Springback was closed</source>
        <translation>So lassen, was fehlt, während Springback geschlossen war</translation>
    </message>
</context>
<context>
    <name>springback::ui::ChartBlock</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopieren oder speichern: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Please choose another folder.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden. Bitte einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>springback::ui::CheckInDialog</name>
    <message>
        <source>Pain at the first steps</source>
        <translation>Schmerz bei den ersten Schritten</translation>
    </message>
    <message>
        <source>Redness or burning</source>
        <translation>Rötung oder Brennen</translation>
    </message>
    <message>
        <source>Swelling or thickening</source>
        <translation>Schwellung oder Verdickung</translation>
    </message>
    <message>
        <source>Ankle feels stiff</source>
        <translation>Sprunggelenk steif</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>Morning of</source>
        <translation>Morgen vom</translation>
    </message>
    <message>
        <source>Stiffness after getting up</source>
        <translation>Steife nach dem Aufstehen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Signs this morning</source>
        <translation>Anzeichen heute Morgen</translation>
    </message>
    <message>
        <source>This morning already has a check-in. Saving changes it; what it was stays in its history.</source>
        <translation>Dieser Morgen hat schon einen Eintrag. Speichern ändert ihn; was vorher war, bleibt in seinem Verlauf.</translation>
    </message>
    <message>
        <source>Please give whole minutes, or leave it empty.</source>
        <translation>Bitte ganze Minuten angeben oder leer lassen.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ClosingPanel</name>
    <message>
        <source>Worst pain during the session</source>
        <translation>Stärkster Schmerz in der Einheit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
</context>
<context>
    <name>springback::ui::Commands</name>
    <message>
        <source>Appointment PDF</source>
        <translation>Termin-PDF</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Es gibt noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>PDF written to %1</source>
        <translation>PDF geschrieben nach %1</translation>
    </message>
    <message>
        <source>The PDF is written</source>
        <translation>Das PDF ist geschrieben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export everything about this runner</source>
        <translation>Alles über diese Person exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Back up all data</source>
        <translation>Alle Daten sichern</translation>
    </message>
    <message>
        <source>Springback data (*.db)</source>
        <translation>Springback-Daten (*.db)</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Keine Sicherung wurde gemacht</translation>
    </message>
    <message>
        <source>That could not be undone</source>
        <translation>Das ließ sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>That could not be redone</source>
        <translation>Das ließ sich nicht wiederholen</translation>
    </message>
    <message>
        <source>Open runner</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Appointment PDF…</source>
        <translation>Termin-PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>About Springback</source>
        <translation>Über Springback</translation>
    </message>
    <message>
        <source>A case, or the PDF that carries it</source>
        <translation>Ein Fall oder das PDF, das ihn enthält</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Fall öffnen…</translation>
    </message>
    <message>
        <source>Ten lines are on the clipboard.</source>
        <translation>Zehn Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Noch gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Consult view</source>
        <translation>Sprechstundenansicht</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Übersicht kopieren</translation>
    </message>
    <message>
        <source>Cases (*.pdf *.json *.springback);;All files (*)</source>
        <translation>Fälle (*.pdf *.json *.springback);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Case file (*.json *.springback);;Tables (*.csv);;Calendar (*.ics);;FHIR R4 (*.fhir.json)</source>
        <translation>Falldatei (*.json *.springback);;Tabellen (*.csv);;Kalender (*.ics);;FHIR R4 (*.fhir.json)</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Neue Reha beginnen…</translation>
    </message>
</context>
<context>
    <name>springback::ui::CompareDialog</name>
    <message>
        <source>Courses side by side</source>
        <translation>Rehas nebeneinander</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Als Tabellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>A chart. Arrow keys read it, week by week.</source>
        <translation>Ein Diagramm. Die Pfeiltasten lesen es Woche für Woche.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>One course</source>
        <translation>Eine Reha</translation>
    </message>
</context>
<context>
    <name>springback::ui::ConsultView</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Consult view</source>
        <translation>Sprechstundenansicht</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Übersicht kopieren</translation>
    </message>
    <message>
        <source>Ten lines of text for the clinic&apos;s own records (Ctrl+Shift+C)</source>
        <translation>Zehn Zeilen Text für die eigene Akte der Praxis (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The appointment PDF (Ctrl+P)</source>
        <translation>Das Termin-PDF (Strg+P)</translation>
    </message>
    <message>
        <source>Appointment PDF</source>
        <translation>Termin-PDF</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back to the pages (Esc)</source>
        <translation>Zurück zu den Seiten (Esc)</translation>
    </message>
    <message>
        <source>The runner asks</source>
        <translation>Die Person fragt</translation>
    </message>
    <message>
        <source>Leave without recording the visit?</source>
        <translation>Verlassen, ohne den Termin einzutragen?</translation>
    </message>
    <message>
        <source>What you typed has not been recorded.</source>
        <translation>Ihre Eingaben sind nicht eingetragen.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Ohne Eintrag verlassen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Ten lines are on the clipboard.</source>
        <translation>Zehn Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Erfüllt: %1</translation>
    </message>
    <message>
        <source>Not asked here: %1</source>
        <translation>Hier nicht gefragt: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::CountRow</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: eins weniger</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: eins mehr</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: nicht gezählt</translation>
    </message>
</context>
<context>
    <name>springback::ui::CourseCard</name>
    <message>
        <source>The tendon</source>
        <translation>Die Sehne</translation>
    </message>
    <message>
        <source>Sore side</source>
        <translation>Schmerzseite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Mitte der Sehne</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>Am Fersenbein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>This course of rehab began</source>
        <translation>Diese Reha begann</translation>
    </message>
    <message>
        <source>What may have led to it</source>
        <translation>Was dazu geführt haben kann</translation>
    </message>
</context>
<context>
    <name>springback::ui::CourseDesk</name>
    <message>
        <source>Back to the present course</source>
        <translation>Zurück zur jetzigen Reha</translation>
    </message>
    <message>
        <source>Close one…</source>
        <translation>Eine schließen…</translation>
    </message>
    <message>
        <source>Compare courses…</source>
        <translation>Rehas vergleichen…</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Neue Reha beginnen…</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Leave both open</source>
        <translation>Beide offen lassen</translation>
    </message>
    <message>
        <source>Which course is over?</source>
        <translation>Welche Reha ist vorbei?</translation>
    </message>
    <message>
        <source>It is closed today. Nothing in it is lost: it stays readable, and undo opens it again.</source>
        <translation>Sie wird heute geschlossen. Nichts darin geht verloren: Sie bleibt lesbar, und „Rückgängig“ öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>Nichts wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>springback::ui::CourseOfPlanCard</name>
    <message>
        <source>Course of rehab</source>
        <translation>Reha</translation>
    </message>
    <message>
        <source>A second tendon, or one that comes back, is a new course. Earlier ones stay readable and can be compared: choose them at the top of the window.</source>
        <translation>Eine zweite Sehne oder ein Rückfall ist eine neue Reha. Frühere bleiben lesbar und lassen sich vergleichen: Wählen Sie sie oben im Fenster.</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Neue Reha beginnen…</translation>
    </message>
    <message>
        <source>Close this course…</source>
        <translation>Diese Reha schließen…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close this course of rehab?</source>
        <translation>Diese Reha schließen?</translation>
    </message>
    <message>
        <source>Its entries stay readable. Today asks for nothing any more until you begin a new course or open this one again. Undo takes it back.</source>
        <translation>Die Einträge bleiben lesbar. „Heute“ fragt nichts mehr, bis Sie eine neue Reha beginnen oder diese wieder öffnen. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>Nichts wurde geschlossen</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts wurde geöffnet</translation>
    </message>
</context>
<context>
    <name>springback::ui::DayPanel</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add an entry to this day</source>
        <translation>Diesem Tag einen Eintrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>springback::ui::DecisionRow</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Stufe zurück</translation>
    </message>
    <message>
        <source>Sign off this stage</source>
        <translation>Diese Stufe freigeben</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
</context>
<context>
    <name>springback::ui::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>springback::ui::EffortRow</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0 no effort, 10 the most you can</source>
        <translation>0 keine, 10 das Äußerste</translation>
    </message>
</context>
<context>
    <name>springback::ui::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not saved yet: please look at the marked field.</source>
        <translation>Noch nicht gespeichert: bitte das markierte Feld ansehen.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Ihre Eingaben sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiter eingeben</translation>
    </message>
</context>
<context>
    <name>springback::ui::EntryRow</name>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>springback::ui::EraseDialog</name>
    <message>
        <source>Erase this person</source>
        <translation>Diese Person löschen</translation>
    </message>
    <message>
        <source>There is no way back. To keep a copy, cancel and use Export in the menu first.</source>
        <translation>Es gibt keinen Weg zurück. Für eine Kopie bitte abbrechen und zuerst im Menü exportieren.</translation>
    </message>
    <message>
        <source>This person has no name: leave this empty</source>
        <translation>Diese Person hat keinen Namen: bitte leer lassen</translation>
    </message>
    <message>
        <source>Type the name, “%1”</source>
        <translation>Bitte den Namen „%1“ eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExerciseCard</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Done without the timer</source>
        <translation>Ohne Timer gemacht</translation>
    </message>
    <message>
        <source>Start the guided session</source>
        <translation>Geführte Einheit starten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the session: %1</source>
        <translation>Einheit öffnen: %1</translation>
    </message>
    <message>
        <source>Agreed for a flare: %1</source>
        <translation>Für einen Schub vereinbart: %1</translation>
    </message>
    <message>
        <source>Exercise of today</source>
        <translation>Übung für heute</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Noch eine starten</translation>
    </message>
    <message>
        <source>Log it without the timer (Ctrl+D)</source>
        <translation>Ohne Timer eintragen (Strg+D)</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExtraDialog</name>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>from the plan, or any other: it never counts towards the gate</source>
        <translation>aus dem Plan oder eine andere: sie zählt nie für die Schwelle</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>Gemacht?</translation>
    </message>
    <message>
        <source>Worst pain with it</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>Please say which exercise it was.</source>
        <translation>Bitte sagen, welche Übung es war.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExtrasCard</name>
    <message>
        <source>Also in your plan today</source>
        <translation>Heute auch im Plan</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain with %1</source>
        <translation>Schmerz bei %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExtrasEditor</name>
    <message>
        <source>Exercises beside the phases</source>
        <translation>Übungen neben den Phasen</translation>
    </message>
    <message>
        <source>Mobility, strength, balance, education. They are logged as done or not, with pain, and never hold a gate.</source>
        <translation>Beweglichkeit, Kraft, Gleichgewicht, Wissen. Sie werden als gemacht oder nicht eingetragen, mit Schmerz, und halten nie eine Schwelle zu.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>In a flare, agreed in advance</source>
        <translation>Bei einem Schub, vorab vereinbart</translation>
    </message>
    <message>
        <source>shown on Today for the three days after a rating of 6 or more</source>
        <translation>auf „Heute“ gezeigt in den drei Tagen nach einem Wert ab 6</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Dose, such as 3 × 10</source>
        <translation>Dosis, etwa 3 × 10</translation>
    </message>
    <message>
        <source>Take this exercise out</source>
        <translation>Diese Übung herausnehmen</translation>
    </message>
    <message>
        <source>none chosen: every day</source>
        <translation>keiner gewählt: jeden Tag</translation>
    </message>
</context>
<context>
    <name>springback::ui::FirstStartPage</name>
    <message>
        <source>Your records stay on this computer. The file is not encrypted by itself: the remedy is to encrypt the disk, in your system&apos;s settings.</source>
        <translation>Ihre Einträge bleiben auf diesem Computer. Die Datei ist nicht von sich aus verschlüsselt. Abhilfe: den Datenträger in den Systemeinstellungen verschlüsseln.</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>A log and a plan for a sore Achilles tendon: the day&apos;s exercise, the runs, the mornings, and one page for the appointment.</source>
        <translation>Tagebuch und Plan für eine schmerzende Achillessehne: die Übung des Tages, die Läufe, die Morgen und eine Seite für den Termin.</translation>
    </message>
    <message>
        <source>Another runner</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <source>Fill in what you like. Everything can be left out now and changed later.</source>
        <translation>Tragen Sie ein, was Sie möchten. Alles kann jetzt leer bleiben und später geändert werden.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>springback::ui::FlagCard</name>
    <message>
        <source>Before you load the tendon</source>
        <translation>Bevor Sie die Sehne belasten</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Some signs belong in a doctor&apos;s hands first. Tick what is true for you.</source>
        <translation>Manche Zeichen gehören zuerst in ärztliche Hände. Bitte ankreuzen, was auf Sie zutrifft.</translation>
    </message>
</context>
<context>
    <name>springback::ui::FlagQuestionList</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>springback::ui::FlagQuestionsDialog</name>
    <message>
        <source>%1 Y and N answer from the keyboard.</source>
        <translation>%1 J und N antworten über die Tastatur.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered yet; nothing was saved.</source>
        <translation>
            <numerusform>%n Frage ist noch nicht beantwortet; nichts wurde gespeichert.</numerusform>
            <numerusform>%n Fragen sind noch nicht beantwortet; nichts wurde gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::GateCard</name>
    <message>
        <source>Do the test</source>
        <translation>Test machen</translation>
    </message>
    <message>
        <source>Enter VISA-A</source>
        <translation>VISA-A eintragen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this stage: step back, clinician&apos;s override</source>
        <translation>Mehr zu dieser Stufe: Stufe zurück, Ausnahme der Praxis</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>The last phase is done; there is no further gate.</source>
        <translation>Die letzte Phase ist geschafft; es gibt keine weitere Schwelle.</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <translation>%1: %2 öffnen</translation>
    </message>
    <message>
        <source>Do the test: %1</source>
        <translation>Test machen: %1</translation>
    </message>
    <message>
        <source>Confirm it yourself…</source>
        <translation>Selbst bestätigen…</translation>
    </message>
    <message>
        <source>Record the clinician&apos;s agreement…</source>
        <translation>Zustimmung der Praxis eintragen…</translation>
    </message>
    <message>
        <source>Step back to %1…</source>
        <translation>Zurück zu %1…</translation>
    </message>
    <message>
        <source>Clinician&apos;s override…</source>
        <translation>Ausnahme der Praxis…</translation>
    </message>
</context>
<context>
    <name>springback::ui::HeaderBar</name>
    <message>
        <source>Appointment PDF</source>
        <translation>Termin-PDF</translation>
    </message>
    <message>
        <source>The page for the appointment (Ctrl+P)</source>
        <translation>Die Seite für den Termin (Strg+P)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Which course of rehab the pages show</source>
        <translation>Welche Reha die Seiten zeigen</translation>
    </message>
    <message>
        <source>Course of rehab: %1</source>
        <translation>Reha: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Ctrl+1 … 7</source>
        <translation>Strg+1 … 7</translation>
    </message>
    <message>
        <source>a page of the rail</source>
        <translation>eine Seite der Leiste</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Page Down</source>
        <translation>Strg+Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>the page before, the page after</source>
        <translation>die Seite davor, die Seite danach</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>this morning&apos;s check-in</source>
        <translation>der Morgeneintrag von heute</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>start today&apos;s session</source>
        <translation>die Einheit von heute starten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>log a run</source>
        <translation>einen Lauf eintragen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>the PDF for the appointment</source>
        <translation>das PDF für den Termin</translation>
    </message>
    <message>
        <source>0 … 10</source>
        <translation>0 … 10</translation>
    </message>
    <message>
        <source>a rating, while its row has the focus; Backspace: not given</source>
        <translation>ein Schmerzwert, wenn seine Zeile den Fokus hat; Rücktaste: nicht angegeben</translation>
    </message>
    <message>
        <source>← → Enter</source>
        <translation>← → Eingabe</translation>
    </message>
    <message>
        <source>move along a rating row, and choose</source>
        <translation>in einer Wertezeile gehen und wählen</translation>
    </message>
    <message>
        <source>About the tendon and the plan</source>
        <translation>Über die Sehne und den Plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>the consult view; Esc leaves it, Ctrl+Enter records the visit</source>
        <translation>die Sprechstundenansicht; Esc verlässt sie, Strg+Eingabe trägt den Termin ein</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>copy the summary for the clinic&apos;s own records</source>
        <translation>die Übersicht für die eigene Akte der Praxis kopieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>log a session done without the timer</source>
        <translation>eine Einheit ohne Timer eintragen</translation>
    </message>
    <message>
        <source>+ − 0, Shift+← →</source>
        <translation>+ − 0, Umschalt+← →</translation>
    </message>
    <message>
        <source>in a chart of Progress: fewer days, more, as chosen; earlier, later</source>
        <translation>in einem Diagramm von Fortschritt: weniger Tage, mehr, wie gewählt; früher, später</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>close Springback</source>
        <translation>Springback schließen</translation>
    </message>
</context>
<context>
    <name>springback::ui::HistoryPanel</name>
    <message>
        <source>%1: %2 by %3</source>
        <comment>when, what was done, by whom</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>    %1: was %2, now %3</source>
        <translation>    %1: war %2, jetzt %3</translation>
    </message>
    <message>
        <source>Show what it was before</source>
        <translation>Zeigen, was vorher war</translation>
    </message>
    <message>
        <source>Hide what it was before</source>
        <translation>Verbergen, was vorher war</translation>
    </message>
</context>
<context>
    <name>springback::ui::ImportDesk</name>
    <message numerus="yes">
        <source>New files in the watch folder: %n</source>
        <translation>
            <numerusform>Neue Dateien im überwachten Ordner: %n</numerusform>
            <numerusform>Neue Dateien im überwachten Ordner: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>It could not be written down which files were looked at; they will be offered again.</source>
        <translation>Es konnte nicht vermerkt werden, welche Dateien angesehen wurden; sie werden wieder angeboten.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ImportDialog</name>
    <message>
        <source>Files of runs</source>
        <translation>Dateien mit Läufen</translation>
    </message>
    <message>
        <source>Runs (*.fit *.FIT *.tcx *.gpx *.gz *.csv *.zip *.xml);;All files (*)</source>
        <translation>Läufe (*.fit *.FIT *.tcx *.gpx *.gz *.csv *.zip *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>There is no course of rehab to record runs in yet. Nothing was imported.</source>
        <translation>Es gibt noch keine Reha, in der sich Läufe eintragen ließen. Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>They are runs: tick all</source>
        <translation>Es sind Läufe: alle ankreuzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Runs found; Space ticks a row</source>
        <translation>Gefundene Läufe; die Leertaste kreuzt eine Zeile an</translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s)</source>
        <translation>
            <numerusform>%n Lauf importieren</numerusform>
            <numerusform>%n Läufe importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Nothing was stored. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Save the ratings</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>The ratings were not stored. %1</source>
        <translation>Die Werte wurden nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::LearnPage</name>
    <message>
        <source>A spring between calf and heel</source>
        <translation>Eine Feder zwischen Wade und Ferse</translation>
    </message>
    <message>
        <source>The Achilles tendon joins two muscles of the calf, gastrocnemius and soleus, to the heel bone. It works like a spring: at every step it stretches, stores force and gives it back, and that is how you push off the floor.</source>
        <translation>Die Achillessehne verbindet zwei Wadenmuskeln, Gastrocnemius und Soleus, mit dem Fersenbein. Sie arbeitet wie eine Feder: bei jedem Schritt dehnt sie sich, speichert Kraft und gibt sie zurück, und so stoßen Sie sich vom Boden ab.</translation>
    </message>
    <message>
        <source>Running loads it with several times your weight, thousands of times an hour. It is made for that, as long as the load grows no faster than the tendon can follow.</source>
        <translation>Beim Laufen trägt sie ein Mehrfaches Ihres Gewichts, tausendfach in der Stunde. Dafür ist sie gemacht, solange die Last nicht schneller wächst, als die Sehne folgen kann.</translation>
    </message>
    <message>
        <source>Why runners get it</source>
        <translation>Wie Achillesschmerz beim Laufen entsteht</translation>
    </message>
    <message>
        <source>Mostly it comes slowly, from stress repeated before the tendon has recovered; now and then from one overload. What often stands behind it:</source>
        <translation>Meist kommt er langsam, durch Belastung, die sich wiederholt, bevor sich die Sehne erholt hat; manchmal durch eine einzelne Überlastung. Was oft dahintersteht:</translation>
    </message>
    <message>
        <source>tight calves, or an ankle that does not bend far</source>
        <translation>feste Waden oder ein Sprunggelenk, das sich wenig beugt</translation>
    </message>
    <message>
        <source>a foot that rolls inwards a great deal</source>
        <translation>ein Fuß, der stark nach innen rollt</translation>
    </message>
    <message>
        <source>a sudden rise in miles or in speed</source>
        <translation>plötzlich mehr Kilometer oder mehr Tempo</translation>
    </message>
    <message>
        <source>hills, up and down</source>
        <translation>Hügel, hinauf und hinab</translation>
    </message>
    <message>
        <source>What it feels like</source>
        <translation>Wie er sich anfühlt</translation>
    </message>
    <message>
        <source>pain at the tendon or the heel, from mild to severe, often worst with the first steps of the morning</source>
        <translation>Schmerz an der Sehne oder Ferse, von leicht bis stark, oft am stärksten bei den ersten Schritten am Morgen</translation>
    </message>
    <message>
        <source>redness or burning</source>
        <translation>Rötung oder Brennen</translation>
    </message>
    <message>
        <source>an ankle that feels stiff and moves less</source>
        <translation>ein Sprunggelenk, das sich steif anfühlt und weniger bewegt</translation>
    </message>
    <message>
        <source>a thicker or harder spot, where scar tissue has formed</source>
        <translation>eine dickere oder härtere Stelle, wo sich Narbengewebe gebildet hat</translation>
    </message>
    <message>
        <source>What helps: load, in small steps</source>
        <translation>Was hilft: Last, in kleinen Schritten</translation>
    </message>
    <message>
        <source>Tendons recover under load that is kept in hand, better than under complete rest. Rest takes the pain away for a while, and the strength with it.</source>
        <translation>Sehnen erholen sich unter dosierter Last besser als bei völliger Ruhe. Ruhe nimmt den Schmerz für eine Weile, und die Kraft gleich mit.</translation>
    </message>
    <message>
        <source>So the plan begins with holds that hardly hurt, goes on to raised heels and to shifting the weight, and ends with small hops, the nearest thing to running. Each phase has its gate, and your ratings open it: 0 to 2 is the green band, up to 5 can be acceptable, 6 or more is a flare.</source>
        <translation>Darum beginnt der Plan mit Halteübungen, die kaum schmerzen, geht weiter zu gehobenen Fersen und zum Verlagern des Gewichts und endet mit kleinen Hüpfern, die dem Laufen am nächsten sind. Jede Phase hat ihre Schwelle, und Ihre Schmerzwerte öffnen sie: 0 bis 2 ist der grüne Bereich, bis 5 kann vertretbar sein, 6 oder mehr ist ein Schub.</translation>
    </message>
    <message>
        <source>The next morning tells more than the session itself. That is why the first thing this program asks for is the rating on waking. An honest 5 helps you more than a hopeful 2.</source>
        <translation>Der Morgen danach sagt mehr als die Einheit selbst. Darum fragt dieses Programm zuerst nach dem Wert beim Aufwachen. Eine ehrliche 5 hilft Ihnen mehr als eine hoffnungsvolle 2.</translation>
    </message>
    <message>
        <source>What a physical therapist adds</source>
        <translation>Was Physiotherapie dazugibt</translation>
    </message>
    <message>
        <source>hands-on work: soft tissue and stiff joints</source>
        <translation>Arbeit mit den Händen: Weichteile und steife Gelenke</translation>
    </message>
    <message>
        <source>loading that grows at the right speed, neither too much nor too little for the tendon</source>
        <translation>Belastung, die im richtigen Maß wächst, weder zu viel noch zu wenig für die Sehne</translation>
    </message>
    <message>
        <source>mobility, strength and balance of the whole leg, not the tendon alone</source>
        <translation>Beweglichkeit, Kraft und Gleichgewicht des ganzen Beins, nicht nur der Sehne</translation>
    </message>
    <message>
        <source>teaching, and milestones for the next weeks and for the months after</source>
        <translation>Wissen, und Meilensteine für die nächsten Wochen und die Monate danach</translation>
    </message>
    <message>
        <source>the aim you came with: running again without pain</source>
        <translation>das Ziel, mit dem Sie kamen: wieder laufen ohne Schmerz</translation>
    </message>
    <message>
        <source>When to stop and be seen</source>
        <translation>Wann aufhören und abklären lassen</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>The exercise with its figure and dose, the way through the phases, what the ratings mean, the week&apos;s running step by step, and when to stop: to print and put where you exercise.</source>
        <translation>Die Übung mit Bild und Dosis, der Weg durch die Phasen, was die Bewertungen bedeuten, das Laufen der Woche Stufe um Stufe, und wann Schluss ist: zum Ausdrucken, für den Platz, an dem Sie üben.</translation>
    </message>
    <message>
        <source>Home programme (PDF)…</source>
        <translation>Heimprogramm (PDF) …</translation>
    </message>
</context>
<context>
    <name>springback::ui::LeavingCard</name>
    <message>
        <source>Put away, or erase</source>
        <translation>Weglegen oder löschen</translation>
    </message>
    <message>
        <source>In the archive a runner stays as they are, out of the way, and can be taken out again. Erasing removes the person from the records and from every backup, for good.</source>
        <translation>Im Archiv bleibt eine Person, wie sie ist, aus dem Weg, und lässt sich wieder herausholen. Löschen entfernt die Person endgültig aus den Einträgen und aus jeder Sicherung.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Diese Person löschen…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Ins Archiv legen</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Das wurde nicht geändert</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>springback::ui::LinesCard</name>
    <message>
        <source>%1: %2</source>
        <comment>criterion: met</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>springback::ui::ListView</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>Search: a word, a date, a note</source>
        <translation>Suche: ein Wort, ein Datum, eine Notiz</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::MainWindow</name>
    <message>
        <source>Springback: sample data</source>
        <translation>Springback: Beispieldaten</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no exercise to start now; the card says why.</source>
        <translation>Jetzt gibt es keine Übung zu starten; die Karte sagt, warum.</translation>
    </message>
    <message>
        <source>There is no course of rehab to look at yet.</source>
        <translation>Noch gibt es keine Reha anzusehen.</translation>
    </message>
    <message>
        <source>There is no exercise to log now; the card says why.</source>
        <translation>Jetzt ist keine Übung einzutragen; die Karte sagt, warum.</translation>
    </message>
</context>
<context>
    <name>springback::ui::MeasureDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>springback::ui::MilestoneDialog</name>
    <message>
        <source>Term</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Langfristig</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>such as: run with the club again</source>
        <translation>etwa: wieder mit dem Verein laufen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Filled in by itself from</source>
        <translation>Füllt sich von selbst aus</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: Datum</translation>
    </message>
    <message>
        <source>Write the number to reach, such as 10.</source>
        <translation>Bitte die Zahl schreiben, die erreicht werden soll, etwa 10.</translation>
    </message>
</context>
<context>
    <name>springback::ui::MilestonesCard</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>What you want to get back to, and by when. A measure can fill it in by itself.</source>
        <translation>Wohin Sie zurück möchten, und bis wann. Eine Messung kann es von selbst füllen.</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>date has passed</source>
        <translation>Datum vorbei</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>The milestone was not deleted</source>
        <translation>Der Meilenstein wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>springback::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>springback::ui::MonthLegend</name>
    <message>
        <source>session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>worst pain: green</source>
        <translation>stärkster Schmerz: grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>measure, visit, decision</source>
        <translation>Messung, Termin, Entscheidung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Auszeit</translation>
    </message>
</context>
<context>
    <name>springback::ui::MorningCard</name>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this morning&apos;s check-in</source>
        <translation>Morgeneintrag von heute bearbeiten</translation>
    </message>
    <message>
        <source>This morning: %1</source>
        <translation>Heute Morgen: %1</translation>
    </message>
    <message>
        <source>Nothing is filled in yet, so nothing was saved. Choose a rating, or leave this for later.</source>
        <translation>Noch ist nichts ausgefüllt, darum wurde nichts gespeichert. Bitte einen Wert wählen oder es für später lassen.</translation>
    </message>
    <message>
        <source>Mornings not given:</source>
        <translation>Morgen ohne Angabe:</translation>
    </message>
    <message>
        <source>Fill in the morning of %1, as recalled</source>
        <translation>Den Morgen vom %1 nachtragen</translation>
    </message>
    <message>
        <source>The morning of %1, kept as recalled.</source>
        <translation>Der Morgen vom %1, als nachgetragen aufbewahrt.</translation>
    </message>
    <message>
        <source>Pain at the first steps, %1</source>
        <translation>Schmerz bei den ersten Schritten, %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::MorningForm</name>
    <message>
        <source>Pain at the first steps</source>
        <translation>Schmerz bei den ersten Schritten</translation>
    </message>
    <message>
        <source>Stiffness, minutes</source>
        <translation>Steife, Minuten</translation>
    </message>
    <message>
        <source>Redness or burning</source>
        <translation>Rötung oder Brennen</translation>
    </message>
    <message>
        <source>Swelling or thickening</source>
        <translation>Schwellung oder Verdickung</translation>
    </message>
    <message>
        <source>Ankle feels stiff</source>
        <translation>Sprunggelenk steif</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter saves from anywhere in this form</source>
        <translation>Die Eingabetaste speichert von überall in diesem Formular</translation>
    </message>
    <message>
        <source>Signs this morning</source>
        <translation>Anzeichen heute Morgen</translation>
    </message>
    <message>
        <source>Whole minutes, or leave it empty.</source>
        <translation>Ganze Minuten, oder leer lassen.</translation>
    </message>
</context>
<context>
    <name>springback::ui::NewsCard</name>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>I have read this: %1</source>
        <translation>Ich habe das gelesen: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::NumberRow</name>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefordert</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Changed; it was %1</source>
        <translation>Geändert; vorher %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::OpenCaseDialog</name>
    <message>
        <source>What would change here</source>
        <translation>Was sich hier ändern würde</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Keep as a new runner</source>
        <translation>Als neue Person behalten</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This PDF is sealed. Who sent it has the password.</source>
        <translation>Dieses PDF ist verschlüsselt. Wer es geschickt hat, hat das Passwort.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>Das Passwort öffnet dieses PDF nicht.</translation>
    </message>
    <message>
        <source>A runner without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>%1 · last change %2</source>
        <translation>%1 · letzte Änderung %2</translation>
    </message>
    <message>
        <source>This runner is not here yet.</source>
        <translation>Diese Person ist noch nicht hier.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Merging keeps both sides: the later edit counts, the other stays in the entry&apos;s history. What is here now is first copied to a backup of its own.</source>
        <translation>Das Zusammenführen behält beide Seiten: die spätere Änderung gilt, die andere bleibt im Verlauf des Eintrags. Was jetzt hier ist, wird zuerst in eine eigene Sicherung kopiert.</translation>
    </message>
    <message>
        <source>Merged. What was here before is in the backups.</source>
        <translation>Zusammengeführt. Was vorher hier war, liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Stored as a new runner.</source>
        <translation>Als neue Person gespeichert.</translation>
    </message>
    <message>
        <source>On Today it waits for your yes: %1</source>
        <translation>Auf der Seite Heute wartet es auf Ihr Ja: %1</translation>
    </message>
    <message>
        <source>The case is stored</source>
        <translation>Der Fall ist gespeichert</translation>
    </message>
</context>
<context>
    <name>springback::ui::OpenFlagCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Record that it was seen to</source>
        <translation>Als abgeklärt eintragen</translation>
    </message>
    <message>
        <source>Record that it was seen to: %1</source>
        <translation>Als abgeklärt eintragen: %1</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Nachverfolgung notieren</translation>
    </message>
    <message>
        <source>Note a follow-up: %1</source>
        <translation>Nachverfolgung notieren: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::PauseDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Verreist</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>The days of a pause are left out when sessions are counted against the plan. A long gap can still lead to an offer to step back.</source>
        <translation>Die Tage einer Auszeit zählen nicht mit, wenn Einheiten mit dem Plan verglichen werden. Eine lange Lücke kann trotzdem zum Angebot einer Stufe zurück führen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, the last day of it</source>
        <translation>Bis, der letzte Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>springback::ui::PdfDialog</name>
    <message>
        <source>Appointment PDF</source>
        <translation>Termin-PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page 1 is for the first minute of the appointment; the pages after it hold the details.</source>
        <translation>Seite 1 ist für die erste Minute des Termins; die Seiten danach enthalten die Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>springback::ui::PersonCard</name>
    <message>
        <source>Who is this for?</source>
        <translation>Für wen ist das?</translation>
    </message>
    <message>
        <source>Who are you</source>
        <translation>Wer sind Sie</translation>
    </message>
    <message>
        <source>I am the runner</source>
        <translation>Ich laufe selbst</translation>
    </message>
    <message>
        <source>I am the clinician</source>
        <translation>Ich behandle</translation>
    </message>
    <message>
        <source>Your name, or initials</source>
        <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
        <source>The runner&apos;s name, or initials</source>
        <translation>Name der Person oder Kürzel</translation>
    </message>
    <message>
        <source>Who is the runner?</source>
        <translation>Wer läuft?</translation>
    </message>
</context>
<context>
    <name>springback::ui::PlanEditorDialog</name>
    <message>
        <source>What my clinician changed</source>
        <translation>Was meine Praxis geändert hat</translation>
    </message>
    <message>
        <source>My default plan for new runners</source>
        <translation>Mein Standardplan für neue Personen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Doses, running and exercises are yours to fit. Gates and bands are for a clinician.</source>
        <translation>Dosis, Laufen und Übungen passen Sie an. Schwellen und Bereiche sind Sache der Behandelnden.</translation>
    </message>
    <message>
        <source>It is kept as your report of it, with the name and the date, and shown so.</source>
        <translation>Es wird als Ihr Bericht aufbewahrt, mit Name und Datum, und so gezeigt.</translation>
    </message>
    <message>
        <source>New runners begin with it. Runners you already have keep their plan.</source>
        <translation>Neue Personen beginnen damit. Schon vorhandene behalten ihren Plan.</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Beside, and in a flare</source>
        <translation>Daneben, und bei einem Schub</translation>
    </message>
    <message>
        <source>Store the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the plan, how many changes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave the plan as it was?</source>
        <translation>Den Plan lassen, wie er war?</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>Die Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie er war</translation>
    </message>
    <message>
        <source>Go on changing</source>
        <translation>Weiter ändern</translation>
    </message>
</context>
<context>
    <name>springback::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>It begins with a course of rehab.</source>
        <translation>Er beginnt mit einer Reha.</translation>
    </message>
    <message>
        <source>In every stage</source>
        <translation>In jeder Stufe</translation>
    </message>
    <message>
        <source>Beside the phases</source>
        <translation>Neben den Phasen</translation>
    </message>
    <message>
        <source>In a flare: %1</source>
        <translation>Bei einem Schub: %1</translation>
    </message>
    <message>
        <source>In a clinician&apos;s care</source>
        <translation>In Behandlung</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Selbst geführt</translation>
    </message>
    <message>
        <source>I have a clinician</source>
        <translation>Ich bin in Behandlung</translation>
    </message>
    <message>
        <source>I am on my own</source>
        <translation>Ich führe es selbst</translation>
    </message>
    <message>
        <source>Who looks after the runner</source>
        <translation>Wer begleitet die Person</translation>
    </message>
    <message>
        <source>Who looks after you</source>
        <translation>Wer begleitet Sie</translation>
    </message>
    <message>
        <source>Likely causes: %1</source>
        <translation>Mögliche Ursachen: %1</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>My default plan for new runners</source>
        <translation>Mein Standardplan für neue Personen</translation>
    </message>
    <message>
        <source>Fit doses, running and exercises</source>
        <translation>Dosis, Laufen und Übungen anpassen</translation>
    </message>
    <message>
        <source>My clinician changed something</source>
        <translation>Meine Praxis hat etwas geändert</translation>
    </message>
    <message>
        <source>The plan was not changed</source>
        <translation>Der Plan wurde nicht geändert</translation>
    </message>
    <message>
        <source>Home programme (PDF)…</source>
        <translation>Heimprogramm (PDF) …</translation>
    </message>
</context>
<context>
    <name>springback::ui::Program</name>
    <message>
        <source>The sample cannot be shown</source>
        <translation>Das Beispiel lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The records are back</source>
        <translation>Die Einträge sind wieder da</translation>
    </message>
    <message>
        <source>A backup to go back to</source>
        <translation>Eine Sicherung, zu der zurückgekehrt wird</translation>
    </message>
    <message>
        <source>Springback data (*.db);;All files (*)</source>
        <translation>Springback-Daten (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Zu dieser Sicherung zurückkehren?</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Zur Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>springback::ui::ProgressPage</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Charts of pain, stiffness, distance and dose appear here from the first check-in, session or run on.</source>
        <translation>Diagramme zu Schmerz, Steife, Strecke und Dosis erscheinen hier ab dem ersten Morgeneintrag, der ersten Einheit oder dem ersten Lauf.</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Messung hinzufügen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Point at a chart, or go to it with Tab and use the arrow keys, to read a day. Drag to move in time; Ctrl and the wheel, or + and −, zoom all charts.</source>
        <translation>Zeigen Sie auf ein Diagramm, oder gehen Sie mit Tab hin und nehmen Sie die Pfeiltasten, um einen Tag zu lesen. Ziehen bewegt die Zeit; Strg und das Mausrad, oder + und −, zoomen alle Diagramme.</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>The days that the range names (0)</source>
        <translation>Die Tage, die der Bereich nennt (0)</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Mehr Tage</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>Weniger Tage</translation>
    </message>
    <message>
        <source>No visit is recorded before today.</source>
        <translation>Vor heute ist kein Termin eingetragen.</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionListCard</name>
    <message>
        <source>For the next visit</source>
        <translation>Für den nächsten Termin</translation>
    </message>
    <message>
        <source>What you want to ask. It is shown at the visit, and on its page.</source>
        <translation>Was Sie fragen möchten. Es steht beim Termin bereit und auf seiner Seite.</translation>
    </message>
    <message>
        <source>A question for the visit</source>
        <translation>Eine Frage für den Termin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Frage hinzufügen</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionPanel</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionRows</name>
    <message>
        <source>Asked: %1</source>
        <translation>Gestellt: %1</translation>
    </message>
    <message>
        <source>Still to ask: %1</source>
        <translation>Noch zu fragen: %1</translation>
    </message>
    <message>
        <source>Noted on %1. Ticked: it was asked.</source>
        <translation>Notiert am %1. Angekreuzt: wurde gestellt.</translation>
    </message>
    <message>
        <source>Delete the question: %1</source>
        <translation>Frage löschen: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionsCard</name>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answer the red-flag questions</source>
        <translation>Die Fragen zu Warnzeichen beantworten</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuickSessionDialog</name>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>For pain</source>
        <translation>Wegen Schmerz</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Aus anderem Grund</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Done without the timer</source>
        <translation>Ohne Timer gemacht</translation>
    </message>
    <message>
        <source>A session done without the timer</source>
        <translation>Eine Einheit ohne Timer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Gemachte Sätze</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Stärkster Schmerz während</translation>
    </message>
    <message>
        <source>Pain 10 minutes after</source>
        <translation>Schmerz 10 Minuten danach</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>springback::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>springback::ui::RatePanel</name>
    <message>
        <source>The runs are stored. How was the tendon in the newest ones?</source>
        <translation>Die Läufe sind gespeichert. Wie war die Sehne bei den neuesten?</translation>
    </message>
    <message>
        <source>Only the last three days are asked about; older runs stay without a rating. What you leave open is not given, which is not 0.</source>
        <translation>Gefragt wird nur nach den letzten drei Tagen; ältere Läufe bleiben ohne Schmerzwert. Was Sie offen lassen, ist nicht angegeben, das ist nicht 0.</translation>
    </message>
    <message>
        <source>Worst pain during the %1</source>
        <translation>Stärkster Schmerz beim %1</translation>
    </message>
    <message>
        <source>Pain after the %1</source>
        <translation>Schmerz nach dem %1</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Stärkster Schmerz während</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
</context>
<context>
    <name>springback::ui::RatingRow</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 von 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>, Enter chooses %1</source>
        <translation>, Eingabetaste wählt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>springback::ui::ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>A notification of the desktop, while Springback is open or minimised. What is done is not asked for again; what fell due while it was closed waits on Today.</source>
        <translation>Eine Benachrichtigung des Desktops, solange Springback offen oder minimiert ist. Was erledigt ist, wird nicht noch einmal erfragt; was fällig wurde, während es geschlossen war, wartet auf der Seite Heute.</translation>
    </message>
    <message>
        <source>Ten minutes after a session, for its last rating</source>
        <translation>Zehn Minuten nach einer Einheit, für die letzte Bewertung</translation>
    </message>
    <message>
        <source>In the morning, for the check-in</source>
        <translation>Am Morgen, für den Morgeneintrag</translation>
    </message>
    <message>
        <source>In the morning at</source>
        <translation>Am Morgen um</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so nothing will appear. Today still says what is due.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen, es erscheint also nichts. Die Seite Heute sagt weiterhin, was fällig ist.</translation>
    </message>
    <message>
        <source>An icon in the tray while it runs</source>
        <translation>Ein Symbol im Infobereich, solange es läuft</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons.</source>
        <translation>Dieser Desktop hat keinen Platz für solche Symbole.</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Show a notification now</source>
        <translation>Jetzt eine Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>So sieht eine Erinnerung aus.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ReminderDesk</name>
    <message>
        <source>Open Springback</source>
        <translation>Springback öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
</context>
<context>
    <name>springback::ui::ReplayPanel</name>
    <message>
        <source>Replay, stage by stage</source>
        <translation>Nachrechnung, Stufe für Stufe</translation>
    </message>
    <message>
        <source>Judging each day again …</source>
        <translation>Jeder Tag wird neu beurteilt …</translation>
    </message>
</context>
<context>
    <name>springback::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put it in place of what is here</source>
        <translation>An die Stelle des Jetzigen setzen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Welche Sicherung</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>What is here now is first copied to a backup of its own, so that you can come back.</source>
        <translation>Was jetzt hier ist, wird zuerst in eine eigene Sicherung kopiert, damit Sie zurückkönnen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A backup to restore</source>
        <translation>Eine Sicherung zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Springback data (*.db);;All files (*)</source>
        <translation>Springback-Daten (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no backup here yet. Choose a file.</source>
        <translation>Hier ist noch keine Sicherung. Bitte eine Datei wählen.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ReviewPanel</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Reason for all of it</source>
        <translation>Grund für alles</translation>
    </message>
    <message>
        <source>or one beside each change; it is kept with the plan</source>
        <translation>oder einer neben jeder Änderung; er bleibt beim Plan</translation>
    </message>
    <message>
        <source>My clinician who changed it</source>
        <translation>Geändert von (Praxis)</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Days before it, and decisions made then, keep the plan they had.</source>
        <translation>Die Tage davor und damalige Entscheidungen behalten ihren Plan.</translation>
    </message>
    <message>
        <source>Replay the past days under it</source>
        <translation>Die vergangenen Tage damit nachrechnen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>before, after</comment>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>why (may be left to the reason for all)</source>
        <translation>warum (kann beim Grund für alles stehen)</translation>
    </message>
    <message>
        <source>Reason for: %1</source>
        <translation>Grund für: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunCard</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Worst pain during the run</source>
        <translation>Stärkster Schmerz während des Laufs</translation>
    </message>
    <message>
        <source>Worst pain after the run</source>
        <translation>Stärkster Schmerz nach dem Lauf</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Andere Zahl…</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Läufe importieren…</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Max. während</translation>
    </message>
    <message>
        <source>Worst after</source>
        <translation>Max. danach</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>may go up</source>
        <translation>darf steigen</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>Set the week&apos;s total…</source>
        <translation>Wochenumfang setzen…</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>Ohne Schmerzwert: %1</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Rate the %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>How was the %1?</source>
        <translation>Wie war der %1?</translation>
    </message>
    <message>
        <source>No rating is chosen, so nothing was saved.</source>
        <translation>Kein Schmerzwert ist gewählt, darum wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunDialog</name>
    <message>
        <source>From %1, which said %2.</source>
        <translation>Aus %1, dort %2.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Aus %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>Worst pain during the run</source>
        <translation>Stärkster Schmerz während des Laufs</translation>
    </message>
    <message>
        <source>Worst pain after the run</source>
        <translation>Stärkster Schmerz nach dem Lauf</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>28:30, 1:05:00, or minutes</source>
        <translation>28:30, 1:05:00 oder Minuten</translation>
    </message>
    <message>
        <source>A run is longer than 0 and at most %1.</source>
        <translation>Ein Lauf ist länger als 0 und höchstens %1.</translation>
    </message>
    <message>
        <source>Please give the distance as a number, such as 2.5.</source>
        <translation>Bitte die Strecke als Zahl angeben, etwa 2,5.</translation>
    </message>
    <message>
        <source>Please give the time as 28:30, 1:05:00 or minutes.</source>
        <translation>Bitte die Zeit als 28:30, 1:05:00 oder Minuten angeben.</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunningCard</name>
    <message>
        <source>Running now</source>
        <translation>Laufen zurzeit</translation>
    </message>
    <message>
        <source>In a usual week</source>
        <translation>In einer üblichen Woche</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>What the tendon puts up with today; 0 if you do not run. It is where the weekly steps begin.</source>
        <translation>Was die Sehne heute verträgt; 0, wenn Sie nicht laufen. Hier beginnen die Wochenschritte.</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunningPanel</name>
    <message>
        <source>Pain in the set</source>
        <translation>Schmerz im Satz</translation>
    </message>
    <message>
        <source>End early · Esc</source>
        <translation>Beenden · Esc</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <translation>Anhalten · Leertaste</translation>
    </message>
    <message>
        <source>Skip the rest · →</source>
        <translation>Pause auslassen · →</translation>
    </message>
    <message>
        <source>30 s more rest · +</source>
        <translation>30 s mehr Pause · +</translation>
    </message>
    <message>
        <source>Redo the set · R</source>
        <translation>Satz wiederholen · R</translation>
    </message>
    <message>
        <source>It hurts · P</source>
        <translation>Es schmerzt · P</translation>
    </message>
    <message>
        <source>Go on · Space</source>
        <translation>Weiter · Leertaste</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunsPage</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Weekly target</source>
        <translation>Wochenumfang</translation>
    </message>
    <message>
        <source>Set another target…</source>
        <translation>Anderen Umfang setzen…</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Runs you log appear here with their ratings and the morning after.</source>
        <translation>Eingetragene Läufe erscheinen hier mit ihren Schmerzwerten und dem Morgen danach.</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Läufe importieren…</translation>
    </message>
    <message>
        <source>Runs from a watch or a service; files can also be dropped on the window</source>
        <translation>Läufe von einer Uhr oder einem Dienst; Dateien lassen sich auch ins Fenster ziehen</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Log a run (Ctrl+R)</source>
        <translation>Lauf eintragen (Strg+R)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No weekly target is set yet</source>
        <translation>Noch kein Wochenumfang gesetzt</translation>
    </message>
    <message>
        <source>Start with the distance a week that you tolerate now.</source>
        <translation>Beginnen Sie mit der Strecke je Woche, die Sie jetzt vertragen.</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Umfang setzen…</translation>
    </message>
    <message>
        <source>Not rated yet: %1</source>
        <translation>Noch ohne Schmerzwert: %1</translation>
    </message>
    <message>
        <source>A run without a rating counts as three days of recovery until it is rated.</source>
        <translation>Ein Lauf ohne Schmerzwert zählt als drei Tage Erholung, bis er bewertet ist.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
</context>
<context>
    <name>springback::ui::ScoreEditor</name>
    <message>
        <source>Please use the official form of the questionnaire; only its scores are kept here.</source>
        <translation>Bitte den offiziellen Fragebogen verwenden; nur die Punktwerte werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>0 to 100, higher is better</source>
        <translation>0 bis 100, höher ist besser</translation>
    </message>
    <message>
        <source>0 to 100, lower is better</source>
        <translation>0 bis 100, niedriger ist besser</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Was eingeben</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>Each item</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
    <message>
        <source>Item %1 needs a whole number from 0 to %2.</source>
        <translation>Frage %1 braucht eine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>The total needs a number from 0 to %1.</source>
        <translation>Die Summe braucht eine Zahl von 0 bis %1.</translation>
    </message>
</context>
<context>
    <name>springback::ui::Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>springback::ui::SessionDialog</name>
    <message>
        <source>Variant</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Stärkster Schmerz während</translation>
    </message>
    <message>
        <source>Pain 10 minutes after</source>
        <translation>Schmerz 10 Minuten danach</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <source>For pain</source>
        <translation>Wegen Schmerz</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Aus anderem Grund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets: seconds held of the seconds planned; 0 for a set not begun</source>
        <translation>Sätze: gehaltene von den geplanten Sekunden; 0 für einen nicht begonnenen Satz</translation>
    </message>
    <message>
        <source>All held as planned</source>
        <translation>Alle wie geplant gehalten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Line %1: held may be 0 to %2 seconds.</source>
        <translation>Zeile %1: gehalten darf 0 bis %2 Sekunden sein.</translation>
    </message>
    <message>
        <source>Line %1: planned may be 0 to %2 seconds.</source>
        <translation>Zeile %1: geplant darf 0 bis %2 Sekunden sein.</translation>
    </message>
    <message>
        <source>Please give whole seconds for every set; 0 if it was not begun.</source>
        <translation>Bitte für jeden Satz ganze Sekunden angeben; 0, wenn er nicht begonnen wurde.</translation>
    </message>
</context>
<context>
    <name>springback::ui::SessionView</name>
    <message>
        <source>Guided session</source>
        <translation>Geführte Einheit</translation>
    </message>
    <message>
        <source>A guided session is running</source>
        <translation>Eine geführte Einheit läuft</translation>
    </message>
    <message>
        <source>Sound is off. Each tone is also seen in the ring.</source>
        <translation>Der Ton ist aus. Jeder Ton ist auch im Ring zu sehen.</translation>
    </message>
    <message>
        <source>No sound device was found. Each tone is also seen in the ring.</source>
        <translation>Kein Tongerät gefunden. Jeder Ton ist auch im Ring zu sehen.</translation>
    </message>
    <message>
        <source>Half the time</source>
        <translation>Die Hälfte der Zeit</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
</context>
<context>
    <name>springback::ui::SetDots</name>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>zum Teil gemacht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Sätze: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::SetsEditor</name>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Planned, s</source>
        <translation>Geplant, s</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>Gehalten, s</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>set, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set %1, planned seconds</source>
        <translation>Satz %1, geplante Sekunden</translation>
    </message>
    <message>
        <source>Set %1, held seconds</source>
        <translation>Satz %1, gehaltene Sekunden</translation>
    </message>
    <message>
        <source>Set %1, pain</source>
        <translation>Satz %1, Schmerz</translation>
    </message>
</context>
<context>
    <name>springback::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Die Person selbst</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <translation>Mein Tag beginnt um</translation>
    </message>
    <message>
        <source>A rating before that hour belongs to the day before.</source>
        <translation>Ein Wert vor dieser Stunde gehört zum Tag davor.</translation>
    </message>
    <message>
        <source>Name, or initials</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon der Praxis</translation>
    </message>
    <message>
        <source>The tendon</source>
        <translation>Die Sehne</translation>
    </message>
    <message>
        <source>Sore side</source>
        <translation>Schmerzseite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Mitte der Sehne</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>Am Fersenbein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>This course of rehab began</source>
        <translation>Diese Reha begann</translation>
    </message>
    <message>
        <source>What may have led to it</source>
        <translation>Was dazu geführt haben kann</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Das wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>springback::ui::Shell</name>
    <message>
        <source>Sample data: a made-up runner. Nothing here is about you.</source>
        <translation>Beispieldaten: eine erfundene Person. Nichts hier betrifft Sie.</translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation>Beispiel verlassen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>springback::ui::SidedEditor</name>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worst pain with it</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>Please give the repetitions as a whole number; 0 counts.</source>
        <translation>Bitte die Wiederholungen als ganze Zahl angeben; 0 zählt.</translation>
    </message>
    <message>
        <source>Please give centimetres, such as 9.5.</source>
        <translation>Bitte Zentimeter angeben, etwa 9,5.</translation>
    </message>
    <message>
        <source>Please give at least one value.</source>
        <translation>Bitte mindestens einen Wert angeben.</translation>
    </message>
</context>
<context>
    <name>springback::ui::StageCard</name>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Details</translation>
    </message>
    <message>
        <source>Numbers, gate and sources</source>
        <translation>Zahlen, Schwelle und Quellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To move on, all of these</source>
        <translation>Zum Weitergehen alles davon</translation>
    </message>
</context>
<context>
    <name>springback::ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::StepBackCard</name>
    <message>
        <source>Accept…</source>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Accept the step back</source>
        <translation>Stufe zurück annehmen</translation>
    </message>
    <message>
        <source>Not now: keep this stage with the easier version</source>
        <translation>Nicht jetzt: diese Stufe mit der leichteren Form behalten</translation>
    </message>
    <message>
        <source>Not now was answered today: the easier version holds.</source>
        <translation>Heute mit „Nicht jetzt“ beantwortet: es gilt die leichtere Form.</translation>
    </message>
    <message>
        <source>Until it is answered, the easier version holds.</source>
        <translation>Bis zur Antwort gilt die leichtere Form.</translation>
    </message>
</context>
<context>
    <name>springback::ui::TargetDialog</name>
    <message>
        <source>Distance a week</source>
        <translation>Strecke je Woche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Weekly target</source>
        <translation>Wochenumfang</translation>
    </message>
    <message>
        <source>for you and your clinician to read later</source>
        <translation>für Sie und Ihre Praxis, zum späteren Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Umfang ändern</translation>
    </message>
</context>
<context>
    <name>springback::ui::TestDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, count</source>
        <translation>%1, Anzahl</translation>
    </message>
    <message>
        <source>%1, worst pain</source>
        <translation>%1, stärkster Schmerz</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
</context>
<context>
    <name>springback::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This course of rehab is closed</source>
        <translation>Diese Reha ist geschlossen</translation>
    </message>
    <message>
        <source>Its entries stay readable in Calendar, Progress and Plan. A second tendon or a relapse is a new course.</source>
        <translation>Ihre Einträge bleiben unter Kalender, Fortschritt und Plan lesbar. Eine zweite Sehne oder ein Rückfall ist eine neue Reha.</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Neue Reha beginnen…</translation>
    </message>
</context>
<context>
    <name>springback::ui::TrashView</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted entries stay here for %n day(s) and can be restored.</source>
        <translation>
            <numerusform>Gelöschte Einträge bleiben %n Tag hier und lassen sich wiederherstellen.</numerusform>
            <numerusform>Gelöschte Einträge bleiben %n Tage hier und lassen sich wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Gelöscht am letzten Tag</numerusform>
            <numerusform>Gelöscht in den letzten %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::TroubleWindow</name>
    <message>
        <source>The records cannot be opened</source>
        <translation>Die Einträge lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>The data is in %1</source>
        <translation>Die Daten liegen in %1</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of %1:</source>
        <translation>Die neueste Sicherung, die in Ordnung ist, ist vom %1:</translation>
    </message>
    <message>
        <source>What still reads of the file, checked entry by entry, together with that backup:</source>
        <translation>Was von der Datei noch lesbar ist, Eintrag für Eintrag geprüft, zusammen mit dieser Sicherung:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Zur Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Save what still reads</source>
        <translation>Das noch Lesbare retten</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No backup that is sound was found. If there is one elsewhere, such as on another disk, choose it.</source>
        <translation>Es wurde keine einwandfreie Sicherung gefunden. Gibt es anderswo eine, etwa auf einer anderen Platte, bitte diese wählen.</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Sicherung wählen…</translation>
    </message>
</context>
<context>
    <name>springback::ui::UnfinishedCard</name>
    <message>
        <source>Resume, finish here or discard…</source>
        <translation>Fortsetzen, hier beenden oder verwerfen…</translation>
    </message>
    <message>
        <source>Finish here or discard…</source>
        <translation>Hier beenden oder verwerfen…</translation>
    </message>
</context>
<context>
    <name>springback::ui::VisitDialog</name>
    <message>
        <source>Next appointment on</source>
        <translation>Nächster Termin am</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>name of the clinician</source>
        <translation>Name der Behandelnden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Private note, never leaves this computer</source>
        <translation>Private Notiz, verlässt nie diesen Computer</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Date of the next appointment</source>
        <translation>Datum des nächsten Termins</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>This notes it. Moves and agreements of today are made in the consult view or on Today.</source>
        <translation>Das hält es fest. Stufenwechsel und Zustimmungen von heute geschehen in der Sprechstundenansicht oder unter „Heute“.</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>In Worten (freiwillig)</translation>
    </message>
</context>
<context>
    <name>springback::ui::VisitForm</name>
    <message>
        <source>Today&apos;s visit</source>
        <translation>Termin heute</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Termin eintragen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Why, or in words</source>
        <translation>Warum, oder in Worten</translation>
    </message>
    <message>
        <source>Note for the runner</source>
        <translation>Notiz für die Person</translation>
    </message>
    <message>
        <source>Private note, never leaves this computer</source>
        <translation>Private Notiz, verlässt nie diesen Computer</translation>
    </message>
    <message>
        <source>Record the visit (Ctrl+Enter)</source>
        <translation>Termin eintragen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Date of the next appointment</source>
        <translation>Datum des nächsten Termins</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Plan ändern…</translation>
    </message>
    <message>
        <source>Week&apos;s running…</source>
        <translation>Wochenumfang…</translation>
    </message>
    <message>
        <source>Red flags…</source>
        <translation>Warnzeichen…</translation>
    </message>
    <message>
        <source>Ask the red-flag questions…</source>
        <translation>Die Fragen zu Warnzeichen stellen…</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Ihr Name fehlt.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
</context>
<context>
    <name>springback::ui::WaitingCard</name>
    <message>
        <source>See it, and answer</source>
        <translation>Ansehen und antworten</translation>
    </message>
    <message>
        <source>Waits for your yes: %1</source>
        <translation>Wartet auf Ihr Ja: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · und %n weitere</numerusform>
            <numerusform>%1 · und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::WaitingDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With your yes</source>
        <translation>Mit Ihrem Ja</translation>
    </message>
    <message>
        <source>Your answer to the %1</source>
        <translation>Ihre Antwort: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It changes no number of the plan that holds now.</source>
        <translation>Es ändert keine Zahl des jetzt gültigen Plans.</translation>
    </message>
    <message>
        <source>Nobody can prove who wrote a file. Say yes only to what you know of. Your answer goes back with the next file you send.</source>
        <translation>Niemand kann belegen, wer eine Datei geschrieben hat. Sagen Sie nur Ja zu dem, wovon Sie wissen. Ihre Antwort geht mit der nächsten Datei zurück, die Sie senden.</translation>
    </message>
    <message>
        <source>Or ask first</source>
        <translation>Oder zuerst fragen</translation>
    </message>
    <message>
        <source>The question goes back with the next file; until then nothing changes.</source>
        <translation>Die Frage geht mit der nächsten Datei zurück; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Zurückfragen</translation>
    </message>
    <message>
        <source>Yes, put it in force</source>
        <translation>Ja, in Kraft setzen</translation>
    </message>
</context>
</TS>
