import type { DesignItem, FontName, OrnamentName, Token } from '../../certificates/index.js'
import { type Label, templateEditor as texts } from '../../translations/index.js'
import type { Say } from './hooks/useSay.js'
import type { PageName } from './pure/pages.js'
import { summary } from './pure/summary.js'

export const tokenWords: Record<Token, Label> = {
  name: texts.tokenName,
  role: texts.tokenRole,
  year: texts.tokenYear,
  date: texts.tokenDate,
  serial: texts.tokenSerial,
  url: texts.tokenURL,
  community: texts.tokenCommunity,
  citation: texts.tokenCitation,
  group: texts.tokenGroup,
  project: texts.tokenProject,
}

export const fontWords: Record<FontName, Label> = {
  serif: texts.fontSerif,
  'serif-medium': texts.fontSerifMedium,
  'serif-bold': texts.fontSerifBold,
  'serif-italic': texts.fontSerifItalic,
  sans: texts.fontSans,
  'sans-medium': texts.fontSansMedium,
  'sans-bold': texts.fontSansBold,
  'sans-italic': texts.fontSansItalic,
}

export const ornamentWords: Record<OrnamentName, Label> = {
  frame: texts.ornamentFrame,
  wreath: texts.ornamentWreath,
  divider: texts.ornamentDivider,
  star: texts.ornamentStar,
}

export const kindWords: Record<DesignItem['kind'], Label> = {
  text: texts.kindText,
  qr: texts.kindQR,
  picture: texts.kindPicture,
  line: texts.kindLine,
  ornament: texts.kindOrnament,
}

export const pageWords: Record<PageName, Label> = {
  a4Landscape: texts.pageA4Landscape,
  a4Portrait: texts.pageA4Portrait,
  letterLandscape: texts.pageLetterLandscape,
  letterPortrait: texts.pageLetterPortrait,
}

/** What an item is called in lists: what it says, or what it is. */
export function nameOf({ item, language, say }: { item: DesignItem; language: string; say: Say }): string {
  if (item.kind === 'ornament') return say(ornamentWords[item.ornament])
  if (item.kind === 'picture') return item.alt || say(kindWords.picture)
  if (item.kind !== 'text') return say(kindWords[item.kind])
  const said = [item.text[language], ...Object.values(item.text)].find((text) => text?.trim())
  return (
    summary(said ?? '', (token) => `‹${tokenWords[token] ? say(tokenWords[token]) : token}›`) ||
    say(texts.empty)
  )
}
