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
settings-bad-region = « { $text } » n’est pas une région. Entrez deux lettres, par exemple DE.
settings-bad-priority = La priorité doit être un nombre entier, par exemple 10.
settings-bad-days = Entrez le nombre de jours, 1 au minimum.
settings-bad-date = Entrez une date.
settings-overtaken = { $who } a modifié les paramètres en même temps que vous

text-title = Texte en { $language }
text-language = Langue
text-taken = Un texte existe déjà dans cette langue. Ouvrez-le depuis la page du brouillon.
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
audience-groups-none = Réponse pour une personne qui ne fait partie d’aucun groupe.
verdict-shown = Affichée
verdict-outranked = Convient, mais une autre passe avant
verdict-ownership = Pour d’autres appareils
verdict-groups = Pour les membres d’autres groupes
verdict-region = Pour d’autres régions

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
