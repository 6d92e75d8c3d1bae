import { section } from './text.js'

/** The kinds of a role, by AchievementType of Open Badges 3.0. */
export const achievementTypes = section('achievementTypes', {
  Award: { en: 'Award', zh: '奖项' },
  Achievement: { en: 'Achievement', zh: '成就' },
  Badge: { en: 'Badge', zh: '徽章' },
  Certificate: { en: 'Certificate', zh: '证书' },
  Certification: { en: 'Certification', zh: '认证' },
  CommunityService: { en: 'Community service', zh: '社区服务' },
  Competency: { en: 'Competency', zh: '能力' },
  Course: { en: 'Course', zh: '课程' },
  Fellowship: { en: 'Fellowship', zh: '研究员资格' },
  Membership: { en: 'Membership', zh: '会员资格' },
})
