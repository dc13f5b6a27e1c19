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

## Settings: what is said in several places

act-token-made = إنشاء رمز API مميز
act-token-revoked = إبطال رمز API مميز
act-pin-made = إنشاء رقم PIN
act-pin-revoked = إبطال رقم PIN
act-settings-changed = تغيير الإعدادات
table-act = الإجراء
good-until = آخر يوم
good-until-hint = اتركه فارغًا إذا لم تكن له نهاية. تستمر الصلاحية حتى نهاية ذلك اليوم بحسب منطقتك الزمنية.
good-until-wrong = اختر اليوم أو يومًا لاحقًا.
object-id-wrong = أدخل معرّف كائن مثل 6babcaad-604b-40ac-a9d7-9fd97c0b779f.
shown-once = لن يُعرض هذا إلا مرة واحدة
validity-good = صالح
validity-until = حتى { $when }
validity-used-up = استُنفد
validity-expired = انتهت صلاحيته
validity-revoked = أُبطل

## Settings: API tokens

tokens-title = رموز API المميزة
tokens-lead = يستخدم خادم MDM رمزًا مميزًا لاستدعاء Vestibule: لتسجيل الأجهزة، وقراءة ما حدث، والإبلاغ عن استيفاء المتطلبات وعن عمليات الإزالة.
tokens-none = لا توجد رموز API مميزة
tokens-none-next = يحتاج خادم MDM إلى رمز قبل أن يمكن تسجيل الأجهزة.
tokens-back = كل رموز API المميزة
token-make = إنشاء رمز مميز
token-make-lead = سيظهر الرمز في الصفحة التالية، ولن يظهر بعد ذلك أبدًا.
token-name = الاسم
token-name-hint = اسم تعرفه به، مثل اسم الخادم الذي يستخدمه.
token-name-wrong = أدخل اسمًا من 1 إلى 100 حرف.
token-rights = يُستخدم من أجل
token-rights-hint = حدّد ما يفعله الخادم فقط. يمكن لرمز آخر أن يتولى الباقي.
token-rights-wrong = حدّد خيارًا واحدًا على الأقل.
token-right-enroll = تسجيل الأجهزة
token-right-read = قراءة الأجهزة والقرارات والأحداث
token-right-compliance = الإبلاغ عن استيفاء المتطلبات وعمليات الاتصال
token-right-removal = طلب عمليات الإزالة والإبلاغ عنها
token-made = تاريخ الإنشاء
token-state = الحالة
token-made-title = تم إنشاء الرمز المميز
token-made-lead = أصبح { $name } صالحًا من الآن.
token-shown-once-next = انسخه إلى خادم MDM الآن. لا يحتفظ Vestibule إلا بتجزئة منه. إذا فُقد، فأنشئ رمزًا آخر وأبطل هذا الرمز.
token-secret = الرمز المميز
token-revoke = إبطال
token-revoke-title = هل تريد إبطال هذا الرمز المميز؟
token-revoke-will = لن يتمكن الخادم الذي يستخدمه من استدعاء Vestibule بعد ذلك، وعلى الفور.
token-revoke-forever = لا يمكن إعادة تفعيله. أنشئ رمزًا جديدًا للخادم أولًا.
token-revoke-button = إبطال الرمز
token-keep = الاحتفاظ به
token-revoked = تم إبطال الرمز المميز
token-revoked-next = لم يعد مقبولًا على أي خادم.

## Settings: PINs

pins-title = أرقام PIN للتسجيل
pins-lead = حيث يُطلب رقم PIN، يُدخله الأشخاص قبل أن يروا الشروط. سلّمه لهم بطريقة أخرى غير البريد الإلكتروني على الجهاز الجديد.
pins-none = لا توجد أرقام PIN
pins-none-next = أنشئ رقمًا لشخص واحد، أو رقمًا يستخدمه صف دراسي أو فريق.
pins-not-asked = لا يُطلب رقم PIN من أحد حاليًا
pins-not-asked-next = اشتراط رقم PIN في القيود
pins-back = كل أرقام PIN
pin-make = إنشاء رقم PIN
pin-make-lead = سيظهر الرقم في الصفحة التالية، ولن يظهر بعد ذلك أبدًا.
pin-user = لمن
pin-user-hint = معرّف كائن الشخص الوحيد المسموح له باستخدامه. اتركه فارغًا ليستخدمه أي شخص في مؤسستك.
pin-anybody = أي شخص
pin-uses = الاستخدام
pin-uses-label = عدد الأجهزة
pin-uses-hint = يُستنفد الرقم بعد قبول هذا العدد من الأجهزة به.
pin-uses-wrong = أدخل عددًا، من 1 فأكثر.
pin-used-of = { $used } من { $of }
pin-made-title = تم إنشاء رقم PIN
pin-made-personal = { $count ->
    [zero] لا يصلح لأي جهاز.
    [one] يصلح لجهاز واحد لذلك الشخص.
    [two] يصلح لجهازين لذلك الشخص.
    [few] يصلح لـ { $count } أجهزة لذلك الشخص.
    [many] يصلح لـ { $count } جهازًا لذلك الشخص.
   *[other] يصلح لـ { $count } جهاز لذلك الشخص.
}
pin-made-anybody = { $count ->
    [zero] لا يصلح لأي جهاز.
    [one] يصلح لجهاز واحد لأي شخص.
    [two] يصلح لجهازين، أيًا كان من يُعدّهما.
    [few] يصلح لـ { $count } أجهزة، أيًا كان من يُعدّها.
    [many] يصلح لـ { $count } جهازًا، أيًا كان من يُعدّها.
   *[other] يصلح لـ { $count } جهاز، أيًا كان من يُعدّها.
}
pin-shown-once-next = لا يحتفظ Vestibule بالرقم نفسه. إذا فُقد، فأنشئ رقم PIN آخر وأبطل هذا الرقم.
pin-secret = رقم PIN
pin-revoke-title = هل تريد إبطال رقم PIN هذا؟
pin-revoke-will = لن يتمكن أحد من استخدامه بعد ذلك، وعلى الفور.
pin-revoke-not = ما قُبل به يبقى مقبولًا.
pin-revoke-button = إبطال رقم PIN
pin-keep = الاحتفاظ به
pin-revoked = تم إبطال رقم PIN
pin-revoked-next = لم يعد بإمكان أحد استخدامه.

## Settings

settings-lead = ما يحدده ملف التكوين من شأن مشغّل الخادم. وكل ما عدا ذلك يمكنك ضبطه هنا، ويسري خلال ثانيتين دون إعادة تشغيل.
settings-change = تغيير
settings-save = حفظ
settings-saved = تم الحفظ: { $section }
settings-saved-next = يسري على كل الخوادم خلال ثانيتين.
settings-from-file = ملف التكوين
settings-from-console = مضبوط هنا
settings-from-both = في الملف ومضبوط هنا
settings-from-default = افتراضي
settings-conflict = غيّر شخص آخر هذه الإعدادات في هذه الأثناء
settings-conflict-who = التغيير بواسطة { $name }، { $when }.
settings-conflict-next = لم يُحفظ ما أدخلته بعد، ولم تفقد شيئًا. تظهر الاختلافات تحت كل حقل. إذا حفظت الآن، فسيسري ما أدخلته.
setting-fixed = محدد في ملف التكوين. يغيّره مشغّل الخادم هناك.
setting-in-file = هذا الإعداد محدد في ملف التكوين ولا يمكن تغييره هنا. لم يُحفظ أي شيء.
setting-theirs = المحفوظ الآن:
setting-line-wrong = السطر { $line }: { $wrong }
setting-last-administrator = أنت آخر مسؤول. أضف مسؤولًا آخر قبل أن تزيل نفسك.
setting-secret-set = يوجد سر محفوظ
setting-secret-keep = يوجد سر محفوظ، لكنه لا يُعرض. اترك الحقل فارغًا للاحتفاظ به.
logo-lead = يظهر بجانب اسم مؤسستك في صفحة شروط الاستخدام وفي البوابة.
logo-file = الصورة
logo-remove = إزالة الشعار
logo-wrong-none = اختر صورة.
logo-wrong-kind = اختر صورة بتنسيق PNG أو JPEG. صور SVG غير مقبولة لأنها قد تحتوي على برامج نصية.
logo-wrong-bytes = اختر صورة لا يتجاوز حجمها 64 KB.
logo-wrong-shape = اختر صورة لا تتجاوز أبعادها 2048 × 2048 بكسل، ولا يزيد أحد بُعديها على عشرة أضعاف الآخر.
tokens-hint = لخادم MDM وغيره ممن يستدعون API.
pins-hint = لمن يُعدّون جهازًا، حيث يُطلب رقم PIN.
setting-device-cap = عدد الأجهزة المسموح به للشخص
setting-device-cap-hint = أدخل عددًا. لمن ترد لهم استثناءات أدناه حدود خاصة بهم.
setting-device-cap-wrong = أدخل عددًا من 0 إلى 4294967295.
setting-cap-override = الاستثناءات
setting-cap-override-hint = استثناء واحد في كل سطر: الكلمة group أو user، ثم معرّف الكائن، ثم الحد، مثل «group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000». يُطبَّق حد المستخدم نفسه أولًا، ثم أعلى حدود مجموعاته.
setting-cap-override-wrong = أدخل «group» أو «user»، ثم معرّف كائن وعددًا، دون تكرار أي مجموعة أو مستخدم.
setting-none = لا يوجد
setting-free-slot = متى يتوفر المكان
setting-free-slot-hint = عندما يطلب شخص إزالة أحد أجهزته.
setting-choose = اختر أحد الخيارات.
setting-most-pending = عمليات الإزالة الجارية
setting-most-pending-hint = أقصى عدد للشخص الواحد في الوقت نفسه.
setting-on-terms-page = إزالة جهاز أثناء إعداد جهاز آخر
setting-on-terms-page-hint = يمكن لمن بلغ حد الأجهزة إزالة جهاز من صفحة شروط الاستخدام.
setting-personal-devices = الأجهزة الشخصية
setting-personal-devices-hint = هل يمكن للأشخاص تسجيل أجهزتهم الخاصة.
setting-minimum-os-version = أقدم إصدار Windows
setting-minimum-os-version-hint = مثل 10.0.19045. اتركه فارغًا لقبول أي إصدار.
setting-minimum-os-version-wrong = أدخل إصدارًا من رقمين إلى أربعة أرقام، مثل 10.0.19045.
setting-minimum-os-version-none = أي إصدار
setting-licensed-groups = مجموعات يُسمح لها بالتسجيل
setting-licensed-groups-hint = معرّف كائن واحد في كل سطر. إذا لم تُحدَّد مجموعات ولا مستخدمون، يُسمح للجميع.
setting-licensed-groups-none = الكل
setting-licensed-users = مستخدمون يُسمح لهم بالتسجيل
setting-licensed-users-hint = معرّف كائن واحد في كل سطر. يُسمح لهم بالإضافة إلى تلك المجموعات.
setting-licensed-users-none = الكل
setting-pin = رقم PIN للتسجيل
setting-pin-hint = هل يُدخل الأشخاص رقم PIN قبل أن يروا الشروط.
setting-maintenance = التسجيل
setting-maintenance-hint = عندما يكون متوقفًا مؤقتًا، لا يمكن لأحد تسجيل جهاز.
setting-maintenance-wrong = يجب أن ينتهي الإيقاف بعد بدايته.
setting-maintenance-from = بداية الإيقاف المؤقت
setting-maintenance-from-hint = بحسب منطقتك الزمنية. اتركه فارغًا للإيقاف فورًا.
setting-time-wrong = أدخل تاريخًا ووقتًا.
setting-maintenance-from-none = فورًا
setting-maintenance-until = نهاية الإيقاف المؤقت
setting-maintenance-until-hint = بحسب منطقتك الزمنية. اتركه فارغًا إذا كنت ستنهي الإيقاف بنفسك.
setting-maintenance-until-none = بلا نهاية
setting-maintenance-message = ما يُعرض على الأشخاص
setting-maintenance-message-hint = بعباراتك أنت، مثل «سنعود يوم الثلاثاء.»
setting-maintenance-message-wrong = أدخل سطرًا واحدًا.
setting-maintenance-message-none = لا شيء إضافي
setting-no-terms = عند عدم وجود وثيقة مطابقة
setting-no-terms-hint = ما يحدث عندما لا توجد شروط تنطبق على شخص ما.
setting-withdrawal = سحب الموافقة
setting-withdrawal-hint = هل يمكن للأشخاص أن يسحبوا موافقتهم في البوابة.
setting-accent = لون التمييز
setting-accent-hint = لون الزر الرئيسي والروابط، مثل #0b6a0b. حيث تصعب قراءته، تُستخدم درجة منه.
setting-accent-wrong = أدخل لونًا مثل #0b6a0b.
setting-accent-none = لون Windows
setting-logo = الشعار
setting-logo-hint = صورة PNG أو JPEG لا تتجاوز 64 KB، ومصممة لخلفية بيضاء. ضِعف 224 × 40 بكسل يجعلها واضحة على كل الشاشات.
setting-logo-wrong = اختر صورة.
setting-support-name = الاسم
setting-support-name-hint = اسم الدعم التقني في مؤسستك.
setting-support-name-wrong = أدخل 100 حرف كحد أقصى.
setting-not-set = غير محدد
setting-support-email = عنوان البريد الإلكتروني
setting-support-email-wrong = أدخل عنوانًا مثل help@contoso.com.
setting-support-phone = الهاتف
setting-support-phone-hint = كما يكتبه الأشخاص، مثل ‎+1 425 555 0100.
setting-support-phone-wrong = أدخل رقمًا مثل ‎+49 89 555-0100.
setting-support-url = صفحة الويب
setting-support-url-hint = عنوان مثل https://help.contoso.com/.
setting-support-url-wrong = أدخل عنوانًا يبدأ بـ https://.
setting-redirect-uris = الوجهات المسموح بها للقرارات
setting-redirect-uris-hint = وجهة واحدة في كل سطر، بالصيغة scheme أو scheme://host أو scheme://host/path. يحتاج Windows إلى ms-appx-web: و ms-aadj-redir:.
setting-redirect-uris-wrong = أدخل مخططًا مثل ms-appx-web:، أو عنوانًا مثل https://mdm.contoso.com/done.
setting-audiences = جمهور الرموز المميزة (audience)
setting-audiences-hint = واحد في كل سطر: معرّف العميل للتطبيق، أو عنوان URI لمعرّف التطبيق إذا كان هو المذكور في الرموز.
setting-audiences-wrong = أدخل جمهورًا (audience).
setting-client-id = معرّف العميل
setting-client-id-hint = معرّف تطبيق البوابة في Entra. إذا كان خاطئًا، فلن يتمكن أحد من تسجيل الدخول هنا.
setting-client-id-wrong = أدخل معرّف العميل للتطبيق.
setting-client-secret = سر العميل
setting-client-secret-hint = يُحفظ مشفّرًا ولا يُعرض مرة أخرى أبدًا.
setting-client-secret-wrong = أدخل السر.
setting-administrators = المسؤولون
setting-administrators-hint = معرّف كائن واحد في كل سطر. يمكنهم قراءة كل شيء وتغييره. يمنح دور التطبيق Vestibule.Administrator الصلاحية نفسها.
setting-nobody = لا أحد
setting-auditors = المدققون
setting-auditors-hint = معرّف كائن واحد في كل سطر. يمكنهم قراءة كل شيء دون تغيير أي شيء.
setting-help-desk = الدعم التقني
setting-help-desk-hint = معرّف كائن واحد في كل سطر. يمكنهم رؤية أجهزة الأشخاص وقراراتهم.
settings-caps = حدود الأجهزة
settings-caps-lead = عدد الأجهزة المسموح به لكل شخص.
settings-removals = إزالة الأجهزة
settings-removals-lead = ما يحدث عندما يزيل الأشخاص أجهزة.
settings-restrictions = القيود
settings-restrictions-lead = من يُسمح له بالتسجيل وبأي أجهزة. يُبلَّغ الأشخاص في صفحة شروط الاستخدام متى كان ذلك معروفًا، وتُطبَّق القيود عند التسجيل.
settings-maintenance = الصيانة
settings-maintenance-lead = أوقف التسجيل مؤقتًا عندما لا يكون خادم MDM متاحًا.
settings-terms = الشروط والموافقات
settings-terms-lead = ما ينطبق على كل وثائق الشروط.
settings-branding = اللون
settings-branding-lead = مظهر صفحات مؤسستك.
settings-support = الدعم التقني
settings-support-lead = الجهة التي يمكن للأشخاص اللجوء إليها. تظهر في أسفل صفحات البوابة.
settings-windows = Windows وEntra
settings-windows-lead = ما يرسله Windows وتطبيق MDM في Entra وما يتلقيانه.
settings-sign-in = تسجيل الدخول
settings-sign-in-lead = كيف يسجّل الأشخاص الدخول إلى البوابة وإلى وحدة التحكم هذه.
settings-roles = الأدوار
settings-roles-lead = من يمكنه فتح وحدة التحكم هذه.
setting-free-slot-at-once = فور طلب الإزالة
setting-free-slot-on-confirmation = عندما يؤكد خادم MDM إزالة الجهاز
setting-on-terms-page-true = مسموح
setting-on-terms-page-false = غير مسموح
setting-personal-devices-allowed = مسموح بها
setting-personal-devices-blocked = محظورة
setting-pin-off = غير مطلوب
setting-pin-required = مطلوب
setting-maintenance-off = متاح
setting-maintenance-on = متوقف مؤقتًا
setting-no-terms-continue = يتابع الشخص دون صفحة شروط، ويُسجَّل ذلك
setting-no-terms-refuse = يُرفض التسجيل
setting-withdrawal-allowed = مسموح
setting-withdrawal-refused = مرفوض
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
settings-too-many-groups = الحد الأقصى لعدد المجموعات { $most }.
settings-bad-region = «{ $text }» ليس رمز منطقة. المتوقع حرفان، مثل DE.
settings-bad-priority = يجب أن تكون الأولوية عددًا صحيحًا، مثل 10.
settings-bad-days = أدخل عدد الأيام، من 1 فأكثر.
settings-bad-date = أدخل تاريخًا.
settings-overtaken = غيّر { $who } الإعدادات أثناء تعديلك لها

text-title = النص ({ $language })
text-language = اللغة
text-taken = يوجد نص بهذه اللغة بالفعل. افتحه من صفحة المسودة.
text-gone = لم يعد هذا النص في مسودة: نُشرت المسودة أو حُذفت، أو حُذف النص. لم يُحفظ أي شيء. ما كتبته لا يزال هنا: انسخه قبل المتابعة.
draft-settings-gone = نُشرت المسودة أو حُذفت في هذه الأثناء. لم يُحفظ أي شيء. ما اخترته لا يزال هنا: دوّنه قبل المتابعة.
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
dropped-nesting = الاقتباسات والقوائم وتنسيقات التشديد المتداخلة في أكثر من 32 مستوى. تبقى كلماتها.
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
publish-both = اخترت «الآن» وأدخلت تاريخًا أيضًا. اختر «في تاريخ محدد»، أو امسح التاريخ.
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
audience-groups-graph = تم السؤال بالمجموعات التي يذكرها Microsoft Graph الآن، بقدر ما تسمّيها القواعد.
audience-groups-none = النتيجة لشخص لا ينتمي إلى أي مجموعة.
verdict-shown = هذا ما يُعرض
verdict-outranked = مطابقة، لكن تسبقها وثيقة أخرى
verdict-ownership = لأجهزة أخرى
verdict-groups = لأعضاء مجموعات أخرى
verdict-region = لمناطق أخرى

## Settings: webhooks

act-webhook-secret-made = إنشاء سر لخطاف ويب
act-webhook-enabled = تفعيل خطاف ويب
act-webhook-replayed = إعادة إرسال أحداث
webhooks-title = خطافات الويب
webhooks-hint = من يُبلَّغ بالأحداث، وكيف سارت عمليات التسليم.
webhooks-lead = خوادم تُبلَّغ بالأحداث. أضف خطافًا هنا أو في ملف التكوين. هنا أيضًا أسرارها، وما يمكن فعله عندما لا يكون المستلم متاحًا.
webhooks-none = لا توجد خطافات ويب
webhooks-none-next = أضف خطافًا ليُبلَّغ خادمك بالقرارات والأجهزة أولًا بأول.
webhook-id = خطاف الويب
webhook-url = العنوان
webhook-waits = في الانتظار
webhook-lag = { $count ->
    [zero] لا شيء في الانتظار
    [one] حدث واحد في الانتظار
    [two] حدثان في الانتظار
    [few] { $count } أحداث في الانتظار
    [many] { $count } حدثًا في الانتظار
   *[other] { $count } حدث في الانتظار
}
webhook-disabled = معطّل: أحداثه في الانتظار
webhook-not-registered = غير مستخدم بعد
webhook-gone = أجاب بالرمز 410: لن يُرسل إليه شيء
webhook-without-secret = بلا سر: أحداثه في الانتظار
webhook-paused = متوقف مؤقتًا بناءً على طلبه
webhook-in-use = قيد الاستخدام
webhook-all-events = كل الأحداث
webhook-event = الحدث
webhook-outcome = النتيجة
webhook-secrets = تاريخ إنشاء أسرار التوقيع
webhook-log = عمليات التسليم
webhook-no-tries = لم تُجرَ أي محاولة في آخر 30 يومًا.
webhook-delivered = تم التسليم
webhook-to-be-retried = لم يُقبل، ستُعاد المحاولة لاحقًا
webhook-failed = فشل نهائيًا
webhook-skipped = انتظر طويلًا
webhook-acts = ما يمكنك فعله
webhook-secret = السر
webhook-secret-make = إنشاء سر
webhook-secret-lead = يتحقق المستلم من الأحداث باستخدام سر. يبدأ السر الجديد بالتوقيع فورًا، ويستمر السر السابق في التوقيع معه 24 ساعة، ليتمكن المستلم من الانتقال إلى الجديد.
webhook-secret-made = تم إنشاء السر
webhook-secret-made-lead = يُستخدم للتوقيع من الآن.
webhook-secret-once-next = انسخه إلى المستلم الآن. يحتفظ به Vestibule مشفّرًا ولا يعرضه مرة أخرى أبدًا.
webhook-back = العودة إلى خطاف الويب
webhook-enable-lead = استئناف الإرسال بعد الرمز 410، ومحاولة إرسال كل ما ينتظر فورًا.
webhook-enable = تفعيل
webhook-enabled = تم التفعيل، وتجري الآن محاولة إرسال ما كان في الانتظار.
webhook-since = إعادة الإرسال منذ
webhook-since-hint = بحسب منطقتك الزمنية. تُعاد إلى قائمة الانتظار كل الأحداث التي يطلبها خطاف الويب منذ ذلك الوقت، حتى التي سبق أن تسلّمها.
webhook-replay = إعادة الإرسال
webhook-replayed = { $count ->
    [zero] لا توجد منذ ذلك الوقت أحداث لإعادة إرسالها.
    [one] أُعيد حدث واحد إلى قائمة الانتظار.
    [two] أُعيد حدثان إلى قائمة الانتظار.
    [few] أُعيدت { $count } أحداث إلى قائمة الانتظار.
    [many] أُعيد { $count } حدثًا إلى قائمة الانتظار.
   *[other] أُعيد { $count } حدث إلى قائمة الانتظار.
}

## Settings: checks

checks-title = التحقق
checks-hint = تأكد من أن كل ما تحتاج إليه يعمل.
checks-lead = يفحص الشروط، ومفاتيح Entra، وعميل البوابة، وMicrosoft Graph، وخطافات الويب. قد يستغرق ذلك دقيقة.
checks-run = بدء التحقق
checks-all-good = لم تفشل أي عملية تحقق
checks-warnings = { $count ->
    [zero] لا يوجد ما يحتاج إلى مراجعة
    [one] أمر واحد يحتاج إلى مراجعة
    [two] أمران يحتاجان إلى مراجعة
    [few] { $count } أمور تحتاج إلى مراجعة
    [many] { $count } أمرًا يحتاج إلى مراجعة
   *[other] { $count } أمر يحتاج إلى مراجعة
}
checks-failed = { $count ->
    [zero] لم تفشل أي عملية تحقق
    [one] فشلت عملية تحقق واحدة
    [two] فشلت عمليتا تحقق
    [few] فشلت { $count } عمليات تحقق
    [many] فشلت { $count } عملية تحقق
   *[other] فشلت { $count } عملية تحقق
}
check-of = التحقق
check-found = النتيجة
check-ok = سليم
check-warning = يحتاج إلى مراجعة
check-failed = فشل
check-skipped = تم التخطي
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

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = من يسأل Microsoft Graph عن مجموعات الشخص عندما يكون عددها أكبر من أن يتسع له رمز مميز، ويُبلغ Microsoft Entra باستيفاء الأجهزة للمتطلبات إن اخترت ذلك.
setting-graph-client-id-hint = التطبيق في Entra الذي يُسمح له بقراءة المستخدمين والمجموعات. إذا تُرك فارغًا، فلن يُسأل Graph.
setting-graph-client-id-wrong = أدخل معرّف العميل للتطبيق، وأدخل أدناه سر العميل أو شهادة.
setting-graph-secret-hint = يُحفظ مشفّرًا ولا يُعرض مرة أخرى أبدًا. يحل محل الشهادة.
setting-graph-certificate = الشهادة والمفتاح الخاص
setting-graph-certificate-hint = كلاهما بتنسيق PEM، أحدهما بعد الآخر. يُحفظان مشفّرين ولا يُعرضان مرة أخرى أبدًا، ويحلان محل سر العميل.
setting-graph-certificate-wrong = الصق شهادة ومفتاح RSA الخاص بها (2048 بت على الأقل، دون عبارة مرور)، كلاهما بتنسيق PEM.
setting-graph-unreachable = عندما لا يستجيب Graph
setting-graph-unreachable-hint = يخص ذلك الأشخاص الذين لا يتضمن رمزهم المميز مجموعاتهم.
setting-graph-unreachable-refuse = يُطلب منهم أن يحاولوا مرة أخرى
setting-graph-unreachable-without = يتابعون كأنهم لا ينتمون إلى أي مجموعة
setting-graph-root = عنوان Microsoft Graph
setting-graph-root-hint = فقط للسحابات التي لا يعرفها Vestibule، مثل https://dod-graph.microsoft.us.
setting-graph-root-wrong = أدخل أحد عناوين Microsoft، مثل https://graph.microsoft.us. أي عنوان آخر يجب أن يكون مسموحًا به في ملف التكوين.
setting-graph-root-none = عنوان سحابتك

## Settings: webhooks of the console

webhook-add = إضافة خطاف ويب
webhook-add-lead = تُرسل الأحداث إلى هذا العنوان موقّعة. سيظهر السر في الصفحة التالية، مرة واحدة فقط.
webhook-id-hint = أحرف إنجليزية صغيرة وأرقام وشرطات، وبحد أقصى 32. لا يمكن تغييره لاحقًا.
webhook-id-wrong = أدخل من 1 إلى 32 من الأحرف الإنجليزية الصغيرة أو الأرقام أو الشرطات.
webhook-id-taken = يوجد خطاف ويب بهذا الاسم بالفعل. اختر اسمًا آخر.
webhook-too-many = بلغ عدد خطافات الويب الحد الأقصى. أزل أحدها أولًا.
webhook-url-hint = عنوان https على الإنترنت العام. أما العنوان في شبكتك الخاصة فلا يمكن ضبطه إلا في ملف التكوين.
webhook-url-wrong = أدخل عنوان https على الإنترنت العام، دون اسم مستخدم.
webhook-events = الأحداث
webhook-events-hint = لا تحدد أي حدث لتلقي كل الأحداث، ومنها أحداث الإصدارات اللاحقة.
webhook-timeout = مهلة الرد، بالثواني
webhook-timeout-hint = من 1 إلى 30. إذا طال الرد أكثر، فستُعاد المحاولة لاحقًا.
webhook-timeout-wrong = أدخل عددًا من 1 إلى 30.
webhook-delivery = التسليم
webhook-delivery-on = تُرسل الأحداث
webhook-delivery-off = تبقى الأحداث في الانتظار
webhook-change = تغيير خطاف الويب
webhook-change-lead = يبقى سره وما ينتظره كما هما.
webhook-changed = تم تغيير خطاف الويب. يسري التغيير على كل الخوادم خلال ثانيتين.
webhook-remove = إزالة خطاف الويب
webhook-remove-will = لن يُرسل إليه شيء بعد ذلك، وستُحذف أسراره.
webhook-remove-waiting = { $count ->
    [zero] لا شيء في الانتظار.
    [one] هناك حدث واحد في الانتظار لن يُرسل.
    [two] هناك حدثان في الانتظار لن يُرسلا.
    [few] هناك { $count } أحداث في الانتظار لن تُرسل.
    [many] هناك { $count } حدثًا في الانتظار لن تُرسل.
   *[other] هناك { $count } حدث في الانتظار لن تُرسل.
}
webhook-remove-again = إذا أُضيف لاحقًا خطاف بالاسم نفسه، فسيبدأ من جديد بسر آخر.
webhook-removed = تمت إزالة خطاف الويب
webhook-source = المصدر
webhook-from-file = ملف التكوين. لا يمكن تغييره هنا.

## Retention and erasure

act-person-erased = محو بيانات شخص
act-records-expired = محو بيانات انتهت مدة حفظها
settings-retention = مدة حفظ البيانات
settings-retention-lead = إذا تُرك حقل فارغًا، تُحفظ البيانات بلا نهاية. ما انتهت مدته يُمحى خلال ساعة. ويبقى إثبات كل السجلات الأخرى كاملًا.
setting-people-days = الأشخاص الذين ليس لديهم جهاز، بالأيام
setting-people-days-hint = بعد مرور هذه المدة على آخر اتصال، يُمحى كل ما يُحفظ عنهم: القرارات والأجهزة المُزالة وعمليات الإعداد والتسجيل. من لديه جهاز لا تُمحى بياناته.
setting-removed-devices-days = الأجهزة المُزالة، بالأيام
setting-removed-devices-days-hint = بعد مرور هذه المدة على إزالة الجهاز، تُمحى بياناته. وتبقى القرارات.
setting-events-days = الأحداث المتعلقة بالأشخاص، بالأيام
setting-events-days-hint = بعد ذلك يذكر الحدث القرار أو الجهاز الذي يتعلق به، ولا يذكر شيئًا عن الأشخاص. ينبغي أن تكون خوادم MDM وخطافات الويب قد قرأته قبل ذلك.
setting-month-days-wrong = أدخل عدد الأيام، من 30 إلى 36,500، أو اترك الحقل فارغًا.
setting-days-wrong = أدخل عدد الأيام، من 1 إلى 36,500، أو اترك الحقل فارغًا.
setting-no-end = بلا نهاية
erase-link = محو بيانات هذا الشخص
erase-link-hint = عندما يطلب ذلك، أو عندما لا تعود بحاجة إليها.
erase-title = محو بيانات شخص
erase-lead = كل ما يُحفظ هنا عن { $person }. لا يمكن التراجع عن ذلك.
erase-will-records = القرارات وعمليات سحب الموافقة: من ومتى وماذا
erase-will-devices = الأجهزة المُزالة، وعمليات الإعداد والتسجيل، وعمليات تسجيل الدخول، وأرقام PIN، وما تذكره الأحداث عن الشخص
erase-will-reports = مكانه في التقارير والقوائم
erase-will-files = عمليات التصدير الجاهزة للتنزيل، فقد يرد فيها هذا الشخص
erase-stays-proof = إثبات بأن هذا العدد من السجلات كان موجودًا، دون محتواها. يمكن التحقق من كل السجلات الأخرى كما كان من قبل.
erase-stays-log = سجل وحدة التحكم هذه: ما فعله المسؤولون، وأنك محوت هذه البيانات. لا يذكر هذا الإدخال اسم الشخص.
erase-stays-settings = الإعدادات التي تذكر الشخص، مثل حد خاص به. غيّرها بنفسك.
erase-stays-elsewhere = ما يعرفه خادم MDM وEntra. النُّسخ والنُّسخ الاحتياطية التي أُنشئت من قبل.
erase-goes = ما سيُمحى
erase-stays = ما سيبقى
erase-has-devices = لدى هذا الشخص جهاز
erase-has-devices-next = أزل أجهزته أولًا، وانتظر حتى ينتهي خادم MDM من ذلك. ثم عُد إلى هنا.
erase-not-yet = حدث شيء قبل لحظات ولم يُحتسب بعد. لم يُمحَ أي شيء. حاول مرة أخرى.
erase-reference = المرجع
erase-reference-hint = مثل رقم الطلب. يظهر في السجل. لا تُدخل اسمًا.
erase-reference-wrong = أدخل 100 حرف كحد أقصى، دون اسم أو عنوان بريد إلكتروني.
erase-sure = تحققت من أن هذا هو الشخص الصحيح
erase-sure-wrong = ضع علامة هنا للمتابعة.
erase-button = محو نهائي
erase-keep = الاحتفاظ بها

## Copies of what is kept about somebody
act-person-data-exported = تم تنزيل بيانات شخص
person-copies = نُسخ
person-data-link = تنزيل بيانات هذا الشخص
person-data-link-hint = كل ما يُحفَظ عنه في ملف واحد
person-data-title = تنزيل بيانات شخص
person-data-lead = كل ما يُحفَظ هنا عن { $person } في ملف واحد: لطلب بموجب اللائحة العامة لحماية البيانات (GDPR)، المادتان 15 و20.
person-data-logged = سيذكر السجل أنك نزّلته. الملف بتنسيق JSON. لا تُعطه إلا لهذا الشخص.

## Exports
act-export-asked = طُلب تصدير
exports-title = عمليات التصدير
exports-lead = تُنشأ الملفات الكبيرة في الخلفية. وتُحفَظ هنا 7 أيام.
exports-none = لا توجد عمليات تصدير
exports-none-next = اطلب واحدة. يمكنك مغادرة الصفحة أثناء إنشائها.
exports-ask = طلب تصدير
exports-what = ماذا
exports-state = الحالة
exports-when = وقت الطلب
exports-by = بواسطة
export-records = السجلات
export-decisions-csv = القرارات بتنسيق CSV لجداول البيانات
export-decisions-jsonl = القرارات بتنسيق JSON Lines للبرامج
export-evidence = جميع القرارات وعمليات السحب والإجراءات مع إثباتها، للتحقق منها دون اتصال
export-state-queued = في انتظار الدور
export-state-running = قيد الإنشاء
export-state-ready = جاهز
export-state-failed = فشل
export-state-cancelled = أُلغي
export-state-expired = لم يعد محفوظًا
export-expired-next = تُحفَظ الملفات 7 أيام. اطلبه مرة أخرى.
export-new-lead = تُجمع كل القرارات المطابقة في ملف مضغوط واحد (.gz)، الأحدث أولًا. يستغرق كل مليون نحو دقيقة.
export-person = الشخص
export-policy = الشروط
export-policy-hint = اسم الشروط في الملف، مثل company-devices. فارغ: كل الشروط.
export-policy-wrong = اكتب اسم الشروط في الملف: a-z و0-9 والشرطات.
export-version = الإصدار
export-language = اللغة
export-outcome = القرار
export-ownership = الأجهزة
export-company = أجهزة المؤسسة
export-personal = الأجهزة الشخصية
export-days-hint = الأيام بتوقيت UTC.
export-day-wrong = اختر يومًا، مثل 2026-11-21.
export-last-day-wrong = اختر يومًا لا يسبق اليوم الأول.
export-other-wrong = ليست قيمة صحيحة. ارجع إلى القائمة وصفِّها مرة أخرى.
export-only = فقط
export-full = هناك عمليتا تصدير قيد التنفيذ
export-full-next = انتظر حتى تنتهي إحداهما أو ألغِ واحدة:
export-logged = يحتفظ السجل بمن طلب ماذا.
export-button = إنشاء الملف
export-filter = أي القرارات
export-everything = الكل
export-progress = { $done } من { $total } سجل
export-progress-unknown = { $done } سجل
export-size = الحجم
export-kb = { $number } كيلوبايت
export-mb = { $number } ميغابايت
export-kept = محفوظ حتى
export-id = رقم هذا التصدير
export-download = تنزيل
export-cancel = إلغاء هذا التصدير
export-delete = حذف هذا التصدير
export-cancelled = أُلغي التصدير
export-deleted = حُذف التصدير
export-heading-going = يجري إنشاء ملفك
export-heading-ready = ملفك جاهز
export-too-large = سيكون الملف أكبر من 1 غيغابايت
export-too-large-next = اطلب أيامًا أقل أو شروطًا معيّنة فقط.
export-failed = تعذّر إنشاء الملف
export-failed-next = اطلبه مرة أخرى. وإذا فشل مجددًا، فأبلغ مشغّل هذا الخادم بالرقم أدناه.
export-refresh = تُحدَّث هذه الصفحة كل 30 ثانية. يمكنك مغادرتها: سيُنشأ الملف على أي حال.

## Reports

admin-reports = التقارير
admin-reports-hint = موقف الأشخاص من الشروط، وكل قرار، كقائمة أو ملف.
act-report-exported = تم تنزيل تقرير
reports-lead = موقف الأشخاص من شروطك. المعروفون هنا: { $number }، من خلال قرار أو جهاز. اليوم هو يوم بتوقيت UTC.
reports-behind = هذه الأرقام ليست محدّثة تمامًا
reports-behind-next = أحداث لم تُحسب بعد: { $number }. افتح الصفحة مرة أخرى بعد قليل.
reports-none = لم يتخذ أحد قرارًا بعد
reports-none-next = بمجرد أن يقبل شخص ما الشروط أو يرفضها، يُحسب ذلك هنا.
reports-standing = الأشخاص والإصدار الساري
reports-standing-lead = من بين الأشخاص المعروفين هنا. لا يُعرف عن الجميع ما إذا كانت الشروط تخصهم بحسب المجموعات أو المناطق.
reports-before = إصدار سابق أو منتهٍ
reports-accepted-of = الإصدار { $version }: قبله { $number } من { $of } ({ $percent } %)
reports-not-in-force = لا يوجد إصدار سارٍ
reports-over-time = القبول عبر الوقت
reports-over-time-lead = تُحسب كل عملية قبول، حتى المتكررة من الشخص نفسه.
reports-count = طريقة الحساب
reports-per-day = لكل فترة
reports-sum = المجموع حتى ذلك الحين
reports-days = الأيام
reports-earlier-versions = إصدارات سابقة
reports-nothing-accepted = لم يُقبل شيء من هذه الشروط حتى ذلك الحين.
reports-chart-days = { $policy }: عدد مرات قبول الإصدار { $version } في هذه الفترة: { $number }
reports-chart-sum = { $policy }: عدد مرات قبول الإصدار { $version } حتى { $to }: { $number }
reports-chart-description = خط لكل إصدار، من { $from } إلى { $to }. يحتوي الجدول على الأرقام نفسها.
report-decisions-hint = حسب الشخص والشروط والإصدار واللغة واليوم. كقائمة أو ملف.
report-decisions-lead = كل قرار مسجل، الأحدث أولًا. أيام التصفية بتوقيت UTC.
report-person = الشخص
report-person-hint = حساب أو بدايته أو معرّف كائن.
report-policy = الشروط
report-version = الإصدار
report-outcome = القرار
report-older = الأقدم
report-none = لا يوجد قرار مطابق
report-none-next = جرّب عوامل تصفية أقل أو أيامًا أخرى.
report-who-is-meant = من المقصود؟
report-count = { $count ->
    [zero] لا قرارات ({ $number })
    [one] قرار واحد
    [two] قراران
    [few] { $number } قرارات
    [many] { $number } قرارًا
   *[other] { $number } قرار
}
report-count-more = أكثر من { $number } قرار
report-csv = تنزيل بتنسيق CSV، لجداول البيانات
report-jsonl = تنزيل بتنسيق JSON Lines، للبرامج
report-download-note = يحفظ السجل من نزّل ماذا. في CSV، تبدأ بفاصلة عليا كل خلية قد ينفذها برنامج الجداول كصيغة.
report-nobody-called = لا يوجد شخص معروف هنا باسم { $text }. أدخل حسابًا أو بدايته أو معرّف كائن.
report-several-called = هناك عدة أشخاص باسم { $text }. اختر واحدًا منهم.
report-no-choice = اختر من القائمة.
report-no-day = اختر يومًا، مثل 2026-11-21.
report-backwards = اختر يومًا أخيرًا لا يسبق اليوم الأول.
report-missing = من لم يقبل
report-missing-hint = الأشخاص الذين لم يقبلوا الإصدار الساري، والسبب.
missing-lead = الأشخاص المعروفون هنا، من خلال قرار أو جهاز، ولم يقبلوا الإصدار الساري. من لم يأتِ إلى هنا قط ليس في هذه القائمة.
missing-no-policy = لا توجد شروط سارية
missing-no-policy-next = انشر الشروط أولًا.
missing-accepted = الإصدار { $version } من { $policy }: قبله { $number } من { $of } شخص.
missing-for-some = هذه الشروط ليست للجميع
missing-for-some-next = إنها لبعض المجموعات أو المناطق أو الأجهزة فقط. لا يُعرف هنا من ينتمي إليها، لذا تشمل القائمة أشخاصًا قد لا تخصهم.
missing-why = السبب
missing-name = الاسم يبدأ بـ
missing-never = لم يقرر قط
missing-older = إصدار سابق
missing-declined = رفض آخر مرة
missing-withdrew = سحب الموافقة
missing-ended = انتهى القبول
missing-count = { $count ->
    [zero] لا أحد ({ $number })
    [one] شخص واحد
    [two] شخصان
    [few] { $number } أشخاص
    [many] { $number } شخصًا
   *[other] { $number } شخص
}
missing-called = الأشخاص الذين يبدأ اسمهم بـ { $name }
missing-nobody = لا أحد
missing-nobody-next = لا يوجد شخص معروف مطابق.
missing-before = قبول سابق
missing-last = آخر قرار بشأن هذه الشروط
missing-seen = آخر ظهور
missing-next = التالي
missing-first = العودة إلى البداية

## What ends soon

admin-certificate-ends = شهادة Microsoft Graph: صالحة حتى { $when }
admin-certificate-ends-next = أنشئ شهادة جديدة وحمّلها في Entra وضعها مكان هذه. بدونها لا يمكن الاستعلام عن المجموعات.
admin-token-ends = رمز API { $name }: صالح حتى { $when }
admin-token-ends-next = أنشئ رمزًا جديدًا قبل ذلك وقدّمه إلى خادم MDM.

## Configuration Manager, on a device’s page
admin-manager = الإدارة المشتركة
admin-manager-healthy = Configuration Manager سليم
admin-manager-unhealthy = Configuration Manager غير سليم
admin-manager-unknown = حالة Configuration Manager غير معروفة
admin-manager-owns = يتولى Configuration Manager مهمة استيفاء المتطلبات
admin-manager-value = قيمة سلامة العميل: { $value }
admin-manager-installed = مثبّت (1)
admin-manager-registered = مسجّل (2)
admin-manager-evaluated = نجح تقييم السلامة (4)
admin-manager-install-error = خطأ في التثبيت أو الترقية (8)
admin-manager-communication-error = خطأ في الاتصال بنقطة إدارة (16)
admin-manager-others = علامات أخرى ({ $value })
admin-manager-synced = آخر مزامنة: { $when }
admin-manager-not-synced = لا توجد مزامنة معروفة
admin-manager-until = سليم حتى { $when } إذا لم يصل جديد
admin-manager-was-until = كان سليمًا حتى { $when }
admin-manager-reported = آخر إبلاغ: { $when }
## Compliance, and what Entra is told of it

admin-compliance = استيفاء المتطلبات
admin-compliance-hint = أي الأجهزة لا تستوفي المتطلبات ولماذا، وهل يعلم Microsoft Entra بذلك.
compliance-lead = ما يقوله خادم MDM عن الأجهزة المسجّلة. عددها: { $number }.
compliance-in-grace = لا يستوفي المتطلبات، ضمن فترة السماح
compliance-reasons = لماذا لا تستوفي أجهزة المتطلبات
compliance-reasons-lead = بكلمات خادم MDM. الجهاز الذي له عدة أسباب يُحسب في كل منها. وتُحسب الأجهزة ضمن فترة السماح أيضًا.
compliance-count = { $count ->
    [zero] لا أجهزة لا تستوفي المتطلبات ({ $number })
    [one] جهاز واحد لا يستوفي المتطلبات
    [two] جهازان لا يستوفيان المتطلبات
    [few] { $number } أجهزة لا تستوفي المتطلبات
    [many] { $number } جهازًا لا تستوفي المتطلبات
   *[other] { $number } جهاز لا تستوفي المتطلبات
}
compliance-reason = السبب
compliance-devices = الأجهزة
compliance-no-reason = لم يُذكر سبب
compliance-others = { $count ->
    [zero] لا أسباب أخرى ({ $number })
    [one] سبب آخر واحد
    [two] سببان آخران
    [few] { $number } أسباب أخرى
    [many] { $number } سببًا آخر
   *[other] { $number } سبب آخر
}
compliance-partial = الأسباب المختلفة أكثر من أن تُحسب كلها. هذه من أكثرها تكرارًا.
compliance-none = لا يوجد جهاز لا يستوفي المتطلبات
compliance-none-next = عندما يُبلغ خادم MDM عن جهاز كهذا، يُحسب هنا.
compliance-list = الأجهزة التي لا تستوفي المتطلبات
compliance-all = كل الأجهزة المُبلغ عنها
compliance-device = الجهاز
compliance-more-reasons = { $count ->
    [zero] ولا أسباب أخرى
    [one] وسبب آخر
    [two] وسببان آخران
    [few] و{ $count } أسباب أخرى
    [many] و{ $count } سببًا آخر
   *[other] و{ $count } سبب آخر
}
compliance-nothing-fits = لا يوجد جهاز مطابق
compliance-nothing-fits-next = جرّب عددًا أقل من عوامل التصفية.
entra-title = الإبلاغ إلى Microsoft Entra
entra-off = لا يُبلَغ Microsoft Entra باستيفاء المتطلبات.
entra-state = الحالة
entra-means = المعنى
entra-act = الإجراء
entra-waiting = في الانتظار
entra-waiting-next = سيُبلَغ عنه قريبًا.
entra-reported = أُبلغ
entra-reported-next = يعرف Entra آخر ما قاله خادم MDM.
entra-gone = أُزيل
entra-gone-next = أُزيل الجهاز هنا ولا يعرفه Entra. لم يبقَ ما يُبلَغ عنه.
entra-not-found = غير معروف لدى Entra
entra-not-found-next = يجيب Entra بالرمز 404: حُذف الجهاز هناك، أو أرسل خادم MDM معرّف جهاز خاطئًا. اضمم الجهاز إلى Entra مرة أخرى أو صحّح المعرّف.
entra-refused = مرفوض
entra-refused-next = يجيب Entra بالرمز 403: ينقص التطبيق إذن Device.ReadWrite.All أو موافقة Microsoft عليه كتطبيق MDM.
entra-rejected = لم يُقبل
entra-rejected-next = لا يقبل Entra هذا الإبلاغ. جوابه في صفحة الجهاز.
entra-unreachable = لا جواب
entra-unreachable-next = لم يُجب Entra أو حدث خطأ لديه. تُعاد المحاولة تلقائيًا.
entra-no-token = لا يمكن الإبلاغ عن شيء: لا يحصل التطبيق على حق الوصول إلى Microsoft Graph
entra-no-token-next = تحقق في الإعدادات من معرّف العميل ومن سر العميل أو الشهادة.
entra-held-back = يطلب Microsoft Graph التوقف مؤقتًا
entra-held-back-next = كانت الطلبات كثيرة جدًا. يستمر الإبلاغ تلقائيًا.
entra-all-refused = يرفض Microsoft Entra الإبلاغات
entra-away = يتعذر الوصول إلى Microsoft Graph
entra-since = منذ: { $when }
entra-next-try = المحاولة التالية: { $when }
entra-no-next-try = لا تُعاد المحاولة تلقائيًا حتى يتغير شيء.
entra-tried = آخر محاولة: { $when }. المحاولات حتى الآن: { $number }.
entra-answer = الجواب: { $text }
entra-last = آخر جواب من Entra: { $when }
entra-waits = أقدم إبلاغ في الانتظار: { $when }
entra-told = آخر إبلاغ: { $when }، «{ $what }»
entra-nothing = لا شيء للإبلاغ عنه بعد
entra-no-id = لا يمكن الإبلاغ: لم يرسل خادم MDM معرّف هذا الجهاز في Entra.
entra-again = الإبلاغ مرة أخرى
entra-now = المحاولة الآن
entra-again-done = { $count ->
    [zero] لا أجهزة للإبلاغ عنها مرة أخرى
    [one] يُبلَغ عن جهاز واحد مرة أخرى
    [two] يُبلَغ عن جهازين مرة أخرى
    [few] يُبلَغ عن { $count } أجهزة مرة أخرى
    [many] يُبلَغ عن { $count } جهازًا مرة أخرى
   *[other] يُبلَغ عن { $count } جهاز مرة أخرى
}
entra-resumed = تُعاد محاولة الإبلاغ الآن
entra-nothing-reported = لا يصل استيفاء المتطلبات إلى Microsoft Entra
entra-not-reported = { $count ->
    [zero] لا أجهزة يتعذر إبلاغ Microsoft Entra عنها
    [one] يتعذر إبلاغ Microsoft Entra عن استيفاء جهاز واحد للمتطلبات
    [two] يتعذر إبلاغ Microsoft Entra عن استيفاء جهازين للمتطلبات
    [few] يتعذر إبلاغ Microsoft Entra عن استيفاء { $count } أجهزة للمتطلبات
    [many] يتعذر إبلاغ Microsoft Entra عن استيفاء { $count } جهازًا للمتطلبات
   *[other] يتعذر إبلاغ Microsoft Entra عن استيفاء { $count } جهاز للمتطلبات
}
entra-look-there = السبب وما يجب فعله:
act-compliance-reported-again = الإبلاغ عن استيفاء المتطلبات مرة أخرى
setting-graph-compliance = استيفاء الأجهزة للمتطلبات
setting-graph-compliance-hint = يتطلب الإبلاغ إذن التطبيق Device.ReadWrite.All. لا تقبل Microsoft الإبلاغات إلا من تطبيقات MDM معتمدة.
setting-graph-compliance-keep = لا يُبلَغ عنه
setting-graph-compliance-report = يُبلَغ به Microsoft Entra
setting-graph-removed = الأجهزة التي تُزال هنا
setting-graph-removed-hint = فقط إذا كان استيفاء المتطلبات يُبلَغ عنه.
setting-graph-removed-keep = تبقى في Entra كأجهزة غير خاضعة للإدارة
setting-graph-removed-delete = تُحذف في Entra

sessions-title = تسجيل الخروج من كل مكان
sessions-lead = سيُسجَّل خروج { $person } من البوابة ومن وحدة التحكم في جميع المتصفحات.
sessions-at-once = يسري ذلك فورًا، أيًا كان ما يجري هناك. وما لم يُرسَل بعد يضيع.
sessions-again = يمكن تسجيل الدخول مرة أخرى ما دام نظام تسجيل الدخول في مؤسستك يسمح بذلك. لمنع ذلك، عطّل الحساب في Entra أولًا.
sessions-log = يُدوَّن ذلك في السجل باسمك.
sessions-none = لا توجد جلسة مفتوحة باسم { $person } في أي مكان.
sessions-back = العودة إلى الشخص
sessions-done = تم تسجيل الخروج من كل مكان
act-person-signed-out = تسجيل خروج شخص من كل مكان
