'use client'

import { ChevronIcon, ReactSelect, type ReactSelectOption } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import type { ID } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { Field } from './Field.js'
import { useReadLocale } from './useReadLocale.js'

/** A document that was chosen, and what it is called. */
export type Chosen = { value: ID; label: string }

type Props = {
  label: string
  collection: string
  /** The field that names a document. */
  named?: 'name' | 'title'
  /** Other fields in which to search. */
  alsoIn?: string[]
  hint?: string
  problem?: string
  required?: boolean
  placeholder?: string
} & (
  | { isMany: true; value: Chosen[]; onChange: (value: Chosen[]) => void }
  | { isMany?: false; value?: Chosen; onChange: (value?: Chosen) => void }
)

type Doc = { id: ID; name?: string; title?: string; github?: string }

const most = 50

/** Chooses among the documents of a collection, by typing a part of their names. */
export const DocumentSelect = (props: Props) => {
  const { label, collection, named = 'name', alsoIn, hint, problem, required, placeholder } = props
  const id = useId()
  const say = useSay()
  const [typed, setTyped] = useState('')
  const { options, isLoading, open } = useOptions({ collection, named, alsoIn, typed })
  return (
    <Field id={id} label={label} hint={hint} problem={problem} required={required}>
      <ReactSelect
        inputId={id}
        components={{ DropdownIndicator: Chevron }}
        isClearable={!required}
        isMulti={Boolean(props.isMany)}
        isLoading={isLoading}
        options={options}
        value={props.value}
        placeholder={placeholder ?? say(texts.search)}
        showError={Boolean(problem)}
        filterOption={() => true}
        noOptionsMessage={() => say(texts.noMatch)}
        onMenuOpen={open}
        onInputChange={setTyped}
        onChange={(value) => {
          if (props.isMany) props.onChange((Array.isArray(value) ? value : [value]).map(chosen))
          else props.onChange(value && !Array.isArray(value) ? chosen(value) : undefined)
        }}
      />
    </Field>
  )
}

/** Payload's own is a button that is hidden from some and yet takes their focus. */
const Chevron = () => <ChevronIcon />

const chosen = ({ value, label }: ReactSelectOption): Chosen => ({
  value: typeof value === 'number' ? value : String(value),
  label: String(label),
})

function useOptions({
  collection,
  named,
  alsoIn = [],
  typed,
}: Pick<Props, 'collection' | 'alsoIn'> & { named: 'name' | 'title'; typed: string }) {
  const api = useAPI()
  const locale = useReadLocale()
  const [isOpen, setOpen] = useState(false)
  const [isLoading, setLoading] = useState(false)
  const [options, setOptions] = useState<Chosen[]>([])
  const fields = [named, ...alsoIn].join(',')

  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    const wait = setTimeout(
      async () => {
        setLoading(true)
        const query = new URLSearchParams({ limit: String(most), depth: '0', sort: named, locale })
        for (const [at, field] of typed ? fields.split(',').entries() : [])
          query.set(`where[or][${at}][${field}][like]`, typed)
        const found = await api
          .get<{ docs: Doc[] }>(`${collection}?${query}`, stop.signal)
          .catch(() => undefined)
        if (stop.signal.aborted) return
        setOptions((found?.docs ?? []).map(optionOf))
        setLoading(false)
      },
      typed ? 250 : 0,
    )
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [api, collection, fields, isOpen, locale, named, typed])

  return { options, isLoading, open: () => setOpen(true) }
}

const optionOf = ({ id, name, title, github }: Doc): Chosen => ({
  value: id,
  label: `${name ?? title ?? id}${github && github !== name ? ` (@${github})` : ''}`,
})
