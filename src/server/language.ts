import type { Request } from 'express'

/** The language in which somebody is spoken to whose browser is all that is known: Chinese if it prefers that, else English. */
export const languageOf = (req: Request): 'en' | 'zh' =>
  req.acceptsLanguages(['en', 'zh']) === 'zh' ? 'zh' : 'en'
