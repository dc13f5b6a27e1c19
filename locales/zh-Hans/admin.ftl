# The console.

admin-title = 管理
admin-lead = 管理 { $organization } 的条款、用户和设置。
admin-overview = 概述
admin-policies = 条款
admin-policies-hint = 编写并发布需要用户同意的条款。
admin-audience = 谁会看到什么
admin-audience-hint = 查看某人会看到哪些条款，以及原因。
admin-people = 用户
admin-people-hint = 用户的设备、决定和注册情况。
admin-log = 日志
admin-log-hint = 谁在何时更改了什么。
admin-settings = 设置
admin-settings-hint = 设备上限、限制、令牌、Webhook 和检查。
admin-sections = 栏目
admin-any = 不限
admin-filter = 显示
admin-from-day = 开始日期
admin-to-day = 结束日期
admin-object-id = 对象 ID

## Overview

admin-no-terms-company = 公司设备没有面向所有人的条款
admin-no-terms-personal = 个人设备没有面向所有人的条款
admin-no-terms-next = 对于这类设备，没有面向所有人的生效条款。不属于任何组的用户将看不到条款，或被拒绝注册，具体取决于租户的设置。
admin-drafts-open = { $count ->
   *[other] 有 { $count } 份草稿未发布
}
admin-drafts-open-next = 草稿的内容尚未生效。

## Comparisons

admin-diff-none = 没有差异。
admin-diff-gap = { $count ->
   *[other] { $count } 行相同
}
admin-diff-removed = 已删除
admin-diff-added = 已添加

## Log

admin-log-lead = 管理员所做的更改，以及在服务器命令行中执行的操作。任何人都无法更改日志。
admin-log-when = 时间
admin-log-who = 操作者
admin-log-what = 操作
admin-log-subject = 操作对象
admin-log-operator = 服务器运维人员（命令行）
admin-log-none = 尚未进行任何更改
admin-log-none-next = 在管理控制台中进行更改后，记录会显示在此处。
admin-log-none-found = 日志中没有符合条件的记录
admin-log-none-found-next = 请减少搜索词，或尝试其他日期。
admin-log-all = 全部显示
admin-log-earlier = 更早的记录
admin-log-later = 返回最新的记录
admin-log-changes = 更改内容
admin-log-id = 记录编号
admin-log-commitment = 记录的数字指纹
act-policy-draft-begun = 创建草稿
act-policy-draft-changed = 更改草稿
act-policy-draft-discarded = 丢弃草稿
act-policy-published = 发布版本
act-policy-called-off = 撤销版本
act-policy-retired = 停用条款
act-policy-offered-again = 重新启用条款

## Settings: what is said in several places

act-token-made = 创建 API 令牌
act-token-revoked = 吊销 API 令牌
act-pin-made = 创建 PIN
act-pin-revoked = 吊销 PIN
act-settings-changed = 更改设置
table-act = 操作
good-until = 截止日期
good-until-hint = 如果不设期限，请留空。有效期至当天结束（按你的时区）。
good-until-wrong = 请选择今天或以后的日期。
object-id-wrong = 请输入对象 ID，例如 6babcaad-604b-40ac-a9d7-9fd97c0b779f。
shown-once = 以下内容仅显示一次
validity-good = 有效
validity-until = 有效期至 { $when }
validity-used-up = 已用完
validity-expired = 已过期
validity-revoked = 已吊销

## Settings: API tokens

tokens-title = API 令牌
tokens-lead = MDM 服务器使用令牌调用 Vestibule：注册设备、读取过程记录，以及报告合规性和移除情况。
tokens-none = 没有 API 令牌
tokens-none-next = MDM 服务器需要令牌，才能注册设备。
tokens-back = 所有 API 令牌
token-make = 创建令牌
token-make-lead = 令牌会显示在下一页，之后不再显示。
token-name = 名称
token-name-hint = 便于辨认的名称，例如使用此令牌的服务器。
token-name-wrong = 请输入 1 到 100 个字符的名称。
token-rights = 权限
token-rights-hint = 仅勾选该服务器需要的权限。其他权限可使用另外的令牌。
token-rights-wrong = 请至少勾选一项。
token-right-enroll = 注册设备
token-right-read = 读取设备、决定和事件
token-right-compliance = 报告合规性和设备连接
token-right-removal = 请求移除并报告移除情况
token-made = 创建时间
token-state = 状态
token-made-title = 令牌已创建
token-made-lead = { $name } 现在起有效。
token-shown-once-next = 请立即将其复制到 MDM 服务器。Vestibule 只保留令牌的哈希值。如果令牌丢失，请另建一个，并吊销此令牌。
token-secret = 令牌
token-revoke = 吊销
token-revoke-title = 要吊销此令牌吗？
token-revoke-will = 使用此令牌的服务器将立即无法再调用 Vestibule。
token-revoke-forever = 吊销后无法恢复。请先为该服务器创建新令牌。
token-revoke-button = 吊销令牌
token-keep = 保留
token-revoked = 令牌已吊销
token-revoked-next = 此令牌已无法再使用。

## Settings: PINs

pins-title = 注册 PIN
pins-lead = 如果要求使用 PIN，用户需要先输入 PIN 才能看到条款。向用户提供 PIN 时，请不要使用需在新设备上查收的电子邮件。
pins-none = 没有 PIN
pins-none-next = 可以为某个用户创建 PIN，也可以创建供班级或团队共用的 PIN。
pins-not-asked = 目前不要求任何人输入 PIN
pins-not-asked-next = 在限制中要求使用 PIN
pins-back = 所有 PIN
pin-make = 创建 PIN
pin-make-lead = PIN 会显示在下一页，之后不再显示。
pin-user = 适用对象
pin-user-hint = 唯一可使用此 PIN 的用户的对象 ID。如果组织中的任何人都可使用，请留空。
pin-anybody = 任何人
pin-uses = 使用情况
pin-uses-label = 设备数量
pin-uses-hint = 使用此 PIN 接受的设备达到此数量后，PIN 即用完。
pin-uses-wrong = 请输入数字，至少为 1。
pin-used-of = { $used }/{ $of }
pin-made-title = PIN 已创建
pin-made-personal = { $count ->
   *[other] 可用于该用户的 { $count } 台设备。
}
pin-made-anybody = { $count ->
   *[other] 可用于任何人的 { $count } 台设备。
}
pin-shown-once-next = Vestibule 不保留 PIN 的数字。如果 PIN 丢失，请另建一个，并吊销此 PIN。
pin-secret = PIN
pin-revoke-title = 要吊销此 PIN 吗？
pin-revoke-will = 此 PIN 将立即失效，任何人都无法再使用。
pin-revoke-not = 之前使用此 PIN 接受的内容不受影响。
pin-revoke-button = 吊销 PIN
pin-keep = 保留
pin-revoked = PIN 已吊销
pin-revoked-next = 任何人都无法再使用此 PIN。

## Settings

settings-lead = 配置文件中的设置由服务器运维人员管理。其他设置都可以在此处更改，两秒内生效，无需重启。
settings-change = 更改
settings-save = 保存
settings-saved = 已保存：{ $section }
settings-saved-next = 两秒内在所有服务器上生效。
settings-from-file = 配置文件
settings-from-console = 在此处设置
settings-from-both = 配置文件和此处
settings-from-default = 默认
settings-conflict = 在此期间，其他人更改了这些设置
settings-conflict-who = 更改者：{ $name }，{ $when }。
settings-conflict-next = 你的更改尚未保存，也没有丢失任何内容。不同之处显示在各个字段下方。如果现在保存，将以你输入的内容为准。
setting-fixed = 已在配置文件中设置，由服务器运维人员在文件中更改。
setting-in-file = 此项已在配置文件中设置，无法在此处更改。未保存任何内容。
setting-theirs = 当前保存的内容：
setting-line-wrong = 第 { $line } 行：{ $wrong }
setting-last-administrator = 你是最后一位管理员。请先添加另一位管理员，然后再移除自己。
setting-secret-set = 已设置
setting-secret-keep = 已设置，但不会显示。若要保留，请留空。
logo-lead = 徽标显示在使用条款页面和门户中，位于组织名称旁边。
logo-file = 图片
logo-remove = 删除徽标
logo-wrong-none = 请选择图片。
logo-wrong-kind = 请选择 PNG 或 JPEG 图片。SVG 可能包含脚本，因此不受支持。
logo-wrong-bytes = 请选择不超过 64 KB 的图片。
logo-wrong-shape = 请选择不超过 2048 × 2048 像素，且长边不超过短边 10 倍的图片。
tokens-hint = 供 MDM 服务器和其他调用 API 的程序使用。
pins-hint = 供用户在设置设备时使用（如果要求输入 PIN）。
setting-device-cap = 每人的设备上限
setting-device-cap-hint = 输入数字。对于下方列出的例外，以其单独的上限为准。
setting-device-cap-wrong = 请输入 0 到 4294967295 之间的数字。
setting-cap-override = 例外
setting-cap-override-hint = 每行一个：group 或 user、对象 ID 和上限，例如“group 5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93 1000”。优先采用用户自己的上限，其次采用其所属各组中最高的上限。
setting-cap-override-wrong = 请输入“group”或“user”、对象 ID 和数字，每个组或用户只能出现一次。
setting-none = 无
setting-free-slot = 腾出名额的时间
setting-free-slot-hint = 用户请求移除自己的设备时，何时腾出名额。
setting-choose = 请选择其中一项。
setting-most-pending = 正在移除的设备数量
setting-most-pending-hint = 每个用户最多可同时移除的设备数量。
setting-on-terms-page = 设置设备时移除另一台设备
setting-on-terms-page-hint = 设备数量达到上限的用户可以在使用条款页面上移除一台设备。
setting-personal-devices = 个人设备
setting-personal-devices-hint = 用户是否可以注册自己的设备。
setting-minimum-os-version = 最低 Windows 版本
setting-minimum-os-version-hint = 例如 10.0.19045。如果不限版本，请留空。
setting-minimum-os-version-wrong = 请输入由 2 到 4 个数字组成的版本，例如 10.0.19045。
setting-minimum-os-version-none = 不限
setting-licensed-groups = 可以注册的组
setting-licensed-groups-hint = 对象 ID，每行一个。如果未指定任何组和用户，则所有人都可以注册。
setting-licensed-groups-none = 全部
setting-licensed-users = 可以注册的用户
setting-licensed-users-hint = 对象 ID，每行一个。除上述组的成员外，这些用户也可以注册。
setting-licensed-users-none = 全部
setting-pin = 注册 PIN
setting-pin-hint = 用户是否需要先输入 PIN 才能看到条款。
setting-maintenance = 注册
setting-maintenance-hint = 暂停期间，任何人都无法注册设备。
setting-maintenance-wrong = 暂停的结束时间必须晚于开始时间。
setting-maintenance-from = 暂停开始时间
setting-maintenance-from-hint = 按你的时区。若要立即暂停，请留空。
setting-time-wrong = 请输入日期和时间。
setting-maintenance-from-none = 立即
setting-maintenance-until = 暂停结束时间
setting-maintenance-until-hint = 按你的时区。如果要自行结束暂停，请留空。
setting-maintenance-until-none = 不限
setting-maintenance-message = 向用户显示的消息
setting-maintenance-message-hint = 用自己的话编写，例如“周二恢复。”
setting-maintenance-message-wrong = 只能输入一行。
setting-maintenance-message-none = 无其他内容
setting-no-terms = 没有适用的条款时
setting-no-terms-hint = 没有适用于某个用户的条款时如何处理。
setting-withdrawal = 撤回同意
setting-withdrawal-hint = 用户是否可以在门户中撤回同意。
setting-accent = 主题色
setting-accent-hint = 主按钮和链接的颜色，例如 #0b6a0b。如果在某处难以辨认，则使用同色系的其他深浅。
setting-accent-wrong = 请输入颜色，例如 #0b6a0b。
setting-accent-none = Windows 自带颜色
setting-logo = 徽标
setting-logo-hint = PNG 或 JPEG，不超过 64 KB，适合白色背景。采用 224 × 40 像素的两倍大小，在任何位置都能清晰显示。
setting-logo-wrong = 请选择图片。
setting-support-name = 名称
setting-support-name-hint = IT 支持的名称。
setting-support-name-wrong = 最多输入 100 个字符。
setting-not-set = 未设置
setting-support-email = 电子邮件地址
setting-support-email-wrong = 请输入电子邮件地址，例如 help@contoso.com。
setting-support-phone = 电话
setting-support-phone-hint = 按常用格式填写，例如 +1 425 555 0100。
setting-support-phone-wrong = 请输入电话号码，例如 +49 89 555-0100。
setting-support-url = 网页
setting-support-url-hint = 网址，例如 https://help.contoso.com/。
setting-support-url-wrong = 请输入以 https:// 开头的网址。
setting-redirect-uris = 允许的返回地址
setting-redirect-uris-hint = 决定可以发送到的地址。每行一个：方案、scheme://host 或 scheme://host/path。Windows 需要 ms-appx-web: 和 ms-aadj-redir:。
setting-redirect-uris-wrong = 请输入方案（例如 ms-appx-web:）或地址（例如 https://mdm.contoso.com/done）。
setting-audiences = 令牌的受众
setting-audiences-hint = 每行一个：应用程序的客户端 ID；如果令牌使用的是应用程序 ID URI，则填写该 URI。
setting-audiences-wrong = 请输入受众。
setting-client-id = 客户端 ID
setting-client-id-hint = 门户在 Entra 中的应用程序。如果填写错误，所有人都将无法登录此处。
setting-client-id-wrong = 请输入应用程序的客户端 ID。
setting-client-secret = 客户端密码
setting-client-secret-hint = 加密保存，不会再次显示。
setting-client-secret-wrong = 请输入客户端密码。
setting-administrators = 管理员
setting-administrators-hint = 对象 ID，每行一个。管理员可以查看和更改所有内容。应用角色 Vestibule.Administrator 具有相同的权限。
setting-nobody = 无
setting-auditors = 审核员
setting-auditors-hint = 对象 ID，每行一个。审核员可以查看所有内容，但不能更改。
setting-help-desk = IT 支持人员
setting-help-desk-hint = 对象 ID，每行一个。IT 支持人员可以查看用户的设备和决定。
settings-caps = 设备上限
settings-caps-lead = 每个用户可以有多少台设备。
settings-removals = 移除设备
settings-removals-lead = 用户移除设备时如何处理。
settings-restrictions = 限制
settings-restrictions-lead = 哪些用户和设备可以注册。如果相关信息已知，使用条款页面会告知用户；这些限制在注册时强制执行。
settings-maintenance = 维护
settings-maintenance-lead = 在 MDM 服务器不可用时暂停注册。
settings-terms = 条款与同意
settings-terms-lead = 适用于所有条款的设置。
settings-branding = 颜色
settings-branding-lead = 你组织的页面外观。
settings-support = IT 支持
settings-support-lead = 用户可以向谁寻求帮助。显示在门户页面底部。
settings-windows = Windows 和 Entra
settings-windows-lead = Windows 以及 Entra 中的 MDM 应用程序发送和接收的内容。
settings-sign-in = 登录
settings-sign-in-lead = 用户如何登录门户和此管理控制台。
settings-roles = 角色
settings-roles-lead = 谁可以打开此管理控制台。
setting-free-slot-at-once = 提出请求后立即
setting-free-slot-on-confirmation = MDM 服务器确认设备已移除后
setting-on-terms-page-true = 可以
setting-on-terms-page-false = 不可以
setting-personal-devices-allowed = 允许
setting-personal-devices-blocked = 阻止
setting-pin-off = 不要求
setting-pin-required = 必需
setting-maintenance-off = 开放
setting-maintenance-on = 已暂停
setting-no-terms-continue = 跳过条款页面并继续，同时进行记录
setting-no-terms-refuse = 拒绝注册
setting-withdrawal-allowed = 允许
setting-withdrawal-refused = 不允许

## Terms

admin-save = 保存
policies-lead = 用户设置设备时需要同意的条款。每份条款都有多个版本；已发布的文本不会再更改。
policies-none = 还没有条款
policies-none-next = 请编写第一份条款。发布之前，用户不会看到它。
policy-new = 新建条款
policy-new-lead = 新条款从草稿开始。发布之前，用户不会看到它。
policy-new-bad-id = ID 只能包含 a 到 z、0 到 9 和连字符，最多 32 个字符。
policy-new-taken = 已有使用此 ID 的条款。请换一个 ID。
policy-bad-language = 这不是有效的语言标记。示例：en-US、de-DE、ar-SA。
policy-id = ID
policy-id-hint = MDM 服务器和报表中使用的名称，例如 company-devices。之后无法更改。
policy-language-hint = 语言标记，例如 en-US 或 de-DE。
policy-begin = 开始
policy-for-any = 所有设备
policy-for-company = 公司设备
policy-for-personal = 个人设备
policy-everybody = 所有人
policy-in-groups = { $count ->
   *[other] { $count } 个组的成员
}
policy-everywhere = 所有地区
policy-in-regions = { $count ->
   *[other] { $count } 个地区
}
policy-ownership = 设备
policy-groups = 用户
policy-regions = 地区
policy-priority = 优先级
policy-default-language = 默认语言
policy-default = 默认
policy-reaccept = 接受过旧版本的用户
policy-reaccept-yes = 在门户中要求其接受此版本
policy-reaccept-no = 仅在门户中提供此版本
policy-reading = 阅读确认
policy-reading-none = 用户无需确认已阅读即可接受
policy-reading-checkbox = 用户需勾选“已阅读”
policy-reading-end = 用户需阅读到文末，然后接受
policy-lasting = 同意的有效期
policy-lasts = 直到有其他版本
policy-lasts-days = { $count ->
   *[other] { $count } 天
}
policy-lasts-until = 到 { $date }为止
policy-in-force = 生效中
policy-to-come = 尚未生效
policy-past = 已被取代
policy-called-off = 已撤销
policy-retired = 已停用
policy-never-published = 从未发布
policy-next-from = 自 { $date }起生效
policy-from = 自 { $date }起生效
policy-has-draft = 有草稿
policy-of-folder = 来自文件夹
policy-published = 于 { $date }从文件夹发布
policy-published-by = 由 { $who } 于 { $date }发布
policy-draft-changed = 上次更改：{ $who }，{ $when }
policy-to-draft = 打开草稿
policy-write-next = 编写下一版本
policy-now = 当前生效的内容
policy-versions = 版本
policy-folder = 此条款在文件夹中编写
policy-folder-means = 由服务器运维人员在文件夹中更改。你可以在此处阅读条款、查看 Windows 中的显示效果，以及比较各个版本。
policy-retired-since = 自 { $date }起停用
policy-retired-means = 不再向新用户显示这些条款。已有的同意记录会保留。
policy-offer-again = 重新启用
policy-retire = 停用
policy-call-off = 撤销此版本
policy-preview = 预览
policy-to-log = 更改记录
policy-done-published = 版本 { $version } 已发布。
policy-done-called-off = 版本 { $version } 已撤销。
policy-done-retired = 条款已停用。
policy-done-offered = 条款已重新启用。
policy-done-discarded = 草稿已丢弃。

draft-title = 版本 { $version } 的草稿
draft-lead = 用户看不到草稿。准备就绪后即可发布。
draft-saved = 已保存
draft-texts = 文本
draft-settings = 设置
draft-edit-settings = 更改设置
draft-add-language = 添加语言
draft-publish = 发布
draft-compare = 自版本 { $version } 以来的更改
draft-discard = 丢弃草稿
draft-back = 草稿
flaws-title = 发布之前
flaw-no-text = 没有文本。请添加。
flaw-no-default = 没有默认语言（{ $language }）的文本。请添加，或在设置中选择其他默认语言。
flaw-empty = 文本（{ $language }）为空。请编写或删除。
flaw-no-groups = 此条款仅面向组成员，但未指定任何组，因此没有人会看到。请指定组，或选择“所有人”。
flaw-no-regions = 此条款仅面向部分地区，但未指定任何地区，因此没有人会看到。请指定地区，或选择“所有地区”。
flaw-ended = 版本生效之前，同意就已到期。请选择更晚的日期。

settings-groups = 组的对象 ID
settings-groups-hint = 每行一个。可在 Entra 中该组的“概述”页面上找到。
settings-only-groups = 仅限以下组的成员
settings-regions = 地区
settings-regions-hint = 每个地区用两个字母表示，以逗号分隔，例如 DE, AT, CH。
settings-only-regions = 仅限在以下地区设置的设备
settings-place-hint = 地区是指在 Windows 安装程序中选择的地区。
settings-priority-hint = 如果有多份条款适用，则显示数字较大的一份。数字相同时，优先显示面向组的条款，其次是面向某一类设备的条款。
settings-default-hint = 如果没有用户所用语言的文本，则显示此语言的文本。
settings-reaccept = 要求接受过旧版本的用户重新接受
settings-reaccept-hint = 门户会要求他们接受此版本。否则，门户只会提供此版本。
settings-lasting-hint = 同意到期后，门户会要求用户重新接受。设备会保持注册状态。
settings-for-days = 指定天数
settings-days = 天数
settings-until-date = 指定日期
settings-until = 日期
settings-until-hint = 在当天零点到期 ({ $zone })。
settings-bad-group = “{ $text }”不是对象 ID。正确的格式示例：6babcaad-604b-40ac-a9d7-9fd97c0b779f。
settings-too-many-groups = 最多可以有 { $most } 个组。
settings-bad-region = “{ $text }”不是地区代码。请输入两个字母，例如 DE。
settings-bad-priority = 优先级必须是整数，例如 10。
settings-bad-days = 请输入天数，至少为 1。
settings-bad-date = 请输入日期。
settings-overtaken = { $who } 在你编辑期间更改了设置

text-title = 文本（{ $language }）
text-language = 语言
text-taken = 已有此语言的文本。请从草稿页面打开。
text-gone = 此文本已不在草稿中：草稿已发布或放弃，或文本已被移除。未保存任何内容。您写的内容仍在这里：继续之前请先复制。
draft-settings-gone = 草稿在此期间已发布或放弃。未保存任何内容。您选择的内容仍在这里：继续之前请先记下。
text-label = 文本
text-hint = 使用 Markdown 格式。第一个标题即为条款的标题：# 在工作中使用设备。链接必须以 https 开头。
text-too-long = 文本最大为 { $most } KiB，而此文本为 { $sent } KiB。未保存任何内容。
text-unprintable = 文本包含无法显示的字符。请以纯文本形式重新粘贴。
text-remove = 删除此文本
text-rendered = 用户看到的内容
text-rendered-hint = 这是上次保存的内容。
text-no-title = 没有标题：页面将显示“使用条款”。
text-overtaken = { $who } 在你编写期间保存了此文本
dropped-title = 以下内容不会显示
dropped-html = HTML：请改用 Markdown。
dropped-script = 脚本和样式表。
dropped-picture = 图片。其说明文字会保留。
dropped-link-title = 链接的标题。
dropped-nesting = 嵌套超过 32 层的引用、列表和强调。其中的文字会保留。
overtaken-next = 没有丢失任何内容：你编写的内容仍在表单中。再次保存会覆盖对方保存的内容。
overtaken-changes = 与对方所保存内容的差异

publish-title = 发布版本 { $version }
publish-lead = 语言：{ $languages }。
publish-point-shown = 从发布之时起，会向所有适用的用户显示此文本。
publish-point-fixed = 已发布的文本无法更改。如需更改，请发布新版本。
publish-point-before = 届时正在阅读上一版本的用户仍可接受该版本。
publish-for = 适用对象
publish-when = 发布时间
publish-now = 立即
publish-later = 指定日期
publish-day = 日期
publish-time = 时间
publish-zone = 你的时区：{ $zone }
publish-bad-time = 请输入日期和时间。
publish-both = 您选择了立即发布，却填写了日期。请选择该日期，或将其清除。
publish-past = 该时间已过。请选择将来的时间，或立即发布。
publish-overtaken = { $who } 在你打开此页面后更改了草稿
publish-overtaken-next = 未发布任何内容。请重新查看草稿，然后发布。

ask-what-happens = 会发生什么：
ask-overtaken = { $who } 在你打开此页面后进行了更改
ask-overtaken-next = 未执行任何操作。请重新查看，然后决定。
ask-retire-title = 要停用 { $of } 吗？
ask-retire-does = 不会再向新用户显示这些条款。如果有其他适用的条款，则改为显示其他条款。
ask-retire-stays = 已有的同意记录会保留，之后可以重新启用。
ask-retire-button = 停用
ask-offer-title = 要重新启用 { $of } 吗？
ask-offer-does = 会向所有适用的用户显示生效的版本。
ask-offer-stays = 其文本保持不变。
ask-offer-button = 重新启用
ask-call-off-title = 要撤销版本 { $of } 吗？
ask-call-off-does = 该版本不会生效。其编号不会再次使用。
ask-call-off-stays = 当前生效的版本继续有效。
ask-call-off-button = 撤销此版本
ask-discard-title = 要丢弃 { $of } 的草稿吗？
ask-discard-does = 草稿的所有文本和设置都会丢失。此操作无法撤消。
ask-discard-stays = 已发布的版本保持不变。
ask-discard-button = 丢弃草稿
ask-remove-text-title = 要删除文本（{ $of }）吗？
ask-remove-text-does = 草稿中将不再有此语言的文本。此操作无法撤消。
ask-remove-text-stays = 已发布版本中的文本会保留。
ask-remove-text-button = 删除文本

changes-title = 更改内容
changes-lead = 带 − 的行已删除，带 + 的行为新增。
changes-from = 从
changes-to = 到
changes-draft = 草稿
changes-compare = 比较

preview-title = 预览
preview-lead = 页面在 Windows 中的显示效果。此处的按钮不起作用。
preview-version = 版本
preview-theme = 显示位置
preview-theme-frx-light = Windows 11 安装程序
preview-theme-frx = Windows 10 安装程序
preview-theme-moset = “设置”应用
preview-size = 大小
preview-size-card = 卡片
preview-size-screen = 全屏
preview-size-window = 窗口
preview-size-small = 小
preview-frame = 页面在 Windows 中的显示效果
preview-alone = 单独打开页面

## Who sees what

audience-lead = 查询某个用户：结果就是 Windows 现在会向其显示的内容。
audience-who = 用户
audience-who-hint = 账户或对象 ID。如果不限定用户，请留空。
audience-unknown = 尚无“{ $text }”的决定记录。请输入其对象 ID，或将此字段留空并输入组。
audience-anybody = 符合条件的用户
audience-groups-hint = 每行一个。如果指定了用户并将此处留空，则采用其上次设置时所属的组（仅限规则中指定的组）。
audience-region = 地区
audience-region-hint = 两个字母，例如 DE。留空表示 Windows 未提供地区。
audience-languages = 语言
audience-languages-hint = 按设备请求的顺序输入，例如 de-DE, en-US。留空则使用你的语言。
audience-ask = 查询
audience-sees = { $who } 会看到“{ $title }”
audience-version = { $policy } 的版本 { $version }，语言：{ $language }。
audience-open = 阅读
audience-sees-none = { $who } 不会看到条款
audience-goes-on = 没有适用的条款。系统会跳过条款页面并继续，同时进行记录。
audience-refused = 没有适用的条款。根据租户的设置，注册会被拒绝。
audience-why = 原因
audience-rank = 版本 { $version }，优先级 { $priority }
audience-groups-typed = { $count ->
   *[other] 按 { $count } 个组的成员查询。
}
audience-groups-known = { $count ->
   *[other] 按上次设置时所属的 { $count } 个组（规则中指定的组）查询。
}
audience-groups-graph = 按 Microsoft Graph 目前给出的组查询（仅限规则中提到的组）。
audience-groups-none = 按不属于任何组的用户查询。
verdict-shown = 将显示此条款
verdict-outranked = 适用，但其他条款优先
verdict-ownership = 面向其他设备
verdict-groups = 面向其他组的成员
verdict-region = 面向其他地区

## Settings: webhooks

act-webhook-secret-made = 创建 Webhook 密钥
act-webhook-enabled = 启用 Webhook
act-webhook-replayed = 重新发送事件
webhooks-title = Webhook
webhooks-hint = 向谁通知事件，以及发送情况如何。
webhooks-lead = 接收事件通知的服务器。可以在此处添加，也可以在配置文件中添加。你还可以在此处管理其密钥，并在接收方恢复后进行处理。
webhooks-none = 没有 Webhook
webhooks-none-next = 添加后，有关决定和设备的事件会及时通知你的服务器。
webhook-id = Webhook
webhook-url = 地址
webhook-waits = 等待发送
webhook-lag = { $count ->
    [0] 没有等待发送的事件
   *[other] { $count } 个事件等待发送
}
webhook-disabled = 已禁用，事件正在等待
webhook-not-registered = 尚未使用
webhook-gone = 接收方返回了 410，不再发送
webhook-without-secret = 没有密钥，事件正在等待
webhook-paused = 已按接收方的要求暂停
webhook-in-use = 使用中
webhook-all-events = 所有事件
webhook-event = 事件
webhook-outcome = 结果
webhook-secrets = 签名密钥的创建时间
webhook-log = 发送记录
webhook-no-tries = 过去 30 天内没有发送记录。
webhook-delivered = 已送达
webhook-to-be-retried = 未被接收，稍后重试
webhook-failed = 最终失败
webhook-skipped = 等待时间过长
webhook-acts = 可执行的操作
webhook-secret = 密钥
webhook-secret-make = 创建密钥
webhook-secret-lead = 接收方使用密钥验证事件。新密钥会立即用于签名；上一个密钥会在 24 小时内继续同时签名，以便接收方切换。
webhook-secret-made = 密钥已创建
webhook-secret-made-lead = 现在起使用此密钥签名。
webhook-secret-once-next = 请立即将其复制到接收方。Vestibule 会加密保存密钥，不会再次显示。
webhook-back = 返回 Webhook
webhook-enable-lead = 在接收方返回 410 后恢复发送，并立即重试等待重试的事件。
webhook-enable = 启用
webhook-enabled = 已启用，正在重试等待的事件。
webhook-since = 重新发送的起始时间
webhook-since-hint = 按你的时区。自该时间起此 Webhook 需要的所有事件都会重新加入队列，包括已送达的事件。
webhook-replay = 重新发送
webhook-replayed = { $count ->
    [0] 自该时间起没有需要重新发送的事件。
   *[other] { $count } 个事件已重新加入队列。
}

## Settings: checks

checks-title = 检查
checks-hint = 了解所需的一切是否正常工作。
checks-lead = 检查条款、Entra 的密钥、门户的客户端、Microsoft Graph 和 Webhook。最多需要一分钟。
checks-run = 运行检查
checks-all-good = 没有失败的检查
checks-warnings = { $count ->
   *[other] 有 { $count } 项需要查看
}
checks-failed = { $count ->
   *[other] { $count } 项检查失败
}
check-of = 检查项
check-found = 检查结果
check-ok = 正常
check-warning = 需要查看
check-failed = 失败
check-skipped = 已跳过

## People

people-lead = 查找用户、设备、决定或注册，了解发生了什么以及原因。
people-search = 你知道什么信息？
people-search-hint = 名称、ID 或编号均可。
people-search-button = 搜索
people-back = 用户
people-examples = 可以搜索的内容
people-example-upn = UPN 或其开头部分
people-example-guid = 任意 ID
people-example-device = 设备名称或其开头部分
people-example-hardware = 硬件 ID 或其开头部分
people-guid-note = ID 可以是对象 ID、决定编号、设备 ID、Entra 中的设备 ID、client-request-id、注册的跟踪 ID，或错误页面上显示的供支持人员使用的 ID。
people-kept-note = 决定和设备始终可以找到。过程记录保留 30 天。
people-people = 用户
people-devices = 设备
people-decisions = 决定
people-attempts = 过程记录
people-more = 还有更多结果。请输入更多内容以缩小范围。
people-none = 未找到与“{ $query }”相关的内容
people-none-next = 请检查拼写，或尝试其他 ID。做出决定或注册设备之前的过程记录保留 30 天。
people-what = 可以搜索的内容
people-seen-when = 上次连接：{ $when }
people-personal-device = 个人设备
people-standing-grace = 需要处理
people-grace-until = 解决期限：{ $when }
people-counts = 计入设备上限
person-attempts = 过程记录
person-attempts-none = 过去 30 天内没有记录。
person-attempts-earlier = 更早的过程记录
person-later = 返回最新的记录
person-room = { $count ->
   *[other] 还可以添加 { $count } 台
}
person-cap-everybody = 这是所有人的通用上限。
person-cap-own = 这是为此用户单独设置的上限。
person-cap-group = 这是组 { $group } 的上限，是此用户所属各组中最高的。
person-groups-when = 所属的组以 Windows 上次提供的信息为准（{ $when }）。
person-cap-full = 已达到上限
person-cap-none = 此用户不能添加设备
person-cap-full-next = 移除设备或提高上限之前，无法再注册其他设备。
person-devices-none = 没有设备。
person-devices-more = 还有更多设备。请按设备名称或硬件 ID 搜索。
person-removed = 已移除
person-decisions-none = 没有决定。
person-decisions-earlier = 更早的决定
decision-where = 决定位置
decision-in-portal = 门户
decision-device = 据此注册的设备
decision-request = client-request-id
decision-groups = 规则中指定的组
decision-withdrawal-commitment = 撤回记录的数字指纹
decision-text-hint = 与当时显示的内容完全一致。
device-owner = 所有者
device-compliance = 合规性
device-enrollment-type = 注册类型
device-hardware = 硬件 ID
device-id = 设备 ID
device-entra-id = Entra 中的设备 ID
theme-frx = Windows 10 安装程序
theme-frx-light = Windows 11 安装程序
theme-moset = “设置”应用
admin-removal-lead = 这是 { $owner } 的设备。你将代其请求移除。
admin-removal-will-mdm = 系统会请求 MDM 服务器取消注册此设备。
admin-removal-will-access = 用户可能无法再通过此设备访问工作邮件、应用和文件。
admin-removal-will-log = 日志会记录此操作由你执行。
admin-removal-not-forever = 移除后，仍可以重新为工作设置此设备。
admin-removal-not-told = 个人文件会保留在设备上。
admin-removal-too-many-next = 此用户正在移除的设备数量已达上限。请等待其中一台移除完成，然后重试。
admin-removal-done = 已请求 MDM 服务器移除此设备
admin-removal-requested = 已请求移除
admin-removal-accepted = MDM 服务器正在移除
admin-removal-over = 设备已移除
admin-removal-failed = 上次移除未成功
admin-removal-since = 上次更新：{ $when }
admin-removal-by = 请求者：{ $who }
admin-removal-by-owner = 设备所有者
act-device-removal-requested = 请求移除设备

## What happened

attempt-shown = 已显示条款
attempt-not-read = 在阅读条款之前选择了“接受”
attempt-read = 用户已将条款阅读到最后
attempt-restricted = 页面说明了无法继续设置的原因
attempt-pin-asked = 已要求输入 PIN
attempt-pin-refused = PIN 未通过
attempt-removal-asked = 页面在移除设备前进行了询问
attempt-removal-requested = 用户请求移除一台设备
attempt-accepted = 用户接受了条款
attempt-declined = 用户拒绝了条款
attempt-not-required = 无需条款
attempt-user-refused = 已告知 Windows 此用户无法继续
attempt-failed = 服务器未能完成处理
attempt-address-refused = 没有可返回结果的地址
attempt-form-refused = 提交了页面未提供的内容
attempt-enrolled = 设备已注册
attempt-enrolled-already = 设备已再次注册
attempt-message-format = 注册被拒绝：MDM 服务器的调用不符合规定的格式
attempt-authorization = 注册被拒绝：没有同意记录，或不允许使用此设备
attempt-internal-fault = 注册被拒绝：服务器无法响应
attempt-cap-reached = 注册被拒绝：用户的设备数量已达到上限
attempt-not-supported = 注册被拒绝：Windows 版本过旧
attempt-in-maintenance = 注册被拒绝：注册已暂停
attempt-user-license = 注册被拒绝：用户没有许可证
attempt-invalid-data = 注册被拒绝：同意记录与此设备不符
attempt-help = 关于 { $code } 的帮助
attempt-at = 时间
attempt-kind = 位置
attempt-kind-terms = 使用条款页面
attempt-kind-enrollment = MDM 服务器执行的注册
attempt-person = 用户
attempt-decision = 决定
attempt-device = 设备
attempt-shown-in = 显示位置
attempt-trace-id = 跟踪 ID
attempt-support-id = 供支持人员使用的 ID
attempt-outcome = 计入的结果
attempt-agent = 用户代理
attempt-id = 记录编号
turn-person = 待用户处理
turn-administrator = 待管理员处理
turn-mdm = 待 MDM 服务器处理
turn-operator = 待服务器运维人员处理：服务器日志中有此 ID
turn-wait = 请等待一段时间，然后重试
turn-nobody = 此问题无法解决

## Settings: Microsoft Graph

settings-graph = Microsoft Graph
settings-graph-lead = 用户所属的组过多、令牌无法容纳时，由谁向 Microsoft Graph 查询这些组；还可以选择向 Microsoft Entra 报告设备的合规性。
setting-graph-client-id-hint = Entra 中可以读取用户和组的应用程序。如果留空，则不会查询 Graph。
setting-graph-client-id-wrong = 请输入应用程序的客户端 ID，并在下方输入客户端密码或证书。
setting-graph-secret-hint = 加密保存，不会再次显示。它会取代证书。
setting-graph-certificate = 证书和私钥
setting-graph-certificate-hint = 均为 PEM 格式，一前一后。加密保存，不会再次显示，并会取代客户端密码。
setting-graph-certificate-wrong = 请粘贴证书及其对应的 RSA 私钥（2048 位或以上，无密码短语），均为 PEM 格式。
setting-graph-unreachable = Graph 没有响应时
setting-graph-unreachable-hint = 适用于令牌中不含所属组的用户。
setting-graph-unreachable-refuse = 要求用户重试
setting-graph-unreachable-without = 按不属于任何组的用户继续
setting-graph-root = Microsoft Graph 的地址
setting-graph-root-hint = 仅用于 Vestibule 不了解的云，例如 https://dod-graph.microsoft.us。
setting-graph-root-wrong = 请输入 Microsoft 的某个地址，例如 https://graph.microsoft.us。其他地址必须在配置文件中获得允许。
setting-graph-root-none = 你的云所用的地址

## Settings: webhooks of the console

webhook-add = 添加 Webhook
webhook-add-lead = 事件会签名后发送到此地址。密钥会显示在下一页，仅显示一次。
webhook-id-hint = 小写字母、数字和连字符，最多 32 个。之后无法更改。
webhook-id-wrong = 请输入 1 到 32 个小写字母、数字或连字符。
webhook-id-taken = 已有使用此名称的 Webhook。请换一个名称。
webhook-too-many = Webhook 的数量已达上限。请先移除一个。
webhook-url-hint = 公共互联网上的 https 地址。你自己网络中的地址只能在配置文件中设置。
webhook-url-wrong = 请输入公共互联网上的 https 地址，不要包含用户名。
webhook-events = 事件
webhook-events-hint = 如果一个也不选，则发送所有事件，包括以后版本中的事件。
webhook-timeout = 响应时限（秒）
webhook-timeout-hint = 1 到 30。如果超过此时间，稍后会重试。
webhook-timeout-wrong = 请输入 1 到 30 之间的数字。
webhook-delivery = 发送
webhook-delivery-on = 发送事件
webhook-delivery-off = 事件等待
webhook-change = 更改 Webhook
webhook-change-lead = 其密钥和等待的事件会保留。
webhook-changed = Webhook 已更改。两秒内在所有服务器上生效。
webhook-remove = 移除 Webhook
webhook-remove-will = 不会再向其发送任何内容，其密钥会被删除。
webhook-remove-waiting = { $count ->
   *[other] { $count } 个等待发送的事件将不会发送。
}
webhook-remove-again = 以后添加的同名 Webhook 会重新开始，并使用另外的密钥。
webhook-removed = Webhook 已移除
webhook-source = 设置来源
webhook-from-file = 配置文件。无法在此处更改。

## Retention and erasure

act-person-erased = 删除用户的数据
act-records-expired = 删除保留期已满的数据
settings-retention = 数据保留多久
settings-retention-lead = 如果留空，则无限期保留。到期的数据会在一小时内删除。所有其他记录的证明保持完整。
setting-people-days = 没有设备的用户（天数）
setting-people-days-hint = 自上次连接起经过此天数后，为其保留的所有内容都会删除：决定、已移除的设备、设备设置和注册的过程记录。有设备的用户不会删除。
setting-removed-devices-days = 已移除的设备（天数）
setting-removed-devices-days-hint = 自移除起经过此天数后，设备会被删除。决定会保留。
setting-events-days = 有关用户的事件（天数）
setting-events-days-hint = 此后，事件只说明与哪项决定或哪台设备有关，不再包含用户的任何信息。MDM 服务器和 Webhook 应在此之前读取事件。
setting-month-days-wrong = 请输入 30 到 36,500 之间的天数，或留空。
setting-days-wrong = 请输入 1 到 36,500 之间的天数，或留空。
setting-no-end = 无限期
erase-link = 删除此用户的数据
erase-link-hint = 在用户提出要求，或你不再需要这些数据时使用。
erase-title = 删除用户的数据
erase-lead = 此处保留的有关 { $person } 的所有内容。此操作无法撤消。
erase-will-records = 决定和撤回：何人、何时、何事
erase-will-devices = 已移除的设备、设备设置和注册的过程记录、登录、PIN，以及事件中有关此用户的信息
erase-will-reports = 此用户在报表和列表中的位置
erase-will-files = 可供下载的导出，因为其中可能包含此用户
erase-stays-proof = 证明曾有这么多条记录，但不含其内容。所有其他记录仍可照常核验。
erase-stays-log = 此管理控制台的日志：管理员进行的操作，以及由你删除了这些数据。该条记录不会写明此用户是谁。
erase-stays-settings = 指定了此用户的设置，例如为其单独设置的上限。请自行更改。
erase-stays-elsewhere = MDM 服务器和 Entra 中的信息。之前创建的副本和备份。
erase-goes = 会删除的内容
erase-stays = 会保留的内容
erase-has-devices = 此用户有设备
erase-has-devices-next = 请先移除其设备，并等待 MDM 服务器完成移除，然后返回此处。
erase-not-yet = 刚刚发生的操作尚未计入。未删除任何内容。请重试。
erase-reference = 参考编号
erase-reference-hint = 例如用户请求的编号。它会显示在日志中。请勿填写姓名。
erase-reference-wrong = 最多输入 100 个字符，不要包含姓名或电子邮件地址。
erase-sure = 我已确认这是正确的用户
erase-sure-wrong = 请勾选此项以继续。
erase-button = 永久删除
erase-keep = 保留

## Copies of what is kept about somebody
act-person-data-exported = 已下载个人数据
person-copies = 副本
person-data-link = 下载此人的数据
person-data-link-hint = 保存的有关此人的全部信息，一个文件
person-data-title = 下载个人数据
person-data-lead = 此处保存的有关 { $person } 的全部信息，一个文件：用于 GDPR 第 15 条和第 20 条规定的请求。
person-data-logged = 日志会记录您下载了它。文件为 JSON。请只交给此人。

## Exports
act-export-asked = 已请求导出
exports-title = 导出
exports-lead = 大文件在后台生成，在此保存 7 天。
exports-none = 没有导出
exports-none-next = 请求一个导出。生成期间您可以离开此页面。
exports-ask = 请求导出
exports-what = 内容
exports-state = 状态
exports-when = 请求时间
exports-by = 请求者
export-records = 记录
export-decisions-csv = 决定，CSV 格式，用于电子表格
export-decisions-jsonl = 决定，JSON Lines 格式，用于程序
export-evidence = 所有决定、撤回和操作及其证明，可离线核验
export-state-queued = 等待中
export-state-running = 正在生成
export-state-ready = 已就绪
export-state-failed = 失败
export-state-cancelled = 已取消
export-state-expired = 不再保存
export-expired-next = 文件保存 7 天。请重新请求。
export-new-lead = 所有符合的决定将生成一个压缩文件 (.gz)，最新的在前。每百万条约需一分钟。
export-person = 人员
export-policy = 条款
export-policy-hint = 条款的存档名称，例如 company-devices。留空：全部条款。
export-policy-wrong = 请输入条款的存档名称：a-z、0-9 和连字符。
export-version = 版本
export-language = 语言
export-outcome = 决定
export-ownership = 设备
export-company = 组织的设备
export-personal = 个人设备
export-days-hint = 日期为 UTC 日期。
export-day-wrong = 请选择日期，例如 2026-11-21。
export-last-day-wrong = 请选择不早于第一天的日期。
export-other-wrong = 不是有效的值。请返回列表重新筛选。
export-only = 仅限
export-full = 有两个导出正在进行
export-full-next = 请等待其中一个完成，或取消一个：
export-logged = 日志会记录谁请求了什么。
export-button = 生成文件
export-filter = 哪些决定
export-everything = 全部
export-progress = { $done } / { $total } 条记录
export-progress-unknown = { $done } 条记录
export-size = 大小
export-kb = { $number } kB
export-mb = { $number } MB
export-kept = 保存至
export-id = 此导出的编号
export-download = 下载
export-cancel = 取消此导出
export-delete = 删除此导出
export-cancelled = 导出已取消
export-deleted = 导出已删除
export-heading-going = 正在生成您的文件
export-heading-ready = 您的文件已就绪
export-too-large = 文件将超过 1 GB
export-too-large-next = 请减少天数，或只请求某些条款。
export-failed = 无法生成文件
export-failed-next = 请重新请求。如果再次失败，请把下面的编号告诉此服务器的运营者。
export-refresh = 此页面每 30 秒更新一次。您可以离开：文件仍会生成。

## Reports

admin-reports = 报告
admin-reports-hint = 用户对条款的接受情况，以及每项决定的列表或文件。
act-report-exported = 已下载报告
reports-lead = 用户对条款的接受情况。此处已知：{ $number }，来自决定或设备。日期按 UTC 计算。
reports-behind = 这些数字不是最新的
reports-behind-next = 尚待统计：{ $number } 个事件。请稍后重新打开此页。
reports-none = 还没有人作出决定
reports-none-next = 一旦有人接受或拒绝条款，就会在此统计。
reports-standing = 用户与生效版本
reports-standing-lead = 仅限此处已知的用户。按组或地区，条款是否适用于某人并非对所有人都已知。
reports-before = 较早版本或已过期
reports-accepted-of = 版本 { $version }：{ $of } 人中有 { $number } 人接受（{ $percent } %）
reports-not-in-force = 没有生效的版本
reports-over-time = 接受情况随时间的变化
reports-over-time-lead = 每次接受都计入，包括同一人的再次接受。
reports-count = 统计方式
reports-per-day = 每个时段
reports-sum = 截至当时的总数
reports-days = 日期
reports-earlier-versions = 较早版本
reports-nothing-accepted = 截至当时，无人接受这些条款。
reports-chart-days = { $policy }：版本 { $version } 在此期间被接受 { $number } 次
reports-chart-sum = { $policy }：截至 { $to }，版本 { $version } 被接受 { $number } 次
reports-chart-description = 每个版本一条线，从 { $from } 到 { $to }。表格中有相同的数字。
report-decisions-hint = 按用户、条款、版本、语言和日期筛选，可查看列表或下载文件。
report-decisions-lead = 所有记录的决定，最新的在前。筛选日期按 UTC 计算。
report-person = 用户
report-person-hint = 帐户、其开头部分或对象 ID。
report-policy = 条款
report-version = 版本
report-outcome = 决定
report-older = 更早的
report-none = 没有符合的决定
report-none-next = 请减少筛选条件，或选择其他日期。
report-who-is-meant = 您指的是谁？
report-count = { $count ->
   *[other] { $number } 项决定
}
report-count-more = 超过 { $number } 项决定
report-csv = 下载 CSV（用于电子表格）
report-jsonl = 下载 JSON Lines（用于程序）
report-download-note = 日志会记录谁下载了什么。在 CSV 中，会被电子表格当作公式执行的单元格以撇号开头。
report-nobody-called = 此处没有名为 { $text } 的已知用户。请输入帐户、其开头部分或对象 ID。
report-several-called = 有多位用户名为 { $text }。请选择其中一位。
report-no-choice = 请从列表中选择。
report-no-day = 请选择日期，例如 2026-11-21。
report-backwards = 请选择不早于开始日期的结束日期。
report-missing = 谁尚未接受
report-missing-hint = 尚未接受生效版本的用户及原因。
missing-lead = 此处因决定或设备而已知、但尚未接受生效版本的用户。从未来过的人不在此列表中。
missing-no-policy = 没有生效的条款
missing-no-policy-next = 请先发布条款。
missing-accepted = { $policy } 的版本 { $version }：{ $of } 人中有 { $number } 人已接受。
missing-for-some = 这些条款并非适用于所有人
missing-for-some-next = 它们只适用于某些组、地区或设备。此处不知道谁属于其中，因此列表中可能有不适用的用户。
missing-why = 原因
missing-name = 名称开头
missing-never = 从未决定
missing-older = 较早版本
missing-declined = 最后拒绝
missing-withdrew = 已撤回
missing-ended = 接受已过期
missing-count = { $count ->
   *[other] { $number } 人
}
missing-called = 名称以 { $name } 开头的用户
missing-nobody = 没有人
missing-nobody-next = 没有符合的已知用户。
missing-before = 此前接受
missing-last = 对此的最后决定
missing-seen = 上次出现
missing-next = 下一页
missing-first = 返回开头

## What ends soon

admin-certificate-ends = Microsoft Graph 的证书：有效期至 { $when }
admin-certificate-ends-next = 请创建新证书，上传到 Entra，并替换此证书。没有证书就无法查询组。
admin-token-ends = API 令牌 { $name }：有效期至 { $when }
admin-token-ends-next = 请在此之前创建新令牌，并提供给 MDM 服务器。

## Configuration Manager, on a device’s page
admin-manager = 共同管理
admin-manager-healthy = Configuration Manager 运行状况正常
admin-manager-unhealthy = Configuration Manager 运行状况不正常
admin-manager-unknown = Configuration Manager 的运行状况未知
admin-manager-owns = 合规性工作负载由 Configuration Manager 负责
admin-manager-value = 客户端运行状况值：{ $value }
admin-manager-installed = 已安装 (1)
admin-manager-registered = 已注册 (2)
admin-manager-evaluated = 运行状况评估正常 (4)
admin-manager-install-error = 安装或升级错误 (8)
admin-manager-communication-error = 与管理点通信时出错 (16)
admin-manager-others = 其他标志 ({ $value })
admin-manager-synced = 上次同步：{ $when }
admin-manager-not-synced = 没有已知的同步
admin-manager-until = 若没有新的报告，正常状态持续到 { $when }
admin-manager-was-until = 正常状态持续到 { $when }，现已结束
admin-manager-reported = 报告时间：{ $when }
## Compliance, and what Entra is told of it

admin-compliance = 合规性
admin-compliance-hint = 哪些设备不符合要求、原因是什么，以及 Microsoft Entra 是否已知晓。
compliance-lead = MDM 服务器对已注册设备的判断。设备总数：{ $number }。
compliance-in-grace = 不符合要求，处于宽限期
compliance-reasons = 设备不符合要求的原因
compliance-reasons-lead = 以 MDM 服务器给出的文字为准。有多个原因的设备会计入每个原因。包括处于宽限期的设备。
compliance-count = { $count ->
   *[other] { $number } 台设备不符合要求
}
compliance-reason = 原因
compliance-devices = 设备
compliance-no-reason = 未给出原因
compliance-others = { $count ->
   *[other] 其他 { $number } 个原因
}
compliance-partial = 不同的原因过多，无法全部统计。此处统计的是最常见的原因。
compliance-none = 没有不符合要求的设备
compliance-none-next = MDM 服务器报告此类设备后，会在此处统计。
compliance-list = 不符合要求的设备
compliance-all = 所有需要报告的设备
compliance-device = 设备
compliance-more-reasons = { $count ->
   *[other] 另有 { $count } 个原因
}
compliance-nothing-fits = 没有匹配的设备
compliance-nothing-fits-next = 请尝试减少筛选条件。
entra-title = 向 Microsoft Entra 报告
entra-off = 合规性不会报告给 Microsoft Entra。
entra-state = 状态
entra-means = 含义
entra-act = 操作
entra-waiting = 等待中
entra-waiting-next = 很快会报告。
entra-reported = 已报告
entra-reported-next = Entra 已知晓 MDM 服务器最近给出的信息。
entra-gone = 已移除
entra-gone-next = 设备已在此处移除，Entra 中也没有它。无需再报告。
entra-not-found = Entra 中不存在
entra-not-found-next = Entra 返回 404：设备已在其中删除，或 MDM 服务器发送了错误的设备 ID。请将设备重新加入 Entra，或更正 ID。
entra-refused = 被拒绝
entra-refused-next = Entra 返回 403：应用程序缺少 Device.ReadWrite.All 权限，或未经 Microsoft 批准为 MDM 应用程序。
entra-rejected = 未被接受
entra-rejected-next = Entra 不接受该报告。设备页面上有其响应。
entra-unreachable = 无响应
entra-unreachable-next = Entra 没有响应或出错。系统会自动重试。
entra-no-token = 无法报告：应用程序无法访问 Microsoft Graph
entra-no-token-next = 请在设置中检查客户端 ID，以及客户端密码或证书。
entra-held-back = Microsoft Graph 要求暂停
entra-held-back-next = 请求过多。报告会自动继续。
entra-all-refused = Microsoft Entra 拒绝报告
entra-away = 无法连接 Microsoft Graph
entra-since = 开始时间：{ $when }
entra-next-try = 下次尝试：{ $when }
entra-no-next-try = 在情况发生变化之前，不会自动重试。
entra-tried = 上次尝试：{ $when }。已尝试次数：{ $number }。
entra-answer = 响应：{ $text }
entra-last = Entra 上次响应：{ $when }
entra-waits = 等待最久的报告：{ $when }
entra-told = 上次报告：{ $when }，“{ $what }”
entra-nothing = 尚无可报告的内容
entra-no-id = 无法报告：MDM 服务器未发送此设备在 Entra 中的 ID。
entra-again = 重新报告
entra-now = 立即尝试
entra-again-done = { $count ->
   *[other] 正在重新报告 { $count } 台设备
}
entra-resumed = 正在重新尝试报告
entra-nothing-reported = 合规性未能报告给 Microsoft Entra
entra-not-reported = { $count ->
   *[other] 无法向 Microsoft Entra 报告 { $count } 台设备的合规性
}
entra-look-there = 查看原因和处理方法：
act-compliance-reported-again = 重新报告合规性
setting-graph-compliance = 设备的合规性
setting-graph-compliance-hint = 报告合规性需要应用程序权限 Device.ReadWrite.All。Microsoft 只接受经批准的 MDM 应用程序的报告。
setting-graph-compliance-keep = 不报告
setting-graph-compliance-report = 报告给 Microsoft Entra
setting-graph-removed = 在此处移除的设备
setting-graph-removed-hint = 仅在报告合规性时有效。
setting-graph-removed-keep = 保留在 Entra 中，标为不受管理
setting-graph-removed-delete = 在 Entra 中删除

sessions-title = 全部退出登录
sessions-lead = { $person } 将在所有浏览器中退出门户和管理控制台。
sessions-at-once = 立即生效，无论对方正在执行什么操作。尚未提交的内容会丢失。
sessions-again = 只要组织的登录允许，对方就可以再次登录。若要阻止，请先在 Entra 中禁用该帐户。
sessions-log = 此操作会连同你的名字记入日志。
sessions-none = { $person } 目前没有登录。
sessions-back = 返回此人
sessions-done = 已全部退出登录
act-person-signed-out = 已为某人全部退出登录
