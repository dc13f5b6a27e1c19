# Strona z warunkami użytkowania
lead-company = Organizacja { $organization } będzie zarządzać tym urządzeniem. Przeczytaj te warunki i wybierz „Akceptuj”, aby przejść dalej.
lead-personal = Organizacja { $organization } prosi o Twoją zgodę przed dodaniem urządzenia. Wybierz „Akceptuj”, aby przejść dalej, lub „Odrzuć”, aby przerwać.
untitled = Warunki użytkowania
accept = Akceptuj
decline = Odrzuć
languages = Język
request-id = Identyfikator żądania:

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
blocked-maintenance-next = Spróbuj ponownie później. Aby opuścić tę stronę, wybierz „Kontynuuj”.

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
