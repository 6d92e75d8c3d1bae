'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { imports, batches as texts } from '../translations/index.js'
import { useRoutes } from './batches/parts/useRoutes.js'
import { useSay } from './batches/useSay.js'

/** In the panel's navigation: the screens for many certificates at once. */
export const BatchLinks = ({ certificates }: { certificates: string }) => {
  const say = useSay()
  const routes = useRoutes()
  const here = usePathname()
  const { permissions } = useAuth()
  if (!permissions?.collections?.[certificates]?.create) return null
  return (
    <NavGroup label={say(texts.navGroup)}>
      {[
        { href: routes.issue, words: texts.issueTitle },
        { href: routes.upload(), words: texts.uploadTitle },
        { href: routes.import(), words: imports.title },
      ].map(({ href, words }) => (
        <Link key={href} href={href} className="nav__link" prefetch={false} aria-current={isAt(here, href)}>
          {here === href && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{say(words)}</span>
        </Link>
      ))}
    </NavGroup>
  )
}

const isAt = (here: string, href: string): 'page' | undefined => (here === href ? 'page' : undefined)
