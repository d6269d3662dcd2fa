home-today = Today
home-today-none = Nothing is asked of you today. What is due, what awaits your answer, and meetings whose date has passed appear here.
home-today-more = and { $count } more: `/commitments mine` in the dossier's channel shows all.
home-due = *Due today or overdue*
home-verify = *Reported as done: please verify or return it*
home-close = *Its date has passed: was it held?*
home-mine = My commitments
home-mine-none = You are responsible for no open commitments. A commitment appears here when you are named as its owner.
home-mine-more = and { $count } more: `/commitments mine` in the dossier's channel shows all.
home-coming = Upcoming meetings
home-coming-none = No meetings are coming up. `/meetings add` in the dossier's channel records one.
home-coming-more = and { $count } more: `/meetings` in the dossier's channel shows all.
home-undated = Dates to confirm
home-undated-none = Every upcoming meeting has its day.
home-undated-more = and { $count } more: `/meetings` in the dossier's channel shows all.
home-gaps = Gaps
home-gaps-none = No gaps: every open commitment has an owner, a date and recent news.
home-gaps-more = { $count ->
    [one] and 1 more dossier.
   *[other] and { $count } more dossiers.
}
home-gaps-of = *{ $title }* · { $where }
home-gap-overdue = { $count } overdue
home-gap-blocked = { $count } blocked
home-gap-no-owner = { $count } without an owner
home-gap-no-date = { $count } without a date or review
home-gap-silent = { $count } without news for 30 days
