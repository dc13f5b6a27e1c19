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

## People

people-lead = Find a person, a device, a decision or an enrollment, and see what happened and why.
people-search = What do you know?
people-search-hint = A name, an ID or a number. It doesn’t matter which.
people-search-button = Search
people-back = People
people-examples = What you can search for
people-example-upn = A UPN, or its beginning
people-example-guid = Any ID
people-example-device = A device’s name, or its beginning
people-example-hardware = A hardware ID, or its beginning
people-guid-note = An ID can be an object ID, a decision’s, a device’s, a device’s in Entra, a client-request-id, a trace ID of the enrollment, or what an error page showed for support.
people-kept-note = Decisions and devices are always found. What happened on the way is kept for 30 days.
people-people = People
people-devices = Devices
people-decisions = Decisions
people-attempts = What happened
people-more = There are more. Type more of it to see them.
people-none = Nothing found for “{ $query }”
people-none-next = Check the spelling, or try another ID. What happened on the way to a decision or a device is kept for 30 days.
people-what = What you can search for
people-seen-when = Last seen { $when }
people-personal-device = Personal device
people-standing-grace = Needs attention
people-grace-until = Needs attention until { $when }
people-counts = Counts toward the cap
person-attempts = What happened
person-attempts-none = Nothing in the last 30 days.
person-attempts-earlier = What happened earlier
person-later = Back to the newest
person-room = { $count ->
    [one] Room for one more
   *[other] Room for { $count } more
}
person-cap-everybody = It’s everybody’s cap.
person-cap-own = It’s a cap of this person’s own.
person-cap-group = It’s the cap of the group { $group }, the highest of this person’s groups.
person-groups-when = Their groups are those of { $when }, when Windows told them last.
person-cap-full = At the cap
person-cap-none = This person may not have devices
person-cap-full-next = Another device is refused until one is removed or the cap is raised.
person-devices-none = No devices.
person-devices-more = There are more. Search for a device’s name or hardware ID to find it.
person-removed = Removed
person-decisions-none = No decisions.
person-decisions-earlier = Earlier decisions
decision-where = Decided in
decision-in-portal = The portal
decision-device = Device enrolled on it
decision-request = client-request-id
decision-groups = Groups that rules named
decision-withdrawal-commitment = Commitment to the withdrawal
decision-text-hint = Word for word as it was shown.
device-owner = Owner
device-compliance = Compliance
device-enrollment-type = Enrollment type
device-hardware = Hardware ID
device-id = Device ID
device-entra-id = Device ID in Entra
theme-frx = Windows 10 setup
theme-frx-light = Windows 11 setup
theme-moset = Settings
admin-removal-lead = It is { $owner }’s device. You ask for its removal on their behalf.
admin-removal-will-mdm = The MDM server is asked to unenroll the device.
admin-removal-will-access = The person may no longer reach work email, apps and files from it.
admin-removal-will-log = The log says that it was you.
admin-removal-not-forever = It’s not for good: the device can be set up for work again.
admin-removal-not-told = Personal files stay on the device.
admin-removal-too-many-next = As many of this person’s removals as may be are under way. Try again when one is done.
admin-removal-done = The MDM server is asked to remove this device
admin-removal-requested = A removal is asked for
admin-removal-accepted = The MDM server is removing it
admin-removal-over = It was removed
admin-removal-failed = The last removal failed
admin-removal-since = Since { $when }
admin-removal-by = Asked for by { $who }
admin-removal-by-owner = its owner
act-device-removal-requested = Device’s removal asked for

## What happened

attempt-shown = The terms were shown
attempt-restricted = The page said why setup can’t go on
attempt-pin-asked = A PIN was asked for
attempt-pin-refused = The PIN wasn’t taken
attempt-removal-asked = The page asked before removing a device
attempt-removal-requested = The person asked for a device to be removed
attempt-accepted = The person accepted the terms
attempt-declined = The person declined the terms
attempt-not-required = No terms were needed
attempt-user-refused = Windows was told that this person can’t go on
attempt-failed = The server couldn’t do its part
attempt-address-refused = The answer had nowhere to go
attempt-form-refused = The page didn’t offer what was sent
attempt-enrolled = The device was enrolled
attempt-enrolled-already = The device was enrolled again
attempt-message-format = Enrollment refused: the MDM server’s call isn’t in the documented form
attempt-authorization = Enrollment refused: there is no agreement, or the device isn’t allowed
attempt-internal-fault = Enrollment refused: the server couldn’t answer
attempt-cap-reached = Enrollment refused: the person is at the cap
attempt-not-supported = Enrollment refused: this Windows is too old
attempt-in-maintenance = Enrollment refused: it is paused
attempt-user-license = Enrollment refused: the person isn’t licensed
attempt-invalid-data = Enrollment refused: the agreement doesn’t fit this device
attempt-help = Help about { $code }
attempt-at = When
attempt-kind = Where
attempt-kind-terms = Terms of Use page
attempt-kind-enrollment = Enrollment, by the MDM server
attempt-person = Person
attempt-decision = Decision
attempt-device = Device
attempt-shown-in = Shown in
attempt-trace-id = Trace ID
attempt-support-id = ID for support
attempt-outcome = Counted as
attempt-agent = User agent
attempt-id = Number of this entry
turn-person = The person’s turn
turn-administrator = The administrator’s turn
turn-mdm = The MDM server’s turn
turn-operator = The operator’s turn: the server’s log has the ID
turn-wait = Wait and try again
turn-nobody = Nothing can be done
