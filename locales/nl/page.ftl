# De pagina met de gebruiksvoorwaarden
lead-company = { $organization } gaat dit apparaat beheren. Lees deze voorwaarden en kies ‘Accepteren’ om verder te gaan.
lead-personal = { $organization } vraagt om je akkoord voordat je apparaat wordt toegevoegd. Kies ‘Accepteren’ om verder te gaan of ‘Weigeren’ om te stoppen.
untitled = Gebruiksvoorwaarden
accept = Accepteren
decline = Weigeren
languages = Taal
request-id = Aanvraag-id:

# De pincode, vóór de voorwaarden
pin-title = Voer je pincode in
pin-lead = { $organization } heeft je een pincode gegeven om dit apparaat in te stellen.
pin-label = Pincode
pin-none = Geen code
pin-hint = 8 cijfers. Heb je er geen? Vraag het je IT-helpdesk.
pin-missing = Voer de pincode in
pin-wrong = Deze pincode klopt niet. Controleer de code en probeer het opnieuw, of vraag je IT-helpdesk om een nieuwe.
pin-used = Deze pincode is niet meer geldig. Vraag je IT-helpdesk om een nieuwe.
pin-wait = Er zijn te veel verkeerde pincodes ingevoerd. Probeer het { $when } opnieuw.

# Hoe iemand laat zien de voorwaarden te hebben gelezen
lead-company-end = { $organization } gaat dit apparaat beheren. Lees deze voorwaarden tot het einde en kies dan ‘Doorgaan’.
lead-personal-end = { $organization } vraagt om je akkoord voordat je apparaat wordt toegevoegd. Lees de voorwaarden tot het einde en kies ‘Doorgaan’, of kies ‘Weigeren’ om te stoppen.
reading-box = Ik heb deze voorwaarden gelezen
reading-missing = Vink dit vakje aan als je de voorwaarden hebt gelezen en kies dan ‘Accepteren’.
reading-hint = ‘Doorgaan’ staat aan het einde van de voorwaarden.
reading-to-end = Lees de voorwaarden eerst tot het einde. Daar staat ‘Doorgaan’.
confirm-title = Accepteer je deze voorwaarden?
confirm-company = Kies ‘Accepteren’ om verder te gaan of ‘Terug’ om ze nog eens te lezen.
confirm-personal = Kies ‘Accepteren’ om verder te gaan, ‘Weigeren’ om te stoppen of ‘Terug’ om ze nog eens te lezen.

# De apparaatlimiet, boven de voorwaarden
cap-count = { $count ->
    [one] Je hebt { $used } van { $count } apparaat
   *[other] Je hebt { $used } van { $count } apparaten
  }
cap-next = { $count ->
    [one] Wil je dit apparaat toevoegen? Verwijder dan eerst een apparaat dat je niet meer gebruikt.
   *[other] Wil je dit apparaat toevoegen? Verwijder dan eerst { $count } apparaten die je niet meer gebruikt.
  }
cap-accept = Stel je een van deze apparaten opnieuw in? Dan kun je meteen accepteren: het houdt zijn plek.
cap-list = Je apparaten, te beginnen met het apparaat dat het langst niet is gezien
cap-more = { $count ->
    [one] { $count } ander apparaat is daarna nog gezien.
   *[other] { $count } andere apparaten zijn daarna nog gezien.
  }
cap-portal = Dat kan op een ander apparaat, via { $address }.
cap-support = Vraag dat aan je IT-support.
cap-removed = { $name } wordt verwijderd.
cap-room = Er is nu plek voor dit apparaat. Lees de voorwaarden en ga verder.
cap-later = De plek van een apparaat dat wordt verwijderd, komt vrij zodra dat klaar is; daarvoor moet het aanstaan en met internet zijn verbonden. Je kunt hier wachten en opnieuw kijken.
cap-check = Opnieuw kijken
back = Terug

# Een beperking die de inschrijving stopt; ‘Doorgaan’ geeft de reden door aan Windows
continue = Doorgaan
blocked-personal-title = Je kunt hier geen privéapparaten toevoegen
blocked-personal-text = { $organization } beheert alleen eigen apparaten. Er is niets gewijzigd op dit apparaat.
blocked-personal-next = Is dit apparaat van { $organization }? Vraag dan je IT-helpdesk hoe je het instelt. Kies ‘Doorgaan’ om deze pagina te verlaten.
blocked-license-title = Met je account kun je nog geen apparaten toevoegen
blocked-license-text = { $organization } heeft apparaatbeheer nog niet ingesteld voor je account.
blocked-license-next = Vraag je IT-helpdesk om dit voor je in te schakelen en probeer het daarna opnieuw. Kies ‘Doorgaan’ om deze pagina te verlaten.
blocked-maintenance-title = Apparaten instellen is tijdelijk niet mogelijk
blocked-maintenance-text = { $organization } voert onderhoud uit aan het apparaatbeheer. Er is niets mis met je apparaat.
blocked-maintenance-until = Naar verwachting klaar { $when }: { $exact }.
blocked-maintenance-next = Probeer het later opnieuw. Kies ‘Doorgaan’ om deze pagina te verlaten.
blocked-os-title = Dit apparaat heeft een nieuwere Windows nodig
blocked-os-text = Op dit apparaat staat { $current }. { $organization } beheert alleen apparaten met { $minimum } of hoger.
blocked-os-next = Installeer alle Windows-updates, start het apparaat opnieuw op en probeer het dan opnieuw. Helpt dat niet? Vraag het je IT-helpdesk. Kies ‘Doorgaan’ om deze pagina te verlaten.

# Pagina’s vanwaar geen veilige weg terug naar Windows bestaat
notice-address-title = Deze pagina kan niet worden weergegeven
notice-address-text = De pagina zou je terugsturen naar een adres dat je organisatie niet toestaat. Verdergaan is daarom niet veilig.
notice-address-next = Sluit deze pagina en begin opnieuw vanuit de Windows-installatie of de app Instellingen. Er is niets opgeslagen.
notice-form-title = Je antwoord is niet aangekomen
notice-form-text = De pagina heeft iets verzonden dat niet kon worden verwerkt. Er is niets opgeslagen.
notice-form-next = Ga terug naar de vorige pagina en kies opnieuw. Helpt dat niet? Begin dan opnieuw vanuit de Windows-installatie of de app Instellingen.
notice-ticket-title = Deze pagina is niet meer geldig
notice-ticket-text = De pagina heeft te lang opengestaan of de gegevens zijn onderweg beschadigd. Er is niets opgeslagen.
notice-ticket-next = Sluit deze pagina en begin opnieuw vanuit de Windows-installatie of de app Instellingen.
notice-size-title = Er zijn te veel gegevens verzonden
notice-size-text = De pagina heeft meer verzonden dan in één keer kan worden gelezen. Er is niets opgeslagen.
notice-missing-title = Deze pagina bestaat niet
notice-missing-text = Dit adres leidt nergens naartoe.
notice-missing-next = Controleer het adres of begin opnieuw vanuit de Windows-installatie of de app Instellingen.
notice-error-title = Er is aan onze kant iets misgegaan
notice-error-text = Deze pagina kon niet worden voltooid.
notice-error-next = Wacht een minuut, ga terug naar de vorige pagina en probeer het opnieuw.
notice-support = Blijft dit gebeuren? Geef deze id dan door aan je IT-helpdesk.
notice-many-title = Er zijn nu te veel aanvragen
notice-many-text = Er kwamen in korte tijd te veel aanvragen van je netwerk of je organisatie. Er is niets vastgelegd.
notice-many-next = Wacht een minuut, ga terug naar de vorige pagina en probeer het opnieuw. Helpt dat niet? Begin dan opnieuw vanuit de Windows-installatie of de app Instellingen.
