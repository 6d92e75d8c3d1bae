import { section } from './text.js'

/** Why a picture or certificate of the web was not taken. `{name}` stands for a value. */
export const adopting = section('adopting', {
  notAnAddress: { en: 'this is not an address', zh: '这不是有效的网址' },
  notWeb: { en: 'only http and https are fetched', zh: '只能通过 http 或 https 下载' },
  hasPassword: { en: 'the address holds a name or password', zh: '网址中含有用户名或密码' },
  otherPort: {
    en: 'port {port} is not asked, only 80 and 443',
    zh: '不访问端口 {port}，仅访问 80 和 443',
  },
  privateAddress: {
    en: '{host} is not on the public internet',
    zh: '{host} 不在公共互联网上',
  },
  noSuchHost: { en: 'there is no such host', zh: '找不到该主机' },
  unreachable: { en: 'the host can’t be reached ({reason})', zh: '无法连接该主机（{reason}）' },
  givenUp: {
    en: 'not asked: the host has failed several times in a row',
    zh: '未下载：该主机已连续多次失败',
  },
  refusedByHost: { en: 'the host answered with {status}', zh: '主机返回状态 {status}' },
  tooManyRedirects: { en: 'redirected too often', zh: '重定向次数过多' },
  tooLarge: { en: 'larger than {limit} MB', zh: '超过 {limit} MB' },
  tooSlow: { en: 'it took too long', zh: '耗时过长' },
  emptyFile: { en: 'there is nothing in it', zh: '文件是空的' },
  notPicture: {
    en: 'it is no picture, whatever the address says',
    zh: '无论网址如何，它都不是图片',
  },
  badDrawing: { en: 'this SVG can’t be read', zh: '无法读取此 SVG' },
  notTaken: { en: 'it can’t be kept: {reason}', zh: '无法保存：{reason}' },
  picturesLeft: {
    en: '"{name}" was edited here since the last import: its pictures keep their addresses.',
    zh: '“{name}”自上次导入后在此修改过：其中的图片保留原网址。',
  },
  deletedHere: { en: 'it was deleted here', zh: '它已在此被删除' },
  unknownFile: {
    en: 'it is no PNG, JPEG, WebP or PDF, whatever the address says',
    zh: '无论网址如何，它都不是 PNG、JPEG、WebP 或 PDF',
  },
  fileTooLarge: { en: 'larger than 20 MB', zh: '超过 20 MB' },
  drawingFile: { en: 'an SVG can’t be kept as a certificate', zh: '证书不能使用 SVG 文件' },
  damagedFile: { en: 'the file is damaged or incomplete', zh: '文件已损坏或不完整' },
  doubleFile: { en: 'something else is hidden in the picture', zh: '图片中藏有其他内容' },
  movingPicture: { en: 'a certificate can’t be a moving picture', zh: '证书不能是动图' },
  pictureTooLarge: { en: 'more than 40 megapixels', zh: '超过 4000 万像素' },
  pdfEncrypted: { en: 'the PDF is protected by a password', zh: 'PDF 有密码保护' },
  pdfScript: { en: 'the PDF holds a script', zh: 'PDF 含有脚本' },
  pdfAction: { en: 'the PDF acts when it is opened or clicked', zh: 'PDF 在打开或点击时会执行操作' },
  pdfAttachment: { en: 'another file is attached to the PDF', zh: 'PDF 含有附件' },
  pdfForm: { en: 'the PDF holds a form that sends data', zh: 'PDF 含有会发送数据的表单' },
  pdfLink: { en: 'the PDF links to something that is not a web address', zh: 'PDF 含有非网页地址的链接' },
  pdfUnchecked: { en: 'parts of the PDF can’t be checked', zh: '无法检查 PDF 的部分内容' },
})
