'use client'

import type { DesignItem } from '../../../certificates/index.js'
import { templates, templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { Choice, TextInput } from './inputs.js'
import { ToPictures } from './ToPictures.js'

/** Which picture stands in a place, and how it fills it. */
export const PicturePart = ({ item }: { item: Extract<DesignItem, { kind: 'picture' }> }) => {
  const { change, pictures, say } = useEditor()
  const { id, picture, fit, alt = '' } = item
  const isKnown = pictures.some((choice) => choice.id === picture)
  return (
    <>
      {pictures.length ? (
        <div className="laurel-editor__pictures" role="radiogroup" aria-label={say(texts.picture)}>
          {pictures.map((choice) => (
            <label key={choice.id} title={choice.label}>
              <input
                type="radio"
                name={`picture-${id}`}
                checked={choice.id === picture}
                onChange={() => change(id, { picture: choice.id })}
              />
              {choice.thumbnail ? <img src={choice.thumbnail} alt="" /> : null}
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      ) : (
        <p className="laurel-editor__hint">{say(texts.pictureNone, { field: say(templates.pictures) })}</p>
      )}
      {!isKnown && <ToPictures field="pictures" />}
      <Choice
        label={say(texts.fit)}
        isWide
        value={fit}
        choices={[
          ['contain', say(texts.fitContain)],
          ['cover', say(texts.fitCover)],
        ]}
        onChange={(chosen) => change(id, { fit: chosen })}
      />
      <TextInput
        label={say(texts.alt)}
        value={alt}
        maxLength={300}
        onChange={(words) => change(id, { alt: words || undefined }, 'alt')}
      />
    </>
  )
}
