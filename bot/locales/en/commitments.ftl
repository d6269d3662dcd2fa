help-commitments = What is open, most urgent first.
    .about = *Commitments*
    .usage = `/commitments`
    .example = `/commitments`
help-commitments-mine = What you are responsible for.
    .usage = `/commitments mine`
    .example = `/commitments mine`
help-commitments-overdue = What is past its date.
    .usage = `/commitments overdue`
    .example = `/commitments overdue`
help-commitments-at-risk = What is blocked, and what is due or reviewed soon.
    .usage = `/commitments at risk`
    .example = `/commitments at risk`
help-commitments-open = Everything that is not closed.
    .usage = `/commitments open`
    .example = `/commitments open`
help-commitments-done = What is fulfilled (verified), superseded or withdrawn.
    .usage = `/commitments done`
    .example = `/commitments done`
help-commitments-ours = What we owe.
    .usage = `/commitments ours`
    .example = `/commitments ours`
help-commitments-theirs = What the other side owes.
    .usage = `/commitments theirs`
    .example = `/commitments theirs`
help-commitments-for = What will be reviewed at a meeting.
    .usage = `/commitments for` _meeting_
    .example = `/commitments for SEG-M4`
help-commitments-words = Searches text, quotes and topics.
    .usage = `/commitments` _words_
    .example = `/commitments information exchange`
help-commitments-show = The card of a commitment.
    .usage = `/commitments show` _code_
    .example = `/commitments show SEG-C1`
help-commitments-add = Records a commitment; the due date may depend on a meeting. Without text, it opens a form.
    .usage = `/commitments add` _text_ `by` _date_
    .example = `/commitments add Exchange lists of seized weapons by March 12`
help-commitments-update = Opens the form for status, note and next step.
    .usage = `/commitments update` _code_
    .example = `/commitments update SEG-C1`
help-commitments-history = Who changed what, and when.
    .usage = `/commitments history` _code_
    .example = `/commitments history SEG-C1`
help-commitments-edit = Opens a form to correct text, due date, review or owner.
    .usage = `/commitments edit` _code_
    .example = `/commitments edit SEG-C1`
help-commitments-help = Shows this help.
    .usage = `/commitments help`
    .example = `/commitments help`

commitment-status-candidate = To be validated
commitment-status-not-started = Not started
commitment-status-in-progress = In progress
commitment-status-blocked = Blocked
commitment-status-reported-done = Reported as done
commitment-status-verified-done = Fulfilled (verified)
commitment-status-superseded = Superseded
commitment-status-withdrawn = Withdrawn
health-on-track = on track
health-at-risk = at risk
health-overdue = overdue
health-no-info = no information
health-closed = closed
health-mark-on-track = 🟢
health-mark-at-risk = 🟠
health-mark-overdue = 🔴
health-mark-no-info = ⚪
health-mark-closed = ☑️
health-marked = { $mark } { $word }
direction-ours = ours
direction-theirs = theirs
direction-joint = joint
quote-standing-official = official text
quote-standing-own-translation = our translation
quote-standing-press = press, unverified
document-kind-treaty = treaty
document-kind-interinst-agreement = inter-institutional agreement
document-kind-mou = memorandum of understanding
document-kind-letter-intent = letter of intent
document-kind-joint-declaration = joint declaration
document-kind-joint-statement = joint statement
document-kind-action-plan = action plan
document-kind-agreed-minutes = agreed minutes
document-kind-chair-summary = chair's summary
document-kind-decision = decision
document-kind-readout = readout
document-kind-press-release = press release
document-kind-fact-sheet = fact sheet
document-kind-note-verbale = note verbale
document-kind-non-paper = non-paper
document-kind-press-report = press article

commitments-open = Open commitments · { $dossier }
commitments-mine = My commitments · { $dossier }
commitments-overdue = Overdue · { $dossier }
commitments-at-risk = At risk · { $dossier }
commitments-done = Closed commitments · { $dossier }
commitments-ours = What we owe · { $dossier }
commitments-theirs = What the other side owes · { $dossier }
commitments-for = To be reviewed at { $words } · { $dossier }
commitments-words = Commitments about “{ $words }” · { $dossier }
commitments-summary = { $heading }: { $count ->
    [0] none
    [one] one commitment
   *[other] { $count } commitments
}.
commitments-none = There are none like that. `/commitments` lists everything that is open.
commitments-none-yet = No commitments are open. `/commitments add Exchange lists by March 12` records one.
commitments-none-here = There is nothing to show here.
commitments-footer = { $first }–{ $last } of { $total } · `/commitments help`
commitments-footer-counts = { $first }–{ $last } of { $total } · { $counts } · `/commitments help`
commitments-footer-none = `/commitments help`
commitments-count = { $count } { $word }
commitments-back = Previous
commitments-more = More
commitments-new = New commitment

commitment-title = *{ $code } · { $title }*
commitment-line = { $state } · *{ $code }* { $title } · { $owner } · { $due }
commitment-line-joint = *{ $code }* { $title } · { $status } · { $due }
commitment-summary = Commitment { $code }
commitment-nobody = to be named
commitment-no-deadline = no date
commitment-quote = “{ $text }” ({ $standing })
commitment-quote-source = “{ $text }” ({ $standing }) — { $source }
commitment-source = Source: { $source }
commitment-document-dated = { $title }, { $day }
commitment-wording-differs = ⚠️ *Wording differs*: the versions quoted do not say the same thing. Compare them before you use the text.
commitment-bound = Bound: { $parties } ({ $direction })
commitment-parties = Bound: { $parties } ({ $direction }) · Lead agency: { $agency } · Owner: { $owner }
commitment-due = Due: { $due }
commitment-due-review = Due: { $due } · to be reviewed at { $code }, { $when }
commitment-due-hanging = { $when } ({ $relation })
commitment-hangs-on = on the day of { $code }
commitment-hangs-before = before { $code }
commitment-hangs-before-by = { $distance } before { $code }
commitment-hangs-after-by = { $distance } after { $code }
commitment-distance-calendar-day = { $count ->
    [one] 1 day
   *[other] { $count } days
}
commitment-distance-working-day = { $count ->
    [one] 1 working day
   *[other] { $count } working days
}
commitment-distance-month = { $count ->
    [one] 1 month
   *[other] { $count } months
}
commitment-status-since = Status: *{ $status }* since { $since }
commitment-status-health = Status: *{ $status }* since { $since } · { $health }
commitment-last-note = Last note: “{ $note }”
commitment-next-step = Next step: { $step }
commitment-topics = Topics: { $topics }
commitment-candidate = To be validated: it is accepted once it has a source, an owner, and a date or a meeting to review it.
commitment-meeting = { $code } · { $title }

commitment-open = Open
commitment-status-choose = Status
commitment-report = Report done…
commitment-verify = Verify
commitment-return = Return…
commitment-update = Update…
commitment-reopen = Reopen…
commitment-history = History
commitment-edit = Edit
commitment-hand-over = Hand over
commitment-publish = Publish here
commitment-publish-not = Not now
commitment-publish-title = Publish { $code } in this channel?
commitment-publish-who = Everyone in this channel will read the whole card, notes included, and can work with it. Every change will show on it.

commitment-update-form = Update { $code }
commitment-add-form = New commitment
commitment-edit-form = Edit { $code }
commitment-hand-over-form = Hand over { $code }
commitment-save = Save
commitment-close = Cancel
commitment-field-status = Status
commitment-field-note = Note or evidence
commitment-hint-note = Needed to report it as done, return it, withdraw it or reopen it. If it is superseded, give the code of the new one: SEG-C9
commitment-field-next-step = Next step
commitment-field-title-es = Text in Spanish
commitment-field-title-en = Text in English
commitment-field-due = Due
commitment-hint-due = It may depend on a meeting and will move with it: before SEG-M4 · one month before SEG-M5
commitment-field-direction = Whose commitment it is
commitment-field-review = To be reviewed at
commitment-field-owner = Owner
commitment-form-where = The result appears on the card; if the card is published, also in its thread.

commitment-news = { $who }: { $before } → { $after } ({ $at })
commitment-news-note = { $who }: { $before } → { $after } — “{ $note }” ({ $at })
commitment-news-only = { $who }: “{ $note }” ({ $at })
commitment-news-joint = { $before } → { $after } ({ $at })
commitment-news-edited = { $who } corrected: { $fields } ({ $at })
commitment-news-handed-over = { $who } handed it over to { $owner } ({ $at })
commitment-changed-by = This changed on { $at } (now *{ $status }*, by { $who }). Here it is as it stands; nothing was overwritten.
commitment-changed-by-bot = This changed in the meantime (now *{ $status }*): its date moved with a meeting. Here it is as it stands; nothing was overwritten.
commitment-changed-form = What you wrote is still here: read the above, and save again if it still applies.
commitment-added = Recorded as *{ $code }*. Due: { $due }.
card-closed = This card can be read in the team's own channel.

commitment-history-title = *History of { $code }*
commitment-history-none = Nothing has changed since it was loaded.
commitment-history-line = { $at } · { $who } · { $what }
commitment-history-note = { $line } — “{ $note }”
commitment-history-footer = Newest first. Only you see this.
commitment-the-bot = the bot
commitment-did-inform = added a note
commitment-did-report = { $before } → { $after }
commitment-did-follow = due date moved with { $code }: { $before } → { $after }
commitment-did-edit = corrected: { $fields }
commitment-did-handed-over = handed it over
commitment-did-added = recorded it
commitment-did-loaded = loaded it from a file
commitment-did-change = changed it
commitment-changed-title-es = text in Spanish
commitment-changed-title-en = text in English
commitment-changed-text = text
commitment-changed-due = due date
commitment-changed-direction = whose it is
commitment-changed-review = review
commitment-changed-owner = owner

refusal-unknown-commitment = I cannot find “{ $code }”. `/commitments` lists what there is.
refusal-commitment-changed = { $code } changed in the meantime, and nothing was overwritten. Open it again: `/commitments show { $code }`.
refusal-status-not-next = It cannot go directly from “{ $before }” to “{ $after }”. Choose another status.
refusal-nothing-new = It is already “{ $status }”. Choose another status, or write a note with what is new.
refusal-note-needed = “{ $status }” needs a note: what was done, or why. One line is enough.
refusal-successor-needed = In the note, name the commitment that takes its place, for example: superseded by SEG-C9.
refusal-not-complete = It can be accepted once it has a source, an owner, and a date or a meeting that reviews it. Edit adds what is missing.
refusal-coordinator-only = Only the coordinator of the dossier can do this. Please ask them.
refusal-own-report = You reported this as done; someone else has to verify it.
refusal-team-only = That list can be read in the team's own channel. Please ask for it there.
refusal-text-needed = Write the commitment, in Spanish or in English, for example: Exchange lists of seized weapons
refusal-owner-not-here = The owner must be a member of this team with an active account, not a guest. Please choose someone else.
refusal-unknown-anchor = I know no meeting called “{ $words }”, so the due date cannot depend on it. Try its code: before SEG-M4.
refusal-code-needed = Which commitment? Write its code, for example: `/commitments show SEG-C1`.
refusal-meeting-needed = Which meeting? Write its code or its name, for example: `/commitments for SEG-M4`.
refusal-long-text = That is too long: { $limit } characters at most. Please shorten it.

# What an owner is told alone when somebody else moves a deadline of theirs.
deadlines-followed = { $count ->
    [one] 📌 { $who } moved *{ $meeting }*, and a deadline of yours moves with it:
   *[other] 📌 { $who } moved *{ $meeting }*, and { $count } deadlines of yours move with it:
}
deadlines-moved = 📌 { $who } changed a due date of yours:
deadlines-line = *{ $code }* · { $title }
    Before: { $before }. Now: *{ $after }*.
deadlines-more = … and { $count } more: `/commitments mine` shows them all.
deadlines-notice = { $count ->
    [one] New due date: { $codes }
   *[other] New due dates ({ $count }): { $codes }
}
