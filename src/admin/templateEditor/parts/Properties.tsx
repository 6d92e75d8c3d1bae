'use client'

import type { DesignItem } from '../../../certificates/index.js'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { kindWords } from '../words.js'
import { PagePart } from './PagePart.js'
import { PicturePart } from './PicturePart.js'
import { PlacePart } from './PlacePart.js'
import { LinePart, OrnamentPart, QRPart } from './ShapeParts.js'
import { TextPart } from './TextPart.js'

/** The properties of what is chosen: an item, or the page. */
export const Properties = () => {
  const { design, selected, preview, say } = useEditor()
  const item = design.items.find(({ id }) => id === selected)
  const problems = preview.problems.filter((problem) => item && problem.item === item.id)
  return (
    <section className="laurel-editor__properties" aria-label={say(item ? kindWords[item.kind] : texts.page)}>
      <h2>{say(item ? kindWords[item.kind] : texts.page)}</h2>
      {problems.map(({ message }) => (
        <p key={message} className="laurel-editor__problem">
          {message}
        </p>
      ))}
      {item ? (
        <div key={item.id}>
          <OwnPart item={item} />
          <PlacePart item={item} />
        </div>
      ) : (
        <PagePart />
      )}
    </section>
  )
}

const OwnPart = ({ item }: { item: DesignItem }) => {
  switch (item.kind) {
    case 'text':
      return <TextPart item={item} />
    case 'qr':
      return <QRPart item={item} />
    case 'picture':
      return <PicturePart item={item} />
    case 'line':
      return <LinePart item={item} />
    case 'ornament':
      return <OrnamentPart item={item} />
  }
}
