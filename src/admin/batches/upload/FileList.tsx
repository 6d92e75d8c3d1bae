'use client'

import { Button } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import { Bar } from '../parts/Bar.js'
import { type Say, sayCount, useSay } from '../useSay.js'
import type { Upload } from './useUploads.js'

/** How far all files are, those that were refused with the reason, and each of the others. */
export const FileList = ({ uploads, onRetry }: { uploads: Upload[]; onRetry: () => void }) => {
  const say = useSay()
  const refused = uploads.filter(({ state }) => state === 'refused')
  const sent = uploads.filter(({ state }) => state === 'sent').length
  const isBusy = sent + refused.length < uploads.length
  const part = uploads.reduce((sum, { state, part }) => sum + (state === 'refused' ? 1 : part), 0)
  return (
    <section className="laurel-batch__section">
      {isBusy && (
        <Bar
          label={say(texts.uploadTitle)}
          part={part / uploads.length}
          text={say(texts.sending, { done: sent, count: uploads.length })}
        />
      )}
      <p aria-live="polite" className="laurel-files__sum">
        {!isBusy && sent > 0 && sayCount(say, 'sent', sent)}
        {!isBusy && sent > 0 && refused.length > 0 && ' · '}
        {refused.length > 0 && sayCount(say, 'refusedFiles', refused.length)}
      </p>
      {!isBusy && refused.some(({ mayRetry }) => mayRetry) && (
        <Button size="small" buttonStyle="secondary" margin={false} onClick={onRetry}>
          {say(texts.tryAgain)}
        </Button>
      )}
      <ul className="laurel-files">
        {[...refused, ...uploads.filter(({ state }) => state !== 'refused')].map((upload) => (
          <li key={upload.key} data-state={upload.state}>
            <span className="laurel-files__name">{upload.path}</span>
            <span className="laurel-files__state">{stateOf(upload, say)}</span>
            {upload.problem && <span className="laurel-files__problem">{upload.problem}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateOf({ state, part }: Upload, say: Say): string {
  if (state === 'sending') return say(texts.filePercent, { percent: Math.round(part * 100) })
  if (state === 'sent') return say(texts.fileSent)
  return say(state === 'waiting' ? texts.fileWaiting : texts.fileRefused)
}
