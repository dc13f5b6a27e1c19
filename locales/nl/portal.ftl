# Rondom elke pagina van het portaal
portal-name = Apparatenportaal
portal-skip = Naar de inhoud
portal-places = Onderdelen
portal-language = Taal
portal-language-change = Taal wijzigen

# Help
help-title = Help
help-lead = Wat er is misgegaan, wie er aan zet is en wat de volgende stap is.
help-search-label = Zoek een foutcode of een woord
help-search-hint = De code staat op het scherm waarop het vastliep, bijvoorbeeld 0x80180013.
help-search-button = Zoeken
help-found = { $count ->
    [one] Eén pagina over ‘{ $query }’
   *[other] { $count } pagina’s over ‘{ $query }’
  }
help-found-none = Niets gevonden over ‘{ $query }’
help-found-none-next = Vergelijk de code met die op je scherm of probeer één woord uit de melding. Helpt dat niet? Stuur de code dan naar je IT-helpdesk.
help-in-english = Deze helpteksten zijn er voorlopig alleen in het Engels.
help-topics = Goed om te weten
help-area-terms = Gebruiksvoorwaarden
help-area-enrollment = Een apparaat toevoegen
help-area-registration = Je apparaat aan je organisatie koppelen
help-area-intune = Apparaatbeheer in Windows
help-area-comanagement = Apparaten met twee beheersystemen
help-who-you = Dit kun je zelf oplossen
help-who-administrator = Dit kan je IT-helpdesk oplossen
help-who-wait = Wacht een tijdje en probeer het opnieuw
help-who-nobody = Dit kan niet worden opgelost
help-what-happened = Wat er is gebeurd
help-what-to-do = Wat je moet doen
help-for-administrators = Voor de IT-helpdesk
help-also = Ook bekend als:
help-all = Alle helppagina’s
help-unknown-title = We kennen deze code niet
help-unknown-text = Er is hier geen pagina over ‘{ $code }’.
help-unknown-next = Vergelijk de code met die op je scherm. Zijn ze gelijk? Stuur de code dan naar je IT-helpdesk en vermeld hoe laat het gebeurde.
