# Listas
meetings-heading = Próximas reuniones · { $dossier }
meetings-heading-past = Reuniones pasadas · { $dossier }
meetings-heading-during = Reuniones · { $when }
meetings-heading-words = Reuniones con «{ $words }»
meetings-summary = { $heading }: { $dates }
meetings-summary-none = { $heading }: ninguna
meetings-none = No hay próximas reuniones en este expediente. Para registrar una: `/reuniones agregar Grupo de trabajo sobre armas el 12 de marzo`
meetings-none-here = No hay próximas reuniones que se puedan mostrar aquí.
meetings-none-found = No se encontró ninguna. `/reuniones` muestra las próximas y `/reuniones pasadas` las que ya pasaron.
meetings-footer = { $shown } de { $total } · `/reuniones pasadas` · `/reuniones ayuda`
meetings-footer-other = { $shown } de { $total } · `/reuniones` · `/reuniones ayuda`
meetings-back = Anteriores
meetings-more = Más
meetings-new = Nueva reunión
meetings-publish = Publicar aquí
meetings-publish-title = ¿Mostrar esta lista al canal?
meetings-publish-who = La leerán todas las personas de este canal. Es el canal propio del equipo: no hay nadie de fuera.
meetings-publish-not = Ahora no
meetings-published-by = La muestra { $who } · `/reuniones` le muestra la suya, en su idioma

# Una reunión
meeting-title = *{ $code } · { $title }*
meeting-title-in-series = *{ $code } · { $title } ({ $number }.ª)*
meeting-other-title = _{ $title }_
meeting-facts = { $when } · { $status }
meeting-facts-at = { $when } · { $place } · { $status }
meeting-summary = { $code } { $when }
meeting-rival = otra fuente dice: { $when }
meeting-in-days = { $days ->
    [0] hoy
    [1] mañana
   *[other] en { $days } días
 }
meeting-in-working-days = en { $days } días ({ $working } hábiles)
meeting-days-ago = { $days ->
    [1] ayer
   *[other] hace { $days } días
 }
meeting-review-total = { $count ->
    [one] { $count } compromiso por revisar
   *[other] { $count } compromisos por revisar
 }
meeting-review-overdue = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
 }
meeting-review-no-info = { $count } sin información
meeting-kind-of = { $kind }
meeting-kind-of-body = { $kind } · { $body }
meeting-responsible = Responsable: { $who }
meeting-note = Nota del equipo: { $note }
meeting-dates = *Historial de la fecha*
meeting-date-current = • ahora: *{ $when }* · { $source } · anotada el { $noted }
meeting-date-former = • antes: { $when } · { $source } · anotada el { $noted }
meeting-date-rival = • otra fuente dice: { $when } · { $source } · anotada el { $noted }
meeting-by-document = { $title }
meeting-by-bot = cargada de un archivo
meeting-by-note = { $who }: «{ $note }»
meeting-promises = *Compromisos por revisar*
meeting-promise = • { $code } { $title } · { $status }
meeting-promise-health = • { $code } { $title } · { $status } · { $health }
meeting-more-promises = y { $count } más: `/compromisos para { $code }`

# Lo que se puede hacer
meeting-show = Ver
meeting-brief = Ficha
meeting-fix = Fijar fecha
meeting-move = Cambiar fecha
meeting-postpone = Aplazar
meeting-confirm = Confirmar
meeting-cancel = Cancelar la reunión
meeting-held = Registrar celebrada
meeting-edit = Editar

# Lo que pasó
meeting-was-added = Nueva reunión *{ $code }* · { $title }: *{ $after }*, { $status }.
meeting-was-moved = *{ $code }* pasa de { $before } a *{ $after }*.
meeting-was-postponed = *{ $code }* se aplaza. Antes: { $before }. Ahora: *{ $after }*.
meeting-was-postponed-open = *{ $code }* se aplaza sin nueva fecha. Estaba prevista: { $before }.
meeting-was-confirmed = *{ $code }* queda confirmada: *{ $after }*.
meeting-was-cancelled = *{ $code }* se cancela. Estaba prevista: { $before }.
meeting-was-held = *{ $code }* se celebró: *{ $after }*.
meeting-was-edited = Se corrigió el registro de *{ $code }*.
meeting-was-edited-state = Se corrigió el registro de *{ $code }*. Antes: { $before }. Ahora: *{ $after }*, { $status }.
meeting-reminders = { $count ->
    [one] { $count } recordatorio
   *[other] { $count } recordatorios
 }
meeting-deadlines = { $count ->
    [one] { $count } plazo que depende de ella ({ $codes })
   *[other] { $count } plazos que dependen de ella ({ $codes })
 }
meeting-both = { $one } y { $other }
meeting-replanned = { $count ->
    [one] Se reprogramó { $what }.
   *[other] Se reprogramaron { $what }.
 }
meeting-planned = { $count ->
    [one] Se programó { $what }.
   *[other] Se programaron { $what }.
 }
meeting-reminders-dropped = { $count ->
    [one] Se retiró { $count } recordatorio.
   *[other] Se retiraron { $count } recordatorios.
 }
meeting-byline = { $title } · { $who }
meeting-byline-note = { $title } · { $who }: «{ $note }»
meeting-changed = *{ $code }* cambió mientras tanto. Ahora: { $when }, { $status }. Lo que usted pidió no se guardó; así está ahora.
meeting-changed-by = *{ $code }* cambió mientras tanto ({ $at }, por { $who }). Ahora: { $when }, { $status }. Lo que usted pidió no se guardó; así está ahora.

# Formularios
meeting-move-title = Fecha de la reunión
meeting-move-submit = Guardar la fecha
meeting-postpone-title = Aplazar una reunión
meeting-postpone-submit = Aplazar
meeting-cancel-title = Cancelar una reunión
meeting-cancel-submit = Cancelar la reunión
meeting-add-title = Nueva reunión
meeting-add-submit = Registrar
meeting-edit-title = Editar una reunión
meeting-edit-submit = Guardar
meeting-form-close = Cerrar sin guardar
meeting-form-result = El resultado aparece en los canales del equipo de este expediente.
meeting-field-title-es = Título en español
meeting-field-title-en = Título en inglés
meeting-field-date = Fecha
meeting-field-new-date = Nueva fecha
meeting-field-other-date = Nueva fecha; en blanco, queda como está
meeting-field-later-date = Nueva fecha; en blanco, fecha por acordar
meeting-field-kind = Tipo
meeting-field-status = Estado
meeting-field-place = Lugar
meeting-field-source = Fuente de la fecha
meeting-field-reason = Motivo

# Palabras
meeting-status-proposed = propuesta
meeting-status-announced = anunciada
meeting-status-confirmed = confirmada
meeting-status-held = celebrada
meeting-status-postponed = aplazada
meeting-status-rescheduled = reprogramada
meeting-status-cancelled = cancelada

meeting-kind-summit = cumbre
meeting-kind-ministerial = reunión ministerial
meeting-kind-hl-dialogue = diálogo de alto nivel
meeting-kind-binational-commission = comisión binacional
meeting-kind-consultations = consultas políticas
meeting-kind-som = reunión de altos funcionarios
meeting-kind-implementation-group = grupo de implementación
meeting-kind-working-group = grupo de trabajo
meeting-kind-technical = reunión técnica
meeting-kind-review = revisión
meeting-kind-negotiation-round = ronda de negociación
meeting-kind-call = llamada
meeting-kind-bilateral-margin = bilateral al margen
meeting-kind-courtesy = visita de cortesía
meeting-kind-visit = visita
meeting-kind-internal-prep = reunión preparatoria interna
meeting-kind-consultation-public = audiencia pública

# Negativas
refusal-unknown-meeting = No encuentro «{ $code }». `/reuniones` muestra las reuniones y sus claves.
refusal-unknown-meeting-of = No encuentro «{ $code }». Las reuniones de este expediente van de { $first } a { $last }; `/reuniones` las muestra.
refusal-which-meeting = «{ $words }» puede ser { $codes }. Repita, por favor, con una de esas claves.
refusal-which-code = ¿Qué reunión? Agregue su clave, por ejemplo `{ $example }`; `/reuniones` las muestra.
refusal-meeting-closed = { $code } figura como { $status }, así que esto ya no se puede hacer. Para corregir el registro: `/reuniones editar { $code }`
refusal-meeting-same-date = { $code } ya tiene esa fecha: { $when }.
refusal-meeting-same-status = { $code } ya figura como { $status }.
refusal-meeting-date-past = Esa fecha ya pasó: { $when }. Indique una fecha futura para { $code }. Si ya se celebró: `/reuniones celebrada { $code }`
refusal-meeting-not-later = Para aplazar, la nueva fecha debe ser posterior. Actual: { $before }. Nueva: { $after }. Para adelantarla: `/reuniones mover { $code } a { $after }`
refusal-meeting-day-unknown = { $code } aún no tiene día. Fije primero la fecha: `/reuniones mover { $code } a 12 feb`
refusal-meeting-day-over = El día de { $code } ya pasó: { $when }. Si se celebró: `/reuniones celebrada { $code }`
refusal-meeting-not-yet = { $code } aún está por venir: { $when }. Se puede registrar como celebrada desde ese día.
refusal-meeting-untitled = Escriba un título, en español o en inglés, por ejemplo: Grupo de trabajo sobre armas
refusal-meeting-changed = Otra persona cambió { $code } en el mismo momento y lo que usted pidió no se guardó. Revísela e inténtelo de nuevo: `/reuniones ver { $code }`

# Ayuda
help-meetings = Lo que viene, en orden, aunque aún no tenga día.
    .about = *Reuniones*
    .usage = `/reuniones`
    .example = `/reuniones`
help-meetings-next = La próxima reunión.
    .usage = `/reuniones próxima`
    .example = `/reuniones próxima`
help-meetings-past = Lo que ya pasó, de lo más reciente a lo más antiguo.
    .usage = `/reuniones pasadas`
    .example = `/reuniones pasadas`
help-meetings-words = Busca por fecha, o por palabras del título, del grupo o del lugar, con o sin acentos.
    .usage = `/reuniones` _fecha o palabras_
    .example = `/reuniones febrero`
help-meetings-show = Todo lo que se sabe de una reunión.
    .usage = `/reuniones ver` _clave_
    .example = `/reuniones ver SEG-M3`
help-meetings-add = Registra una reunión. Sin texto, abre un formulario.
    .usage = `/reuniones agregar` _título_ `el` _fecha_
    .example = `/reuniones agregar Grupo de trabajo sobre armas el 12 de marzo`
help-meetings-move = Fija o cambia la fecha; los recordatorios y los plazos la siguen.
    .usage = `/reuniones mover` _clave_ `a` _fecha_
    .example = `/reuniones mover SEG-M4 a 12 feb`
help-meetings-postpone = Aplaza una reunión, con nueva fecha o sin ella.
    .usage = `/reuniones aplazar` _clave_ `a` _fecha_
    .example = `/reuniones aplazar SEG-M4 a marzo de 2026`
help-meetings-confirm = Confirma que la reunión se celebrará.
    .usage = `/reuniones confirmar` _clave_
    .example = `/reuniones confirmar SEG-M3`
help-meetings-cancel = Cancela una reunión.
    .usage = `/reuniones cancelar` _clave_
    .example = `/reuniones cancelar SEG-M3`
help-meetings-held = Registra que la reunión se celebró.
    .usage = `/reuniones celebrada` _clave_
    .example = `/reuniones celebrada SEG-M3`
help-meetings-edit = Abre un formulario para corregir el registro.
    .usage = `/reuniones editar` _clave_
    .example = `/reuniones editar SEG-M3`
help-meetings-help = Muestra esta ayuda.
    .usage = `/reuniones ayuda`
    .example = `/reuniones ayuda`
