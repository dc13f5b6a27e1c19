# Around every page of the portal
portal-name = Geräteportal
portal-skip = Zum Inhalt springen
portal-places = Bereiche
portal-language = Sprache
portal-language-change = Sprache ändern
portal-devices = Geräte
portal-agreements = Vereinbarungen
portal-account = Konto
portal-sign-in = Anmelden
portal-cancel = Abbrechen
portal-again = Erneut versuchen
support-title = IT-Support
support-page = Support-Seite

# Help
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
help-open-devices = Ihre Geräte öffnen
help-open-agreements = Ihre Vereinbarungen öffnen
help-unknown-title = Diesen Code kennen wir nicht
help-unknown-text = Zu „{ $code }“ gibt es hier keine Seite.
help-unknown-next = Vergleichen Sie den Code mit dem auf Ihrem Bildschirm. Stimmen beide überein, senden Sie ihn an Ihren IT-Support und nennen Sie den Zeitpunkt des Fehlers.

# How long ago
time-just-now = gerade eben
time-minutes-ago = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
  }
time-hours-ago = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
  }
time-days-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
  }
time-weeks-ago = { $count ->
    [one] vor { $count } Woche
   *[other] vor { $count } Wochen
  }
time-months-ago = { $count ->
    [one] vor { $count } Monat
   *[other] vor { $count } Monaten
  }
time-years-ago = { $count ->
    [one] vor { $count } Jahr
   *[other] vor { $count } Jahren
  }

# How long until
time-in-a-moment = gleich
time-in-minutes = { $count ->
    [one] in { $count } Minute
   *[other] in { $count } Minuten
  }
time-in-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
  }
time-in-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
  }
time-in-weeks = { $count ->
    [one] in { $count } Woche
   *[other] in { $count } Wochen
  }
time-in-months = { $count ->
    [one] in { $count } Monat
   *[other] in { $count } Monaten
  }
time-in-years = { $count ->
    [one] in { $count } Jahr
   *[other] in { $count } Jahren
  }

# Forms that come back
form-error = Fehler
form-problem = Es gibt ein Problem
form-sent-already = Sie haben das schon gesendet
form-sent-already-next = Es wurde nichts doppelt ausgeführt. Prüfen Sie, wie es jetzt ist. Wenn es nicht erledigt ist, senden Sie es erneut.
form-stale = Bitte senden Sie das noch einmal
form-stale-next = Diese Seite war zu lange geöffnet, deshalb wurde nichts geändert. Prüfen Sie Ihre Angaben und senden Sie sie dann noch einmal.
form-signed-in-again = Sie sind wieder angemeldet
form-signed-in-again-next = Es wurde noch nichts geändert. Prüfen Sie Ihre Eingaben und senden Sie sie dann ab.
form-unavailable = Das hat gerade nicht geklappt
form-unavailable-next = Es wurde nichts geändert. Warten Sie eine Minute und senden Sie es dann noch einmal.

# All devices
devices-title = Ihre Geräte
devices-lead = Die Windows-Geräte, die Sie für die Arbeit eingerichtet haben.
devices-count = { $count ->
    [one] { $used } von { $count } Gerät
   *[other] { $used } von { $count } Geräten
  }
devices-room = { $count ->
    [one] Sie können noch { $count } Gerät hinzufügen.
   *[other] Sie können noch { $count } Geräte hinzufügen.
  }
devices-full = Sie haben Ihr Limit erreicht
devices-full-next = Um ein weiteres Gerät einzurichten, entfernen Sie zuerst eines, das Sie nicht mehr verwenden.
devices-over = Sie haben mehr Geräte, als Ihr Limit erlaubt
devices-over-next = { $count ->
    [one] Ihr Limit wurde gesenkt. Sie behalten alle Ihre Geräte. Um ein weiteres einzurichten, entfernen Sie zuerst { $count } Gerät, das Sie nicht mehr verwenden.
   *[other] Ihr Limit wurde gesenkt. Sie behalten alle Ihre Geräte. Um ein weiteres einzurichten, entfernen Sie zuerst { $count } Geräte, die Sie nicht mehr verwenden.
  }
devices-none-allowed = Mit Ihrem Konto können Sie keine Geräte hinzufügen
devices-none-allowed-next = Wenn Sie ein Gerät für die Arbeit einrichten müssen, wenden Sie sich an Ihren IT-Support.
devices-forgotten = Nicht mehr in Gebrauch?
devices-forgotten-when = letzter Kontakt { $when }
devices-waiting = { $count ->
    [one] Bitte lesen Sie die neuen Bedingungen und nehmen Sie sie an
   *[other] Bitte lesen Sie die neuen Bedingungen ({ $count }) und nehmen Sie sie an
  }
devices-search = Name oder Modell
devices-search-button = Anzeigen
devices-sort = Sortieren nach
devices-sort-seen = Letzter Kontakt
devices-sort-name = Name
devices-sort-enrolled = Hinzugefügt am
devices-found = { $count ->
    [one] { $count } Gerät zu „{ $query }“ gefunden.
   *[other] { $count } Geräte zu „{ $query }“ gefunden.
  }
devices-found-none = Kein Gerät zu „{ $query }“ gefunden
devices-found-none-next = Versuchen Sie es mit einem Teil des Namens oder des Modells.
devices-show-all = Alle anzeigen
devices-pages = Seiten der Liste
devices-page = Seite { $page } von { $pages }
devices-page-before = Vorherige Seite
devices-page-after = Nächste Seite
devices-none = Noch keine Geräte
devices-none-next = Wenn Sie ein Windows-Gerät mit Ihrem Arbeitskonto einrichten, erscheint es hier.
devices-none-help = Hilfe zum Einrichten
devices-removed-title = Entfernte Geräte
devices-removed-lead = Diese Geräte sind nicht mehr für die Arbeit eingerichtet. Sie zählen nicht zu Ihrem Limit.
devices-removed-link = { $count ->
    [one] { $count } entferntes Gerät anzeigen
   *[other] { $count } entfernte Geräte anzeigen
  }
devices-removed-none = Keine entfernten Geräte
devices-removed-none-next = Geräte, die Sie entfernen, finden Sie später hier.

# A device
device-unnamed = Gerät ohne Namen
device-company = Firmengerät
device-personal = Privates Gerät
device-remove = Entfernen
device-removed = Entfernt
device-being-removed = Wird entfernt
device-lost = Als verloren gemeldet
device-removed-when = Entfernt: { $when }
device-seen-when = Letzter Kontakt: { $when }
device-never-seen = Noch kein Kontakt
device-details = Details
device-reported-name = Name auf dem Gerät
device-model = Modell
device-system = System
device-ownership = Wem es gehört
device-seen = Letzter Kontakt
device-added = Hinzugefügt
device-counts = Zählt zu Ihrem Limit
device-counts-yes = Ja
device-counts-no = Nein
device-agreement = Bedingungen, denen Sie für dieses Gerät zugestimmt haben
device-choices = Was Sie tun können
device-rename-link = Umbenennen
device-rename-hint = Geben Sie ihm einen Namen, den Sie wiedererkennen.
device-lose-link = Als verloren melden
device-lose-hint = Sagen Sie Ihrem IT-Support, dass es verloren gegangen ist oder gestohlen wurde.
device-found-link = Als gefunden melden
device-found-hint = Sagen Sie Ihrem IT-Support, dass Sie es wiederhaben.
device-remove-link = Dieses Gerät entfernen
device-remove-hint = Es ist dann nicht mehr für die Arbeit eingerichtet. Bevor etwas passiert, sehen Sie, was das bedeutet.
device-removal-going = Dieses Gerät wird gerade entfernt
device-removal-follow = Fortschritt ansehen
device-removal-over = Dieses Gerät wurde entfernt
device-removal-look = Verlauf ansehen
device-lost-when = Sie haben es { $when } als verloren gemeldet.
device-lost-next = Ihr IT-Support weiß Bescheid. Das Gerät zählt weiterhin zu Ihrem Limit.
device-done-renamed = Der Name ist gespeichert
device-done-removal = Wir haben veranlasst, dass dieses Gerät entfernt wird
device-done-cancelled = Sie behalten dieses Gerät
device-done-lost = Ihr IT-Support weiß, dass dieses Gerät verloren ist
device-done-found = Ihr IT-Support weiß, dass Sie dieses Gerät wiederhaben

# Whether a device meets the organization’s requirements
standing-unknown = Noch nicht geprüft
standing-unknown-text = Ihre Organisation hat dieses Gerät noch nicht geprüft. Sie müssen nichts tun.
standing-not-managed = Nicht verwaltet
standing-not-managed-text = Ihre Organisation verwaltet dieses Gerät nicht mehr. Möglicherweise können Sie damit nicht auf Apps und Dateien für die Arbeit zugreifen.
standing-compliant = Anforderungen erfüllt
standing-compliant-text = Alles ist in Ordnung. Sie müssen nichts tun.
standing-grace = Handlungsbedarf
standing-grace-text = Noch funktioniert es wie bisher, aber etwas muss behoben werden.
standing-grace-until = Frist: { $when }
standing-not-compliant = Anforderungen nicht erfüllt
standing-not-compliant-text = Bis das behoben ist, können Sie mit diesem Gerät möglicherweise nicht auf Apps und Dateien für die Arbeit zugreifen.
standing-reasons = Was nicht stimmt
standing-step-connect = Verbinden Sie das Gerät mit dem Internet und melden Sie sich an.
standing-step-fix = Beheben Sie, was oben aufgeführt ist. Oft genügt es, Windows-Updates zu installieren und das Gerät neu zu starten.
standing-step-update = Installieren Sie alle Windows-Updates und starten Sie das Gerät neu.
standing-step-sync = Öffnen Sie „Einstellungen > Konten > Auf Arbeits- oder Schulkonto zugreifen“, wählen Sie Ihr Arbeitskonto, dann „Info“ und dann „Synchronisieren“.
standing-step-support = Warten Sie einige Minuten und sehen Sie hier noch einmal nach. Ist das Problem dann nicht behoben, wenden Sie sich an Ihren IT-Support.
standing-judged = Geprüft: { $when }

# A device’s name
name-title = Dieses Gerät umbenennen
name-lead = Nur der Name in diesem Portal ändert sich. Der Name auf dem Gerät selbst bleibt, wie er ist.
name-label = Name
name-hint = Höchstens 64 Zeichen.
name-reported = Lassen Sie das Feld leer, um den Namen auf dem Gerät zu verwenden: { $name }.
name-too-long = Kürzen Sie den Namen auf höchstens 64 Zeichen
name-unprintable = Entfernen Sie die Zeichen, die nicht angezeigt werden können
name-save = Speichern

# Removing a device
removal-title = Dieses Gerät entfernen
removal-heading = { $name } entfernen?
removal-lead = Das Gerät ist dann nicht mehr für die Arbeit eingerichtet.
removal-will = Was passiert
removal-will-go = Die Verwaltung, die Einstellungen und die Apps Ihrer Organisation werden vom Gerät entfernt.
removal-will-lose = Arbeitsdaten auf dem Gerät können verloren gehen. Windows warnt Sie nicht.
removal-will-access = Möglicherweise können Sie damit nicht mehr auf E-Mails, Apps und Dateien für die Arbeit zugreifen.
removal-will-free = Sein Platz wird sofort für ein anderes Gerät frei.
removal-will-free-later = Sein Platz wird für ein anderes Gerät frei, sobald bestätigt ist, dass es entfernt wurde.
removal-before = Bevor Sie es entfernen
removal-before-copy = Kopieren Sie alles, was Sie noch brauchen, vom Gerät an einen sicheren Ort.
removal-before-sign-in = Wenn Sie sich bei Windows mit Ihrem Arbeitskonto anmelden, sorgen Sie dafür, dass es ein anderes Konto mit Administratorrechten gibt. Sie brauchen es danach vielleicht, um sich anzumelden.
removal-before-company = Es ist ein Firmengerät. Wenn Sie es zurückgeben, möchte Ihr IT-Support es vielleicht selbst entfernen.
removal-not = Was nicht passiert
removal-not-files = Ihre persönlichen Dateien bleiben auf dem Gerät.
removal-not-forever = Es ist nicht endgültig: Sie können das Gerät wieder für die Arbeit einrichten.
removal-button = Gerät entfernen
removal-keep = Behalten
removal-again = Erneut versuchen
removal-failed-earlier = Das Gerät konnte nicht entfernt werden
removal-failed-when = Der letzte Versuch ist { $when } fehlgeschlagen. Am Gerät hat sich nichts geändert.
removal-failed-next = Schalten Sie das Gerät ein, verbinden Sie es mit dem Internet und versuchen Sie es dann erneut. Wenn es wieder fehlschlägt, wenden Sie sich an Ihren IT-Support.
removal-reason = Grund: { $reason }
removal-too-many = Zu viele Geräte werden gleichzeitig entfernt
removal-too-many-next = Warten Sie, bis einige Ihrer anderen Geräte entfernt sind, und versuchen Sie es dann erneut.
removal-taken-up = Es ist zu spät, dieses Gerät zu behalten
removal-taken-up-next = Es wird bereits entfernt. Danach können Sie es wieder einrichten.
removal-no-room = Für dieses Gerät ist kein Platz mehr frei
removal-no-room-next = Sein Platz wurde an ein anderes Gerät vergeben. Entfernen Sie zuerst ein anderes, oder bleiben Sie dabei, dieses zu entfernen.

# How far a removal is
progress-heading-going = { $name } wird entfernt
progress-heading-done = { $name } ist entfernt
progress-heading-failed = { $name } konnte nicht entfernt werden
progress-lead-requested = Die Geräteverwaltung Ihrer Organisation hat den Auftrag noch nicht übernommen. Sie können das Gerät noch behalten.
progress-lead-accepted = Das Gerät wird entfernt, sobald es wieder eingeschaltet und mit dem Internet verbunden ist.
progress-lead-done = Das Gerät ist nicht mehr für die Arbeit eingerichtet. Sie können es jederzeit wieder einrichten.
progress-lead-failed = Am Gerät hat sich nichts geändert. Schalten Sie es ein, verbinden Sie es mit dem Internet und versuchen Sie es dann erneut. Wenn es wieder fehlschlägt, wenden Sie sich an Ihren IT-Support.
progress-asked-by-you = Sie haben das Entfernen veranlasst
progress-asked = Ihre Organisation hat das Entfernen veranlasst
progress-by-management = Die Geräteverwaltung Ihrer Organisation hat das Gerät entfernt
progress-taking-up = Die Geräteverwaltung übernimmt den Auftrag
progress-taken-up = Die Geräteverwaltung hat den Auftrag übernommen
progress-removing = Das Gerät wird entfernt
progress-done-later = Das Gerät wird entfernt
progress-done = Das Gerät wurde entfernt
progress-failed = Es hat nicht geklappt
progress-now = Läuft
progress-later = Noch nicht begonnen
progress-refresh = Diese Seite wird alle 30 Sekunden aktualisiert. Sie können sie verlassen, das Gerät wird trotzdem entfernt.
progress-refresh-stop = Nicht mehr aktualisieren
progress-refresh-stopped = Diese Seite wird nicht automatisch aktualisiert.
progress-refresh-start = Alle 30 Sekunden aktualisieren
progress-cancel = Gerät behalten
progress-cancel-hint = Das Gerät wird dann nicht entfernt.
progress-to-device = Zurück zum Gerät
progress-to-devices = Alle Ihre Geräte

# A device that is lost
loss-title = Dieses Gerät als verloren melden
loss-heading = Ist { $name } verloren gegangen?
loss-lead = Sagen Sie uns, wenn das Gerät verloren gegangen ist oder gestohlen wurde. Dann kann Ihr IT-Support helfen, die Daten darauf zu schützen.
loss-will = Was passiert
loss-will-tell = Ihr IT-Support wird informiert.
loss-will-mark = Das Gerät wird in Ihrer Liste als verloren gekennzeichnet.
loss-not = Was nicht passiert
loss-not-erased = Von hier aus wird nichts gelöscht oder gesperrt.
loss-not-freed = Das Gerät bleibt in Ihrer Liste und zählt zu Ihrem Limit. Sie können es dort entfernen.
loss-call = Wurde es gestohlen oder sind vertrauliche Arbeitsdaten darauf, rufen Sie außerdem Ihren IT-Support an.
loss-button = Als verloren melden
loss-found-title = Dieses Gerät als gefunden melden
loss-found-heading = Haben Sie { $name } wiedergefunden?
loss-found-lead = Wir informieren Ihren IT-Support, und das Gerät ist nicht mehr als verloren gekennzeichnet.
loss-found-button = Als gefunden melden

# Agreements
agreements-title = Ihre Vereinbarungen
agreements-lead = Was Sie beim Einrichten von Geräten entschieden haben, Wort für Wort.
agreements-read = Lesen und annehmen
agreements-waiting = Noch offen
agreements-decisions = Ihre Entscheidungen
agreements-none = Noch keine Vereinbarungen
agreements-none-next = Wenn Sie ein Gerät für die Arbeit einrichten, werden die Bedingungen, die Sie annehmen, hier aufbewahrt.
agreements-earlier = Frühere Entscheidungen
agreements-later = Zurück zu den neuesten
agreement-accepted = Angenommen
agreement-declined = Abgelehnt
agreement-not-required = Nicht erforderlich
agreement-withdrawn = Widerrufen
agreement-no-terms = Keine Bedingungen
agreement-no-terms-text = Als Sie dieses Gerät eingerichtet haben, galten keine Bedingungen. Deshalb gab es nichts anzunehmen.
agreement-version = Version { $version }
agreement-asked-for = Bitte nehmen Sie die neue Version an
agreement-again = Bitte nehmen Sie diese Bedingungen erneut an
agreement-ended = Ihre Zustimmung ist am { $date } abgelaufen
agreement-newer = Es gibt eine neuere Version
agreement-in-force = gültig seit { $date }
agreement-accepted-before = Version { $version } haben Sie am { $date } angenommen
agreement-for = Art des Geräts
agreement-devices = Geräte
agreement-text = Der Text
agreement-text-hint = Wort für Wort, wie Sie ihn gesehen haben.
agreement-receipt = Nachweis zum Ausdrucken
agreement-withdraw-link = Zustimmung widerrufen
agreement-withdraw-hint = Bevor etwas passiert, sehen Sie, was das bedeutet.
agreement-done-accepted = Sie haben diese Bedingungen angenommen
agreement-done-withdrawn = Sie haben Ihre Zustimmung widerrufen

# Accepting terms
accept-changed = Der Text hat sich geändert
accept-changed-next = Während Sie gelesen haben, ist ein neuerer Text in Kraft getreten. Deshalb wurde nichts angenommen. Bitte lesen Sie ihn noch einmal.
accept-languages = Weitere Sprachen:
accept-meaning = Wenn Sie annehmen, wird Ihre Entscheidung mit genau diesem Text gespeichert.
accept-button = Annehmen
accept-not-now = Jetzt nicht

# Withdrawing an acceptance
withdraw-title = Zustimmung widerrufen?
withdraw-lead = Lesen Sie zuerst, was das bedeutet.
withdraw-will-record = Ihr Widerruf wird neben Ihrer Zustimmung gespeichert.
withdraw-will-tell = Ihr IT-Support wird informiert.
withdraw-will-access = Möglicherweise verlieren Sie den Zugriff auf Apps und Dateien für die Arbeit.
withdraw-not-evidence = Ihre Zustimmung wird nicht gelöscht. Sie bleibt gespeichert und belegt, womit Sie damals einverstanden waren.
withdraw-not-devices = Ihre Geräte werden nicht entfernt.
withdraw-devices = Wenn diese Geräte nicht mehr für die Arbeit eingerichtet sein sollen, entfernen Sie sie selbst:
withdraw-button = Zustimmung widerrufen

# A receipt
receipt-title = Nachweis
receipt-lead = Was zu Ihrer Entscheidung gespeichert ist.
receipt-print = Um diese Seite zu drucken oder als PDF zu speichern, drücken Sie Strg+P. Gedruckt wird nur der Nachweis.
receipt-organization = Organisation
receipt-who = Wer entschieden hat
receipt-decision = Entscheidung
receipt-at = Wann
receipt-terms = Bedingungen
receipt-version = Version und Sprache
receipt-reading = Lesen bestätigt
receipt-reading-checkbox = Mit einem Häkchen bei „Ich habe die Bedingungen gelesen“
receipt-reading-end = Mit „Weiter“ am Ende des Textes
receipt-policy = Interner Name der Bedingungen
receipt-id = Nummer der Entscheidung
receipt-text-hash = Fingerabdruck des Textes (SHA-256)
receipt-commitment = Fingerabdruck des Eintrags
receipt-request = Nummer der Einrichtung
receipt-address = Online nachsehen
receipt-note = Die Fingerabdrücke belegen, dass der Text und der Eintrag seitdem nicht geändert wurden.
receipt-made = Gedruckt: { $when }

# The account
account-title = Ihr Konto
account-lead = Mit welchem Konto und wo Sie angemeldet sind.
account-where = Wo Sie angemeldet sind
account-where-lead = Wenn Sie einen dieser Browser nicht kennen, melden Sie ihn ab und informieren Sie Ihren IT-Support.
account-browser = { $browser } unter { $system }
account-browser-unknown = Unbekannter Browser
account-this = Dieser Browser
account-since = Angemeldet: { $when }
account-used = Zuletzt verwendet: { $when }
account-end = Abmelden
account-sign-out = Abmelden
account-ended = Der andere Browser ist abgemeldet

# Signing out
sign-out-title = Abmelden
sign-out-lead = Sie sind nur in diesem Browser angemeldet.
sign-out-lead-others = { $count ->
    [one] Sie sind auch in { $count } anderen Browser bei diesem Portal angemeldet.
   *[other] Sie sind auch in { $count } anderen Browsern bei diesem Portal angemeldet.
  }
sign-out-everywhere = Überall abmelden
signed-out-title = Sie sind abgemeldet
signed-out-text = Wenn auch andere diesen Computer verwenden, schließen Sie zusätzlich den Browser.
signed-out-again = Wieder anmelden

# When signing in doesn’t work
sign-in-down = Die Anmeldung funktioniert gerade nicht
sign-in-down-text = Der Anmeldedienst Ihrer Organisation antwortet nicht. Es liegt nicht an Ihnen, und Ihre Geräte funktionieren weiter. Warten Sie einige Minuten und versuchen Sie es dann erneut.
sign-in-refused = Sie wurden nicht angemeldet
sign-in-refused-text = Die Anmeldung wurde abgebrochen, oder Ihr Konto darf dieses Portal nicht verwenden. Versuchen Sie es erneut oder fragen Sie Ihren IT-Support, ob Sie Zugriff haben sollten.
sign-in-not-served = Dieses Konto gehört nicht hierher
sign-in-not-served-text = Sie haben sich mit dem Konto einer Organisation angemeldet, die dieses Portal nicht verwendet. Verwenden Sie stattdessen Ihr Arbeits- oder Schulkonto.
sign-in-other-account = Anderes Konto verwenden
sign-in-stale = Bitte melden Sie sich noch einmal an
sign-in-stale-text = Die Anmeldung hat zu lange gedauert, oder sie wurde in einem anderen Browser begonnen. Beginnen Sie von vorn.
sign-in-failed = Sie konnten nicht angemeldet werden
sign-in-failed-text = Die Antwort des Anmeldedienstes Ihrer Organisation war nicht vertrauenswürdig. Versuchen Sie es erneut. Wenn es wieder passiert, senden Sie die Nummer unten an Ihren IT-Support.
sign-in-not-offered = Hier können Sie sich nicht anmelden
sign-in-not-offered-text = Ihre Organisation hat dieses Portal noch nicht eingerichtet. Sie können trotzdem die Hilfeseiten lesen oder sich wegen Ihrer Geräte an Ihren IT-Support wenden.
sign-in-again-title = Sie wurden abgemeldet
sign-in-again-text = Das passiert, wenn Sie eine Weile weg waren. Ihre Eingaben sind noch da: Melden Sie sich an, prüfen Sie sie und senden Sie sie ab.
sign-in-again-button = Anmelden und fortfahren
organization-title = Zu welcher Organisation gehören Sie?
organization-lead = Danach können Sie sich mit Ihrem Arbeits- oder Schulkonto anmelden.
organization-label = Organisation
organization-hint = Der Name oder die Mandanten-ID, die Sie von Ihrem IT-Support bekommen haben.
organization-unknown = Prüfen Sie die Schreibweise: Diese Organisation kennen wir nicht
organization-button = Weiter

# Instead of a page
message-missing = Hier gibt es nichts
message-missing-text = Die Adresse ist vielleicht falsch, oder die Seite gibt es nicht mehr. Wenn Sie die Adresse eingegeben haben, prüfen Sie sie.
message-forbidden = Das gehört nicht zu Ihrer Rolle
message-forbidden-text = Sie sind angemeldet, aber dieser Bereich ist für andere. Wenn Sie ihn brauchen, bitten Sie die Administratoren Ihrer Organisation um die passende Rolle.
message-bad = Das haben wir nicht verstanden
message-bad-text = In der Anfrage fehlte etwas, oder sie war anders als erwartet. Deshalb wurde nichts geändert. Gehen Sie zurück und versuchen Sie es erneut.
message-unavailable = Wir können Ihre Daten gerade nicht abrufen
message-unavailable-text = Warten Sie eine Minute und versuchen Sie es dann erneut. Wenn Sie etwas gesendet haben, prüfen Sie zuerst, ob es gespeichert wurde.
message-error = Hier ist etwas schiefgegangen
message-error-text = Es liegt nicht an Ihnen. Versuchen Sie es erneut. Wenn es wieder passiert, senden Sie die Nummer unten an Ihren IT-Support.
message-to-devices = Ihre Geräte
message-to-help = Hilfe
message-support-id = Für den IT-Support: { $id }

# The proof of a decision, on its pages.
proof-label = Beweis
proof-sealed = Versiegelt im Stapel { $batch }
proof-download = Beweis herunterladen
proof-hint = Mit dieser Datei kann jeder den Eintrag prüfen, ohne jemanden zu fragen.
proof-waiting = Noch nicht versiegelt. Sehen Sie in einigen Minuten noch einmal nach.

## A copy of one's data (/account/data)
data-title = Ihre Daten
data-link-hint = Alles herunterladen, was hier über Sie gespeichert ist
data-lead = Sie haben ein Recht auf eine Kopie dessen, was über Sie gespeichert ist. Hier ist sie, als eine Datei.
data-in = Was darin ist
data-in-decisions = Entscheidungen über Bedingungen, mit den gelesenen Texten, und Widerrufe
data-in-devices = Geräte, auch entfernte: Namen, Nummern, Modelle, ob sie die Regeln einhielten, und Entfernungen
data-in-events = Was mit ihnen geschah, der Reihe nach
data-in-attempts = Jede Einrichtung und Registrierung der letzten 30 Tage und wie sie endete
data-in-sessions = Anmeldungen an diesem Portal: wann, mit welchem Browser und was die Anmeldung mitteilte
data-in-pins = Registrierungs-PINs ohne ihre Ziffern: die für diese Person erstellten und wann eine benutzt wurde
data-in-acts = Was Administratoren mit diesen Geräten und Daten taten und was diese Person als Administrator tat
data-out = Was nicht darin ist
data-out-others = Andere Personen: Wer etwas getan hat, heißt „administrator“
data-out-secrets = Geheimnisse wie PINs und Anmelde-Token
data-out-elsewhere = Was die Organisation anderswo speichert, etwa in ihrer Geräteverwaltung
data-careful = Die Datei ist JSON: ein Text, den auch Programme lesen. Speichern Sie sie dort, wo niemand sonst sie lesen kann.
data-download = Datei herunterladen
data-records = Entscheidungen in einer genormten Form
data-records-hint = Dieselben Entscheidungen als Einwilligungsnachweise (ISO/IEC TS 27560), für Programme, die diese Form verstehen.
data-records-download = Einwilligungsnachweise herunterladen
record-download = Als Einwilligungsnachweis herunterladen
record-hint = ISO/IEC TS 27560, als JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager funktioniert
manager-works-text = Sie müssen nichts tun.
manager-starting = Configuration Manager wird eingerichtet
manager-starting-text = Das kann einige Stunden dauern. Lassen Sie das Gerät eingeschaltet und mit dem Internet verbunden.
manager-troubled = Configuration Manager hatte ein Problem
manager-troubled-text = Die letzte Synchronisierung ist nicht lange her, daher erledigt sich das oft von selbst.
manager-failing = Configuration Manager funktioniert nicht richtig
manager-failing-text = Bis er funktioniert, kommen Updates und Apps für die Arbeit möglicherweise nicht an.
manager-unknown = Auch mit Configuration Manager verwaltet
manager-what = Mit diesem Programm kümmert sich Ihre Organisation um das Gerät.
manager-owns = Er entscheidet auch, ob das Gerät die Anforderungen Ihrer Organisation erfüllt.
manager-set-up = Er ist installiert und registriert, und seine eigene Prüfung war in Ordnung.
manager-not-installed = Er ist nicht installiert.
manager-not-registered = Er ist installiert, aber nicht bei Ihrer Organisation registriert.
manager-not-evaluated = Er ist installiert und registriert, aber seine eigene Prüfung war noch nicht in Ordnung.
manager-install-error = Er konnte nicht installiert werden.
manager-update-error = Er konnte nicht aktualisiert werden.
manager-communication-error = Er konnte den Server Ihrer Organisation nicht erreichen.
manager-late-well = Er hat sich seit mehr als 30 Tagen nicht synchronisiert.
manager-late = Er hat sich seit mehr als 2 Tagen nicht synchronisiert.
manager-never-synced = Er hat sich noch nie synchronisiert.
manager-step-connect = Verbinden Sie das Gerät mit dem Netzwerk Ihrer Organisation, vor Ort oder über VPN.
manager-step-restart = Starten Sie das Gerät neu.
manager-step-wait = Lassen Sie es ein bis zwei Stunden eingeschaltet und verbunden. Configuration Manager versucht es von selbst noch einmal.
manager-step-support = Sehen Sie morgen hier noch einmal nach. Hat sich nichts geändert, wenden Sie sich an Ihren IT-Support.
manager-synced = Letzte Synchronisierung: { $when }
manager-but-compliant = Es erfüllt, was Ihre Organisation verlangt.
manager-but-unknown = Ihre Organisation hat dieses Gerät noch nicht geprüft.
## Whether the sign-in service knows how a device stands

device-told = Microsoft Entra, worüber Ihre Organisation Sie anmeldet, wurde am { $when } informiert.
device-told-shortly = Microsoft Entra, worüber Ihre Organisation Sie anmeldet, wird in Kürze informiert.
device-told-later = Microsoft Entra, worüber Ihre Organisation Sie anmeldet, konnte noch nicht informiert werden. Es wird erneut versucht.
device-told-unknown = Microsoft Entra, worüber Ihre Organisation Sie anmeldet, kennt dieses Gerät nicht. Wenden Sie sich an Ihren IT-Support.
message-too-many = Im Moment gibt es zu viele Anmeldungen
message-too-many-text = Aus Ihrem Netzwerk oder für Ihre Organisation kamen in kurzer Zeit zu viele. Warten Sie eine Minute und versuchen Sie es dann erneut.
