import type { OptionObject } from 'payload'

/** AchievementType of Open Badges 3.0, those that fit what a community awards. */
export const achievementTypes: OptionObject[] = [
  { value: 'Award', label: { en: 'Award', zh: '奖项' } },
  { value: 'Achievement', label: { en: 'Achievement', zh: '成就' } },
  { value: 'Badge', label: { en: 'Badge', zh: '徽章' } },
  { value: 'Certificate', label: { en: 'Certificate', zh: '证书' } },
  { value: 'Certification', label: { en: 'Certification', zh: '认证' } },
  { value: 'CommunityService', label: { en: 'Community service', zh: '社区服务' } },
  { value: 'Competency', label: { en: 'Competency', zh: '能力' } },
  { value: 'Course', label: { en: 'Course', zh: '课程' } },
  { value: 'Fellowship', label: { en: 'Fellowship', zh: '研究员资格' } },
  { value: 'Membership', label: { en: 'Membership', zh: '会员资格' } },
]
