# العناصر المشتركة في كل صفحات البوابة
portal-name = بوابة الأجهزة
portal-skip = الانتقال إلى المحتوى
portal-places = الأقسام
portal-language = اللغة
portal-language-change = تغيير اللغة

# المساعدة
help-title = المساعدة
help-lead = ما الذي حدث، ومن عليه حل المشكلة، وما الخطوة التالية.
help-search-label = ابحث عن رمز خطأ أو كلمة
help-search-hint = يظهر الرمز على الشاشة التي توقفت عندها العملية، مثل 0x80180013.
help-search-button = بحث
help-found = { $count ->
    [zero] لا توجد صفحات عن «{ $query }»
    [one] صفحة واحدة عن «{ $query }»
    [two] صفحتان عن «{ $query }»
    [few] { $count } صفحات عن «{ $query }»
    [many] { $count } صفحة عن «{ $query }»
   *[other] { $count } صفحة عن «{ $query }»
  }
help-found-none = لم نعثر على شيء عن «{ $query }»
help-found-none-next = قارن الرمز بالرمز الظاهر على شاشتك، أو جرّب كلمة واحدة من الرسالة. إذا لم ينجح ذلك، فأرسل الرمز إلى الدعم التقني في مؤسستك.
help-in-english = نصوص المساعدة هذه متوفرة باللغة الإنجليزية فقط حاليًا.
help-topics = معلومات مفيدة
help-area-terms = شروط الاستخدام
help-area-enrollment = إضافة جهاز
help-area-registration = ضمّ الجهاز إلى مؤسستك
help-area-intune = إدارة الأجهزة في Windows
help-area-comanagement = أجهزة ذات نظامَي إدارة
help-who-you = يمكنك حل هذه المشكلة بنفسك
help-who-administrator = يمكن للدعم التقني في مؤسستك حل هذه المشكلة
help-who-wait = انتظر، ثم حاول مرة أخرى
help-who-nobody = لا يمكن حل هذه المشكلة
help-what-happened = ما الذي حدث
help-what-to-do = ما عليك فعله
help-for-administrators = للدعم التقني
help-also = أسماء أخرى:
help-all = كل صفحات المساعدة
help-unknown-title = لا نعرف هذا الرمز
help-unknown-text = لا توجد هنا صفحة عن «{ $code }».
help-unknown-next = قارنه بالرمز الظاهر على شاشتك. إذا كانا متطابقين، فأرسله إلى الدعم التقني في مؤسستك مع ذكر وقت حدوث المشكلة.
