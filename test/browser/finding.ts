import { expect, it } from '@jest/globals'
import type { Session, Stage } from './stage.js'

/** How visitors find a certificate, and what its page tells them. */
export const findingTests = ({ stage, session }: { stage: () => Stage; session: () => Session }): void => {
  const get = async (path: string) => {
    const answer = await fetch(`${stage().origin}${path}`, { redirect: 'manual' })
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
  }
  const search = async (q: string): Promise<{ serial: string; slug: string }[]> =>
    (await (await fetch(`${stage().origin}/api/certificates/search?q=${q}`)).json()).items

  it('are found by name, from the home page, without scripts, in both languages', async () => {
    const page = await stage().open({ javaScriptEnabled: false })
    for (const [locale, role] of [
      ['en', 'Ambassador'],
      ['zh', '大使'],
    ]) {
      await page.goto(`/?locale=${locale}`)
      await page.fill('input[name=q]', 'celik HALIDE')
      await page.press('input[name=q]', 'Enter')
      await page.click('.certificates a >> text=Halide Çelik')
      expect(await page.locator('h1').textContent()).toBe('Halide Çelik')
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await page.locator('.lead').textContent()).toBe(`${role} 2026`)
      expect(await page.locator('.copy-field input').count()).toBe(3)
      await page.waitForLoadState('load')
      expect(await page.locator('.certificate-picture img').evaluate(isShown)).toBe(true)
    }
    expect(stage().takeProblems()).toEqual([])
    await page.context().close()
  })

  it('are found by their serial, however it is typed, at one address', async () => {
    const [{ serial } = { serial: '' }] = await search('halide')
    const typed = serial.toLowerCase().replaceAll('-', '')
    expect(await get(`/certificates?q=${typed}`)).toMatchObject({
      status: 307,
      location: `/certificates/${serial}`,
    })
    expect(await get(`/certificates/${typed}?locale=zh`)).toMatchObject({
      status: 308,
      location: `/certificates/${serial}?locale=zh`,
    })
  })

  it('say what they are to search engines and where they are shared', async () => {
    const [{ serial } = { serial: '' }] = await search('halide')
    const { html } = await get(`/certificates/${serial}`)
    expect(html).toMatch(/"@type":"EducationalOccupationalCredential"/)
    expect(html).toMatch(
      new RegExp(`<meta property="og:image" content="http[^"]*/certificates/${serial}/share.png"`),
    )
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="http[^"]*/certificates/${serial}"`))
    expect(html).toMatch(
      /https:\/\/www\.linkedin\.com\/profile\/add\?startTask=CERTIFICATION_NAME&amp;name=Ambassador%202026/,
    )
  })

  it('offer nothing to share, embed or keep once they are revoked', async () => {
    const [{ serial } = { serial: '' }] = await search('revoked')
    const { html } = await get(`/certificates/${serial}`)
    expect(html).toContain('This certificate was revoked.')
    expect(html).not.toMatch(/linkedin|copy-field|\?download|og:image|EducationalOccupationalCredential/)
  })

  it('offer each person a live badge for a README', async () => {
    const [{ slug } = { slug: '' }] = await search('halide')
    const { html } = await get(`/people/${slug}`)
    const address = new RegExp(`value="\\[!\\[Halide Çelik\\]\\(http[^)]*(/badge/${slug}\\.svg)\\)\\]`)
    const [, badge = ''] = address.exec(html) ?? []
    expect((await get(badge)).html).toContain('Ambassador 2026')
  })

  it('answer with their true status, and tell nothing of the hidden', async () => {
    const [one] = await search('octo-gardener')
    if (!one) throw new Error('nobody is found by the login')
    const { origin, open } = stage()
    const page = await open({ as: session() })
    const { docs } = await (await page.request.get(`/api/people?where[slug][equals]=${one.slug}`)).json()
    const hide = (isHidden: boolean) =>
      page.request.patch(`/api/people/${docs[0].id}`, { data: { isHidden }, headers: { origin } })
    expect((await get(`/people/${one.slug}`)).status).toBe(200)
    expect((await hide(true)).status()).toBe(200)
    const hidden = await get(`/certificates/${one.serial}`)
    expect([hidden.status, hidden.html.includes('octo'), hidden.html.includes('was withdrawn')]).toEqual([
      200,
      false,
      true,
    ])
    expect((await get(`/people/${one.slug}`)).status).toBe(404)
    for (const kind of ['people', 'roles'])
      expect((await get(`/${kind}/${'x'.repeat(600)}`)).status).toBe(404)
    expect(await search('octo-gardener')).toEqual([])
    await hide(false)
    expect(await search('octo-gardener')).toHaveLength(1)
    await page.context().close()

    const statuses: Record<string, number> = {}
    for (const path of [
      '/certificates/0000-0000-0000',
      '/certificates/nonsense',
      '/people/nobody',
      '/roles/ambassador',
      '/roles/ambassador/2026',
      '/roles/ambassador/1999',
      '/roles/nobody',
    ])
      statuses[path] = (await get(path)).status
    expect(statuses).toEqual({
      '/certificates/0000-0000-0000': 404,
      '/certificates/nonsense': 404,
      '/people/nobody': 404,
      '/roles/ambassador': 200,
      '/roles/ambassador/2026': 200,
      '/roles/ambassador/1999': 404,
      '/roles/nobody': 404,
    })
    stage().takeProblems()
  })
}

const isShown = (picture: Element): Promise<boolean> | boolean =>
  picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth > 600
