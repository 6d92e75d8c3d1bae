import type { GlobalConfig, TextField, TextFieldSingleValidation } from 'payload'
import { common, type Label, settings as texts } from '../../src/translations/index.js'
import { allowedTo, everybody } from '../access/index.js'
import { address } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/** The community itself: what pages, certificates and proofs are signed with. */
export const settings = ({ slugs, permissions, has }: Resolved): GlobalConfig => ({
  slug: slugs.settings,
  label: texts.label,
  admin: { group: common.groupSettings.text, description: texts.description.text },
  access: { read: everybody, update: allowedTo(permissions.canAdmin) },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: texts.tabIdentity,
          fields: [
            { name: 'name', type: 'text', label: texts.name, localized: true },
            { name: 'description', type: 'textarea', label: texts.about, localized: true },
            address({ name: 'publicURL', label: texts.publicURL, description: texts.publicURLDescription }),
            {
              name: 'socialLinks',
              type: 'array',
              label: texts.socialLinks,
              labels: { singular: texts.socialLink, plural: texts.socialLinks },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'label',
                      type: 'text',
                      label: texts.linkLabel,
                      required: true,
                      admin: { width: '40%' },
                    },
                    address({ name: 'url', label: texts.linkURL, required: true, width: '60%' }),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: texts.tabLook,
          fields: [
            ...(has.media
              ? [{ name: 'logo', type: 'upload' as const, relationTo: slugs.media, label: texts.logo }]
              : []),
            {
              type: 'row',
              fields: [
                color({ name: 'primaryColor', label: texts.primaryColor }),
                color({ name: 'accentColor', label: texts.accentColor }),
              ],
            },
          ],
        },
      ],
    },
  ],
})

const color = ({ name, label }: { name: string; label: Label }): TextField => ({
  name,
  type: 'text',
  label,
  admin: { width: '50%', description: texts.colorDescription },
  validate: hexColor,
})

const hexColor: TextFieldSingleValidation = (value, { req }) =>
  !value || /^#[0-9a-f]{6}$/i.test(value) || texts.colorInvalid(req)
