import { section } from './text.js'

/** What is wrong with a design that comes as data. `{path}` says where. */
export const designs = section('designs', {
  whole: { en: 'the design', zh: '设计' },
  missing: { en: '{path} is missing.', zh: '缺少 {path}。' },
  number: { en: '{path}: a number is needed, {allowed}.', zh: '{path}：需要数字，{allowed}。' },
  text: {
    en: '{path}: a text is needed, {allowed} characters long.',
    zh: '{path}：需要文本，长度 {allowed}。',
  },
  choice: { en: '{path}: possible are {allowed}.', zh: '{path}：可选 {allowed}。' },
  color: { en: '{path}: a colour is written as {allowed}.', zh: '{path}：颜色写作 {allowed}。' },
  list: { en: '{path}: a list is needed, {allowed} entries long.', zh: '{path}：需要列表，{allowed} 项。' },
  object: { en: '{path}: an object is needed.', zh: '{path}：需要对象。' },
  id: { en: '{path}: possible are {allowed}.', zh: '{path}：只能使用 {allowed}。' },
  token: {
    en: '{path}: not known in double braces: {allowed}.',
    zh: '{path}：双花括号中的内容未知：{allowed}。',
  },
  twice: { en: '{path}: another part has this id already.', zh: '{path}：此 id 已被其他元素使用。' },
})
