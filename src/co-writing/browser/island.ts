import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import * as Y from 'yjs'
import type { Told } from '#co-writing/told.ts'
import { extensions, fieldName } from '#co-writing/schema.ts'
import type { TogetherWords } from '#co-writing/texts.ts'
import { refresh } from './fresh.ts'
import { cleanPaste } from './paste.ts'
import { drawCaret, Marks, showPresent, type Present } from './presence.ts'
import { readingSwitch } from './reading.ts'
import { Saved, type State } from './saved.ts'
import { toolbar } from './toolbar.ts'

const make = (tag: string, name: string) => {
  const made = document.createElement(tag)
  made.className = name
  return made
}

/** A line without a network under it may believe in itself for half a minute more; it is dropped, to be opened anew. */
class Line extends HocuspocusProviderWebsocket {
  drop() {
    this.emit('close', { event: { code: 4408, reason: 'offline' } })
  }
}

/** Opens the line to a text, and puts the editor in the place of the text that stands when it has answered. */
async function open(root: HTMLElement) {
  const data = root.dataset as {
    together: string
    line: string
    person: string
    name: string
    party: string
    own: string
    words: string
  }
  const words = JSON.parse(data.words) as TogetherWords
  const marks = new Marks(root)
  const bar = make('div', 'together-bar between small')
  const here = make('div', 'here')
  const standing = make('p', 'saved')
  const heard = make('p', 'sr')
  heard.setAttribute('role', 'status')
  standing.setAttribute('role', 'status')
  bar.append(here, standing)

  let closed: string | null = null
  let savedAt: string | null = null
  const sayState = (state: State) => {
    const said =
      closed ??
      { saved: savedAt ? `${words.savedAt} ${savedAt}` : words.saved, saving: words.saving, away: words.away }[state]
    if (standing.textContent !== said) standing.textContent = said
    standing.classList.toggle('warn', closed !== null || state === 'away')
  }
  const doc = new Y.Doc()
  const line = new Line({
    url: `${location.origin.replace(/^http/, 'ws')}${data.line}`,
    delay: 500,
    minDelay: 300,
    maxDelay: 10_000,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: line,
    name: data.together,
    document: doc,
    token: 'cookie',
  })
  addEventListener('offline', () => line.drop())
  addEventListener('online', () => closed || void line.connect())
  const saved = new Saved({
    provider,
    document: doc,
    name: `samhandling-${data.person}-${data.together}`,
    show: sayState,
  })

  let fetching: ReturnType<typeof setTimeout> | undefined
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const told = JSON.parse(payload) as Told
    if (told.told === 'saved') saved.arrived(told.ticket)
    if (told.told === 'kept') {
      const time = new Intl.DateTimeFormat('sv-SE', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Stockholm',
      })
      savedAt = time.format(new Date(told.at)).replace(':', '.')
      sayState('saved')
      clearTimeout(fetching)
      if (told.version) fetching = setTimeout(() => void refresh(), 150)
    }
    if (told.told === 'closed') {
      closed = words[told.why]
      sayState('away')
      if (told.why !== 'long') {
        line.disconnect()
        editor?.setEditable(false)
      }
    }
  })

  let editor: Editor | null = null
  const begin = () => {
    if (editor) return
    const paper = root.closest('.paper')
    const place = make('div', 'doc voice writing')
    if (document.documentElement.lang !== 'sv') place.lang = 'sv'
    editor = new Editor({
      element: place,
      injectCSS: false,
      extensions: [
        ...extensions,
        Collaboration.configure({ document: doc, field: fieldName }),
        CollaborationCaret.configure({
          provider,
          user: { id: data.person, name: data.name, party: data.party, mark: Number(data.own) },
          render: (user) => drawCaret(user, marks),
          selectionRender: (user) => ({ class: 'caret-chosen', 'data-p': marks.colour(Number(user['mark'])) }),
        }),
      ],
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.text },
        transformPastedHTML: cleanPaste,
      },
    })
    root.append(toolbar(editor, words), place)
    bar.append(heard)
    paper?.prepend(bar)
    root.hidden = false
    paper?.classList.add('is-together')
    const ways = paper && readingSwitch(paper, words)
    if (ways) root.before(ways)
    const plain = document.querySelector<HTMLDetailsElement>('details#skriv')
    // What was refused or met stays open: there is something in it to take care of
    const asked = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const isAsked = plain && asked && (asked === plain || plain.contains(asked))
    if (plain && !isAsked && !plain.querySelector('.met, [aria-invalid=true]')) plain.open = false
    const present = showPresent(here, heard, words, marks, data.person)
    const show = () =>
      present(
        [...(provider.awareness?.getStates().values() ?? [])].map((state) => state['user'] as Present).filter(Boolean),
      )
    provider.awareness?.on('change', show)
    show()
  }
  provider.on('synced', begin)
  await saved.restore()
  provider.attach()
}

for (const root of document.querySelectorAll<HTMLElement>('[data-together]')) void open(root)
