'use client'

import { useId, useRef } from 'react'
import type { DesignItem, Token } from '../../../certificates/index.js'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { tokenWords } from '../words.js'
import { Check } from './inputs.js'

type Text = Extract<DesignItem, { kind: 'text' }>

/** What a text says in each language, with buttons that insert what differs from certificate to certificate. */
export const Words = ({ item }: { item: Text }) => {
  const { change, languages, language, setLanguage, tokens, isReadOnly, say } = useEditor()
  const fields = useRef(new Map<string, HTMLTextAreaElement>())
  const id = useId()

  const write = (code: string, words: string | undefined) => {
    const { [code]: _, ...others } = item.text
    change(item.id, { text: words === undefined ? others : { ...others, [code]: words } }, `text.${code}`)
  }
  const insert = (token: Token) => {
    const field = fields.current.get(language)
    if (!field) return
    const { selectionStart, selectionEnd } = field
    const word = `{{${token}}}`
    const words = item.text[language] ?? ''
    write(language, words.slice(0, selectionStart) + word + words.slice(selectionEnd))
    requestAnimationFrame(() => {
      field.focus()
      field.setSelectionRange(selectionStart + word.length, selectionStart + word.length)
    })
  }
  return (
    <fieldset className="laurel-editor__words">
      <legend>{say(texts.words)}</legend>
      {languages.map(({ code, label }) => (
        <div key={code}>
          {languages.length > 1 && <label htmlFor={`${id}-${code}`}>{label}</label>}
          <textarea
            id={`${id}-${code}`}
            aria-label={languages.length > 1 ? undefined : say(texts.words)}
            ref={(field) => {
              if (field) fields.current.set(code, field)
            }}
            lang={code}
            rows={2}
            maxLength={2000}
            value={item.text[code] ?? ''}
            placeholder={insteadOf(code)}
            disabled={isReadOnly}
            onFocus={() => setLanguage(code)}
            onChange={(event) => write(code, event.target.value)}
          />
          {!item.text[code] && languages.length > 1 && (
            <Check
              label={say(texts.leaveOut, { language: label })}
              value={item.text[code] === ''}
              onChange={(isLeftOut) => write(code, isLeftOut ? '' : undefined)}
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <div className="laurel-editor__tokens">
          <span>{say(texts.insert)}</span>
          {tokens.map((token) => (
            <button key={token} type="button" onClick={() => insert(token)}>
              {say(tokenWords[token])}
            </button>
          ))}
        </div>
      )}
      <p className="laurel-editor__hint">{say(texts.wordsHelp)}</p>
    </fieldset>
  )

  /** What stands there where this language has no text. */
  function insteadOf(code: string): string | undefined {
    if (item.text[code] !== undefined) return undefined
    const other =
      languages.find((one) => one.code === 'en' && item.text.en) ??
      languages.find((one) => item.text[one.code])
    return other && say(texts.sameAs, { language: other.label, text: item.text[other.code] ?? '' })
  }
}
