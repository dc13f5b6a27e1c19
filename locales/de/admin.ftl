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
settings-bad-region = „{ $text }“ ist keine Region. Erwartet werden zwei Buchstaben, zum Beispiel DE.
settings-bad-priority = Die Priorität muss eine ganze Zahl sein, zum Beispiel 10.
settings-bad-days = Geben Sie die Anzahl der Tage ein, mindestens 1.
settings-bad-date = Geben Sie ein Datum ein.
settings-overtaken = { $who } hat die Einstellungen gleichzeitig geändert

text-title = Text in { $language }
text-language = Sprache
text-taken = In dieser Sprache gibt es schon einen Text. Öffnen Sie ihn auf der Seite des Entwurfs.
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
audience-groups-none = Gefragt für jemanden, der in keiner Gruppe ist.
verdict-shown = Wird angezeigt
verdict-outranked = Passt, aber eine andere geht vor
verdict-ownership = Für andere Geräte
verdict-groups = Für Mitglieder anderer Gruppen
verdict-region = Für andere Regionen

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
