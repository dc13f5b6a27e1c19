# Around every page of the portal
portal-name = Device portal
portal-skip = Skip to content
portal-places = Places
portal-language = Language
portal-language-change = Change language

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
help-in-english = These help texts are in English only for now.
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
help-unknown-title = We don’t know this code
help-unknown-text = There is no page about “{ $code }” here.
help-unknown-next = Compare it with the code on your screen. If it is the same, send it to your IT support, with the time when it happened.
