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
    en: 'Another file is for the same person, role and year.',
    zh: '另一个文件属于同一成员、角色和年份。',
  },
  replacesFile: { en: 'This certificate has another file already.', zh: '此证书已有另一个文件。' },
  whyFormerFile: { en: 'had a file of this name', zh: '曾有同名文件' },
  whyGithub: { en: 'GitHub login', zh: 'GitHub 用户名' },
  whyName: { en: 'name', zh: '姓名' },
  whyAlias: { en: 'former name or spelling', zh: '曾用名或别名' },
  whyPart: { en: 'part of the name', zh: '姓名的一部分' },
  whySound: { en: 'sounds the same', zh: '读音相同' },
  whySimilar: { en: 'looks similar', zh: '写法相近' },
})
