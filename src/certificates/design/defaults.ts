import { mix, readable } from './colors.js'
import type { Design, DesignItem, FontName, OrnamentName, TextItem, Token } from './types.js'

type CommunityColors = { primaryColor?: string | null; accentColor?: string | null }

/**
 * The certificate of a community without a designer: A4 landscape, in the community's colours, in English and Chinese.
 * It looks right for any role and name, with or without a year, a date and a citation.
 */
export function defaultDesign(colors: CommunityColors = {}): Design {
  const { paper, primary, accent, gold, ink, quiet } = palette(colors)
  const across = { x: 242, width: 1200 }
  const wide = { x: 202, width: 1280 }
  return {
    width: 1684,
    height: 1191,
    background: { color: paper },
    items: [
      ornament('frame', 'frame', { x: 0, y: 0, width: 1684, height: 1191 }, primary, accent),
      ornament('wreath', 'wreath', { x: 712, y: 126, width: 260, height: 260 }, primary, accent),
      text('year', { x: 762, y: 216, width: 160, height: 72 }, '{{year}}', {
        ...{ font: 'serif-medium', size: 58, minSize: 20, color: gold },
      }),
      {
        ...ornament('star', 'star', { x: 802, y: 210, width: 80, height: 80 }, primary, accent),
        when: '!year',
      },
      text('title', { ...across, y: 406, height: 60 }, ['Certificate of Recognition', ''], {
        ...{ font: 'serif-medium', size: 42, minSize: 20, color: primary, tracking: 0.2, uppercase: true },
        tag: 'heading',
      }),
      text('titleChinese', { ...across, y: 402, height: 68 }, ['', '荣誉证书'], {
        ...{ font: 'serif-bold', size: 60, minSize: 20, color: primary, tracking: 0.4 },
        tag: 'heading',
      }),
      text('intro', { ...across, y: 490, height: 44 }, ['is presented with gratitude to', ''], {
        ...{ font: 'serif-italic', size: 34, minSize: 16, color: quiet },
      }),
      text('introChinese', { ...across, y: 490, height: 44 }, ['', '授予'], {
        ...{ font: 'serif', size: 32, minSize: 16, color: quiet, tracking: 0.3 },
      }),
      text('name', { ...wide, y: 548, height: 132 }, '{{name}}', {
        ...{ font: 'serif-medium', size: 104, minSize: 34, maxLines: 2, lineHeight: 1.05, color: ink },
        tag: 'heading',
      }),
      ornament('divider', 'divider', { x: 532, y: 701, width: 620, height: 14 }, accent, accent),
      text('role', { ...across, y: 732, height: 62 }, '{{role}}', {
        ...{ font: 'serif-medium', size: 54, minSize: 24, maxLines: 2, lineHeight: 1.1, color: primary },
      }),
      text(
        'citation',
        { x: 262, width: 1160, y: 804, height: 80 },
        [
          '[[{{citation}} || for contributions to [[{{community}} || open source]][[ throughout {{year}}]]]]',
          '',
        ],
        {
          ...{ font: 'serif-italic', size: 34, minSize: 18, maxLines: 3, lineHeight: 1.25, color: quiet },
        },
      ),
      text(
        'citationChinese',
        { x: 262, width: 1160, y: 804, height: 80 },
        [
          '',
          '[[{{citation}} || 感谢您[[在{{year}}年]]为[[{{community}} || 开源社区]]做出的贡献，特发此证，以资鼓励。]]',
        ],
        {
          ...{ font: 'serif', size: 30, minSize: 18, maxLines: 3, lineHeight: 1.5, color: quiet },
        },
      ),
      ...signed('date', { x: 190, width: 360 }, '{{date}}', ['Date', '颁发日期']),
      ...signed('community', { x: 662, width: 360 }, '{{community}}', ['Presented by', '颁发者']),
      { id: 'qr', kind: 'qr', x: 1244, y: 886, width: 140, height: 140, color: ink },
      text('serial', { x: 1164, y: 1032, width: 300, height: 32 }, '{{serial}}', {
        ...{ font: 'serif', size: 20, minSize: 10, color: quiet, tracking: 0.1 },
      }),
    ],
  }

  function signed(
    token: Token,
    { x, width }: { x: number; width: number },
    value: string,
    label: [string, string],
  ): DesignItem[] {
    return [
      text(token, { x, y: 950, width, height: 60 }, value, {
        ...{ font: 'serif', size: 32, minSize: 16, maxLines: 2, lineHeight: 1.1, color: ink },
      }),
      {
        id: `${token}Line`,
        kind: 'line',
        x,
        y: 1013,
        width,
        height: 10,
        color: accent,
        thickness: 1.5,
        when: token,
      },
      {
        ...text(`${token}Label`, { x, y: 1032, width, height: 32 }, label, {
          ...{ font: 'serif', size: 20, minSize: 10, color: quiet, tracking: 0.14, uppercase: true },
        }),
        when: token,
      },
    ]
  }
}

/** The picture that stands beside a shared link: 1200 x 630, in the same colours. */
export function shareDesign(colors: CommunityColors = {}): Design {
  const { paper, primary, accent, gold, ink, quiet } = palette(colors)
  const across = { x: 120, width: 960 }
  return {
    width: 1200,
    height: 630,
    background: { color: paper },
    items: [
      ornament('frame', 'frame', { x: 0, y: 0, width: 1200, height: 630 }, primary, accent),
      ornament('wreath', 'wreath', { x: 500, y: 66, width: 200, height: 200 }, primary, accent),
      text('year', { x: 535, y: 138, width: 130, height: 52 }, '{{year}}', {
        ...{ font: 'serif-medium', size: 44, minSize: 16, color: gold },
      }),
      {
        ...ornament('star', 'star', { x: 569, y: 131, width: 62, height: 62 }, primary, accent),
        when: '!year',
      },
      text('name', { ...across, y: 294, height: 106 }, '{{name}}', {
        ...{ font: 'serif-medium', size: 88, minSize: 30, maxLines: 2, lineHeight: 1.05, color: ink },
        tag: 'heading',
      }),
      ornament('divider', 'divider', { x: 370, y: 414, width: 460, height: 12 }, accent, accent),
      text('role', { ...across, y: 438, height: 62 }, '{{role}}', {
        ...{ font: 'serif-medium', size: 50, minSize: 22, maxLines: 2, lineHeight: 1.1, color: primary },
      }),
      text('community', { ...across, y: 504, height: 44 }, '{{community}}', {
        ...{ font: 'serif-italic', size: 32, minSize: 16, color: quiet },
      }),
    ],
  }
}

function palette({ primaryColor, accentColor }: CommunityColors) {
  const paper = '#fdfcf8'
  const primary = readable(hex(primaryColor) ?? '#17563f', paper, 5)
  const accent = readable(hex(accentColor) ?? (hex(primaryColor) ? primary : '#b3893a'), paper, 2.6)
  const ink = mix(primary, '#121212', 0.62)
  return { paper, primary, accent, gold: readable(accent, paper, 3.2), ink, quiet: mix(ink, paper, 0.34) }
}

const hex = (color: string | null | undefined): string | undefined =>
  color && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : undefined

type Box = { x: number; y: number; width: number; height: number }

const ornament = (id: string, name: OrnamentName, box: Box, color: string, accent: string): DesignItem => ({
  id,
  kind: 'ornament',
  ...box,
  ornament: name,
  color,
  accent,
})

/** A centred text: one for all languages, or English and Chinese. */
function text(
  id: string,
  box: Box,
  words: string | [string, string],
  look: Partial<TextItem> & { font: FontName; size: number; minSize: number; color: string },
): DesignItem {
  const [en, zh] = typeof words === 'string' ? [words, words] : words
  return {
    id,
    kind: 'text',
    ...box,
    text: { en, zh },
    maxLines: 1,
    lineHeight: 1.2,
    align: 'center',
    tracking: 0,
    ...look,
  }
}
