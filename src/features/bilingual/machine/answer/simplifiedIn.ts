/** Frequent characters that only Simplified Chinese has, none of which is also a traditional one. */
const simplified = new Set(
  '们这为来时说国会对发经过还进动样现学产业东车长门问间关见观实应该种术机构图标线组织给统级红细网络义务资源质责费购贸员决设计证识评议认让讯讲话谈语请谁调课访负货贵买卖电脑开创单县导层报护损换执扩择击压厂厅历厉参双变场坏块坚处备复够头夹奖妇娱孙宁宝审宪宽宾寻将尔尝届岁岛币师帮带广庆库庙废张弹强归录彻径忆忧怀态总恶惊惯战户扑热爱环监盘确离积称稳穷竞笔签简粮纪约级纯纳纵纷纸纹纽练终绍绕结络绝继绩续维综绿缓编缘缩罗罢职联肃脏临举旧艺节药荣获虑虽补装览触誉计订讨训记许论诉词译试详误诺读谢谱贝财败账贺贾赏赐赔赖赛赞赢赵跃踪轨转轮软轻载较辆辑输边达迁运远违连迟适选递邮邻释针钢钱铁银销锁键锋错镇镜闭闲闻阅队阶际陆陈险随隐难雾静顶顺须预领频题颜额风飞饭饮馆驱驶验骗鱼鸟鸡麦黄齐龙',
)

/** The characters of a text that are not written in Taiwan, each once; the first ten. */
export const simplifiedIn = (text: string): string =>
  [...new Set(text)]
    .filter((character) => simplified.has(character))
    .slice(0, 10)
    .join('')
