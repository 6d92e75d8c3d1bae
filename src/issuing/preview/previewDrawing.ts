import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { type Design, type Drawing, defaultDesign, type Values } from '../../certificates/index.js'
import { templateEditor as texts } from '../../translations/index.js'
import { knownBase, proofAddress } from '../addresses/index.js'
import type { Template } from '../templates/index.js'
import { loadTerms, type Terms, valuesIn } from '../values/index.js'
import { extremes } from './nameWidth.js'
import { previewPictures } from './previewPictures.js'
import { type RosterName, rosterNames } from './rosterNames.js'
import { sampleNames, sampleSerial } from './sampleNames.js'

type ID = string | number

/** What an editor wants to see of a template in the making. */
export type PreviewOf = {
  /** The one that comes with Laurel, in the community's colours, where there is none. */
  design?: Design
  background?: ID
  pictures: ID[]
  role?: ID
  year?: number
  /** Somebody, or who has the longest or shortest name of the roster. */
  sample: SampleName | 'longest' | 'shortest'
  /** Whether the certificate also has a citation, a group and a project, which most have not. */
  isFull: boolean
  /** Whether a community without a name is left unnamed, as certificates that are issued would leave it. */
  isAsIssued?: boolean
  locale: string
}

/** Whoever stands on a sample; `isInvented` where the roster has nobody. */
export type SampleName = RosterName & { isInvented?: boolean }

/** The drawing of a certificate that could be, with the longest or shortest name that it would have. */
export async function previewDrawing({
  req,
  resolved,
  preview,
  isForScreen,
}: {
  req: PayloadRequest
  resolved: Resolved
  preview: PreviewOf
  isForScreen: boolean
}): Promise<Drawing> {
  const person = await sampleName({ req, resolved, ...preview })
  const role = preview.role ?? person.role
  const terms = await loadTerms({ req, resolved, awards: [{ role }] })
  const { background, pictures } = preview
  const template: Pick<Template, 'background' | 'pictures'> = { background, pictures }
  const design = preview.design ?? defaultDesign(terms.community)
  return {
    design: background === undefined ? design : withBackground(design, background),
    pictures: await previewPictures({ req, resolved, template, isForScreen }),
    locale: preview.locale,
    values: said({ req, resolved, preview, terms, role, person }),
  }
}

const withBackground = (design: Design, picture: ID): Design => ({
  ...design,
  background: { ...design.background, picture: String(picture) },
})

/** Who stands on a sample: whoever is wanted, or has the longest or shortest name; somebody invented where nobody has. */
export async function sampleName({
  req,
  resolved,
  sample,
  role,
  year,
}: { req: PayloadRequest; resolved: Resolved } & Pick<
  PreviewOf,
  'sample' | 'role' | 'year'
>): Promise<SampleName> {
  if (typeof sample === 'object') return sample
  const roster = await rosterNames({ req, resolved, role, year })
  return roster?.[sample] ?? { name: extremes(sampleNames, String)?.[sample] ?? '', isInvented: true }
}

function said({
  req,
  resolved,
  preview: { year, isFull, isAsIssued, locale },
  terms,
  role,
  person,
}: {
  req: PayloadRequest
  resolved: Resolved
  preview: PreviewOf
  terms: Terms
  role?: ID
  person: RosterName
}): Values {
  const now = new Date()
  const base = knownBase({ req, publicURL: terms.community.publicURL }) ?? req.origin ?? 'http://localhost'
  const values = valuesIn({
    awarded: {
      serial: sampleSerial,
      name: person.name,
      role,
      year: year ?? person.year ?? now.getUTCFullYear(),
      issuedAt: now.toISOString(),
    },
    terms,
    addressIn: (inLocale) => proofAddress({ req, resolved, serial: sampleSerial, locale: inLocale, base }),
    locale,
  })
  const language = /^zh/i.test(locale) ? 'zh' : 'en'
  return {
    ...values,
    role: values.role || texts.sampleRole.text[language],
    community: values.community || (isAsIssued ? '' : texts.sampleCommunity.text[language]),
    ...(isFull
      ? {
          citation: texts.sampleCitation.text[language],
          group: texts.sampleGroup.text[language],
          project: texts.sampleProject.text[language],
        }
      : {}),
  }
}
