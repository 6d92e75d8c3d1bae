import { section } from './text.js'

export const roles = section('roles', {
  singular: { en: 'Role', zh: '角色' },
  plural: { en: 'Roles', zh: '角色' },
  collection: {
    en: 'What people can earn, such as Ambassador or Contributor.',
    zh: '成员可以获得的角色，例如大使或贡献者。',
  },
  name: { en: 'Name', zh: '名称' },
  pluralName: { en: 'Plural name', zh: '复数名称' },
  pluralNameDescription: { en: 'Heads a list: Ambassadors.', zh: '用作名单标题，例如 Ambassadors。' },
  criteria: { en: 'How it is earned', zh: '获得条件' },
  criteriaDescription: { en: 'Printed on the page of each certificate.', zh: '显示在每份证书的页面上。' },
  rank: { en: 'Rank', zh: '级别' },
  rankDescription: {
    en: 'Higher comes first: Contributor 10, Member 20, Ambassador 30.',
    zh: '数字越大越靠前：贡献者 10，成员 20，大使 30。',
  },
  badge: { en: 'Badge', zh: '徽章' },
  achievementType: { en: 'Kind of achievement', zh: '成就类型' },
  achievementTypeDescription: {
    en: 'The term of Open Badges that suits best.',
    zh: '最贴切的 Open Badges 术语。',
  },
  certificates: { en: 'Certificates', zh: '证书' },
})

export const groups = section('groups', {
  singular: { en: 'Group', zh: '小组' },
  plural: { en: 'Groups', zh: '小组' },
  collection: {
    en: 'Special interest groups, user groups, committees and project teams.',
    zh: '兴趣小组、用户组、委员会与项目团队。',
  },
  name: { en: 'Name', zh: '名称' },
  kind: { en: 'Kind', zh: '类型' },
  kindSIG: { en: 'Special interest group', zh: '兴趣小组' },
  kindUserGroup: { en: 'User group', zh: '用户组' },
  kindCommittee: { en: 'Committee', zh: '委员会' },
  kindTeam: { en: 'Project team', zh: '项目团队' },
  project: { en: 'Project', zh: '项目' },
})

export const partners = section('partners', {
  singular: { en: 'Partner', zh: '合作伙伴' },
  plural: { en: 'Partners', zh: '合作伙伴' },
  collection: { en: 'Organizations that work with the community.', zh: '与社区合作的组织。' },
  name: { en: 'Name', zh: '名称' },
  logo: { en: 'Logo', zh: '标志' },
  logoDark: { en: 'Logo on dark ground', zh: '深色背景标志' },
  kinds: { en: 'Kinds', zh: '类别' },
  kindsDescription: { en: 'For example App Store or sponsor.', zh: '例如应用商店或赞助商。' },
  since: { en: 'Partner since (year)', zh: '合作起始年份' },
  appStoreURL: { en: 'Address in the app store', zh: '应用商店地址' },
  isListed: { en: 'Show in public', zh: '公开显示' },
})

export const projects = section('projects', {
  singular: { en: 'Project', zh: '项目' },
  plural: { en: 'Projects', zh: '项目' },
  collection: { en: 'The community’s own projects.', zh: '社区自己的项目。' },
  name: { en: 'Name', zh: '名称' },
  repository: { en: 'Repository', zh: '代码仓库' },
  foundation: { en: 'Foundation', zh: '所属基金会' },
  foundationDescription: { en: 'For example CNCF.', zh: '例如 CNCF。' },
  maturity: { en: 'Maturity', zh: '成熟度' },
  maturityDescription: { en: 'For example Sandbox.', zh: '例如 Sandbox。' },
  acceptedAt: { en: 'Accepted on', zh: '接纳日期' },
})

export const media = section('media', {
  singular: { en: 'Picture', zh: '图片' },
  plural: { en: 'Pictures', zh: '图片' },
  collection: { en: 'Pictures for posts, people and partners.', zh: '文章、成员与合作伙伴的图片。' },
  alt: { en: 'Alternative text', zh: '替代文字' },
  altDescription: {
    en: 'What the picture shows, in one sentence, for people who can’t see it. Empty for mere decoration.',
    zh: '用一句话为看不到图片的读者说明内容；纯装饰图片可留空。',
  },
  sourceURL: { en: 'Address it came from', zh: '来源地址' },
  sha256: { en: 'SHA-256 of the file', zh: '文件的 SHA-256' },
  badSVG: {
    en: 'This SVG can’t be read. Save it again from a drawing program, or upload a PNG.',
    zh: '无法读取此 SVG。请用绘图软件重新保存，或上传 PNG。',
  },
})

export const users = section('users', {
  singular: { en: 'Editor', zh: '编辑人员' },
  plural: { en: 'Editors', zh: '编辑人员' },
  collection: { en: 'Those who may enter this panel.', zh: '可以进入此后台的人员。' },
  name: { en: 'Name', zh: '姓名' },
  permission: { en: 'Permission', zh: '权限' },
  permissionDescription: {
    en: 'Viewers read drafts, editors write content, administrators also manage editors and settings.',
    zh: '查看者可阅读草稿，编辑可撰写内容，管理员还可管理人员与设置。',
  },
  permissionAdmin: { en: 'Administrator', zh: '管理员' },
  permissionEditor: { en: 'Editor', zh: '编辑' },
  permissionViewer: { en: 'Viewer', zh: '查看者' },
  firstByLink: {
    en: 'The first account is made through the link that the server logs when it starts.',
    zh: '首个账户须通过服务器启动时日志中的链接创建。',
  },
  firstUnderway: {
    en: 'The first account is being made at this moment. Wait ten seconds and look again.',
    zh: '首个账户正在创建中，请十秒后再查看。',
  },
  noneYet: { en: 'No account yet', zh: '尚无账户' },
  howToBegin: {
    en: 'The first account is made through the link that the server printed when it started. It is good for a day: start the server again for a new one. Or stop the server and run "npm run laurel -- admin create".',
    zh: '首个账户须通过服务器启动时打印的链接创建。链接一天内有效：重启服务器即可获得新链接。也可以停止服务器后运行 "npm run laurel -- admin create"。',
  },
  linkUsed: { en: 'This link is no longer good.', zh: '此链接已失效。' },
  lastAdmin: {
    en: 'This is the last administrator. Make another one first.',
    zh: '这是最后一位管理员。请先指定另一位管理员。',
  },
})

export const settings = section('settings', {
  label: { en: 'Community', zh: '社区' },
  description: {
    en: 'What pages and certificates are signed with.',
    zh: '页面与证书的署名信息。',
  },
  tabIdentity: { en: 'Identity', zh: '基本信息' },
  tabLook: { en: 'Look', zh: '外观' },
  name: { en: 'Name of the community', zh: '社区名称' },
  about: { en: 'About the community', zh: '社区简介' },
  logo: { en: 'Logo', zh: '标志' },
  publicURL: { en: 'Public address', zh: '公开网址' },
  publicURLDescription: {
    en: 'Where visitors find the community, such as https://example.org.',
    zh: '访客访问社区的网址，例如 https://example.org。',
  },
  primaryColor: { en: 'Main colour', zh: '主色' },
  accentColor: { en: 'Second colour', zh: '辅色' },
  colorDescription: {
    en: 'Six hexadecimal digits, such as #1f6f54.',
    zh: '六位十六进制颜色，例如 #1f6f54。',
  },
  colorInvalid: {
    en: 'Enter a colour such as #1f6f54.',
    zh: '请输入形如 #1f6f54 的颜色。',
  },
  socialLinks: { en: 'Social links', zh: '社交链接' },
  socialLink: { en: 'Link', zh: '链接' },
  linkLabel: { en: 'Label', zh: '名称' },
  linkURL: { en: 'Address', zh: '网址' },
})
