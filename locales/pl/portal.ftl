# Wokół każdej strony portalu
portal-name = Portal urządzeń
portal-skip = Przejdź do treści
portal-places = Sekcje
portal-language = Język
portal-language-change = Zmień język

# Pomoc
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
help-in-english = Te teksty pomocy są na razie dostępne tylko po angielsku.
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
help-unknown-title = Nie znamy tego kodu
help-unknown-text = Nie ma tu strony na temat „{ $code }”.
help-unknown-next = Porównaj go z kodem na ekranie. Jeśli jest taki sam, wyślij go do działu wsparcia IT i podaj, kiedy wystąpił problem.
