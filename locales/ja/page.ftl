# 利用規約のページ
lead-company = { $organization } がこのデバイスを管理します。規約をお読みのうえ、続行するには「同意する」を選択してください。
lead-personal = デバイスを追加する前に、{ $organization } の規約に同意していただく必要があります。続行するには「同意する」、中止するには「同意しない」を選択してください。
untitled = 利用規約
accept = 同意する
decline = 同意しない
languages = 言語
request-id = 要求 ID:

# 規約の前の PIN
pin-title = PIN を入力してください
pin-lead = このデバイスのセットアップ用に、{ $organization } から PIN が渡されています。
pin-label = PIN
pin-none = PIN がない
pin-hint = 8 桁の数字です。お持ちでない場合は、IT サポートにお問い合わせください。
pin-missing = PIN を入力してください
pin-wrong = この PIN は正しくありません。確認してもう一度お試しいただくか、IT サポートに新しい PIN を依頼してください。
pin-used = この PIN は使用できなくなりました。IT サポートに新しい PIN を依頼してください。
pin-wait = 間違った PIN の入力が多すぎます。{ $when }にもう一度お試しください。

# 規約を読んだことの確認
lead-company-end = { $organization } がこのデバイスを管理します。規約を最後までお読みのうえ、「続行」を選択してください。
lead-personal-end = デバイスを追加する前に、{ $organization } の規約に同意していただく必要があります。規約を最後までお読みのうえ「続行」を、中止するには「同意しない」を選択してください。
reading-box = この規約を読みました
reading-missing = 規約をお読みになったら、ここにチェックを入れてから「同意する」を選択してください。
reading-hint = 「続行」は規約の最後にあります。
reading-to-end = まず規約を最後までお読みください。「続行」はそこにあります。
confirm-title = この規約に同意しますか?
confirm-company = 続行するには「同意する」、もう一度読むには「戻る」を選択してください。
confirm-personal = 続行するには「同意する」、中止するには「同意しない」、もう一度読むには「戻る」を選択してください。

# 規約の上に表示する、デバイスの上限
cap-count = { $count ->
   *[other] デバイスは { $used } 台です（上限 { $count } 台）
  }
cap-next = { $count ->
   *[other] このデバイスを追加するには、まず、使わなくなったデバイスを { $count } 台削除してください。
  }
cap-accept = これらのデバイスのいずれかを再びセットアップしている場合は、このまま同意できます。上限には影響しません。
cap-list = お使いのデバイス（最終確認の古い順）
cap-more = { $count ->
   *[other] ほかに { $count } 台が、その後に確認されています。
  }
cap-portal = 削除するには、別のデバイスで { $address } を開いてください。
cap-support = 削除については、IT サポートにお問い合わせください。
cap-removed = { $name } を削除しています。
cap-room = このデバイスを追加できるようになりました。規約をお読みのうえ、続行してください。
cap-later = 削除中のデバイスの分は、削除が終わると空きになります。そのためには、そのデバイスの電源が入り、インターネットに接続されている必要があります。ここで待って、もう一度確認できます。
cap-check = もう一度確認
back = 戻る

# 登録を停止する制限。「続行」を選択すると、理由が Windows に渡される
continue = 続行
blocked-personal-title = 個人用デバイスは追加できません
blocked-personal-text = { $organization } では、組織が所有するデバイスのみを管理しています。このデバイスに変更は加えられていません。
blocked-personal-next = このデバイスの所有者が { $organization } である場合は、セットアップ方法を IT サポートにお問い合わせください。このページを閉じるには「続行」を選択してください。
blocked-license-title = お使いのアカウントではまだデバイスを追加できません
blocked-license-text = { $organization } では、お使いのアカウントのデバイス管理がまだ設定されていません。
blocked-license-next = デバイス管理を有効にするよう IT サポートに依頼してから、もう一度お試しください。このページを閉じるには「続行」を選択してください。
blocked-maintenance-title = デバイスのセットアップは一時停止中です
blocked-maintenance-text = { $organization } でデバイス管理のメンテナンスを行っています。お使いのデバイスに問題はありません。
blocked-maintenance-until = 終了予定: { $exact }（{ $when }）
blocked-maintenance-next = しばらくしてからもう一度お試しください。このページを閉じるには「続行」を選択してください。
blocked-os-title = このデバイスには新しい Windows が必要です
blocked-os-text = このデバイスの Windows は { $current } です。{ $organization } が管理するのは { $minimum } 以降のデバイスだけです。
blocked-os-next = Windows の更新プログラムをすべてインストールし、再起動してから、もう一度お試しください。解決しない場合は、IT サポートにお問い合わせください。このページを閉じるには「続行」を選択してください。

# Windows に安全に戻る方法がない場合のページ
notice-address-title = このページを表示できません
notice-address-text = このページの戻り先は、組織で許可されていないアドレスです。このまま続行するのは安全ではありません。
notice-address-next = このページを閉じ、Windows のセットアップまたは「設定」アプリからやり直してください。何も記録されていません。
notice-form-title = 回答を受信できませんでした
notice-form-text = ページから送信された内容を処理できませんでした。何も記録されていません。
notice-form-next = 前のページに戻り、もう一度選択してください。解決しない場合は、Windows のセットアップまたは「設定」アプリからやり直してください。
notice-ticket-title = このページは無効になりました
notice-ticket-text = ページを開いてから時間が経ちすぎたか、送信中にデータが破損しました。何も記録されていません。
notice-ticket-next = このページを閉じ、Windows のセットアップまたは「設定」アプリからやり直してください。
notice-size-title = 送信されたデータが大きすぎます
notice-size-text = 一度に読み取れる量を超えるデータがページから送信されました。何も記録されていません。
notice-missing-title = このページは存在しません
notice-missing-text = このアドレスにはページがありません。
notice-missing-next = アドレスを確認するか、Windows のセットアップまたは「設定」アプリからやり直してください。
notice-error-title = サーバー側で問題が発生しました
notice-error-text = このページの処理を完了できませんでした。
notice-error-next = 1 分ほど待ってから前のページに戻り、もう一度お試しください。
notice-support = 問題が続く場合は、この ID を IT サポートにお伝えください。
notice-many-title = 現在、リクエストが多すぎます
notice-many-text = お使いのネットワークまたは組織から、短時間に多くのリクエストが届きました。何も記録されていません。
notice-many-next = 1 分ほど待ってから前のページに戻り、もう一度お試しください。解決しない場合は、Windows のセットアップまたは「設定」アプリからやり直してください。
