'use client'

import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import type { Chosen } from '../parts/DocumentSelect.js'
import { isYear } from '../parts/isYear.js'
import type { Say } from '../useSay.js'

export type Whom = 'everybody' | 'pick' | 'paste'

/** What is filled in. */
export type Values = {
  role?: Chosen
  year: string
  whom: Whom
  people: Chosen[]
  text: string
  template?: Chosen
  issuedAt: string
  post?: Chosen
  group?: Chosen
  project?: Chosen
}

export type Problems = Partial<Record<keyof Values, string>>

/** What is filled in, and how it changes. */
export function useIssueForm() {
  const [values, setValues] = useState<Values>({
    year: String(new Date().getFullYear()),
    whom: 'pick',
    people: [],
    text: '',
    issuedAt: '',
  })
  const set = (changed: Partial<Values>) => setValues((before) => ({ ...before, ...changed }))
  return { values, set }
}

/** What is missing or wrong, by field. */
export function problemsOf({ role, year, whom, people, text }: Values, say: Say): Problems {
  return {
    ...(role ? {} : { role: say(texts.needRole) }),
    ...(!year || isYear(year) ? {} : { year: say(texts.needYear) }),
    ...(whom === 'pick' && !people.length ? { people: say(texts.needPeople) } : {}),
    ...(whom === 'paste' && !text.trim() ? { text: say(texts.needList) } : {}),
  }
}

/** What the API is asked. */
export function requestOf({ role, year, whom, people, text, issuedAt, ...more }: Values): object {
  const { template, post, group, project } = more
  return {
    role: role?.value,
    ...(year ? { year: Number(year) } : {}),
    ...(whom === 'everybody' ? { everybodyWithoutFile: true } : {}),
    ...(whom === 'pick' ? { people: people.map(({ value }) => ({ id: value })) } : {}),
    ...(whom === 'paste' ? { text } : {}),
    ...(issuedAt ? { issuedAt: `${issuedAt}T12:00:00.000Z` } : {}),
    ...(template ? { template: template.value } : {}),
    ...(post ? { post: post.value } : {}),
    ...(group ? { group: group.value } : {}),
    ...(project ? { project: project.value } : {}),
  }
}
