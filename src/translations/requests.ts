import { section } from './text.js'

/** Why a field of a request is refused. `{name}` is the field. */
export const requests = section('requests', {
  text: {
    en: '"{name}" must be a text of at most {most} characters.',
    zh: '“{name}”应为不超过 {most} 个字符的文本。',
  },
  whole: {
    en: '"{name}" must be a whole number from {from} to {to}.',
    zh: '“{name}”应为 {from} 到 {to} 之间的整数。',
  },
  flag: { en: '"{name}" must be true or false.', zh: '“{name}”应为 true 或 false。' },
  moment: {
    en: '"{name}" must be a date such as 2026-12-31T09:00:00Z.',
    zh: '“{name}”应为日期，例如 2026-12-31T09:00:00Z。',
  },
  list: { en: '"{name}" must be a list of objects.', zh: '“{name}”应为对象列表。' },
  idList: { en: '"{name}" must be a list of ids.', zh: '“{name}”应为 id 列表。' },
  tooMany: { en: '"{name}" may have at most {most} entries.', zh: '“{name}”最多 {most} 项。' },
  id: { en: '"{name}" must be an id.', zh: '“{name}”应为 id。' },
  word: { en: '"{name}" must be one of {words}.', zh: '“{name}”应为以下之一：{words}。' },
  unknown: { en: '"{name}" is not known here.', zh: '此处没有“{name}”。' },
  missing: { en: '"{name}" is missing.', zh: '缺少“{name}”。' },
  names: {
    en: '"{name}" names nothing that is there: {value}.',
    zh: '“{name}”所指的内容不存在：{value}。',
  },
  role: {
    en: '"{name}" is missing: give the id or slug of a role.',
    zh: '缺少“{name}”：请给出角色的 id 或 slug。',
  },
  roleSlug: {
    en: '"{name}" is missing: give the slug of a role, such as ambassador.',
    zh: '缺少“{name}”：请给出角色的 slug，例如 ambassador。',
  },
  whom: {
    en: '"{name}" is to be given, or "text", or "everybodyWithoutFile": one of them.',
    zh: '请在“{name}”“text”“everybodyWithoutFile”中给出一项，且只能一项。',
  },
  nobody: { en: '"{name}" has nobody in it.', zh: '“{name}”中没有任何人。' },
  tooManyPeople: { en: '"{name}" may name at most {most} people.', zh: '“{name}”最多 {most} 人。' },
  person: {
    en: '"{name}" says nobody: give a name, github, email or id.',
    zh: '“{name}”未指明任何人：请给出 name、github、email 或 id。',
  },
  released: {
    en: '"{name}" is to be given, or "certificates", or "role" (and "year").',
    zh: '请给出“{name}”“certificates”或“role”（及“year”）。',
  },
  redrawn: {
    en: '"{name}" is to be given, or "role" (and "year"), or "template".',
    zh: '请给出“{name}”“role”（及“year”）或“template”。',
  },
  outdated: {
    en: '"{name}" goes with a "template", and not with "plan" or "certificates".',
    zh: '“{name}”须与“template”一同使用，且不能与“plan”或“certificates”同用。',
  },
  noPosts: {
    en: '"{name}" is not known here: there are no posts.',
    zh: '此处没有“{name}”：未启用文章。',
  },
  post: {
    en: '"{name}" must name a post: this batch was issued without one.',
    zh: '“{name}”应指明一篇文章：此批次颁发时没有关联文章。',
  },
  file: {
    en: '"{name}" is missing: send one file as multipart/form-data.',
    zh: '缺少“{name}”：请以 multipart/form-data 发送一个文件。',
  },
  noImport: { en: '"{name}" is no import.', zh: '“{name}”不是导入批次。' },
  path: {
    en: '"{name}" is no path below a folder, or is too long.',
    zh: '“{name}”不是文件夹之内的路径，或过长。',
  },
  address: {
    en: '"{name}" must be an address such as https://example.org.',
    zh: '“{name}”应为网址，例如 https://example.org。',
  },
  columns: {
    en: '"{name}" must say which column holds which field, such as { "GitHub": "github" }.',
    zh: '“{name}”应说明各列对应的字段，例如 { "GitHub": "github" }。',
  },
  samePerson: { en: '"{name}" is the same person.', zh: '“{name}”就是同一位成员。' },
  toOrName: {
    en: '"{name}" is to be given, or "name": one of them.',
    zh: '请在“{name}”和“name”中给出一项，且只能一项。',
  },
  nameIsAddress: {
    en: '"{name}" is an e-mail address, not a name.',
    zh: '“{name}”是邮箱地址，不是姓名。',
  },
  nothingChosen: {
    en: '"{name}" is empty, and so is all else that could go to somebody else.',
    zh: '“{name}”为空，也没有其他要移交的内容。',
  },
  notTheirs: {
    en: '"{name}" names what is somebody else’s: {value}.',
    zh: '“{name}”中有不属于此成员的内容：{value}。',
  },
  texts: { en: '"{name}" must be a list of texts.', zh: '“{name}”应为文本列表。' },
  noUpload: { en: '"{name}" is no upload.', zh: '“{name}”不是上传批次。' },
  decisions: {
    en: '"{name}" is missing: give a list of decisions.',
    zh: '缺少“{name}”：请给出决定的列表。',
  },
  closedRow: {
    en: '"{name}" has a key that names no open row: "{key}".',
    zh: '“{name}”中的 key 未对应任何待处理条目：“{key}”。',
  },
  decidedTwice: {
    en: '"{name}" decides one row twice: "{key}".',
    zh: '“{name}”对同一条目给出了两次决定：“{key}”。',
  },
  fixedAward: {
    en: '"{name}" can be decided of uploaded files alone: this batch is for one award.',
    zh: '只有上传的文件可以设定“{name}”：此批次针对同一奖项。',
  },
  missingAward: {
    en: '"{name}" says of nothing what it is: give a "role", a "year" or both.',
    zh: '“{name}”须与“role”“year”或两者一同给出。',
  },
  noSuchRole: { en: 'There is no role "{name}".', zh: '没有角色“{name}”。' },
  body: { en: 'The body must be a JSON object.', zh: '请求体应为 JSON 对象。' },
  bodyTooLarge: {
    en: 'The body is too large: at most {most} are taken.',
    zh: '请求体过大：最多 {most}。',
  },
  uploadTooLarge: { en: 'The upload is too large', zh: '上传内容过大。' },
  brokenMultipart: {
    en: 'The multipart body is malformed or cut off',
    zh: 'multipart 请求体格式有误或不完整。',
  },
  sendTheFile: {
    en: 'Send the file itself: files are not fetched from addresses.',
    zh: '请直接发送文件：不会从网址获取文件。',
  },
  sendAsFile: { en: 'The file is missing: send it as a file', zh: '缺少文件：请以文件形式发送。' },
  malformedAddress: { en: 'The address is malformed', zh: '地址格式有误。' },
  invalidJSON: { en: 'Invalid JSON', zh: '不是有效的 JSON。' },
})
