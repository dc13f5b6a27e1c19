# La pagina delle condizioni per l’utilizzo
lead-company = { $organization } gestirà questo dispositivo. Leggi queste condizioni, poi scegli «Accetta» per continuare.
lead-personal = { $organization } ti chiede di accettare le condizioni prima che il tuo dispositivo venga aggiunto. Scegli «Accetta» per continuare o «Rifiuta» per interrompere.
untitled = Condizioni per l’utilizzo
accept = Accetta
decline = Rifiuta
languages = Lingua
request-id = ID richiesta:

# Il PIN, prima delle condizioni
pin-title = Inserisci il PIN
pin-lead = { $organization } ti ha dato un PIN per configurare questo dispositivo.
pin-label = PIN
pin-none = Non ho il PIN
pin-hint = 8 cifre. Se non ne hai uno, chiedilo al supporto IT.
pin-missing = Inserisci il PIN
pin-wrong = Questo PIN non è corretto. Controllalo e riprova, oppure chiedine uno nuovo al supporto IT.
pin-used = Questo PIN non è più valido. Chiedine uno nuovo al supporto IT.
pin-wait = Sono stati inseriti troppi PIN errati. Riprova { $when }.

# Come una persona conferma di aver letto le condizioni
lead-company-end = { $organization } gestirà questo dispositivo. Leggi queste condizioni fino alla fine, poi scegli «Continua».
lead-personal-end = { $organization } ti chiede di accettare le condizioni prima che il tuo dispositivo venga aggiunto. Leggile fino alla fine e scegli «Continua», oppure scegli «Rifiuta» per interrompere.
reading-box = Ho letto queste condizioni
reading-missing = Dopo aver letto le condizioni, seleziona questa casella, poi scegli «Accetta».
reading-hint = «Continua» si trova alla fine delle condizioni.
reading-to-end = Leggi prima le condizioni fino alla fine. Lì trovi «Continua».
confirm-title = Accetti queste condizioni?
confirm-company = Scegli «Accetta» per continuare o «Indietro» per rileggerle.
confirm-personal = Scegli «Accetta» per continuare, «Rifiuta» per interrompere o «Indietro» per rileggerle.

# Il limite di dispositivi, sopra le condizioni
cap-count = { $count ->
    [one] Hai { $used } di { $count } dispositivo
   *[other] Hai { $used } di { $count } dispositivi
  }
cap-next = { $count ->
    [one] Per aggiungere questo dispositivo, prima rimuovine uno che non usi più.
   *[other] Per aggiungere questo dispositivo, prima rimuovine { $count } che non usi più.
  }
cap-accept = Se stai configurando di nuovo uno di questi dispositivi, puoi accettare subito: mantiene il suo posto.
cap-list = I tuoi dispositivi, a partire da quello che non si connette da più tempo
cap-more = { $count ->
    [one] { $count } altro dispositivo si è connesso dopo.
   *[other] Altri { $count } dispositivi si sono connessi dopo.
  }
cap-portal = Puoi farlo da un altro dispositivo, all’indirizzo { $address }.
cap-support = Chiedilo al tuo supporto IT.
cap-removed = Rimozione di { $name } in corso.
cap-room = Ora c’è posto per questo dispositivo. Leggi le condizioni e continua.
cap-later = Il posto di un dispositivo in corso di rimozione si libera al termine; per questo deve essere acceso e connesso a Internet. Puoi attendere qui e controllare di nuovo.
cap-check = Controlla di nuovo
back = Indietro

# Una restrizione interrompe la registrazione; «Continua» comunica il motivo a Windows
continue = Continua
blocked-personal-title = Qui non è possibile aggiungere dispositivi personali
blocked-personal-text = { $organization } gestisce solo i dispositivi di sua proprietà. Su questo dispositivo non è stato modificato nulla.
blocked-personal-next = Se questo dispositivo appartiene a { $organization }, chiedi al supporto IT come configurarlo. Per uscire da questa pagina, scegli «Continua».
blocked-license-title = Con il tuo account non puoi ancora aggiungere dispositivi
blocked-license-text = { $organization } non ha ancora configurato la gestione dei dispositivi per il tuo account.
blocked-license-next = Chiedi al supporto IT di attivarla per te, poi riprova. Per uscire da questa pagina, scegli «Continua».
blocked-maintenance-title = La configurazione dei dispositivi è sospesa
blocked-maintenance-text = { $organization } sta eseguendo la manutenzione del suo sistema di gestione dei dispositivi. Il tuo dispositivo non ha alcun problema.
blocked-maintenance-until = Dovrebbe finire { $when }: { $exact }.
blocked-maintenance-next = Riprova più tardi. Per uscire da questa pagina, scegli «Continua».
blocked-os-title = Questo dispositivo ha bisogno di un Windows più recente
blocked-os-text = Su questo dispositivo c’è { $current }. { $organization } gestisce solo dispositivi con { $minimum } o versioni successive.
blocked-os-next = Installa tutti gli aggiornamenti di Windows, riavvia e riprova. Se non basta, chiedi al supporto IT. Per uscire da questa pagina, scegli «Continua».

# Pagine da cui non esiste un modo sicuro per tornare a Windows
notice-address-title = Non è possibile visualizzare questa pagina
notice-address-text = Ti riporterebbe a un indirizzo non consentito dalla tua organizzazione, quindi continuare non sarebbe sicuro.
notice-address-next = Chiudi questa pagina e ricomincia dalla configurazione di Windows o dall’app Impostazioni. Non è stato salvato nulla.
notice-form-title = La tua risposta non è arrivata
notice-form-text = La pagina ha inviato dati che non è stato possibile elaborare. Non è stato salvato nulla.
notice-form-next = Torna alla pagina precedente e scegli di nuovo. Se non funziona, ricomincia dalla configurazione di Windows o dall’app Impostazioni.
notice-ticket-title = Questa pagina non è più valida
notice-ticket-text = È rimasta aperta troppo a lungo o i suoi dati si sono danneggiati durante l’invio. Non è stato salvato nulla.
notice-ticket-next = Chiudi questa pagina e ricomincia dalla configurazione di Windows o dall’app Impostazioni.
notice-size-title = Sono stati inviati troppi dati
notice-size-text = La pagina ha inviato più dati di quanti se ne possano leggere in una volta. Non è stato salvato nulla.
notice-missing-title = Questa pagina non esiste
notice-missing-text = Questo indirizzo non porta da nessuna parte.
notice-missing-next = Controlla l’indirizzo oppure ricomincia dalla configurazione di Windows o dall’app Impostazioni.
notice-error-title = Si è verificato un problema da parte nostra
notice-error-text = Non è stato possibile completare questa pagina.
notice-error-next = Attendi un minuto, torna alla pagina precedente e riprova.
notice-support = Se il problema si ripete, comunica questo ID al supporto IT.
notice-many-title = Troppe richieste in questo momento
notice-many-text = Dalla tua rete o dalla tua organizzazione ne sono arrivate troppe in poco tempo. Non è stato registrato nulla.
notice-many-next = Attendi un minuto, torna alla pagina precedente e riprova. Se non funziona, ricomincia dalla configurazione di Windows o dall’app Impostazioni.
