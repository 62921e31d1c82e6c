import type { HocuspocusProvider } from '@hocuspocus/provider'
import { Editor, Extension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type * as Y from 'yjs'
import type { PageWords } from '#co-writing/mount.tsx'
import { extensions, fieldName } from '#co-writing/schema.ts'
import type { Laid } from './laid.ts'
import { showBeside } from './marks.ts'
import { pastCards } from './past-cards.ts'
import { cleanPaste } from './paste.ts'
import { drawCaret, type Marks } from './presence.ts'

/** The text as it is written: to write in, or to follow for who only reads. */
export const anEditor = (of: {
  place: HTMLElement
  doc: Y.Doc
  provider: HocuspocusProvider
  data: Laid
  words: PageWords
  marks: Marks
}): Editor => {
  const { doc, provider, data, words, marks } = of
  const writing = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.text }
  const reading = { role: 'group', tabindex: '0', 'aria-label': words.following }
  return new Editor({
    element: of.place,
    injectCSS: false,
    editable: !data.reads,
    extensions: [
      ...extensions,
      Collaboration.configure({ document: doc, field: fieldName }),
      CollaborationCaret.configure({
        provider,
        user: { id: data.person, name: data.name, party: data.party, mark: Number(data.own) },
        render: (user) => drawCaret(user, marks),
        selectionRender: (user) => ({ class: 'caret-chosen', 'data-p': marks.colour(Number(user['mark'])) }),
      }),
      Extension.create({
        name: 'beside',
        addProseMirrorPlugins: () => [showBeside(words)],
        addKeyboardShortcuts: () => pastCards,
      }),
    ],
    editorProps: {
      attributes: data.reads ? reading : writing,
      transformPastedHTML: cleanPaste,
    },
  })
}
