'use client'

import '../styles/index.css'
import { Gutter, SetStepNav, useWindowInfo } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/** A screen of its own in the panel: its title, what it is for, and what there is to do. */
export const Page = ({
  title,
  text,
  nav = [],
  short = title,
  children,
}: {
  title: string
  text?: string
  /** The screens above this one. */
  nav?: { label: string; url: string }[]
  /** What it is called where there is little room. @default title */
  short?: string
  children: ReactNode
}) => {
  const { breakpoints } = useWindowInfo()
  useEffect(() => {
    document.title = `${title} · Laurel`
  }, [title])
  return (
    <main>
      <Gutter className="laurel-batch">
        <SetStepNav nav={[...(breakpoints.s ? [] : nav), { label: short }]} />
        <h1>{title}</h1>
        {text && <p className="laurel-batch__lead">{text}</p>}
        {children}
      </Gutter>
    </main>
  )
}
