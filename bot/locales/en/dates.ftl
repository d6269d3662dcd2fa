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
}{ $part ->
    [mid] { $kind ->
        [month] -
        [year] -
       *[other] {" "}
    }
   *[other] {" "}
}{ $period }
when-by = by { $kind ->
    [week] the
   *[other] { "" }
} { $date }
when-before = before { $kind ->
    [week] the
   *[other] { "" }
} { $date }
when-until = until { $kind ->
    [week] the
   *[other] { "" }
} { $date }
when-since = { $kind ->
    [week] from the
    [range] since
   *[other] from
} { $date }
when-within = { $kind ->
    [day] within the period ending
    [time] within the period ending
   *[other] during
} { $date }
