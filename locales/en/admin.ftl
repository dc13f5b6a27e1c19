# The console.

admin-title = Administration
admin-lead = Terms, people and settings of { $organization }.
admin-overview = Overview
admin-policies = Terms
admin-policies-hint = Write and publish what people agree to.
admin-audience = Who sees what
admin-audience-hint = Find out which terms somebody gets, and why.
admin-people = People
admin-people-hint = Devices, decisions and enrollments of a person.
admin-log = Log
admin-log-hint = Who changed what, and when.
admin-settings = Settings
admin-settings-hint = Caps, restrictions, tokens, webhooks and checks.
admin-sections = Where to go
admin-any = Any
admin-filter = Show
admin-from-day = From
admin-to-day = To
admin-object-id = Object ID

## Overview

admin-policies-in-force = policies in force
admin-accepted-lately = accepted in the last 30 days
admin-declined-lately = declined in the last 30 days
admin-no-terms-company = Nobody is shown terms on company devices
admin-no-terms-personal = Nobody is shown terms on personal devices
admin-no-terms-next = No policy in force is for everybody there. People outside of all groups get no terms, or are refused, as the tenant’s settings say.
admin-drafts-open = { $count ->
    [one] One draft is not published
   *[other] { $count } drafts are not published
}
admin-drafts-open-next = What they say is not in force yet.

## Comparisons

admin-diff-none = Nothing differs.
admin-diff-gap = { $count ->
    [one] One line is the same
   *[other] { $count } lines are the same
}
admin-diff-removed = Removed
admin-diff-added = Added

## Log

admin-log-lead = What administrators changed, and what was done at the server’s command line. Nobody can change the log.
admin-log-when = When
admin-log-who = Who
admin-log-what = What
admin-log-subject = To what
admin-log-operator = Operator (command line)
admin-log-none = Nothing has been changed yet
admin-log-none-next = As soon as somebody changes something in the console, it stands here.
admin-log-none-found = Nothing in the log fits
admin-log-none-found-next = Try fewer words or other days.
admin-log-all = Show all
admin-log-earlier = Earlier
admin-log-later = Back to the newest
admin-log-changes = What changed
admin-log-id = Number of this entry
admin-log-commitment = Commitment
act-policy-draft-begun = Draft begun
act-policy-draft-changed = Draft changed
act-policy-draft-discarded = Draft discarded
act-policy-published = Version published
act-policy-called-off = Version called off
act-policy-retired = Policy retired
act-policy-offered-again = Policy offered again
