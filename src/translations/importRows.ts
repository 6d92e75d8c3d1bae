import { section } from './text.js'

/** What is said of the rows of an import in the panel. `{name}` stands for a value. */
export const importRows = section('importRows', {
  importEdited: {
    en: 'Somebody changed it here since the last import: it stays as it is. “Take it all the same” overwrites that.',
    zh: '上次导入之后有人在此修改过：保持不变。选择“仍然采用”会覆盖这些修改。',
  },
  importDeleted: {
    en: 'It was deleted here after an earlier import, and is not made again.',
    zh: '此前导入后已在此删除，不再重新创建。',
  },
  importClosed: {
    en: 'This certificate is no longer valid here: it stays as it is.',
    zh: '此证书在此已失效：保持不变。',
  },
  importUnsure: { en: 'Several people may be meant. Who is it?', zh: '可能指多位成员。是哪一位？' },
  importSkipped: { en: 'Left out, since what it needs was left out.', zh: '已跳过：其所需内容已被跳过。' },
  importApartLogin: {
    en: 'Not the same as {other}: the GitHub login is another.',
    zh: '与 {other} 不是同一人：GitHub 用户名不同。',
  },
  importApartFile: {
    en: 'Not the same as {other}: the file of the certificate says somebody else.',
    zh: '与 {other} 不是同一人：证书文件表明是另一人。',
  },
  importUnreadable: { en: 'It could not be written.', zh: '未能写入。' },
  importNotWritten: { en: 'It could not be written: {problem}', zh: '未能写入：{problem}' },
  importStopped: { en: 'The import was cancelled before this.', zh: '导入在此之前已取消。' },
  tooManyFiles: {
    en: 'An import takes {most} files at most. Import the rest separately.',
    zh: '一次导入最多 {most} 个文件。其余文件请另行导入。',
  },
})
