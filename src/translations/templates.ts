import { section } from './text.js'

export const templates = section('templates', {
  singular: { en: 'Certificate template', zh: '证书模板' },
  plural: { en: 'Certificate templates', zh: '证书模板' },
  collection: {
    en: 'How certificates look. Those already issued keep the look they were issued with.',
    zh: '证书的外观。已颁发的证书保持颁发时的样子。',
  },
  name: { en: 'Name', zh: '名称' },
  design: { en: 'Design', zh: '设计' },
  background: { en: 'Background picture', zh: '背景图片' },
  backgroundDescription: {
    en: 'Fills the page behind everything. Landscape A4, 1684 x 1191 pixels or larger, looks best.',
    zh: '铺满整页的底图。建议使用横向 A4 图片，不小于 1684 x 1191 像素。',
  },
  pictures: { en: 'Signatures and logos', zh: '签名与徽标' },
  picturesDescription: {
    en: 'Pictures that can be placed in the design. Transparent PNG works best.',
    zh: '可放入设计中的图片，建议使用透明背景的 PNG。',
  },
  role: { en: 'Role', zh: '角色' },
  roleDescription: { en: 'Empty for every role.', zh: '留空则适用于所有角色。' },
  year: { en: 'Year', zh: '年份' },
  yearDescription: { en: 'Empty for every year.', zh: '留空则适用于所有年份。' },
  isDefault: { en: 'Default template', zh: '默认模板' },
  isDefaultDescription: {
    en: 'Draws the certificates of all roles that have no template of their own.',
    zh: '没有专属模板的角色使用此模板。',
  },
  version: { en: 'Version', zh: '版本' },
  versionDescription: { en: 'Goes up when the look changes.', zh: '外观更改时自动递增。' },
})
