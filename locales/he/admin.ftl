# The console.

admin-title = ניהול
admin-lead = התנאים, האנשים וההגדרות של { $organization }.
admin-overview = מבט כולל
admin-policies = תנאים
admin-policies-hint = כתיבה ופרסום של התנאים שאנשים מאשרים.
admin-audience = מי רואה מה
admin-audience-hint = בדיקה אילו תנאים מוצגים למישהו, ולמה.
admin-people = אנשים
admin-people-hint = המכשירים, ההחלטות וההרשמות של כל אדם.
admin-log = יומן
admin-log-hint = מי שינה מה, ומתי.
admin-settings = הגדרות
admin-settings-hint = מגבלות מכשירים, חסימות, אסימונים, webhooks ובדיקות.
admin-sections = מדורים
admin-any = הכול
admin-filter = הצגה
admin-from-day = מתאריך
admin-to-day = עד תאריך
admin-object-id = מזהה אובייקט

## Overview

admin-no-terms-company = אין תנאים שמיועדים לכולם במכשירים של הארגון
admin-no-terms-personal = אין תנאים שמיועדים לכולם במכשירים אישיים
admin-no-terms-next = אין במכשירים האלה מסמך תנאים בתוקף שמיועד לכולם. מי שלא שייכים לאף קבוצה לא יראו תנאים, או שההרשמה שלהם תידחה, לפי הגדרות הדייר.
admin-drafts-open = { $count ->
    [one] יש טיוטה אחת שלא פורסמה
    [two] יש שתי טיוטות שלא פורסמו
   *[other] יש { $count } טיוטות שלא פורסמו
}
admin-drafts-open-next = מה שכתוב בטיוטה עדיין לא בתוקף.

## Comparisons

admin-diff-none = אין הבדלים.
admin-diff-gap = { $count ->
    [one] שורה אחת ללא שינוי
    [two] שתי שורות ללא שינוי
   *[other] { $count } שורות ללא שינוי
}
admin-diff-removed = הוסר
admin-diff-added = נוסף

## Log

admin-log-lead = מה שינו מנהלי המערכת, ומה בוצע בשורת הפקודה של השרת. איש לא יכול לשנות את היומן.
admin-log-when = מתי
admin-log-who = מי
admin-log-what = פעולה
admin-log-subject = פריט
admin-log-operator = מפעיל השרת (שורת הפקודה)
admin-log-none = עדיין לא בוצע שום שינוי
admin-log-none-next = כל שינוי שיבוצע בממשק הניהול יופיע כאן.
admin-log-none-found = לא נמצאו רשומות מתאימות ביומן
admin-log-none-found-next = אפשר לנסות פחות מילים או תאריכים אחרים.
admin-log-all = הצגת הכול
admin-log-earlier = רשומות קודמות
admin-log-later = חזרה לרשומות האחרונות
admin-log-changes = מה השתנה
admin-log-id = מספר הרשומה
admin-log-commitment = טביעת האצבע של הרשומה
act-policy-draft-begun = פתיחת טיוטה
act-policy-draft-changed = שינוי טיוטה
act-policy-draft-discarded = מחיקת טיוטה
act-policy-published = פרסום גרסה
act-policy-called-off = ביטול גרסה
act-policy-retired = הפסקת הצגת המסמך
act-policy-offered-again = חידוש הצגת המסמך

## Settings: what is said in several places

act-token-made = יצירת אסימון API
act-token-revoked = ביטול אסימון API
act-pin-made = יצירת קוד PIN
act-pin-revoked = ביטול קוד PIN
act-settings-changed = שינוי הגדרות
table-act = פעולה
good-until = היום האחרון
good-until-hint = אם אין תאריך סיום, יש להשאיר ריק. בתוקף עד סוף היום הזה, לפי אזור הזמן שלך.
good-until-wrong = יש לבחור את היום הזה או יום מאוחר יותר.
object-id-wrong = יש להזין מזהה אובייקט, כמו 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = הערך הזה מוצג רק פעם אחת
validity-good = בתוקף
validity-until = עד { $when }
validity-used-up = נוצל
validity-expired = פג תוקף
validity-revoked = בוטל

## Settings: API tokens

tokens-title = אסימוני API
tokens-lead = באמצעות אסימון, שרת ה-MDM פונה אל Vestibule: רושם מכשירים, קורא מה קרה, ומדווח על עמידה בדרישות ועל הסרות.
tokens-none = אין אסימוני API
tokens-none-next = שרת ה-MDM צריך אסימון כדי שאפשר יהיה לרשום מכשירים.
tokens-back = כל אסימוני ה-API
token-make = יצירת אסימון
token-make-lead = האסימון יוצג בדף הבא, ולא יוצג שוב לעולם.
token-name = שם
token-name-hint = שם לזיהוי, למשל השרת שמשתמש באסימון.
token-name-wrong = יש להזין שם באורך 1 עד 100 תווים.
token-rights = מותר להשתמש בו כדי
token-rights-hint = יש לסמן רק את מה שהשרת עושה. את השאר יכול לעשות אסימון אחר.
token-rights-wrong = יש לסמן לפחות אפשרות אחת.
token-right-enroll = לרשום מכשירים
token-right-read = לקרוא מכשירים, החלטות ואירועים
token-right-compliance = לדווח על עמידה בדרישות ועל התחברויות
token-right-removal = לבקש הסרות ולדווח עליהן
token-made = נוצר
token-state = מצב
token-made-title = האסימון נוצר
token-made-lead = { $name } בתוקף מעכשיו.
token-shown-once-next = יש להעתיק אותו עכשיו לשרת ה-MDM. ב-Vestibule נשמר רק גיבוב שלו. אם הוא אובד, יש ליצור אסימון אחר ולבטל את זה.
token-secret = אסימון
token-revoke = ביטול
token-revoke-title = לבטל את האסימון הזה?
token-revoke-will = השרת שמשתמש בו לא יוכל יותר לפנות אל Vestibule, באופן מיידי.
token-revoke-forever = לא ניתן להחזיר אותו לתוקף. כדאי ליצור קודם אסימון חדש לשרת.
token-revoke-button = ביטול האסימון
token-keep = להשאיר אותו
token-revoked = האסימון בוטל
token-revoked-next = אף שרת לא מקבל אותו יותר.

## Settings: PINs

pins-title = קודי PIN להרשמה
pins-lead = כשנדרש קוד PIN, אנשים מקלידים אותו לפני שהם רואים את התנאים. יש למסור להם אותו בדרך אחרת, ולא בדואר אלקטרוני שמגיע למכשיר החדש.
pins-none = אין קודי PIN
pins-none-next = אפשר ליצור קוד לאדם אחד, או קוד שכיתה או צוות יכולים להשתמש בו.
pins-not-asked = כרגע איש לא מתבקש להזין קוד PIN
pins-not-asked-next = דרישת קוד PIN בחסימות
pins-back = כל קודי ה-PIN
pin-make = יצירת קוד PIN
pin-make-lead = הספרות יוצגו בדף הבא, ולא יוצגו שוב לעולם.
pin-user = עבור מי
pin-user-hint = מזהה האובייקט של האדם היחיד שמותר לו להשתמש בקוד. כדי לאפשר לכל אחד בארגון, יש להשאיר ריק.
pin-anybody = כל אחד
pin-uses = שימושים
pin-uses-label = מספר מכשירים
pin-uses-hint = הקוד מנוצל אחרי שמספר כזה של מכשירים אושרו באמצעותו.
pin-uses-wrong = יש להזין מספר, 1 ומעלה.
pin-used-of = { $used } מתוך { $of }
pin-made-title = קוד ה-PIN נוצר
pin-made-personal = { $count ->
    [one] הוא תקף למכשיר אחד של האדם הזה.
    [two] הוא תקף לשני מכשירים של האדם הזה.
   *[other] הוא תקף ל-{ $count } מכשירים של האדם הזה.
}
pin-made-anybody = { $count ->
    [one] הוא תקף למכשיר אחד של כל אדם.
    [two] הוא תקף לשני מכשירים, לא משנה מי מגדיר אותם.
   *[other] הוא תקף ל-{ $count } מכשירים, לא משנה מי מגדיר אותם.
}
pin-shown-once-next = הספרות לא נשמרות ב-Vestibule. אם הן אובדות, יש ליצור קוד PIN אחר ולבטל את זה.
pin-secret = קוד PIN
pin-revoke-title = לבטל את קוד ה-PIN הזה?
pin-revoke-will = איש לא יוכל יותר להשתמש בו, באופן מיידי.
pin-revoke-not = מה שאושר באמצעותו נשאר מאושר.
pin-revoke-button = ביטול קוד ה-PIN
pin-keep = להשאיר אותו
pin-revoked = קוד ה-PIN בוטל
pin-revoked-next = איש לא יכול יותר להשתמש בו.

## Settings

settings-lead = מה שנקבע בקובץ התצורה הוא באחריות מפעיל השרת. את כל השאר אפשר להגדיר כאן, וזה נכנס לתוקף תוך שתי שניות, בלי הפעלה מחדש.
settings-change = שינוי
settings-save = שמירה
settings-saved = נשמר: { $section }
settings-saved-next = השינוי נכנס לתוקף בכל השרתים תוך שתי שניות.
settings-from-file = קובץ התצורה
settings-from-console = הוגדר כאן
settings-from-both = בקובץ וגם כאן
settings-from-default = ברירת מחדל
settings-conflict = מישהו אחר שינה את זה בינתיים
settings-conflict-who = השינוי בוצע על-ידי { $name }, { $when }.
settings-conflict-next = מה שהזנת עדיין לא נשמר, ושום דבר לא אבד. ההבדלים מופיעים מתחת לכל שדה. שמירה עכשיו תכניס לתוקף את מה שהזנת.
setting-fixed = מוגדר בקובץ התצורה. מפעיל השרת משנה את זה שם.
setting-in-file = זה מוגדר בקובץ התצורה, ולא ניתן לשנות את זה כאן. לא נשמר דבר.
setting-theirs = שמור עכשיו:
setting-line-wrong = שורה { $line }: { $wrong }
setting-last-administrator = אין מנהלי מערכת אחרים. יש להוסיף אחד לפני ההסרה שלך.
setting-secret-set = קיים סוד
setting-secret-keep = קיים סוד, והוא לא מוצג. כדי לשמור עליו, יש להשאיר ריק.
logo-lead = הסמל מופיע ליד שם הארגון, בדף תנאי השימוש ובפורטל.
logo-file = תמונה
logo-remove = הסרת הסמל
logo-wrong-none = יש לבחור תמונה.
logo-wrong-kind = יש לבחור תמונת PNG או JPEG. קובצי SVG לא מתקבלים כי הם עלולים להכיל סקריפטים.
logo-wrong-bytes = יש לבחור תמונה בגודל 64 KB לכל היותר.
logo-wrong-shape = יש לבחור תמונה של 2048 על 2048 פיקסלים לכל היותר, שאף צד בה אינו ארוך יותר מפי עשרה מהצד האחר.
tokens-hint = לשרת ה-MDM ולאחרים שפונים ל-API.
pins-hint = למי שמגדירים מכשיר, כשנדרש קוד PIN.
setting-device-cap = מספר המכשירים המותר לאדם
setting-device-cap-hint = מספר. למי שיש להם חריגה ברשימה שלמטה יש מגבלה משלהם.
setting-device-cap-wrong = יש להזין מספר מ-0 עד 4294967295.
setting-cap-override = חריגות
setting-cap-override-hint = חריגה אחת בכל שורה: group או user, מזהה האובייקט והמגבלה, למשל ”group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000”. המגבלה של המשתמש עצמו קודמת, ואחריה הגבוהה ביותר מבין הקבוצות שלו.
setting-cap-override-wrong = יש להזין ”group” או ”user”, מזהה אובייקט ומספר, וכל קבוצה או משתמש פעם אחת בלבד.
setting-none = אין
setting-free-slot = מתי מתפנה מקום
setting-free-slot-hint = כשמישהו מבקש להסיר את אחד המכשירים שלו.
setting-choose = יש לבחור אחת מהאפשרויות.
setting-most-pending = הסרות בתהליך
setting-most-pending-hint = כמה הסרות יכולות להתבצע בו-זמנית עבור אדם אחד.
setting-on-terms-page = הסרת מכשיר בזמן הגדרת מכשיר אחר
setting-on-terms-page-hint = מי שהגיעו למגבלה יכולים להסיר מכשיר בדף תנאי השימוש.
setting-personal-devices = מכשירים אישיים
setting-personal-devices-hint = האם אנשים יכולים לרשום מכשירים משלהם.
setting-minimum-os-version = גרסת Windows הישנה ביותר
setting-minimum-os-version-hint = למשל 10.0.19045. כדי לקבל כל גרסה, יש להשאיר ריק.
setting-minimum-os-version-wrong = יש להזין גרסה של שניים עד ארבעה מספרים, למשל 10.0.19045.
setting-minimum-os-version-none = כל גרסה
setting-licensed-groups = קבוצות שרשאיות להירשם
setting-licensed-groups-hint = מזהה אובייקט אחד בכל שורה. אם אין לא קבוצות ולא משתמשים, כולם רשאים.
setting-licensed-groups-none = הכול
setting-licensed-users = משתמשים שרשאים להירשם
setting-licensed-users-hint = מזהה אובייקט אחד בכל שורה. הם רשאים בנוסף לקבוצות האלה.
setting-licensed-users-none = הכול
setting-pin = קוד PIN להרשמה
setting-pin-hint = האם אנשים מקלידים קוד PIN לפני שהם רואים את התנאים.
setting-maintenance = הרשמה
setting-maintenance-hint = כשההרשמה מושהית, איש לא יכול לרשום מכשיר.
setting-maintenance-wrong = ההשהיה צריכה להסתיים אחרי שהיא מתחילה.
setting-maintenance-from = תחילת ההשהיה
setting-maintenance-from-hint = לפי אזור הזמן שלך. כדי להשהות מיד, יש להשאיר ריק.
setting-time-wrong = יש להזין תאריך ושעה.
setting-maintenance-from-none = מיד
setting-maintenance-until = סיום ההשהיה
setting-maintenance-until-hint = לפי אזור הזמן שלך. כדי לסיים את ההשהיה ידנית, יש להשאיר ריק.
setting-maintenance-until-none = בלי תאריך סיום
setting-maintenance-message = מה נאמר לאנשים
setting-maintenance-message-hint = במילים שלך, למשל ”נחזור ביום שלישי.”
setting-maintenance-message-wrong = יש להזין שורה אחת.
setting-maintenance-message-none = ללא תוספת
setting-no-terms = כשאין מסמך מתאים
setting-no-terms-hint = מה קורה כשאין תנאים שמתאימים למישהו.
setting-withdrawal = ביטול הסכמה
setting-withdrawal-hint = האם אנשים יכולים לבטל בפורטל את מה שאישרו.
setting-accent = צבע הדגשה
setting-accent-hint = הצבע של הלחצן הראשי ושל הקישורים, למשל #0b6a0b. במקומות שבהם הוא לא קריא, נעשה שימוש בגוון שלו.
setting-accent-wrong = יש להזין צבע, למשל #0b6a0b.
setting-accent-none = הצבע של Windows
setting-logo = סמל
setting-logo-hint = PNG או JPEG, עד 64 KB, שמתאים לרקע לבן. גודל כפול מ-224 על 40 פיקסלים נראה חד בכל מקום.
setting-logo-wrong = יש לבחור תמונה.
setting-support-name = שם
setting-support-name-hint = השם של התמיכה.
setting-support-name-wrong = יש להזין 100 תווים לכל היותר.
setting-not-set = לא מוגדר
setting-support-email = כתובת דואר אלקטרוני
setting-support-email-wrong = יש להזין כתובת, למשל help@contoso.com.
setting-support-phone = טלפון
setting-support-phone-hint = כפי שאנשים כותבים אותו, למשל ‎+1 425 555 0100.
setting-support-phone-wrong = יש להזין מספר, למשל ‎+49 89 555-0100.
setting-support-url = דף אינטרנט
setting-support-url-hint = כתובת, למשל https://help.contoso.com/.
setting-support-url-wrong = יש להזין כתובת שמתחילה ב-https://.
setting-redirect-uris = לאן מותר לשלוח החלטות
setting-redirect-uris-hint = יעד אחד בכל שורה: scheme, ‏scheme://host או scheme://host/path. ‏Windows צריך את ms-appx-web: ואת ms-aadj-redir:.
setting-redirect-uris-wrong = יש להזין סכימה, למשל ms-appx-web:, או כתובת, למשל https://mdm.contoso.com/done.
setting-audiences = קהלי היעד של אסימונים
setting-audiences-hint = אחד בכל שורה: מזהה הלקוח של היישום, או ה-Application ID URI שלו אם הוא זה שמופיע באסימונים.
setting-audiences-wrong = יש להזין קהל יעד (audience).
setting-client-id = מזהה לקוח
setting-client-id-hint = היישום של הפורטל ב-Entra. אם המזהה שגוי, איש לא יוכל יותר להיכנס לכאן.
setting-client-id-wrong = יש להזין את מזהה הלקוח של היישום.
setting-client-secret = סוד לקוח
setting-client-secret-hint = הוא נשמר מוצפן ולא מוצג שוב לעולם.
setting-client-secret-wrong = יש להזין את הסוד.
setting-administrators = מנהלי מערכת
setting-administrators-hint = מזהה אובייקט אחד בכל שורה. הם קוראים ומשנים הכול. תפקיד היישום Vestibule.Administrator נותן את אותן הרשאות.
setting-nobody = אף אחד
setting-auditors = מבקרים
setting-auditors-hint = מזהה אובייקט אחד בכל שורה. הם קוראים הכול ולא משנים דבר.
setting-help-desk = תמיכת IT
setting-help-desk-hint = מזהה אובייקט אחד בכל שורה. הם רואים את המכשירים וההחלטות של אנשים.
settings-caps = מגבלות מכשירים
settings-caps-lead = כמה מכשירים מותרים לכל אדם.
settings-removals = הסרת מכשירים
settings-removals-lead = מה קורה כשאנשים מסירים מכשירים.
settings-restrictions = חסימות
settings-restrictions-lead = מי רשאי להירשם ובאילו מכשירים. אם זה ידוע כבר בדף תנאי השימוש, אנשים רואים שם הודעה. האכיפה נעשית בהרשמה.
settings-maintenance = תחזוקה
settings-maintenance-lead = השהיית ההרשמה כששרת ה-MDM לא זמין.
settings-terms = תנאים והסכמות
settings-terms-lead = מה שחל על כל מסמכי התנאים.
settings-branding = צבע
settings-branding-lead = איך נראים הדפים של הארגון.
settings-support = תמיכת IT
settings-support-lead = למי אנשים יכולים לפנות. מופיע בתחתית דפי הפורטל.
settings-windows = Windows ו-Entra
settings-windows-lead = מה ש-Windows ויישום ה-MDM ב-Entra שולחים ומקבלים.
settings-sign-in = כניסה
settings-sign-in-lead = איך נכנסים לפורטל ולממשק הניהול הזה.
settings-roles = תפקידים
settings-roles-lead = מי רשאי לפתוח את ממשק הניהול הזה.
setting-free-slot-at-once = מיד עם הבקשה
setting-free-slot-on-confirmation = כששרת ה-MDM מודיע שהמכשיר הוסר
setting-on-terms-page-true = אפשרי
setting-on-terms-page-false = לא אפשרי
setting-personal-devices-allowed = מותרים
setting-personal-devices-blocked = חסומים
setting-pin-off = לא נדרש
setting-pin-required = נדרש
setting-maintenance-off = פתוחה
setting-maintenance-on = מושהית
setting-no-terms-continue = ממשיכים בלי דף תנאים, וזה נרשם
setting-no-terms-refuse = ההרשמה נדחית
setting-withdrawal-allowed = מותר
setting-withdrawal-refused = אסור
## Terms

admin-save = שמירה
policies-lead = מה שאנשים מאשרים כשהם מגדירים מכשיר. לכל מסמך תנאים יש גרסאות, ונוסח שפורסם לעולם לא משתנה.
policies-none = עדיין אין תנאים
policies-none-next = אפשר לכתוב את מסמך התנאים הראשון. איש לא יראה אותו לפני הפרסום.
policy-new = מסמך תנאים חדש
policy-new-lead = המסמך מתחיל כטיוטה. איש לא יראה אותו לפני הפרסום.
policy-new-bad-id = המזהה יכול לכלול אותיות a עד z, ספרות 0 עד 9 ומקפים, ועד 32 תווים בסך הכול.
policy-new-taken = כבר יש מסמך עם המזהה הזה. יש לבחור מזהה אחר.
policy-bad-language = זה לא תג שפה. דוגמאות: en-US, de-DE, ar-SA.
policy-id = מזהה
policy-id-hint = השם של המסמך בשרת ה-MDM ובדוחות, למשל company-devices. לא ניתן לשנות אותו אחר כך.
policy-language-hint = תג שפה, כמו en-US או de-DE.
policy-begin = התחלה
policy-for-any = כל המכשירים
policy-for-company = מכשירים של הארגון
policy-for-personal = מכשירים אישיים
policy-everybody = כולם
policy-in-groups = { $count ->
    [one] חברים בקבוצה אחת
    [two] חברים בשתי קבוצות
   *[other] חברים ב-{ $count } קבוצות
}
policy-everywhere = כל האזורים
policy-in-regions = { $count ->
    [one] אזור אחד
    [two] שני אזורים
   *[other] { $count } אזורים
}
policy-ownership = מכשירים
policy-groups = אנשים
policy-regions = אזורים
policy-priority = עדיפות
policy-default-language = שפת ברירת המחדל
policy-default = ברירת מחדל
policy-reaccept = מי שאישרו גרסה קודמת
policy-reaccept-yes = מתבקשים בפורטל לאשר את הגרסה הזו
policy-reaccept-no = יכולים לאשר את הגרסה הזו בפורטל
policy-reading = אישור הקריאה
policy-reading-none = מאשרים בלי להראות שהתנאים נקראו
policy-reading-checkbox = מסמנים בתיבה שהתנאים נקראו
policy-reading-end = ממשיכים מסוף הנוסח ואז מאשרים
policy-lasting = תוקף ההסכמה
policy-lasts = עד לגרסה הבאה
policy-lasts-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
policy-lasts-until = עד { $date }
policy-in-force = בתוקף
policy-to-come = עדיין לא בתוקף
policy-past = הוחלפה
policy-called-off = בוטלה
policy-retired = לא מוצג
policy-never-published = לא פורסם
policy-next-from = מ-{ $date }
policy-from = מ-{ $date }
policy-has-draft = יש טיוטה
policy-of-folder = מתיקייה
policy-published = פורסמה ב-{ $date } מתיקייה
policy-published-by = פורסמה ב-{ $date } על-ידי { $who }
policy-draft-changed = שינוי אחרון: { $who }, { $when }
policy-to-draft = פתיחת הטיוטה
policy-write-next = כתיבת הגרסה הבאה
policy-now = בתוקף עכשיו
policy-versions = גרסאות
policy-folder = המסמך הזה כתוב בתיקייה
policy-folder-means = מי שמפעיל את השרת משנה אותו שם. כאן אפשר לקרוא אותו, לראות אותו כפי ש-Windows מציג אותו ולהשוות בין הגרסאות שלו.
policy-retired-since = לא מוצג מאז { $date }
policy-retired-means = התנאים האלה לא מוצגים לאנשים נוספים. ההסכמות שכבר ניתנו נשארות רשומות.
policy-offer-again = חידוש ההצגה
policy-retire = הפסקת ההצגה
policy-call-off = ביטול הגרסה
policy-preview = תצוגה מקדימה
policy-to-log = מי שינה מה
policy-done-published = גרסה { $version } פורסמה.
policy-done-called-off = גרסה { $version } בוטלה.
policy-done-retired = המסמך כבר לא מוצג.
policy-done-offered = המסמך מוצג שוב.
policy-done-discarded = הטיוטה נמחקה.

draft-title = טיוטה של גרסה { $version }
draft-lead = איש לא רואה טיוטה. כשהיא מוכנה, אפשר לפרסם אותה.
draft-saved = נשמר
draft-texts = נוסחים
draft-settings = הגדרות
draft-edit-settings = שינוי ההגדרות
draft-add-language = הוספת שפה
draft-publish = פרסום
draft-compare = מה השתנה מאז גרסה { $version }
draft-discard = מחיקת הטיוטה
draft-back = טיוטה
flaws-title = לפני שאפשר לפרסם
flaw-no-text = אין נוסח. יש להוסיף נוסח.
flaw-no-default = אין נוסח בשפת ברירת המחדל ({ $language }). יש להוסיף אותו, או לבחור בהגדרות שפת ברירת מחדל אחרת.
flaw-empty = הנוסח ({ $language }) ריק. יש לכתוב אותו או להסיר אותו.
flaw-no-groups = המסמך מיועד לחברים בקבוצות, אבל לא צוינה אף קבוצה, ולכן איש לא יראה אותו. יש לציין קבוצה, או לבחור ”כולם”.
flaw-no-regions = המסמך מיועד לאזורים מסוימים, אבל לא צוין אף אזור, ולכן איש לא יראה אותו. יש לציין אזור, או לבחור ”כל האזורים”.
flaw-ended = ההסכמות יסתיימו לפני שהגרסה תיכנס לתוקף. יש לבחור תאריך מאוחר יותר.

settings-groups = מזהי אובייקט של קבוצות
settings-groups-hint = מזהה אחד בכל שורה. אפשר למצוא אותו ב-Entra, במבט הכולל של הקבוצה.
settings-only-groups = רק חברים בקבוצות האלה
settings-regions = אזורים
settings-regions-hint = שתי אותיות לכל אזור, עם פסיקים ביניהם, למשל DE, AT, CH.
settings-only-regions = רק מכשירים שמוגדרים באזורים האלה
settings-place-hint = האזור הוא זה שנבחר בהתקנת Windows.
settings-priority-hint = כשכמה מסמכים מתאימים, מוצג המסמך עם המספר הגבוה יותר. אחר כך זה שמיועד לקבוצות, ואחריו זה שמיועד לסוג אחד של מכשירים.
settings-default-hint = מוצגת למי שאין נוסח בשפות שלהם.
settings-reaccept = לבקש אישור ממי שאישרו גרסה קודמת
settings-reaccept-hint = הפורטל מבקש מהם לאשר את הגרסה הזו. אחרת הוא רק מציע אותה.
settings-lasting-hint = כשתוקף ההסכמה פג, הפורטל מבקש אותה שוב. המכשירים נשארים רשומים.
settings-for-days = למספר ימים
settings-days = ימים
settings-until-date = עד תאריך מסוים
settings-until = תאריך
settings-until-hint = ההסכמה מסתיימת בתחילת היום הזה ({ $zone }).
settings-bad-group = ”{ $text }” אינו מזהה אובייקט. הערך צריך להיראות כך: 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
settings-too-many-groups = מספר הקבוצות המרבי הוא { $most }.
settings-bad-region = ”{ $text }” אינו אזור. יש להזין שתי אותיות, למשל DE.
settings-bad-priority = העדיפות חייבת להיות מספר שלם, למשל 10.
settings-bad-days = יש להזין מספר ימים, מ-1 ומעלה.
settings-bad-date = יש להזין תאריך.
settings-overtaken = ההגדרות שונו על-ידי { $who } בזמן העריכה שלך

text-title = נוסח ({ $language })
text-language = שפה
text-taken = כבר יש נוסח בשפה הזו. אפשר לפתוח אותו מדף הטיוטה.
text-gone = הנוסח הזה כבר לא נמצא בטיוטה: הטיוטה פורסמה או נמחקה, או שהנוסח הוסר. לא נשמר דבר. מה שכתבת עדיין נמצא כאן: יש להעתיק אותו לפני שממשיכים.
draft-settings-gone = בינתיים הטיוטה פורסמה או נמחקה. לא נשמר דבר. מה שבחרת עדיין נמצא כאן: יש לרשום אותו לפני שממשיכים.
text-label = נוסח
text-hint = בפורמט Markdown. הכותרת הראשונה היא שם המסמך: # שימוש במכשיר בעבודה. קישורים חייבים להתחיל ב-https.
text-too-long = הנוסח יכול להכיל { $most } KiB לכל היותר, והנוסח הזה מכיל { $sent } KiB. לא נשמר דבר.
text-unprintable = יש בנוסח תווים שלא ניתן להציג. יש להדביק אותו שוב כטקסט רגיל.
text-remove = הסרת הנוסח
text-rendered = כפי שאנשים קוראים אותו
text-rendered-hint = זה הנוסח שנשמר לאחרונה.
text-no-title = אין כותרת: בדף יופיע ”תנאי שימוש”.
text-overtaken = הנוסח נשמר על-ידי { $who } בזמן הכתיבה שלך
dropped-title = החלקים האלה לא יוצגו
dropped-html = HTML: יש לכתוב Markdown במקומו.
dropped-script = סקריפטים וגיליונות סגנונות.
dropped-picture = תמונות. התיאורים שלהן נשארים.
dropped-link-title = כותרות של קישורים.
dropped-nesting = ציטוטים, רשימות והדגשות שמקוננים זה בתוך זה ביותר מ-32 רמות. המילים שלהם נשארות.
overtaken-next = שום דבר לא אבד: מה שכתבת נמצא בטופס. שמירה נוספת תחליף את מה שנשמר בינתיים.
overtaken-changes = ההבדל בין מה שנשמר למה שכתבת

publish-title = פרסום גרסה { $version }
publish-lead = שפות: { $languages }.
publish-point-shown = מאותו רגע הנוסח הזה מוצג לכל מי שהוא מיועד להם.
publish-point-fixed = לא ניתן לשנות נוסח שפורסם. כל שינוי הוא גרסה חדשה.
publish-point-before = מי שקוראים באותו רגע את הגרסה הקודמת עדיין יכולים לאשר אותה.
publish-for = למי הגרסה מיועדת
publish-when = מתי
publish-now = עכשיו
publish-later = בתאריך מסוים
publish-day = תאריך
publish-time = שעה
publish-zone = אזור הזמן שלך: { $zone }
publish-bad-time = יש להזין תאריך ושעה.
publish-both = נבחר ”עכשיו”, אבל גם הוזן תאריך. יש לבחור ”בתאריך מסוים”, או לנקות את התאריך.
publish-past = הזמן הזה כבר עבר. יש לבחור זמן בעתיד, או לפרסם עכשיו.
publish-overtaken = הטיוטה שונתה על-ידי { $who } אחרי שפתחת את הדף הזה
publish-overtaken-next = לא פורסם דבר. יש לעיין שוב בטיוטה ואז לפרסם.

ask-what-happens = מה יקרה:
ask-overtaken = בוצע שינוי על-ידי { $who } אחרי שפתחת את הדף הזה
ask-overtaken-next = לא בוצע דבר. יש לבדוק שוב ואז להחליט.
ask-retire-title = להפסיק להציג את { $of }?
ask-retire-does = התנאים האלה לא יוצגו לאנשים נוספים. במקומם יוצגו תנאים אחרים שמתאימים, אם יש כאלה.
ask-retire-stays = ההסכמות שכבר ניתנו נשארות רשומות, ואפשר לחדש את ההצגה.
ask-retire-button = הפסקת ההצגה
ask-offer-title = להציג שוב את { $of }?
ask-offer-does = הגרסה שבתוקף תוצג לכל מי שהיא מיועדת להם.
ask-offer-stays = הנוסח שלה נשאר כפי שהיה.
ask-offer-button = חידוש ההצגה
ask-call-off-title = לבטל את גרסה { $of }?
ask-call-off-does = היא לא תיכנס לתוקף. המספר שלה לא ישמש שוב.
ask-call-off-stays = הגרסה שבתוקף נשארת בתוקף.
ask-call-off-button = ביטול הגרסה
ask-discard-title = למחוק את הטיוטה של { $of }?
ask-discard-does = כל הנוסחים וההגדרות שלה יימחקו. לא ניתן לבטל את המחיקה.
ask-discard-stays = גרסאות שפורסמו נשארות כפי שהן.
ask-discard-button = מחיקת הטיוטה
ask-remove-text-title = להסיר את הנוסח ({ $of })?
ask-remove-text-does = בטיוטה לא יהיה יותר נוסח בשפה הזו. לא ניתן לבטל את ההסרה.
ask-remove-text-stays = הנוסח נשאר בגרסאות שפורסמו.
ask-remove-text-button = הסרת הנוסח

changes-title = מה השתנה
changes-lead = שורות עם − הוסרו, שורות עם + נוספו.
changes-from = מגרסה
changes-to = לגרסה
changes-draft = טיוטה
changes-compare = השוואה

preview-title = תצוגה מקדימה
preview-lead = הדף כפי ש-Windows מציג אותו. הלחצנים שלו לא פועלים כאן.
preview-version = גרסה
preview-theme = איפה
preview-theme-frx-light = התקנת Windows 11
preview-theme-frx = התקנת Windows 10
preview-theme-moset = האפליקציה ”הגדרות”
preview-size = גודל
preview-size-card = כרטיס
preview-size-screen = מסך
preview-size-window = חלון
preview-size-small = קטן
preview-frame = הדף כפי ש-Windows מציג אותו
preview-alone = פתיחת הדף לבדו

## Who sees what

audience-lead = אפשר לבדוק מה רואה כל אדם: התשובה היא מה ש-Windows היה מציג לו עכשיו.
audience-who = אדם
audience-who-hint = החשבון או מזהה האובייקט. כדי לבדוק באופן כללי, יש להשאיר ריק.
audience-unknown = עדיין לא נרשמה כאן החלטה של ”{ $text }”. יש להזין מזהה אובייקט, או להשאיר את השדה ריק ולהזין קבוצות.
audience-anybody = כל מי שמתאים לתיאור
audience-groups-hint = מזהה אחד בכל שורה. אם צוין אדם והשדה ריק, נלקחות בחשבון הקבוצות מההגדרה האחרונה שלו, במידה שהן מופיעות בכללים.
audience-region = אזור
audience-region-hint = שתי אותיות, למשל DE. שדה ריק: Windows לא מסר את האזור.
audience-languages = שפות
audience-languages-hint = כפי שהמכשיר מבקש אותן, למשל de-DE, en-US. שדה ריק: השפות שלך.
audience-ask = בדיקה
audience-sees = התנאים שמוצגים עבור { $who }: ”{ $title }”
audience-version = גרסה { $version } של { $policy }, שפה: { $language }.
audience-open = קריאת הנוסח
audience-sees-none = לא מוצגים תנאים עבור { $who }
audience-goes-on = אין מסמך מתאים. ההגדרה ממשיכה בלי דף תנאים, וזה נרשם.
audience-refused = אין מסמך מתאים. ההרשמה נדחית, לפי הגדרות הדייר.
audience-why = למה
audience-rank = גרסה { $version }, עדיפות { $priority }
audience-groups-typed = { $count ->
    [one] הבדיקה נעשתה לפי קבוצה אחת.
    [two] הבדיקה נעשתה לפי שתי קבוצות.
   *[other] הבדיקה נעשתה לפי { $count } קבוצות.
}
audience-groups-known = { $count ->
    [one] הבדיקה נעשתה לפי הקבוצה היחידה מההגדרה האחרונה שמופיעה בכללים.
    [two] הבדיקה נעשתה לפי שתי הקבוצות מההגדרה האחרונה שמופיעות בכללים.
   *[other] הבדיקה נעשתה לפי { $count } הקבוצות מההגדרה האחרונה שמופיעות בכללים.
}
audience-groups-graph = השאלה נשאלה לפי הקבוצות ש-Microsoft Graph מציין עכשיו, ככל שכללים מזכירים אותן.
audience-groups-none = הבדיקה נעשתה בלי קבוצות.
verdict-shown = זה מה שמוצג
verdict-outranked = מתאים, אבל מסמך אחר קודם לו
verdict-ownership = למכשירים אחרים
verdict-groups = לחברים בקבוצות אחרות
verdict-region = לאזורים אחרים

## Settings: webhooks

act-webhook-secret-made = יצירת סוד ל-webhook
act-webhook-enabled = הפעלת webhook
act-webhook-replayed = שליחה חוזרת של אירועים
webhooks-title = Webhooks
webhooks-hint = מי מקבל הודעות על אירועים, ואיך עברו המסירות.
webhooks-lead = שרתים שמקבלים הודעות על אירועים. אפשר להוסיף webhook כאן או בקובץ התצורה. כאן נמצאים גם הסודות שלהם, ומה שאפשר לעשות אחרי שנמען לא היה זמין.
webhooks-none = אין webhooks
webhooks-none-next = אפשר להוסיף webhook, והשרת שלך יקבל הודעות על החלטות ועל מכשירים בזמן אמת.
webhook-id = Webhook
webhook-url = כתובת
webhook-waits = בהמתנה
webhook-lag = { $count ->
    [0] אין אירועים בהמתנה
    [one] אירוע אחד בהמתנה
    [two] שני אירועים בהמתנה
   *[other] { $count } אירועים בהמתנה
}
webhook-disabled = מושבת: האירועים שלו ממתינים
webhook-not-registered = עדיין לא בשימוש
webhook-gone = השיב 410: לא יישלח אליו עוד דבר
webhook-without-secret = בלי סוד: האירועים שלו ממתינים
webhook-paused = מושהה, לפי בקשתו
webhook-in-use = בשימוש
webhook-all-events = כל האירועים
webhook-event = אירוע
webhook-outcome = תוצאה
webhook-secrets = סודות חותמים, מועד היצירה
webhook-log = מסירות
webhook-no-tries = לא היו ניסיונות ב-30 הימים האחרונים.
webhook-delivered = נמסר
webhook-to-be-retried = לא התקבל, יהיה ניסיון נוסף
webhook-failed = נכשל סופית
webhook-skipped = המתין זמן רב מדי
webhook-acts = מה אפשר לעשות
webhook-secret = סוד
webhook-secret-make = יצירת סוד
webhook-secret-lead = הנמען מאמת אירועים באמצעות סוד. סוד חדש חותם מיד, והסוד הקודם ממשיך לחתום לצידו במשך 24 שעות, כדי שהנמען יוכל לעבור לחדש.
webhook-secret-made = הסוד נוצר
webhook-secret-made-lead = הוא חותם מעכשיו.
webhook-secret-once-next = יש להעתיק אותו עכשיו אל הנמען. הוא נשמר ב-Vestibule מוצפן ולא יוצג שוב לעולם.
webhook-back = חזרה ל-webhook
webhook-enable-lead = להמשיך אחרי תשובת 410, ולנסות מיד את מה שממתין לניסיון הבא.
webhook-enable = הפעלה
webhook-enabled = הופעל, ומה שהמתין נשלח עכשיו.
webhook-since = שליחה חוזרת מאז
webhook-since-hint = לפי אזור הזמן שלך. כל האירועים מאז שה-webhook מבקש חוזרים לתור, גם אלה שכבר התקבלו.
webhook-replay = שליחה חוזרת
webhook-replayed = { $count ->
    [0] אין אירועים מאז שצריך לשלוח שוב.
    [one] אירוע אחד חזר לתור.
    [two] שני אירועים חזרו לתור.
   *[other] { $count } אירועים חזרו לתור.
}

## Settings: checks

checks-title = בדיקה
checks-hint = בירור אם כל מה שנחוץ פועל.
checks-lead = בודקים את התנאים, את המפתחות של Entra, את הלקוח של הפורטל, את Microsoft Graph ואת ה-webhooks. זה נמשך עד דקה.
checks-run = הפעלת הבדיקות
checks-all-good = שום בדיקה לא נכשלה
checks-warnings = { $count ->
    [one] כדאי לבדוק דבר אחד
    [two] כדאי לבדוק שני דברים
   *[other] כדאי לבדוק { $count } דברים
}
checks-failed = { $count ->
    [one] בדיקה אחת נכשלה
    [two] שתי בדיקות נכשלו
   *[other] { $count } בדיקות נכשלו
}
check-of = בדיקה
check-found = ממצאים
check-ok = תקין
check-warning = כדאי לבדוק
check-failed = נכשלה
check-skipped = בוצע דילוג
## People

people-lead = חיפוש אדם, מכשיר, החלטה או הרשמה, כדי לראות מה קרה ולמה.
people-search = מה ידוע לך?
people-search-hint = שם, מזהה או מספר, לא משנה איזה.
people-search-button = חיפוש
people-back = אנשים
people-examples = מה אפשר לחפש
people-example-upn = UPN, או התחלה שלו
people-example-guid = כל מזהה
people-example-device = שם של מכשיר, או התחלה שלו
people-example-hardware = מזהה חומרה, או התחלה שלו
people-guid-note = המזהה יכול להיות מזהה אובייקט, מזהה של החלטה, של מכשיר או של מכשיר ב-Entra, מזהה client-request-id, מזהה מעקב של ההרשמה, או המזהה שהוצג בדף שגיאה עבור התמיכה.
people-kept-note = החלטות ומכשירים אפשר למצוא תמיד. מה שקרה בדרך נשמר 30 יום.
people-people = אנשים
people-devices = מכשירים
people-decisions = החלטות
people-attempts = מה קרה
people-more = יש תוצאות נוספות. כדי לראות אותן, יש להקליד טקסט ארוך יותר.
people-none = לא נמצא דבר על ”{ $query }”
people-none-next = יש לבדוק את האיות, או לנסות מזהה אחר. מה שקרה בדרך להחלטה או למכשיר נשמר 30 יום.
people-what = מה אפשר לחפש
people-seen-when = נראה לאחרונה { $when }
people-personal-device = מכשיר אישי
people-standing-grace = דורש טיפול
people-grace-until = דורש טיפול עד { $when }
people-counts = נספר במגבלה
person-attempts = מה קרה
person-attempts-none = לא קרה דבר ב-30 הימים האחרונים.
person-attempts-earlier = מה קרה קודם
person-later = חזרה לרשומות האחרונות
person-room = { $count ->
    [one] יש מקום למכשיר אחד נוסף
    [two] יש מקום לשני מכשירים נוספים
   *[other] יש מקום לעוד { $count } מכשירים
}
person-cap-everybody = זו המגבלה הכללית.
person-cap-own = זו מגבלה אישית.
person-cap-group = זו המגבלה של הקבוצה { $group }, הגבוהה ביותר מבין הקבוצות של האדם הזה.
person-groups-when = הקבוצות נמסרו לאחרונה על-ידי Windows { $when }.
person-cap-full = הגיע למגבלה
person-cap-none = האדם הזה אינו רשאי להוסיף מכשירים
person-cap-full-next = מכשיר נוסף יידחה עד שיוסר מכשיר או שהמגבלה תוגדל.
person-devices-none = אין מכשירים.
person-devices-more = יש מכשירים נוספים. אפשר לחפש אותם לפי שם המכשיר או מזהה החומרה.
person-removed = מכשירים שהוסרו
person-decisions-none = אין החלטות.
person-decisions-earlier = החלטות קודמות
decision-where = איפה התקבלה ההחלטה
decision-in-portal = הפורטל
decision-device = המכשיר שנרשם לפיה
decision-request = client-request-id
decision-groups = קבוצות שמופיעות בכללים
decision-withdrawal-commitment = טביעת האצבע של רשומת הביטול
decision-text-hint = מילה במילה, כפי שהוצג.
device-owner = בעלים
device-compliance = עמידה בדרישות
device-enrollment-type = סוג ההרשמה
device-hardware = מזהה חומרה
device-id = מזהה מכשיר
device-entra-id = מזהה מכשיר ב-Entra
theme-frx = התקנת Windows 10
theme-frx-light = התקנת Windows 11
theme-moset = האפליקציה ”הגדרות”
admin-removal-lead = המכשיר שייך ל-{ $owner }. בקשת ההסרה היא בשם הבעלים.
admin-removal-will-mdm = שרת ה-MDM יתבקש לבטל את ההרשמה של המכשיר.
admin-removal-will-access = ייתכן שלאדם לא תהיה ממנו יותר גישה לדואר, לאפליקציות ולקבצים של העבודה.
admin-removal-will-log = ביומן יירשם שההסרה היא לבקשתך.
admin-removal-not-forever = ההסרה אינה סופית: אפשר להגדיר את המכשיר לעבודה שוב.
admin-removal-not-told = הקבצים האישיים לא יימחקו מהמכשיר.
admin-removal-too-many-next = כבר מתבצע המספר המרבי של הסרות עבור האדם הזה. אפשר לנסות שוב כשאחת מהן תסתיים.
admin-removal-done = שרת ה-MDM התבקש להסיר את המכשיר הזה
admin-removal-requested = יש בקשה להסרה
admin-removal-accepted = שרת ה-MDM מסיר אותו
admin-removal-over = המכשיר הוסר
admin-removal-failed = ההסרה האחרונה נכשלה
admin-removal-since = עדכון אחרון: { $when }
admin-removal-by = לבקשת { $who }
admin-removal-by-owner = הבעלים
act-device-removal-requested = בקשה להסרת מכשיר

## What happened

attempt-shown = התנאים הוצגו
attempt-not-read = נבחר ”אישור” לפני שהתנאים נקראו
attempt-read = התנאים נקראו עד הסוף
attempt-restricted = הדף הסביר למה ההגדרה לא יכולה להמשיך
attempt-pin-asked = התבקש קוד PIN
attempt-pin-refused = קוד ה-PIN לא התקבל
attempt-removal-asked = הדף ביקש אישור לפני הסרת מכשיר
attempt-removal-requested = התבקשה הסרה של מכשיר
attempt-accepted = התנאים אושרו
attempt-declined = התנאים נדחו
attempt-not-required = לא נדרשו תנאים
attempt-user-refused = ל-Windows נמסר שהאדם הזה לא יכול להמשיך
attempt-failed = השרת לא הצליח לבצע את חלקו
attempt-address-refused = לתשובה לא היה לאן לחזור
attempt-form-refused = נשלח ערך שהדף לא הציע
attempt-enrolled = המכשיר נרשם
attempt-enrolled-already = המכשיר נרשם שוב
attempt-message-format = ההרשמה נדחתה: הקריאה של שרת ה-MDM אינה בתבנית המתועדת
attempt-authorization = ההרשמה נדחתה: אין הסכמה, או שהמכשיר אינו מורשה
attempt-internal-fault = ההרשמה נדחתה: השרת לא הצליח לענות
attempt-cap-reached = ההרשמה נדחתה: האדם הגיע למגבלת המכשירים
attempt-not-supported = ההרשמה נדחתה: גרסת Windows הזו ישנה מדי
attempt-in-maintenance = ההרשמה נדחתה: ההרשמה מושהית
attempt-user-license = ההרשמה נדחתה: לאדם אין רישיון
attempt-invalid-data = ההרשמה נדחתה: ההסכמה לא מתאימה למכשיר הזה
attempt-help = עזרה על { $code }
attempt-at = מתי
attempt-kind = איפה
attempt-kind-terms = דף תנאי השימוש
attempt-kind-enrollment = הרשמה, על-ידי שרת ה-MDM
attempt-person = אדם
attempt-decision = החלטה
attempt-device = מכשיר
attempt-shown-in = מקום ההצגה
attempt-trace-id = מזהה מעקב
attempt-support-id = מזהה לתמיכה
attempt-outcome = תוצאה לספירה
attempt-agent = סוכן משתמש
attempt-id = מספר הרשומה
turn-person = ממתין לאדם
turn-administrator = ממתין למנהל המערכת
turn-mdm = ממתין לשרת ה-MDM
turn-operator = ממתין למפעיל השרת: המזהה נמצא ביומן השרת
turn-wait = יש להמתין ואז לנסות שוב
turn-nobody = לא ניתן לפתור את זה

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = מי שואל את Microsoft Graph על הקבוצות של אדם, כשיש יותר מדי קבוצות לאסימון, ולפי בחירה מדווח אל Microsoft Entra על עמידת מכשירים בדרישות.
setting-graph-client-id-hint = היישום ב-Entra שרשאי לקרוא משתמשים וקבוצות. אם השדה ריק, Graph לא נשאל.
setting-graph-client-id-wrong = יש להזין את מזהה הלקוח של היישום, ולמטה סוד לקוח או אישור.
setting-graph-secret-hint = הוא נשמר מוצפן ולא מוצג שוב לעולם. הוא מחליף אישור.
setting-graph-certificate = אישור (certificate) ומפתח פרטי
setting-graph-certificate-hint = שניהם בתבנית PEM, זה אחרי זה. הם נשמרים מוצפנים ולא מוצגים שוב לעולם, והם מחליפים סוד לקוח.
setting-graph-certificate-wrong = יש להדביק אישור ואת מפתח ה-RSA שלו (2048 סיביות לפחות, בלי סיסמה), שניהם בתבנית PEM.
setting-graph-unreachable = כש-Graph לא משיב
setting-graph-unreachable-hint = זה נוגע לאנשים שהאסימון שלהם לא כולל את הקבוצות שלהם.
setting-graph-unreachable-refuse = הם מתבקשים לנסות שוב
setting-graph-unreachable-without = הם ממשיכים כאילו הם לא שייכים לאף קבוצה
setting-graph-root = הכתובת של Microsoft Graph
setting-graph-root-hint = רק לעננים ש-Vestibule לא מכיר, למשל https://dod-graph.microsoft.us.
setting-graph-root-wrong = יש להזין אחת מהכתובות של Microsoft, למשל https://graph.microsoft.us. כל כתובת אחרת צריכה להיות מותרת בקובץ התצורה.
setting-graph-root-none = הכתובת של הענן שלך

## Settings: webhooks of the console

webhook-add = הוספת webhook
webhook-add-lead = האירועים נשלחים לכתובת הזו כשהם חתומים. הסוד יוצג בדף הבא, פעם אחת בלבד.
webhook-id-hint = אותיות אנגליות קטנות, ספרות ומקפים, 32 לכל היותר. לא ניתן לשנות את זה אחר כך.
webhook-id-wrong = יש להזין 1 עד 32 אותיות אנגליות קטנות, ספרות או מקפים.
webhook-id-taken = כבר יש webhook בשם הזה. יש לבחור שם אחר.
webhook-too-many = מספר ה-webhooks הגיע למקסימום. יש להסיר אחד קודם.
webhook-url-hint = כתובת https באינטרנט הציבורי. כתובת ברשת שלך אפשר להגדיר רק בקובץ התצורה.
webhook-url-wrong = יש להזין כתובת https באינטרנט הציבורי, בלי שם משתמש.
webhook-events = אירועים
webhook-events-hint = כדי לקבל את כולם, גם אירועים מגרסאות מאוחרות יותר, אין לבחור אף אחד.
webhook-timeout = זמן לתשובה, בשניות
webhook-timeout-hint = מ-1 עד 30. אם זה נמשך יותר, יהיה ניסיון נוסף מאוחר יותר.
webhook-timeout-wrong = יש להזין מספר מ-1 עד 30.
webhook-delivery = מסירה
webhook-delivery-on = האירועים נשלחים
webhook-delivery-off = האירועים ממתינים
webhook-change = שינוי ה-webhook
webhook-change-lead = הסוד שלו ומה שממתין לו נשארים.
webhook-changed = ה-webhook שונה. השינוי נכנס לתוקף בכל השרתים תוך שתי שניות.
webhook-remove = הסרת ה-webhook
webhook-remove-will = לא יישלח אליו עוד דבר, והסודות שלו יימחקו.
webhook-remove-waiting = { $count ->
    [one] אירוע אחד שבהמתנה לא יישלח.
    [two] שני אירועים שבהמתנה לא יישלחו.
   *[other] { $count } אירועים שבהמתנה לא יישלחו.
}
webhook-remove-again = webhook באותו שם שיתווסף מאוחר יותר יתחיל מחדש, עם סוד אחר.
webhook-removed = ה-webhook הוסר
webhook-source = מקור
webhook-from-file = קובץ התצורה. לא ניתן לשנות אותו כאן.

## Retention and erasure

act-person-erased = מחיקת נתונים של אדם
act-records-expired = מחיקת נתונים בתום תקופת השמירה
settings-retention = כמה זמן נשמרים נתונים
settings-retention-lead = אם שדה ריק, הנתונים נשמרים בלי הגבלת זמן. מה שתקופתו עברה נמחק תוך שעה. ההוכחה של כל שאר הרשומות נשארת שלמה.
setting-people-days = אנשים בלי מכשיר, בימים
setting-people-days-hint = כשעובר הזמן הזה מאז שנראו לאחרונה, נמחק כל מה שנשמר עליהם: החלטות, מכשירים שהוסרו, תהליכי הגדרה והרשמות. מי שיש להם מכשיר לא נמחקים.
setting-removed-devices-days = מכשירים שהוסרו, בימים
setting-removed-devices-days-hint = כשעובר הזמן הזה מאז ההסרה, המכשיר נמחק. ההחלטות נשארות.
setting-events-days = אירועים שנוגעים לאנשים, בימים
setting-events-days-hint = אחר כך מצוין באירוע לאיזו החלטה או לאיזה מכשיר הוא נגע, ולא מצוין דבר על אנשים. שרתי MDM ו-webhooks צריכים לקרוא אותו עד אז.
setting-month-days-wrong = יש להזין מספר ימים מ-30 עד 36,500, או להשאיר ריק.
setting-days-wrong = יש להזין מספר ימים מ-1 עד 36,500, או להשאיר ריק.
setting-no-end = בלי הגבלת זמן
erase-link = מחיקת הנתונים של האדם הזה
erase-link-hint = לפי בקשתו, או כשהם כבר לא נחוצים.
erase-title = מחיקת נתונים של אדם
erase-lead = כל מה שנשמר כאן על { $person }. לא ניתן לבטל את המחיקה.
erase-will-records = החלטות וביטולי הסכמה: מי, מתי ומה
erase-will-devices = מכשירים שהוסרו, תהליכי הגדרה והרשמות, כניסות, קודי PIN ומה שאירועים אומרים על האדם
erase-will-reports = המקום של האדם בדוחות וברשימות
erase-will-files = ייצואים שמוכנים להורדה, כי האדם עשוי להופיע בהם
erase-stays-proof = הוכחה שהיה מספר כזה של רשומות, בלי התוכן שלהן. את כל שאר הרשומות אפשר לבדוק כמו קודם.
erase-stays-log = היומן של ממשק הניהול הזה: מה עשו מנהלי המערכת, וגם שמחקת את הנתונים האלה. השם של האדם לא מופיע ברשומה הזו.
erase-stays-settings = הגדרות שמציינות את האדם, למשל מגבלה אישית. יש לשנות אותן בנפרד.
erase-stays-elsewhere = מה ששרת ה-MDM ו-Entra יודעים. עותקים וגיבויים שנוצרו קודם.
erase-goes = מה נמחק
erase-stays = מה נשאר
erase-has-devices = לאדם הזה יש מכשיר
erase-has-devices-next = יש להסיר קודם את המכשירים שלו, ולהמתין עד ששרת ה-MDM יסיים. אחר כך אפשר לחזור לכאן.
erase-not-yet = משהו קרה לפני רגע ועדיין לא נספר. לא נמחק דבר. יש לנסות שוב.
erase-reference = סימוכין
erase-reference-hint = למשל מספר הבקשה. הסימוכין מופיעים ביומן. אין לכתוב שם.
erase-reference-wrong = יש להזין 100 תווים לכל היותר, בלי שם או כתובת דואר אלקטרוני.
erase-sure = בדקתי שזה האדם הנכון
erase-sure-wrong = כדי להמשיך, יש לסמן את התיבה הזו.
erase-button = מחיקה לצמיתות
erase-keep = להשאיר אותם

## Copies of what is kept about somebody
act-person-data-exported = נתוני אדם הורדו
person-copies = עותקים
person-data-link = הורדת הנתונים של אדם זה
person-data-link-hint = כל מה שנשמר עליו, בקובץ אחד
person-data-title = הורדת נתונים של אדם
person-data-lead = כל מה שנשמר כאן על { $person }, בקובץ אחד: לבקשה לפי GDPR, סעיפים 15 ו-20.
person-data-logged = ביומן יירשם שהורדת אותו. הקובץ הוא JSON. יש למסור אותו לאדם זה בלבד.

## Exports
act-export-asked = התבקש ייצוא
exports-title = ייצואים
exports-lead = קבצים גדולים נוצרים ברקע. הם נשמרים כאן 7 ימים.
exports-none = אין ייצואים
exports-none-next = אפשר לבקש אחד. ניתן לעזוב את הדף בזמן שהוא נוצר.
exports-ask = בקשת ייצוא
exports-what = מה
exports-state = מצב
exports-when = התבקש
exports-by = על ידי
export-records = רשומות
export-decisions-csv = החלטות כ-CSV, לגיליונות אלקטרוניים
export-decisions-jsonl = החלטות כ-JSON Lines, לתוכניות
export-evidence = כל ההחלטות, הביטולים והפעולות עם ההוכחה שלהם, לבדיקה לא מקוונת
export-state-queued = ממתין לתורו
export-state-running = בהכנה
export-state-ready = מוכן
export-state-failed = נכשל
export-state-cancelled = בוטל
export-state-expired = כבר לא נשמר
export-expired-next = קבצים נשמרים 7 ימים. יש לבקש אותו שוב.
export-new-lead = כל ההחלטות המתאימות נאספות לקובץ דחוס אחד (.gz), החדשות תחילה. כל מיליון נמשך כדקה.
export-person = אדם
export-policy = תנאים
export-policy-hint = שם התנאים ברישום, כגון company-devices. ריק: כל התנאים.
export-policy-wrong = יש לכתוב את שם התנאים ברישום: a-z, 0-9 ומקפים.
export-version = גרסה
export-language = שפה
export-outcome = החלטה
export-ownership = מכשירים
export-company = מכשירי הארגון
export-personal = מכשירים אישיים
export-days-hint = הימים הם לפי UTC.
export-day-wrong = יש לבחור יום, כגון 2026-11-21.
export-last-day-wrong = יש לבחור יום שאינו לפני הראשון.
export-other-wrong = אינו ערך מתאים. יש לחזור לרשימה ולסנן אותה שוב.
export-only = רק
export-full = שני ייצואים בתהליך
export-full-next = יש להמתין עד שאחד יסתיים, או לבטל אחד:
export-logged = היומן שומר מי ביקש מה.
export-button = יצירת הקובץ
export-filter = אילו החלטות
export-everything = הכול
export-progress = { $done } מתוך { $total } רשומות
export-progress-unknown = { $done } רשומות
export-size = גודל
export-kb = { $number } ק״ב
export-mb = { $number } מ״ב
export-kept = נשמר עד
export-id = המספר של ייצוא זה
export-download = הורדה
export-cancel = ביטול ייצוא זה
export-delete = מחיקת ייצוא זה
export-cancelled = הייצוא בוטל
export-deleted = הייצוא נמחק
export-heading-going = הקובץ שלך בהכנה
export-heading-ready = הקובץ שלך מוכן
export-too-large = הקובץ יהיה גדול מ-1 ג״ב
export-too-large-next = יש לבקש פחות ימים, או תנאים מסוימים בלבד.
export-failed = לא ניתן היה ליצור את הקובץ
export-failed-next = יש לבקש אותו שוב. אם ייכשל שוב, יש למסור למפעיל השרת את המספר שלמטה.
export-refresh = דף זה מתעדכן כל 30 שניות. אפשר לעזוב אותו: הקובץ ייווצר בכל מקרה.

## Reports

admin-reports = דוחות
admin-reports-hint = עמדת האנשים ביחס לתנאים, וכל החלטה, כרשימה או כקובץ.
act-report-exported = דוח הורד
reports-lead = עמדת האנשים ביחס לתנאים שלך. מוכרים כאן: { $number }, לפי החלטה או מכשיר. יום הוא יום לפי UTC.
reports-behind = המספרים האלה אינם מעודכנים לגמרי
reports-behind-next = אירועים שעוד לא נספרו: { $number }. יש לפתוח את הדף שוב בעוד רגע.
reports-none = אף אחד עוד לא החליט
reports-none-next = ברגע שמישהו יאשר או ידחה תנאים, זה ייספר כאן.
reports-standing = אנשים והגרסה שבתוקף
reports-standing-lead = מתוך האנשים המוכרים כאן. לא לגבי כולם ידוע אם התנאים חלים עליהם, לפי קבוצות או אזורים.
reports-before = גרסה קודמת או שפג תוקפה
reports-accepted-of = גרסה { $version }: אושרה על ידי { $number } מתוך { $of } ({ $percent } %)
reports-not-in-force = אין גרסה בתוקף
reports-over-time = אישורים לאורך זמן
reports-over-time-lead = כל אישור נספר, גם אישור נוסף של אותו אדם.
reports-count = ספירה
reports-per-day = לכל תקופה
reports-sum = הכול עד אז
reports-days = ימים
reports-earlier-versions = גרסאות קודמות
reports-nothing-accepted = דבר מהתנאים האלה לא אושר עד אז.
reports-chart-days = { $policy }: גרסה { $version } אושרה { $number } פעמים בתקופה זו
reports-chart-sum = { $policy }: גרסה { $version } אושרה { $number } פעמים עד { $to }
reports-chart-description = קו לכל גרסה, מ־{ $from } עד { $to }. הטבלה מכילה את אותם מספרים.
report-decisions-hint = לפי אדם, תנאים, גרסה, שפה ויום. כרשימה או כקובץ.
report-decisions-lead = כל החלטה שנרשמה, החדשה ביותר תחילה. הימים במסנן הם ימים לפי UTC.
report-person = אדם
report-person-hint = חשבון, תחילתו או מזהה אובייקט.
report-policy = תנאים
report-version = גרסה
report-outcome = החלטה
report-older = ישנות יותר
report-none = אין החלטה מתאימה
report-none-next = כדאי לנסות פחות מסננים או ימים אחרים.
report-who-is-meant = למי הכוונה?
report-count = { $count ->
    [one] החלטה אחת
    [two] שתי החלטות
   *[other] { $number } החלטות
}
report-count-more = יותר מ־{ $number } החלטות
report-csv = הורדה כ־CSV, לגיליונות אלקטרוניים
report-jsonl = הורדה כ־JSON Lines, לתוכניות
report-download-note = היומן שומר מי מוריד מה. ב־CSV, תא שגיליון אלקטרוני היה מריץ כנוסחה מתחיל בגרש.
report-nobody-called = אף אדם מוכר כאן אינו נקרא { $text }. יש להזין חשבון, את תחילתו או מזהה אובייקט.
report-several-called = כמה אנשים נקראים { $text }. יש לבחור אחד מהם.
report-no-choice = יש לבחור מהרשימה.
report-no-day = יש לבחור יום, כמו 2026-11-21.
report-backwards = יש לבחור יום אחרון שאינו לפני הראשון.
report-missing = מי לא אישר
report-missing-hint = אנשים שלא אישרו את הגרסה שבתוקף, ומדוע.
missing-lead = אנשים המוכרים כאן, לפי החלטה או מכשיר, שלא אישרו את הגרסה שבתוקף. מי שמעולם לא היה כאן אינו ברשימה.
missing-no-policy = אין תנאים בתוקף
missing-no-policy-next = יש לפרסם תנאים קודם.
missing-accepted = גרסה { $version } של { $policy } אושרה על ידי { $number } מתוך { $of } אנשים.
missing-for-some = התנאים האלה אינם לכולם
missing-for-some-next = הם רק לחלק מהקבוצות, האזורים או המכשירים. לא ידוע כאן מי שייך אליהם, ולכן הרשימה כוללת גם אנשים שייתכן שהם אינם חלים עליהם.
missing-why = סיבה
missing-name = השם מתחיל ב
missing-never = לא החליט מעולם
missing-older = גרסה קודמת
missing-declined = דחה לאחרונה
missing-withdrew = ביטל הסכמה
missing-ended = תוקף האישור פג
missing-count = { $count ->
    [one] אדם אחד
    [two] שני אנשים
   *[other] { $number } אנשים
}
missing-called = אנשים ששמם מתחיל ב־{ $name }
missing-nobody = אף אחד
missing-nobody-next = אין אדם מוכר מתאים.
missing-before = אישור קודם
missing-last = החלטה אחרונה בנושא
missing-seen = נראה לאחרונה
missing-next = הבא
missing-first = חזרה להתחלה

## What ends soon

admin-certificate-ends = האישור (certificate) עבור Microsoft Graph: תקף עד { $when }
admin-certificate-ends-next = יש ליצור אישור חדש, להעלות אותו ל-Entra ולהגדיר אותו במקום זה. בלעדיו אי אפשר לבקש קבוצות.
admin-token-ends = אסימון API { $name }: תקף עד { $when }
admin-token-ends-next = יש ליצור אסימון חדש לפני כן ולמסור אותו לשרת ה-MDM.

## Configuration Manager, on a device’s page
admin-manager = ניהול משותף
admin-manager-healthy = Configuration Manager תקין
admin-manager-unhealthy = Configuration Manager לא תקין
admin-manager-unknown = מצב התקינות של Configuration Manager לא ידוע
admin-manager-owns = Configuration Manager אחראי על העמידה בדרישות
admin-manager-value = ערך התקינות של הלקוח: { $value }
admin-manager-installed = מותקן (1)
admin-manager-registered = רשום (2)
admin-manager-evaluated = הערכת התקינות הצליחה (4)
admin-manager-install-error = שגיאת התקנה או שדרוג (8)
admin-manager-communication-error = שגיאת תקשורת עם נקודת ניהול (16)
admin-manager-others = דגלים אחרים ({ $value })
admin-manager-synced = סנכרון אחרון: { $when }
admin-manager-not-synced = לא ידוע על סנכרון
admin-manager-until = תקין עד { $when }, אם לא יגיע משהו חדש
admin-manager-was-until = היה תקין עד { $when }
admin-manager-reported = דווח { $when }
## Compliance, and what Entra is told of it

admin-compliance = עמידה בדרישות
admin-compliance-hint = אילו מכשירים לא עומדים בדרישות ומדוע, והאם Microsoft Entra יודע על כך.
compliance-lead = מה ששרת ה-MDM אומר על המכשירים הרשומים. מספרם: { $number }.
compliance-in-grace = לא עומד בדרישות, בתקופת החסד
compliance-reasons = מדוע מכשירים לא עומדים בדרישות
compliance-reasons-lead = במילים של שרת ה-MDM. מכשיר עם כמה סיבות נספר בכל אחת מהן. מכשירים בתקופת החסד כלולים.
compliance-count = { $count ->
    [one] מכשיר אחד לא עומד בדרישות
    [two] שני מכשירים לא עומדים בדרישות
   *[other] { $number } מכשירים לא עומדים בדרישות
}
compliance-reason = סיבה
compliance-devices = מכשירים
compliance-no-reason = לא צוינה סיבה
compliance-others = { $count ->
    [one] סיבה אחת נוספת
    [two] שתי סיבות נוספות
   *[other] { $number } סיבות נוספות
}
compliance-partial = יש יותר מדי סיבות שונות מכדי לספור את כולן. אלה נלקחו מהשכיחות ביותר.
compliance-none = אין מכשיר שלא עומד בדרישות
compliance-none-next = כששרת ה-MDM ידווח על מכשיר כזה, הוא ייספר כאן.
compliance-list = מכשירים שלא עומדים בדרישות
compliance-all = כל המכשירים המדווחים
compliance-device = מכשיר
compliance-more-reasons = { $count ->
    [one] ועוד סיבה אחת
    [two] ועוד שתי סיבות
   *[other] ועוד { $count } סיבות
}
compliance-nothing-fits = אין מכשיר מתאים
compliance-nothing-fits-next = כדאי לנסות עם פחות מסננים.
entra-title = דיווח אל Microsoft Entra
entra-off = העמידה בדרישות לא מדווחת אל Microsoft Entra.
entra-state = מצב
entra-means = משמעות
entra-act = פעולה
entra-waiting = בהמתנה
entra-waiting-next = ידווח בקרוב.
entra-reported = דווח
entra-reported-next = Entra יודע מה ששרת ה-MDM אמר לאחרונה.
entra-gone = הוסר
entra-gone-next = המכשיר הוסר כאן ולא מוכר ב-Entra. לא נותר מה לדווח.
entra-not-found = לא מוכר ב-Entra
entra-not-found-next = Entra משיב 404: המכשיר נמחק שם, או ששרת ה-MDM שלח מזהה מכשיר שגוי. יש לצרף את המכשיר שוב ל-Entra או לתקן את המזהה.
entra-refused = סורב
entra-refused-next = Entra משיב 403: ליישום חסרה ההרשאה Device.ReadWrite.All, או האישור של Microsoft כיישום MDM.
entra-rejected = לא התקבל
entra-rejected-next = Entra לא מקבל את הדיווח. התשובה שלו מופיעה בדף המכשיר.
entra-unreachable = אין תשובה
entra-unreachable-next = Entra לא השיב או נכשל. יהיה ניסיון נוסף אוטומטית.
entra-no-token = אי אפשר לדווח דבר: היישום לא מקבל גישה אל Microsoft Graph
entra-no-token-next = יש לבדוק בהגדרות את מזהה הלקוח ואת סוד הלקוח או האישור.
entra-held-back = Microsoft Graph מבקש הפסקה
entra-held-back-next = היו יותר מדי בקשות. הדיווח ממשיך אוטומטית.
entra-all-refused = Microsoft Entra מסרב לדיווחים
entra-away = אי אפשר להגיע אל Microsoft Graph
entra-since = מאז: { $when }
entra-next-try = הניסיון הבא: { $when }
entra-no-next-try = לא יהיה ניסיון נוסף אוטומטית עד שמשהו ישתנה.
entra-tried = ניסיון אחרון: { $when }. ניסיונות עד כה: { $number }.
entra-answer = תשובה: { $text }
entra-last = התשובה האחרונה מ-Entra: { $when }
entra-waits = הדיווח הוותיק ביותר שממתין: { $when }
entra-told = דווח לאחרונה: { $when }, ”{ $what }“
entra-nothing = עדיין אין מה לדווח
entra-no-id = אי אפשר לדווח: שרת ה-MDM לא שלח את המזהה של מכשיר זה ב-Entra.
entra-again = דיווח חוזר
entra-now = ניסיון עכשיו
entra-again-done = { $count ->
    [one] מכשיר אחד מדווח שוב
    [two] שני מכשירים מדווחים שוב
   *[other] { $count } מכשירים מדווחים שוב
}
entra-resumed = הדיווח מנוסה שוב עכשיו
entra-nothing-reported = העמידה בדרישות לא מגיעה אל Microsoft Entra
entra-not-reported = { $count ->
    [one] אי אפשר לדווח אל Microsoft Entra על העמידה בדרישות של מכשיר אחד
    [two] אי אפשר לדווח אל Microsoft Entra על העמידה בדרישות של שני מכשירים
   *[other] אי אפשר לדווח אל Microsoft Entra על העמידה בדרישות של { $count } מכשירים
}
entra-look-there = מדוע, ומה לעשות:
act-compliance-reported-again = דיווח חוזר על עמידה בדרישות
setting-graph-compliance = עמידת מכשירים בדרישות
setting-graph-compliance-hint = הדיווח דורש את הרשאת היישום Device.ReadWrite.All. Microsoft מקבלת דיווחים רק מיישומי MDM מאושרים.
setting-graph-compliance-keep = לא מדווחת
setting-graph-compliance-report = מדווחת אל Microsoft Entra
setting-graph-removed = מכשירים שמוסרים כאן
setting-graph-removed-hint = רק כשהעמידה בדרישות מדווחת.
setting-graph-removed-keep = נשארים ב-Entra, כלא מנוהלים
setting-graph-removed-delete = נמחקים ב-Entra

sessions-title = יציאה מכל הדפדפנים
sessions-lead = { $person }: תתבצע יציאה מהפורטל ומהמסוף, בכל הדפדפנים.
sessions-at-once = זה קורה מיד, לא משנה מה נעשה שם. מה שעדיין לא נשלח יאבד.
sessions-again = אפשר להיכנס שוב כל עוד הכניסה של הארגון שלך מאפשרת זאת. כדי למנוע זאת, יש להשבית קודם את החשבון ב-Entra.
sessions-log = זה נרשם ביומן, עם השם שלך.
sessions-none = { $person }: אין כניסה פעילה באף דפדפן.
sessions-back = חזרה לדף של האדם
sessions-done = בוצעה יציאה מכל הדפדפנים
act-person-signed-out = יציאה של אדם מכל הדפדפנים
