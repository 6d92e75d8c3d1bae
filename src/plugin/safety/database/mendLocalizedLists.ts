/**
 * Payload 3.90 looks for `_locale` in the tables of text and number lists, where the column is `locale`: a filter on a
 * localized list fails on SQL databases. This makes it found under both names.
 */
export const mendLocalizedLists = (db: object): void => {
  const { tables }: { tables?: Record<string, Table> } = Object.assign({}, db)
  for (const [name, table] of Object.entries(tables ?? {}))
    if (/_(texts|numbers)$/.test(name) && table.locale && !table._locale)
      Object.defineProperty(table, '_locale', { value: table.locale, configurable: true })
}

type Table = { locale?: unknown; _locale?: unknown }
