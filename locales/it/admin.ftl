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
settings-bad-region = «{ $text }» non è un’area geografica. Formato previsto: due lettere, ad esempio DE.
settings-bad-priority = La priorità deve essere un numero intero, ad esempio 10.
settings-bad-days = Inserisci il numero di giorni, almeno 1.
settings-bad-date = Inserisci una data.
settings-overtaken = { $who } ha modificato le impostazioni mentre le stavi modificando tu

text-title = Testo in { $language }
text-language = Lingua
text-taken = Esiste già un testo in questa lingua. Aprilo dalla pagina della bozza.
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
audience-groups-none = Verifica per una persona che non fa parte di alcun gruppo.
verdict-shown = È ciò che vede
verdict-outranked = Adatto, ma un altro viene prima
verdict-ownership = Per altri dispositivi
verdict-groups = Per i membri di altri gruppi
verdict-region = Per altre aree geografiche

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
