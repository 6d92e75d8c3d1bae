'use client'

import type { DesignItem } from '../../../certificates/index.js'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { ornamentWords } from '../words.js'
import { Check, Choice, ColorInput, NumberInput } from './inputs.js'

type Of<Kind extends DesignItem['kind']> = { item: Extract<DesignItem, { kind: Kind }> }

/** A QR code: its colour, and the tile on which it stands. */
export const QRPart = ({ item: { id, color, background } }: Of<'qr'>) => {
  const { change, say } = useEditor()
  return (
    <>
      <div className="laurel-editor__grid">
        <ColorInput
          label={say(texts.color)}
          value={color}
          onChange={(chosen) => change(id, { color: chosen }, 'color')}
        />
        {background !== undefined && (
          <ColorInput
            label={say(texts.tileColor)}
            value={background}
            onChange={(chosen) => change(id, { background: chosen }, 'background')}
          />
        )}
      </div>
      <Check
        label={say(texts.tile)}
        value={background !== undefined}
        onChange={(hasTile) => change(id, { background: hasTile ? '#ffffff' : undefined })}
      />
      <p className="laurel-editor__hint">{say(texts.qrHelp)}</p>
    </>
  )
}

/** A line: its colour and thickness. */
export const LinePart = ({ item: { id, color, thickness } }: Of<'line'>) => {
  const { change, say } = useEditor()
  return (
    <div className="laurel-editor__grid">
      <ColorInput
        label={say(texts.color)}
        value={color}
        onChange={(chosen) => change(id, { color: chosen }, 'color')}
      />
      <NumberInput
        label={say(texts.thickness)}
        value={thickness}
        {...{ min: 0.1, max: 200, step: 0.5 }}
        onChange={(chosen) => change(id, { thickness: chosen }, 'thickness')}
      />
    </div>
  )
}

/** An ornament: which, and its two colours. */
export const OrnamentPart = ({ item: { id, ornament, color, accent } }: Of<'ornament'>) => {
  const { change, ornaments, say } = useEditor()
  return (
    <div className="laurel-editor__grid">
      <Choice
        label={say(texts.ornament)}
        isWide
        value={ornament}
        choices={ornaments.map((name) => [name, say(ornamentWords[name])])}
        onChange={(chosen) => change(id, { ornament: chosen })}
      />
      <ColorInput
        label={say(texts.color)}
        value={color}
        onChange={(chosen) => change(id, { color: chosen }, 'color')}
      />
      <ColorInput
        label={say(texts.accent)}
        value={accent}
        onChange={(chosen) => change(id, { accent: chosen }, 'accent')}
      />
    </div>
  )
}
