# The console.

admin-title = الإدارة
admin-lead = شروط { $organization } وأشخاصها وإعداداتها.
admin-overview = نظرة عامة
admin-policies = الشروط
admin-policies-hint = اكتب الشروط التي يوافق عليها الأشخاص وانشرها.
admin-audience = من يرى ماذا
admin-audience-hint = اعرف الشروط التي تُعرض على شخص ما، ولماذا.
admin-people = الأشخاص
admin-people-hint = أجهزة الشخص وقراراته وعمليات التسجيل الخاصة به.
admin-log = السجل
admin-log-hint = من غيّر ماذا، ومتى.
admin-settings = الإعدادات
admin-settings-hint = حدود الأجهزة والقيود والرموز المميزة وخطافات الويب وعمليات التحقق.
admin-sections = الأقسام
admin-any = الكل
admin-filter = عرض
admin-from-day = من تاريخ
admin-to-day = إلى تاريخ
admin-object-id = معرّف الكائن

## Overview

admin-no-terms-company = لا توجد شروط تشمل الجميع على أجهزة المؤسسة
admin-no-terms-personal = لا توجد شروط تشمل الجميع على الأجهزة الشخصية
admin-no-terms-next = لا توجد لهذه الأجهزة وثيقة سارية تشمل الجميع. من لا ينتمي إلى أي من المجموعات لا تُعرض عليه شروط، أو يُرفض تسجيله، حسب إعدادات المستأجر.
admin-drafts-open = { $count ->
    [zero] لا توجد مسودات غير منشورة
    [one] هناك مسودة واحدة غير منشورة
    [two] هناك مسودتان غير منشورتين
    [few] هناك { $count } مسودات غير منشورة
    [many] هناك { $count } مسودة غير منشورة
   *[other] هناك { $count } مسودة غير منشورة
}
admin-drafts-open-next = لا يسري ما في المسودات قبل نشرها.

## Comparisons

admin-diff-none = لا توجد اختلافات.
admin-diff-gap = { $count ->
    [zero] لا توجد أسطر دون تغيير
    [one] سطر واحد دون تغيير
    [two] سطران دون تغيير
    [few] { $count } أسطر دون تغيير
    [many] { $count } سطرًا دون تغيير
   *[other] { $count } سطر دون تغيير
}
admin-diff-removed = محذوف
admin-diff-added = مضاف

## Log

admin-log-lead = ما غيّره المسؤولون، وما نُفّذ من سطر أوامر الخادم. لا يمكن لأحد تغيير السجل.
admin-log-when = الوقت
admin-log-who = المنفّذ
admin-log-what = الإجراء
admin-log-subject = العنصر
admin-log-operator = مشغّل الخادم (سطر الأوامر)
admin-log-none = لم يتغير أي شيء بعد
admin-log-none-next = كل تغيير يُجرى في وحدة التحكم سيظهر هنا.
admin-log-none-found = لا توجد نتائج مطابقة في السجل
admin-log-none-found-next = جرّب كلمات أقل أو تواريخ أخرى.
admin-log-all = عرض الكل
admin-log-earlier = الأقدم
admin-log-later = العودة إلى الأحدث
admin-log-changes = ما الذي تغيّر
admin-log-id = رقم هذا الإدخال
admin-log-commitment = بصمة الإدخال
act-policy-draft-begun = بدء مسودة
act-policy-draft-changed = تعديل المسودة
act-policy-draft-discarded = حذف المسودة
act-policy-published = نشر إصدار
act-policy-called-off = إلغاء إصدار
act-policy-retired = إيقاف عرض الوثيقة
act-policy-offered-again = استئناف عرض الوثيقة

## Terms

admin-save = حفظ
policies-lead = ما يوافق عليه الأشخاص عند إعداد جهاز. لكل وثيقة شروط إصدارات، والنص المنشور لا يتغير أبدًا.
policies-none = لا توجد شروط بعد
policies-none-next = اكتب الوثيقة الأولى. لن يراها أحد حتى تنشرها.
policy-new = وثيقة شروط جديدة
policy-new-lead = تبدأ الوثيقة بمسودة لا يراها أحد حتى تنشرها.
policy-new-bad-id = يُسمح في المعرّف بالأحرف من a إلى z والأرقام من 0 إلى 9 والشرطات، وبحد أقصى 32 حرفًا.
policy-new-taken = توجد وثيقة بهذا المعرّف بالفعل. اختر معرّفًا آخر.
policy-bad-language = هذا ليس رمز لغة صالحًا. أمثلة: en-US, de-DE, ar-SA.
policy-id = المعرّف
policy-id-hint = الاسم المستخدم في خادم MDM وفي التقارير، مثل company-devices. لا يمكن تغييره لاحقًا.
policy-language-hint = رمز لغة مثل en-US أو de-DE.
policy-begin = بدء
policy-for-any = كل الأجهزة
policy-for-company = أجهزة المؤسسة
policy-for-personal = الأجهزة الشخصية
policy-everybody = الجميع
policy-in-groups = { $count ->
    [zero] لا توجد مجموعات
    [one] أعضاء مجموعة واحدة
    [two] أعضاء مجموعتين
    [few] أعضاء { $count } مجموعات
    [many] أعضاء { $count } مجموعة
   *[other] أعضاء { $count } مجموعة
}
policy-everywhere = كل المناطق
policy-in-regions = { $count ->
    [zero] لا توجد مناطق
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $count } مناطق
    [many] { $count } منطقة
   *[other] { $count } منطقة
}
policy-ownership = الأجهزة
policy-groups = الأشخاص
policy-regions = المناطق
policy-priority = الأولوية
policy-default-language = اللغة الافتراضية
policy-default = افتراضي
policy-reaccept = من وافق على إصدار سابق
policy-reaccept-yes = يُطلب منه في البوابة قبول هذا الإصدار
policy-reaccept-no = يُعرض عليه هذا الإصدار في البوابة دون إلزام
policy-reading = تأكيد القراءة
policy-reading-none = القبول دون تأكيد القراءة
policy-reading-checkbox = وضع علامة في مربع لتأكيد القراءة
policy-reading-end = المتابعة من نهاية النص، ثم القبول
policy-lasting = مدة سريان الموافقة
policy-lasts = حتى نشر إصدار آخر
policy-lasts-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
policy-lasts-until = حتى { $date }
policy-in-force = سارٍ
policy-to-come = لم يبدأ سريانه بعد
policy-past = حلّ محله إصدار آخر
policy-called-off = أُلغي
policy-retired = أُوقف عرضها
policy-never-published = لم تُنشر بعد
policy-next-from = اعتبارًا من { $date }
policy-from = اعتبارًا من { $date }
policy-has-draft = توجد مسودة
policy-of-folder = من مجلد
policy-published = نُشر في { $date } من مجلد
policy-published-by = نُشر في { $date } بواسطة { $who }
policy-draft-changed = آخر تعديل بواسطة { $who }، { $when }
policy-to-draft = فتح المسودة
policy-write-next = كتابة الإصدار التالي
policy-now = الساري حاليًا
policy-versions = الإصدارات
policy-folder = هذه الوثيقة مكتوبة في مجلد
policy-folder-means = يعدّلها هناك من يشغّل الخادم. يمكنك هنا قراءتها، ومعاينتها كما يعرضها Windows، ومقارنة إصداراتها.
policy-retired-since = أُوقف عرضها منذ { $date }
policy-retired-means = لا تُعرض هذه الشروط على أشخاص جدد. تبقى الموافقات السابقة مسجّلة.
policy-offer-again = استئناف عرضها
policy-retire = إيقاف عرضها
policy-call-off = إلغاء هذا الإصدار
policy-preview = معاينة
policy-to-log = من غيّر ماذا
policy-done-published = تم نشر الإصدار { $version }.
policy-done-called-off = تم إلغاء الإصدار { $version }.
policy-done-retired = تم إيقاف عرض الوثيقة.
policy-done-offered = تم استئناف عرض الوثيقة.
policy-done-discarded = تم حذف المسودة.

draft-title = مسودة الإصدار { $version }
draft-lead = لا يرى أحد المسودة. انشرها عندما تصبح جاهزة.
draft-saved = تم الحفظ
draft-texts = النصوص
draft-settings = الإعدادات
draft-edit-settings = تغيير الإعدادات
draft-add-language = إضافة لغة
draft-publish = نشر
draft-compare = ما الذي تغيّر منذ الإصدار { $version }
draft-discard = حذف المسودة
draft-back = المسودة
flaws-title = قبل أن تتمكن من النشر
flaw-no-text = لا يوجد نص. أضف نصًا.
flaw-no-default = لا يوجد نص باللغة الافتراضية ({ $language }). أضف نصًا بها، أو اختر لغة افتراضية أخرى في الإعدادات.
flaw-empty = النص ({ $language }) فارغ. اكتبه أو احذفه.
flaw-no-groups = الوثيقة مخصصة لأعضاء مجموعات، لكن لم تُحدَّد أي مجموعة، ولذلك لن يراها أحد. حدّد مجموعة، أو اختر «الجميع».
flaw-no-regions = الوثيقة مخصصة لبعض المناطق، لكن لم تُحدَّد أي منطقة، ولذلك لن يراها أحد. حدّد منطقة، أو اختر «كل المناطق».
flaw-ended = ستنتهي الموافقات قبل بدء سريان الإصدار. اختر تاريخًا لاحقًا.

settings-groups = معرّفات كائنات المجموعات
settings-groups-hint = معرّف واحد في كل سطر. تجده في Entra، في صفحة «نظرة عامة» للمجموعة.
settings-only-groups = أعضاء هذه المجموعات فقط
settings-regions = المناطق
settings-regions-hint = حرفان لكل منطقة، مع فاصلة بين كل منطقتين، مثل DE, AT, CH.
settings-only-regions = الأجهزة التي تُعدّ في هذه المناطق فقط
settings-place-hint = المنطقة هي التي يتم اختيارها في إعداد Windows.
settings-priority-hint = عندما تنطبق عدة وثائق، تُعرض الوثيقة ذات الرقم الأعلى، ثم الوثيقة المخصصة لمجموعات، ثم الوثيقة المخصصة لنوع واحد من الأجهزة.
settings-default-hint = تُعرض على من لا يتوفر النص بلغاتهم.
settings-reaccept = طلب القبول ممن وافق على إصدار سابق
settings-reaccept-hint = تطلب منه البوابة قبول هذا الإصدار. وإلا فإنها تعرضه عليه فقط.
settings-lasting-hint = عندما تنتهي الموافقة، تطلبها البوابة من جديد. وتبقى الأجهزة مسجّلة.
settings-for-days = لعدد من الأيام
settings-days = عدد الأيام
settings-until-date = حتى تاريخ محدد
settings-until = التاريخ
settings-until-hint = تنتهي الموافقة مع بداية هذا اليوم ({ $zone }).
settings-bad-group = «{ $text }» ليس معرّف كائن. المعرّف المتوقع مثل: 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
settings-bad-region = «{ $text }» ليس رمز منطقة. المتوقع حرفان، مثل DE.
settings-bad-priority = يجب أن تكون الأولوية عددًا صحيحًا، مثل 10.
settings-bad-days = أدخل عدد الأيام، من 1 فأكثر.
settings-bad-date = أدخل تاريخًا.
settings-overtaken = غيّر { $who } الإعدادات أثناء تعديلك لها

text-title = النص ({ $language })
text-language = اللغة
text-taken = يوجد نص بهذه اللغة بالفعل. افتحه من صفحة المسودة.
text-label = النص
text-hint = بتنسيق Markdown. العنوان الأول في النص هو عنوان الشروط: # استخدام جهاز في العمل. يجب أن تبدأ الروابط بـ https.
text-too-long = الحد الأقصى للنص { $most } KiB، وحجم هذا النص { $sent } KiB. لم يُحفظ أي شيء.
text-unprintable = يحتوي النص على أحرف لا يمكن عرضها. الصقه مرة أخرى كنص عادي.
text-remove = حذف هذا النص
text-rendered = كما يقرؤه الأشخاص
text-rendered-hint = هذا هو النص المحفوظ آخر مرة.
text-no-title = لا يوجد عنوان: ستعرض الصفحة «شروط الاستخدام».
text-overtaken = حفظ { $who } هذا النص أثناء كتابتك
dropped-title = لن يُعرض ما يلي
dropped-html = شيفرة HTML: استخدم Markdown بدلًا منها.
dropped-script = البرامج النصية وأوراق الأنماط.
dropped-picture = الصور. تبقى أوصافها.
dropped-link-title = عناوين الروابط.
overtaken-next = لم تفقد شيئًا: ما كتبته لا يزال في النموذج. إذا حفظت مرة أخرى، فسيحل ما كتبته محل ما حُفظ.
overtaken-changes = الفرق بين المحفوظ وما كتبته

publish-title = نشر الإصدار { $version }
publish-lead = اللغات: { $languages }.
publish-point-shown = يُعرض هذا النص منذ ذلك الوقت على كل من تشمله الوثيقة.
publish-point-fixed = لا يمكن تغيير نص منشور. كل تغيير هو إصدار جديد.
publish-point-before = من كان يقرأ الإصدار السابق في تلك اللحظة يمكنه قبوله.
publish-for = لمن هذا الإصدار
publish-when = موعد النشر
publish-now = الآن
publish-later = في تاريخ محدد
publish-day = التاريخ
publish-time = الوقت
publish-zone = منطقتك الزمنية: { $zone }
publish-bad-time = أدخل تاريخًا ووقتًا.
publish-past = مضى هذا الوقت. اختر وقتًا في المستقبل، أو انشر الآن.
publish-overtaken = غيّر { $who } المسودة بعد أن فتحت هذه الصفحة
publish-overtaken-next = لم يُنشر أي شيء. راجع المسودة مرة أخرى، ثم انشرها.

ask-what-happens = ما الذي سيحدث:
ask-overtaken = غيّرها { $who } بعد أن فتحت هذه الصفحة
ask-overtaken-next = لم يُنفَّذ أي شيء. راجعها مرة أخرى، ثم قرّر.
ask-retire-title = هل تريد إيقاف عرض { $of }؟
ask-retire-does = لن تُعرض هذه الشروط على أشخاص جدد. ستُعرض بدلًا منها شروط أخرى تنطبق، إن وُجدت.
ask-retire-stays = تبقى الموافقات السابقة مسجّلة، ويمكنك استئناف عرض الوثيقة لاحقًا.
ask-retire-button = إيقاف عرضها
ask-offer-title = هل تريد استئناف عرض { $of }؟
ask-offer-does = سيُعرض الإصدار الساري على كل من تشمله الوثيقة.
ask-offer-stays = يبقى نصه كما كان.
ask-offer-button = استئناف عرضها
ask-call-off-title = هل تريد إلغاء الإصدار { $of }؟
ask-call-off-does = لن يبدأ سريانه. ولن يُستخدم رقمه لإصدار آخر.
ask-call-off-stays = يبقى الإصدار الساري ساريًا.
ask-call-off-button = إلغاء هذا الإصدار
ask-discard-title = هل تريد حذف مسودة { $of }؟
ask-discard-does = ستُحذف كل نصوصها وإعداداتها. لا يمكن التراجع عن ذلك.
ask-discard-stays = تبقى الإصدارات المنشورة كما هي.
ask-discard-button = حذف المسودة
ask-remove-text-title = هل تريد حذف النص ({ $of })؟
ask-remove-text-does = لن يبقى في المسودة نص بهذه اللغة. لا يمكن التراجع عن ذلك.
ask-remove-text-stays = تحتفظ الإصدارات المنشورة بنصوصها.
ask-remove-text-button = حذف النص

changes-title = ما الذي تغيّر
changes-lead = الأسطر التي تبدأ بعلامة − محذوفة، والتي تبدأ بعلامة + جديدة.
changes-from = من
changes-to = إلى
changes-draft = المسودة
changes-compare = مقارنة

preview-title = معاينة
preview-lead = الصفحة كما يعرضها Windows. أزرارها لا تعمل هنا.
preview-version = الإصدار
preview-theme = مكان العرض
preview-theme-frx-light = إعداد Windows 11
preview-theme-frx = إعداد Windows 10
preview-theme-moset = تطبيق «الإعدادات»
preview-size = الحجم
preview-size-card = بطاقة
preview-size-screen = شاشة
preview-size-window = نافذة
preview-size-small = صغير
preview-frame = الصفحة كما يعرضها Windows
preview-alone = فتح الصفحة وحدها

## Who sees what

audience-lead = اسأل عن أي شخص: ستعرف ما كان Windows سيعرضه عليه الآن.
audience-who = الشخص
audience-who-hint = الحساب أو معرّف الكائن. اتركه فارغًا للسؤال عن أي شخص.
audience-unknown = لا يوجد هنا قرار مسجّل باسم «{ $text }» بعد. أدخل معرّف الكائن، أو اترك الحقل فارغًا وأدخل مجموعات.
audience-anybody = أي شخص بهذه المواصفات
audience-groups-hint = معرّف واحد في كل سطر. إذا حدّدت شخصًا وتركت الحقل فارغًا، تُستخدم مجموعاته من آخر عملية إعداد، بقدر ما تذكرها القواعد.
audience-region = المنطقة
audience-region-hint = حرفان، مثل DE. إذا تُرك فارغًا: لم يذكر Windows المنطقة.
audience-languages = اللغات
audience-languages-hint = كما يطلبها الجهاز، مثل de-DE, en-US. إذا تُرك فارغًا: لغاتك أنت.
audience-ask = عرض النتيجة
audience-sees = تُعرض على { $who } شروط «{ $title }»
audience-version = الإصدار { $version } من { $policy }، اللغة: { $language }.
audience-open = قراءة النص
audience-sees-none = لا تُعرض على { $who } أي شروط
audience-goes-on = لا توجد وثيقة مطابقة. يستمر الإعداد دون صفحة شروط، ويُسجَّل ذلك.
audience-refused = لا توجد وثيقة مطابقة. يُرفض التسجيل، حسب إعدادات المستأجر.
audience-why = السبب
audience-rank = الإصدار { $version }، الأولوية { $priority }
audience-groups-typed = { $count ->
    [zero] النتيجة لشخص لا ينتمي إلى أي مجموعة.
    [one] النتيجة لعضو في مجموعة واحدة.
    [two] النتيجة لعضو في مجموعتين.
    [few] النتيجة لعضو في { $count } مجموعات.
    [many] النتيجة لعضو في { $count } مجموعة.
   *[other] النتيجة لعضو في { $count } مجموعة.
}
audience-groups-known = { $count ->
    [zero] لا تذكر القواعد أيًا من مجموعات آخر عملية إعداد.
    [one] النتيجة وفق مجموعة واحدة من آخر عملية إعداد تذكرها القواعد.
    [two] النتيجة وفق مجموعتين من آخر عملية إعداد تذكرهما القواعد.
    [few] النتيجة وفق { $count } مجموعات من آخر عملية إعداد تذكرها القواعد.
    [many] النتيجة وفق { $count } مجموعة من آخر عملية إعداد تذكرها القواعد.
   *[other] النتيجة وفق { $count } مجموعة من آخر عملية إعداد تذكرها القواعد.
}
audience-groups-none = النتيجة لشخص لا ينتمي إلى أي مجموعة.
verdict-shown = هذا ما يُعرض
verdict-outranked = مطابقة، لكن تسبقها وثيقة أخرى
verdict-ownership = لأجهزة أخرى
verdict-groups = لأعضاء مجموعات أخرى
verdict-region = لمناطق أخرى

## People

people-lead = ابحث عن شخص أو جهاز أو قرار أو عملية تسجيل، واعرف ما حدث ولماذا.
people-search = ما الذي تعرفه؟
people-search-hint = اسم أو معرّف أو رقم، أيًا كان نوعه.
people-search-button = بحث
people-back = الأشخاص
people-examples = ما يمكنك البحث عنه
people-example-upn = اسم UPN أو بدايته
people-example-guid = أي معرّف
people-example-device = اسم جهاز أو بدايته
people-example-hardware = معرّف عتاد أو بدايته
people-guid-note = قد يكون المعرّف معرّف كائن، أو معرّف قرار، أو معرّف جهاز هنا أو في Entra، أو client-request-id، أو معرّف التتبع لعملية التسجيل، أو المعرّف الذي عرضته صفحة خطأ للدعم التقني.
people-kept-note = يمكن العثور على القرارات والأجهزة دائمًا. أما تفاصيل ما حدث قبلها فتُحفظ 30 يومًا.
people-people = الأشخاص
people-devices = الأجهزة
people-decisions = القرارات
people-attempts = ما الذي حدث
people-more = هناك نتائج أخرى. اكتب المزيد لعرضها.
people-none = لم نعثر على شيء عن «{ $query }»
people-none-next = تحقق من الكتابة، أو جرّب معرّفًا آخر. تُحفظ تفاصيل ما حدث قبل القرار أو التسجيل 30 يومًا.
people-what = ما يمكنك البحث عنه
people-seen-when = آخر اتصال: { $when }
people-personal-device = جهاز شخصي
people-standing-grace = يتطلب الانتباه
people-grace-until = يتطلب الانتباه حتى { $when }
people-counts = يُحتسب ضمن حد الأجهزة
person-attempts = ما الذي حدث
person-attempts-none = لا شيء في آخر 30 يومًا.
person-attempts-earlier = ما حدث قبل ذلك
person-later = العودة إلى الأحدث
person-room = { $count ->
    [zero] لا يمكن إضافة أجهزة أخرى
    [one] يمكن إضافة جهاز واحد آخر
    [two] يمكن إضافة جهازين آخرين
    [few] يمكن إضافة { $count } أجهزة أخرى
    [many] يمكن إضافة { $count } جهازًا آخر
   *[other] يمكن إضافة { $count } جهاز آخر
}
person-cap-everybody = هذا هو الحد العام للجميع.
person-cap-own = هذا حد خاص بهذا الشخص.
person-cap-group = هذا حد المجموعة { $group }، وهو الأعلى بين مجموعات هذا الشخص.
person-groups-when = آخر مرة أبلغ فيها Windows عن المجموعات: { $when }.
person-cap-full = بلغ الحد الأقصى
person-cap-none = لا يُسمح لهذا الشخص بأي أجهزة
person-cap-full-next = سيُرفض أي جهاز آخر حتى يُزال جهاز أو يُرفع الحد.
person-devices-none = لا توجد أجهزة.
person-devices-more = هناك أجهزة أخرى. ابحث عن الجهاز باسمه أو بمعرّف العتاد.
person-removed = الأجهزة المُزالة
person-decisions-none = لا توجد قرارات.
person-decisions-earlier = القرارات السابقة
decision-where = مكان القرار
decision-in-portal = البوابة
decision-device = الجهاز المسجّل بناءً عليه
decision-request = client-request-id
decision-groups = المجموعات المذكورة في القواعد
decision-withdrawal-commitment = بصمة سجل السحب
decision-text-hint = كما عُرض، كلمة بكلمة.
device-owner = صاحب الجهاز
device-compliance = استيفاء المتطلبات
device-enrollment-type = نوع التسجيل
device-hardware = معرّف العتاد
device-id = معرّف الجهاز
device-entra-id = معرّف الجهاز في Entra
theme-frx = إعداد Windows 10
theme-frx-light = إعداد Windows 11
theme-moset = تطبيق «الإعدادات»
admin-removal-lead = صاحب هذا الجهاز هو { $owner }. أنت تطلب إزالته نيابةً عنه.
admin-removal-will-mdm = يُطلب من خادم MDM إلغاء تسجيل الجهاز.
admin-removal-will-access = قد لا يتمكن الشخص من الوصول منه إلى بريد العمل وتطبيقاته وملفاته.
admin-removal-will-log = يُسجَّل في السجل أنك أنت من طلب ذلك.
admin-removal-not-forever = ليست الإزالة نهائية: يمكن إعداد الجهاز للعمل مرة أخرى.
admin-removal-not-told = لن تُحذف الملفات الشخصية، بل تبقى على الجهاز.
admin-removal-too-many-next = بلغت عمليات الإزالة الجارية لهذا الشخص أقصى عدد مسموح به. حاول مرة أخرى بعد اكتمال إحداها.
admin-removal-done = طُلب من خادم MDM إزالة هذا الجهاز
admin-removal-requested = طُلبت إزالة الجهاز
admin-removal-accepted = يزيله خادم MDM الآن
admin-removal-over = أُزيل الجهاز
admin-removal-failed = فشلت الإزالة الأخيرة
admin-removal-since = آخر تحديث: { $when }
admin-removal-by = بطلب من { $who }
admin-removal-by-owner = صاحب الجهاز
act-device-removal-requested = طلب إزالة جهاز

## What happened

attempt-shown = عُرضت الشروط
attempt-not-read = تم اختيار «قبول» قبل قراءة الشروط
attempt-read = قرأ الشخص الشروط حتى نهايتها
attempt-restricted = أوضحت الصفحة سبب عدم إمكانية متابعة الإعداد
attempt-pin-asked = طُلب رقم PIN
attempt-pin-refused = لم يُقبل رقم PIN
attempt-removal-asked = طلبت الصفحة التأكيد قبل إزالة جهاز
attempt-removal-requested = طلب الشخص إزالة جهاز
attempt-accepted = وافق الشخص على الشروط
attempt-declined = رفض الشخص الشروط
attempt-not-required = لم تكن هناك حاجة إلى شروط
attempt-user-refused = أُبلغ Windows بأن هذا الشخص لا يمكنه المتابعة
attempt-failed = تعذّر على الخادم إكمال المهمة
attempt-address-refused = لا يوجد عنوان مسموح به لإعادة الإجابة
attempt-form-refused = أُرسلت قيمة لم تعرضها الصفحة
attempt-enrolled = سُجّل الجهاز
attempt-enrolled-already = سُجّل الجهاز مرة أخرى
attempt-message-format = رُفض التسجيل: طلب خادم MDM ليس بالصيغة الموثّقة
attempt-authorization = رُفض التسجيل: لا توجد موافقة، أو الجهاز غير مسموح به
attempt-internal-fault = رُفض التسجيل: تعذّر على الخادم الرد
attempt-cap-reached = رُفض التسجيل: بلغ الشخص حد الأجهزة
attempt-not-supported = رُفض التسجيل: إصدار Windows هذا قديم جدًا
attempt-in-maintenance = رُفض التسجيل: التسجيل متوقف مؤقتًا
attempt-user-license = رُفض التسجيل: ليس لدى الشخص ترخيص
attempt-invalid-data = رُفض التسجيل: الموافقة لا تخص هذا الجهاز
attempt-help = المساعدة بشأن { $code }
attempt-at = الوقت
attempt-kind = المكان
attempt-kind-terms = صفحة شروط الاستخدام
attempt-kind-enrollment = التسجيل من خادم MDM
attempt-person = الشخص
attempt-decision = القرار
attempt-device = الجهاز
attempt-shown-in = مكان العرض
attempt-trace-id = معرّف التتبع
attempt-support-id = معرّف للدعم التقني
attempt-outcome = النتيجة المحتسبة
attempt-agent = وكيل المستخدم
attempt-id = رقم هذا الإدخال
turn-person = بانتظار الشخص
turn-administrator = بانتظار المسؤول
turn-mdm = بانتظار خادم MDM
turn-operator = بانتظار مشغّل الخادم: المعرّف موجود في سجل الخادم
turn-wait = انتظر، ثم حاول مرة أخرى
turn-nobody = لا يمكن حل هذه المشكلة
