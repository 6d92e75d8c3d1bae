'use client'

import type { DesignItem, Token } from '../../../certificates/index.js'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { smallest } from '../pure/boxes.js'
import { duplicateItem, removeItem } from '../pure/edits.js'
import { tokenWords } from '../words.js'
import { Choice, NumberInput } from './inputs.js'

/** What not every certificate has. */
const optional: readonly Token[] = ['year', 'date', 'citation', 'group', 'project', 'community']

const sides = [
  ['x', texts.left],
  ['y', texts.top],
  ['width', texts.width],
  ['height', texts.height],
] as const

/** Where an item is, when it is shown, and what can be done with it. */
export const PlacePart = ({ item }: { item: DesignItem }) => {
  const { design, change, set, select, isReadOnly, say } = useEditor()
  const conditions = optional.flatMap((token) => [
    [token, say(texts.whenToken, { token: say(tokenWords[token]) })] as const,
    [`!${token}` as const, say(texts.whenNotToken, { token: say(tokenWords[token]) })] as const,
  ])
  const duplicate = () => {
    const { design: next, id } = duplicateItem(design, item.id)
    set(next)
    select(id)
  }
  const remove = () => {
    set(removeItem(design, item.id))
    select(undefined)
  }
  return (
    <>
      <h3>{say(texts.place)}</h3>
      <div className="laurel-editor__grid">
        {sides.map(([side, label]) => (
          <NumberInput
            key={side}
            label={say(label)}
            value={item[side]}
            min={side === 'x' || side === 'y' ? -4000 : smallest}
            max={4000}
            onChange={(value) => change(item.id, { [side]: value }, side)}
          />
        ))}
      </div>
      <Choice
        label={say(texts.when)}
        isWide
        value={item.when ?? ''}
        choices={[['', say(texts.whenAlways)], ...conditions]}
        onChange={(when) => change(item.id, { when: when === '' ? undefined : when })}
      />
      {!isReadOnly && (
        <div className="laurel-editor__acts">
          <button
            type="button"
            onClick={() => change(item.id, { x: Math.round((design.width - item.width) / 2) })}
          >
            {say(texts.centerAcross)}
          </button>
          <button type="button" onClick={duplicate}>
            {say(texts.duplicate)}
          </button>
          <button type="button" className="laurel-editor__danger" onClick={remove}>
            {say(texts.remove)}
          </button>
        </div>
      )}
    </>
  )
}
