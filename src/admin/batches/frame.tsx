import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { Resolved } from '../../../collections/index.js'
import { openStates } from '../../plans/index.js'
import { anySerial, type Setup } from './types.js'

export type ViewProps = AdminViewServerProps & { resolved: Resolved }

/** A view of one's own, in the panel's frame: for the staff alone, since Payload asks nobody at such an address. */
export function framed(props: ViewProps, children: ReactNode): ReactNode {
  const { req, permissions, locale, visibleEntities } = props.initPageResult
  const { params, payload, searchParams, i18n, viewActions, resolved } = props
  if (!req.user || !permissions.canAccessAdmin) redirect(signIn(props))
  if (!resolved.permissions.canReadDrafts({ req })) notFound()
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      {children}
    </DefaultTemplate>
  )
}

/** What the screens must know of this installation. */
export function setupOf({ resolved, initPageResult: { req } }: ViewProps): Setup {
  const { slugs, has, permissions, certificatePage } = resolved
  const optional = (name: 'groups' | 'projects' | 'posts') => (has[name] ? { [name]: slugs[name] } : {})
  return {
    slugs: {
      certificates: slugs.certificates,
      people: slugs.people,
      roles: slugs.roles,
      templates: slugs.templates,
      plans: slugs.plans,
      ...optional('groups'),
      ...optional('projects'),
      ...optional('posts'),
    },
    canEdit: permissions.canEdit({ req }),
    openStates,
    ...(certificatePage ? { certificatePage: certificatePage({ serial: anySerial }) } : {}),
  }
}

function signIn({ payload, params }: ViewProps): string {
  const { admin } = payload.config.routes
  const segments = Array.isArray(params?.segments) ? params.segments : []
  const here = `${admin === '/' ? '' : admin}/${segments.join('/')}`
  return `${admin === '/' ? '' : admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(here)}`
}
