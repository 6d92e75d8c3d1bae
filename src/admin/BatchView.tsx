import { framed, setupOf, type ViewProps } from './batches/frame.js'
import { lacksOf } from './batches/lacksOf.js'
import { BatchScreen } from './batches/plan/BatchScreen.js'
import { rolePageOf } from './batches/rolePageOf.js'

/** `/admin/batches/:id`: a batch of any kind, from its check to its report. */
export const BatchView = async (props: ViewProps) => {
  const { segments } = props.params ?? {}
  const id = (Array.isArray(segments) ? segments.at(-1) : undefined) ?? ''
  const rolePage = await rolePageOf({ ...props, id })
  const lacks = await lacksOf(props)
  return framed(props, <BatchScreen setup={{ ...setupOf(props), rolePage }} lacks={lacks} id={id} />)
}
