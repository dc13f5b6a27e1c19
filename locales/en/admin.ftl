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

admin-no-terms-company = Not everybody is shown terms on company devices
admin-no-terms-personal = Not everybody is shown terms on personal devices
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

## Terms

admin-save = Save
policies-lead = What people agree to when they set up a device. A policy has versions; a published text never changes.
policies-none = There are no terms yet
policies-none-next = Write the first policy. Nobody sees it until you publish it.
policy-new = New policy
policy-new-lead = It begins as a draft. Nobody sees it until you publish it.
policy-new-bad-id = The id may have a to z, 0 to 9 and hyphens, at most 32 characters.
policy-new-taken = There is a policy of this id already. Choose another one.
policy-bad-language = That is no language tag. Examples: en-US, de-DE, ar-SA.
policy-id = Id
policy-id-hint = What the MDM server and reports call it, for example company-devices. It can’t be changed later.
policy-language-hint = A language tag such as en-US or de-DE.
policy-begin = Begin
policy-for-any = All devices
policy-for-company = Company devices
policy-for-personal = Personal devices
policy-everybody = Everybody
policy-in-groups = { $count ->
    [one] Members of one group
   *[other] Members of { $count } groups
}
policy-everywhere = Every region
policy-in-regions = { $count ->
    [one] One region
   *[other] { $count } regions
}
policy-ownership = Devices
policy-groups = People
policy-regions = Regions
policy-priority = Priority
policy-default-language = Default language
policy-default = Default
policy-reaccept = Who accepted an earlier version
policy-reaccept-yes = is asked in the portal to accept this one
policy-reaccept-no = is offered this one in the portal
policy-reading = Reading
policy-reading-none = People accept without showing that they have read it
policy-reading-checkbox = People tick a box that they have read it
policy-reading-end = People go on from the end of the text, then accept
policy-lasting = How long an acceptance lasts
policy-lasts = Until there is another version
policy-lasts-days = { $count ->
    [one] One day
   *[other] { $count } days
}
policy-lasts-until = Until { $date }
policy-in-force = In force
policy-to-come = Not yet in force
policy-past = Replaced
policy-called-off = Called off
policy-retired = Not offered
policy-never-published = Never published
policy-next-from = from { $date }
policy-from = From { $date }
policy-has-draft = There is a draft
policy-of-folder = from a folder
policy-published = Published on { $date } from a folder
policy-published-by = Published on { $date } by { $who }
policy-draft-changed = Changed by { $who }, { $when }
policy-to-draft = Open the draft
policy-write-next = Write the next version
policy-now = In force now
policy-versions = Versions
policy-folder = This policy is written in a folder
policy-folder-means = Whoever runs the server changes it there. Here you can read it, look at it as Windows shows it, and compare its versions.
policy-retired-since = Not offered since { $date }
policy-retired-means = Nobody new is shown these terms. What people agreed to stays on record.
policy-offer-again = Offer it again
policy-retire = Stop offering it
policy-call-off = Call this version off
policy-preview = Preview
policy-to-log = Who changed what
policy-done-published = Version { $version } is published.
policy-done-called-off = Version { $version } is called off.
policy-done-retired = The policy is no longer offered.
policy-done-offered = The policy is offered again.
policy-done-discarded = The draft is gone.

draft-title = Draft of version { $version }
draft-lead = Nobody sees a draft. Publish it when it is ready.
draft-saved = Saved
draft-texts = Texts
draft-settings = Settings
draft-edit-settings = Change the settings
draft-add-language = Add a language
draft-publish = Publish
draft-compare = What changed since version { $version }
draft-discard = Throw the draft away
draft-back = Draft
flaws-title = Before you can publish
flaw-no-text = There is no text. Add one.
flaw-no-default = There is no text in { $language }, the default language. Add one, or choose another default language in the settings.
flaw-empty = The text in { $language } is empty. Write it, or remove it.
flaw-no-groups = It is for members of groups, but no group is named: nobody would see it. Name one, or choose everybody.
flaw-no-regions = It is for some regions, but none is named: nobody would see it. Name one, or choose every region.
flaw-ended = Acceptances would end before the version is in force. Choose a later date.

settings-groups = Object IDs of groups
settings-groups-hint = One on each line. You find it in Entra, on the group’s overview.
settings-only-groups = Only members of these groups
settings-regions = Regions
settings-regions-hint = Two letters each, with commas between them, for example DE, AT, CH.
settings-only-regions = Only devices set up in these regions
settings-place-hint = The region is the one that is chosen in Windows setup.
settings-priority-hint = Where several policies fit, the one with the higher number is shown. Then the one for groups, then the one for one kind of device.
settings-default-hint = Shown to people whose own languages are not there.
settings-reaccept = Ask who accepted an earlier version
settings-reaccept-hint = The portal asks them to accept this one. Otherwise it only offers it.
settings-lasting-hint = When an acceptance has ended, the portal asks for it again. Devices stay enrolled.
settings-for-days = For some days
settings-days = Days
settings-until-date = Until a date
settings-until = Date
settings-until-hint = It ends when this day begins ({ $zone }).
settings-bad-group = “{ $text }” is no object ID. Expected: 6babcaad-604b-40ac-a9d7-9fd97c0b779f, for example.
settings-too-many-groups = There may be { $most } groups at most.
settings-bad-region = “{ $text }” is no region. Expected: two letters, for example DE.
settings-bad-priority = The priority must be a whole number, for example 10.
settings-bad-days = Enter how many days, from 1 on.
settings-bad-date = Enter a date.
settings-overtaken = { $who } changed the settings while you did

text-title = Text in { $language }
text-language = Language
text-taken = There is a text in this language already. Open it from the draft’s page.
text-gone = This text is no longer in a draft: the draft was published or thrown away, or the text was removed. Nothing was saved. What you wrote is still here: copy it before you go on.
draft-settings-gone = The draft was published or thrown away meanwhile. Nothing was saved. What you chose is still here: note it before you go on.
text-label = Text
text-hint = Markdown. The first heading is the title: # Using a device at work. Links must begin with https.
text-too-long = The text may have { $most } KiB at most, and this one has { $sent }. Nothing was saved.
text-unprintable = The text has characters that can’t be shown. Paste it again as plain text.
text-remove = Remove this text
text-rendered = As people read it
text-rendered-hint = This is what was saved last.
text-no-title = There is no heading: the page will say “Terms of use”.
text-overtaken = { $who } saved this text while you were writing
dropped-title = This is left out
dropped-html = HTML: write Markdown instead.
dropped-script = Scripts and style sheets.
dropped-picture = Pictures. Their descriptions stay.
dropped-link-title = Titles of links.
dropped-nesting = Quotes, lists and emphasis more than 32 deep in each other. Their words stay.
overtaken-next = Nothing is lost: the form has what you wrote. Saving again puts it in the place of theirs.
overtaken-changes = From theirs to yours

publish-title = Publish version { $version }
publish-lead = In { $languages }.
publish-point-shown = Everybody whom it is for is shown this text, from then on.
publish-point-fixed = A published text can’t be changed. A change is a new version.
publish-point-before = Who reads the version before at that moment can still accept it.
publish-for = Whom it is for
publish-when = When
publish-now = Now
publish-later = At a date
publish-day = Date
publish-time = Time
publish-zone = Your time zone: { $zone }
publish-bad-time = Enter a date and a time.
publish-both = You chose now, and filled in a date. Choose the date, or clear it.
publish-past = That is over. Choose a time in the future, or publish now.
publish-overtaken = { $who } has changed the draft since you opened this page
publish-overtaken-next = Nothing is published. Look at the draft again, then publish.

ask-what-happens = This is what happens:
ask-overtaken = { $who } has changed it since you opened this page
ask-overtaken-next = Nothing is done. Look again, then decide.
ask-retire-title = Stop offering { $of }?
ask-retire-does = Nobody new is shown these terms. Others that fit are shown instead, or none.
ask-retire-stays = What people agreed to stays on record, and you can offer it again.
ask-retire-button = Stop offering it
ask-offer-title = Offer { $of } again?
ask-offer-does = The version in force is shown to everybody whom it is for.
ask-offer-stays = Its text is as it was.
ask-offer-button = Offer it again
ask-call-off-title = Call version { $of } off?
ask-call-off-does = It will not be in force. Its number stays used.
ask-call-off-stays = The version in force stays in force.
ask-call-off-button = Call it off
ask-discard-title = Throw the draft of { $of } away?
ask-discard-does = All of its texts and settings are gone. This can’t be undone.
ask-discard-stays = Published versions stay as they are.
ask-discard-button = Throw it away
ask-remove-text-title = Remove the text in { $of }?
ask-remove-text-does = The draft has no text in this language any more. This can’t be undone.
ask-remove-text-stays = Published versions keep theirs.
ask-remove-text-button = Remove it

changes-title = What changed
changes-lead = Lines with − are gone, lines with + are new.
changes-from = From
changes-to = To
changes-draft = Draft
changes-compare = Compare

preview-title = Preview
preview-lead = The page as Windows shows it. Its buttons do nothing here.
preview-version = Version
preview-theme = Where
preview-theme-frx-light = Windows 11 setup
preview-theme-frx = Windows 10 setup
preview-theme-moset = Settings
preview-size = Size
preview-size-card = Card
preview-size-screen = Screen
preview-size-window = Window
preview-size-small = Small
preview-frame = The page as Windows shows it
preview-alone = Open the page alone

## Who sees what

audience-lead = Ask as somebody: the answer is what Windows would show them now.
audience-who = Person
audience-who-hint = The account or the object ID. Leave it empty to ask for anybody.
audience-unknown = Nobody called “{ $text }” has decided anything here yet. Enter their object ID, or leave the field empty and enter groups.
audience-anybody = Anybody like that
audience-groups-hint = One on each line. Leave it empty for a person: then those of their last setup count, as far as rules name them.
audience-region = Region
audience-region-hint = Two letters, for example DE. Empty: Windows did not tell.
audience-languages = Languages
audience-languages-hint = As the device asks for them, for example de-DE, en-US. Empty: yours.
audience-ask = Who sees what
audience-sees = { $who } sees “{ $title }”
audience-version = Version { $version } of { $policy }, in { $language }.
audience-open = Read it
audience-sees-none = { $who } sees no terms
audience-goes-on = No policy fits. They go on without a page, and that is recorded.
audience-refused = No policy fits. Enrollment is refused, as the tenant’s settings say.
audience-why = Why
audience-rank = version { $version }, priority { $priority }
audience-groups-typed = { $count ->
    [one] Asked for a member of one group.
   *[other] Asked for a member of { $count } groups.
}
audience-groups-known = { $count ->
    [one] Asked with the one group of their last setup that a rule names.
   *[other] Asked with the { $count } groups of their last setup that rules name.
}
audience-groups-graph = Asked with their groups as Microsoft Graph has them now, as far as rules name them.
audience-groups-none = Asked for somebody in no group.
verdict-shown = This is what they see
verdict-outranked = Fits, but another one comes first
verdict-ownership = For other devices
verdict-groups = For members of other groups
verdict-region = For other regions

## Settings: webhooks

act-webhook-secret-made = Webhook’s secret made
act-webhook-enabled = Webhook enabled
act-webhook-replayed = Events sent again
webhooks-title = Webhooks
webhooks-hint = Who is told of events, and how deliveries went.
webhooks-lead = Servers that are told of events. Add one here, or in the configuration file. Their secrets, and what to do when a receiver was away, are here, too.
webhooks-none = There are no webhooks
webhooks-none-next = Add one, and your server is told of decisions and devices as they happen.
webhook-id = Webhook
webhook-url = Address
webhook-waits = Waiting
webhook-lag = { $count ->
    [0] Nothing waits
    [one] One event waits
   *[other] { $count } events wait
}
webhook-disabled = Disabled: its events wait
webhook-not-registered = Not in use yet
webhook-gone = Answered 410: it gets nothing more
webhook-without-secret = Without a secret: its events wait
webhook-paused = Paused, as it asked for
webhook-in-use = In use
webhook-all-events = All events
webhook-event = Event
webhook-outcome = What came of it
webhook-secrets = Secrets that sign, made
webhook-log = Deliveries
webhook-no-tries = Nothing was tried in the last 30 days.
webhook-delivered = Delivered
webhook-to-be-retried = Not taken, tried again later
webhook-failed = Failed for good
webhook-skipped = Waited for too long
webhook-acts = What you can do
webhook-secret = Secret
webhook-secret-make = Make a secret
webhook-secret-lead = The receiver verifies events with a secret. A new one signs at once; the one before it signs beside it for 24 hours, so the receiver can change over.
webhook-secret-made = The secret is made
webhook-secret-made-lead = It signs from now on.
webhook-secret-once-next = Copy it to the receiver now. Vestibule keeps it sealed and never shows it again.
webhook-back = Back to the webhook
webhook-enable-lead = Go on after a 410, and try at once what waits for its next try.
webhook-enable = Enable
webhook-enabled = It is enabled, and what waited is tried now.
webhook-since = Send again since
webhook-since-hint = In your time zone. All events that the webhook wants since then are queued again, also those that it has.
webhook-replay = Send again
webhook-replayed = { $count ->
    [0] No event since then is to be sent again.
    [one] One event is queued again.
   *[other] { $count } events are queued again.
}

## Settings: checks

checks-title = Check
checks-hint = Find out whether all that you need works.
checks-lead = Looks at your terms, at Entra’s keys, at the portal’s client, at Microsoft Graph and at the webhooks. It takes up to a minute.
checks-run = Run the checks
checks-all-good = Nothing failed
checks-warnings = { $count ->
    [one] One thing should be looked at
   *[other] { $count } things should be looked at
}
checks-failed = { $count ->
    [one] One check failed
   *[other] { $count } checks failed
}
check-of = Check
check-found = What was found
check-ok = OK
check-warning = Look at it
check-failed = Failed
check-skipped = Skipped

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
admin-removal-since = Last change: { $when }
admin-removal-by = Asked for by { $who }
admin-removal-by-owner = its owner
act-device-removal-requested = Device’s removal asked for

## What happened

attempt-shown = The terms were shown
attempt-not-read = Accept was pressed before the terms were read
attempt-read = The person read the terms to the end
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

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Who asks Microsoft Graph for a person’s groups, where there are too many for a token, and, if you choose so, tells Microsoft Entra about devices’ compliance.
setting-graph-client-id-hint = The application in Entra that may read users and groups. Leave it empty, and Graph is not asked.
setting-graph-client-id-wrong = Write the application’s client ID, and a client secret or a certificate below.
setting-graph-secret-hint = It is kept sealed and never shown again. It takes the place of a certificate.
setting-graph-certificate = Certificate and private key
setting-graph-certificate-hint = Both in PEM, one after the other. They are kept sealed and never shown again, and take the place of a client secret.
setting-graph-certificate-wrong = Paste a certificate and its own RSA key (2,048 bits or more, without a passphrase), both in PEM.
setting-graph-unreachable = Where Graph does not answer
setting-graph-unreachable-hint = This is about people whose token leaves their groups out.
setting-graph-unreachable-refuse = They are asked to try again
setting-graph-unreachable-without = They go on as if they were in no group
setting-graph-root = Address of Microsoft Graph
setting-graph-root-hint = Only for clouds that Vestibule does not know, such as https://dod-graph.microsoft.us.
setting-graph-root-wrong = Write one of Microsoft’s addresses, such as https://graph.microsoft.us. Any other has to be allowed in the configuration file.
setting-graph-root-none = The one of your cloud

## Settings: webhooks of the console

webhook-add = Add a webhook
webhook-add-lead = Events are sent to this address, signed. The next page shows the secret, once.
webhook-id-hint = Small letters, digits and hyphens, at most 32. It stays as it is.
webhook-id-wrong = Write 1 to 32 small letters, digits or hyphens.
webhook-id-taken = There is a webhook of this name. Choose another one.
webhook-too-many = There are as many webhooks as there can be. Remove one first.
webhook-url-hint = An https address in the public internet. One in your own network can be set in the configuration file only.
webhook-url-wrong = Write an https address in the public internet, without a user name.
webhook-events = Events
webhook-events-hint = Choose none to get all, also those of later versions.
webhook-timeout = Time to answer, in seconds
webhook-timeout-hint = 1 to 30. Who takes longer is asked again later.
webhook-timeout-wrong = Write a number from 1 to 30.
webhook-delivery = Delivery
webhook-delivery-on = Events are sent
webhook-delivery-off = Events wait
webhook-change = Change the webhook
webhook-change-lead = Its secret and what waits for it stay.
webhook-changed = The webhook is changed. All servers heed it within two seconds.
webhook-remove = Remove the webhook
webhook-remove-will = Nothing more is sent to it, and its secrets are deleted.
webhook-remove-waiting = { $count ->
    [one] One event that waits for it is not sent.
   *[other] { $count } events that wait for it are not sent.
}
webhook-remove-again = One of the same name, added later, begins anew with another secret.
webhook-removed = The webhook is removed
webhook-source = Origin
webhook-from-file = Configuration file. It cannot be changed here.

## Copies of what is kept about somebody
act-person-data-exported = Person’s data downloaded
person-copies = Copies
person-data-link = Download this person’s data
person-data-link-hint = All that is kept about them, as one file
person-data-title = Download a person’s data
person-data-lead = All that is kept about { $person } here, as one file: for a request under GDPR, articles 15 and 20.
person-data-logged = The log will say that you downloaded it. The file is JSON. Give it to this person alone.

## Exports
act-export-asked = Export asked for
exports-title = Exports
exports-lead = Large files are made in the background. They are kept here for 7 days.
exports-none = No exports
exports-none-next = Ask for one. You can leave the page while it is made.
exports-ask = Ask for an export
exports-what = What
exports-state = State
exports-when = Asked for
exports-by = By
export-records = Records
export-decisions-csv = Decisions as CSV, for spreadsheets
export-decisions-jsonl = Decisions as JSON Lines, for programs
export-evidence = All decisions, withdrawals and acts with their proof, to be checked offline
export-state-queued = Waiting for its turn
export-state-running = Being made
export-state-ready = Ready
export-state-failed = Failed
export-state-cancelled = Cancelled
export-state-expired = No longer kept
export-expired-next = Files are kept for 7 days. Ask for it again.
export-new-lead = All decisions that fit become one compressed file (.gz), the newest first. It takes a minute or so for each million.
export-person = Person
export-policy = Terms
export-policy-hint = The name of the terms on file, such as company-devices. Empty: all terms.
export-policy-wrong = Write the name of the terms on file: a-z, 0-9 and hyphens.
export-version = Version
export-language = Language
export-outcome = Decision
export-ownership = Devices
export-company = Company devices
export-personal = Personal devices
export-days-hint = Days are days in UTC.
export-day-wrong = Choose a day, such as 2026-11-21.
export-last-day-wrong = Choose a day that is not before the first one.
export-other-wrong = not what it should be. Go back to the list and filter it again.
export-only = Only
export-full = Two exports are under way
export-full-next = Wait until one is finished, or cancel one:
export-logged = The log keeps who asks for what.
export-button = Make the file
export-filter = Which decisions
export-everything = All
export-progress = { $done } of { $total } records
export-progress-unknown = { $done } records
export-size = Size
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = Kept until
export-id = Number of this export
export-download = Download
export-cancel = Cancel this export
export-delete = Delete this export
export-cancelled = The export is cancelled
export-deleted = The export is deleted
export-heading-going = Your file is being made
export-heading-ready = Your file is ready
export-too-large = The file would be larger than 1 GB
export-too-large-next = Ask for fewer days, or for one name of terms at a time.
export-failed = The file could not be made
export-failed-next = Ask for it again. If it fails again, tell whoever runs this server the number below.
export-refresh = This page updates itself every 30 seconds. You can leave it: the file is made all the same.

## Reports

admin-reports = Reports
admin-reports-hint = How people stand to the terms, and every decision, as a list or a file.
act-report-exported = Report downloaded
reports-lead = How people stand to your terms. Known here: { $number }, by a decision or a device. A day is a day in UTC.
reports-behind = These numbers are not quite up to date
reports-behind-next = Still to be counted: { $number } events. Open the page again in a moment.
reports-none = Nobody has decided yet
reports-none-next = As soon as somebody accepts or declines terms, it is counted here.
reports-standing = People and the version in force
reports-standing-lead = Of the people who are known here. Whether terms are for somebody at all, by groups or regions, is not known for everybody.
reports-before = Earlier version, or ended
reports-accepted-of = Version { $version }: accepted by { $number } of { $of } ({ $percent } %)
reports-not-in-force = No version is in force
reports-over-time = Acceptances over time
reports-over-time-lead = Each acceptance counts, also another one of the same person.
reports-count = Count
reports-per-day = Each period
reports-sum = All until then
reports-days = Days
reports-earlier-versions = Earlier versions
reports-nothing-accepted = Nothing of these terms has been accepted until then.
reports-chart-days = { $policy }: version { $version } was accepted { $number } times in this period
reports-chart-sum = { $policy }: version { $version } was accepted { $number } times until { $to }
reports-chart-description = A line for each version, from { $from } to { $to }. The table has the same numbers.
report-decisions-hint = By person, terms, version, language and day. As a list or a file.
report-decisions-lead = Every decision on record, the newest first. The days of the filter are days in UTC.
report-person = Person
report-person-hint = An account, its beginning, or an object ID.
report-policy = Terms
report-version = Version
report-outcome = Decision
report-older = Older
report-none = No decision fits
report-none-next = Try fewer filters, or other days.
report-who-is-meant = Who is meant?
report-count = { $count ->
    [one] One decision
   *[other] { $number } decisions
}
report-count-more = More than { $number } decisions
report-csv = Download as CSV, for spreadsheets
report-jsonl = Download as JSON Lines, for programs
report-download-note = The log keeps who downloads what. In CSV, a cell that a spreadsheet would run as a formula begins with an apostrophe.
report-nobody-called = Nobody who is known here is called { $text }. Write an account, its beginning, or an object ID.
report-several-called = Several people are called { $text }. Choose one of them.
report-no-choice = Choose one of the list.
report-no-day = Choose a day, such as 2026-11-21.
report-backwards = Choose a last day that is not before the first.
report-missing = Who has not accepted
report-missing-hint = People who have not accepted the version in force, and why.
missing-lead = People who are known here, by a decision or a device, and have not accepted the version in force. Who has never been here is not in this list.
missing-no-policy = No terms are in force
missing-no-policy-next = Publish terms first.
missing-accepted = Version { $version } of { $policy } is accepted by { $number } of { $of } people.
missing-for-some = These terms are not for everybody
missing-for-some-next = They are for some groups, regions or devices alone. Who is in which is not known here, so people are listed whom they may not be for.
missing-why = Why
missing-name = Name begins with
missing-never = Never decided
missing-older = Earlier version
missing-declined = Declined last
missing-withdrew = Withdrew
missing-ended = Acceptance ended
missing-count = { $count ->
    [one] One person
   *[other] { $number } people
}
missing-called = People whose name begins with { $name }
missing-nobody = Nobody
missing-nobody-next = No known person fits.
missing-before = Accepted before
missing-last = Last decision on these terms
missing-seen = Last seen
missing-next = Next
missing-first = Back to the first

## Copies of what is kept about somebody
## Retention and erasure

act-person-erased = Person’s data erased
act-records-expired = Data that was kept long enough is gone
settings-retention = How long data is kept
settings-retention-lead = What is left empty is kept without an end. What is over goes within an hour. The proof of all other records stays whole.
setting-people-days = People without a device, in days
setting-people-days-hint = After they were seen last, all that is kept about them is erased: decisions, removed devices, attempts. Who has a device is kept.
setting-removed-devices-days = Removed devices, in days
setting-removed-devices-days-hint = After its removal a device is deleted. Decisions stay.
setting-events-days = Events about people, in days
setting-events-days-hint = After that an event says which decision or device it was about, and nothing about people. MDM servers and webhooks should have read it by then.
setting-month-days-wrong = Write a number of days from 30 to 36,500, or leave it empty.
setting-days-wrong = Write a number of days from 1 to 36,500, or leave it empty.
setting-no-end = Without an end
erase-link = Erase this person’s data
erase-link-hint = When they ask for it, or when you need it no longer.
erase-title = Erase a person’s data
erase-lead = Everything that is kept about { $person } here. This cannot be undone.
erase-will-records = Decisions and withdrawals: who, when and what
erase-will-devices = Removed devices, setups and enrollments, sign-ins, PINs and what events say of them
erase-will-reports = Their place in reports and lists
erase-will-files = Exports that are ready for download, as they may have the person in them
erase-stays-proof = A proof that so many records were there, without what they said. All other records can be checked as before.
erase-stays-log = The log of this console: what administrators did, and that you erased this. It does not name the person.
erase-stays-settings = Settings that name them, such as a cap of their own. Change those yourself.
erase-stays-elsewhere = What your MDM server and Entra know. Copies and backups that were made before.
erase-goes = What goes
erase-stays = What stays
erase-has-devices = They have a device
erase-has-devices-next = Remove their devices first, and let your MDM server finish it. Then come back.
erase-not-yet = Something happened a moment ago and is not counted yet. Nothing was erased. Press again.
erase-reference = Reference
erase-reference-hint = Such as the number of their request. It stands in the log. Do not write a name.
erase-reference-wrong = Write at most 100 characters, without a name or an e-mail address.
erase-sure = I have checked that this is the right person
erase-sure-wrong = Tick this to go on.
erase-button = Erase for good
erase-keep = Keep it

## What ends soon

admin-certificate-ends = Certificate for Microsoft Graph: good until { $when }
admin-certificate-ends-next = Make a new one, upload it in Entra, and set it in the place of this one. Without it, groups cannot be asked for.
admin-token-ends = API token { $name }: good until { $when }
admin-token-ends-next = Make a new one, and give it to your MDM server before then.

## Configuration Manager, on a device’s page
admin-manager = Co-management
admin-manager-healthy = Configuration Manager is healthy
admin-manager-unhealthy = Configuration Manager isn’t healthy
admin-manager-unknown = The health of Configuration Manager isn’t known
admin-manager-owns = Configuration Manager owns the compliance workload
admin-manager-value = Client health value { $value }
admin-manager-installed = Installed (1)
admin-manager-registered = Registered (2)
admin-manager-evaluated = Healthy evaluation (4)
admin-manager-install-error = Install or upgrade error (8)
admin-manager-communication-error = Communication error with a management point (16)
admin-manager-others = Other flags ({ $value })
admin-manager-synced = Last synced { $when }
admin-manager-not-synced = No sync known
admin-manager-until = Healthy until { $when }, if nothing more is heard
admin-manager-was-until = Was healthy until { $when }
admin-manager-reported = Reported { $when }
## Compliance, and what Entra is told of it

admin-compliance = Compliance
admin-compliance-hint = Which devices don’t meet requirements and why, and whether Microsoft Entra knows.
compliance-lead = What your MDM server says about enrolled devices. There are { $number } of them.
compliance-in-grace = Doesn’t meet requirements, in its grace period
compliance-reasons = Why devices don’t meet requirements
compliance-reasons-lead = In the words of your MDM server. A device with several reasons counts for each of them. Grace periods are included.
compliance-count = { $count ->
    [one] One device doesn’t meet requirements
   *[other] { $number } devices don’t meet requirements
}
compliance-reason = Reason
compliance-devices = Devices
compliance-no-reason = No reason given
compliance-others = { $count ->
    [one] One other reason
   *[other] { $number } other reasons
}
compliance-partial = There are too many different reasons to count them all. These are from the most frequent ones.
compliance-none = No device fails to meet requirements
compliance-none-next = When your MDM server reports one, it is counted here.
compliance-list = Devices that don’t meet requirements
compliance-all = All reported devices
compliance-device = Device
compliance-more-reasons = { $count ->
    [one] and one more reason
   *[other] and { $count } more reasons
}
compliance-nothing-fits = No device fits
compliance-nothing-fits-next = Try fewer filters.
entra-title = Report to Microsoft Entra
entra-off = Compliance isn’t reported to Microsoft Entra.
entra-state = State
entra-means = What it means
entra-act = Action
entra-waiting = Waiting
entra-waiting-next = It is reported shortly.
entra-reported = Reported
entra-reported-next = Entra knows what your MDM server said last.
entra-gone = Removed
entra-gone-next = The device is removed here and unknown to Entra. There is nothing left to report.
entra-not-found = Not known to Entra
entra-not-found-next = Entra answers 404: the device was deleted there, or the MDM server sent a wrong device ID. Join the device to Entra again, or correct the ID.
entra-refused = Refused
entra-refused-next = Entra answers 403: the application lacks the permission Device.ReadWrite.All, or Microsoft’s approval as an MDM application.
entra-rejected = Not accepted
entra-rejected-next = Entra doesn’t accept the report. The device’s page shows its answer.
entra-unreachable = No answer
entra-unreachable-next = Entra didn’t answer, or failed. It is tried again automatically.
entra-no-token = Nothing can be reported: the application gets no access to Microsoft Graph
entra-no-token-next = Check the client ID and the client secret or certificate in the settings.
entra-held-back = Microsoft Graph asks for a pause
entra-held-back-next = There were too many requests. Reporting goes on automatically.
entra-all-refused = Microsoft Entra refuses the reports
entra-away = Microsoft Graph can’t be reached
entra-since = Since: { $when }
entra-next-try = Next try: { $when }
entra-no-next-try = It isn’t tried again automatically until something changes.
entra-tried = Last tried: { $when }. Tries so far: { $number }.
entra-answer = Answer: { $text }
entra-last = Last answer from Entra: { $when }
entra-waits = Oldest report that is waiting: { $when }
entra-told = Last reported: { $when }, “{ $what }”
entra-nothing = Nothing to report yet
entra-no-id = Can’t be reported: your MDM server hasn’t sent this device’s ID in Entra.
entra-again = Report again
entra-now = Try now
entra-again-done = { $count ->
    [one] One device is reported again
   *[other] { $count } devices are reported again
}
entra-resumed = Reporting is tried again now
entra-nothing-reported = Compliance isn’t reaching Microsoft Entra
entra-not-reported = { $count ->
    [one] The compliance of one device can’t be reported to Microsoft Entra
   *[other] The compliance of { $count } devices can’t be reported to Microsoft Entra
}
entra-look-there = See why, and what to do:
act-compliance-reported-again = Compliance reported again
setting-graph-compliance = Devices’ compliance
setting-graph-compliance-hint = Reporting it needs the application permission Device.ReadWrite.All. Microsoft accepts reports from approved MDM applications only.
setting-graph-compliance-keep = Is not reported
setting-graph-compliance-report = Is reported to Microsoft Entra
setting-graph-removed = Devices that are removed here
setting-graph-removed-hint = Only where compliance is reported.
setting-graph-removed-keep = Stay in Entra, as not managed
setting-graph-removed-delete = Are deleted in Entra

sessions-title = Sign out everywhere
sessions-lead = { $person } is signed out of the portal and the console, in every browser.
sessions-at-once = It is so at once, whatever they are doing there. What they have not sent yet is lost.
sessions-again = They can sign in again for as long as your organization’s sign-in lets them. To keep them out, disable the account in Entra first.
sessions-log = It is in the log, with your name.
sessions-none = { $person } is not signed in anywhere.
sessions-back = Back to the person
sessions-done = Signed out everywhere
act-person-signed-out = Person signed out everywhere
