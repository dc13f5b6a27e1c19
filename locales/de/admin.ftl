# The console.

admin-title = Verwaltung
admin-lead = Bedingungen, Personen und Einstellungen von { $organization }.
admin-overview = Übersicht
admin-policies = Bedingungen
admin-policies-hint = Schreiben und veröffentlichen, was andere annehmen.
admin-audience = Wer sieht was
admin-audience-hint = Herausfinden, welche Bedingungen jemand bekommt und warum.
admin-people = Personen
admin-people-hint = Geräte, Entscheidungen und Registrierungen einer Person.
admin-log = Protokoll
admin-log-hint = Wer wann was geändert hat.
admin-settings = Einstellungen
admin-settings-hint = Limits, Einschränkungen, Token, Webhooks und Prüfungen.
admin-sections = Bereiche
admin-any = Alle
admin-filter = Anzeigen
admin-from-day = Von
admin-to-day = Bis
admin-object-id = Objekt-ID

## Overview

admin-no-terms-company = Nicht alle sehen Bedingungen auf Firmengeräten
admin-no-terms-personal = Nicht alle sehen Bedingungen auf privaten Geräten
admin-no-terms-next = Keine der gültigen Richtlinien gilt dort für alle. Wer in keiner Gruppe ist, bekommt keine Bedingungen oder wird abgewiesen, je nach den Einstellungen des Mandanten.
admin-drafts-open = { $count ->
    [one] Ein Entwurf ist nicht veröffentlicht
   *[other] { $count } Entwürfe sind nicht veröffentlicht
}
admin-drafts-open-next = Was darin steht, gilt noch nicht.

## Comparisons

admin-diff-none = Keine Unterschiede.
admin-diff-gap = { $count ->
    [one] Eine Zeile ist gleich
   *[other] { $count } Zeilen sind gleich
}
admin-diff-removed = Entfernt
admin-diff-added = Hinzugefügt

## Log

admin-log-lead = Was Administratoren geändert haben und was in der Befehlszeile des Servers ausgeführt wurde. Niemand kann das Protokoll ändern.
admin-log-when = Wann
admin-log-who = Wer
admin-log-what = Was
admin-log-subject = Woran
admin-log-operator = Betreiber (Befehlszeile)
admin-log-none = Noch wurde nichts geändert
admin-log-none-next = Sobald jemand in der Verwaltung etwas ändert, steht es hier.
admin-log-none-found = Keine passenden Einträge
admin-log-none-found-next = Versuchen Sie es mit weniger Angaben oder anderen Tagen.
admin-log-all = Alle anzeigen
admin-log-earlier = Frühere Einträge
admin-log-later = Zurück zu den neuesten
admin-log-changes = Was sich geändert hat
admin-log-id = Nummer des Eintrags
admin-log-commitment = Fingerabdruck des Eintrags
act-policy-draft-begun = Entwurf begonnen
act-policy-draft-changed = Entwurf geändert
act-policy-draft-discarded = Entwurf verworfen
act-policy-published = Version veröffentlicht
act-policy-called-off = Version zurückgezogen
act-policy-retired = Richtlinie nicht mehr angeboten
act-policy-offered-again = Richtlinie wieder angeboten

## Settings: what is said in several places

act-token-made = API-Token erstellt
act-token-revoked = API-Token widerrufen
act-pin-made = PIN erstellt
act-pin-revoked = PIN widerrufen
act-settings-changed = Einstellungen geändert
table-act = Aktion
good-until = Letzter Tag
good-until-hint = Lassen Sie das Feld leer, wenn es kein Ende gibt. Gültig bis zum Ende dieses Tages in Ihrer Zeitzone.
good-until-wrong = Wählen Sie heute oder einen späteren Tag.
object-id-wrong = Geben Sie eine Objekt-ID ein, zum Beispiel 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = Das sehen Sie nur dieses eine Mal
validity-good = Gültig
validity-until = bis { $when }
validity-used-up = Aufgebraucht
validity-expired = Abgelaufen
validity-revoked = Widerrufen

## Settings: API tokens

tokens-title = API-Token
tokens-lead = Mit einem Token ruft Ihr MDM-Server Vestibule auf: Er registriert Geräte, liest, was passiert ist, und meldet Konformität und entfernte Geräte.
tokens-none = Keine API-Token
tokens-none-next = Ihr MDM-Server braucht eines, bevor Geräte registriert werden können.
tokens-back = Alle API-Token
token-make = Token erstellen
token-make-lead = Sie sehen das Token auf der nächsten Seite und danach nie wieder.
token-name = Name
token-name-hint = Woran Sie es erkennen, zum Beispiel der Server, der es verwendet.
token-name-wrong = Geben Sie einen Namen mit 1 bis 100 Zeichen ein.
token-rights = Darf verwendet werden, um
token-rights-hint = Wählen Sie nur aus, was der Server tut. Für den Rest kann es ein anderes Token geben.
token-rights-wrong = Wählen Sie mindestens eines aus.
token-right-enroll = Geräte zu registrieren
token-right-read = Geräte, Entscheidungen und Ereignisse zu lesen
token-right-compliance = Konformität und Kontakte zu melden
token-right-removal = das Entfernen von Geräten zu veranlassen und zu melden
token-made = Erstellt
token-state = Status
token-made-title = Das Token ist erstellt
token-made-lead = { $name } ist ab jetzt gültig.
token-shown-once-next = Kopieren Sie es jetzt auf Ihren MDM-Server. Vestibule speichert davon nur einen Hash. Geht es verloren, erstellen Sie ein neues und widerrufen Sie dieses.
token-secret = Token
token-revoke = Widerrufen
token-revoke-title = Dieses Token widerrufen?
token-revoke-will = Der Server, der es verwendet, kann Vestibule ab sofort nicht mehr aufrufen.
token-revoke-forever = Das lässt sich nicht rückgängig machen. Erstellen Sie zuerst ein neues Token für den Server.
token-revoke-button = Token widerrufen
token-keep = Behalten
token-revoked = Das Token ist widerrufen
token-revoked-next = Kein Server akzeptiert es mehr.

## Settings: PINs

pins-title = Registrierungs-PINs
pins-lead = Wo eine PIN erforderlich ist, geben Personen sie ein, bevor sie die Bedingungen sehen. Übermitteln Sie die PIN nicht per E-Mail an das neue Gerät.
pins-none = Keine PINs
pins-none-next = Erstellen Sie eine für eine Person oder eine, die eine Klasse oder ein Team verwenden kann.
pins-not-asked = Zurzeit wird niemand nach einer PIN gefragt
pins-not-asked-next = PIN in den Einschränkungen verlangen
pins-back = Alle PINs
pin-make = PIN erstellen
pin-make-lead = Sie sehen die Ziffern auf der nächsten Seite und danach nie wieder.
pin-user = Für wen
pin-user-hint = Die Objekt-ID der einzigen Person, die sie verwenden darf. Lassen Sie das Feld leer, wenn alle in Ihrer Organisation sie verwenden dürfen.
pin-anybody = Alle
pin-uses = Verwendet
pin-uses-label = Anzahl der Geräte
pin-uses-hint = Wenn so viele Geräte damit angenommen wurden, ist die PIN aufgebraucht.
pin-uses-wrong = Geben Sie eine Zahl ein, mindestens 1.
pin-used-of = { $used } von { $of }
pin-made-title = Die PIN ist erstellt
pin-made-personal = { $count ->
    [one] Sie gilt für ein Gerät dieser Person.
   *[other] Sie gilt für { $count } Geräte dieser Person.
}
pin-made-anybody = { $count ->
    [one] Sie gilt für ein Gerät, egal wer es einrichtet.
   *[other] Sie gilt für { $count } Geräte, egal wer sie einrichtet.
}
pin-shown-once-next = Vestibule speichert die Ziffern nicht. Gehen sie verloren, erstellen Sie eine neue PIN und widerrufen Sie diese.
pin-secret = PIN
pin-revoke-title = Diese PIN widerrufen?
pin-revoke-will = Ab sofort kann sie niemand mehr verwenden.
pin-revoke-not = Was damit angenommen wurde, bleibt angenommen.
pin-revoke-button = PIN widerrufen
pin-keep = Behalten
pin-revoked = Die PIN ist widerrufen
pin-revoked-next = Niemand kann sie mehr verwenden.

## Settings

settings-lead = Was in der Konfigurationsdatei steht, kann nur Ihr Betreiber ändern. Alles andere können Sie hier festlegen. Es gilt innerhalb von zwei Sekunden, ohne Neustart.
settings-change = Ändern
settings-save = Speichern
settings-saved = Gespeichert: { $section }
settings-saved-next = Das gilt innerhalb von zwei Sekunden auf allen Servern.
settings-from-file = Konfigurationsdatei
settings-from-console = Hier festgelegt
settings-from-both = In der Datei und hier
settings-from-default = Standard
settings-conflict = Das wurde inzwischen von jemand anderem geändert
settings-conflict-who = Geändert von { $name }, { $when }.
settings-conflict-next = Von Ihnen wurde noch nichts gespeichert, und nichts ist verloren. Was sich unterscheidet, steht unter dem jeweiligen Feld. Wenn Sie jetzt speichern, gelten Ihre Eingaben.
setting-fixed = In der Konfigurationsdatei festgelegt. Ihr Betreiber kann es dort ändern.
setting-in-file = Das ist in der Konfigurationsdatei festgelegt und lässt sich hier nicht ändern. Es wurde nichts gespeichert.
setting-theirs = Zurzeit gespeichert:
setting-line-wrong = Zeile { $line }: { $wrong }
setting-last-administrator = Sie sind der letzte Administrator. Fügen Sie einen anderen hinzu, bevor Sie sich selbst entfernen.
setting-secret-set = Vorhanden
setting-secret-keep = Ein Schlüssel ist vorhanden, wird aber nicht angezeigt. Lassen Sie das Feld leer, um ihn zu behalten.
logo-lead = Es steht neben dem Namen Ihrer Organisation, auf der Seite mit den Nutzungsbedingungen und im Portal.
logo-file = Bild
logo-remove = Logo entfernen
logo-wrong-none = Wählen Sie ein Bild aus.
logo-wrong-kind = Wählen Sie ein Bild im Format PNG oder JPEG. SVG kann Skripte enthalten und ist nicht zulässig.
logo-wrong-bytes = Wählen Sie ein Bild mit höchstens 64 KB.
logo-wrong-shape = Wählen Sie ein Bild mit höchstens 2048 × 2048 Pixeln, das höchstens zehnmal so breit wie hoch oder so hoch wie breit ist.
tokens-hint = Für Ihren MDM-Server und andere, die die API aufrufen.
pins-hint = Für alle, die ein Gerät einrichten, wenn eine PIN erforderlich ist.
setting-device-cap = Geräte pro Person
setting-device-cap-hint = Eine Zahl. Für Personen mit einer Ausnahme (siehe unten) gilt ein eigenes Limit.
setting-device-cap-wrong = Geben Sie eine Zahl von 0 bis 4294967295 ein.
setting-cap-override = Ausnahmen
setting-cap-override-hint = Eine pro Zeile: group (Gruppe) oder user (Person), die Objekt-ID und das Limit, zum Beispiel „group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000“. Das eigene Limit einer Person geht vor, danach gilt das höchste ihrer Gruppen.
setting-cap-override-wrong = Geben Sie „group“ oder „user“, eine Objekt-ID und eine Zahl ein, jede Gruppe oder Person nur einmal.
setting-none = Nichts festgelegt
setting-free-slot = Ein Platz wird frei
setting-free-slot-hint = Wenn jemand veranlasst, dass eines der eigenen Geräte entfernt wird.
setting-choose = Wählen Sie eine der Möglichkeiten.
setting-most-pending = Laufende Entfernungen
setting-most-pending-hint = Wie viele eine Person gleichzeitig haben darf.
setting-on-terms-page = Beim Einrichten ein anderes Gerät entfernen
setting-on-terms-page-hint = Wer das Limit erreicht hat, kann auf der Seite mit den Nutzungsbedingungen eines entfernen.
setting-personal-devices = Private Geräte
setting-personal-devices-hint = Ob Personen eigene Geräte registrieren dürfen.
setting-minimum-os-version = Älteste Windows-Version
setting-minimum-os-version-hint = Zum Beispiel 10.0.19045. Lassen Sie das Feld leer, um jede zuzulassen.
setting-minimum-os-version-wrong = Geben Sie eine Version aus zwei bis vier Zahlen ein, zum Beispiel 10.0.19045.
setting-minimum-os-version-none = Alle
setting-licensed-groups = Gruppen, die registrieren dürfen
setting-licensed-groups-hint = Objekt-IDs, eine pro Zeile. Sind weder Gruppen noch Benutzer angegeben, dürfen es alle.
setting-licensed-groups-none = Alle
setting-licensed-users = Benutzer, die registrieren dürfen
setting-licensed-users-hint = Objekt-IDs, eine pro Zeile. Sie dürfen es zusätzlich zu diesen Gruppen.
setting-licensed-users-none = Alle
setting-pin = Registrierungs-PIN
setting-pin-hint = Ob Personen eine PIN eingeben, bevor sie die Bedingungen sehen.
setting-maintenance = Registrierung
setting-maintenance-hint = Solange sie unterbrochen ist, kann niemand ein Gerät registrieren.
setting-maintenance-wrong = Das Ende der Unterbrechung muss nach ihrem Beginn liegen.
setting-maintenance-from = Unterbrochen ab
setting-maintenance-from-hint = In Ihrer Zeitzone. Lassen Sie das Feld leer, um sofort zu unterbrechen.
setting-time-wrong = Geben Sie ein Datum und eine Uhrzeit ein.
setting-maintenance-from-none = Sofort
setting-maintenance-until = Unterbrochen bis
setting-maintenance-until-hint = In Ihrer Zeitzone. Lassen Sie das Feld leer, wenn Sie die Unterbrechung selbst beenden.
setting-maintenance-until-none = Kein Ende
setting-maintenance-message = Was angezeigt wird
setting-maintenance-message-hint = In Ihren eigenen Worten, zum Beispiel „Am Dienstag geht es weiter.“
setting-maintenance-message-wrong = Geben Sie eine Zeile ein.
setting-maintenance-message-none = Nichts weiter
setting-no-terms = Wenn keine Richtlinie passt
setting-no-terms-hint = Was passiert, wenn es für jemanden keine Bedingungen gibt.
setting-withdrawal = Widerruf
setting-withdrawal-hint = Ob Personen ihre Zustimmung im Portal widerrufen können.
setting-accent = Akzentfarbe
setting-accent-hint = Die Farbe der wichtigsten Schaltfläche und der Links, zum Beispiel #0b6a0b. Wo sie nicht lesbar wäre, wird ein anderer Farbton davon verwendet.
setting-accent-wrong = Geben Sie eine Farbe ein, zum Beispiel #0b6a0b.
setting-accent-none = Die von Windows
setting-logo = Logo
setting-logo-hint = PNG oder JPEG, höchstens 64 KB, für weißen Hintergrund. Mit der doppelten Größe von 224 × 40 Pixeln ist es überall scharf.
setting-logo-wrong = Wählen Sie ein Bild aus.
setting-support-name = Name
setting-support-name-hint = Wie der IT-Support heißt.
setting-support-name-wrong = Geben Sie höchstens 100 Zeichen ein.
setting-not-set = Nicht festgelegt
setting-support-email = E-Mail-Adresse
setting-support-email-wrong = Geben Sie eine Adresse ein, zum Beispiel help@contoso.com.
setting-support-phone = Telefon
setting-support-phone-hint = So, wie man sie schreibt, zum Beispiel +1 425 555 0100.
setting-support-phone-wrong = Geben Sie eine Nummer ein, zum Beispiel +49 89 555-0100.
setting-support-url = Webseite
setting-support-url-hint = Eine Adresse, zum Beispiel https://help.contoso.com/.
setting-support-url-wrong = Geben Sie eine Adresse ein, die mit https:// beginnt.
setting-redirect-uris = Erlaubte Ziele für Entscheidungen
setting-redirect-uris-hint = Eines pro Zeile: ein Schema, scheme://host oder scheme://host/path. Windows braucht ms-appx-web: und ms-aadj-redir:.
setting-redirect-uris-wrong = Geben Sie ein Schema wie ms-appx-web: oder eine Adresse wie https://mdm.contoso.com/done ein.
setting-audiences = Zielgruppen der Token
setting-audiences-hint = Eine pro Zeile: die Client-ID der Anwendung oder ihr Anwendungs-ID-URI, wenn dieser in den Token steht.
setting-audiences-wrong = Geben Sie eine Zielgruppe ein.
setting-client-id = Client-ID
setting-client-id-hint = Die Anwendung des Portals in Entra. Ist sie falsch, kann sich hier niemand mehr anmelden.
setting-client-id-wrong = Geben Sie die Client-ID der Anwendung ein.
setting-client-secret = Geheimer Clientschlüssel
setting-client-secret-hint = Er wird verschlüsselt gespeichert und nie wieder angezeigt.
setting-client-secret-wrong = Geben Sie den geheimen Schlüssel ein.
setting-administrators = Administratoren
setting-administrators-hint = Objekt-IDs, eine pro Zeile. Sie können alles lesen und ändern. Die App-Rolle Vestibule.Administrator hat dieselbe Wirkung.
setting-nobody = Niemand
setting-auditors = Prüfer
setting-auditors-hint = Objekt-IDs, eine pro Zeile. Sie können alles lesen und nichts ändern.
setting-help-desk = IT-Support
setting-help-desk-hint = Objekt-IDs, eine pro Zeile. Sie sehen Geräte und Entscheidungen von Personen.
settings-caps = Gerätelimits
settings-caps-lead = Wie viele Geräte eine Person haben darf.
settings-removals = Entfernen von Geräten
settings-removals-lead = Was passiert, wenn Personen Geräte entfernen.
settings-restrictions = Einschränkungen
settings-restrictions-lead = Wer und was registriert werden darf. Soweit es dort schon bekannt ist, steht es auf der Seite mit den Nutzungsbedingungen. Durchgesetzt wird es bei der Registrierung.
settings-maintenance = Wartung
settings-maintenance-lead = Die Registrierung unterbrechen, solange Ihr MDM-Server nicht erreichbar ist.
settings-terms = Bedingungen und Vereinbarungen
settings-terms-lead = Was für alle Richtlinien gilt.
settings-branding = Farbe
settings-branding-lead = Wie die Seiten Ihrer Organisation aussehen.
settings-support = IT-Support
settings-support-lead = An wen man sich wenden kann. Das steht unten auf den Seiten des Portals.
settings-windows = Windows und Entra
settings-windows-lead = Was Windows und Ihre MDM-Anwendung in Entra senden und empfangen.
settings-sign-in = Anmeldung
settings-sign-in-lead = Wie man sich beim Portal und bei dieser Verwaltung anmeldet.
settings-roles = Rollen
settings-roles-lead = Wer diese Verwaltung öffnen darf.
setting-free-slot-at-once = Sobald es veranlasst ist
setting-free-slot-on-confirmation = Wenn der MDM-Server meldet, dass das Gerät entfernt ist
setting-on-terms-page-true = Möglich
setting-on-terms-page-false = Nicht möglich
setting-personal-devices-allowed = Erlaubt
setting-personal-devices-blocked = Nicht erlaubt
setting-pin-off = Nicht verlangt
setting-pin-required = Erforderlich
setting-maintenance-off = Möglich
setting-maintenance-on = Unterbrochen
setting-no-terms-continue = Die Einrichtung geht ohne diese Seite weiter, und das wird gespeichert
setting-no-terms-refuse = Die Registrierung wird abgewiesen
setting-withdrawal-allowed = Erlaubt
setting-withdrawal-refused = Nicht erlaubt
## Terms

admin-save = Speichern
policies-lead = Was man beim Einrichten eines Geräts annimmt. Eine Richtlinie hat Versionen; ein veröffentlichter Text ändert sich nie.
policies-none = Noch keine Bedingungen
policies-none-next = Schreiben Sie die erste Richtlinie. Niemand sieht sie, bevor Sie sie veröffentlichen.
policy-new = Neue Richtlinie
policy-new-lead = Sie beginnt als Entwurf. Niemand sieht sie, bevor Sie sie veröffentlichen.
policy-new-bad-id = Die ID darf nur a bis z, 0 bis 9 und Bindestriche enthalten, höchstens 32 Zeichen.
policy-new-taken = Es gibt schon eine Richtlinie mit dieser ID. Wählen Sie eine andere.
policy-bad-language = Das ist kein Sprachtag. Beispiele: en-US, de-DE, ar-SA.
policy-id = ID
policy-id-hint = So heißt sie im MDM-Server und in Berichten, zum Beispiel company-devices. Die ID lässt sich später nicht ändern.
policy-language-hint = Ein Sprachtag wie en-US oder de-DE.
policy-begin = Beginnen
policy-for-any = Alle Geräte
policy-for-company = Firmengeräte
policy-for-personal = Private Geräte
policy-everybody = Alle Personen
policy-in-groups = { $count ->
    [one] Mitglieder einer Gruppe
   *[other] Mitglieder von { $count } Gruppen
}
policy-everywhere = Alle Regionen
policy-in-regions = { $count ->
    [one] Eine Region
   *[other] { $count } Regionen
}
policy-ownership = Geräte
policy-groups = Personen
policy-regions = Regionen
policy-priority = Priorität
policy-default-language = Standardsprache
policy-default = Standard
policy-reaccept = Wer eine frühere Version angenommen hat
policy-reaccept-yes = wird im Portal gebeten, diese anzunehmen
policy-reaccept-no = kann diese im Portal annehmen
policy-reading = Lesen
policy-reading-none = Annehmen, ohne das Lesen zu bestätigen
policy-reading-checkbox = Mit einem Häkchen bestätigen, dass man gelesen hat
policy-reading-end = Am Ende des Textes „Weiter“ wählen, dann annehmen
policy-lasting = Wie lange eine Zustimmung gilt
policy-lasts = Bis es eine andere Version gibt
policy-lasts-days = { $count ->
    [one] Einen Tag
   *[other] { $count } Tage
}
policy-lasts-until = Bis { $date }
policy-in-force = Gültig
policy-to-come = Noch nicht gültig
policy-past = Ersetzt
policy-called-off = Zurückgezogen
policy-retired = Nicht angeboten
policy-never-published = Nie veröffentlicht
policy-next-from = ab { $date }
policy-from = Ab { $date }
policy-has-draft = Es gibt einen Entwurf
policy-of-folder = aus einem Ordner
policy-published = Am { $date } aus einem Ordner veröffentlicht
policy-published-by = Am { $date } von { $who } veröffentlicht
policy-draft-changed = Geändert von { $who }, { $when }
policy-to-draft = Entwurf öffnen
policy-write-next = Nächste Version schreiben
policy-now = Jetzt gültig
policy-versions = Versionen
policy-folder = Diese Richtlinie kommt aus einem Ordner
policy-folder-means = Wer den Server betreibt, ändert sie dort. Hier können Sie sie lesen, so ansehen, wie Windows sie zeigt, und ihre Versionen vergleichen.
policy-retired-since = Seit { $date } nicht mehr angeboten
policy-retired-means = Diese Bedingungen werden niemandem mehr neu angezeigt. Bisherige Entscheidungen bleiben gespeichert.
policy-offer-again = Wieder anbieten
policy-retire = Nicht mehr anbieten
policy-call-off = Diese Version zurückziehen
policy-preview = Vorschau
policy-to-log = Wer was geändert hat
policy-done-published = Version { $version } ist veröffentlicht.
policy-done-called-off = Version { $version } ist zurückgezogen.
policy-done-retired = Die Richtlinie wird nicht mehr angeboten.
policy-done-offered = Die Richtlinie wird wieder angeboten.
policy-done-discarded = Der Entwurf ist verworfen.

draft-title = Entwurf von Version { $version }
draft-lead = Einen Entwurf sieht niemand. Veröffentlichen Sie ihn, wenn er fertig ist.
draft-saved = Gespeichert
draft-texts = Texte
draft-settings = Einstellungen
draft-edit-settings = Einstellungen ändern
draft-add-language = Sprache hinzufügen
draft-publish = Veröffentlichen
draft-compare = Änderungen seit Version { $version }
draft-discard = Entwurf verwerfen
draft-back = Entwurf
flaws-title = Bevor Sie veröffentlichen können
flaw-no-text = Es gibt keinen Text. Fügen Sie einen hinzu.
flaw-no-default = Der Text in der Standardsprache ({ $language }) fehlt. Fügen Sie ihn hinzu oder wählen Sie in den Einstellungen eine andere Standardsprache.
flaw-empty = Der Text in { $language } ist leer. Schreiben Sie ihn oder entfernen Sie ihn.
flaw-no-groups = Die Version ist für Mitglieder von Gruppen, aber es ist keine Gruppe angegeben: Niemand würde sie sehen. Geben Sie eine an oder wählen Sie alle Personen.
flaw-no-regions = Die Version ist für bestimmte Regionen, aber es ist keine angegeben: Niemand würde sie sehen. Geben Sie eine an oder wählen Sie alle Regionen.
flaw-ended = Die Zustimmungen würden ablaufen, bevor die Version gültig wird. Wählen Sie ein späteres Datum.

settings-groups = Objekt-IDs von Gruppen
settings-groups-hint = Eine pro Zeile. Sie finden sie in Entra in der Übersicht der Gruppe.
settings-only-groups = Nur Mitglieder dieser Gruppen
settings-regions = Regionen
settings-regions-hint = Je zwei Buchstaben, durch Kommas getrennt, zum Beispiel DE, AT, CH.
settings-only-regions = Nur Geräte, die in diesen Regionen eingerichtet werden
settings-place-hint = Es zählt die Region, die in der Windows-Einrichtung gewählt wird.
settings-priority-hint = Passen mehrere Richtlinien, wird die mit der höheren Zahl angezeigt. Bei gleicher Zahl geht eine für Gruppen vor, danach eine für nur eine Art von Geräten.
settings-default-hint = Für alle, für deren Sprachen es keinen Text gibt.
settings-reaccept = Alle fragen, die eine frühere Version angenommen haben
settings-reaccept-hint = Das Portal bittet darum, diese Version anzunehmen. Sonst bietet es sie nur an.
settings-lasting-hint = Ist eine Zustimmung abgelaufen, bittet das Portal erneut darum. Die Geräte bleiben registriert.
settings-for-days = Für einige Tage
settings-days = Tage
settings-until-date = Bis zu einem Datum
settings-until = Datum
settings-until-hint = Die Zustimmung endet, wenn dieser Tag beginnt ({ $zone }).
settings-bad-group = „{ $text }“ ist keine Objekt-ID. Erwartet wird zum Beispiel 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
settings-too-many-groups = Es dürfen höchstens { $most } Gruppen sein.
settings-bad-region = „{ $text }“ ist keine Region. Erwartet werden zwei Buchstaben, zum Beispiel DE.
settings-bad-priority = Die Priorität muss eine ganze Zahl sein, zum Beispiel 10.
settings-bad-days = Geben Sie die Anzahl der Tage ein, mindestens 1.
settings-bad-date = Geben Sie ein Datum ein.
settings-overtaken = { $who } hat die Einstellungen gleichzeitig geändert

text-title = Text in { $language }
text-language = Sprache
text-taken = In dieser Sprache gibt es schon einen Text. Öffnen Sie ihn auf der Seite des Entwurfs.
text-gone = Dieser Text ist in keinem Entwurf mehr: Der Entwurf wurde veröffentlicht oder verworfen, oder der Text wurde entfernt. Es wurde nichts gespeichert. Was Sie geschrieben haben, steht noch hier: Kopieren Sie es, bevor Sie weitermachen.
draft-settings-gone = Der Entwurf wurde inzwischen veröffentlicht oder verworfen. Es wurde nichts gespeichert. Was Sie gewählt haben, steht noch hier: Notieren Sie es, bevor Sie weitermachen.
text-label = Text
text-hint = Markdown. Die erste Überschrift ist der Titel: # Geräte für die Arbeit nutzen. Links müssen mit https beginnen.
text-too-long = Der Text darf höchstens { $most } KiB haben, dieser hat { $sent }. Es wurde nichts gespeichert.
text-unprintable = Der Text enthält Zeichen, die nicht angezeigt werden können. Fügen Sie ihn noch einmal als reinen Text ein.
text-remove = Diesen Text entfernen
text-rendered = So wird er angezeigt
text-rendered-hint = Das ist der zuletzt gespeicherte Stand.
text-no-title = Es gibt keine Überschrift: Auf der Seite steht dann „Nutzungsbedingungen“.
text-overtaken = { $who } hat diesen Text gespeichert, während Sie geschrieben haben
dropped-title = Das wird weggelassen
dropped-html = HTML: Schreiben Sie stattdessen Markdown.
dropped-script = Skripte und Stylesheets.
dropped-picture = Bilder. Ihre Beschreibungen bleiben.
dropped-link-title = Titel von Links.
dropped-nesting = Zitate, Listen und Hervorhebungen, die mehr als 32-mal ineinander stehen. Ihre Wörter bleiben.
overtaken-next = Es ist nichts verloren: Ihre Eingaben stehen noch im Formular. Wenn Sie noch einmal speichern, ersetzen sie den anderen Stand.
overtaken-changes = Vom anderen Stand zu Ihrem

publish-title = Version { $version } veröffentlichen
publish-lead = Sprachen: { $languages }
publish-point-shown = Von da an wird dieser Text allen angezeigt, für die er bestimmt ist.
publish-point-fixed = Ein veröffentlichter Text lässt sich nicht mehr ändern. Jede Änderung ist eine neue Version.
publish-point-before = Wer in diesem Moment die vorige Version liest, kann sie noch annehmen.
publish-for = Für wen
publish-when = Wann
publish-now = Jetzt
publish-later = Zu einem Zeitpunkt
publish-day = Datum
publish-time = Uhrzeit
publish-zone = Ihre Zeitzone: { $zone }
publish-bad-time = Geben Sie ein Datum und eine Uhrzeit ein.
publish-both = Sie haben „Jetzt“ gewählt und ein Datum eingegeben. Wählen Sie „Zu einem Zeitpunkt“ oder löschen Sie das Datum.
publish-past = Dieser Zeitpunkt ist vorbei. Wählen Sie einen in der Zukunft oder veröffentlichen Sie jetzt.
publish-overtaken = { $who } hat den Entwurf geändert, seit Sie diese Seite geöffnet haben
publish-overtaken-next = Es wurde nichts veröffentlicht. Sehen Sie sich den Entwurf noch einmal an und veröffentlichen Sie ihn dann.

ask-what-happens = Das passiert:
ask-overtaken = { $who } hat etwas geändert, seit Sie diese Seite geöffnet haben
ask-overtaken-next = Es ist nichts passiert. Sehen Sie noch einmal nach und entscheiden Sie dann.
ask-retire-title = „{ $of }“ nicht mehr anbieten?
ask-retire-does = Diese Bedingungen werden niemandem mehr neu angezeigt. Stattdessen werden andere passende angezeigt oder keine.
ask-retire-stays = Bisherige Entscheidungen bleiben gespeichert, und Sie können die Richtlinie wieder anbieten.
ask-retire-button = Nicht mehr anbieten
ask-offer-title = „{ $of }“ wieder anbieten?
ask-offer-does = Die gültige Version wird allen angezeigt, für die sie bestimmt ist.
ask-offer-stays = Ihr Text bleibt, wie er war.
ask-offer-button = Wieder anbieten
ask-call-off-title = Version { $of } zurückziehen?
ask-call-off-does = Sie wird nicht gültig. Ihre Nummer bleibt vergeben.
ask-call-off-stays = Die jetzt gültige Version bleibt gültig.
ask-call-off-button = Zurückziehen
ask-discard-title = Entwurf von „{ $of }“ verwerfen?
ask-discard-does = Alle Texte und Einstellungen des Entwurfs gehen verloren. Das lässt sich nicht rückgängig machen.
ask-discard-stays = Veröffentlichte Versionen bleiben, wie sie sind.
ask-discard-button = Verwerfen
ask-remove-text-title = Text in { $of } entfernen?
ask-remove-text-does = Der Entwurf hat dann keinen Text mehr in dieser Sprache. Das lässt sich nicht rückgängig machen.
ask-remove-text-stays = Veröffentlichte Versionen behalten ihren Text.
ask-remove-text-button = Entfernen

changes-title = Was sich geändert hat
changes-lead = Zeilen mit − sind weggefallen, Zeilen mit + sind neu.
changes-from = Von
changes-to = Zu
changes-draft = Entwurf
changes-compare = Vergleichen

preview-title = Vorschau
preview-lead = Die Seite, wie Windows sie zeigt. Ihre Schaltflächen haben hier keine Wirkung.
preview-version = Version
preview-theme = Wo
preview-theme-frx-light = Windows 11-Einrichtung
preview-theme-frx = Windows 10-Einrichtung
preview-theme-moset = Einstellungen
preview-size = Größe
preview-size-card = Karte
preview-size-screen = Bildschirm
preview-size-window = Fenster
preview-size-small = Klein
preview-frame = Die Seite, wie Windows sie zeigt
preview-alone = Nur diese Seite öffnen

## Who sees what

audience-lead = Fragen Sie für eine bestimmte Person: Sie sehen, was Windows ihr jetzt anzeigen würde.
audience-who = Person
audience-who-hint = Das Konto oder die Objekt-ID. Lassen Sie das Feld leer, um nicht nach einer bestimmten Person zu fragen.
audience-unknown = Von „{ $text }“ gibt es hier noch keine Entscheidung. Geben Sie die Objekt-ID der Person ein oder lassen Sie das Feld leer und geben Sie Gruppen ein.
audience-anybody = Eine Person mit diesen Angaben
audience-groups-hint = Eine pro Zeile. Bleibt das Feld bei einer Person leer, zählen die Gruppen ihrer letzten Einrichtung, soweit Regeln sie nennen.
audience-region = Region
audience-region-hint = Zwei Buchstaben, zum Beispiel DE. Leer: Windows hat keine übermittelt.
audience-languages = Sprachen
audience-languages-hint = So, wie das Gerät sie anfordert, zum Beispiel de-DE, en-US. Leer: Ihre eigenen.
audience-ask = Wer sieht was
audience-sees = { $who } sieht „{ $title }“
audience-version = Version { $version } von { $policy }, in { $language }.
audience-open = Lesen
audience-sees-none = { $who } sieht keine Bedingungen
audience-goes-on = Keine Richtlinie passt. Die Einrichtung geht ohne diese Seite weiter, und das wird gespeichert.
audience-refused = Keine Richtlinie passt. Die Registrierung wird abgewiesen, wie es in den Einstellungen des Mandanten steht.
audience-why = Warum
audience-rank = Version { $version }, Priorität { $priority }
audience-groups-typed = { $count ->
    [one] Gefragt für ein Mitglied einer Gruppe.
   *[other] Gefragt für ein Mitglied von { $count } Gruppen.
}
audience-groups-known = { $count ->
    [one] Gefragt mit der einen Gruppe der letzten Einrichtung, die eine Regel nennt.
   *[other] Gefragt mit den { $count } Gruppen der letzten Einrichtung, die Regeln nennen.
}
audience-groups-graph = Gefragt mit den Gruppen, die Microsoft Graph jetzt nennt, soweit Regeln sie nennen.
audience-groups-none = Gefragt für jemanden, der in keiner Gruppe ist.
verdict-shown = Wird angezeigt
verdict-outranked = Passt, aber eine andere geht vor
verdict-ownership = Für andere Geräte
verdict-groups = Für Mitglieder anderer Gruppen
verdict-region = Für andere Regionen

## Settings: webhooks

act-webhook-secret-made = Schlüssel eines Webhooks erstellt
act-webhook-enabled = Webhook aktiviert
act-webhook-replayed = Ereignisse erneut gesendet
webhooks-title = Webhooks
webhooks-hint = Wer über Ereignisse informiert wird und ob die Zustellung geklappt hat.
webhooks-lead = Server, die über Ereignisse informiert werden. Fügen Sie einen hier oder in der Konfigurationsdatei hinzu. Hier finden Sie auch ihre geheimen Schlüssel und was Sie tun können, wenn ein Empfänger nicht erreichbar war.
webhooks-none = Keine Webhooks
webhooks-none-next = Fügen Sie einen hinzu, und Ihr Server wird über Entscheidungen und Geräte informiert, sobald etwas passiert.
webhook-id = Webhook
webhook-url = Adresse
webhook-waits = Warteschlange
webhook-lag = { $count ->
    [0] Nichts wartet
    [one] Ein Ereignis wartet
   *[other] { $count } Ereignisse warten
}
webhook-disabled = Deaktiviert: Ereignisse warten
webhook-not-registered = Noch nicht in Gebrauch
webhook-gone = Hat mit 410 geantwortet: bekommt nichts mehr
webhook-without-secret = Ohne geheimen Schlüssel: Ereignisse warten
webhook-paused = Angehalten, auf Wunsch des Empfängers
webhook-in-use = In Gebrauch
webhook-all-events = Alle Ereignisse
webhook-event = Ereignis
webhook-outcome = Ergebnis
webhook-secrets = Signierende Schlüssel, erstellt
webhook-log = Zustellungen
webhook-no-tries = Kein Versuch in den letzten 30 Tagen.
webhook-delivered = Zugestellt
webhook-to-be-retried = Nicht angenommen, neuer Versuch folgt
webhook-failed = Endgültig fehlgeschlagen
webhook-skipped = Hat zu lange gewartet
webhook-acts = Was Sie tun können
webhook-secret = Geheimer Schlüssel
webhook-secret-make = Schlüssel erstellen
webhook-secret-lead = Mit einem geheimen Schlüssel prüft der Empfänger, ob Ereignisse echt sind. Ein neuer signiert sofort, der vorige noch 24 Stunden lang mit, damit der Empfänger umstellen kann.
webhook-secret-made = Der Schlüssel ist erstellt
webhook-secret-made-lead = Er signiert ab jetzt.
webhook-secret-once-next = Kopieren Sie ihn jetzt zum Empfänger. Vestibule speichert ihn verschlüsselt und zeigt ihn nie wieder an.
webhook-back = Zurück zum Webhook
webhook-enable-lead = Nach einer Antwort mit 410 weitermachen, und was auf den nächsten Versuch wartet, sofort senden.
webhook-enable = Aktivieren
webhook-enabled = Der Webhook ist aktiviert, und was gewartet hat, wird jetzt gesendet.
webhook-since = Erneut senden ab
webhook-since-hint = In Ihrer Zeitzone. Alle Ereignisse seitdem, die der Webhook bekommen soll, werden noch einmal eingereiht, auch schon zugestellte.
webhook-replay = Erneut senden
webhook-replayed = { $count ->
    [0] Seitdem gibt es kein Ereignis, das erneut zu senden ist.
    [one] Ein Ereignis ist noch einmal eingereiht.
   *[other] { $count } Ereignisse sind noch einmal eingereiht.
}

## Settings: checks

checks-title = Prüfung
checks-hint = Herausfinden, ob alles funktioniert, was Sie brauchen.
checks-lead = Geprüft werden Ihre Bedingungen, die Schlüssel von Entra, der Client des Portals, Microsoft Graph und die Webhooks. Das dauert bis zu einer Minute.
checks-run = Jetzt prüfen
checks-all-good = Nichts ist fehlgeschlagen
checks-warnings = { $count ->
    [one] Einen Punkt sollten Sie sich ansehen
   *[other] { $count } Punkte sollten Sie sich ansehen
}
checks-failed = { $count ->
    [one] Eine Prüfung ist fehlgeschlagen
   *[other] { $count } Prüfungen sind fehlgeschlagen
}
check-of = Prüfung
check-found = Ergebnis
check-ok = OK
check-warning = Auffällig
check-failed = Fehlgeschlagen
check-skipped = Übersprungen
## People

people-lead = Finden Sie eine Person, ein Gerät, eine Entscheidung oder eine Registrierung und sehen Sie, was passiert ist und warum.
people-search = Was wissen Sie?
people-search-hint = Ein Name, eine ID oder eine Nummer. Welche, ist egal.
people-search-button = Suchen
people-back = Personen
people-examples = Wonach Sie suchen können
people-example-upn = Ein UPN oder sein Anfang
people-example-guid = Eine beliebige ID
people-example-device = Der Name eines Geräts oder sein Anfang
people-example-hardware = Eine Hardware-ID oder ihr Anfang
people-guid-note = Das kann eine Objekt-ID sein, die ID einer Entscheidung, eines Geräts oder eines Geräts in Entra, eine client-request-id, eine Trace-ID der Registrierung oder die ID, die eine Fehlerseite für den IT-Support angezeigt hat.
people-kept-note = Entscheidungen und Geräte lassen sich immer finden. Was auf dem Weg dorthin passiert ist, wird 30 Tage lang aufbewahrt.
people-people = Personen
people-devices = Geräte
people-decisions = Entscheidungen
people-attempts = Was passiert ist
people-more = Es gibt noch mehr. Geben Sie mehr Zeichen ein, um sie zu sehen.
people-none = Nichts zu „{ $query }“ gefunden
people-none-next = Prüfen Sie die Schreibweise oder versuchen Sie es mit einer anderen ID. Was auf dem Weg zu einer Entscheidung oder einem Gerät passiert ist, wird 30 Tage lang aufbewahrt.
people-what = Wonach Sie suchen können
people-seen-when = Letzter Kontakt: { $when }
people-personal-device = Privates Gerät
people-standing-grace = Handlungsbedarf
people-grace-until = Handlungsbedarf, Frist: { $when }
people-counts = Zählt zum Limit
person-attempts = Was passiert ist
person-attempts-none = Nichts in den letzten 30 Tagen.
person-attempts-earlier = Was früher passiert ist
person-later = Zurück zu den neuesten
person-room = { $count ->
    [one] Noch Platz für ein Gerät
   *[other] Noch Platz für { $count } Geräte
}
person-cap-everybody = Es gilt das Limit für alle.
person-cap-own = Für diese Person gilt ein eigenes Limit.
person-cap-group = Es gilt das Limit der Gruppe { $group }, das höchste unter den Gruppen dieser Person.
person-groups-when = Die Gruppen hat Windows zuletzt { $when } übermittelt.
person-cap-full = Limit erreicht
person-cap-none = Diese Person darf keine Geräte haben
person-cap-full-next = Ein weiteres Gerät wird abgewiesen, bis eines entfernt oder das Limit erhöht wird.
person-devices-none = Keine Geräte.
person-devices-more = Es gibt noch mehr. Suchen Sie nach dem Namen oder der Hardware-ID eines Geräts, um es zu finden.
person-removed = Entfernt
person-decisions-none = Keine Entscheidungen.
person-decisions-earlier = Frühere Entscheidungen
decision-where = Wo entschieden wurde
decision-in-portal = Portal
decision-device = Damit registriertes Gerät
decision-request = client-request-id
decision-groups = Gruppen, die Regeln nannten
decision-withdrawal-commitment = Fingerabdruck des Widerrufs
decision-text-hint = Wort für Wort, wie er angezeigt wurde.
device-owner = Besitzer
device-compliance = Konformität
device-enrollment-type = Art der Registrierung
device-hardware = Hardware-ID
device-id = Geräte-ID
device-entra-id = Geräte-ID in Entra
theme-frx = Windows 10-Einrichtung
theme-frx-light = Windows 11-Einrichtung
theme-moset = Einstellungen
admin-removal-lead = Das Gerät gehört { $owner }. Sie veranlassen stellvertretend, dass es entfernt wird.
admin-removal-will-mdm = Der MDM-Server wird beauftragt, die Registrierung des Geräts aufzuheben.
admin-removal-will-access = Die Person kann damit möglicherweise nicht mehr auf E-Mails, Apps und Dateien für die Arbeit zugreifen.
admin-removal-will-log = Im Protokoll steht, dass Sie es waren.
admin-removal-not-forever = Es ist nicht endgültig: Das Gerät kann wieder für die Arbeit eingerichtet werden.
admin-removal-not-told = Persönliche Dateien bleiben auf dem Gerät.
admin-removal-too-many-next = Für diese Person werden schon so viele Geräte entfernt, wie gleichzeitig erlaubt sind. Versuchen Sie es erneut, wenn eines davon entfernt ist.
admin-removal-done = Der MDM-Server ist beauftragt, dieses Gerät zu entfernen
admin-removal-requested = Das Entfernen ist veranlasst
admin-removal-accepted = Der MDM-Server entfernt das Gerät
admin-removal-over = Das Gerät wurde entfernt
admin-removal-failed = Das Gerät konnte nicht entfernt werden
admin-removal-since = Letzte Änderung: { $when }
admin-removal-by = Veranlasst von: { $who }
admin-removal-by-owner = Besitzer
act-device-removal-requested = Entfernen eines Geräts veranlasst

## What happened

attempt-shown = Die Bedingungen wurden angezeigt
attempt-not-read = „Annehmen“ wurde gewählt, bevor die Bedingungen gelesen waren
attempt-read = Die Person hat die Bedingungen bis zum Ende gelesen
attempt-restricted = Die Seite hat erklärt, warum die Einrichtung nicht weitergeht
attempt-pin-asked = Nach einer PIN wurde gefragt
attempt-pin-refused = Die PIN wurde nicht akzeptiert
attempt-removal-asked = Die Seite hat vor dem Entfernen eines Geräts nachgefragt
attempt-removal-requested = Die Person hat veranlasst, dass ein Gerät entfernt wird
attempt-accepted = Die Person hat die Bedingungen angenommen
attempt-declined = Die Person hat die Bedingungen abgelehnt
attempt-not-required = Es waren keine Bedingungen erforderlich
attempt-user-refused = Windows wurde gemeldet, dass es für diese Person nicht weitergeht
attempt-failed = Der Server konnte seinen Teil nicht erledigen
attempt-address-refused = Für die Antwort gab es kein zulässiges Ziel
attempt-form-refused = Gesendet wurde etwas, das die Seite nicht angeboten hat
attempt-enrolled = Das Gerät wurde registriert
attempt-enrolled-already = Das Gerät wurde erneut registriert
attempt-message-format = Registrierung abgewiesen: Der Aufruf des MDM-Servers entspricht nicht der dokumentierten Form
attempt-authorization = Registrierung abgewiesen: Es gibt keine Zustimmung, oder das Gerät ist nicht zugelassen
attempt-internal-fault = Registrierung abgewiesen: Der Server konnte nicht antworten
attempt-cap-reached = Registrierung abgewiesen: Die Person hat ihr Limit erreicht
attempt-not-supported = Registrierung abgewiesen: Dieses Windows ist zu alt
attempt-in-maintenance = Registrierung abgewiesen: Sie ist zurzeit unterbrochen
attempt-user-license = Registrierung abgewiesen: Die Person hat keine Lizenz
attempt-invalid-data = Registrierung abgewiesen: Die Zustimmung passt nicht zu diesem Gerät
attempt-help = Hilfe zu { $code }
attempt-at = Wann
attempt-kind = Wo
attempt-kind-terms = Seite mit den Nutzungsbedingungen
attempt-kind-enrollment = Registrierung durch den MDM-Server
attempt-person = Person
attempt-decision = Entscheidung
attempt-device = Gerät
attempt-shown-in = Angezeigt in
attempt-trace-id = Trace-ID
attempt-support-id = ID für den IT-Support
attempt-outcome = Gezählt als
attempt-agent = User-Agent
attempt-id = Nummer des Eintrags
turn-person = Die Person ist am Zug
turn-administrator = Der Administrator ist am Zug
turn-mdm = Der MDM-Server ist am Zug
turn-operator = Der Betreiber ist am Zug: Die ID steht im Protokoll des Servers
turn-wait = Warten und dann erneut versuchen
turn-nobody = Da lässt sich nichts machen

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Wer Microsoft Graph nach den Gruppen einer Person fragt, wenn es für ein Token zu viele sind, und auf Wunsch Microsoft Entra die Konformität von Geräten meldet.
setting-graph-client-id-hint = Die Anwendung in Entra, die Benutzer und Gruppen lesen darf. Lassen Sie das Feld leer, wird Graph nicht gefragt.
setting-graph-client-id-wrong = Geben Sie die Client-ID der Anwendung ein und darunter einen geheimen Clientschlüssel oder ein Zertifikat.
setting-graph-secret-hint = Er wird verschlüsselt gespeichert und nie wieder angezeigt. Er ersetzt ein Zertifikat.
setting-graph-certificate = Zertifikat und privater Schlüssel
setting-graph-certificate-hint = Beide im PEM-Format, nacheinander. Sie werden verschlüsselt gespeichert und nie wieder angezeigt. Sie ersetzen einen geheimen Clientschlüssel.
setting-graph-certificate-wrong = Fügen Sie ein Zertifikat und den zugehörigen RSA-Schlüssel ein (mindestens 2048 Bit, ohne Passphrase), beide im PEM-Format.
setting-graph-unreachable = Wenn Graph nicht antwortet
setting-graph-unreachable-hint = Das betrifft Personen, deren Token ihre Gruppen nicht enthält.
setting-graph-unreachable-refuse = Sie werden gebeten, es erneut zu versuchen
setting-graph-unreachable-without = Es geht weiter, als wären sie in keiner Gruppe
setting-graph-root = Adresse von Microsoft Graph
setting-graph-root-hint = Nur für Clouds, die Vestibule nicht kennt, zum Beispiel https://dod-graph.microsoft.us.
setting-graph-root-wrong = Geben Sie eine der Adressen von Microsoft ein, zum Beispiel https://graph.microsoft.us. Jede andere muss in der Konfigurationsdatei zugelassen sein.
setting-graph-root-none = Die Ihrer Cloud

## Settings: webhooks of the console

webhook-add = Webhook hinzufügen
webhook-add-lead = Ereignisse werden signiert an diese Adresse gesendet. Die nächste Seite zeigt den geheimen Schlüssel, nur ein einziges Mal.
webhook-id-hint = Kleinbuchstaben, Ziffern und Bindestriche, höchstens 32. Das lässt sich später nicht ändern.
webhook-id-wrong = Geben Sie 1 bis 32 Kleinbuchstaben, Ziffern oder Bindestriche ein.
webhook-id-taken = Es gibt schon einen Webhook mit diesem Namen. Wählen Sie einen anderen.
webhook-too-many = Es gibt schon so viele Webhooks, wie es höchstens geben kann. Entfernen Sie zuerst einen.
webhook-url-hint = Eine https-Adresse im öffentlichen Internet. Eine in Ihrem eigenen Netzwerk lässt sich nur in der Konfigurationsdatei festlegen.
webhook-url-wrong = Geben Sie eine https-Adresse im öffentlichen Internet ein, ohne Benutzernamen.
webhook-events = Ereignisse
webhook-events-hint = Wählen Sie keines aus, um alle zu bekommen, auch die späterer Versionen.
webhook-timeout = Zeit für die Antwort, in Sekunden
webhook-timeout-hint = 1 bis 30. Dauert es länger, folgt später ein neuer Versuch.
webhook-timeout-wrong = Geben Sie eine Zahl von 1 bis 30 ein.
webhook-delivery = Zustellung
webhook-delivery-on = Ereignisse werden gesendet
webhook-delivery-off = Ereignisse warten
webhook-change = Webhook ändern
webhook-change-lead = Sein geheimer Schlüssel und wartende Ereignisse bleiben erhalten.
webhook-changed = Der Webhook ist geändert. Das gilt innerhalb von zwei Sekunden auf allen Servern.
webhook-remove = Webhook entfernen
webhook-remove-will = Es wird nichts mehr an ihn gesendet, und seine geheimen Schlüssel werden gelöscht.
webhook-remove-waiting = { $count ->
    [one] Ein wartendes Ereignis wird nicht gesendet.
   *[other] { $count } wartende Ereignisse werden nicht gesendet.
}
webhook-remove-again = Ein später hinzugefügter Webhook mit demselben Namen beginnt von vorn, mit einem anderen geheimen Schlüssel.
webhook-removed = Der Webhook ist entfernt
webhook-source = Herkunft
webhook-from-file = Konfigurationsdatei. Er lässt sich hier nicht ändern.

## Retention and erasure

act-person-erased = Daten einer Person gelöscht
act-records-expired = Daten nach Ablauf ihrer Frist gelöscht
settings-retention = Wie lange Daten aufbewahrt werden
settings-retention-lead = Bleibt ein Feld leer, wird ohne Ende aufbewahrt. Was abgelaufen ist, wird innerhalb einer Stunde gelöscht. Der Nachweis aller anderen Einträge bleibt vollständig.
setting-people-days = Personen ohne Gerät, in Tagen
setting-people-days-hint = So lange nach ihrem letzten Kontakt wird alles gelöscht, was über sie gespeichert ist: Entscheidungen, entfernte Geräte, Einrichtungen und Registrierungen. Wer ein Gerät hat, wird nicht gelöscht.
setting-removed-devices-days = Entfernte Geräte, in Tagen
setting-removed-devices-days-hint = So lange nach dem Entfernen wird ein Gerät gelöscht. Entscheidungen bleiben.
setting-events-days = Ereignisse zu Personen, in Tagen
setting-events-days-hint = Danach steht in einem Ereignis noch, um welche Entscheidung oder welches Gerät es ging, und nichts über Personen. MDM-Server und Webhooks sollten es bis dahin gelesen haben.
setting-month-days-wrong = Geben Sie 30 bis 36.500 Tage ein oder lassen Sie das Feld leer.
setting-days-wrong = Geben Sie 1 bis 36.500 Tage ein oder lassen Sie das Feld leer.
setting-no-end = Ohne Ende
erase-link = Daten dieser Person löschen
erase-link-hint = Wenn sie es verlangt oder wenn Sie die Daten nicht mehr brauchen.
erase-title = Daten einer Person löschen
erase-lead = Alles, was hier über { $person } gespeichert ist. Das lässt sich nicht rückgängig machen.
erase-will-records = Entscheidungen und Widerrufe: wer, wann und was
erase-will-devices = Entfernte Geräte, Einrichtungen und Registrierungen, Anmeldungen, PINs und was Ereignisse über die Person sagen
erase-will-reports = Der Platz der Person in Berichten und Listen
erase-will-files = Exporte, die zum Herunterladen bereitstehen, weil die Person darin vorkommen kann
erase-stays-proof = Ein Nachweis, dass es so viele Einträge gab, ohne ihren Inhalt. Alle anderen Einträge lassen sich prüfen wie zuvor.
erase-stays-log = Das Protokoll dieser Verwaltung: was Administratoren getan haben und dass Sie diese Daten gelöscht haben. Dieser Eintrag nennt die Person nicht.
erase-stays-settings = Einstellungen, die die Person nennen, zum Beispiel ein eigenes Limit. Ändern Sie diese selbst.
erase-stays-elsewhere = Was Ihr MDM-Server und Entra wissen. Kopien und Sicherungen, die vorher erstellt wurden.
erase-goes = Was gelöscht wird
erase-stays = Was bleibt
erase-has-devices = Die Person hat ein Gerät
erase-has-devices-next = Entfernen Sie zuerst ihre Geräte und warten Sie, bis Ihr MDM-Server damit fertig ist. Kommen Sie dann zurück.
erase-not-yet = Gerade eben ist etwas passiert, das noch nicht gezählt ist. Es wurde nichts gelöscht. Versuchen Sie es noch einmal.
erase-reference = Referenz
erase-reference-hint = Zum Beispiel die Nummer des Antrags. Sie steht im Protokoll. Geben Sie keinen Namen ein.
erase-reference-wrong = Geben Sie höchstens 100 Zeichen ein, ohne Namen oder E-Mail-Adresse.
erase-sure = Ich habe geprüft, dass es die richtige Person ist
erase-sure-wrong = Setzen Sie das Häkchen, um fortzufahren.
erase-button = Endgültig löschen
erase-keep = Behalten

## Copies of what is kept about somebody
act-person-data-exported = Daten einer Person heruntergeladen
person-copies = Kopien
person-data-link = Daten dieser Person herunterladen
person-data-link-hint = Alles, was über sie gespeichert ist, als eine Datei
person-data-title = Daten einer Person herunterladen
person-data-lead = Alles, was hier über { $person } gespeichert ist, als eine Datei: für einen Antrag nach DSGVO, Artikel 15 und 20.
person-data-logged = Im Protokoll wird stehen, dass Sie sie heruntergeladen haben. Die Datei ist JSON. Geben Sie sie nur dieser Person.

## Exports
act-export-asked = Export angefordert
exports-title = Exporte
exports-lead = Große Dateien werden im Hintergrund erstellt. Sie bleiben hier 7 Tage.
exports-none = Keine Exporte
exports-none-next = Fordern Sie einen an. Sie können die Seite verlassen, während er erstellt wird.
exports-ask = Export anfordern
exports-what = Was
exports-state = Stand
exports-when = Angefordert
exports-by = Von
export-records = Datensätze
export-decisions-csv = Entscheidungen als CSV, für Tabellenprogramme
export-decisions-jsonl = Entscheidungen als JSON Lines, für Programme
export-evidence = Alle Entscheidungen, Widerrufe und Handlungen mit Nachweis, offline prüfbar
export-state-queued = Wartet, bis er an der Reihe ist
export-state-running = Wird erstellt
export-state-ready = Bereit
export-state-failed = Fehlgeschlagen
export-state-cancelled = Abgebrochen
export-state-expired = Nicht mehr vorhanden
export-expired-next = Dateien bleiben 7 Tage. Fordern Sie sie erneut an.
export-new-lead = Alle passenden Entscheidungen werden eine gepackte Datei (.gz), die neuesten zuerst. Je Million dauert das etwa eine Minute.
export-person = Person
export-policy = Bedingungen
export-policy-hint = Der Name der Bedingungen in den Akten, etwa company-devices. Leer: alle Bedingungen.
export-policy-wrong = Schreiben Sie den Namen der Bedingungen in den Akten: a-z, 0-9 und Bindestriche.
export-version = Version
export-language = Sprache
export-outcome = Entscheidung
export-ownership = Geräte
export-company = Geräte der Organisation
export-personal = Persönliche Geräte
export-days-hint = Tage sind Tage in UTC.
export-day-wrong = Wählen Sie einen Tag, etwa 2026-11-21.
export-last-day-wrong = Wählen Sie einen Tag, der nicht vor dem ersten liegt.
export-other-wrong = nicht das, was es sein sollte. Gehen Sie zur Liste zurück und filtern Sie sie erneut.
export-only = Nur
export-full = Zwei Exporte sind in Arbeit
export-full-next = Warten Sie, bis einer fertig ist, oder brechen Sie einen ab:
export-logged = Das Protokoll hält fest, wer was anfordert.
export-button = Datei erstellen
export-filter = Welche Entscheidungen
export-everything = Alle
export-progress = { $done } von { $total } Datensätzen
export-progress-unknown = { $done } Datensätze
export-size = Größe
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = Vorhanden bis
export-id = Nummer dieses Exports
export-download = Herunterladen
export-cancel = Diesen Export abbrechen
export-delete = Diesen Export löschen
export-cancelled = Der Export ist abgebrochen
export-deleted = Der Export ist gelöscht
export-heading-going = Ihre Datei wird erstellt
export-heading-ready = Ihre Datei ist bereit
export-too-large = Die Datei wäre größer als 1 GB
export-too-large-next = Fordern Sie weniger Tage oder nur bestimmte Bedingungen an.
export-failed = Die Datei konnte nicht erstellt werden
export-failed-next = Fordern Sie sie erneut an. Schlägt es wieder fehl, nennen Sie dem Betreiber dieses Servers die Nummer unten.
export-refresh = Diese Seite aktualisiert sich alle 30 Sekunden. Sie können sie verlassen: Die Datei wird trotzdem erstellt.

## Reports

admin-reports = Berichte
admin-reports-hint = Wie Personen zu den Bedingungen stehen, und jede Entscheidung, als Liste oder Datei.
act-report-exported = Bericht heruntergeladen
reports-lead = Wie Personen zu Ihren Bedingungen stehen. Hier bekannt: { $number }, durch eine Entscheidung oder ein Gerät. Ein Tag ist ein Tag in UTC.
reports-behind = Diese Zahlen sind nicht ganz aktuell
reports-behind-next = Noch zu zählen: { $number } Ereignisse. Öffnen Sie die Seite gleich noch einmal.
reports-none = Noch hat niemand entschieden
reports-none-next = Sobald jemand Bedingungen annimmt oder ablehnt, wird es hier gezählt.
reports-standing = Personen und die gültige Version
reports-standing-lead = Von den Personen, die hier bekannt sind. Ob Bedingungen wegen Gruppen oder Regionen überhaupt für jemanden gelten, ist nicht von allen bekannt.
reports-before = Frühere Version oder abgelaufen
reports-accepted-of = Version { $version }: angenommen von { $number } von { $of } ({ $percent } %)
reports-not-in-force = Keine Version ist gültig
reports-over-time = Annahmen im Lauf der Zeit
reports-over-time-lead = Jede Annahme zählt, auch eine weitere derselben Person.
reports-count = Zählen
reports-per-day = Je Zeitabschnitt
reports-sum = Alle bis dahin
reports-days = Tage
reports-earlier-versions = Frühere Versionen
reports-nothing-accepted = Von diesen Bedingungen wurde bis dahin nichts angenommen.
reports-chart-days = { $policy }: Version { $version } wurde in diesem Zeitraum { $number }-mal angenommen
reports-chart-sum = { $policy }: Version { $version } wurde bis { $to } { $number }-mal angenommen
reports-chart-description = Eine Linie je Version, von { $from } bis { $to }. Die Tabelle enthält dieselben Zahlen.
report-decisions-hint = Nach Person, Bedingungen, Version, Sprache und Tag. Als Liste oder Datei.
report-decisions-lead = Jede gespeicherte Entscheidung, die neueste zuerst. Die Tage des Filters sind Tage in UTC.
report-person = Person
report-person-hint = Ein Konto, sein Anfang oder eine Objekt-ID.
report-policy = Bedingungen
report-version = Version
report-outcome = Entscheidung
report-older = Ältere
report-none = Keine Entscheidung passt
report-none-next = Versuchen Sie es mit weniger Filtern oder anderen Tagen.
report-who-is-meant = Wer ist gemeint?
report-count = { $count ->
    [one] Eine Entscheidung
   *[other] { $number } Entscheidungen
}
report-count-more = Mehr als { $number } Entscheidungen
report-csv = Als CSV herunterladen, für Tabellenprogramme
report-jsonl = Als JSON Lines herunterladen, für Programme
report-download-note = Das Protokoll hält fest, wer was herunterlädt. In CSV beginnt eine Zelle, die ein Tabellenprogramm als Formel ausführen würde, mit einem Apostroph.
report-nobody-called = Niemand, der hier bekannt ist, heißt { $text }. Geben Sie ein Konto, seinen Anfang oder eine Objekt-ID ein.
report-several-called = Mehrere Personen heißen { $text }. Wählen Sie eine davon.
report-no-choice = Wählen Sie etwas aus der Liste.
report-no-day = Wählen Sie einen Tag, zum Beispiel 2026-11-21.
report-backwards = Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt.
report-missing = Wer nicht angenommen hat
report-missing-hint = Personen, die die gültige Version nicht angenommen haben, und warum.
missing-lead = Personen, die hier durch eine Entscheidung oder ein Gerät bekannt sind und die gültige Version nicht angenommen haben. Wer noch nie hier war, fehlt in dieser Liste.
missing-no-policy = Keine Bedingungen sind gültig
missing-no-policy-next = Veröffentlichen Sie zuerst Bedingungen.
missing-accepted = Version { $version } von { $policy } haben { $number } von { $of } Personen angenommen.
missing-for-some = Diese Bedingungen gelten nicht für alle
missing-for-some-next = Sie gelten nur für manche Gruppen, Regionen oder Geräte. Wer dazugehört, ist hier nicht bekannt: In der Liste stehen auch Personen, für die sie vielleicht nicht gelten.
missing-why = Warum
missing-name = Name beginnt mit
missing-never = Nie entschieden
missing-older = Frühere Version
missing-declined = Zuletzt abgelehnt
missing-withdrew = Widerrufen
missing-ended = Annahme abgelaufen
missing-count = { $count ->
    [one] Eine Person
   *[other] { $number } Personen
}
missing-called = Personen, deren Name mit { $name } beginnt
missing-nobody = Niemand
missing-nobody-next = Keine bekannte Person passt.
missing-before = Zuvor angenommen
missing-last = Letzte Entscheidung dazu
missing-seen = Zuletzt gesehen
missing-next = Weiter
missing-first = Zurück zum Anfang

## What ends soon

admin-certificate-ends = Zertifikat für Microsoft Graph: gültig bis { $when }
admin-certificate-ends-next = Erstellen Sie ein neues, laden Sie es in Entra hoch und ersetzen Sie damit dieses. Ohne Zertifikat können Gruppen nicht abgefragt werden.
admin-token-ends = API-Token { $name }: gültig bis { $when }
admin-token-ends-next = Erstellen Sie vorher ein neues und geben Sie es Ihrem MDM-Server.

## Configuration Manager, on a device’s page
admin-manager = Co-Verwaltung
admin-manager-healthy = Configuration Manager ist fehlerfrei
admin-manager-unhealthy = Configuration Manager ist nicht fehlerfrei
admin-manager-unknown = Der Zustand von Configuration Manager ist nicht bekannt
admin-manager-owns = Configuration Manager ist für die Konformität zuständig (Workload)
admin-manager-value = Integritätswert des Clients: { $value }
admin-manager-installed = Installiert (1)
admin-manager-registered = Registriert (2)
admin-manager-evaluated = Integritätsprüfung erfolgreich (4)
admin-manager-install-error = Fehler bei Installation oder Upgrade (8)
admin-manager-communication-error = Kommunikationsfehler mit einem Verwaltungspunkt (16)
admin-manager-others = Weitere Flags ({ $value })
admin-manager-synced = Letzte Synchronisierung: { $when }
admin-manager-not-synced = Keine Synchronisierung bekannt
admin-manager-until = Fehlerfrei bis { $when }, falls bis dahin nichts Neues kommt
admin-manager-was-until = War fehlerfrei bis { $when }
admin-manager-reported = Gemeldet: { $when }
## Compliance, and what Entra is told of it

admin-compliance = Konformität
admin-compliance-hint = Welche Geräte die Anforderungen nicht erfüllen und warum, und ob Microsoft Entra es weiß.
compliance-lead = Was Ihr MDM-Server über die registrierten Geräte sagt. Es sind { $number }.
compliance-in-grace = Anforderungen nicht erfüllt, in der Nachfrist
compliance-reasons = Warum Geräte die Anforderungen nicht erfüllen
compliance-reasons-lead = In den Worten Ihres MDM-Servers. Ein Gerät mit mehreren Gründen zählt bei jedem davon. Geräte in der Nachfrist zählen mit.
compliance-count = { $count ->
    [one] Ein Gerät erfüllt die Anforderungen nicht
   *[other] { $number } Geräte erfüllen die Anforderungen nicht
}
compliance-reason = Grund
compliance-devices = Geräte
compliance-no-reason = Kein Grund angegeben
compliance-others = { $count ->
    [one] Ein weiterer Grund
   *[other] { $number } weitere Gründe
}
compliance-partial = Es gibt zu viele verschiedene Gründe, um alle zu zählen. Diese stammen aus den häufigsten.
compliance-none = Kein Gerät verfehlt die Anforderungen
compliance-none-next = Sobald Ihr MDM-Server eines meldet, wird es hier gezählt.
compliance-list = Geräte, die die Anforderungen nicht erfüllen
compliance-all = Alle gemeldeten Geräte
compliance-device = Gerät
compliance-more-reasons = { $count ->
    [one] und ein weiterer Grund
   *[other] und { $count } weitere Gründe
}
compliance-nothing-fits = Kein Gerät passt
compliance-nothing-fits-next = Versuchen Sie es mit weniger Filtern.
entra-title = Meldung an Microsoft Entra
entra-off = Die Konformität wird nicht an Microsoft Entra gemeldet.
entra-state = Zustand
entra-means = Was es bedeutet
entra-act = Aktion
entra-waiting = Wartet
entra-waiting-next = Wird in Kürze gemeldet.
entra-reported = Gemeldet
entra-reported-next = Entra weiß, was Ihr MDM-Server zuletzt gesagt hat.
entra-gone = Entfernt
entra-gone-next = Das Gerät ist hier entfernt und in Entra nicht bekannt. Es gibt nichts mehr zu melden.
entra-not-found = In Entra nicht bekannt
entra-not-found-next = Entra antwortet mit 404: Das Gerät wurde dort gelöscht, oder der MDM-Server hat eine falsche Geräte-ID gesendet. Binden Sie das Gerät erneut in Entra ein oder korrigieren Sie die ID.
entra-refused = Abgelehnt
entra-refused-next = Entra antwortet mit 403: Der Anwendung fehlt die Berechtigung Device.ReadWrite.All oder die Zulassung als MDM-Anwendung durch Microsoft.
entra-rejected = Nicht angenommen
entra-rejected-next = Entra nimmt die Meldung nicht an. Die Antwort steht auf der Seite des Geräts.
entra-unreachable = Keine Antwort
entra-unreachable-next = Entra hat nicht geantwortet oder hatte einen Fehler. Es wird automatisch erneut versucht.
entra-no-token = Nichts kann gemeldet werden: Die Anwendung erhält keinen Zugriff auf Microsoft Graph
entra-no-token-next = Prüfen Sie in den Einstellungen die Client-ID und den geheimen Clientschlüssel oder das Zertifikat.
entra-held-back = Microsoft Graph bittet um eine Pause
entra-held-back-next = Es waren zu viele Anfragen. Das Melden geht automatisch weiter.
entra-all-refused = Microsoft Entra lehnt die Meldungen ab
entra-away = Microsoft Graph ist nicht erreichbar
entra-since = Seit: { $when }
entra-next-try = Nächster Versuch: { $when }
entra-no-next-try = Es wird nicht automatisch erneut versucht, bis sich etwas ändert.
entra-tried = Letzter Versuch: { $when }. Versuche bisher: { $number }.
entra-answer = Antwort: { $text }
entra-last = Letzte Antwort von Entra: { $when }
entra-waits = Älteste wartende Meldung: { $when }
entra-told = Zuletzt gemeldet: { $when }, „{ $what }“
entra-nothing = Noch nichts zu melden
entra-no-id = Kann nicht gemeldet werden: Ihr MDM-Server hat die ID dieses Geräts in Entra nicht gesendet.
entra-again = Erneut melden
entra-now = Jetzt versuchen
entra-again-done = { $count ->
    [one] Ein Gerät wird erneut gemeldet
   *[other] { $count } Geräte werden erneut gemeldet
}
entra-resumed = Das Melden wird jetzt erneut versucht
entra-nothing-reported = Die Konformität kommt nicht bei Microsoft Entra an
entra-not-reported = { $count ->
    [one] Die Konformität eines Geräts kann nicht an Microsoft Entra gemeldet werden
   *[other] Die Konformität von { $count } Geräten kann nicht an Microsoft Entra gemeldet werden
}
entra-look-there = Warum, und was zu tun ist:
act-compliance-reported-again = Konformität erneut gemeldet
setting-graph-compliance = Konformität von Geräten
setting-graph-compliance-hint = Das Melden erfordert die Anwendungsberechtigung Device.ReadWrite.All. Microsoft nimmt Meldungen nur von zugelassenen MDM-Anwendungen an.
setting-graph-compliance-keep = Wird nicht gemeldet
setting-graph-compliance-report = Wird an Microsoft Entra gemeldet
setting-graph-removed = Geräte, die hier entfernt werden
setting-graph-removed-hint = Nur, wenn die Konformität gemeldet wird.
setting-graph-removed-keep = Bleiben in Entra, als nicht verwaltet
setting-graph-removed-delete = Werden in Entra gelöscht

sessions-title = Überall abmelden
sessions-lead = { $person } wird in allen Browsern vom Portal und von der Konsole abgemeldet.
sessions-at-once = Das gilt sofort, was auch immer die Person dort gerade tut. Was noch nicht abgesendet ist, geht verloren.
sessions-again = Sie kann sich wieder anmelden, solange die Anmeldung Ihrer Organisation das zulässt. Wenn das nicht sein soll, deaktivieren Sie zuerst das Konto in Entra.
sessions-log = Es steht mit Ihrem Namen im Protokoll.
sessions-none = { $person } ist nirgends angemeldet.
sessions-back = Zurück zur Person
sessions-done = Überall abgemeldet
act-person-signed-out = Person überall abgemeldet
