'use client'

import { useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Design } from '../../certificates/index.js'
import { templateEditor as texts } from '../../translations/index.js'
import type { DesignState } from './hooks/useDesign.js'
import { type Choices, type Editor, EditorContext } from './hooks/useEditor.js'
import { useFullWindow } from './hooks/useFullWindow.js'
import { useLanguages } from './hooks/useLanguages.js'
import { usePictures } from './hooks/usePictures.js'
import { download, fetchFile, usePreview } from './hooks/usePreview.js'
import { useSay } from './hooks/useSay.js'
import { useTemplate } from './hooks/useTemplate.js'
import { useUndoKeys } from './hooks/useUndoKeys.js'
import { Layers } from './parts/Layers.js'
import { Problems } from './parts/Problems.js'
import { Properties } from './parts/Properties.js'
import { type Sample, SampleBar } from './parts/SampleBar.js'
import { Stage, type Zoom } from './parts/Stage.js'
import { Toolbar } from './parts/Toolbar.js'
import { changeItem } from './pure/edits.js'

type Props = {
  state: DesignState
  choices: Choices
  isReadOnly: boolean
  previewURL: string
  mediaURL?: string
}

/** The editor itself: what is chosen, shown and tried; the design lives in the form. */
export const EditorBody = ({ state, choices, previewURL, mediaURL, ...props }: Props) => {
  const say = useSay()
  // Somebody else edits the document, or it lies in the bin.
  const { disabled } = useForm()
  const isReadOnly = props.isReadOnly || disabled
  const languages = useLanguages()
  const { code } = useLocale()
  const template = useTemplate()
  const pictures = usePictures({ ids: template.pictures, url: mediaURL })
  const { i18n } = useTranslation()
  const spoken = languages.find((one) => one.code === i18n.language)
  const [language, setLanguage] = useState(spoken?.code ?? (code || 'en'))
  const [selected, select] = useState<string>()
  const [tried, setTried] = useState<Design>()
  const [sample, setSample] = useState<Sample>({ of: 'longest', own: '', isFull: false })
  const [zoom, setZoom] = useState<Zoom>('fit')
  const body = useRef<HTMLDivElement>(null)
  const [isLarge, setLarge] = useFullWindow(body)
  useUndoKeys({ within: body, undo: state.undo, redo: state.redo })

  const asked = {
    ...template,
    design: tried ?? state.design,
    sample: sample.of === 'own' ? sample.own : sample.of,
    full: sample.isFull,
    locale: language,
  }
  const preview = usePreview({ url: previewURL, body: JSON.stringify(asked) })

  // A template without a design is drawn with the default one: that is what it begins with here, too.
  const { design: given, start } = state
  const first = preview.design
  useEffect(() => {
    if (!given && first) start(first)
  }, [given, first, start])

  const startAgain = async () => {
    const file = await fetchFile({ url: previewURL, body: { locale: language } })
    const { design }: { design?: Design } = JSON.parse(await file.text())
    if (design) state.set(design)
    select(undefined)
  }
  const openPDF = async () => {
    const file = await fetchFile({ url: previewURL, body: { ...asked, format: 'pdf' } })
    download({ file, name: 'certificate.pdf' })
  }
  const design = tried ?? given
  const editor = useMemo<Editor | undefined>(
    () =>
      design && {
        ...choices,
        design,
        selected: design.items.some(({ id }) => id === selected) ? selected : undefined,
        select,
        set: state.set,
        change: (id, changes, key) =>
          state.set(
            changeItem(design, id, (item) => Object.assign({ ...item }, changes)),
            key && `${id}.${key}`,
          ),
        try: setTried,
        isReadOnly,
        preview,
        language,
        setLanguage,
        languages,
        pictures,
        hasMedia: mediaURL !== undefined,
        leaveFullWindow: () => setLarge(false),
        say,
      },
    [
      choices,
      design,
      selected,
      state.set,
      isReadOnly,
      preview,
      language,
      languages,
      pictures,
      mediaURL,
      say,
      setLarge,
    ],
  )
  if (!editor) return <p role="status">{preview.fault ?? say(texts.preparing)}</p>
  return (
    <EditorContext value={editor}>
      <div ref={body} className="laurel-editor__body" data-large={isLarge}>
        <Toolbar
          {...{ zoom, setZoom, isLarge, setLarge, startAgain, openPDF }}
          undo={state.undo}
          redo={state.redo}
        />
        <div className="laurel-editor__work">
          <div className="laurel-editor__show">
            <Stage zoom={zoom} />
            <SampleBar sample={sample} setSample={setSample} />
            <Problems />
            {!isReadOnly && <p className="laurel-editor__hint">{say(texts.keysHelp)}</p>}
          </div>
          <div className="laurel-editor__side">
            <Layers />
            <Properties />
          </div>
        </div>
      </div>
    </EditorContext>
  )
}
