import type { Editor } from '@tiptap/core'
import type { PageWords } from '#co-writing/mount.tsx'
import { placesIn, show } from './beside.ts'
import { refresh } from './fresh.ts'
import { intoText } from './into-text.ts'
import type { Laid } from './laid.ts'
import { shownIn } from './marks.ts'

/** Something that is said about marked words: a comment, or other words in their place. */
interface Saying {
  opener: keyof PageWords
  send: keyof PageWords
  sent: keyof PageWords
  address: string
  /** The fields, each with its name in the post; `fill`: begins with the marked words. */
  fields: { name: string; label: keyof PageWords; rows: number; fill?: true }[]
}

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, name = '', text = '') => {
  const made = document.createElement(tag)
  if (name) made.className = name
  if (text) made.textContent = text
  return made
}
function button(words: string, variant: string, type: 'submit' | 'button') {
  const made = element('button', 'ds-button', words)
  made.type = type
  made.dataset['size'] = 'sm'
  made.dataset['variant'] = variant
  return made
}

/** What the page that came back says is wrong, in its own words. */
async function problemIn(answer: Response | null): Promise<string | null> {
  if (!answer || answer.status !== 422) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector('.ds-validation-message')?.textContent?.trim() || null
}

/**
 * A small form above the text in which something is said about the words that are marked. They stay marked while it is
 * being written, and follow what the others write meanwhile.
 */
export class SayAbout {
  readonly opener: HTMLButtonElement
  readonly form = element('form', 'say-about')
  private readonly editor: Editor
  private readonly words: PageWords
  private readonly saying: Saying
  private readonly say: (words: string) => void
  /** Where it is said, to all who see or hear, what has to be done first. */
  private readonly hint: HTMLElement
  private readonly about = element('q')
  private readonly problem = element('p', 'ds-validation-message')
  private readonly fields: HTMLTextAreaElement[]

  constructor(of: {
    editor: Editor
    words: PageWords
    saying: Saying
    say: (words: string) => void
    opener: HTMLButtonElement
    hint: HTMLElement
  }) {
    this.editor = of.editor
    this.words = of.words
    this.saying = of.saying
    this.say = of.say
    this.opener = of.opener
    this.hint = of.hint
    this.editor.on('selectionUpdate', () => this.hint.replaceChildren())
    this.form.hidden = true
    this.form.noValidate = true
    this.form.setAttribute('aria-label', this.words[this.saying.opener])
    this.about.lang = 'sv'
    this.problem.setAttribute('role', 'alert')
    const lead = element('p', 'about small', `${this.words.about} `)
    lead.append(this.about)
    this.form.append(lead)
    this.fields = this.saying.fields.map(({ name, label, rows }) => {
      const field = element('textarea', 'ds-input')
      field.name = name
      field.rows = rows
      field.id = `say-${name}`
      const caption = element('label', 'ds-label', this.words[label])
      caption.htmlFor = field.id
      this.form.append(caption, field)
      return field
    })
    const cancel = button(this.words.cancel, 'tertiary', 'button')
    const row = element('div', 'row')
    row.append(button(this.words[this.saying.send], 'primary', 'submit'), cancel)
    this.form.append(this.problem, row)
    cancel.addEventListener('click', () => this.close())
    this.opener.addEventListener('click', () => (this.form.hidden ? this.open() : this.close()))
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.send()
    })
    this.form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close()
    })
  }

  open(): void {
    const { from, to } = this.editor.state.selection
    const places = placesIn(this.editor)
    const stretch = from < to ? places.stretchOf({ from, to }) : null
    const spot = stretch && places.spotOf(stretch)
    if (!stretch || !spot) return this.hint.replaceChildren(this.words.markFirst)
    const marked = places.body.slice(stretch.start, stretch.end)
    this.about.textContent = marked.length > 160 ? `${marked.slice(0, 160)} …` : marked
    for (const [index, { fill }] of this.saying.fields.entries()) this.fields[index]!.value = fill ? marked : ''
    this.problem.textContent = ''
    show(this.editor, (was) => [...was.filter(({ kind }) => kind !== 'chosen'), { kind: 'chosen', ...spot }])
    for (const other of this.form.parentElement?.querySelectorAll<HTMLFormElement>('form') ?? []) other.hidden = true
    this.hint.replaceChildren()
    this.form.hidden = false
    this.opener.setAttribute('aria-expanded', 'true')
    this.fields[0]?.focus()
  }

  private close() {
    this.form.hidden = true
    this.opener.setAttribute('aria-expanded', 'false')
    show(this.editor, (was) => was.filter(({ kind }) => kind !== 'chosen'))
    if (this.editor.isEditable) intoText(this.editor).run()
    else this.opener.focus()
  }

  private refuse(words: string) {
    this.problem.textContent = words
    this.fields[0]?.focus()
  }

  private async send() {
    const chosen = shownIn(this.editor.state).find(({ kind }) => kind === 'chosen')
    const places = placesIn(this.editor)
    const stretch = chosen && places.stretchOf(chosen)
    if (!stretch) return this.refuse(this.words.gone)
    const typed = Object.fromEntries(this.fields.map(({ name, value }) => [name, value]))
    const last = this.fields.at(-1)
    if (last?.value.trim() === '') {
      this.problem.textContent = this.words.wordsNeeded
      return last.focus()
    }
    const place = `${stretch.start}-${stretch.end}`
    const quote = places.body.slice(stretch.start, stretch.end)
    const answer = await fetch(this.saying.address, {
      method: 'POST',
      body: new URLSearchParams({ ...typed, place, quote }),
    }).catch(() => null)
    if (!answer?.ok) return this.refuse((await problemIn(answer)) ?? this.words.notSent)
    this.close()
    this.say(this.words[this.saying.sent])
    await refresh()
  }
}

/** What can be said about marked words by the one whose page this is. */
export function sayings(of: Pick<Laid, 'comments' | 'suggestions'>): Saying[] {
  return [
    ...(of.comments
      ? [
          {
            opener: 'comment',
            send: 'sendComment',
            sent: 'commented',
            address: of.comments,
            fields: [{ name: 'comment', label: 'yourComment', rows: 2 }],
          } satisfies Saying,
        ]
      : []),
    ...(of.suggestions
      ? [
          {
            opener: 'suggest',
            send: 'sendSuggestion',
            sent: 'suggested',
            address: of.suggestions,
            fields: [
              { name: 'instead', label: 'instead', rows: 3, fill: true },
              { name: 'why', label: 'why', rows: 1 },
            ],
          } satisfies Saying,
        ]
      : []),
  ]
}
