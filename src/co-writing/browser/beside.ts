import type { Editor } from '@tiptap/core'
import { normalText } from '#platform/written-text.ts'
import type { Beside } from '#co-writing/beside.ts'
import { carry } from '#co-writing/carry.ts'
import { placesOf } from '#co-writing/places.ts'
import type { PageWords } from '#co-writing/mount.tsx'
import type { EditorNode } from '#co-writing/tree.ts'
import { exchange } from './fresh.ts'
import { intoText } from './into-text.ts'
import { besideKey, shownIn, type Shown } from './marks.ts'

/** Quiet after which what stands beside the text is asked for, and the longest that somebody who never pauses waits. */
const quiet = 600
const longestWait = 2500

/** The editor's document as a body, with the way from places in the one to places in the other. */
export const placesIn = (editor: Editor) => placesOf(editor.getJSON() as EditorNode, normalText)

/**
 * What the server said of a text, laid on the text as it is here now: somebody may have written since. What has lost its
 * words is left out.
 */
export function laidOut(beside: Beside, editor: Editor): Shown[] {
  const places = placesIn(editor)
  const here = carry(beside.body, places.body)
  const spotOf = (one: { start: number; end: number }) => {
    const stretch = here.stretch(one)
    return stretch && places.spotOf(stretch)
  }
  const pointOf = (offset: number) => {
    const carried = here.point(offset)
    return carried === null ? null : places.pointOf(carried)
  }
  const marked = <T extends { start: number; end: number }>(all: readonly T[], draw: (one: T) => object): Shown[] =>
    all.flatMap((one) => {
      const spot = spotOf(one)
      return spot ? [{ ...draw(one), ...spot } as Shown] : []
    })
  return [
    ...marked(beside.findings, ({ number, must, id, label }) => ({ kind: 'finding', number, must, id, label })),
    ...marked(beside.comments, ({ number, id, label }) => ({ kind: 'comment', number, id, label })),
    ...marked(
      beside.changes.filter(({ start, end }) => end > start && beside.body.slice(start, end).trim() !== ''),
      ({ id, colour }) => ({ kind: 'out', id, colour }),
    ),
    ...beside.changes.flatMap(({ id, colour, inserted, end }): Shown[] => {
      const at = inserted.trim() === '' ? null : pointOf(end)
      return at === null ? [] : [{ kind: 'in', id, colour, inserted, from: at, to: at }]
    }),
    ...beside.cards.map(({ id, at, html }): Shown => {
      const point = pointOf(at) ?? editor.state.doc.content.size - 1
      return { kind: 'card', id, html, from: point, to: point }
    }),
  ]
}

/** Shows something new in the text, in place of all or a part of what is shown. */
export function show(editor: Editor, fresh: (was: readonly Shown[]) => readonly Shown[]): void {
  // A caret that has just been moved, and that the editor has not heard of yet, would else be moved back
  document.dispatchEvent(new Event('selectionchange'))
  editor.view.dispatch(editor.state.tr.setMeta(besideKey, fresh).setMeta('addToHistory', false))
}

/** Somebody is answering just there: the card stays as it is until next time. */
const isAnswering = (editor: Editor) =>
  [...editor.view.dom.querySelectorAll('.card-place')].some(
    (card) =>
      card.contains(document.activeElement) &&
      card.querySelector('details[open], textarea:focus, input:focus') !== null,
  )

/**
 * Keeps what stands beside the text in step with it: asks the server a while after each change, lays the answer on the text,
 * and exchanges the review beside it. The one who writes never waits for it.
 */
export class BesideText {
  private readonly editor: Editor
  private readonly address: string
  private readonly words: PageWords
  private readonly say: (words: string) => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstAt: number | null = null
  private asked = 0
  private behind = 0
  private count: string | null = null
  /** Called when the first answer has been laid out. */
  ready: (() => void) | null = null

  constructor(of: { editor: Editor; address: string; words: PageWords; say: (words: string) => void }) {
    this.editor = of.editor
    this.address = of.address
    this.words = of.words
    this.say = of.say
    this.editor.on('transaction', ({ transaction }) => {
      if (transaction.docChanged) this.soon()
    })
  }

  /** Asks after a while of quiet. */
  soon(after = quiet): void {
    const now = Date.now()
    this.firstAt ??= now
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.ask(), Math.max(0, Math.min(after, this.firstAt + longestWait - now)))
  }

  private async ask(): Promise<void> {
    this.firstAt = null
    const turn = (this.asked += 1)
    const answer = await fetch(this.address, { headers: { accept: 'application/json' }, cache: 'no-store' }).catch(
      () => null,
    )
    // An answer that has been overtaken by a later question is passed over
    if (!answer?.ok || turn !== this.asked || this.editor.isDestroyed) return
    this.lay((await answer.json()) as Beside)
  }

  private lay(beside: Beside) {
    if (isAnswering(this.editor)) return this.soon(3000)
    const fresh = laidOut(beside, this.editor)
    show(this.editor, (was) => [...fresh, ...was.filter(({ kind }) => kind === 'chosen')])
    exchange(document.querySelector('aside.review'), beside.review)
    if (this.count !== null && this.count !== beside.count) this.say(beside.count)
    this.count = beside.count
    // The server had not yet seen the last that was written, or had already seen more
    this.behind = beside.body === placesIn(this.editor).body ? 0 : this.behind + 1
    if (this.behind > 0 && this.behind < 4) this.soon(1200)
    this.ready?.()
    this.ready = null
  }

  /** What an address within the page leads to in the text: «#granskning-2», «#kommentar-1». */
  private led(hash: string) {
    const [, name, number] = /^#(granskning|kommentar)-(\d+)$/.exec(hash) ?? []
    if (!name) return undefined
    const kind = name === 'granskning' ? 'finding' : 'comment'
    const all = shownIn(this.editor.state)
    return all.find((one) => one.kind === kind && one.number === Number(number)) ?? null
  }

  /** Goes to a place in the text with the selection, or with the attention where nothing can be written. @returns whether the address leads into the text */
  goTo(hash: string): boolean {
    const place = this.led(hash)
    if (place === undefined) return false
    if (place === null || (place.kind !== 'finding' && place.kind !== 'comment')) this.say(this.words.gone)
    else {
      const link = this.editor.view.dom.querySelector<HTMLElement>(`a[href="#${place.id}"]`)
      if (this.editor.isEditable) intoText(this.editor).setTextSelection({ from: place.from, to: place.to }).run()
      else link?.focus()
      link?.scrollIntoView({ block: 'center' })
      this.say(`${place.label}. ${this.words.marked}`)
    }
    return true
  }
}
