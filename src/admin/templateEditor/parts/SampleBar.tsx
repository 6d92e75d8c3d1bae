'use client'

import { useId } from 'react'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'

/** Whom the preview shows. */
export type Sample = { of: 'longest' | 'shortest' | 'own'; own: string; isFull: boolean }

/** The switch of the preview: which name, which language, how much a certificate says. */
export const SampleBar = ({ sample, setSample }: { sample: Sample; setSample: (sample: Sample) => void }) => {
  const { preview, language, setLanguage, languages, say } = useEditor()
  const id = useId()
  const choices = [
    ['longest', say(texts.longest)],
    ['shortest', say(texts.shortest)],
    ['own', say(texts.ownName)],
  ] as const
  const chooseOwn = () => setSample({ ...sample, of: 'own', own: sample.own || (preview.name ?? '') })
  return (
    <div className="laurel-editor__sample">
      <fieldset className="laurel-editor__switch">
        <legend>{say(texts.showWith)}</legend>
        {choices.map(([of, word]) => (
          <label key={of} data-chosen={sample.of === of}>
            <input
              type="radio"
              name={`${id}-sample`}
              checked={sample.of === of}
              onChange={() => (of === 'own' ? chooseOwn() : setSample({ ...sample, of }))}
            />
            {word}
          </label>
        ))}
      </fieldset>
      {sample.of === 'own' ? (
        <input
          type="text"
          aria-label={say(texts.ownNameField)}
          value={sample.own}
          maxLength={200}
          onChange={(event) => setSample({ ...sample, own: event.target.value })}
        />
      ) : (
        <output>{preview.name}</output>
      )}
      {languages.length > 1 && (
        <fieldset className="laurel-editor__switch">
          <legend>{say(texts.language)}</legend>
          {languages.map(({ code, label }) => (
            <label key={code} data-chosen={code === language}>
              <input
                type="radio"
                name={`${id}-language`}
                checked={code === language}
                onChange={() => setLanguage(code)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <label className="laurel-editor__check">
        <input
          type="checkbox"
          checked={sample.isFull}
          onChange={(event) => setSample({ ...sample, isFull: event.target.checked })}
        />
        {say(texts.full)}
      </label>
    </div>
  )
}
