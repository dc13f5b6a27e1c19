# Around every page of the portal
portal-name = Portail des appareils
portal-skip = Aller au contenu
portal-places = Rubriques
portal-language = Langue
portal-language-change = Changer de langue
portal-devices = Appareils
portal-agreements = Accords
portal-account = Compte
portal-sign-in = Se connecter
portal-cancel = Annuler
portal-again = Réessayer
support-title = Support informatique
support-page = Page du support

# Help
help-title = Aide
help-lead = Ce qui n’a pas fonctionné, qui doit agir et ce qu’il faut faire ensuite.
help-search-label = Rechercher un code d’erreur ou un mot
help-search-hint = Le code figure sur l’écran où l’opération s’est arrêtée, par exemple 0x80180013.
help-search-button = Rechercher
help-found = { $count ->
    [one] Une page pour « { $query } »
   *[other] { $count } pages pour « { $query } »
  }
help-found-none = Aucun résultat pour « { $query } »
help-found-none-next = Comparez le code avec celui de votre écran ou essayez avec un mot du message. Si cela ne suffit pas, envoyez le code à votre support informatique.
help-topics = Bon à savoir
help-area-terms = Conditions d’utilisation
help-area-enrollment = Ajouter un appareil
help-area-registration = Rattacher l’appareil à votre organisation
help-area-intune = Gestion des appareils sous Windows
help-area-comanagement = Appareils avec deux systèmes de gestion
help-who-you = Vous pouvez résoudre ce problème
help-who-administrator = Votre support informatique peut résoudre ce problème
help-who-wait = Patientez, puis réessayez
help-who-nobody = Ce problème ne peut pas être résolu
help-what-happened = Ce qui s’est passé
help-what-to-do = Ce qu’il faut faire
help-for-administrators = Pour le support informatique
help-also = Autres noms :
help-all = Toute l’aide
help-open-devices = Ouvrir vos appareils
help-open-agreements = Ouvrir vos accords
help-unknown-title = Nous ne connaissons pas ce code
help-unknown-text = Cette aide ne contient pas de page sur « { $code } ».
help-unknown-next = Comparez-le avec le code affiché sur votre écran. S’il est identique, envoyez-le à votre support informatique en précisant l’heure à laquelle le problème est survenu.

# How long ago
time-just-now = à l’instant
time-minutes-ago = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
  }
time-hours-ago = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
  }
time-days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
  }
time-weeks-ago = { $count ->
    [one] il y a { $count } semaine
   *[other] il y a { $count } semaines
  }
time-months-ago = { $count ->
    [one] il y a { $count } mois
   *[other] il y a { $count } mois
  }
time-years-ago = { $count ->
    [one] il y a { $count } an
   *[other] il y a { $count } ans
  }

# How long until
time-in-a-moment = dans un instant
time-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
  }
time-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
  }
time-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
  }
time-in-weeks = { $count ->
    [one] dans { $count } semaine
   *[other] dans { $count } semaines
  }
time-in-months = { $count ->
    [one] dans { $count } mois
   *[other] dans { $count } mois
  }
time-in-years = { $count ->
    [one] dans { $count } an
   *[other] dans { $count } ans
  }

# Forms that come back
form-error = Erreur
form-problem = Il y a un problème
form-sent-already = C’est déjà envoyé
form-sent-already-next = Rien n’a été fait deux fois. Vérifiez où cela en est. Si ce n’est pas fait, recommencez l’envoi.
form-stale = Veuillez recommencer l’envoi
form-stale-next = Cette page est restée ouverte trop longtemps : rien n’a été modifié. Vérifiez son contenu, puis recommencez l’envoi.
form-signed-in-again = Votre compte est de nouveau connecté
form-signed-in-again-next = Rien n’a encore été modifié. Vérifiez votre saisie, puis envoyez-la.
form-unavailable = Cela n’a pas fonctionné
form-unavailable-next = Rien n’a été modifié. Patientez une minute, puis recommencez l’envoi.

# All devices
devices-title = Vos appareils
devices-lead = Les appareils Windows que vous avez configurés pour le travail.
devices-count = { $count ->
    [one] Appareils : { $used } sur { $count }
   *[other] Appareils : { $used } sur { $count }
  }
devices-room = { $count ->
    [one] Vous pouvez encore en ajouter { $count }.
   *[other] Vous pouvez encore en ajouter { $count }.
  }
devices-full = Vous avez atteint votre limite
devices-full-next = Pour configurer un autre appareil, retirez d’abord un appareil que vous n’utilisez plus.
devices-over = Vous avez dépassé votre limite d’appareils
devices-over-next = { $count ->
    [one] Votre limite a été abaissée. Vous gardez tous vos appareils. Pour en configurer un autre, retirez d’abord { $count } appareil que vous n’utilisez plus.
   *[other] Votre limite a été abaissée. Vous gardez tous vos appareils. Pour en configurer un autre, retirez d’abord { $count } appareils que vous n’utilisez plus.
  }
devices-none-allowed = Votre compte ne permet pas d’ajouter d’appareils
devices-none-allowed-next = Si vous devez configurer un appareil pour le travail, contactez votre support informatique.
devices-forgotten = Vous ne l’utilisez plus ?
devices-forgotten-when = dernier contact { $when }
devices-waiting = { $count ->
    [one] Veuillez lire et accepter les nouvelles conditions
   *[other] Veuillez lire et accepter les nouvelles conditions ({ $count })
  }
devices-search = Nom ou modèle
devices-search-button = Afficher
devices-sort = Trier par
devices-sort-seen = Dernier contact
devices-sort-name = Nom
devices-sort-enrolled = Date d’ajout
devices-found = { $count ->
    [one] { $count } appareil correspond à « { $query } ».
   *[other] { $count } appareils correspondent à « { $query } ».
  }
devices-found-none = Aucun appareil ne correspond à « { $query } »
devices-found-none-next = Essayez avec une partie du nom ou du modèle.
devices-show-all = Tout afficher
devices-pages = Pages de la liste
devices-page = Page { $page } sur { $pages }
devices-page-before = Page précédente
devices-page-after = Page suivante
devices-none = Aucun appareil pour l’instant
devices-none-next = Quand vous configurez un appareil Windows avec votre compte professionnel, il apparaît ici.
devices-none-help = Aide à la configuration
devices-removed-title = Appareils retirés
devices-removed-lead = Ces appareils ne sont plus configurés pour le travail. Ils ne comptent pas dans votre limite.
devices-removed-link = { $count ->
    [one] Afficher { $count } appareil retiré
   *[other] Afficher { $count } appareils retirés
  }
devices-removed-none = Aucun appareil retiré
devices-removed-none-next = Quand vous retirez un appareil, vous le retrouvez ici.

# A device
device-unnamed = Appareil sans nom
device-company = Appareil d’entreprise
device-personal = Appareil personnel
device-remove = Retirer
device-removed = Retiré
device-being-removed = Retrait en cours
device-lost = Signalé comme perdu
device-removed-when = Retiré { $when }
device-seen-when = Dernier contact : { $when }
device-never-seen = Aucun contact pour l’instant
device-details = Détails
device-reported-name = Nom sur l’appareil
device-model = Modèle
device-system = Système
device-ownership = À qui il appartient
device-seen = Dernier contact
device-added = Ajouté
device-counts = Compte dans votre limite
device-counts-yes = Oui
device-counts-no = Non
device-agreement = Les conditions que vous avez acceptées pour cet appareil
device-choices = Ce que vous pouvez faire
device-rename-link = Renommer
device-rename-hint = Donnez-lui un nom que vous reconnaîtrez.
device-lose-link = Signaler comme perdu
device-lose-hint = Prévenez votre support informatique qu’il est perdu ou volé.
device-found-link = Signaler comme retrouvé
device-found-hint = Prévenez votre support informatique que vous l’avez de nouveau.
device-remove-link = Retirer cet appareil
device-remove-hint = Il ne sera plus configuré pour le travail. Avant toute chose, vous verrez ce que cela implique.
device-removal-going = Cet appareil est en cours de retrait
device-removal-follow = Suivre le retrait
device-removal-over = Cet appareil a été retiré
device-removal-look = Revoir les étapes
device-lost-when = Vous l’avez signalé comme perdu { $when }.
device-lost-next = Votre support informatique est au courant. L’appareil compte toujours dans votre limite.
device-done-renamed = Le nom est enregistré
device-done-removal = Nous avons demandé le retrait de cet appareil
device-done-cancelled = Vous gardez cet appareil
device-done-lost = Votre support informatique sait que cet appareil est perdu
device-done-found = Votre support informatique sait que vous avez retrouvé cet appareil

# Whether a device meets the organization’s requirements
standing-unknown = Pas encore vérifié
standing-unknown-text = Votre organisation n’a pas encore vérifié cet appareil. Vous n’avez rien à faire.
standing-not-managed = Non géré
standing-not-managed-text = Votre organisation ne gère plus cet appareil. Il se peut qu’il ne vous donne pas accès à vos applications et fichiers professionnels.
standing-compliant = Conforme
standing-compliant-text = Tout est en ordre. Vous n’avez rien à faire.
standing-grace = Action requise
standing-grace-text = Il fonctionne encore comme avant, mais il y a quelque chose à corriger.
standing-grace-until = Date limite : { $when }
standing-not-compliant = Non conforme
standing-not-compliant-text = Tant que le problème n’est pas corrigé, il se peut que cet appareil ne vous donne pas accès à vos applications et fichiers professionnels.
standing-reasons = Ce qui ne va pas
standing-step-connect = Connectez l’appareil à Internet et ouvrez une session.
standing-step-fix = Corrigez ce qui est indiqué ci-dessus. Souvent, il suffit d’installer les mises à jour de Windows et de redémarrer.
standing-step-update = Installez toutes les mises à jour de Windows et redémarrez.
standing-step-sync = Ouvrez « Paramètres > Comptes > Accès Professionnel ou Scolaire », choisissez votre compte professionnel, puis « Infos », puis « Synchroniser ».
standing-step-support = Patientez quelques minutes et revenez voir ici. Si le problème persiste, contactez votre support informatique.
standing-judged = Vérifié { $when }

# A device’s name
name-title = Renommer cet appareil
name-lead = Seul le nom dans ce portail change. Le nom sur l’appareil lui-même reste le même.
name-label = Nom
name-hint = 64 caractères au maximum.
name-reported = Laissez ce champ vide pour utiliser le nom sur l’appareil : { $name }.
name-too-long = Raccourcissez le nom à 64 caractères au maximum
name-unprintable = Supprimez les caractères qui ne peuvent pas être affichés
name-save = Enregistrer

# Removing a device
removal-title = Retirer cet appareil
removal-heading = Retirer { $name } ?
removal-lead = Cet appareil ne sera plus configuré pour le travail.
removal-will = Ce qui va se passer
removal-will-go = La gestion, les paramètres et les applications de votre organisation disparaissent de l’appareil.
removal-will-lose = Les données professionnelles de l’appareil peuvent être perdues. Windows ne vous prévient pas.
removal-will-access = Il se peut que l’appareil ne vous donne plus accès à vos e-mails, applications et fichiers professionnels.
removal-will-free = Sa place se libère tout de suite pour un autre appareil.
removal-will-free-later = Sa place se libère pour un autre appareil dès que le retrait est confirmé.
removal-before = Avant de le retirer
removal-before-copy = Copiez vers un emplacement sûr les données de l’appareil dont vous avez encore besoin.
removal-before-sign-in = Si vous vous connectez à Windows avec votre compte professionnel, assurez-vous qu’il existe un autre compte avec des droits d’administrateur. Vous en aurez peut-être besoin ensuite pour vous connecter.
removal-before-company = C’est un appareil d’entreprise. Si vous le rendez, votre support informatique préférera peut-être le retirer lui-même.
removal-not = Ce qui ne se passera pas
removal-not-files = Vos fichiers personnels restent sur l’appareil.
removal-not-forever = Ce n’est pas définitif : vous pouvez de nouveau configurer l’appareil pour le travail.
removal-button = Retirer cet appareil
removal-keep = Le garder
removal-again = Réessayer
removal-failed-earlier = Le dernier retrait n’a pas fonctionné
removal-failed-when = Il a échoué { $when }. Rien n’a changé sur l’appareil.
removal-failed-next = Allumez l’appareil et connectez-le à Internet, puis réessayez. Si cela échoue encore, contactez votre support informatique.
removal-reason = Motif : { $reason }
removal-too-many = Trop de retraits à la fois
removal-too-many-next = Attendez que certains de vos autres retraits soient terminés, puis réessayez.
removal-taken-up = Il est trop tard pour garder cet appareil
removal-taken-up-next = Son retrait a commencé. Vous pourrez ensuite le configurer de nouveau.
removal-no-room = Il n’y a plus de place pour cet appareil
removal-no-room-next = Sa place a été donnée à un autre appareil. Retirez d’abord un autre appareil ou laissez ce retrait se poursuivre.

# How far a removal is
progress-heading-going = Retrait en cours : { $name }
progress-heading-done = { $name } est retiré
progress-heading-failed = { $name } n’a pas pu être retiré
progress-lead-requested = La gestion des appareils de votre organisation n’a pas encore pris en charge la demande. Vous pouvez encore garder l’appareil.
progress-lead-accepted = L’appareil sera retiré dès qu’il sera allumé et connecté à Internet.
progress-lead-done = Cet appareil n’est plus configuré pour le travail. Vous pouvez le configurer de nouveau à tout moment.
progress-lead-failed = Rien n’a changé sur l’appareil. Allumez-le et connectez-le à Internet, puis réessayez. Si cela échoue encore, contactez votre support informatique.
progress-asked-by-you = Vous avez demandé son retrait
progress-asked = Votre organisation a demandé son retrait
progress-by-management = La gestion des appareils de votre organisation l’a retiré
progress-taking-up = Prise en charge par la gestion des appareils
progress-taken-up = La gestion des appareils a pris en charge la demande
progress-removing = Retrait de l’appareil
progress-done-later = Retrait de l’appareil
progress-done = L’appareil a été retiré
progress-failed = Le retrait a échoué
progress-now = En cours
progress-later = Pas encore commencé
progress-refresh = Cette page s’actualise toutes les 30 secondes. Vous pouvez la quitter : le retrait continue.
progress-refresh-stop = Ne plus actualiser
progress-refresh-stopped = Cette page ne s’actualise pas automatiquement.
progress-refresh-start = Actualiser toutes les 30 secondes
progress-cancel = Garder cet appareil
progress-cancel-hint = Cela arrête le retrait.
progress-to-device = Retour à l’appareil
progress-to-devices = Tous vos appareils

# A device that is lost
loss-title = Signaler cet appareil comme perdu
loss-heading = Avez-vous perdu { $name } ?
loss-lead = Dites-nous s’il est perdu ou volé : votre support informatique pourra aider à protéger ce qu’il contient.
loss-will = Ce qui va se passer
loss-will-tell = Votre support informatique est prévenu.
loss-will-mark = L’appareil est marqué comme perdu dans votre liste.
loss-not = Ce qui ne se passera pas
loss-not-erased = Rien n’est effacé ni verrouillé depuis ce portail.
loss-not-freed = L’appareil reste dans votre liste et compte dans votre limite. Vous pouvez l’y retirer.
loss-call = S’il a été volé ou s’il contient des données professionnelles sensibles, appelez aussi votre support informatique.
loss-button = Signaler comme perdu
loss-found-title = Signaler cet appareil comme retrouvé
loss-found-heading = Avez-vous retrouvé { $name } ?
loss-found-lead = Nous préviendrons votre support informatique, et l’appareil ne sera plus marqué comme perdu.
loss-found-button = Signaler comme retrouvé

# Agreements
agreements-title = Vos accords
agreements-lead = Ce que vous avez décidé en configurant vos appareils, mot pour mot.
agreements-read = Lire et accepter
agreements-waiting = En attente de votre décision
agreements-decisions = Vos décisions
agreements-none = Aucun accord pour l’instant
agreements-none-next = Quand vous configurez un appareil pour le travail, les conditions que vous acceptez sont conservées ici.
agreements-earlier = Décisions antérieures
agreements-later = Retour aux plus récentes
agreement-accepted = Accepté
agreement-declined = Refusé
agreement-not-required = Non requis
agreement-withdrawn = Accord retiré
agreement-no-terms = Aucune condition
agreement-no-terms-text = Aucune condition ne s’appliquait quand vous avez configuré cet appareil. Vous n’aviez donc rien à accepter.
agreement-version = Version { $version }
agreement-asked-for = Veuillez accepter la nouvelle version
agreement-again = Veuillez accepter à nouveau ces conditions
agreement-ended = Votre accord a pris fin le { $date }
agreement-newer = Il existe une version plus récente
agreement-in-force = en vigueur depuis le { $date }
agreement-accepted-before = Vous avez accepté la version { $version } le { $date }
agreement-for = Type d’appareil
agreement-devices = Appareils
agreement-text = Le texte
agreement-text-hint = Mot pour mot, tel que vous l’avez vu.
agreement-receipt = Justificatif à imprimer
agreement-withdraw-link = Retirer votre accord
agreement-withdraw-hint = Avant toute chose, vous verrez ce que cela implique.
agreement-done-accepted = Vous avez accepté ces conditions
agreement-done-withdrawn = Vous avez retiré votre accord

# Accepting terms
accept-changed = Le texte a changé
accept-changed-next = Un texte plus récent est entré en vigueur pendant votre lecture : rien n’a été accepté. Veuillez relire le texte.
accept-languages = Autres langues :
accept-meaning = Si vous acceptez, votre décision est enregistrée avec ce texte exact.
accept-button = Accepter
accept-not-now = Pas maintenant

# Withdrawing an acceptance
withdraw-title = Retirer votre accord ?
withdraw-lead = Lisez d’abord ce que cela implique.
withdraw-will-record = Le retrait est enregistré à côté de votre accord.
withdraw-will-tell = Votre support informatique est prévenu.
withdraw-will-access = Vous risquez de perdre l’accès à vos applications et fichiers professionnels.
withdraw-not-evidence = Votre accord n’est pas effacé. Il est conservé comme preuve de ce que vous aviez accepté.
withdraw-not-devices = Vos appareils ne sont pas retirés.
withdraw-devices = Si vous ne voulez plus que ces appareils soient configurés pour le travail, retirez-les vous-même :
withdraw-button = Retirer votre accord

# A receipt
receipt-title = Justificatif
receipt-lead = Ce qui est enregistré au sujet de votre décision.
receipt-print = Pour imprimer cette page ou l’enregistrer au format PDF, appuyez sur Ctrl+P. Seul le justificatif est imprimé.
receipt-organization = Organisation
receipt-who = Qui a décidé
receipt-decision = Décision
receipt-at = Quand
receipt-terms = Conditions
receipt-version = Version et langue
receipt-reading = Lecture confirmée
receipt-reading-checkbox = En cochant « J’ai lu ces conditions »
receipt-reading-end = En choisissant « Continuer » à la fin du texte
receipt-policy = Nom interne des conditions
receipt-id = Numéro de la décision
receipt-text-hash = Empreinte du texte (SHA-256)
receipt-commitment = Empreinte de l’enregistrement
receipt-request = Numéro de la configuration
receipt-address = Consulter en ligne
receipt-note = Les empreintes prouvent que le texte et l’enregistrement n’ont pas été modifiés depuis.
receipt-made = Date d’impression : { $when }

# The account
account-title = Votre compte
account-lead = Qui vous êtes ici et où votre compte est connecté.
account-where = Où votre compte est connecté
account-where-lead = Si vous ne reconnaissez pas l’un de ces navigateurs, déconnectez-le et prévenez votre support informatique.
account-browser = { $browser } sur { $system }
account-browser-unknown = Navigateur inconnu
account-this = Ce navigateur
account-since = Connexion : { $when }
account-used = Dernière utilisation : { $when }
account-end = Déconnecter
account-sign-out = Se déconnecter
account-ended = L’autre navigateur est déconnecté

# Signing out
sign-out-title = Se déconnecter
sign-out-lead = Votre compte n’est connecté que dans ce navigateur.
sign-out-lead-others = { $count ->
    [one] Votre compte est aussi connecté à ce portail dans { $count } autre navigateur.
   *[other] Votre compte est aussi connecté à ce portail dans { $count } autres navigateurs.
  }
sign-out-everywhere = Se déconnecter partout
signed-out-title = Votre compte est déconnecté
signed-out-text = Si vous partagez cet ordinateur, fermez aussi le navigateur.
signed-out-again = Se reconnecter

# When signing in doesn’t work
sign-in-down = La connexion ne fonctionne pas pour l’instant
sign-in-down-text = Le service de connexion de votre organisation ne répond pas. Vous n’y êtes pour rien, et vos appareils continuent de fonctionner. Patientez quelques minutes, puis réessayez.
sign-in-refused = La connexion n’a pas eu lieu
sign-in-refused-text = La connexion a été annulée ou votre compte n’est pas autorisé à utiliser ce portail. Réessayez ou demandez à votre support informatique si vous devriez y avoir accès.
sign-in-not-served = Ce compte ne convient pas ici
sign-in-not-served-text = Vous avez utilisé le compte d’une organisation qui n’utilise pas ce portail. Utilisez plutôt votre compte professionnel ou scolaire.
sign-in-other-account = Utiliser un autre compte
sign-in-stale = Veuillez vous reconnecter
sign-in-stale-text = La connexion a pris trop de temps ou a été commencée dans un autre navigateur. Recommencez.
sign-in-failed = La connexion a échoué
sign-in-failed-text = La réponse du service de connexion de votre organisation n’était pas fiable. Réessayez. Si cela se reproduit, envoyez le numéro ci-dessous à votre support informatique.
sign-in-not-offered = La connexion n’est pas disponible ici
sign-in-not-offered-text = Votre organisation n’a pas encore configuré ce portail. Vous pouvez quand même lire les pages d’aide ou interroger votre support informatique au sujet de vos appareils.
sign-in-again-title = Votre session a pris fin
sign-in-again-text = Cela arrive après un moment d’absence. Votre saisie est conservée : connectez-vous, vérifiez-la et envoyez-la.
sign-in-again-button = Se connecter et continuer
organization-title = De quelle organisation faites-vous partie ?
organization-lead = Vous pourrez ensuite vous connecter avec votre compte professionnel ou scolaire.
organization-label = Organisation
organization-hint = Son nom ou son ID de locataire, tel que votre support informatique vous l’a donné.
organization-unknown = Vérifiez l’orthographe : nous ne connaissons pas cette organisation
organization-button = Continuer

# Instead of a page
message-missing = Il n’y a rien ici
message-missing-text = L’adresse est peut-être incorrecte, ou la page n’existe plus. Si vous avez saisi l’adresse, vérifiez-la.
message-forbidden = Votre rôle n’y donne pas accès
message-forbidden-text = Votre compte est connecté, mais cette partie est réservée à d’autres personnes. Si vous en avez besoin, demandez le rôle approprié aux administrateurs de votre organisation.
message-bad = Nous n’avons pas compris la demande
message-bad-text = Il manquait une information, ou quelque chose était inattendu : rien n’a été modifié. Revenez en arrière et réessayez.
message-unavailable = Vos données sont inaccessibles pour l’instant
message-unavailable-text = Patientez une minute, puis réessayez. Si vous avez envoyé quelque chose, vérifiez d’abord si cela a été enregistré.
message-error = Un problème est survenu de notre côté
message-error-text = Vous n’y êtes pour rien. Réessayez ; si cela se reproduit, envoyez le numéro ci-dessous à votre support informatique.
message-to-devices = Vos appareils
message-to-help = Aide
message-support-id = Pour le support informatique : { $id }

# The proof of a decision, on its pages.
proof-label = Preuve
proof-sealed = Scellé dans le lot { $batch }
proof-download = Télécharger la preuve
proof-hint = Avec ce fichier, chacun peut vérifier l’enregistrement sans rien demander à personne.
proof-waiting = Pas encore scellé. Revenez dans quelques minutes.

## A copy of one's data (/account/data)
data-title = Vos données
data-link-hint = Télécharger tout ce qui est conservé ici à votre sujet
data-lead = Vous avez droit à une copie de ce qui est conservé à votre sujet. La voici, en un seul fichier.
data-in = Ce qu’il contient
data-in-decisions = Les décisions sur les conditions, avec les textes lus, et les retraits
data-in-devices = Les appareils, y compris ceux supprimés : noms, numéros, modèles, conformité aux règles et suppressions
data-in-events = Ce qui leur est arrivé, dans l’ordre
data-in-attempts = Chaque configuration et inscription des 30 derniers jours, et leur issue
data-in-sessions = Les connexions à ce portail : quand, avec quel navigateur, et ce que la connexion a communiqué
data-in-pins = Les codes PIN d’inscription, sans leurs chiffres : ceux créés pour cette personne, et quand l’un d’eux a servi
data-in-acts = Ce que les administrateurs ont fait de ces appareils et données, et ce que cette personne a fait en tant qu’administrateur
data-out = Ce qu’il ne contient pas
data-out-others = D’autres personnes : qui a fait quelque chose est appelé « administrator »
data-out-secrets = Les secrets, comme les codes PIN et les jetons de connexion
data-out-elsewhere = Ce que l’organisation conserve ailleurs, par exemple dans sa gestion des appareils
data-careful = Le fichier est en JSON : un texte que les programmes lisent aussi. Enregistrez-le là où personne d’autre ne peut le lire.
data-download = Télécharger le fichier
data-records = Les décisions sous une forme normalisée
data-records-hint = Les mêmes décisions comme enregistrements de consentement (ISO/IEC TS 27560), pour les programmes qui comprennent cette forme.
data-records-download = Télécharger les enregistrements de consentement
record-download = Télécharger comme enregistrement de consentement
record-hint = ISO/IEC TS 27560, en JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager fonctionne
manager-works-text = Vous n’avez rien à faire.
manager-starting = Configuration Manager se met en place
manager-starting-text = Cela peut prendre quelques heures. Laissez l’appareil allumé et connecté à Internet.
manager-troubled = Configuration Manager a rencontré un problème
manager-troubled-text = La dernière synchronisation est récente : le plus souvent, cela se règle tout seul.
manager-failing = Configuration Manager ne fonctionne pas correctement
manager-failing-text = Tant que cela dure, des mises à jour et des applications professionnelles peuvent ne pas arriver.
manager-unknown = Également géré avec Configuration Manager
manager-what = Votre organisation utilise ce programme pour s’occuper de l’appareil.
manager-owns = Il décide aussi si l’appareil respecte les exigences de votre organisation.
manager-set-up = Il est installé et inscrit, et sa propre vérification s’est bien passée.
manager-not-installed = Il n’est pas installé.
manager-not-registered = Il est installé, mais pas inscrit auprès de votre organisation.
manager-not-evaluated = Il est installé et inscrit, mais sa propre vérification n’a pas encore réussi.
manager-install-error = Il n’a pas pu être installé.
manager-update-error = Il n’a pas pu être mis à jour.
manager-communication-error = Il n’a pas pu joindre le serveur de votre organisation.
manager-late-well = Il ne s’est pas synchronisé depuis plus de 30 jours.
manager-late = Il ne s’est pas synchronisé depuis plus de 2 jours.
manager-never-synced = Il ne s’est encore jamais synchronisé.
manager-step-connect = Connectez l’appareil au réseau de votre organisation, sur place ou par VPN.
manager-step-restart = Redémarrez l’appareil.
manager-step-wait = Laissez-le allumé et connecté pendant une heure ou deux. Configuration Manager réessaie tout seul.
manager-step-support = Revenez voir ici demain. Si rien n’a changé, contactez votre support informatique.
manager-synced = Dernière synchronisation : { $when }
manager-but-compliant = Il respecte ce que demande votre organisation.
manager-but-unknown = Votre organisation n’a pas encore vérifié cet appareil.
## Whether the sign-in service knows how a device stands

device-told = Microsoft Entra, qui gère votre connexion à votre organisation, en a été informé le { $when }.
device-told-shortly = Microsoft Entra, qui gère votre connexion à votre organisation, en sera informé sous peu.
device-told-later = Microsoft Entra, qui gère votre connexion à votre organisation, n’a pas encore pu en être informé. Un nouvel essai sera fait.
device-told-unknown = Microsoft Entra, qui gère votre connexion à votre organisation, ne connaît pas cet appareil. Contactez votre support informatique.
message-too-many = Trop de connexions en ce moment
message-too-many-text = Trop de demandes de connexion sont arrivées en peu de temps depuis votre réseau ou pour votre organisation. Patientez une minute, puis réessayez.
