import type { Metadata } from 'next'
import { pages } from '../../../translations/index.js'
import { Plain } from '../parts/Plain.js'

export const metadata: Metadata = { title: pages.errorTitle.text.en, robots: { index: false } }

/** What is shown while the database doesn't answer (see proxy.ts). */
const UnavailablePage = () => <Plain title={pages.errorTitle} text={pages.errorText} />

export default UnavailablePage
