const latin = {
  given:
    words(`Maria José Anna Halil İbrahim Søren Łukasz Zoë Renée Jürgen Siobhán Nguyễn Ana Luísa Pedro Chloé Ingrid
    Björn Ayşe Mehmet Fatima Omar Priya Rahul Kofi Amara Yusuf Elena Marco Giulia Tomás Beatriz Noah Emma Liam Olivia
    William Sophia James Mia Lucas Charlotte Henry Amelia Daniel Grace Samuel Ruth David Clara`),
  family:
    words(`García López Müller Schmidt O’Brien Kowalski Nowak Öztürk Yılmaz Bugöl Andersen Nguyen Silva Santos
    Rossi Ferrari Dubois Lefèvre Novák Horák Patel Sharma Mensah Okafor Haddad Cohen Levi Smith Johnson Williams Brown
    Jones Miller Davis Wilson Moore Taylor Thomas White Harris Martin Clark Lewis Walker Hall Young King Wright Hill`),
}
const chinese = {
  given: words(
    '小明 伟 芳 秀英 建国 海涛 子涵 宇轩 欣怡 雨桐 佳琪 志强 磊 静 丽 军 洋 勇 艳 杰 娟 涛 明 超 鹏',
  ),
  family: words('王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐'),
}
const others = {
  korean: { given: words('민준 서연 지후 하은 도윤 서윤'), family: words('김 이 박 최 정 강') },
  cyrillic: {
    given: words('Анна Иван Мария Дмитрий Ольга Сергей'),
    family: words('Иванов Смирнов Кузнецов Попов Соколов'),
  },
  arabic: { given: words('محمد فاطمة علي مريم'), family: words('الحسن المصري العلي') },
}

/** Somebody whom a community of the world might thank. */
export type Somebody = { name: string; nativeName?: string; github?: string }

/** The somebody of a number: always the same, in several scripts, some with a login alone. */
export function somebody(number: number): Somebody {
  const random = randomFrom(number)
  const kind = random(10)
  const login = `${pick(latin.given, random)}${random(3) ? '' : '-'}${number.toString(36)}`
    .normalize('NFD')
    .replace(/[^a-zA-Z\d-]/g, '')
  const github = random(4) ? { github: login } : {}
  if (kind < 4) return { name: `${pick(latin.given, random)} ${pick(latin.family, random)}`, ...github }
  if (kind < 6) return { name: `${pick(chinese.family, random)}${pick(chinese.given, random)}`, ...github }
  if (kind < 7)
    return {
      name: `${pick(latin.given, random)} ${pick(latin.family, random)}`,
      nativeName: `${pick(chinese.family, random)}${pick(chinese.given, random)}`,
      ...github,
    }
  if (kind < 8) {
    const script = pick(Object.values(others), random)
    return { name: `${pick(script.given, random)} ${pick(script.family, random)}`, ...github }
  }
  return { name: login, github: login }
}

/** A random number below a bound, always the same for a seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b1
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
}

function words(text: string): string[] {
  return text.split(/\s+/)
}

const pick = <Value>(values: readonly Value[], random: (below: number) => number): Value => {
  const value = values[random(values.length)]
  if (value === undefined) throw new Error('there is nothing to pick from')
  return value
}
