# 使用条款页面
lead-company = { $organization } 将管理此设备。请阅读这些条款，然后选择“接受”以继续。
lead-personal = 添加你的设备之前，{ $organization } 需要你同意其条款。若要继续，请选择“接受”；若要停止，请选择“拒绝”。
untitled = 使用条款
accept = 接受
decline = 拒绝
languages = 语言
request-id = 请求 ID：

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
blocked-maintenance-next = 请稍后重试。若要离开此页面，请选择“继续”。

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
