import type { FirstAccount } from './firstAdmin/index.js'

/** What the console says last: where everything is, and how to get in. */
export const banner = ({ siteURL, account }: { siteURL: string; account: FirstAccount }): string =>
  [
    '',
    'Laurel is ready.',
    `  Site   ${siteURL}`,
    `  Panel  ${siteURL}/admin`,
    `  API    ${siteURL}/api  (GraphQL: ${siteURL}/api/graphql)`,
    ...wayIn(account),
    '',
    '',
  ].join('\n')

function wayIn(account: FirstAccount): string[] {
  if (account.kind === 'link') {
    return [
      '',
      'Nobody has an account yet. Make the first one here (the link is good for a day):',
      `  ${account.url}`,
    ]
  }
  return account.kind === 'made' ? ['', `An account was made for ${account.email}.`] : []
}
