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
reminder-nobody = sin asignar
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
reminder-kind-digest = resumen de la semana

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
reminder-show = Ver
reminder-update = Actualizar…
reminder-fix = Fijar fecha
reminder-not-happening = Ya no se celebrará
reminder-held = Sí, se celebró
reminder-postponed = Se aplazó
reminder-not-held = No se celebró

reminder-trouble = No puedo publicar en { $channel } (`{ $code }`), así que sus recordatorios esperan. Invíteme con `/invite` en ese canal, o desarchívelo; los envío en cuanto se pueda.

refusal-snooze-too-late = Ya no hay víspera hasta la que posponer. Elija «Mañana» o «En 3 días».
