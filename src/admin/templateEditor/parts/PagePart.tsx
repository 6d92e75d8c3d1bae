'use client'

import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { resizePage } from '../pure/edits.js'
import { type PageName, pageNamed, pageNames, pages } from '../pure/pages.js'
import { pageWords } from '../words.js'
import { Choice, ColorInput } from './inputs.js'
import { ToPictures } from './ToPictures.js'

/** The page itself: its size and background. */
export const PagePart = () => {
  const { design, set, say, hasMedia } = useEditor()
  const named = pageNamed(design)
  const own: [PageName | 'own', string] = [
    'own',
    say(texts.pageOwn, { width: design.width, height: design.height }),
  ]
  const choices = pageNames.map((name): [PageName | 'own', string] => [name, say(pageWords[name])])
  return (
    <>
      <p className="laurel-editor__hint">{say(texts.pageHelp)}</p>
      <Choice
        label={say(texts.pageSize)}
        isWide
        value={named ?? 'own'}
        choices={named ? choices : [own, ...choices]}
        onChange={(name) => name !== 'own' && set(resizePage(design, pages[name]))}
      />
      <ColorInput
        label={say(texts.backgroundColor)}
        value={design.background.color}
        onChange={(color) => set({ ...design, background: { ...design.background, color } }, 'background')}
      />
      {hasMedia && (
        <>
          <p className="laurel-editor__hint">{say(texts.backgroundHelp)}</p>
          <ToPictures field="background" />
        </>
      )}
    </>
  )
}
