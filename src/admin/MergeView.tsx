import { framed, setupOf, type ViewProps } from './batches/frame.js'
import { MergeScreen } from './batches/people/MergeScreen.js'

/** `/admin/merge`: two people who are one. `?keep=&other=` names them. */
export const MergeView = (props: ViewProps) => {
  const { keep, other } = props.searchParams ?? {}
  const named = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return framed(props, <MergeScreen setup={setupOf(props)} keep={named(keep)} other={named(other)} />)
}
