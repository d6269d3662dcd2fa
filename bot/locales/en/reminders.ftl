# Reminders: what is posted in a channel or told to one person.
reminder-upcoming = { $days ->
    [0] ⏰ *Today*: { $title } ({ $code })
    [1] ⏰ *Tomorrow*: { $title } ({ $code })
   *[other] ⏰ *In { $days } days*: { $title } ({ $code })
}
reminder-upcoming-vague = ⏰ *Coming up*: { $title } ({ $code })
reminder-soon = ⏰ *About to begin*: { $title } ({ $code })
reminder-fix-date = ❓ Is there a day yet for *{ $title }* ({ $code })? It is listed as: { $when }.
reminder-outcome = ❓ Was *{ $title }* ({ $code }) held? It was planned for: { $when }.
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
reminder-note-by = Requested by { $who }
reminder-nobody = to be named
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
reminder-brief = Show brief
reminder-show = Show
reminder-update = Update…
reminder-fix = Set the date
reminder-not-happening = It will not be held
reminder-held = Yes, it was held
reminder-postponed = It was postponed
reminder-not-held = It was not held

reminder-trouble = I cannot post in { $channel } (`{ $code }`), so its reminders are waiting. Invite me there with `/invite`, or unarchive it; I send them as soon as I can.
reminder-given-up = I could not send this reminder in { $channel }, and gave it up after five attempts (`{ $problem }`): { $what }. Please tell the team yourself, and pass that word on to your administrator.

refusal-snooze-too-late = The day before has already come. Choose “Tomorrow” or “In 3 days”.

# /reminders
reminders-heading = Upcoming reminders · { $dossier }
reminders-summary = { $count ->
    [0] No reminders to come
    [one] 1 reminder to come
   *[other] { $count } reminders to come
}
reminders-none = Nothing is planned. When a meeting or a commitment has a date, its reminders appear here.
reminders-not-here = I do not post reminders in a channel with people from outside. Please see them in the team's own channel.
reminders-line = *{ $at }* · { $about } · { $kind }
reminders-line-to = *{ $at }* · { $about } · { $kind } · only to { $who }
reminders-about = { $code } { $title }
reminders-note = “{ $words }”
reminders-why-upcoming = coming up
reminders-why-soon = about to begin
reminders-why-fix-date = is the day known?
reminders-why-outcome = was it held?
reminders-why-due = due
reminders-why-overdue = overdue
reminders-why-no-info = no news
reminders-why-escalation = if nobody answers
reminders-why-note = note
reminders-count = { $total ->
    [100] { $shown } of more than 99
   *[other] { $shown } of { $total }
}
reminders-are-paused = ⏸️ *Paused* since { $at }. To resume: `/reminders resume`
reminders-in-trouble = ⚠️ I cannot post here (`{ $code }`). Invite me to the channel with `/invite`; what is waiting is sent as soon as I can.
reminders-paused = { $count ->
    [0] Paused: no reminders are waiting. To resume: `/reminders resume`
    [one] Paused: 1 reminder is waiting. To resume: `/reminders resume`
   *[other] Paused: { $count } reminders are waiting. To resume: `/reminders resume`
}
reminders-resumed = { $count ->
    [0] Resumed: no reminders are coming up.
    [one] Resumed: 1 reminder is scheduled again. What fell due during the pause comes in one summary.
   *[other] Resumed: { $count } reminders are scheduled again. What fell due during the pause comes in one summary.
}
rhythm-working = Rhythm: { $days } working days before and on the day, at { $morning }
rhythm-calendar = Rhythm: { $days } calendar days before and on the day, at { $morning }
rhythm-hours = and { $hours } h before it begins
rhythm-how = To change it: `/reminders rhythm 10, 3, 1 at 8:30`; to return to the usual one: `/reminders rhythm usual`
reminder-add = Add a reminder
reminder-add-title = New reminder
reminder-add-submit = Add
reminder-add-close = Cancel
reminder-add-result = It will be posted in the channel, with your name. Without a time, it comes in the morning.
reminder-field-words = What to remember
reminder-field-date = When
reminder-added = I will remind this channel: “{ $words }” · { $when }
reminder-remove = Remove
reminder-removed = Removed: “{ $words }”

refusal-reminders-paused-already = The reminders of this channel are already paused. To resume: `/reminders resume`
refusal-reminders-not-paused = The reminders of this channel are not paused. `/reminders` shows what is coming up.
refusal-reminder-needs-day = “{ $when }” is not a day. Give one, for example: “Feb 3” or “Feb 3, 10:00 AM”.
refusal-reminder-past = That moment has passed: { $when }. Give a future one, for example: “tomorrow, 10:00 AM”.
refusal-unreadable-rhythm = I cannot read “{ $text }” as a rhythm. Try the days ahead and, if you like, the hour: “10, 3, 1 at 8:30”, “5, 1 calendar days”, “5, 1 and 1 hour” or “usual”.

help-reminders = What will be posted here, when, and for whom.
    .about = *Reminders*
    .usage = `/reminders`
    .example = `/reminders`
help-reminders-add = Adds one, in your own words.
    .usage = `/reminders add "`_text_`" on` _date_
    .example = `/reminders add "Call the embassy" on Feb 3, 10:00 AM`
help-reminders-pause = Keeps this channel silent until someone resumes.
    .usage = `/reminders pause`
    .example = `/reminders pause`
help-reminders-resume = Ends the pause.
    .usage = `/reminders resume`
    .example = `/reminders resume`
help-reminders-rhythm = How many days ahead, and at what time, this channel is reminded.
    .usage = `/reminders rhythm` _days and time_
    .example = `/reminders rhythm 10, 3, 1 at 8:30`
help-reminders-help = Shows this help.
    .usage = `/reminders help`
    .example = `/reminders help`
