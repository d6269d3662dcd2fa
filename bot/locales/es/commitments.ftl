help-commitments = Lo que está abierto, por orden de urgencia.
    .about = *Compromisos*
    .usage = `/compromisos`
    .example = `/compromisos`
help-commitments-mine = Lo que está a su cargo.
    .usage = `/compromisos míos`
    .example = `/compromisos míos`
help-commitments-overdue = Lo que ya rebasó su fecha.
    .usage = `/compromisos vencidos`
    .example = `/compromisos vencidos`
help-commitments-at-risk = Lo detenido, y lo que vence o se revisa pronto.
    .usage = `/compromisos en riesgo`
    .example = `/compromisos en riesgo`
help-commitments-open = Todo lo que no está concluido.
    .usage = `/compromisos abiertos`
    .example = `/compromisos abiertos`
help-commitments-done = Lo cumplido (verificado), sustituido o sin efecto.
    .usage = `/compromisos cumplidos`
    .example = `/compromisos cumplidos`
help-commitments-ours = Lo que nos corresponde cumplir.
    .usage = `/compromisos nuestros`
    .example = `/compromisos nuestros`
help-commitments-theirs = Lo que corresponde a la contraparte.
    .usage = `/compromisos contraparte`
    .example = `/compromisos contraparte`
help-commitments-for = Lo que se revisará en una reunión.
    .usage = `/compromisos para` _reunión_
    .example = `/compromisos para SEG-M4`
help-commitments-words = Busca en textos, citas y temas.
    .usage = `/compromisos` _palabras_
    .example = `/compromisos intercambio de información`
help-commitments-show = La ficha de un compromiso.
    .usage = `/compromisos ver` _clave_
    .example = `/compromisos ver SEG-C1`
help-commitments-add = Registra un compromiso; el plazo puede depender de una reunión. Sin texto, abre un formulario.
    .usage = `/compromisos agregar` _texto_ `a más tardar el` _fecha_
    .example = `/compromisos agregar Intercambiar listas de armas aseguradas a más tardar el 12 de marzo`
help-commitments-update = Abre el formulario de estado, nota y siguiente paso.
    .usage = `/compromisos actualizar` _clave_
    .example = `/compromisos actualizar SEG-C1`
help-commitments-history = Quién cambió qué, y cuándo.
    .usage = `/compromisos historial` _clave_
    .example = `/compromisos historial SEG-C1`
help-commitments-edit = Abre un formulario para corregir texto, plazo, revisión o responsable.
    .usage = `/compromisos editar` _clave_
    .example = `/compromisos editar SEG-C1`
help-commitments-help = Muestra esta ayuda.
    .usage = `/compromisos ayuda`
    .example = `/compromisos ayuda`

commitment-status-candidate = Por validar
commitment-status-not-started = Sin iniciar
commitment-status-in-progress = En proceso
commitment-status-blocked = Detenido
commitment-status-reported-done = Reportado como cumplido
commitment-status-verified-done = Cumplido (verificado)
commitment-status-superseded = Sustituido
commitment-status-withdrawn = Sin efecto
health-on-track = en tiempo
health-at-risk = en riesgo
health-overdue = vencido
health-no-info = sin información
health-closed = concluido
health-mark-on-track = 🟢
health-mark-at-risk = 🟠
health-mark-overdue = 🔴
health-mark-no-info = ⚪
health-mark-closed = ☑️
health-marked = { $mark } { $word }
direction-ours = nuestro
direction-theirs = de la contraparte
direction-joint = conjunto
quote-standing-official = texto oficial
quote-standing-own-translation = traducción propia
quote-standing-press = prensa, sin verificar
document-kind-treaty = tratado
document-kind-interinst-agreement = acuerdo interinstitucional
document-kind-mou = memorándum de entendimiento
document-kind-letter-intent = carta de intención
document-kind-joint-declaration = declaración conjunta
document-kind-joint-statement = comunicado conjunto
document-kind-action-plan = plan de acción
document-kind-agreed-minutes = minuta acordada
document-kind-chair-summary = resumen de la presidencia
document-kind-decision = decisión
document-kind-readout = nota informativa
document-kind-press-release = comunicado de prensa
document-kind-fact-sheet = hoja informativa
document-kind-note-verbale = nota verbal
document-kind-non-paper = no-documento
document-kind-press-report = nota periodística

commitments-open = Compromisos abiertos · { $dossier }
commitments-mine = Mis compromisos · { $dossier }
commitments-overdue = Vencidos · { $dossier }
commitments-at-risk = En riesgo · { $dossier }
commitments-done = Compromisos concluidos · { $dossier }
commitments-ours = Lo que nos corresponde · { $dossier }
commitments-theirs = Lo que corresponde a la contraparte · { $dossier }
commitments-for = Por revisar en { $words } · { $dossier }
commitments-words = Compromisos sobre «{ $words }» · { $dossier }
commitments-summary = { $heading }: { $count ->
    [0] ninguno
    [one] un compromiso
   *[other] { $count } compromisos
}.
commitments-none = No hay ninguno así. `/compromisos` muestra todo lo abierto.
commitments-none-yet = No hay compromisos abiertos. `/compromisos agregar Intercambiar listas a más tardar el 12 de marzo` registra uno.
commitments-none-here = Aquí no hay nada que mostrar.
commitments-footer = { $first }–{ $last } de { $total } · `/compromisos ayuda`
commitments-footer-counts = { $first }–{ $last } de { $total } · { $counts } · `/compromisos ayuda`
commitments-footer-none = `/compromisos ayuda`
commitments-count = { $count } { $word }
commitments-back = Anteriores
commitments-more = Más
commitments-new = Nuevo compromiso

commitment-title = *{ $code } · { $title }*
commitment-line = { $state } · *{ $code }* { $title } · { $owner } · { $due }
commitment-line-joint = *{ $code }* { $title } · { $status } · { $due }
commitment-summary = Compromiso { $code }
commitment-nobody = por designar
commitment-no-deadline = sin fecha
commitment-quote = «{ $text }» ({ $standing })
commitment-quote-source = «{ $text }» ({ $standing }) — { $source }
commitment-source = Fuente: { $source }
commitment-document-dated = { $title }, { $day }
commitment-wording-differs = ⚠️ *Redacción distinta*: las versiones citadas no dicen lo mismo. Cotéjelas antes de usar el texto.
commitment-bound = Parte obligada: { $parties } (compromiso { $direction })
commitment-parties = Parte obligada: { $parties } (compromiso { $direction }) · Dependencia responsable: { $agency } · Responsable: { $owner }
commitment-due = Plazo: { $due }
commitment-due-review = Plazo: { $due } · se revisa en { $code }, { $when }
commitment-due-hanging = { $when } ({ $relation })
commitment-hangs-on = el día de { $code }
commitment-hangs-before = antes de { $code }
commitment-hangs-before-by = { $distance } antes de { $code }
commitment-hangs-after-by = { $distance } después de { $code }
commitment-distance-calendar-day = { $count ->
    [one] 1 día
   *[other] { $count } días
}
commitment-distance-working-day = { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
}
commitment-distance-month = { $count ->
    [one] 1 mes
   *[other] { $count } meses
}
commitment-status-since = Estado: *{ $status }* desde el { $since }
commitment-status-health = Estado: *{ $status }* desde el { $since } · { $health }
commitment-last-note = Última nota: «{ $note }»
commitment-next-step = Siguiente paso: { $step }
commitment-topics = Temas: { $topics }
commitment-candidate = Por validar: se acepta cuando tiene fuente, responsable, y una fecha o una reunión que lo revise.
commitment-meeting = { $code } · { $title }

commitment-open = Abrir
commitment-status-choose = Estado
commitment-report = Reportar cumplido…
commitment-verify = Verificar
commitment-return = Devolver…
commitment-update = Actualizar…
commitment-reopen = Reabrir…
commitment-history = Historial
commitment-edit = Editar
commitment-hand-over = Cambiar responsable
commitment-publish = Publicar aquí
commitment-publish-not = Ahora no
commitment-publish-title = ¿Publicar { $code } en este canal?
commitment-publish-who = Todas las personas de este canal leerán la ficha completa, con sus notas, y podrán trabajar con ella. Cada cambio se refleja en ella.

commitment-update-form = Actualizar { $code }
commitment-add-form = Nuevo compromiso
commitment-edit-form = Editar { $code }
commitment-hand-over-form = Responsable de { $code }
commitment-save = Guardar
commitment-close = Cancelar
commitment-field-status = Estado
commitment-field-note = Nota o evidencia
commitment-hint-note = Necesaria al reportar como cumplido, devolver, dejar sin efecto o reabrir. Si se sustituye, escriba la clave del nuevo: SEG-C9
commitment-field-next-step = Siguiente paso
commitment-field-title-es = Texto en español
commitment-field-title-en = Texto en inglés
commitment-field-due = Plazo
commitment-hint-due = Puede depender de una reunión y se mueve con ella: antes de SEG-M4 · un mes antes de SEG-M5
commitment-field-direction = De quién es el compromiso
commitment-field-review = Se revisa en
commitment-field-owner = Responsable
commitment-form-where = El resultado aparece en la ficha; si está publicada, también en su hilo.

commitment-news = { $who }: { $before } → { $after } ({ $at })
commitment-news-note = { $who }: { $before } → { $after } — «{ $note }» ({ $at })
commitment-news-only = { $who }: «{ $note }» ({ $at })
commitment-news-joint = { $before } → { $after } ({ $at })
commitment-news-edited = { $who } corrigió: { $fields } ({ $at })
commitment-news-handed-over = { $who } lo dejó a cargo de { $owner } ({ $at })
commitment-changed-by = Esto cambió el { $at } (ahora *{ $status }*, por { $who }). Así está ahora; no se sobrescribió nada.
commitment-changed-by-bot = Esto cambió entretanto (ahora *{ $status }*): su fecha se movió con una reunión. Así está ahora; no se sobrescribió nada.
commitment-changed-form = Lo que usted escribió sigue aquí: lea lo anterior y guarde de nuevo si todavía procede.
commitment-added = Registrado como *{ $code }*. Plazo: { $due }.
card-closed = Esta ficha se consulta en el canal propio del equipo.

commitment-history-title = *Historial de { $code }*
commitment-history-none = Nada ha cambiado desde que se cargó.
commitment-history-line = { $at } · { $who } · { $what }
commitment-history-note = { $line } — «{ $note }»
commitment-history-footer = Lo más reciente primero. Solo usted ve esto.
commitment-the-bot = el bot
commitment-did-inform = agregó una nota
commitment-did-report = { $before } → { $after }
commitment-did-follow = el plazo se movió con { $code }: { $before } → { $after }
commitment-did-edit = corrigió: { $fields }
commitment-did-handed-over = cambió de responsable
commitment-did-added = lo registró
commitment-did-loaded = lo cargó de un archivo
commitment-did-change = lo cambió
commitment-changed-title-es = texto en español
commitment-changed-title-en = texto en inglés
commitment-changed-text = texto
commitment-changed-due = plazo
commitment-changed-direction = de quién es
commitment-changed-review = revisión
commitment-changed-owner = responsable

refusal-unknown-commitment = No encuentro «{ $code }». `/compromisos` muestra los que hay.
refusal-commitment-changed = { $code } cambió entretanto y no se sobrescribió nada. Ábralo de nuevo: `/compromisos ver { $code }`.
refusal-status-not-next = No puede pasar directamente de «{ $before }» a «{ $after }». Elija otro estado.
refusal-nothing-new = Ya está en «{ $status }». Elija otro estado, o escriba una nota con la novedad.
refusal-note-needed = «{ $status }» necesita una nota: qué se hizo, o por qué. Basta una línea.
refusal-successor-needed = Escriba en la nota qué compromiso lo sustituye, por ejemplo: sustituido por SEG-C9.
refusal-not-complete = Podrá aceptarse cuando tenga fuente, responsable, y una fecha o una reunión que lo revise. En «Editar» se agrega lo que falta.
refusal-coordinator-only = Esto solo puede hacerlo la coordinación del expediente. Pídaselo, por favor.
refusal-own-report = Usted lo reportó como cumplido; debe verificarlo otra persona.
refusal-team-only = Esa lista se consulta en el canal propio del equipo. Pídala allí, por favor.
refusal-text-needed = Escriba el compromiso, en español o en inglés, por ejemplo: Intercambiar listas de armas aseguradas
refusal-owner-not-here = La persona responsable debe ser de este equipo, con cuenta activa y no como invitada. Elija a otra, por favor.
refusal-unknown-anchor = No conozco ninguna reunión llamada «{ $words }», así que no puedo ligar el plazo a ella. Pruebe con su clave: antes de SEG-M4.
refusal-code-needed = ¿Qué compromiso? Escriba su clave, por ejemplo: `/compromisos ver SEG-C1`.
refusal-meeting-needed = ¿Qué reunión? Escriba su clave o su nombre, por ejemplo: `/compromisos para SEG-M4`.
refusal-long-text = Es demasiado largo: { $limit } caracteres como máximo. Acórtelo, por favor.

# Lo que se dice solo a la persona responsable cuando otra mueve un plazo suyo.
deadlines-followed = { $count ->
    [one] 📌 { $who } movió *{ $meeting }* y con ella se mueve un plazo a su cargo:
   *[other] 📌 { $who } movió *{ $meeting }* y con ella se mueven { $count } plazos a su cargo:
}
deadlines-moved = 📌 { $who } cambió un plazo a su cargo:
deadlines-line = *{ $code }* · { $title }
    Antes: { $before }. Ahora: *{ $after }*.
deadlines-more = … y { $count } más: `/compromisos míos` los muestra todos.
deadlines-notice = { $count ->
    [one] Nuevo plazo: { $codes }
   *[other] Nuevos plazos ({ $count }): { $codes }
}
