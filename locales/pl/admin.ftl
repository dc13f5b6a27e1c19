# The console.

admin-title = Administracja
admin-lead = Warunki, osoby i ustawienia organizacji { $organization }.
admin-overview = Przegląd
admin-policies = Warunki
admin-policies-hint = Pisz i publikuj warunki, które akceptują użytkownicy.
admin-audience = Kto co widzi
admin-audience-hint = Sprawdź, jakie warunki ktoś otrzymuje i dlaczego.
admin-people = Osoby
admin-people-hint = Urządzenia, decyzje i rejestracje danej osoby.
admin-log = Dziennik
admin-log-hint = Kto, co i kiedy zmienił.
admin-settings = Ustawienia
admin-settings-hint = Limity, ograniczenia, tokeny, elementy webhook i kontrole.
admin-sections = Sekcje
admin-any = Wszystkie
admin-filter = Pokaż
admin-from-day = Od
admin-to-day = Do
admin-object-id = Identyfikator obiektu

## Overview

admin-no-terms-company = Nie wszyscy widzą warunki na urządzeniach firmowych
admin-no-terms-personal = Nie wszyscy widzą warunki na urządzeniach prywatnych
admin-no-terms-next = Żadne obowiązujące tam zasady nie są przeznaczone dla wszystkich. Osoby spoza grup nie otrzymują warunków albo spotykają się z odmową, zależnie od ustawień dzierżawy.
admin-drafts-open = { $count ->
    [one] Jeden szkic nie jest opublikowany
    [few] { $count } szkice nie są opublikowane
    [many] { $count } szkiców nie jest opublikowanych
   *[other] { $count } szkicu nie jest opublikowane
}
admin-drafts-open-next = Ta treść jeszcze nie obowiązuje.

## Comparisons

admin-diff-none = Brak różnic.
admin-diff-gap = { $count ->
    [one] Jeden wiersz jest taki sam
    [few] { $count } wiersze są takie same
    [many] { $count } wierszy jest takich samych
   *[other] { $count } wiersza jest takie samo
}
admin-diff-removed = Usunięto
admin-diff-added = Dodano

## Log

admin-log-lead = Zmiany wprowadzone przez administratorów i działania wykonane w wierszu polecenia serwera. Nikt nie może zmienić dziennika.
admin-log-when = Kiedy
admin-log-who = Kto
admin-log-what = Co
admin-log-subject = Czego dotyczy
admin-log-operator = Operator (wiersz polecenia)
admin-log-none = Nic jeszcze nie zostało zmienione
admin-log-none-next = Gdy ktoś zmieni coś w konsoli, pojawi się to tutaj.
admin-log-none-found = Brak pasujących wpisów
admin-log-none-found-next = Spróbuj użyć mniejszej liczby słów lub innych dni.
admin-log-all = Pokaż wszystkie
admin-log-earlier = Wcześniejsze wpisy
admin-log-later = Wróć do najnowszych
admin-log-changes = Co się zmieniło
admin-log-id = Numer wpisu
admin-log-commitment = Odcisk cyfrowy wpisu
act-policy-draft-begun = Rozpoczęto szkic
act-policy-draft-changed = Zmieniono szkic
act-policy-draft-discarded = Odrzucono szkic
act-policy-published = Opublikowano wersję
act-policy-called-off = Odwołano wersję
act-policy-retired = Wycofano zasady
act-policy-offered-again = Przywrócono zasady

## Settings: what is said in several places

act-token-made = Utworzono token API
act-token-revoked = Unieważniono token API
act-pin-made = Utworzono kod PIN
act-pin-revoked = Unieważniono kod PIN
act-settings-changed = Zmieniono ustawienia
table-act = Akcja
good-until = Ostatni dzień
good-until-hint = Pozostaw to pole puste, jeśli ważność ma się nie kończyć. Ważność trwa do końca tego dnia w Twojej strefie czasowej.
good-until-wrong = Wybierz dzisiejszy lub późniejszy dzień.
object-id-wrong = Wpisz identyfikator obiektu, na przykład 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = Zobaczysz to tylko ten jeden raz
validity-good = Ważny
validity-until = do { $when }
validity-used-up = Wykorzystany
validity-expired = Wygasł
validity-revoked = Unieważniony

## Settings: API tokens

tokens-title = Tokeny API
tokens-lead = Za pomocą tokenu serwer MDM wywołuje usługę Vestibule: rejestruje urządzenia, odczytuje, co się stało, oraz zgłasza zgodność i usunięcia.
tokens-none = Nie ma tokenów API
tokens-none-next = Serwer MDM potrzebuje tokenu, zanim będzie można rejestrować urządzenia.
tokens-back = Wszystkie tokeny API
token-make = Utwórz token
token-make-lead = Token zobaczysz na następnej stronie, a potem już nigdy.
token-name = Nazwa
token-name-hint = Po niej rozpoznasz token. Może to być nazwa serwera, który go używa.
token-name-wrong = Wpisz nazwę o długości od 1 do 100 znaków.
token-rights = Do czego może służyć
token-rights-hint = Zaznacz tylko to, co robi serwer. Do reszty może służyć inny token.
token-rights-wrong = Zaznacz co najmniej jedną pozycję.
token-right-enroll = rejestrowanie urządzeń
token-right-read = odczyt urządzeń, decyzji i zdarzeń
token-right-compliance = zgłaszanie zgodności i aktywności urządzeń
token-right-removal = zlecanie i zgłaszanie usunięć
token-made = Utworzono
token-state = Stan
token-made-title = Token został utworzony
token-made-lead = { $name }: ważny od tej chwili.
token-shown-once-next = Skopiuj go teraz na serwer MDM. Vestibule przechowuje tylko jego skrót. Jeśli token przepadnie, utwórz nowy i unieważnij ten.
token-secret = Token
token-revoke = Unieważnij
token-revoke-title = Unieważnić ten token?
token-revoke-will = Serwer, który go używa, od razu straci możliwość wywoływania usługi Vestibule.
token-revoke-forever = Tego nie można cofnąć. Najpierw utwórz nowy token dla serwera.
token-revoke-button = Unieważnij token
token-keep = Zachowaj
token-revoked = Token został unieważniony
token-revoked-next = Żaden serwer już go nie przyjmie.

## Settings: PINs

pins-title = Kody PIN rejestracji
pins-lead = Tam, gdzie kod PIN jest wymagany, użytkownicy wpisują go, zanim zobaczą warunki. Przekaż go im w inny sposób niż e-mailem na nowe urządzenie.
pins-none = Nie ma kodów PIN
pins-none-next = Utwórz kod dla jednej osoby albo taki, którego może używać klasa lub zespół.
pins-not-asked = Obecnie nikt nie jest proszony o kod PIN
pins-not-asked-next = Wymagaj kodu PIN w ograniczeniach
pins-back = Wszystkie kody PIN
pin-make = Utwórz kod PIN
pin-make-lead = Cyfry zobaczysz na następnej stronie, a potem już nigdy.
pin-user = Dla kogo
pin-user-hint = Identyfikator obiektu jedynej osoby, która może użyć kodu. Pozostaw to pole puste, jeśli może go użyć każdy w organizacji.
pin-anybody = Każdy
pin-uses = Użycia
pin-uses-label = Liczba urządzeń
pin-uses-hint = Po przyjęciu tylu urządzeń kod jest wykorzystany.
pin-uses-wrong = Wpisz liczbę, co najmniej 1.
pin-used-of = { $used } z { $of }
pin-made-title = Kod PIN został utworzony
pin-made-personal = { $count ->
    [one] Jest ważny dla jednego urządzenia tej osoby.
    [few] Jest ważny dla { $count } urządzeń tej osoby.
    [many] Jest ważny dla { $count } urządzeń tej osoby.
   *[other] Jest ważny dla { $count } urządzenia tej osoby.
}
pin-made-anybody = { $count ->
    [one] Jest ważny dla jednego urządzenia dowolnej osoby.
    [few] Jest ważny dla { $count } urządzeń dowolnych osób.
    [many] Jest ważny dla { $count } urządzeń dowolnych osób.
   *[other] Jest ważny dla { $count } urządzenia dowolnych osób.
}
pin-shown-once-next = Vestibule nie przechowuje cyfr. Jeśli przepadną, utwórz nowy kod PIN i unieważnij ten.
pin-secret = Kod PIN
pin-revoke-title = Unieważnić ten kod PIN?
pin-revoke-will = Od tej chwili nikt nie będzie mógł go użyć.
pin-revoke-not = To, co z nim zaakceptowano, pozostaje zaakceptowane.
pin-revoke-button = Unieważnij kod PIN
pin-keep = Zachowaj
pin-revoked = Kod PIN został unieważniony
pin-revoked-next = Nikt nie może go już użyć.

## Settings

settings-lead = Ustawienia z pliku konfiguracji zmienia operator. Wszystkie pozostałe możesz zmienić tutaj. Zaczynają obowiązywać w ciągu dwóch sekund, bez ponownego uruchamiania.
settings-change = Zmień
settings-save = Zapisz
settings-saved = Zapisano: { $section }
settings-saved-next = Zmiana zacznie obowiązywać na wszystkich serwerach w ciągu dwóch sekund.
settings-from-file = Plik konfiguracji
settings-from-console = Ustawiono tutaj
settings-from-both = W pliku i tutaj
settings-from-default = Domyślne
settings-conflict = W międzyczasie ktoś inny zmienił te ustawienia
settings-conflict-who = Zmienione przez: { $name }, { $when }.
settings-conflict-next = Twoje zmiany nie zostały jeszcze zapisane, ale nic nie przepadło. Różnice są pokazane pod poszczególnymi polami. Jeśli zapiszesz teraz, będą obowiązywać Twoje wartości.
setting-fixed = Ustawiono w pliku konfiguracji. Operator może to tam zmienić.
setting-in-file = To jest ustawione w pliku konfiguracji i nie można tego tutaj zmienić. Nic nie zostało zapisane.
setting-theirs = Teraz zapisane:
setting-line-wrong = Wiersz { $line }: { $wrong }
setting-last-administrator = Nie ma innego administratora. Zanim usuniesz siebie, dodaj kogoś.
setting-secret-set = Zapisano
setting-secret-keep = Klucz jest zapisany i nie jest pokazywany. Aby go zachować, pozostaw to pole puste.
logo-lead = Widać je obok nazwy organizacji na stronie z warunkami użytkowania i w portalu.
logo-file = Obraz
logo-remove = Usuń logo
logo-wrong-none = Wybierz obraz.
logo-wrong-kind = Wybierz obraz PNG lub JPEG. Plik SVG może zawierać skrypty i nie jest przyjmowany.
logo-wrong-bytes = Wybierz obraz o rozmiarze maksymalnie 64 KB.
logo-wrong-shape = Wybierz obraz o wymiarach maksymalnie 2048 na 2048 pikseli, w którym jeden bok jest najwyżej dziesięć razy dłuższy od drugiego.
tokens-hint = Dla serwera MDM i innych, które wywołują interfejs API.
pins-hint = Dla osób, które konfigurują urządzenie, jeśli kod jest wymagany.
setting-device-cap = Liczba urządzeń na osobę
setting-device-cap-hint = Liczba. Osoby z wyjątkiem podanym poniżej mają własny limit.
setting-device-cap-wrong = Wpisz liczbę od 0 do 4294967295.
setting-cap-override = Wyjątki
setting-cap-override-hint = Po jednym w wierszu: group (grupa) lub user (użytkownik), identyfikator obiektu i limit, na przykład „group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000”. Pierwszeństwo ma limit użytkownika, a po nim najwyższy z limitów jego grup.
setting-cap-override-wrong = Wpisz „group” lub „user”, identyfikator obiektu i liczbę. Każdą grupę i każdego użytkownika podaj tylko raz.
setting-none = Brak
setting-free-slot = Kiedy zwalnia się miejsce
setting-free-slot-hint = Gdy ktoś zgłasza usunięcie jednego ze swoich urządzeń.
setting-choose = Wybierz jedną z możliwości.
setting-most-pending = Usunięcia w toku
setting-most-pending-hint = Ile może ich mieć jednocześnie jedna osoba.
setting-on-terms-page = Usuwanie urządzenia podczas konfigurowania innego
setting-on-terms-page-hint = Kto osiągnął limit, może usunąć urządzenie na stronie z warunkami użytkowania.
setting-personal-devices = Urządzenia prywatne
setting-personal-devices-hint = Czy użytkownicy mogą rejestrować własne urządzenia.
setting-minimum-os-version = Najstarsza wersja systemu Windows
setting-minimum-os-version-hint = Na przykład 10.0.19045. Pozostaw to pole puste, aby zezwolić na każdą.
setting-minimum-os-version-wrong = Wpisz wersję złożoną z dwóch do czterech liczb, na przykład 10.0.19045.
setting-minimum-os-version-none = Dowolna
setting-licensed-groups = Grupy, które mogą rejestrować
setting-licensed-groups-hint = Identyfikatory obiektów, po jednym w wierszu. Jeśli nie podano ani grup, ani użytkowników, mogą wszyscy.
setting-licensed-groups-none = Wszystkie
setting-licensed-users = Użytkownicy, którzy mogą rejestrować
setting-licensed-users-hint = Identyfikatory obiektów, po jednym w wierszu. Te osoby mogą to robić oprócz wskazanych grup.
setting-licensed-users-none = Wszyscy
setting-pin = Kod PIN rejestracji
setting-pin-hint = Czy użytkownicy wpisują kod PIN, zanim zobaczą warunki.
setting-maintenance = Rejestracja
setting-maintenance-hint = Dopóki jest wstrzymana, nikt nie może zarejestrować urządzenia.
setting-maintenance-wrong = Koniec wstrzymania musi być późniejszy niż początek.
setting-maintenance-from = Wstrzymana od
setting-maintenance-from-hint = W Twojej strefie czasowej. Pozostaw to pole puste, aby wstrzymać od razu.
setting-time-wrong = Wpisz datę i godzinę.
setting-maintenance-from-none = Od razu
setting-maintenance-until = Wstrzymana do
setting-maintenance-until-hint = W Twojej strefie czasowej. Pozostaw to pole puste, jeśli zakończysz wstrzymanie samodzielnie.
setting-maintenance-until-none = Bez końca
setting-maintenance-message = Komunikat dla użytkowników
setting-maintenance-message-hint = Własnymi słowami, na przykład „Wracamy we wtorek.”
setting-maintenance-message-wrong = Wpisz jeden wiersz.
setting-maintenance-message-none = Bez dodatkowego tekstu
setting-no-terms = Gdy żadne zasady nie pasują
setting-no-terms-hint = Co się dzieje, gdy nie ma warunków dla danej osoby.
setting-withdrawal = Wycofywanie zgody
setting-withdrawal-hint = Czy użytkownicy mogą wycofać zgodę w portalu.
setting-accent = Kolor akcentu
setting-accent-hint = Kolor głównego przycisku i linków, na przykład #0b6a0b. Tam, gdzie byłby nieczytelny, używany jest jego odcień.
setting-accent-wrong = Wpisz kolor, na przykład #0b6a0b.
setting-accent-none = Kolor systemu Windows
setting-logo = Logo
setting-logo-hint = PNG lub JPEG, maksymalnie 64 KB, na białe tło. Podwojony rozmiar 224 na 40 pikseli jest wszędzie ostry.
setting-logo-wrong = Wybierz obraz.
setting-support-name = Nazwa
setting-support-name-hint = Jak nazywa się dział wsparcia IT.
setting-support-name-wrong = Wpisz maksymalnie 100 znaków.
setting-not-set = Nie ustawiono
setting-support-email = Adres e-mail
setting-support-email-wrong = Wpisz adres, na przykład help@contoso.com.
setting-support-phone = Telefon
setting-support-phone-hint = W zwykłym zapisie, na przykład +1 425 555 0100.
setting-support-phone-wrong = Wpisz numer, na przykład +49 89 555-0100.
setting-support-url = Strona internetowa
setting-support-url-hint = Adres, na przykład https://help.contoso.com/.
setting-support-url-wrong = Wpisz adres, który zaczyna się od https://.
setting-redirect-uris = Dokąd mogą trafiać decyzje
setting-redirect-uris-hint = Po jednym w wierszu: schemat, scheme://host lub scheme://host/path. System Windows potrzebuje ms-appx-web: i ms-aadj-redir:.
setting-redirect-uris-wrong = Wpisz schemat, na przykład ms-appx-web:, lub adres, na przykład https://mdm.contoso.com/done.
setting-audiences = Odbiorcy tokenów
setting-audiences-hint = Po jednym w wierszu: identyfikator klienta aplikacji albo jej identyfikator URI, jeśli to on jest w tokenach.
setting-audiences-wrong = Wpisz odbiorcę.
setting-client-id = Identyfikator klienta
setting-client-id-hint = Aplikacja portalu w usłudze Entra. Jeśli jest błędna, nikt już się tu nie zaloguje.
setting-client-id-wrong = Wpisz identyfikator klienta aplikacji.
setting-client-secret = Klucz tajny klienta
setting-client-secret-hint = Jest przechowywany w postaci zaszyfrowanej i nie jest już nigdy pokazywany.
setting-client-secret-wrong = Wpisz klucz tajny.
setting-administrators = Administratorzy
setting-administrators-hint = Identyfikatory obiektów, po jednym w wierszu. Te osoby mogą wszystko odczytać i zmienić. Rola aplikacji Vestibule.Administrator działa tak samo.
setting-nobody = Nikt
setting-auditors = Audytorzy
setting-auditors-hint = Identyfikatory obiektów, po jednym w wierszu. Te osoby mogą wszystko odczytać, ale niczego nie mogą zmienić.
setting-help-desk = Wsparcie IT
setting-help-desk-hint = Identyfikatory obiektów, po jednym w wierszu. Te osoby widzą urządzenia i decyzje użytkowników.
settings-caps = Limity urządzeń
settings-caps-lead = Ile urządzeń może mieć jedna osoba.
settings-removals = Usuwanie urządzeń
settings-removals-lead = Co się dzieje, gdy użytkownicy usuwają urządzenia.
settings-restrictions = Ograniczenia
settings-restrictions-lead = Kto i co może rejestrować. Jeśli da się to ustalić wcześniej, informuje o tym strona z warunkami użytkowania. Ograniczenia są egzekwowane podczas rejestracji.
settings-maintenance = Konserwacja
settings-maintenance-lead = Wstrzymaj rejestrację na czas niedostępności serwera MDM.
settings-terms = Warunki i zgody
settings-terms-lead = Co dotyczy wszystkich zasad.
settings-branding = Kolor
settings-branding-lead = Jak wyglądają strony Twojej organizacji.
settings-support = Wsparcie IT
settings-support-lead = Do kogo mogą się zwrócić użytkownicy. Widać to na dole stron portalu.
settings-windows = Windows i Entra
settings-windows-lead = Co system Windows i aplikacja MDM w usłudze Entra wysyłają i otrzymują.
settings-sign-in = Logowanie
settings-sign-in-lead = Jak użytkownicy logują się do portalu i do tej konsoli.
settings-roles = Role
settings-roles-lead = Kto może otworzyć tę konsolę.
setting-free-slot-at-once = Od razu po zgłoszeniu
setting-free-slot-on-confirmation = Gdy serwer MDM zgłosi, że urządzenie zostało usunięte
setting-on-terms-page-true = Możliwe
setting-on-terms-page-false = Niemożliwe
setting-personal-devices-allowed = Dozwolone
setting-personal-devices-blocked = Zablokowane
setting-pin-off = Niewymagany
setting-pin-required = Wymagany
setting-maintenance-off = Otwarta
setting-maintenance-on = Wstrzymana
setting-no-terms-continue = Konfiguracja przebiega dalej bez tej strony i zostaje to zapisane
setting-no-terms-refuse = Rejestracja zostaje odrzucona
setting-withdrawal-allowed = Dozwolone
setting-withdrawal-refused = Niedozwolone
## Terms

admin-save = Zapisz
policies-lead = Warunki akceptowane podczas konfigurowania urządzenia. Zasady mają wersje, a opublikowana treść nigdy się nie zmienia.
policies-none = Nie ma jeszcze żadnych warunków
policies-none-next = Napisz pierwsze zasady. Nikt ich nie zobaczy, dopóki ich nie opublikujesz.
policy-new = Nowe zasady
policy-new-lead = Na początku są szkicem. Nikt ich nie zobaczy, dopóki ich nie opublikujesz.
policy-new-bad-id = Identyfikator może zawierać litery od a do z, cyfry od 0 do 9 i łączniki, maksymalnie 32 znaki.
policy-new-taken = Zasady o tym identyfikatorze już istnieją. Wybierz inny.
policy-bad-language = To nie jest tag języka. Przykłady: en-US, de-DE, ar-SA.
policy-id = Identyfikator
policy-id-hint = Tak nazywają je serwer MDM i raporty, na przykład company-devices. Później nie można go zmienić.
policy-language-hint = Tag języka, na przykład en-US lub de-DE.
policy-begin = Rozpocznij
policy-for-any = Wszystkie urządzenia
policy-for-company = Urządzenia firmowe
policy-for-personal = Urządzenia prywatne
policy-everybody = Wszyscy
policy-in-groups = { $count ->
    [one] Członkowie jednej grupy
    [few] Członkowie { $count } grup
    [many] Członkowie { $count } grup
   *[other] Członkowie { $count } grupy
}
policy-everywhere = Wszystkie regiony
policy-in-regions = { $count ->
    [one] Jeden region
    [few] { $count } regiony
    [many] { $count } regionów
   *[other] { $count } regionu
}
policy-ownership = Urządzenia
policy-groups = Osoby
policy-regions = Regiony
policy-priority = Priorytet
policy-default-language = Język domyślny
policy-default = Domyślny
policy-reaccept = Po akceptacji wcześniejszej wersji
policy-reaccept-yes = portal prosi o zaakceptowanie tej
policy-reaccept-no = portal proponuje tę wersję
policy-reading = Czytanie
policy-reading-none = Akceptacja bez potwierdzenia przeczytania
policy-reading-checkbox = Zaznaczenie pola potwierdzającego przeczytanie
policy-reading-end = Przycisk „Kontynuuj” na końcu treści, potem akceptacja
policy-lasting = Jak długo zgoda jest ważna
policy-lasts = Do pojawienia się innej wersji
policy-lasts-days = { $count ->
    [one] Jeden dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
policy-lasts-until = Do { $date }
policy-in-force = Obowiązuje
policy-to-come = Jeszcze nie obowiązuje
policy-past = Zastąpiona
policy-called-off = Odwołana
policy-retired = Wycofane
policy-never-published = Nigdy nie opublikowano
policy-next-from = od { $date }
policy-from = Od { $date }
policy-has-draft = Jest szkic
policy-of-folder = z folderu
policy-published = Opublikowano { $date } z folderu
policy-published-by = Opublikowano { $date } przez: { $who }
policy-draft-changed = Zmieniono przez: { $who }, { $when }
policy-to-draft = Otwórz szkic
policy-write-next = Napisz następną wersję
policy-now = Obowiązuje teraz
policy-versions = Wersje
policy-folder = Te zasady są zapisane w folderze
policy-folder-means = Zmienia je tam osoba, która prowadzi serwer. Tutaj możesz je przeczytać, zobaczyć tak, jak pokazuje je system Windows, i porównać ich wersje.
policy-retired-since = Wycofane { $date }
policy-retired-means = Te warunki nie są już pokazywane nowym osobom. Dotychczasowe zgody pozostają zapisane.
policy-offer-again = Przywróć zasady
policy-retire = Wycofaj zasady
policy-call-off = Odwołaj tę wersję
policy-preview = Podgląd
policy-to-log = Kto co zmienił
policy-done-published = Wersja { $version } została opublikowana.
policy-done-called-off = Wersja { $version } została odwołana.
policy-done-retired = Zasady zostały wycofane.
policy-done-offered = Zasady zostały przywrócone.
policy-done-discarded = Szkic został odrzucony.

draft-title = Szkic wersji { $version }
draft-lead = Szkicu nikt nie widzi. Opublikuj go, gdy będzie gotowy.
draft-saved = Zapisano
draft-texts = Treść
draft-settings = Ustawienia
draft-edit-settings = Zmień ustawienia
draft-add-language = Dodaj język
draft-publish = Opublikuj
draft-compare = Zmiany od wersji { $version }
draft-discard = Odrzuć szkic
draft-back = Szkic
flaws-title = Zanim opublikujesz
flaw-no-text = Nie ma treści. Dodaj ją.
flaw-no-default = Brakuje treści w języku domyślnym ({ $language }). Dodaj ją albo wybierz w ustawieniach inny język domyślny.
flaw-empty = Treść ({ $language }) jest pusta. Napisz ją albo usuń.
flaw-no-groups = Ta wersja jest dla członków grup, ale nie podano żadnej grupy: nikt by jej nie zobaczył. Podaj grupę albo wybierz wszystkich.
flaw-no-regions = Ta wersja jest dla wybranych regionów, ale nie podano żadnego: nikt by jej nie zobaczył. Podaj region albo wybierz wszystkie regiony.
flaw-ended = Zgody wygasłyby, zanim ta wersja zacznie obowiązywać. Wybierz późniejszą datę.

settings-groups = Identyfikatory obiektów grup
settings-groups-hint = Po jednym w wierszu. Znajdziesz je w usłudze Entra, w przeglądzie grupy.
settings-only-groups = Tylko członkowie tych grup
settings-regions = Regiony
settings-regions-hint = Po dwie litery, oddzielone przecinkami, na przykład DE, AT, CH.
settings-only-regions = Tylko urządzenia konfigurowane w tych regionach
settings-place-hint = Liczy się region wybrany w konfiguracji systemu Windows.
settings-priority-hint = Jeśli pasuje kilka zasad, pokazywane są te z wyższą liczbą. Przy równych liczbach pierwszeństwo mają zasady dla grup, a potem zasady dla jednego rodzaju urządzeń.
settings-default-hint = Dla osób, w których języku nie ma treści.
settings-reaccept = Poproś osoby, które zaakceptowały wcześniejszą wersję
settings-reaccept-hint = Portal poprosi je o zaakceptowanie tej wersji. W przeciwnym razie tylko ją zaproponuje.
settings-lasting-hint = Gdy zgoda wygaśnie, portal poprosi o nią ponownie. Urządzenia pozostaną zarejestrowane.
settings-for-days = Przez kilka dni
settings-days = Dni
settings-until-date = Do określonej daty
settings-until = Data
settings-until-hint = Zgoda wygasa z początkiem tego dnia ({ $zone }).
settings-bad-group = „{ $text }” to nie jest identyfikator obiektu. Przykład poprawnego: 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
settings-too-many-groups = Maksymalna liczba grup: { $most }.
settings-bad-region = „{ $text }” to nie jest region. Wpisz dwie litery, na przykład DE.
settings-bad-priority = Priorytet musi być liczbą całkowitą, na przykład 10.
settings-bad-days = Wpisz liczbę dni, co najmniej 1.
settings-bad-date = Wpisz datę.
settings-overtaken = Użytkownik { $who } zmienił ustawienia w tym samym czasie

text-title = Treść ({ $language })
text-language = Język
text-taken = Treść w tym języku już istnieje. Otwórz ją na stronie szkicu.
text-gone = Tej treści nie ma już w szkicu: szkic został opublikowany lub odrzucony albo treść została usunięta. Nic nie zostało zapisane. Twoja treść nadal tu jest: skopiuj ją, zanim przejdziesz dalej.
draft-settings-gone = Szkic został w międzyczasie opublikowany lub odrzucony. Nic nie zostało zapisane. Twój wybór nadal tu jest: zanotuj go, zanim przejdziesz dalej.
text-label = Treść
text-hint = Markdown. Pierwszy nagłówek jest tytułem: # Używanie urządzenia w pracy. Linki muszą zaczynać się od https.
text-too-long = Treść może mieć maksymalnie { $most } KiB, a ta ma { $sent }. Nic nie zostało zapisane.
text-unprintable = Treść zawiera znaki, których nie można wyświetlić. Wklej ją ponownie jako zwykły tekst.
text-remove = Usuń tę treść
text-rendered = Tak zobaczą ją użytkownicy
text-rendered-hint = To ostatnio zapisana treść.
text-no-title = Nie ma nagłówka: na stronie pojawi się „Warunki użytkowania”.
text-overtaken = Użytkownik { $who } zapisał tę treść w trakcie Twojej pracy nad nią
dropped-title = To zostanie pominięte
dropped-html = HTML: użyj zamiast niego formatu Markdown.
dropped-script = Skrypty i arkusze stylów.
dropped-picture = Obrazy. Ich opisy pozostaną.
dropped-link-title = Tytuły linków.
dropped-nesting = Cytaty, listy i wyróżnienia zagnieżdżone głębiej niż na 32 poziomy. Ich słowa pozostaną.
overtaken-next = Nic nie przepadło: Twoja treść jest w formularzu. Jeśli zapiszesz ją ponownie, zastąpi tę drugą.
overtaken-changes = Od tamtej treści do Twojej

publish-title = Publikowanie wersji { $version }
publish-lead = Języki: { $languages }
publish-point-shown = Od tej chwili tę treść zobaczą wszyscy, dla których jest przeznaczona.
publish-point-fixed = Opublikowanej treści nie można zmienić. Każda zmiana to nowa wersja.
publish-point-before = Kto w tym momencie czyta poprzednią wersję, może ją jeszcze zaakceptować.
publish-for = Dla kogo
publish-when = Kiedy
publish-now = Teraz
publish-later = W wybranym terminie
publish-day = Data
publish-time = Godzina
publish-zone = Twoja strefa czasowa: { $zone }
publish-bad-time = Wpisz datę i godzinę.
publish-both = Wybrano „Teraz”, ale podano datę. Wybierz „W wybranym terminie” albo wyczyść datę.
publish-past = Ten termin już minął. Wybierz termin w przyszłości albo opublikuj teraz.
publish-overtaken = Użytkownik { $who } zmienił szkic po otwarciu tej strony
publish-overtaken-next = Nic nie zostało opublikowane. Obejrzyj szkic jeszcze raz, a potem go opublikuj.

ask-what-happens = Oto co się stanie:
ask-overtaken = Użytkownik { $who } wprowadził zmiany po otwarciu tej strony
ask-overtaken-next = Nic się nie stało. Sprawdź jeszcze raz, a potem podejmij decyzję.
ask-retire-title = Wycofać zasady „{ $of }”?
ask-retire-does = Te warunki nie będą już pokazywane nowym osobom. Zobaczą one inne, które pasują, albo żadne.
ask-retire-stays = Dotychczasowe zgody pozostaną zapisane, a zasady możesz później przywrócić.
ask-retire-button = Wycofaj
ask-offer-title = Przywrócić zasady „{ $of }”?
ask-offer-does = Obowiązującą wersję zobaczą wszyscy, dla których jest przeznaczona.
ask-offer-stays = Jej treść pozostanie bez zmian.
ask-offer-button = Przywróć
ask-call-off-title = Odwołać wersję { $of }?
ask-call-off-does = Nie zacznie obowiązywać. Jej numer pozostanie zajęty.
ask-call-off-stays = Wersja, która teraz obowiązuje, obowiązuje nadal.
ask-call-off-button = Odwołaj
ask-discard-title = Odrzucić szkic zasad „{ $of }”?
ask-discard-does = Cała treść i wszystkie ustawienia szkicu przepadną. Tego nie można cofnąć.
ask-discard-stays = Opublikowane wersje pozostaną bez zmian.
ask-discard-button = Odrzuć
ask-remove-text-title = Usunąć treść ({ $of })?
ask-remove-text-does = Szkic nie będzie już miał treści w tym języku. Tego nie można cofnąć.
ask-remove-text-stays = Opublikowane wersje zachowają swoją treść.
ask-remove-text-button = Usuń

changes-title = Co się zmieniło
changes-lead = Wiersze z − zniknęły, wiersze z + są nowe.
changes-from = Od
changes-to = Do
changes-draft = Szkic
changes-compare = Porównaj

preview-title = Podgląd
preview-lead = Strona tak, jak pokazuje ją system Windows. Przyciski tutaj nie działają.
preview-version = Wersja
preview-theme = Gdzie
preview-theme-frx-light = Konfiguracja systemu Windows 11
preview-theme-frx = Konfiguracja systemu Windows 10
preview-theme-moset = Ustawienia
preview-size = Rozmiar
preview-size-card = Karta
preview-size-screen = Ekran
preview-size-window = Okno
preview-size-small = Mały
preview-frame = Strona tak, jak pokazuje ją system Windows
preview-alone = Otwórz samą stronę

## Who sees what

audience-lead = Wskaż osobę, aby zobaczyć, co system Windows pokazałby jej teraz.
audience-who = Osoba
audience-who-hint = Konto lub identyfikator obiektu. Pozostaw to pole puste, jeśli nie chodzi o konkretną osobę.
audience-unknown = Nie ma tu jeszcze żadnej decyzji osoby „{ $text }”. Wpisz jej identyfikator obiektu albo pozostaw to pole puste i wpisz grupy.
audience-anybody = Osoba o takich danych
audience-groups-hint = Po jednym w wierszu. Jeśli dla osoby pozostawisz to pole puste, liczą się grupy z jej ostatniej konfiguracji, o ile wymieniają je reguły.
audience-region = Region
audience-region-hint = Dwie litery, na przykład DE. Puste: system Windows go nie podał.
audience-languages = Języki
audience-languages-hint = W takiej postaci, w jakiej wysyła je urządzenie, na przykład de-DE, en-US. Puste: Twoje.
audience-ask = Kto co widzi
audience-sees = { $who } widzi „{ $title }”
audience-version = { $policy }, wersja { $version }, język: { $language }.
audience-open = Przeczytaj
audience-sees-none = { $who } nie widzi żadnych warunków
audience-goes-on = Żadne zasady nie pasują. Konfiguracja przebiega dalej bez tej strony i zostaje to zapisane.
audience-refused = Żadne zasady nie pasują. Rejestracja zostaje odrzucona zgodnie z ustawieniami dzierżawy.
audience-why = Dlaczego
audience-rank = wersja { $version }, priorytet { $priority }
audience-groups-typed = { $count ->
    [one] Pytanie dotyczy członka jednej grupy.
    [few] Pytanie dotyczy członka { $count } grup.
    [many] Pytanie dotyczy członka { $count } grup.
   *[other] Pytanie dotyczy członka { $count } grupy.
}
audience-groups-known = { $count ->
    [one] Uwzględniono jedną grupę z ostatniej konfiguracji, którą wymienia reguła.
    [few] Uwzględniono { $count } grupy z ostatniej konfiguracji, które wymieniają reguły.
    [many] Uwzględniono { $count } grup z ostatniej konfiguracji, które wymieniają reguły.
   *[other] Uwzględniono { $count } grupy z ostatniej konfiguracji, które wymieniają reguły.
}
audience-groups-graph = Zapytano z grupami, które teraz podaje Microsoft Graph, o ile wymieniają je reguły.
audience-groups-none = Pytanie dotyczy osoby, która nie należy do żadnej grupy.
verdict-shown = Są pokazywane
verdict-outranked = Pasują, ale inne mają pierwszeństwo
verdict-ownership = Dla innych urządzeń
verdict-groups = Dla członków innych grup
verdict-region = Dla innych regionów

## Settings: webhooks

act-webhook-secret-made = Utworzono klucz elementu webhook
act-webhook-enabled = Włączono element webhook
act-webhook-replayed = Ponownie wysłano zdarzenia
webhooks-title = Elementy webhook
webhooks-hint = Kto otrzymuje zdarzenia i jak przebiegało ich dostarczanie.
webhooks-lead = Serwery, które otrzymują zdarzenia. Dodaj taki element tutaj lub w pliku konfiguracji. Znajdziesz tu też ich klucze tajne i możliwości działania, gdy odbiorca był niedostępny.
webhooks-none = Nie ma elementów webhook
webhooks-none-next = Dodaj taki element, aby serwer na bieżąco otrzymywał informacje o decyzjach i urządzeniach.
webhook-id = Element webhook
webhook-url = Adres
webhook-waits = Oczekujące
webhook-lag = { $count ->
    [0] Nic nie czeka
    [one] Czeka jedno zdarzenie
    [few] Czekają { $count } zdarzenia
    [many] Czeka { $count } zdarzeń
   *[other] Czeka { $count } zdarzenia
}
webhook-disabled = Wyłączony: zdarzenia czekają
webhook-not-registered = Jeszcze nieużywany
webhook-gone = Odpowiedział kodem 410: nic więcej nie otrzyma
webhook-without-secret = Bez klucza tajnego: zdarzenia czekają
webhook-paused = Wstrzymany na prośbę odbiorcy
webhook-in-use = W użyciu
webhook-all-events = Wszystkie zdarzenia
webhook-event = Zdarzenie
webhook-outcome = Wynik
webhook-secrets = Klucze podpisujące, utworzone
webhook-log = Dostarczanie
webhook-no-tries = Brak prób w ciągu ostatnich 30 dni.
webhook-delivered = Dostarczono
webhook-to-be-retried = Nie przyjęto, kolejna próba później
webhook-failed = Ostatecznie nie powiodło się
webhook-skipped = Czekało zbyt długo
webhook-acts = Co możesz zrobić
webhook-secret = Klucz tajny
webhook-secret-make = Utwórz klucz tajny
webhook-secret-lead = Za pomocą klucza tajnego odbiorca sprawdza, czy zdarzenia są autentyczne. Nowy klucz podpisuje od razu. Poprzedni podpisuje obok niego jeszcze przez 24 godziny, aby odbiorca mógł przejść na nowy.
webhook-secret-made = Klucz tajny został utworzony
webhook-secret-made-lead = Od tej chwili podpisuje zdarzenia.
webhook-secret-once-next = Skopiuj go teraz do odbiorcy. Vestibule przechowuje go w postaci zaszyfrowanej i nigdy więcej go nie pokaże.
webhook-back = Wróć do elementu webhook
webhook-enable-lead = Wznów po odpowiedzi 410 i od razu spróbuj wysłać to, co czeka na następną próbę.
webhook-enable = Włącz
webhook-enabled = Element webhook został włączony, a to, co czekało, jest teraz wysyłane.
webhook-since = Wyślij ponownie od
webhook-since-hint = W Twojej strefie czasowej. Wszystkie późniejsze zdarzenia, których oczekuje element webhook, ponownie trafią do kolejki, także te już dostarczone.
webhook-replay = Wyślij ponownie
webhook-replayed = { $count ->
    [0] Od tego czasu nie ma zdarzeń do ponownego wysłania.
    [one] Jedno zdarzenie ponownie trafiło do kolejki.
    [few] { $count } zdarzenia ponownie trafiły do kolejki.
    [many] { $count } zdarzeń ponownie trafiło do kolejki.
   *[other] { $count } zdarzenia ponownie trafiło do kolejki.
}

## Settings: checks

checks-title = Kontrola
checks-hint = Sprawdź, czy działa wszystko, czego potrzebujesz.
checks-lead = Sprawdza warunki, klucze usługi Entra, klienta portalu, usługę Microsoft Graph i elementy webhook. Trwa to do minuty.
checks-run = Uruchom kontrolę
checks-all-good = Nie wykryto błędów
checks-warnings = { $count ->
    [one] Jedna rzecz wymaga uwagi
    [few] { $count } rzeczy wymagają uwagi
    [many] { $count } rzeczy wymaga uwagi
   *[other] { $count } rzeczy wymaga uwagi
}
checks-failed = { $count ->
    [one] Jedna kontrola nie powiodła się
    [few] { $count } kontrole nie powiodły się
    [many] { $count } kontroli nie powiodło się
   *[other] { $count } kontroli nie powiodło się
}
check-of = Kontrola
check-found = Co wykryto
check-ok = OK
check-warning = Wymaga uwagi
check-failed = Błąd
check-skipped = Pominięto
## People

people-lead = Znajdź osobę, urządzenie, decyzję lub rejestrację i zobacz, co się stało i dlaczego.
people-search = Jakie masz informacje?
people-search-hint = Nazwa, identyfikator lub numer. Nie ma znaczenia, co z tego.
people-search-button = Szukaj
people-back = Osoby
people-examples = Czego możesz szukać
people-example-upn = Nazwa UPN lub jej początek
people-example-guid = Dowolny identyfikator
people-example-device = Nazwa urządzenia lub jej początek
people-example-hardware = Identyfikator sprzętu lub jego początek
people-guid-note = Może to być identyfikator obiektu, decyzji, urządzenia lub urządzenia w usłudze Entra, client-request-id, identyfikator śledzenia rejestracji albo identyfikator pokazany na stronie błędu dla działu wsparcia IT.
people-kept-note = Decyzje i urządzenia można znaleźć zawsze. Informacje o tym, co działo się po drodze, są przechowywane przez 30 dni.
people-people = Osoby
people-devices = Urządzenia
people-decisions = Decyzje
people-attempts = Co się stało
people-more = Jest więcej wyników. Wpisz więcej znaków, aby je zobaczyć.
people-none = Brak wyników dla zapytania „{ $query }”
people-none-next = Sprawdź pisownię lub spróbuj użyć innego identyfikatora. Informacje o tym, co działo się przed decyzją lub dodaniem urządzenia, są przechowywane przez 30 dni.
people-what = Czego możesz szukać
people-seen-when = Ostatnia aktywność: { $when }
people-personal-device = Urządzenie prywatne
people-standing-grace = Wymaga uwagi
people-grace-until = Wymaga uwagi, termin: { $when }
people-counts = Wlicza się do limitu
person-attempts = Co się stało
person-attempts-none = Nic w ciągu ostatnich 30 dni.
person-attempts-earlier = Co stało się wcześniej
person-later = Wróć do najnowszych
person-room = { $count ->
    [one] Miejsce na jeszcze jedno urządzenie
    [few] Miejsce na jeszcze { $count } urządzenia
    [many] Miejsce na jeszcze { $count } urządzeń
   *[other] Miejsce na jeszcze { $count } urządzenia
}
person-cap-everybody = To limit dla wszystkich.
person-cap-own = Ta osoba ma własny limit.
person-cap-group = To limit grupy { $group }, najwyższy spośród grup tej osoby.
person-groups-when = System Windows podał te grupy ostatnio { $when }.
person-cap-full = Osiągnięto limit
person-cap-none = Ta osoba nie może mieć urządzeń
person-cap-full-next = Kolejne urządzenie zostanie odrzucone, dopóki któreś nie zostanie usunięte lub limit nie zostanie podniesiony.
person-devices-none = Brak urządzeń.
person-devices-more = Jest ich więcej. Aby znaleźć urządzenie, wyszukaj jego nazwę lub identyfikator sprzętu.
person-removed = Usunięte
person-decisions-none = Brak decyzji.
person-decisions-earlier = Wcześniejsze decyzje
decision-where = Miejsce podjęcia decyzji
decision-in-portal = Portal
decision-device = Zarejestrowane na jej podstawie urządzenie
decision-request = client-request-id
decision-groups = Grupy wymienione w regułach
decision-withdrawal-commitment = Odcisk cyfrowy wycofania
decision-text-hint = Słowo w słowo taka, jaka została pokazana.
device-owner = Właściciel
device-compliance = Zgodność
device-enrollment-type = Typ rejestracji
device-hardware = Identyfikator sprzętu
device-id = Identyfikator urządzenia
device-entra-id = Identyfikator urządzenia w Entra
theme-frx = Konfiguracja systemu Windows 10
theme-frx-light = Konfiguracja systemu Windows 11
theme-moset = Ustawienia
admin-removal-lead = To urządzenie użytkownika { $owner }. Zgłaszasz jego usunięcie w imieniu tej osoby.
admin-removal-will-mdm = Serwer MDM otrzyma żądanie wyrejestrowania urządzenia.
admin-removal-will-access = Ta osoba może utracić na nim dostęp do służbowej poczty, aplikacji i plików.
admin-removal-will-log = W dzienniku zostanie zapisane, że to Twoje zgłoszenie.
admin-removal-not-forever = Nie usuwasz go na zawsze: urządzenie można ponownie skonfigurować do pracy.
admin-removal-not-told = Pliki osobiste pozostaną na urządzeniu.
admin-removal-too-many-next = Trwa już maksymalna liczba operacji usuwania dla tej osoby. Spróbuj ponownie, gdy któraś się zakończy.
admin-removal-done = Serwer MDM otrzymał żądanie usunięcia tego urządzenia
admin-removal-requested = Zgłoszono usunięcie
admin-removal-accepted = Serwer MDM usuwa urządzenie
admin-removal-over = Urządzenie zostało usunięte
admin-removal-failed = Ostatnia próba usunięcia nie powiodła się
admin-removal-since = Ostatnia zmiana: { $when }
admin-removal-by = Zgłoszone przez: { $who }
admin-removal-by-owner = właściciel
act-device-removal-requested = Zgłoszono usunięcie urządzenia

## What happened

attempt-shown = Pokazano warunki
attempt-not-read = Wybrano „Akceptuj” przed przeczytaniem warunków
attempt-read = Użytkownik przeczytał warunki do końca
attempt-restricted = Strona wyjaśniła, dlaczego nie można kontynuować konfiguracji
attempt-pin-asked = Poproszono o kod PIN
attempt-pin-refused = Kod PIN nie został przyjęty
attempt-removal-asked = Strona zapytała o potwierdzenie usunięcia urządzenia
attempt-removal-requested = Użytkownik zgłosił usunięcie urządzenia
attempt-accepted = Użytkownik zaakceptował warunki
attempt-declined = Użytkownik odrzucił warunki
attempt-not-required = Warunki nie były wymagane
attempt-user-refused = System Windows otrzymał informację, że ta osoba nie może przejść dalej
attempt-failed = Serwer nie mógł wykonać swojej części
attempt-address-refused = Nie było dozwolonego adresu dla odpowiedzi
attempt-form-refused = Wysłano coś, czego strona nie proponowała
attempt-enrolled = Urządzenie zostało zarejestrowane
attempt-enrolled-already = Urządzenie zostało zarejestrowane ponownie
attempt-message-format = Odmowa rejestracji: wywołanie serwera MDM nie ma udokumentowanej postaci
attempt-authorization = Odmowa rejestracji: brak zgody albo urządzenie nie jest dozwolone
attempt-internal-fault = Odmowa rejestracji: serwer nie mógł odpowiedzieć
attempt-cap-reached = Odmowa rejestracji: osiągnięto limit tej osoby
attempt-not-supported = Odmowa rejestracji: zbyt stara wersja systemu Windows
attempt-in-maintenance = Odmowa rejestracji: rejestrowanie jest wstrzymane
attempt-user-license = Odmowa rejestracji: ta osoba nie ma licencji
attempt-invalid-data = Odmowa rejestracji: zgoda nie pasuje do tego urządzenia
attempt-help = Pomoc na temat { $code }
attempt-at = Kiedy
attempt-kind = Gdzie
attempt-kind-terms = Strona z warunkami użytkowania
attempt-kind-enrollment = Rejestracja przez serwer MDM
attempt-person = Osoba
attempt-decision = Decyzja
attempt-device = Urządzenie
attempt-shown-in = Gdzie pokazano
attempt-trace-id = Identyfikator śledzenia
attempt-support-id = Identyfikator dla wsparcia IT
attempt-outcome = Liczone jako
attempt-agent = Agent użytkownika
attempt-id = Numer wpisu
turn-person = Następny krok: użytkownik
turn-administrator = Następny krok: administrator
turn-mdm = Następny krok: serwer MDM
turn-operator = Następny krok: operator (identyfikator jest w dzienniku serwera)
turn-wait = Poczekaj i spróbuj ponownie
turn-nobody = Nic nie da się zrobić

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Kto pyta usługę Microsoft Graph o grupy danej osoby, gdy jest ich zbyt wiele na token, i, jeśli tak wybierzesz, zgłasza zgodność urządzeń do usługi Microsoft Entra.
setting-graph-client-id-hint = Aplikacja w usłudze Entra, która może odczytywać użytkowników i grupy. Jeśli to pole jest puste, usługa Graph nie jest pytana.
setting-graph-client-id-wrong = Wpisz identyfikator klienta aplikacji, a poniżej klucz tajny klienta lub certyfikat.
setting-graph-secret-hint = Jest przechowywany w postaci zaszyfrowanej i nie jest już nigdy pokazywany. Zastępuje certyfikat.
setting-graph-certificate = Certyfikat i klucz prywatny
setting-graph-certificate-hint = Oba w formacie PEM, jeden po drugim. Są przechowywane w postaci zaszyfrowanej i nie są już nigdy pokazywane. Zastępują klucz tajny klienta.
setting-graph-certificate-wrong = Wklej certyfikat i jego własny klucz RSA (co najmniej 2048 bitów, bez hasła), oba w formacie PEM.
setting-graph-unreachable = Gdy usługa Graph nie odpowiada
setting-graph-unreachable-hint = Dotyczy osób, których token nie zawiera ich grup.
setting-graph-unreachable-refuse = Są proszone o ponowną próbę
setting-graph-unreachable-without = Przechodzą dalej tak, jakby nie należały do żadnej grupy
setting-graph-root = Adres usługi Microsoft Graph
setting-graph-root-hint = Tylko dla chmur, których Vestibule nie zna, na przykład https://dod-graph.microsoft.us.
setting-graph-root-wrong = Wpisz jeden z adresów firmy Microsoft, na przykład https://graph.microsoft.us. Każdy inny musi być dozwolony w pliku konfiguracji.
setting-graph-root-none = Adres właściwy dla chmury

## Settings: webhooks of the console

webhook-add = Dodaj element webhook
webhook-add-lead = Podpisane zdarzenia są wysyłane na ten adres. Klucz tajny pokaże następna strona, tylko jeden raz.
webhook-id-hint = Małe litery, cyfry i łączniki, maksymalnie 32. Później nie można tego zmienić.
webhook-id-wrong = Wpisz od 1 do 32 małych liter, cyfr lub łączników.
webhook-id-taken = Element webhook o tej nazwie już istnieje. Wybierz inną.
webhook-too-many = Jest już maksymalna liczba elementów webhook. Najpierw usuń jeden z nich.
webhook-url-hint = Adres https w publicznym internecie. Adres we własnej sieci można ustawić tylko w pliku konfiguracji.
webhook-url-wrong = Wpisz adres https w publicznym internecie, bez nazwy użytkownika.
webhook-events = Zdarzenia
webhook-events-hint = Nie wybieraj żadnego, aby otrzymywać wszystkie, także te z późniejszych wersji.
webhook-timeout = Czas na odpowiedź, w sekundach
webhook-timeout-hint = Od 1 do 30. Jeśli potrwa to dłużej, kolejna próba nastąpi później.
webhook-timeout-wrong = Wpisz liczbę od 1 do 30.
webhook-delivery = Dostarczanie
webhook-delivery-on = Zdarzenia są wysyłane
webhook-delivery-off = Zdarzenia czekają
webhook-change = Zmień element webhook
webhook-change-lead = Jego klucz tajny i to, co na niego czeka, pozostają bez zmian.
webhook-changed = Element webhook został zmieniony. Zmiana zacznie obowiązywać na wszystkich serwerach w ciągu dwóch sekund.
webhook-remove = Usuń element webhook
webhook-remove-will = Nic więcej nie będzie do niego wysyłane, a jego klucze tajne zostaną usunięte.
webhook-remove-waiting = { $count ->
    [one] Jedno oczekujące zdarzenie nie zostanie wysłane.
    [few] { $count } oczekujące zdarzenia nie zostaną wysłane.
    [many] { $count } oczekujących zdarzeń nie zostanie wysłanych.
   *[other] { $count } oczekującego zdarzenia nie zostanie wysłane.
}
webhook-remove-again = Dodany później element o tej samej nazwie zacznie od nowa, z innym kluczem tajnym.
webhook-removed = Element webhook został usunięty
webhook-source = Gdzie ustawiono
webhook-from-file = Plik konfiguracji. Nie można go tutaj zmienić.

## Retention and erasure

act-person-erased = Usunięto dane osoby
act-records-expired = Usunięto dane po upływie okresu przechowywania
settings-retention = Jak długo dane są przechowywane
settings-retention-lead = Jeśli pole jest puste, dane są przechowywane bez końca. To, czego okres minął, znika w ciągu godziny. Dowód wszystkich pozostałych zapisów pozostaje nienaruszony.
setting-people-days = Osoby bez urządzenia, w dniach
setting-people-days-hint = Po tylu dniach od ostatniej aktywności usuwane jest wszystko, co jest przechowywane o tych osobach: decyzje, usunięte urządzenia, konfiguracje i rejestracje. Dane osób, które mają urządzenie, pozostają.
setting-removed-devices-days = Usunięte urządzenia, w dniach
setting-removed-devices-days-hint = Po tylu dniach od usunięcia urządzenia znikają też dane o nim. Decyzje pozostają.
setting-events-days = Zdarzenia dotyczące osób, w dniach
setting-events-days-hint = Później zdarzenie informuje, jakiej decyzji lub jakiego urządzenia dotyczyło, i nie mówi nic o osobach. Do tego czasu serwery MDM i elementy webhook powinny je odczytać.
setting-month-days-wrong = Wpisz liczbę dni od 30 do 36 500 albo pozostaw to pole puste.
setting-days-wrong = Wpisz liczbę dni od 1 do 36 500 albo pozostaw to pole puste.
setting-no-end = Bez końca
erase-link = Usuń dane tej osoby
erase-link-hint = Gdy ta osoba o to prosi albo gdy dane nie są już potrzebne.
erase-title = Usuwanie danych osoby
erase-lead = Wszystko, co jest tu przechowywane o: { $person }. Tego nie można cofnąć.
erase-will-records = Decyzje i wycofania zgody: kto, kiedy i co
erase-will-devices = Usunięte urządzenia, konfiguracje i rejestracje, logowania, kody PIN oraz to, co zdarzenia mówią o tej osobie
erase-will-reports = Miejsce tej osoby w raportach i na listach
erase-will-files = Eksporty gotowe do pobrania, ponieważ może w nich być ta osoba
erase-stays-proof = Dowód, że było tyle zapisów, bez ich treści. Wszystkie pozostałe zapisy można sprawdzać tak jak dotąd.
erase-stays-log = Dziennik tej konsoli: działania administratorów oraz to, że te dane zostały usunięte przez Ciebie. Ten wpis nie wymienia tej osoby.
erase-stays-settings = Ustawienia, które wymieniają tę osobę, na przykład jej własny limit. Zmień je samodzielnie.
erase-stays-elsewhere = To, co wiedzą serwer MDM i Entra. Kopie i kopie zapasowe utworzone wcześniej.
erase-goes = Co zniknie
erase-stays = Co pozostanie
erase-has-devices = Ta osoba ma urządzenie
erase-has-devices-next = Najpierw usuń jej urządzenia i poczekaj, aż serwer MDM to zakończy. Potem wróć tutaj.
erase-not-yet = Przed chwilą coś się stało i nie jest jeszcze policzone. Nic nie zostało usunięte. Spróbuj ponownie.
erase-reference = Numer referencyjny
erase-reference-hint = Na przykład numer wniosku. Będzie widoczny w dzienniku. Nie wpisuj nazwiska.
erase-reference-wrong = Wpisz maksymalnie 100 znaków, bez nazwiska i adresu e-mail.
erase-sure = Potwierdzam po sprawdzeniu, że to właściwa osoba
erase-sure-wrong = Zaznacz to pole, aby przejść dalej.
erase-button = Usuń na zawsze
erase-keep = Zachowaj

## Copies of what is kept about somebody
act-person-data-exported = Pobrano dane osoby
person-copies = Kopie
person-data-link = Pobierz dane tej osoby
person-data-link-hint = Wszystko, co jest o niej przechowywane, w jednym pliku
person-data-title = Pobieranie danych osoby
person-data-lead = Wszystko, co jest tu przechowywane o { $person }, w jednym pliku: na wniosek według RODO, artykuły 15 i 20.
person-data-logged = W dzienniku będzie zapisane, że plik został pobrany przez Ciebie. Plik jest w formacie JSON. Przekaż go tylko tej osobie.

## Exports
act-export-asked = Zlecono eksport
exports-title = Eksporty
exports-lead = Duże pliki powstają w tle. Są tu przechowywane przez 7 dni.
exports-none = Brak eksportów
exports-none-next = Zleć eksport. Możesz opuścić stronę, gdy powstaje.
exports-ask = Zleć eksport
exports-what = Co
exports-state = Stan
exports-when = Zlecono
exports-by = Przez
export-records = Rekordy
export-decisions-csv = Decyzje jako CSV, do arkuszy kalkulacyjnych
export-decisions-jsonl = Decyzje jako JSON Lines, dla programów
export-evidence = Wszystkie decyzje, wycofania i działania z dowodem, do sprawdzenia offline
export-state-queued = Czeka na swoją kolej
export-state-running = W toku
export-state-ready = Gotowy
export-state-failed = Niepowodzenie
export-state-cancelled = Anulowany
export-state-expired = Już nie jest przechowywany
export-expired-next = Pliki są przechowywane przez 7 dni. Zleć eksport ponownie.
export-new-lead = Wszystkie pasujące decyzje trafią do jednego skompresowanego pliku (.gz), od najnowszych. Milion trwa około minuty.
export-person = Osoba
export-policy = Warunki
export-policy-hint = Nazwa warunków w aktach, na przykład company-devices. Puste: wszystkie.
export-policy-wrong = Wpisz nazwę warunków w aktach: a-z, 0-9 i łączniki.
export-version = Wersja
export-language = Język
export-outcome = Decyzja
export-ownership = Urządzenia
export-company = Urządzenia organizacji
export-personal = Urządzenia prywatne
export-days-hint = Dni są dniami UTC.
export-day-wrong = Wybierz dzień, na przykład 2026-11-21.
export-last-day-wrong = Wybierz dzień nie wcześniejszy niż pierwszy.
export-other-wrong = to nie jest właściwa wartość. Wróć do listy i przefiltruj ją ponownie.
export-only = Tylko
export-full = Dwa eksporty są w toku
export-full-next = Poczekaj, aż jeden się zakończy, albo anuluj jeden:
export-logged = Dziennik zapisuje, kto co zleca.
export-button = Utwórz plik
export-filter = Które decyzje
export-everything = Wszystkie
export-progress = { $done } z { $total } rekordów
export-progress-unknown = Rekordy: { $done }
export-size = Rozmiar
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = Przechowywany do
export-id = Numer tego eksportu
export-download = Pobierz
export-cancel = Anuluj ten eksport
export-delete = Usuń ten eksport
export-cancelled = Eksport został anulowany
export-deleted = Eksport został usunięty
export-heading-going = Twój plik powstaje
export-heading-ready = Twój plik jest gotowy
export-too-large = Plik byłby większy niż 1 GB
export-too-large-next = Zleć mniej dni albo tylko wybrane warunki.
export-failed = Nie udało się utworzyć pliku
export-failed-next = Zleć go ponownie. Jeśli znów się nie uda, podaj poniższy numer operatorowi tego serwera.
export-refresh = Ta strona odświeża się co 30 sekund. Możesz ją opuścić: plik i tak powstanie.

## Reports

admin-reports = Raporty
admin-reports-hint = Stosunek osób do warunków i każda decyzja, jako lista lub plik.
act-report-exported = Pobrano raport
reports-lead = Stosunek osób do warunków. Znane tutaj: { $number }, na podstawie decyzji lub urządzenia. Dzień to dzień w UTC.
reports-behind = Te liczby nie są całkiem aktualne
reports-behind-next = Zdarzenia do policzenia: { $number }. Otwórz stronę ponownie za chwilę.
reports-none = Nikt jeszcze nie podjął decyzji
reports-none-next = Gdy ktoś zaakceptuje lub odrzuci warunki, zostanie to tutaj policzone.
reports-standing = Osoby i obowiązująca wersja
reports-standing-lead = Spośród osób znanych tutaj. Nie o każdej wiadomo, czy warunki jej dotyczą ze względu na grupy lub regiony.
reports-before = Wcześniejsza wersja lub wygasła
reports-accepted-of = Wersja { $version }: zaakceptowana przez { $number } z { $of } ({ $percent } %)
reports-not-in-force = Żadna wersja nie obowiązuje
reports-over-time = Akceptacje w czasie
reports-over-time-lead = Liczy się każda akceptacja, także kolejna tej samej osoby.
reports-count = Licz
reports-per-day = W każdym okresie
reports-sum = Wszystkie do tego dnia
reports-days = Dni
reports-earlier-versions = Wcześniejsze wersje
reports-nothing-accepted = Do tego dnia nie zaakceptowano tych warunków.
reports-chart-days = { $policy }: liczba akceptacji wersji { $version } w tym okresie: { $number }
reports-chart-sum = { $policy }: liczba akceptacji wersji { $version } do { $to }: { $number }
reports-chart-description = Linia dla każdej wersji, od { $from } do { $to }. Tabela zawiera te same liczby.
report-decisions-hint = Według osoby, warunków, wersji, języka i dnia. Jako lista lub plik.
report-decisions-lead = Każda zapisana decyzja, od najnowszej. Dni w filtrze to dni w UTC.
report-person = Osoba
report-person-hint = Konto, jego początek lub identyfikator obiektu.
report-policy = Warunki
report-version = Wersja
report-outcome = Decyzja
report-older = Starsze
report-none = Żadna decyzja nie pasuje
report-none-next = Użyj mniejszej liczby filtrów lub innych dni.
report-who-is-meant = O kogo chodzi?
report-count = { $count ->
    [one] Jedna decyzja
    [few] { $number } decyzje
    [many] { $number } decyzji
   *[other] { $number } decyzji
}
report-count-more = Więcej niż { $number } decyzji
report-csv = Pobierz jako CSV, dla arkuszy kalkulacyjnych
report-jsonl = Pobierz jako JSON Lines, dla programów
report-download-note = Dziennik zapisuje, kto co pobiera. W CSV komórka, którą arkusz wykonałby jako formułę, zaczyna się apostrofem.
report-nobody-called = Nikt znany tutaj nie nazywa się { $text }. Wpisz konto, jego początek lub identyfikator obiektu.
report-several-called = Kilka osób nazywa się { $text }. Wybierz jedną z nich.
report-no-choice = Wybierz pozycję z listy.
report-no-day = Wybierz dzień, na przykład 2026-11-21.
report-backwards = Wybierz ostatni dzień, który nie jest przed pierwszym.
report-missing = Kto nie zaakceptował
report-missing-hint = Osoby, które nie zaakceptowały obowiązującej wersji, i dlaczego.
missing-lead = Osoby znane tutaj na podstawie decyzji lub urządzenia, które nie zaakceptowały obowiązującej wersji. Kogo nigdy tu nie było, tego nie ma na liście.
missing-no-policy = Żadne warunki nie obowiązują
missing-no-policy-next = Najpierw opublikuj warunki.
missing-accepted = Wersję { $version } warunków { $policy } zaakceptowało osób: { $number } z { $of }.
missing-for-some = Te warunki nie dotyczą wszystkich
missing-for-some-next = Dotyczą tylko niektórych grup, regionów lub urządzeń. Nie wiadomo tutaj, kto do nich należy: na liście są też osoby, których mogą nie dotyczyć.
missing-why = Dlaczego
missing-name = Nazwa zaczyna się od
missing-never = Brak decyzji
missing-older = Wcześniejsza wersja
missing-declined = Ostatnio odrzucono
missing-withdrew = Wycofano
missing-ended = Akceptacja wygasła
missing-count = { $count ->
    [one] Jedna osoba
    [few] { $number } osoby
    [many] { $number } osób
   *[other] { $number } osób
}
missing-called = Osoby, których nazwa zaczyna się od { $name }
missing-nobody = Nikt
missing-nobody-next = Żadna znana osoba nie pasuje.
missing-before = Zaakceptowano wcześniej
missing-last = Ostatnia decyzja w tej sprawie
missing-seen = Ostatnia aktywność
missing-next = Dalej
missing-first = Wróć do początku

## What ends soon

admin-certificate-ends = Certyfikat dla Microsoft Graph: ważny do { $when }
admin-certificate-ends-next = Utwórz nowy, prześlij go w Entra i ustaw w miejsce tego. Bez niego nie można pytać o grupy.
admin-token-ends = Token API { $name }: ważny do { $when }
admin-token-ends-next = Utwórz wcześniej nowy i przekaż go serwerowi MDM.

## Configuration Manager, on a device’s page
admin-manager = Współzarządzanie
admin-manager-healthy = Configuration Manager działa prawidłowo
admin-manager-unhealthy = Configuration Manager nie działa prawidłowo
admin-manager-unknown = Stan programu Configuration Manager nie jest znany
admin-manager-owns = Za zgodność odpowiada Configuration Manager (obciążenie)
admin-manager-value = Wartość kondycji klienta: { $value }
admin-manager-installed = Zainstalowany (1)
admin-manager-registered = Zarejestrowany (2)
admin-manager-evaluated = Pomyślna ocena kondycji (4)
admin-manager-install-error = Błąd instalacji lub uaktualnienia (8)
admin-manager-communication-error = Błąd komunikacji z punktem zarządzania (16)
admin-manager-others = Inne flagi ({ $value })
admin-manager-synced = Ostatnia synchronizacja: { $when }
admin-manager-not-synced = Brak znanej synchronizacji
admin-manager-until = Działa prawidłowo do { $when }, jeśli nie nadejdzie nic nowego
admin-manager-was-until = Działał prawidłowo do { $when }
admin-manager-reported = Zgłoszono { $when }
## Compliance, and what Entra is told of it

admin-compliance = Zgodność
admin-compliance-hint = Które urządzenia nie spełniają wymagań i dlaczego oraz czy usługa Microsoft Entra o tym wie.
compliance-lead = Co serwer MDM mówi o zarejestrowanych urządzeniach. Ich liczba: { $number }.
compliance-in-grace = Nie spełnia wymagań, w okresie karencji
compliance-reasons = Dlaczego urządzenia nie spełniają wymagań
compliance-reasons-lead = Słowami serwera MDM. Urządzenie z kilkoma powodami liczy się przy każdym z nich. Urządzenia w okresie karencji są wliczone.
compliance-count = { $count ->
    [one] Jedno urządzenie nie spełnia wymagań
    [few] { $number } urządzenia nie spełniają wymagań
    [many] { $number } urządzeń nie spełnia wymagań
   *[other] { $number } urządzenia nie spełnia wymagań
}
compliance-reason = Powód
compliance-devices = Urządzenia
compliance-no-reason = Nie podano powodu
compliance-others = { $count ->
    [one] Jeden inny powód
    [few] { $number } inne powody
    [many] { $number } innych powodów
   *[other] { $number } innego powodu
}
compliance-partial = Różnych powodów jest zbyt wiele, aby policzyć wszystkie. Te pochodzą z najczęstszych.
compliance-none = Żadne urządzenie nie narusza wymagań
compliance-none-next = Gdy serwer MDM zgłosi takie urządzenie, zostanie tu policzone.
compliance-list = Urządzenia, które nie spełniają wymagań
compliance-all = Wszystkie zgłoszone urządzenia
compliance-device = Urządzenie
compliance-more-reasons = { $count ->
    [one] i jeszcze jeden powód
    [few] i jeszcze { $count } powody
    [many] i jeszcze { $count } powodów
   *[other] i jeszcze { $count } powodu
}
compliance-nothing-fits = Żadne urządzenie nie pasuje
compliance-nothing-fits-next = Spróbuj użyć mniej filtrów.
entra-title = Zgłoszenie do usługi Microsoft Entra
entra-off = Zgodność nie jest zgłaszana do usługi Microsoft Entra.
entra-state = Stan
entra-means = Co to znaczy
entra-act = Działanie
entra-waiting = Oczekuje
entra-waiting-next = Zostanie wkrótce zgłoszone.
entra-reported = Zgłoszono
entra-reported-next = Usługa Entra wie, co serwer MDM powiedział ostatnio.
entra-gone = Usunięto
entra-gone-next = Urządzenie jest tu usunięte i nieznane usłudze Entra. Nie ma już nic do zgłoszenia.
entra-not-found = Nieznane usłudze Entra
entra-not-found-next = Usługa Entra odpowiada 404: urządzenie zostało tam usunięte albo serwer MDM wysłał błędny identyfikator urządzenia. Ponownie dołącz urządzenie do usługi Entra lub popraw identyfikator.
entra-refused = Odmowa
entra-refused-next = Usługa Entra odpowiada 403: aplikacji brakuje uprawnienia Device.ReadWrite.All albo zatwierdzenia przez Microsoft jako aplikacji MDM.
entra-rejected = Nie przyjęto
entra-rejected-next = Usługa Entra nie przyjmuje zgłoszenia. Jej odpowiedź jest na stronie urządzenia.
entra-unreachable = Brak odpowiedzi
entra-unreachable-next = Usługa Entra nie odpowiedziała lub zgłosiła błąd. Kolejna próba nastąpi automatycznie.
entra-no-token = Niczego nie można zgłosić: aplikacja nie otrzymuje dostępu do usługi Microsoft Graph
entra-no-token-next = Sprawdź w ustawieniach identyfikator klienta oraz wpis tajny klienta lub certyfikat.
entra-held-back = Usługa Microsoft Graph prosi o przerwę
entra-held-back-next = Żądań było zbyt wiele. Zgłaszanie zostanie wznowione automatycznie.
entra-all-refused = Usługa Microsoft Entra odrzuca zgłoszenia
entra-away = Usługa Microsoft Graph jest nieosiągalna
entra-since = Od: { $when }
entra-next-try = Następna próba: { $when }
entra-no-next-try = Kolejna próba nie nastąpi automatycznie, dopóki coś się nie zmieni.
entra-tried = Ostatnia próba: { $when }. Dotychczasowe próby: { $number }.
entra-answer = Odpowiedź: { $text }
entra-last = Ostatnia odpowiedź usługi Entra: { $when }
entra-waits = Najstarsze oczekujące zgłoszenie: { $when }
entra-told = Ostatnio zgłoszono: { $when }, „{ $what }”
entra-nothing = Jeszcze nie ma nic do zgłoszenia
entra-no-id = Nie można zgłosić: serwer MDM nie wysłał identyfikatora tego urządzenia w usłudze Entra.
entra-again = Zgłoś ponownie
entra-now = Spróbuj teraz
entra-again-done = { $count ->
    [one] Jedno urządzenie jest ponownie zgłaszane
    [few] { $count } urządzenia są ponownie zgłaszane
    [many] { $count } urządzeń jest ponownie zgłaszanych
   *[other] { $count } urządzenia jest ponownie zgłaszane
}
entra-resumed = Trwa ponowna próba zgłoszenia
entra-nothing-reported = Informacje o zgodności nie docierają do usługi Microsoft Entra
entra-not-reported = { $count ->
    [one] Zgodności jednego urządzenia nie można zgłosić do usługi Microsoft Entra
    [few] Zgodności { $count } urządzeń nie można zgłosić do usługi Microsoft Entra
    [many] Zgodności { $count } urządzeń nie można zgłosić do usługi Microsoft Entra
   *[other] Zgodności { $count } urządzenia nie można zgłosić do usługi Microsoft Entra
}
entra-look-there = Dlaczego i co zrobić:
act-compliance-reported-again = Ponownie zgłoszono zgodność
setting-graph-compliance = Zgodność urządzeń
setting-graph-compliance-hint = Zgłaszanie wymaga uprawnienia aplikacji Device.ReadWrite.All. Microsoft przyjmuje zgłoszenia tylko od zatwierdzonych aplikacji MDM.
setting-graph-compliance-keep = Nie jest zgłaszana
setting-graph-compliance-report = Jest zgłaszana do usługi Microsoft Entra
setting-graph-removed = Urządzenia usuwane tutaj
setting-graph-removed-hint = Tylko gdy zgodność jest zgłaszana.
setting-graph-removed-keep = Pozostają w usłudze Entra jako niezarządzane
setting-graph-removed-delete = Są usuwane w usłudze Entra

sessions-title = Wyloguj wszędzie
sessions-lead = { $person }: nastąpi wylogowanie z portalu i konsoli we wszystkich przeglądarkach.
sessions-at-once = Dzieje się to natychmiast, bez względu na to, co ta osoba tam robi. To, co nie zostało jeszcze wysłane, przepadnie.
sessions-again = Ta osoba może zalogować się ponownie, dopóki pozwala na to logowanie Twojej organizacji. Aby temu zapobiec, najpierw wyłącz konto w Entra.
sessions-log = Zostanie to zapisane w dzienniku z Twoim nazwiskiem.
sessions-none = { $person } nie ma żadnej aktywnej sesji.
sessions-back = Wróć do osoby
sessions-done = Wylogowano wszędzie
act-person-signed-out = Osoba wylogowana wszędzie
