/** One text in each language of the panel. */
export type Text = { en: string; zh: string }

/**
 * A text that can stand wherever Payload takes a label or description.
 * Called, it speaks the language of the reader (English where it knows no better); `text` holds all languages.
 */
export type Label = ((reader: Reader) => string) & { text: Text }

/** Who is spoken to: any Payload request, or what Payload hands to a label. */
export type Reader = { i18n: { language: string }; t: (key: never) => string }

/** The texts of one section, by key. */
export type Section<Key extends string> = Record<Key, Label>

type Translations = Record<string, Record<string, Record<string, string>>>

const sections: Translations = {}

/**
 * Declares the texts of a section. They reach the panel as `laurel:<section>:<key>`, where a Payload config
 * may replace them or add a language: `i18n.translations.de.laurel.people.name`.
 */
export function section<Key extends string>(name: string, texts: Record<Key, Text>): Section<Key> {
  const labels: Partial<Section<Key>> = {}
  for (const key of Object.keys(texts) as Key[]) {
    for (const language of Object.keys(texts[key]) as (keyof Text)[]) {
      sections[language] ??= {}
      sections[language][name] = { ...sections[language][name], [key]: texts[key][language] }
    }
    labels[key] = label(name, key, texts[key])
  }
  return labels as Section<Key>
}

/** A text with `values` where it names them in braces (`{name}`); a name that has none stays as it is. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))

/** All declared texts, in the shape of Payload's `i18n.translations`: `{ en: { laurel: { people: { name } } } }`. */
export const panelTranslations = (): Record<string, { laurel: Translations[string] }> =>
  Object.fromEntries(Object.entries(sections).map(([language, laurel]) => [language, { laurel }]))

function label(sectionName: string, key: string, text: Text): Label {
  const speak = ({ i18n, t }: Reader) => {
    const path = `laurel:${sectionName}:${key}`
    const translate = t as (key: string) => string
    const translated = translate(path)
    if (translated && translated !== path) return translated
    return i18n.language === 'zh' || i18n.language === 'zhTw' ? text.zh : text.en
  }
  return Object.assign(speak, { text })
}
