import type { Endpoint } from 'payload'
import { certificateFileNames, contentLocale, type Resolved } from '../../../collections/index.js'
import { certificateFile } from '../../issuing/index.js'
import { proof as texts } from '../../translations/index.js'
import { answerFound } from './answerFile.js'

/** The files of certificates, by serial: `/<serial>.png`, `.pdf`, `.svg` and `/<serial>/share.png`. */
export const filesEndpoints = (resolved: Resolved): Omit<Endpoint, 'root'>[] => [
  endpoint({ resolved, path: '/:serial([^/.]+).:file(png|pdf|svg)' }),
  endpoint({ resolved, path: '/:serial([^/.]+)/:file(share).png' }),
]

const endpoint = ({ resolved, path }: { resolved: Resolved; path: string }): Omit<Endpoint, 'root'> => ({
  path,
  method: 'get',
  handler: async (req) => {
    const file = certificateFileNames.find((name) => name === req.routeParams?.file)
    const find = async () =>
      file &&
      (await certificateFile({
        req,
        resolved,
        serial: String(req.routeParams?.serial),
        file,
        locale: contentLocale({ req, asked: req.query.locale }),
      }))
    const answer = await answerFound({ req, find })
    return answer ?? Response.json({ errors: [{ message: texts.noSuchFile(req) }] }, { status: 404 })
  },
})
