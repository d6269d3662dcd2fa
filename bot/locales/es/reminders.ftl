# Recordatorios: lo que se publica en un canal o se dice a una persona.
reminder-upcoming = { $days ->
    [0] ⏰ *Hoy*: { $title } ({ $code })
    [1] ⏰ *Mañana*: { $title } ({ $code })
   *[other] ⏰ *En { $days } días*: { $title } ({ $code })
}
reminder-upcoming-vague = ⏰ *Próximamente*: { $title } ({ $code })
reminder-soon = ⏰ *Está por comenzar*: { $title } ({ $code })
reminder-fix-date = ❓ ¿Ya hay día para *{ $title }* ({ $code })? Hoy figura así: { $when }.
reminder-outcome = ❓ ¿Se celebró *{ $title }* ({ $code })? Estaba prevista para esta fecha: { $when }.
reminder-due = { $days ->
    [0] 📌 *Vence hoy*: { $title } ({ $code })
    [1] 📌 *Vence mañana*: { $title } ({ $code })
   *[other] 📌 *Vence en { $days } días*: { $title } ({ $code })
}
reminder-due-vague = 📌 *Vence pronto*: { $title } ({ $code })
reminder-overdue = ⚠️ *Vencido*: { $title } ({ $code })
reminder-no-info = 💬 *Sin noticias desde hace tiempo*: { $title } ({ $code })
reminder-escalation = ⚠️ *Sin respuesta*: { $title } ({ $code })
reminder-note = 📝 { $words }
reminder-when = { $when }
reminder-review = { $total ->
    [one] Por revisar: 1 compromiso
   *[other] Por revisar: { $total } compromisos
}{ $overdue ->
    [0] {""}
    [one] {" "}· 1 vencido
   *[other] {" "}· { $overdue } vencidos
}{ $silent ->
    [0] {""}
   *[other] {" "}· { $silent } sin información
}
reminder-due-line = Vencimiento: { $when } · { $status } · Responsable: { $who }
reminder-told = Se avisó a { $who } el { $at } y nadie ha respondido.
reminder-note-by = A petición de { $who }
reminder-nobody = por designar
reminder-late = _Llega con retraso; correspondía al { $at }._

reminder-away = *Mientras no estuve en servicio*
reminder-away-line = • { $on } · { $code } { $title }: { $kind }
reminder-away-note = • { $on } · { $words }
reminder-away-more = … y { $count } más

reminder-kind-upcoming = se acercaba
reminder-kind-soon = estaba por comenzar
reminder-kind-fix-date = faltaba fijar el día
reminder-kind-outcome = faltaba decir si se celebró
reminder-kind-due = estaba por vencer
reminder-kind-overdue = estaba vencido
reminder-kind-no-info = estaba sin noticias
reminder-kind-escalation = nadie lo había atendido
reminder-kind-note = nota

reminder-notice = Recordatorio: { $code } · { $when }
reminder-notice-many = { $count ->
    [one] Un recordatorio: { $codes }
   *[other] { $count } recordatorios: { $codes }
}

reminder-acknowledge = Enterado
reminder-not-yet = Aún no
reminder-snooze = Posponer
reminder-snooze-1 = Mañana
reminder-snooze-3 = En 3 días
reminder-snooze-eve = Hasta la víspera
reminder-seen = Enterados: { $people }
reminder-snoozed = Pospuesto por { $who } hasta el { $on }
reminder-brief = Ficha
reminder-show = Ver
reminder-update = Actualizar…
reminder-fix = Fijar fecha
reminder-not-happening = Ya no se celebrará
reminder-held = Sí, se celebró
reminder-postponed = Se aplazó
reminder-not-held = No se celebró

reminder-trouble = No puedo publicar en { $channel } (`{ $code }`), así que sus recordatorios esperan. Invíteme con `/invite` en ese canal, o desarchívelo; los envío en cuanto se pueda.
reminder-given-up = No pude enviar este recordatorio en { $channel } y lo dejé tras cinco intentos (`{ $problem }`): { $what }. Avise usted al equipo y dé esa clave a su administrador.

refusal-snooze-too-late = Ya no hay víspera hasta la que posponer. Elija «Mañana» o «En 3 días».

# /recordatorios
reminders-heading = Próximos recordatorios · { $dossier }
reminders-summary = { $count ->
    [0] No hay recordatorios próximos
    [one] 1 recordatorio próximo
   *[other] { $count } recordatorios próximos
}
reminders-none = No hay nada previsto. Cuando una reunión o un compromiso tenga fecha, sus recordatorios aparecerán aquí.
reminders-not-here = En un canal donde hay personas de fuera no publico recordatorios. Consúltelos en el canal propio del equipo.
reminders-line = *{ $at }* · { $about } · { $kind }
reminders-line-to = *{ $at }* · { $about } · { $kind } · solo a { $who }
reminders-about = { $code } { $title }
reminders-note = «{ $words }»
reminders-why-upcoming = se acerca
reminders-why-soon = está por comenzar
reminders-why-fix-date = ¿ya hay día?
reminders-why-outcome = ¿se celebró?
reminders-why-due = vence
reminders-why-overdue = vencido
reminders-why-no-info = sin noticias
reminders-why-escalation = si nadie responde
reminders-why-note = nota
reminders-count = { $total ->
    [100] { $shown } de más de 99
   *[other] { $shown } de { $total }
}
reminders-are-paused = ⏸️ *En pausa* desde el { $at }. Para reanudar: `/recordatorios reanudar`
reminders-in-trouble = ⚠️ Aquí no puedo publicar (`{ $code }`). Invíteme al canal con `/invite`; lo que espera sale en cuanto se pueda.
reminders-paused = { $count ->
    [0] En pausa: no hay recordatorios en espera. Para reanudar: `/recordatorios reanudar`
    [one] En pausa: 1 recordatorio espera. Para reanudar: `/recordatorios reanudar`
   *[other] En pausa: { $count } recordatorios esperan. Para reanudar: `/recordatorios reanudar`
}
reminders-resumed = { $count ->
    [0] Reanudados: no hay recordatorios próximos.
    [one] Reanudado: 1 recordatorio vuelve a su curso. Lo que venció durante la pausa llega en un resumen.
   *[other] Reanudados: { $count } recordatorios vuelven a su curso. Lo que venció durante la pausa llega en un resumen.
}
rhythm-working = Ritmo: { $days } días hábiles antes y el mismo día, a las { $morning }
rhythm-calendar = Ritmo: { $days } días naturales antes y el mismo día, a las { $morning }
rhythm-hours = y { $hours } h antes de comenzar
rhythm-how = Para cambiarlo: `/recordatorios ritmo 10, 3, 1 a las 8:30`; para volver al habitual: `/recordatorios ritmo habitual`
reminder-add = Agregar recordatorio
reminder-add-title = Nuevo recordatorio
reminder-add-submit = Agregar
reminder-add-close = Cancelar
reminder-add-result = Se publicará en el canal, con su nombre. Sin hora, llega por la mañana.
reminder-field-words = Qué hay que recordar
reminder-field-date = Cuándo
reminder-added = Se lo recordaré a este canal: «{ $words }» · { $when }
reminder-remove = Quitar
reminder-removed = Quitado: «{ $words }»

refusal-reminders-paused-already = Los recordatorios de este canal ya están en pausa. Para reanudar: `/recordatorios reanudar`
refusal-reminders-not-paused = Los recordatorios de este canal no están en pausa. `/recordatorios` muestra lo que viene.
refusal-reminder-needs-day = «{ $when }» no es un día. Indique uno, por ejemplo: «3 feb» o «3 feb 10:00».
refusal-reminder-past = Ese momento ya pasó: { $when }. Indique uno futuro, por ejemplo: «mañana 10:00».
refusal-unreadable-rhythm = No entiendo «{ $text }» como ritmo. Pruebe con los días de anticipación y, si quiere, la hora: «10, 3, 1 a las 8:30», «5, 1 días naturales», «5, 1 y 1 hora» o «habitual».

help-reminders = Lo que se publicará aquí, cuándo y para quién.
    .about = *Recordatorios*
    .usage = `/recordatorios`
    .example = `/recordatorios`
help-reminders-add = Agrega uno, con sus palabras.
    .usage = `/recordatorios agregar "`_texto_`" el` _fecha_
    .example = `/recordatorios agregar "Llamar a la embajada" el 3 feb 10:00`
help-reminders-pause = Silencio en este canal hasta que se reanude.
    .usage = `/recordatorios pausar`
    .example = `/recordatorios pausar`
help-reminders-resume = Termina la pausa.
    .usage = `/recordatorios reanudar`
    .example = `/recordatorios reanudar`
help-reminders-rhythm = Con cuántos días de anticipación y a qué hora se avisa en este canal.
    .usage = `/recordatorios ritmo` _días y hora_
    .example = `/recordatorios ritmo 10, 3, 1 a las 8:30`
help-reminders-help = Muestra esta ayuda.
    .usage = `/recordatorios ayuda`
    .example = `/recordatorios ayuda`
