# Alrededor de cada página del portal
portal-name = Portal de dispositivos
portal-skip = Saltar al contenido
portal-places = Secciones
portal-language = Idioma
portal-language-change = Cambiar idioma

# Ayuda
help-title = Ayuda
help-lead = Qué ha fallado, a quién le toca actuar y qué hacer a continuación.
help-search-label = Busca un código de error o una palabra
help-search-hint = El código aparece en la pantalla en la que se ha detenido el proceso, por ejemplo, 0x80180013.
help-search-button = Buscar
help-found = { $count ->
    [one] Una página sobre «{ $query }»
   *[other] { $count } páginas sobre «{ $query }»
  }
help-found-none = No se ha encontrado nada sobre «{ $query }»
help-found-none-next = Compara el código con el de tu pantalla o prueba con una palabra del mensaje. Si no funciona, envía el código a tu equipo de soporte de TI.
help-in-english = Por ahora, estos textos de ayuda solo están en inglés.
help-topics = Conviene saber
help-area-terms = Términos de uso
help-area-enrollment = Agregar un dispositivo
help-area-registration = Unir el dispositivo a tu organización
help-area-intune = Administración de dispositivos en Windows
help-area-comanagement = Dispositivos con dos sistemas de administración
help-who-you = Puedes solucionarlo tú
help-who-administrator = Puede solucionarlo tu equipo de soporte de TI
help-who-wait = Espera y vuelve a intentarlo
help-who-nobody = Esto no se puede solucionar
help-what-happened = Qué ha pasado
help-what-to-do = Qué hacer
help-for-administrators = Para el equipo de soporte de TI
help-also = Otros nombres:
help-all = Toda la ayuda
help-unknown-title = No conocemos este código
help-unknown-text = Aquí no hay ninguna página sobre «{ $code }».
help-unknown-next = Compáralo con el código de tu pantalla. Si es el mismo, envíalo a tu equipo de soporte de TI e indica a qué hora ha ocurrido.
