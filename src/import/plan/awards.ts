import type { Award } from './context.js'

/** The key of a certificate in a plan: whose it is, and what for. */
export const awardKey = ({
  award: { role, year, group, project },
  holder,
}: {
  award: Award
  holder: string
}): string =>
  [
    'certificate',
    holder,
    role.slug,
    year ?? '',
    ...(group || project ? [group ?? '', project ?? ''] : []),
  ].join(':')

/** How a certificate is called in a message: `Member 2021`. */
export const awardName = ({ role, year }: Award): string => [role.name, year].filter(Boolean).join(' ')
