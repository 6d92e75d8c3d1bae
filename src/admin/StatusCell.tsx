'use client'

import './panel.css'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'

/** A certificate's state in a list, as a coloured pill. */
export const StatusCell = (props: DefaultCellComponentProps<SelectFieldClient>) => (
  <span className={`laurel-status laurel-status--${String(props.cellData ?? 'draft')}`}>
    <DefaultCell {...props} />
  </span>
)
