# 使用条款页面
lead-company = { $organization } 将管理此设备。请阅读这些条款，然后选择“接受”以继续。
lead-personal = 添加你的设备之前，{ $organization } 需要你同意其条款。若要继续，请选择“接受”；若要停止，请选择“拒绝”。
untitled = 使用条款
accept = 接受
decline = 拒绝
languages = 语言
request-id = 请求 ID：

# 条款之前的 PIN
pin-title = 输入你的 PIN
pin-lead = { $organization } 为你提供了用于设置此设备的 PIN。
pin-label = PIN
pin-none = 没有 PIN
pin-hint = 8 位数字。如果没有，请联系 IT 支持人员。
pin-missing = 请输入 PIN
pin-wrong = 此 PIN 不正确。请检查后重试，或向 IT 支持人员索取新的 PIN。
pin-used = 此 PIN 已失效。请向 IT 支持人员索取新的 PIN。
pin-wait = 输入错误的 PIN 次数过多。请在{ $when }重试。

# 如何确认已阅读条款
lead-company-end = { $organization } 将管理此设备。请将这些条款阅读到最后，然后选择“继续”。
lead-personal-end = 添加你的设备之前，{ $organization } 需要你同意其条款。请阅读到最后，然后选择“继续”；若要停止，请选择“拒绝”。
reading-box = 我已阅读这些条款
reading-missing = 阅读条款后，请勾选此框，然后选择“接受”。
reading-hint = “继续”在条款末尾。
reading-to-end = 请先将条款阅读到最后。“继续”在那里。
confirm-title = 你接受这些条款吗？
confirm-company = 若要继续，请选择“接受”；若要再次阅读，请选择“返回”。
confirm-personal = 若要继续，请选择“接受”；若要停止，请选择“拒绝”；若要再次阅读，请选择“返回”。

# 条款上方的设备上限
cap-count = { $count ->
   *[other] 你有 { $used } 台设备（上限 { $count } 台）
  }
cap-next = { $count ->
   *[other] 若要添加此设备，请先移除 { $count } 台不再使用的设备。
  }
cap-accept = 如果你正在重新设置其中一台设备，可以直接接受：它的名额会保留。
cap-list = 你的设备，最久未联系的排在最前
cap-more = { $count ->
   *[other] 另外 { $count } 台设备在此之后有过联系。
  }
cap-portal = 你可以在另一台设备上打开 { $address } 进行移除。
cap-support = 请联系 IT 支持进行移除。
cap-removed = 正在移除 { $name }。
cap-room = 现在有名额可供此设备使用。请阅读条款并继续。
cap-later = 正在移除的设备会在移除完成后腾出名额；为此，该设备需要开机并连接到 Internet。你可以在此等待，然后再次检查。
cap-check = 再次检查
back = 返回

# 限制会停止注册；“继续”会将原因告知 Windows
continue = 继续
blocked-personal-title = 无法在此处添加个人设备
blocked-personal-text = { $organization } 只管理归其所有的设备。此设备未发生任何更改。
blocked-personal-next = 如果此设备属于 { $organization }，请向 IT 支持人员咨询如何进行设置。若要离开此页面，请选择“继续”。
blocked-license-title = 你的账户暂时无法添加设备
blocked-license-text = { $organization } 尚未为你的账户设置设备管理。
blocked-license-next = 请让 IT 支持人员为你启用此功能，然后重试。若要离开此页面，请选择“继续”。
blocked-maintenance-title = 暂时无法设置设备
blocked-maintenance-text = { $organization } 正在维护其设备管理系统。你的设备没有问题。
blocked-maintenance-until = 预计结束时间：{ $exact }（{ $when }）。
blocked-maintenance-next = 请稍后重试。若要离开此页面，请选择“继续”。
blocked-os-title = 此设备需要更新版本的 Windows
blocked-os-text = 此设备的系统为 { $current }。{ $organization } 仅管理 { $minimum } 或更高版本的设备。
blocked-os-next = 请安装所有 Windows 更新并重启，然后重试。如果仍然不行，请联系 IT 支持人员。若要离开此页面，请选择“继续”。

# 无法安全返回 Windows 的页面
notice-address-title = 无法显示此页面
notice-address-text = 此页面将返回到你的组织不允许的地址，继续操作并不安全。
notice-address-next = 请关闭此页面，然后从 Windows 安装程序或“设置”应用重新开始。未记录任何信息。
notice-form-title = 未收到你的选择
notice-form-text = 此页面发送的内容无法识别。未记录任何信息。
notice-form-next = 请返回上一页并重新选择。如果问题仍未解决，请从 Windows 安装程序或“设置”应用重新开始。
notice-ticket-title = 此页面已失效
notice-ticket-text = 页面打开时间过长，或其数据在传输过程中损坏。未记录任何信息。
notice-ticket-next = 请关闭此页面，然后从 Windows 安装程序或“设置”应用重新开始。
notice-size-title = 发送的数据过多
notice-size-text = 此页面发送的数据超出了一次可读取的上限。未记录任何信息。
notice-missing-title = 此页面不存在
notice-missing-text = 此地址没有对应的页面。
notice-missing-next = 请检查地址，也可以从 Windows 安装程序或“设置”应用重新开始。
notice-error-title = 我们这边出了点问题
notice-error-text = 未能完成对此页面的处理。
notice-error-next = 请等待一分钟，然后返回上一页重试。
notice-support = 如果此问题反复出现，请将此 ID 提供给 IT 支持人员。
notice-many-title = 目前请求过多
notice-many-text = 短时间内，来自你的网络或组织的请求过多。未记录任何内容。
notice-many-next = 请等待一分钟，然后返回上一页重试。如果问题仍未解决，请从 Windows 安装程序或“设置”应用重新开始。
