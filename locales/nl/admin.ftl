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

## Settings: what is said in several places

act-token-made = API-token gemaakt
act-token-revoked = API-token ingetrokken
act-pin-made = Pincode gemaakt
act-pin-revoked = Pincode ingetrokken
act-settings-changed = Instellingen gewijzigd
table-act = Actie
good-until = Laatste dag
good-until-hint = Laat het veld leeg als er geen einde is. Geldig tot het einde van die dag, in je tijdzone.
good-until-wrong = Kies vandaag of een latere dag.
object-id-wrong = Voer een object-id in, bijvoorbeeld 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = Je ziet dit maar één keer
validity-good = Geldig
validity-until = tot { $when }
validity-used-up = Opgebruikt
validity-expired = Verlopen
validity-revoked = Ingetrokken

## Settings: API tokens

tokens-title = API-tokens
tokens-lead = Met een token roept je MDM-server Vestibule aan: om apparaten in te schrijven, te lezen wat er is gebeurd en te melden of apparaten voldoen of zijn verwijderd.
tokens-none = Er zijn geen API-tokens
tokens-none-next = Je MDM-server heeft er een nodig voordat apparaten kunnen worden ingeschreven.
tokens-back = Alle API-tokens
token-make = Token maken
token-make-lead = Je ziet de token op de volgende pagina en daarna nooit meer.
token-name = Naam
token-name-hint = Waaraan je de token herkent, bijvoorbeeld de server die hem gebruikt.
token-name-wrong = Voer een naam in van 1 tot en met 100 tekens.
token-rights = Mag worden gebruikt om
token-rights-hint = Vink alleen aan wat de server doet. Voor de rest kan er een andere token zijn.
token-rights-wrong = Vink er minstens één aan.
token-right-enroll = apparaten in te schrijven
token-right-read = apparaten, beslissingen en gebeurtenissen te lezen
token-right-compliance = naleving en contact met apparaten te melden
token-right-removal = te vragen om apparaten te verwijderen en dat te melden
token-made = Gemaakt
token-state = Status
token-made-title = De token is gemaakt
token-made-lead = { $name } is vanaf nu geldig.
token-shown-once-next = Kopieer de token nu naar je MDM-server. Vestibule bewaart er alleen een hash van. Raakt hij kwijt? Maak dan een nieuwe en trek deze in.
token-secret = Token
token-revoke = Intrekken
token-revoke-title = Deze token intrekken?
token-revoke-will = De server die hem gebruikt, kan Vestibule vanaf nu niet meer aanroepen.
token-revoke-forever = Je kunt dit niet ongedaan maken. Maak eerst een nieuwe token voor de server.
token-revoke-button = Token intrekken
token-keep = Behouden
token-revoked = De token is ingetrokken
token-revoked-next = Geen enkele server accepteert hem nog.

## Settings: PINs

pins-title = Pincodes voor inschrijving
pins-lead = Waar een pincode is vereist, voeren mensen die in voordat ze de voorwaarden zien. Geef de pincode op een andere manier door dan per e-mail naar het nieuwe apparaat.
pins-none = Er zijn geen pincodes
pins-none-next = Maak er een voor één persoon, of een die een klas of een team kan gebruiken.
pins-not-asked = Op dit moment wordt niemand om een pincode gevraagd
pins-not-asked-next = Een pincode vereisen bij de beperkingen
pins-back = Alle pincodes
pin-make = Pincode maken
pin-make-lead = Je ziet de cijfers op de volgende pagina en daarna nooit meer.
pin-user = Voor wie
pin-user-hint = De object-id van de enige persoon die de pincode mag gebruiken. Laat het veld leeg als iedereen in je organisatie dat mag.
pin-anybody = Iedereen
pin-uses = Gebruikt
pin-uses-label = Aantal apparaten
pin-uses-hint = Als er zoveel apparaten mee zijn geaccepteerd, is de pincode opgebruikt.
pin-uses-wrong = Voer een getal in, minimaal 1.
pin-used-of = { $used } van { $of }
pin-made-title = De pincode is gemaakt
pin-made-personal = { $count ->
    [one] Geldig voor één apparaat van die persoon.
   *[other] Geldig voor { $count } apparaten van die persoon.
}
pin-made-anybody = { $count ->
    [one] Geldig voor één apparaat, van wie dan ook.
   *[other] Geldig voor { $count } apparaten, wie ze ook instelt.
}
pin-shown-once-next = Vestibule bewaart de cijfers niet. Raken ze kwijt? Maak dan een nieuwe pincode en trek deze in.
pin-secret = Pincode
pin-revoke-title = Deze pincode intrekken?
pin-revoke-will = Niemand kan hem vanaf nu nog gebruiken.
pin-revoke-not = Wat ermee is geaccepteerd, blijft geaccepteerd.
pin-revoke-button = Pincode intrekken
pin-keep = Behouden
pin-revoked = De pincode is ingetrokken
pin-revoked-next = Niemand kan hem meer gebruiken.

## Settings

settings-lead = Wat in het configuratiebestand staat, kan alleen het serverbeheer wijzigen. Al het andere kun je hier instellen. Het geldt binnen twee seconden, zonder herstart.
settings-change = Wijzigen
settings-save = Opslaan
settings-saved = Opgeslagen: { $section }
settings-saved-next = Dit geldt binnen twee seconden op alle servers.
settings-from-file = Configuratiebestand
settings-from-console = Hier ingesteld
settings-from-both = In het bestand en hier
settings-from-default = Standaard
settings-conflict = Iemand anders heeft dit intussen gewijzigd
settings-conflict-who = Gewijzigd door { $name }, { $when }.
settings-conflict-next = Van jou is nog niets opgeslagen en er is niets verloren. Wat verschilt, staat onder elk veld. Als je nu opslaat, geldt wat jij hebt ingevuld.
setting-fixed = Ingesteld in het configuratiebestand. Het serverbeheer kan het daar wijzigen.
setting-in-file = Dit is ingesteld in het configuratiebestand en kan hier niet worden gewijzigd. Er is niets opgeslagen.
setting-theirs = Nu opgeslagen:
setting-line-wrong = Regel { $line }: { $wrong }
setting-last-administrator = Je bent de laatste beheerder. Voeg een andere toe voordat je jezelf verwijdert.
setting-secret-set = Aanwezig
setting-secret-keep = Er is er een, maar die wordt niet getoond. Laat het veld leeg om die te behouden.
logo-lead = Het staat naast de naam van je organisatie, op de pagina met gebruiksvoorwaarden en in het portaal.
logo-file = Afbeelding
logo-remove = Logo verwijderen
logo-wrong-none = Kies een afbeelding.
logo-wrong-kind = Kies een PNG- of JPEG-afbeelding. SVG kan scripts bevatten en is niet toegestaan.
logo-wrong-bytes = Kies een afbeelding van maximaal 64 KB.
logo-wrong-shape = Kies een afbeelding van maximaal 2048 bij 2048 pixels, die hoogstens tien keer zo breed als hoog of zo hoog als breed is.
tokens-hint = Voor je MDM-server en andere servers die de API aanroepen.
pins-hint = Voor mensen die een apparaat instellen, waar een pincode is vereist.
setting-device-cap = Apparaten per persoon
setting-device-cap-hint = Een getal. Mensen met een uitzondering hieronder hebben een eigen limiet.
setting-device-cap-wrong = Voer een getal in van 0 tot en met 4294967295.
setting-cap-override = Uitzonderingen
setting-cap-override-hint = Eén per regel: group (groep) of user (gebruiker), de object-id en de limiet, bijvoorbeeld ‘group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000’. De eigen limiet van een gebruiker gaat voor, daarna geldt de hoogste van de groepen.
setting-cap-override-wrong = Voer ‘group’ of ‘user’, een object-id en een getal in, elke groep of gebruiker één keer.
setting-none = Niets ingesteld
setting-free-slot = Een plek komt vrij
setting-free-slot-hint = Als iemand vraagt om een eigen apparaat te verwijderen.
setting-choose = Kies een van de mogelijkheden.
setting-most-pending = Lopende verwijderingen
setting-most-pending-hint = Hoeveel één persoon er tegelijk mag hebben.
setting-on-terms-page = Tijdens het instellen een ander apparaat verwijderen
setting-on-terms-page-hint = Wie de limiet heeft bereikt, kan er een verwijderen op de pagina met gebruiksvoorwaarden.
setting-personal-devices = Privéapparaten
setting-personal-devices-hint = Of mensen eigen apparaten mogen inschrijven.
setting-minimum-os-version = Oudste Windows-versie
setting-minimum-os-version-hint = Bijvoorbeeld 10.0.19045. Laat het veld leeg om elke versie toe te staan.
setting-minimum-os-version-wrong = Voer een versie van twee tot vier getallen in, bijvoorbeeld 10.0.19045.
setting-minimum-os-version-none = Alle
setting-licensed-groups = Groepen die mogen inschrijven
setting-licensed-groups-hint = Object-id’s, één per regel. Zonder groepen en gebruikers mag iedereen het.
setting-licensed-groups-none = Alle
setting-licensed-users = Gebruikers die mogen inschrijven
setting-licensed-users-hint = Object-id’s, één per regel. Zij mogen het naast die groepen.
setting-licensed-users-none = Alle
setting-pin = Pincode voor inschrijving
setting-pin-hint = Of mensen een pincode invoeren voordat ze de voorwaarden zien.
setting-maintenance = Inschrijving
setting-maintenance-hint = Zolang inschrijven is onderbroken, kan niemand een apparaat inschrijven.
setting-maintenance-wrong = De onderbreking moet na het begin eindigen.
setting-maintenance-from = Onderbroken vanaf
setting-maintenance-from-hint = In je tijdzone. Laat het veld leeg om meteen te onderbreken.
setting-time-wrong = Voer een datum en een tijd in.
setting-maintenance-from-none = Meteen
setting-maintenance-until = Onderbroken tot
setting-maintenance-until-hint = In je tijdzone. Laat het veld leeg als je de onderbreking zelf beëindigt.
setting-maintenance-until-none = Geen einde
setting-maintenance-message = Wat mensen te zien krijgen
setting-maintenance-message-hint = In je eigen woorden, bijvoorbeeld ‘Dinsdag gaan we verder.’
setting-maintenance-message-wrong = Voer één regel in.
setting-maintenance-message-none = Niets extra’s
setting-no-terms = Als er geen beleid past
setting-no-terms-hint = Wat er gebeurt als er voor iemand geen voorwaarden zijn.
setting-withdrawal = Intrekken
setting-withdrawal-hint = Of mensen hun akkoord in het portaal kunnen intrekken.
setting-accent = Accentkleur
setting-accent-hint = De kleur van de belangrijkste knop en van koppelingen, bijvoorbeeld #0b6a0b. Waar die niet leesbaar zou zijn, wordt een tint ervan gebruikt.
setting-accent-wrong = Voer een kleur in, bijvoorbeeld #0b6a0b.
setting-accent-none = Die van Windows
setting-logo = Logo
setting-logo-hint = PNG of JPEG, maximaal 64 KB, voor een witte achtergrond. Met twee keer 224 bij 40 pixels is het overal scherp.
setting-logo-wrong = Kies een afbeelding.
setting-support-name = Naam
setting-support-name-hint = Hoe de helpdesk heet.
setting-support-name-wrong = Voer maximaal 100 tekens in.
setting-not-set = Niet ingesteld
setting-support-email = E-mailadres
setting-support-email-wrong = Voer een adres in, bijvoorbeeld help@contoso.com.
setting-support-phone = Telefoon
setting-support-phone-hint = Zoals mensen het schrijven, bijvoorbeeld +1 425 555 0100.
setting-support-phone-wrong = Voer een nummer in, bijvoorbeeld +49 89 555-0100.
setting-support-url = Webpagina
setting-support-url-hint = Een adres, bijvoorbeeld https://help.contoso.com/.
setting-support-url-wrong = Voer een adres in dat met https:// begint.
setting-redirect-uris = Waar beslissingen naartoe mogen
setting-redirect-uris-hint = Eén per regel: een schema, scheme://host of scheme://host/path. Windows heeft ms-appx-web: en ms-aadj-redir: nodig.
setting-redirect-uris-wrong = Voer een schema in, zoals ms-appx-web:, of een adres, zoals https://mdm.contoso.com/done.
setting-audiences = Doelgroepen van tokens
setting-audiences-hint = Eén per regel: de client-id van de toepassing, of de URI voor de toepassings-id als die in de tokens staat.
setting-audiences-wrong = Voer een doelgroep in.
setting-client-id = Client-id
setting-client-id-hint = De toepassing van het portaal in Entra. Als die niet klopt, kan niemand zich hier meer aanmelden.
setting-client-id-wrong = Voer de client-id van de toepassing in.
setting-client-secret = Clientgeheim
setting-client-secret-hint = Het wordt versleuteld bewaard en nooit meer getoond.
setting-client-secret-wrong = Voer het geheim in.
setting-administrators = Beheerders
setting-administrators-hint = Object-id’s, één per regel. Zij kunnen alles lezen en wijzigen. De app-rol Vestibule.Administrator geeft dezelfde rechten.
setting-nobody = Niemand
setting-auditors = Auditors
setting-auditors-hint = Object-id’s, één per regel. Zij kunnen alles lezen en niets wijzigen.
setting-help-desk = IT-helpdesk
setting-help-desk-hint = Object-id’s, één per regel. Zij zien apparaten en beslissingen van mensen.
settings-caps = Apparaatlimieten
settings-caps-lead = Hoeveel apparaten een persoon mag hebben.
settings-removals = Apparaten verwijderen
settings-removals-lead = Wat er gebeurt als mensen apparaten verwijderen.
settings-restrictions = Beperkingen
settings-restrictions-lead = Wie en wat mag worden ingeschreven. Voor zover het daar al bekend is, staat het op de pagina met gebruiksvoorwaarden. Bij de inschrijving wordt het afgedwongen.
settings-maintenance = Onderhoud
settings-maintenance-lead = Onderbreek het inschrijven zolang je MDM-server niet beschikbaar is.
settings-terms = Voorwaarden en overeenkomsten
settings-terms-lead = Wat voor al het beleid geldt.
settings-branding = Kleur
settings-branding-lead = Hoe de pagina’s van je organisatie eruitzien.
settings-support = IT-helpdesk
settings-support-lead = Bij wie mensen terechtkunnen. Dit staat onder aan de pagina’s van het portaal.
settings-windows = Windows en Entra
settings-windows-lead = Wat Windows en je MDM-toepassing in Entra verzenden en ontvangen.
settings-sign-in = Aanmelding
settings-sign-in-lead = Hoe mensen zich aanmelden bij het portaal en bij dit beheer.
settings-roles = Rollen
settings-roles-lead = Wie dit beheer mag openen.
setting-free-slot-at-once = Zodra iemand erom vraagt
setting-free-slot-on-confirmation = Als de MDM-server meldt dat het apparaat is verwijderd
setting-on-terms-page-true = Mogelijk
setting-on-terms-page-false = Niet mogelijk
setting-personal-devices-allowed = Toegestaan
setting-personal-devices-blocked = Geblokkeerd
setting-pin-off = Niet gevraagd
setting-pin-required = Vereist
setting-maintenance-off = Mogelijk
setting-maintenance-on = Onderbroken
setting-no-terms-continue = Het instellen gaat zonder deze pagina door, en dat wordt vastgelegd
setting-no-terms-refuse = De inschrijving wordt geweigerd
setting-withdrawal-allowed = Toegestaan
setting-withdrawal-refused = Niet toegestaan
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
settings-too-many-groups = Er mogen maximaal { $most } groepen zijn.
settings-bad-region = ‘{ $text }’ is geen regio. Verwacht worden twee letters, bijvoorbeeld DE.
settings-bad-priority = De prioriteit moet een geheel getal zijn, bijvoorbeeld 10.
settings-bad-days = Voer het aantal dagen in, minimaal 1.
settings-bad-date = Voer een datum in.
settings-overtaken = { $who } heeft de instellingen tegelijk met jou gewijzigd

text-title = Tekst in het { $language }
text-language = Taal
text-taken = Er is al een tekst in deze taal. Open die op de pagina van het concept.
text-gone = Deze tekst staat niet meer in een concept: het concept is gepubliceerd of weggegooid, of de tekst is verwijderd. Er is niets opgeslagen. Wat je hebt geschreven, staat hier nog: kopieer het voordat je verdergaat.
draft-settings-gone = Het concept is intussen gepubliceerd of weggegooid. Er is niets opgeslagen. Wat je hebt gekozen, staat hier nog: noteer het voordat je verdergaat.
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
dropped-nesting = Citaten, lijsten en nadruk die meer dan 32 niveaus diep in elkaar zitten. De woorden blijven staan.
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
publish-both = Je hebt ‘Nu’ gekozen en een datum ingevuld. Kies ‘Op een datum’ of wis de datum.
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
audience-groups-graph = Gevraagd met de groepen die Microsoft Graph nu noemt, voor zover regels ze noemen.
audience-groups-none = Gevraagd voor iemand die in geen enkele groep zit.
verdict-shown = Wordt getoond
verdict-outranked = Past, maar ander beleid gaat voor
verdict-ownership = Voor andere apparaten
verdict-groups = Voor leden van andere groepen
verdict-region = Voor andere regio’s

## Settings: webhooks

act-webhook-secret-made = Geheim van webhook gemaakt
act-webhook-enabled = Webhook ingeschakeld
act-webhook-replayed = Gebeurtenissen opnieuw verzonden
webhooks-title = Webhooks
webhooks-hint = Wie over gebeurtenissen wordt geïnformeerd, en hoe de bezorging ging.
webhooks-lead = Servers die over gebeurtenissen worden geïnformeerd. Voeg er hier of in het configuratiebestand een toe. Ook hun geheimen staan hier, en wat er mogelijk is als een ontvanger niet bereikbaar was.
webhooks-none = Er zijn geen webhooks
webhooks-none-next = Voeg er een toe om een server te informeren over beslissingen en apparaten, zodra er iets gebeurt.
webhook-id = Webhook
webhook-url = Adres
webhook-waits = Wachtrij
webhook-lag = { $count ->
    [0] Er wacht niets
    [one] Er wacht één gebeurtenis
   *[other] Er wachten { $count } gebeurtenissen
}
webhook-disabled = Uitgeschakeld: gebeurtenissen wachten
webhook-not-registered = Nog niet in gebruik
webhook-gone = Antwoordde met 410: krijgt niets meer
webhook-without-secret = Zonder geheim: gebeurtenissen wachten
webhook-paused = Onderbroken, op verzoek van de ontvanger
webhook-in-use = In gebruik
webhook-all-events = Alle gebeurtenissen
webhook-event = Gebeurtenis
webhook-outcome = Resultaat
webhook-secrets = Geheimen die ondertekenen, gemaakt
webhook-log = Bezorgingen
webhook-no-tries = Geen pogingen in de afgelopen 30 dagen.
webhook-delivered = Bezorgd
webhook-to-be-retried = Niet aangenomen, wordt later opnieuw geprobeerd
webhook-failed = Definitief mislukt
webhook-skipped = Heeft te lang gewacht
webhook-acts = Wat je kunt doen
webhook-secret = Geheim
webhook-secret-make = Geheim maken
webhook-secret-lead = Met een geheim controleert de ontvanger of gebeurtenissen echt zijn. Een nieuw geheim ondertekent meteen. Het vorige ondertekent nog 24 uur mee, zodat de ontvanger kan overstappen.
webhook-secret-made = Het geheim is gemaakt
webhook-secret-made-lead = Het ondertekent vanaf nu.
webhook-secret-once-next = Kopieer het nu naar de ontvanger. Vestibule bewaart het versleuteld en toont het nooit meer.
webhook-back = Terug naar de webhook
webhook-enable-lead = Ga verder na een 410 en probeer meteen wat op de volgende poging wacht.
webhook-enable = Inschakelen
webhook-enabled = De webhook is ingeschakeld. Wat wachtte, wordt nu geprobeerd.
webhook-since = Opnieuw verzenden vanaf
webhook-since-hint = In je tijdzone. Alle gebeurtenissen sindsdien die de webhook wil ontvangen, komen weer in de wachtrij, ook als ze al zijn bezorgd.
webhook-replay = Opnieuw verzenden
webhook-replayed = { $count ->
    [0] Er is sindsdien geen gebeurtenis om opnieuw te verzenden.
    [one] Eén gebeurtenis staat weer in de wachtrij.
   *[other] { $count } gebeurtenissen staan weer in de wachtrij.
}

## Settings: checks

checks-title = Controle
checks-hint = Zoek uit of alles werkt wat je nodig hebt.
checks-lead = Controleert je voorwaarden, de sleutels van Entra, de client van het portaal, Microsoft Graph en de webhooks. Dit duurt maximaal een minuut.
checks-run = Nu controleren
checks-all-good = Er is niets mislukt
checks-warnings = { $count ->
    [one] Er is één aandachtspunt
   *[other] Er zijn { $count } aandachtspunten
}
checks-failed = { $count ->
    [one] Eén controle is mislukt
   *[other] { $count } controles zijn mislukt
}
check-of = Controle
check-found = Bevinding
check-ok = OK
check-warning = Aandachtspunt
check-failed = Mislukt
check-skipped = Overgeslagen
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

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Wie Microsoft Graph om de groepen van een persoon vraagt, als het er te veel zijn voor een token, en desgewenst de naleving van apparaten aan Microsoft Entra meldt.
setting-graph-client-id-hint = De toepassing in Entra die gebruikers en groepen mag lezen. Blijft het veld leeg, dan wordt Graph niets gevraagd.
setting-graph-client-id-wrong = Voer de client-id van de toepassing in, en daaronder een clientgeheim of een certificaat.
setting-graph-secret-hint = Het wordt versleuteld bewaard en nooit meer getoond. Het vervangt een certificaat.
setting-graph-certificate = Certificaat en persoonlijke sleutel
setting-graph-certificate-hint = Beide in PEM, na elkaar. Ze worden versleuteld bewaard en nooit meer getoond, en vervangen een clientgeheim.
setting-graph-certificate-wrong = Plak een certificaat en de bijbehorende RSA-sleutel (minimaal 2048 bits, zonder wachtwoordzin), beide in PEM.
setting-graph-unreachable = Als Graph niet antwoordt
setting-graph-unreachable-hint = Dit gaat over mensen van wie de token hun groepen niet bevat.
setting-graph-unreachable-refuse = Ze krijgen de vraag om het opnieuw te proberen
setting-graph-unreachable-without = Ze gaan door alsof ze in geen enkele groep zitten
setting-graph-root = Adres van Microsoft Graph
setting-graph-root-hint = Alleen voor clouds die Vestibule niet kent, bijvoorbeeld https://dod-graph.microsoft.us.
setting-graph-root-wrong = Voer een van de adressen van Microsoft in, bijvoorbeeld https://graph.microsoft.us. Elk ander adres moet in het configuratiebestand zijn toegestaan.
setting-graph-root-none = Dat van de cloud van de tenant

## Settings: webhooks of the console

webhook-add = Webhook toevoegen
webhook-add-lead = Gebeurtenissen worden ondertekend naar dit adres verzonden. De volgende pagina toont het geheim, maar één keer.
webhook-id-hint = Kleine letters, cijfers en koppeltekens, maximaal 32. Dit kan later niet worden gewijzigd.
webhook-id-wrong = Voer 1 tot en met 32 kleine letters, cijfers of koppeltekens in.
webhook-id-taken = Er is al een webhook met deze naam. Kies een andere.
webhook-too-many = Er zijn al zoveel webhooks als er kunnen zijn. Verwijder er eerst een.
webhook-url-hint = Een https-adres op het openbare internet. Een adres in het eigen netwerk kan alleen in het configuratiebestand worden ingesteld.
webhook-url-wrong = Voer een https-adres op het openbare internet in, zonder gebruikersnaam.
webhook-events = Gebeurtenissen
webhook-events-hint = Kies er geen om ze allemaal te ontvangen, ook die van latere versies.
webhook-timeout = Tijd om te antwoorden, in seconden
webhook-timeout-hint = 1 tot en met 30. Duurt het langer, dan wordt het later opnieuw geprobeerd.
webhook-timeout-wrong = Voer een getal in van 1 tot en met 30.
webhook-delivery = Bezorging
webhook-delivery-on = Gebeurtenissen worden verzonden
webhook-delivery-off = Gebeurtenissen wachten
webhook-change = Webhook wijzigen
webhook-change-lead = Het geheim en wat er wacht, blijven behouden.
webhook-changed = De webhook is gewijzigd. Dit geldt binnen twee seconden op alle servers.
webhook-remove = Webhook verwijderen
webhook-remove-will = Er wordt niets meer naartoe verzonden en de geheimen worden gewist.
webhook-remove-waiting = { $count ->
    [one] Eén wachtende gebeurtenis wordt niet verzonden.
   *[other] { $count } wachtende gebeurtenissen worden niet verzonden.
}
webhook-remove-again = Een webhook met dezelfde naam die later wordt toegevoegd, begint opnieuw met een ander geheim.
webhook-removed = De webhook is verwijderd
webhook-source = Herkomst
webhook-from-file = Configuratiebestand. De webhook kan hier niet worden gewijzigd.

## Retention and erasure

act-person-erased = Gegevens van een persoon gewist
act-records-expired = Gegevens na afloop van hun termijn gewist
settings-retention = Hoelang gegevens worden bewaard
settings-retention-lead = Blijft een veld leeg, dan is er geen einde aan het bewaren. Wat verlopen is, verdwijnt binnen een uur. Het bewijs van alle andere vastleggingen blijft volledig.
setting-people-days = Personen zonder apparaat, in dagen
setting-people-days-hint = Zo lang nadat ze voor het laatst zijn gezien, wordt alles gewist wat over hen wordt bewaard: beslissingen, verwijderde apparaten, installaties en inschrijvingen. Wie een apparaat heeft, blijft bewaard.
setting-removed-devices-days = Verwijderde apparaten, in dagen
setting-removed-devices-days-hint = Zo lang na de verwijdering wordt een apparaat gewist. Beslissingen blijven bewaard.
setting-events-days = Gebeurtenissen over personen, in dagen
setting-events-days-hint = Daarna vermeldt een gebeurtenis om welke beslissing of welk apparaat het ging, en niets over personen. MDM-servers en webhooks moeten die dan hebben gelezen.
setting-month-days-wrong = Voer een aantal dagen in van 30 tot en met 36.500 of laat het veld leeg.
setting-days-wrong = Voer een aantal dagen in van 1 tot en met 36.500 of laat het veld leeg.
setting-no-end = Geen einde
erase-link = Gegevens van deze persoon wissen
erase-link-hint = Als de persoon erom vraagt, of als je ze niet meer nodig hebt.
erase-title = Gegevens van een persoon wissen
erase-lead = Alles wat hier over { $person } wordt bewaard. Je kunt dit niet ongedaan maken.
erase-will-records = Beslissingen en intrekkingen: wie, wanneer en wat
erase-will-devices = Verwijderde apparaten, installaties en inschrijvingen, aanmeldingen, pincodes en wat gebeurtenissen over de persoon zeggen
erase-will-reports = De plaats van de persoon in rapporten en lijsten
erase-will-files = Exports die klaarstaan om te downloaden, omdat de persoon erin kan voorkomen
erase-stays-proof = Een bewijs dat er zoveel vastleggingen waren, zonder hun inhoud. Alle andere vastleggingen kunnen worden gecontroleerd zoals voorheen.
erase-stays-log = Het logboek van dit beheer: wat beheerders hebben gedaan, en dat je deze gegevens hebt gewist. Die vermelding noemt de persoon niet.
erase-stays-settings = Instellingen die de persoon noemen, bijvoorbeeld een eigen limiet. Wijzig die zelf.
erase-stays-elsewhere = Wat je MDM-server en Entra weten. Kopieën en back-ups die eerder zijn gemaakt.
erase-goes = Wat verdwijnt
erase-stays = Wat blijft
erase-has-devices = Deze persoon heeft een apparaat
erase-has-devices-next = Verwijder eerst de apparaten van de persoon en wacht tot je MDM-server klaar is. Kom daarna terug.
erase-not-yet = Er is zojuist iets gebeurd dat nog niet is geteld. Er is niets gewist. Probeer het opnieuw.
erase-reference = Referentie
erase-reference-hint = Bijvoorbeeld het nummer van het verzoek. Dit komt in het logboek te staan. Voer geen naam in.
erase-reference-wrong = Voer maximaal 100 tekens in, zonder naam of e-mailadres.
erase-sure = Ik heb gecontroleerd dat dit de juiste persoon is
erase-sure-wrong = Vink dit aan om verder te gaan.
erase-button = Definitief wissen
erase-keep = Behouden

## Copies of what is kept about somebody
act-person-data-exported = Gegevens van een persoon gedownload
person-copies = Kopieën
person-data-link = Gegevens van deze persoon downloaden
person-data-link-hint = Alles wat over deze persoon wordt bewaard, als één bestand
person-data-title = Gegevens van een persoon downloaden
person-data-lead = Alles wat hier over { $person } wordt bewaard, als één bestand: voor een verzoek volgens de AVG, artikelen 15 en 20.
person-data-logged = In het logboek komt te staan dat u het hebt gedownload. Het bestand is JSON. Geef het alleen aan deze persoon.

## Exports
act-export-asked = Export gevraagd
exports-title = Exports
exports-lead = Grote bestanden worden op de achtergrond gemaakt. Ze blijven hier 7 dagen.
exports-none = Geen exports
exports-none-next = Vraag er een. U kunt de pagina verlaten terwijl die wordt gemaakt.
exports-ask = Een export vragen
exports-what = Wat
exports-state = Stand
exports-when = Gevraagd
exports-by = Door
export-records = Records
export-decisions-csv = Beslissingen als CSV, voor rekenbladen
export-decisions-jsonl = Beslissingen als JSON Lines, voor programma’s
export-evidence = Alle beslissingen, intrekkingen en handelingen met hun bewijs, offline te controleren
export-state-queued = Wacht op zijn beurt
export-state-running = Wordt gemaakt
export-state-ready = Klaar
export-state-failed = Mislukt
export-state-cancelled = Geannuleerd
export-state-expired = Niet meer bewaard
export-expired-next = Bestanden blijven 7 dagen. Vraag het opnieuw.
export-new-lead = Alle passende beslissingen worden één gecomprimeerd bestand (.gz), de nieuwste eerst. Het duurt ongeveer een minuut per miljoen.
export-person = Persoon
export-policy = Voorwaarden
export-policy-hint = De naam van de voorwaarden in het dossier, zoals company-devices. Leeg: alle voorwaarden.
export-policy-wrong = Schrijf de naam van de voorwaarden in het dossier: a-z, 0-9 en streepjes.
export-version = Versie
export-language = Taal
export-outcome = Beslissing
export-ownership = Apparaten
export-company = Apparaten van de organisatie
export-personal = Persoonlijke apparaten
export-days-hint = Dagen zijn dagen in UTC.
export-day-wrong = Kies een dag, zoals 2026-11-21.
export-last-day-wrong = Kies een dag die niet voor de eerste ligt.
export-other-wrong = niet wat het moet zijn. Ga terug naar de lijst en filter opnieuw.
export-only = Alleen
export-full = Twee exports zijn bezig
export-full-next = Wacht tot er een klaar is, of annuleer er een:
export-logged = Het logboek houdt bij wie wat vraagt.
export-button = Het bestand maken
export-filter = Welke beslissingen
export-everything = Alle
export-progress = { $done } van { $total } records
export-progress-unknown = { $done } records
export-size = Grootte
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = Bewaard tot
export-id = Nummer van deze export
export-download = Downloaden
export-cancel = Deze export annuleren
export-delete = Deze export verwijderen
export-cancelled = De export is geannuleerd
export-deleted = De export is verwijderd
export-heading-going = Uw bestand wordt gemaakt
export-heading-ready = Uw bestand is klaar
export-too-large = Het bestand zou groter zijn dan 1 GB
export-too-large-next = Vraag minder dagen, of alleen bepaalde voorwaarden.
export-failed = Het bestand kon niet worden gemaakt
export-failed-next = Vraag het opnieuw. Mislukt het weer, geef dan het nummer hieronder door aan de beheerder van deze server.
export-refresh = Deze pagina ververst zich elke 30 seconden. U kunt haar verlaten: het bestand wordt toch gemaakt.

## Reports

admin-reports = Rapporten
admin-reports-hint = Hoe personen tegenover de voorwaarden staan, en elke beslissing, als lijst of bestand.
act-report-exported = Rapport gedownload
reports-lead = Hoe personen tegenover uw voorwaarden staan. Hier bekend: { $number }, door een beslissing of een apparaat. Een dag is een dag in UTC.
reports-behind = Deze cijfers zijn niet helemaal actueel
reports-behind-next = Nog te tellen: { $number } gebeurtenissen. Open de pagina straks opnieuw.
reports-none = Nog niemand heeft beslist
reports-none-next = Zodra iemand voorwaarden accepteert of weigert, wordt het hier geteld.
reports-standing = Personen en de geldige versie
reports-standing-lead = Van de personen die hier bekend zijn. Niet van iedereen is bekend of voorwaarden voor hen gelden, door groepen of regio’s.
reports-before = Eerdere versie of verlopen
reports-accepted-of = Versie { $version }: geaccepteerd door { $number } van { $of } ({ $percent } %)
reports-not-in-force = Geen versie is geldig
reports-over-time = Acceptaties door de tijd
reports-over-time-lead = Elke acceptatie telt, ook een volgende van dezelfde persoon.
reports-count = Tellen
reports-per-day = Per periode
reports-sum = Alle tot dan
reports-days = Dagen
reports-earlier-versions = Eerdere versies
reports-nothing-accepted = Van deze voorwaarden is tot dan niets geaccepteerd.
reports-chart-days = { $policy }: versie { $version } is in deze periode { $number } keer geaccepteerd
reports-chart-sum = { $policy }: versie { $version } is tot { $to } { $number } keer geaccepteerd
reports-chart-description = Een lijn per versie, van { $from } tot { $to }. De tabel bevat dezelfde cijfers.
report-decisions-hint = Op persoon, voorwaarden, versie, taal en dag. Als lijst of bestand.
report-decisions-lead = Elke vastgelegde beslissing, de nieuwste eerst. De dagen van het filter zijn dagen in UTC.
report-person = Persoon
report-person-hint = Een account, het begin ervan of een object-id.
report-policy = Voorwaarden
report-version = Versie
report-outcome = Beslissing
report-older = Oudere
report-none = Geen beslissing past
report-none-next = Probeer minder filters of andere dagen.
report-who-is-meant = Wie wordt bedoeld?
report-count = { $count ->
    [one] Eén beslissing
   *[other] { $number } beslissingen
}
report-count-more = Meer dan { $number } beslissingen
report-csv = Downloaden als CSV, voor rekenbladen
report-jsonl = Downloaden als JSON Lines, voor programma’s
report-download-note = Het logboek houdt bij wie wat downloadt. In CSV begint een cel die een rekenblad als formule zou uitvoeren met een apostrof.
report-nobody-called = Niemand die hier bekend is, heet { $text }. Voer een account, het begin ervan of een object-id in.
report-several-called = Meerdere personen heten { $text }. Kies er een.
report-no-choice = Kies iets uit de lijst.
report-no-day = Kies een dag, bijvoorbeeld 2026-11-21.
report-backwards = Kies een laatste dag die niet voor de eerste ligt.
report-missing = Wie niet heeft geaccepteerd
report-missing-hint = Personen die de geldige versie niet hebben geaccepteerd, en waarom.
missing-lead = Personen die hier bekend zijn, door een beslissing of een apparaat, en de geldige versie niet hebben geaccepteerd. Wie hier nooit was, staat niet in deze lijst.
missing-no-policy = Er zijn geen geldige voorwaarden
missing-no-policy-next = Publiceer eerst voorwaarden.
missing-accepted = Versie { $version } van { $policy } is geaccepteerd door { $number } van { $of } personen.
missing-for-some = Deze voorwaarden gelden niet voor iedereen
missing-for-some-next = Ze gelden alleen voor sommige groepen, regio’s of apparaten. Wie daarbij hoort, is hier niet bekend: in de lijst staan ook personen voor wie ze misschien niet gelden.
missing-why = Waarom
missing-name = Naam begint met
missing-never = Nooit beslist
missing-older = Eerdere versie
missing-declined = Laatst geweigerd
missing-withdrew = Ingetrokken
missing-ended = Acceptatie verlopen
missing-count = { $count ->
    [one] Eén persoon
   *[other] { $number } personen
}
missing-called = Personen van wie de naam begint met { $name }
missing-nobody = Niemand
missing-nobody-next = Geen bekende persoon past.
missing-before = Eerder geaccepteerd
missing-last = Laatste beslissing hierover
missing-seen = Laatst gezien
missing-next = Volgende
missing-first = Terug naar het begin

## What ends soon

admin-certificate-ends = Certificaat voor Microsoft Graph: geldig tot { $when }
admin-certificate-ends-next = Maak een nieuw certificaat, upload het in Entra en zet het in de plaats van dit. Zonder certificaat kunnen groepen niet worden opgevraagd.
admin-token-ends = API-token { $name }: geldig tot { $when }
admin-token-ends-next = Maak voor die tijd een nieuw token en geef het aan de MDM-server.

## Configuration Manager, on a device’s page
admin-manager = Co-beheer
admin-manager-healthy = Configuration Manager is in orde
admin-manager-unhealthy = Configuration Manager is niet in orde
admin-manager-unknown = De status van Configuration Manager is niet bekend
admin-manager-owns = Configuration Manager is verantwoordelijk voor naleving (workload)
admin-manager-value = Statuswaarde van de client: { $value }
admin-manager-installed = Geïnstalleerd (1)
admin-manager-registered = Geregistreerd (2)
admin-manager-evaluated = Statusevaluatie geslaagd (4)
admin-manager-install-error = Fout bij installatie of upgrade (8)
admin-manager-communication-error = Communicatiefout met een beheerpunt (16)
admin-manager-others = Andere vlaggen ({ $value })
admin-manager-synced = Laatst gesynchroniseerd: { $when }
admin-manager-not-synced = Geen synchronisatie bekend
admin-manager-until = In orde tot { $when }, als er niets nieuws komt
admin-manager-was-until = Was in orde tot { $when }
admin-manager-reported = Gemeld: { $when }
## Compliance, and what Entra is told of it

admin-compliance = Naleving
admin-compliance-hint = Welke apparaten niet aan de eisen voldoen en waarom, en of Microsoft Entra dat weet.
compliance-lead = Wat je MDM-server over de ingeschreven apparaten zegt. Het zijn er { $number }.
compliance-in-grace = Voldoet niet aan de eisen, binnen de respijtperiode
compliance-reasons = Waarom apparaten niet aan de eisen voldoen
compliance-reasons-lead = In de woorden van je MDM-server. Een apparaat met meerdere redenen telt bij elke reden mee. Apparaten binnen de respijtperiode tellen mee.
compliance-count = { $count ->
    [one] Eén apparaat voldoet niet aan de eisen
   *[other] { $number } apparaten voldoen niet aan de eisen
}
compliance-reason = Reden
compliance-devices = Apparaten
compliance-no-reason = Geen reden opgegeven
compliance-others = { $count ->
    [one] Eén andere reden
   *[other] { $number } andere redenen
}
compliance-partial = Er zijn te veel verschillende redenen om ze allemaal te tellen. Deze komen uit de meest voorkomende.
compliance-none = Alle gecontroleerde apparaten voldoen aan de eisen
compliance-none-next = Zodra je MDM-server een apparaat meldt dat niet voldoet, wordt het hier geteld.
compliance-list = Apparaten die niet aan de eisen voldoen
compliance-all = Alle gemelde apparaten
compliance-device = Apparaat
compliance-more-reasons = { $count ->
    [one] en nog één reden
   *[other] en nog { $count } redenen
}
compliance-nothing-fits = Geen apparaat gevonden
compliance-nothing-fits-next = Probeer het met minder filters.
entra-title = Melding aan Microsoft Entra
entra-off = De naleving wordt niet aan Microsoft Entra gemeld.
entra-state = Status
entra-means = Wat het betekent
entra-act = Actie
entra-waiting = Wacht
entra-waiting-next = Wordt binnenkort gemeld.
entra-reported = Gemeld
entra-reported-next = Entra weet wat je MDM-server het laatst heeft gezegd.
entra-gone = Verwijderd
entra-gone-next = Het apparaat is hier verwijderd en bij Entra onbekend. Er valt niets meer te melden.
entra-not-found = Onbekend bij Entra
entra-not-found-next = Entra antwoordt 404: het apparaat is daar verwijderd, of de MDM-server heeft een verkeerde apparaat-id gestuurd. Voeg het apparaat opnieuw toe aan Entra of corrigeer de id.
entra-refused = Geweigerd
entra-refused-next = Entra antwoordt 403: de toepassing mist de machtiging Device.ReadWrite.All of de goedkeuring van Microsoft als MDM-toepassing.
entra-rejected = Niet aangenomen
entra-rejected-next = Entra neemt de melding niet aan. Het antwoord staat op de pagina van het apparaat.
entra-unreachable = Geen antwoord
entra-unreachable-next = Entra antwoordde niet of gaf een fout. Het wordt automatisch opnieuw geprobeerd.
entra-no-token = Er kan niets worden gemeld: de toepassing krijgt geen toegang tot Microsoft Graph
entra-no-token-next = Controleer in de instellingen de client-id en het clientgeheim of het certificaat.
entra-held-back = Microsoft Graph vraagt om een pauze
entra-held-back-next = Er waren te veel verzoeken. Het melden gaat automatisch verder.
entra-all-refused = Microsoft Entra weigert de meldingen
entra-away = Microsoft Graph is niet bereikbaar
entra-since = Sinds: { $when }
entra-next-try = Volgende poging: { $when }
entra-no-next-try = Het wordt niet automatisch opnieuw geprobeerd tot er iets verandert.
entra-tried = Laatste poging: { $when }. Pogingen tot nu toe: { $number }.
entra-answer = Antwoord: { $text }
entra-last = Laatste antwoord van Entra: { $when }
entra-waits = Oudste wachtende melding: { $when }
entra-told = Laatst gemeld: { $when }, ‘{ $what }’
entra-nothing = Nog niets te melden
entra-no-id = Kan niet worden gemeld: je MDM-server heeft de id van dit apparaat in Entra niet gestuurd.
entra-again = Opnieuw melden
entra-now = Nu proberen
entra-again-done = { $count ->
    [one] Eén apparaat wordt opnieuw gemeld
   *[other] { $count } apparaten worden opnieuw gemeld
}
entra-resumed = Het melden wordt nu opnieuw geprobeerd
entra-nothing-reported = De naleving komt niet aan bij Microsoft Entra
entra-not-reported = { $count ->
    [one] De naleving van één apparaat kan niet aan Microsoft Entra worden gemeld
   *[other] De naleving van { $count } apparaten kan niet aan Microsoft Entra worden gemeld
}
entra-look-there = Waarom, en wat je kunt doen:
act-compliance-reported-again = Naleving opnieuw gemeld
setting-graph-compliance = Naleving van apparaten
setting-graph-compliance-hint = Om te melden is de toepassingsmachtiging Device.ReadWrite.All nodig. Microsoft neemt alleen meldingen van goedgekeurde MDM-toepassingen aan.
setting-graph-compliance-keep = Wordt niet gemeld
setting-graph-compliance-report = Wordt aan Microsoft Entra gemeld
setting-graph-removed = Apparaten die hier worden verwijderd
setting-graph-removed-hint = Alleen als de naleving wordt gemeld.
setting-graph-removed-keep = Blijven in Entra, als niet beheerd
setting-graph-removed-delete = Worden in Entra verwijderd

sessions-title = Overal afmelden
sessions-lead = { $person } wordt in alle browsers afgemeld bij de portal en de console.
sessions-at-once = Dat geldt meteen, wat de persoon daar ook doet. Wat nog niet is verzonden, gaat verloren.
sessions-again = Opnieuw aanmelden kan zolang de aanmelding van je organisatie dat toelaat. Wil je dat voorkomen? Schakel dan eerst het account uit in Entra.
sessions-log = Het staat in het logboek, met je naam.
sessions-none = { $person } is nergens aangemeld.
sessions-back = Terug naar de persoon
sessions-done = Overal afgemeld
act-person-signed-out = Persoon overal afgemeld
