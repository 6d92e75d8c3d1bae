import { section } from '../text.js'
import { forms } from './forms.js'
import { plan } from './plan.js'
import { releasing } from './releasing.js'
import { rows } from './rows.js'

/** The screens on which many certificates are issued, uploaded and released. `{name}` stands for a value. */
export const batches = section('batches', { ...forms, ...plan, ...rows, ...releasing })
