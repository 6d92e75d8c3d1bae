'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/** Several short texts in one cell, as people would write them. */
export const ListCell = (props: DefaultCellComponentProps<TextFieldClient, unknown>) => {
  const { cellData, field, ...rest } = props
  const items = Array.isArray(cellData) ? cellData : []
  return <DefaultCell {...rest} field={{ ...field, hasMany: false }} cellData={items.join(', ') || '—'} />
}
