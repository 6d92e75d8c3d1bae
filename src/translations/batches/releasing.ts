import type { Text } from '../text.js'

/** What is said where certificates are released or drawn anew. */
export const releasing = {
  releaseTitle: { en: 'Release', zh: '发布' },
  releaseWaits: { en: 'Their release is arranged already: look at it', zh: '已安排发布：查看' },
  publicTitle: { en: 'Public', zh: '已公开' },
  releaseText: {
    en: '{count} certificates are drafts: only the staff sees them. When shall the world see them?',
    zh: '{count} 张证书仍是草稿，只有工作人员可见。何时公开？',
  },
  releaseTextOne: {
    en: 'One certificate is a draft: only the staff sees it. When shall the world see it?',
    zh: '1 张证书仍是草稿，只有工作人员可见。何时公开？',
  },
  when: { en: 'When', zh: '时间' },
  whenNow: { en: 'Now', zh: '立即' },
  whenAt: { en: 'At a date', zh: '指定时间' },
  whenPost: { en: 'Together with a post', zh: '随文章发布' },
  whenAtZone: { en: 'In your time zone: {zone}', zh: '按您的时区：{zone}' },
  whenAtLabel: { en: 'Date and time', zh: '日期和时间' },
  whenPostLabel: { en: 'Post', zh: '文章' },
  postOfBatch: { en: 'The post that announces them', zh: '公布这些证书的文章' },
  needDate: { en: 'Choose a date and time.', zh: '请选择日期和时间。' },
  needPost: { en: 'Choose a post.', zh: '请选择文章。' },
  release: { en: 'Release', zh: '发布' },
  releaseAt: { en: 'Release at a date', zh: '定时发布' },
  releaseOn: { en: 'Release on {date}', zh: '将于 {date} 发布' },
  releaseWithPost: { en: 'Release with the post', zh: '随文章发布' },
  dateIsPast: {
    en: 'This moment is over: the certificates become public at once.',
    zh: '该时间已过：证书将立即公开。',
  },
  postIsPublic: {
    en: '“{title}” is public already: the certificates become public at once.',
    zh: '《{title}》已经发布：证书将立即公开。',
  },
  postIsDraft: {
    en: 'The certificates become public as soon as “{title}” is published.',
    zh: '《{title}》发布时，证书将同时公开。',
  },
  allPublic: { en: 'These {count} certificates are public.', zh: '这 {count} 张证书均已公开。' },
  allPublicOne: { en: 'This certificate is public.', zh: '此证书已公开。' },
  somePublic: { en: '{count} certificates are public already.', zh: '{count} 张证书已公开。' },
  somePublicOne: { en: 'One certificate is public already.', zh: '1 张证书已公开。' },
  seeOnSite: { en: 'See them on the site', zh: '在网站上查看' },
  seeInList: { en: 'See them in the list', zh: '在列表中查看' },

  selected: { en: '{count} chosen:', zh: '已选 {count} 张：' },
  releaseSure: { en: 'Make the drafts among them public?', zh: '将其中的草稿公开？' },
  redraw: { en: 'Draw anew', zh: '重新绘制' },
  redrawTemplate: {
    en: 'Redraw the certificates that look otherwise',
    zh: '重新绘制样式不同的证书',
  },
  redrawNone: {
    en: 'All certificates that this template draws look as it does now.',
    zh: '此模板绘制的证书均已是现在的样式。',
  },
  redrawSaveFirst: { en: 'Redraw: save first', zh: '重新绘制：请先保存' },
} satisfies Record<string, Text>
