help-title = Qué puedo hacer
help-line = { $usage } · { $what } Por ejemplo: { $example }
help-line-plain = { $usage } · { $what }
help-footer = Escriba las fechas con la precisión que se tenga: «23 ene 2026», «febrero 2026», «2.º trimestre», «semana del 9 de marzo». Las respuestas le llegan en su idioma y solo usted las ve.

help-aide = Muestra todos los comandos.
    .about = *Ayuda*
    .usage = `/ayuda-memoria`
    .example = `/ayuda-memoria`
help-aide-help = También muestra todos los comandos.
    .usage = `/ayuda-memoria ayuda`
    .example = `/ayuda-memoria ayuda`
