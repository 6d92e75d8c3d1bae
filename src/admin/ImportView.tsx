import { framed, setupOf, type ViewProps } from './batches/frame.js'
import { ImportScreen } from './batches/importing/ImportScreen.js'

/** `/admin/import`: posts and people lists from elsewhere. `?plan=` adds to the files of an import. */
export const ImportView = (props: ViewProps) => {
  const { plan } = props.searchParams ?? {}
  return framed(
    props,
    <ImportScreen setup={setupOf(props)} plan={typeof plan === 'string' ? plan : undefined} />,
  )
}
