import { framed, setupOf, type ViewProps } from './batches/frame.js'
import { UploadScreen } from './batches/upload/UploadScreen.js'

/** `/admin/upload`: many files at once. `?plan=` adds to those of a batch. */
export const UploadView = (props: ViewProps) => {
  const { plan } = props.searchParams ?? {}
  return framed(
    props,
    <UploadScreen setup={setupOf(props)} plan={typeof plan === 'string' ? plan : undefined} />,
  )
}
