import { section } from './text.js'

export const common = section('common', {
  groupContent: { en: 'Content', zh: '内容' },
  groupRecognition: { en: 'Recognition', zh: '致谢与认可' },
  groupSettings: { en: 'Settings', zh: '设置' },
  slug: { en: 'Slug', zh: '地址名' },
  slugDescription: {
    en: 'The last part of the web address. Made from the name when left empty.',
    zh: '网址的最后一段。留空则按名称自动生成。',
  },
  tabSource: { en: 'Origin', zh: '来源' },
  tabSourceDescription: {
    en: 'Where this came from. Kept by Laurel; nothing here needs your care.',
    zh: '内容的来源，由 Laurel 维护，无需手动修改。',
  },
  website: { en: 'Website', zh: '网站' },
  description: { en: 'Description', zh: '简介' },
  order: { en: 'Order', zh: '排序' },
  orderDescription: { en: 'Smaller numbers come first.', zh: '数字越小越靠前。' },
  invalidURL: {
    en: 'Enter a full web address that begins with https:// or http://.',
    zh: '请输入以 https:// 或 http:// 开头的完整网址。',
  },
  invalidYear: { en: 'Enter a year between 1970 and 2200.', zh: '请输入 1970 到 2200 之间的年份。' },
})
