//! Writes every page of the web view to a folder, to be looked at: each kind of page, in each theme
//! and each language, with the style sheet that it would be served with.
//!
//! ```text
//! cargo run -p app --example pages -- DIR
//! ```
//!
//! With `--features pseudo`, English is the stretched one of the layout tests.

use std::{env, error::Error, fs, path::Path};

use app::{
    UiLanguage, direction,
    terms_of_use::{
        CapNews, CapNotice, ConfirmPage, Device, Frame, HowToRemove, LanguageChoice, Marks, Notice,
        NoticePage, Ownership, PinPage, PinProblem, ReadState, ReadWords, Reading, RemovalPage,
        Restriction, RestrictionPage, TermsPage,
    },
};
use jiff::{SignedDuration, Timestamp};

const BASE: &str = include_str!("../../themes/base.css");
const THEMES: [(&str, &str); 3] = [
    ("frx", include_str!("../../themes/frx.css")),
    ("frx-light", include_str!("../../themes/frx-light.css")),
    ("moset", include_str!("../../themes/moset.css")),
];
const OWNERSHIPS: [(&str, Ownership); 2] =
    [("company", Ownership::Company), ("personal", Ownership::Personal)];
const NOTICES: [(&str, Notice); 6] = [
    ("address", Notice::Address),
    ("form", Notice::Form),
    ("ticket", Notice::Ticket),
    ("too-large", Notice::TooLarge),
    ("missing", Notice::Missing),
    ("error", Notice::Error),
];

/// What a tenant would have written in one language.
struct Words {
    organization: &'static str,
    title: &'static str,
    /// A line that fits every window.
    short: &'static str,
    /// Every element that terms may hold, long words and long addresses.
    long: &'static str,
    /// What administrators add to a restriction.
    message: &'static str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder =
        env::args_os().nth(1).ok_or("which folder? cargo run -p app --example pages -- DIR")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for (theme, own_rules) in THEMES {
        fs::write(folder.join(style_sheet(theme)), format!("{BASE}\n{own_rules}"))?;
        for tag in UiLanguage::available() {
            let ui = UiLanguage::find(tag).ok_or("a language that is available is not there")?;
            for (page, html) in pages(theme, ui) {
                fs::write(folder.join(format!("{theme}-{page}-{tag}.html")), html)?;
            }
        }
    }
    Ok(())
}

fn style_sheet(theme: &str) -> String {
    format!("{theme}.css")
}

/// 2026-11-20T12:00:00Z
const NOW: Timestamp = Timestamp::constant(1_795_176_000, 0);

fn devices() -> Vec<Device> {
    let ago = |days: i64| Some(NOW - SignedDuration::from_hours(24 * days));
    let device = |name: Option<&str>, model: Option<&str>, last_check_in, going| Device {
        id: "6f0d4a52-93b1-4c6e-8a77-1f0b2c9d5e38".to_owned(),
        name: name.map(str::to_owned),
        model: model.map(str::to_owned),
        last_check_in,
        ownership: Ownership::Company,
        going,
    };
    vec![
        device(None, None, None, false),
        device(Some("ADA-LAPTOP"), Some("Surface Laptop 7"), ago(400), false),
        device(Some("حاسوب آدا"), Some("Contoso X1"), ago(20), false),
        device(Some(&"W".repeat(60)), Some(&"M".repeat(60)), ago(3), false),
        device(Some("OLD-ONE"), None, ago(1), true),
    ]
}

fn restrictions(message: &str) -> [(&'static str, Restriction); 5] {
    let message = Some(message.to_owned());
    let until = Some(NOW + SignedDuration::from_hours(50));
    let current = "10.0.19045.3803".to_owned();
    let minimum = "10.0.22631".to_owned();
    [
        ("personal-devices", Restriction::PersonalDevices),
        ("license", Restriction::License),
        ("maintenance", Restriction::Maintenance { message, until: None }),
        ("maintenance-until", Restriction::Maintenance { message: None, until }),
        ("windows", Restriction::OldWindows { current, minimum }),
    ]
}

/// The box above the terms in every state.
fn at_the_cap(ui: UiLanguage) -> Vec<(&'static str, CapNotice)> {
    let notice = |used: u32, devices, how, news| CapNotice {
        ui,
        lang: ui.tag().to_string(),
        now: NOW,
        used,
        limit: 15,
        devices,
        how,
        news,
    };
    let removing = || Some(CapNews::Removing(Some("ADA-LAPTOP".to_owned())));
    let portal = HowToRemove::Portal("https://mdm.contoso.com/devices".to_owned());
    vec![
        ("full", notice(15, devices(), HowToRemove::Here, None)),
        ("over", notice(17, devices(), portal, None)),
        ("support", notice(15, devices(), HowToRemove::Support, None)),
        ("none-allowed", CapNotice { limit: 0, ..notice(0, vec![], HowToRemove::Here, None) }),
        ("removing", notice(14, vec![], HowToRemove::Here, removing())),
        ("removing-later", notice(15, devices(), HowToRemove::Here, removing())),
        ("too-many", notice(15, devices(), HowToRemove::Here, Some(CapNews::TooMany))),
        ("room", notice(14, vec![], HowToRemove::Here, Some(CapNews::Room))),
    ]
}

/// Every page in one theme and one language, each with a name.
fn pages(theme: &'static str, ui: UiLanguage) -> Vec<(String, String)> {
    let words = words(ui);
    let frame = || Frame {
        theme,
        style_sheet: style_sheet(theme),
        ui,
        request_id: "6f0d4a52-93b1-4c6e-8a77-1f0b2c9d5e38".to_owned(),
    };
    let mut pages = Vec::new();
    for (name, ownership) in OWNERSHIPS {
        for (kind, title, html) in [
            ("short", Some(words.title), words.short),
            ("long", Some(words.title), words.long),
            ("untitled", None, words.short),
        ] {
            let page = TermsPage {
                frame: frame(),
                organization: words.organization.to_owned(),
                logo: None,
                title: title.map(str::to_owned),
                html: html.to_owned(),
                lang: ui.tag().to_string(),
                dir: direction(ui.tag()),
                languages: languages(ui),
                ownership,
                reading: Reading::None,
                marks: Marks::default(),
                ticket: "ticket".to_owned(),
            };
            pages.push((format!("terms-{name}-{kind}"), page.render()));
        }
    }
    for (name, notice) in at_the_cap(ui) {
        const MARK: &str = "put-this-above";
        let page = TermsPage {
            frame: frame(),
            organization: words.organization.to_owned(),
            logo: None,
            title: Some(words.title.to_owned()),
            html: words.short.to_owned(),
            lang: ui.tag().to_string(),
            dir: direction(ui.tag()),
            languages: languages(ui),
            ownership: Ownership::Personal,
            reading: Reading::None,
            marks: Marks { above: MARK.to_owned(), ..Marks::default() },
            ticket: "ticket".to_owned(),
        };
        pages.push((format!("cap-{name}"), page.render().replace(MARK, &notice.render())));
    }
    for (name, ownership) in OWNERSHIPS {
        let page = RemovalPage {
            frame: frame(),
            organization: words.organization.to_owned(),
            logo: None,
            now: NOW,
            device: Device { ownership, ..devices().remove(1) },
            frees_at_once: ownership == Ownership::Personal,
            ticked: false,
            ticket: "ticket".to_owned(),
        };
        pages.push((format!("removal-{name}"), page.render()));
    }
    pages.extend(reading(theme, ui, words));
    for (name, restriction) in restrictions(words.message) {
        let page = RestrictionPage {
            frame: frame(),
            organization: words.organization.to_owned(),
            logo: None,
            now: NOW,
            restriction,
            ticket: "ticket".to_owned(),
        };
        pages.push((format!("restriction-{name}"), page.render()));
    }
    for (name, problem) in [
        ("asked", None),
        ("missing", Some(PinProblem::Missing)),
        ("wrong", Some(PinProblem::Wrong)),
        ("used", Some(PinProblem::Used)),
        ("wait", Some(PinProblem::Wait(NOW + SignedDuration::from_mins(15)))),
    ] {
        let page = PinPage {
            frame: frame(),
            organization: words.organization.to_owned(),
            logo: None,
            now: NOW,
            problem,
            ticket: "ticket".to_owned(),
        };
        pages.push((format!("pin-{name}"), page.render()));
    }
    for (name, notice) in NOTICES {
        pages.push((format!("notice-{name}"), NoticePage { frame: frame(), notice }.render()));
    }
    pages
}

/// The terms where people must show that they have read them, in every state; and the page after their end.
fn reading(theme: &'static str, ui: UiLanguage, words: &'static Words) -> Vec<(String, String)> {
    let frame = || Frame {
        theme,
        style_sheet: style_sheet(theme),
        ui,
        request_id: "6f0d4a52-93b1-4c6e-8a77-1f0b2c9d5e38".to_owned(),
    };
    let (lang, dir) = (ui.tag().to_string(), direction(ui.tag()));
    let mut pages = Vec::new();
    for (name, reading, state) in [
        ("checkbox-asked", Reading::Checkbox, ReadState::Unread),
        ("checkbox-ticked", Reading::Checkbox, ReadState::Ticked),
        ("checkbox-missing", Reading::Checkbox, ReadState::Missing),
        ("end-asked", Reading::End, ReadState::Unread),
        ("end-missing", Reading::End, ReadState::Missing),
    ] {
        for (whose, ownership) in OWNERSHIPS {
            let ReadWords { title, above, foot } = ReadWords::new(ui, &lang, reading, state);
            let mark = |n: u8| format!("put-this-here-{n}");
            let page = TermsPage {
                frame: frame(),
                organization: words.organization.to_owned(),
                logo: None,
                title: Some(words.title.to_owned()),
                html: words.long.to_owned(),
                lang: lang.clone(),
                dir,
                languages: languages(ui),
                ownership,
                reading,
                marks: Marks { title: mark(0), above: mark(1), foot: mark(2) },
                ticket: "ticket".to_owned(),
            };
            let page = page.render().replace(&mark(0), &title);
            let page = page.replace(&mark(1), &above).replace(&mark(2), &foot);
            pages.push((format!("reading-{name}-{whose}"), page));
        }
    }
    for (whose, ownership) in OWNERSHIPS {
        let page = ConfirmPage {
            frame: frame(),
            organization: words.organization.to_owned(),
            logo: None,
            title: Some(words.title.to_owned()),
            lang: lang.clone(),
            dir,
            version: 3,
            ownership,
            ticket: "ticket".to_owned(),
        };
        pages.push((format!("confirm-{whose}"), page.render()));
    }
    pages
}

/// More languages than the interface has, as terms can be in any.
fn languages(current: UiLanguage) -> Vec<LanguageChoice> {
    [
        ("ar", "العربية"),
        ("de", "Deutsch"),
        ("en", "English"),
        ("fr-CA", "Français (Canada)"),
        ("he", "עברית"),
        ("ja", "日本語"),
    ]
    .into_iter()
    .map(|(tag, name)| LanguageChoice {
        tag: tag.to_owned(),
        name: name.to_owned(),
        dir: if matches!(tag, "ar" | "he") { "rtl" } else { "ltr" },
        current: *current.tag() == tag,
    })
    .collect()
}

fn words(ui: UiLanguage) -> &'static Words {
    match ui.tag().language.as_str() {
        "ar" => &ARABIC,
        "de" => &GERMAN,
        _ => &ENGLISH,
    }
}

static ENGLISH: Words = Words {
    organization: "Northwind Traders",
    title: "Terms for devices at work",
    short: "<p>Use this device for your work, keep it up to date, and tell IT support when it is lost.</p>",
    long: r#"
<p>These terms say what <strong>Northwind Traders</strong> may see and do on a device that you add, and what we
ask of you. They come on top of the <a href="https://northwind.example/it">acceptable use policy</a>.</p>
<h2>What we can see</h2>
<ul>
<li>Model, serial number and version of Windows</li>
<li>The apps that we installed, and whether they are up to date
<ul><li>Not what you do in them</li><li>Not when you use them</li></ul></li>
<li>Whether the disk is encrypted and a PIN is set</li>
</ul>
<h2>What we cannot see</h2>
<p>Your pictures, your messages, the pages that you visit and the place where you are stay with you. <em>This does not
change when you leave the company.</em></p>
<blockquote><p>A managed device is still your device. We look after the part that holds our data.</p></blockquote>
<h2>What we ask of you</h2>
<ol>
<li>Install updates within seven days.</li>
<li>Use a PIN of at least six digits, and do not share it.</li>
<li>Report a lost device within a day at
<a href="https://support.northwind.example/report/lost-or-stolen-device?from=terms-of-use&amp;step=1">https://support.northwind.example/report/lost-or-stolen-device?from=terms-of-use&amp;step=1</a>.</li>
</ol>
<h3>Backups</h3>
<p>What is in <code>Documents\Work</code> is copied every night. Nothing else is. To start a copy yourself:</p>
<pre><code>wbadmin start backup -backupTarget:\\files.northwind.example\backup -include:C:\Users\Public\Documents\Work -quiet
wbadmin get status</code></pre>
<h3>When you leave</h3>
<p>We remove our apps and our data from the device. Your own files stay where they are.</p>
<h4>Devices of your own</h4>
<p>You can remove the device at any time in Settings.</p>
<h5>Exceptions</h5>
<p>None are made.</p>
<h6>Version</h6>
<p>These terms are in force from 1 November 2026.</p>
<hr>
<p>Questions? Ask <a href="https://support.northwind.example">IT support</a>.</p>
"#,
    message: "We are moving to new servers.\nTry again on Monday from 8:00, or call 555 0100 if it cannot wait.",
};

static GERMAN: Words = Words {
    organization: "Donaudampfschifffahrtsgesellschaft Wien",
    title: "Nutzungsbedingungen für mobile Arbeitsplatzgeräte und Telekommunikationseinrichtungen",
    short: "<p>Nutzen Sie dieses Gerät für Ihre Arbeit, halten Sie es aktuell und melden Sie einen Verlust sofort.</p>",
    long: r#"
<p>Diese <strong>Geräteverwaltungsnutzungsbedingungen</strong> ergänzen die
<a href="https://wien.example/richtlinien/telekommunikationseinrichtungsueberwachungsverordnung">Telekommunikationseinrichtungsüberwachungsverordnung</a>
und Ihre Betriebsvereinbarung.</p>
<h2>Datenschutzgrundverordnungsinformationspflichten</h2>
<ul>
<li>Modell, Seriennummer und Windows-Version</li>
<li>Festplattenverschlüsselungsstatus und Bildschirmsperreneinstellungen</li>
<li>Unternehmensanwendungen
<ol><li>Installationszeitpunkt</li><li>Aktualisierungsstand</li></ol></li>
</ul>
<h2>Was privat bleibt</h2>
<p>Ihre Bilder, Ihre Nachrichten, die Seiten, die Sie besuchen, und der Ort, an dem Sie sich befinden, bleiben bei
Ihnen. <em>Daran ändert sich auch nichts, wenn Sie das Unternehmen verlassen.</em></p>
<blockquote><p>Ein verwaltetes Gerät bleibt Ihr Gerät. Wir kümmern uns um den Teil mit unseren Daten.</p></blockquote>
<h3>Ihre Pflichten</h3>
<ol>
<li>Installieren Sie Aktualisierungen innerhalb von sieben Tagen.</li>
<li>Verwenden Sie eine PIN mit mindestens sechs Ziffern und geben Sie sie nicht weiter.</li>
<li>Melden Sie einen Verlust innerhalb eines Tages.</li>
</ol>
<pre>\\dateien.wien.example\Sicherungen\Arbeitsplatzgeräteverwaltung\Wiederherstellungsschlüssel.txt</pre>
<h4>Rechtsschutzversicherungsgesellschaften</h4>
<p>Die Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebung bleibt davon unberührt.</p>
<hr>
<p>Fragen beantwortet der <a href="https://wien.example/it">IT-Support</a>.</p>
"#,
    message: "Wir ziehen auf neue Server um.\nAb Montag, 8:00 Uhr, geht es weiter. Dringend? Rufen Sie 555 0100 an.",
};

static ARABIC: Words = Words {
    organization: "شركة الرافدين للتجارة",
    title: "شروط استخدام أجهزة العمل",
    short: "<p>استخدم هذا الجهاز لعملك، وحافظ على تحديثه، وأبلغ الدعم التقني فور فقدانه.</p>",
    long: r#"
<p>توضح هذه الشروط ما يمكن أن تراه <strong>شركة الرافدين</strong> على جهازك وما نطلبه منك، وهي تكمل
<a href="https://rafidain.example/it">سياسة الاستخدام المقبول</a>.</p>
<h2>ما الذي نراه</h2>
<ul>
<li>الطراز والرقم التسلسلي وإصدار Windows 11 Pro</li>
<li>التطبيقات التي ثبّتناها
<ol><li>متى ثُبِّتت</li><li>هل هي محدَّثة</li></ol></li>
<li>هل القرص مشفَّر وهل يوجد رمز PIN</li>
</ul>
<h2>ما الذي لا نراه</h2>
<p>صورك ورسائلك والصفحات التي تزورها والمكان الذي أنت فيه تبقى لك وحدك. <em>ولا يتغير ذلك عند مغادرتك الشركة.</em></p>
<blockquote><p>الجهاز المُدار يبقى جهازك. نحن نعتني بالجزء الذي يحوي بياناتنا.</p></blockquote>
<h3>ما نطلبه منك</h3>
<ol>
<li>ثبّت التحديثات خلال سبعة أيام.</li>
<li>استخدم رمزًا من ستة أرقام على الأقل ولا تشاركه مع أحد.</li>
<li>أبلغ عن فقدان الجهاز خلال يوم واحد عبر
<a href="https://support.rafidain.example/report/lost-or-stolen-device">https://support.rafidain.example/report/lost-or-stolen-device</a>.</li>
</ol>
<pre>\\files.rafidain.example\backup\Users\Public\Documents\Work</pre>
<h4>عند المغادرة</h4>
<p>نزيل تطبيقاتنا وبياناتنا من الجهاز، وتبقى ملفاتك في مكانها.</p>
<hr>
<p>لديك أسئلة؟ اسأل <a href="https://support.rafidain.example">الدعم التقني</a>.</p>
"#,
    message: "ننتقل إلى خوادم جديدة.\nحاول مرة أخرى يوم الاثنين من الساعة 8:00، أو اتصل بالرقم 555 0100.",
};
