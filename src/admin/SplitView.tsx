import { framed, setupOf, type ViewProps } from './batches/frame.js'
import { SplitScreen } from './batches/people/SplitScreen.js'

/** `/admin/split?person=`: what of a person is somebody else's. */
export const SplitView = (props: ViewProps) => {
  const { person } = props.searchParams ?? {}
  return framed(props, <SplitScreen setup={setupOf(props)} person={String(person ?? '')} />)
}
