import type { PayloadRequest } from 'payload'
import { idOf, type Resolved } from '../../../collections/index.js'
import {
  type Design,
  defaultDesign,
  keptDesign,
  type Picture,
  type PictureID,
} from '../../certificates/index.js'
import { loadPictures, pictureIDs } from './loadPictures.js'
import type { Template } from './loadTemplates.js'

/** A design with all that it needs to be drawn. */
export type LoadedDesign = { design: Design; pictures: ReadonlyMap<PictureID, Picture> }

type Colors = { primaryColor?: string; accentColor?: string }

/** The design of a template with its pictures; the one that comes with Laurel, in the community's colours, where there is none. */
export async function loadDesign({
  req,
  resolved,
  template,
  colors,
}: {
  req: PayloadRequest
  resolved: Resolved
  template?: Pick<Template, 'design' | 'background' | 'pictures'>
  colors: Colors
}): Promise<LoadedDesign> {
  const own = template?.design ? keptDesign(template.design) : undefined
  const design = own ?? defaultDesign(colors)
  const background = idOf(template?.background)
  return {
    design:
      background === undefined
        ? design
        : { ...design, background: { ...design.background, picture: String(background) } },
    pictures: await loadPictures({ req, resolved, ids: template ? pictureIDs(template) : [] }),
  }
}
