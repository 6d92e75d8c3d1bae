'use client'

import { useEffect, useRef, useState } from 'react'
import type { Design } from '../../../certificates/index.js'
import { latest } from '../pure/latest.js'

export type Preview = {
  /** The address of the picture; undefined before the first. */
  picture?: string
  /** Who is on it. */
  name?: string
  /** What was drawn, where no design was given. */
  design?: Design
  /** Items that have nothing to say on it. */
  hidden: string[]
  problems: { item?: string; message: string }[]
  /** Why there is none, in words. */
  fault?: string
}

/** How long the editor may go on typing or dragging until the picture follows. */
const gap = 250

/** The certificate as the server draws it, always the last one asked for; the former picture stays until then. */
export function usePreview({ url, body }: { url: string; body: string }): Preview {
  const [preview, setPreview] = useState<Preview>({ hidden: [], problems: [] })
  const asking = useRef<ReturnType<typeof latest<string>>>(undefined)
  const shown = useRef<string>(undefined)

  useEffect(() => {
    let isGone = false
    const { ask, stop } = latest<string>({
      gap,
      run: async (asked) => {
        const next = await fetchPreview(url, asked)
        if (isGone) return
        const { picture, fault, problems } = next
        if (picture === undefined) return setPreview((before) => ({ ...before, fault, problems }))
        const former = shown.current
        shown.current = picture
        setPreview(next)
        if (former) setTimeout(() => URL.revokeObjectURL(former), 1000)
      },
    })
    asking.current = { ask, stop }
    return () => {
      isGone = true
      stop()
    }
  }, [url])

  useEffect(() => asking.current?.ask(body), [body])
  return preview
}

/** The same as a file. */
export async function fetchFile({ url, body }: { url: string; body: object }): Promise<Blob> {
  const response = await post(url, JSON.stringify(body))
  if (!response.ok) throw new Error(await faultOf(response))
  return await response.blob()
}

/** Gives a file to the browser as a download. */
export function download({ file, name }: { file: Blob; name: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

async function fetchPreview(url: string, body: string): Promise<Preview> {
  try {
    const response = await post(url, body)
    if (!response.ok) return await refusalOf(response)
    const { svg, ...rest }: Omit<Preview, 'picture'> & { svg: string } = await response.json()
    const picture = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    // Shown only when it is ready, so that nothing flickers.
    const image = new Image()
    image.src = picture
    await image.decode().catch(() => undefined)
    return { ...rest, picture }
  } catch (error) {
    return { hidden: [], problems: [], fault: error instanceof Error ? error.message : String(error) }
  }
}

const post = (url: string, body: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body,
  })

/** Why nothing was drawn: what is wrong with the design, part by part, or else one fault. */
async function refusalOf(response: Response): Promise<Preview> {
  const body: Refusal = await response
    .clone()
    .json()
    .catch(() => ({}))
  const problems = body.problems ?? []
  return { hidden: [], problems, ...(problems.length ? {} : { fault: await faultOf(response) }) }
}

type Refusal = { problems?: Preview['problems'] }

async function faultOf(response: Response): Promise<string> {
  try {
    const { errors }: { errors?: { message?: string }[] } = await response.json()
    return errors?.[0]?.message ?? String(response.status)
  } catch {
    return String(response.status)
  }
}
