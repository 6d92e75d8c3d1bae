import { section } from './text.js'

/** What an import has to say about its sources. `{name}` stands for a value. */
export const importing = section('importing', {
  recordUnreadable: {
    en: 'This line is no record of an export and is left out.',
    zh: '此行不是导出记录，已略去。',
  },
  fileNotThere: {
    en: 'The file "{file}" of the export can’t be had ({problem}).',
    zh: '无法取得导出内容中的文件“{file}”（{problem}）。',
  },
  relationMissing: {
    en: 'it names a document that is not there',
    zh: '它引用了不存在的文档',
  },
  notExportedPost: {
    en: 'This is not a post of an export and is left out.',
    zh: '这不是导出的文章，已略去。',
  },
  tooLong: {
    en: 'Too long to be a post: {size} characters, at most {limit} are read.',
    zh: '内容过长，不像一篇文章：共 {size} 个字符，最多读取 {limit} 个。',
  },
  tooTangled: {
    en: 'This paragraph has more Markdown signs ({sign}) than can be read; mend it or take it out.',
    zh: '这一段的 Markdown 符号（{sign}）过多，无法读取；请修正或删除。',
  },
  tooDeep: {
    en: 'Lists or quotes stand more than {limit} deep in one another here; flatten them.',
    zh: '列表或引用的嵌套超过 {limit} 层；请减少层级。',
  },
  unreadable: { en: 'The Markdown can’t be read: {problem}', zh: '无法读取 Markdown：{problem}' },
  notText: { en: 'This is not a text file.', zh: '这不是文本文件。' },
  empty: { en: 'The file is empty.', zh: '文件是空的。' },
  encodingGuessed: {
    en: 'Not UTF-8; read as {encoding}.',
    zh: '文件不是 UTF-8 编码，已按 {encoding} 读取。',
  },
  encodingBroken: {
    en: 'The file is UTF-8 with {count} broken characters; they show as �.',
    zh: '文件为 UTF-8 编码，但有 {count} 个损坏的字符，显示为 �。',
  },
  mixedLineEnds: {
    en: 'The lines of the file end in several ways; all are read as line ends.',
    zh: '文件的换行符不统一，均按换行读取。',
  },
  controlCharacters: {
    en: 'Control characters taken out: {count}, the first on this line.',
    zh: '已移除 {count} 个控制字符，第一个位于此行。',
  },
  repaired: {
    en: 'Garbled text repaired in {where}: "{before}" is "{after}".',
    zh: '已修复{where}中的乱码：“{before}”应为“{after}”。',
  },
  whereBody: { en: 'the text', zh: '正文' },
  frontMatterInvalid: {
    en: 'The front matter is not valid {format} ({problem}); read key by key.',
    zh: '文件头不是有效的 {format}（{problem}），已逐项读取。',
  },
  frontMatterLine: {
    en: 'This line of the front matter belongs to no key; not imported: {text}',
    zh: '文件头的此行不属于任何键，未导入：{text}',
  },
  frontMatterUnclosed: {
    en: 'The front matter that begins here has no closing {mark}; taken for text.',
    zh: '此处开始的文件头没有结尾的 {mark}，已当作正文。',
  },
  frontMatterTwice: {
    en: 'The front matter says "{key}" more than once; the last one counts, not: {value}',
    zh: '文件头多次出现“{key}”，以最后一次为准，未采用：{value}',
  },
  frontMatterUnknown: {
    en: 'The front matter key "{key}" has no field of its own in a post; kept in this report: {value}',
    zh: '文件头的“{key}”在文章中没有对应字段，仅保留在此报告中：{value}',
  },
  frontMatterPartly: {
    en: 'The front matter key "{key}" says more than its field takes; kept in this report: {value}',
    zh: '文件头的“{key}”超出了对应字段的内容，全文保留在此报告中：{value}',
  },
  frontMatterOdd: {
    en: 'The front matter key "{key}" holds {found} where text is expected; kept in this report: {value}',
    zh: '文件头的“{key}”应为文本，实际为{found}，仅保留在此报告中：{value}',
  },
  frontMatterAddress: {
    en: 'Of "{key}" the last part of each address is kept, as the post’s slug or a former one: {value}',
    zh: '“{key}”中的每个地址只保留最后一段，作为文章的地址名或曾用地址名：{value}',
  },
  frontMatterShown: {
    en: 'This page has no text; its front matter is kept as a code block.',
    zh: '此页没有正文，其文件头已保留为代码块。',
  },
  foundList: { en: 'a list or a group', zh: '列表或分组' },
  dateUnknown: {
    en: '"{value}" is not a date that can be read; the post has none. Write it as 2023-01-31.',
    zh: '无法识别日期“{value}”，文章没有日期。请写成 2023-01-31。',
  },
  dateWithoutDay: {
    en: 'The date "{value}" has no day; {day} is taken.',
    zh: '日期“{value}”没有具体的日，已使用 {day}。',
  },
  dateFromName: {
    en: 'No date in the front matter; {day} is taken from the name of the file.',
    zh: '文件头没有日期，已从文件名取得 {day}。',
  },
  titleMissing: {
    en: 'No title in the front matter; "{title}" is taken.',
    zh: '文件头没有标题，已使用“{title}”。',
  },
  notPeople: {
    en: 'The table under "{heading}" does not read as a list of people ({problem}); it stays a table.',
    zh: '“{heading}”下的表格不像人员名单（{problem}），将保留为普通表格。',
  },
  noNameColumn: { en: 'no column says that it holds names', zh: '没有一列注明是姓名' },
  oddName: { en: '"{cell}" is no name', zh: '“{cell}”不是姓名' },
  noNames: { en: 'nothing says that these are names', zh: '没有说明这些是姓名' },
  linkRefused: {
    en: 'The link "{url}" of "{name}" is neither a web address nor a file; left out.',
    zh: '“{name}”的链接“{url}”既不是网址也不是文件，已忽略。',
  },
  merged: {
    en: '"{first}" (line {firstLine}) and "{second}" (line {secondLine}) are one person: {reason}.',
    zh: '“{first}”（第 {firstLine} 行）与“{second}”（第 {secondLine} 行）是同一个人：{reason}。',
  },
  mergedWithKnown: {
    en: '"{written}" is "{known}", who is already here: {reason}.',
    zh: '“{written}”就是已有的“{known}”：{reason}。',
  },
  reasonGithub: { en: 'the same GitHub login', zh: 'GitHub 账号相同' },
  reasonName: { en: 'the same name', zh: '姓名相同' },
  reasonAlias: { en: 'a former name or login', zh: '曾用名或曾用账号' },
  reasonCertificate: { en: 'the same certificate', zh: '同一张证书' },
  reasonImport: { en: 'an earlier import says so', zh: '以前的导入如此记录' },
  confirmMerge: {
    en: '"{second}" is taken for "{first}" ({where}) by the name alone.',
    zh: '仅凭姓名将“{second}”视为“{first}”（{where}）。',
  },
  confirmKnown: {
    en: '"{second}" is taken for "{first}", who is already here, by the name alone.',
    zh: '仅凭姓名将“{second}”视为已有的“{first}”。',
  },
  apart: {
    en: '"{name}" is not the one of {where}: {reason}.',
    zh: '“{name}”与 {where} 的同名者不是同一人：{reason}。',
  },
  apartKnown: {
    en: '"{name}" is not "{slug}", who is already here: {reason}.',
    zh: '“{name}”不是已有的“{slug}”：{reason}。',
  },
  apartGithub: { en: 'another GitHub login', zh: 'GitHub 账号不同' },
  apartCertificate: { en: 'another certificate file', zh: '证书文件名不同' },
  listedTwice: {
    en: '"{name}" stands twice in one list (lines {firstLine} and {secondLine}); one certificate.',
    zh: '“{name}”在同一名单中出现两次（第 {firstLine} 行和第 {secondLine} 行），只发一张证书。',
  },
  namedTwice: {
    en: '"{name}" stands twice in one list (lines {firstLine} and {secondLine}); one person.',
    zh: '“{name}”在同一名单中出现两次（第 {firstLine} 行和第 {secondLine} 行），视为同一人。',
  },
  personUnsure: {
    en: '"{name}" could be any of {count} people ({people}); nothing is written for this name. Add the GitHub login, or an alias to one of them.',
    zh: '“{name}”可能是 {count} 个人中的任何一个（{people}），未作任何写入。请补充 GitHub 账号，或给其中一人添加别名。',
  },
  personAlsoLike: {
    en: '"{name}" is taken for "{known}"; "{other}" looks the same too. Merge the two, or say that they are not the same.',
    zh: '“{name}”被认作“{known}”，但“{other}”看起来也相同。请合并两者，或注明并非同一人。',
  },
  personDeleted: {
    en: '"{name}" was deleted here and is not made again.',
    zh: '“{name}”已在此删除，不会重新创建。',
  },
  certificateDeleted: {
    en: 'The certificate {award} of "{name}" was deleted here and is not made again.',
    zh: '“{name}”的证书（{award}）已在此删除，不会重新创建。',
  },
  certificateClosed: {
    en: 'The certificate {award} of "{name}" is {status} and is not issued again.',
    zh: '“{name}”的证书（{award}）状态为 {status}，不会重新颁发。',
  },
  deleted: {
    en: '"{name}" was deleted here and is not made again; --force makes it again.',
    zh: '“{name}”已在此删除，不会重新创建；使用 --force 可重新创建。',
  },
  languageGuessed: {
    en: 'Nothing says which language this is in; by its title it is taken as {language}.',
    zh: '未注明语言，已按标题判断为 {language}。',
  },
  slugTaken: {
    en: 'Another post has the slug "{wanted}"; this one gets "{slug}".',
    zh: '另一篇文章已使用网址别名“{wanted}”，本文使用“{slug}”。',
  },
  edited: {
    en: '"{name}" was edited here since the last import and stays as it is; --force overwrites it.',
    zh: '“{name}”自上次导入后在此修改过，保持不变；使用 --force 可覆盖。',
  },
  fileMissing: {
    en: 'The file "{url}" is not there; the address is kept.',
    zh: '找不到文件“{url}”，保留其地址。',
  },
  fileRefused: {
    en: 'The file "{url}" is not taken: {problem}; the address is kept.',
    zh: '未采用文件“{url}”：{problem}；保留其地址。',
  },
  changedMeanwhile: {
    en: 'the file changed while it was being imported; import it again',
    zh: '文件在导入过程中发生了变化，请重新导入',
  },
  notWritten: {
    en: '"{name}" could not be written: {problem}',
    zh: '无法写入“{name}”：{problem}',
  },
  htmlKept: {
    en: 'This HTML has no counterpart in the editor; kept as an HTML block: {text}',
    zh: '此 HTML 在编辑器中没有对应内容，已保留为 HTML 块：{text}',
  },
  htmlRemoved: { en: 'Unsafe HTML taken out: {text}', zh: '已移除不安全的 HTML：{text}' },
  linkRemoved: { en: 'A link that is not safe taken out: {text}', zh: '已移除不安全的链接：{text}' },
  linkEmpty: {
    en: 'A link without an address leads to the top of its own page: {text}',
    zh: '没有地址的链接，已指向本页顶部：{text}',
  },
  pictureRemoved: {
    en: 'A picture whose address is not safe taken out: {text}',
    zh: '已移除地址不安全的图片：{text}',
  },
  embedRemoved: {
    en: 'A frame of a host that is not allowed taken out: {text}',
    zh: '已移除来自未许可站点的嵌入内容：{text}',
  },
  shortcodes: { en: 'Shortcodes', zh: '短代码' },
  shortcodesRead: {
    en: 'Shortcodes ({names}) became blocks and links; how they were written stands folded at the end of the post.',
    zh: '短代码（{names}）已转换为内容块和链接，原文折叠保留在文章末尾。',
  },
  shortcodeKept: {
    en: 'The shortcode "{name}" has no counterpart in the editor; kept as text.',
    zh: '短代码“{name}”在编辑器中没有对应内容，已保留为文本。',
  },
  commentRemoved: { en: 'An HTML comment left out: {text}', zh: '已略去 HTML 注释：{text}' },
  flattened: {
    en: 'Nested deeper than the editor can hold; flattened: {text}',
    zh: '嵌套过深，已展平：{text}',
  },
})
