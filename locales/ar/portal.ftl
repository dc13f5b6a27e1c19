# Around every page of the portal
portal-name = بوابة الأجهزة
portal-skip = الانتقال إلى المحتوى
portal-places = الأقسام
portal-language = اللغة
portal-language-change = تغيير اللغة
portal-devices = الأجهزة
portal-agreements = الموافقات
portal-account = الحساب
portal-sign-in = تسجيل الدخول
portal-cancel = إلغاء
portal-again = إعادة المحاولة
support-title = الدعم التقني
support-page = صفحة الدعم

# Help
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
help-open-devices = فتح قائمة أجهزتك
help-open-agreements = فتح قائمة موافقاتك
help-unknown-title = لا نعرف هذا الرمز
help-unknown-text = لا توجد هنا صفحة عن «{ $code }».
help-unknown-next = قارنه بالرمز الظاهر على شاشتك. إذا كانا متطابقين، فأرسله إلى الدعم التقني في مؤسستك مع ذكر وقت حدوث المشكلة.

# How long ago
time-just-now = قبل لحظات
time-minutes-ago = { $count ->
    [zero] قبل { $count } دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
  }
time-hours-ago = { $count ->
    [zero] قبل { $count } ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
  }
time-days-ago = { $count ->
    [zero] قبل { $count } يوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
  }
time-weeks-ago = { $count ->
    [zero] قبل { $count } أسبوع
    [one] قبل أسبوع
    [two] قبل أسبوعين
    [few] قبل { $count } أسابيع
    [many] قبل { $count } أسبوعًا
   *[other] قبل { $count } أسبوع
  }
time-months-ago = { $count ->
    [zero] قبل { $count } شهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $count } أشهر
    [many] قبل { $count } شهرًا
   *[other] قبل { $count } شهر
  }
time-years-ago = { $count ->
    [zero] قبل { $count } سنة
    [one] قبل سنة
    [two] قبل سنتين
    [few] قبل { $count } سنوات
    [many] قبل { $count } سنة
   *[other] قبل { $count } سنة
  }

# How long until
time-in-a-moment = بعد لحظات
time-in-minutes = { $count ->
    [zero] بعد { $count } دقيقة
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
  }
time-in-hours = { $count ->
    [zero] بعد { $count } ساعة
    [one] بعد ساعة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
  }
time-in-days = { $count ->
    [zero] بعد { $count } يوم
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
  }
time-in-weeks = { $count ->
    [zero] بعد { $count } أسبوع
    [one] بعد أسبوع
    [two] بعد أسبوعين
    [few] بعد { $count } أسابيع
    [many] بعد { $count } أسبوعًا
   *[other] بعد { $count } أسبوع
  }
time-in-months = { $count ->
    [zero] بعد { $count } شهر
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $count } أشهر
    [many] بعد { $count } شهرًا
   *[other] بعد { $count } شهر
  }
time-in-years = { $count ->
    [zero] بعد { $count } سنة
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $count } سنوات
    [many] بعد { $count } سنة
   *[other] بعد { $count } سنة
  }

# Forms that come back
form-error = خطأ
form-problem = هناك مشكلة
form-sent-already = سبق أن أرسلت هذا الطلب
form-sent-already-next = لم يُنفَّذ أي شيء مرتين. تحقق من الوضع الحالي. إذا لم يُنفَّذ الطلب، فأرسله مرة أخرى.
form-stale = يُرجى إرسال هذا مرة أخرى
form-stale-next = ظلت هذه الصفحة مفتوحة وقتًا طويلًا، لذلك لم يتغير شيء. راجع ما فيها، ثم أرسلها مرة أخرى.
form-signed-in-again = سجّلت الدخول من جديد
form-signed-in-again-next = لم يتغير شيء بعد. راجع ما أدخلته، ثم أرسله.
form-unavailable = تعذّر تنفيذ ذلك حاليًا
form-unavailable-next = لم يتغير شيء. انتظر دقيقة، ثم أرسل مرة أخرى.

# All devices
devices-title = أجهزتك
devices-lead = أجهزة Windows التي أعددتها للعمل.
devices-count = { $count ->
    [zero] { $used } من أصل { $count } جهاز
    [one] { $used } من أصل جهاز واحد
    [two] { $used } من أصل جهازين
    [few] { $used } من أصل { $count } أجهزة
    [many] { $used } من أصل { $count } جهازًا
   *[other] { $used } من أصل { $count } جهاز
  }
devices-room = { $count ->
    [zero] لا يمكنك إضافة أجهزة أخرى.
    [one] يمكنك إضافة جهاز واحد آخر.
    [two] يمكنك إضافة جهازين آخرين.
    [few] يمكنك إضافة { $count } أجهزة أخرى.
    [many] يمكنك إضافة { $count } جهازًا آخر.
   *[other] يمكنك إضافة { $count } جهاز آخر.
  }
devices-full = بلغت الحد الأقصى لعدد أجهزتك
devices-full-next = لإعداد جهاز آخر، أزل أولًا جهازًا لم تعد تستخدمه.
devices-over = لديك أجهزة أكثر من الحد المسموح به
devices-over-next = { $count ->
    [zero] خُفِّض الحد المسموح لك به. ستحتفظ بكل أجهزتك.
    [one] خُفِّض الحد المسموح لك به. ستحتفظ بكل أجهزتك. لإعداد جهاز آخر، أزل أولًا جهازًا واحدًا لم تعد تستخدمه.
    [two] خُفِّض الحد المسموح لك به. ستحتفظ بكل أجهزتك. لإعداد جهاز آخر، أزل أولًا جهازين لم تعد تستخدمهما.
    [few] خُفِّض الحد المسموح لك به. ستحتفظ بكل أجهزتك. لإعداد جهاز آخر، أزل أولًا { $count } أجهزة لم تعد تستخدمها.
    [many] خُفِّض الحد المسموح لك به. ستحتفظ بكل أجهزتك. لإعداد جهاز آخر، أزل أولًا { $count } جهازًا لم تعد تستخدمها.
   *[other] خُفِّض الحد المسموح لك به. ستحتفظ بكل أجهزتك. لإعداد جهاز آخر، أزل أولًا { $count } جهاز لم تعد تستخدمها.
  }
devices-none-allowed = لا يمكنك إضافة أجهزة بهذا الحساب
devices-none-allowed-next = إذا احتجت إلى إعداد جهاز للعمل، فاطلب ذلك من الدعم التقني في مؤسستك.
devices-forgotten = لم تعد تستخدمه؟
devices-forgotten-when = آخر اتصال: { $when }
devices-waiting = { $count ->
    [zero] لا توجد شروط جديدة
    [one] يُرجى قراءة الشروط الجديدة وقبولها
    [two] يُرجى قراءة وثيقتين جديدتين للشروط وقبولهما
    [few] يُرجى قراءة { $count } وثائق جديدة للشروط وقبولها
    [many] يُرجى قراءة { $count } وثيقة جديدة للشروط وقبولها
   *[other] يُرجى قراءة { $count } وثيقة جديدة للشروط وقبولها
  }
devices-search = الاسم أو الطراز
devices-search-button = عرض
devices-sort = الفرز حسب
devices-sort-seen = آخر اتصال
devices-sort-name = الاسم
devices-sort-enrolled = تاريخ الإضافة
devices-found = { $count ->
    [zero] لا توجد أجهزة تطابق «{ $query }».
    [one] جهاز واحد يطابق «{ $query }».
    [two] جهازان يطابقان «{ $query }».
    [few] { $count } أجهزة تطابق «{ $query }».
    [many] { $count } جهازًا يطابق «{ $query }».
   *[other] { $count } جهاز يطابق «{ $query }».
  }
devices-found-none = لا يوجد جهاز يطابق «{ $query }»
devices-found-none-next = جرّب جزءًا من الاسم أو من الطراز.
devices-show-all = عرض الكل
devices-pages = صفحات القائمة
devices-page = الصفحة { $page } من { $pages }
devices-page-before = الصفحة السابقة
devices-page-after = الصفحة التالية
devices-none = لا توجد أجهزة بعد
devices-none-next = عندما تُعدّ جهاز Windows باستخدام حساب العمل، سيظهر هنا.
devices-none-help = المساعدة في إعداد جهاز
devices-removed-title = الأجهزة المُزالة
devices-removed-lead = لم تعد هذه الأجهزة معدّة للعمل، ولا تُحتسب ضمن الحد المسموح لك به.
devices-removed-link = { $count ->
    [zero] عرض الأجهزة المُزالة
    [one] عرض جهاز واحد مُزال
    [two] عرض جهازين مُزالين
    [few] عرض { $count } أجهزة مُزالة
    [many] عرض { $count } جهازًا مُزالًا
   *[other] عرض { $count } جهاز مُزال
  }
devices-removed-none = لا توجد أجهزة مُزالة
devices-removed-none-next = عندما تزيل جهازًا، يمكنك الرجوع إليه هنا.

# A device
device-unnamed = جهاز بلا اسم
device-company = جهاز المؤسسة
device-personal = جهازك الشخصي
device-remove = إزالة
device-removed = أُزيل
device-being-removed = قيد الإزالة
device-lost = تم الإبلاغ عن فقدانه
device-removed-when = أُزيل { $when }
device-seen-when = آخر اتصال: { $when }
device-never-seen = لم يتصل بعد
device-details = التفاصيل
device-reported-name = الاسم على الجهاز
device-model = الطراز
device-system = نظام التشغيل
device-ownership = الملكية
device-seen = آخر اتصال
device-added = تاريخ الإضافة
device-counts = يُحتسب ضمن حد الأجهزة
device-counts-yes = نعم
device-counts-no = لا
device-agreement = الشروط التي وافقت عليها لهذا الجهاز
device-choices = ما يمكنك فعله
device-rename-link = إعادة التسمية
device-rename-hint = أعطِ الجهاز اسمًا يسهل عليك التعرّف عليه.
device-lose-link = الإبلاغ عن فقدان الجهاز
device-lose-hint = أخبر الدعم التقني في مؤسستك بأنه فُقد أو سُرق.
device-found-link = الإبلاغ عن العثور على الجهاز
device-found-hint = أخبر الدعم التقني في مؤسستك بأنك استعدته.
device-remove-link = إزالة هذا الجهاز
device-remove-hint = لن يعود معدًّا للعمل. سنوضح لك ما يعنيه ذلك قبل تنفيذ أي شيء.
device-removal-going = تجري إزالة هذا الجهاز
device-removal-follow = متابعة سير الإزالة
device-removal-over = أُزيل هذا الجهاز
device-removal-look = عرض تفاصيل الإزالة
device-lost-when = أبلغت عن فقدانه { $when }.
device-lost-next = الدعم التقني في مؤسستك على علم بذلك. لا يزال الجهاز يُحتسب ضمن الحد المسموح لك به.
device-done-renamed = تم حفظ الاسم
device-done-removal = طلبنا إزالة هذا الجهاز
device-done-cancelled = تم الاحتفاظ بهذا الجهاز
device-done-lost = أبلغنا الدعم التقني في مؤسستك بفقدان هذا الجهاز
device-done-found = أبلغنا الدعم التقني في مؤسستك بأنك عثرت على هذا الجهاز

# Whether a device meets the organization’s requirements
standing-unknown = لم يُفحص بعد
standing-unknown-text = لم تفحص مؤسستك هذا الجهاز بعد. لا داعي لفعل أي شيء.
standing-not-managed = غير خاضع للإدارة
standing-not-managed-text = لم تعد مؤسستك تدير هذا الجهاز، لذلك قد لا تتمكن من الوصول منه إلى تطبيقات العمل وملفاته.
standing-compliant = يستوفي المتطلبات
standing-compliant-text = كل شيء على ما يرام. لا داعي لفعل أي شيء.
standing-grace = يتطلب انتباهك
standing-grace-text = لا يزال الجهاز يعمل كالمعتاد، لكن هناك مشكلة يجب حلها.
standing-grace-until = حُلّ المشكلة قبل { $when }.
standing-not-compliant = لا يستوفي المتطلبات
standing-not-compliant-text = قد لا تتمكن من الوصول إلى تطبيقات العمل وملفاته من هذا الجهاز حتى تُحل المشكلة.
standing-reasons = ما المشكلة
standing-step-connect = صِل الجهاز بالإنترنت وسجّل الدخول.
standing-step-fix = حُلّ المشكلات المذكورة أعلاه. يكفي غالبًا تثبيت تحديثات Windows وإعادة تشغيل الجهاز.
standing-step-update = ثبّت كل تحديثات Windows وأعد تشغيل الجهاز.
standing-step-sync = افتح «الإعدادات > الحسابات > الوصول إلى العمل أو المؤسسة التعليمية»، واختر حساب العمل، ثم «معلومات»، ثم «مزامنة».
standing-step-support = انتظر بضع دقائق، ثم تحقق هنا مرة أخرى. إذا ظلت المشكلة قائمة، فاسأل الدعم التقني في مؤسستك.
standing-judged = آخر فحص: { $when }

# A device’s name
name-title = إعادة تسمية هذا الجهاز
name-lead = يتغير الاسم في هذه البوابة فقط. أما الاسم على الجهاز نفسه فيبقى كما هو.
name-label = الاسم
name-hint = 64 حرفًا كحد أقصى.
name-reported = اترك الحقل فارغًا لاستخدام { $name }، وهو الاسم على الجهاز.
name-too-long = اختصر الاسم إلى 64 حرفًا كحد أقصى
name-unprintable = احذف الأحرف التي لا يمكن عرضها
name-save = حفظ

# Removing a device
removal-title = إزالة هذا الجهاز
removal-heading = هل تريد إزالة { $name }؟
removal-lead = لن يعود الجهاز معدًّا للعمل.
removal-will = ما الذي سيحدث
removal-will-go = تُزال من الجهاز إدارة مؤسستك وإعداداتها وتطبيقاتها.
removal-will-lose = قد تُفقد بيانات العمل الموجودة على الجهاز. ولا يحذرك Windows من ذلك.
removal-will-access = قد لا تتمكن من الوصول منه إلى بريد العمل وتطبيقاته وملفاته.
removal-will-free = يتوفر مكانه لجهاز آخر فورًا.
removal-will-free-later = يتوفر مكانه لجهاز آخر بعد تأكيد الإزالة.
removal-before = قبل أن تزيله
removal-before-copy = انسخ ما تحتاج إليه من الجهاز إلى مكان آمن.
removal-before-sign-in = إذا كنت تسجّل الدخول إلى Windows باستخدام حساب العمل، فتأكد من وجود حساب آخر لديه حقوق المسؤول. قد تحتاج إليه لتسجيل الدخول بعد ذلك.
removal-before-company = هذا الجهاز ملك للمؤسسة. إذا كنت ستعيده، فقد يفضّل الدعم التقني في مؤسستك أن يزيله بنفسه.
removal-not = ما الذي لن يحدث
removal-not-files = لن تُحذف ملفاتك الشخصية، بل تبقى على الجهاز.
removal-not-forever = ليست الإزالة نهائية: يمكنك إعداد الجهاز للعمل مرة أخرى.
removal-button = إزالة هذا الجهاز
removal-keep = الاحتفاظ به
removal-again = إعادة المحاولة
removal-failed-earlier = لم تنجح الإزالة السابقة
removal-failed-when = فشلت الإزالة { $when }. لم يتغير شيء في الجهاز.
removal-failed-next = شغّل الجهاز وصِله بالإنترنت، ثم حاول مرة أخرى. إذا فشلت الإزالة مجددًا، فاسأل الدعم التقني في مؤسستك.
removal-reason = السبب: { $reason }
removal-too-many = هناك عمليات إزالة كثيرة في الوقت نفسه
removal-too-many-next = انتظر حتى تكتمل بعض عمليات الإزالة الأخرى، ثم حاول مرة أخرى.
removal-taken-up = فات أوان الاحتفاظ بهذا الجهاز
removal-taken-up-next = بدأت إزالته بالفعل. يمكنك إعداد الجهاز مرة أخرى بعد انتهائها.
removal-no-room = لم يعد هناك مكان لهذا الجهاز
removal-no-room-next = أُعطي مكانه لجهاز آخر. أزل جهازًا آخر أولًا، أو دع هذه الإزالة تكتمل.

# How far a removal is
progress-heading-going = تجري إزالة { $name }
progress-heading-done = تمت إزالة { $name }
progress-heading-failed = تعذّرت إزالة { $name }
progress-lead-requested = لم يستلم نظام إدارة الأجهزة في مؤسستك الطلب بعد. لا يزال بإمكانك الاحتفاظ بالجهاز.
progress-lead-accepted = سيُزال الجهاز في المرة القادمة التي يكون فيها قيد التشغيل ومتصلًا بالإنترنت.
progress-lead-done = لم يعد معدًّا للعمل. يمكنك إعداده مرة أخرى في أي وقت.
progress-lead-failed = لم يتغير شيء في الجهاز. شغّله وصِله بالإنترنت، ثم حاول مرة أخرى. إذا فشلت الإزالة مجددًا، فاسأل الدعم التقني في مؤسستك.
progress-asked-by-you = أنت طلبت إزالة الجهاز
progress-asked = مؤسستك طلبت إزالة الجهاز
progress-by-management = أزاله نظام إدارة الأجهزة في مؤسستك
progress-taking-up = استلام الطلب في نظام إدارة الأجهزة
progress-taken-up = استلم نظام إدارة الأجهزة الطلب
progress-removing = إزالة الجهاز
progress-done-later = إزالة الجهاز
progress-done = أُزيل الجهاز
progress-failed = لم تنجح الإزالة
progress-now = قيد التنفيذ
progress-later = لم تبدأ
progress-refresh = تُحدَّث هذه الصفحة تلقائيًا كل 30 ثانية. يمكنك مغادرتها، وستستمر الإزالة.
progress-refresh-stop = إيقاف التحديث
progress-refresh-stopped = لا تُحدَّث هذه الصفحة تلقائيًا.
progress-refresh-start = تحديثها كل 30 ثانية
progress-cancel = الاحتفاظ بهذا الجهاز
progress-cancel-hint = سيؤدي هذا إلى إيقاف الإزالة.
progress-to-device = العودة إلى الجهاز
progress-to-devices = كل أجهزتك

# A device that is lost
loss-title = الإبلاغ عن فقدان هذا الجهاز
loss-heading = هل فقدت { $name }؟
loss-lead = أخبرنا إذا فُقد الجهاز أو سُرق، ليساعد الدعم التقني في مؤسستك على حماية ما عليه.
loss-will = ما الذي سيحدث
loss-will-tell = يُبلَّغ الدعم التقني في مؤسستك.
loss-will-mark = يظهر الجهاز في قائمتك على أنه مفقود.
loss-not = ما الذي لن يحدث
loss-not-erased = لن يُمسح أي شيء أو يُقفل من هنا.
loss-not-freed = لن يُحذف الجهاز من قائمتك، وسيظل يُحتسب ضمن الحد المسموح لك به. يمكنك إزالته من القائمة.
loss-call = إذا سُرق الجهاز أو كانت عليه بيانات عمل حساسة، فاتصل أيضًا بالدعم التقني في مؤسستك.
loss-button = الإبلاغ عن فقدانه
loss-found-title = الإبلاغ عن العثور على هذا الجهاز
loss-found-heading = هل عثرت على { $name }؟
loss-found-lead = سنخبر الدعم التقني في مؤسستك، ولن يظهر الجهاز بعد ذلك على أنه مفقود.
loss-found-button = الإبلاغ عن العثور عليه

# Agreements
agreements-title = موافقاتك
agreements-lead = ما قررته عند إعداد أجهزتك، مع نص الشروط كما هو.
agreements-read = القراءة والقبول
agreements-waiting = بانتظار قرارك
agreements-decisions = قراراتك
agreements-none = لا توجد موافقات بعد
agreements-none-next = عندما تُعدّ جهازًا للعمل، تُحفظ هنا الشروط التي تقبلها.
agreements-earlier = القرارات السابقة
agreements-later = العودة إلى الأحدث
agreement-accepted = تم القبول
agreement-declined = تم الرفض
agreement-not-required = غير مطلوب
agreement-withdrawn = تم سحب الموافقة
agreement-no-terms = بلا شروط
agreement-no-terms-text = لم تكن هناك شروط سارية عندما أعددت هذا الجهاز، لذلك لم يُطلب منك قبول أي شيء.
agreement-version = الإصدار { $version }
agreement-asked-for = يُرجى قبول الإصدار الجديد
agreement-again = يُرجى قبول هذه الشروط مرة أخرى
agreement-ended = انتهت موافقتك في { $date }
agreement-newer = يتوفر إصدار أحدث
agreement-in-force = سارٍ منذ { $date }
agreement-accepted-before = قبلت الإصدار { $version } في { $date }
agreement-for = نوع الجهاز
agreement-devices = الأجهزة
agreement-text = النص
agreement-text-hint = كما عُرض عليك، كلمة بكلمة.
agreement-receipt = إيصال للطباعة
agreement-withdraw-link = سحب موافقتك
agreement-withdraw-hint = سنوضح لك ما يعنيه ذلك قبل تنفيذ أي شيء.
agreement-done-accepted = قبلت هذه الشروط
agreement-done-withdrawn = سحبت موافقتك

# Accepting terms
accept-changed = تغيّر النص
accept-changed-next = بدأ سريان نص أحدث أثناء قراءتك، لذلك لم يُسجَّل أي قبول. يُرجى قراءة النص مرة أخرى.
accept-languages = متوفر أيضًا باللغات:
accept-meaning = إذا قبلت، فسيُسجَّل قرارك مع هذا النص كما هو تمامًا.
accept-button = قبول
accept-not-now = ليس الآن

# Withdrawing an acceptance
withdraw-title = هل تريد سحب موافقتك؟
withdraw-lead = اقرأ أولًا ما يعنيه ذلك.
withdraw-will-record = يُسجَّل سحب الموافقة إلى جانب موافقتك.
withdraw-will-tell = يُبلَّغ الدعم التقني في مؤسستك.
withdraw-will-access = قد تفقد إمكانية الوصول إلى تطبيقات العمل وملفاته.
withdraw-not-evidence = لن تُمحى موافقتك، بل تبقى مسجّلة دليلًا على ما وافقت عليه حينها.
withdraw-not-devices = لن تُزال أجهزتك.
withdraw-devices = إذا لم تعد تريد إبقاء هذه الأجهزة معدّة للعمل، فأزلها بنفسك:
withdraw-button = سحب الموافقة

# A receipt
receipt-title = إيصال
receipt-lead = المعلومات المسجّلة عن قرارك.
receipt-print = لطباعة هذه الصفحة أو حفظها بتنسيق PDF، اضغط على Ctrl+P. لن يُطبع سوى الإيصال.
receipt-organization = المؤسسة
receipt-who = صاحب القرار
receipt-decision = القرار
receipt-at = الوقت
receipt-terms = الشروط
receipt-version = الإصدار واللغة
receipt-reading = تأكيد القراءة
receipt-reading-checkbox = بوضع علامة أمام «قرأتُ هذه الشروط»
receipt-reading-end = باختيار «متابعة» في نهاية النص
receipt-policy = اسم الشروط في السجلات
receipt-id = رقم القرار
receipt-text-hash = بصمة النص (SHA-256)
receipt-commitment = بصمة السجل
receipt-request = رقم عملية الإعداد
receipt-address = للاطلاع عليه
receipt-note = تثبت البصمتان أن النص والسجل لم يتغيرا منذ ذلك الحين.
receipt-made = تاريخ الطباعة: { $when }

# The account
account-title = حسابك
account-lead = الحساب الذي تستخدمه هنا، وأين سجّلت الدخول به.
account-where = أين سجّلت الدخول
account-where-lead = إذا لم تتعرّف على أحد هذه المتصفحات، فسجّل الخروج منه وأخبر الدعم التقني في مؤسستك.
account-browser = { $browser } على { $system }
account-browser-unknown = متصفح غير معروف
account-this = هذا المتصفح
account-since = سجّلت الدخول { $when }
account-used = آخر استخدام: { $when }
account-end = تسجيل الخروج
account-sign-out = تسجيل الخروج
account-ended = تم تسجيل الخروج من المتصفح الآخر

# Signing out
sign-out-title = تسجيل الخروج
sign-out-lead = لم تسجّل الدخول إلا في هذا المتصفح.
sign-out-lead-others = { $count ->
    [zero] لم تسجّل الدخول إلى هذه البوابة في متصفحات أخرى.
    [one] سجّلت الدخول إلى هذه البوابة في متصفح آخر أيضًا.
    [two] سجّلت الدخول إلى هذه البوابة في متصفحين آخرين أيضًا.
    [few] سجّلت الدخول إلى هذه البوابة في { $count } متصفحات أخرى أيضًا.
    [many] سجّلت الدخول إلى هذه البوابة في { $count } متصفحًا آخر أيضًا.
   *[other] سجّلت الدخول إلى هذه البوابة في { $count } متصفح آخر أيضًا.
  }
sign-out-everywhere = تسجيل الخروج من كل مكان
signed-out-title = تم تسجيل خروجك
signed-out-text = إذا كان آخرون يستخدمون هذا الكمبيوتر، فأغلق المتصفح أيضًا.
signed-out-again = تسجيل الدخول مرة أخرى

# When signing in doesn’t work
sign-in-down = لا يمكن تسجيل الدخول حاليًا
sign-in-down-text = لا تستجيب خدمة تسجيل الدخول في مؤسستك. لم ترتكب أي خطأ، وتستمر أجهزتك في العمل. انتظر بضع دقائق، ثم حاول مرة أخرى.
sign-in-refused = لم يتم تسجيل دخولك
sign-in-refused-text = أُلغي تسجيل الدخول، أو لا يُسمح لحسابك باستخدام هذه البوابة. حاول مرة أخرى، أو اسأل الدعم التقني في مؤسستك عما إذا كان يحق لك الوصول إليها.
sign-in-not-served = لا يمكن استخدام هذا الحساب هنا
sign-in-not-served-text = سجّلت الدخول بحساب تابع لمؤسسة لا تستخدم هذه البوابة. استخدم حساب العمل أو المؤسسة التعليمية بدلًا منه.
sign-in-other-account = استخدام حساب آخر
sign-in-stale = يُرجى تسجيل الدخول مرة أخرى
sign-in-stale-text = استغرق تسجيل الدخول وقتًا طويلًا، أو بدأ في متصفح آخر. ابدأ من جديد.
sign-in-failed = تعذّر تسجيل دخولك
sign-in-failed-text = تعذّر التأكد من صحة رد خدمة تسجيل الدخول في مؤسستك. حاول مرة أخرى. إذا تكررت المشكلة، فأرسل المعرّف أدناه إلى الدعم التقني في مؤسستك.
sign-in-not-offered = تسجيل الدخول غير متوفر هنا
sign-in-not-offered-text = لم تُعدّ مؤسستك هذه البوابة بعد. لا يزال بإمكانك قراءة صفحات المساعدة، أو سؤال الدعم التقني في مؤسستك عن أجهزتك.
sign-in-again-title = تم تسجيل خروجك
sign-in-again-text = يحدث ذلك عندما تغيب لبعض الوقت. ما أدخلته محفوظ: سجّل الدخول، وراجعه، ثم أرسله.
sign-in-again-button = تسجيل الدخول والمتابعة
organization-title = إلى أي مؤسسة تنتمي؟
organization-lead = بعد ذلك يمكنك تسجيل الدخول باستخدام حساب العمل أو المؤسسة التعليمية.
organization-label = المؤسسة
organization-hint = اسمها أو معرّف المستأجر، كما زوّدك به الدعم التقني في مؤسستك.
organization-unknown = تحقق من الكتابة: لا نعرف هذه المؤسسة
organization-button = متابعة

# Instead of a page
message-missing = لا يوجد شيء هنا
message-missing-text = قد يكون العنوان خاطئًا، أو أن ما كان هنا لم يعد موجودًا. إذا كتبت العنوان بنفسك، فتحقق منه.
message-forbidden = دورك لا يشمل هذا القسم
message-forbidden-text = سجّلت الدخول، لكن هذا القسم مخصص لآخرين. إذا كنت تحتاج إليه، فاطلب الدور اللازم من المسؤولين في مؤسستك.
message-bad = لم نتمكن من فهم هذا الطلب
message-bad-text = كان في الطلب شيء ناقص أو غير متوقع، لذلك لم يتغير شيء. ارجع إلى الصفحة السابقة وحاول مرة أخرى.
message-unavailable = لا يمكننا الوصول إلى بياناتك حاليًا
message-unavailable-text = انتظر دقيقة، ثم حاول مرة أخرى. إذا كنت قد أرسلت شيئًا، فتحقق أولًا مما إذا كان قد حُفظ.
message-error = حدث خطأ من جانبنا
message-error-text = لم ترتكب أي خطأ. حاول مرة أخرى، وإذا تكررت المشكلة، فأرسل المعرّف أدناه إلى الدعم التقني في مؤسستك.
message-to-devices = أجهزتك
message-to-help = المساعدة
message-support-id = للدعم التقني: { $id }

# The proof of a decision, on its pages.
proof-label = الإثبات
proof-sealed = مختوم في الدفعة { $batch }
proof-download = تنزيل الإثبات
proof-hint = بهذا الملف يمكن لأي شخص التحقق من السجل دون الرجوع إلى أحد.
proof-waiting = لم يُختم بعد. يُرجى التحقق مجددًا بعد بضع دقائق.

## A copy of one's data (/account/data)
data-title = بياناتك
data-link-hint = تنزيل كل ما يُحفَظ عنك هنا
data-lead = لك الحق في نسخة مما يُحفَظ عنك. ها هي في ملف واحد.
data-in = ما يحتويه
data-in-decisions = القرارات بشأن الشروط، مع النصوص المقروءة، وعمليات السحب
data-in-devices = الأجهزة، حتى المُزالة: الأسماء والأرقام والطُرُز ومدى استيفاء القواعد وعمليات الإزالة
data-in-events = ما حدث لها، بالترتيب
data-in-attempts = كل إعداد وتسجيل خلال آخر 30 يومًا وكيف انتهى
data-in-sessions = عمليات تسجيل الدخول إلى هذه البوابة: متى، وبأي متصفح، وما أبلغ به تسجيل الدخول
data-in-pins = أرقام PIN للتسجيل دون خاناتها: ما أُنشئ لهذا الشخص ومتى استُخدم أحدها
data-in-acts = ما فعله المسؤولون بهذه الأجهزة والبيانات، وما فعله هذا الشخص بصفته مسؤولًا
data-out = ما لا يحتويه
data-out-others = أشخاص آخرون: من فعل شيئًا يُسمّى “administrator”
data-out-secrets = الأسرار، مثل أرقام PIN ورموز تسجيل الدخول
data-out-elsewhere = ما تحفظه المؤسسة في مكان آخر، مثل إدارة أجهزتها
data-careful = الملف بتنسيق JSON: نص تقرؤه البرامج أيضًا. احفظه حيث لا يستطيع أحد غيرك قراءته.
data-download = تنزيل الملف
data-records = القرارات بصيغة قياسية
data-records-hint = القرارات نفسها بصفتها سجلات موافقة (ISO/IEC TS 27560)، للبرامج التي تفهم هذه الصيغة.
data-records-download = تنزيل سجلات الموافقة
record-download = تنزيل بصفة سجل موافقة
record-hint = ISO/IEC TS 27560 بتنسيق JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = يعمل Configuration Manager كما ينبغي
manager-works-text = لا داعي لفعل أي شيء.
manager-starting = يجري إعداد Configuration Manager
manager-starting-text = قد يستغرق ذلك بضع ساعات. أبقِ الجهاز قيد التشغيل ومتصلًا بالإنترنت.
manager-troubled = واجه Configuration Manager مشكلة
manager-troubled-text = تمت مزامنته منذ وقت قريب، لذلك غالبًا ما تزول المشكلة من تلقاء نفسها.
manager-failing = لا يعمل Configuration Manager كما ينبغي
manager-failing-text = إلى أن يعمل كما ينبغي، قد لا تصل تحديثات العمل وتطبيقاته.
manager-unknown = يُدار أيضًا باستخدام Configuration Manager
manager-what = تستخدم مؤسستك هذا البرنامج لإدارة الجهاز.
manager-owns = وهو يقرر أيضًا ما إذا كان الجهاز يستوفي متطلبات مؤسستك.
manager-set-up = البرنامج مثبّت ومسجّل، ونجح فحصه الذاتي.
manager-not-installed = البرنامج غير مثبّت.
manager-not-registered = البرنامج مثبّت، لكنه غير مسجّل لدى مؤسستك.
manager-not-evaluated = البرنامج مثبّت ومسجّل، لكن فحصه الذاتي لم ينجح بعد.
manager-install-error = تعذّر تثبيت البرنامج.
manager-update-error = تعذّر تحديث البرنامج.
manager-communication-error = تعذّر على البرنامج الوصول إلى خادم مؤسستك.
manager-late-well = لم تتم مزامنة البرنامج منذ أكثر من 30 يومًا.
manager-late = لم تتم مزامنة البرنامج منذ أكثر من يومين.
manager-never-synced = لم تتم مزامنة البرنامج من قبل.
manager-step-connect = صِل الجهاز بشبكة مؤسستك، في مكان العمل أو عبر VPN.
manager-step-restart = أعد تشغيل الجهاز.
manager-step-wait = أبقِه قيد التشغيل ومتصلًا لمدة ساعة أو ساعتين. سيعيد Configuration Manager المحاولة تلقائيًا.
manager-step-support = تحقق هنا مرة أخرى غدًا. إذا لم يتغير شيء، فاسأل الدعم التقني في مؤسستك.
manager-synced = آخر مزامنة: { $when }
manager-but-compliant = يستوفي الجهاز ما تطلبه مؤسستك.
manager-but-unknown = لم تفحص مؤسستك هذا الجهاز بعد.
## Whether the sign-in service knows how a device stands

device-told = أُبلغ Microsoft Entra، الذي تسجّل به مؤسستك دخولك، بذلك في { $when }.
device-told-shortly = سيُبلَغ Microsoft Entra، الذي تسجّل به مؤسستك دخولك، بذلك قريبًا.
device-told-later = لم يتسنَّ بعد إبلاغ Microsoft Entra، الذي تسجّل به مؤسستك دخولك. ستُعاد المحاولة.
device-told-unknown = لا يعرف Microsoft Entra، الذي تسجّل به مؤسستك دخولك، هذا الجهاز. اسأل الدعم التقني في مؤسستك.
message-too-many = يوجد عدد كبير جدًا من عمليات تسجيل الدخول الآن
message-too-many-text = وصل عدد كبير جدًا منها في وقت قصير من شبكتك أو لمؤسستك. انتظر دقيقة، ثم حاول مرة أخرى.
