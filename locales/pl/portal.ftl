# Around every page of the portal
portal-name = Portal urządzeń
portal-skip = Przejdź do treści
portal-places = Sekcje
portal-language = Język
portal-language-change = Zmień język
portal-devices = Urządzenia
portal-agreements = Zgody
portal-account = Konto
portal-sign-in = Zaloguj się
portal-cancel = Anuluj
portal-again = Spróbuj ponownie
support-title = Wsparcie IT
support-page = Strona wsparcia

# Help
help-title = Pomoc
help-lead = Co poszło nie tak, kto powinien się tym zająć i co zrobić dalej.
help-search-label = Wyszukaj kod błędu lub słowo
help-search-hint = Kod znajdziesz na ekranie, na którym proces się zatrzymał, na przykład 0x80180013.
help-search-button = Szukaj
help-found = { $count ->
    [one] Jedna strona dla zapytania „{ $query }”
    [few] { $count } strony dla zapytania „{ $query }”
    [many] { $count } stron dla zapytania „{ $query }”
   *[other] { $count } strony dla zapytania „{ $query }”
  }
help-found-none = Brak wyników dla zapytania „{ $query }”
help-found-none-next = Porównaj kod z tym na ekranie lub wpisz jedno słowo z komunikatu. Jeśli to nie pomoże, wyślij kod do działu wsparcia IT.
help-topics = Warto wiedzieć
help-area-terms = Warunki użytkowania
help-area-enrollment = Dodawanie urządzenia
help-area-registration = Dołączanie urządzenia do organizacji
help-area-intune = Zarządzanie urządzeniami w systemie Windows
help-area-comanagement = Urządzenia z dwoma systemami zarządzania
help-who-you = Możesz to naprawić samodzielnie
help-who-administrator = Może to naprawić dział wsparcia IT
help-who-wait = Poczekaj, a potem spróbuj ponownie
help-who-nobody = Tego nie da się naprawić
help-what-happened = Co się stało
help-what-to-do = Co zrobić
help-for-administrators = Dla działu wsparcia IT
help-also = Inne nazwy:
help-all = Cała pomoc
help-open-devices = Otwórz listę urządzeń
help-open-agreements = Otwórz listę zgód
help-unknown-title = Nie znamy tego kodu
help-unknown-text = Nie ma tu strony na temat „{ $code }”.
help-unknown-next = Porównaj go z kodem na ekranie. Jeśli jest taki sam, wyślij go do działu wsparcia IT i podaj, kiedy wystąpił problem.

# How long ago
time-just-now = przed chwilą
time-minutes-ago = { $count ->
    [one] { $count } minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
  }
time-hours-ago = { $count ->
    [one] { $count } godzinę temu
    [few] { $count } godziny temu
    [many] { $count } godzin temu
   *[other] { $count } godziny temu
  }
time-days-ago = { $count ->
    [one] { $count } dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
  }
time-weeks-ago = { $count ->
    [one] { $count } tydzień temu
    [few] { $count } tygodnie temu
    [many] { $count } tygodni temu
   *[other] { $count } tygodnia temu
  }
time-months-ago = { $count ->
    [one] { $count } miesiąc temu
    [few] { $count } miesiące temu
    [many] { $count } miesięcy temu
   *[other] { $count } miesiąca temu
  }
time-years-ago = { $count ->
    [one] { $count } rok temu
    [few] { $count } lata temu
    [many] { $count } lat temu
   *[other] { $count } roku temu
  }

# How long until
time-in-a-moment = za chwilę
time-in-minutes = { $count ->
    [one] za { $count } minutę
    [few] za { $count } minuty
    [many] za { $count } minut
   *[other] za { $count } minuty
  }
time-in-hours = { $count ->
    [one] za { $count } godzinę
    [few] za { $count } godziny
    [many] za { $count } godzin
   *[other] za { $count } godziny
  }
time-in-days = { $count ->
    [one] za { $count } dzień
    [few] za { $count } dni
    [many] za { $count } dni
   *[other] za { $count } dnia
  }
time-in-weeks = { $count ->
    [one] za { $count } tydzień
    [few] za { $count } tygodnie
    [many] za { $count } tygodni
   *[other] za { $count } tygodnia
  }
time-in-months = { $count ->
    [one] za { $count } miesiąc
    [few] za { $count } miesiące
    [many] za { $count } miesięcy
   *[other] za { $count } miesiąca
  }
time-in-years = { $count ->
    [one] za { $count } rok
    [few] za { $count } lata
    [many] za { $count } lat
   *[other] za { $count } roku
  }

# Forms that come back
form-error = Błąd
form-problem = Wystąpił problem
form-sent-already = Ten formularz został już wysłany
form-sent-already-next = Nic nie zostało wykonane dwa razy. Sprawdź, jak jest teraz. Jeśli nic się nie zmieniło, wyślij formularz ponownie.
form-stale = Wyślij formularz ponownie
form-stale-next = Ta strona była otwarta zbyt długo, więc nic nie zostało zmienione. Sprawdź jej treść i wyślij formularz jeszcze raz.
form-signed-in-again = Zalogowano ponownie
form-signed-in-again-next = Nic jeszcze nie zostało zmienione. Sprawdź wprowadzone dane i wyślij formularz.
form-unavailable = Tym razem się nie udało
form-unavailable-next = Nic nie zostało zmienione. Odczekaj minutę i wyślij formularz ponownie.

# All devices
devices-title = Twoje urządzenia
devices-lead = Urządzenia z systemem Windows skonfigurowane przez Ciebie do pracy.
devices-count = { $count ->
    [one] { $used } z { $count } urządzenia
    [few] { $used } z { $count } urządzeń
    [many] { $used } z { $count } urządzeń
   *[other] { $used } z { $count } urządzenia
  }
devices-room = { $count ->
    [one] Możesz dodać jeszcze { $count } urządzenie.
    [few] Możesz dodać jeszcze { $count } urządzenia.
    [many] Możesz dodać jeszcze { $count } urządzeń.
   *[other] Możesz dodać jeszcze { $count } urządzenia.
  }
devices-full = Osiągnięto limit urządzeń
devices-full-next = Aby skonfigurować kolejne urządzenie, najpierw usuń takie, którego już nie używasz.
devices-over = Masz więcej urządzeń, niż wynosi limit
devices-over-next = { $count ->
    [one] Limit został obniżony. Zachowujesz wszystkie swoje urządzenia. Aby skonfigurować kolejne, najpierw usuń { $count } urządzenie, którego już nie używasz.
    [few] Limit został obniżony. Zachowujesz wszystkie swoje urządzenia. Aby skonfigurować kolejne, najpierw usuń { $count } urządzenia, których już nie używasz.
    [many] Limit został obniżony. Zachowujesz wszystkie swoje urządzenia. Aby skonfigurować kolejne, najpierw usuń { $count } urządzeń, których już nie używasz.
   *[other] Limit został obniżony. Zachowujesz wszystkie swoje urządzenia. Aby skonfigurować kolejne, najpierw usuń { $count } urządzenia, których już nie używasz.
  }
devices-none-allowed = Za pomocą tego konta nie można dodawać urządzeń
devices-none-allowed-next = Jeśli chcesz skonfigurować urządzenie do pracy, skontaktuj się z działem wsparcia IT.
devices-forgotten = Już nieużywane?
devices-forgotten-when = ostatnia aktywność: { $when }
devices-waiting = { $count ->
    [one] Przeczytaj i zaakceptuj nowe warunki
    [few] Nowe warunki do przeczytania i zaakceptowania: { $count }
    [many] Nowe warunki do przeczytania i zaakceptowania: { $count }
   *[other] Nowe warunki do przeczytania i zaakceptowania: { $count }
  }
devices-search = Nazwa lub model
devices-search-button = Pokaż
devices-sort = Sortuj według
devices-sort-seen = Ostatnia aktywność
devices-sort-name = Nazwa
devices-sort-enrolled = Data dodania
devices-found = { $count ->
    [one] { $count } urządzenie pasuje do zapytania „{ $query }”.
    [few] { $count } urządzenia pasują do zapytania „{ $query }”.
    [many] { $count } urządzeń pasuje do zapytania „{ $query }”.
   *[other] { $count } urządzenia pasuje do zapytania „{ $query }”.
  }
devices-found-none = Brak urządzeń pasujących do zapytania „{ $query }”
devices-found-none-next = Spróbuj wpisać część nazwy lub modelu.
devices-show-all = Pokaż wszystkie
devices-pages = Strony listy
devices-page = Strona { $page } z { $pages }
devices-page-before = Poprzednia strona
devices-page-after = Następna strona
devices-none = Nie masz jeszcze żadnych urządzeń
devices-none-next = Gdy skonfigurujesz urządzenie z systemem Windows za pomocą konta służbowego, pojawi się ono tutaj.
devices-none-help = Pomoc w konfiguracji
devices-removed-title = Usunięte urządzenia
devices-removed-lead = Te urządzenia nie są już skonfigurowane do pracy. Nie wliczają się do limitu.
devices-removed-link = { $count ->
    [one] Pokaż { $count } usunięte urządzenie
    [few] Pokaż { $count } usunięte urządzenia
    [many] Pokaż { $count } usuniętych urządzeń
   *[other] Pokaż { $count } usuniętego urządzenia
  }
devices-removed-none = Brak usuniętych urządzeń
devices-removed-none-next = Gdy usuniesz urządzenie, znajdziesz je tutaj.

# A device
device-unnamed = Bez nazwy
device-company = Urządzenie firmowe
device-personal = Urządzenie prywatne
device-remove = Usuń
device-removed = Usunięte
device-being-removed = Trwa usuwanie
device-lost = Zgłoszono utratę
device-removed-when = Usunięto { $when }
device-seen-when = Ostatnia aktywność: { $when }
device-never-seen = Brak aktywności
device-details = Szczegóły
device-reported-name = Nazwa na urządzeniu
device-model = Model
device-system = System
device-ownership = Własność
device-seen = Ostatnia aktywność
device-added = Dodano
device-counts = Wlicza się do limitu
device-counts-yes = Tak
device-counts-no = Nie
device-agreement = Warunki zaakceptowane dla tego urządzenia
device-choices = Co możesz zrobić
device-rename-link = Zmień nazwę
device-rename-hint = Nadaj urządzeniu nazwę, po której łatwo je rozpoznasz.
device-lose-link = Zgłoś utratę
device-lose-hint = Poinformuj dział wsparcia IT, że urządzenie zostało zgubione lub skradzione.
device-found-link = Zgłoś odnalezienie
device-found-hint = Poinformuj dział wsparcia IT, że urządzenie znów jest u Ciebie.
device-remove-link = Usuń to urządzenie
device-remove-hint = Nie będzie już skonfigurowane do pracy. Zanim cokolwiek się stanie, zobaczysz, co to oznacza.
device-removal-going = Trwa usuwanie tego urządzenia
device-removal-follow = Zobacz postęp
device-removal-over = To urządzenie zostało usunięte
device-removal-look = Zobacz przebieg usuwania
device-lost-when = Utratę zgłoszono { $when }.
device-lost-next = Dział wsparcia IT o tym wie. Urządzenie nadal wlicza się do limitu.
device-done-renamed = Nazwa została zapisana
device-done-removal = Zgłosiliśmy to urządzenie do usunięcia
device-done-cancelled = Zachowujesz to urządzenie
device-done-lost = Dział wsparcia IT wie o utracie tego urządzenia
device-done-found = Dział wsparcia IT wie, że to urządzenie się odnalazło

# Whether a device meets the organization’s requirements
standing-unknown = Jeszcze nie sprawdzono
standing-unknown-text = Twoja organizacja jeszcze nie sprawdziła tego urządzenia. Nie musisz nic robić.
standing-not-managed = Niezarządzane
standing-not-managed-text = Twoja organizacja nie zarządza już tym urządzeniem, więc możesz nie mieć na nim dostępu do aplikacji i plików służbowych.
standing-compliant = Spełnia wymagania
standing-compliant-text = Wszystko jest w porządku. Nie musisz nic robić.
standing-grace = Wymaga uwagi
standing-grace-text = Urządzenie nadal działa tak jak dotąd, ale trzeba rozwiązać pewien problem.
standing-grace-until = Termin rozwiązania problemu: { $when }.
standing-not-compliant = Nie spełnia wymagań
standing-not-compliant-text = Dopóki problem nie zostanie rozwiązany, możesz nie mieć na tym urządzeniu dostępu do aplikacji i plików służbowych.
standing-reasons = Co jest nie tak
standing-step-connect = Połącz urządzenie z internetem i zaloguj się.
standing-step-fix = Napraw to, co wymieniono powyżej. Często wystarczy zainstalować aktualizacje systemu Windows i ponownie uruchomić urządzenie.
standing-step-update = Zainstaluj wszystkie aktualizacje systemu Windows i uruchom urządzenie ponownie.
standing-step-sync = Otwórz Ustawienia > Konta > Uzyskaj dostęp do miejsca pracy lub nauki, wybierz swoje konto służbowe, a następnie „Informacje” i „Synchronizuj”.
standing-step-support = Odczekaj kilka minut i zajrzyj tu ponownie. Jeśli problem nie zniknie, skontaktuj się z działem wsparcia IT.
standing-judged = Sprawdzono { $when }

# A device’s name
name-title = Zmień nazwę tego urządzenia
name-lead = Zmieni się tylko nazwa w tym portalu. Nazwa na samym urządzeniu pozostanie bez zmian.
name-label = Nazwa
name-hint = Maksymalnie 64 znaki.
name-reported = Pozostaw to pole puste, aby używać nazwy z urządzenia: { $name }.
name-too-long = Skróć nazwę do maksymalnie 64 znaków
name-unprintable = Usuń znaki, których nie można wyświetlić
name-save = Zapisz

# Removing a device
removal-title = Usuń to urządzenie
removal-heading = Usunąć urządzenie { $name }?
removal-lead = Nie będzie już skonfigurowane do pracy.
removal-will = Co się stanie
removal-will-go = Twoja organizacja przestanie zarządzać urządzeniem, a jej ustawienia i aplikacje zostaną z niego usunięte.
removal-will-lose = Dane służbowe na urządzeniu mogą przepaść. System Windows przed tym nie ostrzega.
removal-will-access = Możesz utracić na nim dostęp do służbowej poczty, aplikacji i plików.
removal-will-free = Od razu zwolni się miejsce na inne urządzenie.
removal-will-free-later = Miejsce na inne urządzenie zwolni się, gdy usunięcie zostanie potwierdzone.
removal-before = Zanim je usuniesz
removal-before-copy = Skopiuj z urządzenia w bezpieczne miejsce to, czego potrzebujesz.
removal-before-sign-in = Jeśli logujesz się do systemu Windows za pomocą konta służbowego, upewnij się, że na urządzeniu jest inne konto z uprawnieniami administratora. Możesz go potrzebować, aby się później zalogować.
removal-before-company = To urządzenie firmowe. Jeśli je zwracasz, dział wsparcia IT może chcieć usunąć je samodzielnie.
removal-not = Co się nie zmieni
removal-not-files = Twoje pliki osobiste pozostaną na urządzeniu.
removal-not-forever = Nie usuwasz go na zawsze: możesz ponownie skonfigurować je do pracy.
removal-button = Usuń to urządzenie
removal-keep = Zachowaj
removal-again = Spróbuj ponownie
removal-failed-earlier = Ostatnia próba usunięcia nie powiodła się
removal-failed-when = Błąd wystąpił { $when }. Na urządzeniu nic się nie zmieniło.
removal-failed-next = Włącz urządzenie, połącz je z internetem i spróbuj ponownie. Jeśli znów się nie uda, skontaktuj się z działem wsparcia IT.
removal-reason = Przyczyna: { $reason }
removal-too-many = Usuwasz zbyt wiele urządzeń naraz
removal-too-many-next = Poczekaj, aż niektóre z pozostałych urządzeń zostaną usunięte, i spróbuj ponownie.
removal-taken-up = Tego urządzenia nie można już zachować
removal-taken-up-next = Jego usuwanie już się rozpoczęło. Potem możesz skonfigurować je ponownie.
removal-no-room = Nie ma już miejsca na to urządzenie
removal-no-room-next = Jego miejsce zajęło inne urządzenie. Najpierw usuń któreś z pozostałych albo nie przerywaj usuwania tego.

# How far a removal is
progress-heading-going = Trwa usuwanie urządzenia { $name }
progress-heading-done = Urządzenie { $name } zostało usunięte
progress-heading-failed = Nie udało się usunąć urządzenia { $name }
progress-lead-requested = System zarządzania urządzeniami Twojej organizacji jeszcze nie przyjął zgłoszenia. Nadal możesz zachować urządzenie.
progress-lead-accepted = Urządzenie zostanie usunięte, gdy następnym razem będzie włączone i połączone z internetem.
progress-lead-done = Nie jest już skonfigurowane do pracy. W każdej chwili możesz skonfigurować je ponownie.
progress-lead-failed = Na urządzeniu nic się nie zmieniło. Włącz je, połącz z internetem i spróbuj ponownie. Jeśli znów się nie uda, skontaktuj się z działem wsparcia IT.
progress-asked-by-you = Usunięcie zgłoszone przez Ciebie
progress-asked = Usunięcie zgłoszone przez Twoją organizację
progress-by-management = System zarządzania Twojej organizacji usunął urządzenie
progress-taking-up = System zarządzania urządzeniami przyjmuje zgłoszenie
progress-taken-up = System zarządzania urządzeniami przyjął zgłoszenie
progress-removing = Usuwanie urządzenia
progress-done-later = Usunięcie urządzenia
progress-done = Urządzenie zostało usunięte
progress-failed = Nie udało się
progress-now = W toku
progress-later = Jeszcze nie rozpoczęto
progress-refresh = Ta strona odświeża się co 30 sekund. Możesz ją zamknąć, a usuwanie będzie trwać dalej.
progress-refresh-stop = Zatrzymaj odświeżanie
progress-refresh-stopped = Ta strona nie odświeża się automatycznie.
progress-refresh-start = Odświeżaj co 30 sekund
progress-cancel = Zachowaj to urządzenie
progress-cancel-hint = Usuwanie zostanie przerwane.
progress-to-device = Wróć do urządzenia
progress-to-devices = Wszystkie urządzenia

# A device that is lost
loss-title = Zgłoś utratę tego urządzenia
loss-heading = Czy urządzenie { $name } zaginęło?
loss-lead = Daj nam znać, jeśli zostało zgubione lub skradzione, aby dział wsparcia IT mógł pomóc w ochronie zapisanych na nim danych.
loss-will = Co się stanie
loss-will-tell = Poinformujemy dział wsparcia IT.
loss-will-mark = Urządzenie na Twojej liście zostanie oznaczone jako utracone.
loss-not = Co się nie zmieni
loss-not-erased = Zgłoszenie nie wymaże danych ani nie zablokuje urządzenia.
loss-not-freed = Urządzenie nie zniknie z Twojej listy i nadal będzie wliczać się do limitu. Możesz je tam usunąć.
loss-call = Jeśli urządzenie zostało skradzione lub są na nim poufne dane służbowe, zadzwoń też do działu wsparcia IT.
loss-button = Zgłoś utratę
loss-found-title = Zgłoś odnalezienie tego urządzenia
loss-found-heading = Czy urządzenie { $name } znów jest u Ciebie?
loss-found-lead = Poinformujemy dział wsparcia IT, a urządzenie nie będzie już oznaczone jako utracone.
loss-found-button = Zgłoś odnalezienie

# Agreements
agreements-title = Twoje zgody
agreements-lead = Twoje decyzje podjęte podczas konfigurowania urządzeń, z dokładną treścią warunków.
agreements-read = Przeczytaj i zaakceptuj
agreements-waiting = Czeka na Ciebie
agreements-decisions = Twoje decyzje
agreements-none = Nie masz jeszcze żadnych zgód
agreements-none-next = Gdy skonfigurujesz urządzenie do pracy, znajdziesz tu zaakceptowane warunki.
agreements-earlier = Wcześniejsze decyzje
agreements-later = Wróć do najnowszych
agreement-accepted = Zaakceptowano
agreement-declined = Odrzucono
agreement-not-required = Niewymagane
agreement-withdrawn = Wycofano
agreement-no-terms = Bez warunków
agreement-no-terms-text = Podczas konfigurowania tego urządzenia nie obowiązywały żadne warunki, więc nie było czego akceptować.
agreement-version = Wersja { $version }
agreement-asked-for = Zaakceptuj nową wersję
agreement-again = Zaakceptuj te warunki ponownie
agreement-ended = Twoja zgoda wygasła { $date }
agreement-newer = Jest nowsza wersja
agreement-in-force = obowiązuje od { $date }
agreement-accepted-before = Wersja { $version } zaakceptowana przez Ciebie { $date }
agreement-for = Rodzaj urządzenia
agreement-devices = Urządzenia
agreement-text = Treść
agreement-text-hint = Słowo w słowo taka, jaka została Ci pokazana.
agreement-receipt = Potwierdzenie do druku
agreement-withdraw-link = Wycofaj zgodę
agreement-withdraw-hint = Zanim cokolwiek się stanie, zobaczysz, co to oznacza.
agreement-done-accepted = Te warunki zostały zaakceptowane
agreement-done-withdrawn = Twoja zgoda została wycofana

# Accepting terms
accept-changed = Treść się zmieniła
accept-changed-next = Podczas czytania zaczęła obowiązywać nowsza treść, więc nic nie zostało zaakceptowane. Przeczytaj warunki jeszcze raz.
accept-languages = Inne języki:
accept-meaning = Jeśli zaakceptujesz, Twoja decyzja zostanie zapisana razem z dokładnie tą treścią.
accept-button = Akceptuj
accept-not-now = Nie teraz

# Withdrawing an acceptance
withdraw-title = Wycofać zgodę?
withdraw-lead = Najpierw przeczytaj, co to oznacza.
withdraw-will-record = Wycofanie zostanie zapisane obok Twojej zgody.
withdraw-will-tell = Poinformujemy dział wsparcia IT.
withdraw-will-access = Możesz utracić dostęp do aplikacji i plików służbowych.
withdraw-not-evidence = Twoja zgoda nie zostanie usunięta. Pozostanie zapisana jako dowód tego, czego wtedy dotyczyła.
withdraw-not-devices = Twoje urządzenia nie zostaną usunięte.
withdraw-devices = Jeśli te urządzenia nie mają już być skonfigurowane do pracy, usuń je samodzielnie:
withdraw-button = Wycofaj zgodę

# A receipt
receipt-title = Potwierdzenie
receipt-lead = Zapisane informacje o Twojej decyzji.
receipt-print = Aby wydrukować tę stronę lub zapisać ją jako plik PDF, naciśnij Ctrl+P. Zostanie wydrukowane tylko potwierdzenie.
receipt-organization = Organizacja
receipt-who = Kto podjął decyzję
receipt-decision = Decyzja
receipt-at = Kiedy
receipt-terms = Warunki
receipt-version = Wersja i język
receipt-reading = Potwierdzenie przeczytania
receipt-reading-checkbox = Zaznaczono „Treść tych warunków jest mi znana”
receipt-reading-end = Wybrano „Kontynuuj” na końcu treści
receipt-policy = Nazwa warunków w systemie
receipt-id = Numer decyzji
receipt-text-hash = Odcisk cyfrowy treści (SHA-256)
receipt-commitment = Odcisk cyfrowy zapisu
receipt-request = Numer konfiguracji
receipt-address = Sprawdź w portalu
receipt-note = Odciski cyfrowe dowodzą, że treść i zapis nie zostały od tego czasu zmienione.
receipt-made = Wydrukowano: { $when }

# The account
account-title = Twoje konto
account-lead = Jakiego konta używasz i gdzie jest ono zalogowane.
account-where = Gdzie jest zalogowane Twoje konto
account-where-lead = Jeśli nie rozpoznajesz którejś z tych przeglądarek, wyloguj ją i poinformuj dział wsparcia IT.
account-browser = { $browser } w systemie { $system }
account-browser-unknown = Nieznana przeglądarka
account-this = Ta przeglądarka
account-since = Zalogowano { $when }
account-used = Ostatnio użyto { $when }
account-end = Wyloguj
account-sign-out = Wyloguj się
account-ended = Inna przeglądarka została wylogowana

# Signing out
sign-out-title = Wyloguj się
sign-out-lead = Twoje konto jest zalogowane tylko w tej przeglądarce.
sign-out-lead-others = { $count ->
    [one] Twoje konto jest zalogowane w tym portalu także w { $count } innej przeglądarce.
    [few] Twoje konto jest zalogowane w tym portalu także w { $count } innych przeglądarkach.
    [many] Twoje konto jest zalogowane w tym portalu także w { $count } innych przeglądarkach.
   *[other] Twoje konto jest zalogowane w tym portalu także w { $count } innej przeglądarki.
  }
sign-out-everywhere = Wyloguj się wszędzie
signed-out-title = Wylogowano
signed-out-text = Jeśli z tego komputera korzystają też inne osoby, zamknij również przeglądarkę.
signed-out-again = Zaloguj się ponownie

# When signing in doesn’t work
sign-in-down = Logowanie teraz nie działa
sign-in-down-text = Usługa logowania Twojej organizacji nie odpowiada. To nie Twoja wina, a Twoje urządzenia działają nadal. Odczekaj kilka minut i spróbuj ponownie.
sign-in-refused = Nie zalogowano
sign-in-refused-text = Logowanie zostało anulowane albo Twoje konto nie może korzystać z tego portalu. Spróbuj ponownie lub zapytaj dział wsparcia IT, czy przysługuje Ci dostęp.
sign-in-not-served = Tego konta nie można tu używać
sign-in-not-served-text = To konto należy do organizacji, która nie korzysta z tego portalu. Użyj swojego konta służbowego lub szkolnego.
sign-in-other-account = Użyj innego konta
sign-in-stale = Zaloguj się ponownie
sign-in-stale-text = Logowanie trwało zbyt długo albo rozpoczęto je w innej przeglądarce. Zacznij od nowa.
sign-in-failed = Nie udało się zalogować
sign-in-failed-text = Odpowiedź usługi logowania Twojej organizacji nie była wiarygodna. Spróbuj ponownie. Jeśli to się powtórzy, wyślij poniższy numer do działu wsparcia IT.
sign-in-not-offered = Nie można się tu zalogować
sign-in-not-offered-text = Twoja organizacja nie skonfigurowała jeszcze tego portalu. Możesz jednak czytać strony pomocy lub zapytać dział wsparcia IT o swoje urządzenia.
sign-in-again-title = Wylogowano Cię
sign-in-again-text = Dzieje się tak po dłuższej nieobecności. Wprowadzone dane zostały zachowane: zaloguj się, sprawdź je i wyślij.
sign-in-again-button = Zaloguj się i kontynuuj
organization-title = Do której organizacji należysz?
organization-lead = Potem możesz zalogować się za pomocą konta służbowego lub szkolnego.
organization-label = Organizacja
organization-hint = Jej nazwa lub identyfikator dzierżawy otrzymany od działu wsparcia IT.
organization-unknown = Sprawdź pisownię: nie znamy tej organizacji
organization-button = Kontynuuj

# Instead of a page
message-missing = Nic tu nie ma
message-missing-text = Być może adres jest błędny albo tego, co tu było, już nie ma. Jeśli adres został wpisany ręcznie, sprawdź go.
message-forbidden = Twoja rola tego nie obejmuje
message-forbidden-text = Twoje konto jest zalogowane, ale ta część jest przeznaczona dla innych osób. Jeśli jej potrzebujesz, poproś administratorów swojej organizacji o odpowiednią rolę.
message-bad = Nie udało się odczytać tych danych
message-bad-text = Były niepełne albo inne, niż oczekiwaliśmy, więc nic nie zostało zmienione. Wróć do poprzedniej strony i spróbuj ponownie.
message-unavailable = Twoje dane są teraz niedostępne
message-unavailable-text = Odczekaj minutę i spróbuj ponownie. Jeśli coś zostało wysłane, najpierw sprawdź, czy się zapisało.
message-error = Coś poszło nie tak po naszej stronie
message-error-text = To nie Twoja wina. Spróbuj ponownie. Jeśli to się powtórzy, wyślij poniższy numer do działu wsparcia IT.
message-to-devices = Twoje urządzenia
message-to-help = Pomoc
message-support-id = Dla działu wsparcia IT: { $id }

# The proof of a decision, on its pages.
proof-label = Dowód
proof-sealed = Zapieczętowano w partii { $batch }
proof-download = Pobierz dowód
proof-hint = Za pomocą tego pliku każdy może sprawdzić zapis, nikogo nie pytając.
proof-waiting = Jeszcze nie zapieczętowano. Sprawdź ponownie za kilka minut.

## A copy of one's data (/account/data)
data-title = Twoje dane
data-link-hint = Pobierz wszystko, co jest tu o Tobie przechowywane
data-lead = Masz prawo do kopii tego, co jest o Tobie przechowywane. Oto ona, w jednym pliku.
data-in = Co zawiera
data-in-decisions = Decyzje dotyczące warunków, z przeczytanymi tekstami, i wycofania
data-in-devices = Urządzenia, także usunięte: nazwy, numery, modele, czy spełniały reguły, oraz usunięcia
data-in-events = Co się z nimi działo, po kolei
data-in-attempts = Każda konfiguracja i rejestracja z ostatnich 30 dni i jej wynik
data-in-sessions = Logowania do tego portalu: kiedy, w jakiej przeglądarce i co przekazało logowanie
data-in-pins = Numery PIN rejestracji, bez cyfr: utworzone dla tej osoby i kiedy któryś został użyty
data-in-acts = Co administratorzy zrobili z tymi urządzeniami i danymi oraz co ta osoba zrobiła jako administrator
data-out = Czego nie zawiera
data-out-others = Innych osób: kto coś zrobił, nazywa się „administrator”
data-out-secrets = Tajemnic, takich jak numery PIN i tokeny logowania
data-out-elsewhere = Tego, co organizacja przechowuje gdzie indziej, na przykład w zarządzaniu urządzeniami
data-careful = Plik jest w formacie JSON: to tekst, który czytają też programy. Zapisz go tam, gdzie nikt inny go nie przeczyta.
data-download = Pobierz plik
data-records = Decyzje w znormalizowanej postaci
data-records-hint = Te same decyzje jako zapisy zgody (ISO/IEC TS 27560), dla programów, które rozumieją tę postać.
data-records-download = Pobierz zapisy zgody
record-download = Pobierz jako zapis zgody
record-hint = ISO/IEC TS 27560, jako JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager działa
manager-works-text = Nie musisz nic robić.
manager-starting = Trwa konfigurowanie programu Configuration Manager
manager-starting-text = To może potrwać kilka godzin. Zostaw urządzenie włączone i połączone z internetem.
manager-troubled = Configuration Manager miał problem
manager-troubled-text = Niedawno się zsynchronizował, więc często problem mija sam.
manager-failing = Configuration Manager nie działa prawidłowo
manager-failing-text = Dopóki nie zacznie działać, aktualizacje i aplikacje służbowe mogą nie docierać.
manager-unknown = Zarządzane także przez Configuration Manager
manager-what = Za pomocą tego programu Twoja organizacja dba o urządzenie.
manager-owns = Decyduje on też, czy urządzenie spełnia wymagania Twojej organizacji.
manager-set-up = Jest zainstalowany i zarejestrowany, a jego własne sprawdzenie przebiegło pomyślnie.
manager-not-installed = Nie jest zainstalowany.
manager-not-registered = Jest zainstalowany, ale nie jest zarejestrowany w Twojej organizacji.
manager-not-evaluated = Jest zainstalowany i zarejestrowany, ale jego własne sprawdzenie jeszcze się nie powiodło.
manager-install-error = Nie udało się go zainstalować.
manager-update-error = Nie udało się go zaktualizować.
manager-communication-error = Nie mógł połączyć się z serwerem Twojej organizacji.
manager-late-well = Nie synchronizował się od ponad 30 dni.
manager-late = Nie synchronizował się od ponad 2 dni.
manager-never-synced = Nigdy się nie zsynchronizował.
manager-step-connect = Połącz urządzenie z siecią swojej organizacji, w pracy lub przez VPN.
manager-step-restart = Uruchom urządzenie ponownie.
manager-step-wait = Zostaw je włączone i połączone przez godzinę lub dwie. Configuration Manager sam spróbuje ponownie.
manager-step-support = Zajrzyj tu jutro. Jeśli nic się nie zmieni, skontaktuj się z działem wsparcia IT.
manager-synced = Ostatnia synchronizacja: { $when }
manager-but-compliant = Urządzenie spełnia to, czego wymaga Twoja organizacja.
manager-but-unknown = Twoja organizacja jeszcze nie sprawdziła tego urządzenia.
## Whether the sign-in service knows how a device stands

device-told = Usługa Microsoft Entra, przez którą logujesz się do organizacji, otrzymała tę informację { $when }.
device-told-shortly = Usługa Microsoft Entra, przez którą logujesz się do organizacji, wkrótce otrzyma tę informację.
device-told-later = Usługi Microsoft Entra, przez którą logujesz się do organizacji, nie udało się jeszcze powiadomić. Nastąpi kolejna próba.
device-told-unknown = Usługa Microsoft Entra, przez którą logujesz się do organizacji, nie zna tego urządzenia. Skontaktuj się z działem wsparcia IT.
message-too-many = Jest teraz zbyt wiele logowań
message-too-many-text = W krótkim czasie przyszło ich za dużo z Twojej sieci lub dla Twojej organizacji. Odczekaj minutę i spróbuj ponownie.
