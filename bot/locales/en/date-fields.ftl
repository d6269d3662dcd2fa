date-which = “{ $text }” can be read in more than one way. Which date do you mean? Nothing is saved until you choose.
date-which-short = Which date do you mean?
date-placeholder = 23 Jan 2026
date-hint = As precise as it is known: 23 Jan 2026 · February 2026 · 2nd quarter · week of 9 March
refusal-unreadable-date = I cannot read “{ $text }” as a date. Try “23 January 2026”, “February 2026” or “in 2 weeks”.
