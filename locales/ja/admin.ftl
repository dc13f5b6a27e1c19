# The console.

admin-title = 管理
admin-lead = { $organization } の規約、ユーザー、設定を管理します。
admin-overview = 概要
admin-policies = 規約
admin-policies-hint = ユーザーが同意する規約を作成し、公開します。
admin-audience = 表示される規約
admin-audience-hint = 誰にどの規約が表示されるか、その理由とともに確認します。
admin-people = ユーザー
admin-people-hint = ユーザーのデバイス、回答、登録を確認します。
admin-log = ログ
admin-log-hint = 誰が、いつ、何を変更したかを確認します。
admin-settings = 設定
admin-settings-hint = 台数の上限、制限、トークン、Webhook、チェックを設定します。
admin-sections = セクション
admin-any = すべて
admin-filter = 表示
admin-from-day = 開始日
admin-to-day = 終了日
admin-object-id = オブジェクト ID

## Overview

admin-no-terms-company = 会社のデバイスでは、全員に表示される規約がありません
admin-no-terms-personal = 個人用デバイスでは、全員に表示される規約がありません
admin-no-terms-next = 全員を対象とする適用中の規約がありません。どのグループにも属さないユーザーは、テナントの設定に応じて、規約なしで続行するか、登録を拒否されます。
admin-drafts-open = { $count ->
   *[other] 公開されていない下書きが { $count } 件あります
}
admin-drafts-open-next = 下書きの内容はまだ適用されていません。

## Comparisons

admin-diff-none = 違いはありません。
admin-diff-gap = { $count ->
   *[other] 変更のない行: { $count } 行
}
admin-diff-removed = 削除
admin-diff-added = 追加

## Log

admin-log-lead = 管理者による変更と、サーバーのコマンドラインでの操作の記録です。ログは誰にも変更できません。
admin-log-when = 日時
admin-log-who = 実行者
admin-log-what = 操作
admin-log-subject = 対象
admin-log-operator = サーバー運用者（コマンドライン）
admin-log-none = 変更はまだありません
admin-log-none-next = 管理コンソールで変更を行うと、ここに表示されます。
admin-log-none-found = 一致する記録はログにありません
admin-log-none-found-next = 検索条件を減らすか、別の日付をお試しください。
admin-log-all = すべて表示
admin-log-earlier = 以前の記録
admin-log-later = 最新の記録に戻る
admin-log-changes = 変更内容
admin-log-id = 記録番号
admin-log-commitment = 記録のフィンガープリント
act-policy-draft-begun = 下書きの作成
act-policy-draft-changed = 下書きの変更
act-policy-draft-discarded = 下書きの破棄
act-policy-published = バージョンの公開
act-policy-called-off = バージョンの取り消し
act-policy-retired = 規約の提示の停止
act-policy-offered-again = 規約の提示の再開

## Settings: what is said in several places

act-token-made = API トークンの作成
act-token-revoked = API トークンの失効
act-pin-made = PIN の作成
act-pin-revoked = PIN の失効
act-settings-changed = 設定の変更
table-act = 操作
good-until = 有効期限
good-until-hint = 期限がない場合は空欄にします。お使いのタイムゾーンに基づき、この日の終わりまで有効です。
good-until-wrong = 今日以降の日付を選択してください。
object-id-wrong = オブジェクト ID を入力してください（例: 6babcaad-604b-40ac-a9d7-9fd97c0b779f）。
shown-once = 表示されるのは今回だけです
validity-good = 有効
validity-until = { $when }まで
validity-used-up = 使用済み
validity-expired = 期限切れ
validity-revoked = 失効

## Settings: API tokens

tokens-title = API トークン
tokens-lead = MDM サーバーは、トークンを使って Vestibule を呼び出します。デバイスの登録、記録の読み取り、要件への準拠と削除の報告に使われます。
tokens-none = API トークンはありません
tokens-none-next = デバイスを登録できるようにするには、MDM サーバーにトークンが必要です。
tokens-back = すべての API トークン
token-make = トークンを作成
token-make-lead = トークンは次のページで一度だけ表示されます。
token-name = 名前
token-name-hint = 見分けるための名前です（例: トークンを使うサーバーの名前）。
token-name-wrong = 名前を 1 ～ 100 文字で入力してください。
token-rights = 許可する操作
token-rights-hint = サーバーが行う操作だけを選択してください。ほかの操作には別のトークンを使えます。
token-rights-wrong = 1 つ以上選択してください。
token-right-enroll = デバイスの登録
token-right-read = デバイス、回答、イベントの読み取り
token-right-compliance = 要件への準拠とチェックインの報告
token-right-removal = 削除の依頼と報告
token-made = 作成日時
token-state = 状態
token-made-title = トークンを作成しました
token-made-lead = { $name } が有効になりました。
token-shown-once-next = 今すぐ MDM サーバーにコピーしてください。Vestibule にはハッシュだけが保存されます。紛失した場合は、新しいトークンを作成し、このトークンを失効させてください。
token-secret = トークン
token-revoke = 失効させる
token-revoke-title = このトークンを失効させますか?
token-revoke-will = このトークンを使うサーバーは、すぐに Vestibule を呼び出せなくなります。
token-revoke-forever = 元に戻すことはできません。先にサーバー用の新しいトークンを作成してください。
token-revoke-button = トークンを失効させる
token-keep = 失効させない
token-revoked = トークンを失効させました
token-revoked-next = どのサーバーでも受け付けられなくなりました。

## Settings: PINs

pins-title = 登録用の PIN
pins-lead = PIN が必要な場合、ユーザーは規約が表示される前に PIN を入力します。PIN は、新しいデバイスで受け取るメール以外の方法で伝えてください。
pins-none = PIN はありません
pins-none-next = 1 人のユーザー用の PIN、またはクラスやチームで使える PIN を作成してください。
pins-not-asked = 現在、PIN の入力は求められません
pins-not-asked-next = 制限で PIN を必須にする
pins-back = すべての PIN
pin-make = PIN を作成
pin-make-lead = PIN は次のページで一度だけ表示されます。
pin-user = 使えるユーザー
pin-user-hint = 1 人だけに使わせる場合は、そのユーザーのオブジェクト ID を入力してください。空欄にすると、組織の誰でも使えます。
pin-anybody = 全員
pin-uses = 使用数
pin-uses-label = デバイスの台数
pin-uses-hint = この台数のデバイスで使われると、PIN は使えなくなります。
pin-uses-wrong = 1 以上の数値を入力してください。
pin-used-of = { $used } / { $of }
pin-made-title = PIN を作成しました
pin-made-personal = { $count ->
   *[other] このユーザーのデバイス { $count } 台に使えます。
}
pin-made-anybody = { $count ->
   *[other] 誰がセットアップする場合でも、デバイス { $count } 台に使えます。
}
pin-shown-once-next = Vestibule に PIN の数字は保存されません。紛失した場合は、新しい PIN を作成し、この PIN を失効させてください。
pin-secret = PIN
pin-revoke-title = この PIN を失効させますか?
pin-revoke-will = すぐに誰も使えなくなります。
pin-revoke-not = この PIN を使って行われた同意は、そのまま有効です。
pin-revoke-button = PIN を失効させる
pin-keep = 失効させない
pin-revoked = PIN を失効させました
pin-revoked-next = 誰も使えなくなりました。

## Settings

settings-lead = 構成ファイルの設定は、サーバー運用者が管理します。それ以外はここで設定でき、再起動せずに 2 秒以内に適用されます。
settings-change = 変更
settings-save = 保存
settings-saved = 保存しました: { $section }
settings-saved-next = 2 秒以内にすべてのサーバーに適用されます。
settings-from-file = 構成ファイル
settings-from-console = ここで設定
settings-from-both = 構成ファイルとここで設定
settings-from-default = 既定
settings-conflict = 編集中に、ほかの管理者がこの設定を変更しました
settings-conflict-who = 変更者: { $name }（{ $when }）
settings-conflict-next = 入力した内容はまだ保存されていませんが、失われてもいません。異なる内容は各項目の下に表示されています。今保存すると、入力した内容が適用されます。
setting-fixed = 構成ファイルで設定されています。変更はサーバー運用者が行います。
setting-in-file = 構成ファイルで設定されているため、ここでは変更できません。何も保存されていません。
setting-theirs = 保存済みの内容:
setting-line-wrong = { $line } 行目: { $wrong }
setting-last-administrator = あなたは最後の管理者です。自分を外す前に、別の管理者を追加してください。
setting-secret-set = 設定済み
setting-secret-keep = 設定済みですが、表示されません。変更しない場合は空欄のままにしてください。
logo-lead = 利用規約のページとポータルで、組織名の横に表示されます。
logo-file = 画像
logo-remove = ロゴを削除
logo-wrong-none = 画像を選択してください。
logo-wrong-kind = PNG または JPEG の画像を選択してください。SVG はスクリプトを含むことがあるため、使えません。
logo-wrong-bytes = 64 KB 以下の画像を選択してください。
logo-wrong-shape = 2048 × 2048 ピクセル以下で、縦横比が 10 倍以内の画像を選択してください。
tokens-hint = API を呼び出す MDM サーバーなどが使います。
pins-hint = PIN が必要な場合に、デバイスをセットアップするユーザーが使います。
setting-device-cap = 1 人あたりの台数の上限
setting-device-cap-hint = 数値を入力してください。下の例外に該当するユーザーには、個別の上限が適用されます。
setting-device-cap-wrong = 0 ～ 4294967295 の数値を入力してください。
setting-cap-override = 例外
setting-cap-override-hint = 1 行に 1 つずつ、group または user、オブジェクト ID、上限を入力してください（例: 「group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000」）。ユーザー個別の上限が優先され、次に所属グループの中で最大の上限が適用されます。
setting-cap-override-wrong = 「group」または「user」、オブジェクト ID、数値を入力してください。同じグループやユーザーは 1 回だけ指定できます。
setting-none = なし
setting-free-slot = 空きができる時点
setting-free-slot-hint = ユーザーが自分のデバイスの削除を依頼した場合の扱いです。
setting-choose = いずれかを選択してください。
setting-most-pending = 進行中の削除
setting-most-pending-hint = 1 人のユーザーが同時に行える削除の数です。
setting-on-terms-page = セットアップ中に別のデバイスを削除
setting-on-terms-page-hint = 台数が上限に達しているユーザーが、利用規約のページでデバイスを削除できます。
setting-personal-devices = 個人用デバイス
setting-personal-devices-hint = ユーザーが自分のデバイスを登録できるかどうかです。
setting-minimum-os-version = Windows の最小バージョン
setting-minimum-os-version-hint = 例: 10.0.19045。空欄にすると、すべてのバージョンを受け付けます。
setting-minimum-os-version-wrong = 2 ～ 4 個の数値からなるバージョンを入力してください（例: 10.0.19045）。
setting-minimum-os-version-none = 制限なし
setting-licensed-groups = 登録できるグループ
setting-licensed-groups-hint = オブジェクト ID を 1 行に 1 つずつ入力してください。グループもユーザーも指定しない場合は、全員が登録できます。
setting-licensed-groups-none = すべて
setting-licensed-users = 登録できるユーザー
setting-licensed-users-hint = オブジェクト ID を 1 行に 1 つずつ入力してください。上のグループに加えて登録できるユーザーです。
setting-licensed-users-none = すべて
setting-pin = 登録用の PIN
setting-pin-hint = 規約が表示される前に、PIN の入力を求めるかどうかです。
setting-maintenance = 登録
setting-maintenance-hint = 一時停止中は、誰もデバイスを登録できません。
setting-maintenance-wrong = 一時停止の終了は、開始より後にしてください。
setting-maintenance-from = 一時停止の開始
setting-maintenance-from-hint = お使いのタイムゾーンに基づきます。空欄にすると、すぐに一時停止します。
setting-time-wrong = 日付と時刻を入力してください。
setting-maintenance-from-none = すぐに
setting-maintenance-until = 一時停止の終了
setting-maintenance-until-hint = お使いのタイムゾーンに基づきます。手動で終了する場合は空欄にします。
setting-maintenance-until-none = 終了日時なし
setting-maintenance-message = ユーザーへのメッセージ
setting-maintenance-message-hint = 自由に入力してください（例: 「火曜日に再開します。」）。
setting-maintenance-message-wrong = 1 行で入力してください。
setting-maintenance-message-none = 追加のメッセージなし
setting-no-terms = 該当する規約がない場合
setting-no-terms-hint = ユーザーに該当する規約がない場合の動作です。
setting-withdrawal = 同意の撤回
setting-withdrawal-hint = ユーザーがポータルで同意を撤回できるかどうかです。
setting-accent = アクセントカラー
setting-accent-hint = 主要なボタンとリンクの色です（例: #0b6a0b）。読みにくくなる場所では、濃さを変えて使われます。
setting-accent-wrong = 色を入力してください（例: #0b6a0b）。
setting-accent-none = Windows の色
setting-logo = ロゴ
setting-logo-hint = 白い背景に合う、64 KB 以下の PNG または JPEG です。224 × 40 ピクセルの 2 倍の大きさにすると、どこでも鮮明に表示されます。
setting-logo-wrong = 画像を選択してください。
setting-support-name = 名前
setting-support-name-hint = IT サポートの名称です。
setting-support-name-wrong = 100 文字以内で入力してください。
setting-not-set = 未設定
setting-support-email = メールアドレス
setting-support-email-wrong = メールアドレスを入力してください（例: help@contoso.com）。
setting-support-phone = 電話番号
setting-support-phone-hint = 普段の書き方で入力してください（例: +1 425 555 0100）。
setting-support-phone-wrong = 電話番号を入力してください（例: +49 89 555-0100）。
setting-support-url = Web ページ
setting-support-url-hint = アドレスを入力してください（例: https://help.contoso.com/）。
setting-support-url-wrong = https:// で始まるアドレスを入力してください。
setting-redirect-uris = 回答の送信先
setting-redirect-uris-hint = 1 行に 1 つずつ、スキーム、scheme://host、または scheme://host/path を入力してください。Windows には ms-appx-web: と ms-aadj-redir: が必要です。
setting-redirect-uris-wrong = スキーム（例: ms-appx-web:）またはアドレス（例: https://mdm.contoso.com/done）を入力してください。
setting-audiences = トークンの対象（audience）
setting-audiences-hint = 1 行に 1 つずつ、アプリケーションのクライアント ID を入力してください。トークンにアプリケーション ID URI が含まれる場合は、それを入力します。
setting-audiences-wrong = audience を入力してください。
setting-client-id = クライアント ID
setting-client-id-hint = Entra にあるポータルのアプリケーションの ID です。誤った ID にすると、誰もここにサインインできなくなります。
setting-client-id-wrong = アプリケーションのクライアント ID を入力してください。
setting-client-secret = クライアントシークレット
setting-client-secret-hint = 暗号化して保存され、再び表示されることはありません。
setting-client-secret-wrong = シークレットを入力してください。
setting-administrators = 管理者
setting-administrators-hint = オブジェクト ID を 1 行に 1 つずつ入力してください。すべての閲覧と変更ができます。アプリロール Vestibule.Administrator でも同じ権限になります。
setting-nobody = なし
setting-auditors = 監査担当者
setting-auditors-hint = オブジェクト ID を 1 行に 1 つずつ入力してください。すべてを閲覧できますが、変更はできません。
setting-help-desk = IT サポート
setting-help-desk-hint = オブジェクト ID を 1 行に 1 つずつ入力してください。ユーザーのデバイスと回答を閲覧できます。
settings-caps = 台数の上限
settings-caps-lead = 1 人のユーザーが持てるデバイスの台数です。
settings-removals = デバイスの削除
settings-removals-lead = ユーザーがデバイスを削除するときの動作です。
settings-restrictions = 制限
settings-restrictions-lead = 登録できるユーザーとデバイスです。利用規約のページで判断できる場合はそこで通知され、登録時に必ず適用されます。
settings-maintenance = メンテナンス
settings-maintenance-lead = MDM サーバーが使えない間、登録を一時停止します。
settings-terms = 規約と同意
settings-terms-lead = すべての規約に適用される設定です。
settings-branding = 色
settings-branding-lead = 組織のページの外観です。
settings-support = IT サポート
settings-support-lead = ユーザーの問い合わせ先です。ポータルの各ページの下部に表示されます。
settings-windows = Windows と Entra
settings-windows-lead = Windows と、Entra の MDM アプリケーションが送受信する内容です。
settings-sign-in = サインイン
settings-sign-in-lead = ポータルと管理コンソールへのサインイン方法です。
settings-roles = ロール
settings-roles-lead = この管理コンソールを開けるユーザーです。
setting-free-slot-at-once = 削除を依頼した時点
setting-free-slot-on-confirmation = MDM サーバーが削除の完了を報告した時点
setting-on-terms-page-true = 可能
setting-on-terms-page-false = 不可
setting-personal-devices-allowed = 許可
setting-personal-devices-blocked = ブロック
setting-pin-off = 不要
setting-pin-required = 必須
setting-maintenance-off = 受付中
setting-maintenance-on = 一時停止中
setting-no-terms-continue = 規約のページなしで続行し、そのことを記録する
setting-no-terms-refuse = 拒否する
setting-withdrawal-allowed = 許可
setting-withdrawal-refused = 不可
## Terms

admin-save = 保存
policies-lead = デバイスのセットアップ時にユーザーが同意する規約です。規約はバージョンごとに管理され、公開した本文は変わりません。
policies-none = 規約はまだありません
policies-none-next = 最初の規約を作成してください。公開するまで、ユーザーには表示されません。
policy-new = 新しい規約
policy-new-lead = まず下書きを作成します。公開するまで、ユーザーには表示されません。
policy-new-bad-id = ID に使えるのは a ～ z、0 ～ 9、ハイフンで、32 文字以内です。
policy-new-taken = この ID の規約は既にあります。別の ID を入力してください。
policy-bad-language = 言語タグが正しくありません。例: en-US、de-DE、ar-SA
policy-id = ID
policy-id-hint = MDM サーバーやレポートで使われる名前です（例: company-devices）。後から変更することはできません。
policy-language-hint = 言語タグを入力してください（例: en-US、de-DE）。
policy-begin = 作成を開始
policy-for-any = すべてのデバイス
policy-for-company = 会社のデバイス
policy-for-personal = 個人用デバイス
policy-everybody = 全員
policy-in-groups = { $count ->
   *[other] { $count } 個のグループのメンバー
}
policy-everywhere = すべての地域
policy-in-regions = { $count ->
   *[other] { $count } 個の地域
}
policy-ownership = デバイス
policy-groups = ユーザー
policy-regions = 地域
policy-priority = 優先度
policy-default-language = 既定の言語
policy-default = 既定
policy-reaccept = 以前のバージョンに同意したユーザー
policy-reaccept-yes = ポータルでこのバージョンへの同意を求める
policy-reaccept-no = ポータルでこのバージョンを案内する
policy-reading = 既読の確認
policy-reading-none = 読んだことを確認せずに同意する
policy-reading-checkbox = 読んだことを示すチェックを入れて同意する
policy-reading-end = 本文の最後まで進んでから同意する
policy-lasting = 同意の有効期間
policy-lasts = 次のバージョンまで
policy-lasts-days = { $count ->
   *[other] { $count } 日間
}
policy-lasts-until = { $date }まで
policy-in-force = 適用中
policy-to-come = 適用前
policy-past = 適用終了
policy-called-off = 取り消し済み
policy-retired = 提示停止中
policy-never-published = 未公開
policy-next-from = （{ $date }から適用）
policy-from = { $date }から適用
policy-has-draft = 下書きがあります
policy-of-folder = フォルダーで管理
policy-published = { $date }にフォルダーから公開
policy-published-by = { $date }に { $who } が公開
policy-draft-changed = 最終更新: { $who }（{ $when }）
policy-to-draft = 下書きを開く
policy-write-next = 次のバージョンを作成
policy-now = 現在適用中の内容
policy-versions = バージョン
policy-folder = この規約はフォルダーで管理されています
policy-folder-means = 変更は、サーバーの運用者がフォルダーで行います。ここでは、規約を読む、Windows での表示を確認する、バージョンを比較することができます。
policy-retired-since = { $date }から提示を停止しています
policy-retired-means = この規約が新たに表示されることはありません。これまでの同意の記録は残ります。
policy-offer-again = 提示を再開
policy-retire = 提示を停止
policy-call-off = このバージョンを取り消す
policy-preview = プレビュー
policy-to-log = 変更履歴
policy-done-published = バージョン { $version } を公開しました。
policy-done-called-off = バージョン { $version } を取り消しました。
policy-done-retired = 規約の提示を停止しました。
policy-done-offered = 規約の提示を再開しました。
policy-done-discarded = 下書きを破棄しました。

draft-title = バージョン { $version } の下書き
draft-lead = 下書きはユーザーには表示されません。準備ができたら公開してください。
draft-saved = 保存しました
draft-texts = 本文
draft-settings = 設定
draft-edit-settings = 設定を変更
draft-add-language = 言語を追加
draft-publish = 公開
draft-compare = バージョン { $version } からの変更内容
draft-discard = 下書きを破棄
draft-back = 下書き
flaws-title = 公開する前に
flaw-no-text = 本文がありません。追加してください。
flaw-no-default = 既定の言語（{ $language }）の本文がありません。追加するか、設定で別の言語を既定にしてください。
flaw-empty = 本文（{ $language }）が空です。入力するか、削除してください。
flaw-no-groups = グループのメンバーが対象ですが、グループが指定されていないため、誰にも表示されません。グループを指定するか、「全員」を選択してください。
flaw-no-regions = 特定の地域が対象ですが、地域が指定されていないため、誰にも表示されません。地域を指定するか、「すべての地域」を選択してください。
flaw-ended = このバージョンが適用される前に、同意の有効期間が終わります。もっと後の日付を選択してください。

settings-groups = グループのオブジェクト ID
settings-groups-hint = 1 行に 1 つずつ入力してください。ID は、Entra のグループの「概要」に表示されています。
settings-only-groups = 次のグループのメンバーのみ
settings-regions = 地域
settings-regions-hint = 2 文字の地域コードをコンマで区切って入力してください（例: DE, AT, CH）。
settings-only-regions = 次の地域でセットアップされたデバイスのみ
settings-place-hint = Windows のセットアップで選択された地域です。
settings-priority-hint = 複数の規約が該当する場合は、数値の大きいものが表示されます。同じ場合は、グループを対象とするもの、一方の種類のデバイスを対象とするものの順に優先されます。
settings-default-hint = ユーザーの言語の本文がない場合に表示されます。
settings-reaccept = 以前のバージョンに同意したユーザーに同意を求める
settings-reaccept-hint = ポータルで、このバージョンへの同意を求めます。オフの場合は、案内だけを行います。
settings-lasting-hint = 有効期間が終わると、ポータルでもう一度同意を求めます。デバイスの登録は解除されません。
settings-for-days = 日数で指定
settings-days = 日数
settings-until-date = 日付で指定
settings-until = 日付
settings-until-hint = この日の午前 0 時（{ $zone }）に終了します。
settings-bad-group = 「{ $text }」はオブジェクト ID ではありません。正しい形式の例: 6babcaad-604b-40ac-a9d7-9fd97c0b779f
settings-too-many-groups = 指定できるグループは { $most } 個までです。
settings-bad-region = 「{ $text }」は地域コードではありません。2 文字で入力してください（例: DE）。
settings-bad-priority = 優先度は整数で入力してください（例: 10）。
settings-bad-days = 日数を 1 以上の数値で入力してください。
settings-bad-date = 日付を入力してください。
settings-overtaken = 編集中に、{ $who } が設定を変更しました

text-title = 本文（{ $language }）
text-language = 言語
text-taken = この言語の本文は既にあります。下書きのページから開いてください。
text-gone = この本文は下書きにありません。下書きが公開または破棄されたか、本文が削除されました。何も保存されていません。入力した内容はここに残っているので、移動する前にコピーしてください。
draft-settings-gone = その間に下書きが公開または破棄されました。何も保存されていません。選択した内容はここに残っているので、移動する前に控えてください。
text-label = 本文
text-hint = Markdown で入力してください。最初の見出しがタイトルになります（例: # 職場でのデバイスの利用）。リンクは https で始まる必要があります。
text-too-long = 本文の上限は { $most } KiB ですが、{ $sent } KiB あります。何も保存されていません。
text-unprintable = 本文に表示できない文字が含まれています。プレーンテキストとして貼り付け直してください。
text-remove = この本文を削除
text-rendered = ユーザーに表示される内容
text-rendered-hint = 最後に保存された内容です。
text-no-title = 見出しがありません。ページには「利用規約」と表示されます。
text-overtaken = 入力中に、{ $who } がこの本文を保存しました
dropped-title = 次の内容は表示されません
dropped-html = HTML: 代わりに Markdown を使ってください。
dropped-script = スクリプトとスタイルシート
dropped-picture = 画像（説明は表示されます）
dropped-link-title = リンクのタイトル
dropped-nesting = 32 段階を超えて入れ子になった引用、リスト、強調（文字は表示されます）
overtaken-next = 入力した内容はフォームに残っています。もう一度保存すると、ほかの管理者が保存した内容が置き換えられます。
overtaken-changes = 保存済みの内容と入力内容の違い

publish-title = バージョン { $version } の公開
publish-lead = 言語: { $languages }
publish-point-shown = 公開日時以降、対象のユーザー全員にこの本文が表示されます。
publish-point-fixed = 公開した本文は変更できません。変更するには、新しいバージョンを作成します。
publish-point-before = その時点で前のバージョンを読んでいるユーザーは、そのまま同意できます。
publish-for = 対象
publish-when = 公開日時
publish-now = 今すぐ
publish-later = 日時を指定
publish-day = 日付
publish-time = 時刻
publish-zone = タイムゾーン: { $zone }
publish-bad-time = 日付と時刻を入力してください。
publish-both = 「今すぐ」が選択されていますが、日付も入力されています。「日時を指定」を選択するか、日付を消してください。
publish-past = この日時は過ぎています。今後の日時を選択するか、今すぐ公開してください。
publish-overtaken = このページを開いた後に、{ $who } が下書きを変更しました
publish-overtaken-next = まだ公開されていません。下書きをもう一度確認してから公開してください。

ask-what-happens = この操作の影響:
ask-overtaken = このページを開いた後に、{ $who } が変更を行いました
ask-overtaken-next = まだ何も実行されていません。もう一度確認してから決めてください。
ask-retire-title = { $of } の提示を停止しますか?
ask-retire-does = この規約が新たに表示されることはなくなります。該当するほかの規約があれば、代わりに表示されます。
ask-retire-stays = これまでの同意の記録は残ります。提示は後で再開できます。
ask-retire-button = 提示を停止
ask-offer-title = { $of } の提示を再開しますか?
ask-offer-does = 適用中のバージョンが、対象のユーザー全員に表示されます。
ask-offer-stays = 本文は以前のまま変わりません。
ask-offer-button = 提示を再開
ask-call-off-title = バージョン { $of } を取り消しますか?
ask-call-off-does = このバージョンは適用されません。番号は再利用されません。
ask-call-off-stays = 適用中のバージョンは、引き続き適用されます。
ask-call-off-button = 取り消す
ask-discard-title = { $of } の下書きを破棄しますか?
ask-discard-does = 本文と設定がすべて失われます。元に戻すことはできません。
ask-discard-stays = 公開済みのバージョンは変わりません。
ask-discard-button = 下書きを破棄
ask-remove-text-title = 本文（{ $of }）を削除しますか?
ask-remove-text-does = この言語の本文が下書きからなくなります。元に戻すことはできません。
ask-remove-text-stays = 公開済みのバージョンの本文は残ります。
ask-remove-text-button = 本文を削除

changes-title = 変更内容
changes-lead = − の行は削除、+ の行は追加されたものです。
changes-from = 比較元
changes-to = 比較先
changes-draft = 下書き
changes-compare = 比較

preview-title = プレビュー
preview-lead = Windows で表示されるページです。ここではボタンは機能しません。
preview-version = バージョン
preview-theme = 表示場所
preview-theme-frx-light = Windows 11 のセットアップ
preview-theme-frx = Windows 10 のセットアップ
preview-theme-moset = 「設定」アプリ
preview-size = サイズ
preview-size-card = カード
preview-size-screen = 全画面
preview-size-window = ウィンドウ
preview-size-small = 小
preview-frame = Windows で表示されるページ
preview-alone = ページだけを開く

## Who sees what

audience-lead = 条件を入力すると、今 Windows で表示される規約を確認できます。
audience-who = ユーザー
audience-who-hint = アカウントまたはオブジェクト ID を入力してください。特定のユーザーでない場合は空欄にします。
audience-unknown = 「{ $text }」というユーザーの回答は、まだ記録されていません。オブジェクト ID を入力するか、空欄にしてグループを入力してください。
audience-anybody = 条件に合うユーザー
audience-groups-hint = 1 行に 1 つずつ入力してください。ユーザーを指定して空欄にすると、前回のセットアップ時のグループのうち、ルールで指定されているものが使われます。
audience-region = 地域
audience-region-hint = 2 文字で入力してください（例: DE）。空欄の場合は、Windows から地域が通知されないものとします。
audience-languages = 言語
audience-languages-hint = デバイスが求める順に入力してください（例: de-DE, en-US）。空欄の場合は、ご自身の言語が使われます。
audience-ask = 確認
audience-sees = { $who } に表示される規約: 「{ $title }」
audience-version = { $policy } のバージョン { $version }（{ $language }）
audience-open = 読む
audience-sees-none = { $who } に表示される規約はありません
audience-goes-on = 該当する規約がありません。規約のページは表示されずに続行され、そのことが記録されます。
audience-refused = 該当する規約がありません。テナントの設定により、登録は拒否されます。
audience-why = 理由
audience-rank = バージョン { $version }、優先度 { $priority }
audience-groups-typed = { $count ->
   *[other] { $count } 個のグループのメンバーとして確認した結果です。
}
audience-groups-known = { $count ->
   *[other] 前回のセットアップ時のグループのうち、ルールで指定されている { $count } 個を使って確認した結果です。
}
audience-groups-graph = Microsoft Graph が現在示しているグループのうち、規則で指定されているもので確認しました。
audience-groups-none = どのグループにも属さないユーザーとして確認した結果です。
verdict-shown = 表示される規約
verdict-outranked = 該当しますが、別の規約が優先されます
verdict-ownership = ほかの種類のデバイスが対象
verdict-groups = ほかのグループのメンバーが対象
verdict-region = ほかの地域が対象

## Settings: webhooks

act-webhook-secret-made = Webhook のシークレットの作成
act-webhook-enabled = Webhook の有効化
act-webhook-replayed = イベントの再送信
webhooks-title = Webhook
webhooks-hint = イベントの通知先と、配信の状況を確認します。
webhooks-lead = イベントの通知先のサーバーです。ここ、または構成ファイルで追加できます。シークレットの作成と、受信側が停止していた場合の対応も、ここで行えます。
webhooks-none = Webhook はありません
webhooks-none-next = 追加すると、回答やデバイスに関するイベントがその都度サーバーに通知されます。
webhook-id = Webhook
webhook-url = アドレス
webhook-waits = 待機中
webhook-lag = { $count ->
    [0] 待機中のイベントはありません
   *[other] { $count } 件のイベントが待機中
}
webhook-disabled = 無効のため、イベントは待機中です
webhook-not-registered = まだ使われていません
webhook-gone = 410 の応答により、送信を停止しています
webhook-without-secret = シークレットがないため、イベントは待機中です
webhook-paused = 受信側の要求により一時停止中
webhook-in-use = 使用中
webhook-all-events = すべてのイベント
webhook-event = イベント
webhook-outcome = 結果
webhook-secrets = 署名用シークレットの作成日時
webhook-log = 配信
webhook-no-tries = 過去 30 日間の配信はありません。
webhook-delivered = 配信済み
webhook-to-be-retried = 受け付けられず、後で再試行
webhook-failed = 配信失敗（再試行なし）
webhook-skipped = 待機時間の超過
webhook-acts = 実行できる操作
webhook-secret = シークレット
webhook-secret-make = シークレットを作成
webhook-secret-lead = 受信側は、シークレットでイベントを検証します。新しいシークレットはすぐに署名に使われます。受信側が切り替えられるように、前のシークレットも 24 時間は併せて署名に使われます。
webhook-secret-made = シークレットを作成しました
webhook-secret-made-lead = 署名に使われるようになりました。
webhook-secret-once-next = 今すぐ受信側にコピーしてください。Vestibule では暗号化して保存され、再び表示されることはありません。
webhook-back = Webhook に戻る
webhook-enable-lead = 410 の応答の後に送信を再開し、再試行を待っているイベントをすぐに送信します。
webhook-enable = 有効にする
webhook-enabled = 有効にしました。待機中のイベントを送信しています。
webhook-since = 再送信の開始日時
webhook-since-hint = お使いのタイムゾーンに基づきます。この日時以降に Webhook の対象となるイベントが、配信済みのものも含めて、もう一度送信待ちになります。
webhook-replay = 再送信
webhook-replayed = { $count ->
    [0] この日時以降に再送信するイベントはありません。
   *[other] { $count } 件のイベントをもう一度送信待ちにしました。
}

## Settings: checks

checks-title = チェック
checks-hint = 必要なものがすべて動作しているか確認します。
checks-lead = 規約、Entra のキー、ポータルのクライアント、Microsoft Graph、Webhook を確認します。最大で 1 分かかります。
checks-run = チェックを実行
checks-all-good = 失敗したチェックはありません
checks-warnings = { $count ->
   *[other] 確認が必要な項目が { $count } 件あります
}
checks-failed = { $count ->
   *[other] { $count } 件のチェックが失敗しました
}
check-of = チェック
check-found = 結果
check-ok = OK
check-warning = 要確認
check-failed = 失敗
check-skipped = スキップ
## People

people-lead = ユーザー、デバイス、回答、登録を検索し、何がなぜ起きたのかを確認します。
people-search = 検索する値
people-search-hint = 名前、ID、番号のどれでも検索できます。
people-search-button = 検索
people-back = ユーザー
people-examples = 検索できるもの
people-example-upn = UPN（先頭の一部でも可）
people-example-guid = 各種の ID
people-example-device = デバイスの名前（先頭の一部でも可）
people-example-hardware = ハードウェア ID（先頭の一部でも可）
people-guid-note = ID には、オブジェクト ID、回答番号、デバイス ID、Entra のデバイス ID、client-request-id、登録のトレース ID、エラーページに表示されたサポート用の ID を使えます。
people-kept-note = 回答とデバイスはいつでも検索できます。経過の記録は 30 日間保存されます。
people-people = ユーザー
people-devices = デバイス
people-decisions = 回答
people-attempts = 経過
people-more = ほかにもあります。表示するには、続きを入力して絞り込んでください。
people-none = 「{ $query }」は見つかりませんでした
people-none-next = 入力に誤りがないか確認するか、別の ID をお試しください。回答や登録に至る経過の記録は 30 日間保存されます。
people-what = 検索できるもの
people-seen-when = 最終接続: { $when }
people-personal-device = 個人用デバイス
people-standing-grace = 対応が必要です
people-grace-until = 対応期限: { $when }
people-counts = 台数の上限に含まれる
person-attempts = 経過
person-attempts-none = 過去 30 日間の記録はありません。
person-attempts-earlier = 以前の経過
person-later = 最新の記録に戻る
person-room = { $count ->
   *[other] あと { $count } 台追加できます
}
person-cap-everybody = 全員に共通の上限です。
person-cap-own = このユーザー個別の上限です。
person-cap-group = グループ { $group } の上限です（このユーザーのグループの中で最大）。
person-groups-when = グループは、Windows から最後に通知されたもの（{ $when }）です。
person-cap-full = 台数が上限に達しています
person-cap-none = このユーザーはデバイスを追加できません
person-cap-full-next = デバイスを削除するか上限を引き上げるまで、別のデバイスの登録は拒否されます。
person-devices-none = デバイスはありません。
person-devices-more = ほかにもあります。デバイスの名前またはハードウェア ID で検索してください。
person-removed = 削除済み
person-decisions-none = 回答はありません。
person-decisions-earlier = 以前の回答
decision-where = 回答した場所
decision-in-portal = ポータル
decision-device = この回答で登録されたデバイス
decision-request = client-request-id
decision-groups = ルールで指定されているグループ
decision-withdrawal-commitment = 撤回の記録のフィンガープリント
decision-text-hint = 表示されたとおりの原文です。
device-owner = 所有者
device-compliance = 要件への準拠
device-enrollment-type = 登録の種類
device-hardware = ハードウェア ID
device-id = デバイス ID
device-entra-id = Entra のデバイス ID
theme-frx = Windows 10 のセットアップ
theme-frx-light = Windows 11 のセットアップ
theme-moset = 「設定」アプリ
admin-removal-lead = { $owner } のデバイスです。本人に代わって削除を依頼します。
admin-removal-will-mdm = MDM サーバーに、デバイスの登録解除を依頼します。
admin-removal-will-access = ユーザーは、このデバイスから仕事用のメール、アプリ、ファイルにアクセスできなくなることがあります。
admin-removal-will-log = あなたが依頼したことがログに記録されます。
admin-removal-not-forever = 削除しても、もう一度仕事用にセットアップできます。
admin-removal-not-told = 個人のファイルはデバイスに残ります。
admin-removal-too-many-next = このユーザーのデバイスの削除が、同時に行える上限に達しています。いずれかが終わってから、もう一度お試しください。
admin-removal-done = MDM サーバーにこのデバイスの削除を依頼しました
admin-removal-requested = 削除を依頼済みです
admin-removal-accepted = MDM サーバーが削除しています
admin-removal-over = 削除されました
admin-removal-failed = 前回は削除できませんでした
admin-removal-since = 最終更新: { $when }
admin-removal-by = 依頼者: { $who }
admin-removal-by-owner = 所有者
act-device-removal-requested = デバイスの削除の依頼

## What happened

attempt-shown = 規約が表示されました
attempt-not-read = 規約を読む前に「同意する」が選択されました
attempt-read = ユーザーが規約を最後まで読みました
attempt-restricted = セットアップを続行できない理由が表示されました
attempt-pin-asked = PIN の入力が求められました
attempt-pin-refused = PIN が受け付けられませんでした
attempt-removal-asked = デバイスの削除前に確認が求められました
attempt-removal-requested = ユーザーがデバイスの削除を依頼しました
attempt-accepted = ユーザーが規約に同意しました
attempt-declined = ユーザーが規約に同意しませんでした
attempt-not-required = 規約は不要でした
attempt-user-refused = このユーザーは続行できないことが Windows に通知されました
attempt-failed = サーバーが処理を完了できませんでした
attempt-address-refused = 回答を返せるアドレスがありませんでした
attempt-form-refused = ページにない内容が送信されました
attempt-enrolled = デバイスが登録されました
attempt-enrolled-already = デバイスが再び登録されました
attempt-message-format = 登録の拒否: MDM サーバーからの呼び出しが仕様どおりの形式ではありません
attempt-authorization = 登録の拒否: 同意がないか、デバイスが許可されていません
attempt-internal-fault = 登録の拒否: サーバーが応答できませんでした
attempt-cap-reached = 登録の拒否: デバイスの台数が上限に達しています
attempt-not-supported = 登録の拒否: Windows のバージョンが古すぎます
attempt-in-maintenance = 登録の拒否: 登録は一時停止中です
attempt-user-license = 登録の拒否: ユーザーにライセンスがありません
attempt-invalid-data = 登録の拒否: 同意の内容がこのデバイスと一致しません
attempt-help = { $code } のヘルプ
attempt-at = 日時
attempt-kind = 場所
attempt-kind-terms = 利用規約のページ
attempt-kind-enrollment = MDM サーバーによる登録
attempt-person = ユーザー
attempt-decision = 回答
attempt-device = デバイス
attempt-shown-in = 表示場所
attempt-trace-id = トレース ID
attempt-support-id = サポート用の ID
attempt-outcome = 集計上の結果
attempt-agent = ユーザーエージェント
attempt-id = 記録番号
turn-person = ユーザーの対応待ち
turn-administrator = 管理者の対応待ち
turn-mdm = MDM サーバーの処理待ち
turn-operator = サーバー運用者の対応待ち（ID はサーバーのログにあります）
turn-wait = しばらく待ってから再試行
turn-nobody = この問題は解決できません

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = グループが多すぎてトークンに収まらない場合に、ユーザーのグループを Microsoft Graph に問い合わせるアプリケーションです。選択すると、デバイスの要件への準拠を Microsoft Entra に報告します。
setting-graph-client-id-hint = ユーザーとグループを読み取れる、Entra のアプリケーションの ID です。空欄にすると、Graph への問い合わせは行われません。
setting-graph-client-id-wrong = アプリケーションのクライアント ID を入力し、下にクライアントシークレットまたは証明書を入力してください。
setting-graph-secret-hint = 暗号化して保存され、再び表示されることはありません。証明書の代わりに使われます。
setting-graph-certificate = 証明書と秘密キー
setting-graph-certificate-hint = どちらも PEM 形式で、続けて入力してください。暗号化して保存され、再び表示されることはありません。クライアントシークレットの代わりに使われます。
setting-graph-certificate-wrong = 証明書と、その証明書の RSA キー（2048 ビット以上、パスフレーズなし）を、どちらも PEM 形式で貼り付けてください。
setting-graph-unreachable = Graph が応答しない場合
setting-graph-unreachable-hint = トークンにグループが含まれないユーザーの扱いです。
setting-graph-unreachable-refuse = もう一度試すよう求める
setting-graph-unreachable-without = どのグループにも属さないものとして続行する
setting-graph-root = Microsoft Graph のアドレス
setting-graph-root-hint = Vestibule が対応していないクラウドの場合にだけ入力してください（例: https://dod-graph.microsoft.us）。
setting-graph-root-wrong = Microsoft のアドレスを入力してください（例: https://graph.microsoft.us）。それ以外のアドレスは、構成ファイルで許可されている必要があります。
setting-graph-root-none = お使いのクラウドのアドレス

## Settings: webhooks of the console

webhook-add = Webhook を追加
webhook-add-lead = イベントは、署名付きでこのアドレスに送信されます。シークレットは次のページで一度だけ表示されます。
webhook-id-hint = 英小文字、数字、ハイフンを 32 文字以内で入力してください。後から変更することはできません。
webhook-id-wrong = 英小文字、数字、ハイフンを 1 ～ 32 文字で入力してください。
webhook-id-taken = この名前の Webhook は既にあります。別の名前を入力してください。
webhook-too-many = Webhook の数が上限に達しています。先にいずれかを削除してください。
webhook-url-hint = パブリックインターネット上の https のアドレスを入力してください。組織内ネットワークのアドレスは、構成ファイルでのみ設定できます。
webhook-url-wrong = ユーザー名を含まない、パブリックインターネット上の https のアドレスを入力してください。
webhook-events = イベント
webhook-events-hint = 何も選択しないと、今後のバージョンで追加されるものも含めて、すべてのイベントが送信されます。
webhook-timeout = 応答までの時間（秒）
webhook-timeout-hint = 1 ～ 30 の数値です。これより長くかかると、後で再試行されます。
webhook-timeout-wrong = 1 ～ 30 の数値を入力してください。
webhook-delivery = 配信
webhook-delivery-on = イベントを送信する
webhook-delivery-off = イベントを待機させる
webhook-change = Webhook を変更
webhook-change-lead = シークレットと待機中のイベントは、そのまま残ります。
webhook-changed = Webhook を変更しました。2 秒以内にすべてのサーバーに適用されます。
webhook-remove = Webhook を削除
webhook-remove-will = この Webhook には何も送信されなくなり、シークレットは削除されます。
webhook-remove-waiting = { $count ->
   *[other] 待機中のイベント { $count } 件は送信されません。
}
webhook-remove-again = 後で同じ名前の Webhook を追加すると、別のシークレットで新しく始まります。
webhook-removed = Webhook を削除しました
webhook-source = 設定場所
webhook-from-file = 構成ファイル（ここでは変更できません）

## Retention and erasure

act-person-erased = ユーザーのデータの消去
act-records-expired = 保存期間を過ぎたデータの消去
settings-retention = データの保存期間
settings-retention-lead = 空欄にすると、期限なしで保存されます。期間を過ぎたものは 1 時間以内に消去されます。ほかのすべての記録の証明は、完全なまま残ります。
setting-people-days = デバイスのないユーザー（日数）
setting-people-days-hint = 最終接続からこの日数が過ぎると、回答、削除済みのデバイス、セットアップと登録の経過など、ユーザーについて保存されている情報がすべて消去されます。デバイスのあるユーザーは消去されません。
setting-removed-devices-days = 削除済みのデバイス（日数）
setting-removed-devices-days-hint = 削除からこの日数が過ぎると、デバイスの情報が消去されます。回答は残ります。
setting-events-days = ユーザーに関するイベント（日数）
setting-events-days-hint = この日数が過ぎると、イベントにはどの回答またはデバイスに関するものかが残り、ユーザーの情報はなくなります。MDM サーバーと Webhook は、それまでにイベントを読み取る必要があります。
setting-month-days-wrong = 日数を 30 ～ 36,500 の数値で入力するか、空欄にしてください。
setting-days-wrong = 日数を 1 ～ 36,500 の数値で入力するか、空欄にしてください。
setting-no-end = 期限なし
erase-link = このユーザーのデータを消去
erase-link-hint = ユーザーが求めた場合や、データが不要になった場合に使います。
erase-title = ユーザーのデータの消去
erase-lead = { $person } について、ここに保存されているすべての情報が対象です。元に戻すことはできません。
erase-will-records = 回答と撤回（誰が、いつ、何を）
erase-will-devices = 削除済みのデバイス、セットアップと登録の経過、サインイン、PIN、イベントに含まれるユーザーの情報
erase-will-reports = レポートと一覧での表示
erase-will-files = ダウンロードできるエクスポート（このユーザーが含まれることがあるため）
erase-stays-proof = その件数の記録があったことの証明（記録の内容は含まれません）。ほかの記録はすべて、これまでどおり検証できます。
erase-stays-log = この管理コンソールのログ（管理者の操作と、あなたがこの消去を行ったこと）。この消去の記録に、ユーザーの名前は含まれません。
erase-stays-settings = ユーザー個別の上限など、このユーザーを指定している設定。ご自身で変更してください。
erase-stays-elsewhere = MDM サーバーと Entra にある情報。以前に作成されたコピーとバックアップ。
erase-goes = 消去されるもの
erase-stays = 残るもの
erase-has-devices = このユーザーにはデバイスがあります
erase-has-devices-next = 先にデバイスを削除し、MDM サーバーでの処理が終わるまで待ってから、ここに戻ってください。
erase-not-yet = 直前の操作がまだ集計されていません。何も消去されていません。もう一度お試しください。
erase-reference = 参照番号
erase-reference-hint = 請求の番号などです。ログに残ります。名前は入力しないでください。
erase-reference-wrong = 名前やメールアドレスを含めずに、100 文字以内で入力してください。
erase-sure = 対象のユーザーに間違いがないことを確認しました
erase-sure-wrong = 続行するには、チェックを入れてください。
erase-button = 完全に消去
erase-keep = 消去しない

## Copies of what is kept about somebody
act-person-data-exported = 個人のデータをダウンロードしました
person-copies = 写し
person-data-link = この人のデータをダウンロード
person-data-link-hint = この人について保存されているすべてを 1 つのファイルで
person-data-title = 個人のデータのダウンロード
person-data-lead = ここに保存されている { $person } の情報すべてを 1 つのファイルにします。GDPR 第 15 条および第 20 条に基づく請求のためのものです。
person-data-logged = ダウンロードしたことはログに残ります。ファイルは JSON です。本人にだけ渡してください。

## Exports
act-export-asked = エクスポートを依頼しました
exports-title = エクスポート
exports-lead = 大きなファイルはバックグラウンドで作成されます。ここに 7 日間保存されます。
exports-none = エクスポートはありません
exports-none-next = 依頼してください。作成中にこのページを離れてもかまいません。
exports-ask = エクスポートを依頼
exports-what = 内容
exports-state = 状態
exports-when = 依頼日時
exports-by = 依頼者
export-records = レコード
export-decisions-csv = 決定 (CSV、表計算用)
export-decisions-jsonl = 決定 (JSON Lines、プログラム用)
export-evidence = すべての決定、撤回、操作とその証明（オフラインで検証できます）
export-state-queued = 順番待ち
export-state-running = 作成中
export-state-ready = 完了
export-state-failed = 失敗
export-state-cancelled = 取り消し済み
export-state-expired = 保存期間終了
export-expired-next = ファイルは 7 日間保存されます。もう一度依頼してください。
export-new-lead = 該当するすべての決定を、新しい順に 1 つの圧縮ファイル (.gz) にします。100 万件につき 1 分ほどかかります。
export-person = 人
export-policy = 規約
export-policy-hint = 登録上の規約の名前 (例: company-devices)。空欄: すべて。
export-policy-wrong = 登録上の規約の名前を a-z、0-9、ハイフンで入力してください。
export-version = 版
export-language = 言語
export-outcome = 決定
export-ownership = デバイス
export-company = 組織のデバイス
export-personal = 個人のデバイス
export-days-hint = 日付は UTC です。
export-day-wrong = 2026-11-21 のように日付を選んでください。
export-last-day-wrong = 最初の日より前でない日付を選んでください。
export-other-wrong = 正しい値ではありません。一覧に戻って絞り込み直してください。
export-only = 対象
export-full = 2 つのエクスポートが進行中です
export-full-next = どちらかが終わるまで待つか、取り消してください:
export-logged = 誰が何を依頼したかはログに残ります。
export-button = ファイルを作成
export-filter = 対象の決定
export-everything = すべて
export-progress = { $total } 件中 { $done } 件
export-progress-unknown = { $done } 件
export-size = サイズ
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = 保存期限
export-id = このエクスポートの番号
export-download = ダウンロード
export-cancel = このエクスポートを取り消す
export-delete = このエクスポートを削除
export-cancelled = エクスポートを取り消しました
export-deleted = エクスポートを削除しました
export-heading-going = ファイルを作成しています
export-heading-ready = ファイルの準備ができました
export-too-large = ファイルが 1 GB を超えます
export-too-large-next = 日数を減らすか、規約を絞って依頼してください。
export-failed = ファイルを作成できませんでした
export-failed-next = もう一度依頼してください。再び失敗する場合は、下の番号をこのサーバーの運用者に伝えてください。
export-refresh = このページは 30 秒ごとに更新されます。離れてもファイルは作成されます。

## Reports

admin-reports = レポート
admin-reports-hint = 規約に対する各ユーザーの状況と、すべての回答を一覧やファイルで確認できます。
act-report-exported = レポートのダウンロード
reports-lead = 規約に対するユーザーの状況です。回答またはデバイスにより把握しているユーザー: { $number }。日付は UTC です。
reports-behind = この数値は最新ではありません
reports-behind-next = 未集計のイベント: { $number } 件。しばらくしてからページを開き直してください。
reports-none = まだ回答がありません
reports-none-next = 規約への同意または不同意があると、ここで集計されます。
reports-standing = ユーザーと適用中のバージョン
reports-standing-lead = 把握しているユーザーが対象です。グループや地域により規約の対象かどうかは、全員については分かりません。
reports-before = 以前のバージョンまたは期限切れ
reports-accepted-of = バージョン { $version }: { $of } 人中 { $number } 人が同意済み（{ $percent } %）
reports-not-in-force = 適用中のバージョンはありません
reports-over-time = 同意の推移
reports-over-time-lead = 同じユーザーの再度の同意も含めて、すべての同意を数えます。
reports-count = 集計方法
reports-per-day = 期間ごと
reports-sum = その時点までの合計
reports-days = 日付
reports-earlier-versions = 以前のバージョン
reports-nothing-accepted = その時点まで、この規約への同意はありません。
reports-chart-days = { $policy }: この期間にバージョン { $version } は { $number } 回同意されました
reports-chart-sum = { $policy }: バージョン { $version } は { $to } までに { $number } 回同意されました
reports-chart-description = バージョンごとの折れ線、{ $from } から { $to } まで。表にも同じ数値があります。
report-decisions-hint = ユーザー、規約、バージョン、言語、日付で絞り込み、一覧またはファイルで確認できます。
report-decisions-lead = 記録されたすべての回答を新しい順に表示します。絞り込みの日付は UTC です。
report-person = ユーザー
report-person-hint = アカウント、その先頭の一部、またはオブジェクト ID。
report-policy = 規約
report-version = バージョン
report-outcome = 回答
report-older = より古いもの
report-none = 該当する回答はありません
report-none-next = 絞り込みを減らすか、別の日付を試してください。
report-who-is-meant = どのユーザーですか？
report-count = { $count ->
   *[other] { $number } 件の回答
}
report-count-more = { $number } 件を超える回答
report-csv = CSV でダウンロード（表計算ソフト用）
report-jsonl = JSON Lines でダウンロード（プログラム用）
report-download-note = 誰が何をダウンロードしたかはログに残ります。CSV では、表計算ソフトが数式として実行するセルの先頭にアポストロフィが付きます。
report-nobody-called = { $text } というユーザーは把握していません。アカウント、その先頭の一部、またはオブジェクト ID を入力してください。
report-several-called = { $text } に該当するユーザーが複数います。1 人を選んでください。
report-no-choice = 一覧から選んでください。
report-no-day = 日付を選んでください（例: 2026-11-21）。
report-backwards = 開始日より前にならない終了日を選んでください。
report-missing = 同意していないユーザー
report-missing-hint = 適用中のバージョンに同意していないユーザーとその理由。
missing-lead = 回答またはデバイスにより把握しているユーザーのうち、適用中のバージョンに同意していない人です。一度も利用していない人は含まれません。
missing-no-policy = 適用中の規約はありません
missing-no-policy-next = 先に規約を公開してください。
missing-accepted = { $policy } のバージョン { $version } には { $of } 人中 { $number } 人が同意しています。
missing-for-some = この規約は全員が対象ではありません
missing-for-some-next = 一部のグループ、地域、またはデバイスだけが対象です。誰が対象かはここでは分からないため、対象でない可能性のあるユーザーも含まれます。
missing-why = 理由
missing-name = 名前の先頭
missing-never = 回答なし
missing-older = 以前のバージョン
missing-declined = 最後に不同意
missing-withdrew = 撤回
missing-ended = 同意の期限切れ
missing-count = { $count ->
   *[other] { $number } 人
}
missing-called = 名前が { $name } で始まるユーザー
missing-nobody = 該当者なし
missing-nobody-next = 把握しているユーザーに該当者はいません。
missing-before = 以前の同意
missing-last = この規約への最後の回答
missing-seen = 最終利用
missing-next = 次へ
missing-first = 先頭に戻る

## What ends soon

admin-certificate-ends = Microsoft Graph の証明書: { $when } まで有効
admin-certificate-ends-next = 新しい証明書を作成して Entra にアップロードし、これと置き換えてください。証明書がないとグループを照会できません。
admin-token-ends = API トークン { $name }: { $when } まで有効
admin-token-ends-next = それまでに新しいトークンを作成し、MDM サーバーに設定してください。

## Configuration Manager, on a device’s page
admin-manager = 共同管理
admin-manager-healthy = Configuration Manager は正常です
admin-manager-unhealthy = Configuration Manager は正常ではありません
admin-manager-unknown = Configuration Manager の正常性は不明です
admin-manager-owns = コンプライアンスのワークロードは Configuration Manager が担当しています
admin-manager-value = クライアントの正常性の値: { $value }
admin-manager-installed = インストール済み (1)
admin-manager-registered = 登録済み (2)
admin-manager-evaluated = 正常性の評価に成功 (4)
admin-manager-install-error = インストールまたはアップグレードのエラー (8)
admin-manager-communication-error = 管理ポイントとの通信エラー (16)
admin-manager-others = その他のフラグ ({ $value })
admin-manager-synced = 最終同期: { $when }
admin-manager-not-synced = 同期の記録なし
admin-manager-until = 新しい報告がなければ { $when } まで正常
admin-manager-was-until = { $when } までは正常
admin-manager-reported = 最終報告: { $when }
## Compliance, and what Entra is told of it

admin-compliance = 要件への準拠
admin-compliance-hint = どのデバイスが、なぜ要件を満たしていないか、Microsoft Entra に伝わっているかを確認します。
compliance-lead = 登録済みのデバイスについて MDM サーバーが報告した内容です。デバイス数: { $number }
compliance-in-grace = 要件を満たしていません（猶予期間中）
compliance-reasons = デバイスが要件を満たしていない理由
compliance-reasons-lead = MDM サーバーが示した理由です。理由が複数あるデバイスは、それぞれに数えられます。猶予期間中のデバイスも含まれます。
compliance-count = { $count ->
   *[other] 要件を満たしていないデバイス: { $number } 台
}
compliance-reason = 理由
compliance-devices = デバイス
compliance-no-reason = 理由の記載なし
compliance-others = { $count ->
   *[other] その他の理由（{ $number } 件）
}
compliance-partial = 理由の種類が多すぎて、すべてを数えられません。特に多いものから数えています。
compliance-none = 要件を満たしていないデバイスはありません
compliance-none-next = MDM サーバーから報告があると、ここで数えられます。
compliance-list = 要件を満たしていないデバイス
compliance-all = 報告対象のすべてのデバイス
compliance-device = デバイス
compliance-more-reasons = { $count ->
   *[other] ほか { $count } 件の理由
}
compliance-nothing-fits = 該当するデバイスはありません
compliance-nothing-fits-next = フィルターを減らしてみてください。
entra-title = Microsoft Entra への報告
entra-off = 要件への準拠は Microsoft Entra に報告されていません。
entra-state = 状態
entra-means = 意味
entra-act = 操作
entra-waiting = 待機中
entra-waiting-next = まもなく報告されます。
entra-reported = 報告済み
entra-reported-next = MDM サーバーの最新の情報が Entra に伝わっています。
entra-gone = 削除済み
entra-gone-next = このデバイスはここで削除され、Entra にもありません。報告するものはもうありません。
entra-not-found = Entra に存在しません
entra-not-found-next = Entra が 404 を返しています。デバイスが Entra で削除されたか、MDM サーバーが誤ったデバイス ID を送信しました。デバイスを Entra に参加させ直すか、ID を修正してください。
entra-refused = 拒否
entra-refused-next = Entra が 403 を返しています。アプリケーションに Device.ReadWrite.All のアクセス許可がないか、MDM アプリケーションとして Microsoft に承認されていません。
entra-rejected = 受け付け不可
entra-rejected-next = Entra が報告を受け付けません。応答はデバイスのページに表示されます。
entra-unreachable = 応答なし
entra-unreachable-next = Entra が応答しなかったか、エラーになりました。自動的に再試行されます。
entra-no-token = 報告できません: アプリケーションが Microsoft Graph にアクセスできません
entra-no-token-next = 設定で、クライアント ID と、クライアント シークレットまたは証明書を確認してください。
entra-held-back = Microsoft Graph から一時停止を求められています
entra-held-back-next = 要求が多すぎました。報告は自動的に再開されます。
entra-all-refused = Microsoft Entra が報告を拒否しています
entra-away = Microsoft Graph に接続できません
entra-since = 開始: { $when }
entra-next-try = 次の試行: { $when }
entra-no-next-try = 変更があるまで、自動的には再試行されません。
entra-tried = 最後の試行: { $when }。これまでの試行回数: { $number }
entra-answer = 応答: { $text }
entra-last = Entra からの最後の応答: { $when }
entra-waits = 最も長く待機している報告: { $when }
entra-told = 最後の報告: { $when }「{ $what }」
entra-nothing = 報告するものはまだありません
entra-no-id = 報告できません: MDM サーバーから、このデバイスの Entra での ID が送信されていません。
entra-again = もう一度報告
entra-now = 今すぐ試す
entra-again-done = { $count ->
   *[other] { $count } 台のデバイスをもう一度報告します
}
entra-resumed = 報告をもう一度試しています
entra-nothing-reported = 要件への準拠が Microsoft Entra に届いていません
entra-not-reported = { $count ->
   *[other] { $count } 台のデバイスの準拠状況を Microsoft Entra に報告できません
}
entra-look-there = 理由と対処方法:
act-compliance-reported-again = 要件への準拠の再報告
setting-graph-compliance = デバイスの要件への準拠
setting-graph-compliance-hint = 報告するには、アプリケーションのアクセス許可 Device.ReadWrite.All が必要です。Microsoft は、承認済みの MDM アプリケーションからの報告だけを受け付けます。
setting-graph-compliance-keep = 報告しない
setting-graph-compliance-report = Microsoft Entra に報告する
setting-graph-removed = ここで削除されたデバイス
setting-graph-removed-hint = 準拠状況を報告する場合のみ有効です。
setting-graph-removed-keep = 管理対象外として Entra に残す
setting-graph-removed-delete = Entra でも削除する

sessions-title = すべての場所でサインアウト
sessions-lead = { $person } を、すべてのブラウザーでポータルと管理コンソールからサインアウトさせます。
sessions-at-once = 操作中であっても、すぐに実行されます。まだ送信されていない内容は失われます。
sessions-again = 組織のサインインで許可されている間は、もう一度サインインできます。それを防ぐには、先に Entra でアカウントを無効にしてください。
sessions-log = あなたの名前とともにログに記録されます。
sessions-none = { $person } はどこにもサインインしていません。
sessions-back = この人のページに戻る
sessions-done = すべての場所でサインアウトしました
act-person-signed-out = すべての場所でのサインアウト
