# דף תנאי השימוש
lead-company = המכשיר הזה ינוהל על-ידי { $organization }. כדי להמשיך, יש לקרוא את התנאים ולבחור ”אישור”.
lead-personal = לפני הוספת המכשיר שלך נדרשת הסכמתך לתנאים של { $organization }. יש לבחור ”אישור” כדי להמשיך, או ”דחייה” כדי לעצור.
untitled = תנאי שימוש
accept = אישור
decline = דחייה
languages = שפה
request-id = מזהה בקשה:

# הגבלה שעוצרת את ההרשמה; ”המשך” מעביר את הסיבה ל-Windows
continue = המשך
blocked-personal-title = לא ניתן להוסיף כאן מכשירים אישיים
blocked-personal-text = רק מכשירים שבבעלות { $organization } מנוהלים כאן. לא בוצע שום שינוי במכשיר הזה.
blocked-personal-next = אם המכשיר הזה בבעלות { $organization }, יש לברר עם תמיכת ה-IT איך להגדיר אותו. כדי לצאת מהדף, יש לבחור ”המשך”.
blocked-license-title = עדיין לא ניתן להוסיף מכשירים עם החשבון שלך
blocked-license-text = ניהול המכשירים של { $organization } עדיין לא הוגדר עבור החשבון שלך.
blocked-license-next = יש לבקש מתמיכת ה-IT להפעיל אותו עבורך, ואז לנסות שוב. כדי לצאת מהדף, יש לבחור ”המשך”.
blocked-maintenance-title = הגדרת המכשירים מושהית כעת
blocked-maintenance-text = ניהול המכשירים של { $organization } נמצא בתחזוקה. המכשיר שלך תקין.
blocked-maintenance-next = אפשר לנסות שוב מאוחר יותר. כדי לצאת מהדף, יש לבחור ”המשך”.

# דפים שאין מהם דרך בטוחה לחזור אל Windows
notice-address-title = לא ניתן להציג את הדף הזה
notice-address-text = הדף הזה היה מחזיר אותך לכתובת שהארגון שלך אינו מתיר, ולכן המשך התהליך אינו בטוח.
notice-address-next = יש לסגור את הדף ולהתחיל מחדש מהתקנת Windows או מהאפליקציה ”הגדרות”. לא נשמר דבר.
notice-form-title = התשובה שלך לא הגיעה אלינו
notice-form-text = הדף שלח נתונים שלא ניתן היה לעבד. לא נשמר דבר.
notice-form-next = יש לחזור לדף הקודם ולבחור שוב. אם זה לא עוזר, יש להתחיל מחדש מהתקנת Windows או מהאפליקציה ”הגדרות”.
notice-ticket-title = הדף הזה כבר אינו תקף
notice-ticket-text = הדף נפתח לפני זמן רב מדי, או שהנתונים שלו נפגמו בדרך. לא נשמר דבר.
notice-ticket-next = יש לסגור את הדף ולהתחיל מחדש מהתקנת Windows או מהאפליקציה ”הגדרות”.
notice-size-title = נשלחו יותר מדי נתונים
notice-size-text = הדף שלח יותר נתונים ממה שניתן לקרוא בבת אחת. לא נשמר דבר.
notice-missing-title = הדף הזה לא קיים
notice-missing-text = הכתובת הזו לא מובילה לשום דף.
notice-missing-next = יש לבדוק את הכתובת, או להתחיל מחדש מהתקנת Windows או מהאפליקציה ”הגדרות”.
notice-error-title = משהו השתבש אצלנו
notice-error-text = לא ניתן היה להשלים את עיבוד הדף.
notice-error-next = יש להמתין דקה, לחזור לדף הקודם ולנסות שוב.
notice-support = אם הבעיה חוזרת, יש למסור את המזהה הזה לתמיכת ה-IT.
