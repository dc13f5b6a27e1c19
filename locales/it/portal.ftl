# Intorno a ogni pagina del portale
portal-name = Portale dei dispositivi
portal-skip = Vai al contenuto
portal-places = Sezioni
portal-language = Lingua
portal-language-change = Cambia lingua

# Guida
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
help-in-english = Per ora questi testi della guida sono disponibili solo in inglese.
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
help-unknown-title = Non conosciamo questo codice
help-unknown-text = Qui non c’è alcuna pagina su «{ $code }».
help-unknown-next = Confrontalo con il codice sullo schermo. Se è lo stesso, invialo al supporto IT indicando a che ora si è verificato il problema.
