import { section } from './text.js'

export const posts = section('posts', {
  singular: { en: 'Post', zh: '文章' },
  plural: { en: 'Posts', zh: '文章' },
  collection: {
    en: 'What the community publishes: news, reviews of the year, announcements.',
    zh: '社区发布的内容：新闻、年度回顾、公告。',
  },
  tabContent: { en: 'Content', zh: '正文' },
  tabSummary: { en: 'Summary and search', zh: '摘要与检索' },
  title: { en: 'Title', zh: '标题' },
  section: { en: 'Section', zh: '栏目' },
  sectionDescription: { en: 'For example news or blog.', zh: '例如 news 或 blog。' },
  description: { en: 'Summary', zh: '摘要' },
  descriptionDescription: {
    en: 'One or two sentences for lists and search engines.',
    zh: '一两句话，用于列表和搜索引擎。',
  },
  tags: { en: 'Tags', zh: '标签' },
  keywords: { en: 'Keywords', zh: '关键词' },
  keywordsDescription: { en: 'For search engines.', zh: '供搜索引擎使用。' },
  publishedAt: { en: 'Date', zh: '日期' },
  publishedAtDescription: {
    en: 'Orders the lists, newest first. Left empty, it is the day of publishing.',
    zh: '用于列表排序，新的在前。留空则为发布当天。',
  },
  dateline: { en: 'Date shown in this language', zh: '此语言显示的日期' },
  datelineDescription: {
    en: 'Only where a translation carries another date.',
    zh: '仅当译文的日期不同时填写。',
  },
  byline: { en: 'Byline', zh: '署名' },
  bylineDescription: {
    en: 'As it is printed, such as “Community team”.',
    zh: '按原样显示，例如“社区团队”。',
  },
  authors: { en: 'Authors', zh: '作者' },
  cover: { en: 'Cover picture', zh: '封面图' },
  coverURL: { en: 'Address of a cover elsewhere', zh: '外部封面图地址' },
  coverURLDescription: {
    en: 'Used when no cover picture is chosen above.',
    zh: '未在上方选择封面图时使用。',
  },
  content: { en: 'Text', zh: '正文' },
  related: { en: 'Related posts', zh: '相关文章' },
  formerSlugs: { en: 'Former addresses', zh: '曾用地址名' },
  formerSlugsDescription: { en: 'They still lead here.', zh: '旧地址仍会转到本文。' },
  locales: { en: 'Published languages', zh: '已发布的语言' },
  sourcePath: { en: 'File', zh: '文件' },
  sourceSha256: { en: 'SHA-256 of the file', zh: '文件的 SHA-256' },
})
