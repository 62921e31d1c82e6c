import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'

type Keyed = { editor: Editor }

const toEnd = ({ editor }: Keyed) =>
  editor.chain().setTextSelection(editor.state.doc.content.size).scrollIntoView().run()
const toEndMarking = ({ editor }: Keyed) =>
  editor
    .chain()
    .setTextSelection({ from: editor.state.selection.anchor, to: editor.state.doc.content.size })
    .scrollIntoView()
    .run()

/** Where the caret comes from the edge of its paragraph: into the next one, or undefined when it is not at the edge. */
function beyond({ editor }: Keyed, way: 'forward' | 'backward' | 'down'): Selection | null | undefined {
  const { state, view } = editor
  const { empty, $head } = state.selection
  if (!empty || $head.depth === 0 || !view.endOfTextblock(way)) return undefined
  return way === 'backward'
    ? Selection.findFrom(state.doc.resolve($head.before()), -1, true)
    : Selection.findFrom(state.doc.resolve($head.after()), 1, true)
}
const step = (way: 'forward' | 'backward') => (keyed: Keyed) => {
  const next = beyond(keyed, way)
  if (next) keyed.editor.view.dispatch(keyed.editor.state.tr.setSelection(next).scrollIntoView())
  return next !== undefined
}

/**
 * Keys that go past the cards of suggestions. A card stands among the paragraphs without being of the text: left to itself
 * the browser takes the caret into it, and what is typed there is nowhere.
 */
export const pastCards = {
  ArrowRight: step('forward'),
  ArrowLeft: step('backward'),
  ArrowDown: (keyed: Keyed) => beyond(keyed, 'down') === null,
  'Mod-End': toEnd,
  'Meta-ArrowDown': toEnd,
  'Shift-Mod-End': toEndMarking,
  'Shift-Meta-ArrowDown': toEndMarking,
}
