import { framed, setupOf, type ViewProps } from './batches/frame.js'
import { IssueScreen } from './batches/issue/IssueScreen.js'

/** `/admin/issue`: certificates for many people at once. */
export const IssueView = (props: ViewProps) => framed(props, <IssueScreen setup={setupOf(props)} />)
