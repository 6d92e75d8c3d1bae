import type { Endpoint } from 'payload'
import { contentLocale, type Resolved } from '../../../collections/index.js'
import { verifyCertificate } from '../../issuing/index.js'
import { proof as texts } from '../../translations/index.js'

/** `GET /api/certificates/verify/:serial`: what proves a certificate. 404 only for a serial that was never given out. */
export const verifyEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/verify/:serial',
  method: 'get',
  handler: async (req) => {
    const proof = await verifyCertificate({
      req,
      resolved,
      serial: String(req.routeParams?.serial),
      locale: contentLocale({ req, asked: req.query.locale }),
    })
    return proof
      ? Response.json(proof, { headers: { 'Cache-Control': req.user ? 'private, no-store' : 'no-cache' } })
      : Response.json({ errors: [{ message: texts.neverGivenOut(req) }] }, { status: 404 })
  },
})
