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
settings-bad-region = ”{ $text }” אינו אזור. יש להזין שתי אותיות, למשל DE.
settings-bad-priority = העדיפות חייבת להיות מספר שלם, למשל 10.
settings-bad-days = יש להזין מספר ימים, מ-1 ומעלה.
settings-bad-date = יש להזין תאריך.
settings-overtaken = ההגדרות שונו על-ידי { $who } בזמן העריכה שלך

text-title = נוסח ({ $language })
text-language = שפה
text-taken = כבר יש נוסח בשפה הזו. אפשר לפתוח אותו מדף הטיוטה.
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
audience-groups-none = הבדיקה נעשתה בלי קבוצות.
verdict-shown = זה מה שמוצג
verdict-outranked = מתאים, אבל מסמך אחר קודם לו
verdict-ownership = למכשירים אחרים
verdict-groups = לחברים בקבוצות אחרות
verdict-region = לאזורים אחרים

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
