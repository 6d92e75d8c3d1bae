import { framed, setupOf, type ViewProps } from './batches/frame.js'
import { IssueScreen } from './batches/issue/IssueScreen.js'
import { lacksOf } from './batches/lacksOf.js'

/** `/admin/issue`: certificates for many people at once. */
export const IssueView = async (props: ViewProps) =>
  framed(props, <IssueScreen setup={setupOf(props)} lacks={await lacksOf(props)} />)
