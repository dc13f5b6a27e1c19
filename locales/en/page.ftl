# The Terms of Use page
lead-company = { $organization } will manage this device. Read these terms, then choose Accept to go on.
lead-personal = { $organization } asks you to agree to its terms before your device is added. Choose Accept to go on, or Decline to stop.
untitled = Terms of use
accept = Accept
decline = Decline
languages = Language
request-id = Request ID:

# The PIN, before the terms
pin-title = Enter your PIN
pin-lead = { $organization } has given you a PIN for setting up this device.
pin-label = PIN
pin-none = No PIN
pin-hint = 8 digits. If you have none, ask your IT support.
pin-missing = Enter the PIN
pin-wrong = This PIN isn’t right. Check it and try again, or ask your IT support for a new one.
pin-used = This PIN is no longer good. Ask your IT support for a new one.
pin-wait = There were too many wrong PINs. Try again { $when }.

# How a person shows that they have read the terms
lead-company-end = { $organization } will manage this device. Read these terms to the end, then choose Continue.
lead-personal-end = { $organization } asks you to agree to its terms before your device is added. Read them to the end and choose Continue, or choose Decline to stop.
reading-box = I have read these terms
reading-missing = Once you have read the terms, tick this box, then choose Accept.
reading-hint = Continue is at the end of the terms.
reading-to-end = Read the terms to the end first. Continue is there.
confirm-title = Do you accept these terms?
confirm-company = Choose Accept to go on, or Back to read them again.
confirm-personal = Choose Accept to go on, Decline to stop, or Back to read them again.

# The device cap, above the terms
cap-count = { $count ->
    [one] You have { $used } of { $count } device
   *[other] You have { $used } of { $count } devices
  }
cap-next = { $count ->
    [one] To add this device, first remove one that you no longer use.
   *[other] To add this device, first remove { $count } that you no longer use.
  }
cap-accept = If you’re setting up one of these devices again, you can accept right away: it keeps its place.
cap-list = Your devices, the one not seen for longest first
cap-more = { $count ->
    [one] { $count } more device was seen since then.
   *[other] { $count } more devices were seen since then.
  }
cap-portal = You can do that at { $address }, on another device.
cap-support = Ask your IT support to do that.
cap-removed = { $name } is being removed.
cap-room = There is room for this device now. Read the terms and go on.
cap-later = A device that is being removed frees its place once that is done; for that, it has to be on and connected to the internet. You can wait here and check again.
cap-check = Check again
back = Back

# A restriction that stops the enrollment; Continue hands the reason to Windows
continue = Continue
blocked-personal-title = Personal devices can’t be added here
blocked-personal-text = { $organization } only manages devices that it owns. Nothing on this device was changed.
blocked-personal-next = If this device belongs to { $organization }, ask your IT support how to set it up. Choose Continue to close this page.
blocked-license-title = Your account can’t add devices yet
blocked-license-text = { $organization } has not set up device management for your account.
blocked-license-next = Ask your IT support to turn on device management for you, then try again. Choose Continue to close this page.
blocked-maintenance-title = Device setup is paused
blocked-maintenance-text = { $organization } is working on its device management. Nothing is wrong with your device.
blocked-maintenance-until = It should be over { $when }: { $exact }.
blocked-maintenance-next = Please try again later. Choose Continue to close this page.
blocked-os-title = This device needs a newer Windows
blocked-os-text = This device has { $current }. { $organization } only manages devices with { $minimum } or later.
blocked-os-next = Install all Windows updates and restart, then try again. If that doesn’t help, ask your IT support. Choose Continue to close this page.

# Pages where no safe way back to Windows exists
notice-address-title = This page can’t be shown
notice-address-text = This page would return to an address that your organization doesn’t allow, so it would not be safe to go on.
notice-address-next = Close this page and start again from Windows setup or Settings. Nothing was recorded.
notice-form-title = That answer didn’t arrive
notice-form-text = The page sent something that could not be understood. Nothing was recorded.
notice-form-next = Go back one page and choose again. If that doesn’t help, start again from Windows setup or Settings.
notice-ticket-title = This page is no longer open
notice-ticket-text = It was opened too long ago, or its data was damaged in transit. Nothing was recorded.
notice-ticket-next = Close this page and start again from Windows setup or Settings.
notice-size-title = That was too much to send
notice-size-text = The page sent more than can be read at once. Nothing was recorded.
notice-missing-title = There is nothing here
notice-missing-text = This address doesn’t lead anywhere.
notice-missing-next = Check the address, or start again from Windows setup or Settings.
notice-error-title = Something went wrong on our side
notice-error-text = This page could not be finished.
notice-error-next = Wait a minute, then go back one page and try again.
notice-support = If this keeps happening, give this ID to your IT support.
notice-many-title = There are too many requests right now
notice-many-text = Too many came from your network or your organization in a short time. Nothing was recorded.
notice-many-next = Wait a minute, then go back one page and try again. If that doesn’t help, start again from Windows setup or Settings.
