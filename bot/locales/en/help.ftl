help-title = What I can do
help-line = { $usage } · { $what } For example: { $example }
help-line-plain = { $usage } · { $what }
help-footer = Write dates as precisely as you know them: “Jan 23, 2026”, “February 2026”, “Q2”, “week of March 9”. Answers come in your own language, and only you see them.

help-aide = Shows all commands.
    .about = *Help*
    .usage = `/aide`
    .example = `/aide`
help-aide-help = Also shows all commands.
    .usage = `/aide help`
    .example = `/aide help`
