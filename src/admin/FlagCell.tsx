'use client'

import { DefaultCell, useTranslation } from '@payloadcms/ui'
import type { CheckboxFieldClient, DefaultCellComponentProps } from 'payload'

/** A checkbox in a list: a tick where it is set. */
export const FlagCell = (props: DefaultCellComponentProps<CheckboxFieldClient>) => {
  const { t } = useTranslation()
  if (props.link) return <DefaultCell {...props} />
  return props.cellData ? (
    <span role="img" aria-label={t('general:true')}>
      ✓
    </span>
  ) : (
    <span role="img" aria-label={t('general:false')}>
      —
    </span>
  )
}
