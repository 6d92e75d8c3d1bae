import { openDrawer } from './dist/src/issuing/index.js'

const d = await openDrawer()
const rnd = (a, b, n) =>
  Array.from({ length: n }, () => String.fromCodePoint(a + Math.floor(Math.random() * (b - a)))).join('')
const item = (i, text) => ({
  id: `t${i}`,
  kind: 'text',
  x: 0,
  y: 0,
  width: 1600,
  height: 1100,
  text: { en: text },
  font: 'serif-medium',
  size: 60,
  minSize: 4,
  maxLines: 20,
  lineHeight: 1.05,
  align: 'center',
  color: '#13261f',
  tracking: 0,
})
const values = {
  name: 'x',
  role: '',
  year: '',
  date: '',
  serial: '',
  url: '',
  community: '',
  citation: '',
  group: '',
  project: '',
}
const run = (label, texts) => {
  const s = Date.now()
  d.check({
    design: {
      width: 1684,
      height: 1191,
      background: { color: '#ffffff' },
      items: texts.map((t, i) => item(i, t)),
    },
    values,
    locale: 'en',
    pictures: new Map(),
  })
  console.log(label, Date.now() - s)
}
run('warm', [rnd(0x4e00, 0x9000, 2000)])
for (let i = 0; i < 4; i++) run('zh 2000', [rnd(0x4e00, 0x9000, 2000)])
run(
  'zh 500x4',
  [1, 2, 3, 4].map(() => rnd(0x4e00, 0x9000, 500)),
)
run(
  'zh 100x20',
  Array.from({ length: 20 }, () => rnd(0x4e00, 0x9000, 100)),
)
run('kr', [rnd(0xac00, 0xd000, 2000)])
run('kr', [rnd(0xac00, 0xd000, 2000)])
run('lat', [rnd(97, 122, 2000)])
for (let i = 0; i < 3; i++) run('lat words', [rnd(97, 122, 2000).replace(/(.{6})./g, '$1 ')])
run('fill bomb', ['{{name}}'.repeat(250)])
values.name = 'Lorem ipsum dolor sit '.repeat(9)
run('fill bomb 200', ['{{name}}'.repeat(250)])
const s = Date.now()
