# Um jede Seite des Portals herum
portal-name = Geräteportal
portal-skip = Zum Inhalt springen
portal-places = Bereiche
portal-language = Sprache
portal-language-change = Sprache ändern

# Hilfe
help-title = Hilfe
help-lead = Was schiefgegangen ist, wer am Zug ist und wie es weitergeht.
help-search-label = Fehlercode oder Wort suchen
help-search-hint = Der Code steht auf dem Bildschirm, bei dem es nicht weiterging, zum Beispiel 0x80180013.
help-search-button = Suchen
help-found = { $count ->
    [one] Eine Seite zu „{ $query }“
   *[other] { $count } Seiten zu „{ $query }“
  }
help-found-none = Nichts zu „{ $query }“ gefunden
help-found-none-next = Vergleichen Sie den Code mit dem auf Ihrem Bildschirm oder versuchen Sie es mit einem Wort aus der Meldung. Hilft das nicht, senden Sie den Code an Ihren IT-Support.
help-in-english = Diese Hilfetexte gibt es vorerst nur auf Englisch.
help-topics = Gut zu wissen
help-area-terms = Nutzungsbedingungen
help-area-enrollment = Gerät hinzufügen
help-area-registration = Gerät in Ihre Organisation einbinden
help-area-intune = Geräteverwaltung unter Windows
help-area-comanagement = Geräte mit zwei Verwaltungssystemen
help-who-you = Das können Sie selbst beheben
help-who-administrator = Das kann Ihr IT-Support beheben
help-who-wait = Warten Sie etwas und versuchen Sie es dann erneut
help-who-nobody = Das lässt sich nicht beheben
help-what-happened = Was passiert ist
help-what-to-do = Was zu tun ist
help-for-administrators = Für den IT-Support
help-also = Auch bekannt als:
help-all = Alle Hilfeseiten
help-unknown-title = Diesen Code kennen wir nicht
help-unknown-text = Zu „{ $code }“ gibt es hier keine Seite.
help-unknown-next = Vergleichen Sie den Code mit dem auf Ihrem Bildschirm. Stimmen beide überein, senden Sie ihn an Ihren IT-Support und nennen Sie den Zeitpunkt des Fehlers.
