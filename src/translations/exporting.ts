import { section } from './text.js'

/** What an export has to say. `{name}` stands for a value. */
export const exporting = section('exporting', {
  fileMissing: {
    en: 'The file "{file}" is not where it is kept; the export has what is said of it alone.',
    zh: '文件“{file}”不在存放处；导出内容只包含它的记录。',
  },
})
