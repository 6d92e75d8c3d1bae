import sharp from 'sharp'
import { type Drawing, defaultDesign, type Values } from '../../src/certificates/index.js'

/** What is drawn: a design, and a certificate of it for each number. */
export type Scene = { name: string; drawing: (number: number) => Drawing }

/** The plain default design, and the same on a photo full of noise, which no encoder likes. */
export async function scenes(): Promise<Scene[]> {
  const plain = defaultDesign()
  const photo = { ...plain, background: { ...plain.background, picture: 'photo' } }
  const pictures = new Map([['photo', { data: await noisyPhoto(plain), mimeType: 'image/jpeg' }]])
  return [
    {
      name: 'the default design',
      drawing: (number) => ({ design: plain, ...certificate(number), pictures: new Map() }),
    },
    { name: 'on a noisy photo', drawing: (number) => ({ design: photo, ...certificate(number), pictures }) },
  ]
}

const names = [
  'Halil İbrahim BUGÖL',
  '王坤',
  'Анна Вербицкая',
  'Ana María Fernández',
  '김민준',
  'محمد العربي',
  'X',
  'Zepeng An',
]

function certificate(number: number): { values: Values; locale: string } {
  const serial = `7KQM-4T9X-${String(number).padStart(4, '0')}`
  const values: Values = {
    name: `${names[number % names.length]} ${number}`,
    role: 'Contributor',
    year: '2022',
    date: '31 December 2022',
    serial,
    url: `https://community.example/certificates/${serial}`,
    community: 'Example',
    citation: '',
    group: '',
    project: '',
  }
  return { values, locale: 'en' }
}

/** A gradient under noise that is the same each time. */
function noisyPhoto({ width, height }: { width: number; height: number }): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3)
  let seed = 1
  for (let index = 0; index < data.length; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    data[index] = 150 + (index / data.length) * 60 + (seed / 2_147_483_648) * 40
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer()
}
