# صفحة شروط الاستخدام
lead-company = ستتولى { $organization } إدارة هذا الجهاز. اقرأ هذه الشروط، ثم اختر «قبول» للمتابعة.
lead-personal = تطلب { $organization } موافقتك قبل إضافة جهازك. اختر «قبول» للمتابعة، أو «رفض» لإيقاف الإضافة.
untitled = شروط الاستخدام
accept = قبول
decline = رفض
languages = اللغة
request-id = معرّف الطلب:

# قيد يوقف التسجيل؛ زر «متابعة» يسلّم السبب إلى Windows
continue = متابعة
blocked-personal-title = لا يمكن إضافة الأجهزة الشخصية هنا
blocked-personal-text = تدير { $organization } الأجهزة التي تملكها فقط. لم يتغير شيء في هذا الجهاز.
blocked-personal-next = إذا كان هذا الجهاز ملكًا لـ { $organization }، فاسأل الدعم التقني في مؤسستك عن طريقة إعداده. للخروج، اختر «متابعة».
blocked-license-title = لا يمكنك إضافة أجهزة بهذا الحساب حتى الآن
blocked-license-text = لم تُفعِّل { $organization } إدارة الأجهزة لحسابك بعد.
blocked-license-next = اطلب من الدعم التقني في مؤسستك تفعيلها لك، ثم حاول مرة أخرى. للخروج، اختر «متابعة».
blocked-maintenance-title = إعداد الأجهزة متوقف مؤقتًا
blocked-maintenance-text = تُجري { $organization } أعمال صيانة لنظام إدارة الأجهزة. لا توجد مشكلة في جهازك.
blocked-maintenance-next = يُرجى المحاولة مرة أخرى لاحقًا. للخروج، اختر «متابعة».

# صفحات لا يوجد منها طريق آمن للعودة إلى Windows
notice-address-title = لا يمكن عرض هذه الصفحة
notice-address-text = ستعيدك هذه الصفحة إلى عنوان لا تسمح به مؤسستك، لذلك ليست المتابعة آمنة.
notice-address-next = أغلق هذه الصفحة وابدأ من جديد من إعداد Windows أو من تطبيق «الإعدادات». لم يُسجَّل أي شيء.
notice-form-title = لم تصل إجابتك
notice-form-text = أرسلت الصفحة بيانات تعذّرت معالجتها. لم يُسجَّل أي شيء.
notice-form-next = ارجع إلى الصفحة السابقة واختر مرة أخرى. إذا لم ينجح ذلك، فابدأ من جديد من إعداد Windows أو من تطبيق «الإعدادات».
notice-ticket-title = لم تعد هذه الصفحة صالحة
notice-ticket-text = مرّ وقت طويل على فتحها، أو تضررت بياناتها أثناء الإرسال. لم يُسجَّل أي شيء.
notice-ticket-next = أغلق هذه الصفحة وابدأ من جديد من إعداد Windows أو من تطبيق «الإعدادات».
notice-size-title = البيانات المرسلة كبيرة جدًا
notice-size-text = أرسلت الصفحة بيانات أكثر مما يمكن قراءته دفعة واحدة. لم يُسجَّل أي شيء.
notice-missing-title = هذه الصفحة غير موجودة
notice-missing-text = هذا العنوان لا يؤدي إلى أي صفحة.
notice-missing-next = تحقق من العنوان، أو ابدأ من جديد من إعداد Windows أو من تطبيق «الإعدادات».
notice-error-title = حدث خطأ من جانبنا
notice-error-text = تعذّر إكمال هذه الصفحة.
notice-error-next = انتظر دقيقة، ثم ارجع إلى الصفحة السابقة وحاول مرة أخرى.
notice-support = إذا تكررت المشكلة، فزوّد الدعم التقني في مؤسستك بهذا المعرّف.
