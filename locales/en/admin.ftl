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

## Settings

settings-lead = What your configuration file sets is your operator’s. All else you can set here; it is in force within two seconds, without a restart.
settings-change = Change
settings-save = Save
settings-saved = Saved: { $section }
settings-saved-next = It is in force on all servers within two seconds.
settings-from-file = Configuration file
settings-from-console = Set here
settings-from-both = File and set here
settings-from-default = Default
settings-conflict = Somebody else has changed this meanwhile
settings-conflict-who = It was { $name }, { $when }.
settings-conflict-next = Nothing of yours is saved yet, and nothing is lost. What differs stands under each field. If you save now, what you typed is in force.
setting-fixed = Set in the configuration file. Your operator changes it there.
setting-in-file = This is set in the configuration file and can’t be changed here. Nothing was saved.
setting-theirs = Saved now:
setting-line-wrong = Line { $line }: { $wrong }
setting-last-administrator = You are the last administrator. Add another one before you remove yourself.
setting-secret-set = There is one
setting-secret-keep = There is one, and it is not shown. Leave this empty to keep it.
logo-lead = It stands beside your organization’s name, on the Terms of Use page and in the portal.
logo-file = Picture
logo-remove = Remove the logo
logo-wrong-none = Choose a picture.
logo-wrong-kind = Choose a PNG or JPEG picture. SVG can hold script and is not taken.
logo-wrong-bytes = Choose a picture of at most 64 KB.
logo-wrong-shape = Choose a picture of at most 2048 by 2048 pixels, at most ten times as wide as high or as high as wide.
tokens-hint = For your MDM server and others that call the API.
pins-hint = For people who set up a device, where one is required.
setting-device-cap = Devices a person may have
setting-device-cap-hint = A number. People with an exception below have their own.
setting-device-cap-wrong = Write a number from 0 to 4294967295.
setting-cap-override = Exceptions
setting-cap-override-hint = One a line: group or user, the object ID, and the cap, such as “group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000”. A user’s own comes first, then the highest of their groups’.
setting-cap-override-wrong = Write “group” or “user”, an object ID and a number, each group or user once.
setting-none = None
setting-free-slot = A place becomes free
setting-free-slot-hint = When somebody asks for one of their devices to be removed.
setting-choose = Choose one of them.
setting-most-pending = Removals under way
setting-most-pending-hint = How many one person may have at a time.
setting-on-terms-page = Remove a device while setting up another
setting-on-terms-page-hint = People at their cap can remove one on the Terms of Use page.
setting-personal-devices = Personal devices
setting-personal-devices-hint = Whether people may enroll devices of their own.
setting-minimum-os-version = Oldest Windows version
setting-minimum-os-version-hint = Such as 10.0.19045. Leave it empty to take any.
setting-minimum-os-version-wrong = Write a version of two to four numbers, such as 10.0.19045.
setting-minimum-os-version-none = Any
setting-licensed-groups = Groups that may enroll
setting-licensed-groups-hint = Object IDs, one a line. With neither groups nor users, everybody may.
setting-licensed-groups-none = All
setting-licensed-users = Users who may enroll
setting-licensed-users-hint = Object IDs, one a line. They may in addition to those groups.
setting-licensed-users-none = All
setting-pin = Enrollment PIN
setting-pin-hint = Whether people type a PIN before they see the terms.
setting-maintenance = Enrollment
setting-maintenance-hint = While it is paused, nobody can enroll a device.
setting-maintenance-wrong = The pause must end after it begins.
setting-maintenance-from = Paused from
setting-maintenance-from-hint = In your time zone. Leave it empty to pause at once.
setting-time-wrong = Write a date and a time.
setting-maintenance-from-none = At once
setting-maintenance-until = Paused until
setting-maintenance-until-hint = In your time zone. Leave it empty if you will end it yourself.
setting-maintenance-until-none = No end
setting-maintenance-message = What people are told
setting-maintenance-message-hint = In your own words, such as “Back on Tuesday.”
setting-maintenance-message-wrong = Write one line.
setting-maintenance-message-none = Nothing more
setting-no-terms = Where no policy fits
setting-no-terms-hint = What happens when no terms are for somebody.
setting-withdrawal = Withdrawing
setting-withdrawal-hint = Whether people can take back what they accepted, in the portal.
setting-accent = Accent
setting-accent-hint = The colour of the main button and of links, such as #0b6a0b. Where it could not be read, a shade of it is used.
setting-accent-wrong = Write a colour such as #0b6a0b.
setting-accent-none = Windows’ own
setting-logo = Logo
setting-logo-hint = PNG or JPEG, at most 64 KB, made for a white ground. Twice 224 by 40 pixels is sharp everywhere.
setting-logo-wrong = Choose a picture.
setting-support-name = Name
setting-support-name-hint = What the help desk is called.
setting-support-name-wrong = Write at most 100 characters.
setting-not-set = Not set
setting-support-email = E-mail address
setting-support-email-wrong = Write an address such as help@contoso.com.
setting-support-phone = Phone
setting-support-phone-hint = As people write it, such as +1 425 555 0100.
setting-support-phone-wrong = Write a number such as +49 89 555-0100.
setting-support-url = Web page
setting-support-url-hint = An address such as https://help.contoso.com/.
setting-support-url-wrong = Write an address that begins with https://.
setting-redirect-uris = Where decisions may go
setting-redirect-uris-hint = One a line: a scheme, scheme://host or scheme://host/path. Windows needs ms-appx-web: and ms-aadj-redir:.
setting-redirect-uris-wrong = Write a scheme such as ms-appx-web:, or an address such as https://mdm.contoso.com/done.
setting-audiences = Audiences of tokens
setting-audiences-hint = One a line: the application’s client ID, or its Application ID URI if tokens name that.
setting-audiences-wrong = Write an audience.
setting-client-id = Client ID
setting-client-id-hint = The portal’s application in Entra. With a wrong one, nobody can sign in here any more.
setting-client-id-wrong = Write the application’s client ID.
setting-client-secret = Client secret
setting-client-secret-hint = It is kept sealed and never shown again.
setting-client-secret-wrong = Write the secret.
setting-administrators = Administrators
setting-administrators-hint = Object IDs, one a line. They read and change everything. The app role Vestibule.Administrator is as good.
setting-nobody = Nobody
setting-auditors = Auditors
setting-auditors-hint = Object IDs, one a line. They read everything and change nothing.
setting-help-desk = Help desk
setting-help-desk-hint = Object IDs, one a line. They see people’s devices and decisions.
settings-caps = Device caps
settings-caps-lead = How many devices a person may have.
settings-removals = Removing devices
settings-removals-lead = What happens when people remove devices.
settings-restrictions = Restrictions
settings-restrictions-lead = Who and what may enroll. People are told on the Terms of Use page where that is known, and it is enforced at enrollment.
settings-maintenance = Maintenance
settings-maintenance-lead = Pause enrollment while your MDM server is away.
settings-terms = Terms and agreements
settings-terms-lead = What holds for all policies.
settings-branding = Colour
settings-branding-lead = How your organization’s pages look.
settings-support = Help desk
settings-support-lead = Whom people can turn to. It stands at the foot of the portal’s pages.
settings-windows = Windows and Entra
settings-windows-lead = What Windows and your MDM application in Entra send and receive.
settings-sign-in = Sign-in
settings-sign-in-lead = How people sign in to the portal and to this console.
settings-roles = Roles
settings-roles-lead = Who may open this console.
setting-free-slot-at-once = As soon as somebody asks
setting-free-slot-on-confirmation = When the MDM server says that the device is removed
setting-on-terms-page-true = They can
setting-on-terms-page-false = They can’t
setting-personal-devices-allowed = Allowed
setting-personal-devices-blocked = Blocked
setting-pin-off = Not asked for
setting-pin-required = Required
setting-maintenance-off = Open
setting-maintenance-on = Paused
setting-no-terms-continue = They go on without a page, and that is recorded
setting-no-terms-refuse = They are refused
setting-withdrawal-allowed = Allowed
setting-withdrawal-refused = Refused
