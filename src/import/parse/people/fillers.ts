/** Words that say nothing of a role: they only lead to it, or to the names. */
const fillers = new Set(
  (
    'the our new newly all of in for to at by from with a an meet welcome congratulations congratulation thank thanks you your ' +
    'announcing introducing list lists certificate certificates community open source open-source annual this year these current ' +
    '新晋 的 新 新任 新增 年度 本年度 全年 年 社区 开源 开源社区 证书 名单 列表 介绍 恭喜 恭贺 祝贺 致谢 感谢 欢迎 各位 我们 现任'
  ).split(' '),
)

const listing =
  /\bcertificat|\b(?:list|results?|recipients?|honorees?|acknowledge?ments?|thanks|congratulations?|hall of fame|awards?)\b|证书|名单|获奖|结果|致谢|感谢|恭喜|恭贺|祝贺|公布|揭晓|公示/i

/** Whether a word of a heading says nothing of a role. */
export const isFiller = (word: string): boolean => fillers.has(word.toLowerCase())

/** Whether a heading speaks of a list, of certificates or of thanks. */
export const saysListing = (text: string): boolean => listing.test(text)
