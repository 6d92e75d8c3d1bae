import { section } from './text.js'

/** What an import has to say about lists of people. `{name}` stands for a value. */
export const importingLists = section('importingLists', {
  dataTooLong: {
    en: 'Too large to be read as a list: {size} characters, at most {limit} are.',
    zh: '名单过大：共 {size} 个字符，最多读取 {limit} 个。',
  },
  dataInvalid: { en: 'This is no valid data: {problem}', zh: '数据格式无效：{problem}' },
  listNobody: {
    en: 'Nobody is named here; nothing is imported.',
    zh: '此文件没有列出任何人，未导入任何内容。',
  },
  listSkipped: { en: 'The list is not imported: {problem}', zh: '未导入该名单：{problem}' },
  namelessEntry: {
    en: 'This entry has neither a name nor a login; left out.',
    zh: '此项既无姓名也无账号，已忽略。',
  },
  rowsNameless: {
    en: 'Rows without a name or a login: {count}, the first here; left out.',
    zh: '有 {count} 行既无姓名也无账号（第一行在此），已忽略。',
  },
  listTooLong: {
    en: 'At most {limit} rows of one list are read; those beyond are left out.',
    zh: '每个名单最多读取 {limit} 行，其余已忽略。',
  },
  subprojectsLeft: {
    en: 'Subprojects that name nobody: {count}; left out.',
    zh: '有 {count} 个子项目没有列出任何人，已忽略。',
  },
  teamWithoutMembers: {
    en: '"{name}" is no person, and this file doesn’t say who is in it; nobody is made of it.',
    zh: '“{name}”不是个人，此文件也未说明其成员，因此没有创建任何人。',
  },
  ownerByEmail: {
    en: 'An owner is given by an e-mail alone; nobody is made of it.',
    zh: '有一位负责人只写了邮箱，没有创建任何人。',
  },
  aliasUnknown: {
    en: '"{name}" is an alias, and no OWNERS_ALIASES of this import says who is in it; nobody is made of it.',
    zh: '“{name}”是别名，本次导入的 OWNERS_ALIASES 均未说明其成员，因此没有创建任何人。',
  },
})
