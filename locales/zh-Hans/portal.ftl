# Around every page of the portal
portal-name = 设备门户
portal-skip = 跳转到正文
portal-places = 栏目
portal-language = 语言
portal-language-change = 更改语言
portal-devices = 设备
portal-agreements = 条款记录
portal-account = 账户
portal-sign-in = 登录
portal-cancel = 取消
portal-again = 重试
support-title = IT 支持
support-page = 支持页面

# Help
help-title = 帮助
help-lead = 了解哪里出了问题、该由谁处理，以及接下来怎么做。
help-search-label = 查找错误代码或关键词
help-search-hint = 代码显示在流程中断时的屏幕上，例如 0x80180013。
help-search-button = 搜索
help-found = { $count ->
   *[other] 找到 { $count } 个与“{ $query }”相关的页面
  }
help-found-none = 未找到与“{ $query }”相关的页面
help-found-none-next = 请核对代码与屏幕上显示的是否一致，或尝试输入消息中的一个词。如果仍未解决，请将代码发送给 IT 支持人员。
help-topics = 实用信息
help-area-terms = 使用条款
help-area-enrollment = 添加设备
help-area-registration = 将设备加入你的组织
help-area-intune = Windows 上的设备管理
help-area-comanagement = 使用两套管理系统的设备
help-who-you = 你可以自行解决
help-who-administrator = IT 支持人员可以解决
help-who-wait = 请等待一段时间，然后重试
help-who-nobody = 此问题无法解决
help-what-happened = 发生了什么
help-what-to-do = 该怎么做
help-for-administrators = 供 IT 支持人员参考
help-also = 其他名称：
help-all = 所有帮助内容
help-open-devices = 打开你的设备列表
help-open-agreements = 打开你的条款记录
help-unknown-title = 无法识别此代码
help-unknown-text = 此处没有关于“{ $code }”的页面。
help-unknown-next = 请将此代码与屏幕上的代码核对。如果一致，请将代码和问题发生的时间一并发送给 IT 支持人员。

# How long ago
time-just-now = 刚刚
time-minutes-ago = { $count ->
   *[other] { $count } 分钟前
  }
time-hours-ago = { $count ->
   *[other] { $count } 小时前
  }
time-days-ago = { $count ->
   *[other] { $count } 天前
  }
time-weeks-ago = { $count ->
   *[other] { $count } 周前
  }
time-months-ago = { $count ->
   *[other] { $count } 个月前
  }
time-years-ago = { $count ->
   *[other] { $count } 年前
  }

# How long until
time-in-a-moment = 片刻后
time-in-minutes = { $count ->
   *[other] { $count } 分钟后
  }
time-in-hours = { $count ->
   *[other] { $count } 小时后
  }
time-in-days = { $count ->
   *[other] { $count } 天后
  }
time-in-weeks = { $count ->
   *[other] { $count } 周后
  }
time-in-months = { $count ->
   *[other] { $count } 个月后
  }
time-in-years = { $count ->
   *[other] { $count } 年后
  }

# Forms that come back
form-error = 错误
form-problem = 出现问题
form-sent-already = 你已提交过
form-sent-already-next = 没有重复执行任何操作。请查看当前状态。如果尚未完成，请重新提交。
form-stale = 请重新提交
form-stale-next = 此页面打开时间过长，因此未进行任何更改。请检查页面内容，然后重新提交。
form-signed-in-again = 你已重新登录
form-signed-in-again-next = 尚未进行任何更改。请检查你输入的内容，然后提交。
form-unavailable = 刚才未能完成操作
form-unavailable-next = 未进行任何更改。请等待一分钟，然后重新提交。

# All devices
devices-title = 你的设备
devices-lead = 你为工作设置的 Windows 设备。
devices-count = { $count ->
   *[other] { $used } 台设备（上限 { $count } 台）
  }
devices-room = { $count ->
   *[other] 你还可以添加 { $count } 台。
  }
devices-full = 你的设备数量已达到上限
devices-full-next = 若要设置另一台设备，请先移除一台不再使用的设备。
devices-over = 你的设备数量超过了上限
devices-over-next = { $count ->
   *[other] 上限已降低。你现有的设备会全部保留。若要设置另一台设备，请先移除 { $count } 台不再使用的设备。
  }
devices-none-allowed = 你的账户无法添加设备
devices-none-allowed-next = 如果需要为工作设置设备，请咨询 IT 支持人员。
devices-forgotten = 已不再使用？
devices-forgotten-when = 上次连接：{ $when }
devices-waiting = { $count ->
   *[other] 有 { $count } 份新条款，请阅读并接受
  }
devices-search = 名称或型号
devices-search-button = 显示
devices-sort = 排序方式
devices-sort-seen = 上次连接
devices-sort-name = 名称
devices-sort-enrolled = 添加日期
devices-found = { $count ->
   *[other] 找到 { $count } 台与“{ $query }”匹配的设备。
  }
devices-found-none = 未找到与“{ $query }”匹配的设备
devices-found-none-next = 请尝试输入名称或型号的一部分。
devices-show-all = 全部显示
devices-pages = 列表页码
devices-page = 第 { $page } 页，共 { $pages } 页
devices-page-before = 上一页
devices-page-after = 下一页
devices-none = 还没有设备
devices-none-next = 使用工作账户设置 Windows 设备后，设备会显示在此处。
devices-none-help = 设备设置帮助
devices-removed-title = 已移除的设备
devices-removed-lead = 这些设备不再用于工作，也不计入设备上限。
devices-removed-link = { $count ->
   *[other] 显示 { $count } 台已移除的设备
  }
devices-removed-none = 没有已移除的设备
devices-removed-none-next = 移除设备后，可以在此处查看。

# A device
device-unnamed = 未命名设备
device-company = 公司设备
device-personal = 个人设备
device-remove = 移除
device-removed = 已移除
device-being-removed = 正在移除
device-lost = 已报告丢失
device-removed-when = 移除时间：{ $when }
device-seen-when = 上次连接：{ $when }
device-never-seen = 尚未连接
device-details = 详细信息
device-reported-name = 设备上的名称
device-model = 型号
device-system = 系统
device-ownership = 归属
device-seen = 上次连接
device-added = 添加时间
device-counts = 计入设备上限
device-counts-yes = 是
device-counts-no = 否
device-agreement = 你为此设备接受的条款
device-choices = 可执行的操作
device-rename-link = 重命名
device-rename-hint = 取一个容易辨认的名称。
device-lose-link = 报告丢失
device-lose-hint = 告知 IT 支持人员设备已丢失或被盗。
device-found-link = 报告已找回
device-found-hint = 告知 IT 支持人员你已找回设备。
device-remove-link = 移除此设备
device-remove-hint = 设备将不再用于工作。执行之前，你可以先了解会有什么影响。
device-removal-going = 正在移除此设备
device-removal-follow = 查看进度
device-removal-over = 此设备已移除
device-removal-look = 查看移除过程
device-lost-when = 报告丢失的时间：{ $when }。
device-lost-next = IT 支持人员已知晓。此设备仍计入设备上限。
device-done-renamed = 名称已保存
device-done-removal = 已请求移除此设备
device-done-cancelled = 此设备将保留
device-done-lost = 已告知 IT 支持人员此设备丢失
device-done-found = 已告知 IT 支持人员此设备已找回

# Whether a device meets the organization’s requirements
standing-unknown = 尚未检查
standing-unknown-text = 你的组织尚未检查此设备。你无需执行任何操作。
standing-not-managed = 不受管理
standing-not-managed-text = 你的组织不再管理此设备，因此你可能无法通过它访问工作应用和文件。
standing-compliant = 符合要求
standing-compliant-text = 一切正常。你无需执行任何操作。
standing-grace = 需要处理
standing-grace-text = 设备仍可照常使用，但有问题需要解决。
standing-grace-until = 解决期限：{ $when }
standing-not-compliant = 不符合要求
standing-not-compliant-text = 问题解决之前，你可能无法通过此设备访问工作应用和文件。
standing-reasons = 存在的问题
standing-step-connect = 请将设备连接到 Internet 并登录。
standing-step-fix = 请解决上面列出的问题。通常，安装 Windows 更新并重启即可。
standing-step-update = 请安装所有 Windows 更新，然后重启。
standing-step-sync = 打开“设置”>“账户”>“连接工作或学校账户”，选择你的工作账户，然后依次选择“信息”和“同步”。
standing-step-support = 请等待几分钟，然后返回此处查看。如果问题仍未解决，请咨询 IT 支持人员。
standing-judged = 检查时间：{ $when }

# A device’s name
name-title = 重命名此设备
name-lead = 只会更改此门户中的名称，设备本身的名称保持不变。
name-label = 名称
name-hint = 最多 64 个字符。
name-reported = 如果留空，将使用设备上的名称“{ $name }”。
name-too-long = 请将名称缩短到 64 个字符以内
name-unprintable = 请删除无法显示的字符
name-save = 保存

# Removing a device
removal-title = 移除此设备
removal-heading = 要移除“{ $name }”吗？
removal-lead = 设备将不再用于工作。
removal-will = 会发生什么
removal-will-go = 你的组织将不再管理此设备，其设置和应用也会从设备中移除。
removal-will-lose = 设备上的工作数据可能会丢失。Windows 不会发出警告。
removal-will-access = 你可能无法再通过此设备访问工作邮件、应用和文件。
removal-will-free = 会立即腾出名额，供另一台设备使用。
removal-will-free-later = 确认移除后会腾出名额，供另一台设备使用。
removal-before = 移除之前
removal-before-copy = 请将设备上需要的内容复制到安全的位置。
removal-before-sign-in = 如果你使用工作账户登录 Windows，请确保还有另一个具有管理员权限的账户。移除后，你可能需要用它来登录。
removal-before-company = 这是公司设备。如果你要归还设备，IT 支持人员可能会自行移除它。
removal-not = 不受影响的内容
removal-not-files = 你的个人文件会保留在设备上。
removal-not-forever = 移除后，你仍可以重新为工作设置此设备。
removal-button = 移除此设备
removal-keep = 保留
removal-again = 重试
removal-failed-earlier = 上次移除未成功
removal-failed-when = 失败时间：{ $when }。设备未发生任何变化。
removal-failed-next = 请打开设备并连接到 Internet，然后重试。如果再次失败，请咨询 IT 支持人员。
removal-reason = 原因：{ $reason }
removal-too-many = 同时移除的设备过多
removal-too-many-next = 请等待其他一些设备移除完成，然后重试。
removal-taken-up = 现在已无法保留此设备
removal-taken-up-next = 移除已经开始。完成后，你可以重新设置此设备。
removal-no-room = 没有可供此设备使用的名额
removal-no-room-next = 它的名额已被另一台设备占用。请先移除其他设备，或让此次移除继续进行。

# How far a removal is
progress-heading-going = 正在移除“{ $name }”
progress-heading-done = “{ $name }”已移除
progress-heading-failed = 无法移除“{ $name }”
progress-lead-requested = 你组织的设备管理系统尚未开始处理。你仍可以保留此设备。
progress-lead-accepted = 设备下次开机并连接到 Internet 时，就会被移除。
progress-lead-done = 设备不再用于工作。你可以随时重新设置。
progress-lead-failed = 设备未发生任何变化。请打开设备并连接到 Internet，然后重试。如果再次失败，请咨询 IT 支持人员。
progress-asked-by-you = 你请求移除此设备
progress-asked = 你的组织请求移除此设备
progress-by-management = 你组织的设备管理系统移除了此设备
progress-taking-up = 等待设备管理系统处理
progress-taken-up = 设备管理系统已开始处理
progress-removing = 移除设备
progress-done-later = 移除设备
progress-done = 设备已移除
progress-failed = 移除未成功
progress-now = 进行中
progress-later = 尚未开始
progress-refresh = 此页面每 30 秒自动刷新一次。你可以离开此页面，移除会继续进行。
progress-refresh-stop = 停止刷新
progress-refresh-stopped = 此页面不会自动刷新。
progress-refresh-start = 每 30 秒刷新一次
progress-cancel = 保留此设备
progress-cancel-hint = 设备将不会被移除。
progress-to-device = 返回设备
progress-to-devices = 你的所有设备

# A device that is lost
loss-title = 报告此设备丢失
loss-heading = “{ $name }”丢失了吗？
loss-lead = 如果设备丢失或被盗，请告诉我们，以便 IT 支持人员帮助保护其中的数据。
loss-will = 会发生什么
loss-will-tell = 我们会告知 IT 支持人员。
loss-will-mark = 设备会在你的列表中标记为丢失。
loss-not = 不受影响的内容
loss-not-erased = 不会清除数据，也不会锁定设备。
loss-not-freed = 设备会保留在你的列表中，并计入设备上限。你可以在列表中将其移除。
loss-call = 如果设备被盗，或其中有敏感的工作数据，请同时致电 IT 支持人员。
loss-button = 报告丢失
loss-found-title = 报告此设备已找回
loss-found-heading = 已找回“{ $name }”了吗？
loss-found-lead = 我们会告知 IT 支持人员，并取消设备的丢失标记。
loss-found-button = 报告已找回

# Agreements
agreements-title = 你的条款记录
agreements-lead = 你设置设备时所做的决定，以及条款的原文。
agreements-read = 阅读并接受
agreements-waiting = 等待你处理
agreements-decisions = 你的决定
agreements-none = 还没有条款记录
agreements-none-next = 为工作设置设备后，你接受的条款会保存在此处。
agreements-earlier = 更早的决定
agreements-later = 返回最新的决定
agreement-accepted = 已接受
agreement-declined = 已拒绝
agreement-not-required = 无需接受
agreement-withdrawn = 已撤回
agreement-no-terms = 无条款
agreement-no-terms-text = 你设置此设备时没有适用的条款，因此无需接受任何内容。
agreement-version = 版本 { $version }
agreement-asked-for = 请接受新版本
agreement-again = 请重新接受这些条款
agreement-ended = 你的同意已于 { $date }到期
agreement-newer = 有更新的版本
agreement-in-force = 自 { $date }起生效
agreement-accepted-before = 你于 { $date }接受了版本 { $version }
agreement-for = 设备类型
agreement-devices = 设备
agreement-text = 条款原文
agreement-text-hint = 与你当时看到的内容完全一致。
agreement-receipt = 可打印的回执
agreement-withdraw-link = 撤回同意
agreement-withdraw-hint = 执行之前，你可以先了解会有什么影响。
agreement-done-accepted = 你已接受这些条款
agreement-done-withdrawn = 你已撤回同意

# Accepting terms
accept-changed = 条款内容已更改
accept-changed-next = 你阅读期间，新的条款内容已生效，因此尚未接受任何内容。请重新阅读。
accept-languages = 其他语言：
accept-meaning = 如果你接受，系统会将你的决定与这份原文一并记录。
accept-button = 接受
accept-not-now = 以后再说

# Withdrawing an acceptance
withdraw-title = 要撤回同意吗？
withdraw-lead = 请先了解这样做的影响。
withdraw-will-record = 系统会在你的同意记录旁记下此次撤回。
withdraw-will-tell = 我们会告知 IT 支持人员。
withdraw-will-access = 你可能无法再访问工作应用和文件。
withdraw-not-evidence = 你的同意记录不会被删除，而会保留下来，作为你当时同意内容的凭证。
withdraw-not-devices = 不会移除你的设备。
withdraw-devices = 如果不想再将这些设备用于工作，请自行移除：
withdraw-button = 撤回同意

# A receipt
receipt-title = 回执
receipt-lead = 关于你的决定的记录。
receipt-print = 若要打印此页面或将其另存为 PDF，请按 Ctrl+P。只会打印回执。
receipt-organization = 组织
receipt-who = 决定人
receipt-decision = 决定
receipt-at = 时间
receipt-terms = 条款
receipt-version = 版本和语言
receipt-reading = 阅读确认
receipt-reading-checkbox = 勾选“我已阅读这些条款”
receipt-reading-end = 在文末选择“继续”
receipt-policy = 条款在系统中的名称
receipt-id = 决定编号
receipt-text-hash = 条款原文的数字指纹 (SHA-256)
receipt-commitment = 记录的数字指纹
receipt-request = 设置编号
receipt-address = 查看地址
receipt-note = 数字指纹可证明条款原文和记录此后未被更改。
receipt-made = 打印时间：{ $when }

# The account
account-title = 你的账户
account-lead = 查看你当前使用的账户，以及登录位置。
account-where = 你的登录位置
account-where-lead = 如果发现不是你本人的登录，请将其退出，并告知 IT 支持人员。
account-browser = { $system } 上的 { $browser }
account-browser-unknown = 未知浏览器
account-this = 此浏览器
account-since = 登录时间：{ $when }
account-used = 上次使用：{ $when }
account-end = 退出登录
account-sign-out = 退出登录
account-ended = 已在另一个浏览器中退出登录

# Signing out
sign-out-title = 退出登录
sign-out-lead = 你只在此浏览器中登录。
sign-out-lead-others = { $count ->
   *[other] 你还在另外 { $count } 个浏览器中登录了此门户。
  }
sign-out-everywhere = 全部退出登录
signed-out-title = 你已退出登录
signed-out-text = 如果与他人共用此电脑，请同时关闭浏览器。
signed-out-again = 重新登录

# When signing in doesn’t work
sign-in-down = 目前无法登录
sign-in-down-text = 你组织的登录服务没有响应。你没有做错什么，你的设备仍可正常使用。请等待几分钟，然后重试。
sign-in-refused = 登录未完成
sign-in-refused-text = 登录已取消，或者你的账户无权使用此门户。请重试，或询问 IT 支持人员你是否应有访问权限。
sign-in-not-served = 无法在此处使用该账户
sign-in-not-served-text = 你登录的账户所属的组织未使用此门户。请改用你的工作或学校账户。
sign-in-other-account = 使用其他账户
sign-in-stale = 请重新登录
sign-in-stale-text = 登录用时过长，或者是在其他浏览器中开始的。请重新开始。
sign-in-failed = 无法登录
sign-in-failed-text = 你组织的登录服务返回的结果不可信。请重试。如果再次出现此问题，请将下面的编号发送给 IT 支持人员。
sign-in-not-offered = 此处无法登录
sign-in-not-offered-text = 你的组织尚未设置此门户。你仍可以阅读帮助页面，或向 IT 支持人员咨询你的设备情况。
sign-in-again-title = 你已退出登录
sign-in-again-text = 离开一段时间后会自动退出。你输入的内容已保留：请登录、检查，然后提交。
sign-in-again-button = 登录并继续
organization-title = 你属于哪个组织？
organization-lead = 然后，你就可以使用工作或学校账户登录。
organization-label = 组织
organization-hint = IT 支持人员提供给你的组织名称或租户 ID。
organization-unknown = 请检查拼写：找不到此组织
organization-button = 继续

# Instead of a page
message-missing = 此处没有内容
message-missing-text = 地址可能有误，或者原有内容已不存在。如果地址是你手动输入的，请检查一下。
message-forbidden = 你的角色无权访问此内容
message-forbidden-text = 你已登录，但此部分仅供其他人员使用。如有需要，请向你组织的管理员申请相应角色。
message-bad = 无法识别此请求
message-bad-text = 请求中缺少某些内容，或包含意外内容，因此未进行任何更改。请返回上一页重试。
message-unavailable = 目前无法读取你的数据
message-unavailable-text = 请等待一分钟，然后重试。如果你提交了内容，请先查看是否已保存。
message-error = 我们这边出了点问题
message-error-text = 你没有做错什么。请重试；如果再次出现此问题，请将下面的编号发送给 IT 支持人员。
message-to-devices = 你的设备
message-to-help = 帮助
message-support-id = 供 IT 支持人员参考：{ $id }

# The proof of a decision, on its pages.
proof-label = 证明
proof-sealed = 已封存于第 { $batch } 批
proof-download = 下载证明
proof-hint = 任何人都可以用此文件核验该记录，无需询问他人。
proof-waiting = 尚未封存。请过几分钟再查看。

## A copy of one's data (/account/data)
data-title = 您的数据
data-link-hint = 下载此处保存的有关您的全部信息
data-lead = 您有权获得有关您的已保存信息的副本。它就在这里，是一个文件。
data-in = 包含的内容
data-in-decisions = 对条款的决定、所读的文本以及撤回
data-in-devices = 设备，包括已移除的：名称、编号、型号、是否符合规则以及移除情况
data-in-events = 设备发生的事情，按顺序排列
data-in-attempts = 最近 30 天的每次设置和注册及其结果
data-in-sessions = 登录此门户的情况：时间、浏览器以及登录所告知的信息
data-in-pins = 注册 PIN（不含数字）：为此人创建的 PIN，以及何时使用过
data-in-acts = 管理员对这些设备和数据所做的操作，以及此人作为管理员所做的操作
data-out = 不包含的内容
data-out-others = 其他人：执行操作的人称为“administrator”
data-out-secrets = 机密，例如 PIN 和登录令牌
data-out-elsewhere = 组织在别处保存的信息，例如设备管理中的信息
data-careful = 文件为 JSON，是程序也能读取的文本。请保存在其他人无法读取的地方。
data-download = 下载文件
data-records = 标准格式的决定
data-records-hint = 同样的决定，以同意记录 (ISO/IEC TS 27560) 的形式提供给理解该格式的程序。
data-records-download = 下载同意记录
record-download = 下载为同意记录
record-hint = ISO/IEC TS 27560，JSON-LD 格式

## Configuration Manager on a device that it manages, too
manager-works = Configuration Manager 运行正常
manager-works-text = 你无需执行任何操作。
manager-starting = 正在设置 Configuration Manager
manager-starting-text = 这可能需要几个小时。请让设备保持开机并连接到 Internet。
manager-troubled = Configuration Manager 曾出现问题
manager-troubled-text = 它最近同步过，因此问题通常会自行消失。
manager-failing = Configuration Manager 运行不正常
manager-failing-text = 在运行正常之前，工作用的更新和应用可能无法送达。
manager-unknown = 也由 Configuration Manager 管理
manager-what = 你的组织使用此程序来管理该设备。
manager-owns = 它还决定该设备是否符合组织的要求。
manager-set-up = 它已安装并注册，且自检正常。
manager-not-installed = 它未安装。
manager-not-registered = 它已安装，但未在你的组织注册。
manager-not-evaluated = 它已安装并注册，但自检尚未通过。
manager-install-error = 无法安装它。
manager-update-error = 无法更新它。
manager-communication-error = 它无法连接到组织的服务器。
manager-late-well = 它已超过 30 天未同步。
manager-late = 它已超过 2 天未同步。
manager-never-synced = 它从未同步过。
manager-step-connect = 请在工作场所或通过 VPN 将设备连接到组织的网络。
manager-step-restart = 请重启设备。
manager-step-wait = 请让设备保持开机和连接一两个小时。Configuration Manager 会自动重试。
manager-step-support = 请明天返回此处查看。如果没有变化，请咨询 IT 支持人员。
manager-synced = 上次同步：{ $when }
manager-but-compliant = 它满足组织的要求。
manager-but-unknown = 你的组织尚未检查此设备。
## Whether the sign-in service knows how a device stands

device-told = 组织用于登录的 Microsoft Entra 已于 { $when } 收到此信息。
device-told-shortly = 组织用于登录的 Microsoft Entra 很快会收到此信息。
device-told-later = 组织用于登录的 Microsoft Entra 尚未收到此信息，系统会重试。
device-told-unknown = 组织用于登录的 Microsoft Entra 中没有此设备。请咨询 IT 支持人员。
message-too-many = 目前登录请求过多
message-too-many-text = 短时间内，来自你的网络或针对你的组织的登录过多。请等待一分钟，然后重试。
