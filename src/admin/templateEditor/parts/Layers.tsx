'use client'

import { useEffect, useRef } from 'react'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { reorder } from '../pure/edits.js'
import { nameOf } from '../words.js'
import { KindIcon } from './KindIcon.js'

/** All items, the topmost first, and the page under them. */
export const Layers = () => {
  const { design, selected, select, set, preview, language, isReadOnly, say } = useEditor()
  const wrong = new Set(preview.problems.map(({ item }) => item))
  const hidden = new Set(preview.hidden)
  const items = [...design.items].reverse()
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => scrollTo(list.current, selected), [selected])
  return (
    <section className="laurel-editor__layers" aria-label={say(texts.parts)}>
      <h2>{say(texts.parts)}</h2>
      <ol ref={list}>
        {items.map((item) => (
          <li
            key={item.id}
            data-layer={item.id}
            data-chosen={item.id === selected}
            data-hidden={hidden.has(item.id)}
          >
            <button
              type="button"
              aria-current={item.id === selected}
              title={hidden.has(item.id) ? say(texts.notShown) : undefined}
              onClick={() => select(item.id)}
            >
              <KindIcon kind={item.kind} />
              <span>{nameOf({ item, language, say })}</span>
              {hidden.has(item.id) && <small>{say(texts.notShown)}</small>}
              {wrong.has(item.id) && <b aria-hidden="true">!</b>}
            </button>
            {item.id === selected && !isReadOnly && (
              <span className="laurel-editor__order">
                <button
                  type="button"
                  aria-label={say(texts.up)}
                  title={say(texts.up)}
                  disabled={item === items[0]}
                  onClick={() => set(reorder(design, item.id, 1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={say(texts.down)}
                  title={say(texts.down)}
                  disabled={item === items.at(-1)}
                  onClick={() => set(reorder(design, item.id, -1))}
                >
                  ↓
                </button>
              </span>
            )}
          </li>
        ))}
        <li data-chosen={selected === undefined}>
          <button type="button" aria-current={selected === undefined} onClick={() => select(undefined)}>
            <KindIcon kind="page" />
            <span>{say(texts.page)}</span>
          </button>
        </li>
      </ol>
    </section>
  )
}

/** Brings the chosen row into sight, without moving the page. */
function scrollTo(list: HTMLOListElement | null, id: string | undefined): void {
  const row = [...(list?.children ?? [])].find(
    (child) => child instanceof HTMLElement && child.dataset.layer === id,
  )
  if (!list || !(row instanceof HTMLElement)) return
  const isAbove = row.offsetTop < list.scrollTop
  const isBelow = row.offsetTop + row.offsetHeight > list.scrollTop + list.clientHeight
  if (isAbove || isBelow) list.scrollTop = row.offsetTop - list.clientHeight / 2
}
