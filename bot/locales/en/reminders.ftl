# Reminders: what is posted in a channel or told to one person.
reminder-upcoming = { $days ->
    [0] ⏰ *Today*: { $title } ({ $code })
    [1] ⏰ *Tomorrow*: { $title } ({ $code })
   *[other] ⏰ *In { $days } days*: { $title } ({ $code })
}
reminder-upcoming-vague = ⏰ *Coming up*: { $title } ({ $code })
reminder-soon = ⏰ *About to begin*: { $title } ({ $code })
reminder-fix-date = ❓ Is the day known for *{ $title }* ({ $code })? At present it is down as: { $when }.
reminder-outcome = ❓ Was *{ $title }* ({ $code }) held? It was down for: { $when }.
reminder-due = { $days ->
    [0] 📌 *Due today*: { $title } ({ $code })
    [1] 📌 *Due tomorrow*: { $title } ({ $code })
   *[other] 📌 *Due in { $days } days*: { $title } ({ $code })
}
reminder-due-vague = 📌 *Due soon*: { $title } ({ $code })
reminder-overdue = ⚠️ *Overdue*: { $title } ({ $code })
reminder-no-info = 💬 *No news for a long time*: { $title } ({ $code })
reminder-escalation = ⚠️ *No answer*: { $title } ({ $code })
reminder-note = 📝 { $words }
reminder-when = { $when }
reminder-review = { $total ->
    [one] To review: 1 commitment
   *[other] To review: { $total } commitments
}{ $overdue ->
    [0] {""}
   *[other] {" "}· { $overdue } overdue
}{ $silent ->
    [0] {""}
   *[other] {" "}· { $silent } without information
}
reminder-due-line = Due: { $when } · { $status } · Owner: { $who }
reminder-told = { $who } was told on { $at }, and nobody has answered.
reminder-note-by = Asked for by { $who }
reminder-nobody = nobody yet
reminder-late = _Late; it was meant for { $at }._

reminder-away = *While I was away*
reminder-away-line = • { $on } · { $code } { $title }: { $kind }
reminder-away-note = • { $on } · { $words }
reminder-away-more = … and { $count } more

reminder-kind-upcoming = was coming up
reminder-kind-soon = was about to begin
reminder-kind-fix-date = its day was not fixed
reminder-kind-outcome = nobody had said whether it was held
reminder-kind-due = was about to be due
reminder-kind-overdue = was overdue
reminder-kind-no-info = was without news
reminder-kind-escalation = nobody had attended to it
reminder-kind-note = note
reminder-kind-digest = the week

reminder-notice = Reminder: { $code } · { $when }
reminder-notice-many = { $count ->
    [one] One reminder: { $codes }
   *[other] { $count } reminders: { $codes }
}

reminder-acknowledge = Acknowledge
reminder-not-yet = Not yet
reminder-snooze = Snooze
reminder-snooze-1 = Tomorrow
reminder-snooze-3 = In 3 days
reminder-snooze-eve = Until the day before
reminder-seen = Seen by { $people }
reminder-snoozed = Snoozed by { $who } until { $on }
reminder-show = Show
reminder-update = Update…
reminder-fix = Fix the date
reminder-not-happening = No longer takes place
reminder-held = Yes, it was held
reminder-postponed = It was postponed
reminder-not-held = It was not held

reminder-trouble = I cannot post in { $channel } (`{ $code }`), so its reminders are waiting. Invite me there with `/invite`, or unarchive it; I send them as soon as I can.

refusal-snooze-too-late = There is no day before it left to wait for. Choose “Tomorrow” or “In 3 days”.
