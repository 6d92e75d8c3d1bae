'use client'

import { createContext, useContext } from 'react'
import type { Design, DesignItem, FontName, OrnamentName, Token } from '../../../certificates/index.js'
import type { Preview } from './usePreview.js'
import type { Say } from './useSay.js'

/** What there is to choose from; it comes from the server with the field. */
export type Choices = {
  fonts: readonly FontName[]
  ornaments: readonly OrnamentName[]
  tokens: readonly Token[]
}
export type Language = { code: string; label: string }
export type PictureChoice = { id: string; label: string; thumbnail?: string }

/** What all parts of the editor share. */
export type Editor = Choices & {
  design: Design
  /** The id of the chosen item; undefined for the page. */
  selected?: string
  select: (id: string | undefined) => void
  set: (design: Design, key?: string) => void
  /** Changes an item; quick changes with the same key are undone together. */
  change: (id: string, changes: Partial<DesignItem>, key?: string) => void
  /** Shows a design without taking it into the form: while something is being dragged. */
  try: (design: Design | undefined) => void
  isReadOnly: boolean
  preview: Preview
  /** The language that the preview speaks. */
  language: string
  setLanguage: (code: string) => void
  languages: Language[]
  pictures: PictureChoice[]
  /** Whether the form has fields for pictures. */
  hasMedia: boolean
  leaveFullWindow: () => void
  say: Say
}

export const EditorContext = createContext<Editor | undefined>(undefined)

/** The editor around a part. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('this part stands outside the template editor')
  return editor
}
