import { section } from './text.js'

/** What visitors read around the content of the public pages. `{name}` stands for a value. */
export const pages = section('pages', {
  skip: { en: 'Skip to the content', zh: '跳到正文' },
  home: { en: 'Home', zh: '首页' },
  places: { en: 'Places of this site', zh: '本站栏目' },
  languages: { en: 'Language', zh: '语言' },
  panel: { en: 'Admin panel', zh: '管理后台' },
  madeWith: { en: 'Made with Laurel', zh: '由 Laurel 驱动' },
  links: { en: 'Elsewhere', zh: '其他链接' },

  posts: { en: 'News', zh: '动态' },
  pageOf: { en: 'Page {page} of {pages}', zh: '第 {page} 页，共 {pages} 页' },
  pager: { en: 'Pages', zh: '分页' },
  newer: { en: 'Newer posts', zh: '较新的文章' },
  older: { en: 'Older posts', zh: '较早的文章' },
  tags: { en: 'Tags', zh: '标签' },

  thanks: { en: 'Thank you', zh: '致谢' },
  thanksIn: { en: 'Thank you, {year}', zh: '{year} 年致谢' },
  andOthers: { en: 'and others', zh: '查看全部' },
  partners: { en: 'Partners', zh: '合作伙伴' },

  emptyTitle: { en: 'Nothing is published yet', zh: '还没有发布任何内容' },
  emptyText: {
    en: 'This is where your community’s posts, people and partners will appear. Three steps to begin:',
    zh: '社区的文章、成员与合作伙伴将显示在这里。从三个步骤开始：',
  },
  emptyName: { en: 'Say who you are: name and logo of the community', zh: '填写社区的名称与标志' },
  emptyPost: { en: 'Write a first post and publish it', zh: '撰写并发布第一篇文章' },
  emptyImport: { en: 'Or bring one along from a Markdown file:', zh: '或从 Markdown 文件导入：' },

  by: { en: 'By {names}', zh: '作者：{names}' },
  contents: { en: 'On this page', zh: '本页目录' },
  related: { en: 'Related posts', zh: '相关文章' },
  onlyIn: { en: 'This post is only available in {language}.', zh: '本文仅有{language}版本。' },
  draft: {
    en: 'Draft preview: only signed-in editors see this page.',
    zh: '草稿预览：只有已登录的编辑可以看到此页面。',
  },
  editDraft: { en: 'Edit', zh: '编辑' },

  notFoundTitle: { en: 'There is nothing at this address', zh: '此地址没有内容' },
  notFoundText: {
    en: 'The page may have moved, or the address may be mistyped.',
    zh: '页面可能已移动，或地址输入有误。',
  },
  backHome: { en: 'Go to the home page', zh: '返回首页' },
  errorTitle: { en: 'This page can’t be shown at the moment', zh: '暂时无法显示此页面' },
  errorText: {
    en: 'Something went wrong on our side. Try again in a minute.',
    zh: '服务器出现问题，请稍后再试。',
  },
  tryAgain: { en: 'Try again', zh: '重试' },
})
