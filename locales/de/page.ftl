# Die Seite mit den Nutzungsbedingungen
lead-company = { $organization } wird dieses Gerät verwalten. Lesen Sie die Bedingungen und wählen Sie dann „Annehmen“, um fortzufahren.
lead-personal = { $organization } bittet Sie um Zustimmung zu den Bedingungen, bevor Ihr Gerät hinzugefügt wird. Wählen Sie „Annehmen“, um fortzufahren, oder „Ablehnen“, um abzubrechen.
untitled = Nutzungsbedingungen
accept = Annehmen
decline = Ablehnen
languages = Sprache
request-id = Anfrage-ID:

# Die PIN, vor den Bedingungen
pin-title = Geben Sie Ihre PIN ein
pin-lead = { $organization } hat Ihnen für die Einrichtung dieses Geräts eine PIN gegeben.
pin-label = PIN
pin-none = Keine PIN
pin-hint = 8 Ziffern. Wenn Sie keine haben, fragen Sie Ihren IT-Support.
pin-missing = Geben Sie die PIN ein
pin-wrong = Diese PIN stimmt nicht. Prüfen Sie sie und versuchen Sie es erneut, oder bitten Sie Ihren IT-Support um eine neue.
pin-used = Diese PIN gilt nicht mehr. Bitten Sie Ihren IT-Support um eine neue.
pin-wait = Es wurden zu viele falsche PINs eingegeben. Versuchen Sie es { $when } erneut.

# Wie jemand zeigt, dass er die Bedingungen gelesen hat
lead-company-end = { $organization } wird dieses Gerät verwalten. Lesen Sie die Bedingungen bis zum Ende und wählen Sie dann „Weiter“.
lead-personal-end = { $organization } bittet Sie um Zustimmung zu den Bedingungen, bevor Ihr Gerät hinzugefügt wird. Lesen Sie sie bis zum Ende und wählen Sie „Weiter“, oder wählen Sie „Ablehnen“, um abzubrechen.
reading-box = Ich habe die Bedingungen gelesen
reading-missing = Setzen Sie hier ein Häkchen, wenn Sie die Bedingungen gelesen haben, und wählen Sie dann „Annehmen“.
reading-hint = „Weiter“ finden Sie am Ende der Bedingungen.
reading-to-end = Lesen Sie die Bedingungen zuerst bis zum Ende. Dort finden Sie „Weiter“.
confirm-title = Nehmen Sie diese Bedingungen an?
confirm-company = Wählen Sie „Annehmen“, um fortzufahren, oder „Zurück“, um sie noch einmal zu lesen.
confirm-personal = Wählen Sie „Annehmen“, um fortzufahren, „Ablehnen“, um abzubrechen, oder „Zurück“, um sie noch einmal zu lesen.

# Das Gerätelimit, über den Bedingungen
cap-count = { $count ->
    [one] Sie haben { $used } von { $count } Gerät
   *[other] Sie haben { $used } von { $count } Geräten
  }
cap-next = { $count ->
    [one] Um dieses Gerät hinzuzufügen, entfernen Sie zuerst ein Gerät, das Sie nicht mehr verwenden.
   *[other] Um dieses Gerät hinzuzufügen, entfernen Sie zuerst { $count } Geräte, die Sie nicht mehr verwenden.
  }
cap-accept = Richten Sie eines dieser Geräte neu ein? Dann können Sie gleich annehmen: Es behält seinen Platz.
cap-list = Ihre Geräte, das am längsten nicht gesehene zuerst
cap-more = { $count ->
    [one] { $count } weiteres Gerät wurde seitdem gesehen.
   *[other] { $count } weitere Geräte wurden seitdem gesehen.
  }
cap-portal = Das geht auf einem anderen Gerät unter { $address }.
cap-support = Bitten Sie Ihren IT-Support darum.
cap-removed = { $name } wird entfernt.
cap-room = Jetzt ist Platz für dieses Gerät. Lesen Sie die Bedingungen, und fahren Sie fort.
cap-later = Ein Gerät, das entfernt wird, gibt seinen Platz frei, sobald das erledigt ist; dafür muss es eingeschaltet und mit dem Internet verbunden sein. Sie können hier warten und erneut nachsehen.
cap-check = Erneut nachsehen
back = Zurück

# Eine Einschränkung beendet die Registrierung; „Weiter“ gibt den Grund an Windows
continue = Weiter
blocked-personal-title = Private Geräte können hier nicht hinzugefügt werden
blocked-personal-text = { $organization } verwaltet nur eigene Geräte. An diesem Gerät wurde nichts geändert.
blocked-personal-next = Ist dieses Gerät Eigentum von { $organization }? Dann fragen Sie Ihren IT-Support, wie es eingerichtet wird. Mit „Weiter“ verlassen Sie diese Seite.
blocked-license-title = Mit Ihrem Konto können Sie noch keine Geräte hinzufügen
blocked-license-text = { $organization } hat die Geräteverwaltung für Ihr Konto noch nicht eingerichtet.
blocked-license-next = Bitten Sie Ihren IT-Support, Ihr Konto dafür freizuschalten, und versuchen Sie es dann erneut. Mit „Weiter“ verlassen Sie diese Seite.
blocked-maintenance-title = Die Geräteeinrichtung ist zurzeit unterbrochen
blocked-maintenance-text = { $organization } führt gerade Wartungsarbeiten an der Geräteverwaltung durch. Mit Ihrem Gerät ist alles in Ordnung.
blocked-maintenance-until = Voraussichtliches Ende { $when }: { $exact }.
blocked-maintenance-next = Bitte versuchen Sie es später noch einmal. Mit „Weiter“ verlassen Sie diese Seite.
blocked-os-title = Dieses Gerät braucht ein neueres Windows
blocked-os-text = Auf diesem Gerät läuft { $current }. { $organization } verwaltet nur Geräte mit { $minimum } oder höher.
blocked-os-next = Installieren Sie alle Windows-Updates, starten Sie das Gerät neu, und versuchen Sie es dann erneut. Hilft das nicht, fragen Sie Ihren IT-Support. Mit „Weiter“ verlassen Sie diese Seite.

# Seiten, von denen kein sicherer Weg zu Windows zurückführt
notice-address-title = Diese Seite kann nicht angezeigt werden
notice-address-text = Diese Seite würde zu einer Adresse zurückführen, die Ihre Organisation nicht zulässt. Fortzufahren wäre nicht sicher.
notice-address-next = Schließen Sie die Seite und beginnen Sie in der Windows-Einrichtung oder in den Einstellungen von vorn. Es wurde nichts gespeichert.
notice-form-title = Ihre Antwort ist nicht angekommen
notice-form-text = Die Seite hat etwas gesendet, das nicht verarbeitet werden konnte. Es wurde nichts gespeichert.
notice-form-next = Gehen Sie eine Seite zurück und wählen Sie noch einmal. Hilft das nicht, beginnen Sie in der Windows-Einrichtung oder in den Einstellungen von vorn.
notice-ticket-title = Diese Seite ist nicht mehr gültig
notice-ticket-text = Sie war zu lange geöffnet, oder ihre Daten wurden unterwegs beschädigt. Es wurde nichts gespeichert.
notice-ticket-next = Schließen Sie die Seite und beginnen Sie in der Windows-Einrichtung oder in den Einstellungen von vorn.
notice-size-title = Es wurde zu viel gesendet
notice-size-text = Die Seite hat mehr gesendet, als auf einmal gelesen werden kann. Es wurde nichts gespeichert.
notice-missing-title = Diese Seite gibt es nicht
notice-missing-text = Unter dieser Adresse ist nichts zu finden.
notice-missing-next = Prüfen Sie die Adresse oder beginnen Sie in der Windows-Einrichtung oder in den Einstellungen von vorn.
notice-error-title = Bei uns ist etwas schiefgegangen
notice-error-text = Die Seite konnte nicht fertiggestellt werden.
notice-error-next = Warten Sie eine Minute, gehen Sie eine Seite zurück und versuchen Sie es erneut.
notice-support = Wenn das weiterhin passiert, nennen Sie Ihrem IT-Support diese ID.
notice-many-title = Im Moment kommen zu viele Anfragen
notice-many-text = Aus Ihrem Netzwerk oder aus Ihrer Organisation kamen in kurzer Zeit zu viele Anfragen. Es wurde nichts gespeichert.
notice-many-next = Warten Sie eine Minute, gehen Sie eine Seite zurück und versuchen Sie es erneut. Hilft das nicht, beginnen Sie in der Windows-Einrichtung oder in den Einstellungen von vorn.
