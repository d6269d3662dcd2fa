when-none = fecha por acordar
when-day-tbc = día por confirmar
when-week = semana del { $day }
when-half = { $half ->
    [first] primer
   *[second] segundo
} semestre de { $year }
when-fortnight = { $half ->
    [first] primera
   *[second] segunda
} quincena de { $month }
when-part = { $part ->
    [early] principios
    [mid] mediados
   *[late] finales
} { $kind ->
    [week] de la
    [quarter] del
    [half] del
   *[other] de
} { $period }
when-by = a más tardar { $kind ->
    [week] en la
    [month] en
    [year] en
    [part] a
   *[other] el
} { $date }
when-before = antes { $kind ->
    [week] de la
    [month] de
    [year] de
    [part] de
   *[other] del
} { $date }
when-until = hasta { $kind ->
    [week] la
    [month] { "" }
    [year] { "" }
    [part] { "" }
   *[other] el
} { $date }
when-since = a partir { $kind ->
    [week] de la
    [month] de
    [year] de
    [part] de
   *[other] del
} { $date }
when-within = { $kind ->
    [day] dentro del plazo que vence el
    [time] dentro del plazo que vence el
    [week] durante la
    [quarter] durante el
    [half] durante el
   *[other] durante
} { $date }
