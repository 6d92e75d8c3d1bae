import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig, getPayload, type Payload } from 'payload'
import { panelTranslations } from '../translations/index.js'
import { contentBlocks, contentEditor, markdownToLexical } from './index.js'

const slugs = {
  certificates: 'awards',
  roles: 'roles',
  groups: 'groups',
  projects: 'projects',
  partners: 'partners',
  media: 'media',
  posts: 'posts',
}

const corpus = '../shared/corpus'
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  : []

const everything = `# One

Two
===

A *b* **c** ~~d~~ \`e\` <u>f</u> x<sub>2</sub> [g](../h "i") <https://j.k> [l][m] ![n](o.png) p[^1]\\
q

![alone](https://a.b/c.png "caption")

<div align=center><img src="https://a.b/d.png" width="600px" /></div>

> quote
>
> second

> [!TIP]
> callout with \`code\`

- a
  - b
    1. c
- [x] not a task list of its own

3. three

   \`\`\`bash {1}
   ls
   \`\`\`
4. four

- [ ] open
- [x] done

| a | **b** |
| :-: | - |
| 1 | [2](#3) | 4 |

|   |   |
| - | - |
| x | y |

---

<table><tr><td colspan="2">kept</td></tr></table>

<details><summary>More</summary>

inside

</details>

<iframe src="https://www.youtube.com/embed/abc"></iframe>

[m]: https://m.n
[^1]: note
`

describe('content made from Markdown', () => {
  let payload: Payload
  let editor: ReturnType<typeof createHeadlessEditor>

  beforeAll(async () => {
    const plain = ['awards', 'roles', 'groups', 'projects', 'partners'].map((slug) => ({ slug, fields: [] }))
    const config = await buildConfig({
      secret: 'a secret of the tests',
      telemetry: false,
      i18n: { translations: panelTranslations() },
      typescript: { autoGenerate: false },
      db: sqliteAdapter({ client: { url: ':memory:' }, idType: 'uuid' }),
      collections: [
        ...plain,
        { slug: 'media', upload: true, fields: [] },
        {
          slug: 'posts',
          fields: [{ name: 'content', type: 'richText', editor: contentEditor({ slugs }) }],
        },
      ],
    })
    payload = await getPayload({ config })
    const editorConfig = await editorConfigFactory.fromEditor({ config, editor: contentEditor({ slugs }) })
    editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })
  })

  afterAll(async () => {
    await payload.destroy()
  })

  const asTheEditorWritesIt = (content: unknown): unknown =>
    JSON.parse(JSON.stringify(editor.parseEditorState(JSON.stringify(content)).toJSON()))

  it('is what the editor itself would write', () => {
    const content = markdownToLexical({ markdown: everything })
    expect(asTheEditorWritesIt(content)).toEqual(content)
  })

  it('passes every check when it is saved, and comes back unchanged', async () => {
    const content = markdownToLexical({ markdown: everything })
    const saved = await payload.create({ collection: 'posts', data: { content } })
    const { content: found } = await payload.findByID({ collection: 'posts', id: saved.id, depth: 0 })
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(content)))
  })

  it('can be edited where only certificates and roles exist', async () => {
    const { config } = payload
    const bare = { certificates: 'awards', roles: 'roles' }
    const blocks = JSON.stringify(contentBlocks({ slugs: bare, editor: undefined }))
    expect(blocks).not.toMatch(/partnerGrid|"relationTo":"(?!awards|roles)/)
    const editors = [
      contentEditor({ slugs: bare }),
      contentEditor({ slugs, has: { partners: false, media: false, groups: false, posts: false } }),
    ]
    for (const editor of editors) {
      const { features } = await editorConfigFactory.fromEditor({ config, editor })
      expect(features.enabledFeatures).toContain('blocks')
    }
  })

  it('keeps relative addresses as they are written', async () => {
    const content = markdownToLexical({ markdown: '[a](../b/中文.md#c) [d](#标题)' })
    const saved = await payload.create({ collection: 'posts', data: { content } })
    expect(JSON.stringify(saved.content)).toContain('"../b/中文.md#c"')
    expect(JSON.stringify(saved.content)).toContain('"#标题"')
  })

  const test = files.length ? it : it.skip
  test(`is so for real posts too${files.length ? '' : ' (skipped: ../shared/corpus is missing)'}`, async () => {
    for (const file of files) {
      const markdown = readFileSync(join(corpus, file), 'utf8')
      const content = markdownToLexical({ markdown })
      expect({ file, content: asTheEditorWritesIt(content) }).toEqual({ file, content })
    }
  })
})
