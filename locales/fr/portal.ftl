# Autour de chaque page du portail
portal-name = Portail des appareils
portal-skip = Aller au contenu
portal-places = Rubriques
portal-language = Langue
portal-language-change = Changer de langue

# Aide
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
help-in-english = Pour l’instant, ces textes d’aide n’existent qu’en anglais.
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
help-unknown-title = Nous ne connaissons pas ce code
help-unknown-text = Cette aide ne contient pas de page sur « { $code } ».
help-unknown-next = Comparez-le avec le code affiché sur votre écran. S’il est identique, envoyez-le à votre support informatique en précisant l’heure à laquelle le problème est survenu.
