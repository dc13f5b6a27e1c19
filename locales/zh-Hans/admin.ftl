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
settings-bad-region = “{ $text }”不是地区代码。请输入两个字母，例如 DE。
settings-bad-priority = 优先级必须是整数，例如 10。
settings-bad-days = 请输入天数，至少为 1。
settings-bad-date = 请输入日期。
settings-overtaken = { $who } 在你编辑期间更改了设置

text-title = 文本（{ $language }）
text-language = 语言
text-taken = 已有此语言的文本。请从草稿页面打开。
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
audience-groups-none = 按不属于任何组的用户查询。
verdict-shown = 将显示此条款
verdict-outranked = 适用，但其他条款优先
verdict-ownership = 面向其他设备
verdict-groups = 面向其他组的成员
verdict-region = 面向其他地区

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
