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
  deletedHere: { en: 'it was deleted here', zh: '它已在此被删除' },
})
