# The console.

admin-title = Administración
admin-lead = Términos, personas y configuración de { $organization }.
admin-overview = Resumen
admin-policies = Términos
admin-policies-hint = Escribe y publica lo que las personas aceptan.
admin-audience = Quién ve qué
admin-audience-hint = Averigua qué términos ve una persona y por qué.
admin-people = Personas
admin-people-hint = Dispositivos, decisiones e inscripciones de una persona.
admin-log = Registro
admin-log-hint = Quién ha cambiado qué y cuándo.
admin-settings = Configuración
admin-settings-hint = Límites, restricciones, tokens, webhooks y comprobaciones.
admin-sections = Secciones
admin-any = Cualquiera
admin-filter = Mostrar
admin-from-day = Desde
admin-to-day = Hasta
admin-object-id = Id. de objeto

## Overview

admin-no-terms-company = No todas las personas ven términos en los dispositivos de la empresa
admin-no-terms-personal = No todas las personas ven términos en los dispositivos personales
admin-no-terms-next = Ningún documento en vigor es para todas las personas con esos dispositivos. Quien no está en ningún grupo no ve términos o no puede continuar, según la configuración del inquilino.
admin-drafts-open = { $count ->
    [one] Un borrador está sin publicar
   *[other] { $count } borradores están sin publicar
}
admin-drafts-open-next = Su contenido aún no está en vigor.

## Comparisons

admin-diff-none = No hay diferencias.
admin-diff-gap = { $count ->
    [one] Una línea igual
   *[other] { $count } líneas iguales
}
admin-diff-removed = Eliminado
admin-diff-added = Agregado

## Log

admin-log-lead = Lo que han cambiado los administradores y lo que se ha hecho desde la línea de comandos del servidor. Nadie puede modificar el registro.
admin-log-when = Cuándo
admin-log-who = Quién
admin-log-what = Qué
admin-log-subject = Elemento
admin-log-operator = Operador (línea de comandos)
admin-log-none = Aún no se ha cambiado nada
admin-log-none-next = Cuando alguien cambie algo en la consola, aparecerá aquí.
admin-log-none-found = No se ha encontrado nada en el registro
admin-log-none-found-next = Prueba con menos palabras o con otros días.
admin-log-all = Mostrar todo
admin-log-earlier = Anteriores
admin-log-later = Volver a lo más reciente
admin-log-changes = Qué ha cambiado
admin-log-id = Número de la entrada
admin-log-commitment = Huella digital de la entrada
act-policy-draft-begun = Borrador empezado
act-policy-draft-changed = Borrador cambiado
act-policy-draft-discarded = Borrador descartado
act-policy-published = Versión publicada
act-policy-called-off = Versión anulada
act-policy-retired = Documento desactivado
act-policy-offered-again = Documento reactivado

## Settings: what is said in several places

act-token-made = Token de API creado
act-token-revoked = Token de API revocado
act-pin-made = PIN creado
act-pin-revoked = PIN revocado
act-settings-changed = Configuración cambiada
table-act = Acción
good-until = Último día
good-until-hint = Deja el campo vacío si no caduca. Es válido hasta el final de ese día, en tu zona horaria.
good-until-wrong = Elige el día de hoy o uno posterior.
object-id-wrong = Escribe un id. de objeto, por ejemplo, 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = Esto solo se muestra una vez
validity-good = Válido
validity-until = hasta el { $when }
validity-used-up = Agotado
validity-expired = Caducado
validity-revoked = Revocado

## Settings: API tokens

tokens-title = Tokens de API
tokens-lead = Con un token, tu servidor MDM llama a Vestibule: inscribe dispositivos, lee lo que ha pasado e informa del cumplimiento y de los dispositivos quitados.
tokens-none = No hay tokens de API
tokens-none-next = Tu servidor MDM necesita uno para que se puedan inscribir dispositivos.
tokens-back = Todos los tokens de API
token-make = Crear un token
token-make-lead = El token se muestra en la página siguiente y no se vuelve a mostrar.
token-name = Nombre
token-name-hint = Para reconocerlo, por ejemplo, el servidor que lo usa.
token-name-wrong = Escribe un nombre de 1 a 100 caracteres.
token-rights = Permisos
token-rights-hint = Marca solo lo que hace el servidor. Para lo demás puede haber otro token.
token-rights-wrong = Marca al menos un permiso.
token-right-enroll = inscribir dispositivos
token-right-read = leer dispositivos, decisiones y eventos
token-right-compliance = informar del cumplimiento y de las conexiones
token-right-removal = pedir que se quiten dispositivos e informar de ello
token-made = Creado
token-state = Estado
token-made-title = Se ha creado el token
token-made-lead = { $name } es válido desde ahora.
token-shown-once-next = Cópialo ahora en tu servidor MDM. Vestibule solo guarda su hash. Si lo pierdes, crea otro y revoca este.
token-secret = Token
token-revoke = Revocar
token-revoke-title = ¿Revocar este token?
token-revoke-will = El servidor que lo usa dejará de poder llamar a Vestibule de inmediato.
token-revoke-forever = No se puede deshacer. Crea antes un token nuevo para el servidor.
token-revoke-button = Revocar el token
token-keep = Conservarlo
token-revoked = Se ha revocado el token
token-revoked-next = Ya no se acepta en ningún servidor.

## Settings: PINs

pins-title = PIN de inscripción
pins-lead = Si se exige un PIN, las personas lo escriben antes de ver los términos. No se lo envíes por correo al dispositivo nuevo: dáselo por otro medio.
pins-none = No hay ningún PIN
pins-none-next = Crea uno para una persona, o uno que pueda usar una clase o un equipo.
pins-not-asked = Ahora mismo no se pide ningún PIN
pins-not-asked-next = Exigir un PIN en las restricciones
pins-back = Todos los PIN
pin-make = Crear un PIN
pin-make-lead = Los dígitos se muestran en la página siguiente y no se vuelven a mostrar.
pin-user = Para quién
pin-user-hint = El id. de objeto de la única persona que puede usarlo. Deja el campo vacío para que lo use cualquier persona de tu organización.
pin-anybody = Cualquier persona
pin-uses = Usos
pin-uses-label = Número de dispositivos
pin-uses-hint = Se agota cuando se ha usado para ese número de dispositivos.
pin-uses-wrong = Escribe un número, 1 como mínimo.
pin-used-of = { $used } de { $of }
pin-made-title = Se ha creado el PIN
pin-made-personal = { $count ->
    [one] Sirve para un dispositivo de esa persona.
   *[other] Sirve para { $count } dispositivos de esa persona.
}
pin-made-anybody = { $count ->
    [one] Sirve para un dispositivo de cualquier persona.
   *[other] Sirve para { $count } dispositivos, los configure quien los configure.
}
pin-shown-once-next = Vestibule no guarda los dígitos. Si los pierdes, crea otro PIN y revoca este.
pin-secret = PIN
pin-revoke-title = ¿Revocar este PIN?
pin-revoke-will = Nadie podrá volver a usarlo desde este momento.
pin-revoke-not = Lo que ya se aceptó con él sigue aceptado.
pin-revoke-button = Revocar el PIN
pin-keep = Conservarlo
pin-revoked = Se ha revocado el PIN
pin-revoked-next = Ya nadie puede usarlo.

## Settings

settings-lead = Lo que establece el archivo de configuración le corresponde al operador. Todo lo demás puedes cambiarlo aquí; entra en vigor en dos segundos, sin reiniciar.
settings-change = Cambiar
settings-save = Guardar
settings-saved = Guardado: { $section }
settings-saved-next = Entra en vigor en todos los servidores en dos segundos.
settings-from-file = Archivo de configuración
settings-from-console = Establecido aquí
settings-from-both = Archivo y aquí
settings-from-default = Predeterminado
settings-conflict = Otra persona ha hecho cambios mientras tanto
settings-conflict-who = Ha sido { $name }, { $when }.
settings-conflict-next = Tus cambios aún no se han guardado y no se ha perdido nada. Debajo de cada campo se indica lo que difiere. Si guardas ahora, se aplica lo que has escrito.
setting-fixed = Establecido en el archivo de configuración. El operador lo cambia allí.
setting-in-file = Está establecido en el archivo de configuración y no se puede cambiar aquí. No se ha guardado nada.
setting-theirs = Guardado ahora:
setting-line-wrong = Línea { $line }: { $wrong }
setting-last-administrator = No hay más administradores que tú. Agrega otro antes de quitarte.
setting-secret-set = Hay uno
setting-secret-keep = Hay uno y no se muestra. Deja el campo vacío para conservarlo.
logo-lead = Aparece junto al nombre de tu organización, en la página de términos de uso y en el portal.
logo-file = Imagen
logo-remove = Quitar el logotipo
logo-wrong-none = Elige una imagen.
logo-wrong-kind = Elige una imagen PNG o JPEG. No se admite SVG porque puede contener scripts.
logo-wrong-bytes = Elige una imagen de 64 KB como máximo.
logo-wrong-shape = Elige una imagen de 2048 por 2048 píxeles como máximo. Un lado puede medir hasta diez veces más que el otro.
tokens-hint = Para tu servidor MDM y otros que llaman a la API.
pins-hint = Para quienes configuran un dispositivo cuando se exige un PIN.
setting-device-cap = Dispositivos por persona
setting-device-cap-hint = Un número. Para quienes tienen una excepción, vale la suya.
setting-device-cap-wrong = Escribe un número del 0 al 4294967295.
setting-cap-override = Excepciones
setting-cap-override-hint = Una por línea: group o user, el id. de objeto y el límite, por ejemplo, «group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000». Primero cuenta el límite del usuario y después el más alto de sus grupos.
setting-cap-override-wrong = Escribe «group» o «user», un id. de objeto y un número; cada grupo o usuario, una sola vez.
setting-none = No hay
setting-free-slot = Cuándo queda libre un lugar
setting-free-slot-hint = Cuando alguien pide que se quite uno de sus dispositivos.
setting-choose = Elige una de las opciones.
setting-most-pending = Dispositivos que se quitan a la vez
setting-most-pending-hint = Cuántos puede estar quitando una persona al mismo tiempo.
setting-on-terms-page = Quitar un dispositivo al configurar otro
setting-on-terms-page-hint = Quien ha alcanzado su límite puede quitar uno en la página de términos de uso.
setting-personal-devices = Dispositivos personales
setting-personal-devices-hint = Si las personas pueden inscribir sus propios dispositivos.
setting-minimum-os-version = Versión mínima de Windows
setting-minimum-os-version-hint = Por ejemplo, 10.0.19045. Deja el campo vacío para admitir cualquiera.
setting-minimum-os-version-wrong = Escribe una versión de dos a cuatro números, por ejemplo, 10.0.19045.
setting-minimum-os-version-none = Cualquiera
setting-licensed-groups = Grupos que pueden inscribir
setting-licensed-groups-hint = Id. de objeto, uno por línea. Si no hay grupos ni usuarios, pueden todas las personas.
setting-licensed-groups-none = Todos
setting-licensed-users = Usuarios que pueden inscribir
setting-licensed-users-hint = Id. de objeto, uno por línea. Se suman a los miembros de esos grupos.
setting-licensed-users-none = Todos
setting-pin = PIN de inscripción
setting-pin-hint = Si las personas escriben un PIN antes de ver los términos.
setting-maintenance = Inscripción
setting-maintenance-hint = Mientras está en pausa, nadie puede inscribir dispositivos.
setting-maintenance-wrong = La pausa debe terminar después de empezar.
setting-maintenance-from = En pausa desde
setting-maintenance-from-hint = En tu zona horaria. Deja el campo vacío para empezar de inmediato.
setting-time-wrong = Escribe una fecha y una hora.
setting-maintenance-from-none = De inmediato
setting-maintenance-until = En pausa hasta
setting-maintenance-until-hint = En tu zona horaria. Deja el campo vacío si vas a terminarla tú.
setting-maintenance-until-none = Sin fin
setting-maintenance-message = Mensaje para las personas
setting-maintenance-message-hint = Con tus palabras, por ejemplo, «Volvemos el martes».
setting-maintenance-message-wrong = Escribe una sola línea.
setting-maintenance-message-none = Ninguno
setting-no-terms = Si no se aplica ningún documento
setting-no-terms-hint = Qué pasa cuando no hay términos para una persona.
setting-withdrawal = Retirada
setting-withdrawal-hint = Si las personas pueden retirar su aceptación en el portal.
setting-accent = Color de énfasis
setting-accent-hint = El color del botón principal y de los enlaces, por ejemplo, #0b6a0b. Donde no se leería bien, se usa otro tono.
setting-accent-wrong = Escribe un color, por ejemplo, #0b6a0b.
setting-accent-none = El de Windows
setting-logo = Logotipo
setting-logo-hint = PNG o JPEG, 64 KB como máximo, para fondo blanco. Con el doble de 224 por 40 píxeles se ve nítido en todas partes.
setting-logo-wrong = Elige una imagen.
setting-support-name = Nombre
setting-support-name-hint = Cómo se llama el equipo de soporte de TI.
setting-support-name-wrong = Escribe 100 caracteres como máximo.
setting-not-set = Sin establecer
setting-support-email = Correo electrónico
setting-support-email-wrong = Escribe una dirección, por ejemplo, help@contoso.com.
setting-support-phone = Teléfono
setting-support-phone-hint = Tal como se suele escribir, por ejemplo, +1 425 555 0100.
setting-support-phone-wrong = Escribe un número, por ejemplo, +49 89 555-0100.
setting-support-url = Página web
setting-support-url-hint = Una dirección, por ejemplo, https://help.contoso.com/.
setting-support-url-wrong = Escribe una dirección que empiece por https://.
setting-redirect-uris = Adónde pueden ir las decisiones
setting-redirect-uris-hint = Uno por línea: un esquema, scheme://host o scheme://host/path. Windows necesita ms-appx-web: y ms-aadj-redir:.
setting-redirect-uris-wrong = Escribe un esquema, por ejemplo, ms-appx-web:, o una dirección, por ejemplo, https://mdm.contoso.com/done.
setting-audiences = Audiencias de los tokens
setting-audiences-hint = Una por línea: el id. de cliente de la aplicación o, si es lo que llevan los tokens, su URI de id. de aplicación.
setting-audiences-wrong = Escribe una audiencia.
setting-client-id = Id. de cliente
setting-client-id-hint = La aplicación del portal en Entra. Si es incorrecto, ya nadie podrá iniciar sesión aquí.
setting-client-id-wrong = Escribe el id. de cliente de la aplicación.
setting-client-secret = Secreto de cliente
setting-client-secret-hint = Se guarda cifrado y no se vuelve a mostrar.
setting-client-secret-wrong = Escribe el secreto.
setting-administrators = Administradores
setting-administrators-hint = Id. de objeto, uno por línea. Leen y cambian todo. El rol de aplicación Vestibule.Administrator equivale a esto.
setting-nobody = Nadie
setting-auditors = Auditores
setting-auditors-hint = Id. de objeto, uno por línea. Leen todo y no cambian nada.
setting-help-desk = Soporte de TI
setting-help-desk-hint = Id. de objeto, uno por línea. Ven los dispositivos y las decisiones de las personas.
settings-caps = Límites de dispositivos
settings-caps-lead = Cuántos dispositivos puede tener una persona.
settings-removals = Quitar dispositivos
settings-removals-lead = Qué pasa cuando las personas quitan dispositivos.
settings-restrictions = Restricciones
settings-restrictions-lead = Quién puede inscribir dispositivos y cuáles. Si ya se sabe, se avisa en la página de términos de uso; en todo caso, se aplica al inscribir.
settings-maintenance = Mantenimiento
settings-maintenance-lead = Pon en pausa la inscripción mientras tu servidor MDM no esté disponible.
settings-terms = Términos y acuerdos
settings-terms-lead = Lo que vale para todos los documentos.
settings-branding = Color
settings-branding-lead = El aspecto de las páginas de tu organización.
settings-support = Soporte de TI
settings-support-lead = A quién puede acudir la gente. Aparece al pie de las páginas del portal.
settings-windows = Windows y Entra
settings-windows-lead = Qué envían y reciben Windows y tu aplicación MDM en Entra.
settings-sign-in = Inicio de sesión
settings-sign-in-lead = Cómo se inicia sesión en el portal y en esta consola.
settings-roles = Roles
settings-roles-lead = Quién puede abrir esta consola.
setting-free-slot-at-once = En cuanto se pide
setting-free-slot-on-confirmation = Cuando el servidor MDM confirma que el dispositivo se ha quitado
setting-on-terms-page-true = Se puede
setting-on-terms-page-false = No se puede
setting-personal-devices-allowed = Permitidos
setting-personal-devices-blocked = Bloqueados
setting-pin-off = No se pide
setting-pin-required = Obligatorio
setting-maintenance-off = Abierta
setting-maintenance-on = En pausa
setting-no-terms-continue = La persona continúa sin ver la página y eso queda registrado
setting-no-terms-refuse = Se rechaza la inscripción
setting-withdrawal-allowed = Permitida
setting-withdrawal-refused = No permitida

## Terms

admin-save = Guardar
policies-lead = Lo que las personas aceptan al configurar un dispositivo. Un documento tiene versiones; un texto publicado no cambia nunca.
policies-none = Aún no hay términos
policies-none-next = Escribe el primer documento. Nadie lo verá hasta que lo publiques.
policy-new = Nuevo documento
policy-new-lead = Empieza como borrador. Nadie lo verá hasta que lo publiques.
policy-new-bad-id = El id. puede tener letras de la a a la z, cifras del 0 al 9 y guiones, con 32 caracteres como máximo.
policy-new-taken = Ya hay un documento con este id. Elige otro.
policy-bad-language = No es una etiqueta de idioma. Ejemplos: en-US, de-DE, ar-SA.
policy-id = Id.
policy-id-hint = Con este nombre aparece en el servidor MDM y en los informes, por ejemplo, company-devices. Después no se puede cambiar.
policy-language-hint = Una etiqueta de idioma, como en-US o de-DE.
policy-begin = Empezar
policy-for-any = Todos los dispositivos
policy-for-company = Dispositivos de la empresa
policy-for-personal = Dispositivos personales
policy-everybody = Todas las personas
policy-in-groups = { $count ->
    [one] Miembros de un grupo
   *[other] Miembros de { $count } grupos
}
policy-everywhere = Todas las regiones
policy-in-regions = { $count ->
    [one] Una región
   *[other] { $count } regiones
}
policy-ownership = Dispositivos
policy-groups = Personas
policy-regions = Regiones
policy-priority = Prioridad
policy-default-language = Idioma predeterminado
policy-default = Predeterminado
policy-reaccept = Si alguien aceptó una versión anterior
policy-reaccept-yes = el portal le pide que acepte esta
policy-reaccept-no = el portal le ofrece esta
policy-reading = Lectura
policy-reading-none = Se acepta sin confirmar la lectura
policy-reading-checkbox = Se marca una casilla para confirmar la lectura
policy-reading-end = Se continúa desde el final del texto y después se acepta
policy-lasting = Validez de la aceptación
policy-lasts = Hasta que haya otra versión
policy-lasts-days = { $count ->
    [one] Un día
   *[other] { $count } días
}
policy-lasts-until = Hasta el { $date }
policy-in-force = En vigor
policy-to-come = Aún no en vigor
policy-past = Sustituida
policy-called-off = Anulada
policy-retired = Desactivado
policy-never-published = Nunca publicado
policy-next-from = a partir del { $date }
policy-from = A partir del { $date }
policy-has-draft = Hay un borrador
policy-of-folder = de una carpeta
policy-published = Publicada el { $date } desde una carpeta
policy-published-by = Publicada el { $date } por { $who }
policy-draft-changed = Cambiado por { $who }, { $when }
policy-to-draft = Abrir el borrador
policy-write-next = Escribir la próxima versión
policy-now = En vigor ahora
policy-versions = Versiones
policy-folder = Este documento se escribe en una carpeta
policy-folder-means = Quien administra el servidor lo cambia allí. Aquí puedes leerlo, ver cómo lo muestra Windows y comparar sus versiones.
policy-retired-since = Desactivado desde el { $date }
policy-retired-means = Estos términos ya no se muestran a más personas. Lo que ya se aceptó sigue registrado.
policy-offer-again = Reactivar
policy-retire = Desactivar
policy-call-off = Anular esta versión
policy-preview = Vista previa
policy-to-log = Quién ha cambiado qué
policy-done-published = Se ha publicado la versión { $version }.
policy-done-called-off = Se ha anulado la versión { $version }.
policy-done-retired = Se ha desactivado el documento.
policy-done-offered = Se ha reactivado el documento.
policy-done-discarded = Se ha descartado el borrador.

draft-title = Borrador de la versión { $version }
draft-lead = Un borrador no se muestra a nadie. Publícalo cuando esté listo.
draft-saved = Cambios guardados
draft-texts = Textos
draft-settings = Configuración
draft-edit-settings = Cambiar la configuración
draft-add-language = Agregar un idioma
draft-publish = Publicar
draft-compare = Qué ha cambiado desde la versión { $version }
draft-discard = Descartar el borrador
draft-back = Borrador
flaws-title = Antes de publicar
flaw-no-text = No hay ningún texto. Agrega uno.
flaw-no-default = No hay texto en { $language }, el idioma predeterminado. Agrégalo o elige otro idioma predeterminado en la configuración.
flaw-empty = El texto en { $language } está vacío. Escríbelo o elimínalo.
flaw-no-groups = Es para miembros de grupos, pero no se indica ninguno: nadie lo vería. Indica un grupo o elige «Todas las personas».
flaw-no-regions = Es para algunas regiones, pero no se indica ninguna: nadie lo vería. Indica una región o elige «Todas las regiones».
flaw-ended = Las aceptaciones caducarían antes de que la versión entre en vigor. Elige una fecha posterior.

settings-groups = Id. de objeto de los grupos
settings-groups-hint = Uno por línea. Está en Entra, en la información general del grupo.
settings-only-groups = Solo miembros de estos grupos
settings-regions = Regiones
settings-regions-hint = Dos letras por región, separadas por comas, por ejemplo, DE, AT, CH.
settings-only-regions = Solo dispositivos configurados en estas regiones
settings-place-hint = La región es la que se elige en la instalación de Windows.
settings-priority-hint = Si se aplican varios documentos, se muestra el que tiene el número más alto. Si coinciden, primero el que es para grupos y después el que es para un solo tipo de dispositivo.
settings-default-hint = Se muestra a quienes no encuentran ninguno de sus idiomas.
settings-reaccept = Preguntar a quien aceptó una versión anterior
settings-reaccept-hint = El portal le pide que acepte esta. Si no, solo se la ofrece.
settings-lasting-hint = Cuando caduca una aceptación, el portal la vuelve a pedir. Los dispositivos siguen inscritos.
settings-for-days = Un número de días
settings-days = Días
settings-until-date = Hasta una fecha
settings-until = Fecha
settings-until-hint = Caduca cuando empieza ese día ({ $zone }).
settings-bad-group = «{ $text }» no es un id. de objeto. Formato esperado: 6babcaad-604b-40ac-a9d7-9fd97c0b779f, por ejemplo.
settings-too-many-groups = Puede haber { $most } grupos como máximo.
settings-bad-region = «{ $text }» no es una región. Formato esperado: dos letras, por ejemplo, DE.
settings-bad-priority = La prioridad debe ser un número entero, por ejemplo, 10.
settings-bad-days = Escribe cuántos días, 1 como mínimo.
settings-bad-date = Escribe una fecha.
settings-overtaken = { $who } ha cambiado la configuración mientras la editabas

text-title = Texto en { $language }
text-language = Idioma
text-taken = Ya hay un texto en este idioma. Ábrelo desde la página del borrador.
text-gone = Este texto ya no está en ningún borrador: el borrador se ha publicado o descartado, o el texto se ha eliminado. No se ha guardado nada. Lo que has escrito sigue aquí: cópialo antes de continuar.
draft-settings-gone = El borrador se ha publicado o descartado mientras tanto. No se ha guardado nada. Lo que has elegido sigue aquí: anótalo antes de continuar.
text-label = Texto
text-hint = Markdown. El primer encabezado es el título: # Uso de un dispositivo en el trabajo. Los enlaces deben empezar por https.
text-too-long = El texto puede tener { $most } KiB como máximo y este tiene { $sent }. No se ha guardado nada.
text-unprintable = El texto tiene caracteres que no se pueden mostrar. Pégalo de nuevo como texto sin formato.
text-remove = Eliminar este texto
text-rendered = Así se lee
text-rendered-hint = Es lo último que se ha guardado.
text-no-title = No hay ningún encabezado: en la página se leerá «Términos de uso».
text-overtaken = { $who } ha guardado este texto mientras escribías
dropped-title = Esto se omite
dropped-html = HTML: usa Markdown en su lugar.
dropped-script = Scripts y hojas de estilo.
dropped-picture = Imágenes. Sus descripciones se conservan.
dropped-link-title = Títulos de los enlaces.
dropped-nesting = Citas, listas y énfasis con más de 32 niveles de anidamiento. Sus palabras se conservan.
overtaken-next = No se ha perdido nada: el formulario conserva lo que has escrito. Si vuelves a guardar, sustituirá lo que ha guardado la otra persona.
overtaken-changes = Qué cambia si guardas

publish-title = Publicar la versión { $version }
publish-lead = Idiomas: { $languages }.
publish-point-shown = Desde ese momento, este texto se muestra a todas las personas a las que va dirigido.
publish-point-fixed = Un texto publicado no se puede cambiar. Cada cambio es una versión nueva.
publish-point-before = Quien esté leyendo la versión anterior en ese momento aún podrá aceptarla.
publish-for = A quién va dirigido
publish-when = Cuándo
publish-now = Ahora
publish-later = En una fecha
publish-day = Fecha
publish-time = Hora
publish-zone = Tu zona horaria: { $zone }
publish-bad-time = Escribe una fecha y una hora.
publish-both = Has elegido «Ahora», pero también has indicado una fecha. Elige «En una fecha» o borra la fecha.
publish-past = Ese momento ya ha pasado. Elige uno futuro o publica ahora.
publish-overtaken = { $who } ha cambiado el borrador desde que abriste esta página
publish-overtaken-next = No se ha publicado nada. Revisa el borrador de nuevo y publícalo.

ask-what-happens = Esto es lo que pasará:
ask-overtaken = { $who } ha hecho cambios desde que abriste esta página
ask-overtaken-next = No se ha hecho nada. Revísalo de nuevo y decide.
ask-retire-title = ¿Desactivar { $of }?
ask-retire-does = Estos términos ya no se mostrarán a más personas. En su lugar se mostrarán otros que se apliquen, o ninguno.
ask-retire-stays = Lo que ya se aceptó sigue registrado y puedes reactivar el documento.
ask-retire-button = Desactivar
ask-offer-title = ¿Reactivar { $of }?
ask-offer-does = La versión en vigor se mostrará a todas las personas a las que va dirigida.
ask-offer-stays = El texto sigue como estaba.
ask-offer-button = Reactivar
ask-call-off-title = ¿Anular la versión { $of }?
ask-call-off-does = No entrará en vigor. Su número no se volverá a usar.
ask-call-off-stays = La versión en vigor no cambia.
ask-call-off-button = Anular versión
ask-discard-title = ¿Descartar el borrador de { $of }?
ask-discard-does = Se perderán todos sus textos y su configuración. No se puede deshacer.
ask-discard-stays = Las versiones publicadas siguen como están.
ask-discard-button = Descartar
ask-remove-text-title = ¿Eliminar el texto en { $of }?
ask-remove-text-does = El borrador dejará de tener texto en este idioma. No se puede deshacer.
ask-remove-text-stays = Las versiones publicadas conservan el suyo.
ask-remove-text-button = Eliminar

changes-title = Qué ha cambiado
changes-lead = Las líneas con − se han eliminado; las líneas con + son nuevas.
changes-from = De
changes-to = A
changes-draft = Borrador
changes-compare = Comparar

preview-title = Vista previa
preview-lead = La página tal como la muestra Windows. Aquí sus botones no hacen nada.
preview-version = Versión
preview-theme = Dónde
preview-theme-frx-light = Instalación de Windows 11
preview-theme-frx = Instalación de Windows 10
preview-theme-moset = Configuración
preview-size = Tamaño
preview-size-card = Tarjeta
preview-size-screen = Pantalla
preview-size-window = Ventana
preview-size-small = Pequeño
preview-frame = La página tal como la muestra Windows
preview-alone = Abrir solo la página

## Who sees what

audience-lead = Comprueba qué mostraría Windows ahora a una persona.
audience-who = Persona
audience-who-hint = La cuenta o el id. de objeto. Deja el campo vacío para consultar por cualquier persona.
audience-unknown = Aquí aún no consta ninguna decisión de «{ $text }». Escribe su id. de objeto, o deja el campo vacío e indica grupos.
audience-anybody = Una persona con estos datos
audience-groups-hint = Uno por línea. Si indicas una persona, déjalo vacío: así cuentan los grupos de su última configuración que figuran en alguna regla.
audience-region = Región
audience-region-hint = Dos letras, por ejemplo, DE. Vacío: Windows no la ha indicado.
audience-languages = Idiomas
audience-languages-hint = Tal como los pide el dispositivo, por ejemplo, de-DE, en-US. Vacío: los tuyos.
audience-ask = Consultar
audience-sees = { $who } ve «{ $title }»
audience-version = Versión { $version } de { $policy }, en { $language }.
audience-open = Leer
audience-sees-none = { $who } no ve términos
audience-goes-on = No se aplica ningún documento. La persona continúa sin ver la página y eso queda registrado.
audience-refused = No se aplica ningún documento. La inscripción se rechaza, según la configuración del inquilino.
audience-why = Por qué
audience-rank = versión { $version }, prioridad { $priority }
audience-groups-typed = { $count ->
    [one] Consulta para un miembro de un grupo.
   *[other] Consulta para un miembro de { $count } grupos.
}
audience-groups-known = { $count ->
    [one] Consulta con el único grupo de su última configuración que figura en una regla.
   *[other] Consulta con los { $count } grupos de su última configuración que figuran en reglas.
}
audience-groups-graph = Consulta con los grupos que Microsoft Graph indica ahora, en la medida en que alguna regla los nombra.
audience-groups-none = Consulta para una persona que no está en ningún grupo.
verdict-shown = Es lo que ve
verdict-outranked = Se aplica, pero otro va antes
verdict-ownership = Para otros dispositivos
verdict-groups = Para miembros de otros grupos
verdict-region = Para otras regiones

## Settings: webhooks

act-webhook-secret-made = Secreto de webhook creado
act-webhook-enabled = Webhook habilitado
act-webhook-replayed = Eventos reenviados
webhooks-title = Webhooks
webhooks-hint = A quién se avisa de los eventos y cómo han ido las entregas.
webhooks-lead = Servidores a los que se avisa de los eventos. Se pueden agregar aquí o en el archivo de configuración. Aquí están también sus secretos y lo que se puede hacer si un receptor no estuvo disponible.
webhooks-none = No hay webhooks
webhooks-none-next = Al agregar uno, se avisa a un servidor de las decisiones y los dispositivos en cuanto hay novedades.
webhook-id = Webhook
webhook-url = Dirección
webhook-waits = En espera
webhook-lag = { $count ->
    [0] Nada en espera
    [one] Un evento en espera
   *[other] { $count } eventos en espera
}
webhook-disabled = Deshabilitado: sus eventos esperan
webhook-not-registered = Aún no se usa
webhook-gone = Respondió 410: ya no recibe nada
webhook-without-secret = Sin secreto: sus eventos esperan
webhook-paused = En pausa, como pidió el receptor
webhook-in-use = En uso
webhook-all-events = Todos los eventos
webhook-event = Evento
webhook-outcome = Resultado
webhook-secrets = Creación de los secretos que firman
webhook-log = Entregas
webhook-no-tries = No se ha intentado nada en los últimos 30 días.
webhook-delivered = Entregado
webhook-to-be-retried = No aceptado; se intentará más tarde
webhook-failed = Error definitivo
webhook-skipped = Ha esperado demasiado
webhook-acts = Qué puedes hacer
webhook-secret = Secreto
webhook-secret-make = Crear un secreto
webhook-secret-lead = El receptor comprueba los eventos con un secreto. Uno nuevo firma de inmediato; el anterior sigue firmando también durante 24 horas, para que el receptor pueda hacer el cambio.
webhook-secret-made = Se ha creado el secreto
webhook-secret-made-lead = Firma desde ahora.
webhook-secret-once-next = Cópialo ahora en el receptor. Vestibule lo guarda cifrado y no lo vuelve a mostrar.
webhook-back = Volver al webhook
webhook-enable-lead = Continúa después de un 410 e intenta ahora mismo las entregas pendientes.
webhook-enable = Habilitar
webhook-enabled = Se ha habilitado y ahora se intenta entregar lo pendiente.
webhook-since = Reenviar desde
webhook-since-hint = En tu zona horaria. Todos los eventos desde entonces que quiere el webhook vuelven a la cola, también los que ya recibió.
webhook-replay = Reenviar
webhook-replayed = { $count ->
    [0] No hay eventos desde entonces que reenviar.
    [one] Un evento ha vuelto a la cola.
   *[other] { $count } eventos han vuelto a la cola.
}

## Settings: checks

checks-title = Comprobaciones
checks-hint = Averigua si funciona todo lo que necesitas.
checks-lead = Comprueba tus términos, las claves de Entra, el cliente del portal, Microsoft Graph y los webhooks. Tarda un minuto como máximo.
checks-run = Comprobar ahora
checks-all-good = No ha fallado nada
checks-warnings = { $count ->
    [one] Conviene revisar un punto
   *[other] Conviene revisar { $count } puntos
}
checks-failed = { $count ->
    [one] Ha fallado una comprobación
   *[other] Han fallado { $count } comprobaciones
}
check-of = Comprobación
check-found = Resultado
check-ok = Correcto
check-warning = Revisar
check-failed = Error
check-skipped = Omitida

## People

people-lead = Busca una persona, un dispositivo, una decisión o una inscripción para ver qué pasó y por qué.
people-search = ¿Qué dato tienes?
people-search-hint = Un nombre, un id. o un número. No importa cuál.
people-search-button = Buscar
people-back = Personas
people-examples = Qué puedes buscar
people-example-upn = Un UPN o su comienzo
people-example-guid = Cualquier id.
people-example-device = El nombre de un dispositivo o su comienzo
people-example-hardware = Un id. de hardware o su comienzo
people-guid-note = Un id. puede ser el id. de objeto, el de una decisión, el de un dispositivo, el de un dispositivo en Entra, un client-request-id, el id. de seguimiento de la inscripción o el que muestra una página de error para el soporte.
people-kept-note = Las decisiones y los dispositivos siempre se encuentran. Lo que pasó durante el proceso se conserva 30 días.
people-people = Personas
people-devices = Dispositivos
people-decisions = Decisiones
people-attempts = Qué pasó
people-more = Hay más resultados. Escribe algo más para verlos.
people-none = No se ha encontrado nada sobre «{ $query }»
people-none-next = Comprueba que esté bien escrito o prueba con otro id. Lo que pasó antes de una decisión o de agregar un dispositivo se conserva 30 días.
people-what = Qué puedes buscar
people-seen-when = Última conexión: { $when }
people-personal-device = Dispositivo personal
people-standing-grace = Requiere atención
people-grace-until = Requiere atención. Fecha límite: { $when }
people-counts = Cuenta para el límite
person-attempts = Qué pasó
person-attempts-none = Nada en los últimos 30 días.
person-attempts-earlier = Qué pasó antes
person-later = Volver a lo más reciente
person-room = { $count ->
    [one] Queda sitio para uno más
   *[other] Queda sitio para { $count } más
}
person-cap-everybody = Es el límite de todas las personas.
person-cap-own = Es un límite propio de esta persona.
person-cap-group = Es el límite del grupo { $group }, el más alto de los grupos de esta persona.
person-groups-when = Últimos grupos que comunicó Windows: { $when }.
person-cap-full = Límite alcanzado
person-cap-none = Esta persona no puede tener dispositivos
person-cap-full-next = No se admite otro dispositivo hasta que se quite uno o se aumente el límite.
person-devices-none = No hay dispositivos.
person-devices-more = Hay más. Para encontrar un dispositivo, busca su nombre o su id. de hardware.
person-removed = Quitados
person-decisions-none = No hay decisiones.
person-decisions-earlier = Decisiones anteriores
decision-where = Dónde se decidió
decision-in-portal = El portal
decision-device = Dispositivo inscrito
decision-request = client-request-id
decision-groups = Grupos que figuran en reglas
decision-withdrawal-commitment = Huella digital de la retirada
decision-text-hint = Palabra por palabra, tal como se mostró.
device-owner = Propietario
device-compliance = Cumplimiento
device-enrollment-type = Tipo de inscripción
device-hardware = Id. de hardware
device-id = Id. de dispositivo
device-entra-id = Id. de dispositivo en Entra
theme-frx = Instalación de Windows 10
theme-frx-light = Instalación de Windows 11
theme-moset = Configuración
admin-removal-lead = Es el dispositivo de { $owner }. Pides que se quite en su nombre.
admin-removal-will-mdm = Se pedirá al servidor MDM que anule la inscripción del dispositivo.
admin-removal-will-access = Es posible que la persona ya no pueda acceder desde él al correo, las aplicaciones y los archivos de trabajo.
admin-removal-will-log = En el registro constará que lo has pedido tú.
admin-removal-not-forever = No es definitivo: se puede volver a configurar el dispositivo para el trabajo.
admin-removal-not-told = Los archivos personales se quedan en el dispositivo.
admin-removal-too-many-next = Ya se está quitando el máximo de dispositivos de esta persona. Vuelve a intentarlo cuando termine uno.
admin-removal-done = Se ha pedido al servidor MDM que quite este dispositivo
admin-removal-requested = Se ha pedido que se quite
admin-removal-accepted = El servidor MDM lo está quitando
admin-removal-over = Se ha quitado
admin-removal-failed = La última vez no se pudo quitar
admin-removal-since = Último cambio: { $when }
admin-removal-by = Lo ha pedido { $who }
admin-removal-by-owner = su propietario
act-device-removal-requested = Se pidió quitar un dispositivo

## What happened

attempt-shown = Se mostraron los términos
attempt-not-read = Se eligió «Aceptar» antes de leer los términos
attempt-read = La persona leyó los términos hasta el final
attempt-restricted = La página explicó por qué no se podía continuar
attempt-pin-asked = Se pidió un PIN
attempt-pin-refused = No se aceptó el PIN
attempt-removal-asked = La página pidió confirmación antes de quitar un dispositivo
attempt-removal-requested = La persona pidió que se quitara un dispositivo
attempt-accepted = La persona aceptó los términos
attempt-declined = La persona rechazó los términos
attempt-not-required = No hacían falta términos
attempt-user-refused = Se comunicó a Windows que esta persona no puede continuar
attempt-failed = El servidor no pudo hacer su parte
attempt-address-refused = No había ninguna dirección válida para la respuesta
attempt-form-refused = Se envió algo que la página no ofrecía
attempt-enrolled = Se inscribió el dispositivo
attempt-enrolled-already = Se volvió a inscribir el dispositivo
attempt-message-format = Inscripción rechazada: la llamada del servidor MDM no tiene el formato documentado
attempt-authorization = Inscripción rechazada: no hay acuerdo o el dispositivo no está permitido
attempt-internal-fault = Inscripción rechazada: el servidor no pudo responder
attempt-cap-reached = Inscripción rechazada: la persona ha alcanzado el límite
attempt-not-supported = Inscripción rechazada: este Windows es demasiado antiguo
attempt-in-maintenance = Inscripción rechazada: está en pausa
attempt-user-license = Inscripción rechazada: la persona no tiene licencia
attempt-invalid-data = Inscripción rechazada: el acuerdo no corresponde a este dispositivo
attempt-help = Ayuda sobre { $code }
attempt-at = Cuándo
attempt-kind = Dónde
attempt-kind-terms = Página de términos de uso
attempt-kind-enrollment = Inscripción, por el servidor MDM
attempt-person = Persona
attempt-decision = Decisión
attempt-device = Dispositivo
attempt-shown-in = Se mostró en
attempt-trace-id = Id. de seguimiento
attempt-support-id = Id. para el soporte
attempt-outcome = Se cuenta como
attempt-agent = Agente de usuario
attempt-id = Número de la entrada
turn-person = Le toca a la persona
turn-administrator = Le toca al administrador
turn-mdm = Le toca al servidor MDM
turn-operator = Le toca al operador: el id. está en el registro del servidor
turn-wait = Espera y vuelve a intentarlo
turn-nobody = No se puede hacer nada

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Quién consulta a Microsoft Graph los grupos de una persona cuando son demasiados para un token y, si se elige así, notifica a Microsoft Entra el cumplimiento de los dispositivos.
setting-graph-client-id-hint = La aplicación en Entra que puede leer usuarios y grupos. Si el campo queda vacío, no se consulta a Graph.
setting-graph-client-id-wrong = Hay que escribir el id. de cliente de la aplicación y, debajo, un secreto de cliente o un certificado.
setting-graph-secret-hint = Se guarda cifrado y no se vuelve a mostrar. Sustituye a un certificado.
setting-graph-certificate = Certificado y clave privada
setting-graph-certificate-hint = Ambos en PEM, uno después del otro. Se guardan cifrados, no se vuelven a mostrar y sustituyen a un secreto de cliente.
setting-graph-certificate-wrong = Hay que pegar un certificado y su propia clave RSA (2048 bits o más, sin frase de contraseña), ambos en PEM.
setting-graph-unreachable = Si Graph no responde
setting-graph-unreachable-hint = Afecta a las personas cuyo token no incluye sus grupos.
setting-graph-unreachable-refuse = Se les pide que vuelvan a intentarlo
setting-graph-unreachable-without = Continúan como si no estuvieran en ningún grupo
setting-graph-root = Dirección de Microsoft Graph
setting-graph-root-hint = Solo para nubes que Vestibule no conoce, por ejemplo, https://dod-graph.microsoft.us.
setting-graph-root-wrong = Debe ser una de las direcciones de Microsoft, por ejemplo, https://graph.microsoft.us. Cualquier otra tiene que estar permitida en el archivo de configuración.
setting-graph-root-none = La de la nube del inquilino

## Settings: webhooks of the console

webhook-add = Agregar un webhook
webhook-add-lead = Los eventos se envían firmados a esta dirección. El secreto se muestra en la página siguiente, una sola vez.
webhook-id-hint = Letras minúsculas, cifras y guiones, 32 como máximo. Después no se puede cambiar.
webhook-id-wrong = Debe tener de 1 a 32 letras minúsculas, cifras o guiones.
webhook-id-taken = Ya hay un webhook con este nombre. Hay que elegir otro.
webhook-too-many = Ya hay tantos webhooks como puede haber. Antes hay que quitar uno.
webhook-url-hint = Una dirección https de la Internet pública. Una de la red propia solo se puede establecer en el archivo de configuración.
webhook-url-wrong = Debe ser una dirección https de la Internet pública, sin nombre de usuario.
webhook-events = Eventos
webhook-events-hint = Si no se elige ninguno, se envían todos, también los de versiones posteriores.
webhook-timeout = Tiempo para responder, en segundos
webhook-timeout-hint = De 1 a 30. Si tarda más, se intentará más tarde.
webhook-timeout-wrong = Debe ser un número del 1 al 30.
webhook-delivery = Entrega
webhook-delivery-on = Los eventos se envían
webhook-delivery-off = Los eventos esperan
webhook-change = Cambiar el webhook
webhook-change-lead = Se conservan su secreto y los eventos en espera.
webhook-changed = Se ha cambiado el webhook. Todos los servidores lo tienen en cuenta en dos segundos.
webhook-remove = Quitar el webhook
webhook-remove-will = Ya no se le envía nada y sus secretos se eliminan.
webhook-remove-waiting = { $count ->
    [one] Un evento en espera no se envía.
   *[other] { $count } eventos en espera no se envían.
}
webhook-remove-again = Otro con el mismo nombre que se agregue más tarde empieza de cero, con otro secreto.
webhook-removed = Se ha quitado el webhook
webhook-source = Origen
webhook-from-file = Archivo de configuración. No se puede cambiar aquí.

## Retention and erasure

act-person-erased = Datos de una persona borrados
act-records-expired = Datos borrados al cumplirse su plazo
settings-retention = Cuánto tiempo se guardan los datos
settings-retention-lead = Si un campo queda vacío, se guardan sin fin. Lo que cumple su plazo desaparece en menos de una hora. La prueba de todos los demás registros se mantiene íntegra.
setting-people-days = Personas sin dispositivo, en días
setting-people-days-hint = Cuando pasa este plazo desde su última conexión, se borra todo lo que se guarda sobre ellas: decisiones, dispositivos quitados, configuraciones e inscripciones. Quien tiene un dispositivo se conserva.
setting-removed-devices-days = Dispositivos quitados, en días
setting-removed-devices-days-hint = Cuando pasa este plazo desde que se quitó, el dispositivo se borra. Las decisiones se conservan.
setting-events-days = Eventos sobre personas, en días
setting-events-days-hint = Después, un evento indica de qué decisión o dispositivo se trataba, y nada sobre personas. Los servidores MDM y los webhooks deberían haberlo leído para entonces.
setting-month-days-wrong = Escribe un número de días del 30 al 36.500, o deja el campo vacío.
setting-days-wrong = Escribe un número de días del 1 al 36.500, o deja el campo vacío.
setting-no-end = Sin fin
erase-link = Borrar los datos de esta persona
erase-link-hint = Cuando lo pida, o cuando ya no los necesites.
erase-title = Borrar los datos de una persona
erase-lead = Todo lo que se guarda aquí sobre { $person }. No se puede deshacer.
erase-will-records = Decisiones y retiradas: quién, cuándo y qué
erase-will-devices = Dispositivos quitados, configuraciones e inscripciones, inicios de sesión, PIN y lo que los eventos dicen de la persona
erase-will-reports = Su lugar en informes y listas
erase-will-files = Exportaciones listas para descargar, porque la persona puede figurar en ellas
erase-stays-proof = Una prueba de que hubo esa cantidad de registros, sin su contenido. Todos los demás registros se pueden comprobar como antes.
erase-stays-log = El registro de esta consola: lo que hicieron los administradores, y que has borrado estos datos. Esa entrada no nombra a la persona.
erase-stays-settings = La configuración que nombra a la persona, por ejemplo, un límite propio. Cámbiala tú.
erase-stays-elsewhere = Lo que saben tu servidor MDM y Entra. Las copias y copias de seguridad hechas antes.
erase-goes = Qué se borra
erase-stays = Qué se conserva
erase-has-devices = Esta persona tiene un dispositivo
erase-has-devices-next = Quita antes sus dispositivos y deja que tu servidor MDM termine. Después, vuelve aquí.
erase-not-yet = Acaba de pasar algo que aún no se ha contado. No se ha borrado nada. Vuelve a intentarlo.
erase-reference = Referencia
erase-reference-hint = Por ejemplo, el número de la solicitud. Queda en el registro. No escribas ningún nombre.
erase-reference-wrong = Escribe 100 caracteres como máximo, sin nombres ni direcciones de correo.
erase-sure = He comprobado que es la persona correcta
erase-sure-wrong = Marca esta casilla para continuar.
erase-button = Borrar definitivamente
erase-keep = Conservarlos

## Copies of what is kept about somebody
act-person-data-exported = Datos de una persona descargados
person-copies = Copias
person-data-link = Descargar los datos de esta persona
person-data-link-hint = Todo lo que se guarda sobre ella, en un solo archivo
person-data-title = Descargar los datos de una persona
person-data-lead = Todo lo que se guarda aquí sobre { $person }, en un solo archivo: para una solicitud según el RGPD, artículos 15 y 20.
person-data-logged = El registro dirá que usted lo descargó. El archivo es JSON. Entréguelo solo a esta persona.

## Exports
act-export-asked = Exportación pedida
exports-title = Exportaciones
exports-lead = Los archivos grandes se crean en segundo plano. Se guardan aquí 7 días.
exports-none = No hay exportaciones
exports-none-next = Pida una. Puede salir de la página mientras se crea.
exports-ask = Pedir una exportación
exports-what = Qué
exports-state = Estado
exports-when = Pedida
exports-by = Por
export-records = Registros
export-decisions-csv = Decisiones en CSV, para hojas de cálculo
export-decisions-jsonl = Decisiones en JSON Lines, para programas
export-evidence = Todas las decisiones, retiradas y acciones con su prueba, para comprobarlas sin conexión
export-state-queued = Espera su turno
export-state-running = Se está creando
export-state-ready = Lista
export-state-failed = Error
export-state-cancelled = Cancelada
export-state-expired = Ya no se guarda
export-expired-next = Los archivos se guardan 7 días. Pídalo de nuevo.
export-new-lead = Todas las decisiones que coinciden forman un archivo comprimido (.gz), las más recientes primero. Tarda cerca de un minuto por millón.
export-person = Persona
export-policy = Condiciones
export-policy-hint = El nombre de las condiciones en el expediente, como company-devices. Vacío: todas.
export-policy-wrong = Escriba el nombre de las condiciones en el expediente: a-z, 0-9 y guiones.
export-version = Versión
export-language = Idioma
export-outcome = Decisión
export-ownership = Dispositivos
export-company = Dispositivos de la organización
export-personal = Dispositivos personales
export-days-hint = Los días son días en UTC.
export-day-wrong = Elija un día, como 2026-11-21.
export-last-day-wrong = Elija un día que no sea anterior al primero.
export-other-wrong = no es lo que debería ser. Vuelva a la lista y fíltrela de nuevo.
export-only = Solo
export-full = Hay dos exportaciones en curso
export-full-next = Espere a que termine una o cancele una:
export-logged = El registro guarda quién pide qué.
export-button = Crear el archivo
export-filter = Qué decisiones
export-everything = Todas
export-progress = { $done } de { $total } registros
export-progress-unknown = { $done } registros
export-size = Tamaño
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = Se guarda hasta
export-id = Número de esta exportación
export-download = Descargar
export-cancel = Cancelar esta exportación
export-delete = Eliminar esta exportación
export-cancelled = La exportación está cancelada
export-deleted = La exportación está eliminada
export-heading-going = Su archivo se está creando
export-heading-ready = Su archivo está listo
export-too-large = El archivo superaría 1 GB
export-too-large-next = Pida menos días, o solo ciertas condiciones.
export-failed = No se pudo crear el archivo
export-failed-next = Pídalo de nuevo. Si vuelve a fallar, indique el número de abajo a quien administra este servidor.
export-refresh = Esta página se actualiza cada 30 segundos. Puede salir de ella: el archivo se crea igualmente.

## Reports

admin-reports = Informes
admin-reports-hint = Cómo están las personas respecto a los términos, y cada decisión, en lista o en archivo.
act-report-exported = Informe descargado
reports-lead = Cómo están las personas respecto a sus términos. Conocidas aquí: { $number }, por una decisión o un dispositivo. Un día es un día en UTC.
reports-behind = Estas cifras no están del todo al día
reports-behind-next = Quedan por contar: { $number } eventos. Vuelve a abrir la página en un momento.
reports-none = Todavía nadie ha decidido
reports-none-next = En cuanto alguien acepte o rechace términos, se contará aquí.
reports-standing = Las personas y la versión en vigor
reports-standing-lead = De las personas conocidas aquí. No se sabe de todas si los términos son para ellas, por grupos o regiones.
reports-before = Versión anterior o vencida
reports-accepted-of = Versión { $version }: aceptada por { $number } de { $of } ({ $percent } %)
reports-not-in-force = Ninguna versión está en vigor
reports-over-time = Aceptaciones a lo largo del tiempo
reports-over-time-lead = Cada aceptación cuenta, también otra de la misma persona.
reports-count = Contar
reports-per-day = Por periodo
reports-sum = Todas hasta entonces
reports-days = Días
reports-earlier-versions = Versiones anteriores
reports-nothing-accepted = Hasta entonces no se ha aceptado nada de estos términos.
reports-chart-days = { $policy }: la versión { $version } se aceptó { $number } veces en este periodo
reports-chart-sum = { $policy }: la versión { $version } se aceptó { $number } veces hasta el { $to }
reports-chart-description = Una línea por versión, del { $from } al { $to }. La tabla tiene las mismas cifras.
report-decisions-hint = Por persona, términos, versión, idioma y día. En lista o en archivo.
report-decisions-lead = Cada decisión registrada, primero la más reciente. Los días del filtro son días en UTC.
report-person = Persona
report-person-hint = Una cuenta, su comienzo o un id. de objeto.
report-policy = Términos
report-version = Versión
report-outcome = Decisión
report-older = Más antiguas
report-none = Ninguna decisión coincide
report-none-next = Prueba con menos filtros u otros días.
report-who-is-meant = ¿A quién te refieres?
report-count = { $count ->
    [one] Una decisión
   *[other] { $number } decisiones
}
report-count-more = Más de { $number } decisiones
report-csv = Descargar como CSV, para hojas de cálculo
report-jsonl = Descargar como JSON Lines, para programas
report-download-note = El registro guarda quién descarga qué. En CSV, una celda que una hoja de cálculo ejecutaría como fórmula empieza con un apóstrofo.
report-nobody-called = Nadie conocido aquí se llama { $text }. Escribe una cuenta, su comienzo o un id. de objeto.
report-several-called = Varias personas se llaman { $text }. Elige una.
report-no-choice = Elige una opción de la lista.
report-no-day = Elige un día, por ejemplo, 2026-11-21.
report-backwards = Elige un último día que no sea anterior al primero.
report-missing = Quién no ha aceptado
report-missing-hint = Personas que no han aceptado la versión en vigor, y por qué.
missing-lead = Personas conocidas aquí, por una decisión o un dispositivo, que no han aceptado la versión en vigor. Quien nunca ha estado aquí no está en esta lista.
missing-no-policy = No hay términos en vigor
missing-no-policy-next = Publica primero unos términos.
missing-accepted = La versión { $version } de { $policy } está aceptada por { $number } de { $of } personas.
missing-for-some = Estos términos no son para todos
missing-for-some-next = Son solo para algunos grupos, regiones o dispositivos. Aquí no se sabe quién pertenece a ellos: la lista incluye personas para las que quizá no sean.
missing-why = Motivo
missing-name = El nombre empieza por
missing-never = Nunca decidió
missing-older = Versión anterior
missing-declined = Rechazó por último
missing-withdrew = Aceptación retirada
missing-ended = Aceptación vencida
missing-count = { $count ->
    [one] Una persona
   *[other] { $number } personas
}
missing-called = Personas cuyo nombre empieza por { $name }
missing-nobody = Nadie
missing-nobody-next = Ninguna persona conocida coincide.
missing-before = Aceptó antes
missing-last = Última decisión al respecto
missing-seen = Vista por última vez
missing-next = Siguiente
missing-first = Volver al principio

## What ends soon

admin-certificate-ends = Certificado para Microsoft Graph: válido hasta el { $when }
admin-certificate-ends-next = Hace falta uno nuevo: cargarlo en Entra y ponerlo en lugar de este. Sin él no se pueden consultar los grupos.
admin-token-ends = Token de API { $name }: válido hasta el { $when }
admin-token-ends-next = Antes de esa fecha hace falta uno nuevo para el servidor MDM.

## Configuration Manager, on a device’s page
admin-manager = Administración conjunta
admin-manager-healthy = Configuration Manager está en buen estado
admin-manager-unhealthy = Configuration Manager no está en buen estado
admin-manager-unknown = No se conoce el estado de Configuration Manager
admin-manager-owns = Configuration Manager se encarga del cumplimiento (carga de trabajo)
admin-manager-value = Valor de estado del cliente: { $value }
admin-manager-installed = Instalado (1)
admin-manager-registered = Registrado (2)
admin-manager-evaluated = Evaluación de estado correcta (4)
admin-manager-install-error = Error de instalación o actualización (8)
admin-manager-communication-error = Error de comunicación con un punto de administración (16)
admin-manager-others = Otros indicadores ({ $value })
admin-manager-synced = Última sincronización: { $when }
admin-manager-not-synced = No se conoce ninguna sincronización
admin-manager-until = En buen estado hasta el { $when }, si no hay nada nuevo
admin-manager-was-until = Estuvo en buen estado hasta el { $when }
admin-manager-reported = Notificado { $when }
## Compliance, and what Entra is told of it

admin-compliance = Cumplimiento
admin-compliance-hint = Qué dispositivos no cumplen los requisitos y por qué, y si Microsoft Entra lo sabe.
compliance-lead = Lo que tu servidor MDM dice de los dispositivos inscritos. Son { $number }.
compliance-in-grace = No cumple los requisitos, en período de gracia
compliance-reasons = Por qué hay dispositivos que no cumplen los requisitos
compliance-reasons-lead = Con las palabras de tu servidor MDM. Un dispositivo con varios motivos cuenta en cada uno. Se incluyen los que están en período de gracia.
compliance-count = { $count ->
    [one] Un dispositivo no cumple los requisitos
   *[other] { $number } dispositivos no cumplen los requisitos
}
compliance-reason = Motivo
compliance-devices = Dispositivos
compliance-no-reason = Sin motivo indicado
compliance-others = { $count ->
    [one] Otro motivo
   *[other] Otros { $number } motivos
}
compliance-partial = Hay demasiados motivos distintos para contarlos todos. Estos proceden de los más frecuentes.
compliance-none = Ningún dispositivo incumple los requisitos
compliance-none-next = Cuando tu servidor MDM informe de alguno, se contará aquí.
compliance-list = Dispositivos que no cumplen los requisitos
compliance-all = Todos los dispositivos notificados
compliance-device = Dispositivo
compliance-more-reasons = { $count ->
    [one] y un motivo más
   *[other] y { $count } motivos más
}
compliance-nothing-fits = Ningún dispositivo coincide
compliance-nothing-fits-next = Prueba con menos filtros.
entra-title = Notificación a Microsoft Entra
entra-off = El cumplimiento no se notifica a Microsoft Entra.
entra-state = Estado
entra-means = Qué significa
entra-act = Acción
entra-waiting = En espera
entra-waiting-next = Se notificará en breve.
entra-reported = Notificado
entra-reported-next = Entra sabe lo último que dijo tu servidor MDM.
entra-gone = Quitado
entra-gone-next = El dispositivo se quitó aquí y Entra no lo conoce. No queda nada que notificar.
entra-not-found = Desconocido en Entra
entra-not-found-next = Entra responde 404: el dispositivo se eliminó allí o el servidor MDM envió un id. de dispositivo incorrecto. Vuelve a unir el dispositivo a Entra o corrige el id.
entra-refused = Denegado
entra-refused-next = Entra responde 403: a la aplicación le falta el permiso Device.ReadWrite.All o la aprobación de Microsoft como aplicación MDM.
entra-rejected = No aceptado
entra-rejected-next = Entra no acepta la notificación. Su respuesta está en la página del dispositivo.
entra-unreachable = Sin respuesta
entra-unreachable-next = Entra no respondió o falló. Se vuelve a intentar automáticamente.
entra-no-token = No se puede notificar nada: la aplicación no obtiene acceso a Microsoft Graph
entra-no-token-next = Comprueba en la configuración el id. de cliente y el secreto de cliente o el certificado.
entra-held-back = Microsoft Graph pide una pausa
entra-held-back-next = Hubo demasiadas solicitudes. Las notificaciones continúan automáticamente.
entra-all-refused = Microsoft Entra deniega las notificaciones
entra-away = No se puede acceder a Microsoft Graph
entra-since = Desde: { $when }
entra-next-try = Próximo intento: { $when }
entra-no-next-try = No se vuelve a intentar automáticamente hasta que algo cambie.
entra-tried = Último intento: { $when }. Intentos hasta ahora: { $number }.
entra-answer = Respuesta: { $text }
entra-last = Última respuesta de Entra: { $when }
entra-waits = Notificación en espera más antigua: { $when }
entra-told = Última notificación: { $when }, «{ $what }»
entra-nothing = Aún no hay nada que notificar
entra-no-id = No se puede notificar: tu servidor MDM no ha enviado el id. de este dispositivo en Entra.
entra-again = Volver a notificar
entra-now = Intentar ahora
entra-again-done = { $count ->
    [one] Se vuelve a notificar un dispositivo
   *[other] Se vuelven a notificar { $count } dispositivos
}
entra-resumed = Se vuelve a intentar la notificación ahora
entra-nothing-reported = El cumplimiento no llega a Microsoft Entra
entra-not-reported = { $count ->
    [one] No se puede notificar a Microsoft Entra el cumplimiento de un dispositivo
   *[other] No se puede notificar a Microsoft Entra el cumplimiento de { $count } dispositivos
}
entra-look-there = Por qué y qué hacer:
act-compliance-reported-again = Cumplimiento notificado de nuevo
setting-graph-compliance = Cumplimiento de los dispositivos
setting-graph-compliance-hint = Para notificarlo hace falta el permiso de aplicación Device.ReadWrite.All. Microsoft solo acepta notificaciones de aplicaciones MDM aprobadas.
setting-graph-compliance-keep = No se notifica
setting-graph-compliance-report = Se notifica a Microsoft Entra
setting-graph-removed = Dispositivos que se quitan aquí
setting-graph-removed-hint = Solo si se notifica el cumplimiento.
setting-graph-removed-keep = Se quedan en Entra, como no administrados
setting-graph-removed-delete = Se eliminan en Entra

sessions-title = Cerrar todas las sesiones
sessions-lead = Se cierra la sesión de { $person } en el portal y en la consola, en todos los navegadores.
sessions-at-once = Es inmediato, esté haciendo lo que esté haciendo. Lo que aún no haya enviado se pierde.
sessions-again = Puede volver a iniciar sesión mientras el inicio de sesión de tu organización lo permita. Para impedirlo, deshabilita antes la cuenta en Entra.
sessions-log = Queda en el registro, con tu nombre.
sessions-none = { $person } no tiene ninguna sesión iniciada.
sessions-back = Volver a la persona
sessions-done = Todas las sesiones se han cerrado
act-person-signed-out = Todas las sesiones de una persona cerradas
