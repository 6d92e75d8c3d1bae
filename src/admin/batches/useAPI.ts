'use client'

import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import { batches as texts } from '../../translations/index.js'
import { useSay } from './useSay.js'

/** Asks the API. */
export type API = {
  /** The address of a path of the API. */
  url: (path: string) => string
  get: <Answer>(path: string, signal?: AbortSignal) => Promise<Answer>
  send: <Answer>(
    path: string,
    body: object,
    options?: {
      /** @default 'POST' */
      method?: 'POST' | 'PATCH'
      signal?: AbortSignal
    },
  ) => Promise<Answer>
}

/** What the API refused, in its own words, or that it did not answer. */
export function useAPI(): API {
  const { config } = useConfig()
  const say = useSay()
  const base = config.routes.api
  return useMemo(() => {
    const url = (path: string) => `${base}/${path}`
    const ask = async <Answer>(path: string, init: RequestInit): Promise<Answer> => {
      const response = await fetch(url(path), { credentials: 'include', ...init }).catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') throw error
        throw new Error(say(texts.noAnswer))
      })
      const body: unknown = await response.json().catch(() => undefined)
      if (!response.ok) {
        const error = new Error(refusalIn(body) ?? say(texts.noAnswer))
        throw Object.assign(error, { status: response.status })
      }
      return body as Answer
    }
    return {
      url,
      get: (path, signal) => ask(path, { signal, cache: 'no-store' }),
      send: (path, body, { method = 'POST', signal } = {}) =>
        ask(path, {
          ...{ method, signal },
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
    }
  }, [base, say])
}

/** The words of a refusal in an answer of the API. */
export function refusalIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return undefined
  const first: unknown = Array.isArray(body.errors) ? body.errors[0] : undefined
  const isSaid = typeof first === 'object' && first !== null && 'message' in first
  return isSaid && typeof first.message === 'string' ? first.message : undefined
}

/** Whether the API answered that there is no such thing, or none for whoever asks. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && (error.status === 404 || error.status === 403)

/** What went wrong, in words. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
