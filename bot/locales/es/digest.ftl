# El resumen semanal de un expediente, en los canales del equipo.
digest-heading = 🗓️ *La semana que comienza* · { $title }
digest-quiet = 🗓️ *La semana que comienza* · { $title }: sin cambios desde la semana pasada y sin pendientes próximos.
digest-coming = { $count ->
    [one] *1 reunión en los próximos 30 días*
   *[other] *{ $count } reuniones en los próximos 30 días*
}
digest-overdue = { $count ->
    [one] *1 vencido*
   *[other] *{ $count } vencidos*
}
digest-at-risk = { $count ->
    [one] *1 detenido o en riesgo*
   *[other] *{ $count } detenidos o en riesgo*
}
digest-changes = { $count ->
    [one] *1 cambio desde la semana pasada*
   *[other] *{ $count } cambios desde la semana pasada*
}
digest-changes-none = Sin cambios desde la semana pasada.
digest-meeting = • *{ $code }* { $title } · { $when } · { $status }
digest-promise = • *{ $code }* { $title } · { $due } · { $status }
digest-change = • *{ $code }* { $title } · { $what } · { $status }
digest-more = … y { $count } más
digest-footer = `/reuniones` · `/compromisos vencidos` · `/compromisos en riesgo`
digest-notice = Semana de { $key }: reuniones próximas, { $coming }; vencidos, { $overdue }; en riesgo, { $risk }; con cambios, { $changes }
digest-notice-quiet = Semana de { $key }: sin cambios
digest-did-added = alta
digest-did-moved = nueva fecha
digest-did-postponed = aplazamiento
digest-did-confirmed = confirmación
digest-did-cancelled = cancelación
digest-did-held = celebración
digest-did-edited = corrección
digest-did-reported = novedades
digest-did-followed = nuevo plazo
digest-did-handed-over = cambio de responsable
digest-did-change = cambio
reminder-away-digest = • { $on } · resumen de la semana
reminders-digest = Resumen de la semana
reminders-why-digest = lo próximo, lo vencido y lo que cambió
reminder-kind-digest = resumen de la semana
