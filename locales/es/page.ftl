# La página de los términos de uso
lead-company = { $organization } administrará este dispositivo. Lee estos términos y, para continuar, elige «Aceptar».
lead-personal = { $organization } te pide que aceptes sus términos antes de agregar tu dispositivo. Elige «Aceptar» para continuar o «Rechazar» para detener el proceso.
untitled = Términos de uso
accept = Aceptar
decline = Rechazar
languages = Idioma
request-id = Id. de solicitud:

# El PIN, antes de los términos
pin-title = Escribe tu PIN
pin-lead = { $organization } te ha dado un PIN para configurar este dispositivo.
pin-label = PIN
pin-none = Sin PIN
pin-hint = 8 dígitos. Si no tienes ninguno, pídelo a tu equipo de soporte de TI.
pin-missing = Escribe el PIN
pin-wrong = Este PIN no es correcto. Compruébalo y vuelve a intentarlo, o pide uno nuevo a tu equipo de soporte de TI.
pin-used = Este PIN ya no es válido. Pide uno nuevo a tu equipo de soporte de TI.
pin-wait = Se han escrito demasiados PIN incorrectos. Vuelve a intentarlo { $when }.

# Cómo confirma una persona que ha leído los términos
lead-company-end = { $organization } administrará este dispositivo. Lee estos términos hasta el final y elige «Continuar».
lead-personal-end = { $organization } te pide que aceptes sus términos antes de agregar tu dispositivo. Léelos hasta el final y elige «Continuar», o elige «Rechazar» para detener el proceso.
reading-box = He leído estos términos
reading-missing = Cuando hayas leído los términos, marca esta casilla y elige «Aceptar».
reading-hint = «Continuar» está al final de los términos.
reading-to-end = Primero lee los términos hasta el final. Allí encontrarás «Continuar».
confirm-title = ¿Aceptas estos términos?
confirm-company = Elige «Aceptar» para continuar o «Atrás» para volver a leerlos.
confirm-personal = Elige «Aceptar» para continuar, «Rechazar» para detener el proceso o «Atrás» para volver a leerlos.

# El límite de dispositivos, encima de los términos
cap-count = { $count ->
    [one] Tienes { $used } de { $count } dispositivo
   *[other] Tienes { $used } de { $count } dispositivos
  }
cap-next = { $count ->
    [one] Para agregar este dispositivo, primero quita uno que ya no uses.
   *[other] Para agregar este dispositivo, primero quita { $count } que ya no uses.
  }
cap-accept = Si estás configurando de nuevo uno de estos dispositivos, puedes aceptar ya: conserva su lugar.
cap-list = Tus dispositivos, primero el que lleva más tiempo sin conectarse
cap-more = { $count ->
    [one] { $count } dispositivo más se conectó después.
   *[other] { $count } dispositivos más se conectaron después.
  }
cap-portal = Puedes hacerlo en { $address } desde otro dispositivo.
cap-support = Pídeselo a tu soporte de TI.
cap-removed = Se está quitando { $name }.
cap-room = Ya hay lugar para este dispositivo. Lee los términos y continúa.
cap-later = El lugar de un dispositivo que se está quitando queda libre cuando termina; para eso tiene que estar encendido y conectado a Internet. Puedes esperar aquí y volver a comprobarlo.
cap-check = Volver a comprobar
back = Atrás

# Una restricción detiene la inscripción; «Continuar» comunica el motivo a Windows
continue = Continuar
blocked-personal-title = Aquí no se pueden agregar dispositivos personales
blocked-personal-text = { $organization } solo administra dispositivos de su propiedad. No se ha cambiado nada en este dispositivo.
blocked-personal-next = Si este dispositivo pertenece a { $organization }, pregunta a tu equipo de soporte de TI cómo configurarlo. Para salir de esta página, elige «Continuar».
blocked-license-title = Tu cuenta aún no permite agregar dispositivos
blocked-license-text = { $organization } aún no ha configurado la administración de dispositivos para tu cuenta.
blocked-license-next = Pide a tu equipo de soporte de TI que la active para ti y vuelve a intentarlo. Para salir de esta página, elige «Continuar».
blocked-maintenance-title = La configuración de dispositivos está en pausa
blocked-maintenance-text = { $organization } está realizando tareas de mantenimiento en su sistema de administración de dispositivos. Tu dispositivo no tiene ningún problema.
blocked-maintenance-until = Debería terminar { $when }: { $exact }.
blocked-maintenance-next = Inténtalo de nuevo más tarde. Para salir de esta página, elige «Continuar».
blocked-os-title = Este dispositivo necesita un Windows más reciente
blocked-os-text = Este dispositivo tiene { $current }. { $organization } solo administra dispositivos con { $minimum } o posterior.
blocked-os-next = Instala todas las actualizaciones de Windows, reinicia y vuelve a intentarlo. Si no funciona, pregunta a tu equipo de soporte de TI. Para salir de esta página, elige «Continuar».

# Páginas desde las que no hay un modo seguro de volver a Windows
notice-address-title = No se puede mostrar esta página
notice-address-text = Te llevaría de vuelta a una dirección que tu organización no permite, así que no sería seguro continuar.
notice-address-next = Cierra esta página y empieza de nuevo desde la instalación de Windows o la aplicación Configuración. No se ha guardado nada.
notice-form-title = Tu respuesta no ha llegado
notice-form-text = La página ha enviado algo que no se ha podido interpretar. No se ha guardado nada.
notice-form-next = Vuelve a la página anterior y elige otra vez. Si no funciona, empieza de nuevo desde la instalación de Windows o la aplicación Configuración.
notice-ticket-title = Esta página ya no es válida
notice-ticket-text = Ha estado abierta demasiado tiempo o sus datos se han dañado durante el envío. No se ha guardado nada.
notice-ticket-next = Cierra esta página y empieza de nuevo desde la instalación de Windows o la aplicación Configuración.
notice-size-title = Se han enviado demasiados datos
notice-size-text = La página ha enviado más datos de los que se pueden leer de una vez. No se ha guardado nada.
notice-missing-title = Esta página no existe
notice-missing-text = Esta dirección no lleva a ninguna parte.
notice-missing-next = Comprueba la dirección o empieza de nuevo desde la instalación de Windows o la aplicación Configuración.
notice-error-title = Ha habido un problema por nuestra parte
notice-error-text = No se ha podido completar esta página.
notice-error-next = Espera un minuto, vuelve a la página anterior e inténtalo de nuevo.
notice-support = Si el problema continúa, indica este identificador a tu equipo de soporte de TI.
notice-many-title = Hay demasiadas solicitudes en este momento
notice-many-text = Han llegado demasiadas en poco tiempo desde tu red o tu organización. No se ha registrado nada.
notice-many-next = Espera un minuto, vuelve a la página anterior e inténtalo de nuevo. Si no funciona, empieza de nuevo desde la instalación de Windows o la aplicación Configuración.
