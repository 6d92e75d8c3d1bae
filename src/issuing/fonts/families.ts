import type { FamilyName } from '../../certificates/index.js'

/** The files of a family: `{slice}` stands for each of those into which Fontsource divides it. */
type Source = { folder: string; file: string } | { folder: string; byWeight: Record<number, string> }

const fontsource = (name: string, style: 'normal' | 'italic' = 'normal'): Source => ({
  folder: `@fontsource-variable/${name}`,
  file: `files/${name}-{slice}-wght-${style}.woff2`,
})

const garamond = (style: '' | '_Italic'): Source => ({
  folder: '@expo-google-fonts/eb-garamond',
  byWeight: Object.fromEntries(
    [
      [400, 'Regular'],
      [500, 'Medium'],
      [700, 'Bold'],
    ].map(([weight, name]) => [weight, `${weight}${name}${style}/EBGaramond_${weight}${name}${style}.ttf`]),
  ),
})

export const sources: Record<FamilyName, Source> = {
  garamond: garamond(''),
  garamondItalic: garamond('_Italic'),
  sans: fontsource('source-sans-3'),
  sansItalic: fontsource('source-sans-3', 'italic'),
  serif: fontsource('noto-serif'),
  serifItalic: fontsource('noto-serif', 'italic'),
  chinese: fontsource('noto-serif-sc'),
  japanese: fontsource('noto-serif-jp'),
  korean: fontsource('noto-serif-kr'),
  arabic: fontsource('noto-naskh-arabic'),
  hebrew: fontsource('noto-serif-hebrew'),
  emoji: fontsource('noto-emoji'),
}
