home-today = Hoy
home-today-none = Hoy no se le pide nada. Aquí aparecen lo que vence, lo que espera su respuesta y las reuniones cuya fecha ya pasó.
home-today-more = y { $count } más: `/compromisos míos` en el canal del expediente muestra todo.
home-due = *Vence hoy o ya venció*
home-verify = *Reportado como cumplido: verifíquelo o devuélvalo*
home-close = *Ya pasó su fecha: ¿se celebró?*
home-mine = Mis compromisos
home-mine-none = No tiene compromisos abiertos a su cargo. Un compromiso aparece aquí cuando se le designa responsable.
home-mine-more = y { $count } más: `/compromisos míos` en el canal del expediente muestra todo.
home-coming = Próximas reuniones
home-coming-none = No hay reuniones próximas. `/reuniones agregar` en el canal del expediente registra una.
home-coming-more = y { $count } más: `/reuniones` en el canal del expediente muestra todo.
home-undated = Fechas por confirmar
home-undated-none = Todas las reuniones próximas tienen día.
home-undated-more = y { $count } más: `/reuniones` en el canal del expediente muestra todo.
home-gaps = Brechas
home-gaps-none = Sin brechas: cada compromiso abierto tiene responsable, fecha y noticias recientes.
home-gaps-more = { $count ->
    [one] y 1 expediente más.
   *[other] y { $count } expedientes más.
}
home-gaps-of = *{ $title }* · { $where }
home-gap-overdue = { $count ->
    [one] 1 vencido
   *[other] { $count } vencidos
}
home-gap-blocked = { $count ->
    [one] 1 detenido
   *[other] { $count } detenidos
}
home-gap-no-owner = { $count } sin responsable
home-gap-no-date = { $count } sin fecha ni revisión
home-gap-silent = { $count } sin noticias desde hace 30 días
