import { nameKey } from './names.js'

/** What lists of people call what they tell: of the person, of a role given, of the project. */
const words = {
  name: 'name fullname displayname realname person contributor member recipient englishname 姓名 名字 名称 成员 贡献者 获得者 获奖者 英文名',
  firstName: 'firstname givenname 名',
  lastName: 'lastname surname familyname 姓',
  nativeName: 'nativename chinesename localname 中文名 中文姓名 本名',
  github:
    'github githubid githublogin githubusername githubuser githubaccount githubname githubhandle githubprofile githuburl ghid ghlogin ' +
    'login username handle account nickname github账号 github用户名 github帐号 github主页 账号 帐号 用户名',
  githubID: 'githubnumber githubuserid',
  email: 'email mail emailaddress 邮箱 电子邮箱 电子邮件 邮件',
  avatarURL: 'avatar avatarurl avater photo photourl picture headshot image img 头像 照片',
  bio: 'bio biography about intro introduction des description 简介 介绍 个人简介',
  organization:
    'organization organisation org company employer affiliation institution 公司 单位 组织 企业 机构 所属公司',
  location: 'location city country region 地区 城市 所在地 国家',
  website: 'website site homepage blog url link profile htmlurl 网站 主页 个人主页 博客',
  twitter: 'twitter x twitterurl 推特',
  linkedin: 'linkedin linkedinurl 领英',
  youtube: 'youtube youtubeurl',
  mastodon: 'mastodon',
  bluesky: 'bluesky',
  facebook: 'facebook',
  instagram: 'instagram',
  weibo: 'weibo 微博',
  zhihu: 'zhihu 知乎',
  contributions: 'contributions',
  aliases: 'aliases alias formernames 别名 曾用名',
  kind: 'kind accounttype',
  role: 'role roles position category categories 角色 职位 职务 身份 称号',
  year: 'year term 年份 年度 年',
  group: 'group sig team committee workinggroup wg usergroup 小组 团队 委员会',
  project: 'project projectname 项目',
  maturity: 'maturity projectmaturity 成熟度',
  foundation: 'foundation 基金会',
  certificate: 'certificate certificateurl cert certurl badge 证书 证书链接',
} as const

/** A field that a column, or a key of an object, may hold. */
export type PersonColumn = keyof typeof words

const columns = new Map(
  (Object.keys(words) as PersonColumn[]).flatMap((column) =>
    words[column].split(' ').map((word) => [word, column] as const),
  ),
)

/** Every field that a column may hold. */
export const personColumns = Object.keys(words) as readonly PersonColumn[]

/** What a column of a list of people holds, by its heading in English or Chinese; also a key such as `avatar_url`. */
export const personColumn = (heading: string): PersonColumn | undefined =>
  columns.get(nameKey(heading).replace(/[\s_.-]+/g, ''))
