import { section } from './text.js'

/** What an import has to say about files, folders and archives as such. `{name}` stands for a value. */
export const importingSources = section('importingSources', {
  packedExport: {
    en: 'this is an export of Laurel: unpack it, and import the folder with the command',
    zh: '这是 Laurel 的导出文件：请先解压，再用命令导入该文件夹',
  },
  sourceLeftOut: { en: 'Not imported: {problem}', zh: '未导入：{problem}' },
  sourcesLeftOut: {
    en: '{count} more files are not imported for the same reason.',
    zh: '另有 {count} 个文件因同样的原因未导入。',
  },
  sourceOutside: { en: 'it lies outside of "{root}"', zh: '它在“{root}”之外' },
  sourceNoFile: { en: 'it is not a file', zh: '它不是文件' },
  sourceGone: { en: 'it is no longer there', zh: '它已不存在' },
  sourceUnreadable: { en: 'it cannot be read ({problem})', zh: '无法读取（{problem}）' },
  sourceTooLarge: {
    en: 'it has {size} MB, at most {limit} are read',
    zh: '大小为 {size} MB，最多读取 {limit} MB',
  },
  sourceTooMany: {
    en: 'there are more than {limit} files; the others are left out',
    zh: '文件超过 {limit} 个，其余的已略过',
  },
  samePath: {
    en: 'another of the sources has the same path; import them one after the other, each with a --root',
    zh: '另一个来源有相同的路径；请分别导入，并各自使用 --root',
  },
  zipBroken: { en: 'the archive cannot be read ({problem})', zh: '无法读取压缩包（{problem}）' },
  zipLeadsOut: { en: 'its path leads out of the archive', zh: '其路径指向压缩包之外' },
  zipLink: { en: 'it is a link', zh: '它是链接' },
  zipLocked: { en: 'it is locked with a password', zh: '它受密码保护' },
  languageNotOfSite: {
    en: 'its language "{language}" is none of the site’s ({languages}); add it to the site’s, or say which it is with --locale',
    zh: '其语言“{language}”不是本站语言（{languages}）；请将其加入本站语言，或用 --locale 指明',
  },
  fileNoPicture: { en: 'it is neither a picture nor a PDF', zh: '它既不是图片也不是 PDF' },
  postSkipped: { en: 'The post is not imported: {problem}', zh: '未导入该文章：{problem}' },
})
