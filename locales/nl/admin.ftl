# The console.

admin-title = Beheer
admin-lead = Voorwaarden, personen en instellingen van { $organization }.
admin-overview = Overzicht
admin-policies = Voorwaarden
admin-policies-hint = Schrijf en publiceer waarmee mensen akkoord gaan.
admin-audience = Wie ziet wat
admin-audience-hint = Zoek uit welke voorwaarden iemand krijgt, en waarom.
admin-people = Personen
admin-people-hint = Apparaten, beslissingen en inschrijvingen van een persoon.
admin-log = Logboek
admin-log-hint = Wie wat heeft gewijzigd, en wanneer.
admin-settings = Instellingen
admin-settings-hint = Limieten, beperkingen, tokens, webhooks en controles.
admin-sections = Onderdelen
admin-any = Alle
admin-filter = Weergeven
admin-from-day = Van
admin-to-day = Tot en met
admin-object-id = Object-id

## Overview

admin-no-terms-company = Niet iedereen ziet voorwaarden op bedrijfsapparaten
admin-no-terms-personal = Niet iedereen ziet voorwaarden op privéapparaten
admin-no-terms-next = Geen enkel geldig beleid is daar voor iedereen. Wie in geen enkele groep zit, krijgt geen voorwaarden of wordt geweigerd, afhankelijk van de instellingen van de tenant.
admin-drafts-open = { $count ->
    [one] Eén concept is niet gepubliceerd
   *[other] { $count } concepten zijn niet gepubliceerd
}
admin-drafts-open-next = Wat erin staat, geldt nog niet.

## Comparisons

admin-diff-none = Geen verschillen.
admin-diff-gap = { $count ->
    [one] Eén regel is gelijk
   *[other] { $count } regels zijn gelijk
}
admin-diff-removed = Verwijderd
admin-diff-added = Toegevoegd

## Log

admin-log-lead = Wat beheerders hebben gewijzigd en wat er op de opdrachtregel van de server is gedaan. Niemand kan het logboek wijzigen.
admin-log-when = Wanneer
admin-log-who = Wie
admin-log-what = Wat
admin-log-subject = Waaraan
admin-log-operator = Serverbeheer (opdrachtregel)
admin-log-none = Er is nog niets gewijzigd
admin-log-none-next = Zodra iemand in het beheer iets wijzigt, staat het hier.
admin-log-none-found = Niets gevonden in het logboek
admin-log-none-found-next = Probeer minder woorden of andere dagen.
admin-log-all = Alles weergeven
admin-log-earlier = Eerdere vermeldingen
admin-log-later = Terug naar de nieuwste
admin-log-changes = Wat er is gewijzigd
admin-log-id = Nummer van de vermelding
admin-log-commitment = Vingerafdruk van de vastlegging
act-policy-draft-begun = Concept begonnen
act-policy-draft-changed = Concept gewijzigd
act-policy-draft-discarded = Concept weggegooid
act-policy-published = Versie gepubliceerd
act-policy-called-off = Versie ingetrokken
act-policy-retired = Beleid niet meer aangeboden
act-policy-offered-again = Beleid opnieuw aangeboden

## Terms

admin-save = Opslaan
policies-lead = Waarmee mensen akkoord gaan als ze een apparaat instellen. Een beleid heeft versies; een gepubliceerde tekst verandert nooit.
policies-none = Nog geen voorwaarden
policies-none-next = Schrijf het eerste beleid. Niemand ziet het totdat je het publiceert.
policy-new = Nieuw beleid
policy-new-lead = Het begint als concept. Niemand ziet het totdat je het publiceert.
policy-new-bad-id = De id mag a tot en met z, 0 tot en met 9 en koppeltekens bevatten, maximaal 32 tekens.
policy-new-taken = Er is al een beleid met deze id. Kies een andere.
policy-bad-language = Dit is geen taaltag. Voorbeelden: en-US, de-DE, ar-SA.
policy-id = Id
policy-id-hint = Zo heet het in de MDM-server en in rapporten, bijvoorbeeld company-devices. Je kunt de id later niet wijzigen.
policy-language-hint = Een taaltag, zoals en-US of de-DE.
policy-begin = Beginnen
policy-for-any = Alle apparaten
policy-for-company = Bedrijfsapparaten
policy-for-personal = Privéapparaten
policy-everybody = Iedereen
policy-in-groups = { $count ->
    [one] Leden van één groep
   *[other] Leden van { $count } groepen
}
policy-everywhere = Alle regio’s
policy-in-regions = { $count ->
    [one] Eén regio
   *[other] { $count } regio’s
}
policy-ownership = Apparaten
policy-groups = Personen
policy-regions = Regio’s
policy-priority = Prioriteit
policy-default-language = Standaardtaal
policy-default = Standaard
policy-reaccept = Wie een eerdere versie heeft geaccepteerd
policy-reaccept-yes = krijgt in het portaal de vraag om deze te accepteren
policy-reaccept-no = kan deze in het portaal accepteren
policy-reading = Lezen
policy-reading-none = Accepteren zonder het lezen te bevestigen
policy-reading-checkbox = Een vakje aanvinken om het lezen te bevestigen
policy-reading-end = Aan het einde van de tekst ‘Doorgaan’ kiezen en dan accepteren
policy-lasting = Hoelang een akkoord geldt
policy-lasts = Totdat er een andere versie is
policy-lasts-days = { $count ->
    [one] Eén dag
   *[other] { $count } dagen
}
policy-lasts-until = Tot { $date }
policy-in-force = Geldig
policy-to-come = Nog niet geldig
policy-past = Vervangen
policy-called-off = Ingetrokken
policy-retired = Niet aangeboden
policy-never-published = Nooit gepubliceerd
policy-next-from = vanaf { $date }
policy-from = Vanaf { $date }
policy-has-draft = Er is een concept
policy-of-folder = uit een map
policy-published = Gepubliceerd op { $date } vanuit een map
policy-published-by = Gepubliceerd op { $date } door { $who }
policy-draft-changed = Gewijzigd door { $who }, { $when }
policy-to-draft = Concept openen
policy-write-next = Volgende versie schrijven
policy-now = Nu geldig
policy-versions = Versies
policy-folder = Dit beleid staat in een map
policy-folder-means = Wie de server beheert, wijzigt het daar. Hier kun je het lezen, bekijken zoals Windows het toont en de versies vergelijken.
policy-retired-since = Niet meer aangeboden sinds { $date }
policy-retired-means = Deze voorwaarden worden niet meer aan nieuwe personen getoond. Waarmee mensen akkoord gingen, blijft bewaard.
policy-offer-again = Opnieuw aanbieden
policy-retire = Niet meer aanbieden
policy-call-off = Deze versie intrekken
policy-preview = Voorbeeld
policy-to-log = Wie wat heeft gewijzigd
policy-done-published = Versie { $version } is gepubliceerd.
policy-done-called-off = Versie { $version } is ingetrokken.
policy-done-retired = Het beleid wordt niet meer aangeboden.
policy-done-offered = Het beleid wordt opnieuw aangeboden.
policy-done-discarded = Het concept is weggegooid.

draft-title = Concept van versie { $version }
draft-lead = Niemand ziet een concept. Publiceer het als het klaar is.
draft-saved = Opgeslagen
draft-texts = Teksten
draft-settings = Instellingen
draft-edit-settings = Instellingen wijzigen
draft-add-language = Taal toevoegen
draft-publish = Publiceren
draft-compare = Wijzigingen sinds versie { $version }
draft-discard = Concept weggooien
draft-back = Concept
flaws-title = Voordat je kunt publiceren
flaw-no-text = Er is geen tekst. Voeg een tekst toe.
flaw-no-default = Er is geen tekst in de standaardtaal ({ $language }). Voeg die toe of kies in de instellingen een andere standaardtaal.
flaw-empty = De tekst in het { $language } is leeg. Schrijf de tekst of verwijder hem.
flaw-no-groups = Deze versie is voor leden van groepen, maar er is geen groep opgegeven: niemand zou de tekst zien. Geef een groep op of kies iedereen.
flaw-no-regions = Deze versie is voor bepaalde regio’s, maar er is geen regio opgegeven: niemand zou de tekst zien. Geef een regio op of kies alle regio’s.
flaw-ended = Akkoorden zouden verlopen voordat de versie geldig wordt. Kies een latere datum.

settings-groups = Object-id’s van groepen
settings-groups-hint = Eén per regel. Je vindt ze in Entra, in het overzicht van de groep.
settings-only-groups = Alleen leden van deze groepen
settings-regions = Regio’s
settings-regions-hint = Telkens twee letters, gescheiden door komma’s, bijvoorbeeld DE, AT, CH.
settings-only-regions = Alleen apparaten die in deze regio’s worden ingesteld
settings-place-hint = De regio die in de Windows-installatie wordt gekozen, telt.
settings-priority-hint = Als er meerdere beleidsregels passen, wordt die met het hoogste getal getoond. Is het getal gelijk, dan gaat een beleid voor groepen voor, en daarna een beleid voor één soort apparaten.
settings-default-hint = Voor mensen voor wie er geen tekst in hun eigen taal is.
settings-reaccept = Vragen aan wie een eerdere versie heeft geaccepteerd
settings-reaccept-hint = Het portaal vraagt om deze te accepteren. Anders wordt deze alleen aangeboden.
settings-lasting-hint = Als een akkoord is verlopen, vraagt het portaal er opnieuw om. Apparaten blijven ingeschreven.
settings-for-days = Een aantal dagen
settings-days = Dagen
settings-until-date = Tot een datum
settings-until = Datum
settings-until-hint = Het akkoord eindigt als deze dag begint ({ $zone }).
settings-bad-group = ‘{ $text }’ is geen object-id. Verwacht wordt bijvoorbeeld 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
settings-bad-region = ‘{ $text }’ is geen regio. Verwacht worden twee letters, bijvoorbeeld DE.
settings-bad-priority = De prioriteit moet een geheel getal zijn, bijvoorbeeld 10.
settings-bad-days = Voer het aantal dagen in, minimaal 1.
settings-bad-date = Voer een datum in.
settings-overtaken = { $who } heeft de instellingen tegelijk met jou gewijzigd

text-title = Tekst in het { $language }
text-language = Taal
text-taken = Er is al een tekst in deze taal. Open die op de pagina van het concept.
text-label = Tekst
text-hint = Markdown. De eerste kop is de titel: # Een apparaat gebruiken op het werk. Koppelingen moeten met https beginnen.
text-too-long = De tekst mag maximaal { $most } KiB zijn en deze is { $sent }. Er is niets opgeslagen.
text-unprintable = De tekst bevat tekens die niet kunnen worden weergegeven. Plak hem opnieuw als platte tekst.
text-remove = Deze tekst verwijderen
text-rendered = Zoals mensen de tekst lezen
text-rendered-hint = Dit is wat het laatst is opgeslagen.
text-no-title = Er is geen kop: op de pagina staat dan ‘Gebruiksvoorwaarden’.
text-overtaken = { $who } heeft deze tekst opgeslagen terwijl je aan het schrijven was
dropped-title = Dit wordt weggelaten
dropped-html = HTML: schrijf in plaats daarvan Markdown.
dropped-script = Scripts en stylesheets.
dropped-picture = Afbeeldingen. Hun beschrijvingen blijven staan.
dropped-link-title = Titels van koppelingen.
overtaken-next = Er is niets verloren: wat je hebt geschreven, staat in het formulier. Als je opnieuw opslaat, vervangt het de andere tekst.
overtaken-changes = Van de andere tekst naar die van jou

publish-title = Versie { $version } publiceren
publish-lead = Talen: { $languages }
publish-point-shown = Iedereen voor wie de tekst bedoeld is, krijgt hem vanaf dat moment te zien.
publish-point-fixed = Een gepubliceerde tekst kun je niet wijzigen. Een wijziging is een nieuwe versie.
publish-point-before = Wie op dat moment de vorige versie leest, kan die nog accepteren.
publish-for = Voor wie
publish-when = Wanneer
publish-now = Nu
publish-later = Op een datum
publish-day = Datum
publish-time = Tijd
publish-zone = Je tijdzone: { $zone }
publish-bad-time = Voer een datum en een tijd in.
publish-past = Dat moment is al voorbij. Kies een moment in de toekomst of publiceer nu.
publish-overtaken = { $who } heeft het concept gewijzigd sinds je deze pagina hebt geopend
publish-overtaken-next = Er is niets gepubliceerd. Bekijk het concept opnieuw en publiceer het daarna.

ask-what-happens = Dit gebeurt er:
ask-overtaken = { $who } heeft iets gewijzigd sinds je deze pagina hebt geopend
ask-overtaken-next = Er is niets gebeurd. Kijk nog eens en beslis dan.
ask-retire-title = ‘{ $of }’ niet meer aanbieden?
ask-retire-does = Deze voorwaarden worden niet meer aan nieuwe personen getoond. Zij krijgen andere voorwaarden te zien die passen, of geen.
ask-retire-stays = Waarmee mensen akkoord gingen, blijft bewaard. Je kunt het beleid later opnieuw aanbieden.
ask-retire-button = Niet meer aanbieden
ask-offer-title = ‘{ $of }’ opnieuw aanbieden?
ask-offer-does = De geldige versie wordt getoond aan iedereen voor wie die bedoeld is.
ask-offer-stays = De tekst blijft zoals die was.
ask-offer-button = Opnieuw aanbieden
ask-call-off-title = Versie { $of } intrekken?
ask-call-off-does = De versie wordt niet geldig. Het nummer blijft bezet.
ask-call-off-stays = De versie die nu geldig is, blijft geldig.
ask-call-off-button = Intrekken
ask-discard-title = Het concept van ‘{ $of }’ weggooien?
ask-discard-does = Alle teksten en instellingen van het concept verdwijnen. Je kunt dit niet ongedaan maken.
ask-discard-stays = Gepubliceerde versies blijven zoals ze zijn.
ask-discard-button = Weggooien
ask-remove-text-title = De tekst in het { $of } verwijderen?
ask-remove-text-does = Het concept heeft dan geen tekst meer in deze taal. Je kunt dit niet ongedaan maken.
ask-remove-text-stays = Gepubliceerde versies behouden hun tekst.
ask-remove-text-button = Verwijderen

changes-title = Wat er is gewijzigd
changes-lead = Regels met − zijn weg, regels met + zijn nieuw.
changes-from = Van
changes-to = Naar
changes-draft = Concept
changes-compare = Vergelijken

preview-title = Voorbeeld
preview-lead = De pagina zoals Windows die toont. De knoppen doen hier niets.
preview-version = Versie
preview-theme = Waar
preview-theme-frx-light = Windows 11-installatie
preview-theme-frx = Windows 10-installatie
preview-theme-moset = Instellingen
preview-size = Grootte
preview-size-card = Kaart
preview-size-screen = Scherm
preview-size-window = Venster
preview-size-small = Klein
preview-frame = De pagina zoals Windows die toont
preview-alone = Alleen deze pagina openen

## Who sees what

audience-lead = Vraag het voor iemand: het antwoord is wat Windows die persoon nu zou tonen.
audience-who = Persoon
audience-who-hint = Het account of de object-id. Laat het veld leeg als het niet om een bepaalde persoon gaat.
audience-unknown = Van ‘{ $text }’ is hier nog geen beslissing bekend. Voer de object-id van de persoon in, of laat het veld leeg en voer groepen in.
audience-anybody = Iemand met deze gegevens
audience-groups-hint = Eén per regel. Laat je dit leeg bij een persoon, dan tellen de groepen van de laatste installatie, voor zover regels die noemen.
audience-region = Regio
audience-region-hint = Twee letters, bijvoorbeeld DE. Leeg: Windows heeft geen regio doorgegeven.
audience-languages = Talen
audience-languages-hint = Zoals het apparaat erom vraagt, bijvoorbeeld de-DE, en-US. Leeg: die van jou.
audience-ask = Wie ziet wat
audience-sees = { $who } ziet ‘{ $title }’
audience-version = Versie { $version } van { $policy }, in het { $language }.
audience-open = Lezen
audience-sees-none = { $who } ziet geen voorwaarden
audience-goes-on = Er past geen beleid. Het instellen gaat zonder deze pagina door, en dat wordt vastgelegd.
audience-refused = Er past geen beleid. De inschrijving wordt geweigerd, zoals in de instellingen van de tenant staat.
audience-why = Waarom
audience-rank = versie { $version }, prioriteit { $priority }
audience-groups-typed = { $count ->
    [one] Gevraagd voor een lid van één groep.
   *[other] Gevraagd voor een lid van { $count } groepen.
}
audience-groups-known = { $count ->
    [one] Gevraagd met de ene groep van de laatste installatie die een regel noemt.
   *[other] Gevraagd met de { $count } groepen van de laatste installatie die regels noemen.
}
audience-groups-none = Gevraagd voor iemand die in geen enkele groep zit.
verdict-shown = Wordt getoond
verdict-outranked = Past, maar ander beleid gaat voor
verdict-ownership = Voor andere apparaten
verdict-groups = Voor leden van andere groepen
verdict-region = Voor andere regio’s

## People

people-lead = Zoek een persoon, een apparaat, een beslissing of een inschrijving en bekijk wat er is gebeurd en waarom.
people-search = Wat weet je?
people-search-hint = Een naam, een id of een nummer. Het maakt niet uit welke.
people-search-button = Zoeken
people-back = Personen
people-examples = Waarnaar je kunt zoeken
people-example-upn = Een UPN of het begin ervan
people-example-guid = Een willekeurige id
people-example-device = De naam van een apparaat of het begin ervan
people-example-hardware = Een hardware-id of het begin ervan
people-guid-note = Een id kan een object-id zijn, die van een beslissing, van een apparaat of van een apparaat in Entra, een client-request-id, een trace-id van de inschrijving of de id die op een foutpagina voor de IT-helpdesk stond.
people-kept-note = Beslissingen en apparaten kun je altijd vinden. Wat er onderweg is gebeurd, wordt 30 dagen bewaard.
people-people = Personen
people-devices = Apparaten
people-decisions = Beslissingen
people-attempts = Wat er is gebeurd
people-more = Er is meer. Typ meer tekens om het te zien.
people-none = Niets gevonden voor ‘{ $query }’
people-none-next = Controleer de spelling of probeer een andere id. Wat er op weg naar een beslissing of een apparaat is gebeurd, wordt 30 dagen bewaard.
people-what = Waarnaar je kunt zoeken
people-seen-when = Laatst gezien: { $when }
people-personal-device = Privéapparaat
people-standing-grace = Actie nodig
people-grace-until = Actie nodig, uiterste datum: { $when }
people-counts = Telt mee voor de limiet
person-attempts = Wat er is gebeurd
person-attempts-none = Niets in de afgelopen 30 dagen.
person-attempts-earlier = Wat er eerder is gebeurd
person-later = Terug naar de nieuwste
person-room = { $count ->
    [one] Nog plek voor één apparaat
   *[other] Nog plek voor { $count } apparaten
}
person-cap-everybody = Dit is de limiet voor iedereen.
person-cap-own = Deze persoon heeft een eigen limiet.
person-cap-group = Dit is de limiet van de groep { $group }, de hoogste van de groepen van deze persoon.
person-groups-when = Windows heeft de groepen { $when } voor het laatst doorgegeven.
person-cap-full = Limiet bereikt
person-cap-none = Deze persoon mag geen apparaten hebben
person-cap-full-next = Een volgend apparaat wordt geweigerd totdat er een is verwijderd of de limiet is verhoogd.
person-devices-none = Geen apparaten.
person-devices-more = Er zijn er meer. Zoek op de naam of de hardware-id van een apparaat om het te vinden.
person-removed = Verwijderd
person-decisions-none = Geen beslissingen.
person-decisions-earlier = Eerdere beslissingen
decision-where = Waar er is beslist
decision-in-portal = Portaal
decision-device = Hiermee ingeschreven apparaat
decision-request = client-request-id
decision-groups = Groepen die regels noemden
decision-withdrawal-commitment = Vingerafdruk van de intrekking
decision-text-hint = Woord voor woord zoals die is getoond.
device-owner = Eigenaar
device-compliance = Naleving
device-enrollment-type = Soort inschrijving
device-hardware = Hardware-id
device-id = Apparaat-id
device-entra-id = Apparaat-id in Entra
theme-frx = Windows 10-installatie
theme-frx-light = Windows 11-installatie
theme-moset = Instellingen
admin-removal-lead = Dit is een apparaat van { $owner }. Je vraagt namens deze persoon om het te verwijderen.
admin-removal-will-mdm = De MDM-server krijgt de opdracht om het apparaat uit te schrijven.
admin-removal-will-access = Misschien heeft de persoon op dit apparaat geen toegang meer tot werkmail, werkapps en werkbestanden.
admin-removal-will-log = In het logboek staat dat jij het was.
admin-removal-not-forever = Het is niet definitief: het apparaat kan opnieuw worden ingesteld voor werk.
admin-removal-not-told = Persoonlijke bestanden blijven op het apparaat staan.
admin-removal-too-many-next = Voor deze persoon worden al zo veel apparaten verwijderd als tegelijk is toegestaan. Probeer het opnieuw als er een is verwijderd.
admin-removal-done = De MDM-server heeft de opdracht om dit apparaat te verwijderen
admin-removal-requested = Er is gevraagd om het te verwijderen
admin-removal-accepted = De MDM-server verwijdert het
admin-removal-over = Het is verwijderd
admin-removal-failed = Het kon niet worden verwijderd
admin-removal-since = Laatst gewijzigd: { $when }
admin-removal-by = Gevraagd door { $who }
admin-removal-by-owner = de eigenaar
act-device-removal-requested = Gevraagd om apparaat te verwijderen

## What happened

attempt-shown = De voorwaarden zijn getoond
attempt-not-read = ‘Accepteren’ is gekozen voordat de voorwaarden waren gelezen
attempt-read = De persoon heeft de voorwaarden tot het einde gelezen
attempt-restricted = De pagina heeft uitgelegd waarom het instellen niet verder kan
attempt-pin-asked = Er is om een pincode gevraagd
attempt-pin-refused = De pincode is niet geaccepteerd
attempt-removal-asked = De pagina heeft om bevestiging gevraagd om een apparaat te verwijderen
attempt-removal-requested = De persoon heeft gevraagd om een apparaat te verwijderen
attempt-accepted = De persoon heeft de voorwaarden geaccepteerd
attempt-declined = De persoon heeft de voorwaarden geweigerd
attempt-not-required = Er waren geen voorwaarden nodig
attempt-user-refused = Aan Windows is gemeld dat deze persoon niet verder kan
attempt-failed = De server kon zijn deel niet doen
attempt-address-refused = Er was geen toegestaan adres voor het antwoord
attempt-form-refused = Er is iets verzonden dat de pagina niet aanbood
attempt-enrolled = Het apparaat is ingeschreven
attempt-enrolled-already = Het apparaat is opnieuw ingeschreven
attempt-message-format = Inschrijving geweigerd: de aanroep van de MDM-server heeft niet de gedocumenteerde vorm
attempt-authorization = Inschrijving geweigerd: er is geen akkoord of het apparaat is niet toegestaan
attempt-internal-fault = Inschrijving geweigerd: de server kon niet antwoorden
attempt-cap-reached = Inschrijving geweigerd: de persoon heeft de limiet bereikt
attempt-not-supported = Inschrijving geweigerd: deze Windows is te oud
attempt-in-maintenance = Inschrijving geweigerd: inschrijven is onderbroken
attempt-user-license = Inschrijving geweigerd: de persoon heeft geen licentie
attempt-invalid-data = Inschrijving geweigerd: het akkoord past niet bij dit apparaat
attempt-help = Help over { $code }
attempt-at = Wanneer
attempt-kind = Waar
attempt-kind-terms = Pagina met gebruiksvoorwaarden
attempt-kind-enrollment = Inschrijving door de MDM-server
attempt-person = Persoon
attempt-decision = Beslissing
attempt-device = Apparaat
attempt-shown-in = Getoond in
attempt-trace-id = Trace-id
attempt-support-id = Id voor de IT-helpdesk
attempt-outcome = Geteld als
attempt-agent = User-agent
attempt-id = Nummer van de vermelding
turn-person = De persoon is aan zet
turn-administrator = De beheerder is aan zet
turn-mdm = De MDM-server is aan zet
turn-operator = Serverbeheer is aan zet: de id staat in het logboek van de server
turn-wait = Wacht en probeer het opnieuw
turn-nobody = Hier is niets aan te doen
