# The console.

admin-title = Administration
admin-lead = Conditions, personnes et paramètres de { $organization }.
admin-overview = Vue d’ensemble
admin-policies = Conditions
admin-policies-hint = Rédiger et publier ce que chacun accepte.
admin-audience = Qui voit quoi
admin-audience-hint = Savoir quelles conditions une personne reçoit, et pourquoi.
admin-people = Personnes
admin-people-hint = Appareils, décisions et inscriptions d’une personne.
admin-log = Journal
admin-log-hint = Qui a modifié quoi, et quand.
admin-settings = Paramètres
admin-settings-hint = Limites, restrictions, jetons, webhooks et contrôles.
admin-sections = Rubriques
admin-any = Tous
admin-filter = Afficher
admin-from-day = Du
admin-to-day = Au
admin-object-id = ID d’objet

## Overview

admin-no-terms-company = Certaines personnes ne voient pas de conditions sur les appareils d’entreprise
admin-no-terms-personal = Certaines personnes ne voient pas de conditions sur les appareils personnels
admin-no-terms-next = Aucune politique en vigueur n’y concerne tout le monde. Les personnes qui ne font partie d’aucun groupe ne voient aucune condition ou sont refusées, selon les paramètres du locataire.
admin-drafts-open = { $count ->
    [one] Un brouillon n’est pas publié
   *[other] { $count } brouillons ne sont pas publiés
}
admin-drafts-open-next = Ce contenu n’est pas encore en vigueur.

## Comparisons

admin-diff-none = Aucune différence.
admin-diff-gap = { $count ->
    [one] Une ligne identique
   *[other] { $count } lignes identiques
}
admin-diff-removed = Supprimé
admin-diff-added = Ajouté

## Log

admin-log-lead = Ce que les administrateurs ont modifié et ce qui a été fait en ligne de commande sur le serveur. Personne ne peut modifier le journal.
admin-log-when = Quand
admin-log-who = Qui
admin-log-what = Quoi
admin-log-subject = Objet
admin-log-operator = Exploitant (ligne de commande)
admin-log-none = Rien n’a encore été modifié
admin-log-none-next = Dès que quelqu’un modifie quelque chose dans la console, cela apparaît ici.
admin-log-none-found = Aucune entrée ne correspond
admin-log-none-found-next = Essayez avec moins de mots ou d’autres jours.
admin-log-all = Tout afficher
admin-log-earlier = Entrées antérieures
admin-log-later = Retour aux plus récentes
admin-log-changes = Ce qui a changé
admin-log-id = Numéro de l’entrée
admin-log-commitment = Empreinte de l’enregistrement
act-policy-draft-begun = Brouillon commencé
act-policy-draft-changed = Brouillon modifié
act-policy-draft-discarded = Brouillon supprimé
act-policy-published = Version publiée
act-policy-called-off = Version déprogrammée
act-policy-retired = Politique désormais non proposée
act-policy-offered-again = Politique de nouveau proposée

## Settings: what is said in several places

act-token-made = Jeton d’API créé
act-token-revoked = Jeton d’API révoqué
act-pin-made = Code PIN créé
act-pin-revoked = Code PIN révoqué
act-settings-changed = Paramètres modifiés
table-act = Action
good-until = Dernier jour
good-until-hint = Laissez ce champ vide s’il n’y a pas de fin. La validité va jusqu’à la fin de ce jour, dans votre fuseau horaire.
good-until-wrong = Choisissez aujourd’hui ou un jour ultérieur.
object-id-wrong = Entrez un ID d’objet, par exemple 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = Ceci ne s’affiche qu’une seule fois
validity-good = Valable
validity-until = jusqu’au { $when }
validity-used-up = Épuisé
validity-expired = Expiré
validity-revoked = Révoqué

## Settings: API tokens

tokens-title = Jetons d’API
tokens-lead = Avec un jeton, votre serveur MDM appelle Vestibule : il inscrit des appareils, lit ce qui s’est passé et signale la conformité et les retraits.
tokens-none = Il n’y a aucun jeton d’API
tokens-none-next = Votre serveur MDM en a besoin pour que des appareils puissent être inscrits.
tokens-back = Tous les jetons d’API
token-make = Créer un jeton
token-make-lead = Le jeton s’affiche sur la page suivante, puis plus jamais.
token-name = Nom
token-name-hint = Pour le reconnaître, par exemple le serveur qui l’utilise.
token-name-wrong = Entrez un nom de 1 à 100 caractères.
token-rights = Permet de
token-rights-hint = Cochez seulement ce que fait le serveur. Un autre jeton peut servir au reste.
token-rights-wrong = Cochez au moins une case.
token-right-enroll = inscrire des appareils
token-right-read = lire les appareils, les décisions et les événements
token-right-compliance = signaler la conformité et les contacts
token-right-removal = demander des retraits et les signaler
token-made = Créé
token-state = État
token-made-title = Le jeton est créé
token-made-lead = { $name } est valable dès maintenant.
token-shown-once-next = Copiez-le maintenant sur votre serveur MDM. Vestibule n’en garde que l’empreinte. S’il est perdu, créez-en un autre et révoquez celui-ci.
token-secret = Jeton
token-revoke = Révoquer
token-revoke-title = Révoquer ce jeton ?
token-revoke-will = Le serveur qui l’utilise ne peut plus appeler Vestibule, avec effet immédiat.
token-revoke-forever = C’est définitif. Créez d’abord un nouveau jeton pour le serveur.
token-revoke-button = Révoquer le jeton
token-keep = Le garder
token-revoked = Le jeton est révoqué
token-revoked-next = Il ne permet plus aucun appel.

## Settings: PINs

pins-title = Codes PIN d’inscription
pins-lead = Quand un code PIN est exigé, chacun l’entre avant de voir les conditions. Transmettez-le autrement que par un e-mail à lire sur le nouvel appareil.
pins-none = Il n’y a aucun code PIN
pins-none-next = Créez-en un pour une personne, ou un qu’une classe ou une équipe peut utiliser.
pins-not-asked = Aucun code PIN n’est demandé actuellement
pins-not-asked-next = Exiger un code PIN dans les restrictions
pins-back = Tous les codes PIN
pin-make = Créer un code PIN
pin-make-lead = Les chiffres s’affichent sur la page suivante, puis plus jamais.
pin-user = Pour qui
pin-user-hint = L’ID d’objet de la seule personne qui peut l’utiliser. Laissez ce champ vide pour tous les membres de votre organisation.
pin-anybody = Tout le monde
pin-uses = Utilisations
pin-uses-label = Nombre d’appareils
pin-uses-hint = Il est épuisé quand ce nombre d’appareils a été accepté avec ce code.
pin-uses-wrong = Entrez un nombre, 1 au minimum.
pin-used-of = { $used } sur { $of }
pin-made-title = Le code PIN est créé
pin-made-personal = { $count ->
    [one] Il est valable pour un appareil de cette personne.
   *[other] Il est valable pour { $count } appareils de cette personne.
}
pin-made-anybody = { $count ->
    [one] Il est valable pour un appareil, quelle que soit la personne.
   *[other] Il est valable pour { $count } appareils, quelles que soient les personnes.
}
pin-shown-once-next = Vestibule ne garde pas les chiffres. S’ils sont perdus, créez un autre code PIN et révoquez celui-ci.
pin-secret = Code PIN
pin-revoke-title = Révoquer ce code PIN ?
pin-revoke-will = Plus personne ne peut l’utiliser, avec effet immédiat.
pin-revoke-not = Ce qui a été accepté avec ce code le reste.
pin-revoke-button = Révoquer le code PIN
pin-keep = Le garder
pin-revoked = Le code PIN est révoqué
pin-revoked-next = Plus personne ne peut l’utiliser.

## Settings

settings-lead = Ce que définit le fichier de configuration relève de votre exploitant. Tout le reste se définit ici et entre en vigueur en deux secondes, sans redémarrage.
settings-change = Modifier
settings-save = Enregistrer
settings-saved = Enregistré : { $section }
settings-saved-next = En vigueur sur tous les serveurs d’ici deux secondes.
settings-from-file = Fichier de configuration
settings-from-console = Défini ici
settings-from-both = Défini dans le fichier et ici
settings-from-default = Par défaut
settings-conflict = Une autre personne a fait une modification entre-temps
settings-conflict-who = Par { $name }, { $when }.
settings-conflict-next = Rien de ce que vous avez saisi n’est encore enregistré, et rien n’est perdu. Les différences figurent sous chaque champ. Si vous enregistrez maintenant, votre saisie entre en vigueur.
setting-fixed = Défini dans le fichier de configuration. C’est là que votre exploitant le modifie.
setting-in-file = Ce paramètre est défini dans le fichier de configuration et ne peut pas être modifié ici. Rien n’a été enregistré.
setting-theirs = Actuellement enregistré :
setting-line-wrong = Ligne { $line } : { $wrong }
setting-last-administrator = Il n’y a pas d’autre administrateur que vous. Ajoutez-en un avant de vous supprimer.
setting-secret-set = Un secret est défini
setting-secret-keep = Un secret est défini et n’est pas affiché. Laissez ce champ vide pour le conserver.
logo-lead = Il figure à côté du nom de votre organisation, sur la page des conditions d’utilisation et dans le portail.
logo-file = Image
logo-remove = Supprimer le logo
logo-wrong-none = Choisissez une image.
logo-wrong-kind = Choisissez une image PNG ou JPEG. Le format SVG peut contenir des scripts et n’est pas accepté.
logo-wrong-bytes = Choisissez une image de 64 Ko au maximum.
logo-wrong-shape = Choisissez une image de 2048 × 2048 pixels au maximum, dont aucun côté ne dépasse dix fois l’autre.
tokens-hint = Pour votre serveur MDM et les autres programmes qui appellent l’API.
pins-hint = Pour les personnes qui configurent un appareil, quand un code est exigé.
setting-device-cap = Nombre d’appareils par personne
setting-device-cap-hint = Un nombre. Les personnes avec une exception ci-dessous ont leur propre limite.
setting-device-cap-wrong = Entrez un nombre de 0 à 4294967295.
setting-cap-override = Exceptions
setting-cap-override-hint = Une par ligne : group ou user, l’ID d’objet et la limite, par exemple « group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000 ». La limite propre à une personne passe en premier, puis la plus élevée de ses groupes.
setting-cap-override-wrong = Entrez « group » ou « user », un ID d’objet et un nombre, une seule fois par groupe ou personne.
setting-none = Rien de défini
setting-free-slot = Libération d’une place
setting-free-slot-hint = Quand une personne demande le retrait d’un de ses appareils.
setting-choose = Choisissez l’une des options.
setting-most-pending = Retraits en cours
setting-most-pending-hint = Le nombre maximal par personne en même temps.
setting-on-terms-page = Retirer un appareil en configurant un autre
setting-on-terms-page-hint = Les personnes qui ont atteint leur limite peuvent en retirer un sur la page des conditions d’utilisation.
setting-personal-devices = Appareils personnels
setting-personal-devices-hint = Possibilité d’inscrire ses propres appareils.
setting-minimum-os-version = Version minimale de Windows
setting-minimum-os-version-hint = Par exemple 10.0.19045. Laissez ce champ vide pour accepter toutes les versions.
setting-minimum-os-version-wrong = Entrez une version de deux à quatre nombres, par exemple 10.0.19045.
setting-minimum-os-version-none = Toutes
setting-licensed-groups = Groupes autorisés
setting-licensed-groups-hint = Des ID d’objet, un par ligne. Sans groupe ni utilisateur, tout le monde est autorisé.
setting-licensed-groups-none = Tous
setting-licensed-users = Utilisateurs autorisés
setting-licensed-users-hint = Des ID d’objet, un par ligne. Ils sont autorisés en plus de ces groupes.
setting-licensed-users-none = Tous
setting-pin = Code PIN d’inscription
setting-pin-hint = À entrer avant de voir les conditions.
setting-maintenance = Inscriptions
setting-maintenance-hint = Pendant une suspension, personne ne peut inscrire d’appareil.
setting-maintenance-wrong = La suspension doit se terminer après son début.
setting-maintenance-from = Début de la suspension
setting-maintenance-from-hint = Dans votre fuseau horaire. Laissez ce champ vide pour suspendre tout de suite.
setting-time-wrong = Entrez une date et une heure.
setting-maintenance-from-none = Tout de suite
setting-maintenance-until = Fin de la suspension
setting-maintenance-until-hint = Dans votre fuseau horaire. Laissez ce champ vide si vous y mettrez fin vous-même.
setting-maintenance-until-none = Pas de fin
setting-maintenance-message = Message affiché
setting-maintenance-message-hint = Avec vos propres mots, par exemple « De retour mardi. »
setting-maintenance-message-wrong = Entrez une seule ligne.
setting-maintenance-message-none = Rien de plus
setting-no-terms = Si aucune politique ne convient
setting-no-terms-hint = Ce qui se passe quand aucune condition ne concerne une personne.
setting-withdrawal = Retrait de l’accord
setting-withdrawal-hint = Possibilité de revenir, dans le portail, sur ce qui a été accepté.
setting-accent = Couleur d’accentuation
setting-accent-hint = La couleur du bouton principal et des liens, par exemple #0b6a0b. Là où elle serait illisible, une nuance de cette couleur est utilisée.
setting-accent-wrong = Entrez une couleur, par exemple #0b6a0b.
setting-accent-none = Celle de Windows
setting-logo = Logo
setting-logo-hint = PNG ou JPEG, 64 Ko au maximum, conçu pour un fond blanc. Au double de 224 × 40 pixels, il est net partout.
setting-logo-wrong = Choisissez une image.
setting-support-name = Nom
setting-support-name-hint = Le nom de votre support informatique.
setting-support-name-wrong = Entrez 100 caractères au maximum.
setting-not-set = Non défini
setting-support-email = E-mail
setting-support-email-wrong = Entrez une adresse telle que help@contoso.com.
setting-support-phone = Téléphone
setting-support-phone-hint = Sous sa forme habituelle, par exemple +1 425 555 0100.
setting-support-phone-wrong = Entrez un numéro tel que +49 89 555-0100.
setting-support-url = Site web
setting-support-url-hint = Une adresse telle que https://help.contoso.com/.
setting-support-url-wrong = Entrez une adresse qui commence par https://.
setting-redirect-uris = Destinations des décisions
setting-redirect-uris-hint = Une par ligne : un schéma, scheme://host ou scheme://host/path. Windows a besoin de ms-appx-web: et de ms-aadj-redir:.
setting-redirect-uris-wrong = Entrez un schéma tel que ms-appx-web: ou une adresse telle que https://mdm.contoso.com/done.
setting-audiences = Audiences des jetons
setting-audiences-hint = Une par ligne : l’ID client de l’application, ou son URI d’ID d’application si les jetons indiquent celui-ci.
setting-audiences-wrong = Entrez une audience.
setting-client-id = ID client
setting-client-id-hint = L’application du portail dans Entra. S’il est incorrect, plus personne ne peut se connecter ici.
setting-client-id-wrong = Entrez l’ID client de l’application.
setting-client-secret = Secret client
setting-client-secret-hint = Il est conservé chiffré et n’est plus jamais affiché.
setting-client-secret-wrong = Entrez le secret.
setting-administrators = Administrateurs
setting-administrators-hint = Des ID d’objet, un par ligne. Les administrateurs lisent et modifient tout. Le rôle d’application Vestibule.Administrator donne les mêmes droits.
setting-nobody = Personne
setting-auditors = Auditeurs
setting-auditors-hint = Des ID d’objet, un par ligne. Les auditeurs lisent tout et ne modifient rien.
setting-help-desk = Support informatique
setting-help-desk-hint = Des ID d’objet, un par ligne. Le support voit les appareils et les décisions des personnes.
settings-caps = Limites d’appareils
settings-caps-lead = Combien d’appareils une personne peut avoir.
settings-removals = Retrait d’appareils
settings-removals-lead = Ce qui se passe quand une personne retire un appareil.
settings-restrictions = Restrictions
settings-restrictions-lead = Qui peut inscrire des appareils, et lesquels. La page des conditions d’utilisation l’indique dans la mesure où c’est connu, et c’est appliqué à l’inscription.
settings-maintenance = Maintenance
settings-maintenance-lead = Suspendre les inscriptions quand votre serveur MDM n’est pas disponible.
settings-terms = Conditions et accords
settings-terms-lead = Ce qui s’applique à toutes les politiques.
settings-branding = Couleur
settings-branding-lead = L’apparence des pages de votre organisation.
settings-support = Support informatique
settings-support-lead = À qui s’adresser. Ces informations figurent au bas des pages du portail.
settings-windows = Windows et Entra
settings-windows-lead = Ce que Windows et votre application MDM dans Entra envoient et reçoivent.
settings-sign-in = Connexion
settings-sign-in-lead = Comment se connecter au portail et à cette console.
settings-roles = Rôles
settings-roles-lead = Qui peut ouvrir cette console.
setting-free-slot-at-once = Dès la demande
setting-free-slot-on-confirmation = Quand le serveur MDM indique que l’appareil est retiré
setting-on-terms-page-true = Possible
setting-on-terms-page-false = Impossible
setting-personal-devices-allowed = Autorisés
setting-personal-devices-blocked = Bloqués
setting-pin-off = Non demandé
setting-pin-required = Exigé
setting-maintenance-off = Ouvertes
setting-maintenance-on = Suspendues
setting-no-terms-continue = La configuration continue sans cette page, et cela est enregistré
setting-no-terms-refuse = L’inscription est refusée
setting-withdrawal-allowed = Autorisé
setting-withdrawal-refused = Refusé

## Terms

admin-save = Enregistrer
policies-lead = Ce que chacun accepte en configurant un appareil. Une politique a des versions ; un texte publié ne change jamais.
policies-none = Aucune condition pour l’instant
policies-none-next = Rédigez la première politique. Personne ne la voit tant que vous ne l’avez pas publiée.
policy-new = Nouvelle politique
policy-new-lead = C’est d’abord un brouillon. Personne ne la voit tant que vous ne l’avez pas publiée.
policy-new-bad-id = L’ID peut contenir les caractères a à z, 0 à 9 et le trait d’union, 32 au maximum.
policy-new-taken = Une politique porte déjà cet ID. Choisissez-en un autre.
policy-bad-language = Ce n’est pas une balise de langue. Exemples : en-US, de-DE, ar-SA.
policy-id = ID
policy-id-hint = Le nom utilisé par le serveur MDM et les rapports, par exemple company-devices. Il ne peut pas être modifié par la suite.
policy-language-hint = Une balise de langue telle que en-US ou de-DE.
policy-begin = Commencer
policy-for-any = Tous les appareils
policy-for-company = Appareils d’entreprise
policy-for-personal = Appareils personnels
policy-everybody = Tout le monde
policy-in-groups = { $count ->
    [one] Membres d’un groupe
   *[other] Membres de { $count } groupes
}
policy-everywhere = Toutes les régions
policy-in-regions = { $count ->
    [one] Une région
   *[other] { $count } régions
}
policy-ownership = Appareils
policy-groups = Personnes
policy-regions = Régions
policy-priority = Priorité
policy-default-language = Langue par défaut
policy-default = Par défaut
policy-reaccept = Après l’acceptation d’une version antérieure
policy-reaccept-yes = le portail demande d’accepter celle-ci
policy-reaccept-no = le portail propose seulement celle-ci
policy-reading = Lecture
policy-reading-none = Accepter sans confirmer la lecture
policy-reading-checkbox = Cocher une case pour confirmer la lecture
policy-reading-end = Choisir « Continuer » à la fin du texte, puis accepter
policy-lasting = Durée de validité d’un accord
policy-lasts = Jusqu’à la prochaine version
policy-lasts-days = { $count ->
    [one] Un jour
   *[other] { $count } jours
}
policy-lasts-until = Jusqu’au { $date }
policy-in-force = En vigueur
policy-to-come = Pas encore en vigueur
policy-past = Remplacée
policy-called-off = Déprogrammée
policy-retired = Non proposée
policy-never-published = Jamais publiée
policy-next-from = à partir du { $date }
policy-from = À partir du { $date }
policy-has-draft = Un brouillon existe
policy-of-folder = depuis un dossier
policy-published = Publiée le { $date } depuis un dossier
policy-published-by = Publiée le { $date } par { $who }
policy-draft-changed = Modifié par { $who }, { $when }
policy-to-draft = Ouvrir le brouillon
policy-write-next = Rédiger la version suivante
policy-now = Actuellement en vigueur
policy-versions = Versions
policy-folder = Cette politique se trouve dans un dossier
policy-folder-means = La personne qui exploite le serveur l’y modifie. Ici, vous pouvez la lire, la voir telle que Windows l’affiche et comparer ses versions.
policy-retired-since = N’est plus proposée depuis le { $date }
policy-retired-means = Ces conditions ne sont plus affichées à de nouvelles personnes. Les accords donnés restent enregistrés.
policy-offer-again = Proposer de nouveau
policy-retire = Ne plus proposer
policy-call-off = Déprogrammer cette version
policy-preview = Aperçu
policy-to-log = Qui a modifié quoi
policy-done-published = La version { $version } est publiée.
policy-done-called-off = La version { $version } est déprogrammée.
policy-done-retired = La politique n’est plus proposée.
policy-done-offered = La politique est de nouveau proposée.
policy-done-discarded = Le brouillon est supprimé.

draft-title = Brouillon de la version { $version }
draft-lead = Personne ne voit un brouillon. Publiez-le quand il est prêt.
draft-saved = Enregistré
draft-texts = Textes
draft-settings = Paramètres
draft-edit-settings = Modifier les paramètres
draft-add-language = Ajouter une langue
draft-publish = Publier
draft-compare = Modifications depuis la version { $version }
draft-discard = Supprimer le brouillon
draft-back = Brouillon
flaws-title = Avant de pouvoir publier
flaw-no-text = Il n’y a pas de texte. Ajoutez-en un.
flaw-no-default = Il manque le texte dans la langue par défaut ({ $language }). Ajoutez-le ou choisissez une autre langue par défaut dans les paramètres.
flaw-empty = Le texte en { $language } est vide. Rédigez-le ou supprimez-le.
flaw-no-groups = Cette version est destinée aux membres de groupes, mais aucun groupe n’est indiqué : personne ne la verrait. Indiquez-en un ou choisissez tout le monde.
flaw-no-regions = Cette version est destinée à certaines régions, mais aucune n’est indiquée : personne ne la verrait. Indiquez-en une ou choisissez toutes les régions.
flaw-ended = Les accords prendraient fin avant l’entrée en vigueur de la version. Choisissez une date ultérieure.

settings-groups = ID d’objet des groupes
settings-groups-hint = Un par ligne. Vous le trouvez dans Entra, dans la vue d’ensemble du groupe.
settings-only-groups = Seulement les membres de ces groupes
settings-regions = Régions
settings-regions-hint = Deux lettres chacune, séparées par des virgules, par exemple DE, AT, CH.
settings-only-regions = Seulement les appareils configurés dans ces régions
settings-place-hint = La région est celle choisie dans la configuration de Windows.
settings-priority-hint = Si plusieurs politiques conviennent, celle avec le nombre le plus élevé est affichée. À égalité, une politique pour des groupes l’emporte, puis une politique pour un seul type d’appareil.
settings-default-hint = Pour les personnes dont aucune langue n’est disponible.
settings-reaccept = Solliciter les personnes ayant accepté une version antérieure
settings-reaccept-hint = Le portail leur demande d’accepter celle-ci. Sinon, il la propose seulement.
settings-lasting-hint = Quand un accord a pris fin, le portail le demande à nouveau. Les appareils restent inscrits.
settings-for-days = Pendant quelques jours
settings-days = Jours
settings-until-date = Jusqu’à une date
settings-until = Date
settings-until-hint = L’accord prend fin au début de ce jour ({ $zone }).
settings-bad-group = « { $text } » n’est pas un ID d’objet. Exemple attendu : 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
settings-too-many-groups = Il peut y avoir { $most } groupes au maximum.
settings-bad-region = « { $text } » n’est pas une région. Entrez deux lettres, par exemple DE.
settings-bad-priority = La priorité doit être un nombre entier, par exemple 10.
settings-bad-days = Entrez le nombre de jours, 1 au minimum.
settings-bad-date = Entrez une date.
settings-overtaken = { $who } a modifié les paramètres en même temps que vous

text-title = Texte en { $language }
text-language = Langue
text-taken = Un texte existe déjà dans cette langue. Ouvrez-le depuis la page du brouillon.
text-gone = Ce texte n’est plus dans un brouillon : le brouillon a été publié ou supprimé, ou le texte a été retiré. Rien n’a été enregistré. Ce que vous avez écrit est encore là : copiez-le avant de continuer.
draft-settings-gone = Le brouillon a été publié ou supprimé entre-temps. Rien n’a été enregistré. Ce que vous avez choisi est encore là : notez-le avant de continuer.
text-label = Texte
text-hint = Markdown. Le premier titre est celui de la page : # Utiliser un appareil au travail. Les liens doivent commencer par https.
text-too-long = Le texte peut faire { $most } KiB au maximum, et celui-ci en fait { $sent }. Rien n’a été enregistré.
text-unprintable = Le texte contient des caractères qui ne peuvent pas être affichés. Collez-le à nouveau en texte brut.
text-remove = Supprimer ce texte
text-rendered = Tel que chacun le lit
text-rendered-hint = C’est le dernier texte enregistré.
text-no-title = Il n’y a pas de titre : la page affichera « Conditions d’utilisation ».
text-overtaken = { $who } a enregistré ce texte pendant que vous écriviez
dropped-title = Éléments ignorés
dropped-html = HTML : utilisez plutôt Markdown.
dropped-script = Scripts et feuilles de style.
dropped-picture = Images. Leurs descriptions sont conservées.
dropped-link-title = Titres des liens.
dropped-nesting = Les citations, listes et mises en relief imbriquées sur plus de 32 niveaux. Leurs mots restent.
overtaken-next = Rien n’est perdu : votre texte est dans le formulaire. Si vous enregistrez à nouveau, il remplace l’autre.
overtaken-changes = De l’autre texte au vôtre

publish-title = Publier la version { $version }
publish-lead = Langues : { $languages }
publish-point-shown = À partir de ce moment, ce texte est affiché à toutes les personnes concernées.
publish-point-fixed = Un texte publié ne peut plus être modifié. Toute modification est une nouvelle version.
publish-point-before = Une personne qui lit la version précédente à ce moment-là peut encore l’accepter.
publish-for = Pour qui
publish-when = Quand
publish-now = Maintenant
publish-later = À une date
publish-day = Date
publish-time = Heure
publish-zone = Votre fuseau horaire : { $zone }
publish-bad-time = Entrez une date et une heure.
publish-both = Vous avez choisi maintenant et indiqué une date. Choisissez la date ou effacez-la.
publish-past = Ce moment est passé. Choisissez un moment à venir ou publiez maintenant.
publish-overtaken = { $who } a modifié le brouillon depuis que vous avez ouvert cette page
publish-overtaken-next = Rien n’a été publié. Relisez le brouillon, puis publiez-le.

ask-what-happens = Voici ce qui va se passer :
ask-overtaken = { $who } a fait une modification depuis que vous avez ouvert cette page
ask-overtaken-next = Rien n’a été fait. Vérifiez à nouveau, puis décidez.
ask-retire-title = Ne plus proposer « { $of } » ?
ask-retire-does = Ces conditions ne seront plus affichées à de nouvelles personnes. D’autres qui conviennent le seront à leur place, ou aucune.
ask-retire-stays = Les accords donnés restent enregistrés, et vous pourrez proposer de nouveau la politique.
ask-retire-button = Ne plus proposer
ask-offer-title = Proposer de nouveau « { $of } » ?
ask-offer-does = La version en vigueur est affichée à toutes les personnes concernées.
ask-offer-stays = Son texte reste tel qu’il était.
ask-offer-button = Proposer de nouveau
ask-call-off-title = Déprogrammer la version { $of } ?
ask-call-off-does = Elle n’entrera pas en vigueur. Son numéro ne sera pas réutilisé.
ask-call-off-stays = La version en vigueur le reste.
ask-call-off-button = Déprogrammer
ask-discard-title = Supprimer le brouillon de « { $of } » ?
ask-discard-does = Tous les textes et paramètres du brouillon disparaissent. C’est irréversible.
ask-discard-stays = Les versions publiées restent telles quelles.
ask-discard-button = Supprimer
ask-remove-text-title = Supprimer le texte en { $of } ?
ask-remove-text-does = Le brouillon n’a plus de texte dans cette langue. C’est irréversible.
ask-remove-text-stays = Les versions publiées gardent le leur.
ask-remove-text-button = Supprimer

changes-title = Ce qui a changé
changes-lead = Les lignes avec − ont disparu, les lignes avec + sont nouvelles.
changes-from = De
changes-to = À
changes-draft = Brouillon
changes-compare = Comparer

preview-title = Aperçu
preview-lead = La page telle que Windows l’affiche. Ses boutons n’ont aucun effet ici.
preview-version = Version
preview-theme = Où
preview-theme-frx-light = Configuration de Windows 11
preview-theme-frx = Configuration de Windows 10
preview-theme-moset = Paramètres
preview-size = Taille
preview-size-card = Carte
preview-size-screen = Écran
preview-size-window = Fenêtre
preview-size-small = Petite
preview-frame = La page telle que Windows l’affiche
preview-alone = Ouvrir la page seule

## Who sees what

audience-lead = Indiquez une personne pour savoir ce que Windows lui afficherait maintenant.
audience-who = Personne
audience-who-hint = Le compte ou l’ID d’objet. Laissez ce champ vide s’il ne s’agit pas d’une personne précise.
audience-unknown = Aucune décision de « { $text } » n’est connue ici. Entrez l’ID d’objet de cette personne, ou laissez le champ vide et entrez des groupes.
audience-anybody = Une personne dans ce cas
audience-groups-hint = Un par ligne. Si vous le laissez vide pour une personne, les groupes de sa dernière configuration comptent, dans la mesure où des règles les nomment.
audience-region = Région
audience-region-hint = Deux lettres, par exemple DE. Vide : Windows ne l’a pas indiquée.
audience-languages = Langues
audience-languages-hint = Telles que l’appareil les demande, par exemple de-DE, en-US. Vide : les vôtres.
audience-ask = Qui voit quoi
audience-sees = { $who } voit « { $title } »
audience-version = Version { $version } de { $policy }, en { $language }.
audience-open = Lire
audience-sees-none = { $who } ne voit aucune condition
audience-goes-on = Aucune politique ne convient. La configuration continue sans cette page, et cela est enregistré.
audience-refused = Aucune politique ne convient. L’inscription est refusée, selon les paramètres du locataire.
audience-why = Pourquoi
audience-rank = version { $version }, priorité { $priority }
audience-groups-typed = { $count ->
    [one] Réponse pour un membre d’un groupe.
   *[other] Réponse pour un membre de { $count } groupes.
}
audience-groups-known = { $count ->
    [one] Réponse avec le seul groupe de la dernière configuration qu’une règle nomme.
   *[other] Réponse avec les { $count } groupes de la dernière configuration que des règles nomment.
}
audience-groups-graph = Question posée avec les groupes que Microsoft Graph indique maintenant, dans la mesure où des règles les nomment.
audience-groups-none = Réponse pour une personne qui ne fait partie d’aucun groupe.
verdict-shown = Affichée
verdict-outranked = Convient, mais une autre passe avant
verdict-ownership = Pour d’autres appareils
verdict-groups = Pour les membres d’autres groupes
verdict-region = Pour d’autres régions

## Settings: webhooks

act-webhook-secret-made = Secret d’un webhook créé
act-webhook-enabled = Webhook activé
act-webhook-replayed = Événements renvoyés
webhooks-title = Webhooks
webhooks-hint = Qui est informé des événements, et le résultat des envois.
webhooks-lead = Les serveurs informés des événements. Ajoutez-en un ici ou dans le fichier de configuration. Vous trouvez aussi ici leurs secrets et ce qu’il faut faire quand un destinataire était indisponible.
webhooks-none = Il n’y a aucun webhook
webhooks-none-next = Ajoutez-en un, et votre serveur est informé des décisions et des appareils au fur et à mesure.
webhook-id = Webhook
webhook-url = Adresse
webhook-waits = En attente
webhook-lag = { $count ->
    [0] Aucun événement en attente
    [one] Un événement en attente
   *[other] { $count } événements en attente
}
webhook-disabled = Désactivé : ses événements attendent
webhook-not-registered = Pas encore utilisé
webhook-gone = A répondu 410 : ne reçoit plus rien
webhook-without-secret = Sans secret : ses événements attendent
webhook-paused = En pause, à sa demande
webhook-in-use = Utilisé
webhook-all-events = Tous les événements
webhook-event = Événement
webhook-outcome = Résultat
webhook-secrets = Secrets de signature créés
webhook-log = Envois
webhook-no-tries = Aucun essai au cours des 30 derniers jours.
webhook-delivered = Remis
webhook-to-be-retried = Non reçu, nouvel essai plus tard
webhook-failed = Échec définitif
webhook-skipped = Trop longtemps en attente
webhook-acts = Ce que vous pouvez faire
webhook-secret = Secret
webhook-secret-make = Créer un secret
webhook-secret-lead = Le destinataire vérifie les événements avec un secret. Un nouveau secret signe tout de suite ; le précédent signe aussi pendant 24 heures, pour laisser au destinataire le temps d’en changer.
webhook-secret-made = Le secret est créé
webhook-secret-made-lead = Il signe dès maintenant.
webhook-secret-once-next = Copiez-le maintenant chez le destinataire. Vestibule le conserve chiffré et ne l’affiche plus jamais.
webhook-back = Retour au webhook
webhook-enable-lead = Reprendre après une réponse 410, et réessayer tout de suite ce qui attend un nouvel essai.
webhook-enable = Activer
webhook-enabled = Il est activé, et un nouvel essai est en cours pour ce qui attendait.
webhook-since = Renvoyer depuis
webhook-since-hint = Dans votre fuseau horaire. Tous les événements que le webhook demande depuis ce moment sont remis en file d’attente, même ceux qu’il a déjà reçus.
webhook-replay = Renvoyer
webhook-replayed = { $count ->
    [0] Aucun événement n’est à renvoyer depuis ce moment.
    [one] Un événement est remis en file d’attente.
   *[other] { $count } événements sont remis en file d’attente.
}

## Settings: checks

checks-title = Contrôles
checks-hint = Savoir si tout ce dont vous avez besoin fonctionne.
checks-lead = Vérifie vos conditions, les clés d’Entra, le client du portail, Microsoft Graph et les webhooks. Cela prend jusqu’à une minute.
checks-run = Lancer les contrôles
checks-all-good = Aucun échec
checks-warnings = { $count ->
    [one] Un point est à vérifier
   *[other] { $count } points sont à vérifier
}
checks-failed = { $count ->
    [one] Un contrôle a échoué
   *[other] { $count } contrôles ont échoué
}
check-of = Contrôle
check-found = Constat
check-ok = OK
check-warning = À vérifier
check-failed = Échec
check-skipped = Ignoré

## People

people-lead = Trouvez une personne, un appareil, une décision ou une inscription, et voyez ce qui s’est passé et pourquoi.
people-search = Que savez-vous ?
people-search-hint = Un nom, un ID ou un numéro, peu importe lequel.
people-search-button = Rechercher
people-back = Personnes
people-examples = Ce que vous pouvez rechercher
people-example-upn = Un UPN ou son début
people-example-guid = N’importe quel ID
people-example-device = Le nom d’un appareil ou son début
people-example-hardware = Un ID matériel ou son début
people-guid-note = Il peut s’agir d’un ID d’objet, de l’ID d’une décision, d’un appareil ou d’un appareil dans Entra, d’un client-request-id, d’un ID de trace de l’inscription ou de l’ID qu’une page d’erreur a affiché pour le support informatique.
people-kept-note = Les décisions et les appareils sont toujours trouvés. Ce qui s’est passé en chemin est conservé pendant 30 jours.
people-people = Personnes
people-devices = Appareils
people-decisions = Décisions
people-attempts = Ce qui s’est passé
people-more = Il y a d’autres résultats. Entrez plus de caractères pour les voir.
people-none = Aucun résultat pour « { $query } »
people-none-next = Vérifiez l’orthographe ou essayez avec un autre ID. Ce qui s’est passé avant une décision ou l’ajout d’un appareil est conservé pendant 30 jours.
people-what = Ce que vous pouvez rechercher
people-seen-when = Dernier contact : { $when }
people-personal-device = Appareil personnel
people-standing-grace = Action requise
people-grace-until = Action requise, date limite : { $when }
people-counts = Compte dans la limite
person-attempts = Ce qui s’est passé
person-attempts-none = Rien au cours des 30 derniers jours.
person-attempts-earlier = Ce qui s’est passé avant
person-later = Retour au plus récent
person-room = { $count ->
    [one] Encore { $count } place
   *[other] Encore { $count } places
}
person-cap-everybody = C’est la limite de tout le monde.
person-cap-own = Cette personne a sa propre limite.
person-cap-group = C’est la limite du groupe { $group }, la plus élevée parmi les groupes de cette personne.
person-groups-when = Windows a indiqué ces groupes pour la dernière fois { $when }.
person-cap-full = Limite atteinte
person-cap-none = Cette personne ne peut pas avoir d’appareils
person-cap-full-next = Tout autre appareil est refusé tant qu’aucun n’est retiré ou que la limite n’est pas relevée.
person-devices-none = Aucun appareil.
person-devices-more = Il y en a d’autres. Pour trouver un appareil, recherchez son nom ou son ID matériel.
person-removed = Retirés
person-decisions-none = Aucune décision.
person-decisions-earlier = Décisions antérieures
decision-where = Lieu de la décision
decision-in-portal = Portail
decision-device = Appareil inscrit sur cette base
decision-request = client-request-id
decision-groups = Groupes nommés par des règles
decision-withdrawal-commitment = Empreinte du retrait de l’accord
decision-text-hint = Mot pour mot, tel qu’il a été affiché.
device-owner = Propriétaire
device-compliance = Conformité
device-enrollment-type = Type d’inscription
device-hardware = ID matériel
device-id = ID d’appareil
device-entra-id = ID d’appareil dans Entra
theme-frx = Configuration de Windows 10
theme-frx-light = Configuration de Windows 11
theme-moset = Paramètres
admin-removal-lead = C’est un appareil de { $owner }. Vous demandez son retrait au nom de cette personne.
admin-removal-will-mdm = Le serveur MDM reçoit la demande de désinscrire l’appareil.
admin-removal-will-access = Il se peut que l’appareil ne donne plus accès aux e-mails, applications et fichiers professionnels de cette personne.
admin-removal-will-log = Le journal indique que la demande vient de vous.
admin-removal-not-forever = Ce n’est pas définitif : l’appareil peut de nouveau être configuré pour le travail.
admin-removal-not-told = Les fichiers personnels restent sur l’appareil.
admin-removal-too-many-next = Le nombre maximal de retraits en cours est atteint pour cette personne. Réessayez quand l’un d’eux sera terminé.
admin-removal-done = Le retrait de cet appareil a été demandé au serveur MDM
admin-removal-requested = Le retrait est demandé
admin-removal-accepted = Le serveur MDM retire l’appareil
admin-removal-over = L’appareil a été retiré
admin-removal-failed = Le dernier retrait a échoué
admin-removal-since = Dernière modification : { $when }
admin-removal-by = Demandé par { $who }
admin-removal-by-owner = son propriétaire
act-device-removal-requested = Retrait d’un appareil demandé

## What happened

attempt-shown = Les conditions ont été affichées
attempt-not-read = « Accepter » a été choisi avant la lecture des conditions
attempt-read = La personne a lu les conditions jusqu’à la fin
attempt-restricted = La page a expliqué pourquoi la configuration ne peut pas continuer
attempt-pin-asked = Un code PIN a été demandé
attempt-pin-refused = Le code PIN n’a pas été accepté
attempt-removal-asked = La page a demandé confirmation avant de retirer un appareil
attempt-removal-requested = La personne a demandé le retrait d’un appareil
attempt-accepted = La personne a accepté les conditions
attempt-declined = La personne a refusé les conditions
attempt-not-required = Aucune condition n’était requise
attempt-user-refused = Windows a été informé que cette personne ne peut pas continuer
attempt-failed = Le serveur n’a pas pu faire sa part
attempt-address-refused = Aucune adresse autorisée pour la réponse
attempt-form-refused = L’envoi ne correspondait à rien de ce que la page proposait
attempt-enrolled = L’appareil a été inscrit
attempt-enrolled-already = L’appareil a de nouveau été inscrit
attempt-message-format = Inscription refusée : l’appel du serveur MDM n’a pas la forme documentée
attempt-authorization = Inscription refusée : il n’y a pas d’accord, ou l’appareil n’est pas autorisé
attempt-internal-fault = Inscription refusée : le serveur n’a pas pu répondre
attempt-cap-reached = Inscription refusée : la personne a atteint sa limite
attempt-not-supported = Inscription refusée : ce Windows est trop ancien
attempt-in-maintenance = Inscription refusée : les inscriptions sont suspendues
attempt-user-license = Inscription refusée : la personne n’a pas de licence
attempt-invalid-data = Inscription refusée : l’accord ne correspond pas à cet appareil
attempt-help = Aide sur { $code }
attempt-at = Quand
attempt-kind = Où
attempt-kind-terms = Page des conditions d’utilisation
attempt-kind-enrollment = Inscription, par le serveur MDM
attempt-person = Personne
attempt-decision = Décision
attempt-device = Appareil
attempt-shown-in = Affiché dans
attempt-trace-id = ID de trace
attempt-support-id = ID pour le support
attempt-outcome = Compté comme
attempt-agent = Agent utilisateur
attempt-id = Numéro de l’entrée
turn-person = À la personne d’agir
turn-administrator = À l’administrateur d’agir
turn-mdm = Au serveur MDM d’agir
turn-operator = À l’exploitant d’agir : l’ID figure dans le journal du serveur
turn-wait = Patienter, puis réessayer
turn-nobody = Il n’y a rien à faire

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = Qui demande à Microsoft Graph les groupes d’une personne, quand il y en a trop pour un jeton, et, si vous le choisissez, signale à Microsoft Entra la conformité des appareils.
setting-graph-client-id-hint = L’application dans Entra qui peut lire les utilisateurs et les groupes. Si vous laissez ce champ vide, Graph n’est pas interrogé.
setting-graph-client-id-wrong = Entrez l’ID client de l’application et, ci-dessous, un secret client ou un certificat.
setting-graph-secret-hint = Il est conservé chiffré et n’est plus jamais affiché. Il remplace un certificat.
setting-graph-certificate = Certificat et clé privée
setting-graph-certificate-hint = Tous deux au format PEM, l’un après l’autre. Ils sont conservés chiffrés, ne sont plus jamais affichés et remplacent un secret client.
setting-graph-certificate-wrong = Collez un certificat et sa propre clé RSA (2048 bits au minimum, sans phrase secrète), tous deux au format PEM.
setting-graph-unreachable = Si Graph ne répond pas
setting-graph-unreachable-hint = Concerne les personnes dont le jeton n’indique pas les groupes.
setting-graph-unreachable-refuse = Il leur est demandé de réessayer
setting-graph-unreachable-without = Elles continuent comme si elles ne faisaient partie d’aucun groupe
setting-graph-root = Adresse de Microsoft Graph
setting-graph-root-hint = Seulement pour les clouds que Vestibule ne connaît pas, par exemple https://dod-graph.microsoft.us.
setting-graph-root-wrong = Entrez une des adresses de Microsoft, par exemple https://graph.microsoft.us. Toute autre adresse doit être autorisée dans le fichier de configuration.
setting-graph-root-none = Celle de votre cloud

## Settings: webhooks of the console

webhook-add = Ajouter un webhook
webhook-add-lead = Les événements sont envoyés à cette adresse, signés. Le secret s’affiche sur la page suivante, une seule fois.
webhook-id-hint = Des lettres minuscules, des chiffres et des traits d’union, 32 au maximum. Il ne peut pas être modifié par la suite.
webhook-id-wrong = Entrez de 1 à 32 lettres minuscules, chiffres ou traits d’union.
webhook-id-taken = Un webhook porte déjà ce nom. Choisissez-en un autre.
webhook-too-many = Le nombre maximal de webhooks est atteint. Supprimez-en d’abord un.
webhook-url-hint = Une adresse https sur l’Internet public. Une adresse de votre propre réseau ne peut être définie que dans le fichier de configuration.
webhook-url-wrong = Entrez une adresse https sur l’Internet public, sans nom d’utilisateur.
webhook-events = Événements
webhook-events-hint = N’en choisissez aucun pour les recevoir tous, y compris ceux des versions ultérieures.
webhook-timeout = Délai de réponse, en secondes
webhook-timeout-hint = De 1 à 30. Au-delà, un nouvel essai a lieu plus tard.
webhook-timeout-wrong = Entrez un nombre de 1 à 30.
webhook-delivery = Envoi
webhook-delivery-on = Les événements sont envoyés
webhook-delivery-off = Les événements attendent
webhook-change = Modifier le webhook
webhook-change-lead = Son secret et ce qui l’attend sont conservés.
webhook-changed = Le webhook est modifié. Tous les serveurs en tiennent compte d’ici deux secondes.
webhook-remove = Supprimer le webhook
webhook-remove-will = Plus rien ne lui est envoyé, et ses secrets sont effacés.
webhook-remove-waiting = { $count ->
    [one] Un événement en attente n’est pas envoyé.
   *[other] { $count } événements en attente ne sont pas envoyés.
}
webhook-remove-again = Un webhook du même nom, ajouté plus tard, repart de zéro avec un autre secret.
webhook-removed = Le webhook est supprimé
webhook-source = Origine
webhook-from-file = Fichier de configuration. Il ne peut pas être modifié ici.

## Retention and erasure

act-person-erased = Données d’une personne effacées
act-records-expired = Données effacées au terme de leur conservation
settings-retention = Durée de conservation des données
settings-retention-lead = Si un champ reste vide, la conservation est sans fin. Ce qui est arrivé à terme disparaît en moins d’une heure. La preuve de tous les autres enregistrements reste intacte.
setting-people-days = Personnes sans appareil, en jours
setting-people-days-hint = Ce délai après leur dernier contact, tout ce qui est conservé à leur sujet est effacé : décisions, appareils retirés, configurations et inscriptions. Les personnes qui ont un appareil sont conservées.
setting-removed-devices-days = Appareils retirés, en jours
setting-removed-devices-days-hint = Ce délai après son retrait, un appareil est effacé. Les décisions restent.
setting-events-days = Événements au sujet de personnes, en jours
setting-events-days-hint = Ensuite, un événement indique de quelle décision ou de quel appareil il s’agissait, et rien sur les personnes. Les serveurs MDM et les webhooks devraient l’avoir lu d’ici là.
setting-month-days-wrong = Entrez un nombre de jours de 30 à 36 500, ou laissez ce champ vide.
setting-days-wrong = Entrez un nombre de jours de 1 à 36 500, ou laissez ce champ vide.
setting-no-end = Sans fin
erase-link = Effacer les données de cette personne
erase-link-hint = Si elle le demande, ou si vous n’en avez plus besoin.
erase-title = Effacer les données d’une personne
erase-lead = Tout ce qui est conservé ici au sujet de { $person }. C’est irréversible.
erase-will-records = Décisions et retraits de l’accord : qui, quand et quoi
erase-will-devices = Appareils retirés, configurations et inscriptions, connexions, codes PIN et ce que les événements disent de cette personne
erase-will-reports = Sa place dans les rapports et les listes
erase-will-files = Exportations prêtes à être téléchargées, car la personne peut y figurer
erase-stays-proof = Une preuve du nombre d’enregistrements, sans leur contenu. Tous les autres enregistrements peuvent être vérifiés comme avant.
erase-stays-log = Le journal de cette console : ce que les administrateurs ont fait, et que vous avez effacé ces données. Cette entrée ne nomme pas la personne.
erase-stays-settings = Les paramètres qui nomment la personne, par exemple sa propre limite. Modifiez-les vous-même.
erase-stays-elsewhere = Ce que savent votre serveur MDM et Entra. Les copies et les sauvegardes faites auparavant.
erase-goes = Ce qui disparaît
erase-stays = Ce qui reste
erase-has-devices = Cette personne a un appareil
erase-has-devices-next = Retirez d’abord ses appareils et laissez votre serveur MDM terminer. Revenez ensuite.
erase-not-yet = Quelque chose vient de se passer et n’est pas encore compté. Rien n’a été effacé. Réessayez.
erase-reference = Référence
erase-reference-hint = Par exemple le numéro de la demande. Elle figure dans le journal. N’entrez pas de nom.
erase-reference-wrong = Entrez 100 caractères au maximum, sans nom ni adresse e-mail.
erase-sure = J’ai vérifié que c’est la bonne personne
erase-sure-wrong = Cochez cette case pour continuer.
erase-button = Effacer définitivement
erase-keep = Les garder

## Copies of what is kept about somebody
act-person-data-exported = Données d’une personne téléchargées
person-copies = Copies
person-data-link = Télécharger les données de cette personne
person-data-link-hint = Tout ce qui est conservé à son sujet, en un seul fichier
person-data-title = Télécharger les données d’une personne
person-data-lead = Tout ce qui est conservé ici au sujet de { $person }, en un seul fichier : pour une demande au titre du RGPD, articles 15 et 20.
person-data-logged = Le journal indiquera que vous l’avez téléchargé. Le fichier est en JSON. Ne le remettez qu’à cette personne.

## Exports
act-export-asked = Exportation demandée
exports-title = Exportations
exports-lead = Les gros fichiers sont créés en arrière-plan. Ils sont conservés ici 7 jours.
exports-none = Aucune exportation
exports-none-next = Demandez-en une. Vous pouvez quitter la page pendant sa création.
exports-ask = Demander une exportation
exports-what = Quoi
exports-state = État
exports-when = Demandée
exports-by = Par
export-records = Enregistrements
export-decisions-csv = Décisions en CSV, pour les tableurs
export-decisions-jsonl = Décisions en JSON Lines, pour les programmes
export-evidence = Toutes les décisions, tous les retraits et tous les actes avec leur preuve, vérifiables hors ligne
export-state-queued = En attente de son tour
export-state-running = En cours de création
export-state-ready = Prête
export-state-failed = Échec
export-state-cancelled = Annulée
export-state-expired = N’est plus conservée
export-expired-next = Les fichiers sont conservés 7 jours. Demandez-le à nouveau.
export-new-lead = Toutes les décisions qui correspondent forment un fichier compressé (.gz), les plus récentes d’abord. Comptez environ une minute par million.
export-person = Personne
export-policy = Conditions
export-policy-hint = Le nom des conditions au dossier, par exemple company-devices. Vide : toutes.
export-policy-wrong = Écrivez le nom des conditions au dossier : a-z, 0-9 et traits d’union.
export-version = Version
export-language = Langue
export-outcome = Décision
export-ownership = Appareils
export-company = Appareils de l’organisation
export-personal = Appareils personnels
export-days-hint = Les jours sont des jours UTC.
export-day-wrong = Choisissez un jour, par exemple 2026-11-21.
export-last-day-wrong = Choisissez un jour qui n’est pas antérieur au premier.
export-other-wrong = n’est pas ce que ce devrait être. Revenez à la liste et filtrez-la à nouveau.
export-only = Seulement
export-full = Deux exportations sont en cours
export-full-next = Attendez que l’une soit terminée, ou annulez-en une :
export-logged = Le journal retient qui demande quoi.
export-button = Créer le fichier
export-filter = Quelles décisions
export-everything = Toutes
export-progress = { $done } enregistrements sur { $total }
export-progress-unknown = { $done } enregistrements
export-size = Taille
export-kb = { $number } ko
export-mb = { $number } Mo
export-kept = Conservée jusqu’au
export-id = Numéro de cette exportation
export-download = Télécharger
export-cancel = Annuler cette exportation
export-delete = Supprimer cette exportation
export-cancelled = L’exportation est annulée
export-deleted = L’exportation est supprimée
export-heading-going = Votre fichier est en cours de création
export-heading-ready = Votre fichier est prêt
export-too-large = Le fichier dépasserait 1 Go
export-too-large-next = Demandez moins de jours, ou certaines conditions seulement.
export-failed = Le fichier n’a pas pu être créé
export-failed-next = Demandez-le à nouveau. En cas de nouvel échec, indiquez le numéro ci-dessous à l’exploitant de ce serveur.
export-refresh = Cette page s’actualise toutes les 30 secondes. Vous pouvez la quitter : le fichier est créé quand même.

## Reports

admin-reports = Rapports
admin-reports-hint = La situation des personnes face aux conditions, et chaque décision, en liste ou en fichier.
act-report-exported = Rapport téléchargé
reports-lead = La situation des personnes face à vos conditions. Connues ici : { $number }, par une décision ou un appareil. Un jour est un jour en UTC.
reports-behind = Ces chiffres ne sont pas tout à fait à jour
reports-behind-next = Restent à compter : { $number } événements. Rouvrez la page dans un instant.
reports-none = Personne n’a encore décidé
reports-none-next = Dès que quelqu’un accepte ou refuse des conditions, c’est compté ici.
reports-standing = Les personnes et la version en vigueur
reports-standing-lead = Parmi les personnes connues ici. On ne sait pas pour chacune si les conditions la concernent, selon les groupes ou les régions.
reports-before = Version antérieure ou expirée
reports-accepted-of = Version { $version } : acceptée par { $number } sur { $of } ({ $percent } %)
reports-not-in-force = Aucune version n’est en vigueur
reports-over-time = Acceptations au fil du temps
reports-over-time-lead = Chaque acceptation compte, même une nouvelle de la même personne.
reports-count = Compter
reports-per-day = Par période
reports-sum = Total jusque-là
reports-days = Jours
reports-earlier-versions = Versions antérieures
reports-nothing-accepted = Rien de ces conditions n’a été accepté jusque-là.
reports-chart-days = { $policy } : la version { $version } a été acceptée { $number } fois pendant cette période
reports-chart-sum = { $policy } : la version { $version } a été acceptée { $number } fois jusqu’au { $to }
reports-chart-description = Une ligne par version, du { $from } au { $to }. Le tableau contient les mêmes nombres.
report-decisions-hint = Par personne, conditions, version, langue et jour. En liste ou en fichier.
report-decisions-lead = Chaque décision enregistrée, la plus récente d’abord. Les jours du filtre sont des jours en UTC.
report-person = Personne
report-person-hint = Un compte, son début ou un ID d’objet.
report-policy = Conditions
report-version = Version
report-outcome = Décision
report-older = Plus anciennes
report-none = Aucune décision ne correspond
report-none-next = Essayez moins de filtres ou d’autres jours.
report-who-is-meant = De qui s’agit-il ?
report-count = { $count ->
    [one] Une décision
   *[other] { $number } décisions
}
report-count-more = Plus de { $number } décisions
report-csv = Télécharger en CSV, pour les tableurs
report-jsonl = Télécharger en JSON Lines, pour les programmes
report-download-note = Le journal retient qui télécharge quoi. En CSV, une cellule qu’un tableur exécuterait comme formule commence par une apostrophe.
report-nobody-called = Personne de connu ici ne s’appelle { $text }. Entrez un compte, son début ou un ID d’objet.
report-several-called = Plusieurs personnes s’appellent { $text }. Choisissez-en une.
report-no-choice = Choisissez dans la liste.
report-no-day = Choisissez un jour, par exemple 2026-11-21.
report-backwards = Choisissez un dernier jour qui n’est pas avant le premier.
report-missing = Qui n’a pas accepté
report-missing-hint = Les personnes qui n’ont pas accepté la version en vigueur, et pourquoi.
missing-lead = Les personnes connues ici, par une décision ou un appareil, qui n’ont pas accepté la version en vigueur. Qui n’est jamais venu ici n’est pas dans cette liste.
missing-no-policy = Aucunes conditions ne sont en vigueur
missing-no-policy-next = Publiez d’abord des conditions.
missing-accepted = La version { $version } de { $policy } est acceptée par { $number } personnes sur { $of }.
missing-for-some = Ces conditions ne concernent pas tout le monde
missing-for-some-next = Elles ne concernent que certains groupes, régions ou appareils. On ne sait pas ici qui en fait partie : la liste contient aussi des personnes qu’elles ne concernent peut-être pas.
missing-why = Raison
missing-name = Le nom commence par
missing-never = Jamais décidé
missing-older = Version antérieure
missing-declined = Refusé en dernier
missing-withdrew = Accord retiré
missing-ended = Acceptation expirée
missing-count = { $count ->
    [one] Une personne
   *[other] { $number } personnes
}
missing-called = Personnes dont le nom commence par { $name }
missing-nobody = Personne
missing-nobody-next = Aucune personne connue ne correspond.
missing-before = Accepté avant
missing-last = Dernière décision à ce sujet
missing-seen = Dernière activité
missing-next = Suivant
missing-first = Retour au début

## What ends soon

admin-certificate-ends = Certificat pour Microsoft Graph : valable jusqu’au { $when }
admin-certificate-ends-next = Créez-en un nouveau, chargez-le dans Entra et remplacez celui-ci. Sans lui, les groupes ne peuvent pas être demandés.
admin-token-ends = Jeton d’API { $name } : valable jusqu’au { $when }
admin-token-ends-next = Créez-en un nouveau d’ici là et donnez-le à votre serveur MDM.

## Configuration Manager, on a device’s page
admin-manager = Cogestion
admin-manager-healthy = Configuration Manager est sain
admin-manager-unhealthy = Configuration Manager n’est pas sain
admin-manager-unknown = L’état de Configuration Manager n’est pas connu
admin-manager-owns = Configuration Manager est responsable de la conformité (charge de travail)
admin-manager-value = Valeur d’intégrité du client : { $value }
admin-manager-installed = Installé (1)
admin-manager-registered = Inscrit (2)
admin-manager-evaluated = Évaluation d’intégrité réussie (4)
admin-manager-install-error = Erreur d’installation ou de mise à niveau (8)
admin-manager-communication-error = Erreur de communication avec un point de gestion (16)
admin-manager-others = Autres indicateurs ({ $value })
admin-manager-synced = Dernière synchronisation : { $when }
admin-manager-not-synced = Aucune synchronisation connue
admin-manager-until = Sain jusqu’au { $when }, si rien de nouveau n’arrive
admin-manager-was-until = Était sain jusqu’au { $when }
admin-manager-reported = Signalé { $when }
## Compliance, and what Entra is told of it

admin-compliance = Conformité
admin-compliance-hint = Quels appareils ne sont pas conformes et pourquoi, et si Microsoft Entra le sait.
compliance-lead = Ce que votre serveur MDM dit des appareils inscrits. Il y en a { $number }.
compliance-in-grace = Non conforme, en période de grâce
compliance-reasons = Pourquoi des appareils ne sont pas conformes
compliance-reasons-lead = Avec les mots de votre serveur MDM. Un appareil qui a plusieurs raisons compte pour chacune. Les périodes de grâce sont comprises.
compliance-count = { $count ->
    [one] Un appareil n’est pas conforme
   *[other] { $number } appareils ne sont pas conformes
}
compliance-reason = Raison
compliance-devices = Appareils
compliance-no-reason = Aucune raison indiquée
compliance-others = { $count ->
    [one] Une autre raison
   *[other] { $number } autres raisons
}
compliance-partial = Il y a trop de raisons différentes pour les compter toutes. Celles-ci viennent des plus fréquentes.
compliance-none = Aucun appareil n’est non conforme
compliance-none-next = Dès que votre serveur MDM en signale un, il est compté ici.
compliance-list = Appareils non conformes
compliance-all = Tous les appareils signalés
compliance-device = Appareil
compliance-more-reasons = { $count ->
    [one] et une autre raison
   *[other] et { $count } autres raisons
}
compliance-nothing-fits = Aucun appareil ne correspond
compliance-nothing-fits-next = Essayez avec moins de filtres.
entra-title = Signalement à Microsoft Entra
entra-off = La conformité n’est pas signalée à Microsoft Entra.
entra-state = État
entra-means = Ce que cela signifie
entra-act = Action
entra-waiting = En attente
entra-waiting-next = Sera signalé sous peu.
entra-reported = Signalé
entra-reported-next = Entra sait ce que votre serveur MDM a dit en dernier.
entra-gone = Retiré
entra-gone-next = L’appareil est retiré ici et inconnu d’Entra. Il n’y a plus rien à signaler.
entra-not-found = Inconnu d’Entra
entra-not-found-next = Entra répond 404 : l’appareil y a été supprimé, ou le serveur MDM a envoyé un ID d’appareil erroné. Joignez de nouveau l’appareil à Entra ou corrigez l’ID.
entra-refused = Refusé
entra-refused-next = Entra répond 403 : il manque à l’application l’autorisation Device.ReadWrite.All ou l’approbation de Microsoft comme application MDM.
entra-rejected = Non accepté
entra-rejected-next = Entra n’accepte pas le signalement. Sa réponse est sur la page de l’appareil.
entra-unreachable = Pas de réponse
entra-unreachable-next = Entra n’a pas répondu ou a échoué. Un nouvel essai est fait automatiquement.
entra-no-token = Rien ne peut être signalé : l’application n’obtient pas l’accès à Microsoft Graph
entra-no-token-next = Vérifiez dans les paramètres l’ID client et la clé secrète client ou le certificat.
entra-held-back = Microsoft Graph demande une pause
entra-held-back-next = Il y a eu trop de demandes. Le signalement reprend automatiquement.
entra-all-refused = Microsoft Entra refuse les signalements
entra-away = Microsoft Graph est injoignable
entra-since = Depuis : { $when }
entra-next-try = Prochain essai : { $when }
entra-no-next-try = Aucun nouvel essai n’est fait automatiquement tant que rien ne change.
entra-tried = Dernier essai : { $when }. Essais jusqu’ici : { $number }.
entra-answer = Réponse : { $text }
entra-last = Dernière réponse d’Entra : { $when }
entra-waits = Signalement en attente le plus ancien : { $when }
entra-told = Dernier signalement : { $when }, « { $what } »
entra-nothing = Rien à signaler pour l’instant
entra-no-id = Ne peut pas être signalé : votre serveur MDM n’a pas envoyé l’ID de cet appareil dans Entra.
entra-again = Signaler de nouveau
entra-now = Essayer maintenant
entra-again-done = { $count ->
    [one] Un appareil est signalé de nouveau
   *[other] { $count } appareils sont signalés de nouveau
}
entra-resumed = Un nouvel essai est fait maintenant
entra-nothing-reported = La conformité n’arrive pas jusqu’à Microsoft Entra
entra-not-reported = { $count ->
    [one] La conformité d’un appareil ne peut pas être signalée à Microsoft Entra
   *[other] La conformité de { $count } appareils ne peut pas être signalée à Microsoft Entra
}
entra-look-there = Pourquoi, et que faire :
act-compliance-reported-again = Conformité signalée de nouveau
setting-graph-compliance = Conformité des appareils
setting-graph-compliance-hint = La signaler exige l’autorisation d’application Device.ReadWrite.All. Microsoft n’accepte que les signalements d’applications MDM approuvées.
setting-graph-compliance-keep = N’est pas signalée
setting-graph-compliance-report = Est signalée à Microsoft Entra
setting-graph-removed = Appareils retirés ici
setting-graph-removed-hint = Seulement si la conformité est signalée.
setting-graph-removed-keep = Restent dans Entra, comme non gérés
setting-graph-removed-delete = Sont supprimés dans Entra

sessions-title = Déconnecter partout
sessions-lead = { $person } sera déconnecté du portail et de la console, dans tous les navigateurs.
sessions-at-once = L’effet est immédiat, quelle que soit l’action en cours. Ce qui n’est pas encore envoyé est perdu.
sessions-again = Une nouvelle connexion reste possible tant que le système de connexion de votre organisation l’autorise. Pour l’empêcher, désactivez d’abord le compte dans Entra.
sessions-log = L’action figure dans le journal, avec votre nom.
sessions-none = { $person } n’est connecté nulle part.
sessions-back = Retour à la personne
sessions-done = Déconnexion effectuée partout
act-person-signed-out = Personne déconnectée partout
