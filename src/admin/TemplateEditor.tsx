'use client'

import './templateEditor/styles/index.css'
import { FieldError, FieldLabel, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { templates as texts } from '../translations/index.js'
import { EditorBody } from './templateEditor/EditorBody.js'
import { useDesign } from './templateEditor/hooks/useDesign.js'
import type { Choices } from './templateEditor/hooks/useEditor.js'
import { useKeepModified } from './templateEditor/hooks/useKeepModified.js'
import { useSay } from './templateEditor/hooks/useSay.js'

/** What the field's config hands over. */
export type TemplateEditorProps = JSONFieldClientProps & {
  choices: Choices
  /** The slug of the collection of pictures; undefined where there is none. */
  media?: string
}

/** The design of a template, as something to look at and to move with the hands. */
export const TemplateEditor = ({ field, path, readOnly, choices, media }: TemplateEditorProps) => {
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const state = useDesign(path)
  useKeepModified()
  const say = useSay()
  const api = `${config.serverURL}${config.routes.api}`
  return (
    <div className="field-type laurel-editor" id={`field-${path}`}>
      <FieldLabel as="span" label={say(texts.design)} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={state.showError} message={state.errorMessage} />
        <EditorBody
          state={state}
          choices={choices}
          isReadOnly={Boolean(readOnly)}
          previewURL={`${api}/${collectionSlug}/preview`}
          mediaURL={media && `${api}/${media}`}
        />
      </div>
    </div>
  )
}
