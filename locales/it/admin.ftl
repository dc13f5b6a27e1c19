# The console.

admin-title = Amministrazione
admin-lead = Condizioni, persone e impostazioni di { $organization }.
admin-overview = Panoramica
admin-policies = Condizioni
admin-policies-hint = Scrivi e pubblica ciò che le persone accettano.
admin-audience = Chi vede che cosa
admin-audience-hint = Scopri quali condizioni vede una persona e perché.
admin-people = Persone
admin-people-hint = Dispositivi, decisioni e registrazioni di una persona.
admin-log = Log
admin-log-hint = Chi ha modificato che cosa e quando.
admin-settings = Impostazioni
admin-settings-hint = Limiti, restrizioni, token, webhook e controlli.
admin-sections = Sezioni
admin-any = Qualsiasi
admin-filter = Mostra
admin-from-day = Dal
admin-to-day = Al
admin-object-id = ID oggetto

## Overview

admin-no-terms-company = Non tutti vedono condizioni sui dispositivi aziendali
admin-no-terms-personal = Non tutti vedono condizioni sui dispositivi personali
admin-no-terms-next = Nessun documento in vigore è destinato a tutti su questi dispositivi. Chi non fa parte di alcun gruppo non vede condizioni oppure non può continuare, in base alle impostazioni del tenant.
admin-drafts-open = { $count ->
    [one] Una bozza non è pubblicata
   *[other] { $count } bozze non sono pubblicate
}
admin-drafts-open-next = Il loro contenuto non è ancora in vigore.

## Comparisons

admin-diff-none = Nessuna differenza.
admin-diff-gap = { $count ->
    [one] Una riga uguale
   *[other] { $count } righe uguali
}
admin-diff-removed = Rimosso
admin-diff-added = Aggiunto

## Log

admin-log-lead = Le modifiche degli amministratori e le operazioni eseguite dalla riga di comando del server. Nessuno può modificare il log.
admin-log-when = Quando
admin-log-who = Chi
admin-log-what = Che cosa
admin-log-subject = Elemento
admin-log-operator = Operatore (riga di comando)
admin-log-none = Ancora nessuna modifica
admin-log-none-next = Quando qualcuno modifica qualcosa nella console, lo trovi qui.
admin-log-none-found = Nessun risultato nel log
admin-log-none-found-next = Prova con meno parole o con altri giorni.
admin-log-all = Mostra tutto
admin-log-earlier = Precedenti
admin-log-later = Torna alle voci più recenti
admin-log-changes = Che cosa è cambiato
admin-log-id = Numero della voce
admin-log-commitment = Impronta digitale della voce
act-policy-draft-begun = Bozza iniziata
act-policy-draft-changed = Bozza modificata
act-policy-draft-discarded = Bozza eliminata
act-policy-published = Versione pubblicata
act-policy-called-off = Versione ritirata
act-policy-retired = Documento disattivato
act-policy-offered-again = Documento riattivato

## Settings: what is said in several places

act-token-made = Token API creato
act-token-revoked = Token API revocato
act-pin-made = PIN creato
act-pin-revoked = PIN revocato
act-settings-changed = Impostazioni modificate
table-act = Azione
good-until = Ultimo giorno
good-until-hint = Lascia il campo vuoto se non scade. È valido fino alla fine di quel giorno, nel tuo fuso orario.
good-until-wrong = Scegli oggi o un giorno successivo.
object-id-wrong = Inserisci un ID oggetto, ad esempio 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = Viene mostrato solo una volta
validity-good = Valido
validity-until = scadenza: { $when }
validity-used-up = Esaurito
validity-expired = Scaduto
validity-revoked = Revocato

## Settings: API tokens

tokens-title = Token API
tokens-lead = Con un token il tuo server MDM chiama Vestibule: registra dispositivi, legge che cosa è successo e comunica conformità e rimozioni.
tokens-none = Nessun token API
tokens-none-next = Al tuo server MDM ne serve uno per poter registrare dispositivi.
tokens-back = Tutti i token API
token-make = Crea un token
token-make-lead = Il token viene mostrato nella pagina successiva e poi mai più.
token-name = Nome
token-name-hint = Per riconoscerlo, ad esempio il server che lo usa.
token-name-wrong = Inserisci un nome da 1 a 100 caratteri.
token-rights = Autorizzazioni
token-rights-hint = Seleziona solo ciò che fa il server. Per il resto si può usare un altro token.
token-rights-wrong = Seleziona almeno un’autorizzazione.
token-right-enroll = registrare dispositivi
token-right-read = leggere dispositivi, decisioni ed eventi
token-right-compliance = comunicare conformità e connessioni
token-right-removal = richiedere rimozioni e comunicarne l’esito
token-made = Creato
token-state = Stato
token-made-title = Il token è stato creato
token-made-lead = { $name } è valido da ora.
token-shown-once-next = Copialo ora nel tuo server MDM. Vestibule ne conserva solo un hash. Se va perso, creane un altro e revoca questo.
token-secret = Token
token-revoke = Revoca
token-revoke-title = Revocare questo token?
token-revoke-will = Il server che lo usa non potrà più chiamare Vestibule, da subito.
token-revoke-forever = Non si può annullare. Prima crea un nuovo token per il server.
token-revoke-button = Revoca il token
token-keep = Non revocare
token-revoked = Il token è stato revocato
token-revoked-next = Nessun server lo accetta più.

## Settings: PINs

pins-title = PIN di registrazione
pins-lead = Dove è richiesto un PIN, le persone lo inseriscono prima di vedere le condizioni. Non inviarlo per e-mail al nuovo dispositivo: comunicalo in un altro modo.
pins-none = Nessun PIN
pins-none-next = Creane uno per una persona, oppure uno che possa usare una classe o un team.
pins-not-asked = Al momento non viene chiesto alcun PIN
pins-not-asked-next = Richiedi un PIN nelle restrizioni
pins-back = Tutti i PIN
pin-make = Crea un PIN
pin-make-lead = Le cifre vengono mostrate nella pagina successiva e poi mai più.
pin-user = Per chi
pin-user-hint = L’ID oggetto dell’unica persona che può usarlo. Lascia il campo vuoto se può usarlo chiunque nella tua organizzazione.
pin-anybody = Chiunque
pin-uses = Utilizzi
pin-uses-label = Numero di dispositivi
pin-uses-hint = Si esaurisce quando è stato usato per questo numero di dispositivi.
pin-uses-wrong = Inserisci un numero, almeno 1.
pin-used-of = { $used } di { $of }
pin-made-title = Il PIN è stato creato
pin-made-personal = { $count ->
    [one] È valido per un dispositivo di quella persona.
   *[other] È valido per { $count } dispositivi di quella persona.
}
pin-made-anybody = { $count ->
    [one] È valido per un dispositivo di chiunque.
   *[other] È valido per { $count } dispositivi, chiunque li configuri.
}
pin-shown-once-next = Vestibule non conserva le cifre. Se vanno perse, crea un altro PIN e revoca questo.
pin-secret = PIN
pin-revoke-title = Revocare questo PIN?
pin-revoke-will = Nessuno potrà più usarlo, da subito.
pin-revoke-not = Ciò che è stato accettato con questo PIN resta accettato.
pin-revoke-button = Revoca il PIN
pin-keep = Non revocare
pin-revoked = Il PIN è stato revocato
pin-revoked-next = Nessuno può più usarlo.

## Settings

settings-lead = Ciò che è impostato nel file di configurazione spetta all’operatore. Tutto il resto lo puoi impostare qui: entra in vigore entro due secondi, senza riavvio.
settings-change = Modifica
settings-save = Salva
settings-saved = Impostazioni salvate: { $section }
settings-saved-next = Entrano in vigore su tutti i server entro due secondi.
settings-from-file = File di configurazione
settings-from-console = Impostato qui
settings-from-both = Nel file e qui
settings-from-default = Predefinito
settings-conflict = Nel frattempo qualcun altro ha fatto modifiche
settings-conflict-who = Modifica di { $name }, { $when }.
settings-conflict-next = Le tue modifiche non sono ancora salvate e non è andato perso nulla. Le differenze sono indicate sotto ogni campo. Se salvi ora, vale ciò che hai inserito.
setting-fixed = Impostato nel file di configurazione. L’operatore lo modifica lì.
setting-in-file = È impostato nel file di configurazione e qui non si può modificare. Non è stato salvato nulla.
setting-theirs = Valore salvato ora:
setting-line-wrong = Riga { $line }: { $wrong }
setting-last-administrator = Non ci sono altri amministratori oltre a te. Aggiungine un altro prima di rimuoverti.
setting-secret-set = Presente
setting-secret-keep = Ce n’è già uno e non viene mostrato. Lascia il campo vuoto per mantenerlo.
logo-lead = Appare accanto al nome della tua organizzazione, nella pagina delle condizioni per l’utilizzo e nel portale.
logo-file = Immagine
logo-remove = Rimuovi il logo
logo-wrong-none = Scegli un’immagine.
logo-wrong-kind = Scegli un’immagine PNG o JPEG. Le immagini SVG non sono accettate perché possono contenere script.
logo-wrong-bytes = Scegli un’immagine di al massimo 64 KB.
logo-wrong-shape = Scegli un’immagine di al massimo 2048 per 2048 pixel. Un lato può essere al massimo dieci volte più lungo dell’altro.
tokens-hint = Per il tuo server MDM e per altri che chiamano l’API.
pins-hint = Per chi configura un dispositivo, dove è richiesto un PIN.
setting-device-cap = Dispositivi per persona
setting-device-cap-hint = Un numero. Per chi ha un’eccezione vale il suo limite.
setting-device-cap-wrong = Inserisci un numero da 0 a 4294967295.
setting-cap-override = Eccezioni
setting-cap-override-hint = Una per riga: group o user, l’ID oggetto e il limite, ad esempio «group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000». Prima conta il limite dell’utente, poi il più alto tra i suoi gruppi.
setting-cap-override-wrong = Inserisci «group» o «user», un ID oggetto e un numero; ogni gruppo o utente una sola volta.
setting-none = Nessun valore
setting-free-slot = Quando si libera un posto
setting-free-slot-hint = Quando qualcuno chiede di rimuovere uno dei propri dispositivi.
setting-choose = Scegli una delle opzioni.
setting-most-pending = Rimozioni in corso
setting-most-pending-hint = Quante ne può avere una persona contemporaneamente.
setting-on-terms-page = Rimuovere un dispositivo mentre se ne configura un altro
setting-on-terms-page-hint = Chi ha raggiunto il limite può rimuoverne uno nella pagina delle condizioni per l’utilizzo.
setting-personal-devices = Dispositivi personali
setting-personal-devices-hint = Se le persone possono registrare i propri dispositivi.
setting-minimum-os-version = Versione minima di Windows
setting-minimum-os-version-hint = Ad esempio 10.0.19045. Lascia il campo vuoto per accettare qualsiasi versione.
setting-minimum-os-version-wrong = Inserisci una versione composta da due a quattro numeri, ad esempio 10.0.19045.
setting-minimum-os-version-none = Qualsiasi
setting-licensed-groups = Gruppi che possono registrare
setting-licensed-groups-hint = ID oggetto, uno per riga. Senza gruppi né utenti possono farlo tutti.
setting-licensed-groups-none = Tutti
setting-licensed-users = Utenti che possono registrare
setting-licensed-users-hint = ID oggetto, uno per riga. Si aggiungono ai membri di quei gruppi.
setting-licensed-users-none = Tutti
setting-pin = PIN di registrazione
setting-pin-hint = Se le persone inseriscono un PIN prima di vedere le condizioni.
setting-maintenance = Registrazione
setting-maintenance-hint = Mentre è sospesa, nessuno può registrare dispositivi.
setting-maintenance-wrong = La sospensione deve finire dopo il suo inizio.
setting-maintenance-from = Inizio della sospensione
setting-maintenance-from-hint = Nel tuo fuso orario. Lascia il campo vuoto per sospenderla subito.
setting-time-wrong = Inserisci una data e un’ora.
setting-maintenance-from-none = Subito
setting-maintenance-until = Fine della sospensione
setting-maintenance-until-hint = Nel tuo fuso orario. Lascia il campo vuoto se la riattiverai tu.
setting-maintenance-until-none = Nessuna
setting-maintenance-message = Messaggio per le persone
setting-maintenance-message-hint = Con parole tue, ad esempio «Riprendiamo martedì.»
setting-maintenance-message-wrong = Inserisci una sola riga.
setting-maintenance-message-none = Nessuno
setting-no-terms = Se nessun documento è adatto
setting-no-terms-hint = Che cosa succede quando non ci sono condizioni per una persona.
setting-withdrawal = Revoca
setting-withdrawal-hint = Se le persone possono revocare la propria accettazione nel portale.
setting-accent = Colore principale
setting-accent-hint = Il colore del pulsante principale e dei link, ad esempio #0b6a0b. Dove non sarebbe leggibile, viene usata una sua tonalità.
setting-accent-wrong = Inserisci un colore, ad esempio #0b6a0b.
setting-accent-none = Quello di Windows
setting-logo = Logo
setting-logo-hint = PNG o JPEG, al massimo 64 KB, per sfondo bianco. Con il doppio di 224 per 40 pixel è nitido ovunque.
setting-logo-wrong = Scegli un’immagine.
setting-support-name = Nome
setting-support-name-hint = Come si chiama il supporto IT.
setting-support-name-wrong = Inserisci al massimo 100 caratteri.
setting-not-set = Non impostato
setting-support-email = Indirizzo e-mail
setting-support-email-wrong = Inserisci un indirizzo, ad esempio help@contoso.com.
setting-support-phone = Telefono
setting-support-phone-hint = Come si scrive di solito, ad esempio +1 425 555 0100.
setting-support-phone-wrong = Inserisci un numero, ad esempio +49 89 555-0100.
setting-support-url = Pagina Web
setting-support-url-hint = Un indirizzo, ad esempio https://help.contoso.com/.
setting-support-url-wrong = Inserisci un indirizzo che inizia con https://.
setting-redirect-uris = Dove possono andare le decisioni
setting-redirect-uris-hint = Uno per riga: uno schema, scheme://host o scheme://host/path. Windows richiede ms-appx-web: e ms-aadj-redir:.
setting-redirect-uris-wrong = Inserisci uno schema, ad esempio ms-appx-web:, o un indirizzo, ad esempio https://mdm.contoso.com/done.
setting-audiences = Destinatari dei token
setting-audiences-hint = Uno per riga: l’ID client dell’applicazione o il suo URI ID applicazione, se è quello indicato nei token.
setting-audiences-wrong = Inserisci un destinatario.
setting-client-id = ID client
setting-client-id-hint = L’applicazione del portale in Entra. Se è sbagliato, qui nessuno può più accedere.
setting-client-id-wrong = Inserisci l’ID client dell’applicazione.
setting-client-secret = Segreto client
setting-client-secret-hint = Viene conservato cifrato e non viene più mostrato.
setting-client-secret-wrong = Inserisci il segreto.
setting-administrators = Amministratori
setting-administrators-hint = ID oggetto, uno per riga. Leggono e modificano tutto. Il ruolo app Vestibule.Administrator è equivalente.
setting-nobody = Nessuno
setting-auditors = Revisori
setting-auditors-hint = ID oggetto, uno per riga. Leggono tutto e non modificano nulla.
setting-help-desk = Supporto IT
setting-help-desk-hint = ID oggetto, uno per riga. Vedono i dispositivi e le decisioni delle persone.
settings-caps = Limiti di dispositivi
settings-caps-lead = Quanti dispositivi può avere una persona.
settings-removals = Rimozione dei dispositivi
settings-removals-lead = Che cosa succede quando le persone rimuovono dispositivi.
settings-restrictions = Restrizioni
settings-restrictions-lead = Chi può registrare dispositivi e quali. Se è già noto, la pagina delle condizioni per l’utilizzo avvisa le persone; in ogni caso vale al momento della registrazione.
settings-maintenance = Manutenzione
settings-maintenance-lead = Sospendi la registrazione mentre il tuo server MDM non è disponibile.
settings-terms = Condizioni e accordi
settings-terms-lead = Ciò che vale per tutti i documenti.
settings-branding = Colore
settings-branding-lead = L’aspetto delle pagine della tua organizzazione.
settings-support = Supporto IT
settings-support-lead = A chi possono rivolgersi le persone. Appare in fondo alle pagine del portale.
settings-windows = Windows ed Entra
settings-windows-lead = Che cosa inviano e ricevono Windows e la tua applicazione MDM in Entra.
settings-sign-in = Accesso
settings-sign-in-lead = Come si accede al portale e a questa console.
settings-roles = Ruoli
settings-roles-lead = Chi può aprire questa console.
setting-free-slot-at-once = Appena viene richiesta la rimozione
setting-free-slot-on-confirmation = Quando il server MDM conferma che il dispositivo è stato rimosso
setting-on-terms-page-true = Possibile
setting-on-terms-page-false = Non possibile
setting-personal-devices-allowed = Consentiti
setting-personal-devices-blocked = Bloccati
setting-pin-off = Non richiesto
setting-pin-required = Obbligatorio
setting-maintenance-off = Aperta
setting-maintenance-on = Sospesa
setting-no-terms-continue = La persona continua senza vedere la pagina e questo viene registrato
setting-no-terms-refuse = La registrazione viene rifiutata
setting-withdrawal-allowed = Consentita
setting-withdrawal-refused = Non consentita

## Terms

admin-save = Salva
policies-lead = Ciò che le persone accettano quando configurano un dispositivo. Un documento ha più versioni; un testo pubblicato non cambia mai.
policies-none = Ancora nessuna condizione
policies-none-next = Scrivi il primo documento. Nessuno lo vede finché non lo pubblichi.
policy-new = Nuovo documento
policy-new-lead = All’inizio è una bozza. Nessuno lo vede finché non lo pubblichi.
policy-new-bad-id = L’ID può contenere lettere dalla a alla z, cifre da 0 a 9 e trattini, al massimo 32 caratteri.
policy-new-taken = Esiste già un documento con questo ID. Scegline un altro.
policy-bad-language = Non è un tag di lingua. Esempi: en-US, de-DE, ar-SA.
policy-id = ID
policy-id-hint = Il nome usato dal server MDM e nei report, ad esempio company-devices. Non si può modificare in seguito.
policy-language-hint = Un tag di lingua come en-US o de-DE.
policy-begin = Inizia
policy-for-any = Tutti i dispositivi
policy-for-company = Dispositivi aziendali
policy-for-personal = Dispositivi personali
policy-everybody = Tutti
policy-in-groups = { $count ->
    [one] Membri di un gruppo
   *[other] Membri di { $count } gruppi
}
policy-everywhere = Tutte le aree geografiche
policy-in-regions = { $count ->
    [one] Un’area geografica
   *[other] { $count } aree geografiche
}
policy-ownership = Dispositivi
policy-groups = Persone
policy-regions = Aree geografiche
policy-priority = Priorità
policy-default-language = Lingua predefinita
policy-default = Predefinita
policy-reaccept = Se qualcuno ha accettato una versione precedente
policy-reaccept-yes = il portale gli chiede di accettare questa
policy-reaccept-no = il portale gli propone questa
policy-reading = Lettura
policy-reading-none = Si accetta senza confermare la lettura
policy-reading-checkbox = Si seleziona una casella per confermare la lettura
policy-reading-end = Si continua dalla fine del testo, poi si accetta
policy-lasting = Validità dell’accettazione
policy-lasts = Fino alla prossima versione
policy-lasts-days = { $count ->
    [one] Un giorno
   *[other] { $count } giorni
}
policy-lasts-until = Scadenza: { $date }
policy-in-force = In vigore
policy-to-come = Non ancora in vigore
policy-past = Sostituita
policy-called-off = Ritirata
policy-retired = Disattivato
policy-never-published = Mai pubblicato
policy-next-from = entrata in vigore: { $date }
policy-from = Entrata in vigore: { $date }
policy-has-draft = C’è una bozza
policy-of-folder = da una cartella
policy-published = Pubblicata in data { $date } da una cartella
policy-published-by = Pubblicata in data { $date } da { $who }
policy-draft-changed = Ultima modifica: { $who }, { $when }
policy-to-draft = Apri la bozza
policy-write-next = Scrivi la prossima versione
policy-now = In vigore ora
policy-versions = Versioni
policy-folder = Questo documento viene scritto in una cartella
policy-folder-means = Lo modifica lì chi gestisce il server. Qui puoi leggerlo, vedere come lo mostra Windows e confrontarne le versioni.
policy-retired-since = Disattivato in data { $date }
policy-retired-means = Queste condizioni non vengono più mostrate ad altre persone. Ciò che è stato accettato resta registrato.
policy-offer-again = Riattiva
policy-retire = Disattiva
policy-call-off = Ritira questa versione
policy-preview = Anteprima
policy-to-log = Chi ha modificato che cosa
policy-done-published = La versione { $version } è stata pubblicata.
policy-done-called-off = La versione { $version } è stata ritirata.
policy-done-retired = Il documento è stato disattivato.
policy-done-offered = Il documento è stato riattivato.
policy-done-discarded = La bozza è stata eliminata.

draft-title = Bozza della versione { $version }
draft-lead = Una bozza non viene mostrata a nessuno. Pubblicala quando è pronta.
draft-saved = Modifiche salvate
draft-texts = Testi
draft-settings = Impostazioni
draft-edit-settings = Modifica le impostazioni
draft-add-language = Aggiungi una lingua
draft-publish = Pubblica
draft-compare = Che cosa è cambiato dalla versione { $version }
draft-discard = Elimina la bozza
draft-back = Bozza
flaws-title = Prima di pubblicare
flaw-no-text = Non c’è alcun testo. Aggiungine uno.
flaw-no-default = Non c’è un testo in { $language }, la lingua predefinita. Aggiungilo oppure scegli un’altra lingua predefinita nelle impostazioni.
flaw-empty = Il testo in { $language } è vuoto. Scrivilo oppure rimuovilo.
flaw-no-groups = È per i membri di alcuni gruppi, ma non ne è indicato nessuno: nessuno lo vedrebbe. Indica un gruppo oppure scegli «Tutti».
flaw-no-regions = È per alcune aree geografiche, ma non ne è indicata nessuna: nessuno lo vedrebbe. Indica un’area oppure scegli «Tutte le aree geografiche».
flaw-ended = Le accettazioni scadrebbero prima dell’entrata in vigore della versione. Scegli una data successiva.

settings-groups = ID oggetto dei gruppi
settings-groups-hint = Uno per riga. Lo trovi in Entra, nella panoramica del gruppo.
settings-only-groups = Solo i membri di questi gruppi
settings-regions = Aree geografiche
settings-regions-hint = Due lettere ciascuna, separate da virgole, ad esempio DE, AT, CH.
settings-only-regions = Solo i dispositivi configurati in queste aree
settings-place-hint = È l’area geografica scelta nella configurazione di Windows.
settings-priority-hint = Se sono adatti più documenti, viene mostrato quello con il numero più alto. A parità di numero, prima quello per gruppi, poi quello per un solo tipo di dispositivo.
settings-default-hint = Viene mostrata a chi non trova nessuna delle proprie lingue.
settings-reaccept = Chiedi a chi ha accettato una versione precedente
settings-reaccept-hint = Il portale chiede di accettare questa. Altrimenti la propone soltanto.
settings-lasting-hint = Quando un’accettazione scade, il portale la chiede di nuovo. I dispositivi restano registrati.
settings-for-days = Per un numero di giorni
settings-days = Giorni
settings-until-date = Fino a una data
settings-until = Data
settings-until-hint = Scade quando inizia questo giorno ({ $zone }).
settings-bad-group = «{ $text }» non è un ID oggetto. Formato previsto: 6babcaad-604b-40ac-a9d7-9fd97c0b779f, ad esempio.
settings-too-many-groups = Puoi indicare al massimo { $most } gruppi.
settings-bad-region = «{ $text }» non è un’area geografica. Formato previsto: due lettere, ad esempio DE.
settings-bad-priority = La priorità deve essere un numero intero, ad esempio 10.
settings-bad-days = Inserisci il numero di giorni, almeno 1.
settings-bad-date = Inserisci una data.
settings-overtaken = { $who } ha modificato le impostazioni mentre le stavi modificando tu

text-title = Testo in { $language }
text-language = Lingua
text-taken = Esiste già un testo in questa lingua. Aprilo dalla pagina della bozza.
text-gone = Questo testo non fa più parte di una bozza: la bozza è stata pubblicata o eliminata, oppure il testo è stato rimosso. Non è stato salvato nulla. Ciò che hai scritto è ancora qui: copialo prima di continuare.
draft-settings-gone = Nel frattempo la bozza è stata pubblicata o eliminata. Non è stato salvato nulla. Ciò che hai scelto è ancora qui: annotalo prima di continuare.
text-label = Testo
text-hint = Markdown. La prima intestazione è il titolo: # Uso di un dispositivo al lavoro. I link devono iniziare con https.
text-too-long = Il testo può avere al massimo { $most } KiB; questo ne ha { $sent }. Non è stato salvato nulla.
text-unprintable = Il testo contiene caratteri che non si possono visualizzare. Incollalo di nuovo come testo normale.
text-remove = Rimuovi questo testo
text-rendered = Come appare a chi legge
text-rendered-hint = È l’ultimo testo salvato.
text-no-title = Non c’è un’intestazione: nella pagina si leggerà «Condizioni per l’utilizzo».
text-overtaken = { $who } ha salvato questo testo mentre scrivevi
dropped-title = Elementi esclusi
dropped-html = HTML: usa Markdown.
dropped-script = Script e fogli di stile.
dropped-picture = Immagini. Le descrizioni restano.
dropped-link-title = Titoli dei link.
dropped-nesting = Citazioni, elenchi ed enfasi annidati per più di 32 livelli. Le parole restano.
overtaken-next = Non è andato perso nulla: il modulo contiene ciò che hai scritto. Se salvi di nuovo, sostituisci ciò che ha salvato l’altra persona.
overtaken-changes = Che cosa cambia se salvi

publish-title = Pubblica la versione { $version }
publish-lead = Lingue: { $languages }.
publish-point-shown = Da quel momento questo testo viene mostrato a tutte le persone a cui è destinato.
publish-point-fixed = Un testo pubblicato non si può modificare. Ogni modifica è una nuova versione.
publish-point-before = Chi in quel momento sta leggendo la versione precedente può ancora accettarla.
publish-for = A chi è destinato
publish-when = Quando
publish-now = Ora
publish-later = In una data
publish-day = Data
publish-time = Ora
publish-zone = Il tuo fuso orario: { $zone }
publish-bad-time = Inserisci una data e un’ora.
publish-both = Hai scelto «Ora», ma hai indicato anche una data. Scegli «In una data» oppure cancella la data.
publish-past = Questo momento è già passato. Scegline uno futuro oppure pubblica ora.
publish-overtaken = { $who } ha modificato la bozza dopo che hai aperto questa pagina
publish-overtaken-next = Non è stato pubblicato nulla. Ricontrolla la bozza, poi pubblica.

ask-what-happens = Ecco che cosa succede:
ask-overtaken = { $who } ha fatto modifiche dopo che hai aperto questa pagina
ask-overtaken-next = Non è stato fatto nulla. Ricontrolla, poi decidi.
ask-retire-title = Disattivare { $of }?
ask-retire-does = Queste condizioni non verranno più mostrate ad altre persone. Al loro posto verranno mostrate altre condizioni adatte, se ci sono.
ask-retire-stays = Ciò che è stato accettato resta registrato e puoi riattivare il documento.
ask-retire-button = Disattiva
ask-offer-title = Riattivare { $of }?
ask-offer-does = La versione in vigore verrà mostrata a tutte le persone a cui è destinata.
ask-offer-stays = Il testo resta com’era.
ask-offer-button = Riattiva
ask-call-off-title = Ritirare la versione { $of }?
ask-call-off-does = Non entrerà in vigore. Il suo numero non verrà riutilizzato.
ask-call-off-stays = La versione in vigore non cambia.
ask-call-off-button = Ritira
ask-discard-title = Eliminare la bozza di { $of }?
ask-discard-does = Tutti i testi e le impostazioni andranno persi. Non si può annullare.
ask-discard-stays = Le versioni pubblicate restano come sono.
ask-discard-button = Elimina
ask-remove-text-title = Rimuovere il testo in { $of }?
ask-remove-text-does = La bozza non avrà più un testo in questa lingua. Non si può annullare.
ask-remove-text-stays = Le versioni pubblicate mantengono il loro.
ask-remove-text-button = Rimuovi

changes-title = Che cosa è cambiato
changes-lead = Le righe con − sono state rimosse, quelle con + sono nuove.
changes-from = Da
changes-to = A
changes-draft = Bozza
changes-compare = Confronta

preview-title = Anteprima
preview-lead = La pagina come la mostra Windows. Qui i pulsanti non fanno nulla.
preview-version = Versione
preview-theme = Dove
preview-theme-frx-light = Configurazione di Windows 11
preview-theme-frx = Configurazione di Windows 10
preview-theme-moset = Impostazioni
preview-size = Dimensioni
preview-size-card = Scheda
preview-size-screen = Schermo
preview-size-window = Finestra
preview-size-small = Piccole
preview-frame = La pagina come la mostra Windows
preview-alone = Apri solo la pagina

## Who sees what

audience-lead = Verifica che cosa Windows mostrerebbe ora a una persona.
audience-who = Persona
audience-who-hint = L’account o l’ID oggetto. Lascia il campo vuoto per una persona qualsiasi.
audience-unknown = Qui non risulta ancora alcuna decisione di «{ $text }». Inserisci il suo ID oggetto, oppure lascia il campo vuoto e inserisci dei gruppi.
audience-anybody = Una persona con questi dati
audience-groups-hint = Uno per riga. Se indichi una persona, lascia il campo vuoto: contano i gruppi della sua ultima configurazione che compaiono in una regola.
audience-region = Area geografica
audience-region-hint = Due lettere, ad esempio DE. Vuoto: Windows non l’ha comunicata.
audience-languages = Lingue
audience-languages-hint = Come le chiede il dispositivo, ad esempio de-DE, en-US. Vuoto: le tue.
audience-ask = Verifica
audience-sees = { $who } vede «{ $title }»
audience-version = Versione { $version } di { $policy }, in { $language }.
audience-open = Leggi
audience-sees-none = { $who } non vede condizioni
audience-goes-on = Nessun documento è adatto. La persona continua senza vedere la pagina e questo viene registrato.
audience-refused = Nessun documento è adatto. La registrazione viene rifiutata, in base alle impostazioni del tenant.
audience-why = Perché
audience-rank = versione { $version }, priorità { $priority }
audience-groups-typed = { $count ->
    [one] Verifica per un membro di un gruppo.
   *[other] Verifica per un membro di { $count } gruppi.
}
audience-groups-known = { $count ->
    [one] Verifica con l’unico gruppo dell’ultima configurazione che compare in una regola.
   *[other] Verifica con i { $count } gruppi dell’ultima configurazione che compaiono nelle regole.
}
audience-groups-graph = Richiesta con i gruppi che Microsoft Graph indica ora, se una regola li nomina.
audience-groups-none = Verifica per una persona che non fa parte di alcun gruppo.
verdict-shown = È ciò che vede
verdict-outranked = Adatto, ma un altro viene prima
verdict-ownership = Per altri dispositivi
verdict-groups = Per i membri di altri gruppi
verdict-region = Per altre aree geografiche

## Settings: webhooks

act-webhook-secret-made = Segreto del webhook creato
act-webhook-enabled = Webhook abilitato
act-webhook-replayed = Eventi inviati di nuovo
webhooks-title = Webhook
webhooks-hint = Chi viene avvisato degli eventi e come sono andate le consegne.
webhooks-lead = Server che vengono avvisati degli eventi. Aggiungine uno qui o nel file di configurazione. Qui trovi anche i loro segreti e che cosa fare se un destinatario non era disponibile.
webhooks-none = Nessun webhook
webhooks-none-next = Aggiungine uno e il tuo server viene avvisato di decisioni e dispositivi non appena succede qualcosa.
webhook-id = Webhook
webhook-url = Indirizzo
webhook-waits = In attesa
webhook-lag = { $count ->
    [0] Nessun evento in attesa
    [one] Un evento in attesa
   *[other] { $count } eventi in attesa
}
webhook-disabled = Disabilitato: i suoi eventi attendono
webhook-not-registered = Non ancora in uso
webhook-gone = Ha risposto 410: non riceve più nulla
webhook-without-secret = Senza segreto: i suoi eventi attendono
webhook-paused = Sospeso, come richiesto dal destinatario
webhook-in-use = In uso
webhook-all-events = Tutti gli eventi
webhook-event = Evento
webhook-outcome = Esito
webhook-secrets = Creazione dei segreti che firmano
webhook-log = Consegne
webhook-no-tries = Nessun tentativo negli ultimi 30 giorni.
webhook-delivered = Consegnato
webhook-to-be-retried = Non accettato, nuovo tentativo più tardi
webhook-failed = Non riuscito, nessun altro tentativo
webhook-skipped = In attesa da troppo tempo
webhook-acts = Che cosa puoi fare
webhook-secret = Segreto
webhook-secret-make = Crea un segreto
webhook-secret-lead = Il destinatario verifica gli eventi con un segreto. Quello nuovo firma subito; il precedente continua a firmare insieme a lui per 24 ore, così il destinatario ha il tempo di cambiarlo.
webhook-secret-made = Il segreto è stato creato
webhook-secret-made-lead = Firma da ora.
webhook-secret-once-next = Copialo ora presso il destinatario. Vestibule lo conserva cifrato e non lo mostra più.
webhook-back = Torna al webhook
webhook-enable-lead = Riprendi dopo un 410 e tenta subito le consegne in attesa.
webhook-enable = Abilita
webhook-enabled = È stato abilitato e le consegne in attesa vengono tentate ora.
webhook-since = Invia di nuovo da
webhook-since-hint = Nel tuo fuso orario. Tutti gli eventi da allora che il webhook vuole tornano in coda, anche quelli già ricevuti.
webhook-replay = Invia di nuovo
webhook-replayed = { $count ->
    [0] Da allora non ci sono eventi da inviare di nuovo.
    [one] Un evento è tornato in coda.
   *[other] { $count } eventi sono tornati in coda.
}

## Settings: checks

checks-title = Controlli
checks-hint = Verifica se tutto ciò che ti serve funziona.
checks-lead = Controlla le tue condizioni, le chiavi di Entra, il client del portale, Microsoft Graph e i webhook. Richiede al massimo un minuto.
checks-run = Esegui i controlli
checks-all-good = Nessun errore
checks-warnings = { $count ->
    [one] Un punto da verificare
   *[other] { $count } punti da verificare
}
checks-failed = { $count ->
    [one] Un controllo non riuscito
   *[other] { $count } controlli non riusciti
}
check-of = Controllo
check-found = Esito
check-ok = OK
check-warning = Da verificare
check-failed = Non riuscito
check-skipped = Ignorato

## People

people-lead = Cerca una persona, un dispositivo, una decisione o una registrazione per vedere che cosa è successo e perché.
people-search = Che cosa sai?
people-search-hint = Un nome, un ID o un numero. Non importa quale.
people-search-button = Cerca
people-back = Persone
people-examples = Che cosa puoi cercare
people-example-upn = Un UPN o la sua parte iniziale
people-example-guid = Qualsiasi ID
people-example-device = Il nome di un dispositivo o la sua parte iniziale
people-example-hardware = Un ID hardware o la sua parte iniziale
people-guid-note = Può essere un ID oggetto, l’ID di una decisione, di un dispositivo o di un dispositivo in Entra, un client-request-id, l’ID di traccia della registrazione o l’ID per il supporto mostrato in una pagina di errore.
people-kept-note = Decisioni e dispositivi si trovano sempre. I passaggi intermedi vengono conservati per 30 giorni.
people-people = Persone
people-devices = Dispositivi
people-decisions = Decisioni
people-attempts = Che cosa è successo
people-more = Ci sono altri risultati. Digita qualcosa in più per vederli.
people-none = Nessun risultato per «{ $query }»
people-none-next = Controlla di averlo scritto correttamente oppure prova con un altro ID. I passaggi che portano a una decisione o a un dispositivo vengono conservati per 30 giorni.
people-what = Che cosa puoi cercare
people-seen-when = Ultima connessione: { $when }
people-personal-device = Dispositivo personale
people-standing-grace = Richiede attenzione
people-grace-until = Richiede attenzione, entro: { $when }
people-counts = Rientra nel limite
person-attempts = Che cosa è successo
person-attempts-none = Nulla negli ultimi 30 giorni.
person-attempts-earlier = Che cosa è successo prima
person-later = Torna ai più recenti
person-room = { $count ->
    [one] C’è posto per un altro
   *[other] C’è posto per altri { $count }
}
person-cap-everybody = È il limite valido per tutti.
person-cap-own = È un limite specifico di questa persona.
person-cap-group = È il limite del gruppo { $group }, il più alto tra i gruppi di questa persona.
person-groups-when = Ultimi gruppi comunicati da Windows: { $when }.
person-cap-full = Limite raggiunto
person-cap-none = Questa persona non può avere dispositivi
person-cap-full-next = Un altro dispositivo viene rifiutato finché non ne viene rimosso uno o aumentato il limite.
person-devices-none = Nessun dispositivo.
person-devices-more = Ce ne sono altri. Per trovare un dispositivo, cercane il nome o l’ID hardware.
person-removed = Rimossi
person-decisions-none = Nessuna decisione.
person-decisions-earlier = Decisioni precedenti
decision-where = Dove è stata presa
decision-in-portal = Portale
decision-device = Dispositivo registrato
decision-request = client-request-id
decision-groups = Gruppi presenti nelle regole
decision-withdrawal-commitment = Impronta digitale della revoca
decision-text-hint = Parola per parola, come è stato mostrato.
device-owner = Proprietario
device-compliance = Conformità
device-enrollment-type = Tipo di registrazione
device-hardware = ID hardware
device-id = ID dispositivo
device-entra-id = ID dispositivo in Entra
theme-frx = Configurazione di Windows 10
theme-frx-light = Configurazione di Windows 11
theme-moset = Impostazioni
admin-removal-lead = È un dispositivo di { $owner }. Ne richiedi la rimozione per suo conto.
admin-removal-will-mdm = Al server MDM verrà chiesto di annullare la registrazione del dispositivo.
admin-removal-will-access = Dal dispositivo la persona potrebbe non riuscire più ad accedere alla posta, alle app e ai file di lavoro.
admin-removal-will-log = Nel log risulterà che l’hai richiesta tu.
admin-removal-not-forever = Non è definitivo: il dispositivo può essere configurato di nuovo per il lavoro.
admin-removal-not-told = I file personali rimangono sul dispositivo.
admin-removal-too-many-next = Per questa persona è già in corso il numero massimo di rimozioni. Riprova quando una è completata.
admin-removal-done = Al server MDM è stato chiesto di rimuovere questo dispositivo
admin-removal-requested = La rimozione è stata richiesta
admin-removal-accepted = Il server MDM lo sta rimuovendo
admin-removal-over = È stato rimosso
admin-removal-failed = L’ultima rimozione non è riuscita
admin-removal-since = Ultimo aggiornamento: { $when }
admin-removal-by = Richiesta da: { $who }
admin-removal-by-owner = proprietario
act-device-removal-requested = Rimozione di un dispositivo richiesta

## What happened

attempt-shown = Le condizioni sono state mostrate
attempt-not-read = È stato scelto «Accetta» prima di leggere le condizioni
attempt-read = La persona ha letto le condizioni fino alla fine
attempt-restricted = La pagina ha spiegato perché non è possibile continuare
attempt-pin-asked = È stato chiesto un PIN
attempt-pin-refused = Il PIN non è stato accettato
attempt-removal-asked = La pagina ha chiesto conferma prima di rimuovere un dispositivo
attempt-removal-requested = La persona ha richiesto la rimozione di un dispositivo
attempt-accepted = La persona ha accettato le condizioni
attempt-declined = La persona ha rifiutato le condizioni
attempt-not-required = Non servivano condizioni
attempt-user-refused = A Windows è stato comunicato che questa persona non può continuare
attempt-failed = Il server non è riuscito a fare la sua parte
attempt-address-refused = Non c’era un indirizzo valido per la risposta
attempt-form-refused = È stato inviato qualcosa che la pagina non prevedeva
attempt-enrolled = Il dispositivo è stato registrato
attempt-enrolled-already = Il dispositivo è stato registrato di nuovo
attempt-message-format = Registrazione rifiutata: la chiamata del server MDM non è nel formato documentato
attempt-authorization = Registrazione rifiutata: manca l’accordo oppure il dispositivo non è consentito
attempt-internal-fault = Registrazione rifiutata: il server non è riuscito a rispondere
attempt-cap-reached = Registrazione rifiutata: la persona ha raggiunto il limite
attempt-not-supported = Registrazione rifiutata: questa versione di Windows è troppo vecchia
attempt-in-maintenance = Registrazione rifiutata: è sospesa
attempt-user-license = Registrazione rifiutata: la persona non ha una licenza
attempt-invalid-data = Registrazione rifiutata: l’accordo non corrisponde a questo dispositivo
attempt-help = Guida su { $code }
attempt-at = Quando
attempt-kind = Dove
attempt-kind-terms = Pagina delle condizioni per l’utilizzo
attempt-kind-enrollment = Registrazione, tramite il server MDM
attempt-person = Persona
attempt-decision = Decisione
attempt-device = Dispositivo
attempt-shown-in = Mostrato in
attempt-trace-id = ID di traccia
attempt-support-id = ID per il supporto
attempt-outcome = Conteggiato come
attempt-agent = Agente utente
attempt-id = Numero della voce
turn-person = Tocca alla persona
turn-administrator = Tocca all’amministratore
turn-mdm = Tocca al server MDM
turn-operator = Tocca all’operatore: l’ID è nel log del server
turn-wait = Attendi, poi riprova
turn-nobody = Non si può fare nulla

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Chi chiede a Microsoft Graph i gruppi di una persona, quando sono troppi per un token, e, se lo scegli, comunica a Microsoft Entra la conformità dei dispositivi.
setting-graph-client-id-hint = L’applicazione in Entra che può leggere utenti e gruppi. Se il campo è vuoto, Graph non viene interrogato.
setting-graph-client-id-wrong = Inserisci l’ID client dell’applicazione e, sotto, un segreto client o un certificato.
setting-graph-secret-hint = Viene conservato cifrato e non viene più mostrato. Sostituisce un certificato.
setting-graph-certificate = Certificato e chiave privata
setting-graph-certificate-hint = Entrambi in formato PEM, uno dopo l’altro. Vengono conservati cifrati, non vengono più mostrati e sostituiscono un segreto client.
setting-graph-certificate-wrong = Incolla un certificato e la sua chiave RSA (almeno 2048 bit, senza passphrase), entrambi in formato PEM.
setting-graph-unreachable = Se Graph non risponde
setting-graph-unreachable-hint = Riguarda le persone il cui token non indica i gruppi.
setting-graph-unreachable-refuse = Viene chiesto loro di riprovare
setting-graph-unreachable-without = Continuano come se non facessero parte di alcun gruppo
setting-graph-root = Indirizzo di Microsoft Graph
setting-graph-root-hint = Solo per i cloud che Vestibule non conosce, ad esempio https://dod-graph.microsoft.us.
setting-graph-root-wrong = Inserisci uno degli indirizzi di Microsoft, ad esempio https://graph.microsoft.us. Qualsiasi altro deve essere consentito nel file di configurazione.
setting-graph-root-none = Quello del tuo cloud

## Settings: webhooks of the console

webhook-add = Aggiungi un webhook
webhook-add-lead = Gli eventi vengono inviati firmati a questo indirizzo. Il segreto viene mostrato nella pagina successiva, una sola volta.
webhook-id-hint = Lettere minuscole, cifre e trattini, al massimo 32. Non si può modificare in seguito.
webhook-id-wrong = Inserisci da 1 a 32 lettere minuscole, cifre o trattini.
webhook-id-taken = Esiste già un webhook con questo nome. Scegline un altro.
webhook-too-many = È stato raggiunto il numero massimo di webhook. Prima rimuovine uno.
webhook-url-hint = Un indirizzo https nella rete Internet pubblica. Uno nella tua rete si può impostare solo nel file di configurazione.
webhook-url-wrong = Inserisci un indirizzo https nella rete Internet pubblica, senza nome utente.
webhook-events = Eventi
webhook-events-hint = Non sceglierne nessuno per riceverli tutti, anche quelli di versioni successive.
webhook-timeout = Tempo per rispondere, in secondi
webhook-timeout-hint = Da 1 a 30. Oltre questo tempo, segue un nuovo tentativo più tardi.
webhook-timeout-wrong = Inserisci un numero da 1 a 30.
webhook-delivery = Consegna
webhook-delivery-on = Gli eventi vengono inviati
webhook-delivery-off = Gli eventi attendono
webhook-change = Modifica il webhook
webhook-change-lead = Il suo segreto e gli eventi in attesa restano.
webhook-changed = Il webhook è stato modificato. Tutti i server ne tengono conto entro due secondi.
webhook-remove = Rimuovi il webhook
webhook-remove-will = Non gli viene più inviato nulla e i suoi segreti vengono eliminati.
webhook-remove-waiting = { $count ->
    [one] Un evento in attesa non viene inviato.
   *[other] { $count } eventi in attesa non vengono inviati.
}
webhook-remove-again = Un webhook con lo stesso nome, aggiunto in seguito, ricomincia da capo con un altro segreto.
webhook-removed = Il webhook è stato rimosso
webhook-source = Origine
webhook-from-file = File di configurazione. Qui non si può modificare.

## Retention and erasure

act-person-erased = Dati di una persona cancellati
act-records-expired = Dati cancellati al termine della conservazione
settings-retention = Per quanto tempo si conservano i dati
settings-retention-lead = Se un campo è vuoto, la conservazione non ha fine. Ciò che è scaduto scompare entro un’ora. La prova di tutti gli altri record resta intatta.
setting-people-days = Persone senza dispositivo, in giorni
setting-people-days-hint = Trascorso questo tempo dall’ultima connessione, tutto ciò che è conservato su di loro viene cancellato: decisioni, dispositivi rimossi, configurazioni e registrazioni. Chi ha un dispositivo resta.
setting-removed-devices-days = Dispositivi rimossi, in giorni
setting-removed-devices-days-hint = Trascorso questo tempo dalla rimozione, un dispositivo viene cancellato. Le decisioni restano.
setting-events-days = Eventi sulle persone, in giorni
setting-events-days-hint = In seguito un evento indica quale decisione o dispositivo riguardava, e nulla sulle persone. Per allora i server MDM e i webhook dovrebbero averlo letto.
setting-month-days-wrong = Inserisci un numero di giorni da 30 a 36.500 oppure lascia il campo vuoto.
setting-days-wrong = Inserisci un numero di giorni da 1 a 36.500 oppure lascia il campo vuoto.
setting-no-end = Senza fine
erase-link = Cancella i dati di questa persona
erase-link-hint = Quando lo chiede, o quando non ti servono più.
erase-title = Cancella i dati di una persona
erase-lead = Tutto ciò che è conservato qui su { $person }. Non si può annullare.
erase-will-records = Decisioni e revoche: chi, quando e che cosa
erase-will-devices = Dispositivi rimossi, configurazioni e registrazioni, accessi, PIN e ciò che gli eventi dicono della persona
erase-will-reports = Il suo posto in report ed elenchi
erase-will-files = Esportazioni pronte per il download, perché la persona potrebbe comparirvi
erase-stays-proof = Una prova del numero di record, senza il loro contenuto. Tutti gli altri record si possono verificare come prima.
erase-stays-log = Il log di questa console: che cosa hanno fatto gli amministratori e che hai cancellato questi dati. Questa voce non nomina la persona.
erase-stays-settings = Le impostazioni che nominano la persona, ad esempio un suo limite specifico. Modificale tu.
erase-stays-elsewhere = Ciò che sanno il tuo server MDM ed Entra. Copie e backup creati in precedenza.
erase-goes = Che cosa viene cancellato
erase-stays = Che cosa resta
erase-has-devices = Questa persona ha un dispositivo
erase-has-devices-next = Prima rimuovi i suoi dispositivi e attendi che il tuo server MDM abbia finito. Poi torna qui.
erase-not-yet = È appena successo qualcosa che non è ancora conteggiato. Non è stato cancellato nulla. Riprova.
erase-reference = Riferimento
erase-reference-hint = Ad esempio il numero della richiesta. Compare nel log. Non inserire nomi.
erase-reference-wrong = Inserisci al massimo 100 caratteri, senza nomi né indirizzi e-mail.
erase-sure = Ho verificato che è la persona giusta
erase-sure-wrong = Seleziona questa casella per continuare.
erase-button = Cancella definitivamente
erase-keep = Non cancellare

## Copies of what is kept about somebody
act-person-data-exported = Dati di una persona scaricati
person-copies = Copie
person-data-link = Scarica i dati di questa persona
person-data-link-hint = Tutto ciò che è conservato su di lei, in un solo file
person-data-title = Scaricare i dati di una persona
person-data-lead = Tutto ciò che è conservato qui su { $person }, in un solo file: per una richiesta secondo il GDPR, articoli 15 e 20.
person-data-logged = Il registro dirà che Lei l’ha scaricato. Il file è in JSON. Lo consegni solo a questa persona.

## Exports
act-export-asked = Esportazione richiesta
exports-title = Esportazioni
exports-lead = I file grandi vengono creati in background. Restano qui per 7 giorni.
exports-none = Nessuna esportazione
exports-none-next = Ne richieda una. Può lasciare la pagina mentre viene creata.
exports-ask = Richiedi un’esportazione
exports-what = Che cosa
exports-state = Stato
exports-when = Richiesta
exports-by = Da
export-records = Record
export-decisions-csv = Decisioni in CSV, per fogli di calcolo
export-decisions-jsonl = Decisioni in JSON Lines, per programmi
export-evidence = Tutte le decisioni, le revoche e le azioni con la loro prova, verificabili offline
export-state-queued = In attesa del suo turno
export-state-running = In creazione
export-state-ready = Pronta
export-state-failed = Non riuscita
export-state-cancelled = Annullata
export-state-expired = Non più conservata
export-expired-next = I file restano per 7 giorni. Lo richieda di nuovo.
export-new-lead = Tutte le decisioni che corrispondono diventano un file compresso (.gz), dalla più recente. Serve circa un minuto per ogni milione.
export-person = Persona
export-policy = Condizioni
export-policy-hint = Il nome delle condizioni agli atti, per esempio company-devices. Vuoto: tutte.
export-policy-wrong = Scriva il nome delle condizioni agli atti: a-z, 0-9 e trattini.
export-version = Versione
export-language = Lingua
export-outcome = Decisione
export-ownership = Dispositivi
export-company = Dispositivi dell’organizzazione
export-personal = Dispositivi personali
export-days-hint = I giorni sono giorni UTC.
export-day-wrong = Scelga un giorno, per esempio 2026-11-21.
export-last-day-wrong = Scelga un giorno che non preceda il primo.
export-other-wrong = non è ciò che dovrebbe essere. Torni all’elenco e lo filtri di nuovo.
export-only = Solo
export-full = Due esportazioni sono in corso
export-full-next = Attenda che una sia finita, oppure ne annulli una:
export-logged = Il registro conserva chi richiede che cosa.
export-button = Crea il file
export-filter = Quali decisioni
export-everything = Tutte
export-progress = { $done } record su { $total }
export-progress-unknown = { $done } record
export-size = Dimensione
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = Conservata fino al
export-id = Numero di questa esportazione
export-download = Scarica
export-cancel = Annulla questa esportazione
export-delete = Elimina questa esportazione
export-cancelled = L’esportazione è annullata
export-deleted = L’esportazione è eliminata
export-heading-going = Il Suo file è in creazione
export-heading-ready = Il Suo file è pronto
export-too-large = Il file supererebbe 1 GB
export-too-large-next = Richieda meno giorni, o solo certe condizioni.
export-failed = Non è stato possibile creare il file
export-failed-next = Lo richieda di nuovo. Se non riesce ancora, comunichi il numero qui sotto a chi gestisce questo server.
export-refresh = Questa pagina si aggiorna ogni 30 secondi. Può lasciarla: il file viene creato comunque.

## Reports

admin-reports = Report
admin-reports-hint = Come stanno le persone rispetto alle condizioni, e ogni decisione, in elenco o in file.
act-report-exported = Report scaricato
reports-lead = Come stanno le persone rispetto alle condizioni. Note qui: { $number }, per una decisione o un dispositivo. Un giorno è un giorno in UTC.
reports-behind = Questi numeri non sono del tutto aggiornati
reports-behind-next = Ancora da contare: { $number } eventi. Riapri la pagina tra un momento.
reports-none = Nessuno ha ancora deciso
reports-none-next = Appena qualcuno accetta o rifiuta condizioni, viene contato qui.
reports-standing = Le persone e la versione in vigore
reports-standing-lead = Delle persone note qui. Non di tutte si sa se le condizioni le riguardano, per gruppi o aree geografiche.
reports-before = Versione precedente o scaduta
reports-accepted-of = Versione { $version }: accettata da { $number } su { $of } ({ $percent } %)
reports-not-in-force = Nessuna versione è in vigore
reports-over-time = Accettazioni nel tempo
reports-over-time-lead = Ogni accettazione conta, anche un’altra della stessa persona.
reports-count = Contare
reports-per-day = Per periodo
reports-sum = Tutte fino ad allora
reports-days = Giorni
reports-earlier-versions = Versioni precedenti
reports-nothing-accepted = Fino ad allora non è stato accettato nulla di queste condizioni.
reports-chart-days = { $policy }: la versione { $version } è stata accettata { $number } volte in questo periodo
reports-chart-sum = { $policy }: la versione { $version } è stata accettata { $number } volte fino al { $to }
reports-chart-description = Una linea per versione, dal { $from } al { $to }. La tabella contiene gli stessi numeri.
report-decisions-hint = Per persona, condizioni, versione, lingua e giorno. In elenco o in file.
report-decisions-lead = Ogni decisione registrata, prima la più recente. I giorni del filtro sono giorni in UTC.
report-person = Persona
report-person-hint = Un account, la sua parte iniziale o un ID oggetto.
report-policy = Condizioni
report-version = Versione
report-outcome = Decisione
report-older = Meno recenti
report-none = Nessuna decisione corrisponde
report-none-next = Prova con meno filtri o altri giorni.
report-who-is-meant = Chi intendi?
report-count = { $count ->
    [one] Una decisione
   *[other] { $number } decisioni
}
report-count-more = Più di { $number } decisioni
report-csv = Scarica come CSV, per i fogli di calcolo
report-jsonl = Scarica come JSON Lines, per i programmi
report-download-note = Il log registra chi scarica che cosa. In CSV, una cella che un foglio di calcolo eseguirebbe come formula inizia con un apostrofo.
report-nobody-called = Nessuna persona nota qui si chiama { $text }. Inserisci un account, la sua parte iniziale o un ID oggetto.
report-several-called = Più persone si chiamano { $text }. Scegline una.
report-no-choice = Scegli una voce dell’elenco.
report-no-day = Scegli un giorno, ad esempio 2026-11-21.
report-backwards = Scegli un ultimo giorno che non sia prima del primo.
report-missing = Chi non ha accettato
report-missing-hint = Persone che non hanno accettato la versione in vigore, e perché.
missing-lead = Persone note qui, per una decisione o un dispositivo, che non hanno accettato la versione in vigore. Chi non è mai stato qui non è in questo elenco.
missing-no-policy = Nessuna condizione è in vigore
missing-no-policy-next = Pubblica prima delle condizioni.
missing-accepted = La versione { $version } di { $policy } è accettata da { $number } persone su { $of }.
missing-for-some = Queste condizioni non sono per tutti
missing-for-some-next = Sono solo per alcuni gruppi, aree geografiche o dispositivi. Qui non si sa chi ne fa parte: l’elenco contiene anche persone che forse non riguardano.
missing-why = Motivo
missing-name = Il nome inizia con
missing-never = Mai deciso
missing-older = Versione precedente
missing-declined = Rifiutato per ultimo
missing-withdrew = Revocato
missing-ended = Accettazione scaduta
missing-count = { $count ->
    [one] Una persona
   *[other] { $number } persone
}
missing-called = Persone il cui nome inizia con { $name }
missing-nobody = Nessuno
missing-nobody-next = Nessuna persona nota corrisponde.
missing-before = Accettato prima
missing-last = Ultima decisione in merito
missing-seen = Ultima attività
missing-next = Avanti
missing-first = Torna all’inizio

## What ends soon

admin-certificate-ends = Certificato per Microsoft Graph: valido fino al { $when }
admin-certificate-ends-next = Creane uno nuovo, caricalo in Entra e mettilo al posto di questo. Senza, i gruppi non possono essere richiesti.
admin-token-ends = Token API { $name }: valido fino al { $when }
admin-token-ends-next = Prima di allora, creane uno nuovo e dallo al server MDM.

## Configuration Manager, on a device’s page
admin-manager = Co-gestione
admin-manager-healthy = Configuration Manager è integro
admin-manager-unhealthy = Configuration Manager non è integro
admin-manager-unknown = Lo stato di Configuration Manager non è noto
admin-manager-owns = Configuration Manager si occupa della conformità (carico di lavoro)
admin-manager-value = Valore di integrità del client: { $value }
admin-manager-installed = Installato (1)
admin-manager-registered = Registrato (2)
admin-manager-evaluated = Valutazione dell’integrità riuscita (4)
admin-manager-install-error = Errore di installazione o aggiornamento (8)
admin-manager-communication-error = Errore di comunicazione con un punto di gestione (16)
admin-manager-others = Altri flag ({ $value })
admin-manager-synced = Ultima sincronizzazione: { $when }
admin-manager-not-synced = Nessuna sincronizzazione nota
admin-manager-until = Integro fino al { $when }, se non arriva altro
admin-manager-was-until = Integro fino al { $when }, ora non più
admin-manager-reported = Segnalato { $when }
## Compliance, and what Entra is told of it

admin-compliance = Conformità
admin-compliance-hint = Quali dispositivi non soddisfano i requisiti e perché, e se Microsoft Entra lo sa.
compliance-lead = Che cosa dice il tuo server MDM dei dispositivi registrati. Sono { $number }.
compliance-in-grace = Non soddisfa i requisiti, nel periodo di tolleranza
compliance-reasons = Perché alcuni dispositivi non soddisfano i requisiti
compliance-reasons-lead = Con le parole del tuo server MDM. Un dispositivo con più motivi conta per ciascuno. Sono compresi quelli nel periodo di tolleranza.
compliance-count = { $count ->
    [one] Un dispositivo non soddisfa i requisiti
   *[other] { $number } dispositivi non soddisfano i requisiti
}
compliance-reason = Motivo
compliance-devices = Dispositivi
compliance-no-reason = Nessun motivo indicato
compliance-others = { $count ->
    [one] Un altro motivo
   *[other] Altri { $number } motivi
}
compliance-partial = I motivi diversi sono troppi per contarli tutti. Questi provengono dai più frequenti.
compliance-none = Tutti i dispositivi controllati soddisfano i requisiti
compliance-none-next = Quando il tuo server MDM ne segnala uno che non li soddisfa, viene contato qui.
compliance-list = Dispositivi che non soddisfano i requisiti
compliance-all = Tutti i dispositivi comunicati
compliance-device = Dispositivo
compliance-more-reasons = { $count ->
    [one] e un altro motivo
   *[other] e altri { $count } motivi
}
compliance-nothing-fits = Nessun dispositivo corrisponde
compliance-nothing-fits-next = Prova con meno filtri.
entra-title = Comunicazione a Microsoft Entra
entra-off = La conformità non viene comunicata a Microsoft Entra.
entra-state = Stato
entra-means = Che cosa significa
entra-act = Azione
entra-waiting = In attesa
entra-waiting-next = Verrà comunicato a breve.
entra-reported = Comunicato
entra-reported-next = Entra conosce l’ultima indicazione del tuo server MDM.
entra-gone = Rimosso
entra-gone-next = Il dispositivo è rimosso qui e sconosciuto a Entra. Non c’è più nulla da comunicare.
entra-not-found = Sconosciuto a Entra
entra-not-found-next = Entra risponde 404: il dispositivo è stato eliminato lì, oppure il server MDM ha inviato un ID dispositivo sbagliato. Aggiungi di nuovo il dispositivo a Entra o correggi l’ID.
entra-refused = Rifiutato
entra-refused-next = Entra risponde 403: all’applicazione manca l’autorizzazione Device.ReadWrite.All o l’approvazione di Microsoft come applicazione MDM.
entra-rejected = Non accettato
entra-rejected-next = Entra non accetta la comunicazione. La risposta è nella pagina del dispositivo.
entra-unreachable = Nessuna risposta
entra-unreachable-next = Entra non ha risposto o ha avuto un errore. Il tentativo viene ripetuto automaticamente.
entra-no-token = Non si può comunicare nulla: l’applicazione non ottiene l’accesso a Microsoft Graph
entra-no-token-next = Controlla nelle impostazioni l’ID client e il segreto client o il certificato.
entra-held-back = Microsoft Graph chiede una pausa
entra-held-back-next = Le richieste erano troppe. Le comunicazioni riprendono automaticamente.
entra-all-refused = Microsoft Entra rifiuta le comunicazioni
entra-away = Microsoft Graph non è raggiungibile
entra-since = Da: { $when }
entra-next-try = Prossimo tentativo: { $when }
entra-no-next-try = Il tentativo non viene ripetuto automaticamente finché non cambia qualcosa.
entra-tried = Ultimo tentativo: { $when }. Tentativi finora: { $number }.
entra-answer = Risposta: { $text }
entra-last = Ultima risposta di Entra: { $when }
entra-waits = Comunicazione in attesa da più tempo: { $when }
entra-told = Ultima comunicazione: { $when }, «{ $what }»
entra-nothing = Ancora nulla da comunicare
entra-no-id = Non può essere comunicato: il tuo server MDM non ha inviato l’ID di questo dispositivo in Entra.
entra-again = Comunica di nuovo
entra-now = Prova ora
entra-again-done = { $count ->
    [one] Un dispositivo viene comunicato di nuovo
   *[other] { $count } dispositivi vengono comunicati di nuovo
}
entra-resumed = La comunicazione viene ritentata ora
entra-nothing-reported = La conformità non arriva a Microsoft Entra
entra-not-reported = { $count ->
    [one] La conformità di un dispositivo non può essere comunicata a Microsoft Entra
   *[other] La conformità di { $count } dispositivi non può essere comunicata a Microsoft Entra
}
entra-look-there = Perché, e che cosa fare:
act-compliance-reported-again = Conformità comunicata di nuovo
setting-graph-compliance = Conformità dei dispositivi
setting-graph-compliance-hint = Per comunicarla serve l’autorizzazione dell’applicazione Device.ReadWrite.All. Microsoft accetta comunicazioni solo da applicazioni MDM approvate.
setting-graph-compliance-keep = Non viene comunicata
setting-graph-compliance-report = Viene comunicata a Microsoft Entra
setting-graph-removed = Dispositivi rimossi qui
setting-graph-removed-hint = Solo se la conformità viene comunicata.
setting-graph-removed-keep = Restano in Entra, come non gestiti
setting-graph-removed-delete = Vengono eliminati in Entra

sessions-title = Disconnetti ovunque
sessions-lead = { $person } viene disconnesso dal portale e dalla console, in tutti i browser.
sessions-at-once = Ha effetto subito, qualunque cosa stia facendo. Ciò che non ha ancora inviato va perso.
sessions-again = Può accedere di nuovo finché l’accesso della tua organizzazione lo consente. Per impedirlo, disabilita prima l’account in Entra.
sessions-log = Resta nel registro, con il tuo nome.
sessions-none = { $person } non ha eseguito l’accesso da nessuna parte.
sessions-back = Torna alla persona
sessions-done = Disconnessione eseguita ovunque
act-person-signed-out = Persona disconnessa ovunque
