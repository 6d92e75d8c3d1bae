import { section } from './text.js'

/** Why something waits for a decision, and what is wrong with a file. */
export const issuing = section('issuing', {
  noName: { en: 'The file name names nobody.', zh: '文件名中没有姓名。' },
  newPerson: { en: 'Nobody of this name is known yet.', zh: '尚无此姓名的成员。' },
  severalPeople: { en: 'This may mean several people.', zh: '可能指多位成员。' },
  unsurePerson: { en: 'It is not certain that this person is meant.', zh: '无法确定是否指这位成员。' },
  hiddenPerson: { en: 'This person is hidden from the public.', zh: '此成员未对公众显示。' },
  noYear: { en: 'The year is missing.', zh: '缺少年份。' },
  severalYears: { en: 'More than one year is named.', zh: '出现了多个年份。' },
  noRole: { en: 'The role is missing.', zh: '缺少角色。' },
  severalRoles: { en: 'More than one role is named.', zh: '出现了多个角色。' },
  unknownRole: { en: 'It names a role that does not exist here.', zh: '其中的角色在此不存在。' },
  severalCertificates: {
    en: 'There are several certificates for this person, role and year.',
    zh: '此成员在该年份的该角色已有多张证书。',
  },
  sameAward: {
    en: 'Two files for one certificate: another file is for the same person, role and year. Take one of them.',
    zh: '同一证书有两个文件：另一个文件属于同一成员、角色和年份。请选用其中一个。',
  },
  hasInGroup: {
    en: 'Has a certificate for this role and year in a group or project. Give one without it, too?',
    zh: '此成员在该年份的该角色已有小组或项目的证书，是否另颁发一张不属于小组或项目的证书？',
  },
  replacesFile: { en: 'This certificate has another file already.', zh: '此证书已有另一个文件。' },
  whyFormerFile: { en: 'had a file of this name', zh: '曾有同名文件' },
  whyGithub: { en: 'GitHub login', zh: 'GitHub 用户名' },
  whyName: { en: 'name', zh: '姓名' },
  whyAlias: { en: 'former name or spelling', zh: '曾用名或别名' },
  whyPart: { en: 'part of the name', zh: '姓名的一部分' },
  whySound: { en: 'sounds the same', zh: '读音相同' },
  whySimilar: { en: 'looks similar', zh: '写法相近' },
  emptyFile: { en: 'This file is empty.', zh: '此文件为空。' },
  fileTooLarge: { en: 'This file is larger than 20 MB.', zh: '此文件超过 20 MB。' },
  unknownFile: {
    en: 'This is not a PNG, JPEG, WebP or PDF, whatever its name says.',
    zh: '无论文件名如何，此文件都不是 PNG、JPEG、WebP 或 PDF。',
  },
  drawingFile: {
    en: 'An SVG can’t be kept as a certificate. Save it as PNG or PDF.',
    zh: '证书不能使用 SVG 文件。请另存为 PNG 或 PDF。',
  },
  damagedFile: {
    en: 'This file is damaged or incomplete. Save or send it again.',
    zh: '此文件已损坏或不完整。请重新保存或发送。',
  },
  doubleFile: {
    en: 'Something else is hidden in this picture. Save it again from a picture program.',
    zh: '此图片中藏有其他内容。请用图片软件重新保存。',
  },
  movingPicture: { en: 'A certificate can’t be a moving picture.', zh: '证书不能是动图。' },
  pictureTooLarge: {
    en: 'This picture has more than 40 megapixels. Make it smaller, for example 3508 x 2480 pixels for A4.',
    zh: '此图片超过 4000 万像素。请缩小，例如 A4 用 3508 x 2480 像素。',
  },
  hugePicture: {
    en: 'This picture has more than 40 megapixels (the frames of a moving picture count together). Make it smaller and upload it again.',
    zh: '此图片超过 4000 万像素（动图各帧合计）。请缩小后重新上传。',
  },
  pdfEncrypted: {
    en: 'This PDF is protected by a password. Save it without protection.',
    zh: '此 PDF 有密码保护。请取消保护后保存。',
  },
  pdfScript: {
    en: 'This PDF holds a script. Print it into a new PDF.',
    zh: '此 PDF 含有脚本。请打印为新的 PDF。',
  },
  pdfAction: {
    en: 'This PDF acts when it is opened or clicked. Print it into a new PDF.',
    zh: '此 PDF 在打开或点击时会执行操作。请打印为新的 PDF。',
  },
  pdfAttachment: {
    en: 'Another file is attached to this PDF. Print it into a new PDF.',
    zh: '此 PDF 含有附件。请打印为新的 PDF。',
  },
  pdfForm: {
    en: 'This PDF holds a form that sends data. Print it into a new PDF.',
    zh: '此 PDF 含有会发送数据的表单。请打印为新的 PDF。',
  },
  pdfLink: {
    en: 'This PDF links to something that is not a web address. Take the link out.',
    zh: '此 PDF 含有非网页地址的链接。请移除该链接。',
  },
  pdfUnchecked: {
    en: 'Parts of this PDF can’t be checked. Print it into a new PDF.',
    zh: '无法检查此 PDF 的部分内容。请打印为新的 PDF。',
  },
  noPictures: {
    en: 'Pictures can’t be checked here: the Payload config has no sharp.',
    zh: '此处无法检查图片：Payload 配置中没有 sharp。',
  },
})
