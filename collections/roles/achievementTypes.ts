import type { OptionObject } from 'payload'
import { achievementTypes as texts } from '../../src/translations/index.js'

/** AchievementType of Open Badges 3.0, those that fit what a community awards. */
export const achievementTypes: OptionObject[] = Object.entries(texts).map(([value, label]) => ({
  value,
  label,
}))
