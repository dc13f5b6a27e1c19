# Around every page of the portal
portal-name = Portale dei dispositivi
portal-skip = Vai al contenuto
portal-places = Sezioni
portal-language = Lingua
portal-language-change = Cambia lingua
portal-devices = Dispositivi
portal-agreements = Accordi
portal-account = Account
portal-sign-in = Accedi
portal-cancel = Annulla
portal-again = Riprova
support-title = Supporto IT
support-page = Pagina di supporto

# Help
help-title = Guida
help-lead = Che cosa non ha funzionato, a chi tocca intervenire e che cosa fare ora.
help-search-label = Cerca un codice di errore o una parola
help-search-hint = Il codice si trova nella schermata in cui la procedura si è interrotta, ad esempio 0x80180013.
help-search-button = Cerca
help-found = { $count ->
    [one] Una pagina per «{ $query }»
   *[other] { $count } pagine per «{ $query }»
  }
help-found-none = Nessun risultato per «{ $query }»
help-found-none-next = Confronta il codice con quello sullo schermo oppure prova con una parola del messaggio. Se non funziona, invia il codice al supporto IT.
help-topics = Buono a sapersi
help-area-terms = Condizioni per l’utilizzo
help-area-enrollment = Aggiungere un dispositivo
help-area-registration = Collegare il dispositivo all’organizzazione
help-area-intune = Gestione dei dispositivi in Windows
help-area-comanagement = Dispositivi con due sistemi di gestione
help-who-you = Puoi risolvere tu il problema
help-who-administrator = Il supporto IT può risolvere il problema
help-who-wait = Attendi, poi riprova
help-who-nobody = Il problema non può essere risolto
help-what-happened = Che cosa è successo
help-what-to-do = Che cosa fare
help-for-administrators = Per il supporto IT
help-also = Altri nomi:
help-all = Tutta la guida
help-open-devices = Apri i tuoi dispositivi
help-open-agreements = Apri i tuoi accordi
help-unknown-title = Non conosciamo questo codice
help-unknown-text = Qui non c’è alcuna pagina su «{ $code }».
help-unknown-next = Confrontalo con il codice sullo schermo. Se è lo stesso, invialo al supporto IT indicando a che ora si è verificato il problema.

# How long ago
time-just-now = pochi istanti fa
time-minutes-ago = { $count ->
    [one] { $count } minuto fa
   *[other] { $count } minuti fa
  }
time-hours-ago = { $count ->
    [one] { $count } ora fa
   *[other] { $count } ore fa
  }
time-days-ago = { $count ->
    [one] { $count } giorno fa
   *[other] { $count } giorni fa
  }
time-weeks-ago = { $count ->
    [one] { $count } settimana fa
   *[other] { $count } settimane fa
  }
time-months-ago = { $count ->
    [one] { $count } mese fa
   *[other] { $count } mesi fa
  }
time-years-ago = { $count ->
    [one] { $count } anno fa
   *[other] { $count } anni fa
  }

# How long until
time-in-a-moment = tra pochi istanti
time-in-minutes = { $count ->
    [one] tra { $count } minuto
   *[other] tra { $count } minuti
  }
time-in-hours = { $count ->
    [one] tra { $count } ora
   *[other] tra { $count } ore
  }
time-in-days = { $count ->
    [one] tra { $count } giorno
   *[other] tra { $count } giorni
  }
time-in-weeks = { $count ->
    [one] tra { $count } settimana
   *[other] tra { $count } settimane
  }
time-in-months = { $count ->
    [one] tra { $count } mese
   *[other] tra { $count } mesi
  }
time-in-years = { $count ->
    [one] tra { $count } anno
   *[other] tra { $count } anni
  }

# Forms that come back
form-error = Errore
form-problem = Si è verificato un problema
form-sent-already = Hai già inviato questi dati
form-sent-already-next = L’operazione non è stata eseguita due volte. Controlla la situazione attuale. Se non risulta eseguita, invia di nuovo.
form-stale = Invia di nuovo
form-stale-next = Questa pagina è rimasta aperta troppo a lungo, quindi non è stato modificato nulla. Controlla i dati e inviali di nuovo.
form-signed-in-again = Hai eseguito di nuovo l’accesso
form-signed-in-again-next = Non è stato ancora modificato nulla. Controlla i dati inseriti e inviali.
form-unavailable = Operazione non riuscita
form-unavailable-next = Non è stato modificato nulla. Attendi un minuto, poi invia di nuovo.

# All devices
devices-title = I tuoi dispositivi
devices-lead = I dispositivi Windows che hai configurato per il lavoro.
devices-count = { $count ->
    [one] { $used } di { $count } dispositivo
   *[other] { $used } di { $count } dispositivi
  }
devices-room = { $count ->
    [one] Puoi aggiungerne ancora { $count }.
   *[other] Puoi aggiungerne ancora { $count }.
  }
devices-full = Hai raggiunto il limite di dispositivi
devices-full-next = Per configurare un altro dispositivo, prima rimuovine uno che non usi più.
devices-over = Hai più dispositivi di quelli consentiti
devices-over-next = { $count ->
    [one] Il tuo limite è stato ridotto. Puoi tenere tutti i tuoi dispositivi. Per configurarne un altro, prima rimuovi { $count } dispositivo che non usi più.
   *[other] Il tuo limite è stato ridotto. Puoi tenere tutti i tuoi dispositivi. Per configurarne un altro, prima rimuovi { $count } dispositivi che non usi più.
  }
devices-none-allowed = Con il tuo account non puoi aggiungere dispositivi
devices-none-allowed-next = Se devi configurare un dispositivo per il lavoro, chiedi al supporto IT.
devices-forgotten = Non lo usi più?
devices-forgotten-when = ultima connessione: { $when }
devices-waiting = { $count ->
    [one] Leggi e accetta le nuove condizioni
   *[other] Leggi e accetta le nuove condizioni di { $count } documenti
  }
devices-search = Nome o modello
devices-search-button = Mostra
devices-sort = Ordina per
devices-sort-seen = Ultima connessione
devices-sort-name = Nome
devices-sort-enrolled = Data di aggiunta
devices-found = { $count ->
    [one] { $count } dispositivo corrisponde a «{ $query }».
   *[other] { $count } dispositivi corrispondono a «{ $query }».
  }
devices-found-none = Nessun dispositivo corrisponde a «{ $query }»
devices-found-none-next = Prova con una parte del nome o del modello.
devices-show-all = Mostra tutti
devices-pages = Pagine dell’elenco
devices-page = Pagina { $page } di { $pages }
devices-page-before = Pagina precedente
devices-page-after = Pagina successiva
devices-none = Ancora nessun dispositivo
devices-none-next = Quando configuri un dispositivo Windows con il tuo account aziendale, lo trovi qui.
devices-none-help = Guida alla configurazione di un dispositivo
devices-removed-title = Dispositivi rimossi
devices-removed-lead = Questi dispositivi non sono più configurati per il lavoro e non rientrano nel tuo limite.
devices-removed-link = { $count ->
    [one] Mostra { $count } dispositivo rimosso
   *[other] Mostra { $count } dispositivi rimossi
  }
devices-removed-none = Nessun dispositivo rimosso
devices-removed-none-next = Quando rimuovi un dispositivo, puoi ritrovarlo qui.

# A device
device-unnamed = Dispositivo senza nome
device-company = Dispositivo aziendale
device-personal = Dispositivo personale
device-remove = Rimuovi
device-removed = Rimosso
device-being-removed = Rimozione in corso
device-lost = Segnalato come smarrito
device-removed-when = Rimosso { $when }
device-seen-when = Ultima connessione: { $when }
device-never-seen = Non si è ancora connesso
device-details = Dettagli
device-reported-name = Nome sul dispositivo
device-model = Modello
device-system = Sistema
device-ownership = Di chi è
device-seen = Ultima connessione
device-added = Aggiunto
device-counts = Rientra nel tuo limite
device-counts-yes = Sì
device-counts-no = No
device-agreement = Le condizioni che hai accettato per questo dispositivo
device-choices = Che cosa puoi fare
device-rename-link = Rinomina
device-rename-hint = Assegna un nome che riconoscerai.
device-lose-link = Segnala come smarrito
device-lose-hint = Comunica al supporto IT che l’hai smarrito o che te l’hanno rubato.
device-found-link = Segnala come ritrovato
device-found-hint = Comunica al supporto IT che l’hai ritrovato.
device-remove-link = Rimuovi questo dispositivo
device-remove-hint = Non sarà più configurato per il lavoro. Prima di procedere vedrai che cosa comporta.
device-removal-going = La rimozione di questo dispositivo è in corso
device-removal-follow = Vedi a che punto è
device-removal-over = Questo dispositivo è stato rimosso
device-removal-look = Vedi com’è andata
device-lost-when = L’hai segnalato come smarrito { $when }.
device-lost-next = Il supporto IT ne è al corrente. Il dispositivo rientra ancora nel tuo limite.
device-done-renamed = Il nome è stato salvato
device-done-removal = Abbiamo richiesto la rimozione di questo dispositivo
device-done-cancelled = Questo dispositivo non verrà rimosso
device-done-lost = Il supporto IT sa che questo dispositivo è stato smarrito
device-done-found = Il supporto IT sa che hai ritrovato questo dispositivo

# Whether a device meets the organization’s requirements
standing-unknown = Non ancora controllato
standing-unknown-text = La tua organizzazione non ha ancora controllato questo dispositivo. Non devi fare nulla.
standing-not-managed = Non gestito
standing-not-managed-text = La tua organizzazione non gestisce più questo dispositivo, quindi dal dispositivo potresti non riuscire ad accedere alle app e ai file di lavoro.
standing-compliant = Soddisfa i requisiti
standing-compliant-text = È tutto a posto. Non devi fare nulla.
standing-grace = Richiede attenzione
standing-grace-text = Funziona ancora come prima, ma c’è qualcosa da risolvere.
standing-grace-until = Da risolvere entro: { $when }.
standing-not-compliant = Non soddisfa i requisiti
standing-not-compliant-text = Finché il problema non è risolto, da questo dispositivo potresti non riuscire ad accedere alle app e ai file di lavoro.
standing-reasons = Che cosa non va
standing-step-connect = Connetti il dispositivo a Internet ed esegui l’accesso.
standing-step-fix = Risolvi quanto indicato sopra. Spesso basta installare gli aggiornamenti di Windows e riavviare.
standing-step-update = Installa tutti gli aggiornamenti di Windows e riavvia.
standing-step-sync = Apri Impostazioni > Account > Accedi all’azienda o all’istituto di istruzione, seleziona il tuo account aziendale, poi Info e infine Sincronizza.
standing-step-support = Attendi qualche minuto e controlla di nuovo qui. Se il problema rimane, chiedi al supporto IT.
standing-judged = Controllato { $when }

# A device’s name
name-title = Rinomina questo dispositivo
name-lead = Cambia solo il nome in questo portale. Il nome sul dispositivo rimane quello di prima.
name-label = Nome
name-hint = Al massimo 64 caratteri.
name-reported = Lascia il campo vuoto per usare { $name }, il nome impostato sul dispositivo.
name-too-long = Riduci il nome a un massimo di 64 caratteri
name-unprintable = Rimuovi i caratteri che non si possono visualizzare
name-save = Salva

# Removing a device
removal-title = Rimuovi questo dispositivo
removal-heading = Rimuovere { $name }?
removal-lead = Non sarà più configurato per il lavoro.
removal-will = Che cosa succederà
removal-will-go = La gestione, le impostazioni e le app della tua organizzazione verranno rimosse dal dispositivo.
removal-will-lose = I dati di lavoro sul dispositivo potrebbero andare persi. Windows non ti avvisa.
removal-will-access = Dal dispositivo potresti non riuscire più ad accedere alla posta, alle app e ai file di lavoro.
removal-will-free = Il suo posto sarà subito libero per un altro dispositivo.
removal-will-free-later = Il suo posto sarà libero per un altro dispositivo quando la rimozione sarà confermata.
removal-before = Prima di rimuoverlo
removal-before-copy = Copia dal dispositivo in un posto sicuro tutto ciò che ti serve.
removal-before-sign-in = Se accedi a Windows con il tuo account aziendale, verifica che esista un altro account con diritti di amministratore. Potrebbe servirti per accedere in seguito.
removal-before-company = È un dispositivo aziendale. Se lo stai restituendo, è possibile che il supporto IT preferisca rimuoverlo direttamente.
removal-not = Che cosa non succederà
removal-not-files = I tuoi file personali rimangono sul dispositivo.
removal-not-forever = Non è definitivo: puoi configurare di nuovo il dispositivo per il lavoro.
removal-button = Rimuovi questo dispositivo
removal-keep = Non rimuovere
removal-again = Riprova
removal-failed-earlier = L’ultima rimozione non è riuscita
removal-failed-when = Tentativo non riuscito { $when }. Il dispositivo è rimasto com’era.
removal-failed-next = Accendi il dispositivo e connettilo a Internet, poi riprova. Se non riesce neanche questa volta, chiedi al supporto IT.
removal-reason = Motivo: { $reason }
removal-too-many = Troppe rimozioni in una volta
removal-too-many-next = Attendi che alcune delle altre rimozioni siano completate, poi riprova.
removal-taken-up = Non puoi più tenere questo dispositivo
removal-taken-up-next = La rimozione è già iniziata. Al termine potrai configurare di nuovo il dispositivo.
removal-no-room = Non c’è più posto per questo dispositivo
removal-no-room-next = Il suo posto è stato occupato da un altro dispositivo. Prima rimuovine un altro oppure lascia che questa rimozione prosegua.

# How far a removal is
progress-heading-going = Rimozione di { $name } in corso
progress-heading-done = { $name } è stato rimosso
progress-heading-failed = Non è stato possibile rimuovere { $name }
progress-lead-requested = La gestione dei dispositivi della tua organizzazione non ha ancora preso in carico la richiesta. Puoi ancora tenere il dispositivo.
progress-lead-accepted = Il dispositivo verrà rimosso la prossima volta che sarà acceso e connesso a Internet.
progress-lead-done = Non è più configurato per il lavoro. Puoi configurarlo di nuovo quando vuoi.
progress-lead-failed = Il dispositivo è rimasto com’era. Accendilo e connettilo a Internet, poi riprova. Se non riesce neanche questa volta, chiedi al supporto IT.
progress-asked-by-you = Hai richiesto la rimozione
progress-asked = La tua organizzazione ha richiesto la rimozione
progress-by-management = La gestione dei dispositivi della tua organizzazione l’ha rimosso
progress-taking-up = La gestione dei dispositivi prende in carico la richiesta
progress-taken-up = La gestione dei dispositivi ha preso in carico la richiesta
progress-removing = Il dispositivo viene rimosso
progress-done-later = Il dispositivo viene rimosso
progress-done = Il dispositivo è stato rimosso
progress-failed = La rimozione non è riuscita
progress-now = In corso
progress-later = In attesa
progress-refresh = Questa pagina si aggiorna da sola ogni 30 secondi. Puoi uscirne: la rimozione prosegue.
progress-refresh-stop = Interrompi l’aggiornamento
progress-refresh-stopped = Questa pagina non si aggiorna da sola.
progress-refresh-start = Aggiornala ogni 30 secondi
progress-cancel = Tieni questo dispositivo
progress-cancel-hint = La rimozione verrà annullata.
progress-to-device = Torna al dispositivo
progress-to-devices = Tutti i tuoi dispositivi

# A device that is lost
loss-title = Segnala questo dispositivo come smarrito
loss-heading = Hai smarrito { $name }?
loss-lead = Avvisaci se l’hai smarrito o te l’hanno rubato, così il supporto IT può aiutare a proteggerne il contenuto.
loss-will = Che cosa succederà
loss-will-tell = Il supporto IT verrà avvisato.
loss-will-mark = Nel tuo elenco il dispositivo risulterà smarrito.
loss-not = Che cosa non succederà
loss-not-erased = Da qui non viene cancellato né bloccato nulla.
loss-not-freed = Il dispositivo rimane nel tuo elenco e nel tuo limite. Puoi rimuoverlo da lì.
loss-call = Se te l’hanno rubato o contiene dati di lavoro riservati, chiama anche il supporto IT.
loss-button = Segnala come smarrito
loss-found-title = Segnala questo dispositivo come ritrovato
loss-found-heading = Hai ritrovato { $name }?
loss-found-lead = Avviseremo il supporto IT e il dispositivo non risulterà più smarrito.
loss-found-button = Segnala come ritrovato

# Agreements
agreements-title = I tuoi accordi
agreements-lead = Che cosa hai deciso quando hai configurato i dispositivi, con il testo esatto.
agreements-read = Leggi e accetta
agreements-waiting = In attesa di una tua decisione
agreements-decisions = Le tue decisioni
agreements-none = Ancora nessun accordo
agreements-none-next = Quando configuri un dispositivo per il lavoro, le condizioni che accetti vengono conservate qui.
agreements-earlier = Decisioni precedenti
agreements-later = Torna alle più recenti
agreement-accepted = Accettato
agreement-declined = Rifiutato
agreement-not-required = Non necessario
agreement-withdrawn = Accettazione revocata
agreement-no-terms = Nessuna condizione
agreement-no-terms-text = Quando hai configurato questo dispositivo non era prevista alcuna condizione, quindi non c’era nulla da accettare.
agreement-version = Versione { $version }
agreement-asked-for = Accetta la nuova versione
agreement-again = Accetta di nuovo queste condizioni
agreement-ended = La tua accettazione è scaduta in data { $date }
agreement-newer = Nuova versione disponibile
agreement-in-force = entrata in vigore: { $date }
agreement-accepted-before = Hai accettato la versione { $version } in data { $date }
agreement-for = Tipo di dispositivo
agreement-devices = Dispositivi
agreement-text = Il testo
agreement-text-hint = Parola per parola, come l’hai visto.
agreement-receipt = Ricevuta da stampare
agreement-withdraw-link = Revoca la tua accettazione
agreement-withdraw-hint = Prima di procedere vedrai che cosa comporta.
agreement-done-accepted = Hai accettato queste condizioni
agreement-done-withdrawn = Hai revocato la tua accettazione

# Accepting terms
accept-changed = Il testo è cambiato
accept-changed-next = Mentre leggevi è entrato in vigore un testo più recente, quindi non è stato accettato nulla. Rileggilo.
accept-languages = Anche in:
accept-meaning = Se accetti, la tua decisione viene registrata insieme a questo testo esatto.
accept-button = Accetta
accept-not-now = Non ora

# Withdrawing an acceptance
withdraw-title = Revocare la tua accettazione?
withdraw-lead = Prima leggi che cosa comporta.
withdraw-will-record = La revoca viene registrata accanto alla tua accettazione.
withdraw-will-tell = Il supporto IT verrà avvisato.
withdraw-will-access = Potresti perdere l’accesso alle app e ai file di lavoro.
withdraw-not-evidence = La tua accettazione non viene cancellata. Resta registrata come prova di ciò che avevi accettato.
withdraw-not-devices = I tuoi dispositivi non vengono rimossi.
withdraw-devices = Se non vuoi più che questi dispositivi siano configurati per il lavoro, rimuovili tu:
withdraw-button = Revoca accettazione

# A receipt
receipt-title = Ricevuta
receipt-lead = Che cosa è registrato sulla tua decisione.
receipt-print = Per stampare questa pagina o salvarla come PDF, premi CTRL+P. Viene stampata solo la ricevuta.
receipt-organization = Organizzazione
receipt-who = Chi ha deciso
receipt-decision = Decisione
receipt-at = Quando
receipt-terms = Condizioni
receipt-version = Versione e lingua
receipt-reading = Lettura confermata
receipt-reading-checkbox = Selezionando «Ho letto queste condizioni»
receipt-reading-end = Scegliendo «Continua» alla fine del testo
receipt-policy = Nome interno delle condizioni
receipt-id = Numero della decisione
receipt-text-hash = Impronta digitale del testo (SHA-256)
receipt-commitment = Impronta digitale della registrazione
receipt-request = Numero della configurazione
receipt-address = Consultazione online
receipt-note = Le impronte digitali dimostrano che il testo e la registrazione non sono stati modificati da allora.
receipt-made = Data di stampa: { $when }

# The account
account-title = Il tuo account
account-lead = Con quale account sei qui e dove hai eseguito l’accesso.
account-where = Dove hai eseguito l’accesso
account-where-lead = Se non riconosci uno di questi browser, disconnettilo e avvisa il supporto IT.
account-browser = { $browser } su { $system }
account-browser-unknown = Browser sconosciuto
account-this = Questo browser
account-since = Accesso eseguito { $when }
account-used = Ultimo utilizzo: { $when }
account-end = Disconnetti
account-sign-out = Disconnetti
account-ended = L’altro browser è stato disconnesso

# Signing out
sign-out-title = Disconnessione
sign-out-lead = Hai eseguito l’accesso solo in questo browser.
sign-out-lead-others = { $count ->
    [one] Hai eseguito l’accesso a questo portale anche in { $count } altro browser.
   *[other] Hai eseguito l’accesso a questo portale anche in altri { $count } browser.
  }
sign-out-everywhere = Disconnetti ovunque
signed-out-title = Disconnessione eseguita
signed-out-text = Se condividi questo computer, chiudi anche il browser.
signed-out-again = Accedi di nuovo

# When signing in doesn’t work
sign-in-down = Al momento non è possibile accedere
sign-in-down-text = Il servizio di accesso della tua organizzazione non risponde. Non dipende da te e i tuoi dispositivi continuano a funzionare. Attendi qualche minuto, poi riprova.
sign-in-refused = Accesso non eseguito
sign-in-refused-text = L’accesso è stato annullato oppure il tuo account non può usare questo portale. Riprova o chiedi al supporto IT se dovresti avere accesso.
sign-in-not-served = Qui non puoi usare questo account
sign-in-not-served-text = Hai eseguito l’accesso con un account di un’organizzazione che non usa questo portale. Usa il tuo account aziendale o dell’istituto di istruzione.
sign-in-other-account = Usa un altro account
sign-in-stale = Accedi di nuovo
sign-in-stale-text = L’accesso ha richiesto troppo tempo oppure è stato iniziato in un altro browser. Ricomincia.
sign-in-failed = Non è stato possibile accedere
sign-in-failed-text = La risposta del servizio di accesso della tua organizzazione non era attendibile. Riprova. Se succede ancora, invia al supporto IT il numero riportato sotto.
sign-in-not-offered = Qui non è possibile accedere
sign-in-not-offered-text = La tua organizzazione non ha ancora configurato questo portale. Puoi comunque leggere le pagine della guida o chiedere al supporto IT informazioni sui tuoi dispositivi.
sign-in-again-title = La tua sessione è scaduta
sign-in-again-text = Succede quando non usi il portale per un po’. I dati inseriti sono stati conservati: accedi, controllali e inviali.
sign-in-again-button = Accedi e continua
organization-title = Di quale organizzazione fai parte?
organization-lead = Poi potrai accedere con il tuo account aziendale o dell’istituto di istruzione.
organization-label = Organizzazione
organization-hint = Il nome o l’ID tenant, così come te l’ha comunicato il supporto IT.
organization-unknown = Controlla di averlo scritto correttamente: non conosciamo questa organizzazione
organization-button = Continua

# Instead of a page
message-missing = Questa pagina non esiste
message-missing-text = L’indirizzo potrebbe essere sbagliato oppure ciò che era qui non esiste più. Se hai digitato l’indirizzo, controllalo.
message-forbidden = Il tuo ruolo non comprende questa parte
message-forbidden-text = Hai eseguito l’accesso, ma questa parte è riservata ad altre persone. Se ti serve, chiedi il ruolo agli amministratori della tua organizzazione.
message-bad = Non abbiamo capito la richiesta
message-bad-text = Nella richiesta mancava qualcosa o c’era qualcosa di inatteso, quindi non è stato modificato nulla. Torna indietro e riprova.
message-unavailable = Al momento non riusciamo ad accedere ai tuoi dati
message-unavailable-text = Attendi un minuto, poi riprova. Se hai inviato qualcosa, controlla prima se è stato salvato.
message-error = Si è verificato un problema da parte nostra
message-error-text = Non dipende da te. Riprova. Se succede ancora, invia al supporto IT il numero riportato sotto.
message-to-devices = I tuoi dispositivi
message-to-help = Guida
message-support-id = Per il supporto IT: { $id }

# The proof of a decision, on its pages.
proof-label = Prova
proof-sealed = Sigillata nel lotto { $batch }
proof-download = Scarica la prova
proof-hint = Con questo file chiunque può verificare la registrazione senza chiedere a nessuno.
proof-waiting = Non ancora sigillata. Controlla di nuovo tra qualche minuto.

## A copy of one's data (/account/data)
data-title = I Suoi dati
data-link-hint = Scaricare tutto ciò che è conservato qui su di Lei
data-lead = Ha diritto a una copia di ciò che è conservato su di Lei. Eccola, in un solo file.
data-in = Che cosa contiene
data-in-decisions = Le decisioni sulle condizioni, con i testi letti, e le revoche
data-in-devices = I dispositivi, anche quelli rimossi: nomi, numeri, modelli, se rispettavano le regole, e le rimozioni
data-in-events = Che cosa è accaduto loro, in ordine
data-in-attempts = Ogni configurazione e registrazione degli ultimi 30 giorni e com’è finita
data-in-sessions = Gli accessi a questo portale: quando, con quale browser e che cosa ha comunicato l’accesso
data-in-pins = I PIN di registrazione, senza le cifre: quelli creati per questa persona e quando uno è stato usato
data-in-acts = Che cosa hanno fatto gli amministratori con questi dispositivi e dati, e che cosa ha fatto questa persona come amministratore
data-out = Che cosa non contiene
data-out-others = Altre persone: chi ha fatto qualcosa si chiama «administrator»
data-out-secrets = I segreti, come PIN e token di accesso
data-out-elsewhere = Ciò che l’organizzazione conserva altrove, per esempio nella gestione dei dispositivi
data-careful = Il file è in JSON: un testo che leggono anche i programmi. Lo salvi dove nessun altro può leggerlo.
data-download = Scarica il file
data-records = Le decisioni in una forma normalizzata
data-records-hint = Le stesse decisioni come registrazioni del consenso (ISO/IEC TS 27560), per programmi che capiscono questa forma.
data-records-download = Scarica le registrazioni del consenso
record-download = Scarica come registrazione del consenso
record-hint = ISO/IEC TS 27560, in JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager funziona
manager-works-text = Non devi fare nulla.
manager-starting = Configuration Manager è in fase di configurazione
manager-starting-text = Possono volerci alcune ore. Lascia il dispositivo acceso e connesso a Internet.
manager-troubled = Configuration Manager ha avuto un problema
manager-troubled-text = Si è sincronizzato da poco, quindi spesso si risolve da solo.
manager-failing = Configuration Manager non funziona correttamente
manager-failing-text = Finché non funziona, aggiornamenti e app di lavoro potrebbero non arrivare.
manager-unknown = Gestito anche con Configuration Manager
manager-what = La tua organizzazione usa questo programma per prendersi cura del dispositivo.
manager-owns = Decide anche se il dispositivo soddisfa i requisiti della tua organizzazione.
manager-set-up = È installato e registrato, e il suo controllo interno è andato a buon fine.
manager-not-installed = Non è installato.
manager-not-registered = È installato, ma non registrato presso la tua organizzazione.
manager-not-evaluated = È installato e registrato, ma il suo controllo interno non è ancora andato a buon fine.
manager-install-error = Non è stato possibile installarlo.
manager-update-error = Non è stato possibile aggiornarlo.
manager-communication-error = Non è riuscito a raggiungere il server della tua organizzazione.
manager-late-well = Non si sincronizza da più di 30 giorni.
manager-late = Non si sincronizza da più di 2 giorni.
manager-never-synced = Non si è mai sincronizzato.
manager-step-connect = Connetti il dispositivo alla rete della tua organizzazione, in sede o tramite VPN.
manager-step-restart = Riavvia il dispositivo.
manager-step-wait = Lascialo acceso e connesso per un’ora o due. Configuration Manager riprova da solo.
manager-step-support = Controlla di nuovo qui domani. Se non è cambiato nulla, chiedi al supporto IT.
manager-synced = Ultima sincronizzazione: { $when }
manager-but-compliant = Rispetta ciò che chiede la tua organizzazione.
manager-but-unknown = La tua organizzazione non ha ancora controllato questo dispositivo.
## Whether the sign-in service knows how a device stands

device-told = Microsoft Entra, con cui accedi alla tua organizzazione, è stato informato il { $when }.
device-told-shortly = Microsoft Entra, con cui accedi alla tua organizzazione, sarà informato a breve.
device-told-later = Non è stato ancora possibile informare Microsoft Entra, con cui accedi alla tua organizzazione. Ci sarà un nuovo tentativo.
device-told-unknown = Microsoft Entra, con cui accedi alla tua organizzazione, non conosce questo dispositivo. Chiedi al supporto IT.
message-too-many = Troppi accessi in questo momento
message-too-many-text = Ne sono arrivati troppi in poco tempo dalla tua rete o per la tua organizzazione. Attendi un minuto, poi riprova.
