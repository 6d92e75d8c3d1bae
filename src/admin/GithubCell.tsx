'use client'

import './panel.css'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

/** A GitHub login in a list, with a way to the account. */
export const GithubCell = (props: DefaultCellComponentProps<TextFieldClient>) => (
  <span className="laurel-github">
    <DefaultCell {...props} />
    {typeof props.cellData === 'string' && props.cellData && (
      <a
        href={`https://github.com/${encodeURIComponent(props.cellData)}`}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`GitHub: ${props.cellData}`}
      >
        ↗
      </a>
    )}
  </span>
)
