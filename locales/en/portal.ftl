# Around every page of the portal
portal-name = Device portal
portal-skip = Skip to content
portal-places = Places
portal-language = Language
portal-language-change = Change language
portal-devices = Devices
portal-agreements = Agreements
portal-account = Account
portal-sign-in = Sign in
portal-cancel = Cancel
portal-again = Try again
support-title = IT support
support-page = Support page

# Help
help-title = Help
help-lead = What went wrong, whose turn it is, and what to do next.
help-search-label = Find an error code or a word
help-search-hint = The code is on the screen that stopped, for example 0x80180013.
help-search-button = Search
help-found = { $count ->
    [one] One page for “{ $query }”
   *[other] { $count } pages for “{ $query }”
  }
help-found-none = Nothing found for “{ $query }”
help-found-none-next = Compare the code with the one on your screen, or try one word of the message. If that doesn’t help, send the code to your IT support.
help-topics = Good to know
help-area-terms = Terms of use
help-area-enrollment = Adding a device
help-area-registration = Joining your organization
help-area-intune = Device management on Windows
help-area-comanagement = Devices with two management systems
help-who-you = You can fix this
help-who-administrator = Your IT support can fix this
help-who-wait = Wait, then try again
help-who-nobody = This can’t be fixed
help-what-happened = What happened
help-what-to-do = What to do
help-for-administrators = For IT support
help-also = Also called:
help-all = All help
help-open-devices = Open your devices
help-open-agreements = Open your agreements
help-unknown-title = We don’t know this code
help-unknown-text = There is no page about “{ $code }” here.
help-unknown-next = Compare it with the code on your screen. If it is the same, send it to your IT support, with the time when it happened.

# How long ago
time-just-now = just now
time-minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
  }
time-hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
  }
time-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
  }
time-weeks-ago = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
  }
time-months-ago = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
  }
time-years-ago = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
  }

# How long until
time-in-a-moment = in a moment
time-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
  }
time-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
  }
time-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
  }
time-in-weeks = { $count ->
    [one] in { $count } week
   *[other] in { $count } weeks
  }
time-in-months = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
  }
time-in-years = { $count ->
    [one] in { $count } year
   *[other] in { $count } years
  }

# Forms that come back
form-error = Error
form-problem = There is a problem
form-sent-already = You have already sent this
form-sent-already-next = Nothing was done twice. Check how it is now. If it isn’t done, send it again.
form-stale = Please send this again
form-stale-next = This page had been open for too long, so nothing was changed. Check what it says, then send it again.
form-signed-in-again = You’re signed in again
form-signed-in-again-next = Nothing was changed yet. Check what you entered, then send it.
form-unavailable = That didn’t work just now
form-unavailable-next = Nothing was changed. Wait a minute, then send it again.

# All devices
devices-title = Your devices
devices-lead = The Windows devices that you set up for work.
devices-count = { $count ->
    [one] { $used } of { $count } device
   *[other] { $used } of { $count } devices
  }
devices-room = { $count ->
    [one] You can add { $count } more.
   *[other] You can add { $count } more.
  }
devices-full = You’ve reached your limit
devices-full-next = To set up another device, first remove one that you no longer use.
devices-over = You have more devices than your limit
devices-over-next = { $count ->
    [one] Your limit was lowered. You keep all your devices. To set up another one, first remove { $count } device that you no longer use.
   *[other] Your limit was lowered. You keep all your devices. To set up another one, first remove { $count } devices that you no longer use.
  }
devices-none-allowed = Your account can’t add devices
devices-none-allowed-next = If you need to set up a device for work, ask your IT support.
devices-forgotten = No longer in use?
devices-forgotten-when = last seen { $when }
devices-waiting = { $count ->
    [one] Please read and accept the new terms
   *[other] Please read and accept { $count } new terms
  }
devices-search = Name or model
devices-search-button = Show
devices-sort = Sort by
devices-sort-seen = Last seen
devices-sort-name = Name
devices-sort-enrolled = Date added
devices-found = { $count ->
    [one] { $count } device matches “{ $query }”.
   *[other] { $count } devices match “{ $query }”.
  }
devices-found-none = No device matches “{ $query }”
devices-found-none-next = Try a part of the name or of the model.
devices-show-all = Show all
devices-pages = Pages of the list
devices-page = Page { $page } of { $pages }
devices-page-before = Previous page
devices-page-after = Next page
devices-none = No devices yet
devices-none-next = When you set up a Windows device with your work account, it appears here.
devices-none-help = Help with setting up a device
devices-removed-title = Removed devices
devices-removed-lead = These devices are no longer set up for work. They don’t count toward your limit.
devices-removed-link = { $count ->
    [one] Show { $count } removed device
   *[other] Show { $count } removed devices
  }
devices-removed-none = No removed devices
devices-removed-none-next = When you remove a device, you can look it up here.

# A device
device-unnamed = Unnamed device
device-company = Company device
device-personal = Your own device
device-remove = Remove
device-removed = Removed
device-being-removed = Being removed
device-lost = Reported lost
device-removed-when = Removed { $when }
device-seen-when = Last seen { $when }
device-never-seen = Not seen yet
device-details = Details
device-reported-name = Name on the device
device-model = Model
device-system = System
device-ownership = Whose it is
device-seen = Last seen
device-added = Added
device-counts = Counts toward your limit
device-counts-yes = Yes
device-counts-no = No
device-agreement = The terms you agreed to for this device
device-choices = What you can do
device-rename-link = Rename
device-rename-hint = Give it a name that you will recognize.
device-lose-link = Report it lost
device-lose-hint = Tell your IT support that it is lost or stolen.
device-found-link = Report it found
device-found-hint = Tell your IT support that you have it again.
device-remove-link = Remove this device
device-remove-hint = It will no longer be set up for work. You see what that means before anything happens.
device-removal-going = This device is being removed
device-removal-follow = See how far it is
device-removal-over = This device was removed
device-removal-look = See how it went
device-lost-when = You reported it lost { $when }.
device-lost-next = Your IT support knows. It still counts toward your limit.
device-done-renamed = The name is saved
device-done-removal = We’ve asked for this device to be removed
device-done-cancelled = You keep this device
device-done-lost = Your IT support knows that this device is lost
device-done-found = Your IT support knows that you found this device

# Whether a device meets the organization’s requirements
standing-unknown = Not checked yet
standing-unknown-text = Your organization hasn’t checked this device yet. You don’t have to do anything.
standing-not-managed = Not managed
standing-not-managed-text = Your organization no longer looks after this device, so you may not reach work apps and files from it.
standing-compliant = Meets requirements
standing-compliant-text = Everything is in order. You don’t have to do anything.
standing-grace = Needs your attention
standing-grace-text = It still works as before, but something has to be fixed.
standing-grace-until = Fix it before { $when }.
standing-not-compliant = Doesn’t meet requirements
standing-not-compliant-text = You may not reach work apps and files from this device until it is fixed.
standing-reasons = What is wrong
standing-step-connect = Connect the device to the internet and sign in.
standing-step-fix = Fix what is listed above. Often, it is enough to install Windows updates and restart.
standing-step-update = Install all Windows updates and restart.
standing-step-sync = Open Settings > Accounts > Access work or school, select your work account, then Info, then Sync.
standing-step-support = Wait a few minutes and look here again. If it still needs fixing, ask your IT support.
standing-judged = Checked { $when }

# A device’s name
name-title = Rename this device
name-lead = Only the name in this portal changes. The name on the device itself stays as it is.
name-label = Name
name-hint = At most 64 characters.
name-reported = Leave it empty to use { $name }, the name on the device.
name-too-long = Shorten the name to at most 64 characters
name-unprintable = Remove the characters that can’t be shown
name-save = Save

# Removing a device
removal-title = Remove this device
removal-heading = Remove { $name }?
removal-lead = It will no longer be set up for work.
removal-will = What will happen
removal-will-go = Your organization’s management, settings and apps go from the device.
removal-will-lose = Work data on the device may be lost. Windows gives no warning.
removal-will-access = You may no longer reach work email, apps and files from it.
removal-will-free = Its place is free for another device at once.
removal-will-free-later = Its place is free for another device once the removal is confirmed.
removal-before = Before you remove it
removal-before-copy = Copy what you need from the device to a safe place.
removal-before-sign-in = If you sign in to Windows with your work account, make sure that there is another account with administrator rights. You may need it to sign in afterwards.
removal-before-company = It’s a company device. If you’re giving it back, your IT support may want to remove it themselves.
removal-not = What will not happen
removal-not-files = Your personal files stay on the device.
removal-not-forever = It’s not for good: you can set the device up for work again.
removal-button = Remove this device
removal-keep = Keep it
removal-again = Try again
removal-failed-earlier = The last removal didn’t work
removal-failed-when = It failed { $when }. The device is as it was.
removal-failed-next = Turn the device on and connect it to the internet, then try again. If it fails once more, ask your IT support.
removal-reason = Reason: { $reason }
removal-too-many = Too many removals at once
removal-too-many-next = Wait until some of your other removals are done, then try again.
removal-taken-up = It’s too late to keep this device
removal-taken-up-next = Its removal has begun. You can set the device up again afterwards.
removal-no-room = There is no place left for this device
removal-no-room-next = Its place was given to another device. Remove another one first, or let this removal go on.

# How far a removal is
progress-heading-going = Removing { $name }
progress-heading-done = { $name } is removed
progress-heading-failed = { $name } couldn’t be removed
progress-lead-requested = Your organization’s device management hasn’t taken this up yet. You can still keep the device.
progress-lead-accepted = The device is removed the next time it is on and connected to the internet.
progress-lead-done = It is no longer set up for work. You can set it up again at any time.
progress-lead-failed = The device is as it was. Turn it on and connect it to the internet, then try again. If it fails once more, ask your IT support.
progress-asked-by-you = You asked for it to be removed
progress-asked = Your organization asked for it to be removed
progress-by-management = Your organization’s device management removed it
progress-taking-up = Device management takes it up
progress-taken-up = Device management took it up
progress-removing = The device is removed
progress-done-later = The device is removed
progress-done = The device was removed
progress-failed = It didn’t work
progress-now = In progress
progress-later = Not started
progress-refresh = This page updates itself every 30 seconds. You can leave it; the removal goes on.
progress-refresh-stop = Stop updating
progress-refresh-stopped = This page doesn’t update itself.
progress-refresh-start = Update it every 30 seconds
progress-cancel = Keep this device
progress-cancel-hint = This stops the removal.
progress-to-device = Back to the device
progress-to-devices = All your devices

# A device that is lost
loss-title = Report this device lost
loss-heading = Is { $name } lost?
loss-lead = Tell us if it is lost or stolen, so that your IT support can help to protect what is on it.
loss-will = What will happen
loss-will-tell = Your IT support is told.
loss-will-mark = The device is marked as lost in your list.
loss-not = What will not happen
loss-not-erased = Nothing is erased or locked from here.
loss-not-freed = The device stays in your list and counts toward your limit. You can remove it there.
loss-call = If it was stolen or has sensitive work data on it, call your IT support as well.
loss-button = Report it lost
loss-found-title = Report this device found
loss-found-heading = Do you have { $name } again?
loss-found-lead = We’ll tell your IT support, and the device is no longer marked as lost.
loss-found-button = Report it found

# Agreements
agreements-title = Your agreements
agreements-lead = What you decided when you set up devices, word for word.
agreements-read = Read and accept
agreements-waiting = Waiting for you
agreements-decisions = Your decisions
agreements-none = No agreements yet
agreements-none-next = When you set up a device for work, the terms that you accept are kept here.
agreements-earlier = Earlier decisions
agreements-later = Back to the latest
agreement-accepted = Accepted
agreement-declined = Declined
agreement-not-required = Not required
agreement-withdrawn = Withdrawn
agreement-no-terms = No terms
agreement-no-terms-text = No terms applied when you set this device up, so there was nothing to accept.
agreement-version = Version { $version }
agreement-asked-for = Please accept the new version
agreement-again = Please accept these terms again
agreement-ended = Your acceptance ended on { $date }
agreement-newer = There is a newer version
agreement-in-force = in force since { $date }
agreement-accepted-before = You accepted version { $version } on { $date }
agreement-for = Kind of device
agreement-devices = Devices
agreement-text = The text
agreement-text-hint = Word for word as you saw it.
agreement-receipt = Receipt for printing
agreement-withdraw-link = Withdraw your acceptance
agreement-withdraw-hint = You see what that means before anything happens.
agreement-done-accepted = You accepted these terms
agreement-done-withdrawn = You withdrew your acceptance

# Accepting terms
accept-changed = The text has changed
accept-changed-next = A newer text came into force while you were reading, so nothing was accepted. Please read it again.
accept-languages = Also in:
accept-meaning = If you accept, your decision is recorded with this exact text.
accept-button = Accept
accept-not-now = Not now

# Withdrawing an acceptance
withdraw-title = Withdraw your acceptance?
withdraw-lead = Read what this means first.
withdraw-will-record = Your withdrawal is recorded beside your acceptance.
withdraw-will-tell = Your IT support is told.
withdraw-will-access = You may lose access to work apps and files.
withdraw-not-evidence = Your acceptance is not erased. It stays on record as evidence of what you agreed to at the time.
withdraw-not-devices = Your devices are not removed.
withdraw-devices = If you no longer want these devices to be set up for work, remove them yourself:
withdraw-button = Withdraw acceptance

# A receipt
receipt-title = Receipt
receipt-lead = What is on record about your decision.
receipt-print = To print this page or save it as a PDF, press Ctrl+P. Only the receipt is printed.
receipt-organization = Organization
receipt-who = Who decided
receipt-decision = Decision
receipt-at = When
receipt-terms = Terms
receipt-version = Version and language
receipt-reading = Reading confirmed
receipt-reading-checkbox = By ticking “I have read these terms”
receipt-reading-end = By choosing Continue at the end of the text
receipt-policy = Name of the terms on file
receipt-id = Decision number
receipt-text-hash = Fingerprint of the text (SHA-256)
receipt-commitment = Fingerprint of the record
receipt-request = Setup number
receipt-address = Look it up
receipt-note = The fingerprints prove that the text and the record have not been changed since.
receipt-made = Printed { $when }

# The account
account-title = Your account
account-lead = Who you are here, and where you’re signed in.
account-where = Where you’re signed in
account-where-lead = If you don’t recognize one of these, sign it out and tell your IT support.
account-browser = { $browser } on { $system }
account-browser-unknown = Unknown browser
account-this = This browser
account-since = Signed in { $when }
account-used = Last used { $when }
account-end = Sign out
account-sign-out = Sign out
account-ended = The other browser is signed out

# Signing out
sign-out-title = Sign out
sign-out-lead = You’re signed in only in this browser.
sign-out-lead-others = { $count ->
    [one] You’re also signed in to this portal in { $count } other browser.
   *[other] You’re also signed in to this portal in { $count } other browsers.
  }
sign-out-everywhere = Sign out everywhere
signed-out-title = You’re signed out
signed-out-text = If you share this computer, close the browser too.
signed-out-again = Sign in again

# When signing in doesn’t work
sign-in-down = Signing in doesn’t work right now
sign-in-down-text = Your organization’s sign-in service doesn’t answer. It isn’t your fault, and your devices keep working. Wait a few minutes, then try again.
sign-in-refused = You weren’t signed in
sign-in-refused-text = Signing in was cancelled, or your account may not use this portal. Try again, or ask your IT support whether you should have access.
sign-in-not-served = This account doesn’t belong here
sign-in-not-served-text = You signed in with an account of an organization that doesn’t use this portal. Use your work or school account instead.
sign-in-other-account = Use another account
sign-in-stale = Please sign in again
sign-in-stale-text = Signing in took too long, or it was begun in another browser. Start once more.
sign-in-failed = You couldn’t be signed in
sign-in-failed-text = The answer of your organization’s sign-in service couldn’t be trusted. Try again. If it happens once more, send the number below to your IT support.
sign-in-not-offered = There is no sign-in here
sign-in-not-offered-text = Your organization hasn’t set up this portal yet. You can still read the help pages, or ask your IT support about your devices.
sign-in-again-title = You were signed out
sign-in-again-text = That happens when you’re away for a while. What you entered is kept: sign in, check it, and send it.
sign-in-again-button = Sign in and go on
organization-title = Which organization are you with?
organization-lead = Then you can sign in with your work or school account.
organization-label = Organization
organization-hint = Its name or its tenant ID, as your IT support gave it to you.
organization-unknown = Check the spelling: we don’t know this organization
organization-button = Continue

# Instead of a page
message-missing = There is nothing here
message-missing-text = The address may be wrong, or what was here is gone. If you typed the address, check it.
message-forbidden = Your role doesn’t include this
message-forbidden-text = You are signed in, but this part is for others. If you need it, ask your organization’s administrators for the role.
message-bad = That didn’t make sense to us
message-bad-text = Something in the request was missing or unexpected, so nothing was changed. Go back and try again.
message-unavailable = We can’t reach your data right now
message-unavailable-text = Wait a minute, then try again. If you sent something, check first whether it was saved.
message-error = Something went wrong here
message-error-text = It isn’t your fault. Try again; if it happens once more, send the number below to your IT support.
message-to-devices = Your devices
message-to-help = Help
message-support-id = For IT support: { $id }

# The proof of a decision, on its pages.
proof-label = Proof
proof-sealed = Sealed in batch { $batch }
proof-download = Download the proof
proof-hint = With this file, anybody can check the record without asking anyone.
proof-waiting = Not sealed yet. Look again in a few minutes.

## A copy of one's data (/account/data)
data-title = Your data
data-link-hint = Download everything that is kept about you here
data-lead = You have a right to a copy of what is kept about you. Here it is, as one file.
data-in = What is in it
data-in-decisions = Decisions on terms, with the texts that were read, and withdrawals
data-in-devices = Devices, removed ones too: names, numbers, models, whether they met the rules, and removals
data-in-events = What happened to them, in order
data-in-attempts = Each setup and enrollment of the last 30 days, and how it ended
data-in-sessions = Sign-ins to this portal: when, with which browser, and what the sign-in told
data-in-pins = Enrollment PINs, without their digits: those made for this person, and when one was used
data-in-acts = What administrators did to these devices and this data, and what this person did as an administrator
data-out = What is not in it
data-out-others = Other people: whoever did something is called “administrator”
data-out-secrets = Secrets, such as PINs and sign-in tokens
data-out-elsewhere = What the organization keeps elsewhere, such as in its device management
data-careful = The file is JSON: a text that programs read, too. Save it where nobody else can read it.
data-download = Download the file
data-records = Decisions in a standard form
data-records-hint = The same decisions as consent records (ISO/IEC TS 27560), for programs that understand that form.
data-records-download = Download the consent records
record-download = Download as a consent record
record-hint = ISO/IEC TS 27560, as JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager works
manager-works-text = You don’t have to do anything.
manager-starting = Configuration Manager is being set up
manager-starting-text = This can take a few hours. Leave the device on and connected to the internet.
manager-troubled = Configuration Manager had a problem
manager-troubled-text = It synced not long ago, so this often passes by itself.
manager-failing = Configuration Manager isn’t working properly
manager-failing-text = Until it works, updates and apps from work may not arrive.
manager-unknown = Also managed with Configuration Manager
manager-what = Your organization uses this program to look after the device.
manager-owns = It also decides whether the device meets your organization’s requirements.
manager-set-up = It is installed and registered, and its own check went well.
manager-not-installed = It isn’t installed.
manager-not-registered = It is installed, but not registered with your organization.
manager-not-evaluated = It is installed and registered, but its own check hasn’t gone well yet.
manager-install-error = It couldn’t be installed.
manager-update-error = It couldn’t be updated.
manager-communication-error = It couldn’t reach your organization’s server.
manager-late-well = It hasn’t synced for more than 30 days.
manager-late = It hasn’t synced for more than 2 days.
manager-never-synced = It has never synced.
manager-step-connect = Connect the device to your organization’s network, at work or by VPN.
manager-step-restart = Restart the device.
manager-step-wait = Leave it on and connected for an hour or two. Configuration Manager tries again by itself.
manager-step-support = Look here again tomorrow. If it’s still the same, ask your IT support.
manager-synced = Last synced { $when }
manager-but-compliant = It does what your organization asks for.
manager-but-unknown = Your organization hasn’t checked this device yet.
## Whether the sign-in service knows how a device stands

device-told = Microsoft Entra, which your organization signs you in with, was told on { $when }.
device-told-shortly = Microsoft Entra, which your organization signs you in with, will be told shortly.
device-told-later = Microsoft Entra, which your organization signs you in with, could not be told yet. It will be tried again.
device-told-unknown = Microsoft Entra, which your organization signs you in with, does not know this device. Ask your IT support.
message-too-many = There are too many sign-ins right now
message-too-many-text = Too many came from your network or for your organization in a short time. Wait a minute, then try again.
