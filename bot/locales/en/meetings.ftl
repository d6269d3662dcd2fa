# Lists
meetings-heading = Upcoming meetings · { $dossier }
meetings-heading-past = Past meetings · { $dossier }
meetings-heading-during = Meetings · { $when }
meetings-heading-words = Meetings with “{ $words }”
meetings-summary = { $heading }: { $dates }
meetings-summary-none = { $heading }: none
meetings-none = No meetings are coming up in this dossier. To record one: `/meetings add Working group on firearms on March 12`
meetings-none-here = No upcoming meetings can be shown here.
meetings-none-found = None found. `/meetings` lists what is coming up, and `/meetings past` what is over.
meetings-footer = { $shown } of { $total } · `/meetings past` · `/meetings help`
meetings-footer-other = { $shown } of { $total } · `/meetings` · `/meetings help`
meetings-back = Previous
meetings-more = More
meetings-new = New meeting
meetings-publish = Publish here
meetings-publish-title = Show this list to the channel?
meetings-publish-who = Everyone in this channel will read it. It is the team's own channel, with no outsiders.
meetings-publish-not = Not now
meetings-published-by = Shown by { $who } · `/meetings` shows you your own, in your language

# One meeting
meeting-title = *{ $code } · { $title }*
meeting-title-in-series = *{ $code } · { $title } (no. { $number })*
meeting-other-title = _{ $title }_
meeting-facts = { $when } · { $status }
meeting-facts-at = { $when } · { $place } · { $status }
meeting-summary = { $code } { $when }
meeting-rival = another source says: { $when }
meeting-in-days = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
 }
meeting-in-working-days = in { $days } days ({ $working } working)
meeting-days-ago = { $days ->
    [1] yesterday
   *[other] { $days } days ago
 }
meeting-review-total = { $count ->
    [one] { $count } commitment to review
   *[other] { $count } commitments to review
 }
meeting-review-overdue = { $count } overdue
meeting-review-no-info = { $count } without information
meeting-kind-of = { $kind }
meeting-kind-of-body = { $kind } · { $body }
meeting-responsible = Responsible officer: { $who }
meeting-note = Team note: { $note }
meeting-dates = *Date history*
meeting-date-current = • now: *{ $when }* · { $source } · noted { $noted }
meeting-date-former = • before: { $when } · { $source } · noted { $noted }
meeting-date-rival = • another source says: { $when } · { $source } · noted { $noted }
meeting-by-document = { $title }
meeting-by-bot = loaded from a file
meeting-by-note = { $who }: “{ $note }”
meeting-promises = *Commitments to review*
meeting-promise = • { $code } { $title } · { $status }
meeting-promise-health = • { $code } { $title } · { $status } · { $health }
meeting-more-promises = and { $count } more: `/commitments for { $code }`

# What can be done
meeting-show = Show
meeting-brief = Brief
meeting-fix = Set the date
meeting-move = Change the date
meeting-postpone = Postpone
meeting-confirm = Confirm
meeting-cancel = Cancel the meeting
meeting-held = Record as held
meeting-edit = Edit

# What happened
meeting-was-added = New meeting *{ $code }* · { $title }: *{ $after }*, { $status }.
meeting-was-moved = *{ $code }* moves from { $before } to *{ $after }*.
meeting-was-postponed = *{ $code }* is postponed. Before: { $before }. Now: *{ $after }*.
meeting-was-postponed-open = *{ $code }* is postponed without a new date. It was planned for: { $before }.
meeting-was-confirmed = *{ $code }* is confirmed: *{ $after }*.
meeting-was-cancelled = *{ $code }* is cancelled. It was planned for: { $before }.
meeting-was-held = *{ $code }* was held: *{ $after }*.
meeting-was-edited = The record of *{ $code }* was corrected.
meeting-was-edited-state = The record of *{ $code }* was corrected. Before: { $before }. Now: *{ $after }*, { $status }.
meeting-reminders = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
 }
meeting-deadlines = { $count ->
    [one] { $count } deadline that depends on it ({ $codes })
   *[other] { $count } deadlines that depend on it ({ $codes })
 }
meeting-both = { $one } and { $other }
meeting-replanned = { $count ->
   *[other] Rescheduled: { $what }.
 }
meeting-planned = { $count ->
   *[other] Planned: { $what }.
 }
meeting-reminders-dropped = { $count ->
    [one] { $count } reminder was withdrawn.
   *[other] { $count } reminders were withdrawn.
 }
meeting-byline = { $title } · { $who }
meeting-byline-note = { $title } · { $who }: “{ $note }”
meeting-changed = *{ $code }* changed in the meantime. Now: { $when }, { $status }. What you asked for was not saved; here it is as it stands.
meeting-changed-by = *{ $code }* changed in the meantime ({ $at }, by { $who }). Now: { $when }, { $status }. What you asked for was not saved; here it is as it stands.

# Forms
meeting-move-title = Date of the meeting
meeting-move-submit = Save the date
meeting-postpone-title = Postpone a meeting
meeting-postpone-submit = Postpone
meeting-cancel-title = Cancel a meeting
meeting-cancel-submit = Cancel the meeting
meeting-add-title = New meeting
meeting-add-submit = Record
meeting-edit-title = Edit a meeting
meeting-edit-submit = Save
meeting-form-close = Close without saving
meeting-form-result = The result appears in this dossier's team channels.
meeting-field-title-es = Title in Spanish
meeting-field-title-en = Title in English
meeting-field-date = Date
meeting-field-new-date = New date
meeting-field-other-date = New date; leave blank to keep the present one
meeting-field-later-date = New date; leave blank if it is to be agreed
meeting-field-kind = Kind
meeting-field-status = Status
meeting-field-place = Place
meeting-field-source = Source of the date
meeting-field-reason = Reason

# Words
meeting-status-proposed = proposed
meeting-status-announced = announced
meeting-status-confirmed = confirmed
meeting-status-held = held
meeting-status-postponed = postponed
meeting-status-rescheduled = rescheduled
meeting-status-cancelled = cancelled

meeting-kind-summit = summit
meeting-kind-ministerial = ministerial meeting
meeting-kind-hl-dialogue = high-level dialogue
meeting-kind-binational-commission = binational commission
meeting-kind-consultations = political consultations
meeting-kind-som = senior officials' meeting
meeting-kind-implementation-group = implementation group
meeting-kind-working-group = working group
meeting-kind-technical = technical meeting
meeting-kind-review = review
meeting-kind-negotiation-round = negotiation round
meeting-kind-call = call
meeting-kind-bilateral-margin = bilateral on the margins
meeting-kind-courtesy = courtesy call
meeting-kind-visit = visit
meeting-kind-internal-prep = internal preparatory meeting
meeting-kind-consultation-public = public hearing

# Refusals
refusal-unknown-meeting = I cannot find “{ $code }”. `/meetings` lists the meetings and their codes.
refusal-unknown-meeting-of = I cannot find “{ $code }”. The meetings of this dossier run from { $first } to { $last }; `/meetings` lists them.
refusal-which-meeting = “{ $words }” could be { $codes }. Please try again with one of these codes.
refusal-which-code = Which meeting? Add its code, for example `{ $example }`; `/meetings` lists them.
refusal-meeting-closed = { $code } is already marked as { $status }, so this can no longer be done. To correct the record: `/meetings edit { $code }`
refusal-meeting-same-date = { $code } already has that date: { $when }.
refusal-meeting-same-status = { $code } is already marked as { $status }.
refusal-meeting-date-past = That date has passed: { $when }. Please give a future date for { $code }. If it was held: `/meetings held { $code }`
refusal-meeting-not-later = To postpone, the new date must be later. Present date: { $before }. New date: { $after }. To bring it forward: `/meetings move { $code } to { $after }`
refusal-meeting-day-unknown = { $code } has no day yet. Set the date first: `/meetings move { $code } to Feb 12`
refusal-meeting-day-over = The day of { $code } has passed: { $when }. If it was held: `/meetings held { $code }`
refusal-meeting-not-yet = { $code } is still to come: { $when }. From that day on, it can be recorded as held.
refusal-meeting-untitled = Write a title, in Spanish or in English, for example: Working group on firearms
refusal-meeting-changed = Someone else changed { $code } at the same moment, and what you asked for was not saved. Look at it and try again: `/meetings show { $code }`

# Help
help-meetings = What is coming up, in order, even without a day yet.
    .about = *Meetings*
    .usage = `/meetings`
    .example = `/meetings`
help-meetings-next = The next meeting.
    .usage = `/meetings next`
    .example = `/meetings next`
help-meetings-past = What is over, most recent first.
    .usage = `/meetings past`
    .example = `/meetings past`
help-meetings-words = Searches by date, or by words in the title, group or place, with or without accents.
    .usage = `/meetings` _date or words_
    .example = `/meetings february`
help-meetings-show = Everything that is known about a meeting.
    .usage = `/meetings show` _code_
    .example = `/meetings show SEG-M3`
help-meetings-add = Records a meeting. Without text, it opens a form.
    .usage = `/meetings add` _title_ `on` _date_
    .example = `/meetings add Working group on firearms on March 12`
help-meetings-move = Sets or changes the date; reminders and deadlines follow.
    .usage = `/meetings move` _code_ `to` _date_
    .example = `/meetings move SEG-M4 to Feb 12`
help-meetings-postpone = Postpones a meeting, with or without a new date.
    .usage = `/meetings postpone` _code_ `to` _date_
    .example = `/meetings postpone SEG-M4 to March 2026`
help-meetings-confirm = Confirms that the meeting will be held.
    .usage = `/meetings confirm` _code_
    .example = `/meetings confirm SEG-M3`
help-meetings-cancel = Cancels a meeting.
    .usage = `/meetings cancel` _code_
    .example = `/meetings cancel SEG-M3`
help-meetings-held = Records that the meeting was held.
    .usage = `/meetings held` _code_
    .example = `/meetings held SEG-M3`
help-meetings-edit = Opens a form to correct the record.
    .usage = `/meetings edit` _code_
    .example = `/meetings edit SEG-M3`
help-meetings-help = Shows this help.
    .usage = `/meetings help`
    .example = `/meetings help`
