help-title = What I can do
help-line = { $usage } · { $what } For example: { $example }
help-footer = Dates can be as vague as they are: “23 Jan 2026”, “February 2026”, “Q2”, “week of 9 March”. Answers come in your own language; only you see them.

help-aide = Shows all commands.
    .about = *Help*
    .usage = `/aide`
    .example = `/aide`
help-aide-help = The same.
    .usage = `/aide help`
    .example = `/aide help`
