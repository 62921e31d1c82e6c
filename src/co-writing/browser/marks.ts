import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PageWords } from '#co-writing/mount.tsx'

/** Something that is shown in the text without being in it, at places of the editor's document. */
export type Shown = { from: number; to: number } & (
  | { kind: 'finding'; number: number; must: boolean; id: string; label: string }
  | { kind: 'comment'; number: number; id: string; label: string }
  | { kind: 'out'; id: string; colour: number }
  | { kind: 'in'; id: string; colour: number; inserted: string }
  | { kind: 'card'; id: string; html: string }
  /** What somebody has marked to say something about it, while it is being said. */
  | { kind: 'chosen' }
)
/** What has a number, and something beside the text that it leads to. */
export type Numbered = Extract<Shown, { kind: 'finding' | 'comment' }>

const key = new PluginKey<{ shown: readonly Shown[]; set: DecorationSet }>('beside')

/** What has become of a document, as one change: what comes from the others exchanges the whole of it, mark by mark. */
function changeOf(before: Node, after: Node): StepMap | null {
  const start = before.content.findDiffStart(after.content)
  const ends = before.content.findDiffEnd(after.content)
  if (start === null || !ends) return null
  const over = Math.max(0, start - Math.min(ends.a, ends.b))
  return new StepMap([start, ends.a + over - start, ends.b + over - start])
}

/** Where what is shown stands after a change; what has no words left is gone. */
export function moved(shown: readonly Shown[], before: Node, after: Node): readonly Shown[] {
  const change = changeOf(before, after)
  if (!change) return shown
  return shown.flatMap((one): Shown[] => {
    if (one.kind === 'in' || one.kind === 'card') {
      const { pos, deletedAcross } = change.mapResult(one.from, -1)
      // What was put in between words that have both gone has no place; a card still has its text to stand under
      return deletedAcross && one.kind === 'in' ? [] : [{ ...one, from: pos, to: pos }]
    }
    const [from, to] = [change.map(one.from, 1), change.map(one.to, -1)]
    return from < to ? [{ ...one, from, to }] : []
  })
}

const make = (tag: string, name = '', text = '') => {
  const made = document.createElement(tag)
  if (name) made.className = name
  made.textContent = text
  return made
}

/** A number that leads to what is said beside the text. */
function numberOf({ kind, number, id, label }: Numbered): HTMLElement {
  const raised = make('sup', kind === 'comment' ? 'said-no' : 'found-no')
  const link = make('a', '', String(number)) as HTMLAnchorElement
  link.href = `#${id}`
  link.setAttribute('aria-label', label)
  raised.contentEditable = 'false'
  raised.append(link)
  return raised
}

/** Words that a suggestion puts in; by word too, for those who listen. */
function putIn(text: string, colour: number, words: PageWords): HTMLElement {
  // Line breaks at the ends stand outside: else a bit of colour is left on a line without words
  const [, before = '', said = '', after = ''] = /^(\n*)([^]*?)(\n*)$/.exec(text) ?? []
  const breaks = (signs: string) => [...signs].map(() => make('br'))
  const put = make('ins')
  put.dataset['p'] = String(colour)
  put.append(make('span', 'sr', `${words.inserted} `), said, make('span', 'sr', ` ${words.endOfChange}`))
  const whole = make('span')
  whole.contentEditable = 'false'
  whole.append(...breaks(before), put, ...breaks(after))
  return whole
}

function cardOf(html: string): HTMLElement {
  const card = make('div', 'card-place')
  card.contentEditable = 'false'
  card.innerHTML = html
  return card
}

/** The block of the text that holds a place, from end to end. */
const blockAt = (document: Node, place: number) => {
  const at = document.resolve(place)
  return at.depth > 0 ? { from: at.before(1), to: at.after(1), node: at.node(1) } : null
}

function drawn(one: Shown, document: Node, words: PageWords): Decoration[] {
  const { from, to } = one
  switch (one.kind) {
    case 'finding':
    case 'comment': {
      const name = one.kind === 'comment' ? 'said' : one.must ? 'found-words' : 'found-words soft'
      const block = one.kind === 'finding' && one.must ? blockAt(document, from) : null
      const flags = block && block.node.type.name !== 'table' && block.node.type.name !== 'heading'
      return [
        Decoration.inline(from, to, { nodeName: 'mark', class: name }),
        Decoration.widget(to, () => numberOf(one), {
          side: -1,
          key: `${one.kind} ${one.number} ${one.label}`,
          stopEvent: () => true,
          ignoreSelection: true,
        }),
        ...(flags ? [Decoration.node(block.from, block.to, { class: 'flagged' })] : []),
      ]
    }
    case 'out':
      return [
        Decoration.inline(from, to, { nodeName: 'del' }),
        Decoration.widget(from, () => make('span', 'sr', `${words.removed} `), { side: 1, key: `from ${one.id}` }),
        Decoration.widget(to, () => make('span', 'sr', ` ${words.endOfChange}`), { side: -1, key: `to ${one.id}` }),
      ]
    case 'in': {
      const draw = () => putIn(one.inserted, one.colour, words)
      return [Decoration.widget(from, draw, { side: 1, key: `in ${one.id} ${one.inserted}`, ignoreSelection: true })]
    }
    case 'card': {
      const block = blockAt(document, from)
      const draw = () => cardOf(one.html)
      const like = { side: -1, key: `card ${one.html}`, stopEvent: () => true, ignoreSelection: true }
      return [Decoration.widget(block?.to ?? document.content.size, draw, like)]
    }
    case 'chosen':
      return [Decoration.inline(from, to, { class: 'chosen' })]
  }
}

/** The plugin that shows it, and follows every change of the text. */
export const showBeside = (words: PageWords) =>
  new Plugin<{ shown: readonly Shown[]; set: DecorationSet }>({
    key,
    state: {
      init: () => ({ shown: [], set: DecorationSet.empty }),
      apply(transaction, was, before, { doc }) {
        const fresh = transaction.getMeta(key) as ((was: readonly Shown[]) => readonly Shown[]) | undefined
        if (!fresh && !transaction.docChanged) return was
        const kept = transaction.docChanged ? moved(was.shown, before.doc, doc) : was.shown
        const shown = fresh ? fresh(kept) : kept
        return { shown, set: DecorationSet.create(doc, shown.flatMap((one) => drawn(one, doc, words))) } // prettier-ignore
      },
    },
    props: { decorations: (state) => key.getState(state)?.set ?? null },
  })

type State = Parameters<typeof key.getState>[0]
/** What is shown in a text just now. */
export const shownIn = (state: State): readonly Shown[] => key.getState(state)?.shown ?? []
/** The meta under which a transaction says what is to be shown. */
export const besideKey = key
