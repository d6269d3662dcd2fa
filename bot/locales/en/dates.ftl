when-none = date to be agreed
when-day-tbc = day to be confirmed
when-week = week of { $day }
when-half = { $half ->
    [first] first
   *[second] second
} half of { $year }
when-fortnight = { $half ->
    [first] first
   *[second] second
} half of { $month }
when-part = { $kind ->
    [week] { $part ->
        [early] beginning of the
        [mid] middle of the
       *[late] end of the
    }
   *[other] { $part ->
        [early] early
        [mid] mid
       *[late] late
    }
} { $period }
when-by = by { $date }
when-before = before { $date }
when-until = until { $date }
when-since = since { $date }
when-within = { $kind ->
    [day] within the period ending
    [time] within the period ending
   *[other] during
} { $date }
