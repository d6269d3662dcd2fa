# The digest of a dossier's week, in the team's channels.
digest-heading = 🗓️ *The week ahead* · { $title }
digest-quiet = 🗓️ *The week ahead* · { $title }: nothing has changed since last week, and nothing is due.
digest-coming = { $count ->
    [one] *1 meeting in the next 30 days*
   *[other] *{ $count } meetings in the next 30 days*
}
digest-overdue = *{ $count } overdue*
digest-at-risk = *{ $count } blocked or at risk*
digest-changes = { $count ->
    [one] *1 change since last week*
   *[other] *{ $count } changes since last week*
}
digest-changes-none = No changes since last week.
digest-meeting = • *{ $code }* { $title } · { $when } · { $status }
digest-promise = • *{ $code }* { $title } · { $due } · { $status }
digest-change = • *{ $code }* { $title } · { $what } · { $status }
digest-more = … and { $count } more
digest-footer = `/meetings` · `/commitments overdue` · `/commitments at risk`
digest-notice = Week of { $key }: { $coming } coming, { $overdue } overdue, { $risk } at risk, { $changes } changed
digest-notice-quiet = Week of { $key }: no changes
digest-did-added = recorded
digest-did-moved = new date
digest-did-postponed = postponed
digest-did-confirmed = confirmed
digest-did-cancelled = cancelled
digest-did-held = held
digest-did-edited = record corrected
digest-did-reported = news
digest-did-followed = new due date
digest-did-handed-over = handed over
digest-did-change = changed
reminder-away-digest = • { $on } · digest of the week
reminders-digest = Digest of the week
reminders-why-digest = what comes, what is late, what changed
reminder-kind-digest = digest of the week
