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

## Settings: what is said in several places

act-token-made = API token made
act-token-revoked = API token revoked
act-pin-made = PIN made
act-pin-revoked = PIN revoked
act-settings-changed = Settings changed
table-act = Action
good-until = Last day
good-until-hint = Leave it empty if it has no end. It is good until the end of that day, in your time zone.
good-until-wrong = Choose today or a later day.
object-id-wrong = Write an object ID such as 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = You see this only once
validity-good = Good
validity-until = until { $when }
validity-used-up = Used up
validity-expired = Expired
validity-revoked = Revoked

## Settings: API tokens

tokens-title = API tokens
tokens-lead = With a token, your MDM server calls Vestibule: it enrolls devices, reads what happened, and reports compliance and removals.
tokens-none = There are no API tokens
tokens-none-next = Your MDM server needs one before devices can enroll.
tokens-back = All API tokens
token-make = Make a token
token-make-lead = You see the token on the next page, and never again.
token-name = Name
token-name-hint = What you know it by, such as the server that uses it.
token-name-wrong = Write a name of 1 to 100 characters.
token-rights = May be used to
token-rights-hint = Tick only what the server does. Another token can do the rest.
token-rights-wrong = Tick at least one.
token-right-enroll = enroll devices
token-right-read = read devices, decisions and events
token-right-compliance = report compliance and check-ins
token-right-removal = ask for removals and report them
token-made = Made
token-state = State
token-made-title = The token is made
token-made-lead = { $name } is good from now on.
token-shown-once-next = Copy it to your MDM server now. Vestibule keeps only a hash of it. If it is lost, make another one and revoke this one.
token-secret = Token
token-revoke = Revoke
token-revoke-title = Revoke this token?
token-revoke-will = The server that uses it can’t call Vestibule any more, at once.
token-revoke-forever = It can’t be made good again. Make a new token for the server first.
token-revoke-button = Revoke the token
token-keep = Keep it
token-revoked = The token is revoked
token-revoked-next = No server takes it any more.

## Settings: PINs

pins-title = Enrollment PINs
pins-lead = Where a PIN is required, people type one before they see the terms. Give it to them by another way than e-mail to the new device.
pins-none = There are no PINs
pins-none-next = Make one for a person, or one that a class or a team can use.
pins-not-asked = Nobody is asked for a PIN at the moment
pins-not-asked-next = Require a PIN in the restrictions
pins-back = All PINs
pin-make = Make a PIN
pin-make-lead = You see the digits on the next page, and never again.
pin-user = For whom
pin-user-hint = The object ID of the one person who may use it. Leave it empty for anybody of your organization.
pin-anybody = Anybody
pin-uses = Used
pin-uses-label = How many devices
pin-uses-hint = It is used up when so many devices were accepted with it.
pin-uses-wrong = Write a number, 1 or more.
pin-used-of = { $used } of { $of }
pin-made-title = The PIN is made
pin-made-personal = { $count ->
    [one] It is good for one device of that person.
   *[other] It is good for { $count } devices of that person.
}
pin-made-anybody = { $count ->
    [one] It is good for one device of anybody.
   *[other] It is good for { $count } devices, whoever sets them up.
}
pin-shown-once-next = Vestibule keeps no digits. If they are lost, make another PIN and revoke this one.
pin-secret = PIN
pin-revoke-title = Revoke this PIN?
pin-revoke-will = Nobody can use it any more, at once.
pin-revoke-not = What was accepted with it stays accepted.
pin-revoke-button = Revoke the PIN
pin-keep = Keep it
pin-revoked = The PIN is revoked
pin-revoked-next = Nobody can use it any more.
