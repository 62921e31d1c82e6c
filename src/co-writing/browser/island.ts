import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Editor } from '@tiptap/core'
import * as Y from 'yjs'
import type { PageWords } from '#co-writing/mount.tsx'
import type { Told } from '#co-writing/told.ts'
import { BesideText } from './beside.ts'
import { anEditor } from './editor.ts'
import { refresh } from './fresh.ts'
import type { Laid } from './laid.ts'
import { Marks, nameAgain, showPresent, type Present } from './presence.ts'
import { Saved, type State } from './saved.ts'
import { SayAbout, sayings } from './say-about.ts'
import { shut } from './shut.ts'
import { aTool, toolbar } from './toolbar.ts'
import { openWays } from './ways.ts'

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

/** The row above the text: who is here, and how it stands with what has been written. */
function standingRow(words: PageWords, reads: boolean) {
  const bar = make('div', 'together-bar between small')
  const here = make('div', 'here')
  const standing = make('p', 'saved')
  const heard = make('p', 'sr')
  for (const one of [standing, heard]) one.setAttribute('role', 'status')
  bar.append(here, standing, heard)
  let [closed, savedAt] = [null as string | null, null as string | null]
  const showState = (state: State) => {
    const saved = savedAt ? `${words.savedAt} ${savedAt}` : words.saved
    const said = closed ?? { saved, saving: words.saving, away: reads ? words.awayReading : words.away }[state]
    if (standing.textContent !== said) standing.textContent = said
    standing.classList.toggle('warn', closed !== null || state === 'away')
  }
  return {
    bar,
    here,
    showState,
    say: (said: string) => {
      heard.textContent = said
    },
    keptAt(at: number) {
      const time = new Intl.DateTimeFormat('sv-SE', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Stockholm',
      })
      savedAt = time.format(new Date(at)).replace(':', '.')
      showState('saved')
    },
    close(why: string) {
      closed = why
      showState('away')
    },
    isClosed: () => closed !== null,
  }
}

/** The tools above the text: those that change it for who writes, and for all who may speak those that say something of it. */
function toolsFor(editor: Editor, data: Laid, words: PageWords, say: (said: string) => void): HTMLElement | null {
  const hint = make('p', 'hint small')
  hint.setAttribute('role', 'status')
  const about = sayings(data).map((saying) => {
    const opener = aTool(saying.opener === 'comment' ? '✎' : '⇄', words[saying.opener])
    opener.setAttribute('aria-expanded', 'false')
    if (saying.opener === 'comment') opener.setAttribute('aria-keyshortcuts', 'Control+Alt+M')
    return new SayAbout({ editor, words, saying, say, opener, hint })
  })
  if (about.length === 0 && data.reads) return null
  editor.view.dom.addEventListener('keydown', (event) => {
    if (event.code !== 'KeyM' || !event.ctrlKey || !event.altKey || event.getModifierState('AltGraph')) return
    event.preventDefault()
    about[0]?.open()
  })
  const whole = toolbar(
    editor,
    words,
    about.map(({ opener }) => opener),
  )
  whole.append(hint, ...about.map(({ form }) => form))
  return whole
}

/** Opens the line to a text, and puts the editor in the place of the text that stands when it has answered. */
async function open(root: HTMLElement) {
  const data = root.dataset as unknown as Laid
  const words = JSON.parse(data.words) as PageWords
  const marks = new Marks(root)
  const row = standingRow(words, data.reads !== undefined)
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
  addEventListener('online', () => row.isClosed() || void line.connect())
  const saved = data.reads
    ? null
    : new Saved({ provider, document: doc, name: `samhandling-${data.person}-${data.together}`, show: row.showState })
  const follow = () => row.showState(provider.isSynced && navigator.onLine ? 'saved' : 'away')
  if (!saved) {
    for (const event of ['synced', 'disconnect']) provider.on(event, follow)
    for (const event of ['offline', 'online']) addEventListener(event, follow)
  }

  let editor: Editor | null = null
  let tools: HTMLElement | null = null
  /** The line has been closed for good. */
  let over = false
  let beside: BesideText | null = null
  let fetching: ReturnType<typeof setTimeout> | undefined
  const fetchSoon = () => {
    clearTimeout(fetching)
    fetching = setTimeout(() => void refresh(), 150)
  }
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const told = JSON.parse(payload) as Told
    if (told.told === 'saved') saved?.arrived(told.ticket)
    if (told.told === 'kept') {
      row.keptAt(told.at)
      if (told.version) fetchSoon()
    }
    if (told.told === 'beside') {
      beside?.soon(100)
      fetchSoon()
    }
    if (told.told === 'closed') {
      row.close(words[told.why])
      if (told.why !== 'long') {
        line.disconnect()
        clearTimeout(fetching)
        over = true
        row.here.replaceChildren()
        shut({ root, tools, words: words[told.why], rights: told.why === 'rights' })
        editor?.setEditable(false)
      }
    }
  })

  const begin = () => {
    if (editor) return
    const paper = root.closest('.paper')
    const place = make('div', 'doc voice writing')
    if (document.documentElement.lang !== 'sv') place.lang = 'sv'
    editor = anEditor({ place, doc, provider, data, words, marks })
    tools = toolsFor(editor, data, words, row.say)
    if (tools) root.append(tools)
    root.append(place)
    paper?.prepend(row.bar)
    // The text that stands gives its place: what is written would else be found twice in the page
    paper?.querySelector(':scope > .doc')?.remove()
    root.hidden = false
    paper?.classList.add('is-together')
    if (data.beside) {
      beside = new BesideText({ editor, address: data.beside, words, say: row.say })
      openWays(editor, beside, words, row.say)
      beside.soon(0)
    }
    const plain = document.querySelector<HTMLDetailsElement>('details#skriv')
    // What was refused or met stays open: there is something in it to take care of
    const asked = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const isAsked = plain && asked && (asked === plain || plain.contains(asked))
    if (plain && !isAsked && !plain.querySelector('.met, [aria-invalid=true]')) plain.open = false
    const present = showPresent(row.here, row.say, words, marks, data.person)
    const show = () => {
      const states = [...(provider.awareness?.getStates().values() ?? [])]
      if (!over) present(states.map((state) => state['user'] as Present).filter(Boolean))
    }
    provider.awareness?.on('change', ({ updated }: { updated: number[] }) => {
      show()
      const states = provider.awareness?.getStates()
      for (const client of updated) nameAgain(place, (states?.get(client)?.['user'] as Present | undefined)?.id ?? '')
    })
    show()
  }
  provider.on('synced', begin)
  await saved?.restore()
  provider.attach()
}

for (const root of document.querySelectorAll<HTMLElement>('[data-together]')) void open(root)
