import './panel.css'
import type { ServerProps } from 'payload'
import { panel } from '../translations/index.js'
import { RemoveSample } from './RemoveSample.js'
import { type SampleStoreOf, total } from './sample.js'
import { speaker } from './speak.js'

export type SampleNoticeProps = ServerProps & {
  sample: SampleStoreOf
  /** The slug of people: whoever may delete these may remove the sample. */
  people: string
}

/** Stands above the dashboard while there is sample content, with the one button that removes it. */
export const SampleNotice = async ({ payload, i18n, permissions, sample, people }: SampleNoticeProps) => {
  const count = total(await sample({ payload }).count())
  if (!count) return null
  const say = speaker(i18n)
  return (
    <section className="laurel-sample" aria-labelledby="laurel-sample">
      <h2 id="laurel-sample">{say(panel.sampleTitle)}</h2>
      <p>{say(panel.sampleText, { count })}</p>
      {permissions?.collections?.[people]?.delete && (
        <RemoveSample
          endpoint={`${payload.config.serverURL}${payload.config.routes.api}/laurel/sample/remove`}
          texts={{
            remove: say(panel.sampleRemove),
            sure: say(panel.sampleSure),
            yes: say(panel.sampleYes),
            no: say(panel.sampleNo),
            removing: say(panel.sampleRemoving),
            failed: say(panel.sampleFailed),
          }}
        />
      )}
    </section>
  )
}
