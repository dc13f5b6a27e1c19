# La page des conditions d’utilisation
lead-company = { $organization } va gérer cet appareil. Lisez ces conditions, puis choisissez « Accepter » pour continuer.
lead-personal = { $organization } vous demande votre accord avant d’ajouter votre appareil. Choisissez « Accepter » pour continuer ou « Refuser » pour arrêter.
untitled = Conditions d’utilisation
accept = Accepter
decline = Refuser
languages = Langue
request-id = ID de la demande :

# Le code PIN, avant les conditions
pin-title = Entrez votre code PIN
pin-lead = { $organization } vous a donné un code PIN pour configurer cet appareil.
pin-label = Code PIN
pin-none = Pas de code
pin-hint = 8 chiffres. Si vous n’en avez pas, demandez-le à votre support informatique.
pin-missing = Entrez le code PIN
pin-wrong = Ce code PIN n’est pas correct. Vérifiez-le et réessayez, ou demandez-en un nouveau à votre support informatique.
pin-used = Ce code PIN n’est plus valable. Demandez-en un nouveau à votre support informatique.
pin-wait = Trop de codes PIN incorrects ont été entrés. Réessayez { $when }.

# Comment une personne confirme qu’elle a lu les conditions
lead-company-end = { $organization } va gérer cet appareil. Lisez ces conditions jusqu’à la fin, puis choisissez « Continuer ».
lead-personal-end = { $organization } vous demande votre accord avant d’ajouter votre appareil. Lisez les conditions jusqu’à la fin et choisissez « Continuer », ou choisissez « Refuser » pour arrêter.
reading-box = J’ai lu ces conditions
reading-missing = Après avoir lu les conditions, cochez cette case, puis choisissez « Accepter ».
reading-hint = « Continuer » se trouve à la fin des conditions.
reading-to-end = Lisez d’abord les conditions jusqu’à la fin. « Continuer » s’y trouve.
confirm-title = Acceptez-vous ces conditions ?
confirm-company = Choisissez « Accepter » pour continuer ou « Retour » pour les relire.
confirm-personal = Choisissez « Accepter » pour continuer, « Refuser » pour arrêter ou « Retour » pour les relire.

# La limite d’appareils, au-dessus des conditions
cap-count = { $count ->
    [one] Vos appareils : { $used } sur { $count }
   *[other] Vos appareils : { $used } sur { $count }
  }
cap-next = { $count ->
    [one] Pour ajouter cet appareil, retirez d’abord un appareil que vous n’utilisez plus.
   *[other] Pour ajouter cet appareil, retirez d’abord { $count } appareils que vous n’utilisez plus.
  }
cap-accept = Si vous configurez à nouveau l’un de ces appareils, vous pouvez accepter tout de suite : il garde sa place.
cap-list = Vos appareils, en commençant par celui qui n’a pas été vu depuis le plus longtemps
cap-more = { $count ->
    [one] { $count } autre appareil a été vu depuis.
   *[other] { $count } autres appareils ont été vus depuis.
  }
cap-portal = Vous pouvez le faire sur un autre appareil, à l’adresse { $address }.
cap-support = Demandez-le à votre support informatique.
cap-removed = Retrait de { $name } en cours.
cap-room = Il y a maintenant de la place pour cet appareil. Lisez les conditions, puis continuez.
cap-later = La place d’un appareil en cours de retrait se libère quand c’est terminé ; pour cela, il doit être allumé et connecté à Internet. Vous pouvez attendre ici et vérifier à nouveau.
cap-check = Vérifier à nouveau
back = Retour

# Une restriction arrête l’inscription ; « Continuer » transmet la raison à Windows
continue = Continuer
blocked-personal-title = Impossible d’ajouter un appareil personnel ici
blocked-personal-text = { $organization } gère uniquement les appareils qui lui appartiennent. Rien n’a été modifié sur cet appareil.
blocked-personal-next = Si cet appareil appartient à { $organization }, demandez à votre support informatique comment le configurer. Pour quitter cette page, choisissez « Continuer ».
blocked-license-title = Votre compte ne permet pas encore d’ajouter un appareil
blocked-license-text = { $organization } n’a pas encore configuré la gestion des appareils pour votre compte.
blocked-license-next = Demandez à votre support informatique de l’activer pour vous, puis réessayez. Pour quitter cette page, choisissez « Continuer ».
blocked-maintenance-title = La configuration des appareils est suspendue
blocked-maintenance-text = { $organization } effectue une maintenance de son système de gestion des appareils. Votre appareil n’est pas en cause.
blocked-maintenance-until = Fin prévue { $when } : { $exact }.
blocked-maintenance-next = Veuillez réessayer plus tard. Pour quitter cette page, choisissez « Continuer ».
blocked-os-title = Cet appareil a besoin d’un Windows plus récent
blocked-os-text = Cet appareil utilise { $current }. { $organization } gère uniquement les appareils avec { $minimum } ou une version ultérieure.
blocked-os-next = Installez toutes les mises à jour de Windows, redémarrez, puis réessayez. Si cela ne suffit pas, adressez-vous à votre support informatique. Pour quitter cette page, choisissez « Continuer ».

# Pages sans moyen sûr de revenir à Windows
notice-address-title = Impossible d’afficher cette page
notice-address-text = Elle vous renverrait à une adresse que votre organisation n’autorise pas. Il serait risqué de continuer.
notice-address-next = Fermez cette page et recommencez depuis la configuration de Windows ou l’application Paramètres. Rien n’a été enregistré.
notice-form-title = Votre réponse n’est pas arrivée
notice-form-text = La page a envoyé des données qui n’ont pas pu être traitées. Rien n’a été enregistré.
notice-form-next = Revenez à la page précédente et faites de nouveau votre choix. Si cela ne suffit pas, recommencez depuis la configuration de Windows ou l’application Paramètres.
notice-ticket-title = Cette page n’est plus valide
notice-ticket-text = Elle est restée ouverte trop longtemps ou ses données ont été endommagées pendant le transfert. Rien n’a été enregistré.
notice-ticket-next = Fermez cette page et recommencez depuis la configuration de Windows ou l’application Paramètres.
notice-size-title = Trop de données envoyées
notice-size-text = La page a envoyé plus de données qu’il n’est possible d’en lire en une fois. Rien n’a été enregistré.
notice-missing-title = Cette page n’existe pas
notice-missing-text = Cette adresse ne mène nulle part.
notice-missing-next = Vérifiez l’adresse ou recommencez depuis la configuration de Windows ou l’application Paramètres.
notice-error-title = Un problème est survenu de notre côté
notice-error-text = Le traitement de cette page n’a pas pu aboutir.
notice-error-next = Patientez une minute, revenez à la page précédente et réessayez.
notice-support = Si le problème persiste, communiquez cet ID à votre support informatique.
notice-many-title = Trop de demandes en ce moment
notice-many-text = Trop de demandes sont arrivées en peu de temps depuis votre réseau ou votre organisation. Rien n’a été enregistré.
notice-many-next = Patientez une minute, revenez à la page précédente et réessayez. Si cela ne suffit pas, recommencez depuis la configuration de Windows ou l’application Paramètres.
