import type { Block, TextFieldSingleValidation } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { embedURL, videoURL } from '../sanitize/index.js'

/** A video or a page of another site, from allowed hosts only. */
export const embed = ({ embedHosts }: { embedHosts?: string[] }): Block => ({
  slug: 'embed',
  interfaceName: 'LaurelEmbedBlock',
  labels: { singular: texts.embed.text, plural: texts.embedPlural.text },
  admin: { group: texts.groupMedia.text, disableBlockName: true },
  fields: [
    {
      name: 'kind',
      type: 'radio',
      label: texts.embedKind.text,
      defaultValue: 'video',
      options: [
        { value: 'video', label: texts.embedVideo.text },
        { value: 'iframe', label: texts.embedFrame.text },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: texts.embedURL.text,
      admin: { description: texts.embedURLDescription },
      validate: isAllowed(embedHosts),
    },
    {
      name: 'title',
      type: 'text',
      label: texts.embedTitle.text,
      admin: { description: texts.embedTitleDescription },
    },
  ],
})

const isAllowed =
  (hosts?: string[]): TextFieldSingleValidation =>
  (value, { req }) =>
    !value || embedURL({ url: value, hosts }) !== null || videoURL(value) !== null || texts.embedRefused(req)
