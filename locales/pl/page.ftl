# Strona z warunkami użytkowania
lead-company = Organizacja { $organization } będzie zarządzać tym urządzeniem. Przeczytaj te warunki i wybierz „Akceptuj”, aby przejść dalej.
lead-personal = Organizacja { $organization } prosi o Twoją zgodę przed dodaniem urządzenia. Wybierz „Akceptuj”, aby przejść dalej, lub „Odrzuć”, aby przerwać.
untitled = Warunki użytkowania
accept = Akceptuj
decline = Odrzuć
languages = Język
request-id = Identyfikator żądania:

# Kod PIN, przed warunkami
pin-title = Wpisz kod PIN
pin-lead = Organizacja { $organization } przekazała Ci kod PIN do skonfigurowania tego urządzenia.
pin-label = Kod PIN
pin-none = Nie mam kodu
pin-hint = 8 cyfr. Jeśli go nie masz, zapytaj dział wsparcia IT.
pin-missing = Wpisz kod PIN
pin-wrong = Ten kod PIN jest nieprawidłowy. Sprawdź go i spróbuj ponownie albo poproś dział wsparcia IT o nowy.
pin-used = Ten kod PIN nie jest już ważny. Poproś dział wsparcia IT o nowy.
pin-wait = Wpisano zbyt wiele błędnych kodów PIN. Spróbuj ponownie { $when }.

# Jak potwierdza się przeczytanie warunków
lead-company-end = Organizacja { $organization } będzie zarządzać tym urządzeniem. Przeczytaj te warunki do końca, a potem wybierz „Kontynuuj”.
lead-personal-end = Organizacja { $organization } prosi o Twoją zgodę przed dodaniem urządzenia. Przeczytaj warunki do końca i wybierz „Kontynuuj” lub wybierz „Odrzuć”, aby przerwać.
reading-box = Treść tych warunków jest mi znana
reading-missing = Po przeczytaniu warunków zaznacz to pole, a potem wybierz „Akceptuj”.
reading-hint = Przycisk „Kontynuuj” jest na końcu warunków.
reading-to-end = Najpierw przeczytaj warunki do końca. Tam jest przycisk „Kontynuuj”.
confirm-title = Czy akceptujesz te warunki?
confirm-company = Wybierz „Akceptuj”, aby przejść dalej, lub „Wstecz”, aby przeczytać je jeszcze raz.
confirm-personal = Wybierz „Akceptuj”, aby przejść dalej, „Odrzuć”, aby przerwać, lub „Wstecz”, aby przeczytać je jeszcze raz.

# Limit urządzeń, nad warunkami
cap-count = { $count ->
    [one] Masz { $used } z { $count } urządzenia
    [few] Masz { $used } z { $count } urządzeń
    [many] Masz { $used } z { $count } urządzeń
   *[other] Masz { $used } z { $count } urządzenia
  }
cap-next = { $count ->
    [one] Aby dodać to urządzenie, najpierw usuń jedno urządzenie, którego już nie używasz.
    [few] Aby dodać to urządzenie, najpierw usuń { $count } urządzenia, których już nie używasz.
    [many] Aby dodać to urządzenie, najpierw usuń { $count } urządzeń, których już nie używasz.
   *[other] Aby dodać to urządzenie, najpierw usuń { $count } urządzenia, których już nie używasz.
  }
cap-accept = Jeśli konfigurujesz ponownie jedno z tych urządzeń, możesz od razu zaakceptować: zachowa swoje miejsce.
cap-list = Twoje urządzenia, od najdawniej widzianego
cap-more = { $count ->
    [one] { $count } inne urządzenie było widziane później.
    [few] { $count } inne urządzenia były widziane później.
    [many] { $count } innych urządzeń było widzianych później.
   *[other] { $count } innego urządzenia było widziane później.
  }
cap-portal = Możesz to zrobić na innym urządzeniu pod adresem { $address }.
cap-support = Poproś o to pomoc techniczną IT.
cap-removed = Trwa usuwanie urządzenia { $name }.
cap-room = Teraz jest miejsce na to urządzenie. Przeczytaj warunki i przejdź dalej.
cap-later = Miejsce urządzenia, które jest usuwane, zwolni się, gdy usuwanie się zakończy; urządzenie musi być włączone i połączone z internetem. Możesz tu zaczekać i sprawdzić ponownie.
cap-check = Sprawdź ponownie
back = Wstecz

# Ograniczenie, które zatrzymuje rejestrację; „Kontynuuj” przekazuje przyczynę do systemu Windows
continue = Kontynuuj
blocked-personal-title = Nie można tu dodać prywatnego urządzenia
blocked-personal-text = Organizacja { $organization } zarządza tylko własnymi urządzeniami. Na tym urządzeniu nic nie zostało zmienione.
blocked-personal-next = Jeśli to urządzenie należy do organizacji { $organization }, zapytaj dział wsparcia IT, jak je skonfigurować. Aby opuścić tę stronę, wybierz „Kontynuuj”.
blocked-license-title = Za pomocą tego konta nie można jeszcze dodawać urządzeń
blocked-license-text = Organizacja { $organization } nie skonfigurowała jeszcze zarządzania urządzeniami dla Twojego konta.
blocked-license-next = Poproś dział wsparcia IT o włączenie tej funkcji, a potem spróbuj ponownie. Aby opuścić tę stronę, wybierz „Kontynuuj”.
blocked-maintenance-title = Konfigurowanie urządzeń jest wstrzymane
blocked-maintenance-text = Organizacja { $organization } prowadzi prace konserwacyjne w systemie zarządzania urządzeniami. Z Twoim urządzeniem wszystko jest w porządku.
blocked-maintenance-until = Przewidywany koniec { $when }: { $exact }.
blocked-maintenance-next = Spróbuj ponownie później. Aby opuścić tę stronę, wybierz „Kontynuuj”.
blocked-os-title = To urządzenie wymaga nowszego systemu Windows
blocked-os-text = Na tym urządzeniu działa { $current }. Organizacja { $organization } zarządza tylko urządzeniami z systemem { $minimum } lub nowszym.
blocked-os-next = Zainstaluj wszystkie aktualizacje systemu Windows, uruchom urządzenie ponownie i spróbuj jeszcze raz. Jeśli to nie pomoże, zapytaj dział wsparcia IT. Aby opuścić tę stronę, wybierz „Kontynuuj”.

# Strony, z których nie ma bezpiecznego powrotu do systemu Windows
notice-address-title = Nie można wyświetlić tej strony
notice-address-text = Strona odsyłałaby pod adres, na który Twoja organizacja nie zezwala. Przejście dalej nie byłoby bezpieczne.
notice-address-next = Zamknij tę stronę i zacznij od nowa w konfiguracji systemu Windows lub w aplikacji Ustawienia. Nic nie zostało zapisane.
notice-form-title = Odpowiedź nie dotarła
notice-form-text = Strona wysłała dane, których nie udało się przetworzyć. Nic nie zostało zapisane.
notice-form-next = Wróć do poprzedniej strony i wybierz ponownie. Jeśli to nie pomoże, zacznij od nowa w konfiguracji systemu Windows lub w aplikacji Ustawienia.
notice-ticket-title = Ta strona straciła ważność
notice-ticket-text = Była otwarta zbyt długo albo jej dane uległy uszkodzeniu podczas przesyłania. Nic nie zostało zapisane.
notice-ticket-next = Zamknij tę stronę i zacznij od nowa w konfiguracji systemu Windows lub w aplikacji Ustawienia.
notice-size-title = Wysłano za dużo danych
notice-size-text = Strona wysłała więcej danych, niż można odczytać za jednym razem. Nic nie zostało zapisane.
notice-missing-title = Ta strona nie istnieje
notice-missing-text = Pod tym adresem nic nie ma.
notice-missing-next = Sprawdź adres lub zacznij od nowa w konfiguracji systemu Windows lub w aplikacji Ustawienia.
notice-error-title = Coś poszło nie tak po naszej stronie
notice-error-text = Nie udało się przetworzyć tej strony.
notice-error-next = Odczekaj minutę, wróć do poprzedniej strony i spróbuj ponownie.
notice-support = Jeśli problem będzie się powtarzać, przekaż ten identyfikator działowi wsparcia IT.
notice-many-title = Jest teraz zbyt wiele żądań
notice-many-text = W krótkim czasie z Twojej sieci lub organizacji przyszło ich za dużo. Niczego nie zapisano.
notice-many-next = Odczekaj minutę, wróć do poprzedniej strony i spróbuj ponownie. Jeśli to nie pomoże, zacznij od nowa w konfiguracji systemu Windows lub w aplikacji Ustawienia.
