# Around every page of the portal
portal-name = פורטל המכשירים
portal-skip = דילוג לתוכן
portal-places = מדורים
portal-language = שפה
portal-language-change = שינוי שפה
portal-devices = מכשירים
portal-agreements = הסכמות
portal-account = חשבון
portal-sign-in = כניסה
portal-cancel = ביטול
portal-again = ניסיון נוסף
support-title = תמיכת IT
support-page = דף התמיכה

# Help
help-title = עזרה
help-lead = מה השתבש, מי צריך לטפל בזה ומה עושים עכשיו.
help-search-label = חיפוש קוד שגיאה או מילה
help-search-hint = הקוד מופיע במסך שבו התהליך נעצר, למשל 0x80180013.
help-search-button = חיפוש
help-found = { $count ->
    [one] דף אחד על ”{ $query }”
    [two] שני דפים על ”{ $query }”
   *[other] { $count } דפים על ”{ $query }”
  }
help-found-none = לא נמצא דבר על ”{ $query }”
help-found-none-next = יש להשוות את הקוד לקוד שמופיע במסך, או לחפש מילה אחת מההודעה. אם זה לא עוזר, יש לשלוח את הקוד לתמיכת ה-IT.
help-topics = כדאי לדעת
help-area-terms = תנאי שימוש
help-area-enrollment = הוספת מכשיר
help-area-registration = צירוף המכשיר לארגון שלך
help-area-intune = ניהול מכשירים ב-Windows
help-area-comanagement = מכשירים עם שתי מערכות ניהול
help-who-you = אפשר לפתור את זה בעצמך
help-who-administrator = תמיכת ה-IT יכולה לפתור את זה
help-who-wait = יש להמתין ואז לנסות שוב
help-who-nobody = לא ניתן לפתור את זה
help-what-happened = מה קרה
help-what-to-do = מה לעשות
help-for-administrators = עבור תמיכת ה-IT
help-also = שמות נוספים:
help-all = כל דפי העזרה
help-open-devices = לרשימת המכשירים שלך
help-open-agreements = לרשימת ההסכמות שלך
help-unknown-title = הקוד הזה לא מוכר לנו
help-unknown-text = אין כאן דף על ”{ $code }”.
help-unknown-next = יש להשוות את הקוד לקוד שמופיע במסך. אם הוא זהה, יש לשלוח אותו לתמיכת ה-IT ולציין מתי זה קרה.

# How long ago
time-just-now = לפני רגע
time-minutes-ago = { $count ->
    [one] לפני דקה
    [two] לפני שתי דקות
   *[other] לפני { $count } דקות
  }
time-hours-ago = { $count ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $count } שעות
  }
time-days-ago = { $count ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $count } ימים
  }
time-weeks-ago = { $count ->
    [one] לפני שבוע
    [two] לפני שבועיים
   *[other] לפני { $count } שבועות
  }
time-months-ago = { $count ->
    [one] לפני חודש
    [two] לפני חודשיים
   *[other] לפני { $count } חודשים
  }
time-years-ago = { $count ->
    [one] לפני שנה
    [two] לפני שנתיים
   *[other] לפני { $count } שנים
  }

# How long until
time-in-a-moment = בעוד רגע
time-in-minutes = { $count ->
    [one] בעוד דקה
    [two] בעוד שתי דקות
   *[other] בעוד { $count } דקות
  }
time-in-hours = { $count ->
    [one] בעוד שעה
    [two] בעוד שעתיים
   *[other] בעוד { $count } שעות
  }
time-in-days = { $count ->
    [one] בעוד יום
    [two] בעוד יומיים
   *[other] בעוד { $count } ימים
  }
time-in-weeks = { $count ->
    [one] בעוד שבוע
    [two] בעוד שבועיים
   *[other] בעוד { $count } שבועות
  }
time-in-months = { $count ->
    [one] בעוד חודש
    [two] בעוד חודשיים
   *[other] בעוד { $count } חודשים
  }
time-in-years = { $count ->
    [one] בעוד שנה
    [two] בעוד שנתיים
   *[other] בעוד { $count } שנים
  }

# Forms that come back
form-error = שגיאה
form-problem = יש בעיה
form-sent-already = הטופס הזה כבר נשלח
form-sent-already-next = שום דבר לא בוצע פעמיים. כדאי לבדוק מה המצב עכשיו. אם הפעולה לא בוצעה, יש לשלוח שוב.
form-stale = יש לשלוח את הטופס שוב
form-stale-next = הדף הזה היה פתוח זמן רב מדי, ולכן לא בוצע שום שינוי. יש לבדוק מה כתוב בו ולשלוח שוב.
form-signed-in-again = נכנסת שוב לחשבון
form-signed-in-again-next = עדיין לא בוצע שום שינוי. יש לבדוק את הפרטים שהזנת ואז לשלוח.
form-unavailable = זה לא הצליח כרגע
form-unavailable-next = לא בוצע שום שינוי. יש להמתין דקה ואז לשלוח שוב.

# All devices
devices-title = המכשירים שלך
devices-lead = מכשירי Windows שהגדרת לעבודה.
devices-count = { $count ->
    [one] { $used } מתוך מכשיר אחד
    [two] { $used } מתוך שני מכשירים
   *[other] { $used } מתוך { $count } מכשירים
  }
devices-room = { $count ->
    [one] אפשר להוסיף עוד מכשיר אחד.
    [two] אפשר להוסיף עוד שני מכשירים.
   *[other] אפשר להוסיף עוד { $count } מכשירים.
  }
devices-full = הגעת למספר המרבי של מכשירים
devices-full-next = כדי להגדיר מכשיר נוסף, יש להסיר קודם מכשיר שכבר אינו בשימוש.
devices-over = יש לך יותר מכשירים מהמותר
devices-over-next = { $count ->
    [one] המגבלה שלך הופחתה. כל המכשירים שלך נשארים. כדי להגדיר מכשיר נוסף, יש להסיר קודם מכשיר אחד שכבר אינו בשימוש.
    [two] המגבלה שלך הופחתה. כל המכשירים שלך נשארים. כדי להגדיר מכשיר נוסף, יש להסיר קודם שני מכשירים שכבר אינם בשימוש.
   *[other] המגבלה שלך הופחתה. כל המכשירים שלך נשארים. כדי להגדיר מכשיר נוסף, יש להסיר קודם { $count } מכשירים שכבר אינם בשימוש.
  }
devices-none-allowed = לא ניתן להוסיף מכשירים עם החשבון שלך
devices-none-allowed-next = אם צריך להגדיר מכשיר לעבודה, יש לפנות לתמיכת ה-IT.
devices-forgotten = כבר לא בשימוש?
devices-forgotten-when = נראה לאחרונה { $when }
devices-waiting = { $count ->
    [one] יש לקרוא ולאשר את התנאים החדשים
    [two] יש לקרוא ולאשר שני מסמכי תנאים חדשים
   *[other] יש לקרוא ולאשר { $count } מסמכי תנאים חדשים
  }
devices-search = שם או דגם
devices-search-button = הצגה
devices-sort = מיון לפי
devices-sort-seen = נראה לאחרונה
devices-sort-name = שם
devices-sort-enrolled = תאריך הוספה
devices-found = { $count ->
    [one] מכשיר אחד מתאים לחיפוש ”{ $query }”.
    [two] שני מכשירים מתאימים לחיפוש ”{ $query }”.
   *[other] { $count } מכשירים מתאימים לחיפוש ”{ $query }”.
  }
devices-found-none = אין מכשיר שמתאים לחיפוש ”{ $query }”
devices-found-none-next = אפשר לנסות חלק מהשם או מהדגם.
devices-show-all = הצגת הכול
devices-pages = דפי הרשימה
devices-page = דף { $page } מתוך { $pages }
devices-page-before = הדף הקודם
devices-page-after = הדף הבא
devices-none = עדיין אין מכשירים
devices-none-next = כשמגדירים מכשיר Windows עם חשבון העבודה שלך, הוא מופיע כאן.
devices-none-help = עזרה בהגדרת מכשיר
devices-removed-title = מכשירים שהוסרו
devices-removed-lead = המכשירים האלה כבר אינם מוגדרים לעבודה, והם לא נספרים במגבלה שלך.
devices-removed-link = { $count ->
    [one] הצגת מכשיר אחד שהוסר
    [two] הצגת שני מכשירים שהוסרו
   *[other] הצגת { $count } מכשירים שהוסרו
  }
devices-removed-none = אין מכשירים שהוסרו
devices-removed-none-next = אחרי הסרה של מכשיר, אפשר למצוא אותו כאן.

# A device
device-unnamed = מכשיר ללא שם
device-company = מכשיר של הארגון
device-personal = מכשיר אישי
device-remove = הסרה
device-removed = הוסר
device-being-removed = בתהליך הסרה
device-lost = דווח כאבוד
device-removed-when = הוסר { $when }
device-seen-when = נראה לאחרונה { $when }
device-never-seen = עדיין לא נראה
device-details = פרטים
device-reported-name = השם במכשיר
device-model = דגם
device-system = מערכת הפעלה
device-ownership = בעלות
device-seen = נראה לאחרונה
device-added = נוסף
device-counts = נספר במגבלה שלך
device-counts-yes = כן
device-counts-no = לא
device-agreement = התנאים שאישרת עבור המכשיר הזה
device-choices = מה אפשר לעשות
device-rename-link = שינוי שם
device-rename-hint = שם שיהיה לך קל לזהות.
device-lose-link = דיווח שהמכשיר אבד
device-lose-hint = הודעה לתמיכת ה-IT שהמכשיר אבד או נגנב.
device-found-link = דיווח שהמכשיר נמצא
device-found-hint = הודעה לתמיכת ה-IT שהמכשיר שוב אצלך.
device-remove-link = הסרת המכשיר הזה
device-remove-hint = הוא לא יהיה מוגדר יותר לעבודה. נסביר מה זה אומר לפני שמשהו יקרה.
device-removal-going = המכשיר הזה בתהליך הסרה
device-removal-follow = מעקב אחר ההסרה
device-removal-over = המכשיר הזה הוסר
device-removal-look = פרטי ההסרה
device-lost-when = דיווחת { $when } שהמכשיר אבד.
device-lost-next = תמיכת ה-IT יודעת על כך. המכשיר עדיין נספר במגבלה שלך.
device-done-renamed = השם נשמר
device-done-removal = ביקשנו להסיר את המכשיר הזה
device-done-cancelled = ההסרה בוטלה והמכשיר נשאר
device-done-lost = תמיכת ה-IT יודעת שהמכשיר הזה אבד
device-done-found = תמיכת ה-IT יודעת שמצאת את המכשיר הזה

# Whether a device meets the organization’s requirements
standing-unknown = עדיין לא נבדק
standing-unknown-text = הארגון שלך עדיין לא בדק את המכשיר הזה. אין צורך לעשות דבר.
standing-not-managed = לא מנוהל
standing-not-managed-text = הארגון שלך כבר לא מנהל את המכשיר הזה, ולכן ייתכן שלא תהיה ממנו גישה לאפליקציות ולקבצים של העבודה.
standing-compliant = עומד בדרישות
standing-compliant-text = הכול תקין. אין צורך לעשות דבר.
standing-grace = דורש טיפול
standing-grace-text = המכשיר עדיין פועל כרגיל, אבל יש בעיה שצריך לפתור.
standing-grace-until = יש לפתור אותה עד { $when }.
standing-not-compliant = לא עומד בדרישות
standing-not-compliant-text = עד שהבעיה תיפתר, ייתכן שלא תהיה מהמכשיר הזה גישה לאפליקציות ולקבצים של העבודה.
standing-reasons = מה הבעיה
standing-step-connect = יש לחבר את המכשיר לאינטרנט ולהיכנס לחשבון.
standing-step-fix = יש לטפל במה שמופיע למעלה. לעיתים קרובות מספיק להתקין את עדכוני Windows ולהפעיל מחדש את המכשיר.
standing-step-update = יש להתקין את כל עדכוני Windows ולהפעיל מחדש את המכשיר.
standing-step-sync = יש לפתוח את ”הגדרות > חשבונות > גישה לעבודה או לבית הספר”, לבחור את חשבון העבודה, ואז ”מידע” ולאחר מכן ”סנכרן”.
standing-step-support = יש להמתין כמה דקות ולבדוק כאן שוב. אם הבעיה עדיין קיימת, יש לפנות לתמיכת ה-IT.
standing-judged = נבדק { $when }

# A device’s name
name-title = שינוי שם המכשיר
name-lead = רק השם בפורטל הזה משתנה. השם במכשיר עצמו נשאר כפי שהוא.
name-label = שם
name-hint = עד 64 תווים.
name-reported = אם השדה יישאר ריק, יוצג { $name }, השם במכשיר.
name-too-long = יש לקצר את השם ל-64 תווים לכל היותר
name-unprintable = יש להסיר את התווים שלא ניתן להציג
name-save = שמירה

# Removing a device
removal-title = הסרת המכשיר
removal-heading = להסיר את { $name }?
removal-lead = המכשיר לא יהיה מוגדר יותר לעבודה.
removal-will = מה יקרה
removal-will-go = הניהול, ההגדרות והאפליקציות של הארגון שלך יוסרו מהמכשיר.
removal-will-lose = נתוני עבודה שבמכשיר עלולים ללכת לאיבוד. Windows לא מזהיר מפני זה.
removal-will-access = ייתכן שלא תהיה ממנו יותר גישה לדואר, לאפליקציות ולקבצים של העבודה.
removal-will-free = המקום שלו יתפנה מיד למכשיר אחר.
removal-will-free-later = המקום שלו יתפנה למכשיר אחר אחרי שההסרה תאושר.
removal-before = לפני ההסרה
removal-before-copy = יש להעתיק את מה שנחוץ לך מהמכשיר למקום בטוח.
removal-before-sign-in = אם נכנסים ל-Windows עם חשבון העבודה שלך, יש לוודא שקיים במכשיר חשבון נוסף עם הרשאות של מנהל מערכת. ייתכן שרק איתו אפשר יהיה להיכנס אחר כך.
removal-before-company = זה מכשיר של הארגון. אם בכוונתך להחזיר אותו, ייתכן שתמיכת ה-IT תעדיף להסיר אותו בעצמה.
removal-not = מה לא יקרה
removal-not-files = הקבצים האישיים שלך לא יימחקו מהמכשיר.
removal-not-forever = ההסרה אינה סופית: אפשר להגדיר את המכשיר לעבודה שוב.
removal-button = הסרת המכשיר
removal-keep = להשאיר אותו
removal-again = ניסיון נוסף
removal-failed-earlier = ההסרה הקודמת לא הצליחה
removal-failed-when = ההסרה נכשלה { $when }. לא השתנה דבר במכשיר.
removal-failed-next = יש להדליק את המכשיר, לחבר אותו לאינטרנט ולנסות שוב. אם ההסרה נכשלת פעם נוספת, יש לפנות לתמיכת ה-IT.
removal-reason = סיבה: { $reason }
removal-too-many = יותר מדי הסרות בבת אחת
removal-too-many-next = יש להמתין עד שחלק מההסרות האחרות יסתיימו, ואז לנסות שוב.
removal-taken-up = מאוחר מדי להשאיר את המכשיר הזה
removal-taken-up-next = ההסרה שלו כבר התחילה. אחריה אפשר להגדיר את המכשיר שוב.
removal-no-room = לא נשאר מקום למכשיר הזה
removal-no-room-next = המקום שלו ניתן למכשיר אחר. יש להסיר קודם מכשיר אחר, או לאפשר להסרה הזו להסתיים.

# How far a removal is
progress-heading-going = הסרת { $name }
progress-heading-done = ההסרה של { $name } הושלמה
progress-heading-failed = לא ניתן היה להסיר את { $name }
progress-lead-requested = מערכת ניהול המכשירים של הארגון שלך עדיין לא קיבלה את הבקשה לטיפול. עדיין אפשר להשאיר את המכשיר.
progress-lead-accepted = המכשיר יוסר בפעם הבאה שיהיה דלוק ומחובר לאינטרנט.
progress-lead-done = המכשיר כבר אינו מוגדר לעבודה. אפשר להגדיר אותו שוב בכל עת.
progress-lead-failed = לא השתנה דבר במכשיר. יש להדליק אותו, לחבר אותו לאינטרנט ולנסות שוב. אם ההסרה נכשלת פעם נוספת, יש לפנות לתמיכת ה-IT.
progress-asked-by-you = ביקשת להסיר את המכשיר
progress-asked = הארגון שלך ביקש להסיר את המכשיר
progress-by-management = המכשיר הוסר על-ידי מערכת ניהול המכשירים של הארגון שלך
progress-taking-up = קבלת הבקשה במערכת ניהול המכשירים
progress-taken-up = הבקשה התקבלה במערכת ניהול המכשירים
progress-removing = הסרת המכשיר
progress-done-later = הסרת המכשיר
progress-done = המכשיר הוסר
progress-failed = ההסרה לא הצליחה
progress-now = בתהליך
progress-later = עדיין לא התחיל
progress-refresh = הדף הזה מתעדכן מעצמו כל 30 שניות. אפשר לצאת ממנו, וההסרה תימשך.
progress-refresh-stop = הפסקת העדכון
progress-refresh-stopped = הדף הזה לא מתעדכן מעצמו.
progress-refresh-start = עדכון כל 30 שניות
progress-cancel = להשאיר את המכשיר
progress-cancel-hint = זה יעצור את ההסרה.
progress-to-device = חזרה למכשיר
progress-to-devices = כל המכשירים שלך

# A device that is lost
loss-title = דיווח שהמכשיר אבד
loss-heading = האם { $name } אבד?
loss-lead = אם המכשיר אבד או נגנב, יש לדווח על כך כאן, כדי שתמיכת ה-IT תוכל לעזור להגן על מה שיש בו.
loss-will = מה יקרה
loss-will-tell = תמיכת ה-IT תקבל על כך הודעה.
loss-will-mark = המכשיר יסומן כאבוד ברשימה שלך.
loss-not = מה לא יקרה
loss-not-erased = שום דבר לא יימחק או יינעל מכאן.
loss-not-freed = המכשיר לא יוסר מהרשימה שלך, וימשיך להיספר במגבלה. אפשר להסיר אותו מתוך הרשימה.
loss-call = אם המכשיר נגנב או שיש בו נתוני עבודה רגישים, יש גם להתקשר לתמיכת ה-IT.
loss-button = דיווח שהמכשיר אבד
loss-found-title = דיווח שהמכשיר נמצא
loss-found-heading = האם { $name } שוב אצלך?
loss-found-lead = נודיע לתמיכת ה-IT, והמכשיר לא יסומן יותר כאבוד.
loss-found-button = דיווח שהמכשיר נמצא

# Agreements
agreements-title = ההסכמות שלך
agreements-lead = ההחלטות שלך בעת הגדרת מכשירים, עם נוסח התנאים מילה במילה.
agreements-read = קריאה ואישור
agreements-waiting = ממתינים להחלטה שלך
agreements-decisions = ההחלטות שלך
agreements-none = עדיין אין הסכמות
agreements-none-next = כשמגדירים מכשיר לעבודה, התנאים שאישרת נשמרים כאן.
agreements-earlier = החלטות קודמות
agreements-later = חזרה להחלטות האחרונות
agreement-accepted = אושר
agreement-declined = נדחה
agreement-not-required = לא נדרש
agreement-withdrawn = ההסכמה בוטלה
agreement-no-terms = ללא תנאים
agreement-no-terms-text = כשהגדרת את המכשיר הזה לא חלו תנאים, ולכן לא היה מה לאשר.
agreement-version = גרסה { $version }
agreement-asked-for = יש לאשר את הגרסה החדשה
agreement-again = יש לאשר שוב את התנאים האלה
agreement-ended = תוקף ההסכמה שלך פג ב-{ $date }
agreement-newer = יש גרסה חדשה יותר
agreement-in-force = בתוקף מ-{ $date }
agreement-accepted-before = אישרת את גרסה { $version } ב-{ $date }
agreement-for = סוג המכשיר
agreement-devices = מכשירים
agreement-text = הנוסח
agreement-text-hint = מילה במילה, כפי שהוצג לך.
agreement-receipt = אסמכתה להדפסה
agreement-withdraw-link = ביטול ההסכמה שלך
agreement-withdraw-hint = נסביר מה זה אומר לפני שמשהו יקרה.
agreement-done-accepted = אישרת את התנאים האלה
agreement-done-withdrawn = ביטלת את ההסכמה שלך

# Accepting terms
accept-changed = הנוסח השתנה
accept-changed-next = בזמן הקריאה נכנס לתוקף נוסח חדש יותר, ולכן לא אושר דבר. יש לקרוא אותו שוב.
accept-languages = גם בשפות:
accept-meaning = לאחר האישור, ההחלטה שלך תירשם יחד עם הנוסח המדויק הזה.
accept-button = אישור
accept-not-now = לא עכשיו

# Withdrawing an acceptance
withdraw-title = לבטל את ההסכמה שלך?
withdraw-lead = כדאי לקרוא קודם מה המשמעות.
withdraw-will-record = הביטול יירשם לצד ההסכמה שלך.
withdraw-will-tell = תמיכת ה-IT תקבל על כך הודעה.
withdraw-will-access = ייתכן שלא תהיה לך יותר גישה לאפליקציות ולקבצים של העבודה.
withdraw-not-evidence = ההסכמה שלך לא תימחק. היא תישאר שמורה כראיה למה שהסכמת לו בזמנו.
withdraw-not-devices = המכשירים שלך לא יוסרו.
withdraw-devices = אם המכשירים האלה כבר לא צריכים להיות מוגדרים לעבודה, יש להסיר אותם באופן עצמאי:
withdraw-button = לבטל את ההסכמה

# A receipt
receipt-title = אסמכתה
receipt-lead = הפרטים הרשומים על ההחלטה שלך.
receipt-print = כדי להדפיס את הדף או לשמור אותו כ-PDF, יש להקיש Ctrl+P. רק האסמכתה תודפס.
receipt-organization = ארגון
receipt-who = מי החליט
receipt-decision = החלטה
receipt-at = מתי
receipt-terms = תנאים
receipt-version = גרסה ושפה
receipt-reading = אישור הקריאה
receipt-reading-checkbox = בסימון ”קראתי את התנאים האלה”
receipt-reading-end = בבחירת ”המשך” בסוף הנוסח
receipt-policy = שם התנאים ברשומות
receipt-id = מספר ההחלטה
receipt-text-hash = טביעת האצבע של הנוסח (SHA-256)
receipt-commitment = טביעת האצבע של הרשומה
receipt-request = מספר תהליך ההגדרה
receipt-address = לצפייה מקוונת
receipt-note = טביעות האצבע מוכיחות שהנוסח והרשומה לא השתנו מאז.
receipt-made = הודפס: { $when }

# The account
account-title = החשבון שלך
account-lead = החשבון שאיתו נכנסת, והמקומות שבהם הוא מחובר.
account-where = היכן החשבון שלך מחובר
account-where-lead = אם אחד מהדפדפנים לא מוכר לך, יש לנתק אותו ולהודיע לתמיכת ה-IT.
account-browser = { $browser } ב-{ $system }
account-browser-unknown = דפדפן לא מוכר
account-this = הדפדפן הזה
account-since = נכנסת { $when }
account-used = שימוש אחרון: { $when }
account-end = ניתוק
account-sign-out = יציאה מהחשבון
account-ended = הדפדפן האחר נותק

# Signing out
sign-out-title = יציאה מהחשבון
sign-out-lead = החשבון שלך מחובר רק בדפדפן הזה.
sign-out-lead-others = { $count ->
    [one] החשבון שלך מחובר לפורטל הזה גם בדפדפן אחד נוסף.
    [two] החשבון שלך מחובר לפורטל הזה גם בשני דפדפנים נוספים.
   *[other] החשבון שלך מחובר לפורטל הזה גם ב-{ $count } דפדפנים נוספים.
  }
sign-out-everywhere = יציאה מכל הדפדפנים
signed-out-title = יצאת מהחשבון
signed-out-text = אם המחשב הזה משותף, כדאי לסגור גם את הדפדפן.
signed-out-again = כניסה מחדש

# When signing in doesn’t work
sign-in-down = לא ניתן להיכנס כרגע
sign-in-down-text = שירות הכניסה של הארגון שלך לא עונה. זו לא טעות שלך, והמכשירים שלך ממשיכים לפעול. יש להמתין כמה דקות ואז לנסות שוב.
sign-in-refused = הכניסה לא הושלמה
sign-in-refused-text = הכניסה בוטלה, או שהחשבון שלך אינו רשאי להשתמש בפורטל הזה. אפשר לנסות שוב, או לברר עם תמיכת ה-IT אם אמורה להיות לך גישה.
sign-in-not-served = לא ניתן להשתמש כאן בחשבון הזה
sign-in-not-served-text = נכנסת עם חשבון של ארגון שאינו משתמש בפורטל הזה. יש להשתמש במקומו בחשבון שלך בעבודה או בבית הספר.
sign-in-other-account = כניסה עם חשבון אחר
sign-in-stale = יש להיכנס שוב
sign-in-stale-text = הכניסה נמשכה זמן רב מדי, או שהיא התחילה בדפדפן אחר. יש להתחיל מחדש.
sign-in-failed = הכניסה לא הצליחה
sign-in-failed-text = לא ניתן היה לאמת את התשובה של שירות הכניסה של הארגון שלך. יש לנסות שוב. אם זה קורה פעם נוספת, יש לשלוח את המזהה שלמטה לתמיכת ה-IT.
sign-in-not-offered = אין כאן אפשרות להיכנס
sign-in-not-offered-text = הארגון שלך עדיין לא הגדיר את הפורטל הזה. אפשר עדיין לקרוא את דפי העזרה, או לפנות לתמיכת ה-IT בנוגע למכשירים שלך.
sign-in-again-title = נותקת מהחשבון
sign-in-again-text = זה קורה אחרי זמן מה בלי פעילות. הפרטים שהזנת נשמרו: יש להיכנס, לבדוק אותם ולשלוח.
sign-in-again-button = כניסה והמשך
organization-title = מה הארגון שלך?
organization-lead = לאחר מכן אפשר להיכנס עם החשבון שלך בעבודה או בבית הספר.
organization-label = ארגון
organization-hint = השם שלו או מזהה הדייר שלו, כפי שתמיכת ה-IT מסרה לך.
organization-unknown = יש לבדוק את האיות: הארגון הזה לא מוכר לנו
organization-button = המשך

# Instead of a page
message-missing = אין כאן שום דבר
message-missing-text = ייתכן שהכתובת שגויה, או שמה שהיה כאן כבר לא קיים. אם הקלדת את הכתובת, יש לבדוק אותה.
message-forbidden = התפקיד שלך לא כולל את זה
message-forbidden-text = נכנסת לחשבון, אבל החלק הזה מיועד לאחרים. אם צריך אותו, יש לבקש את התפקיד ממנהלי המערכת של הארגון שלך.
message-bad = לא הצלחנו להבין את הבקשה
message-bad-text = משהו בבקשה היה חסר או לא צפוי, ולכן לא בוצע שום שינוי. יש לחזור לדף הקודם ולנסות שוב.
message-unavailable = אין לנו כרגע גישה לנתונים שלך
message-unavailable-text = יש להמתין דקה ואז לנסות שוב. אם נשלח משהו, יש לבדוק קודם אם הוא נשמר.
message-error = משהו השתבש אצלנו
message-error-text = זו לא טעות שלך. יש לנסות שוב, ואם זה קורה פעם נוספת, יש לשלוח את המזהה שלמטה לתמיכת ה-IT.
message-to-devices = המכשירים שלך
message-to-help = עזרה
message-support-id = עבור תמיכת ה-IT: { $id }

# The proof of a decision, on its pages.
proof-label = הוכחה
proof-sealed = נחתמה באצווה { $batch }
proof-download = הורדת ההוכחה
proof-hint = באמצעות קובץ זה כל אחד יכול לבדוק את הרשומה בלי לשאול איש.
proof-waiting = עדיין לא נחתמה. יש לבדוק שוב בעוד כמה דקות.

## A copy of one's data (/account/data)
data-title = הנתונים שלך
data-link-hint = הורדת כל מה שנשמר כאן עליך
data-lead = יש לך זכות לקבל עותק של מה שנשמר עליך. הנה הוא, בקובץ אחד.
data-in = מה יש בו
data-in-decisions = החלטות על תנאים, עם הטקסטים שנקראו, וביטולי הסכמה
data-in-devices = מכשירים, גם כאלה שהוסרו: שמות, מספרים, דגמים, אם עמדו בכללים, והסרות
data-in-events = מה קרה להם, לפי הסדר
data-in-attempts = כל הגדרה ורישום מ-30 הימים האחרונים ואיך הסתיימו
data-in-sessions = כניסות לפורטל הזה: מתי, באיזה דפדפן ומה מסרה הכניסה
data-in-pins = קודי PIN לרישום, בלי הספרות: אלה שנוצרו עבור אדם זה ומתי נעשה שימוש באחד מהם
data-in-acts = מה עשו מנהלי מערכת במכשירים ובנתונים האלה, ומה עשה אדם זה כמנהל מערכת
data-out = מה אין בו
data-out-others = אנשים אחרים: מי שעשה משהו נקרא “administrator”
data-out-secrets = סודות, כגון קודי PIN ואסימוני כניסה
data-out-elsewhere = מה שהארגון שומר במקום אחר, כגון בניהול המכשירים שלו
data-careful = הקובץ הוא JSON: טקסט שגם תוכניות קוראות. יש לשמור אותו במקום שאיש מלבדך אינו יכול לקרוא.
data-download = הורדת הקובץ
data-records = החלטות בצורה תקנית
data-records-hint = אותן החלטות כרשומות הסכמה (ISO/IEC TS 27560), לתוכניות שמבינות את הצורה הזאת.
data-records-download = הורדת רשומות ההסכמה
record-download = הורדה כרשומת הסכמה
record-hint = ISO/IEC TS 27560, כ-JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager פועל
manager-works-text = אין צורך לעשות דבר.
manager-starting = Configuration Manager בתהליך הגדרה
manager-starting-text = זה יכול להימשך כמה שעות. יש להשאיר את המכשיר פועל ומחובר לאינטרנט.
manager-troubled = ב-Configuration Manager הייתה בעיה
manager-troubled-text = הסנכרון האחרון היה לא מזמן, ולכן לעיתים קרובות זה מסתדר מעצמו.
manager-failing = Configuration Manager לא פועל כראוי
manager-failing-text = עד שיפעל כראוי, ייתכן שעדכונים ואפליקציות של העבודה לא יגיעו.
manager-unknown = מנוהל גם באמצעות Configuration Manager
manager-what = הארגון שלך משתמש בתוכנה הזאת כדי לנהל את המכשיר.
manager-owns = היא גם קובעת אם המכשיר עומד בדרישות הארגון.
manager-set-up = התוכנה מותקנת ורשומה, והבדיקה העצמית שלה הצליחה.
manager-not-installed = התוכנה לא מותקנת.
manager-not-registered = התוכנה מותקנת, אבל לא רשומה אצל הארגון.
manager-not-evaluated = התוכנה מותקנת ורשומה, אבל הבדיקה העצמית שלה עדיין לא הצליחה.
manager-install-error = לא ניתן היה להתקין את התוכנה.
manager-update-error = לא ניתן היה לעדכן את התוכנה.
manager-communication-error = התוכנה לא הצליחה להגיע לשרת של הארגון.
manager-late-well = התוכנה לא הסתנכרנה יותר מ-30 יום.
manager-late = התוכנה לא הסתנכרנה יותר מיומיים.
manager-never-synced = התוכנה עדיין לא הסתנכרנה אף פעם.
manager-step-connect = יש לחבר את המכשיר לרשת של הארגון, במקום העבודה או דרך VPN.
manager-step-restart = יש להפעיל מחדש את המכשיר.
manager-step-wait = יש להשאיר אותו פועל ומחובר במשך שעה או שעתיים. Configuration Manager ינסה שוב מעצמו.
manager-step-support = יש לבדוק כאן שוב מחר. אם דבר לא השתנה, יש לפנות לתמיכת ה-IT.
manager-synced = סנכרון אחרון: { $when }
manager-but-compliant = המכשיר עומד במה שהארגון דורש.
manager-but-unknown = הארגון שלך עדיין לא בדק את המכשיר הזה.
## Whether the sign-in service knows how a device stands

device-told = Microsoft Entra, שדרכו נכנסים לארגון שלך, קיבל את המידע ב-{ $when }.
device-told-shortly = Microsoft Entra, שדרכו נכנסים לארגון שלך, יקבל את המידע בקרוב.
device-told-later = Microsoft Entra, שדרכו נכנסים לארגון שלך, עדיין לא קיבל את המידע. יהיה ניסיון נוסף.
device-told-unknown = Microsoft Entra, שדרכו נכנסים לארגון שלך, לא מכיר את המכשיר הזה. יש לפנות לתמיכת ה-IT.
message-too-many = יש כרגע יותר מדי כניסות
message-too-many-text = הגיעו יותר מדי כניסות בזמן קצר מהרשת שלך או לארגון שלך. יש להמתין דקה ואז לנסות שוב.
