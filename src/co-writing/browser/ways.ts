import type { Editor } from '@tiptap/core'
import type { PageWords } from '#co-writing/mount.tsx'
import type { BesideText } from './beside.ts'
import { shownIn, type Numbered } from './marks.ts'

/** Goes to what is said beside the text. */
function goBeside(id: string) {
  const there = document.getElementById(id)
  if (!there) return
  if (!there.hasAttribute('tabindex')) there.tabIndex = -1
  there.focus({ preventScroll: true })
  there.scrollIntoView({ block: 'center' })
}

/** What has a number where the caret is: the shortest of them, when they lie over each other. */
function numberedAt(editor: Editor): Numbered | null {
  const { from, to } = editor.state.selection
  return (
    shownIn(editor.state)
      .filter((one): one is Numbered => one.kind === 'finding' || one.kind === 'comment')
      .filter((one) => one.from <= from && to <= one.to)
      .toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null
  )
}

/**
 * The ways between the text and what stands beside it: a number in the text, or Alt and Enter where the caret is, leads to
 * the advice or the talk; «Visa i texten» leads back. Whoever moves the caret into such a place hears what it is.
 */
export function openWays(editor: Editor, beside: BesideText, words: PageWords, say: (words: string) => void) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    if (!link || event.defaultPrevented) return
    if (editor.view.dom.contains(link)) {
      event.preventDefault()
      goBeside(link.hash.slice(1))
    } else if (beside.goTo(link.hash)) event.preventDefault()
  })
  editor.view.dom.addEventListener('keydown', (event) => {
    const at = event.key === 'Enter' && event.altKey ? numberedAt(editor) : null
    if (!at) return
    event.preventDefault()
    goBeside(at.id)
  })
  let last: string | null = null
  editor.on('selectionUpdate', () => {
    const at = numberedAt(editor)
    if (at && at.id !== last && editor.isFocused) say(`${at.label}. ${words.toAdvice}`)
    last = at?.id ?? null
  })
  const { hash } = location
  if (hash)
    beside.ready = () => {
      if (!beside.goTo(hash)) goBeside(decodeURIComponent(hash.slice(1)))
    }
}
