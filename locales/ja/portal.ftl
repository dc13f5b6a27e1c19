# Around every page of the portal
portal-name = デバイスポータル
portal-skip = 本文へスキップ
portal-places = セクション
portal-language = 言語
portal-language-change = 言語を変更
portal-devices = デバイス
portal-agreements = 規約への同意
portal-account = アカウント
portal-sign-in = サインイン
portal-cancel = キャンセル
portal-again = 再試行
support-title = IT サポート
support-page = サポートページ

# Help
help-title = ヘルプ
help-lead = 何が起きたのか、誰が対応するのか、次に何をすればよいのかを確認できます。
help-search-label = エラーコードまたは単語で検索
help-search-hint = コードは、処理が止まった画面に表示されています（例: 0x80180013）。
help-search-button = 検索
help-found = { $count ->
   *[other] 「{ $query }」に関するページが { $count } 件見つかりました
  }
help-found-none = 「{ $query }」に関するページは見つかりませんでした
help-found-none-next = コードを画面の表示と見比べるか、メッセージに含まれる単語を 1 つ入力してみてください。解決しない場合は、コードを IT サポートにお伝えください。
help-topics = 知っておきたいこと
help-area-terms = 利用規約
help-area-enrollment = デバイスの追加
help-area-registration = 組織へのデバイスの参加
help-area-intune = Windows でのデバイス管理
help-area-comanagement = 2 つのシステムで管理されるデバイス
help-who-you = ご自身で解決できます
help-who-administrator = IT サポートで解決できます
help-who-wait = しばらく待ってから、もう一度お試しください
help-who-nobody = この問題は解決できません
help-what-happened = 何が起きたか
help-what-to-do = 対処方法
help-for-administrators = IT サポート向け
help-also = 別名:
help-all = すべてのヘルプ
help-open-devices = デバイスの一覧を開く
help-open-agreements = 規約への同意を開く
help-unknown-title = このコードについての情報はありません
help-unknown-text = 「{ $code }」に関するページはありません。
help-unknown-next = コードを画面の表示と見比べてください。同じであれば、発生した日時とともに IT サポートにお伝えください。

# How long ago
time-just-now = たった今
time-minutes-ago = { $count ->
   *[other] { $count } 分前
  }
time-hours-ago = { $count ->
   *[other] { $count } 時間前
  }
time-days-ago = { $count ->
   *[other] { $count } 日前
  }
time-weeks-ago = { $count ->
   *[other] { $count } 週間前
  }
time-months-ago = { $count ->
   *[other] { $count } か月前
  }
time-years-ago = { $count ->
   *[other] { $count } 年前
  }

# How long until
time-in-a-moment = まもなく
time-in-minutes = { $count ->
   *[other] { $count } 分後
  }
time-in-hours = { $count ->
   *[other] { $count } 時間後
  }
time-in-days = { $count ->
   *[other] { $count } 日後
  }
time-in-weeks = { $count ->
   *[other] { $count } 週間後
  }
time-in-months = { $count ->
   *[other] { $count } か月後
  }
time-in-years = { $count ->
   *[other] { $count } 年後
  }

# Forms that come back
form-error = エラー
form-problem = 問題があります
form-sent-already = 既に送信されています
form-sent-already-next = 重複して処理されてはいません。現在の状態をご確認ください。処理されていない場合は、もう一度送信してください。
form-stale = もう一度送信してください
form-stale-next = ページを開いてから時間が経ちすぎたため、何も変更されていません。内容を確認し、もう一度送信してください。
form-signed-in-again = 再びサインインしました
form-signed-in-again-next = まだ何も変更されていません。入力内容を確認してから送信してください。
form-unavailable = 処理できませんでした
form-unavailable-next = 何も変更されていません。1 分ほど待ってから、もう一度送信してください。

# All devices
devices-title = デバイスの一覧
devices-lead = ご自身で仕事用にセットアップした Windows デバイスです。
devices-count = { $count ->
   *[other] { $used } 台（上限 { $count } 台）
  }
devices-room = { $count ->
   *[other] あと { $count } 台追加できます。
  }
devices-full = デバイスの台数が上限に達しています
devices-full-next = 別のデバイスをセットアップするには、まず、使わなくなったデバイスを 1 台削除してください。
devices-over = デバイスの台数が上限を超えています
devices-over-next = { $count ->
   *[other] 上限が引き下げられました。今あるデバイスはすべてそのまま残ります。別のデバイスをセットアップするには、まず、使わなくなったデバイスを { $count } 台削除してください。
  }
devices-none-allowed = お使いのアカウントではデバイスを追加できません
devices-none-allowed-next = 仕事用のデバイスをセットアップする必要がある場合は、IT サポートにお問い合わせください。
devices-forgotten = もう使っていませんか?
devices-forgotten-when = 最終接続: { $when }
devices-waiting = { $count ->
   *[other] 新しい規約が { $count } 件あります。お読みのうえ、同意してください
  }
devices-search = 名前またはモデル
devices-search-button = 表示
devices-sort = 並べ替え
devices-sort-seen = 最終接続
devices-sort-name = 名前
devices-sort-enrolled = 追加日
devices-found = { $count ->
   *[other] 「{ $query }」に一致するデバイスが { $count } 台見つかりました。
  }
devices-found-none = 「{ $query }」に一致するデバイスは見つかりませんでした
devices-found-none-next = 名前またはモデルの一部を入力してみてください。
devices-show-all = すべて表示
devices-pages = 一覧のページ
devices-page = { $page } / { $pages } ページ
devices-page-before = 前のページ
devices-page-after = 次のページ
devices-none = デバイスはまだありません
devices-none-next = 職場アカウントで Windows デバイスをセットアップすると、ここに表示されます。
devices-none-help = セットアップのヘルプ
devices-removed-title = 削除済みのデバイス
devices-removed-lead = 仕事用の設定が解除されたデバイスです。台数の上限には含まれません。
devices-removed-link = { $count ->
   *[other] 削除済みのデバイスを表示（{ $count } 台）
  }
devices-removed-none = 削除済みのデバイスはありません
devices-removed-none-next = デバイスを削除すると、ここで確認できます。

# A device
device-unnamed = 名前のないデバイス
device-company = 会社のデバイス
device-personal = 個人用デバイス
device-remove = 削除
device-removed = 削除済み
device-being-removed = 削除中
device-lost = 紛失を報告済み
device-removed-when = 削除日時: { $when }
device-seen-when = 最終接続: { $when }
device-never-seen = 接続の記録なし
device-details = 詳細
device-reported-name = デバイス上の名前
device-model = モデル
device-system = システム
device-ownership = 所有区分
device-seen = 最終接続
device-added = 追加日時
device-counts = 台数の上限に含まれる
device-counts-yes = はい
device-counts-no = いいえ
device-agreement = このデバイスについて同意した規約
device-choices = 実行できる操作
device-rename-link = 名前の変更
device-rename-hint = 見分けやすい名前を付けます。
device-lose-link = 紛失を報告
device-lose-hint = 紛失または盗難に遭ったことを IT サポートに知らせます。
device-found-link = 発見を報告
device-found-hint = デバイスが手元に戻ったことを IT サポートに知らせます。
device-remove-link = このデバイスを削除
device-remove-hint = 仕事用の設定が解除されます。実行する前に、どうなるかを確認できます。
device-removal-going = このデバイスは削除中です
device-removal-follow = 進行状況を確認する
device-removal-over = このデバイスは削除されました
device-removal-look = 削除の経過を確認する
device-lost-when = 紛失の報告日時: { $when }。
device-lost-next = IT サポートに連絡済みです。このデバイスは引き続き台数の上限に含まれます。
device-done-renamed = 名前を保存しました
device-done-removal = このデバイスの削除を依頼しました
device-done-cancelled = このデバイスの削除を取り消しました
device-done-lost = デバイスの紛失を IT サポートに連絡しました
device-done-found = デバイスが見つかったことを IT サポートに連絡しました

# Whether a device meets the organization’s requirements
standing-unknown = 未確認
standing-unknown-text = 組織によるこのデバイスの確認がまだ行われていません。何もする必要はありません。
standing-not-managed = 管理対象外
standing-not-managed-text = 組織はこのデバイスを管理しなくなりました。このデバイスから仕事用のアプリやファイルにアクセスできないことがあります。
standing-compliant = 要件を満たしています
standing-compliant-text = 問題はありません。何もする必要はありません。
standing-grace = 対応が必要です
standing-grace-text = これまでどおり使えますが、解決が必要な問題があります。
standing-grace-until = 対応期限: { $when }
standing-not-compliant = 要件を満たしていません
standing-not-compliant-text = 問題が解決するまで、このデバイスから仕事用のアプリやファイルにアクセスできないことがあります。
standing-reasons = 問題点
standing-step-connect = デバイスをインターネットに接続し、サインインしてください。
standing-step-fix = 上に示されている問題を解決してください。多くの場合、Windows の更新プログラムをインストールして再起動すれば解決します。
standing-step-update = Windows の更新プログラムをすべてインストールし、再起動してください。
standing-step-sync = 「設定」>「アカウント」>「職場または学校へのアクセス」を開き、職場アカウントを選択して「情報」、「同期」の順に選択してください。
standing-step-support = 数分待ってから、このページをもう一度確認してください。解決していない場合は、IT サポートにお問い合わせください。
standing-judged = 最終確認: { $when }

# A device’s name
name-title = このデバイスの名前の変更
name-lead = 変更されるのは、このポータルでの名前だけです。デバイス上の名前は変わりません。
name-label = 名前
name-hint = 64 文字以内で入力してください。
name-reported = 空欄にすると、デバイス上の名前「{ $name }」が使われます。
name-too-long = 名前を 64 文字以内にしてください
name-unprintable = 表示できない文字を削除してください
name-save = 保存

# Removing a device
removal-title = このデバイスの削除
removal-heading = 「{ $name }」を削除しますか?
removal-lead = 仕事用の設定が解除されます。
removal-will = この操作の影響
removal-will-go = 組織による管理が解除され、組織の設定とアプリがデバイスから削除されます。
removal-will-lose = デバイス上の仕事用のデータが失われることがあります。Windows では警告は表示されません。
removal-will-access = このデバイスから仕事用のメール、アプリ、ファイルにアクセスできなくなることがあります。
removal-will-free = すぐに空きができ、別のデバイスを追加できます。
removal-will-free-later = 削除が確認されると空きができ、別のデバイスを追加できます。
removal-before = 削除する前に
removal-before-copy = 必要なものをデバイスから安全な場所にコピーしてください。
removal-before-sign-in = 職場アカウントで Windows にサインインしている場合は、管理者権限のある別のアカウントがあることを確認してください。削除後のサインインに必要になることがあります。
removal-before-company = これは会社のデバイスです。返却する場合は、IT サポートが削除を行うことがあります。
removal-not = 変わらないこと
removal-not-files = 個人のファイルはデバイスに残ります。
removal-not-forever = 削除しても、もう一度仕事用にセットアップできます。
removal-button = このデバイスを削除
removal-keep = 削除しない
removal-again = 再試行
removal-failed-earlier = 前回は削除できませんでした
removal-failed-when = 失敗した日時: { $when }。デバイスの状態は変わっていません。
removal-failed-next = デバイスの電源を入れてインターネットに接続し、もう一度お試しください。それでも失敗する場合は、IT サポートにお問い合わせください。
removal-reason = 理由: { $reason }
removal-too-many = 一度に削除できる台数を超えています
removal-too-many-next = ほかのデバイスの削除がいくつか終わるまで待ってから、もう一度お試しください。
removal-taken-up = 削除はもう取り消せません
removal-taken-up-next = 削除が始まっています。終わったら、デバイスをもう一度セットアップできます。
removal-no-room = このデバイスを残すための空きがありません
removal-no-room-next = 空いた分は、別のデバイスの追加に使われました。先にほかのデバイスを削除するか、このデバイスの削除をそのまま続けてください。

# How far a removal is
progress-heading-going = 「{ $name }」を削除しています
progress-heading-done = 「{ $name }」は削除されました
progress-heading-failed = 「{ $name }」を削除できませんでした
progress-lead-requested = 組織のデバイス管理システムは、まだ依頼を受け付けていません。今なら削除を取り消せます。
progress-lead-accepted = 次にデバイスの電源が入り、インターネットに接続されたときに削除されます。
progress-lead-done = 仕事用の設定が解除されました。いつでももう一度セットアップできます。
progress-lead-failed = デバイスの状態は変わっていません。電源を入れてインターネットに接続し、もう一度お試しください。それでも失敗する場合は、IT サポートにお問い合わせください。
progress-asked-by-you = ご自身で削除を依頼しました
progress-asked = 組織が削除を依頼しました
progress-by-management = 組織のデバイス管理システムが削除しました
progress-taking-up = デバイス管理システムによる受け付け
progress-taken-up = デバイス管理システムが受け付けました
progress-removing = デバイスの削除
progress-done-later = デバイスの削除
progress-done = デバイスが削除されました
progress-failed = 削除できませんでした
progress-now = 進行中
progress-later = 未開始
progress-refresh = このページは 30 秒ごとに自動で更新されます。ページを閉じても、削除は続行されます。
progress-refresh-stop = 自動更新を停止
progress-refresh-stopped = このページは自動で更新されません。
progress-refresh-start = 30 秒ごとに更新
progress-cancel = 削除を取り消す
progress-cancel-hint = デバイスは削除されずに残ります。
progress-to-device = デバイスに戻る
progress-to-devices = すべてのデバイス

# A device that is lost
loss-title = このデバイスの紛失を報告
loss-heading = 「{ $name }」を紛失しましたか?
loss-lead = 紛失した場合や盗難に遭った場合はお知らせください。IT サポートが、デバイス上のデータを守るための対応を行います。
loss-will = 報告するとどうなるか
loss-will-tell = IT サポートに連絡されます。
loss-will-mark = デバイスの一覧に、紛失したことが表示されます。
loss-not = 変わらないこと
loss-not-erased = データの消去やデバイスのロックは行われません。
loss-not-freed = デバイスは一覧に残り、台数の上限に含まれます。一覧から削除することもできます。
loss-call = 盗難に遭った場合や、重要な仕事用のデータが入っている場合は、IT サポートに電話でも連絡してください。
loss-button = 紛失を報告
loss-found-title = このデバイスの発見を報告
loss-found-heading = 「{ $name }」は手元に戻りましたか?
loss-found-lead = IT サポートに連絡し、紛失の表示を解除します。
loss-found-button = 発見を報告

# Agreements
agreements-title = 規約への同意
agreements-lead = デバイスのセットアップ時の回答を、規約の原文とともに確認できます。
agreements-read = 読んで同意する
agreements-waiting = 対応待ち
agreements-decisions = これまでの回答
agreements-none = 回答はまだありません
agreements-none-next = デバイスを仕事用にセットアップすると、同意した規約がここに保管されます。
agreements-earlier = 以前の回答
agreements-later = 最新の回答に戻る
agreement-accepted = 同意済み
agreement-declined = 不同意
agreement-not-required = 同意不要
agreement-withdrawn = 撤回済み
agreement-no-terms = 規約なし
agreement-no-terms-text = このデバイスのセットアップ時に適用される規約はなかったため、同意は不要でした。
agreement-version = バージョン { $version }
agreement-asked-for = 新しいバージョンに同意してください
agreement-again = この規約にもう一度同意してください
agreement-ended = 同意の有効期間は{ $date }に終了しました
agreement-newer = 新しいバージョンがあります
agreement-in-force = { $date }から適用
agreement-accepted-before = 前回の同意: バージョン { $version }（{ $date }）
agreement-for = デバイスの種類
agreement-devices = デバイス
agreement-text = 本文
agreement-text-hint = 回答したときに表示された原文です。
agreement-receipt = 印刷用の控え
agreement-withdraw-link = 同意を撤回
agreement-withdraw-hint = 実行する前に、どうなるかを確認できます。
agreement-done-accepted = この規約に同意しました
agreement-done-withdrawn = 同意を撤回しました

# Accepting terms
accept-changed = 規約の本文が変更されました
accept-changed-next = お読みいただいている間に新しい規約が適用されたため、まだ同意は完了していません。もう一度お読みください。
accept-languages = ほかの言語:
accept-meaning = 同意すると、この本文とともに回答が記録されます。
accept-button = 同意する
accept-not-now = 後で

# Withdrawing an acceptance
withdraw-title = 同意を撤回しますか?
withdraw-lead = まず、どうなるかをお読みください。
withdraw-will-record = 同意の記録に、撤回したことが追加されます。
withdraw-will-tell = IT サポートに連絡されます。
withdraw-will-access = 仕事用のアプリやファイルにアクセスできなくなることがあります。
withdraw-not-evidence = 同意の記録は消去されません。当時どの規約に同意したかの証拠として残ります。
withdraw-not-devices = デバイスは削除されません。
withdraw-devices = 次のデバイスを仕事用に使わない場合は、ご自身で削除してください:
withdraw-button = 同意を撤回

# A receipt
receipt-title = 控え
receipt-lead = 回答について記録されている内容です。
receipt-print = このページを印刷するか、PDF として保存するには、Ctrl+P キーを押してください。控えだけが印刷されます。
receipt-organization = 組織
receipt-who = 回答者
receipt-decision = 回答
receipt-at = 回答日時
receipt-terms = 規約
receipt-version = バージョンと言語
receipt-reading = 既読の確認
receipt-reading-checkbox = 「この規約を読みました」にチェック
receipt-reading-end = 本文の最後で「続行」を選択
receipt-policy = システム上の規約名
receipt-id = 回答番号
receipt-text-hash = 本文のフィンガープリント（SHA-256）
receipt-commitment = 記録のフィンガープリント
receipt-request = セットアップ番号
receipt-address = 確認用アドレス
receipt-note = フィンガープリントは、本文と記録がその後変更されていないことを証明するものです。
receipt-made = 印刷日時: { $when }

# The account
account-title = アカウント
account-lead = 使用中のアカウントと、サインインしている場所を確認できます。
account-where = サインインしている場所
account-where-lead = 心当たりのないものがある場合は、サインアウトして IT サポートにお知らせください。
account-browser = { $system } の { $browser }
account-browser-unknown = 不明なブラウザー
account-this = このブラウザー
account-since = サインイン日時: { $when }
account-used = 最終使用: { $when }
account-end = サインアウト
account-sign-out = サインアウト
account-ended = ほかのブラウザーからサインアウトしました

# Signing out
sign-out-title = サインアウト
sign-out-lead = サインインしているのは、このブラウザーだけです。
sign-out-lead-others = { $count ->
   *[other] ほかに { $count } 個のブラウザーで、このポータルにサインインしています。
  }
sign-out-everywhere = すべての場所でサインアウト
signed-out-title = サインアウトしました
signed-out-text = ほかの人と共用しているコンピューターの場合は、ブラウザーも閉じてください。
signed-out-again = もう一度サインイン

# When signing in doesn’t work
sign-in-down = 現在サインインできません
sign-in-down-text = 組織のサインインサービスから応答がありません。操作に誤りがあったわけではなく、デバイスは引き続き使えます。数分待ってから、もう一度お試しください。
sign-in-refused = サインインは完了していません
sign-in-refused-text = サインインがキャンセルされたか、お使いのアカウントではこのポータルを利用できません。もう一度試すか、利用できるかどうかを IT サポートにお問い合わせください。
sign-in-not-served = このアカウントは使用できません
sign-in-not-served-text = このポータルを利用していない組織のアカウントでサインインしています。職場または学校アカウントを使用してください。
sign-in-other-account = 別のアカウントを使う
sign-in-stale = もう一度サインインしてください
sign-in-stale-text = サインインに時間がかかりすぎたか、別のブラウザーで開始されました。最初からやり直してください。
sign-in-failed = サインインできませんでした
sign-in-failed-text = 組織のサインインサービスからの応答を信頼できませんでした。もう一度お試しください。それでもサインインできない場合は、下の番号を IT サポートにお伝えください。
sign-in-not-offered = ここではサインインできません
sign-in-not-offered-text = 組織では、このポータルの設定がまだ済んでいません。ヘルプはご覧いただけます。デバイスについては IT サポートにお問い合わせください。
sign-in-again-title = サインアウトされました
sign-in-again-text = しばらく操作がなかったためです。入力内容は保存されています。サインインし、内容を確認してから送信してください。
sign-in-again-button = サインインして続行
organization-title = どの組織に所属していますか?
organization-lead = 組織を入力すると、職場または学校アカウントでサインインできます。
organization-label = 組織
organization-hint = IT サポートから案内された、組織の名前またはテナント ID です。
organization-unknown = この組織は見つかりません。入力に誤りがないか確認してください
organization-button = 続行

# Instead of a page
message-missing = ページが見つかりません
message-missing-text = アドレスが間違っているか、ページがなくなった可能性があります。アドレスを入力した場合は、確認してください。
message-forbidden = お使いのロールでは利用できません
message-forbidden-text = サインインしていますが、ここは別のロールのユーザー向けです。必要な場合は、組織の管理者にロールの割り当てを依頼してください。
message-bad = 要求を処理できませんでした
message-bad-text = 要求に不足している内容や想定外の内容があったため、何も変更されていません。前のページに戻り、もう一度お試しください。
message-unavailable = 現在データを読み込めません
message-unavailable-text = 1 分ほど待ってから、もう一度お試しください。何かを送信していた場合は、先に保存されているかどうかをご確認ください。
message-error = サーバー側で問題が発生しました
message-error-text = 操作に誤りがあったわけではありません。もう一度お試しください。問題が続く場合は、下の番号を IT サポートにお伝えください。
message-to-devices = デバイスの一覧
message-to-help = ヘルプ
message-support-id = IT サポート用: { $id }

# The proof of a decision, on its pages.
proof-label = 証明
proof-sealed = バッチ { $batch } に封印済み
proof-download = 証明をダウンロード
proof-hint = このファイルがあれば、誰にも問い合わせずに記録を検証できます。
proof-waiting = まだ封印されていません。数分後にもう一度ご確認ください。

## A copy of one's data (/account/data)
data-title = あなたのデータ
data-link-hint = ここに保存されているあなたの情報をすべてダウンロード
data-lead = あなたには、保存されている自分の情報の写しを受け取る権利があります。1 つのファイルとしてここにあります。
data-in = 含まれるもの
data-in-decisions = 規約についての決定、読んだ文面、撤回
data-in-devices = デバイス（削除したものも含む）: 名前、番号、モデル、規則に適合していたか、削除
data-in-events = デバイスに起きたこと（順番どおり）
data-in-attempts = 過去 30 日間のセットアップと登録、およびその結果
data-in-sessions = このポータルへのサインイン: 日時、ブラウザー、サインインが伝えた内容
data-in-pins = 登録用 PIN（数字は除く）: この人のために作られたものと、使われた日時
data-in-acts = 管理者がこれらのデバイスとデータに対して行ったこと、この人が管理者として行ったこと
data-out = 含まれないもの
data-out-others = ほかの人: 操作した人は “administrator” と表記されます
data-out-secrets = PIN やサインインのトークンなどの秘密
data-out-elsewhere = デバイス管理など、組織がほかの場所に保存しているもの
data-careful = ファイルは JSON です。プログラムでも読めるテキストです。ほかの人が読めない場所に保存してください。
data-download = ファイルをダウンロード
data-records = 標準の形式による決定
data-records-hint = 同じ決定を同意記録 (ISO/IEC TS 27560) にしたもの。この形式を理解するプログラム向けです。
data-records-download = 同意記録をダウンロード
record-download = 同意記録としてダウンロード
record-hint = ISO/IEC TS 27560、JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager は正常に動作しています
manager-works-text = 何もする必要はありません。
manager-starting = Configuration Manager を設定しています
manager-starting-text = 数時間かかることがあります。デバイスの電源を入れ、インターネットに接続したままにしてください。
manager-troubled = Configuration Manager で問題が発生しました
manager-troubled-text = 最近同期されているため、多くの場合、自然に解決します。
manager-failing = Configuration Manager が正しく動作していません
manager-failing-text = 正しく動作するまで、仕事用の更新プログラムやアプリが届かないことがあります。
manager-unknown = Configuration Manager でも管理されています
manager-what = 組織は、このプログラムを使ってデバイスを管理しています。
manager-owns = デバイスが組織の要件を満たしているかどうかも、このプログラムが判定します。
manager-set-up = インストールと登録が完了し、プログラム自身の確認でも問題はありませんでした。
manager-not-installed = インストールされていません。
manager-not-registered = インストールされていますが、組織に登録されていません。
manager-not-evaluated = インストールと登録は完了していますが、プログラム自身の確認がまだ正常に終わっていません。
manager-install-error = インストールできませんでした。
manager-update-error = 更新できませんでした。
manager-communication-error = 組織のサーバーに接続できませんでした。
manager-late-well = 30 日を超えて同期されていません。
manager-late = 2 日を超えて同期されていません。
manager-never-synced = 一度も同期されていません。
manager-step-connect = 職場で、または VPN を使って、デバイスを組織のネットワークに接続してください。
manager-step-restart = デバイスを再起動してください。
manager-step-wait = 1 ～ 2 時間、電源を入れて接続したままにしてください。Configuration Manager が自動的に再試行します。
manager-step-support = 明日、このページをもう一度確認してください。変わっていない場合は、IT サポートにお問い合わせください。
manager-synced = 最終同期: { $when }
manager-but-compliant = 組織が求めることを満たしています。
manager-but-unknown = 組織はこのデバイスをまだ確認していません。
## Whether the sign-in service knows how a device stands

device-told = 組織へのサインインに使われる Microsoft Entra には { $when } に伝えられました。
device-told-shortly = 組織へのサインインに使われる Microsoft Entra には、まもなく伝えられます。
device-told-later = 組織へのサインインに使われる Microsoft Entra に、まだ伝えられていません。もう一度試されます。
device-told-unknown = 組織へのサインインに使われる Microsoft Entra に、このデバイスが登録されていません。IT サポートにお問い合わせください。
message-too-many = 現在、サインインが集中しています
message-too-many-text = お使いのネットワークから、または組織に対して、短時間に多くのサインインがありました。1 分ほど待ってから、もう一度お試しください。
