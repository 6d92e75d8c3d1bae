import { section } from './text.js'

/** What is wrong with a design. `{label}` is what the editor calls it, `{given}` what is there. */
export const designs = section('designs', {
  whole: { en: 'The design', zh: '设计' },
  part: { en: '{kind}, part {number}', zh: '第 {number} 个元素（{kind}）' },
  anyPart: { en: 'Something', zh: '未知' },
  thisPart: { en: 'This part', zh: '此元素' },
  inPart: { en: '{part}: {message}', zh: '{part}：{message}' },
  kind: { en: 'What it is', zh: '类型' },
  name: { en: 'The name of this part', zh: '此元素的名称' },
  missing: { en: '{label} is missing.', zh: '缺少“{label}”。' },
  number: {
    en: '“{label}” must be between {least} and {most}.',
    zh: '“{label}”须在 {least} 到 {most} 之间。',
  },
  text: { en: '“{label}” may have at most {most} characters.', zh: '“{label}”最多 {most} 个字符。' },
  choice: {
    en: '“{label}” can’t be “{given}”. It may be: {allowed}.',
    zh: '“{label}”不能是“{given}”。可选：{allowed}。',
  },
  choiceGiven: {
    en: '“{label}” is not chosen. It may be: {allowed}.',
    zh: '尚未选择“{label}”。可选：{allowed}。',
  },
  noFont: {
    en: 'There is no font “{given}”. There are: {allowed}.',
    zh: '没有字体“{given}”。可用字体：{allowed}。',
  },
  noFontGiven: { en: 'No font is chosen. There are: {allowed}.', zh: '尚未选择字体。可用字体：{allowed}。' },
  color: {
    en: '“{label}”: “{given}” is no colour that can be used. Write it like #1a2b3c.',
    zh: '“{label}”：“{given}”不是可用的颜色，请写成 #1a2b3c 的形式。',
  },
  colorGiven: {
    en: '“{label}” is not chosen. Write it like #1a2b3c.',
    zh: '尚未选择“{label}”，请写成 #1a2b3c 的形式。',
  },
  tooManyParts: { en: 'A design has at most {most} parts.', zh: '设计最多有 {most} 个元素。' },
  list: { en: '“{label}” may be there at most {most} times.', zh: '“{label}”最多 {most} 个。' },
  object: { en: '{label} can’t be read.', zh: '{label}无法读取。' },
  id: {
    en: '“{label}” can’t be used as it is written. Possible are: {allowed}.',
    zh: '“{label}”的写法不可用。可用：{allowed}。',
  },
  token: {
    en: 'There is no {given}. Did you mean {nearest}?',
    zh: '没有 {given}。您是否想写 {nearest}？',
  },
  tokenFarOff: { en: 'There is no {given}. There are: {allowed}.', zh: '没有 {given}。可用：{allowed}。' },
  unclosed: {
    en: '{given} is opened and never closed.',
    zh: '{given} 没有对应的结束符号。',
  },
  twice: { en: 'Another part has this name already.', zh: '已有其他元素使用此名称。' },
})
