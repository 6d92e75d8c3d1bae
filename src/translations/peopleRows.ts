import { section } from './text.js'

/** What is said of the rows of a merge or a split of people. `{name}` stands for a value. */
export const peopleRows = section('peopleRows', {
  markedApart: {
    en: 'Somebody marked these two as not the same person. Are they the same all the same?',
    zh: '曾有人标记这两位并非同一人。确定是同一人吗？',
  },
  twoValues: { en: 'Both have one. Which one stays?', zh: '两人各有一个。保留哪一个？' },
  oneHidden: {
    en: 'Only one of the two is hidden from the public. Shall the one person that is left be hidden?',
    zh: '两人中只有一人对外隐藏。合并后是否隐藏？',
  },
  twoFiles: {
    en: 'Certificate {serial} is for the same, with another file. Which one stays active? The other becomes superseded; its address still answers.',
    zh: '证书 {serial} 事由相同，但文件不同。保留哪一张有效？另一张将标为已被取代，其地址仍可访问。',
  },
  doubleEnds: {
    en: 'Becomes superseded by certificate {serial}, which is for the same. Its address still answers.',
    zh: '将由事由相同的证书 {serial} 取代，其地址仍可访问。',
  },
  doubleStays: {
    en: 'Stays active; certificate {serial}, which is for the same, becomes superseded. Its address still answers.',
    zh: '保持有效；事由相同的证书 {serial} 将标为已被取代，其地址仍可访问。',
  },
  doubleDraft: {
    en: 'Certificate {serial} is for the same. This draft stays a draft.',
    zh: '证书 {serial} 事由相同。此草稿仍为草稿。',
  },
  activeAgain: {
    en: 'Becomes active again: it was superseded only by what is the other one’s.',
    zh: '将恢复有效：此前仅被属于另一人的证书取代。',
  },
  becomesPublic: {
    en: '{name} is not hidden: what goes there becomes public. Is that meant?',
    zh: '{name} 未被隐藏：移交的内容将对外公开。确定吗？',
  },
  becomesHidden: {
    en: '{name} is hidden: what goes there is public no more. Is that meant?',
    zh: '{name} 已被隐藏：移交的内容将不再公开。确定吗？',
  },
  changedSince: {
    en: 'This was changed meanwhile. Cancel, and make the plan again.',
    zh: '期间内容已有变动。请取消并重新制定计划。',
  },
  gotSince: {
    en: '{name} has got something new meanwhile. Cancel, and make the plan again.',
    zh: '{name} 期间有了新的内容。请取消并重新制定计划。',
  },
  othersFirst: {
    en: 'Something before this is not done yet. Start again when it is mended.',
    zh: '前面还有未完成的步骤。处理后请重新开始。',
  },
})
