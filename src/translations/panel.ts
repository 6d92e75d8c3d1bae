import { section } from './text.js'

/** What the panel's own parts say. `{name}` stands for a value. */
export const panel = section('panel', {
  welcome: { en: 'Welcome to Laurel', zh: '欢迎使用 Laurel' },
  welcomeText: {
    en: 'Here your community keeps and publishes its thanks. Three things to begin with:',
    zh: '在这里保存并发布社区的致谢。从三件事开始：',
  },
  stepPost: { en: 'Write a post', zh: '撰写文章' },
  stepPostText: {
    en: 'News or a review of the year, with rosters, partners and numbers in it.',
    zh: '新闻或年度回顾，可插入名单、合作伙伴与数据。',
  },
  stepPerson: { en: 'Add a person', zh: '添加成员' },
  stepPersonText: {
    en: 'A name is enough; a GitHub login keeps two people apart.',
    zh: '填写姓名即可；GitHub 用户名可区分同名的人。',
  },
  stepCertificate: { en: 'Issue certificates', zh: '颁发证书' },
  stepCertificateText: {
    en: 'Who earned which role in which year: Laurel draws a certificate for each of them.',
    zh: '谁在哪一年获得了哪个角色：系统为每个人绘制证书。',
  },
  soFar: { en: '{count} so far', zh: '目前 {count} 条' },
  viewSite: { en: 'View the site', zh: '查看网站' },
  sampleTitle: { en: 'You are looking at sample content', zh: '当前显示的是示例内容' },
  sampleText: {
    en: 'It shows what Laurel can do ({count} documents). Remove it when you begin with your own.',
    zh: '示例用于展示 Laurel 的功能（共 {count} 条）。开始录入自己的内容时可将其移除。',
  },
  sampleRemove: { en: 'Remove sample content', zh: '移除示例内容' },
  sampleSure: {
    en: 'Remove all sample content? What you have changed in it stays. This can’t be undone.',
    zh: '确定移除全部示例内容？您修改过的部分会保留。此操作无法撤销。',
  },
  sampleYes: { en: 'Yes, remove it', zh: '确定移除' },
  sampleNo: { en: 'Keep it', zh: '保留' },
  sampleRemoving: { en: 'Removing ...', zh: '正在移除……' },
  sampleFailed: { en: 'It could not be removed: {problem}', zh: '移除失败：{problem}' },
})
