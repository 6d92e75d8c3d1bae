import { redirect } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'

/** A batch is looked at on its own screen, not as the document that it is kept in. */
export const PlanPage = ({ payload, doc, routeSegments }: DocumentViewServerProps) => {
  const { admin } = payload.config.routes
  redirect(`${admin === '/' ? '' : admin}/batches/${doc?.id ?? routeSegments.at(-1) ?? ''}`)
}
