import type { FontName } from '../design/index.js'

/** The families that a text may take its letters from. Each stands for one script or style. */
export type FamilyName =
  | 'garamond'
  | 'garamondItalic'
  | 'sans'
  | 'sansItalic'
  | 'serif'
  | 'serifItalic'
  | 'chinese'
  | 'japanese'
  | 'korean'
  | 'arabic'
  | 'hebrew'
  | 'emoji'

export type Style = { families: readonly FamilyName[]; weight: number }

/** What a font of a design means: the families for Latin, Cyrillic and Greek, and the weight in every family. */
export const styles: Record<FontName, Style> = {
  serif: { families: ['garamond', 'serif'], weight: 400 },
  'serif-medium': { families: ['garamond', 'serif'], weight: 500 },
  'serif-bold': { families: ['garamond', 'serif'], weight: 700 },
  'serif-italic': { families: ['garamondItalic', 'serifItalic', 'garamond', 'serif'], weight: 400 },
  sans: { families: ['sans', 'serif'], weight: 400 },
  'sans-medium': { families: ['sans', 'serif'], weight: 600 },
  'sans-bold': { families: ['sans', 'serif'], weight: 700 },
  'sans-italic': { families: ['sansItalic', 'serifItalic', 'sans', 'serif'], weight: 400 },
}

/** How much smaller or larger a family is drawn, so that it stands evenly beside the Latin letters. */
export const familyScale: Partial<Record<FamilyName, number>> = {
  chinese: 0.94,
  japanese: 0.94,
  korean: 0.94,
  emoji: 0.88,
  hebrew: 0.96,
}

/** In which order East Asian families are asked: by what else is in the text, else by the locale. */
export function eastAsian(text: string, locale: string): FamilyName[] {
  const first = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? 'japanese'
    : /\p{Script=Hangul}/u.test(text)
      ? 'korean'
      : /^ja\b/i.test(locale)
        ? 'japanese'
        : /^ko\b/i.test(locale)
          ? 'korean'
          : 'chinese'
  const rest: FamilyName[] = ['chinese', 'japanese', 'korean']
  return [first, ...rest.filter((name) => name !== first)]
}
