'use client'

import type { DesignItem } from '../../../certificates/index.js'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { fontWords } from '../words.js'
import { Check, Choice, ColorInput, NumberInput } from './inputs.js'
import { Words } from './Words.js'

type Text = Extract<DesignItem, { kind: 'text' }>

/** What a text says and how it looks. */
export const TextPart = ({ item }: { item: Text }) => {
  const { change, fonts, say } = useEditor()
  const set = <Key extends keyof Text>(key: Key, value: Text[Key]) => change(item.id, { [key]: value }, key)
  return (
    <>
      <Words key={item.id} item={item} />
      <div className="laurel-editor__grid">
        <Choice
          label={say(texts.font)}
          value={item.font}
          choices={fonts.map((font) => [font, say(fontWords[font])])}
          onChange={(font) => set('font', font)}
        />
        <ColorInput label={say(texts.color)} value={item.color} onChange={(color) => set('color', color)} />
        <NumberInput
          label={say(texts.size)}
          value={item.size}
          {...{ min: 4, max: 600 }}
          onChange={(size) => set('size', size)}
        />
        <NumberInput
          label={say(texts.minSize)}
          value={item.minSize}
          {...{ min: 4, max: item.size }}
          onChange={(size) => set('minSize', size)}
        />
        <NumberInput
          label={say(texts.maxLines)}
          value={item.maxLines}
          {...{ min: 1, max: 20 }}
          onChange={(lines) => Number.isInteger(lines) && set('maxLines', lines)}
        />
        <NumberInput
          label={say(texts.lineHeight)}
          value={item.lineHeight}
          {...{ min: 0.5, max: 3, step: 0.05 }}
          onChange={(height) => set('lineHeight', height)}
        />
        <Choice
          label={say(texts.align)}
          value={item.align}
          choices={[
            ['left', say(texts.alignLeft)],
            ['center', say(texts.alignCenter)],
            ['right', say(texts.alignRight)],
          ]}
          onChange={(align) => set('align', align)}
        />
        <NumberInput
          label={say(texts.tracking)}
          value={item.tracking}
          {...{ min: -0.2, max: 2, step: 0.02 }}
          onChange={(tracking) => set('tracking', tracking)}
        />
      </div>
      <p className="laurel-editor__hint">{say(texts.shrinkHelp)}</p>
      <Check
        label={say(texts.uppercase)}
        value={item.uppercase === true}
        onChange={(isUpper) => set('uppercase', isUpper)}
      />
      <Check
        label={say(texts.isHeading)}
        value={item.tag === 'heading'}
        onChange={(isHeading) => set('tag', isHeading ? 'heading' : 'text')}
      />
    </>
  )
}
