<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Acts</name>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>No hay ninguna rehabilitación en la que anotar esto. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Give a name: who agreed to it or did it. Nothing was saved.</source>
        <translation>Indica un nombre: quién dio el visto bueno o lo hizo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The gate is not open on this day. Nothing was saved. Look at its criteria again.</source>
        <translation>El umbral no está abierto este día. No se ha guardado nada. Revisa sus criterios.</translation>
    </message>
    <message>
        <source>An override needs a reason. Nothing was saved.</source>
        <translation>Una excepción necesita un motivo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is none to move on to.</source>
        <translation>El mantenimiento es la última etapa; no hay otra a la que pasar.</translation>
    </message>
    <message>
        <source>This is the first stage; there is none to step back to.</source>
        <translation>Esta es la primera etapa; no hay otra a la que bajar.</translation>
    </message>
    <message>
        <source>The plan asks for a clinician&apos;s agreement: give the day and the name. Nothing was saved.</source>
        <translation>El plan pide el visto bueno de un profesional: indica el día y el nombre. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This flag is not open any more.</source>
        <translation>Esta señal ya no está abierta.</translation>
    </message>
    <message>
        <source>Say what was found or arranged. Nothing was saved.</source>
        <translation>Indica qué se encontró o se acordó. No se ha guardado nada.</translation>
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
        <translation>la del día</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>antes de una versión nueva</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una fusión</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>The second folder %1 is not there; the backup is kept in the first one only.</source>
        <translation>La segunda carpeta %1 no está; la copia se guarda solo en la primera.</translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation>Última copia comprobada: %1</translation>
    </message>
    <message>
        <source>No verified backup yet</source>
        <translation>Aún no hay copia comprobada</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>aún sin registros</translation>
    </message>
    <message>
        <source>last entry today</source>
        <translation>último registro, hoy</translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>último registro, %1</translation>
    </message>
    <message numerus="yes">
        <source>restorable: %n day(s), %1</source>
        <translation>
            <numerusform>restaurable: %n día, %1</numerusform>
            <numerusform>restaurables: %n días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. The backups stay in their first folder.</source>
        <translation>No se puede escribir nada en %1. Las copias siguen en su primera carpeta.</translation>
    </message>
    <message>
        <source>The choice could not be written to %1.</source>
        <translation>No se pudo anotar la elección en %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, opened again and checked: %n record(s).</source>
        <translation>
            <numerusform>%1, abierta de nuevo y comprobada: %n registro.</numerusform>
            <numerusform>%1, abierta de nuevo y comprobada: %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup in %1 yet. “springback backup” makes one.</source>
        <translation>Aún no hay copia en %1. «springback backup» hace una.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be restored. %2</source>
        <translation>La copia %1 no se puede restaurar. %2</translation>
    </message>
    <message>
        <source>Second copy: %1</source>
        <translation>Segunda copia: %1</translation>
    </message>
    <message>
        <source>The second copy comes with the next backup.</source>
        <translation>La segunda copia llega con la próxima.</translation>
    </message>
    <message>
        <source>Tried %1: %2</source>
        <translation>Prueba, %1: %2</translation>
    </message>
</context>
<context>
    <name>CaseMerge</name>
    <message>
        <source>The check-in of %1 has another id here, so the two cannot be told to be one.</source>
        <translation>El registro de la mañana del %1 tiene aquí otro id; no se puede saber si los dos son el mismo.</translation>
    </message>
    <message>
        <source>The %1 in the file has the id of something else here, perhaps of another runner.</source>
        <translation>«%1» del archivo tiene el id de otra cosa de aquí, quizá de otra persona.</translation>
    </message>
    <message>
        <source>This person is not here yet. Keep the case as a new runner.</source>
        <translation>Esta persona aún no está aquí. Conserva el caso como persona nueva.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 No se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>profesional</translation>
    </message>
    <message>
        <source>clinician&apos;s phone</source>
        <translation>teléfono del profesional</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>site</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>personal details</source>
        <translation>datos personales</translation>
    </message>
    <message>
        <source>course of rehab since %1</source>
        <translation>rehabilitación desde el %1</translation>
    </message>
    <message>
        <source>accepted by the runner</source>
        <translation>aceptado por quien corre</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiados: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminados: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurados: %1</translation>
    </message>
    <message>
        <source>Waiting for the runner&apos;s yes (from file, author not proven):</source>
        <translation>A la espera del sí de quien corre (de un archivo, autoría no probada):</translation>
    </message>
    <message>
        <source>For the history only, nothing changes: %1</source>
        <translation>Solo para el historial, nada cambia: %1</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>After this, two courses of rehab are open here. Close the one that is over; it stays readable.</source>
        <translation>Después de esto hay aquí dos rehabilitaciones abiertas. Cierra la que ha terminado; sigue legible.</translation>
    </message>
    <message>
        <source>question asked: %1</source>
        <translation>pregunta hecha: %1</translation>
    </message>
    <message>
        <source>question: %1</source>
        <translation>pregunta: %1</translation>
    </message>
    <message>
        <source>question deleted: %1</source>
        <translation>pregunta eliminada: %1</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
</context>
<context>
    <name>CaseOpening</name>
    <message>
        <source>The PDF was not written to %1: %2 Your records are untouched; choose another folder and try again.</source>
        <translation>El PDF no se escribió en %1: %2 Tus registros están intactos; elige otra carpeta y prueba otra vez.</translation>
    </message>
    <message>
        <source>PDF written to %1</source>
        <translation>PDF escrito en %1</translation>
    </message>
    <message>
        <source>Whoever has the file can read the pages. Springback cannot open it as a case.</source>
        <translation>Quien tenga el archivo puede leer las páginas. Springback no puede abrirlo como caso.</translation>
    </message>
    <message>
        <source>The pages and every entry with its history, readable only with the password. Give the password another way than the file. Without it nobody can open the file, and we cannot either. Private notes stay here.</source>
        <translation>Las páginas y cada registro con su historial, legibles solo con la contraseña. Da la contraseña por otra vía que el archivo. Sin ella nadie puede abrir el archivo, y nosotros tampoco. Las notas privadas se quedan aquí.</translation>
    </message>
    <message>
        <source>Whoever gets the file, by whatever way, can read the pages and every entry with its history. Private notes stay here.</source>
        <translation>Quien reciba el archivo, por la vía que sea, puede leer las páginas y cada registro con su historial. Las notas privadas se quedan aquí.</translation>
    </message>
    <message>
        <source>Strength: very weak, guessed in minutes</source>
        <translation>Fuerza: muy débil, se adivina en minutos</translation>
    </message>
    <message>
        <source>Strength: weak, guessed in days. Four random words are better</source>
        <translation>Fuerza: débil, se adivina en días. Cuatro palabras al azar son mejores</translation>
    </message>
    <message>
        <source>Strength: fair</source>
        <translation>Fuerza: media</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <translation>Fuerza: fuerte</translation>
    </message>
    <message>
        <source>Strength: very strong</source>
        <translation>Fuerza: muy fuerte</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was stored.</source>
        <translation>%1: %2 No se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1, at %2: %3 Nothing was stored.</source>
        <translation>%1, en %2: %3 No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>Stop sign since %1: %2</source>
        <translation>Señal de parada desde el %1: %2</translation>
    </message>
    <message>
        <source>Flare in the last 7 days: worst %1</source>
        <translation>Brote en los últimos 7 días: máximo %1</translation>
    </message>
    <message>
        <source>May move on to %1</source>
        <translation>Puede pasar a %1</translation>
    </message>
    <message>
        <source>Awaits the agreement for %1</source>
        <translation>Espera el visto bueno para %1</translation>
    </message>
    <message>
        <source>No entry since %1</source>
        <translation>Sin registros desde el %1</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Aún sin registros</translation>
    </message>
    <message>
        <source>Pain rises from week to week: %1</source>
        <translation>El dolor sube de semana en semana: %1</translation>
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
        <translation>abierto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>criteria met</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Course closed on %1</source>
        <translation>Rehabilitación cerrada el %1</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>Mornings not given:</source>
        <translation>Mañanas sin indicar:</translation>
    </message>
    <message>
        <source>Pain 10 minutes after the session:</source>
        <translation>Dolor 10 minutos después de la sesión:</translation>
    </message>
    <message>
        <source>No exercise recorded:</source>
        <translation>Ningún ejercicio anotado:</translation>
    </message>
    <message>
        <source>Fill in the morning of %1, as recalled</source>
        <translation>Rellenar la mañana del %1, «de memoria»</translation>
    </message>
    <message>
        <source>Rate the pain 10 minutes after the session of %1</source>
        <translation>Valorar el dolor 10 minutos después de la sesión del %1</translation>
    </message>
    <message>
        <source>Add the exercise of %1</source>
        <translation>Añadir el ejercicio del %1</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>A chart. Arrow keys read it, Enter opens the day.</source>
        <translation>Gráfico. Las flechas lo recorren, Intro abre el día.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · each mark is the worst of a week</source>
        <translation>%1 · cada marca es el máximo de una semana</translation>
    </message>
    <message>
        <source>0–10, lower is better</source>
        <translation>0–10, mejor cuanto más bajo</translation>
    </message>
    <message>
        <source>green 0–2</source>
        <translation>verde 0–2</translation>
    </message>
    <message>
        <source>amber 3–5</source>
        <translation>ámbar 3–5</translation>
    </message>
    <message>
        <source>red 6–10</source>
        <translation>rojo 6–10</translation>
    </message>
    <message>
        <source>worst during</source>
        <translation>máximo durante</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>mañana siguiente</translation>
    </message>
    <message>
        <source>No pain rating in these dates. Check-ins, sessions and runs appear here.</source>
        <translation>Sin valoración de dolor en estas fechas. Aquí aparecen los registros de la mañana, las sesiones y las carreras.</translation>
    </message>
    <message>
        <source>minutes on waking, lower is better</source>
        <translation>minutos al despertar, mejor cuanto más bajo</translation>
    </message>
    <message>
        <source>morning stiffness</source>
        <translation>rigidez matutina</translation>
    </message>
    <message>
        <source>No stiffness in these dates. The minutes given at check-in appear here.</source>
        <translation>Sin rigidez en estas fechas. Aquí aparecen los minutos indicados en el registro de la mañana.</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>mejor cuanto más alto</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>mejor cuanto más bajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, good direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · band: the first value ±%2, noise</source>
        <translation>%1 · banda: el primer valor ±%2, ruido</translation>
    </message>
    <message>
        <source>No value of %1 in these dates. Tests and scores appear here once they are entered.</source>
        <translation>Ningún valor de %1 en estas fechas. Las pruebas y puntuaciones aparecen aquí cuando se anotan.</translation>
    </message>
    <message>
        <source>%1; near the target is as planned</source>
        <translation>%1; cerca del objetivo es lo previsto</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>corrido</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>carrera más larga</translation>
    </message>
    <message>
        <source>No run and no target in these dates. Runs appear here, week by week.</source>
        <translation>Sin carreras ni objetivo en estas fechas. Las carreras aparecen aquí, semana a semana.</translation>
    </message>
    <message>
        <source>percent of the plan</source>
        <translation>porcentaje del plan</translation>
    </message>
    <message>
        <source>sessions done</source>
        <translation>sesiones hechas</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>segundos mantenidos</translation>
    </message>
    <message>
        <source>Nothing was planned in these dates. Sessions appear here, week by week.</source>
        <translation>No había nada previsto en estas fechas. Las sesiones aparecen aquí, semana a semana.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según el plan</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>brote</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>de memoria</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>flare: 6 or more</source>
        <translation>brote: 6 o más</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>during not given</source>
        <translation>durante, sin indicar</translation>
    </message>
    <message>
        <source>next morning %1</source>
        <translation>mañana siguiente %1</translation>
    </message>
    <message>
        <source>no next morning</source>
        <translation>sin mañana siguiente</translation>
    </message>
    <message numerus="yes">
        <source>stiff for %n min</source>
        <translation>
            <numerusform>rigidez %n min</numerusform>
            <numerusform>rigidez %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1 of %2 s</source>
        <comment>seconds</comment>
        <translation>mantenidos %1 de %2 s</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>corrido %1</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>sin valoración</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin registros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>longest run %1</source>
        <translation>carrera más larga %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of those planned</source>
        <translation>%1 % de las previstas</translation>
    </message>
    <message>
        <source>%1 % of the seconds held</source>
        <translation>%1 % de los segundos mantenidos</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>Semana del %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>side and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at pain %2</source>
        <translation>%1 con dolor %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a date, values and their unit</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Rigidez matutina</translation>
    </message>
    <message>
        <source>Running by week</source>
        <translation>Carrera por semana</translation>
    </message>
    <message>
        <source>Sessions and dose by week</source>
        <translation>Sesiones y dosis por semana</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Máximo durante</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Mañana siguiente</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Stiffness, min</source>
        <translation>Rigidez, min</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Ran, %1</source>
        <translation>Corrido, %1</translation>
    </message>
    <message>
        <source>Target, %1</source>
        <translation>Objetivo, %1</translation>
    </message>
    <message>
        <source>Longest run, %1</source>
        <translation>Carrera más larga, %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>Mantenido, s</translation>
    </message>
    <message>
        <source>Planned, s</source>
        <translation>Previsto, s</translation>
    </message>
    <message>
        <source>%1 (pain %2)</source>
        <translation>%1 (dolor %2)</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Izquierdo, %1</translation>
    </message>
    <message>
        <source>Right, %1</source>
        <translation>Derecho, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure and unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>worst rating of each week since the start, lower is better</source>
        <translation>peor valor de cada semana desde el inicio, más bajo es mejor</translation>
    </message>
    <message>
        <source>%1 in each week since the start</source>
        <translation>%1 en cada semana desde el inicio</translation>
    </message>
    <message>
        <source>Neither course has an entry to compare.</source>
        <translation>Ninguna de las dos tiene una entrada que comparar.</translation>
    </message>
    <message>
        <source> (14 at 12 weeks, 7 at 24: Lagas 2021)</source>
        <translation> (14 a las 12 semanas, 7 a las 24: Lagas 2021)</translation>
    </message>
    <message>
        <source> (1.3 small, 2.3 medium, 2.7 large)</source>
        <translation> (1,3 pequeño, 2,3 medio, 2,7 grande)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>Worst pain since the start</source>
        <translation>Peor dolor desde el inicio</translation>
    </message>
    <message>
        <source>Running since the start</source>
        <translation>Carrera desde el inicio</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a course and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week %1 since the start. %2</source>
        <translation>Semana %1 desde el inicio. %2</translation>
    </message>
    <message>
        <source>no entry, or not over yet</source>
        <translation>sin entrada, o aún no ha terminado</translation>
    </message>
</context>
<context>
    <name>Consult</name>
    <message>
        <source>Maintenance needs no sign-off.</source>
        <translation>El mantenimiento no necesita visto bueno.</translation>
    </message>
    <message>
        <source>%1 is signed off already, by %2 on %3.</source>
        <translation>%1 ya tiene el visto bueno, de %2, el %3.</translation>
    </message>
    <message>
        <source>Records your sign-off of %1.</source>
        <translation>Registra tu visto bueno de %1.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is none to move on to.</source>
        <translation>El mantenimiento es la última etapa; no hay otra a la que pasar.</translation>
    </message>
    <message>
        <source>Every criterion is met: records the move to %1.</source>
        <translation>Se cumplen todos los criterios: registra el paso a %1.</translation>
    </message>
    <message>
        <source>The gate is closed (%1). The move to %2 is recorded as your override and needs the reason.</source>
        <translation>El umbral está cerrado (%1). El paso a %2 se registra como excepción tuya y necesita el motivo.</translation>
    </message>
    <message>
        <source>Records the step back to %1, from today.</source>
        <translation>Registra la bajada a %1, desde hoy.</translation>
    </message>
    <message>
        <source>This is the first stage; there is none to step back to.</source>
        <translation>Esta es la primera etapa; no hay otra a la que bajar.</translation>
    </message>
    <message>
        <source>The runner stays in %1.</source>
        <translation>La persona sigue en %1.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is none to move on to. Nothing was saved.</source>
        <translation>El mantenimiento es la última etapa; no hay otra a la que pasar. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The gate is closed: an override needs its reason. Nothing was saved.</source>
        <translation>El umbral está cerrado: una excepción necesita su motivo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This is the first stage; there is none to step back to. Nothing was saved.</source>
        <translation>Esta es la primera etapa; no hay otra a la que bajar. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>próxima cita %1</translation>
    </message>
    <message>
        <source>Recorded today, without a decision</source>
        <translation>Registrado hoy, sin decisión</translation>
    </message>
    <message>
        <source>Recorded today: %1</source>
        <translation>Registrado hoy: %1</translation>
    </message>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>No hay ninguna rehabilitación en la que anotar esto. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Give your name: what is entered here is yours. Nothing was saved.</source>
        <translation>Indica tu nombre: lo que se anota aquí es tuyo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>There is nothing to record yet: no note, no decision, no next appointment.</source>
        <translation>Aún no hay nada que registrar: ni nota, ni decisión, ni próxima cita.</translation>
    </message>
    <message>
        <source>the plan itself is not changed yet</source>
        <translation>el plan en sí aún no se ha cambiado</translation>
    </message>
    <message>
        <source>Recording the visit opens the plan editor: the changed numbers are stored there.</source>
        <translation>Al registrar la visita se abre el editor del plan: los números cambiados se guardan allí.</translation>
    </message>
    <message>
        <source>The plan was changed today; recording the visit notes it.</source>
        <translation>El plan se ha cambiado hoy; al registrar la visita queda anotado.</translation>
    </message>
</context>
<context>
    <name>CourseComparison</name>
    <message>
        <source>%1 weeks</source>
        <comment>a number with one decimal</comment>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se alcanzó</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>closed on %1, in %2</source>
        <translation>cerrada el %1, en %2</translation>
    </message>
    <message>
        <source>open, in %1</source>
        <translation>abierta, en %1</translation>
    </message>
    <message>
        <source>Tendon</source>
        <translation>Tendón</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>To reach %1</source>
        <translation>Hasta llegar a %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Brotes</translation>
    </message>
    <message>
        <source>Worst pain, first week</source>
        <translation>Peor dolor, primera semana</translation>
    </message>
    <message>
        <source>Worst pain, last 7 days</source>
        <translation>Peor dolor, últimos 7 días</translation>
    </message>
    <message>
        <source>Most run in a week</source>
        <translation>Lo más que corrió en una semana</translation>
    </message>
    <message>
        <source>Run in the last 7 days</source>
        <translation>Corrido en los últimos 7 días</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>%1, since %2</source>
        <comment>side, date</comment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, closed</source>
        <comment>side, dates</comment>
        <translation>%1, del %2 al %3, cerrada</translation>
    </message>
    <message>
        <source>%1, %2, closed</source>
        <comment>side, year</comment>
        <translation>%1, %2, cerrada</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a plan of a date</comment>
        <translation>del %1</translation>
    </message>
    <message>
        <source>set by %1 on %2</source>
        <translation>que fijó %1 el %2</translation>
    </message>
    <message>
        <source>You are looking at an earlier course of rehab: %1. It can be read, not changed.</source>
        <translation>Estás viendo una rehabilitación anterior: %1. Se puede leer, no cambiar.</translation>
    </message>
    <message>
        <source>You are looking at the other open course of rehab: %1. Nothing is recorded in it now.</source>
        <translation>Estás viendo la otra rehabilitación abierta: %1. Ahora no se registra nada en ella.</translation>
    </message>
    <message>
        <source>Two courses of rehab are open: %1 and %2. Entries go into the first. Close the one that is over; it stays readable.</source>
        <translation>Hay dos rehabilitaciones abiertas: %1 y %2. Las entradas van a la primera. Cierra la que ha terminado; sigue legible.</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>No hay ninguna persona abierta. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>course of rehab closed: %1</source>
        <translation>rehabilitación cerrada: %1</translation>
    </message>
    <message>
        <source>This course of rehab is not open any more. Nothing was changed.</source>
        <translation>Esta rehabilitación ya no está abierta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This course of rehab is open already. Nothing was changed.</source>
        <translation>Esta rehabilitación ya está abierta. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>corrido %1</translation>
    </message>
    <message>
        <source>worst pain %1, %2</source>
        <comment>rating, band</comment>
        <translation>dolor máximo %1, %2</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>brote</translation>
    </message>
    <message>
        <source>other entries</source>
        <translation>otros registros</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin registros</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>fase %1</translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>deleted %1, by %2</source>
        <translation>eliminado %1, por %2</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n more day(s)</source>
        <translation>
            <numerusform>se conserva %n día más</numerusform>
            <numerusform>se conserva %n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>the runner</source>
        <translation>quien corre</translation>
    </message>
    <message>
        <source>Recorded %1, by %2</source>
        <translation>Registrado %1, por %2</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>último cambio %1</translation>
    </message>
    <message>
        <source>An earlier version of this entry cannot be read. The entry itself is intact.</source>
        <translation>Una versión anterior de este registro no se puede leer. El registro en sí está intacto.</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminado</translation>
    </message>
    <message>
        <source>%1, restored</source>
        <translation>%1, restaurado</translation>
    </message>
</context>
<context>
    <name>EntryDefaults</name>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>before this course of rehab began, on %1</source>
        <translation>antes del inicio de esta rehabilitación, el %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it will be marked as recalled</source>
        <translation>%1: quedará marcado «de memoria»</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Registro de la mañana</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Anotar una carrera</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Añadir una medida</translation>
    </message>
    <message>
        <source>Add an extra exercise</source>
        <translation>Añadir un ejercicio extra</translation>
    </message>
    <message>
        <source>Add a pause</source>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Añadir una visita</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Añadir un hito</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir un registro</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Stiffness, minutes</source>
        <translation>Rigidez, minutos</translation>
    </message>
    <message>
        <source>Redness or burning</source>
        <translation>Enrojecimiento o ardor</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Stiff ankle</source>
        <translation>Tobillo rígido</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Cojera</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mantenido</translation>
    </message>
    <message>
        <source>Ratings of the sets</source>
        <translation>Valoración de las series</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Máximo durante</translation>
    </message>
    <message>
        <source>10 minutes after</source>
        <translation>10 minutos después</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Cuestas</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrada por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Nota compartida</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>redness or burning</source>
        <translation>enrojecimiento o ardor</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>ankle feels stiff</source>
        <translation>tobillo rígido</translation>
    </message>
    <message>
        <source>limping</source>
        <translation>cojera</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>dolor %1</translation>
    </message>
    <message>
        <source>pain not given</source>
        <translation>dolor sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>stiff for %n min</source>
        <translation>
            <numerusform>rigidez %n min</numerusform>
            <numerusform>rigidez %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1 % of planned</source>
        <translation>mantenido el %1 % de lo previsto</translation>
    </message>
    <message>
        <source>worst pain %1</source>
        <translation>dolor máximo %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>distance in time</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>during</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>cuestas</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>cinta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>cerrada %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>all answered no</source>
        <translation>todas con respuesta no</translation>
    </message>
    <message numerus="yes">
        <source>%n answered yes</source>
        <translation>
            <numerusform>%n con respuesta sí</numerusform>
            <numerusform>%n con respuesta sí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>bajada de etapa</translation>
    </message>
    <message>
        <source>moved on by the clinician</source>
        <translation>paso decidido por el profesional</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>próxima cita %1</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>away</source>
        <translation>viaje</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>ended for pain</source>
        <translation>terminada por dolor</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según el plan</translation>
    </message>
    <message>
        <source>easier variant</source>
        <translation>versión más fácil</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 de %2 s</translation>
    </message>
    <message>
        <source> at pain %1</source>
        <translation> con dolor %1</translation>
    </message>
    <message>
        <source>, pain not given</source>
        <translation>, dolor sin indicar</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased. %n backup(s) were written anew without this person.</source>
        <translation>
            <numerusform>Borrado. %n copia se ha reescrito sin esta persona.</numerusform>
            <numerusform>Borrado. %n copias se han reescrito sin esta persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be cleaned and was removed.</source>
        <translation>%1 no se pudo limpiar y se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read through: neither the name nor a record is in them.</source>
        <translation>
            <numerusform>Se ha leído %n archivo: no contiene el nombre ni ningún registro.</numerusform>
            <numerusform>Se han leído %n archivos: no contienen el nombre ni ningún registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read through: no record of this person is in them. The name itself stands in the records of others, or is too short to look for.</source>
        <translation>
            <numerusform>Se ha leído %n archivo: no contiene ningún registro de esta persona. El nombre en sí figura en los registros de otras, o es demasiado corto para buscarlo.</numerusform>
            <numerusform>Se han leído %n archivos: no contienen ningún registro de esta persona. El nombre en sí figura en los registros de otras, o es demasiado corto para buscarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds traces. Close other windows and programs that use it, then remove it by hand.</source>
        <translation>%1 aún contiene rastros. Cierra otras ventanas y programas que lo usen y elimínalo a mano.</translation>
    </message>
    <message>
        <source>What was exported, printed or copied elsewhere is not touched.</source>
        <translation>Lo exportado, impreso o copiado a otro lugar no se toca.</translation>
    </message>
    <message>
        <source>There is no such runner. Nothing was erased.</source>
        <translation>No existe esa persona. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>That is not the name of this runner. Nothing was erased.</source>
        <translation>Ese no es el nombre de esta persona. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>The person is gone from the records, but not everything could be cleaned. %1</source>
        <translation>La persona ya no está en los registros, pero no se pudo limpiar todo. %1</translation>
    </message>
    <message>
        <source>%1 and all that was written about this person go: from the records, their history and trash, and from %2.</source>
        <translation>Se borran %1 y todo lo escrito sobre esta persona: de los registros, su historial y la papelera, y de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia de seguridad</numerusform>
            <numerusform>%n copias de seguridad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>There is no data file at %1. Check the folder, or start anew there.</source>
        <translation>No hay ningún archivo de datos en %1. Revisa la carpeta o empieza de nuevo ahí.</translation>
    </message>
    <message>
        <source>The file %1 was not made by Springback. It was left as it is. Choose another data folder, or move that file away.</source>
        <translation>El archivo %1 no lo ha creado Springback. Se ha dejado como está. Elige otra carpeta de datos o mueve ese archivo.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Springback. It can be read here but not changed. Nothing was saved. Update Springback to write to it.</source>
        <translation>El archivo %1 lo escribió una versión más nueva de Springback. Aquí se puede leer, pero no cambiar. No se ha guardado nada. Actualiza Springback para escribir en él.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was saved, and the file was left as it is. Keep it, and go back to a backup from the folder “backups” beside it.</source>
        <translation>El archivo %1 está dañado. No se ha guardado nada y el archivo se ha dejado como estaba. Consérvalo y vuelve a una copia de la carpeta «backups», que está a su lado.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was saved. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en %1. No se ha guardado nada. Prueba otra vez en un momento.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was saved. Check that the folder is yours and not read-only, then try again.</source>
        <translation>No se puede escribir en %1. No se ha guardado nada. Comprueba que la carpeta es tuya y no es de solo lectura, y prueba otra vez.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was saved; what was there before is intact. Free some space, then try again.</source>
        <translation>El disco que contiene %1 está lleno. No se ha guardado nada; lo que había antes está intacto. Libera espacio y prueba otra vez.</translation>
    </message>
    <message>
        <source>The file %1 could not be brought to this version. It was left as it was, and a backup is in the folder “backups” beside it.</source>
        <translation>El archivo %1 no se pudo adaptar a esta versión. Se ha dejado como estaba y hay una copia en la carpeta «backups», que está a su lado.</translation>
    </message>
    <message>
        <source>This entry does not fit what is recorded in %1. Nothing was saved. Check the entry and try again.</source>
        <translation>Este registro no encaja con lo anotado en %1. No se ha guardado nada. Revisa el registro y prueba otra vez.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should for %1. Nothing was saved. Check the disk, then try again.</source>
        <translation>El disco no respondió como debía para %1. No se ha guardado nada. Revisa el disco y prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>HomeProgramme</name>
    <message>
        <source>Home programme</source>
        <translation>Programa para casa</translation>
    </message>
    <message>
        <source>It begins with a course of rehab. There is none yet.</source>
        <translation>Empieza con una rehabilitación. Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>El PDF no se escribió</translation>
    </message>
    <message>
        <source>The PDF is written</source>
        <translation>El PDF está escrito</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 could not be written: %2 Nothing was exported. Choose another folder, or make room on the disk.</source>
        <translation>No se pudo escribir %1: %2 No se ha exportado nada. Elige otra carpeta o libera espacio en el disco.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n archivo exportado a %1</numerusform>
            <numerusform>%n archivos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up to %1: %n record(s), opened again and checked</source>
        <translation>
            <numerusform>Copia guardada en %1: %n registro, abierta de nuevo y comprobada</numerusform>
            <numerusform>Copia guardada en %1: %n registros, abierta de nuevo y comprobada</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last visit, %1</source>
        <translation>Desde la última visita, %1</translation>
    </message>
    <message>
        <source>Everything since %1</source>
        <translation>Todo desde el %1</translation>
    </message>
    <message>
        <source>This stage, since %1</source>
        <translation>Esta etapa, desde el %1</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Las últimas cuatro semanas</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>long term</source>
        <translation>largo plazo</translation>
    </message>
    <message>
        <source>short term</source>
        <translation>corto plazo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>milestone “%1” deleted</source>
        <translation>hito «%1» eliminado</translation>
    </message>
    <message>
        <source>Nothing: I say when</source>
        <translation>Nada: lo digo yo</translation>
    </message>
    <message>
        <source>Running in 7 days</source>
        <translation>Carrera en 7 días</translation>
    </message>
</context>
<context>
    <name>NewCourse</name>
    <message>
        <source>A course of rehab cannot begin in the future. Nothing was saved.</source>
        <translation>Una rehabilitación no puede empezar en el futuro. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>There are entries up to %1 in the present course. Begin the new one on that day or later. Nothing was saved.</source>
        <translation>En la rehabilitación actual hay entradas hasta el %1. Empieza la nueva ese día o más tarde. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Carried over from the course before</source>
        <translation>Traído de la rehabilitación anterior</translation>
    </message>
    <message>
        <source>A new course of rehab, from the published plan</source>
        <translation>Una nueva rehabilitación, según el plan publicado</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>No hay ninguna persona abierta. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Say which side is sore. Nothing was saved.</source>
        <translation>Di qué lado duele. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>“%1” is not a distance. Write a number such as 6 or 6.5, or leave it empty. Nothing was saved.</source>
        <translation>«%1» no es una distancia. Escribe un número como 6 o 6,5, o déjalo vacío. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>new course of rehab</source>
        <translation>nueva rehabilitación</translation>
    </message>
</context>
<context>
    <name>NewCourseDialog</name>
    <message>
        <source>For a second tendon, or when it has come back.</source>
        <translation>Para un segundo tendón, o cuando ha vuelto.</translation>
    </message>
    <message>
        <source>It begins in phase 1. Name, clinician, units, causes and the question list go over; entries and milestones stay where they are.</source>
        <translation>Empieza en la fase 1. El nombre, el profesional, las unidades, las causas y la lista de preguntas pasan; las entradas y los hitos se quedan donde están.</translation>
    </message>
    <message>
        <source>Signs not yet seen to go over too: %1.</source>
        <translation>Las señales aún no atendidas pasan también: %1.</translation>
    </message>
    <message>
        <source>A new course of rehab</source>
        <translation>Una nueva rehabilitación</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Empezarla</translation>
    </message>
    <message>
        <source>Sore side</source>
        <translation>Lado dolorido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Mitad del tendón</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>En el hueso del talón</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>A usual week now, in %1</source>
        <translation>Una semana habitual ahora, en %1</translation>
    </message>
    <message>
        <source>The target before was %1.</source>
        <translation>El objetivo anterior era %1.</translation>
    </message>
    <message>
        <source>It begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Keep the present plan</source>
        <translation>Mantener el plan actual</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>The present plan is the one %1.</source>
        <translation>El plan actual es el %1.</translation>
    </message>
    <message>
        <source>%1 The present course (%2) is closed on that day and stays readable. Undo takes all of it back.</source>
        <translation>%1 La rehabilitación actual (%2) se cierra ese día y sigue legible. Deshacer lo devuelve todo.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Your clinician</source>
        <translation>Tu profesional</translation>
    </message>
    <message>
        <source>From the visit of %1</source>
        <translation>De la visita del %1</translation>
    </message>
    <message>
        <source>From %1, visit of %2</source>
        <translation>De %1, visita del %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>Next appointment: %1</source>
        <translation>Próxima cita: %1</translation>
    </message>
    <message>
        <source>%1 changed your plan, from %2</source>
        <translation>%1 cambió tu plan, desde el %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 moved you to %2, on %3</source>
        <translation>%1 te pasó a %2, el %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 set the week&apos;s running, on %2</source>
        <translation>%1 fijó el objetivo semanal, el %2</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The records were brought to this version. The file as it was before is among the backups.</source>
        <translation>Los registros se han adaptado a esta versión. El archivo anterior está entre las copias.</translation>
    </message>
    <message>
        <source>A newer version of Springback wrote these records. They can be read and exported here, not changed. Update Springback to write.</source>
        <translation>Una versión más nueva de Springback escribió estos registros. Aquí se pueden leer y exportar, pero no cambiar. Actualiza Springback para escribir.</translation>
    </message>
    <message>
        <source>Another program holds the file. The records can be read, not changed: what you enter now cannot be saved.</source>
        <translation>Otro programa tiene abierto el archivo. Los registros se pueden leer, pero no cambiar: lo que anotes ahora no se puede guardar.</translation>
    </message>
    <message>
        <source>The folder cannot be written. The records can be read, not changed: what you enter now cannot be saved.</source>
        <translation>No se puede escribir en la carpeta. Los registros se pueden leer, pero no cambiar: lo que anotes ahora no se puede guardar.</translation>
    </message>
    <message>
        <source>The disk is full. The records can be read, not changed: what you enter now cannot be saved. Free some space, then try again.</source>
        <translation>El disco está lleno. Los registros se pueden leer, pero no cambiar: lo que anotes ahora no se puede guardar. Libera espacio y prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Caseload</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the runner alone</source>
        <translation>solo quien corre</translation>
    </message>
    <message>
        <source>a clinician</source>
        <translation>un profesional</translation>
    </message>
    <message>
        <source>the runner</source>
        <translation>quien corre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1, replaced the same day</source>
        <translation>%1, sustituido el mismo día</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Beside the phases</source>
        <translation>Además de las fases</translation>
    </message>
    <message>
        <source>In a flare</source>
        <translation>En un brote</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>según lo publicado</translation>
    </message>
</context>
<context>
    <name>PlanDraft</name>
    <message>
        <source>In every stage</source>
        <translation>En todas las etapas</translation>
    </message>
    <message>
        <source>It may be from 0.25 to 2 miles or kilometres.</source>
        <translation>Puede ser de 0,25 a 2 millas o kilómetros.</translation>
    </message>
    <message>
        <source>Pain bands, easing into hops and running.</source>
        <translation>Bandas de dolor, entrada gradual en los saltos y carrera.</translation>
    </message>
    <message>
        <source>To move on, all of these</source>
        <translation>Para avanzar, todo esto</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>«%1» no es un número válido aquí.</translation>
    </message>
    <message>
        <source>%1 was changed without a reason. Give one for it, or one for all. Nothing was saved.</source>
        <translation>%1 se ha cambiado sin motivo. Indica uno para ello, o uno para todo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was saved.</source>
        <translation>%1: %2 No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Give the name of who decided this. Nothing was saved.</source>
        <translation>Indica el nombre de quien lo decidió. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Decisions up to %1 were made under the plan before. A change can hold from that day on. Nothing was saved.</source>
        <translation>Las decisiones hasta el %1 se tomaron con el plan anterior. Un cambio puede valer a partir de ese día. No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>at most %1 of 10</source>
        <translation>como máximo %1 de 10</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Sore side against the other</source>
        <translation>Lado dolorido frente al otro</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>al menos %1 %</translation>
    </message>
    <message>
        <source>at least %1, or %2 above the first</source>
        <translation>al menos %1, o %2 sobre la primera</translation>
    </message>
    <message>
        <source>at least %1 at pain %2 or less</source>
        <translation>al menos %1 con dolor %2 o menos</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no hace falta</translation>
    </message>
    <message numerus="yes">
        <source>%n whole day(s)</source>
        <translation>
            <numerusform>%n día entero</numerusform>
            <numerusform>%n días enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 after a rating of 3–5</source>
        <translation>%1; %2 tras una valoración de 3–5</translation>
    </message>
    <message>
        <source>off: whole sets from the first session, as published</source>
        <translation>no: series completas desde la primera sesión, según lo publicado</translation>
    </message>
    <message>
        <source>%1 s; two clean sessions move one step up</source>
        <translation>%1 s; dos sesiones limpias suben un paso</translation>
    </message>
    <message>
        <source> (cited from a secondary source)</source>
        <translation> (citado de una fuente secundaria)</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n vez por semana</numerusform>
            <numerusform>%n veces por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest between sessions</source>
        <translation>Descanso entre sesiones</translation>
    </message>
    <message>
        <source>Time in the stage</source>
        <translation>Tiempo en la etapa</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tiempo desde el inicio</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n full session(s)</source>
        <translation>
            <numerusform>%n sesión completa</numerusform>
            <numerusform>%n sesiones completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and none provoked</source>
        <translation>%1, y ninguno provocado</translation>
    </message>
    <message>
        <source>Pain in the last 3 sessions</source>
        <translation>Dolor en las últimas 3 sesiones</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Dolor la mañana siguiente</translation>
    </message>
    <message>
        <source>Week against week</source>
        <translation>Semana frente a semana</translation>
    </message>
    <message>
        <source>the mean rises by %1 at most</source>
        <translation>la media sube %1 como máximo</translation>
    </message>
    <message>
        <source>Length of a set</source>
        <translation>Duración de una serie</translation>
    </message>
    <message>
        <source>%1 s or more in the last 2 sessions</source>
        <translation>%1 s o más en las últimas 2 sesiones</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Brotes</translation>
    </message>
    <message>
        <source>none in the last 7 days</source>
        <translation>ninguno en los últimos 7 días</translation>
    </message>
    <message>
        <source>your own, after reading the caution</source>
        <translation>el tuyo, tras leer la advertencia</translation>
    </message>
    <message>
        <source>your clinician&apos;s agreement</source>
        <translation>el de tu profesional</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Pain bands</source>
        <translation>Bandas de dolor</translation>
    </message>
    <message>
        <source>green 0–%1, amber %2–%3, red %4–10</source>
        <translation>verde 0–%1, ámbar %2–%3, rojo %4–10</translation>
    </message>
    <message>
        <source>Easing into hops</source>
        <translation>Entrada gradual en los saltos</translation>
    </message>
    <message>
        <source>Weekly running</source>
        <translation>Carrera semanal</translation>
    </message>
    <message>
        <source>%1 more a week</source>
        <translation>%1 más por semana</translation>
    </message>
    <message>
        <source>A step stands for</source>
        <translation>Un paso se mantiene</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Carrera más larga</translation>
    </message>
    <message>
        <source>a warning above 10 % more than the longest of 30 days</source>
        <translation>un aviso por encima de un 10 % más que la más larga de 30 días</translation>
    </message>
    <message>
        <source>Days off after a run</source>
        <translation>Días sin correr tras una carrera</translation>
    </message>
    <message>
        <source>pain 0–2: none · 3: two · 4–5: three · 6 or more: three</source>
        <translation>dolor 0–2: ninguno · 3: dos · 4–5: tres · 6 o más: tres</translation>
    </message>
    <message>
        <source>Stable in the amber band</source>
        <translation>Estable en la banda ámbar</translation>
    </message>
    <message>
        <source>twice the stage&apos;s days without a flare: ask your clinician about moving on</source>
        <translation>el doble de los días de la etapa sin brote: pregunta a tu profesional por el paso siguiente</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The list is full. Delete what was asked; nothing was saved.</source>
        <translation>La lista está llena. Elimina lo ya preguntado; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>No hay ninguna persona abierta. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This question is no longer there; nothing was saved.</source>
        <translation>Esta pregunta ya no está; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Write the question first; nothing was saved.</source>
        <translation>Escribe antes la pregunta; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Keep a question to %1 letters; nothing was saved.</source>
        <translation>Una pregunta tiene como máximo %1 caracteres; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>question “%1”</source>
        <translation>pregunta «%1»</translation>
    </message>
    <message>
        <source>question to be asked again: “%1”</source>
        <translation>pregunta por hacer otra vez: «%1»</translation>
    </message>
    <message>
        <source>question asked: “%1”</source>
        <translation>pregunta hecha: «%1»</translation>
    </message>
    <message>
        <source>question deleted: “%1”</source>
        <translation>pregunta eliminada: «%1»</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>opens %1</source>
        <translation>se abre el %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>cerrado</translation>
    </message>
    <message numerus="yes">
        <source>; step back offered on %n day(s)</source>
        <translation>
            <numerusform>; bajada de etapa ofrecida en %n día</numerusform>
            <numerusform>; bajada de etapa ofrecida en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>still here</source>
        <translation>sigue aquí</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>stage, date</comment>
        <translation>a %1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>step back offered</source>
        <translation>bajada de etapa ofrecida</translation>
    </message>
    <message>
        <source>held</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Over this runner&apos;s records nothing would have been different.</source>
        <translation>En los registros de esta persona nada habría sido distinto.</translation>
    </message>
    <message numerus="yes">
        <source>Over this runner&apos;s records %n day(s) would have been judged differently.</source>
        <translation>
            <numerusform>En los registros de esta persona, %n día se habría juzgado de otro modo.</numerusform>
            <numerusform>En los registros de esta persona, %n días se habrían juzgado de otro modo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Gate as it was</source>
        <translation>Umbral como era</translation>
    </message>
    <message>
        <source>Gate under this plan</source>
        <translation>Umbral con este plan</translation>
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
        <translation>Resumen para la cita, %1, %2</translation>
    </message>
    <message>
        <source>The PDF was not written to %1: %2. Your records are untouched; choose another folder and try again.</source>
        <translation>El PDF no se escribió en %1: %2. Tus registros están intactos; elige otra carpeta y prueba otra vez.</translation>
    </message>
    <message>
        <source>The PDF was not written: its period ends before it begins.</source>
        <translation>El PDF no se ha escrito: su periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>The PDF was not written: it could not be completed. Your records are untouched.</source>
        <translation>El PDF no se ha escrito: no se pudo completar. Tus registros están intactos.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, the newest: %2</source>
        <translation>%1, lo más reciente: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worst pain: during %1, morning %2</source>
        <translation>Dolor máximo: durante %1, por la mañana %2</translation>
    </message>
    <message>
        <source>Flares: none</source>
        <translation>Brotes: ninguno</translation>
    </message>
    <message>
        <source>Flares: %1</source>
        <translation>Brotes: %1</translation>
    </message>
    <message>
        <source>Morning stiffness: first %1 min, newest %2 min</source>
        <translation>Rigidez matutina: primera %1 min, última %2 min</translation>
    </message>
    <message>
        <source>Morning stiffness: not given</source>
        <translation>Rigidez matutina: sin indicar</translation>
    </message>
    <message>
        <source>on to %1 (%2)</source>
        <translation>paso a %1 (%2)</translation>
    </message>
    <message>
        <source>to %1 by override (%2)</source>
        <translation>a %1 por excepción (%2)</translation>
    </message>
    <message>
        <source>back to %1 (%2)</source>
        <translation>vuelta a %1 (%2)</translation>
    </message>
    <message>
        <source>Stage: no change</source>
        <translation>Etapa: sin cambios</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
    <message>
        <source>Weekly target: no change</source>
        <translation>Objetivo semanal: sin cambios</translation>
    </message>
    <message>
        <source>Weekly target: %1</source>
        <translation>Objetivo semanal: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Red flag closed: %1</source>
        <translation>Señal de alarma cerrada: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Pauses: %1</source>
        <translation>Pausas: %1</translation>
    </message>
    <message>
        <source>Days without any entry: %1 of %2</source>
        <translation>Días sin ningún registro: %1 de %2</translation>
    </message>
    <message>
        <source>; with something recalled later: %1</source>
        <translation>; con algo anotado de memoria: %1</translation>
    </message>
    <message>
        <source>Sessions on %1 of %2 planned days</source>
        <translation>Sesiones en %1 de %2 días previstos</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>; held %1 % of the planned seconds</source>
        <translation>; mantenido el %1 % de los segundos previstos</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ninguna carrera</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 carrera</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 carreras</translation>
    </message>
    <message>
        <source>%1, %2 in all, longest %3</source>
        <translation>%1, %2 en total, la más larga %3</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Carrera: %1</translation>
    </message>
    <message>
        <source>For the clinician</source>
        <translation>Para el profesional</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Decisión:</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>avanzar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>bajar etapa</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>cambiar plan</translation>
    </message>
    <message>
        <source>Next appointment:</source>
        <translation>Próxima cita:</translation>
    </message>
    <message>
        <source>Name, date:</source>
        <translation>Nombre, fecha:</translation>
    </message>
    <message>
        <source>Everything here is patient-reported and not verified. %1 of %2 days in the period have no entry; what was not given is printed as “–”, a rating of 0 as “0”.</source>
        <translation>Todo lo que figura aquí lo ha indicado la persona y no está verificado. %1 de %2 días del periodo no tienen ningún registro; lo no indicado se imprime como «–», una valoración de 0 como «0».</translation>
    </message>
    <message>
        <source>“Recalled” means entered later than the day it belongs to; “edited” means changed after it was recorded; “reported by the runner” means that the clinician&apos;s agreement was not entered by the clinician.</source>
        <translation>«De memoria» significa anotado después del día al que pertenece; «editado», cambiado después de registrarse; «indicado por quien corre», que el visto bueno del profesional no lo anotó el profesional.</translation>
    </message>
    <message>
        <source>“Met” means that a written criterion of the plan is fulfilled by what was recorded. It does not mean that the tendon has recovered.</source>
        <translation>«Cumplido» significa que lo registrado satisface un criterio escrito del plan. No significa que el tendón se haya recuperado.</translation>
    </message>
    <message>
        <source>Isometric loading is a tolerable way to begin; three Achilles studies (91, 16 and 11 people) found no reliable immediate relief of pain.</source>
        <translation>La carga isométrica es una forma tolerable de empezar; tres estudios sobre el tendón de Aquiles (91, 16 y 11 personas) no hallaron un alivio inmediato fiable del dolor.</translation>
    </message>
    <message>
        <source>Changes smaller than the noise of a measure may be chance. VISA-A: 14 points at 12 weeks, 7 at 24 (Lagas 2021). The wording of questionnaires is not reproduced; use the official forms.</source>
        <translation>Los cambios menores que el ruido de una medida pueden ser azar. VISA-A: 14 puntos a las 12 semanas, 7 a las 24 (Lagas 2021). El texto de los cuestionarios no se reproduce; usa los formularios oficiales.</translation>
    </message>
    <message>
        <source>A single run more than 10 % longer than the longest of 30 days raised injury in 5,205 runners (Frandsen 2025); the week-to-week ratio did not and is not used.</source>
        <translation>Una sola carrera más de un 10 % más larga que la más larga de 30 días aumentó las lesiones en 5205 personas que corren (Frandsen 2025); la proporción de semana a semana no lo hizo y no se usa.</translation>
    </message>
    <message>
        <source>The phases: “Achilles Tendinopathy Rehab for Runners”, Jun Bae, student of Natasha Hastings, Athletic Edge PT, San Diego. Background: Maghsoodi (n.d.); Davis (n.d.); de Vos 2021, BJSM 55(20):1125; Runner&apos;s World (2021).</source>
        <translation>Las fases: «Achilles Tendinopathy Rehab for Runners», Jun Bae, estudiante de Natasha Hastings, Athletic Edge PT, San Diego. Base: Maghsoodi (s. f.); Davis (s. f.); de Vos 2021, BJSM 55(20):1125; Runner&apos;s World (2021).</translation>
    </message>
    <message>
        <source>Sources and limits</source>
        <translation>Fuentes y límites</translation>
    </message>
    <message>
        <source>made %1, %2 with Springback</source>
        <translation>hecho %1, %2 con Springback</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Patient-reported, not verified. Logs and shows whether the plan&apos;s written criteria are met; not a medical device.</source>
        <translation>Indicado por la persona, sin verificar. Registra y muestra si se cumplen los criterios escritos del plan; no es un producto sanitario.</translation>
    </message>
    <message>
        <source>A runner without a name</source>
        <translation>Persona sin nombre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>Since the last visit: %1</source>
        <translation>Desde la última visita: %1</translation>
    </message>
    <message>
        <source>Since the beginning: %1</source>
        <translation>Desde el principio: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (cited from a secondary source, not read in full)</source>
        <translation> (citado de una fuente secundaria, no leída por completo)</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>aún no toca</translation>
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
        <translation>%1 de %2 s</translation>
    </message>
    <message>
        <source>ended for pain</source>
        <translation>terminada por dolor</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mantenido</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>10 min after</source>
        <translation>A los 10 min</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Mañana siguiente</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esf.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>más fácil</translation>
    </message>
    <message>
        <source>No session in this period.</source>
        <translation>Ninguna sesión en este periodo.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>cuestas</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>cinta</translation>
    </message>
    <message>
        <source>the file said %1</source>
        <translation>el archivo decía %1</translation>
    </message>
    <message>
        <source>No run in this period.</source>
        <translation>Ninguna carrera en este periodo.</translation>
    </message>
    <message>
        <source>redness or burning</source>
        <translation>enrojecimiento o ardor</translation>
    </message>
    <message>
        <source>swelling or thickening</source>
        <translation>hinchazón o engrosamiento</translation>
    </message>
    <message>
        <source>ankle feels stiff</source>
        <translation>tobillo rígido</translation>
    </message>
    <message>
        <source>limping</source>
        <translation>cojera</translation>
    </message>
    <message>
        <source>Mornings with signs</source>
        <translation>Mañanas con signos</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Stiffness</source>
        <translation>Rigidez</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Exercises beside the phases</source>
        <translation>Ejercicios además de las fases</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Dolor máximo</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>The runner&apos;s notes</source>
        <translation>Notas de quien corre</translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, dolor %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>within noise (±%1)</source>
        <translation>dentro del ruido (±%1)</translation>
    </message>
    <message>
        <source>better, more than noise (±%1)</source>
        <translation>mejor, más que el ruido (±%1)</translation>
    </message>
    <message>
        <source>worse, more than noise (±%1)</source>
        <translation>peor, más que el ruido (±%1)</translation>
    </message>
    <message>
        <source>measured once</source>
        <translation>medido una vez</translation>
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
        <translation>Medidas desde el principio</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Against noise</source>
        <translation>Frente al ruido</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>No test and no questionnaire is recorded.</source>
        <translation>No hay ninguna prueba ni cuestionario registrados.</translation>
    </message>
    <message>
        <source>%1 Achilles, %2</source>
        <comment>side and site</comment>
        <translation>Tendón de Aquiles: %1, %2</translation>
    </message>
    <message>
        <source>began %1, day %2</source>
        <translation>inicio %1, día %2</translation>
    </message>
    <message>
        <source>%1 since %2, day %3</source>
        <translation>%1 desde el %2, día %3</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>Likely causes: %1</source>
        <translation>Causas probables: %1</translation>
    </message>
    <message>
        <source>Clinician: %1</source>
        <translation>Profesional: %1</translation>
    </message>
    <message>
        <source>On their own, without a clinician</source>
        <translation>Por su cuenta, sin profesional</translation>
    </message>
    <message>
        <source>Appointment summary</source>
        <translation>Resumen para la cita</translation>
    </message>
    <message>
        <source>%1 (sample data, made up)</source>
        <translation>%1 (datos de muestra, inventados)</translation>
    </message>
    <message>
        <source>%1. Patient-reported, not verified.</source>
        <translation>%1. Indicado por la persona, sin verificar.</translation>
    </message>
    <message>
        <source>Advice for %1</source>
        <translation>Consejo para el %1</translation>
    </message>
    <message>
        <source>Three steps back within 28 days: to be talked over.</source>
        <translation>Tres bajadas de etapa en 28 días: conviene hablarlo.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>No weekly target is recorded.</source>
        <translation>No hay ningún objetivo semanal registrado.</translation>
    </message>
    <message>
        <source>Last 7 days %1; longest run of 30 days %2</source>
        <translation>Últimos 7 días %1; carrera más larga de 30 días %2</translation>
    </message>
    <message>
        <source>and %1 more reasons</source>
        <translation>y %1 motivos más</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % above the longest of the 30 days before it.</source>
        <translation>La carrera del %1 superó en un %2 % la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>Next run from %1</source>
        <translation>Próxima carrera desde el %1</translation>
    </message>
    <message>
        <source>No run date while a stop sign is open</source>
        <translation>Sin fecha de carrera con una señal de parada abierta</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>STOP, open</source>
        <translation>PARAR, abierta</translation>
    </message>
    <message>
        <source>Ask, open</source>
        <translation>Preguntar, abierta</translation>
    </message>
    <message>
        <source>Maintenance: there is no further gate.</source>
        <translation>Mantenimiento: no hay más umbrales.</translation>
    </message>
    <message>
        <source>open: ready to move on when agreed</source>
        <translation>abierto: listo para avanzar con el visto bueno</translation>
    </message>
    <message>
        <source>Gate %1 · %2</source>
        <translation>Umbral %1 · %2</translation>
    </message>
    <message>
        <source>Stable at an acceptable level: ask about moving on.</source>
        <translation>Estable en un nivel aceptable: pregunta por el paso siguiente.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>What is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <source>symmetry ≥ %1 %</source>
        <translation>simetría ≥ %1 %</translation>
    </message>
    <message>
        <source>VISA-A ≥ %1, or %2 above the first</source>
        <translation>VISA-A ≥ %1, o %2 sobre la primera</translation>
    </message>
    <message>
        <source>Dose, rest</source>
        <translation>Dosis, descanso</translation>
    </message>
    <message>
        <source>%1 %2 %3 s, %4 s</source>
        <translation>%1 %2 %3 s, %4 s</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Whole days between</source>
        <translation>Días enteros entre medias</translation>
    </message>
    <message>
        <source>%1; %2 after 3–5</source>
        <translation>%1; %2 tras 3–5</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Días en la etapa</translation>
    </message>
    <message>
        <source>%1; %2 in all</source>
        <translation>%1; %2 en total</translation>
    </message>
    <message>
        <source>Sessions (in days)</source>
        <translation>Sesiones (en días)</translation>
    </message>
    <message>
        <source>Pain during, at most</source>
        <translation>Dolor durante, máximo</translation>
    </message>
    <message>
        <source>%1, none provoked</source>
        <translation>%1, ninguno provocado</translation>
    </message>
    <message>
        <source>Next morning, at most</source>
        <translation>Mañana siguiente, máximo</translation>
    </message>
    <message>
        <source>Weekly rise, at most</source>
        <translation>Subida semanal, máximo</translation>
    </message>
    <message>
        <source>Function tests</source>
        <translation>Pruebas de función</translation>
    </message>
    <message>
        <source>Set length, at least</source>
        <translation>Duración de serie, mínimo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The plan&apos;s numbers</source>
        <translation>Los números del plan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1 * (published: %2)</source>
        <translation>%1 * (publicado: %2)</translation>
    </message>
    <message>
        <source>Bands of pain: green 0–%1, amber %2–%3, red above; 6 or more is a flare %4</source>
        <translation>Bandas de dolor: verde 0–%1, ámbar %2–%3, rojo por encima; 6 o más es un brote %4</translation>
    </message>
    <message>
        <source>Sets of hops grow from 6 s to 45 s with clean sessions %1</source>
        <translation>Las series de saltos crecen de 6 s a 45 s con sesiones limpias %1</translation>
    </message>
    <message>
        <source>Sets of hops last 45 s from the first session %1</source>
        <translation>Las series de saltos duran 45 s desde la primera sesión %1</translation>
    </message>
    <message>
        <source>Running: up by %1 a week&apos;s total at a time, not before %2 days %3; a warning above 110 % of the longest run of 30 days %4; recovery days by rating %5</source>
        <translation>Carrera: el total semanal sube %1 cada vez, no antes de %2 días %3; un aviso por encima del 110 % de la carrera más larga de 30 días %4; días de recuperación según la valoración %5</translation>
    </message>
    <message>
        <source>Self-managed: the runner&apos;s own confirmation stands for the agreement.</source>
        <translation>Por cuenta propia: la confirmación de quien corre vale como visto bueno.</translation>
    </message>
    <message>
        <source>Agreed for a flare: %1</source>
        <translation>Acordado para un brote: %1</translation>
    </message>
    <message>
        <source>Beside the phases: %1, %2</source>
        <translation>Además de las fases: %1, %2</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Cambios del plan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>the runner</source>
        <translation>quien corre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was rated, and the rating</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>before the session</source>
        <translation>antes de la sesión</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>carrera de %1</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Brotes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Ratings of 6 or more</source>
        <translation>Valoraciones de 6 o más</translation>
    </message>
    <message>
        <source>None in this period (a rating of 6 or more).</source>
        <translation>Ninguna en este periodo (valoración de 6 o más).</translation>
    </message>
    <message>
        <source>through the gate</source>
        <translation>por el umbral</translation>
    </message>
    <message>
        <source>by override</source>
        <translation>por excepción</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 no cumplidos</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sin datos</translation>
    </message>
    <message>
        <source>Stages and agreements since the beginning</source>
        <translation>Etapas y vistos buenos desde el principio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>Motivo y observaciones</translation>
    </message>
    <message>
        <source>Start in %1</source>
        <translation>Inicio en %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the clinician&apos;s own entry</source>
        <translation>anotado por el propio profesional</translation>
    </message>
    <message>
        <source>Agreement for %1</source>
        <translation>Visto bueno para %1</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>visto bueno</translation>
    </message>
    <message>
        <source>Weekly running target</source>
        <translation>Objetivo semanal de carrera</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source> (%1: %2)</source>
        <comment>measure and value</comment>
        <translation> (%1: %2)</translation>
    </message>
    <message>
        <source>long</source>
        <translation>largo</translation>
    </message>
    <message>
        <source>short</source>
        <translation>corto</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Nota compartida</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a table&apos;s title</comment>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>%1: %2, pain ≤ %3</source>
        <comment>test, count, pain</comment>
        <translation>%1: %2, dolor ≤ %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a flag</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Dolor máximo durante</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>milestone and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>sin decisión</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>próxima cita %1</translation>
    </message>
    <message>
        <source>Decided on this day: %1</source>
        <translation>Decidido este día: %1</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Hito: %1</translation>
    </message>
    <message>
        <source>and %1 more milestones</source>
        <translation>más hitos: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a flag</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Desde entonces: %1</translation>
    </message>
    <message>
        <source>The runner asks</source>
        <translation>Pregunta quien corre</translation>
    </message>
    <message>
        <source>and %1 more questions, with the notes</source>
        <translation>más preguntas, con las notas: %1</translation>
    </message>
    <message>
        <source>Questions of the runner</source>
        <translation>Preguntas de quien corre</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>%1 of %2 days without any entry</source>
        <translation>%1 de %2 días sin ningún registro</translation>
    </message>
    <message>
        <source>Patient-reported, not verified</source>
        <translation>Indicado por la persona, sin verificar</translation>
    </message>
    <message>
        <source>VISA-A %1 (%2)</source>
        <translation>VISA-A %1 (%2)</translation>
    </message>
    <message>
        <source>VISA-A: none taken</source>
        <translation>VISA-A: ninguno hecho</translation>
    </message>
    <message>
        <source>Running: no weekly target is recorded</source>
        <translation>Carrera: no hay ningún objetivo semanal registrado</translation>
    </message>
    <message>
        <source>Running: %1 in the last 7 days of a target of %2</source>
        <translation>Carrera: %1 en los últimos 7 días, de un objetivo de %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Red flags open: none</source>
        <translation>Señales de alarma abiertas: ninguna</translation>
    </message>
    <message>
        <source>Red flags open: %1</source>
        <translation>Señales de alarma abiertas: %1</translation>
    </message>
    <message>
        <source>Milestones reached: %1 of %2</source>
        <translation>Hitos alcanzados: %1 de %2</translation>
    </message>
    <message>
        <source>Decision: none recorded on this day.</source>
        <translation>Decisión: ninguna registrada este día.</translation>
    </message>
    <message>
        <source>Decision: %1.</source>
        <translation>Decisión: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, who, date</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Asked at the visit</source>
        <translation>Hecha en la cita</translation>
    </message>
    <message>
        <source>Home programme</source>
        <translation>Programa para casa</translation>
    </message>
    <message>
        <source>clinician: %1</source>
        <translation>profesional: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n vez por semana</numerusform>
            <numerusform>%n veces por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 between</source>
        <comment>how often, days</comment>
        <translation>%1, con %2 entre medias</translation>
    </message>
    <message numerus="yes">
        <source>%n whole day(s)</source>
        <translation>
            <numerusform>%n día entero</numerusform>
            <numerusform>%n días enteros</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets grow with clean sessions, up to %1 s.</source>
        <translation>Las series crecen con sesiones limpias, hasta %1 s.</translation>
    </message>
    <message>
        <source>Easier: on amber days and after a flare</source>
        <translation>Más fácil: en días ámbar y tras un brote</translation>
    </message>
    <message>
        <source>Home programme, %1, %2</source>
        <translation>Programa para casa, %1, %2</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>El camino</translation>
    </message>
    <message>
        <source>On to the next phase when its criteria are met and agreed, not by the calendar. Then twice a week to keep it.</source>
        <translation>A la fase siguiente cuando sus criterios se cumplan y se acuerde, no según el calendario. Después, dos veces por semana para mantenerlo.</translation>
    </message>
    <message>
        <source>Rate the pain from 0 to 10: during, 10 minutes after, and with the next morning&apos;s first steps</source>
        <translation>Valora el dolor de 0 a 10: durante, 10 minutos después y en los primeros pasos de la mañana siguiente</translation>
    </message>
    <message>
        <source>0–%1: green</source>
        <translation>0–%1: verde</translation>
    </message>
    <message>
        <source>Go on as planned.</source>
        <translation>Sigue según lo previsto.</translation>
    </message>
    <message>
        <source>%1–%2: amber</source>
        <translation>%1–%2: ámbar</translation>
    </message>
    <message>
        <source>Acceptable. Take the easier variant if the morning was amber, and add nothing.</source>
        <translation>Aceptable. Si la mañana fue ámbar, haz la variante más fácil y no añadas nada.</translation>
    </message>
    <message>
        <source>%1–10: red</source>
        <translation>%1–10: rojo</translation>
    </message>
    <message>
        <source>A flare. No exercise for two days after it, no running for three; then the easier variant.</source>
        <translation>Un brote. Dos días después sin ejercicio, tres sin correr; luego, la variante más fácil.</translation>
    </message>
    <message>
        <source>The week&apos;s running</source>
        <translation>La carrera de la semana</translation>
    </message>
    <message>
        <source>No target yet: agree on what is tolerated now, and write it down here.</source>
        <translation>Aún no hay objetivo: acuerda lo que se tolera ahora y anótalo aquí.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>from ______</source>
        <translation>desde ______</translation>
    </message>
    <message numerus="yes">
        <source>One step up after %n day(s) or more, when the week&apos;s runs and the mornings after them stayed green; never together with a new phase. After a flare one step down.</source>
        <translation>
            <numerusform>Un escalón más tras %n día o más, cuando las carreras de la semana y las mañanas siguientes quedaron en verde; nunca a la vez que una fase nueva. Tras un brote, un escalón menos.</numerusform>
            <numerusform>Un escalón más tras %n días o más, cuando las carreras de la semana y las mañanas siguientes quedaron en verde; nunca a la vez que una fase nueva. Tras un brote, un escalón menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop, and be seen</source>
        <translation>Para, y que te vean</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>red flag, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Pain in it</source>
        <translation>Dolor en ella</translation>
    </message>
    <message>
        <source>What your clinician tells you comes before this page. Not a medical device.</source>
        <translation>Lo que te diga tu profesional va antes que esta página. No es un producto sanitario.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The damaged file is kept as it was in %1.</source>
        <translation>El archivo dañado se conserva como estaba en %1.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>There is no file %1. Nothing was restored.</source>
        <translation>No existe el archivo %1. No se ha restaurado nada.</translation>
    </message>
    <message>
        <source>The file %1 is no backup of Springback. Nothing was restored.</source>
        <translation>El archivo %1 no es una copia de Springback. No se ha restaurado nada.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of Springback. Nothing was restored. Update Springback first.</source>
        <translation>El archivo %1 lo escribió una versión más nueva de Springback. No se ha restaurado nada. Actualiza antes Springback.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was restored. Choose another backup.</source>
        <translation>El archivo %1 está dañado. No se ha restaurado nada. Elige otra copia.</translation>
    </message>
    <message>
        <source>Restored from %1. What was here before is kept in %2.</source>
        <translation>Restaurado desde %1. Lo que había antes se conserva en %2.</translation>
    </message>
</context>
<context>
    <name>RunImport</name>
    <message>
        <source>very weak</source>
        <translation>muy flojo</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>flojo</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>muy fuerte</translation>
    </message>
    <message>
        <source>Feel, from the watch: %1</source>
        <translation>Sensación, según el reloj: %1</translation>
    </message>
    <message>
        <source>%1 (date by this computer&apos;s time zone)</source>
        <translation>%1 (fecha según la zona horaria de este ordenador)</translation>
    </message>
    <message>
        <source>Salvaged: the file is damaged, this activity in it is whole.</source>
        <translation>Rescatada: el archivo está dañado, esta actividad está completa.</translation>
    </message>
    <message>
        <source>Date by this computer&apos;s time zone; the file names none.</source>
        <translation>Fecha según la zona horaria de este ordenador; el archivo no indica ninguna.</translation>
    </message>
    <message>
        <source>The watch was left on for days; the time is the moving time.</source>
        <translation>El reloj quedó encendido durante días; el tiempo es el tiempo en movimiento.</translation>
    </message>
    <message>
        <source>The file states no distance; log this run by hand.</source>
        <translation>El archivo no indica la distancia; anota esta carrera a mano.</translation>
    </message>
    <message>
        <source>You deleted this run on %1.</source>
        <translation>Eliminaste esta carrera el %1.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a run, its file</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Already here: %1.</source>
        <translation>Ya está aquí: %1.</translation>
    </message>
    <message>
        <source>The same as the %1.</source>
        <translation>Igual que la %1.</translation>
    </message>
    <message>
        <source>Perhaps the %1: the same distance, whole hours apart.</source>
        <translation>Quizá la %1: la misma distancia, con horas enteras de diferencia.</translation>
    </message>
    <message>
        <source>Starts with the %1, but the distances differ.</source>
        <translation>Empieza con la %1, pero las distancias difieren.</translation>
    </message>
    <message>
        <source>Perhaps the %1: the same day and distance.</source>
        <translation>Quizá la %1: el mismo día y la misma distancia.</translation>
    </message>
    <message>
        <source>The file does not say that this was a run.</source>
        <translation>El archivo no dice que esto fuera una carrera.</translation>
    </message>
    <message>
        <source>The file does not say whether this is in kilometres or miles.</source>
        <translation>El archivo no dice si esto está en kilómetros o en millas.</translation>
    </message>
    <message>
        <source>It is not clear whether the comma stands before decimals or thousands.</source>
        <translation>No está claro si la coma separa decimales o millares.</translation>
    </message>
    <message>
        <source>It is not clear which is the day and which the month.</source>
        <translation>No está claro cuál es el día y cuál el mes.</translation>
    </message>
    <message>
        <source>It is not clear whether the time is in minutes or hours.</source>
        <translation>No está claro si el tiempo está en minutos o en horas.</translation>
    </message>
    <message>
        <source>This is faster than people run; perhaps it was a ride.</source>
        <translation>Esto es más rápido de lo que se corre; quizá fue en bicicleta.</translation>
    </message>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>No hay ninguna rehabilitación en la que anotar esto. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>import of the %1</source>
        <translation>importación de la %1</translation>
    </message>
    <message numerus="yes">
        <source>import of %n run(s)</source>
        <translation>
            <numerusform>importación de %n carrera</numerusform>
            <numerusform>importación de %n carreras</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here, in an earlier course of rehab: %1.</source>
        <translation>Ya está aquí, en una rehabilitación anterior: %1.</translation>
    </message>
    <message>
        <source>This course of rehab is closed. Open it again, or begin a new one. Nothing was saved.</source>
        <translation>Esta rehabilitación está cerrada. Ábrela de nuevo o empieza una nueva. No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>SampleCase</name>
    <message>
        <source>Start of rehab.</source>
        <translation>Comienzo de la rehabilitación.</translation>
    </message>
    <message>
        <source>Knee-to-wall mobility</source>
        <translation>Movilidad de rodilla a la pared</translation>
    </message>
    <message>
        <source>Single-leg balance</source>
        <translation>Equilibrio a una pierna</translation>
    </message>
    <message>
        <source>No tendon loading and no running for three days; walking is fine. Then the easier variant.</source>
        <translation>Tres días sin cargar el tendón ni correr; caminar está bien. Después, la variante más fácil.</translation>
    </message>
    <message>
        <source>20 single-leg heel raises</source>
        <translation>20 elevaciones de talón a una pierna</translation>
    </message>
    <message>
        <source>The city 10 km without pain</source>
        <translation>Los 10 km de la ciudad sin dolor</translation>
    </message>
    <message>
        <source>May I swim on the days without exercise?</source>
        <translation>¿Puedo nadar los días sin ejercicio?</translation>
    </message>
    <message>
        <source>Which shoes for the first hills?</source>
        <translation>¿Qué zapatillas para las primeras cuestas?</translation>
    </message>
    <message>
        <source>Family visit</source>
        <translation>Visita familiar</translation>
    </message>
</context>
<context>
    <name>SampleCourse</name>
    <message>
        <source>Two bad days within a week.</source>
        <translation>Dos días malos en una semana.</translation>
    </message>
    <message>
        <source>Hills with the club. Too much.</source>
        <translation>Cuestas con el club. Demasiado.</translation>
    </message>
    <message>
        <source>Thought it had settled. It had not.</source>
        <translation>Creí que se había calmado. No era así.</translation>
    </message>
    <message>
        <source>After the flare.</source>
        <translation>Después del brote.</translation>
    </message>
    <message>
        <source>First visit. Explained the four phases and the 24-hour rule.</source>
        <translation>Primera visita. Explicadas las cuatro fases y la regla de las 24 horas.</translation>
    </message>
    <message>
        <source>Tolerates loading well. Keep the easy runs easy.</source>
        <translation>Tolera bien la carga. Que los rodajes suaves sean suaves.</translation>
    </message>
    <message>
        <source>Calf strength is coming back. Talked about hills and pacing.</source>
        <translation>La fuerza del gemelo vuelve. Hablamos de cuestas y de ritmo.</translation>
    </message>
    <message>
        <source>Good control of the heel raise. Goal: the city 10 km in autumn.</source>
        <translation>Buen control de la elevación de talón. Objetivo: los 10 km de la ciudad en otoño.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>left leg</source>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Sway</source>
        <translation>Balancea</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Change legs</source>
        <translation>Otra pierna</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>the coming set</comment>
        <translation>siguiente: %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>then 45 s of the exercise</comment>
        <translation>después, %1</translation>
    </message>
    <message>
        <source>this is the last set</source>
        <translation>esta es la última serie</translation>
    </message>
    <message>
        <source>then the right leg</source>
        <translation>después, la pierna derecha</translation>
    </message>
    <message>
        <source>rest %1, then set %2</source>
        <translation>descanso %1, luego serie %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Pain right now?</source>
        <translation>¿Dolor ahora mismo?</translation>
    </message>
    <message>
        <source>One key, 0 to 10, starts a count-in of 5 seconds.</source>
        <translation>Una tecla, de 0 a 10, inicia una cuenta atrás de 5 segundos.</translation>
    </message>
    <message>
        <source>Start without a rating</source>
        <translation>Empezar sin valorar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 is a flare</source>
        <translation>%1 es un brote</translation>
    </message>
    <message>
        <source>A rating of 6 or more asks for rest: today and the two days after it. Ending here records the rating and no exercise.</source>
        <translation>Una valoración de 6 o más pide descanso: hoy y los dos días siguientes. Si terminas aquí, se registra la valoración y ningún ejercicio.</translation>
    </message>
    <message>
        <source>End here and record it</source>
        <translation>Terminar y registrarla</translation>
    </message>
    <message>
        <source>Exercise all the same</source>
        <translation>Hacer el ejercicio igualmente</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>¿Cuánto duele?</translation>
    </message>
    <message>
        <source>A rating of 6 or more is a flare: ending here is what the programme asks.</source>
        <translation>Una valoración de 6 o más es un brote: el programa pide terminar aquí.</translation>
    </message>
    <message>
        <source>The seconds held so far are kept.</source>
        <translation>Los segundos mantenidos hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>End for pain</source>
        <translation>Terminar por dolor</translation>
    </message>
    <message>
        <source>Go on to the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Seguir con el descanso</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>El ordenador se suspendió</translation>
    </message>
    <message>
        <source>%1 was running, %2 of %3 held. What happened meanwhile is yours to say.</source>
        <translation>%1 estaba en marcha, %2 de %3 mantenidos. Lo que pasó mientras tanto lo dices tú.</translation>
    </message>
    <message>
        <source>Continue the set</source>
        <translation>Continuar la serie</translation>
    </message>
    <message>
        <source>Redo the set</source>
        <translation>Repetir la serie</translation>
    </message>
    <message>
        <source>Count it as done</source>
        <translation>Darla por hecha</translation>
    </message>
    <message>
        <source>The set had not begun.</source>
        <translation>La serie no había empezado.</translation>
    </message>
    <message>
        <source>It slept during the rest. The sets done are kept.</source>
        <translation>Se suspendió durante el descanso. Las series hechas se conservan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the rest</source>
        <translation>Continuar el descanso</translation>
    </message>
    <message>
        <source>Redo the last set</source>
        <translation>Repetir la última serie</translation>
    </message>
    <message>
        <source>Rested: go on to the next set</source>
        <translation>Ya he descansado: siguiente serie</translation>
    </message>
    <message>
        <source>End the session here?</source>
        <translation>¿Terminar la sesión aquí?</translation>
    </message>
    <message>
        <source>%1 held so far. What is done is kept.</source>
        <translation>%1 mantenidos hasta ahora. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>End for another reason</source>
        <translation>Terminar por otro motivo</translation>
    </message>
    <message>
        <source>Nothing has been held yet.</source>
        <translation>Aún no se ha mantenido nada.</translation>
    </message>
    <message>
        <source>Leave without a record</source>
        <translation>Salir sin registrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n set(s) in full · %2 of %3 held</source>
        <translation>
            <numerusform>%1 de %n serie completa · %2 de %3 mantenidos</numerusform>
            <numerusform>%1 de %n series completas · %2 de %3 mantenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>¿Cómo ha ido?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>In 10 minutes Today asks for the pain after it, and tomorrow&apos;s check-in answers the next morning.</source>
        <translation>En 10 minutos, Hoy pregunta por el dolor posterior, y el registro de mañana responde por la mañana siguiente.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>serie %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>set 2 of 5 · left leg</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>Espacio: continuar</translation>
    </message>
    <message>
        <source>Pain in %1?</source>
        <translation>¿Dolor en la %1?</translation>
    </message>
    <message>
        <source>Unfinished session</source>
        <translation>Sesión sin terminar</translation>
    </message>
    <message>
        <source>Resume with %1</source>
        <translation>Retomar con la %1</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished session of %1, %2: %3 of %n set(s).</source>
        <comment>time, date, sets done</comment>
        <translation>
            <numerusform>Sesión sin terminar de las %1, %2: %3 de %n serie.</numerusform>
            <numerusform>Sesión sin terminar de las %1, %2: %3 de %n series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCards</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Still pictures: nothing moves by itself</source>
        <translation>Imágenes fijas: nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tones in the guided session; each is also seen</source>
        <translation>Tonos en la sesión guiada; cada uno también se ve</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>Papel del PDF</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Según el país</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>Quién usa el teclado</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Quien corre</translation>
    </message>
    <message>
        <source>A clinician</source>
        <translation>Un profesional</translation>
    </message>
    <message>
        <source>The records are in</source>
        <translation>Los registros están en</translation>
    </message>
    <message>
        <source>The file is not encrypted by itself. The remedy is to encrypt the disk, in your system&apos;s settings.</source>
        <translation>El archivo no se cifra por sí solo. La solución es cifrar el disco, en los ajustes de tu sistema.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>This computer has no audio device now, so nothing is heard. In the session every tone is also seen.</source>
        <translation>Este equipo no tiene ahora dispositivo de audio, así que no se oye nada. En la sesión cada tono también se ve.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Reproducir un tono</translation>
    </message>
    <message>
        <source>Speak in the guided session: what begins, and when half the time is over</source>
        <translation>Hablar en la sesión guiada: qué empieza y cuándo ha pasado la mitad del tiempo</translation>
    </message>
    <message>
        <source>No speech is installed here. It is the package speech-dispatcher of your system.</source>
        <translation>Aquí no hay voz instalada. Es el paquete speech-dispatcher de tu sistema.</translation>
    </message>
    <message>
        <source>This is how it sounds.</source>
        <translation>Así suena.</translation>
    </message>
</context>
<context>
    <name>StoreSummary</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No runner, no entries</source>
        <translation>Ninguna persona, ningún registro</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Las dos piernas</translation>
    </message>
    <message>
        <source>On one leg, knee straight, fingertips on a wall: raise the heel as high as it goes, one raise every two seconds. Begin with the good side.</source>
        <translation>A una pierna, rodilla recta, con las yemas de los dedos en la pared: sube el talón todo lo que puedas, una elevación cada dos segundos. Empieza por el lado bueno.</translation>
    </message>
    <message>
        <source>On both legs, knees straight, fingertips on a wall: raise the heels as high as they go, one raise every two seconds.</source>
        <translation>A dos piernas, rodillas rectas, con las yemas de los dedos en la pared: sube los talones todo lo que puedas, una elevación cada dos segundos.</translation>
    </message>
    <message>
        <source>On both feet, facing a wall: small, springy hops, the heels just off the floor.</source>
        <translation>Con los dos pies, de cara a una pared: saltos pequeños y elásticos, los talones apenas despegados del suelo.</translation>
    </message>
    <message>
        <source>On one leg, facing a wall: small, springy hops, the heel just off the floor. Begin with the good side.</source>
        <translation>A una pierna, de cara a una pared: saltos pequeños y elásticos, el talón apenas despegado del suelo. Empieza por el lado bueno.</translation>
    </message>
    <message>
        <source>Stop when the heel no longer comes up all the way, the knee bends, or the pain goes above 5. Count only full raises.</source>
        <translation>Detente cuando el talón ya no suba del todo, la rodilla se doble o el dolor pase de 5. Cuenta solo las elevaciones completas.</translation>
    </message>
    <message>
        <source>Stop when the rhythm breaks or the pain goes above 5. A test is no training: do no more than is asked.</source>
        <translation>Detente cuando se rompa el ritmo o el dolor pase de 5. Una prueba no es un entrenamiento: no hagas más de lo que se pide.</translation>
    </message>
    <message>
        <source>The step to %1 asks for %2 at a pain of %3 or less.</source>
        <translation>El paso a %1 pide %2 con un dolor de %3 o menos.</translation>
    </message>
    <message>
        <source>%1 at pain %2</source>
        <translation>%1 con dolor %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>left 12</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last time, %1: %2</source>
        <translation>La última vez, %1: %2</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>worst pain %1</source>
        <translation>dolor máximo %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>ended for pain</source>
        <translation>terminada por dolor</translation>
    </message>
    <message>
        <source>Three steps back within four weeks: talk to your clinician.</source>
        <translation>Tres bajadas de etapa en cuatro semanas: habla con tu profesional.</translation>
    </message>
    <message>
        <source>Seven questions before you start</source>
        <translation>Siete preguntas antes de empezar</translation>
    </message>
    <message>
        <source>Seven questions, one minute</source>
        <translation>Siete preguntas, un minuto</translation>
    </message>
    <message>
        <source>Weekly questions, one minute</source>
        <translation>Preguntas semanales, un minuto</translation>
    </message>
    <message>
        <source>They look for signs that belong in a doctor&apos;s hands before any loading.</source>
        <translation>Buscan señales que debe ver un médico antes de cualquier carga.</translation>
    </message>
    <message>
        <source>A rating of 6 or more was recorded, so they are asked again.</source>
        <translation>Se registró una valoración de 6 o más, por eso se preguntan otra vez.</translation>
    </message>
    <message>
        <source>Redness, burning or swelling was ticked, so they are asked again.</source>
        <translation>Se marcó enrojecimiento, ardor o hinchazón, por eso se preguntan otra vez.</translation>
    </message>
    <message>
        <source>They look for signs that belong in a doctor&apos;s hands. They were last answered a week ago or more.</source>
        <translation>Buscan señales que debe ver un médico. Se respondieron por última vez hace una semana o más.</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierta desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n morning(s) of 30 minutes or more in the last 7 days.</source>
        <translation>
            <numerusform>El diario tiene %n mañana de 30 minutos o más en los últimos 7 días.</numerusform>
            <numerusform>El diario tiene %n mañanas de 30 minutos o más en los últimos 7 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>session of Tue 1 Dec</comment>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Rellenar %1</translation>
    </message>
    <message>
        <source>morning of %1</source>
        <translation>mañana del %1</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>Confirmado el %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) in this stage.</source>
        <translation>
            <numerusform>Falta %n día en esta etapa.</numerusform>
            <numerusform>Faltan %n días en esta etapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more qualifying session(s) are asked for.</source>
        <translation>
            <numerusform>Se pide %n sesión válida más.</numerusform>
            <numerusform>Se piden %n sesiones válidas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>ready today</source>
        <translation>listo hoy</translation>
    </message>
    <message>
        <source>Stable at an acceptable level: ask your clinician about moving on.</source>
        <translation>Estable en un nivel aceptable: pregunta a tu profesional por el paso siguiente.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Pasar a %1</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>carrera de %1</translation>
    </message>
    <message>
        <source>It closes yesterday: %1</source>
        <translation>Cierra el día de ayer: %1</translation>
    </message>
    <message>
        <source>It closes the day before: %1</source>
        <translation>Cierra el día anterior: %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n día por semana</numerusform>
            <numerusform>%n días por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>no se pide</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>al menos %n día</numerusform>
            <numerusform>al menos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 after a rating of 3 to 5</source>
        <translation>%1, %2 tras una valoración de 3 a 5</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Entre sesiones</translation>
    </message>
    <message>
        <source>A step back to %1 is offered</source>
        <translation>Se ofrece bajar a %1</translation>
    </message>
    <message>
        <source>Step back to %1</source>
        <translation>Bajar a %1</translation>
    </message>
    <message>
        <source>No course of rehab is open, so nothing was saved.</source>
        <translation>No hay ninguna rehabilitación abierta; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>This entry is no longer there; nothing was saved.</source>
        <translation>Este registro ya no está; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Say who has seen to it; nothing was saved.</source>
        <translation>Indica quién lo ha atendido; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Seen by %1, on %2.</source>
        <translation>Atendido por %1, el %2.</translation>
    </message>
    <message>
        <source>The criteria are not all met, so nothing was changed.</source>
        <translation>No se cumplen todos los criterios; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is not a distance; nothing was changed. Write a number such as 6 or 6.5.</source>
        <translation>«%1» no es una distancia; no se ha cambiado nada. Escribe un número como 6 o 6,5.</translation>
    </message>
    <message>
        <source>no run while a stop sign is open</source>
        <translation>no corras con una señal de parada abierta</translation>
    </message>
    <message>
        <source>a run is open today</source>
        <translation>hoy se puede correr</translation>
    </message>
    <message>
        <source>next run from %1</source>
        <translation>próxima carrera desde %1</translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <translation>%1 de %2 esta semana</translation>
    </message>
    <message>
        <source>longest so far %1</source>
        <translation>la más larga hasta ahora %1</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % longer than the longest of the 30 days before it. More than 10 % at once raises the risk of injury.</source>
        <translation>La carrera del %1 fue un %2 % más larga que la más larga de los 30 días anteriores. Más de un 10 % de una vez aumenta el riesgo de lesión.</translation>
    </message>
    <message>
        <source>%1 run today</source>
        <translation>%1 de carrera hoy</translation>
    </message>
    <message>
        <source>No weekly total is set yet</source>
        <translation>Aún no hay total semanal</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, día %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pausa hasta %1</translation>
    </message>
    <message>
        <source>%1 of %2 sets of %3 s</source>
        <translation>%1 de %2 series de %3 s</translation>
    </message>
    <message>
        <source>%1 × %2 s each side</source>
        <translation>%1 × %2 s por lado</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>versión más fácil</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
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
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
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
        <translation>vigente</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Decided under it: %1</source>
        <translation>Decidido con él: %1</translation>
    </message>
    <message>
        <source>Versions of the plan</source>
        <translation>Versiones del plan</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Stage from %1</source>
        <translation>Etapa desde el %1</translation>
    </message>
    <message>
        <source>Agreement to leave %1</source>
        <translation>Visto bueno para dejar %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>dado el %1</translation>
    </message>
    <message>
        <source>Nothing with this id waits any more. Nothing was changed.</source>
        <translation>Ya no hay nada en espera con este id. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>from file, author not proven</source>
        <translation>de un archivo, autoría no probada</translation>
    </message>
    <message>
        <source>Write what you want to ask. Nothing was changed.</source>
        <translation>Escribe lo que quieres preguntar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>About the %1: %2</source>
        <comment>a plan, a question</comment>
        <translation>Sobre: %1. %2</translation>
    </message>
    <message>
        <source>for the course of rehab that began on %1; the present one stays as it is</source>
        <translation>para la rehabilitación que empezó el %1; la actual sigue como está</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>The folder could not be written down; it is as it was before. Is there room on the disk?</source>
        <translation>No se pudo anotar la carpeta; sigue como antes. ¿Queda espacio en el disco?</translation>
    </message>
    <message>
        <source>Runs from a watch</source>
        <translation>Carreras de un reloj</translation>
    </message>
    <message>
        <source>Folder to look into</source>
        <translation>Carpeta donde mirar</translation>
    </message>
    <message>
        <source>When Springback starts or comes to the front, it looks here for new files and offers them. Nothing is imported by itself. Empty: no folder.</source>
        <translation>Al iniciarse o pasar al frente, Springback busca aquí archivos nuevos y los ofrece. Nada se importa por sí solo. Vacío: ninguna carpeta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder to look into</source>
        <translation>Elige la carpeta donde mirar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ddd, MMM d</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
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
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>acceptable at most</source>
        <translation>máximo aceptable</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>el peor imaginable</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n día en esta etapa</numerusform>
            <numerusform>%n días en esta etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualifying session(s) in the window</source>
        <translation>
            <numerusform>%n sesión válida en el plazo</numerusform>
            <numerusform>%n sesiones válidas en el plazo</numerusform>
        </translation>
    </message>
    <message>
        <source>worst %1 in the sessions judged</source>
        <translation>máximo %1 en las sesiones juzgadas</translation>
    </message>
    <message>
        <source>worst %1 on the mornings after</source>
        <translation>máximo %1 en las mañanas siguientes</translation>
    </message>
    <message>
        <source>week against week before: %1</source>
        <translation>semana frente a la anterior: %1</translation>
    </message>
    <message>
        <source>%1 of %2 tests met</source>
        <translation>%1 de %2 pruebas cumplidas</translation>
    </message>
    <message>
        <source>sets of %1 s</source>
        <translation>series de %1 s</translation>
    </message>
    <message>
        <source>no flare in the last 7 days</source>
        <translation>ningún brote en los últimos 7 días</translation>
    </message>
    <message numerus="yes">
        <source>%n flare(s) in the last 7 days</source>
        <translation>
            <numerusform>%n brote en los últimos 7 días</numerusform>
            <numerusform>%n brotes en los últimos 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>no stop sign open</source>
        <translation>ninguna señal de parada abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n stop sign(s) open</source>
        <translation>
            <numerusform>%n señal de parada abierta</numerusform>
            <numerusform>%n señales de parada abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>aún sin registrar</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>not enough rated sessions of this stage yet</source>
        <translation>aún faltan sesiones valoradas de esta etapa</translation>
    </message>
    <message>
        <source>a next morning is not given</source>
        <translation>falta indicar una mañana siguiente</translation>
    </message>
    <message>
        <source>each of the last two weeks needs 3 rated days</source>
        <translation>cada una de las dos últimas semanas necesita 3 días valorados</translation>
    </message>
    <message>
        <source>a test is missing</source>
        <translation>falta una prueba</translation>
    </message>
    <message>
        <source>fewer than 2 qualifying sessions of this stage yet</source>
        <translation>aún menos de 2 sesiones válidas de esta etapa</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Días en la etapa</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation>Dolor durante</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Mañana siguiente</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Function tests</source>
        <translation>Pruebas de función</translation>
    </message>
    <message>
        <source>Set length</source>
        <translation>Duración de serie</translation>
    </message>
    <message>
        <source>No flare</source>
        <translation>Sin brote</translation>
    </message>
    <message>
        <source>No stop sign</source>
        <translation>Sin señal de parada</translation>
    </message>
    <message>
        <source>Clinician&apos;s agreement</source>
        <translation>Visto bueno profesional</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>al menos %n día</numerusform>
            <numerusform>al menos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>al menos %n</numerusform>
            <numerusform>al menos %n</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1, none provoked, last 3 sessions</source>
        <translation>como máximo %1, ninguno provocado, últimas 3 sesiones</translation>
    </message>
    <message>
        <source>at most %1, last 3 sessions</source>
        <translation>como máximo %1, últimas 3 sesiones</translation>
    </message>
    <message>
        <source>rise of at most %1</source>
        <translation>subida de %1 como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) met</source>
        <translation>
            <numerusform>%n prueba cumplida</numerusform>
            <numerusform>%n pruebas cumplidas</numerusform>
        </translation>
    </message>
    <message>
        <source>sets of %1 s or more</source>
        <translation>series de %1 s o más</translation>
    </message>
    <message>
        <source>not asked in this stage</source>
        <translation>no se pide en esta etapa</translation>
    </message>
    <message>
        <source>none in 7 days</source>
        <translation>ninguno en 7 días</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguna abierta</translation>
    </message>
    <message>
        <source>recorded in this stage</source>
        <translation>registrado en esta etapa</translation>
    </message>
    <message>
        <source>4 (both legs)</source>
        <translation>4 (dos piernas)</translation>
    </message>
    <message>
        <source>4 (one leg)</source>
        <translation>4 (una pierna)</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>%1 → %2: %3 of %4 met</source>
        <translation>%1 → %2: %3 de %4 cumplidos</translation>
    </message>
    <message>
        <source>not within 120 days as things stand</source>
        <translation>no en los próximos 120 días tal como está</translation>
    </message>
    <message>
        <source>earliest %1</source>
        <translation>como pronto %1</translation>
    </message>
    <message>
        <source>awaits only its tests and the agreement</source>
        <translation>solo espera sus pruebas y el visto bueno</translation>
    </message>
    <message>
        <source>%1: met. %2 (asked: %3).</source>
        <translation>%1: cumplido. %2 (se pide: %3).</translation>
    </message>
    <message>
        <source>%1: does not apply here.</source>
        <translation>%1: aquí no se aplica.</translation>
    </message>
    <message>
        <source> Missing: %1.</source>
        <translation> Falta: %1.</translation>
    </message>
    <message>
        <source>%1: no data. It asks for %2; %3.</source>
        <translation>%1: sin datos. Pide %2; %3.</translation>
    </message>
    <message>
        <source> See %1.</source>
        <translation> Ver %1.</translation>
    </message>
    <message>
        <source>%1: not met. %2 (asked: %3).</source>
        <translation>%1: no cumplido. %2 (se pide: %3).</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún no hecho</translation>
    </message>
    <message>
        <source>Sore side against the other: %1 %, at least %2 % asked</source>
        <translation>Lado dolorido frente al otro: %1 %, se pide al menos %2 %</translation>
    </message>
    <message>
        <source>Sore side against the other: not known yet, at least %1 % asked</source>
        <translation>Lado dolorido frente al otro: aún no se sabe, se pide al menos %1 %</translation>
    </message>
    <message>
        <source>VISA-A: %1, at least %2 asked, or %3 above the first</source>
        <translation>VISA-A: %1, se pide al menos %2, o %3 sobre la primera</translation>
    </message>
    <message>
        <source>%1%2: %3, at least %4 asked at pain %5 or less</source>
        <translation>%1%2: %3, se pide al menos %4 con dolor %5 o menos</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>The week&apos;s total may go up to %1</source>
        <translation>El total semanal puede subir a %1</translation>
    </message>
    <message>
        <source>Reduce the week&apos;s total to %1</source>
        <translation>Reduce el total semanal a %1</translation>
    </message>
    <message>
        <source>Hold at %1 a week; earliest change %2</source>
        <translation>Mantén %1 por semana; cambio como pronto %2</translation>
    </message>
    <message>
        <source>Hold at %1 a week</source>
        <translation>Mantén %1 por semana</translation>
    </message>
    <message>
        <source>This target has stood since %1 only.</source>
        <translation>Este objetivo rige solo desde el %1.</translation>
    </message>
    <message>
        <source>A flare is too recent.</source>
        <translation>Hay un brote demasiado reciente.</translation>
    </message>
    <message>
        <source>Limping was ticked in the last 7 days.</source>
        <translation>Se marcó cojera en los últimos 7 días.</translation>
    </message>
    <message>
        <source>The stage changed in the last 7 days: one thing at a time.</source>
        <translation>La etapa cambió en los últimos 7 días: una cosa cada vez.</translation>
    </message>
    <message>
        <source>Today&apos;s advice is rest.</source>
        <translation>El consejo de hoy es descansar.</translation>
    </message>
    <message>
        <source>A stop sign is open.</source>
        <translation>Hay una señal de parada abierta.</translation>
    </message>
    <message>
        <source>A step back is offered first.</source>
        <translation>Antes se ofrece bajar una etapa.</translation>
    </message>
    <message>
        <source>Too few runs in the last 7 days.</source>
        <translation>Muy pocas carreras en los últimos 7 días.</translation>
    </message>
    <message>
        <source>The last 7 days&apos; %1 are below 80 % of the target.</source>
        <translation>El total de los últimos 7 días (%1) está por debajo del 80 % del objetivo.</translation>
    </message>
    <message>
        <source>The last 7 days&apos; %1 are above 120 % of the target.</source>
        <translation>El total de los últimos 7 días (%1) está por encima del 120 % del objetivo.</translation>
    </message>
    <message>
        <source>A run was rated above the limit.</source>
        <translation>Una carrera se valoró por encima del límite.</translation>
    </message>
    <message>
        <source>The morning after a run was rated above the limit.</source>
        <translation>La mañana tras una carrera se valoró por encima del límite.</translation>
    </message>
    <message>
        <source>A rating of today is above the limit.</source>
        <translation>Una valoración de hoy está por encima del límite.</translation>
    </message>
    <message>
        <source>The week&apos;s pain has risen against the week before.</source>
        <translation>El dolor de la semana ha subido frente a la anterior.</translation>
    </message>
    <message>
        <source>A run has no rating yet.</source>
        <translation>Una carrera aún no tiene valoración.</translation>
    </message>
    <message>
        <source>The morning after a run is not given.</source>
        <translation>Falta indicar la mañana tras una carrera.</translation>
    </message>
    <message>
        <source>Too few rated days to tell the trend.</source>
        <translation>Muy pocos días valorados para ver la tendencia.</translation>
    </message>
    <message>
        <source>The check-ins of the last three mornings are not all given.</source>
        <translation>Faltan registros de las tres últimas mañanas.</translation>
    </message>
    <message>
        <source>Running starts from phase 2 on.</source>
        <translation>Se empieza a correr a partir de la fase 2.</translation>
    </message>
    <message>
        <source>10 single-leg heel raises on the sore side, at pain 2 or less, are not recorded yet.</source>
        <translation>Aún no constan 10 elevaciones de talón a una pierna del lado dolorido, con dolor 2 o menos.</translation>
    </message>
    <message>
        <source>A flare since this target was set.</source>
        <translation>Un brote desde que se fijó este objetivo.</translation>
    </message>
    <message>
        <source>The week&apos;s pain has risen by 2 points or more.</source>
        <translation>El dolor de la semana ha subido 2 puntos o más.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Sore side against the other</source>
        <translation>Lado dolorido frente al otro</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Length of a set</source>
        <translation>Duración de una serie</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Whole days between sessions</source>
        <translation>Días enteros entre sesiones</translation>
    </message>
    <message>
        <source>The same after a rating in the amber band</source>
        <translation>Lo mismo tras una valoración en la banda ámbar</translation>
    </message>
    <message>
        <source>Time in the stage</source>
        <translation>Tiempo en la etapa</translation>
    </message>
    <message>
        <source>Time since the start (0: not asked)</source>
        <translation>Tiempo desde el inicio (0: no se pide)</translation>
    </message>
    <message>
        <source>Full sessions</source>
        <translation>Sesiones completas</translation>
    </message>
    <message>
        <source>… within the last</source>
        <translation>… en los últimos</translation>
    </message>
    <message>
        <source>Pain in the last 3 sessions, at most</source>
        <translation>Dolor en las últimas 3 sesiones, máximo</translation>
    </message>
    <message>
        <source>No pain beyond the rating before</source>
        <translation>Ningún dolor mayor que el de antes</translation>
    </message>
    <message>
        <source>Pain the next morning, at most</source>
        <translation>Dolor la mañana siguiente, máximo</translation>
    </message>
    <message>
        <source>Rise from week to week, at most</source>
        <translation>Subida de semana en semana, máximo</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>%1, or above the first by</source>
        <translation>%1, o sobre la primera en</translation>
    </message>
    <message>
        <source>%1, pain at most</source>
        <translation>%1, dolor máximo</translation>
    </message>
    <message>
        <source>Sets reached while easing (0: not asked)</source>
        <translation>Series alcanzadas en la entrada gradual (0: no se pide)</translation>
    </message>
    <message>
        <source>Agreement of the clinician</source>
        <translation>Visto bueno del profesional</translation>
    </message>
    <message>
        <source>Green band, up to</source>
        <translation>Banda verde, hasta</translation>
    </message>
    <message>
        <source>Amber band, up to</source>
        <translation>Banda ámbar, hasta</translation>
    </message>
    <message>
        <source>Sets of hops grow from 6 s</source>
        <translation>Las series de saltos crecen desde 6 s</translation>
    </message>
    <message>
        <source>Weekly running grows by</source>
        <translation>La carrera semanal crece</translation>
    </message>
    <message>
        <source>A step of running stands at least</source>
        <translation>Un paso de carrera se mantiene al menos</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The plan for a flare</source>
        <translation>El plan para un brote</translation>
    </message>
    <message>
        <source>The name of an exercise</source>
        <translation>El nombre de un ejercicio</translation>
    </message>
    <message>
        <source>An exercise</source>
        <translation>Un ejercicio</translation>
    </message>
    <message>
        <source>Phase 1: Supine calf isometric with band</source>
        <translation>Fase 1: Isométrico de gemelo tumbado, con banda</translation>
    </message>
    <message>
        <source>Phase 2: Single leg heel raise isometric hold</source>
        <translation>Fase 2: Elevación de talón a una pierna, isométrico mantenido</translation>
    </message>
    <message>
        <source>Phase 3: Single leg heel raise weight shift</source>
        <translation>Fase 3: Elevación de talón a una pierna, cambio de peso</translation>
    </message>
    <message>
        <source>Phase 4: Single leg / double leg pogos, on both legs</source>
        <translation>Fase 4: Pogos a una pierna / a dos piernas, a dos piernas</translation>
    </message>
    <message>
        <source>Phase 4: Single leg / double leg pogos, on one leg</source>
        <translation>Fase 4: Pogos a una pierna / a dos piernas, a una pierna</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>phase 4 (both legs)</source>
        <translation>fase 4 (dos piernas)</translation>
    </message>
    <message>
        <source>phase 4 (one leg)</source>
        <translation>fase 4 (una pierna)</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>fase %1</translation>
    </message>
    <message>
        <source>M</source>
        <comment>maintenance, in one letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Calf isometric with a band</source>
        <translation>Isométrico de gemelo con banda</translation>
    </message>
    <message>
        <source>Calf isometric, less tension</source>
        <translation>Isométrico de gemelo, menos tensión</translation>
    </message>
    <message>
        <source>Single-leg heel-raise hold</source>
        <translation>Talón elevado a una pierna, mantenido</translation>
    </message>
    <message>
        <source>Heel-raise hold, both heels up</source>
        <translation>Talones elevados, mantenidos a dos piernas</translation>
    </message>
    <message>
        <source>Heel-raised weight shift</source>
        <translation>Cambio de peso con talones elevados</translation>
    </message>
    <message>
        <source>Weight shift, more on the good side</source>
        <translation>Cambio de peso, más en el lado bueno</translation>
    </message>
    <message>
        <source>Pogos on both feet</source>
        <translation>Pogos con los dos pies</translation>
    </message>
    <message>
        <source>Smaller pogos, fingertips on the wall</source>
        <translation>Pogos más pequeños, dedos en la pared</translation>
    </message>
    <message>
        <source>Pogos on one leg</source>
        <translation>Pogos a una pierna</translation>
    </message>
    <message>
        <source>Your choice of phase 3 or 4</source>
        <translation>A tu elección, de la fase 3 o 4</translation>
    </message>
    <message>
        <source>Sit or lie with the leg out. Loop a band or towel round the heel, push the heel forward against it and keep the tension.</source>
        <translation>Siéntate o túmbate con la pierna estirada. Pasa una banda o toalla alrededor del talón, empuja el talón hacia delante contra ella y mantén la tensión.</translation>
    </message>
    <message>
        <source>Sit or lie with the leg out, band or towel round the heel. Push the heel forward more gently than usual and keep that lighter tension.</source>
        <translation>Siéntate o túmbate con la pierna estirada, banda o toalla alrededor del talón. Empuja el talón hacia delante con menos fuerza de la habitual y mantén esa tensión más ligera.</translation>
    </message>
    <message>
        <source>Stand beside a wall. Rise on both feet, shift your weight to the sore side, lift the other foot and hold.</source>
        <translation>Ponte de pie junto a una pared. Sube con los dos pies, pasa el peso al lado dolorido, levanta el otro pie y mantén.</translation>
    </message>
    <message>
        <source>Stand beside a wall. Rise on both feet and hold with both heels up.</source>
        <translation>Ponte de pie junto a una pared. Sube con los dos pies y mantén los dos talones arriba.</translation>
    </message>
    <message>
        <source>Raise both heels, knees straight. Sway slowly from side to side so that each tendon takes the load in turn.</source>
        <translation>Sube los dos talones, rodillas rectas. Balancéate despacio de lado a lado para que cada tendón reciba la carga por turnos.</translation>
    </message>
    <message>
        <source>Raise both heels, knees straight. Sway slowly, keeping more of the weight on the good side.</source>
        <translation>Sube los dos talones, rodillas rectas. Balancéate despacio, con más peso en el lado bueno.</translation>
    </message>
    <message>
        <source>Face a wall. Small, springy hops on both feet, heels just off the floor.</source>
        <translation>De cara a una pared. Saltos pequeños y elásticos con los dos pies, los talones apenas despegados del suelo.</translation>
    </message>
    <message>
        <source>Face a wall with your fingertips on it. Smaller hops on both feet.</source>
        <translation>De cara a una pared, con las yemas de los dedos en ella. Saltos más pequeños con los dos pies.</translation>
    </message>
    <message>
        <source>Face a wall. Small, springy hops on the sore leg.</source>
        <translation>De cara a una pared. Saltos pequeños y elásticos con la pierna dolorida.</translation>
    </message>
    <message>
        <source>Face a wall. Small hops on both feet again.</source>
        <translation>De cara a una pared. Otra vez saltos pequeños con los dos pies.</translation>
    </message>
    <message>
        <source>Choose the heel-raised weight shift or the pogos, twice a week.</source>
        <translation>Elige el cambio de peso con talones elevados o los pogos, dos veces por semana.</translation>
    </message>
    <message>
        <source>This one is done without pain. Ease the tension if it hurts.</source>
        <translation>Este se hace sin dolor. Baja la tensión si duele.</translation>
    </message>
    <message>
        <source>Keep the knee straight and the heel high. Stop the set if the pain goes above 5.</source>
        <translation>Mantén la rodilla recta y el talón alto. Detén la serie si el dolor pasa de 5.</translation>
    </message>
    <message>
        <source>Slow and even, heels up all the time. Stop the set if the pain goes above 5.</source>
        <translation>Lento y uniforme, talones siempre arriba. Detén la serie si el dolor pasa de 5.</translation>
    </message>
    <message>
        <source>Stay light on the feet. Stop the set if the pain goes above 5.</source>
        <translation>Mantén los pies ligeros. Detén la serie si el dolor pasa de 5.</translation>
    </message>
    <message>
        <source>%1 × %2 s each side</source>
        <translation>%1 × %2 s por lado</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 · %2 rest · %3</source>
        <comment>sets, rest, whole length</comment>
        <translation>%1 · descanso %2 · %3</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>mid-portion</source>
        <translation>porción media</translation>
    </message>
    <message>
        <source>insertional</source>
        <translation>insercional</translation>
    </message>
    <message>
        <source>site not known</source>
        <translation>zona no conocida</translation>
    </message>
    <message>
        <source>tight calves</source>
        <translation>gemelos tensos</translation>
    </message>
    <message>
        <source>stiff ankle</source>
        <translation>tobillo rígido</translation>
    </message>
    <message>
        <source>excessive pronation</source>
        <translation>pronación excesiva</translation>
    </message>
    <message>
        <source>sudden rise in miles</source>
        <translation>subida brusca de distancia</translation>
    </message>
    <message>
        <source>sudden rise in intensity</source>
        <translation>subida brusca de intensidad</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>cuestas</translation>
    </message>
    <message>
        <source>one single overload</source>
        <translation>una única sobrecarga</translation>
    </message>
    <message>
        <source>published clinic protocol</source>
        <translation>protocolo clínico publicado</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>guía clínica</translation>
    </message>
    <message>
        <source>published programme</source>
        <translation>programa publicado</translation>
    </message>
    <message>
        <source>common practice</source>
        <translation>práctica habitual</translation>
    </message>
    <message>
        <source>our default; no study fixes it</source>
        <translation>valor nuestro; ningún estudio lo fija</translation>
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
        <translation>Elevaciones de talón a una pierna</translation>
    </message>
    <message>
        <source>Double-leg heel raises</source>
        <translation>Elevaciones de talón a dos piernas</translation>
    </message>
    <message>
        <source>Small double-leg hops</source>
        <translation>Saltos pequeños a dos piernas</translation>
    </message>
    <message>
        <source>Single-leg hops</source>
        <translation>Saltos a una pierna</translation>
    </message>
    <message>
        <source>Knee to wall</source>
        <translation>Rodilla a la pared</translation>
    </message>
    <message>
        <source>PSFS</source>
        <translation>PSFS</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message numerus="yes">
        <source>recalled %n day(s) later</source>
        <translation>
            <numerusform>de memoria, %n día después</numerusform>
            <numerusform>de memoria, %n días después</numerusform>
        </translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>entered by the clinician</source>
        <translation>anotado por el profesional</translation>
    </message>
    <message>
        <source>reported by the runner</source>
        <translation>indicado por quien corre</translation>
    </message>
    <message>
        <source>from file, author not proven</source>
        <translation>de un archivo, autoría no probada</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>registro de la mañana</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>run</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>extra exercise</source>
        <translation>ejercicio extra</translation>
    </message>
    <message>
        <source>red flag</source>
        <translation>señal de alarma</translation>
    </message>
    <message>
        <source>red-flag questions</source>
        <translation>preguntas de alarma</translation>
    </message>
    <message>
        <source>change of stage</source>
        <translation>cambio de etapa</translation>
    </message>
    <message>
        <source>clinician&apos;s agreement</source>
        <translation>visto bueno</translation>
    </message>
    <message>
        <source>weekly target</source>
        <translation>objetivo semanal</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episodio</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>carrera de %1</translation>
    </message>
    <message>
        <source>step back to %1</source>
        <translation>bajada a %1</translation>
    </message>
    <message>
        <source>move to %1, by override</source>
        <translation>paso a %1, por excepción</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>paso a %1</translation>
    </message>
    <message>
        <source>agreement for %1</source>
        <translation>visto bueno para %1</translation>
    </message>
    <message>
        <source>weekly target of %1</source>
        <translation>objetivo semanal de %1</translation>
    </message>
    <message>
        <source>pause: ill</source>
        <translation>pausa: enfermedad</translation>
    </message>
    <message>
        <source>pause: away</source>
        <translation>pausa: viaje</translation>
    </message>
    <message>
        <source>visit with %1</source>
        <translation>visita con %1</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>La fecha</translation>
    </message>
    <message>
        <source>The distance</source>
        <translation>La distancia</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>El tiempo</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The stiffness in minutes</source>
        <translation>La rigidez en minutos</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>El valor</translation>
    </message>
    <message>
        <source>The effort</source>
        <translation>El esfuerzo</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>El número</translation>
    </message>
    <message>
        <source>The weekly target</source>
        <translation>El objetivo semanal</translation>
    </message>
    <message>
        <source>The time held in a set</source>
        <translation>El tiempo mantenido en una serie</translation>
    </message>
    <message>
        <source>The time planned for a set</source>
        <translation>El tiempo previsto para una serie</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>El inicio</translation>
    </message>
    <message>
        <source>The name of who decided</source>
        <translation>El nombre de quien decidió</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>The list of sets</source>
        <translation>La lista de series</translation>
    </message>
    <message>
        <source>%1: with these rest days so many do not fit into the days counted. The gate could never open.</source>
        <translation>%1: con estos días de descanso no caben tantas en los días contados. El umbral nunca podría abrirse.</translation>
    </message>
    <message>
        <source>%1: no set of this stage lasts so long. The gate could never open.</source>
        <translation>%1: ninguna serie de esta etapa dura tanto. El umbral nunca podría abrirse.</translation>
    </message>
    <message>
        <source>%1: the rest between sessions leaves no room for so many.</source>
        <translation>%1: el descanso entre sesiones no deja sitio para tantas.</translation>
    </message>
    <message>
        <source>%1 is above the upper bound of the amber band.</source>
        <translation>%1 está por encima del límite superior de la banda ámbar.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source> It may be from %1 to %2.</source>
        <translation> Puede ser de %1 a %2.</translation>
    </message>
    <message>
        <source> It may be at most %1.</source>
        <translation> Puede ser como máximo %1.</translation>
    </message>
    <message>
        <source> It must be at least %1.</source>
        <translation> Debe ser al menos %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was recorded, and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 está en el futuro.</translation>
    </message>
    <message>
        <source>%1 is before this course of rehab began.</source>
        <translation>%1 es anterior al inicio de esta rehabilitación.</translation>
    </message>
    <message>
        <source>%1 is before the beginning.</source>
        <translation>%1 es anterior al comienzo.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 está fuera de rango.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 supera el máximo permitido.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 no consta.</translation>
    </message>
    <message>
        <source>%1 does not fit this entry.</source>
        <translation>%1 no encaja en este registro.</translation>
    </message>
    <message>
        <source>%1 holds characters that are not text.</source>
        <translation>%1 contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Stop: no exercise, no run</source>
        <translation>Parar: ni ejercicio ni carrera</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Hoy, descanso</translation>
    </message>
    <message>
        <source>A step back is offered</source>
        <translation>Se ofrece bajar una etapa</translation>
    </message>
    <message>
        <source>No session today</source>
        <translation>Hoy no hay sesión</translation>
    </message>
    <message>
        <source>The easier version today</source>
        <translation>Hoy, la versión más fácil</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source> Next: %1.</source>
        <translation> Siguiente: %1.</translation>
    </message>
    <message>
        <source>A stop sign is open. See to it first.</source>
        <translation>Hay una señal de parada abierta. Atiéndela primero.</translation>
    </message>
    <message>
        <source>A rating of 6 or more within the last two days: no loading of the tendon.</source>
        <translation>Una valoración de 6 o más en los dos últimos días: sin carga del tendón.</translation>
    </message>
    <message>
        <source>Two flares within a week in this stage.</source>
        <translation>Dos brotes en una semana en esta etapa.</translation>
    </message>
    <message>
        <source>The week&apos;s pain has risen by 2 points or more against the week before.</source>
        <translation>El dolor de la semana ha subido 2 puntos o más frente a la anterior.</translation>
    </message>
    <message>
        <source>Two weeks or more without a session.</source>
        <translation>Dos semanas o más sin una sesión.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Hecho por hoy.</translation>
    </message>
    <message>
        <source>The tendon has its rest day between sessions.</source>
        <translation>El tendón tiene su día de descanso entre sesiones.</translation>
    </message>
    <message>
        <source>Two sessions in the last seven days: that is the week&apos;s number.</source>
        <translation>Dos sesiones en los últimos siete días: ese es el número de la semana.</translation>
    </message>
    <message>
        <source>A flare in the last four weeks, and no clean session of this stage since.</source>
        <translation>Un brote en las últimas cuatro semanas, y ninguna sesión limpia de esta etapa desde entonces.</translation>
    </message>
    <message>
        <source>This morning&apos;s rating is between 3 and 5.</source>
        <translation>La valoración de esta mañana está entre 3 y 5.</translation>
    </message>
    <message>
        <source>Limping is ticked today.</source>
        <translation>Hoy está marcada la cojera.</translation>
    </message>
    <message>
        <source>Swelling is ticked today.</source>
        <translation>Hoy está marcada la hinchazón.</translation>
    </message>
    <message>
        <source>A week or more since the last session.</source>
        <translation>Una semana o más desde la última sesión.</translation>
    </message>
    <message>
        <source>A pop or a kick in the heel</source>
        <translation>Un chasquido o un golpe en el talón</translation>
    </message>
    <message>
        <source>Hot, red, swollen or tender calf, chest pain or breathlessness</source>
        <translation>Gemelo caliente, rojo, hinchado o sensible, dolor en el pecho o falta de aire</translation>
    </message>
    <message>
        <source>Fever, a hot swollen joint or an open wound</source>
        <translation>Fiebre, una articulación caliente e hinchada o una herida abierta</translation>
    </message>
    <message>
        <source>A fluoroquinolone antibiotic</source>
        <translation>Un antibiótico del grupo de las fluoroquinolonas</translation>
    </message>
    <message>
        <source>A clinician sets the plan</source>
        <translation>Un profesional fija el plan</translation>
    </message>
    <message>
        <source>Long morning stiffness, or other signs to ask a doctor about</source>
        <translation>Rigidez matutina larga, u otros signos que consultar con un médico</translation>
    </message>
    <message>
        <source>Pain at night, on squeezing the heel, numbness or tingling</source>
        <translation>Dolor nocturno, al apretar el talón, adormecimiento u hormigueo</translation>
    </message>
    <message>
        <source>Stop. Urgent care today: a rupture must be ruled out.</source>
        <translation>Detente. Atención urgente hoy: hay que descartar una rotura.</translation>
    </message>
    <message>
        <source>Stop. Emergency care now.</source>
        <translation>Detente. Acude a urgencias ahora.</translation>
    </message>
    <message>
        <source>Stop. Urgent care.</source>
        <translation>Detente. Atención urgente.</translation>
    </message>
    <message>
        <source>Stop loading the tendon. Contact the prescriber today.</source>
        <translation>Deja de cargar el tendón. Contacta hoy con quien lo recetó.</translation>
    </message>
    <message>
        <source>A clinician sets the plan here. Ask yours before you go on.</source>
        <translation>Aquí el plan lo fija un profesional. Pregunta al tuyo antes de seguir.</translation>
    </message>
    <message>
        <source>See a doctor, as a routine appointment.</source>
        <translation>Consulta a un médico, en una cita normal.</translation>
    </message>
    <message>
        <source>See a clinician.</source>
        <translation>Consulta a un profesional.</translation>
    </message>
    <message>
        <source>Did you feel a pop or a kick in the heel, and since then a weak push-off or no single-leg raise?</source>
        <translation>¿Notaste un chasquido o un golpe en el talón y, desde entonces, empujas con poca fuerza o no puedes elevarte a una pierna?</translation>
    </message>
    <message>
        <source>Is the calf hot, red, swollen or tender, or do you have chest pain or are you breathless?</source>
        <translation>¿El gemelo está caliente, rojo, hinchado o sensible, o tienes dolor en el pecho o te falta el aire?</translation>
    </message>
    <message>
        <source>Do you have a fever, a hot swollen joint or an open wound?</source>
        <translation>¿Tienes fiebre, una articulación caliente e hinchada o una herida abierta?</translation>
    </message>
    <message>
        <source>Do you take a fluoroquinolone antibiotic, now or recently (ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin)?</source>
        <translation>¿Tomas un antibiótico del grupo de las fluoroquinolonas, ahora o hace poco (ciprofloxacino, levofloxacino, moxifloxacino, ofloxacino)?</translation>
    </message>
    <message>
        <source>An injection into the tendon in the last 3 months, an earlier rupture or surgery on this side, under 18, or pregnant?</source>
        <translation>¿Una infiltración en el tendón en los últimos 3 meses, una rotura o cirugía anterior en este lado, menos de 18 años o embarazo?</translation>
    </message>
    <message>
        <source>Stiffness of 30 minutes or more on 3 of the last 7 mornings, both heels sore, or back stiffness, psoriasis, eye inflammation or bowel disease?</source>
        <translation>¿Rigidez de 30 minutos o más en 3 de las últimas 7 mañanas, los dos talones doloridos, o rigidez de espalda, psoriasis, inflamación ocular o enfermedad intestinal?</translation>
    </message>
    <message>
        <source>Pain at night or at rest, pain on squeezing the heel bone, numbness or tingling?</source>
        <translation>¿Dolor por la noche o en reposo, dolor al apretar el hueso del talón, adormecimiento u hormigueo?</translation>
    </message>
    <message>
        <source>Springback logs what you record and shows whether the written criteria of the plan are met. It is not a medical device, gives no diagnosis and does not replace your clinician.</source>
        <translation>Springback guarda lo que registras y muestra si se cumplen los criterios escritos del plan. No es un producto sanitario, no da ningún diagnóstico y no sustituye a tu profesional.</translation>
    </message>
    <message>
        <source>%1 of %2 in the last 7 days</source>
        <translation>%1 de %2 en los últimos 7 días</translation>
    </message>
    <message>
        <source>%1: %2 asked, none taken yet</source>
        <translation>%1: se piden %2, aún sin medir</translation>
    </message>
    <message>
        <source>%1: %2 last, %3 asked</source>
        <translation>%1: %2 la última vez, se piden %3</translation>
    </message>
    <message>
        <source>reached on %1, from the records</source>
        <translation>alcanzado el %1, según los registros</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>alcanzado el %1</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>avanzar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>bajada de etapa</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>dar visto bueno</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>cambiar plan</translation>
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
        <translation>Este caso, o una parte, ya está aquí. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>case of %1</source>
        <translation>caso de %1</translation>
    </message>
</context>
<context>
    <name>springback::app::AfterPresenter</name>
    <message>
        <source>Pain now, 10 minutes after the session?</source>
        <translation>¿Dolor ahora, 10 minutos después de la sesión?</translation>
    </message>
    <message>
        <source>This session is no longer there, so the rating was not saved.</source>
        <translation>Esta sesión ya no está; la valoración no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>springback::app::CalendarPresenter</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, día %2</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>brote</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This course of rehab had not begun.</source>
        <translation>Esta rehabilitación aún no había empezado.</translation>
    </message>
    <message>
        <source>Nothing is recorded on this day.</source>
        <translation>No hay nada registrado este día.</translation>
    </message>
    <message>
        <source>This course of rehab was closed.</source>
        <translation>Esta rehabilitación estaba cerrada.</translation>
    </message>
</context>
<context>
    <name>springback::app::CaseloadModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Leyendo %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n runner(s), %1 to look at first</source>
        <translation>
            <numerusform>%n persona, %1 por mirar primero</numerusform>
            <numerusform>%n personas, %1 por mirar primero</numerusform>
        </translation>
    </message>
    <message>
        <source>This runner is no longer here. Nothing was changed.</source>
        <translation>Esta persona ya no está aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>caso archivado: %1</translation>
    </message>
    <message>
        <source>%1 taken out of the archive</source>
        <translation>caso desarchivado: %1</translation>
    </message>
    <message>
        <source>No course of rehab yet</source>
        <translation>Aún sin rehabilitación</translation>
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
        <translation>Persona</translation>
    </message>
    <message>
        <source>Look at first because</source>
        <translation>Mirar primero porque</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Days in it</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Último registro</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tend.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Sessions 14 days</source>
        <translation>Sesiones 14 días</translation>
    </message>
    <message>
        <source>Worst 7 days</source>
        <translation>Máx. 7 días</translation>
    </message>
    <message>
        <source>Gate met</source>
        <translation>Umbral cumplido</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
</context>
<context>
    <name>springback::app::EntryListModel</name>
    <message>
        <source>All entries</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Registros de la mañana</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Extra exercises</source>
        <translation>Ejercicios extra</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Decisions and flags</source>
        <translation>Decisiones y señales</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>springback::app::ImportPresenter</name>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
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
        <translation>nueva, rescatada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>perhaps here</source>
        <translation>quizá ya está</translation>
    </message>
    <message>
        <source>deleted earlier</source>
        <translation>eliminada antes</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>no se puede guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about</source>
        <translation>
            <numerusform>%n por confirmar</numerusform>
            <numerusform>%n por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps here</source>
        <translation>
            <numerusform>%n quizá ya está</numerusform>
            <numerusform>%n quizá ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted earlier</source>
        <translation>
            <numerusform>%n eliminada antes</numerusform>
            <numerusform>%n eliminadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be stored</source>
        <translation>
            <numerusform>%n no se puede guardar</numerusform>
            <numerusform>%n no se pueden guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is whole in it is offered below.</source>
        <translation>Lo que está completo en él se ofrece abajo.</translation>
    </message>
</context>
<context>
    <name>springback::app::ImportTableModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Why, and how it was read</source>
        <translation>Por qué, y cómo se leyó</translation>
    </message>
</context>
<context>
    <name>springback::app::PlanPresenter</name>
    <message>
        <source>The plan as published. Each number shows the ground it stands on.</source>
        <translation>El plan según lo publicado. Cada número muestra en qué se apoya.</translation>
    </message>
    <message>
        <source>A plan of your own. Each number shows the ground it stands on.</source>
        <translation>Un plan propio. Cada número muestra en qué se apoya.</translation>
    </message>
    <message>
        <source>Set by %1 on %2: %3</source>
        <translation>Fijado por %1 el %2: %3</translation>
    </message>
    <message>
        <source>You are on your own. From phase 3 on you confirm each move yourself, after reading a caution.</source>
        <translation>Vas por tu cuenta. A partir de la fase 3 confirmas cada paso tú, tras leer una advertencia.</translation>
    </message>
    <message>
        <source>A clinician looks after you. From phase 3 on each move needs their agreement.</source>
        <translation>Te acompaña un profesional. A partir de la fase 3 cada paso necesita su visto bueno.</translation>
    </message>
    <message>
        <source>%1 looks after you. From phase 3 on each move needs their agreement.</source>
        <translation>Te acompaña %1. A partir de la fase 3 cada paso necesita su visto bueno.</translation>
    </message>
    <message>
        <source>%1 (%2) looks after you. From phase 3 on each move needs their agreement.</source>
        <translation>Te acompaña %1 (%2). A partir de la fase 3 cada paso necesita su visto bueno.</translation>
    </message>
    <message>
        <source>The runner is on their own now</source>
        <translation>Ahora la persona va por su cuenta</translation>
    </message>
    <message>
        <source>A clinician looks after the runner now</source>
        <translation>Ahora un profesional acompaña a la persona</translation>
    </message>
</context>
<context>
    <name>springback::app::ProgressPresenter</name>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Desde última visita</translation>
    </message>
    <message>
        <source>This phase</source>
        <translation>Esta fase</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <translation>
            <numerusform>%1 a %2, %n día</numerusform>
            <numerusform>%1 a %2, %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an entry</source>
        <translation>
            <numerusform>%n día sin registros</numerusform>
            <numerusform>%n días sin registros</numerusform>
        </translation>
    </message>
    <message>
        <source>every day has an entry</source>
        <translation>todos los días tienen registro</translation>
    </message>
</context>
<context>
    <name>springback::app::QuickSessionPresenter</name>
    <message>
        <source>A session of that day is recorded already. A second one never counts twice.</source>
        <translation>Ya hay una sesión registrada ese día. Una segunda nunca cuenta doble.</translation>
    </message>
    <message>
        <source>It will be marked as recalled.</source>
        <translation>Quedará marcado «de memoria».</translation>
    </message>
    <message>
        <source>No set was done, so there is nothing to record.</source>
        <translation>No se hizo ninguna serie, así que no hay nada que registrar.</translation>
    </message>
</context>
<context>
    <name>springback::app::ReminderPresenter</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Time for this morning&apos;s rating.</source>
        <translation>Es hora de la valoración de esta mañana.</translation>
    </message>
    <message>
        <source>Ten minutes are over</source>
        <translation>Han pasado diez minutos</translation>
    </message>
    <message>
        <source>One rating, and the session is complete.</source>
        <translation>Una valoración y la sesión está completa.</translation>
    </message>
</context>
<context>
    <name>springback::app::RunTableModel</name>
    <message>
        <source>treadmill</source>
        <translation>cinta</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>cuestas</translation>
    </message>
    <message>
        <source>rate…</source>
        <comment>this run has no rating yet</comment>
        <translation>valora…</translation>
    </message>
    <message>
        <source>not rated; press Enter to rate</source>
        <translation>sin valorar; pulsa Intro para valorar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Mañana sig.</translation>
    </message>
    <message>
        <source>Where, origin</source>
        <translation>Dónde, origen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>springback::app::RunsPresenter</name>
    <message>
        <source>%1 of %2</source>
        <comment>run so far, of the weekly target</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>in the 7 days to yesterday, and %1 today</source>
        <translation>en los 7 días hasta ayer, y %1 hoy</translation>
    </message>
    <message>
        <source>in the 7 days to yesterday</source>
        <translation>en los 7 días hasta ayer</translation>
    </message>
    <message>
        <source>No run while a stop sign is open</source>
        <translation>No corras con una señal de parada abierta</translation>
    </message>
    <message>
        <source>Next run: from today</source>
        <translation>Próxima carrera: desde hoy</translation>
    </message>
    <message>
        <source>Next run: from %1</source>
        <translation>Próxima carrera: desde el %1</translation>
    </message>
    <message>
        <source>Longest in the last 30 days: %1</source>
        <translation>La más larga de los últimos 30 días: %1</translation>
    </message>
    <message>
        <source>No run in the last 30 days</source>
        <translation>Ninguna carrera en los últimos 30 días</translation>
    </message>
    <message>
        <source>Target since %1</source>
        <translation>Objetivo desde el %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % longer than the longest of the 30 days before it.</source>
        <translation>La carrera del %1 fue un %2 % más larga que la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>The offer no longer stands: the records have changed. Nothing was changed.</source>
        <translation>La oferta ya no vale: los registros han cambiado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is not a distance.</source>
        <translation>«%1» no es una distancia.</translation>
    </message>
    <message>
        <source>A target of your own needs a reason, for you and your clinician to read later.</source>
        <translation>Un objetivo propio necesita un motivo, para que tú y tu profesional lo leáis después.</translation>
    </message>
    <message>
        <source>This is %1 % longer than your longest run of the 30 days before. Single runs more than 10 % longer raised injury. You can still save it.</source>
        <translation>Es un %1 % más larga que tu carrera más larga de los 30 días anteriores. Las carreras sueltas más de un 10 % más largas aumentaron las lesiones. Puedes guardarla igualmente.</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>pace, unit</comment>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>springback::app::Workspace</name>
    <message>
        <source>“%1” is not a distance. Write the miles or kilometres of a usual week, such as 6 or 6.5, or leave it empty. Nothing was saved.</source>
        <translation>«%1» no es una distancia. Escribe las millas o kilómetros de una semana habitual, como 6 o 6,5, o déjalo vacío. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>My default plan for new runners</source>
        <translation>Mi plan por defecto para personas nuevas</translation>
    </message>
    <message>
        <source>On their own, said at the first start</source>
        <translation>Por su cuenta, dicho en el primer inicio</translation>
    </message>
    <message>
        <source>There is no course of rehab to change. Nothing was saved.</source>
        <translation>No hay ninguna rehabilitación que cambiar. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>No runner is open. Nothing was saved.</source>
        <translation>No hay ninguna persona abierta. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>There is no course of rehab to record this in. Nothing was saved.</source>
        <translation>No hay ninguna rehabilitación en la que anotar esto. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>personal details</source>
        <translation>datos personales</translation>
    </message>
    <message>
        <source>A course of rehab is still open. Close it before you begin another.</source>
        <translation>Aún hay una rehabilitación abierta. Ciérrala antes de empezar otra.</translation>
    </message>
    <message>
        <source>There are entries from long before this date. Choose an earlier start, or move them first.</source>
        <translation>Hay registros muy anteriores a esta fecha. Elige un inicio anterior o muévelos antes.</translation>
    </message>
    <message>
        <source>course of rehab</source>
        <translation>rehabilitación</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since. It was left as it is.</source>
        <translation>«%1» se ha cambiado entretanto en otro lugar. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>This course of rehab is closed. Open it again, or begin a new one. Nothing was saved.</source>
        <translation>Esta rehabilitación está cerrada. Ábrela de nuevo o empieza una nueva. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This course of rehab holds entries that came later. Close it instead of taking it back.</source>
        <translation>Esta rehabilitación tiene entradas que llegaron después. Ciérrala en vez de deshacerla.</translation>
    </message>
</context>
<context>
    <name>springback::cli</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Who decided; the runner when left out.</source>
        <translation>Quién lo decidió; si falta, quien corre.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>The clinician decides against the rules; needs --by and --reason.</source>
        <translation>El profesional decide en contra de las reglas; necesita --by y --reason.</translation>
    </message>
    <message>
        <source>--override needs --by NAME and --reason TEXT.</source>
        <translation>--override necesita --by NOMBRE y --reason TEXTO.</translation>
    </message>
    <message>
        <source>Stage, today&apos;s advice, the gate, miles</source>
        <translation>Etapa, consejo de hoy, umbral, distancia</translation>
    </message>
    <message>
        <source>Records a check-in, session, run, measure, flag or pause</source>
        <translation>Anota un registro de la mañana, sesión, carrera, medida, señal o pausa</translation>
    </message>
    <message>
        <source>Moves to the next stage when the gate is open</source>
        <translation>Pasa a la etapa siguiente con el umbral abierto</translation>
    </message>
    <message>
        <source>Moves one stage down</source>
        <translation>Baja una etapa</translation>
    </message>
    <message>
        <source>Records that the clinician agreed to move on</source>
        <translation>Registra el visto bueno del profesional para avanzar</translation>
    </message>
    <message>
        <source>Sets the week&apos;s target</source>
        <translation>Fija el objetivo semanal</translation>
    </message>
    <message>
        <source>Writes the PDF for the appointment</source>
        <translation>Escribe el PDF para la cita</translation>
    </message>
    <message>
        <source>Writes the whole case as JSON or as tables</source>
        <translation>Escribe el caso entero como JSON o como tablas</translation>
    </message>
    <message>
        <source>Takes runs from the files of a watch or a service</source>
        <translation>Toma carreras de los archivos de un reloj o un servicio</translation>
    </message>
    <message>
        <source>Lists the runners</source>
        <translation>Enumera las personas</translation>
    </message>
    <message>
        <source>Checks that the data is intact</source>
        <translation>Comprueba que los datos están intactos</translation>
    </message>
    <message>
        <source>Copies the data, and checks the copy</source>
        <translation>Copia los datos y comprueba la copia</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the data</source>
        <translation>Pone una copia en el lugar de los datos</translation>
    </message>
    <message>
        <source>Removes one person for good</source>
        <translation>Elimina a una persona para siempre</translation>
    </message>
    <message>
        <source>Makes up a caseload, its PDF and pictures</source>
        <translation>Inventa unos casos, su PDF e imágenes</translation>
    </message>
    <message>
        <source>Usage: springback %1COMMAND [options]</source>
        <translation>Uso: springback %1ORDEN [opciones]</translation>
    </message>
    <message>
        <source>“springback %1COMMAND --help” tells more.</source>
        <translation>«springback %1ORDEN --help» dice más.</translation>
    </message>
    <message>
        <source>“springback [--data-dir DIR] [FILE]” opens the window. Exit status: 0 done, 1 refused by the rules, 2 wrong usage, 3 bad input file, 4 the store cannot be used.</source>
        <translation>«springback [--data-dir CARPETA] [ARCHIVO]» abre la ventana. Código de salida: 0 hecho, 1 rechazado por las reglas, 2 uso incorrecto, 3 archivo de entrada defectuoso, 4 no se puede usar el almacén.</translation>
    </message>
    <message>
        <source>The entry is stored, but today&apos;s backup was not made. %1</source>
        <translation>El registro está guardado, pero no se hizo la copia de hoy. %1</translation>
    </message>
    <message>
        <source>“%1%2” is not a command.</source>
        <translation>«%1%2» no es una orden.</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir necesita una carpeta.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands work without one: “springback --help” lists them.</source>
        <translation>No hay pantalla en la que abrir la ventana. Las órdenes funcionan sin ella: «springback --help» las enumera.</translation>
    </message>
    <message>
        <source>%1 holds a person who is not made up. Nothing was written; name another folder.</source>
        <translation>%1 contiene a una persona que no es inventada. No se ha escrito nada; indica otra carpeta.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Escrito %1.</translation>
    </message>
    <message>
        <source>Makes up a caseload in DIR: data to open (DIR/data), each case as JSON, the PDF for its appointment, and pictures of the main screens.</source>
        <translation>Inventa unos casos en DIR: datos para abrir (DIR/data), cada caso como JSON, el PDF para su cita e imágenes de las pantallas principales.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How long the first runner has been at it; 12 when left out.</source>
        <translation>Cuánto lleva la primera persona; si falta, 12.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Another number makes up other people.</source>
        <translation>Otro número inventa otras personas.</translation>
    </message>
    <message>
        <source>How many runners; 1 when left out.</source>
        <translation>Cuántas personas; si falta, 1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no runner here yet. Open the window to begin, or load a case with “springback load”.</source>
        <translation>Aquí aún no hay ninguna persona. Abre la ventana para empezar, o carga un caso con «springback load».</translation>
    </message>
    <message>
        <source>There are %1 runners here. Name one with --patient ID; “springback patients” lists them.</source>
        <translation>Aquí hay %1 personas. Indica una con --patient ID; «springback patients» las enumera.</translation>
    </message>
    <message>
        <source>The red-flag questions are due: “springback log flag --ask” shows them.</source>
        <translation>Tocan las preguntas de alarma: «springback log flag --ask» las muestra.</translation>
    </message>
    <message>
        <source>No runner here has the id %1. “springback patients” lists them.</source>
        <translation>Ninguna persona tiene aquí el id %1. «springback patients» las enumera.</translation>
    </message>
    <message>
        <source>More than one id begins with %1.</source>
        <translation>Más de un id empieza por %1.</translation>
    </message>
    <message>
        <source>There is no data in %1 yet. Open the window to begin, load a case with “springback load”, or name another folder with --data-dir.</source>
        <translation>Aún no hay datos en %1. Abre la ventana para empezar, carga un caso con «springback load» o indica otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The runner cannot be read. “springback check” looks for the reason.</source>
        <translation>No se puede leer a la persona. «springback check» busca la causa.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The runner, where there are several; the beginning of the id is enough.</source>
        <translation>La persona, si hay varias; basta el principio del id.</translation>
    </message>
    <message>
        <source>This runner has no course of rehab yet.</source>
        <translation>Esta persona aún no tiene ninguna rehabilitación.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>The day it belongs to, YYYY-MM-DD; today when left out.</source>
        <translation>El día al que pertenece, AAAA-MM-DD; si falta, hoy.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Removes one person from the data, its history and trash, and from every backup, and looks for the name in what is left. There is no way back. RUNNER is the id, or its beginning; “springback patients” lists them.</source>
        <translation>Elimina a una persona de los datos, de su historial y papelera, y de todas las copias, y busca el nombre en lo que queda. No hay vuelta atrás. RUNNER es el id, o su principio; «springback patients» las enumera.</translation>
    </message>
    <message>
        <source>The person&apos;s name as it is recorded.</source>
        <translation>El nombre de la persona tal como está registrado.</translation>
    </message>
    <message>
        <source>Erasing asks for the person&apos;s name: --confirm NAME.</source>
        <translation>Borrar pide el nombre de la persona: --confirm NOMBRE.</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>Reads and compares, and stores nothing.</source>
        <translation>Lee y compara, y no guarda nada.</translation>
    </message>
    <message>
        <source>Prints what was found as JSON.</source>
        <translation>Muestra lo encontrado como JSON.</translation>
    </message>
    <message>
        <source>You give your word for what is doubtful: it is stored too, unless --unit, --decimals or --date-order is still wanted.</source>
        <translation>Respondes por lo dudoso: también se guarda, salvo que aún haga falta --unit, --decimals o --date-order.</translation>
    </message>
    <message>
        <source>The unit of a table that does not state one.</source>
        <translation>La unidad de una tabla que no la indica.</translation>
    </message>
    <message>
        <source>What stands before the decimals of a table.</source>
        <translation>Qué hay delante de los decimales de una tabla.</translation>
    </message>
    <message>
        <source>How 4/5/2024 in a table is meant.</source>
        <translation>Cómo se entiende 4/5/2024 en una tabla.</translation>
    </message>
    <message>
        <source>Which columns of a plain table hold what, counted from 1: date, clock, distance, duration, sport, title.</source>
        <translation>Qué columnas de una tabla sencilla contienen qué, contadas desde 1: date, clock, distance, duration, sport, title.</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3.</source>
        <translation>--%1 es %2 o %3.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>perhaps here already</source>
        <translation>quizá ya está</translation>
    </message>
    <message>
        <source>deleted earlier</source>
        <translation>eliminada antes</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>cannot be stored</source>
        <translation>no se puede guardar</translation>
    </message>
    <message>
        <source>What is whole in it was salvaged.</source>
        <translation>Se ha rescatado lo que está completo en él.</translation>
    </message>
    <message>
        <source>Nothing was stored. To be stored: %1, not: %2.</source>
        <translation>No se ha guardado nada. Para guardar: %1, no: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stored %n run(s), marked imported. Not stored: %1.</source>
        <translation>
            <numerusform>Guardada %n carrera, marcada como importada. Sin guardar: %1.</numerusform>
            <numerusform>Guardadas %n carreras, marcadas como importadas. Sin guardar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated yet: %1.</source>
        <translation>Aún sin valorar: %1.</translation>
    </message>
    <message>
        <source>Takes runs from FIT, TCX and GPX (also .gz), the exports of Strava, Garmin Connect, Runkeeper and Apple Health, a plain CSV, or a zip or folder of these. Content decides, not the name. What the file does not prove to be a run, or to be in kilometres or miles, is not stored without --confirm. A file that cannot be read ends it with status 3, and nothing is stored.</source>
        <translation>Toma carreras de FIT, TCX y GPX (también .gz), de las exportaciones de Strava, Garmin Connect, Runkeeper y Apple Health, de un CSV sencillo, o de un zip o una carpeta de ellos. Decide el contenido, no el nombre. Lo que el archivo no prueba que sea una carrera, o que esté en kilómetros o millas, no se guarda sin --confirm. Un archivo que no se puede leer termina la orden con el código 3 y no se guarda nada.</translation>
    </message>
    <message>
        <source>There is no file of runs in that folder.</source>
        <translation>No hay ningún archivo de carreras en esa carpeta.</translation>
    </message>
    <message>
        <source>Nothing was stored. Leave out the files that cannot be read, and try again.</source>
        <translation>No se ha guardado nada. Quita los archivos que no se pueden leer y prueba otra vez.</translation>
    </message>
    <message>
        <source>Reads and checks the file, and stores nothing.</source>
        <translation>Lee y comprueba el archivo, y no guarda nada.</translation>
    </message>
    <message>
        <source>%1: the case of “%2” is sound; entries: %3. Nothing was stored.</source>
        <translation>%1: el caso de «%2» está bien; registros: %3. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>%1: stored the case of “%2”; entries: %3.</source>
        <translation>%1: guardado el caso de «%2»; registros: %3.</translation>
    </message>
    <message>
        <source>The morning&apos;s rating. A morning has one; what is given again replaces what was, the rest stays.</source>
        <translation>La valoración de la mañana. Una mañana tiene una; lo que se da otra vez sustituye a lo anterior, el resto queda.</translation>
    </message>
    <message>
        <source>Pain at the first steps, or none when it was not given.</source>
        <translation>Dolor en los primeros pasos, o none si no se indicó.</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTOS</translation>
    </message>
    <message>
        <source>Minutes until the stiffness was gone.</source>
        <translation>Minutos hasta que pasó la rigidez.</translation>
    </message>
    <message>
        <source>Redness or burning.</source>
        <translation>Enrojecimiento o ardor.</translation>
    </message>
    <message>
        <source>Swelling or thickening.</source>
        <translation>Hinchazón o engrosamiento.</translation>
    </message>
    <message>
        <source>The ankle feels stiff.</source>
        <translation>Tobillo rígido.</translation>
    </message>
    <message>
        <source>Limping.</source>
        <translation>Cojera.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Una nota.</translation>
    </message>
    <message>
        <source>The morning&apos;s rating</source>
        <translation>La valoración de la mañana</translation>
    </message>
    <message>
        <source>One go at the day&apos;s exercise</source>
        <translation>Una vez el ejercicio del día</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Una carrera</translation>
    </message>
    <message>
        <source>A test or a questionnaire</source>
        <translation>Una prueba o un cuestionario</translation>
    </message>
    <message>
        <source>A red flag: opens or closes it</source>
        <translation>Una señal de alarma: la abre o la cierra</translation>
    </message>
    <message>
        <source>Days planned away</source>
        <translation>Días de ausencia previstos</translation>
    </message>
    <message>
        <source>No open flag is called “%1”. “springback status” lists those that are open.</source>
        <translation>Ninguna señal abierta se llama «%1». «springback status» enumera las abiertas.</translation>
    </message>
    <message>
        <source>The red-flag questions: shows them, records that none or which was answered with yes, or that one was seen to.</source>
        <translation>Las preguntas de alarma: las muestra, anota que ninguna o cuál se respondió con sí, o que una ya se atendió.</translation>
    </message>
    <message>
        <source>Shows the questions.</source>
        <translation>Muestra las preguntas.</translation>
    </message>
    <message>
        <source>They were asked today, and none was answered with yes.</source>
        <translation>Se preguntaron hoy y ninguna se respondió con sí.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>rupture, clot, infection, fluoroquinolone, clinician_plan, inflammatory or other_pain.</source>
        <translation>rupture, clot, infection, fluoroquinolone, clinician_plan, inflammatory u other_pain.</translation>
    </message>
    <message>
        <source>The open flag that was seen to, by kind or id.</source>
        <translation>La señal abierta que se atendió, por tipo o id.</translation>
    </message>
    <message>
        <source>Who saw to it.</source>
        <translation>Quién la atendió.</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Qué se encontró.</translation>
    </message>
    <message>
        <source>Say one of --ask, --none, --open and --close.</source>
        <translation>Indica uno de --ask, --none, --open y --close.</translation>
    </message>
    <message>
        <source>--close needs --by NAME: who saw to it.</source>
        <translation>--close necesita --by NOMBRE: quién la atendió.</translation>
    </message>
    <message>
        <source>--open names a red flag; --help lists them.</source>
        <translation>--open indica una señal de alarma; --help las enumera.</translation>
    </message>
    <message>
        <source>Saved: the red-flag questions, none answered with yes.</source>
        <translation>Guardado: las preguntas de alarma, ninguna respondida con sí.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Saved: the flag is closed.</source>
        <translation>Guardado: la señal está cerrada.</translation>
    </message>
    <message>
        <source>visa_a, tendins_a, single_leg_heel_raise, double_leg_heel_raise, double_leg_hop, single_leg_hop, knee_to_wall or psfs.</source>
        <translation>visa_a, tendins_a, single_leg_heel_raise, double_leg_heel_raise, double_leg_hop, single_leg_hop, knee_to_wall o psfs.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>Left: repetitions, or centimetres.</source>
        <translation>Izquierdo: repeticiones o centímetros.</translation>
    </message>
    <message>
        <source>Right: repetitions, or centimetres.</source>
        <translation>Derecho: repeticiones o centímetros.</translation>
    </message>
    <message>
        <source>Repetitions of a test on both legs.</source>
        <translation>Repeticiones de una prueba a dos piernas.</translation>
    </message>
    <message>
        <source>Pain of a test on both legs.</source>
        <translation>Dolor de una prueba a dos piernas.</translation>
    </message>
    <message>
        <source>Pain on the left.</source>
        <translation>Dolor a la izquierda.</translation>
    </message>
    <message>
        <source>Pain on the right.</source>
        <translation>Dolor a la derecha.</translation>
    </message>
    <message>
        <source>Total of a questionnaire.</source>
        <translation>Total de un cuestionario.</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>Scores of its items; without --score they are added up.</source>
        <translation>Puntuaciones de sus ítems; sin --score se suman.</translation>
    </message>
    <message>
        <source>NAME=0-10</source>
        <translation>NOMBRE=0-10</translation>
    </message>
    <message>
        <source>PSFS: an activity and its score; up to three times.</source>
        <translation>PSFS: una actividad y su puntuación; hasta tres veces.</translation>
    </message>
    <message>
        <source>This measure needs --left, --right or both.</source>
        <translation>Esta medida necesita --left, --right o ambos.</translation>
    </message>
    <message>
        <source>--activity is written like &quot;running=4&quot;.</source>
        <translation>--activity se escribe así: &quot;running=4&quot;.</translation>
    </message>
    <message>
        <source>A PSFS needs --activity NAME=SCORE.</source>
        <translation>Un PSFS necesita --activity NOMBRE=PUNTOS.</translation>
    </message>
    <message>
        <source>This measure needs --score NUMBER or --items LIST.</source>
        <translation>Esta medida necesita --score NÚMERO o --items LISTA.</translation>
    </message>
    <message>
        <source>This test needs --count NUMBER.</source>
        <translation>Esta prueba necesita --count NÚMERO.</translation>
    </message>
    <message>
        <source>A test or a questionnaire. Use the official form of a questionnaire; only its scores are kept.</source>
        <translation>Una prueba o un cuestionario. Usa el formulario oficial del cuestionario; solo se guardan sus puntuaciones.</translation>
    </message>
    <message>
        <source>--kind names a measure; --help lists them.</source>
        <translation>--kind indica una medida; --help las enumera.</translation>
    </message>
    <message>
        <source>--reason is illness, travel or other.</source>
        <translation>--reason es illness, travel u other.</translation>
    </message>
    <message>
        <source>Days planned away. They leave the adherence; the rules do not know why the tendon rested.</source>
        <translation>Días de ausencia previstos. Salen de la adherencia; las reglas no saben por qué descansó el tendón.</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Primer día, AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Último día.</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>PALABRA</translation>
    </message>
    <message>
        <source>illness, travel or other.</source>
        <translation>illness, travel u other.</translation>
    </message>
    <message>
        <source>A pause needs --from and --to.</source>
        <translation>Una pausa necesita --from y --to.</translation>
    </message>
    <message>
        <source>Say either --miles NUMBER or --km NUMBER.</source>
        <translation>Indica --miles NÚMERO o --km NÚMERO.</translation>
    </message>
    <message>
        <source>A distance is a number such as 3 or 3.25.</source>
        <translation>Una distancia es un número como 3 o 3.25.</translation>
    </message>
    <message>
        <source>Say either --minutes or --duration.</source>
        <translation>Indica --minutes o --duration.</translation>
    </message>
    <message>
        <source>--duration is written 28:30 or 1:05:00.</source>
        <translation>--duration se escribe 28:30 o 1:05:00.</translation>
    </message>
    <message>
        <source>A run. Ratings that are left out are not given, which is not 0.</source>
        <translation>Una carrera. Las valoraciones que faltan quedan sin indicar, que no es 0.</translation>
    </message>
    <message>
        <source>Distance in miles.</source>
        <translation>Distancia en millas.</translation>
    </message>
    <message>
        <source>Distance in kilometres.</source>
        <translation>Distancia en kilómetros.</translation>
    </message>
    <message>
        <source>How long, in minutes.</source>
        <translation>Cuánto duró, en minutos.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIEMPO</translation>
    </message>
    <message>
        <source>How long, as 28:30 or 1:05:00.</source>
        <translation>Cuánto duró, como 28:30 o 1:05:00.</translation>
    </message>
    <message>
        <source>Worst pain during.</source>
        <translation>Dolor máximo durante.</translation>
    </message>
    <message>
        <source>Pain after.</source>
        <translation>Dolor después.</translation>
    </message>
    <message>
        <source>Hilly.</source>
        <translation>Con cuestas.</translation>
    </message>
    <message>
        <source>On a treadmill.</source>
        <translation>En cinta.</translation>
    </message>
    <message>
        <source>Effort.</source>
        <translation>Esfuerzo.</translation>
    </message>
    <message>
        <source>This run was %1 % longer than the longest of the 30 days before it.</source>
        <translation>Esta carrera fue un %1 % más larga que la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>The exercise done; the runner&apos;s stage when left out.</source>
        <translation>El ejercicio hecho; si falta, la etapa de la persona.</translation>
    </message>
    <message>
        <source>full or easier; what the day advised when left out.</source>
        <translation>full o easier; si falta, lo que aconsejaba el día.</translation>
    </message>
    <message>
        <source>Sets planned, instead of the plan&apos;s.</source>
        <translation>Series previstas, en lugar de las del plan.</translation>
    </message>
    <message>
        <source>Seconds planned for each set, instead of the plan&apos;s.</source>
        <translation>Segundos previstos por serie, en lugar de los del plan.</translation>
    </message>
    <message>
        <source>Every set was held as planned.</source>
        <translation>Todas las series se mantuvieron según lo previsto.</translation>
    </message>
    <message>
        <source>Seconds held in each set, such as 45,45,40; sets left out count 0.</source>
        <translation>Segundos mantenidos en cada serie, como 45,45,40; las series que faltan cuentan 0.</translation>
    </message>
    <message>
        <source>Pain right before.</source>
        <translation>Dolor justo antes.</translation>
    </message>
    <message>
        <source>Pain 10 minutes after.</source>
        <translation>Dolor 10 minutos después.</translation>
    </message>
    <message>
        <source>Pain of each set, such as 1,1,2; a dash for one not given.</source>
        <translation>Dolor de cada serie, como 1,1,2; un guion para una sin indicar.</translation>
    </message>
    <message>
        <source>Ended early for pain or other; complete when left out.</source>
        <translation>Terminada antes por pain u other; si falta, complete.</translation>
    </message>
    <message>
        <source>--variant is full or easier.</source>
        <translation>--variant es full o easier.</translation>
    </message>
    <message>
        <source>Say either --complete or --held LIST.</source>
        <translation>Indica --complete o --held LISTA.</translation>
    </message>
    <message>
        <source>--held names %1 sets, but %2 were planned.</source>
        <translation>--held indica %1 series, pero se preveían %2.</translation>
    </message>
    <message>
        <source>--set-pain names more sets than were planned.</source>
        <translation>--set-pain indica más series de las previstas.</translation>
    </message>
    <message>
        <source>--set-pain is a list of ratings from 0 to 10, such as 1,-,2.</source>
        <translation>--set-pain es una lista de valoraciones de 0 a 10, como 1,-,2.</translation>
    </message>
    <message>
        <source>--ended is complete, pain or other.</source>
        <translation>--ended es complete, pain u other.</translation>
    </message>
    <message>
        <source>One go at the day&apos;s exercise. Ratings that are left out are not given, which is not 0.</source>
        <translation>Una vez el ejercicio del día. Las valoraciones que faltan quedan sin indicar, que no es 0.</translation>
    </message>
    <message>
        <source>The advice of that day was: %1</source>
        <translation>El consejo de ese día era: %1</translation>
    </message>
    <message>
        <source>The gate to %1 is not open. Nothing was changed.</source>
        <translation>El umbral hacia %1 no está abierto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Saved: now in %1.</source>
        <translation>Guardado: ahora en %1.</translation>
    </message>
    <message>
        <source>Moves to the next stage, today. Refused, with the criteria that are not met, while the gate is shut.</source>
        <translation>Pasa hoy a la etapa siguiente. Se rechaza, con los criterios no cumplidos, mientras el umbral esté cerrado.</translation>
    </message>
    <message>
        <source>Maintenance is the last stage; there is no gate to pass.</source>
        <translation>El mantenimiento es la última etapa; no hay umbral que pasar.</translation>
    </message>
    <message>
        <source>Moves one stage down, today; from maintenance to stage 3.</source>
        <translation>Baja hoy una etapa; del mantenimiento, a la etapa 3.</translation>
    </message>
    <message>
        <source>There is no stage below the first. Nothing was changed.</source>
        <translation>No hay etapa por debajo de la primera. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Shows this and ends.</source>
        <translation>Muestra esto y termina.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Where the data is, instead of the usual folder.</source>
        <translation>Dónde están los datos, en lugar de la carpeta habitual.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>«%1» no corresponde aquí.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from %2 to %3.</source>
        <translation>--%1 es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 is a date that exists, written YYYY-MM-DD.</source>
        <translation>--%1 es una fecha que existe, escrita AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>--%1 is a rating from 0 to 10, or none.</source>
        <translation>--%1 es una valoración de 0 a 10, o none.</translation>
    </message>
    <message>
        <source>--%1 is a list of whole numbers from %2 to %3, such as 45,45,40.</source>
        <translation>--%1 es una lista de números enteros de %2 a %3, como 45,45,40.</translation>
    </message>
    <message>
        <source>See springback %1 --help.</source>
        <translation>Ver springback %1 --help.</translation>
    </message>
    <message>
        <source>Usage: springback %1</source>
        <translation>Uso: springback %1</translation>
    </message>
    <message>
        <source>--lang is a language such as en or de_DE.</source>
        <translation>--lang es un idioma como en o de_DE.</translation>
    </message>
    <message>
        <source>Writes the PDF for the appointment.</source>
        <translation>Escribe el PDF para la cita.</translation>
    </message>
    <message>
        <source>First day; the day of the last visit when left out.</source>
        <translation>Primer día; si falta, el de la última visita.</translation>
    </message>
    <message>
        <source>Last day; today when left out.</source>
        <translation>Último día; si falta, hoy.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>a4 or letter; by the locale when left out.</source>
        <translation>a4 o letter; si falta, según la configuración regional.</translation>
    </message>
    <message>
        <source>Language of the page: en, de or es, perhaps with a country, such as de_AT.</source>
        <translation>Idioma de la página: en, de o es, también con país, como es_MX.</translation>
    </message>
    <message>
        <source>The days must lie between the start of the course, %1, and today, the first before the last.</source>
        <translation>Los días deben estar entre el inicio de la rehabilitación, %1, y hoy, el primero antes del último.</translation>
    </message>
    <message>
        <source>What is here is damaged and cannot be read.</source>
        <translation>Lo que hay aquí está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Restored from %1. %2</source>
        <translation>Restaurado desde %1. %2</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the data. Shows what is in both first, and keeps a checked copy of what it replaces in the folder backups.</source>
        <translation>Pone una copia en el lugar de los datos. Muestra antes lo que hay en ambos y guarda una copia comprobada de lo que sustituye en la carpeta backups.</translation>
    </message>
    <message>
        <source>Shows both sides, and changes nothing.</source>
        <translation>Muestra ambos lados y no cambia nada.</translation>
    </message>
    <message>
        <source>Here now:</source>
        <translation>Aquí, ahora:</translation>
    </message>
    <message>
        <source>In the backup:</source>
        <translation>En la copia:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A target is a number such as 6 or 6.5.</source>
        <translation>Un objetivo es un número como 6 o 6.5.</translation>
    </message>
    <message>
        <source>The rule does not offer this target. Nothing was changed.</source>
        <translation>La regla no ofrece este objetivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Sets the week&apos;s target from today on. Refused when it is more than the rule offers today.</source>
        <translation>Fija el objetivo semanal a partir de hoy. Se rechaza si es más de lo que la regla ofrece hoy.</translation>
    </message>
    <message>
        <source>The number is in kilometres instead of miles.</source>
        <translation>El número está en kilómetros en lugar de millas.</translation>
    </message>
    <message>
        <source>Saved: %1 a week.</source>
        <translation>Guardado: %1 por semana.</translation>
    </message>
    <message>
        <source>--as is reported, clinician or self.</source>
        <translation>--as es reported, clinician o self.</translation>
    </message>
    <message>
        <source>Records that the clinician agreed to leave the stage in force. A plan that is self-managed takes the runner&apos;s own confirmation with --as self.</source>
        <translation>Registra el visto bueno del profesional para dejar la etapa vigente. Un plan por cuenta propia acepta la confirmación de quien corre con --as self.</translation>
    </message>
    <message>
        <source>The day agreed, YYYY-MM-DD; today when left out.</source>
        <translation>El día del visto bueno, AAAA-MM-DD; si falta, hoy.</translation>
    </message>
    <message>
        <source>Who agreed.</source>
        <translation>Quién dio el visto bueno.</translation>
    </message>
    <message>
        <source>reported: the runner tells it (when left out); clinician: entered by the clinician; self.</source>
        <translation>reported: lo indica quien corre (si falta); clinician: anotado por el profesional; self.</translation>
    </message>
    <message>
        <source>A sign-off needs --by NAME: who agreed.</source>
        <translation>Un visto bueno necesita --by NOMBRE: quién lo dio.</translation>
    </message>
    <message>
        <source>Saved: sign-off of %1, %2.</source>
        <translation>Guardado: visto bueno de %1, %2.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>Next exercise: %1</source>
        <translation>Próximo ejercicio: %1</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Umbral: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Stable at an acceptable level: ask your clinician about moving on.</source>
        <translation>Estable en un nivel aceptable: pregunta a tu profesional por el paso siguiente.</translation>
    </message>
    <message>
        <source>The 7 days before: %1 %2 · longest of 30 days: %3 %2</source>
        <translation>Los 7 días anteriores: %1 %2 · más larga de 30 días: %3 %2</translation>
    </message>
    <message>
        <source>Next run: from %1</source>
        <translation>Próxima carrera: desde el %1</translation>
    </message>
    <message>
        <source>The run of %1 was %2 % longer than the longest of the 30 days before it.</source>
        <translation>La carrera del %1 fue un %2 % más larga que la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>Open since %1: %2</source>
        <translation>Abierta desde el %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>No course of rehab had begun on %1.</source>
        <translation>Ninguna rehabilitación había empezado el %1.</translation>
    </message>
    <message>
        <source>Stage, today&apos;s advice, the gate&apos;s criteria, the earliest date and the miles, from the records alone.</source>
        <translation>Etapa, consejo de hoy, criterios del umbral, fecha más temprana y distancia, solo a partir de los registros.</translation>
    </message>
    <message>
        <source>As of this day, YYYY-MM-DD; later records do not count.</source>
        <translation>A fecha de este día, AAAA-MM-DD; los registros posteriores no cuentan.</translation>
    </message>
    <message>
        <source>As JSON, for scripts.</source>
        <translation>Como JSON, para scripts.</translation>
    </message>
    <message>
        <source> (archived)</source>
        <translation> (archivada)</translation>
    </message>
    <message>
        <source> (made up)</source>
        <translation> (inventada)</translation>
    </message>
    <message>
        <source>Lists the runners: id and name; as JSON also the start and the stage.</source>
        <translation>Enumera las personas: id y nombre; como JSON también el inicio y la etapa.</translation>
    </message>
    <message>
        <source>Checks that the data is intact: SQLite&apos;s own checks, and the checksum of every revision.</source>
        <translation>Comprueba que los datos están intactos: las comprobaciones de SQLite y la suma de control de cada revisión.</translation>
    </message>
    <message>
        <source>The data in %1 is damaged:</source>
        <translation>Los datos de %1 están dañados:</translation>
    </message>
    <message>
        <source>Copy the folder before you do anything else; then go back to the newest backup in it.</source>
        <translation>Copia la carpeta antes de hacer nada más; después vuelve a la copia más reciente que contiene.</translation>
    </message>
    <message>
        <source>The data is sound. Runners: %1, entries: %2, revisions: %3.</source>
        <translation>Los datos están bien. Personas: %1, registros: %2, revisiones: %3.</translation>
    </message>
    <message>
        <source>Copies the data into one file, opens the copy and checks it. Without OUT, into the folder backups.</source>
        <translation>Copia los datos a un archivo, abre la copia y la comprueba. Sin OUT, en la carpeta backups.</translation>
    </message>
    <message>
        <source>Restores the newest backup into a scratch folder, reads all of it, and says what it holds.</source>
        <translation>Restaura la copia más reciente en una carpeta provisional, la lee entera y dice qué contiene.</translation>
    </message>
    <message>
        <source>Wrote %1 and checked it. Runners: %2, entries: %3.</source>
        <translation>Escrito y comprobado %1. Personas: %2, registros: %3.</translation>
    </message>
    <message>
        <source>    %1: %2 → %3</source>
        <translation>    %1: %2 → %3</translation>
    </message>
    <message>
        <source>No one thing that waits has the id %1. “springback answer” lists them.</source>
        <translation>No hay una única cosa en espera con el id %1. «springback answer» las enumera.</translation>
    </message>
    <message>
        <source>Lists the plans, overrides and agreements that came in a file and wait for the runner&apos;s yes, or answers one. The answer goes back with the next file.</source>
        <translation>Enumera los planes, excepciones y vistos buenos que llegaron en un archivo y esperan el sí de quien corre, o responde a uno. La respuesta vuelve con el próximo archivo.</translation>
    </message>
    <message>
        <source>Puts it in force, marked “from file, author not proven”.</source>
        <translation>Lo pone en vigor, marcado «de un archivo, autoría no probada».</translation>
    </message>
    <message>
        <source>Leaves it out of force, and asks back.</source>
        <translation>No lo pone en vigor y devuelve una pregunta.</translation>
    </message>
    <message>
        <source>An answer is an ID with --accept or with --ask.</source>
        <translation>Una respuesta es un ID con --accept o con --ask.</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Nada espera respuesta.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Vigente: %1.</translation>
    </message>
    <message>
        <source>Asked back: %1.</source>
        <translation>Pregunta devuelta: %1.</translation>
    </message>
    <message>
        <source>Stores a case file as a new runner, or merges it</source>
        <translation>Guarda un archivo de caso como persona nueva, o lo fusiona</translation>
    </message>
    <message>
        <source>Answers a plan or an agreement that came in a file</source>
        <translation>Responde a un plan o a un visto bueno que llegó en un archivo</translation>
    </message>
    <message>
        <source>Give its password with --password-file.</source>
        <translation>Indica su contraseña con --password-file.</translation>
    </message>
    <message>
        <source>%1: the case of “%2”, last changed %3.</source>
        <translation>%1: el caso de «%2», último cambio %3.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Merged. What was here before is kept in %1.</source>
        <translation>Fusionado. Lo que había antes aquí se conserva en %1.</translation>
    </message>
    <message>
        <source>Stores a case (a JSON file, or the PDF that carries it) as a new runner, or merges it into the one who is here. A file that breaks the schema or the rules of the records is refused with the place, and nothing is stored.</source>
        <translation>Guarda un caso (un archivo JSON, o el PDF que lo contiene) como persona nueva, o lo fusiona con la que ya está aquí. Un archivo que incumple el esquema o las reglas de los registros se rechaza con el lugar, y no se guarda nada.</translation>
    </message>
    <message>
        <source>Says what is new, changed and removed, and stores it with the runner who is here. A plan, an override or an agreement waits for the runner&apos;s yes: “springback answer”.</source>
        <translation>Dice qué es nuevo, qué ha cambiado y qué se ha eliminado, y lo guarda con la persona que ya está aquí. Un plan, una excepción o un visto bueno espera el sí de quien corre: «springback answer».</translation>
    </message>
    <message>
        <source>The password of a sealed PDF: the first line of this file; - for the input.</source>
        <translation>La contraseña de un PDF cifrado: la primera línea de este archivo; - para la entrada.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de contraseña %1: %2.</translation>
    </message>
    <message>
        <source>The first line of the password file %1 is empty.</source>
        <translation>La primera línea del archivo de contraseña %1 está vacía.</translation>
    </message>
    <message>
        <source>--password-file and --unsealed belong to --with-case.</source>
        <translation>--password-file y --unsealed van con --with-case.</translation>
    </message>
    <message>
        <source>--with-case needs either --password-file, which seals the case, or --unsealed, with which everyone who has the file can read it.</source>
        <translation>--with-case necesita --password-file, que cifra el caso, o --unsealed, con el que puede leerlo quien tenga el archivo.</translation>
    </message>
    <message>
        <source>Attaches the whole case, for Springback to open; sealed or not, as is said.</source>
        <translation>Adjunta el caso entero, para abrirlo con Springback; cifrado o no, según se indique.</translation>
    </message>
    <message>
        <source>Seals the PDF with a password: the first line of this file; - for the input. Needs --with-case.</source>
        <translation>Cifra el PDF con una contraseña: la primera línea de este archivo; - para la entrada. Necesita --with-case.</translation>
    </message>
    <message>
        <source>Attaches the case for everyone to read. Needs --with-case.</source>
        <translation>Adjunta el caso para que cualquiera lo lea. Necesita --with-case.</translation>
    </message>
    <message>
        <source>Leaves the runner&apos;s name out.</source>
        <translation>Omite el nombre de quien corre.</translation>
    </message>
    <message>
        <source>Writes the whole case: as a case file (JSON), or as tables (OUT-check-ins.csv, OUT-sessions.csv … and OUT-README.txt). Private notes stay out. OUT.springback is the case file under the name that a double click opens. OUT.fhir.json is a FHIR R4 bundle; OUT.ics holds the weeks ahead for a phone&apos;s calendar.</source>
        <translation>Escribe el caso entero: como archivo de caso (JSON), o como tablas (OUT-check-ins.csv, OUT-sessions.csv … y OUT-README.txt). Las notas privadas quedan fuera. OUT.springback es el archivo de caso con el nombre que abre un doble clic. OUT.fhir.json es un Bundle FHIR R4; OUT.ics contiene las próximas semanas para el calendario de un teléfono.</translation>
    </message>
    <message>
        <source>The name of the file ends in .json, .springback, .csv or .ics.</source>
        <translation>El nombre del archivo termina en .json, .springback, .csv o .ics.</translation>
    </message>
    <message>
        <source>This course of rehab was closed on %1.</source>
        <translation>Esta rehabilitación se cerró el %1.</translation>
    </message>
    <message>
        <source>--columns is written like date=1,distance=3,duration=4.</source>
        <translation>--columns se escribe así: date=1,distance=3,duration=4.</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most one decimal.</source>
        <translation>«%1» no es un número con un decimal como máximo.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper es a4 o letter.</translation>
    </message>
</context>
<context>
    <name>springback::desktop::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>springback::exchange</name>
    <message>
        <source>This is not a Springback case: a case is one JSON object.</source>
        <translation>Esto no es un caso de Springback: un caso es un único objeto JSON.</translation>
    </message>
    <message>
        <source>This is not a Springback case: its format is not “%1”.</source>
        <translation>Esto no es un caso de Springback: su formato no es «%1».</translation>
    </message>
    <message>
        <source>The version of a case is written like “%1”.</source>
        <translation>La versión de un caso se escribe así: «%1».</translation>
    </message>
    <message>
        <source>This case was written for another version of the format; this Springback reads version 1.</source>
        <translation>Este caso se escribió para otra versión del formato; este Springback lee la versión 1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>A case file holds a list of episodes here.</source>
        <translation>Un archivo de caso contiene aquí una lista de episodios.</translation>
    </message>
    <message>
        <source>A case file holds its person here.</source>
        <translation>Un archivo de caso contiene aquí a su persona.</translation>
    </message>
    <message>
        <source>An episode is an object.</source>
        <translation>Un episodio es un objeto.</translation>
    </message>
    <message>
        <source>This episode belongs to another runner.</source>
        <translation>Este episodio pertenece a otra persona.</translation>
    </message>
    <message>
        <source>Another episode is open; only one can be open at a time.</source>
        <translation>Hay otro episodio abierto; solo puede haber uno a la vez.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Aquí se espera una lista.</translation>
    </message>
    <message>
        <source>This entry belongs to another episode.</source>
        <translation>Este registro pertenece a otro episodio.</translation>
    </message>
    <message>
        <source>There is another check-in of this date; a morning has one.</source>
        <translation>Hay otro registro de la mañana con esta fecha; una mañana tiene uno.</translation>
    </message>
    <message>
        <source>This id stands twice in the file.</source>
        <translation>Este id está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>The member “%1” stands twice in one object.</source>
        <translation>El miembro «%1» está dos veces en un objeto.</translation>
    </message>
    <message>
        <source>A number here is too large to be read.</source>
        <translation>Aquí hay un número demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>The file is not readable JSON in UTF-8: something is missing or does not belong here.</source>
        <translation>El archivo no es JSON legible en UTF-8: falta algo o algo no corresponde aquí.</translation>
    </message>
    <message>
        <source>The file holds more than %L1 values.</source>
        <translation>El archivo contiene más de %L1 valores.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>El archivo está anidado en más de %1 niveles.</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>línea %1, byte %2</translation>
    </message>
    <message>
        <source>The file is larger than a case can be (64 MB).</source>
        <translation>El archivo es mayor de lo que puede ser un caso (64 MB).</translation>
    </message>
    <message>
        <source>workout %1</source>
        <translation>entrenamiento %1</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>es demasiado grande para serlo</translation>
    </message>
    <message>
        <source>The file breaks off within a workout.</source>
        <translation>El archivo se corta dentro de un entrenamiento.</translation>
    </message>
    <message>
        <source>it cannot be read: it is not well-formed</source>
        <translation>no se puede leer: está mal formado</translation>
    </message>
    <message>
        <source>The archive holds more than %L1 files; the others were not looked at.</source>
        <translation>El archivo comprimido contiene más de %L1 archivos; los demás no se han mirado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it hold no activities.</source>
        <translation>
            <numerusform>%n archivo dentro no contiene actividades.</numerusform>
            <numerusform>%n archivos dentro no contienen actividades.</numerusform>
        </translation>
    </message>
    <message>
        <source>it unpacks to more than is read</source>
        <translation>descomprimido ocupa más de lo que se lee</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>it is damaged within the archive</source>
        <translation>está dañado dentro del archivo comprimido</translation>
    </message>
    <message>
        <source>its name points outside of the archive</source>
        <translation>su nombre apunta fuera del archivo comprimido</translation>
    </message>
    <message>
        <source>the archive unpacks to more than is read</source>
        <translation>el archivo comprimido ocupa descomprimido más de lo que se lee</translation>
    </message>
    <message>
        <source>an archive within the archive is not opened</source>
        <translation>un archivo comprimido dentro de otro no se abre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The table is larger than is read: at most %L1 rows of %2 columns.</source>
        <translation>La tabla es mayor de lo que se lee: como máximo %L1 filas de %2 columnas.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>The checksum of this FIT file is wrong: it was changed or damaged after it was written.</source>
        <translation>La suma de control de este archivo FIT no es correcta: se cambió o se dañó después de escribirse.</translation>
    </message>
    <message>
        <source>This FIT file is cut short.</source>
        <translation>Este archivo FIT está cortado.</translation>
    </message>
    <message>
        <source>This FIT file is damaged here; nothing after it can be trusted.</source>
        <translation>Este archivo FIT está dañado aquí; nada de lo que sigue es fiable.</translation>
    </message>
    <message>
        <source>this FIT file is not an activity</source>
        <translation>este archivo FIT no es una actividad</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>actividad %1</translation>
    </message>
    <message>
        <source>there is no activity in it</source>
        <translation>no contiene ninguna actividad</translation>
    </message>
    <message>
        <source>the recording breaks off before its summary, so that its sport and its end are not known</source>
        <translation>la grabación se corta antes de su resumen, así que no se conocen su deporte ni su final</translation>
    </message>
    <message>
        <source>its summary is damaged</source>
        <translation>su resumen está dañado</translation>
    </message>
    <message>
        <source>no usable date: the watch&apos;s clock was never set, so its times count from when it was switched on</source>
        <translation>sin fecha utilizable: el reloj nunca se puso en hora y cuenta desde que se encendió</translation>
    </message>
    <message>
        <source>The summary states no distance; it is taken from the recorded points.</source>
        <translation>El resumen no indica la distancia; se toma de los puntos grabados.</translation>
    </message>
    <message>
        <source>sport number %1</source>
        <translation>deporte número %1</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>workout plan</source>
        <translation>plan de entrenamiento</translation>
    </message>
    <message>
        <source>course</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>all-day monitoring</source>
        <translation>seguimiento de todo el día</translation>
    </message>
    <message>
        <source>FIT file of kind %1</source>
        <translation>archivo FIT de tipo %1</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma: %1.</source>
        <translation>Los números llevan coma decimal: %1.</translation>
    </message>
    <message>
        <source>The file does not say whether its distances are kilometres or miles, and nothing in it proves either.</source>
        <translation>El archivo no dice si sus distancias son kilómetros o millas, y nada en él prueba lo uno o lo otro.</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>traza %1</translation>
    </message>
    <message>
        <source>the file breaks off within this track</source>
        <translation>el archivo se corta dentro de esta traza</translation>
    </message>
    <message>
        <source>A GPX file states no distance; it is measured along the recorded points.</source>
        <translation>Un archivo GPX no indica la distancia; se mide a lo largo de los puntos grabados.</translation>
    </message>
    <message>
        <source>A stretch that stands in the file twice is counted once.</source>
        <translation>Un tramo que está dos veces en el archivo se cuenta una vez.</translation>
    </message>
    <message>
        <source>Its name, “%1”, sounds like a run.</source>
        <translation>Su nombre, «%1», suena a carrera.</translation>
    </message>
    <message>
        <source>This is no file of runs that Springback knows.</source>
        <translation>Este no es un archivo de carreras que Springback conozca.</translation>
    </message>
    <message>
        <source>It is not clear which column of this table holds the date and which the distance.</source>
        <translation>No está claro qué columna de esta tabla contiene la fecha y cuál la distancia.</translation>
    </message>
    <message>
        <source>It holds more than %L1 activities; the others were not read.</source>
        <translation>Contiene más de %L1 actividades; las demás no se han leído.</translation>
    </message>
    <message>
        <source>There is no activity in it.</source>
        <translation>No contiene ninguna actividad.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 MB.</source>
        <translation>Descomprimido ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>It is packed twice over; unpack it first.</source>
        <translation>Está comprimido dos veces; descomprímelo antes.</translation>
    </message>
    <message>
        <source>It is compressed, but nothing can be unpacked from it.</source>
        <translation>Está comprimido, pero no se puede extraer nada.</translation>
    </message>
    <message>
        <source>The compressed data is damaged or cut short.</source>
        <translation>Los datos comprimidos están dañados o cortados.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short and cannot be opened.</source>
        <translation>El archivo comprimido está dañado o cortado y no se puede abrir.</translation>
    </message>
    <message>
        <source>It is larger than a file of runs can be (%1 MB).</source>
        <translation>Es mayor de lo que puede ser un archivo de carreras (%1 MB).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>no es una carrera</translation>
    </message>
    <message>
        <source>no usable date</source>
        <translation>sin fecha utilizable</translation>
    </message>
    <message>
        <source>a plan, not an activity</source>
        <translation>un plan, no una actividad</translation>
    </message>
    <message>
        <source>the file breaks off within this activity</source>
        <translation>el archivo se corta dentro de esta actividad</translation>
    </message>
    <message>
        <source>The laps state no distance; it is taken from the recorded points.</source>
        <translation>Las vueltas no indican la distancia; se toma de los puntos grabados.</translation>
    </message>
    <message>
        <source>The distances are in kilometres: steps × length of step × time give %1 m for each unit.</source>
        <translation>Las distancias están en kilómetros: pasos × longitud de paso × tiempo dan %1 m por unidad.</translation>
    </message>
    <message>
        <source>The distances are in miles: steps × length of step × time give %1 m for each unit.</source>
        <translation>Las distancias están en millas: pasos × longitud de paso × tiempo dan %1 m por unidad.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The file breaks off before its end.</source>
        <translation>El archivo se corta antes de su final.</translation>
    </message>
    <message>
        <source>The file is not readable XML from here on: something is missing or does not belong here.</source>
        <translation>El archivo no es XML legible a partir de aquí: falta algo o algo no corresponde aquí.</translation>
    </message>
    <message>
        <source>The file cannot be written, and nothing was: %1.</source>
        <translation>No se puede escribir el archivo y no se ha escrito nada: %1.</translation>
    </message>
    <message>
        <source>Springback: the day&apos;s exercise</source>
        <translation>Springback: el ejercicio del día</translation>
    </message>
    <message>
        <source>Springback: the first steps this morning</source>
        <translation>Springback: los primeros pasos de esta mañana</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Appointment with %1</source>
        <translation>Cita con %1</translation>
    </message>
    <message>
        <source>The history of a case is an object with lists.</source>
        <translation>El historial de un caso es un objeto con listas.</translation>
    </message>
    <message>
        <source>The file holds no entry that this could be an earlier version of.</source>
        <translation>El archivo no contiene ningún registro del que esto pueda ser una versión anterior.</translation>
    </message>
    <message>
        <source>An earlier version says when it was written.</source>
        <translation>Una versión anterior dice cuándo se escribió.</translation>
    </message>
    <message>
        <source>This PDF needs more time or memory than any page of ours, so it was not read.</source>
        <translation>Este PDF necesita más tiempo o memoria que cualquier página nuestra, por eso no se ha leído.</translation>
    </message>
    <message>
        <source>This PDF is sealed with a password.</source>
        <translation>Este PDF está cifrado con una contraseña.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>La contraseña no abre este PDF.</translation>
    </message>
    <message>
        <source>This PDF carries no case: it holds the page alone.</source>
        <translation>Este PDF no contiene ningún caso: solo la página.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or is none.</source>
        <translation>Este PDF está dañado, o no lo es.</translation>
    </message>
    <message>
        <source>The PDF could not be read: the program that reads PDFs is not beside this one.</source>
        <translation>No se pudo leer el PDF: el programa que lee los PDF no está junto a este.</translation>
    </message>
    <message>
        <source>A sealed PDF needs a password.</source>
        <translation>Un PDF cifrado necesita una contraseña.</translation>
    </message>
    <message>
        <source>The case could not be put into the PDF, and nothing was written.</source>
        <translation>No se pudo poner el caso en el PDF y no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>springback::ui::AboutDialog</name>
    <message>
        <source>About Springback</source>
        <translation>Acerca de Springback</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Springback is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The text of the licence is in the file LICENSE.</source>
        <translation>Springback es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía. El texto de la licencia está en el archivo LICENSE.</translation>
    </message>
    <message>
        <source>Made with Qt %1, QCustomPlot, SQLite, SQLiteCpp, nlohmann/json, valijson, libqpdf, libzip, libcsv and tl::expected.</source>
        <translation>Hecho con Qt %1, QCustomPlot, SQLite, SQLiteCpp, nlohmann/json, valijson, libqpdf, libzip, libcsv y tl::expected.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>springback::ui::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Record that it was seen to</source>
        <translation>Registrar que se atendió</translation>
    </message>
    <message>
        <source>Record and close</source>
        <translation>Registrar y cerrar</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What was said (optional)</source>
        <translation>Qué se dijo (opcional)</translation>
    </message>
    <message>
        <source>Your own sign-off for this stage.</source>
        <translation>Tu propio visto bueno para esta etapa.</translation>
    </message>
    <message>
        <source>Your clinician agreed to moving on from this stage. It is kept as your report of it, with the name and the date, and shown so.</source>
        <translation>Tu profesional está de acuerdo en que avances desde esta etapa. Se guarda como indicado por ti, con el nombre y la fecha, y así se muestra.</translation>
    </message>
    <message>
        <source>Record the clinician&apos;s agreement</source>
        <translation>Registrar el visto bueno profesional</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quién lo dio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Say who agreed; nothing was saved.</source>
        <translation>Indica quién dio el visto bueno; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Confirm it yourself</source>
        <translation>Confírmalo tú</translation>
    </message>
    <message>
        <source>Your plan says that you manage it on your own.</source>
        <translation>Tu plan dice que lo llevas por tu cuenta.</translation>
    </message>
    <message>
        <source>I have read this and confirm</source>
        <translation>Lo he leído y confirmo</translation>
    </message>
    <message>
        <source>From here on the tendon is loaded harder. The criteria only compare what you recorded with written limits; nobody has examined the tendon. If you are unsure, if it is the first time, or if anything has changed, ask a physical therapist or a doctor first.</source>
        <translation>A partir de aquí el tendón recibe más carga. Los criterios solo comparan lo que registraste con límites escritos; nadie ha explorado el tendón. Si tienes dudas, si es la primera vez o si algo ha cambiado, pregunta antes a un fisioterapeuta o a un médico.</translation>
    </message>
    <message>
        <source>All criteria are met. This is what changes from today:</source>
        <translation>Se cumplen todos los criterios. Esto cambia desde hoy:</translation>
    </message>
    <message>
        <source>Clinician&apos;s override</source>
        <translation>Excepción del profesional</translation>
    </message>
    <message>
        <source>%1. A clinician may move on nevertheless. Name and reason are kept with the move and shown wherever it is.</source>
        <translation>%1. Un profesional puede avanzar a pesar de ello. El nombre y el motivo se guardan con el paso y se muestran donde aparezca.</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>An override needs the clinician&apos;s name and a reason; nothing was saved.</source>
        <translation>Una excepción necesita el nombre del profesional y un motivo; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Step back to %1</source>
        <translation>Bajar a %1</translation>
    </message>
    <message>
        <source>This is what changes from today:</source>
        <translation>Esto cambia desde hoy:</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>The week&apos;s total that you tolerate now. From here it grows a step at a time.</source>
        <translation>El total semanal que toleras ahora. Desde ahí crece paso a paso.</translation>
    </message>
    <message>
        <source>The week&apos;s total</source>
        <translation>El total semanal</translation>
    </message>
    <message>
        <source>Set the week&apos;s total</source>
        <translation>Fijar el total semanal</translation>
    </message>
    <message>
        <source>A week, in %1</source>
        <translation>Por semana, en %1</translation>
    </message>
    <message>
        <source>Say why it is another number than the plan&apos;s; nothing was saved.</source>
        <translation>Indica por qué es un número distinto del plan; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Anotar seguimiento</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>What was found or arranged</source>
        <translation>Qué se encontró o se acordó</translation>
    </message>
</context>
<context>
    <name>springback::ui::ActivitiesEditor</name>
    <message>
        <source>Please use the official form; the activities are your own words. Higher is better.</source>
        <translation>Usa el formulario oficial; las actividades van en tus palabras. Mejor cuanto más alto.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>Puntuación, 0 a 10</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Actividad %1</translation>
    </message>
    <message>
        <source>Score of activity %1</source>
        <translation>Puntuación de la actividad %1</translation>
    </message>
    <message>
        <source>Please name the activity of each score.</source>
        <translation>Nombra la actividad de cada puntuación.</translation>
    </message>
    <message>
        <source>Each activity needs a score from 0 to %1.</source>
        <translation>Cada actividad necesita una puntuación de 0 a %1.</translation>
    </message>
    <message>
        <source>Please give at least one activity.</source>
        <translation>Indica al menos una actividad.</translation>
    </message>
</context>
<context>
    <name>springback::ui::AfterCard</name>
    <message>
        <source>Pain 10 minutes after the session</source>
        <translation>Dolor 10 minutos después de la sesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the rating 10 minutes after</source>
        <translation>Guardar la valoración de 10 minutos después</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the rating 10 minutes after out</source>
        <translation>Omitir la valoración de 10 minutos después</translation>
    </message>
    <message>
        <source>No rating is chosen, so nothing was saved.</source>
        <translation>No hay valoración elegida; no se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>springback::ui::AnswersPanel</name>
    <message>
        <source>Unit of the distances</source>
        <translation>Unidad de las distancias</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Millas</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
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
        <translation>Fechas como 4/5/2024</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>Los decimales se escriben</translation>
    </message>
    <message>
        <source>File the answers are for</source>
        <translation>Archivo de las respuestas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Tiempo empleado</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>The distances are in</source>
        <translation>Las distancias están en</translation>
    </message>
    <message>
        <source>A plain table: which column holds what?</source>
        <translation>Una tabla sencilla: ¿qué columna contiene qué?</translation>
    </message>
    <message>
        <source>The file leaves something open. Look at a run you remember, and choose.</source>
        <translation>El archivo deja algo sin aclarar. Mira una carrera que recuerdes y elige.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Elegir una segunda carpeta…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <source>One a day by itself, at the day&apos;s first change; each is opened again and checked. Seven days, four weeks and twelve months are kept.</source>
        <translation>Una al día por sí sola, con el primer cambio del día; cada una se abre de nuevo y se comprueba. Se conservan siete días, cuatro semanas y doce meses.</translation>
    </message>
    <message>
        <source>A second copy of each, such as on another disk</source>
        <translation>Una segunda copia de cada una, por ejemplo en otro disco</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Probar a restaurar</translation>
    </message>
    <message>
        <source>Restores the newest backup into a scratch folder, reads all of it, and removes it again.</source>
        <translation>Restaura la copia más reciente en una carpeta provisional, la lee entera y la elimina después.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The backup is made</source>
        <translation>La copia está hecha</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No se hizo ninguna copia</translation>
    </message>
    <message>
        <source>The newest backup can be restored</source>
        <translation>La copia más reciente se puede restaurar</translation>
    </message>
    <message>
        <source>The newest backup cannot be restored</source>
        <translation>La copia más reciente no se puede restaurar</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>A second folder for the backups</source>
        <translation>Una segunda carpeta para las copias</translation>
    </message>
    <message>
        <source>That folder cannot be used</source>
        <translation>Esa carpeta no se puede usar</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Eso no se ha cambiado</translation>
    </message>
</context>
<context>
    <name>springback::ui::CalendarPage</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Take back a decision?</source>
        <translation>¿Retirar una decisión?</translation>
    </message>
    <message>
        <source>“%1” goes to the trash. What it changed is worked out again without it.</source>
        <translation>«%1» va a la papelera. Lo que cambió se vuelve a calcular sin ella.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No se ha cambiado</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>springback::ui::CareCard</name>
    <message>
        <source>Who looks after you?</source>
        <translation>¿Quién te acompaña?</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>I have a clinician</source>
        <translation>Tengo un profesional</translation>
    </message>
    <message>
        <source>I am on my own</source>
        <translation>Voy por mi cuenta</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>From phase 3 on you confirm each move yourself, after reading a caution.</source>
        <translation>A partir de la fase 3 confirmas cada paso tú, tras leer una advertencia.</translation>
    </message>
</context>
<context>
    <name>springback::ui::CarryChoice</name>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>The pages alone</source>
        <translation>Solo las páginas</translation>
    </message>
    <message>
        <source>With the case, sealed</source>
        <translation>Con el caso, cifrado</translation>
    </message>
    <message>
        <source>With the case, open</source>
        <translation>Con el caso, abierto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Leave the name out</source>
        <translation>Omitir el nombre</translation>
    </message>
    <message>
        <source>Type a password, or choose what else the file holds.</source>
        <translation>Escribe una contraseña, o elige qué otra cosa contiene el archivo.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>springback::ui::CaseloadPage</name>
    <message>
        <source>Which runners</source>
        <translation>Qué personas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Por mirar primero</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>No hay nadie aquí</translation>
    </message>
    <message>
        <source>Runners you add, or whose files you open, appear here.</source>
        <translation>Las personas que añadas, o cuyos archivos abras, aparecen aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Search runners</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Search: a name, a phase, a reason</source>
        <translation>Buscar: un nombre, una fase, un motivo</translation>
    </message>
    <message>
        <source>Add a runner…</source>
        <translation>Añadir persona…</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No se ha cambiado</translation>
    </message>
</context>
<context>
    <name>springback::ui::CatchUpCard</name>
    <message>
        <source>While Springback was closed</source>
        <translation>Mientras Springback estaba cerrado</translation>
    </message>
    <message>
        <source>What you still know can be added; it is kept as recalled. What you do not know stays open.</source>
        <translation>Lo que aún sepas se puede añadir; queda como recordado. Lo que no sepas queda abierto.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave what was missed while Springback was closed</source>
        <translation>Dejar lo que faltó mientras Springback estaba cerrado</translation>
    </message>
</context>
<context>
    <name>springback::ui::ChartBlock</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Copiar o guardar: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Please choose another folder.</source>
        <translation>La imagen no se pudo escribir en %1. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>springback::ui::CheckInDialog</name>
    <message>
        <source>Pain at the first steps</source>
        <translation>Dolor en los primeros pasos</translation>
    </message>
    <message>
        <source>Redness or burning</source>
        <translation>Enrojecimiento o ardor</translation>
    </message>
    <message>
        <source>Swelling or thickening</source>
        <translation>Hinchazón o engrosamiento</translation>
    </message>
    <message>
        <source>Ankle feels stiff</source>
        <translation>Tobillo rígido</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Cojera</translation>
    </message>
    <message>
        <source>Morning of</source>
        <translation>Mañana del</translation>
    </message>
    <message>
        <source>Stiffness after getting up</source>
        <translation>Rigidez al levantarse</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Signs this morning</source>
        <translation>Signos de esta mañana</translation>
    </message>
    <message>
        <source>This morning already has a check-in. Saving changes it; what it was stays in its history.</source>
        <translation>Esta mañana ya tiene registro. Guardar lo cambia; lo que era queda en su historial.</translation>
    </message>
    <message>
        <source>Please give whole minutes, or leave it empty.</source>
        <translation>Indica minutos enteros o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ClosingPanel</name>
    <message>
        <source>Worst pain during the session</source>
        <translation>Dolor máximo durante la sesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
</context>
<context>
    <name>springback::ui::Commands</name>
    <message>
        <source>Appointment PDF</source>
        <translation>PDF para la cita</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Aún no hay nada para el informe.</translation>
    </message>
    <message>
        <source>PDF written to %1</source>
        <translation>PDF escrito en %1</translation>
    </message>
    <message>
        <source>The PDF is written</source>
        <translation>El PDF está escrito</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export everything about this runner</source>
        <translation>Exportar todo sobre esta persona</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se ha exportado nada</translation>
    </message>
    <message>
        <source>Back up all data</source>
        <translation>Copiar todos los datos</translation>
    </message>
    <message>
        <source>Springback data (*.db)</source>
        <translation>Datos de Springback (*.db)</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No se hizo ninguna copia</translation>
    </message>
    <message>
        <source>That could not be undone</source>
        <translation>Eso no se pudo deshacer</translation>
    </message>
    <message>
        <source>That could not be redone</source>
        <translation>Eso no se pudo rehacer</translation>
    </message>
    <message>
        <source>Open runner</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Appointment PDF…</source>
        <translation>PDF para la cita…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>About Springback</source>
        <translation>Acerca de Springback</translation>
    </message>
    <message>
        <source>A case, or the PDF that carries it</source>
        <translation>Un caso, o el PDF que lo contiene</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Abrir un caso…</translation>
    </message>
    <message>
        <source>Ten lines are on the clipboard.</source>
        <translation>Hay diez líneas en el portapapeles.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Aún no hay nada que copiar.</translation>
    </message>
    <message>
        <source>Consult view</source>
        <translation>Vista de consulta</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Cases (*.pdf *.json *.springback);;All files (*)</source>
        <translation>Casos (*.pdf *.json *.springback);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Case file (*.json *.springback);;Tables (*.csv);;Calendar (*.ics);;FHIR R4 (*.fhir.json)</source>
        <translation>Archivo de caso (*.json *.springback);;Tablas (*.csv);;Calendario (*.ics);;FHIR R4 (*.fhir.json)</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Empezar una nueva rehabilitación…</translation>
    </message>
</context>
<context>
    <name>springback::ui::CompareDialog</name>
    <message>
        <source>Courses side by side</source>
        <translation>Rehabilitaciones lado a lado</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Como tablas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>A su lado</translation>
    </message>
    <message>
        <source>A chart. Arrow keys read it, week by week.</source>
        <translation>Un gráfico. Las flechas lo leen semana a semana.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>One course</source>
        <translation>Una rehabilitación</translation>
    </message>
</context>
<context>
    <name>springback::ui::ConsultView</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Consult view</source>
        <translation>Vista de consulta</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Ten lines of text for the clinic&apos;s own records (Ctrl+Shift+C)</source>
        <translation>Diez líneas de texto para el historial propio de la clínica (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The appointment PDF (Ctrl+P)</source>
        <translation>El PDF para la cita (Ctrl+P)</translation>
    </message>
    <message>
        <source>Appointment PDF</source>
        <translation>PDF para la cita</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back to the pages (Esc)</source>
        <translation>Volver a las páginas (Esc)</translation>
    </message>
    <message>
        <source>The runner asks</source>
        <translation>Pregunta quien corre</translation>
    </message>
    <message>
        <source>Leave without recording the visit?</source>
        <translation>¿Salir sin registrar la visita?</translation>
    </message>
    <message>
        <source>What you typed has not been recorded.</source>
        <translation>Lo que has escrito no se ha registrado.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarla</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Salir sin registrar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Ten lines are on the clipboard.</source>
        <translation>Hay diez líneas en el portapapeles.</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Cumplido: %1</translation>
    </message>
    <message>
        <source>Not asked here: %1</source>
        <translation>No se pide aquí: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::CountRow</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: una menos</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: una más</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: sin contar</translation>
    </message>
</context>
<context>
    <name>springback::ui::CourseCard</name>
    <message>
        <source>The tendon</source>
        <translation>El tendón</translation>
    </message>
    <message>
        <source>Sore side</source>
        <translation>Lado dolorido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Mitad del tendón</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>En el hueso del talón</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>This course of rehab began</source>
        <translation>Inicio de esta rehabilitación</translation>
    </message>
    <message>
        <source>What may have led to it</source>
        <translation>Qué pudo causarlo</translation>
    </message>
</context>
<context>
    <name>springback::ui::CourseDesk</name>
    <message>
        <source>Back to the present course</source>
        <translation>Volver a la rehabilitación actual</translation>
    </message>
    <message>
        <source>Close one…</source>
        <translation>Cerrar una…</translation>
    </message>
    <message>
        <source>Compare courses…</source>
        <translation>Comparar rehabilitaciones…</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Empezar una nueva rehabilitación…</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Leave both open</source>
        <translation>Dejar ambas abiertas</translation>
    </message>
    <message>
        <source>Which course is over?</source>
        <translation>¿Qué rehabilitación ha terminado?</translation>
    </message>
    <message>
        <source>It is closed today. Nothing in it is lost: it stays readable, and undo opens it again.</source>
        <translation>Se cierra hoy. Nada de ella se pierde: sigue legible, y deshacer lo abre de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>No se ha cerrado nada</translation>
    </message>
</context>
<context>
    <name>springback::ui::CourseOfPlanCard</name>
    <message>
        <source>Course of rehab</source>
        <translation>Rehabilitación</translation>
    </message>
    <message>
        <source>A second tendon, or one that comes back, is a new course. Earlier ones stay readable and can be compared: choose them at the top of the window.</source>
        <translation>Un segundo tendón o una recaída es una nueva rehabilitación. Las anteriores siguen legibles y se pueden comparar: elígelas en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Empezar una nueva rehabilitación…</translation>
    </message>
    <message>
        <source>Close this course…</source>
        <translation>Cerrar esta rehabilitación…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>Close this course of rehab?</source>
        <translation>¿Cerrar esta rehabilitación?</translation>
    </message>
    <message>
        <source>Its entries stay readable. Today asks for nothing any more until you begin a new course or open this one again. Undo takes it back.</source>
        <translation>Sus entradas siguen legibles. Hoy ya no pide nada hasta que empieces una nueva rehabilitación o abras esta de nuevo. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>No se ha cerrado nada</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>No se ha abierto nada</translation>
    </message>
</context>
<context>
    <name>springback::ui::DayPanel</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add an entry to this day</source>
        <translation>Añadir un registro a este día</translation>
    </message>
</context>
<context>
    <name>springback::ui::DecisionRow</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Bajar una etapa</translation>
    </message>
    <message>
        <source>Sign off this stage</source>
        <translation>Visto bueno a esta etapa</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
</context>
<context>
    <name>springback::ui::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>springback::ui::EffortRow</name>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>0 no effort, 10 the most you can</source>
        <translation>0 ningún esfuerzo, 10 el máximo</translation>
    </message>
</context>
<context>
    <name>springback::ui::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not saved yet: please look at the marked field.</source>
        <translation>Aún no se ha guardado: mira el campo marcado.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Lo que has escrito no se ha guardado.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>springback::ui::EntryRow</name>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::EraseDialog</name>
    <message>
        <source>Erase this person</source>
        <translation>Borrar a esta persona</translation>
    </message>
    <message>
        <source>There is no way back. To keep a copy, cancel and use Export in the menu first.</source>
        <translation>No hay vuelta atrás. Para conservar una copia, cancela y usa antes Exportar en el menú.</translation>
    </message>
    <message>
        <source>This person has no name: leave this empty</source>
        <translation>Esta persona no tiene nombre: déjalo vacío</translation>
    </message>
    <message>
        <source>Type the name, “%1”</source>
        <translation>Escribe el nombre, «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExerciseCard</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Done without the timer</source>
        <translation>Hecho sin temporizador</translation>
    </message>
    <message>
        <source>Start the guided session</source>
        <translation>Empezar la sesión guiada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the session: %1</source>
        <translation>Abrir la sesión: %1</translation>
    </message>
    <message>
        <source>Agreed for a flare: %1</source>
        <translation>Acordado para un brote: %1</translation>
    </message>
    <message>
        <source>Exercise of today</source>
        <translation>Ejercicio de hoy</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Empezar otra</translation>
    </message>
    <message>
        <source>Log it without the timer (Ctrl+D)</source>
        <translation>Anotarla sin el temporizador (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExtraDialog</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>from the plan, or any other: it never counts towards the gate</source>
        <translation>del plan o cualquier otro: nunca cuenta para el umbral</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>¿Se hizo?</translation>
    </message>
    <message>
        <source>Worst pain with it</source>
        <translation>Dolor máximo con él</translation>
    </message>
    <message>
        <source>Please say which exercise it was.</source>
        <translation>Indica qué ejercicio fue.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExtrasCard</name>
    <message>
        <source>Also in your plan today</source>
        <translation>Hoy, además, en tu plan</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Pain with %1</source>
        <translation>Dolor con %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>dolor %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::ExtrasEditor</name>
    <message>
        <source>Exercises beside the phases</source>
        <translation>Ejercicios además de las fases</translation>
    </message>
    <message>
        <source>Mobility, strength, balance, education. They are logged as done or not, with pain, and never hold a gate.</source>
        <translation>Movilidad, fuerza, equilibrio, educación. Se anotan como hechos o no, con dolor, y nunca frenan un umbral.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>In a flare, agreed in advance</source>
        <translation>En un brote, acordado de antemano</translation>
    </message>
    <message>
        <source>shown on Today for the three days after a rating of 6 or more</source>
        <translation>se muestra en Hoy durante los tres días tras una valoración de 6 o más</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Dose, such as 3 × 10</source>
        <translation>Dosis, como 3 × 10</translation>
    </message>
    <message>
        <source>Take this exercise out</source>
        <translation>Quitar este ejercicio</translation>
    </message>
    <message>
        <source>none chosen: every day</source>
        <translation>ninguno elegido: todos los días</translation>
    </message>
</context>
<context>
    <name>springback::ui::FirstStartPage</name>
    <message>
        <source>Your records stay on this computer. The file is not encrypted by itself: the remedy is to encrypt the disk, in your system&apos;s settings.</source>
        <translation>Tus registros se quedan en este ordenador. El archivo no se cifra por sí solo: la solución es cifrar el disco, en los ajustes de tu sistema.</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>A log and a plan for a sore Achilles tendon: the day&apos;s exercise, the runs, the mornings, and one page for the appointment.</source>
        <translation>Un diario y un plan para un tendón de Aquiles dolorido: el ejercicio del día, las carreras, las mañanas y una página para la cita.</translation>
    </message>
    <message>
        <source>Another runner</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Fill in what you like. Everything can be left out now and changed later.</source>
        <translation>Rellena lo que quieras. Todo puede quedar vacío ahora y cambiarse después.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Echar un vistazo con datos de muestra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>springback::ui::FlagCard</name>
    <message>
        <source>Before you load the tendon</source>
        <translation>Antes de cargar el tendón</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Some signs belong in a doctor&apos;s hands first. Tick what is true for you.</source>
        <translation>Algunas señales debe verlas antes un médico. Marca lo que sea cierto en tu caso.</translation>
    </message>
</context>
<context>
    <name>springback::ui::FlagQuestionList</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>springback::ui::FlagQuestionsDialog</name>
    <message>
        <source>%1 Y and N answer from the keyboard.</source>
        <translation>%1 S y N responden desde el teclado.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered yet; nothing was saved.</source>
        <translation>
            <numerusform>%n pregunta sigue sin respuesta; no se ha guardado nada.</numerusform>
            <numerusform>%n preguntas siguen sin respuesta; no se ha guardado nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::GateCard</name>
    <message>
        <source>Do the test</source>
        <translation>Hacer la prueba</translation>
    </message>
    <message>
        <source>Enter VISA-A</source>
        <translation>Anotar VISA-A</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this stage: step back, clinician&apos;s override</source>
        <translation>Más sobre esta etapa: bajar una etapa, excepción del profesional</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>The last phase is done; there is no further gate.</source>
        <translation>La última fase está hecha; no hay más umbrales.</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <translation>%1: abrir %2</translation>
    </message>
    <message>
        <source>Do the test: %1</source>
        <translation>Hacer la prueba: %1</translation>
    </message>
    <message>
        <source>Confirm it yourself…</source>
        <translation>Confirmarlo tú…</translation>
    </message>
    <message>
        <source>Record the clinician&apos;s agreement…</source>
        <translation>Registrar el visto bueno profesional…</translation>
    </message>
    <message>
        <source>Step back to %1…</source>
        <translation>Bajar a %1…</translation>
    </message>
    <message>
        <source>Clinician&apos;s override…</source>
        <translation>Excepción del profesional…</translation>
    </message>
</context>
<context>
    <name>springback::ui::HeaderBar</name>
    <message>
        <source>Appointment PDF</source>
        <translation>PDF para la cita</translation>
    </message>
    <message>
        <source>The page for the appointment (Ctrl+P)</source>
        <translation>La página para la cita (Ctrl+P)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Which course of rehab the pages show</source>
        <translation>Qué rehabilitación muestran las páginas</translation>
    </message>
    <message>
        <source>Course of rehab: %1</source>
        <translation>Rehabilitación: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::HelpDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Ctrl+1 … 7</source>
        <translation>Ctrl+1 … 7</translation>
    </message>
    <message>
        <source>a page of the rail</source>
        <translation>una página de la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Page Down</source>
        <translation>Ctrl+Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>the page before, the page after</source>
        <translation>la página anterior, la siguiente</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>this morning&apos;s check-in</source>
        <translation>registro de esta mañana</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>start today&apos;s session</source>
        <translation>empezar la sesión de hoy</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>log a run</source>
        <translation>anotar una carrera</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>deshacer, rehacer</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>the PDF for the appointment</source>
        <translation>el PDF para la cita</translation>
    </message>
    <message>
        <source>0 … 10</source>
        <translation>0 … 10</translation>
    </message>
    <message>
        <source>a rating, while its row has the focus; Backspace: not given</source>
        <translation>una valoración, con el foco en su fila; Retroceso: sin indicar</translation>
    </message>
    <message>
        <source>← → Enter</source>
        <translation>← → Intro</translation>
    </message>
    <message>
        <source>move along a rating row, and choose</source>
        <translation>recorrer una fila de valoración y elegir</translation>
    </message>
    <message>
        <source>About the tendon and the plan</source>
        <translation>Sobre el tendón y el plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>the consult view; Esc leaves it, Ctrl+Enter records the visit</source>
        <translation>la vista de consulta; Esc sale, Ctrl+Intro registra la visita</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>copy the summary for the clinic&apos;s own records</source>
        <translation>copiar el resumen para el historial propio de la clínica</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>log a session done without the timer</source>
        <translation>anotar una sesión hecha sin temporizador</translation>
    </message>
    <message>
        <source>+ − 0, Shift+← →</source>
        <translation>+ − 0, Mayús+← →</translation>
    </message>
    <message>
        <source>in a chart of Progress: fewer days, more, as chosen; earlier, later</source>
        <translation>en un gráfico de Progreso: menos días, más, como se eligió; antes, después</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>close Springback</source>
        <translation>cerrar Springback</translation>
    </message>
</context>
<context>
    <name>springback::ui::HistoryPanel</name>
    <message>
        <source>%1: %2 by %3</source>
        <comment>when, what was done, by whom</comment>
        <translation>%1: %2 por %3</translation>
    </message>
    <message>
        <source>    %1: was %2, now %3</source>
        <translation>    %1: era %2, ahora %3</translation>
    </message>
    <message>
        <source>Show what it was before</source>
        <translation>Mostrar lo que era antes</translation>
    </message>
    <message>
        <source>Hide what it was before</source>
        <translation>Ocultar lo que era antes</translation>
    </message>
</context>
<context>
    <name>springback::ui::ImportDesk</name>
    <message numerus="yes">
        <source>New files in the watch folder: %n</source>
        <translation>
            <numerusform>Archivo nuevo en la carpeta vigilada: %n</numerusform>
            <numerusform>Archivos nuevos en la carpeta vigilada: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Mirarlos</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>It could not be written down which files were looked at; they will be offered again.</source>
        <translation>No se pudo anotar qué archivos se miraron; se ofrecerán otra vez.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ImportDialog</name>
    <message>
        <source>Files of runs</source>
        <translation>Archivos de carreras</translation>
    </message>
    <message>
        <source>Runs (*.fit *.FIT *.tcx *.gpx *.gz *.csv *.zip *.xml);;All files (*)</source>
        <translation>Carreras (*.fit *.FIT *.tcx *.gpx *.gz *.csv *.zip *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importar carreras</translation>
    </message>
    <message>
        <source>There is no course of rehab to record runs in yet. Nothing was imported.</source>
        <translation>Aún no hay ninguna rehabilitación en la que anotar carreras. No se ha importado nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>They are runs: tick all</source>
        <translation>Son carreras: marcar todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Runs found; Space ticks a row</source>
        <translation>Carreras encontradas; Espacio marca una fila</translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s)</source>
        <translation>
            <numerusform>Importar %n carrera</numerusform>
            <numerusform>Importar %n carreras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Nothing was stored. %1</source>
        <translation>No se ha guardado nada. %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Save the ratings</source>
        <translation>Guardar las valoraciones</translation>
    </message>
    <message>
        <source>The ratings were not stored. %1</source>
        <translation>Las valoraciones no se han guardado. %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::LearnPage</name>
    <message>
        <source>A spring between calf and heel</source>
        <translation>Un muelle entre el gemelo y el talón</translation>
    </message>
    <message>
        <source>The Achilles tendon joins two muscles of the calf, gastrocnemius and soleus, to the heel bone. It works like a spring: at every step it stretches, stores force and gives it back, and that is how you push off the floor.</source>
        <translation>El tendón de Aquiles une dos músculos de la pantorrilla, el gastrocnemio y el sóleo, con el hueso del talón. Funciona como un muelle: en cada paso se estira, almacena fuerza y la devuelve, y así te impulsas desde el suelo.</translation>
    </message>
    <message>
        <source>Running loads it with several times your weight, thousands of times an hour. It is made for that, as long as the load grows no faster than the tendon can follow.</source>
        <translation>Correr lo carga con varias veces tu peso, miles de veces por hora. Está hecho para eso, siempre que la carga no crezca más deprisa de lo que el tendón puede seguir.</translation>
    </message>
    <message>
        <source>Why runners get it</source>
        <translation>Por qué aparece al correr</translation>
    </message>
    <message>
        <source>Mostly it comes slowly, from stress repeated before the tendon has recovered; now and then from one overload. What often stands behind it:</source>
        <translation>Casi siempre llega poco a poco, por un esfuerzo que se repite antes de que el tendón se recupere; alguna vez, por una sola sobrecarga. Lo que suele haber detrás:</translation>
    </message>
    <message>
        <source>tight calves, or an ankle that does not bend far</source>
        <translation>gemelos tensos, o un tobillo que se dobla poco</translation>
    </message>
    <message>
        <source>a foot that rolls inwards a great deal</source>
        <translation>un pie que gira mucho hacia dentro</translation>
    </message>
    <message>
        <source>a sudden rise in miles or in speed</source>
        <translation>una subida brusca de distancia o de velocidad</translation>
    </message>
    <message>
        <source>hills, up and down</source>
        <translation>cuestas, arriba y abajo</translation>
    </message>
    <message>
        <source>What it feels like</source>
        <translation>Cómo se nota</translation>
    </message>
    <message>
        <source>pain at the tendon or the heel, from mild to severe, often worst with the first steps of the morning</source>
        <translation>dolor en el tendón o el talón, de leve a intenso, a menudo peor en los primeros pasos de la mañana</translation>
    </message>
    <message>
        <source>redness or burning</source>
        <translation>enrojecimiento o ardor</translation>
    </message>
    <message>
        <source>an ankle that feels stiff and moves less</source>
        <translation>un tobillo que se nota rígido y se mueve menos</translation>
    </message>
    <message>
        <source>a thicker or harder spot, where scar tissue has formed</source>
        <translation>una zona más gruesa o dura, donde se ha formado tejido cicatricial</translation>
    </message>
    <message>
        <source>What helps: load, in small steps</source>
        <translation>Qué ayuda: carga, a pasos pequeños</translation>
    </message>
    <message>
        <source>Tendons recover under load that is kept in hand, better than under complete rest. Rest takes the pain away for a while, and the strength with it.</source>
        <translation>Los tendones se recuperan con una carga controlada mejor que con reposo total. El reposo quita el dolor un tiempo, y con él la fuerza.</translation>
    </message>
    <message>
        <source>So the plan begins with holds that hardly hurt, goes on to raised heels and to shifting the weight, and ends with small hops, the nearest thing to running. Each phase has its gate, and your ratings open it: 0 to 2 is the green band, up to 5 can be acceptable, 6 or more is a flare.</source>
        <translation>Por eso el plan empieza con posiciones mantenidas que apenas duelen, sigue con talones elevados y cambios de peso, y termina con saltos pequeños, lo más parecido a correr. Cada fase tiene su umbral, y tus valoraciones lo abren: de 0 a 2 es la banda verde, hasta 5 puede ser aceptable, 6 o más es un brote.</translation>
    </message>
    <message>
        <source>The next morning tells more than the session itself. That is why the first thing this program asks for is the rating on waking. An honest 5 helps you more than a hopeful 2.</source>
        <translation>La mañana siguiente dice más que la sesión. Por eso lo primero que pide este programa es la valoración al despertar. Un 5 sincero te ayuda más que un 2 optimista.</translation>
    </message>
    <message>
        <source>What a physical therapist adds</source>
        <translation>Qué aporta la fisioterapia</translation>
    </message>
    <message>
        <source>hands-on work: soft tissue and stiff joints</source>
        <translation>trabajo manual: tejidos blandos y articulaciones rígidas</translation>
    </message>
    <message>
        <source>loading that grows at the right speed, neither too much nor too little for the tendon</source>
        <translation>una carga que crece al ritmo adecuado, ni mucha ni poca para el tendón</translation>
    </message>
    <message>
        <source>mobility, strength and balance of the whole leg, not the tendon alone</source>
        <translation>movilidad, fuerza y equilibrio de toda la pierna, no solo del tendón</translation>
    </message>
    <message>
        <source>teaching, and milestones for the next weeks and for the months after</source>
        <translation>enseñanza, e hitos para las próximas semanas y los meses siguientes</translation>
    </message>
    <message>
        <source>the aim you came with: running again without pain</source>
        <translation>el objetivo con el que llegaste: volver a correr sin dolor</translation>
    </message>
    <message>
        <source>When to stop and be seen</source>
        <translation>Cuándo parar y consultar</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde sale esto</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>The exercise with its figure and dose, the way through the phases, what the ratings mean, the week&apos;s running step by step, and when to stop: to print and put where you exercise.</source>
        <translation>El ejercicio con su figura y dosis, el camino por las fases, qué significan las valoraciones, la carrera de la semana paso a paso y cuándo parar: para imprimir y ponerlo donde te ejercitas.</translation>
    </message>
    <message>
        <source>Home programme (PDF)…</source>
        <translation>Programa para casa (PDF)…</translation>
    </message>
</context>
<context>
    <name>springback::ui::LeavingCard</name>
    <message>
        <source>Put away, or erase</source>
        <translation>Archivar o borrar</translation>
    </message>
    <message>
        <source>In the archive a runner stays as they are, out of the way, and can be taken out again. Erasing removes the person from the records and from every backup, for good.</source>
        <translation>Una persona archivada queda como está, apartada, y se puede recuperar. Borrar elimina a la persona de los registros y de todas las copias, para siempre.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Borrar a esta persona…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Eso no se ha cambiado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
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
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Buscar registros</translation>
    </message>
    <message>
        <source>Search: a word, a date, a note</source>
        <translation>Buscar: una palabra, una fecha, una nota</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::MainWindow</name>
    <message>
        <source>Springback: sample data</source>
        <translation>Springback: datos de muestra</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>There is no exercise to start now; the card says why.</source>
        <translation>Ahora no hay ningún ejercicio que empezar; la tarjeta dice por qué.</translation>
    </message>
    <message>
        <source>There is no course of rehab to look at yet.</source>
        <translation>Aún no hay ninguna rehabilitación que ver.</translation>
    </message>
    <message>
        <source>There is no exercise to log now; the card says why.</source>
        <translation>Ahora no hay ejercicio que anotar; la tarjeta dice por qué.</translation>
    </message>
</context>
<context>
    <name>springback::ui::MeasureDialog</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>springback::ui::MilestoneDialog</name>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Short term</source>
        <translation>Corto plazo</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>Largo plazo</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>such as: run with the club again</source>
        <translation>por ejemplo: volver a correr con el club</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Filled in by itself from</source>
        <translation>Se rellena solo a partir de</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1: fecha</translation>
    </message>
    <message>
        <source>Write the number to reach, such as 10.</source>
        <translation>Escribe el número que alcanzar, como 10.</translation>
    </message>
</context>
<context>
    <name>springback::ui::MilestonesCard</name>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>What you want to get back to, and by when. A measure can fill it in by itself.</source>
        <translation>A qué quieres volver, y para cuándo. Una medida puede rellenarlo sola.</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Añadir un hito</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>date has passed</source>
        <translation>fecha pasada</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>The milestone was not deleted</source>
        <translation>El hito no se ha eliminado</translation>
    </message>
</context>
<context>
    <name>springback::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>springback::ui::MonthLegend</name>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>worst pain: green</source>
        <translation>dolor máximo: verde</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>brote</translation>
    </message>
    <message>
        <source>measure, visit, decision</source>
        <translation>medida, visita, decisión</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
</context>
<context>
    <name>springback::ui::MorningCard</name>
    <message>
        <source>This morning</source>
        <translation>Esta mañana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this morning&apos;s check-in</source>
        <translation>Editar el registro de esta mañana</translation>
    </message>
    <message>
        <source>This morning: %1</source>
        <translation>Esta mañana: %1</translation>
    </message>
    <message>
        <source>Nothing is filled in yet, so nothing was saved. Choose a rating, or leave this for later.</source>
        <translation>Aún no hay nada relleno; no se ha guardado nada. Elige una valoración o déjalo para después.</translation>
    </message>
    <message>
        <source>Mornings not given:</source>
        <translation>Mañanas sin indicar:</translation>
    </message>
    <message>
        <source>Fill in the morning of %1, as recalled</source>
        <translation>Rellenar la mañana del %1, «de memoria»</translation>
    </message>
    <message>
        <source>The morning of %1, kept as recalled.</source>
        <translation>Mañana del %1, guardada «de memoria».</translation>
    </message>
    <message>
        <source>Pain at the first steps, %1</source>
        <translation>Dolor en los primeros pasos, %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::MorningForm</name>
    <message>
        <source>Pain at the first steps</source>
        <translation>Dolor en los primeros pasos</translation>
    </message>
    <message>
        <source>Stiffness, minutes</source>
        <translation>Rigidez, minutos</translation>
    </message>
    <message>
        <source>Redness or burning</source>
        <translation>Enrojecimiento o ardor</translation>
    </message>
    <message>
        <source>Swelling or thickening</source>
        <translation>Hinchazón o engrosamiento</translation>
    </message>
    <message>
        <source>Ankle feels stiff</source>
        <translation>Tobillo rígido</translation>
    </message>
    <message>
        <source>Limping</source>
        <translation>Cojera</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter saves from anywhere in this form</source>
        <translation>Intro guarda desde cualquier punto de este formulario</translation>
    </message>
    <message>
        <source>Signs this morning</source>
        <translation>Signos de esta mañana</translation>
    </message>
    <message>
        <source>Whole minutes, or leave it empty.</source>
        <translation>Minutos enteros, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>springback::ui::NewsCard</name>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>I have read this: %1</source>
        <translation>Lo he leído: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::NumberRow</name>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: volver al valor por defecto</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor por defecto</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>por defecto: %1</translation>
    </message>
    <message>
        <source>Changed; it was %1</source>
        <translation>Cambiado; era %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::OpenCaseDialog</name>
    <message>
        <source>What would change here</source>
        <translation>Qué cambiaría aquí</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Keep as a new runner</source>
        <translation>Conservar como persona nueva</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This PDF is sealed. Who sent it has the password.</source>
        <translation>Este PDF está cifrado. Quien lo envió tiene la contraseña.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>La contraseña no abre este PDF.</translation>
    </message>
    <message>
        <source>A runner without a name</source>
        <translation>Persona sin nombre</translation>
    </message>
    <message>
        <source>%1 · last change %2</source>
        <translation>%1 · último cambio %2</translation>
    </message>
    <message>
        <source>This runner is not here yet.</source>
        <translation>Esta persona aún no está aquí.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Merging keeps both sides: the later edit counts, the other stays in the entry&apos;s history. What is here now is first copied to a backup of its own.</source>
        <translation>Fusionar conserva las dos partes: vale el cambio posterior, el otro queda en el historial del registro. Lo que hay ahora aquí se copia antes aparte.</translation>
    </message>
    <message>
        <source>Merged. What was here before is in the backups.</source>
        <translation>Fusionado. Lo que había antes aquí está entre las copias.</translation>
    </message>
    <message>
        <source>Stored as a new runner.</source>
        <translation>Guardado como persona nueva.</translation>
    </message>
    <message>
        <source>On Today it waits for your yes: %1</source>
        <translation>En la página Hoy espera tu sí: %1</translation>
    </message>
    <message>
        <source>The case is stored</source>
        <translation>El caso está guardado</translation>
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
        <translation>Registrar que se atendió</translation>
    </message>
    <message>
        <source>Record that it was seen to: %1</source>
        <translation>Registrar que se atendió: %1</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Anotar seguimiento</translation>
    </message>
    <message>
        <source>Note a follow-up: %1</source>
        <translation>Anotar seguimiento: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::PauseDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>The days of a pause are left out when sessions are counted against the plan. A long gap can still lead to an offer to step back.</source>
        <translation>Los días de una pausa no cuentan al comparar las sesiones con el plan. Un hueco largo puede llevar igualmente a que se ofrezca bajar una etapa.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, the last day of it</source>
        <translation>Hasta, su último día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>springback::ui::PdfDialog</name>
    <message>
        <source>Appointment PDF</source>
        <translation>PDF para la cita</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>Escribir el PDF</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elige dónde guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page 1 is for the first minute of the appointment; the pages after it hold the details.</source>
        <translation>La página 1 es para el primer minuto de la cita; las siguientes contienen los detalles.</translation>
    </message>
</context>
<context>
    <name>springback::ui::PersonCard</name>
    <message>
        <source>Who is this for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Who are you</source>
        <translation>Quién eres</translation>
    </message>
    <message>
        <source>I am the runner</source>
        <translation>Soy quien corre</translation>
    </message>
    <message>
        <source>I am the clinician</source>
        <translation>Soy el profesional</translation>
    </message>
    <message>
        <source>Your name, or initials</source>
        <translation>Tu nombre o iniciales</translation>
    </message>
    <message>
        <source>The runner&apos;s name, or initials</source>
        <translation>Nombre o iniciales de quien corre</translation>
    </message>
    <message>
        <source>Who is the runner?</source>
        <translation>¿Quién corre?</translation>
    </message>
</context>
<context>
    <name>springback::ui::PlanEditorDialog</name>
    <message>
        <source>What my clinician changed</source>
        <translation>Lo que cambió mi profesional</translation>
    </message>
    <message>
        <source>My default plan for new runners</source>
        <translation>Mi plan por defecto para personas nuevas</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Doses, running and exercises are yours to fit. Gates and bands are for a clinician.</source>
        <translation>Dosis, carrera y ejercicios los ajustas tú. Los umbrales y las bandas son cosa de un profesional.</translation>
    </message>
    <message>
        <source>It is kept as your report of it, with the name and the date, and shown so.</source>
        <translation>Se guarda como indicado por ti, con el nombre y la fecha, y así se muestra.</translation>
    </message>
    <message>
        <source>New runners begin with it. Runners you already have keep their plan.</source>
        <translation>Las personas nuevas empiezan con él. Las que ya tienes conservan su plan.</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Revisarlo</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Partes del plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Beside, and in a flare</source>
        <translation>Además, y en un brote</translation>
    </message>
    <message>
        <source>Store the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the plan, how many changes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave the plan as it was?</source>
        <translation>¿Dejar el plan como estaba?</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>Los cambios no se han guardado.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Go on changing</source>
        <translation>Seguir cambiando</translation>
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
        <translation>Aún sin plan</translation>
    </message>
    <message>
        <source>It begins with a course of rehab.</source>
        <translation>Empieza con una rehabilitación.</translation>
    </message>
    <message>
        <source>In every stage</source>
        <translation>En todas las etapas</translation>
    </message>
    <message>
        <source>Beside the phases</source>
        <translation>Además de las fases</translation>
    </message>
    <message>
        <source>In a flare: %1</source>
        <translation>En un brote: %1</translation>
    </message>
    <message>
        <source>In a clinician&apos;s care</source>
        <translation>Con un profesional</translation>
    </message>
    <message>
        <source>On their own</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>I have a clinician</source>
        <translation>Tengo un profesional</translation>
    </message>
    <message>
        <source>I am on my own</source>
        <translation>Voy por mi cuenta</translation>
    </message>
    <message>
        <source>Who looks after the runner</source>
        <translation>Quién acompaña a quien corre</translation>
    </message>
    <message>
        <source>Who looks after you</source>
        <translation>Quién te acompaña</translation>
    </message>
    <message>
        <source>Likely causes: %1</source>
        <translation>Causas probables: %1</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>My default plan for new runners</source>
        <translation>Mi plan por defecto para personas nuevas</translation>
    </message>
    <message>
        <source>Fit doses, running and exercises</source>
        <translation>Ajustar dosis, carrera y ejercicios</translation>
    </message>
    <message>
        <source>My clinician changed something</source>
        <translation>Mi profesional cambió algo</translation>
    </message>
    <message>
        <source>The plan was not changed</source>
        <translation>El plan no se ha cambiado</translation>
    </message>
    <message>
        <source>Home programme (PDF)…</source>
        <translation>Programa para casa (PDF)…</translation>
    </message>
</context>
<context>
    <name>springback::ui::Program</name>
    <message>
        <source>The sample cannot be shown</source>
        <translation>La muestra no se puede enseñar</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>The records are back</source>
        <translation>Los registros han vuelto</translation>
    </message>
    <message>
        <source>A backup to go back to</source>
        <translation>Una copia a la que volver</translation>
    </message>
    <message>
        <source>Springback data (*.db);;All files (*)</source>
        <translation>Datos de Springback (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia?</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Volver a la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>springback::ui::ProgressPage</name>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>Charts of pain, stiffness, distance and dose appear here from the first check-in, session or run on.</source>
        <translation>Los gráficos de dolor, rigidez, distancia y dosis aparecen aquí desde el primer registro de la mañana, sesión o carrera.</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Añadir una medida</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Point at a chart, or go to it with Tab and use the arrow keys, to read a day. Drag to move in time; Ctrl and the wheel, or + and −, zoom all charts.</source>
        <translation>Señala un gráfico, o ve a él con Tab y usa las flechas, para leer un día. Arrastra para moverte en el tiempo; Ctrl y la rueda, o + y −, amplían todos los gráficos.</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>The days that the range names (0)</source>
        <translation>Los días que nombra el intervalo (0)</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días posteriores</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Más días</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>Menos días</translation>
    </message>
    <message>
        <source>No visit is recorded before today.</source>
        <translation>No hay ninguna visita anotada antes de hoy.</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionListCard</name>
    <message>
        <source>For the next visit</source>
        <translation>Para la próxima visita</translation>
    </message>
    <message>
        <source>What you want to ask. It is shown at the visit, and on its page.</source>
        <translation>Lo que quieres preguntar. Se muestra en la visita y en su página.</translation>
    </message>
    <message>
        <source>A question for the visit</source>
        <translation>Una pregunta para la visita</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Añadir la pregunta</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionPanel</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionRows</name>
    <message>
        <source>Asked: %1</source>
        <translation>Preguntado: %1</translation>
    </message>
    <message>
        <source>Still to ask: %1</source>
        <translation>Por preguntar: %1</translation>
    </message>
    <message>
        <source>Noted on %1. Ticked: it was asked.</source>
        <translation>Anotada el %1. Marcada: ya se preguntó.</translation>
    </message>
    <message>
        <source>Delete the question: %1</source>
        <translation>Eliminar la pregunta: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuestionsCard</name>
    <message>
        <source>Answer them</source>
        <translation>Responderlas</translation>
    </message>
    <message>
        <source>Answer the red-flag questions</source>
        <translation>Responder a las preguntas de alarma</translation>
    </message>
</context>
<context>
    <name>springback::ui::QuickSessionDialog</name>
    <message>
        <source>Ended early</source>
        <translation>Terminada antes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>For pain</source>
        <translation>Por dolor</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Por otro motivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Done without the timer</source>
        <translation>Hecho sin temporizador</translation>
    </message>
    <message>
        <source>A session done without the timer</source>
        <translation>Una sesión hecha sin temporizador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Series hechas</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Dolor máximo durante</translation>
    </message>
    <message>
        <source>Pain 10 minutes after</source>
        <translation>Dolor 10 minutos después</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
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
        <translation>Las carreras están guardadas. ¿Cómo estuvo el tendón en las últimas?</translation>
    </message>
    <message>
        <source>Only the last three days are asked about; older runs stay without a rating. What you leave open is not given, which is not 0.</source>
        <translation>Solo se pregunta por los tres últimos días; las carreras anteriores quedan sin valorar. Lo que dejes abierto queda sin indicar, que no es 0.</translation>
    </message>
    <message>
        <source>Worst pain during the %1</source>
        <translation>Dolor máximo durante la %1</translation>
    </message>
    <message>
        <source>Pain after the %1</source>
        <translation>Dolor después de la %1</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Dolor máximo durante</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
</context>
<context>
    <name>springback::ui::RatingRow</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 de 10</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>, Enter chooses %1</source>
        <translation>, Intro elige %1</translation>
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
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>A notification of the desktop, while Springback is open or minimised. What is done is not asked for again; what fell due while it was closed waits on Today.</source>
        <translation>Una notificación del escritorio mientras Springback está abierto o minimizado. Lo hecho no se vuelve a pedir; lo que tocaba mientras estaba cerrado espera en Hoy.</translation>
    </message>
    <message>
        <source>Ten minutes after a session, for its last rating</source>
        <translation>Diez minutos después de una sesión, para su última valoración</translation>
    </message>
    <message>
        <source>In the morning, for the check-in</source>
        <translation>Por la mañana, para el registro</translation>
    </message>
    <message>
        <source>In the morning at</source>
        <translation>Por la mañana a las</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so nothing will appear. Today still says what is due.</source>
        <translation>Este escritorio no muestra notificaciones, así que no aparecerá nada. Hoy sigue diciendo lo que toca.</translation>
    </message>
    <message>
        <source>An icon in the tray while it runs</source>
        <translation>Un icono en la bandeja mientras está en marcha</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons.</source>
        <translation>Este escritorio no tiene sitio para esos iconos.</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Mostrar una ahora</translation>
    </message>
    <message>
        <source>Show a notification now</source>
        <translation>Mostrar una notificación ahora</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Así se ve un recordatorio.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ReminderDesk</name>
    <message>
        <source>Open Springback</source>
        <translation>Abrir Springback</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Recálculo, etapa por etapa</translation>
    </message>
    <message>
        <source>Judging each day again …</source>
        <translation>Juzgando cada día de nuevo …</translation>
    </message>
</context>
<context>
    <name>springback::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Put it in place of what is here</source>
        <translation>Ponerla en lugar de lo que hay</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Qué copia</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí, ahora</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>What is here now is first copied to a backup of its own, so that you can come back.</source>
        <translation>Lo que hay ahora aquí se copia antes aparte, para que puedas volver.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A backup to restore</source>
        <translation>Una copia que restaurar</translation>
    </message>
    <message>
        <source>Springback data (*.db);;All files (*)</source>
        <translation>Datos de Springback (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no backup here yet. Choose a file.</source>
        <translation>Aquí aún no hay ninguna copia. Elige un archivo.</translation>
    </message>
</context>
<context>
    <name>springback::ui::ReviewPanel</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Reason for all of it</source>
        <translation>Motivo para todo</translation>
    </message>
    <message>
        <source>or one beside each change; it is kept with the plan</source>
        <translation>o uno junto a cada cambio; se guarda con el plan</translation>
    </message>
    <message>
        <source>My clinician who changed it</source>
        <translation>El profesional que lo cambió</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Days before it, and decisions made then, keep the plan they had.</source>
        <translation>Los días anteriores, y las decisiones tomadas entonces, conservan el plan que tenían.</translation>
    </message>
    <message>
        <source>Replay the past days under it</source>
        <translation>Recalcular con él los días pasados</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>before, after</comment>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>why (may be left to the reason for all)</source>
        <translation>por qué (puede quedar en el motivo para todo)</translation>
    </message>
    <message>
        <source>Reason for: %1</source>
        <translation>Motivo de: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunCard</name>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Worst pain during the run</source>
        <translation>Dolor máximo durante la carrera</translation>
    </message>
    <message>
        <source>Worst pain after the run</source>
        <translation>Dolor máximo tras la carrera</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Otro número…</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Anotar carrera</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Importar carreras…</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Máximo durante</translation>
    </message>
    <message>
        <source>Worst after</source>
        <translation>Máximo después</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>may go up</source>
        <translation>puede subir</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>reducir</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>Set the week&apos;s total…</source>
        <translation>Fijar el total semanal…</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>Sin valorar: %1</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Rate the %1</source>
        <translation>Valorar la %1</translation>
    </message>
    <message>
        <source>How was the %1?</source>
        <translation>¿Cómo fue la %1?</translation>
    </message>
    <message>
        <source>No rating is chosen, so nothing was saved.</source>
        <translation>No hay valoración elegida; no se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunDialog</name>
    <message>
        <source>From %1, which said %2.</source>
        <translation>De %1, que decía %2.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Cuestas</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>Worst pain during the run</source>
        <translation>Dolor máximo durante la carrera</translation>
    </message>
    <message>
        <source>Worst pain after the run</source>
        <translation>Dolor máximo tras la carrera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>28:30, 1:05:00, or minutes</source>
        <translation>28:30, 1:05:00 o minutos</translation>
    </message>
    <message>
        <source>A run is longer than 0 and at most %1.</source>
        <translation>Una carrera es más larga que 0 y como máximo %1.</translation>
    </message>
    <message>
        <source>Please give the distance as a number, such as 2.5.</source>
        <translation>Indica la distancia como número, por ejemplo 2,5.</translation>
    </message>
    <message>
        <source>Please give the time as 28:30, 1:05:00 or minutes.</source>
        <translation>Indica el tiempo como 28:30, 1:05:00 o minutos.</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunningCard</name>
    <message>
        <source>Running now</source>
        <translation>Carrera ahora</translation>
    </message>
    <message>
        <source>In a usual week</source>
        <translation>En una semana habitual</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Millas</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>What the tendon puts up with today; 0 if you do not run. It is where the weekly steps begin.</source>
        <translation>Lo que el tendón admite hoy; 0 si no corres. Ahí empiezan los pasos semanales.</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunningPanel</name>
    <message>
        <source>Pain in the set</source>
        <translation>Dolor en la serie</translation>
    </message>
    <message>
        <source>End early · Esc</source>
        <translation>Terminar antes · Esc</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <translation>Pausa · Espacio</translation>
    </message>
    <message>
        <source>Skip the rest · →</source>
        <translation>Saltar el descanso · →</translation>
    </message>
    <message>
        <source>30 s more rest · +</source>
        <translation>30 s más · +</translation>
    </message>
    <message>
        <source>Redo the set · R</source>
        <translation>Repetir la serie · R</translation>
    </message>
    <message>
        <source>It hurts · P</source>
        <translation>Duele · P</translation>
    </message>
    <message>
        <source>Go on · Space</source>
        <translation>Seguir · Espacio</translation>
    </message>
</context>
<context>
    <name>springback::ui::RunsPage</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Weekly target</source>
        <translation>Objetivo semanal</translation>
    </message>
    <message>
        <source>Set another target…</source>
        <translation>Fijar otro objetivo…</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún sin carreras</translation>
    </message>
    <message>
        <source>Runs you log appear here with their ratings and the morning after.</source>
        <translation>Las carreras que anotes aparecen aquí con sus valoraciones y la mañana siguiente.</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Importar carreras…</translation>
    </message>
    <message>
        <source>Runs from a watch or a service; files can also be dropped on the window</source>
        <translation>Carreras de un reloj o un servicio; también puedes soltar archivos en la ventana</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Anotar carrera</translation>
    </message>
    <message>
        <source>Log a run (Ctrl+R)</source>
        <translation>Anotar carrera (Ctrl+R)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No weekly target is set yet</source>
        <translation>Aún no hay objetivo semanal</translation>
    </message>
    <message>
        <source>Start with the distance a week that you tolerate now.</source>
        <translation>Empieza con la distancia semanal que toleras ahora.</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Fijar un objetivo…</translation>
    </message>
    <message>
        <source>Not rated yet: %1</source>
        <translation>Aún sin valorar: %1</translation>
    </message>
    <message>
        <source>A run without a rating counts as three days of recovery until it is rated.</source>
        <translation>Una carrera sin valorar cuenta como tres días de recuperación hasta que se valore.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No se ha cambiado</translation>
    </message>
</context>
<context>
    <name>springback::ui::ScoreEditor</name>
    <message>
        <source>Please use the official form of the questionnaire; only its scores are kept here.</source>
        <translation>Usa el formulario oficial del cuestionario; aquí solo se guardan sus puntuaciones.</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Puntuación total</translation>
    </message>
    <message>
        <source>0 to 100, higher is better</source>
        <translation>0 a 100, mejor cuanto más alto</translation>
    </message>
    <message>
        <source>0 to 100, lower is better</source>
        <translation>0 a 100, mejor cuanto más bajo</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>El total</translation>
    </message>
    <message>
        <source>Each item</source>
        <translation>Cada ítem</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Ítem %1</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 a %1</translation>
    </message>
    <message>
        <source>Item %1 needs a whole number from 0 to %2.</source>
        <translation>El ítem %1 necesita un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>The total needs a number from 0 to %1.</source>
        <translation>El total necesita un número de 0 a %1.</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Dolor máximo durante</translation>
    </message>
    <message>
        <source>Pain 10 minutes after</source>
        <translation>Dolor 10 minutos después</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Hasta el final</translation>
    </message>
    <message>
        <source>For pain</source>
        <translation>Por dolor</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Por otro motivo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Sets: seconds held of the seconds planned; 0 for a set not begun</source>
        <translation>Series: segundos mantenidos de los previstos; 0 para una serie no empezada</translation>
    </message>
    <message>
        <source>All held as planned</source>
        <translation>Todo según lo previsto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Line %1: held may be 0 to %2 seconds.</source>
        <translation>Línea %1: mantenido puede ser de 0 a %2 segundos.</translation>
    </message>
    <message>
        <source>Line %1: planned may be 0 to %2 seconds.</source>
        <translation>Línea %1: previsto puede ser de 0 a %2 segundos.</translation>
    </message>
    <message>
        <source>Please give whole seconds for every set; 0 if it was not begun.</source>
        <translation>Indica segundos enteros para cada serie; 0 si no se empezó.</translation>
    </message>
</context>
<context>
    <name>springback::ui::SessionView</name>
    <message>
        <source>Guided session</source>
        <translation>Sesión guiada</translation>
    </message>
    <message>
        <source>A guided session is running</source>
        <translation>Hay una sesión guiada en marcha</translation>
    </message>
    <message>
        <source>Sound is off. Each tone is also seen in the ring.</source>
        <translation>El sonido está apagado. Cada tono también se ve en el anillo.</translation>
    </message>
    <message>
        <source>No sound device was found. Each tone is also seen in the ring.</source>
        <translation>No se encontró ningún dispositivo de sonido. Cada tono también se ve en el anillo.</translation>
    </message>
    <message>
        <source>Half the time</source>
        <translation>La mitad del tiempo</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
</context>
<context>
    <name>springback::ui::SetDots</name>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>hecha en parte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Series: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::SetsEditor</name>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Planned, s</source>
        <translation>Previsto, s</translation>
    </message>
    <message>
        <source>Held, s</source>
        <translation>Mantenido, s</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>set, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set %1, planned seconds</source>
        <translation>Serie %1, segundos previstos</translation>
    </message>
    <message>
        <source>Set %1, held seconds</source>
        <translation>Serie %1, segundos mantenidos</translation>
    </message>
    <message>
        <source>Set %1, pain</source>
        <translation>Serie %1, dolor</translation>
    </message>
</context>
<context>
    <name>springback::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The runner</source>
        <translation>Quien corre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Millas</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <translation>Mi día empieza a las</translation>
    </message>
    <message>
        <source>A rating before that hour belongs to the day before.</source>
        <translation>Una valoración anterior a esa hora pertenece al día anterior.</translation>
    </message>
    <message>
        <source>Name, or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>The tendon</source>
        <translation>El tendón</translation>
    </message>
    <message>
        <source>Sore side</source>
        <translation>Lado dolorido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Middle of the tendon</source>
        <translation>Mitad del tendón</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <translation>En el hueso del talón</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>This course of rehab began</source>
        <translation>Inicio de esta rehabilitación</translation>
    </message>
    <message>
        <source>What may have led to it</source>
        <translation>Qué pudo causarlo</translation>
    </message>
    <message>
        <source>That was not changed</source>
        <translation>Eso no se ha cambiado</translation>
    </message>
</context>
<context>
    <name>springback::ui::Shell</name>
    <message>
        <source>Sample data: a made-up runner. Nothing here is about you.</source>
        <translation>Datos de muestra: una persona inventada. Nada aquí es sobre ti.</translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation>Salir de la muestra</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>springback::ui::SidedEditor</name>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Worst pain with it</source>
        <translation>Dolor máximo con él</translation>
    </message>
    <message>
        <source>Please give the repetitions as a whole number; 0 counts.</source>
        <translation>Indica las repeticiones como número entero; 0 cuenta.</translation>
    </message>
    <message>
        <source>Please give centimetres, such as 9.5.</source>
        <translation>Indica centímetros, por ejemplo 9,5.</translation>
    </message>
    <message>
        <source>Please give at least one value.</source>
        <translation>Indica al menos un valor.</translation>
    </message>
</context>
<context>
    <name>springback::ui::StageCard</name>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Más fácil: %1</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Numbers, gate and sources</source>
        <translation>Números, umbral y fuentes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To move on, all of these</source>
        <translation>Para avanzar, todo esto</translation>
    </message>
</context>
<context>
    <name>springback::ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>springback::ui::StepBackCard</name>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Accept the step back</source>
        <translation>Aceptar bajar una etapa</translation>
    </message>
    <message>
        <source>Not now: keep this stage with the easier version</source>
        <translation>Ahora no: sigo en esta etapa con la versión más fácil</translation>
    </message>
    <message>
        <source>Not now was answered today: the easier version holds.</source>
        <translation>Hoy se respondió «Ahora no»: vale la versión más fácil.</translation>
    </message>
    <message>
        <source>Until it is answered, the easier version holds.</source>
        <translation>Hasta que se responda, vale la versión más fácil.</translation>
    </message>
</context>
<context>
    <name>springback::ui::TargetDialog</name>
    <message>
        <source>Distance a week</source>
        <translation>Distancia por semana</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Weekly target</source>
        <translation>Objetivo semanal</translation>
    </message>
    <message>
        <source>for you and your clinician to read later</source>
        <translation>para que tú y tu profesional lo leáis después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Cambiar el objetivo</translation>
    </message>
</context>
<context>
    <name>springback::ui::TestDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, count</source>
        <translation>%1, cantidad</translation>
    </message>
    <message>
        <source>%1, worst pain</source>
        <translation>%1, dolor máximo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Dolor máximo</translation>
    </message>
</context>
<context>
    <name>springback::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This course of rehab is closed</source>
        <translation>Esta rehabilitación está cerrada</translation>
    </message>
    <message>
        <source>Its entries stay readable in Calendar, Progress and Plan. A second tendon or a relapse is a new course.</source>
        <translation>Sus entradas siguen legibles en Calendario, Progreso y Plan. Un segundo tendón o una recaída es una nueva rehabilitación.</translation>
    </message>
    <message>
        <source>Begin a new course…</source>
        <translation>Empezar una nueva rehabilitación…</translation>
    </message>
</context>
<context>
    <name>springback::ui::TrashView</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message numerus="yes">
        <source>Deleted entries stay here for %n day(s) and can be restored.</source>
        <translation>
            <numerusform>Los registros eliminados quedan aquí %n día y se pueden restaurar.</numerusform>
            <numerusform>Los registros eliminados quedan aquí %n días y se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Eliminado en el último %n día</numerusform>
            <numerusform>Eliminado en los últimos %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::TroubleWindow</name>
    <message>
        <source>The records cannot be opened</source>
        <translation>No se pueden abrir los registros</translation>
    </message>
    <message>
        <source>Springback</source>
        <translation>Springback</translation>
    </message>
    <message>
        <source>The data is in %1</source>
        <translation>Los datos están en %1</translation>
    </message>
    <message>
        <source>The newest backup that is sound is of %1:</source>
        <translation>La copia en buen estado más reciente es del %1:</translation>
    </message>
    <message>
        <source>What still reads of the file, checked entry by entry, together with that backup:</source>
        <translation>Lo que aún se puede leer del archivo, comprobado registro por registro, junto con esa copia:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Volver a la copia</translation>
    </message>
    <message>
        <source>Save what still reads</source>
        <translation>Guardar lo que aún se lee</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No backup that is sound was found. If there is one elsewhere, such as on another disk, choose it.</source>
        <translation>No se encontró ninguna copia en buen estado. Si hay una en otro lugar, por ejemplo en otro disco, elígela.</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia…</translation>
    </message>
</context>
<context>
    <name>springback::ui::UnfinishedCard</name>
    <message>
        <source>Resume, finish here or discard…</source>
        <translation>Retomar, terminar aquí o descartar…</translation>
    </message>
    <message>
        <source>Finish here or discard…</source>
        <translation>Terminar aquí o descartar…</translation>
    </message>
</context>
<context>
    <name>springback::ui::VisitDialog</name>
    <message>
        <source>Next appointment on</source>
        <translation>Próxima cita el</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>name of the clinician</source>
        <translation>nombre de tu profesional</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Private note, never leaves this computer</source>
        <translation>Nota privada, nunca sale de este ordenador</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Date of the next appointment</source>
        <translation>Fecha de la próxima cita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>This notes it. Moves and agreements of today are made in the consult view or on Today.</source>
        <translation>Esto lo anota. Los pasos y vistos buenos de hoy se hacen en la vista de consulta o en Hoy.</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>Con palabras (opcional)</translation>
    </message>
</context>
<context>
    <name>springback::ui::VisitForm</name>
    <message>
        <source>Today&apos;s visit</source>
        <translation>Visita de hoy</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Registrar la visita</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Why, or in words</source>
        <translation>Por qué, o con palabras</translation>
    </message>
    <message>
        <source>Note for the runner</source>
        <translation>Nota para quien corre</translation>
    </message>
    <message>
        <source>Private note, never leaves this computer</source>
        <translation>Nota privada, nunca sale de este ordenador</translation>
    </message>
    <message>
        <source>Record the visit (Ctrl+Enter)</source>
        <translation>Registrar la visita (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Date of the next appointment</source>
        <translation>Fecha de la próxima cita</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>Cambiar el plan…</translation>
    </message>
    <message>
        <source>Week&apos;s running…</source>
        <translation>Objetivo semanal…</translation>
    </message>
    <message>
        <source>Red flags…</source>
        <translation>Señales de alarma…</translation>
    </message>
    <message>
        <source>Ask the red-flag questions…</source>
        <translation>Hacer las preguntas de alarma…</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Falta tu nombre.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
</context>
<context>
    <name>springback::ui::WaitingCard</name>
    <message>
        <source>See it, and answer</source>
        <translation>Verlo y responder</translation>
    </message>
    <message>
        <source>Waits for your yes: %1</source>
        <translation>Espera tu sí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · y %n más</numerusform>
            <numerusform>%1 · y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::WaitingDialog</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With your yes</source>
        <translation>Con tu sí</translation>
    </message>
    <message>
        <source>Your answer to the %1</source>
        <translation>Tu respuesta: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It changes no number of the plan that holds now.</source>
        <translation>No cambia ningún número del plan vigente.</translation>
    </message>
    <message>
        <source>Nobody can prove who wrote a file. Say yes only to what you know of. Your answer goes back with the next file you send.</source>
        <translation>Nadie puede probar quién escribió un archivo. Di sí solo a lo que conoces. Tu respuesta vuelve con el próximo archivo que envíes.</translation>
    </message>
    <message>
        <source>Or ask first</source>
        <translation>O pregunta antes</translation>
    </message>
    <message>
        <source>The question goes back with the next file; until then nothing changes.</source>
        <translation>La pregunta vuelve con el próximo archivo; hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Yes, put it in force</source>
        <translation>Sí, ponerlo en vigor</translation>
    </message>
</context>
</TS>
