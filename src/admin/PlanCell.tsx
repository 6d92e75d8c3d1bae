'use client'

import { Link } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { batches as texts } from '../translations/index.js'
import { useRoutes } from './batches/parts/useRoutes.js'
import { useSay } from './batches/useSay.js'

/** A batch in the list, leading to its screen. */
export const PlanCell = ({ cellData, rowData }: DefaultCellComponentProps<TextFieldClient>) => {
  const say = useSay()
  const routes = useRoutes()
  return <Link href={routes.batch(rowData.id)}>{String(cellData || say(texts.untitled))}</Link>
}
