'use client'

import { type CSSProperties, useRef } from 'react'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { usePulling } from '../hooks/usePulling.js'
import { ItemBox } from './ItemBox.js'

/** How large the page is shown: as large as fits, or in parts of its own size. */
export type Zoom = 'fit' | number

/** The certificate as the server draws it, and over it the items that can be moved. */
export const Stage = ({ zoom }: { zoom: Zoom }) => {
  const { design, preview, select, say } = useEditor()
  const page = useRef<HTMLElement>(null)
  const pulling = usePulling(page)
  const { width, height } = design
  const sized: CSSProperties & Record<`--${string}`, string | number> = {
    '--page-ratio': width / height,
    aspectRatio: `${width} / ${height}`,
    ...(zoom === 'fit' ? {} : { width: width * zoom, maxWidth: 'none', flexShrink: 0 }),
  }
  return (
    <div
      className="laurel-editor__stage"
      onPointerDown={(event) => event.target === event.currentTarget && select(undefined)}
    >
      <section
        ref={page}
        aria-label={say(texts.stage)}
        className="laurel-editor__page"
        style={{ ...sized, backgroundColor: design.background.color }}
      >
        {preview.picture ? (
          <img src={preview.picture} alt="" draggable={false} />
        ) : (
          <p role="status">{say(texts.preparing)}</p>
        )}
        {design.items.map((item) => (
          <ItemBox key={item.id} item={item} pulling={pulling} />
        ))}
        {pulling.guides.map(({ axis, at }) => (
          <i
            key={`${axis}${at}`}
            className="laurel-editor__guide"
            style={
              axis === 'x'
                ? { left: `${(at / width) * 100}%`, top: 0, bottom: 0, width: 1 }
                : { top: `${(at / height) * 100}%`, left: 0, right: 0, height: 1 }
            }
          />
        ))}
      </section>
    </div>
  )
}
