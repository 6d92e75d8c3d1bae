import { blocks, dayIn, type Text } from '../../translations/index.js'
import type { CalloutStyle } from '../blocks/index.js'

/** The words that Laurel adds to an author's, in one language. */
export type RenderTexts = Record<
  'asOf' | 'source' | 'footnotes' | 'backToText' | 'taskDone' | 'taskOpen',
  string
> & {
  /** The language, for dates. */
  locale: string
  callouts: Record<CalloutStyle, string>
}

/** The words for a locale such as `zh` or `zh-CN`; English where none are known. */
export function renderTexts(locale = 'en'): RenderTexts {
  const say = ({ text }: { text: Text }) => (/^zh/i.test(locale) ? text.zh : text.en)
  return {
    locale,
    asOf: say(blocks.asOf),
    source: say(blocks.source),
    footnotes: say(blocks.footnotes),
    backToText: say(blocks.backToText),
    taskDone: say(blocks.taskDone),
    taskOpen: say(blocks.taskOpen),
    callouts: {
      note: say(blocks.styleNote),
      tip: say(blocks.styleTip),
      important: say(blocks.styleImportant),
      warning: say(blocks.styleWarning),
      caution: say(blocks.styleCaution),
      details: say(blocks.detailsSummary),
    },
  }
}

/** A day as the locale writes it; '' for what is no date. */
export const writtenDay = (locale: string, value: unknown): string => {
  const isDate = typeof value === 'string' || value instanceof Date
  return (isDate && dayIn({ date: value, locale: isWellFormed(locale) ? locale : 'en' })) || ''
}

const isWellFormed = (locale: string): boolean => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(locale)
