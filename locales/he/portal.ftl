# מסביב לכל דף בפורטל
portal-name = פורטל המכשירים
portal-skip = דילוג לתוכן
portal-places = מדורים
portal-language = שפה
portal-language-change = שינוי שפה

# עזרה
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
help-in-english = טקסטי העזרה האלה זמינים בינתיים באנגלית בלבד.
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
help-unknown-title = הקוד הזה לא מוכר לנו
help-unknown-text = אין כאן דף על ”{ $code }”.
help-unknown-next = יש להשוות את הקוד לקוד שמופיע במסך. אם הוא זהה, יש לשלוח אותו לתמיכת ה-IT ולציין מתי זה קרה.
