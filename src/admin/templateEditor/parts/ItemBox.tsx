'use client'

import { useEffect, useRef } from 'react'
import type { DesignItem } from '../../../certificates/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { useKeys } from '../hooks/useKeys.js'
import type { Pulling } from '../hooks/usePulling.js'
import { fillsPage, handles } from '../pure/boxes.js'
import { kindWords, nameOf } from '../words.js'

/** The box of one item: chosen by a click or by Tab, moved by dragging or the arrow keys, pulled by its handles. */
export const ItemBox = ({ item, pulling }: { item: DesignItem; pulling: Pulling }) => {
  const { design, selected, select, preview, language, isReadOnly, say } = useEditor()
  const box = useRef<HTMLButtonElement>(null)
  const press = useKeys()
  const isSelected = selected === item.id
  const problem = preview.problems.find((one) => one.item === item.id)
  const isHidden = preview.hidden.includes(item.id)
  const isBehind = fillsPage({ box: item, page: design })
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`

  useEffect(() => {
    if (!isSelected) return
    const isElsewhere = document.activeElement && document.activeElement !== document.body
    if (!isElsewhere) box.current?.focus({ preventScroll: true })
  }, [isSelected])

  const drags = {
    onPointerMove: pulling.drag,
    onPointerUp: pulling.release,
    onPointerCancel: pulling.cancel,
  }
  return (
    <div
      className="laurel-editor__box"
      data-selected={isSelected}
      data-hidden={isHidden}
      data-behind={isBehind}
      data-wrong={problem !== undefined}
      style={{
        left: percent(item.x, design.width),
        top: percent(item.y, design.height),
        width: percent(item.width, design.width),
        height: percent(item.height, design.height),
      }}
    >
      <button
        ref={box}
        type="button"
        data-item={item.id}
        tabIndex={isHidden && !isSelected ? -1 : 0}
        aria-label={`${say(kindWords[item.kind])}: ${nameOf({ item, language, say })}`}
        aria-pressed={isSelected}
        aria-description={problem?.message}
        onFocus={() => select(item.id)}
        onKeyDown={(event) => press(event, item)}
        onPointerDown={(event) => pulling.press(event, item)}
        {...drags}
      />
      {isSelected &&
        !isReadOnly &&
        handles.map((handle) => (
          <span
            key={handle}
            className={`laurel-editor__handle laurel-editor__handle--${handle}`}
            onPointerDown={(event) => pulling.press(event, item, handle)}
            {...drags}
          />
        ))}
      {problem && (
        <b className="laurel-editor__badge" title={problem.message}>
          !
        </b>
      )}
    </div>
  )
}
