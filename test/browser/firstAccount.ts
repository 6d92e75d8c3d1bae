import { expect, it } from '@jest/globals'
import { account, type Session, type Stage } from './stage.js'

/** Makes the first account as a newcomer would. */
export const firstAccountTests = ({ stage, signedIn }: FirstAccountTests): void => {
  it('lets nobody make the first account without the link', async () => {
    const page = await stage().open()
    const answer = await page.goto('/admin/create-first-user')
    expect(answer?.status()).toBe(403)
    stage().takeProblems()
    await page.context().close()
  })

  it('makes the first account through the one-time link that the console printed', async () => {
    const page = await stage().open()
    // What is typed before the page's scripts run would be lost.
    await page.goto(stage().adminLink, { waitUntil: 'networkidle' })
    await page.fill('#field-email', account.email)
    await page.fill('#field-password', account.password)
    await page.fill('#field-confirm-password', account.password)
    await page.fill('#field-name', account.name)
    expect(await page.locator('form input:visible').count()).toBe(4)
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin\/?$/)
    await page.getByRole('heading', { name: 'Welcome to Laurel' }).waitFor()
    const { user } = await (await page.request.get('/api/users/me')).json()
    expect(user).toMatchObject({ name: account.name, permission: 'admin' })
    signedIn(await page.context().storageState())
    expect(stage().takeProblems()).toEqual([])
    await page.context().close()
  })
}

type FirstAccountTests = { stage: () => Stage; signedIn: (session: Session) => void }
