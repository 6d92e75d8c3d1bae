import type { Payload } from 'payload'

type ID = string | number

/** What is in a small community with much to hide. `secrets` never reach the public by any road. */
export type Community = {
  post: ID
  draftPost: ID
  role: ID
  visible: { id: ID; certificate: ID; serial: string }
  hidden: { id: ID; certificate: ID; serial: string; avatar: ID; avatarFile: string }
  draftCertificate: ID
  token: string
  secrets: Record<string, string>
}

/** The smallest PNG: one transparent pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Fills a fresh database with one of everything that must stay private, beside what is public. */
export async function settle(payload: Payload): Promise<Community> {
  const user = { email: 'editor@laurel.test', password: 'a long enough password' }
  await payload.create({ collection: 'users', data: { ...user, permission: 'admin', name: 'Secretuser' } })
  const { token = '' } = await payload.login({ collection: 'users', data: user })
  const role = await payload.create({
    collection: 'roles',
    data: { name: 'Ambassador', plural: 'Ambassadors', rank: 30 },
  })
  const award = (person: ID, data: object = {}) =>
    payload.create({
      collection: 'certificates',
      data: { person, role: role.id, year: 2022, status: 'active', ...data },
    })
  const visible = await payload.create({
    collection: 'people',
    data: {
      name: 'Vera Visible',
      github: 'VeraV',
      email: 'secretmail@laurel.test',
      aliases: ['Secretalias'],
      extra: { from: 'secretextra' },
    },
  })
  const avatar = await payload.create({
    collection: 'media',
    data: { alt: 'Secretavatar' },
    file: { data: pixel, mimetype: 'image/png', name: 'secretavatar.png', size: pixel.length },
  })
  const hidden = await payload.create({
    collection: 'people',
    data: { name: 'Secretname Hidden', github: 'secretlogin', avatar: avatar.id },
  })
  const certificate = await award(visible.id, { note: 'secretnote' })
  const hiddenCertificate = await award(hidden.id)
  const draftCertificate = await award(visible.id, {
    year: 2030,
    status: 'draft',
    citation: 'secretcitation',
  })
  const draftPost = await payload.create({
    collection: 'posts',
    draft: true,
    data: { title: 'Secretdraft', slug: 'secretdraft', _status: 'draft' },
  })
  const post = await payload.create({
    collection: 'posts',
    locale: 'en',
    data: {
      title: 'Review',
      slug: 'review',
      authors: [visible.id, hidden.id],
      related: [draftPost.id],
      content: contentWith([certificate.id, hiddenCertificate.id, draftCertificate.id]),
      _status: 'published',
    },
  })
  await payload.update({
    collection: 'posts',
    id: post.id,
    locale: 'zh',
    draft: true,
    data: { title: '秘密草稿', description: 'secretunfinished' },
  })
  await payload.update({ collection: 'certificates', id: certificate.id, data: { post: draftPost.id } })
  await payload.update({ collection: 'people', id: hidden.id, data: { isHidden: true } })
  return {
    post: post.id,
    draftPost: draftPost.id,
    role: role.id,
    visible: { id: visible.id, certificate: certificate.id, serial: certificate.serial },
    hidden: {
      id: hidden.id,
      certificate: hiddenCertificate.id,
      serial: hiddenCertificate.serial,
      avatar: avatar.id,
      avatarFile: String(avatar.filename),
    },
    draftCertificate: draftCertificate.id,
    token,
    secrets: {
      'a user': 'Secretuser',
      'an e-mail': 'secretmail',
      'a user’s e-mail': 'editor@laurel',
      'an alias': 'Secretalias',
      'what an import could not place': 'secretextra',
      'a note': 'secretnote',
      'a hidden name': 'Secretname',
      'a hidden login': 'secretlogin',
      'a hidden person’s id': String(hidden.id),
      'a hidden person’s certificate': String(hiddenCertificate.id),
      'a hidden person’s serial': hiddenCertificate.serial,
      'a hidden person’s avatar': String(avatar.id),
      'a hidden person’s picture': 'ecretavatar',
      'a draft certificate': String(draftCertificate.id),
      'a draft’s citation': 'secretcitation',
      'a draft post': 'ecretdraft',
      'a draft post’s id': String(draftPost.id),
      'an unfinished language': '秘密草稿',
      'an unfinished summary': 'secretunfinished',
    },
  }
}

/** A post's content: one paragraph and a roster that lists these certificates. */
export const contentWith = (certificates: ID[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children: [
          { type: 'text', version: 1, text: 'Thank you', format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          id: '65f000000000000000000001',
          blockName: '',
          blockType: 'roster',
          from: 'listed',
          certificates,
          layout: 'table',
          show: 'name',
          nameHeading: 'Name',
          certificateHeading: 'Certificate',
          linkText: 'Download',
        },
      },
    ],
  },
})
