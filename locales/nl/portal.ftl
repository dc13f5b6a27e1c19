# Around every page of the portal
portal-name = Apparatenportaal
portal-skip = Naar de inhoud
portal-places = Onderdelen
portal-language = Taal
portal-language-change = Taal wijzigen
portal-devices = Apparaten
portal-agreements = Overeenkomsten
portal-account = Account
portal-sign-in = Aanmelden
portal-cancel = Annuleren
portal-again = Opnieuw proberen
support-title = IT-helpdesk
support-page = Pagina van de helpdesk

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
help-open-devices = Je apparaten openen
help-open-agreements = Je overeenkomsten openen
help-unknown-title = We kennen deze code niet
help-unknown-text = Er is hier geen pagina over ‘{ $code }’.
help-unknown-next = Vergelijk de code met die op je scherm. Zijn ze gelijk? Stuur de code dan naar je IT-helpdesk en vermeld hoe laat het gebeurde.

# How long ago
time-just-now = zojuist
time-minutes-ago = { $count ->
    [one] { $count } minuut geleden
   *[other] { $count } minuten geleden
  }
time-hours-ago = { $count ->
    [one] { $count } uur geleden
   *[other] { $count } uur geleden
  }
time-days-ago = { $count ->
    [one] { $count } dag geleden
   *[other] { $count } dagen geleden
  }
time-weeks-ago = { $count ->
    [one] { $count } week geleden
   *[other] { $count } weken geleden
  }
time-months-ago = { $count ->
    [one] { $count } maand geleden
   *[other] { $count } maanden geleden
  }
time-years-ago = { $count ->
    [one] { $count } jaar geleden
   *[other] { $count } jaar geleden
  }

# How long until
time-in-a-moment = zo meteen
time-in-minutes = { $count ->
    [one] over { $count } minuut
   *[other] over { $count } minuten
  }
time-in-hours = { $count ->
    [one] over { $count } uur
   *[other] over { $count } uur
  }
time-in-days = { $count ->
    [one] over { $count } dag
   *[other] over { $count } dagen
  }
time-in-weeks = { $count ->
    [one] over { $count } week
   *[other] over { $count } weken
  }
time-in-months = { $count ->
    [one] over { $count } maand
   *[other] over { $count } maanden
  }
time-in-years = { $count ->
    [one] over { $count } jaar
   *[other] over { $count } jaar
  }

# Forms that come back
form-error = Fout
form-problem = Er is een probleem
form-sent-already = Je hebt dit al verzonden
form-sent-already-next = Er is niets dubbel uitgevoerd. Kijk hoe het er nu voor staat. Is het niet gelukt? Verzend het dan opnieuw.
form-stale = Verzend dit opnieuw
form-stale-next = Deze pagina heeft te lang opengestaan en daarom is er niets gewijzigd. Controleer wat er staat en verzend het opnieuw.
form-signed-in-again = Je bent weer aangemeld
form-signed-in-again-next = Er is nog niets gewijzigd. Controleer wat je hebt ingevuld en verzend het.
form-unavailable = Dat lukte nu even niet
form-unavailable-next = Er is niets gewijzigd. Wacht een minuut en verzend het opnieuw.

# All devices
devices-title = Je apparaten
devices-lead = De Windows-apparaten die je hebt ingesteld voor je werk.
devices-count = { $count ->
    [one] { $used } van { $count } apparaat
   *[other] { $used } van { $count } apparaten
  }
devices-room = { $count ->
    [one] Je kunt er nog { $count } toevoegen.
   *[other] Je kunt er nog { $count } toevoegen.
  }
devices-full = Je hebt je limiet bereikt
devices-full-next = Wil je nog een apparaat instellen? Verwijder dan eerst een apparaat dat je niet meer gebruikt.
devices-over = Je hebt meer apparaten dan je limiet toestaat
devices-over-next = { $count ->
    [one] Je limiet is verlaagd. Je behoudt al je apparaten. Wil je er nog een instellen? Verwijder dan eerst { $count } apparaat dat je niet meer gebruikt.
   *[other] Je limiet is verlaagd. Je behoudt al je apparaten. Wil je er nog een instellen? Verwijder dan eerst { $count } apparaten die je niet meer gebruikt.
  }
devices-none-allowed = Met je account kun je geen apparaten toevoegen
devices-none-allowed-next = Moet je een apparaat instellen voor je werk? Neem dan contact op met je IT-helpdesk.
devices-forgotten = Niet meer in gebruik?
devices-forgotten-when = voor het laatst gezien { $when }
devices-waiting = { $count ->
    [one] Lees en accepteer de nieuwe voorwaarden
   *[other] Lees en accepteer de nieuwe voorwaarden ({ $count })
  }
devices-search = Naam of model
devices-search-button = Weergeven
devices-sort = Sorteren op
devices-sort-seen = Laatst gezien
devices-sort-name = Naam
devices-sort-enrolled = Datum toegevoegd
devices-found = { $count ->
    [one] { $count } apparaat gevonden voor ‘{ $query }’.
   *[other] { $count } apparaten gevonden voor ‘{ $query }’.
  }
devices-found-none = Geen apparaat gevonden voor ‘{ $query }’
devices-found-none-next = Probeer een deel van de naam of van het model.
devices-show-all = Alles weergeven
devices-pages = Pagina’s van de lijst
devices-page = Pagina { $page } van { $pages }
devices-page-before = Vorige pagina
devices-page-after = Volgende pagina
devices-none = Nog geen apparaten
devices-none-next = Als je een Windows-apparaat instelt met je werkaccount, zie je het hier.
devices-none-help = Hulp bij het instellen
devices-removed-title = Verwijderde apparaten
devices-removed-lead = Deze apparaten zijn niet meer ingesteld voor je werk. Ze tellen niet mee voor je limiet.
devices-removed-link = { $count ->
    [one] { $count } verwijderd apparaat weergeven
   *[other] { $count } verwijderde apparaten weergeven
  }
devices-removed-none = Geen verwijderde apparaten
devices-removed-none-next = Als je een apparaat verwijdert, kun je het hier terugvinden.

# A device
device-unnamed = Naamloos apparaat
device-company = Bedrijfsapparaat
device-personal = Privéapparaat
device-remove = Verwijderen
device-removed = Verwijderd
device-being-removed = Wordt verwijderd
device-lost = Als verloren gemeld
device-removed-when = Verwijderd: { $when }
device-seen-when = Laatst gezien: { $when }
device-never-seen = Nog niet gezien
device-details = Details
device-reported-name = Naam op het apparaat
device-model = Model
device-system = Systeem
device-ownership = Van wie het is
device-seen = Laatst gezien
device-added = Toegevoegd
device-counts = Telt mee voor je limiet
device-counts-yes = Ja
device-counts-no = Nee
device-agreement = De voorwaarden waarmee je akkoord ging voor dit apparaat
device-choices = Wat je kunt doen
device-rename-link = Naam wijzigen
device-rename-hint = Geef het een naam die je herkent.
device-lose-link = Als verloren melden
device-lose-hint = Laat je IT-helpdesk weten dat het verloren of gestolen is.
device-found-link = Als gevonden melden
device-found-hint = Laat je IT-helpdesk weten dat je het terughebt.
device-remove-link = Dit apparaat verwijderen
device-remove-hint = Het is dan niet meer ingesteld voor je werk. Voordat er iets gebeurt, zie je eerst wat dat betekent.
device-removal-going = Dit apparaat wordt verwijderd
device-removal-follow = Bekijk hoe ver het is
device-removal-over = Dit apparaat is verwijderd
device-removal-look = Bekijk hoe het ging
device-lost-when = Je hebt het { $when } als verloren gemeld.
device-lost-next = Je IT-helpdesk is op de hoogte. Het telt nog mee voor je limiet.
device-done-renamed = De naam is opgeslagen
device-done-removal = We hebben gevraagd om dit apparaat te verwijderen
device-done-cancelled = Je behoudt dit apparaat
device-done-lost = Je IT-helpdesk weet dat dit apparaat verloren is
device-done-found = Je IT-helpdesk weet dat je dit apparaat terughebt

# Whether a device meets the organization’s requirements
standing-unknown = Nog niet gecontroleerd
standing-unknown-text = Je organisatie heeft dit apparaat nog niet gecontroleerd. Je hoeft niets te doen.
standing-not-managed = Niet beheerd
standing-not-managed-text = Je organisatie beheert dit apparaat niet meer. Misschien heb je op dit apparaat geen toegang tot werkapps en werkbestanden.
standing-compliant = Voldoet aan de eisen
standing-compliant-text = Alles is in orde. Je hoeft niets te doen.
standing-grace = Actie nodig
standing-grace-text = Het werkt nog zoals altijd, maar er moet iets worden opgelost.
standing-grace-until = Uiterste datum: { $when }
standing-not-compliant = Voldoet niet aan de eisen
standing-not-compliant-text = Zolang dit niet is opgelost, heb je op dit apparaat misschien geen toegang tot werkapps en werkbestanden.
standing-reasons = Wat er mis is
standing-step-connect = Verbind het apparaat met internet en meld je aan.
standing-step-fix = Los op wat hierboven staat. Vaak is het genoeg om Windows-updates te installeren en het apparaat opnieuw op te starten.
standing-step-update = Installeer alle Windows-updates en start het apparaat opnieuw op.
standing-step-sync = Open Instellingen > Accounts > Toegang tot werk of school, kies je werkaccount, dan Info en dan Synchroniseren.
standing-step-support = Wacht een paar minuten en kijk hier opnieuw. Is het dan nog niet opgelost? Neem contact op met je IT-helpdesk.
standing-judged = Gecontroleerd: { $when }

# A device’s name
name-title = Naam van dit apparaat wijzigen
name-lead = Alleen de naam in dit portaal verandert. De naam op het apparaat zelf blijft hetzelfde.
name-label = Naam
name-hint = Maximaal 64 tekens.
name-reported = Laat het veld leeg om de naam op het apparaat te gebruiken: { $name }.
name-too-long = Kort de naam in tot maximaal 64 tekens
name-unprintable = Verwijder de tekens die niet kunnen worden weergegeven
name-save = Opslaan

# Removing a device
removal-title = Dit apparaat verwijderen
removal-heading = { $name } verwijderen?
removal-lead = Het apparaat is dan niet meer ingesteld voor je werk.
removal-will = Wat er gebeurt
removal-will-go = Het beheer, de instellingen en de apps van je organisatie verdwijnen van het apparaat.
removal-will-lose = Werkgegevens op het apparaat kunnen verloren gaan. Windows waarschuwt je niet.
removal-will-access = Misschien heb je op dit apparaat geen toegang meer tot je werkmail, werkapps en werkbestanden.
removal-will-free = De plek komt meteen vrij voor een ander apparaat.
removal-will-free-later = De plek komt vrij voor een ander apparaat zodra is bevestigd dat dit apparaat is verwijderd.
removal-before = Voordat je het verwijdert
removal-before-copy = Kopieer wat je nodig hebt van het apparaat naar een veilige plek.
removal-before-sign-in = Meld je je bij Windows aan met je werkaccount? Zorg dan dat er een ander account met beheerdersrechten is. Misschien heb je dat daarna nodig om je aan te melden.
removal-before-company = Dit is een bedrijfsapparaat. Lever je het in? Dan wil je IT-helpdesk het misschien zelf verwijderen.
removal-not = Wat er niet gebeurt
removal-not-files = Je persoonlijke bestanden blijven op het apparaat staan.
removal-not-forever = Het is niet definitief: je kunt het apparaat opnieuw instellen voor je werk.
removal-button = Apparaat verwijderen
removal-keep = Behouden
removal-again = Opnieuw proberen
removal-failed-earlier = Het apparaat kon niet worden verwijderd
removal-failed-when = De laatste poging is { $when } mislukt. Er is niets veranderd aan het apparaat.
removal-failed-next = Zet het apparaat aan, verbind het met internet en probeer het opnieuw. Mislukt het weer? Neem dan contact op met je IT-helpdesk.
removal-reason = Reden: { $reason }
removal-too-many = Je verwijdert te veel apparaten tegelijk
removal-too-many-next = Wacht tot een paar van je andere apparaten zijn verwijderd en probeer het opnieuw.
removal-taken-up = Het is te laat om dit apparaat te behouden
removal-taken-up-next = Het wordt al verwijderd. Daarna kun je het opnieuw instellen.
removal-no-room = Er is geen plek meer voor dit apparaat
removal-no-room-next = De plek is ingenomen door een ander apparaat. Verwijder eerst een ander apparaat of laat dit apparaat toch verwijderen.

# How far a removal is
progress-heading-going = { $name } wordt verwijderd
progress-heading-done = { $name } is verwijderd
progress-heading-failed = { $name } kon niet worden verwijderd
progress-lead-requested = Het apparaatbeheer van je organisatie heeft dit nog niet opgepakt. Je kunt het apparaat nog behouden.
progress-lead-accepted = Het apparaat wordt verwijderd zodra het weer aanstaat en met internet is verbonden.
progress-lead-done = Het apparaat is niet meer ingesteld voor je werk. Je kunt het altijd opnieuw instellen.
progress-lead-failed = Er is niets veranderd aan het apparaat. Zet het aan, verbind het met internet en probeer het opnieuw. Mislukt het weer? Neem dan contact op met je IT-helpdesk.
progress-asked-by-you = Je hebt gevraagd om het te verwijderen
progress-asked = Je organisatie heeft gevraagd om het te verwijderen
progress-by-management = Het apparaatbeheer van je organisatie heeft het verwijderd
progress-taking-up = Apparaatbeheer pakt het op
progress-taken-up = Apparaatbeheer heeft het opgepakt
progress-removing = Het apparaat wordt verwijderd
progress-done-later = Het apparaat wordt verwijderd
progress-done = Het apparaat is verwijderd
progress-failed = Het is niet gelukt
progress-now = Bezig
progress-later = Nog niet begonnen
progress-refresh = Deze pagina wordt elke 30 seconden vernieuwd. Je kunt de pagina verlaten: het verwijderen gaat door.
progress-refresh-stop = Niet meer vernieuwen
progress-refresh-stopped = Deze pagina wordt niet automatisch vernieuwd.
progress-refresh-start = Elke 30 seconden vernieuwen
progress-cancel = Apparaat behouden
progress-cancel-hint = Het apparaat wordt dan niet verwijderd.
progress-to-device = Terug naar het apparaat
progress-to-devices = Al je apparaten

# A device that is lost
loss-title = Dit apparaat als verloren melden
loss-heading = Ben je { $name } kwijt?
loss-lead = Laat het ons weten als het apparaat verloren of gestolen is. Je IT-helpdesk kan dan helpen om de gegevens erop te beschermen.
loss-will = Wat er gebeurt
loss-will-tell = Je IT-helpdesk krijgt bericht.
loss-will-mark = Het apparaat wordt in je lijst gemarkeerd als verloren.
loss-not = Wat er niet gebeurt
loss-not-erased = Er wordt van hieruit niets gewist of vergrendeld.
loss-not-freed = Het apparaat blijft in je lijst staan en telt mee voor je limiet. Je kunt het daar verwijderen.
loss-call = Is het gestolen of staan er gevoelige werkgegevens op? Bel dan ook je IT-helpdesk.
loss-button = Als verloren melden
loss-found-title = Dit apparaat als gevonden melden
loss-found-heading = Heb je { $name } terug?
loss-found-lead = We laten het je IT-helpdesk weten en het apparaat is niet meer gemarkeerd als verloren.
loss-found-button = Als gevonden melden

# Agreements
agreements-title = Je overeenkomsten
agreements-lead = Wat je hebt besloten toen je apparaten instelde, woord voor woord.
agreements-read = Lezen en accepteren
agreements-waiting = Wacht op jou
agreements-decisions = Je beslissingen
agreements-none = Nog geen overeenkomsten
agreements-none-next = Als je een apparaat instelt voor je werk, worden de voorwaarden die je accepteert hier bewaard.
agreements-earlier = Eerdere beslissingen
agreements-later = Terug naar de nieuwste
agreement-accepted = Geaccepteerd
agreement-declined = Geweigerd
agreement-not-required = Niet vereist
agreement-withdrawn = Ingetrokken
agreement-no-terms = Geen voorwaarden
agreement-no-terms-text = Er golden geen voorwaarden toen je dit apparaat instelde. Je hoefde dus niets te accepteren.
agreement-version = Versie { $version }
agreement-asked-for = Accepteer de nieuwe versie
agreement-again = Accepteer deze voorwaarden opnieuw
agreement-ended = Je akkoord is verlopen op { $date }
agreement-newer = Er is een nieuwere versie
agreement-in-force = geldig sinds { $date }
agreement-accepted-before = Je hebt versie { $version } geaccepteerd op { $date }
agreement-for = Soort apparaat
agreement-devices = Apparaten
agreement-text = De tekst
agreement-text-hint = Woord voor woord zoals je die hebt gezien.
agreement-receipt = Bewijs om af te drukken
agreement-withdraw-link = Je akkoord intrekken
agreement-withdraw-hint = Voordat er iets gebeurt, zie je eerst wat dat betekent.
agreement-done-accepted = Je hebt deze voorwaarden geaccepteerd
agreement-done-withdrawn = Je hebt je akkoord ingetrokken

# Accepting terms
accept-changed = De tekst is gewijzigd
accept-changed-next = Terwijl je aan het lezen was, is er een nieuwere tekst ingegaan. Daarom is er niets geaccepteerd. Lees de tekst opnieuw.
accept-languages = Andere talen:
accept-meaning = Als je accepteert, wordt je beslissing vastgelegd met precies deze tekst.
accept-button = Accepteren
accept-not-now = Niet nu

# Withdrawing an acceptance
withdraw-title = Je akkoord intrekken?
withdraw-lead = Lees eerst wat dit betekent.
withdraw-will-record = Je intrekking wordt vastgelegd naast je akkoord.
withdraw-will-tell = Je IT-helpdesk krijgt bericht.
withdraw-will-access = Misschien verlies je de toegang tot werkapps en werkbestanden.
withdraw-not-evidence = Je akkoord wordt niet gewist. Het blijft bewaard als bewijs van waar je toen mee akkoord ging.
withdraw-not-devices = Je apparaten worden niet verwijderd.
withdraw-devices = Wil je dat deze apparaten niet meer zijn ingesteld voor je werk? Verwijder ze dan zelf:
withdraw-button = Akkoord intrekken

# A receipt
receipt-title = Bewijs
receipt-lead = Wat er over je beslissing is vastgelegd.
receipt-print = Druk op Ctrl+P om deze pagina af te drukken of op te slaan als pdf. Alleen het bewijs wordt afgedrukt.
receipt-organization = Organisatie
receipt-who = Wie heeft beslist
receipt-decision = Beslissing
receipt-at = Wanneer
receipt-terms = Voorwaarden
receipt-version = Versie en taal
receipt-reading = Lezen bevestigd
receipt-reading-checkbox = Door ‘Ik heb deze voorwaarden gelezen’ aan te vinken
receipt-reading-end = Door aan het einde van de tekst ‘Doorgaan’ te kiezen
receipt-policy = Interne naam van de voorwaarden
receipt-id = Nummer van de beslissing
receipt-text-hash = Vingerafdruk van de tekst (SHA-256)
receipt-commitment = Vingerafdruk van de vastlegging
receipt-request = Nummer van de installatie
receipt-address = Online bekijken
receipt-note = De vingerafdrukken bewijzen dat de tekst en de vastlegging sindsdien niet zijn gewijzigd.
receipt-made = Afgedrukt: { $when }

# The account
account-title = Je account
account-lead = Wie je hier bent en waar je bent aangemeld.
account-where = Waar je bent aangemeld
account-where-lead = Herken je een van deze browsers niet? Meld die dan af en laat het je IT-helpdesk weten.
account-browser = { $browser } op { $system }
account-browser-unknown = Onbekende browser
account-this = Deze browser
account-since = Aangemeld: { $when }
account-used = Laatst gebruikt: { $when }
account-end = Afmelden
account-sign-out = Afmelden
account-ended = De andere browser is afgemeld

# Signing out
sign-out-title = Afmelden
sign-out-lead = Je bent alleen in deze browser aangemeld.
sign-out-lead-others = { $count ->
    [one] Je bent ook in { $count } andere browser aangemeld bij dit portaal.
   *[other] Je bent ook in { $count } andere browsers aangemeld bij dit portaal.
  }
sign-out-everywhere = Overal afmelden
signed-out-title = Je bent afgemeld
signed-out-text = Deel je deze computer met anderen? Sluit dan ook de browser.
signed-out-again = Opnieuw aanmelden

# When signing in doesn’t work
sign-in-down = Aanmelden lukt nu niet
sign-in-down-text = De aanmeldingsservice van je organisatie reageert niet. Het ligt niet aan jou en je apparaten blijven werken. Wacht een paar minuten en probeer het opnieuw.
sign-in-refused = Je bent niet aangemeld
sign-in-refused-text = Het aanmelden is geannuleerd of je account mag dit portaal niet gebruiken. Probeer het opnieuw of vraag je IT-helpdesk of je toegang hoort te hebben.
sign-in-not-served = Dit account hoort hier niet
sign-in-not-served-text = Je hebt je aangemeld met een account van een organisatie die dit portaal niet gebruikt. Gebruik in plaats daarvan je werk- of schoolaccount.
sign-in-other-account = Ander account gebruiken
sign-in-stale = Meld je opnieuw aan
sign-in-stale-text = Het aanmelden duurde te lang of is in een andere browser begonnen. Begin opnieuw.
sign-in-failed = Je kon niet worden aangemeld
sign-in-failed-text = Het antwoord van de aanmeldingsservice van je organisatie was niet te vertrouwen. Probeer het opnieuw. Gebeurt het weer? Stuur het nummer hieronder dan naar je IT-helpdesk.
sign-in-not-offered = Je kunt je hier niet aanmelden
sign-in-not-offered-text = Je organisatie heeft dit portaal nog niet ingesteld. Je kunt wel de helppagina’s lezen of je IT-helpdesk vragen naar je apparaten.
sign-in-again-title = Je bent afgemeld
sign-in-again-text = Dat gebeurt als je een tijdje weg bent. Wat je hebt ingevuld, is bewaard: meld je aan, controleer het en verzend het.
sign-in-again-button = Aanmelden en doorgaan
organization-title = Bij welke organisatie hoor je?
organization-lead = Daarna kun je je aanmelden met je werk- of schoolaccount.
organization-label = Organisatie
organization-hint = De naam of de tenant-id die je van je IT-helpdesk hebt gekregen.
organization-unknown = Controleer de spelling: we kennen deze organisatie niet
organization-button = Doorgaan

# Instead of a page
message-missing = Er is hier niets
message-missing-text = Misschien klopt het adres niet of bestaat de pagina niet meer. Heb je het adres zelf getypt? Controleer het dan.
message-forbidden = Dit hoort niet bij je rol
message-forbidden-text = Je bent aangemeld, maar dit onderdeel is voor anderen. Heb je het nodig? Vraag de beheerders van je organisatie dan om de juiste rol.
message-bad = Dit begrepen we niet
message-bad-text = Er ontbrak iets in de aanvraag of er stond iets onverwachts in. Daarom is er niets gewijzigd. Ga terug en probeer het opnieuw.
message-unavailable = We kunnen nu niet bij je gegevens
message-unavailable-text = Wacht een minuut en probeer het opnieuw. Heb je iets verzonden? Kijk dan eerst of het is opgeslagen.
message-error = Er is hier iets misgegaan
message-error-text = Het ligt niet aan jou. Probeer het opnieuw. Gebeurt het weer? Stuur het nummer hieronder dan naar je IT-helpdesk.
message-to-devices = Je apparaten
message-to-help = Help
message-support-id = Voor de IT-helpdesk: { $id }

# The proof of a decision, on its pages.
proof-label = Verzegeling
proof-sealed = Verzegeld in batch { $batch }
proof-download = Controlebestand downloaden
proof-hint = Met dit bestand kan iedereen de vastlegging controleren zonder iemand iets te vragen.
proof-waiting = Nog niet verzegeld. Kijk over enkele minuten nog eens.

## A copy of one's data (/account/data)
data-title = Uw gegevens
data-link-hint = Alles downloaden wat hier over u wordt bewaard
data-lead = U hebt recht op een kopie van wat over u wordt bewaard. Hier is die, als één bestand.
data-in = Wat erin staat
data-in-decisions = Beslissingen over voorwaarden, met de gelezen teksten, en intrekkingen
data-in-devices = Apparaten, ook verwijderde: namen, nummers, modellen, of ze aan de regels voldeden, en verwijderingen
data-in-events = Wat ermee gebeurde, op volgorde
data-in-attempts = Elke installatie en inschrijving van de laatste 30 dagen en hoe die eindigde
data-in-sessions = Aanmeldingen bij deze portal: wanneer, met welke browser en wat de aanmelding meldde
data-in-pins = Inschrijvingspincodes zonder hun cijfers: die voor deze persoon zijn gemaakt en wanneer er een is gebruikt
data-in-acts = Wat beheerders met deze apparaten en gegevens deden en wat deze persoon als beheerder deed
data-out = Wat er niet in staat
data-out-others = Andere personen: wie iets deed, heet ‘administrator’
data-out-secrets = Geheimen, zoals pincodes en aanmeldtokens
data-out-elsewhere = Wat de organisatie elders bewaart, zoals in haar apparaatbeheer
data-careful = Het bestand is JSON: een tekst die ook programma’s lezen. Bewaar het waar niemand anders het kan lezen.
data-download = Het bestand downloaden
data-records = Beslissingen in een gestandaardiseerde vorm
data-records-hint = Dezelfde beslissingen als toestemmingsrecords (ISO/IEC TS 27560), voor programma’s die deze vorm begrijpen.
data-records-download = De toestemmingsrecords downloaden
record-download = Downloaden als toestemmingsrecord
record-hint = ISO/IEC TS 27560, als JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager werkt
manager-works-text = Je hoeft niets te doen.
manager-starting = Configuration Manager wordt ingesteld
manager-starting-text = Dit kan een paar uur duren. Laat het apparaat aan staan en verbonden met internet.
manager-troubled = Configuration Manager had een probleem
manager-troubled-text = Het is kort geleden gesynchroniseerd, dus vaak gaat dit vanzelf over.
manager-failing = Configuration Manager werkt niet goed
manager-failing-text = Tot het werkt, komen updates en apps van je werk misschien niet aan.
manager-unknown = Ook beheerd met Configuration Manager
manager-what = Je organisatie gebruikt dit programma om voor het apparaat te zorgen.
manager-owns = Het bepaalt ook of het apparaat aan de eisen van je organisatie voldoet.
manager-set-up = Het is geïnstalleerd en geregistreerd, en de eigen controle ging goed.
manager-not-installed = Het is niet geïnstalleerd.
manager-not-registered = Het is geïnstalleerd, maar niet geregistreerd bij je organisatie.
manager-not-evaluated = Het is geïnstalleerd en geregistreerd, maar de eigen controle ging nog niet goed.
manager-install-error = Het kon niet worden geïnstalleerd.
manager-update-error = Het kon niet worden bijgewerkt.
manager-communication-error = Het kon de server van je organisatie niet bereiken.
manager-late-well = Het is al meer dan 30 dagen niet gesynchroniseerd.
manager-late = Het is al meer dan 2 dagen niet gesynchroniseerd.
manager-never-synced = Het is nog nooit gesynchroniseerd.
manager-step-connect = Verbind het apparaat met het netwerk van je organisatie, op het werk of via VPN.
manager-step-restart = Start het apparaat opnieuw op.
manager-step-wait = Laat het een uur of twee aan staan en verbonden. Configuration Manager probeert het vanzelf opnieuw.
manager-step-support = Kijk morgen hier opnieuw. Is er niets veranderd? Neem contact op met je IT-helpdesk.
manager-synced = Laatst gesynchroniseerd: { $when }
manager-but-compliant = Het doet wat je organisatie vraagt.
manager-but-unknown = Je organisatie heeft dit apparaat nog niet gecontroleerd.
## Whether the sign-in service knows how a device stands

device-told = Microsoft Entra, waarmee je organisatie je aanmeldt, is op { $when } ingelicht.
device-told-shortly = Microsoft Entra, waarmee je organisatie je aanmeldt, wordt binnenkort ingelicht.
device-told-later = Microsoft Entra, waarmee je organisatie je aanmeldt, kon nog niet worden ingelicht. Het wordt opnieuw geprobeerd.
device-told-unknown = Microsoft Entra, waarmee je organisatie je aanmeldt, kent dit apparaat niet. Neem contact op met je IT-helpdesk.
message-too-many = Er zijn nu te veel aanmeldingen
message-too-many-text = Er kwamen er in korte tijd te veel van je netwerk of voor je organisatie. Wacht een minuut en probeer het opnieuw.
