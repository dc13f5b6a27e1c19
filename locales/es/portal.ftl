# Around every page of the portal
portal-name = Portal de dispositivos
portal-skip = Saltar al contenido
portal-places = Secciones
portal-language = Idioma
portal-language-change = Cambiar idioma
portal-devices = Dispositivos
portal-agreements = Acuerdos
portal-account = Cuenta
portal-sign-in = Iniciar sesión
portal-cancel = Cancelar
portal-again = Intentar de nuevo
support-title = Soporte de TI
support-page = Página de soporte

# Help
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
help-open-devices = Abrir tus dispositivos
help-open-agreements = Abrir tus acuerdos
help-unknown-title = No conocemos este código
help-unknown-text = Aquí no hay ninguna página sobre «{ $code }».
help-unknown-next = Compáralo con el código de tu pantalla. Si es el mismo, envíalo a tu equipo de soporte de TI e indica a qué hora ha ocurrido.

# How long ago
time-just-now = hace un momento
time-minutes-ago = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
  }
time-hours-ago = { $count ->
    [one] hace { $count } hora
   *[other] hace { $count } horas
  }
time-days-ago = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
  }
time-weeks-ago = { $count ->
    [one] hace { $count } semana
   *[other] hace { $count } semanas
  }
time-months-ago = { $count ->
    [one] hace { $count } mes
   *[other] hace { $count } meses
  }
time-years-ago = { $count ->
    [one] hace { $count } año
   *[other] hace { $count } años
  }

# How long until
time-in-a-moment = dentro de un momento
time-in-minutes = { $count ->
    [one] dentro de { $count } minuto
   *[other] dentro de { $count } minutos
  }
time-in-hours = { $count ->
    [one] dentro de { $count } hora
   *[other] dentro de { $count } horas
  }
time-in-days = { $count ->
    [one] dentro de { $count } día
   *[other] dentro de { $count } días
  }
time-in-weeks = { $count ->
    [one] dentro de { $count } semana
   *[other] dentro de { $count } semanas
  }
time-in-months = { $count ->
    [one] dentro de { $count } mes
   *[other] dentro de { $count } meses
  }
time-in-years = { $count ->
    [one] dentro de { $count } año
   *[other] dentro de { $count } años
  }

# Forms that come back
form-error = Error
form-problem = Hay un problema
form-sent-already = Ya lo has enviado
form-sent-already-next = No se ha repetido nada. Comprueba cómo está ahora. Si no se ha hecho, vuelve a enviarlo.
form-stale = Vuelve a enviarlo
form-stale-next = Esta página llevaba demasiado tiempo abierta, así que no se ha cambiado nada. Revisa el contenido y vuelve a enviarlo.
form-signed-in-again = Has vuelto a iniciar sesión
form-signed-in-again-next = Aún no se ha cambiado nada. Comprueba lo que has escrito y envíalo.
form-unavailable = Ahora mismo no ha sido posible
form-unavailable-next = No se ha cambiado nada. Espera un minuto y vuelve a enviarlo.

# All devices
devices-title = Tus dispositivos
devices-lead = Los dispositivos Windows que has configurado para el trabajo.
devices-count = { $count ->
    [one] { $used } de { $count } dispositivo
   *[other] { $used } de { $count } dispositivos
  }
devices-room = { $count ->
    [one] Puedes agregar { $count } más.
   *[other] Puedes agregar { $count } más.
  }
devices-full = Has alcanzado el límite de dispositivos
devices-full-next = Para configurar otro dispositivo, primero quita uno que ya no uses.
devices-over = Tienes más dispositivos de los permitidos
devices-over-next = { $count ->
    [one] Tu límite se ha reducido. Conservas todos tus dispositivos. Para configurar otro, primero quita { $count } dispositivo que ya no uses.
   *[other] Tu límite se ha reducido. Conservas todos tus dispositivos. Para configurar otro, primero quita { $count } dispositivos que ya no uses.
  }
devices-none-allowed = Tu cuenta no permite agregar dispositivos
devices-none-allowed-next = Si necesitas configurar un dispositivo para el trabajo, consulta a tu equipo de soporte de TI.
devices-forgotten = ¿Ya no lo usas?
devices-forgotten-when = última conexión: { $when }
devices-waiting = { $count ->
    [one] Lee y acepta los nuevos términos
   *[other] Lee y acepta los nuevos términos de { $count } documentos
  }
devices-search = Nombre o modelo
devices-search-button = Mostrar
devices-sort = Ordenar por
devices-sort-seen = Última conexión
devices-sort-name = Nombre
devices-sort-enrolled = Fecha en que se agregó
devices-found = { $count ->
    [one] { $count } dispositivo coincide con «{ $query }».
   *[other] { $count } dispositivos coinciden con «{ $query }».
  }
devices-found-none = Ningún dispositivo coincide con «{ $query }»
devices-found-none-next = Prueba con una parte del nombre o del modelo.
devices-show-all = Mostrar todos
devices-pages = Páginas de la lista
devices-page = Página { $page } de { $pages }
devices-page-before = Página anterior
devices-page-after = Página siguiente
devices-none = Aún no hay dispositivos
devices-none-next = Cuando configures un dispositivo Windows con tu cuenta profesional, aparecerá aquí.
devices-none-help = Ayuda para configurar un dispositivo
devices-removed-title = Dispositivos quitados
devices-removed-lead = Estos dispositivos ya no están configurados para el trabajo. No cuentan para tu límite.
devices-removed-link = { $count ->
    [one] Mostrar { $count } dispositivo quitado
   *[other] Mostrar { $count } dispositivos quitados
  }
devices-removed-none = No hay dispositivos quitados
devices-removed-none-next = Cuando quites un dispositivo, podrás consultarlo aquí.

# A device
device-unnamed = Dispositivo sin nombre
device-company = Dispositivo de la empresa
device-personal = Dispositivo personal
device-remove = Quitar
device-removed = Quitado
device-being-removed = Se está quitando
device-lost = Marcado como perdido
device-removed-when = Quitado { $when }
device-seen-when = Última conexión: { $when }
device-never-seen = Aún no se ha conectado
device-details = Detalles
device-reported-name = Nombre en el dispositivo
device-model = Modelo
device-system = Sistema
device-ownership = De quién es
device-seen = Última conexión
device-added = Agregado
device-counts = Cuenta para tu límite
device-counts-yes = Sí
device-counts-no = No
device-agreement = Los términos que aceptaste para este dispositivo
device-choices = Qué puedes hacer
device-rename-link = Cambiar nombre
device-rename-hint = Ponle un nombre que reconozcas.
device-lose-link = Marcar como perdido
device-lose-hint = Avisa a tu equipo de soporte de TI de que lo has perdido o te lo han robado.
device-found-link = Marcar como encontrado
device-found-hint = Avisa a tu equipo de soporte de TI de que lo has recuperado.
device-remove-link = Quitar este dispositivo
device-remove-hint = Dejará de estar configurado para el trabajo. Antes de que ocurra nada, verás qué implica.
device-removal-going = Este dispositivo se está quitando
device-removal-follow = Ver el progreso
device-removal-over = Este dispositivo se ha quitado
device-removal-look = Ver cómo ha ido
device-lost-when = Lo marcaste como perdido { $when }.
device-lost-next = Tu equipo de soporte de TI lo sabe. El dispositivo sigue contando para tu límite.
device-done-renamed = Se ha guardado el nombre
device-done-removal = Hemos solicitado que se quite este dispositivo
device-done-cancelled = Conservas este dispositivo
device-done-lost = Tu equipo de soporte de TI sabe que has perdido este dispositivo
device-done-found = Tu equipo de soporte de TI sabe que has encontrado este dispositivo

# Whether a device meets the organization’s requirements
standing-unknown = Aún sin comprobar
standing-unknown-text = Tu organización aún no ha comprobado este dispositivo. No tienes que hacer nada.
standing-not-managed = Sin administrar
standing-not-managed-text = Tu organización ya no administra este dispositivo, así que es posible que no puedas acceder desde él a las aplicaciones y los archivos de trabajo.
standing-compliant = Cumple los requisitos
standing-compliant-text = Todo está en orden. No tienes que hacer nada.
standing-grace = Requiere tu atención
standing-grace-text = Sigue funcionando como siempre, pero hay algo que solucionar.
standing-grace-until = Fecha límite para solucionarlo: { $when }.
standing-not-compliant = No cumple los requisitos
standing-not-compliant-text = Hasta que se solucione, es posible que no puedas acceder a las aplicaciones y los archivos de trabajo desde este dispositivo.
standing-reasons = Qué hay que solucionar
standing-step-connect = Conecta el dispositivo a Internet e inicia sesión.
standing-step-fix = Soluciona lo que se indica arriba. A menudo basta con instalar las actualizaciones de Windows y reiniciar.
standing-step-update = Instala todas las actualizaciones de Windows y reinicia.
standing-step-sync = Abre Configuración > Cuentas > Obtener acceso a trabajo o escuela, selecciona tu cuenta profesional, después Información y, por último, Sincronizar.
standing-step-support = Espera unos minutos y vuelve a mirar aquí. Si sigue sin solucionarse, consulta a tu equipo de soporte de TI.
standing-judged = Comprobado { $when }

# A device’s name
name-title = Cambiar el nombre de este dispositivo
name-lead = Solo cambia el nombre en este portal. El nombre en el propio dispositivo sigue siendo el mismo.
name-label = Nombre
name-hint = 64 caracteres como máximo.
name-reported = Deja el campo vacío para usar { $name }, el nombre que tiene el dispositivo.
name-too-long = Acorta el nombre a 64 caracteres como máximo
name-unprintable = Elimina los caracteres que no se pueden mostrar
name-save = Guardar

# Removing a device
removal-title = Quitar este dispositivo
removal-heading = ¿Quitar { $name }?
removal-lead = Dejará de estar configurado para el trabajo.
removal-will = Qué pasará
removal-will-go = La administración, la configuración y las aplicaciones de tu organización se quitarán del dispositivo.
removal-will-lose = Se pueden perder los datos de trabajo que haya en el dispositivo. Windows no avisa.
removal-will-access = Es posible que ya no puedas acceder desde él al correo, las aplicaciones y los archivos de trabajo.
removal-will-free = Su lugar quedará libre para otro dispositivo de inmediato.
removal-will-free-later = Su lugar quedará libre para otro dispositivo cuando se confirme que se ha quitado.
removal-before = Antes de quitarlo
removal-before-copy = Copia en un lugar seguro lo que necesites del dispositivo.
removal-before-sign-in = Si inicias sesión en Windows con tu cuenta profesional, asegúrate de que haya otra cuenta con derechos de administrador. Puede que después la necesites para iniciar sesión.
removal-before-company = Es un dispositivo de la empresa. Si vas a devolverlo, puede que tu equipo de soporte de TI prefiera encargarse de quitarlo.
removal-not = Qué no pasará
removal-not-files = Tus archivos personales se quedan en el dispositivo.
removal-not-forever = No es definitivo: puedes volver a configurar el dispositivo para el trabajo.
removal-button = Quitar este dispositivo
removal-keep = Conservarlo
removal-again = Intentar de nuevo
removal-failed-earlier = La última vez no se pudo quitar
removal-failed-when = El intento falló { $when }. El dispositivo sigue como estaba.
removal-failed-next = Enciende el dispositivo, conéctalo a Internet y vuelve a intentarlo. Si falla otra vez, consulta a tu equipo de soporte de TI.
removal-reason = Motivo: { $reason }
removal-too-many = Estás quitando demasiados dispositivos a la vez
removal-too-many-next = Espera a que se terminen de quitar algunos de los otros y vuelve a intentarlo.
removal-taken-up = Ya no puedes conservar este dispositivo
removal-taken-up-next = Ya se ha empezado a quitar. Después podrás volver a configurarlo.
removal-no-room = Ya no queda sitio para este dispositivo
removal-no-room-next = Otro dispositivo ha ocupado su lugar. Quita primero otro o deja que este se termine de quitar.

# How far a removal is
progress-heading-going = Quitando { $name }
progress-heading-done = Se ha quitado { $name }
progress-heading-failed = No se ha podido quitar { $name }
progress-lead-requested = La administración de dispositivos de tu organización aún no se ha hecho cargo. Todavía puedes conservar el dispositivo.
progress-lead-accepted = El dispositivo se quitará la próxima vez que esté encendido y conectado a Internet.
progress-lead-done = Ya no está configurado para el trabajo. Puedes volver a configurarlo cuando quieras.
progress-lead-failed = El dispositivo sigue como estaba. Enciéndelo, conéctalo a Internet y vuelve a intentarlo. Si falla otra vez, consulta a tu equipo de soporte de TI.
progress-asked-by-you = Has pedido que se quite
progress-asked = Tu organización ha pedido que se quite
progress-by-management = La administración de dispositivos de tu organización lo ha quitado
progress-taking-up = La administración de dispositivos se hace cargo
progress-taken-up = La administración de dispositivos se ha hecho cargo
progress-removing = Se quita el dispositivo
progress-done-later = Se quita el dispositivo
progress-done = Se ha quitado el dispositivo
progress-failed = No ha funcionado
progress-now = En curso
progress-later = Sin empezar
progress-refresh = Esta página se actualiza sola cada 30 segundos. Puedes salir de ella: el proceso continúa.
progress-refresh-stop = Dejar de actualizarla
progress-refresh-stopped = Esta página no se actualiza sola.
progress-refresh-start = Actualizarla cada 30 segundos
progress-cancel = Conservar este dispositivo
progress-cancel-hint = El dispositivo no se quitará.
progress-to-device = Volver al dispositivo
progress-to-devices = Todos tus dispositivos

# A device that is lost
loss-title = Marcar este dispositivo como perdido
loss-heading = ¿Has perdido { $name }?
loss-lead = Avísanos si lo has perdido o te lo han robado, para que tu equipo de soporte de TI pueda ayudar a proteger lo que contiene.
loss-will = Qué pasará
loss-will-tell = Se avisará a tu equipo de soporte de TI.
loss-will-mark = El dispositivo aparecerá como perdido en tu lista.
loss-not = Qué no pasará
loss-not-erased = Desde aquí no se borra ni se bloquea nada.
loss-not-freed = El dispositivo sigue en tu lista y cuenta para tu límite. Puedes quitarlo desde allí.
loss-call = Si te lo han robado o contiene datos de trabajo confidenciales, llama también a tu equipo de soporte de TI.
loss-button = Marcar como perdido
loss-found-title = Marcar este dispositivo como encontrado
loss-found-heading = ¿Has recuperado { $name }?
loss-found-lead = Avisaremos a tu equipo de soporte de TI y el dispositivo dejará de aparecer como perdido.
loss-found-button = Marcar como encontrado

# Agreements
agreements-title = Tus acuerdos
agreements-lead = Lo que decidiste al configurar tus dispositivos, con el texto exacto.
agreements-read = Leer y aceptar
agreements-waiting = Pendientes de tu decisión
agreements-decisions = Tus decisiones
agreements-none = Aún no hay acuerdos
agreements-none-next = Cuando configures un dispositivo para el trabajo, los términos que aceptes se guardarán aquí.
agreements-earlier = Decisiones anteriores
agreements-later = Volver a las más recientes
agreement-accepted = Aceptado
agreement-declined = Rechazado
agreement-not-required = No necesario
agreement-withdrawn = Aceptación retirada
agreement-no-terms = Sin términos
agreement-no-terms-text = Cuando configuraste este dispositivo no se aplicaban términos, así que no había nada que aceptar.
agreement-version = Versión { $version }
agreement-asked-for = Acepta la nueva versión
agreement-again = Vuelve a aceptar estos términos
agreement-ended = Tu aceptación caducó el { $date }
agreement-newer = Hay una versión más reciente
agreement-in-force = en vigor desde el { $date }
agreement-accepted-before = Aceptaste la versión { $version } el { $date }
agreement-for = Tipo de dispositivo
agreement-devices = Dispositivos
agreement-text = El texto
agreement-text-hint = Palabra por palabra, tal como lo viste.
agreement-receipt = Comprobante para imprimir
agreement-withdraw-link = Retirar tu aceptación
agreement-withdraw-hint = Antes de que ocurra nada, verás qué implica.
agreement-done-accepted = Has aceptado estos términos
agreement-done-withdrawn = Has retirado tu aceptación

# Accepting terms
accept-changed = El texto ha cambiado
accept-changed-next = Mientras leías, ha entrado en vigor un texto más reciente, así que no se ha aceptado nada. Vuelve a leerlo.
accept-languages = También en:
accept-meaning = Si aceptas, tu decisión se registra junto con este texto exacto.
accept-button = Aceptar
accept-not-now = Ahora no

# Withdrawing an acceptance
withdraw-title = ¿Retirar tu aceptación?
withdraw-lead = Lee primero qué implica.
withdraw-will-record = La retirada se registra junto a tu aceptación.
withdraw-will-tell = Se avisará a tu equipo de soporte de TI.
withdraw-will-access = Es posible que pierdas el acceso a las aplicaciones y los archivos de trabajo.
withdraw-not-evidence = Tu aceptación no se borra. Queda registrada como prueba de lo que aceptaste en su momento.
withdraw-not-devices = Tus dispositivos no se quitan.
withdraw-devices = Si ya no quieres tener estos dispositivos configurados para el trabajo, quítalos tú:
withdraw-button = Retirar aceptación

# A receipt
receipt-title = Comprobante
receipt-lead = Lo que consta sobre tu decisión.
receipt-print = Para imprimir esta página o guardarla como PDF, presiona Ctrl+P. Solo se imprime el comprobante.
receipt-organization = Organización
receipt-who = Quién decidió
receipt-decision = Decisión
receipt-at = Cuándo
receipt-terms = Términos
receipt-version = Versión e idioma
receipt-reading = Lectura confirmada
receipt-reading-checkbox = Al marcar «He leído estos términos»
receipt-reading-end = Al elegir «Continuar» al final del texto
receipt-policy = Nombre interno de los términos
receipt-id = Número de decisión
receipt-text-hash = Huella digital del texto (SHA-256)
receipt-commitment = Huella digital del registro
receipt-request = Número de configuración
receipt-address = Consulta en línea
receipt-note = Las huellas digitales demuestran que ni el texto ni el registro han cambiado desde entonces.
receipt-made = Fecha de impresión: { $when }

# The account
account-title = Tu cuenta
account-lead = Con qué cuenta estás aquí y dónde has iniciado sesión.
account-where = Dónde has iniciado sesión
account-where-lead = Si no reconoces alguna de estas sesiones, ciérrala y avisa a tu equipo de soporte de TI.
account-browser = { $browser } en { $system }
account-browser-unknown = Navegador desconocido
account-this = Este navegador
account-since = Sesión iniciada { $when }
account-used = Último uso: { $when }
account-end = Cerrar sesión
account-sign-out = Cerrar sesión
account-ended = Se ha cerrado la sesión en el otro navegador

# Signing out
sign-out-title = Cerrar sesión
sign-out-lead = Solo tienes la sesión iniciada en este navegador.
sign-out-lead-others = { $count ->
    [one] También tienes la sesión de este portal iniciada en { $count } navegador más.
   *[other] También tienes la sesión de este portal iniciada en { $count } navegadores más.
  }
sign-out-everywhere = Cerrar todas las sesiones
signed-out-title = Has cerrado sesión
signed-out-text = Si compartes este equipo, cierra también el navegador.
signed-out-again = Volver a iniciar sesión

# When signing in doesn’t work
sign-in-down = Ahora mismo no se puede iniciar sesión
sign-in-down-text = El servicio de inicio de sesión de tu organización no responde. No es culpa tuya y tus dispositivos siguen funcionando. Espera unos minutos y vuelve a intentarlo.
sign-in-refused = No se ha iniciado sesión
sign-in-refused-text = Se ha cancelado el inicio de sesión o tu cuenta no puede usar este portal. Vuelve a intentarlo o pregunta a tu equipo de soporte de TI si deberías tener acceso.
sign-in-not-served = No puedes usar esta cuenta aquí
sign-in-not-served-text = Has iniciado sesión con una cuenta de una organización que no usa este portal. Usa tu cuenta profesional o educativa.
sign-in-other-account = Usar otra cuenta
sign-in-stale = Vuelve a iniciar sesión
sign-in-stale-text = El inicio de sesión ha tardado demasiado o se ha empezado en otro navegador. Empieza de nuevo.
sign-in-failed = No se ha podido iniciar sesión
sign-in-failed-text = La respuesta del servicio de inicio de sesión de tu organización no era de confianza. Vuelve a intentarlo. Si ocurre otra vez, envía a tu equipo de soporte de TI el número que aparece abajo.
sign-in-not-offered = Aquí no se puede iniciar sesión
sign-in-not-offered-text = Tu organización aún no ha configurado este portal. Aun así, puedes leer las páginas de ayuda o consultar a tu equipo de soporte de TI sobre tus dispositivos.
sign-in-again-title = Se ha cerrado tu sesión
sign-in-again-text = Ocurre cuando pasas un rato sin usar el portal. Lo que has escrito se ha conservado: inicia sesión, compruébalo y envíalo.
sign-in-again-button = Iniciar sesión y continuar
organization-title = ¿A qué organización perteneces?
organization-lead = Después podrás iniciar sesión con tu cuenta profesional o educativa.
organization-label = Organización
organization-hint = Su nombre o su id. de inquilino, tal como te lo ha dado tu equipo de soporte de TI.
organization-unknown = Comprueba que esté bien escrito: no conocemos esta organización
organization-button = Continuar

# Instead of a page
message-missing = Esta página no existe
message-missing-text = Puede que la dirección no sea correcta o que lo que había aquí ya no exista. Si has escrito la dirección, compruébala.
message-forbidden = Tu rol no incluye esta parte
message-forbidden-text = Has iniciado sesión, pero esta parte es para otras personas. Si la necesitas, pide el rol a los administradores de tu organización.
message-bad = No hemos entendido la solicitud
message-bad-text = Faltaba algo o había algo inesperado en la solicitud, así que no se ha cambiado nada. Vuelve atrás e inténtalo de nuevo.
message-unavailable = Ahora mismo no podemos acceder a tus datos
message-unavailable-text = Espera un minuto y vuelve a intentarlo. Si has enviado algo, comprueba primero si se ha guardado.
message-error = Ha habido un problema por nuestra parte
message-error-text = No es culpa tuya. Vuelve a intentarlo. Si ocurre otra vez, envía a tu equipo de soporte de TI el número que aparece abajo.
message-to-devices = Tus dispositivos
message-to-help = Ayuda
message-support-id = Para el equipo de soporte de TI: { $id }

# The proof of a decision, on its pages.
proof-label = Prueba
proof-sealed = Sellado en el lote { $batch }
proof-download = Descargar la prueba
proof-hint = Con este archivo, cualquiera puede comprobar el registro sin preguntar a nadie.
proof-waiting = Aún no está sellado. Vuelve a mirar dentro de unos minutos.

## A copy of one's data (/account/data)
data-title = Sus datos
data-link-hint = Descargar todo lo que se guarda aquí sobre usted
data-lead = Tiene derecho a una copia de lo que se guarda sobre usted. Aquí está, en un solo archivo.
data-in = Qué contiene
data-in-decisions = Decisiones sobre las condiciones, con los textos leídos, y retiradas
data-in-devices = Dispositivos, también los quitados: nombres, números, modelos, si cumplían las reglas, y eliminaciones
data-in-events = Lo que les ocurrió, por orden
data-in-attempts = Cada configuración e inscripción de los últimos 30 días y cómo terminó
data-in-sessions = Inicios de sesión en este portal: cuándo, con qué navegador y qué comunicó el inicio de sesión
data-in-pins = PIN de inscripción, sin sus cifras: los creados para esta persona y cuándo se usó uno
data-in-acts = Lo que los administradores hicieron con estos dispositivos y datos, y lo que esta persona hizo como administrador
data-out = Qué no contiene
data-out-others = Otras personas: quien hizo algo se llama «administrator»
data-out-secrets = Secretos, como PIN y tokens de inicio de sesión
data-out-elsewhere = Lo que la organización guarda en otros lugares, como su administración de dispositivos
data-careful = El archivo es JSON: un texto que también leen los programas. Guárdelo donde nadie más pueda leerlo.
data-download = Descargar el archivo
data-records = Decisiones en una forma normalizada
data-records-hint = Las mismas decisiones como registros de consentimiento (ISO/IEC TS 27560), para programas que entienden esa forma.
data-records-download = Descargar los registros de consentimiento
record-download = Descargar como registro de consentimiento
record-hint = ISO/IEC TS 27560, en JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager funciona
manager-works-text = No tienes que hacer nada.
manager-starting = Configuration Manager se está configurando
manager-starting-text = Puede tardar unas horas. Deja el dispositivo encendido y conectado a Internet.
manager-troubled = Configuration Manager ha tenido un problema
manager-troubled-text = Se ha sincronizado hace poco, así que a menudo se resuelve solo.
manager-failing = Configuration Manager no funciona bien
manager-failing-text = Hasta que funcione, es posible que no lleguen actualizaciones ni aplicaciones de trabajo.
manager-unknown = Administrado también con Configuration Manager
manager-what = Tu organización usa este programa para cuidar del dispositivo.
manager-owns = También decide si el dispositivo cumple los requisitos de tu organización.
manager-set-up = Está instalado y registrado, y su propia comprobación ha ido bien.
manager-not-installed = No está instalado.
manager-not-registered = Está instalado, pero no registrado en tu organización.
manager-not-evaluated = Está instalado y registrado, pero su propia comprobación aún no ha ido bien.
manager-install-error = No se ha podido instalar.
manager-update-error = No se ha podido actualizar.
manager-communication-error = No ha podido conectar con el servidor de tu organización.
manager-late-well = Lleva más de 30 días sin sincronizarse.
manager-late = Lleva más de 2 días sin sincronizarse.
manager-never-synced = Nunca se ha sincronizado.
manager-step-connect = Conecta el dispositivo a la red de tu organización, en el trabajo o por VPN.
manager-step-restart = Reinicia el dispositivo.
manager-step-wait = Déjalo encendido y conectado una o dos horas. Configuration Manager lo vuelve a intentar por sí solo.
manager-step-support = Vuelve a mirar aquí mañana. Si sigue igual, consulta a tu equipo de soporte de TI.
manager-synced = Última sincronización: { $when }
manager-but-compliant = Cumple lo que pide tu organización.
manager-but-unknown = Tu organización aún no ha comprobado este dispositivo.
## Whether the sign-in service knows how a device stands

device-told = Microsoft Entra, con el que tu organización te permite iniciar sesión, recibió esta información el { $when }.
device-told-shortly = Microsoft Entra, con el que tu organización te permite iniciar sesión, recibirá esta información en breve.
device-told-later = Microsoft Entra, con el que tu organización te permite iniciar sesión, aún no ha podido recibir esta información. Se volverá a intentar.
device-told-unknown = Microsoft Entra, con el que tu organización te permite iniciar sesión, no conoce este dispositivo. Consulta a tu equipo de soporte de TI.
message-too-many = Hay demasiados inicios de sesión en este momento
message-too-many-text = Han llegado demasiados en poco tiempo desde tu red o para tu organización. Espera un minuto y vuelve a intentarlo.
