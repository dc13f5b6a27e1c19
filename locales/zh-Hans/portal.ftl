# 门户每个页面的共同部分
portal-name = 设备门户
portal-skip = 跳转到正文
portal-places = 栏目
portal-language = 语言
portal-language-change = 更改语言

# 帮助
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
help-in-english = 这些帮助内容目前只有英文版。
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
help-unknown-title = 无法识别此代码
help-unknown-text = 此处没有关于“{ $code }”的页面。
help-unknown-next = 请将此代码与屏幕上的代码核对。如果一致，请将代码和问题发生的时间一并发送给 IT 支持人员。
