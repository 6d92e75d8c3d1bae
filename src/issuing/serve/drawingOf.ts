import type { PayloadRequest } from 'payload'
import { type CertificateFileName, idOf, type Resolved } from '../../../collections/index.js'
import { type Drawing, shareDesign, type Values } from '../../certificates/index.js'
import { knownBase, proofAddress } from '../addresses/index.js'
import { chooseTemplate, loadDesign, loadFrozen, loadTemplates, pictureStamps } from '../templates/index.js'
import { loadTerms, type Terms, valuesIn } from '../values/index.js'
import type { SeenCertificate } from './findCertificate.js'

type Asked = {
  req: PayloadRequest
  resolved: Resolved
  certificate: SeenCertificate
  file: CertificateFileName
  locale: string
}

/** A drawing that can be made, and what it would be made of: two with the same `parts` come out the same. */
type Prepared = {
  parts: Record<string, unknown>
  load: () => Promise<Drawing>
  /** Whether the address in its QR code is the site's own, and not just that by which somebody came. */
  isKnownPlace: boolean
}

/** What is drawn for a certificate: as it was issued, else as its template and the present say. */
export async function drawingOf(asked: Asked): Promise<Prepared> {
  const { certificate, locale, file } = asked
  const { design: id, printed } = certificate
  const values = printed?.values?.[locale] ?? Object.values(printed?.values ?? {})[0]
  if (id && values && file !== 'share') return issued({ ...asked, id, values })
  const terms = await termsOf(asked)
  return file === 'share' ? shared({ ...asked, terms, values }) : await live({ ...asked, terms })
}

const issued = ({ req, id, values, locale }: Asked & { id: string; values: Values }): Prepared => ({
  parts: { issuedWith: id, values, locale },
  isKnownPlace: true,
  load: async () => {
    const loaded = await loadFrozen({ payload: req.payload, id })
    if (!loaded) throw new Error(`the design ${id}, with which certificates were issued, is missing`)
    return { ...loaded, values, locale }
  },
})

function shared(asked: Asked & { terms: Terms; values: Values | undefined }): Prepared {
  const { values: printed, isKnownPlace } = liveValues(asked)
  const values = asked.values ?? printed
  const design = shareDesign(colorsOf(asked.terms))
  return {
    parts: { design, values, locale: asked.locale },
    isKnownPlace: isKnownPlace || asked.values !== undefined,
    load: async () => ({ design, values, locale: asked.locale, pictures: new Map() }),
  }
}

async function live(asked: Asked & { terms: Terms }): Promise<Prepared> {
  const { req, resolved, certificate, locale, terms } = asked
  const { values, isKnownPlace } = liveValues(asked)
  const template = chooseTemplate({
    templates: await loadTemplates({ req, resolved }),
    role: idOf(certificate.role),
    year: certificate.year,
  })
  const colors = colorsOf(terms)
  const pictures = template ? await pictureStamps({ req, resolved, template }) : []
  return {
    parts: { template: template?.design ?? null, pictures, colors, values, locale },
    isKnownPlace,
    load: async () => ({ ...(await loadDesign({ req, resolved, template, colors })), values, locale }),
  }
}

function liveValues({ req, resolved, certificate, locale, terms }: Asked & { terms: Terms }) {
  const base = knownBase({ req, publicURL: terms.community.publicURL })
  const { serial, person } = certificate
  const values = valuesIn({
    awarded: { ...certificate, ...awardOf(certificate), name: person?.name ?? '' },
    terms,
    addressIn: (language) =>
      proofAddress({
        req,
        resolved,
        serial,
        locale: language,
        base: base ?? req.origin ?? 'http://localhost',
      }),
    locale,
  })
  return { values, isKnownPlace: base !== undefined }
}

const termsOf = ({ req, resolved, certificate }: Asked): Promise<Terms> =>
  loadTerms({ req, resolved, awards: [awardOf(certificate)] })

const awardOf = ({ role, group, project }: SeenCertificate) => ({
  role: idOf(role),
  group: idOf(group),
  project: idOf(project),
})

const colorsOf = ({ community: { primaryColor, accentColor } }: Terms) => ({ primaryColor, accentColor })
