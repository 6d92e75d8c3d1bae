import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { type ID, refused } from '../../plans/index.js'
import type { FrozenDesign } from '../plan/index.js'
import {
  chooseTemplate,
  freezeDesign,
  type LoadedDesign,
  loadDesign,
  loadFrozen,
  loadTemplates,
  type Template,
} from '../templates/index.js'
import { type AwardIDs, loadTerms } from '../values/index.js'
import { openPrinter, type Printer } from './printer.js'

type Opening = {
  req: PayloadRequest
  resolved: Resolved
  /** All that certificates may be given for. */
  awards: AwardIDs[]
  base: string
}

/** The templates as they are now, each with what it prints. */
export type LivePrinters = {
  /** The template that draws certificates of a role and year. */
  choose: (scope: { role?: ID | null; year?: number | null }) => Template | undefined
  /** The template of an id. */
  byID: (id: ID) => Template | undefined
  of: (template: Template | undefined) => Promise<Printer>
  /** Keeps the designs that were used as they are, by template. */
  freeze: () => Promise<Record<string, FrozenDesign>>
}

/** Prints with templates as they are now. */
export async function livePrinters({ req, resolved, awards, base }: Opening): Promise<LivePrinters> {
  const [templates, terms] = await Promise.all([
    loadTemplates({ req, resolved }),
    loadTerms({ req, resolved, awards }),
  ])
  const { primaryColor, accentColor } = terms.community
  const opened = new Map<string, { loaded: LoadedDesign; printer: Promise<Printer>; version?: number }>()
  const open = async (template: Template | undefined) => {
    const loaded = await loadDesign({ req, resolved, template, colors: { primaryColor, accentColor } })
    const printer = openPrinter({ req, resolved, loaded, terms, base })
    return { loaded, printer, version: template?.version }
  }
  return {
    choose: (scope) => chooseTemplate({ templates, ...scope }),
    byID: (id) => templates.find((template) => String(template.id) === String(id)),
    of: async (template) => {
      const key = nameOf(template?.id)
      const known = opened.get(key) ?? (await open(template))
      opened.set(key, known)
      return await known.printer
    },
    freeze: async () => {
      const frozen: Record<string, FrozenDesign> = {}
      for (const [key, { loaded, version }] of opened) {
        const id = await freezeDesign({ payload: req.payload, loaded })
        frozen[key] = { id, ...(version === undefined ? {} : { version }) }
      }
      return frozen
    },
  }
}

/** What a plan's row is drawn with, as it was when the plan was made. */
export type FrozenPrinter = Printer & { template?: ID; design: FrozenDesign }

/**
 * Prints with designs as they were kept.
 * @throws what `refused` makes, `designGone`, where one is there no more.
 */
export async function frozenPrinters({
  req,
  resolved,
  awards,
  base,
  designs,
}: Opening & { designs: Record<string, FrozenDesign> }): Promise<
  (template: ID | undefined) => Promise<FrozenPrinter>
> {
  const terms = await loadTerms({ req, resolved, awards })
  const opened = new Map<string, Promise<FrozenPrinter>>()
  const open = async (template: ID | undefined): Promise<FrozenPrinter> => {
    const design = designs[nameOf(template)]
    const loaded = design && (await loadFrozen({ payload: req.payload, id: design.id }))
    if (!design || !loaded) throw refused({ code: 'designGone' })
    const printer = await openPrinter({ req, resolved, loaded, terms, base })
    return { ...printer, design, ...(template === undefined ? {} : { template }) }
  }
  return async (template) => {
    const key = nameOf(template)
    const known = opened.get(key)
    if (known) return await known
    const printer = open(template)
    opened.set(key, printer)
    // What failed is tried again by the next row.
    printer.catch(() => opened.delete(key))
    return await printer
  }
}

const nameOf = (template: ID | undefined): string => (template === undefined ? '' : String(template))
