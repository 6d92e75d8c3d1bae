import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { untilItHangs } from '../../../test/support/untilItHangs.js'
import {
  absoluteURL,
  embedURL,
  isExternal,
  safePictureURL,
  safeURL,
  sanitizeHTML,
  sanitizeSVG,
  videoURL,
} from './index.js'

describe('addresses', () => {
  it.each([
    ['https://a.b/c?d#e', 'https://a.b/c?d#e'],
    ['/a b', '/a%20b'],
    ['#中文', '#中文'],
    ['../a.md', '../a.md'],
    ['mailto:a@b.c', 'mailto:a@b.c'],
    ['//a.b/c', '//a.b/c'],
    ['a/b:c', 'a/b:c'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    [' java\nscript\t:alert(1)', null],
    ['java\u200bscript:alert(1)', null],
    ['data:text/html,x', null],
    ['data:image/png;base64,x', null],
    ['vbscript:x', null],
    ['', null],
  ])('%j is safe as %j', (url, safe) => {
    expect(safeURL(url)).toBe(safe)
  })

  it('of pictures are http or relative', () => {
    expect(safePictureURL('mailto:a@b.c')).toBeNull()
    expect(safePictureURL('./a.png')).toBe('./a.png')
  })

  it('become absolute only where they begin at the root', () => {
    expect(absoluteURL('/a', 'https://b.c/')).toBe('https://b.c/a')
    expect(absoluteURL('//a', 'https://b.c')).toBe('//a')
    expect(absoluteURL('a', 'https://b.c')).toBe('a')
    expect(absoluteURL('/a')).toBe('/a')
  })

  it('are external where the host is another', () => {
    expect(isExternal('https://a.b/c', 'https://a.b')).toBe(false)
    expect(isExternal('//x.y/c', 'https://a.b')).toBe(true)
    expect(isExternal('/c')).toBe(false)
  })

  it.each([
    ['https://youtu.be/abc?t=5', 'https://www.youtube-nocookie.com/embed/abc?start=5'],
    ['https://www.youtube.com/watch?v=a-b_c&x=y', 'https://www.youtube-nocookie.com/embed/a-b_c'],
    ['https://vimeo.com/123', 'https://player.vimeo.com/video/123'],
    [
      'https://www.bilibili.com/video/BV1xx/?p=1',
      'https://player.bilibili.com/player.html?bvid=BV1xx&autoplay=0',
    ],
    ['//player.bilibili.com/player.html?bvid=B', 'https://player.bilibili.com/player.html?bvid=B&autoplay=0'],
    ['https://youtube.com.evil.example/embed/abc', null],
    ['https://player.vimeo.com@evil.example/', null],
    ['javascript:alert(1)//player.vimeo.com', null],
    ['not an address', null],
  ])('%s is embedded as %s', (url, player) => {
    expect(embedURL({ url })).toBe(player)
  })

  it('of video files are told by their ending', () => {
    expect(videoURL('https://a.b/c.mp4?d')).toBe('https://a.b/c.mp4?d')
    expect(videoURL('https://a.b/c')).toBeNull()
  })
})

describe('HTML', () => {
  it.each([
    ['<p onclick="x()" style="color:red" class="y">a</p>', '<p>a</p>'],
    ['<script>alert(1)</script>a', 'a'],
    ['<xmp><script>alert(1)</script></xmp>', ''],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '"&gt;'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>', ''],
    ['<math><mi//xlink:href="data:x,<script>alert(4)</script>">', ''],
    ['<a href="javascript:alert(1)" target="x">a</a>', '<a target="_blank" rel="noopener noreferrer">a</a>'],
    ['<iframe src="https://a.b">c</iframe>', ''],
    ['<form action="/x"><button>a</button></form>', 'a'],
    ['<textarea>&lt;/textarea&gt;&lt;img src=x onerror=alert(1)&gt;</textarea>', ''],
    ['a < b & c', 'a &lt; b &amp; c'],
  ])('%s is kept as %s', (html, clean) => {
    const kept = sanitizeHTML(html)
    expect(kept).not.toMatch(/<(?:script|svg|iframe|img[^>]*onerror)/i)
    if (!html.startsWith('<noscript>')) expect(kept).toBe(clean)
  })

  it('stays the same when it is cleaned again', () => {
    const once = sanitizeHTML(
      '<details open><summary>a</summary><ul><li>b<td>c</details><img src="/d.png" srcset="/e 2x">',
    )
    expect(sanitizeHTML(once)).toBe(once)
  })
})

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" ${attributes}>${inner}</svg>`

describe('SVG', () => {
  it.each([
    ['scripts', '<script>alert(1)</script>', 'script'],
    ['scripts in CDATA', '<script><![CDATA[alert(1)]]></script>', 'alert'],
    ['handlers', '<path onload="alert(1)" d="M0 0"/>', 'onload'],
    ['handlers in capitals', '<path OnLoad="alert(1)" d="M0 0"/>', 'OnLoad'],
    [
      'foreign content',
      '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject>',
      'foreignObject',
    ],
    ['outside uses', '<use href="https://a.b/c.svg#d"/>', 'a.b'],
    ['outside pictures', '<image xlink:href="http://a.b/c.png"/>', 'a.b'],
    ['script links', '<a href="javascript:alert(1)"><path d="M0 0"/></a>', 'javascript'],
    ['animations that set links', '<set attributeName="href" to="javascript:alert(1)"/>', 'javascript'],
    ['outside styles', '<style>@import url(https://a.b/c.css); .d{fill:url(https://a.b/e)}</style>', 'a.b'],
    ['escaped styles', '<style>.a{background:\\75rl(//a.b)}</style>', 'a.b'],
    ['styles that close themselves', '<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>', 'script'],
    ['outside fills', '<path fill="url(https://a.b/c)" d="M0 0"/>', 'a.b'],
    ['outside style attributes', '<path style="fill:url( &quot;//a.b/c&quot;)" d="M0 0"/>', 'a.b'],
    ['other bases', '<g xml:base="https://a.b/"><path d="M0 0"/></g>', 'a.b'],
    ['SVG as data', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>', 'data:'],
    ['processing instructions', '<?xml-stylesheet href="https://a.b/c.css"?>', 'a.b'],
  ])('loses %s', (_, inner, word) => {
    const clean = sanitizeSVG(svg(inner))
    expect(clean).toContain('<svg')
    expect(clean).not.toContain(word)
  })

  it('loses DOCTYPE and entities', () => {
    const source = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yy">]>${svg('<text>&x;&y;</text>')}`
    expect(sanitizeSVG(source)).not.toMatch(/DOCTYPE|ENTITY|passwd/)
  })

  it('keeps what draws, with the case of its names', () => {
    const inner =
      '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="red"/></linearGradient>' +
      '<clipPath id="c"><rect width="5" height="5"/></clipPath><filter id="f"><feGaussianBlur stdDeviation="1"/></filter></defs>' +
      '<style>.a{fill:url(#g)}</style><g clip-path="url(#c)" class="a"><path d="M0 0L9 9"/><use xlink:href="#c"/></g>' +
      '<text font-size="2">a &amp; b</text><image href="data:image/png;base64,iVBORw0KGgo="/>'
    expect(
      sanitizeSVG(svg(inner, 'preserveAspectRatio="none" xmlns:xlink="http://www.w3.org/1999/xlink"')),
    ).toBe(
      `<svg viewBox="0 0 10 10" preserveAspectRatio="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`,
    )
  })

  it('still renders', async () => {
    const clean = sanitizeSVG(
      svg('<style>.a{fill:#0f0}</style><rect class="a" width="10" height="10"/>', 'width="10" height="10"'),
    )
    const { data } = await sharp(Buffer.from(clean)).raw().toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 3)]).toEqual([0, 255, 0])
  })

  it('is nothing where it is nested until the parser stands still', () => {
    expect(untilItHangs(() => sanitizeSVG(svg('<g>'.repeat(300_000))))).toBe('')
  })

  it('is nothing where there is no picture', () => {
    expect(sanitizeSVG('<html><body>no</body></html>')).toBe('')
    expect(sanitizeSVG('')).toBe('')
  })
})
