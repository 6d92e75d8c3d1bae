import { section } from './text.js'

/** Why a request was refused or failed. `{name}` stands for what the sentence is about. */
export const errors = section('errors', {
  refused: { en: 'This request was refused.', zh: '请求未被接受。' },
  unknownField: {
    en: '"{path}" is not a field that can be used here.',
    zh: '“{path}”不是此处可用的字段。',
  },
  privateField: { en: '"{path}" is not open to this request.', zh: '此请求无权使用“{path}”。' },
  computedField: {
    en: '"{path}" is computed when it is read and cannot be used here.',
    zh: '“{path}”在读取时才计算，不能用在此处。',
  },
  unknownJoin: {
    en: '"{path}" is not a join of {collection}.',
    zh: '“{path}”不是 {collection} 的关联列表。',
  },
  unknownOperator: { en: '"{path}": there is no operator "{value}".', zh: '“{path}”：没有运算符“{value}”。' },
  wrongOperator: {
    en: '"{path}" cannot be filtered with "{value}". Possible: {allowed}.',
    zh: '“{path}”不能用“{value}”筛选。可用：{allowed}。',
  },
  noOperator: {
    en: '"{path}" needs an operator, such as where[{path}][equals].',
    zh: '“{path}”缺少运算符，例如 where[{path}][equals]。',
  },
  notAText: { en: '"{path}": {value} is not a text.', zh: '“{path}”：{value} 不是文本。' },
  notANumber: { en: '"{path}": {value} is not a number.', zh: '“{path}”：{value} 不是数字。' },
  notADate: {
    en: '"{path}": {value} is not a date such as 2022-12-31 or 2022-12-31T08:00:00Z.',
    zh: '“{path}”：{value} 不是日期，请用 2022-12-31 或 2022-12-31T08:00:00Z 的写法。',
  },
  notABoolean: {
    en: '"{path}": {value} is neither true nor false.',
    zh: '“{path}”：{value} 不是 true 或 false。',
  },
  notAnOption: {
    en: '"{path}": {value} is not one of {allowed}.',
    zh: '“{path}”：{value} 不在可选值之中：{allowed}。',
  },
  notAnID: { en: '"{path}": {value} is not an id.', zh: '“{path}”：{value} 不是有效的 id。' },
  notAPoint: {
    en: '"{path}": {value} is not a place such as 120.2,30.3,5000 (longitude, latitude, metres).',
    zh: '“{path}”：{value} 不是位置，请用 120.2,30.3,5000（经度、纬度、米）的写法。',
  },
  notAList: { en: '"{path}": {value} is not a list.', zh: '“{path}”：{value} 不是列表。' },
  notAFilter: { en: '"{path}": {value} is not a filter.', zh: '“{path}”：{value} 不是筛选条件。' },
  nullValue: {
    en: '"{path}" cannot be compared with null here.',
    zh: '“{path}”在此处不能与 null 比较。',
  },
  wildcard: {
    en: '"{path}": _ and % mean something else on each database. Leave them out.',
    zh: '“{path}”：_ 和 % 在不同数据库中含义不同，请去掉。',
  },
  oneLocale: {
    en: '"{path}" is kept for each language: choose one with ?locale.',
    zh: '“{path}”按语言分别保存：请用 ?locale 选择一种语言。',
  },
  sameList: {
    en: '"{path}": a list can be used once in conditions that must all hold.',
    zh: '“{path}”：在须同时满足的条件中，同一列表只能使用一次。',
  },
  tooLong: { en: '"{path}" is too long: at most {max} characters.', zh: '“{path}”过长：最多 {max} 个字符。' },
  tooMany: { en: '"{path}" has too many values: at most {max}.', zh: '“{path}”的值过多：最多 {max} 个。' },
  tooManyConditions: {
    en: 'The filter has too many conditions: at most {max}.',
    zh: '筛选条件过多：最多 {max} 个。',
  },
  tooNested: {
    en: 'The filter is nested too deeply: at most {max} levels.',
    zh: '筛选条件嵌套过深：最多 {max} 层。',
  },
  tooManySorts: { en: '"{path}" can sort by at most {max} fields.', zh: '“{path}”最多按 {max} 个字段排序。' },
  unsortable: { en: '"{path}" cannot be sorted by.', zh: '不能按“{path}”排序。' },
  wholeNumber: {
    en: '"{path}" is a whole number from {min} to {max}, not {value}.',
    zh: '“{path}”应为 {min} 到 {max} 之间的整数，而不是 {value}。',
  },
  wrongShape: { en: '"{path}": {value} cannot be understood.', zh: '“{path}”：无法理解 {value}。' },
  tooMuch: {
    en: 'This asks for too much at once ({cost}, at most {max}). Lower limit or depth, or select fewer fields.',
    zh: '一次请求的内容过多（{cost}，最多 {max}）。请减小 limit 或 depth，或少选一些字段。',
  },
  queryTooLong: {
    en: 'The query is too long: at most {max} {unit}.',
    zh: '查询过长：最多 {max} {unit}。',
  },
  queryTooDeep: {
    en: 'The query is nested too deeply at "{path}": at most {max} levels.',
    zh: '查询在“{path}”处嵌套过深：最多 {max} 层。',
  },
  tooManyJoins: {
    en: 'The query nests too many lists at "{path}": at most {max}, one in another.',
    zh: '查询在“{path}”处嵌套的列表过多：最多 {max} 层。',
  },
  tooManyFields: {
    en: 'The query asks for too many things at its root: at most {max}.',
    zh: '查询的根字段过多：最多 {max} 个。',
  },
  fragmentCycle: { en: 'The fragment "{path}" contains itself.', zh: '片段“{path}”包含了自身。' },
  wrongVariable: { en: '{value}', zh: '变量有误：{value}' },
  invalidJSON: { en: 'This is not valid JSON.', zh: '不是有效的 JSON。' },
  invalidAddress: { en: 'This address cannot be read.', zh: '无法解析此地址。' },
  notUnique: {
    en: '"{path}" must be unique: another has the same value.',
    zh: '“{path}”必须唯一：已有相同的值。',
  },
  missingDocument: {
    en: 'This refers to a document that does not exist.',
    zh: '所引用的内容不存在。',
  },
  invalidValue: { en: '"{path}" has a value of the wrong kind.', zh: '“{path}”的值类型不正确。' },
  busy: {
    en: 'Somebody else changed the same content at this moment. Try again.',
    zh: '其他人正在修改同一内容，请重试。',
  },
  unavailable: {
    en: 'The database does not answer at the moment. Try again.',
    zh: '数据库暂时没有响应，请稍后重试。',
  },
  unknown: { en: 'Something went wrong.', zh: '出了点问题。' },
})
