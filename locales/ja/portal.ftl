# ポータルの全ページに共通の部分
portal-name = デバイスポータル
portal-skip = 本文へスキップ
portal-places = セクション
portal-language = 言語
portal-language-change = 言語を変更

# ヘルプ
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
help-in-english = このヘルプは現在、英語でのみご覧いただけます。
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
help-unknown-title = このコードについての情報はありません
help-unknown-text = 「{ $code }」に関するページはありません。
help-unknown-next = コードを画面の表示と見比べてください。同じであれば、発生した日時とともに IT サポートにお伝えください。
