import type { RosterCertificate, RosterPerson, RosterRole } from '../../src/issuing/plan/match/index.js'

/** Those whom the KubeSphere community thanked in 2022, as they were listed, and a few others with difficult names. */
const contributors = (
  '2hangchen|Arhell|Bennu-Li|besscroft|brandan-schmitz|chaunceyjiang|chengleqi|ciiiii|ComradeProgrammer|' +
  'cqiang1993|ctrought|deveshk0|doudouzh|east4ming|EliChen95|eltociear|Fatpa|frankgreco|frezes|gaffeyQiu|' +
  'Gerrylinux|gmarkey|Hansyangxingxiang|hellocn9|hostalp|ifgao|iNineku|itbac|jerry-jibu|JetSquirrel|jim3ma|' +
  'karnatisrinivas|kethavathsivanaik|larryliuqing|LeonDevLifeLog|leonharetd|life-|lining2020x|lixd|lvillis|' +
  'lvwkpt|lynxcat|majinghe|mgw2168|milasuperstar|mzmuer|najib-houcine|nioshield|nlamirault|nuclearwu|' +
  'oldthreefeng|ONE7live|panzhen6668|pavo976|perfiffer|peter-svensson|polym|Poorunga|PrajwalBorkar|' +
  'qingwave|qiuchudong|qiuming520|qmhu|renyunkang|rramadoss4|Santosh1176|showjason|SinTod|sivanaikk|' +
  'songf0011|specialvan|suchen-sci|suwliang3|tal66|tanguofu|TheApeMachine|TOKdawn|tpiperatgod|tracer1023|' +
  'usernameisnull|wangxiaoyang-dev|xiaoping378|yangkaa|yeya24|yinheli|yjqg6666|yuzhiquan|zaunist|ZengIan|' +
  'zhaohuiweixiao|zhou1203|Yufu Niu|Yanying Zhang|aking|scwang18|Lei Xue|Frost713|Ccnc-k|Wenlong Xue|' +
  'Yuanchang Xie|xiaoming688|Min Yin|gliffcheung|ruijzhan|ChroNusscar|kuops|mytting|sxmatch|xiaods|' +
  'zhouqiu0103|Gentleelephant|fangzhengjin|hzhhong|tonyzaizai|wujiahao15|zt1046656665|Toknowledge|' +
  'yongxingMa|77yu77|Garfield96|hongzhouzi|yongchuanzhou|VioZhang|chavacava|momoXD007|ITler|JanNemcik|' +
  'JarHMJ|Juneezee|chilianyi|h0hmj|hpapazov|mujinhuakai|yazhouio|yzxiu|enraiha0307|g1eny0ung|liyun95|' +
  'tester-rep|Kristian-ZH|M4C4R|dh185221|rothwerx|jjsiv|Lei Chen|xiaowantang|Bo Wu|Zepeng An|Changtao He|' +
  'Hailiang Zhao|Jian Zhang|Qing Zheng|Baoyin Li|Jianwei Ren|Brightside56|hongyue-yue|isyes|liangzai006|' +
  'sachinparihar|zhangzhiqiangcs|PsiACE|sdnmw|smartcat999|wigust'
).split('|')

/** Who got which file: the links that the announcement held. */
export const linked = [
  { person: 'Halil ibrahim BUGOL', role: 'ambassador', file: 'ambassador-halil.png' },
  { person: 'Yanying Zhang', role: 'ambassador', file: 'ambassador-zhangyanying.png' },
  { person: 'scwang18', role: 'ambassador', file: 'ambassador-scwang18.png' },
  { person: 'Zongwei Tan', role: 'ambassador', file: 'ambassador-tanzongwei.png' },
  { person: 'Zhenfei Pei', role: 'ambassador', file: 'ambassador-peizhenfei.png' },
  { person: 'Zepeng An', role: 'ambassador', file: 'ambassador-anzepeng.png' },
  { person: 'Arhell', role: 'member', file: 'member-Arhell.png' },
  { person: 'zhaohuiweixiao', role: 'member', file: 'member-zhaohuiweixiao.png' },
]

const difficult: Omit<RosterPerson, 'id'>[] = [
  { name: 'LXD', github: 'LXD' },
  { name: 'San Zhang', nativeName: '张三' },
  { name: 'Wei Wang', nativeName: '王伟', github: 'weiwang-a' },
  { name: 'Wang Wei', nativeName: '王维', github: 'poet-wei' },
  { name: 'Jörg Müller', github: 'jmueller' },
  { name: 'Anna Groß' },
  { name: 'chen2022', github: 'chen2022' },
  { name: 'X', github: 'x' },
  { name: 'member-one', github: 'member-one' },
  { name: 'Ghost Reader', github: 'ghostreader', isHidden: true },
  { name: 'Ming Li', github: 'mingli-1' },
  { name: 'Ming Li', github: 'mli-two' },
  { name: 'Keiko Vinter', github: 'kevin' },
  { name: 'Kevin', github: 'kv-music' },
  { name: '김민준', github: 'minjun-k' },
  { name: 'Анна Петрова' },
  { name: 'Ada Byron', aliases: ['Ada Lovelace', 'countess'] },
  { name: 'Xiaoming Wang', nativeName: '王小明' },
]

const isLogin = (name: string) => !name.includes(' ')

const names = [...contributors, 'Halil ibrahim BUGOL', 'Zongwei Tan', 'Zhenfei Pei']

export const people: RosterPerson[] = [
  ...names.map((name) => ({ id: name, name, ...(isLogin(name) ? { github: name } : {}) })),
  ...difficult.map((person, index) => ({
    ...person,
    id: person.name === 'Ming Li' ? `Ming Li ${index}` : person.name,
  })),
]

export const roles: RosterRole[] = [
  { id: 'contributor', slug: 'contributor', words: ['Contributor', 'Contributors', '贡献者'] },
  { id: 'ambassador', slug: 'ambassador', words: ['Ambassador', 'Ambassadors'] },
  { id: 'member', slug: 'member', words: ['Member', 'Members', '成员'] },
]

const held = (person: string, role: string, sourceURL?: string): RosterCertificate => ({
  id: `${role} ${person}`,
  person,
  role,
  year: 2022,
  hasFile: false,
  ...(sourceURL ? { sourceURL } : {}),
})

/** The certificates of 2022, none with a file of its own. */
export const certificates: RosterCertificate[] = [
  ...contributors.map((name) => held(name, 'contributor')),
  ...linked.map(({ person, role, file }) => held(person, role, `https://pictures.example/images/${file}`)),
  ...['LXD', 'San Zhang', 'X', 'Ada Byron'].map((name) => held(name, 'contributor')),
]
