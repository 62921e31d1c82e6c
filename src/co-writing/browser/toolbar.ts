import type { Editor } from '@tiptap/core'
import type { PageWords } from '#co-writing/mount.tsx'
import { addressOf } from '#co-writing/link.ts'
import { intoText } from './into-text.ts'

interface Tool {
  name: keyof PageWords
  keys?: string
  sign: string
  run(editor: Editor): void
  pressed?(editor: Editor): boolean
  enabled?(editor: Editor): boolean
  /** Known by its sign alone. */
  bare?: true
  /** Shown only where it can be used. */
  inTable?: true
}

const tools: Tool[] = [
  { name: 'subHeading', sign: '', keys: 'Control+Alt+2', run: (e) => intoText(e).toggleHeading({ level: 2 }).run(), pressed: (e) => e.isActive('heading', { level: 2 }) },
  { name: 'smallHeading', sign: '', keys: 'Control+Alt+3', run: (e) => intoText(e).toggleHeading({ level: 3 }).run(), pressed: (e) => e.isActive('heading', { level: 3 }) },
  { name: 'bullets', sign: '•', keys: 'Control+Shift+8', run: (e) => intoText(e).toggleBulletList().run(), pressed: (e) => e.isActive('bulletList') },
  { name: 'numbers', sign: '1.', keys: 'Control+Shift+7', run: (e) => intoText(e).toggleOrderedList().run(), pressed: (e) => e.isActive('orderedList') },
  { name: 'table', sign: '▦', run: (e) => intoText(e).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(), enabled: (e) => !e.isActive('table') },
  { name: 'undo', sign: '↶', bare: true, keys: 'Control+Z', run: (e) => intoText(e).undo().run(), enabled: (e) => e.can().undo() },
  { name: 'redo', sign: '↷', bare: true, keys: 'Control+Y', run: (e) => intoText(e).redo().run(), enabled: (e) => e.can().redo() },
  { name: 'addRow', sign: '', inTable: true, run: (e) => intoText(e).addRowAfter().run() },
  { name: 'addColumn', sign: '', inTable: true, run: (e) => intoText(e).addColumnAfter().run() },
  { name: 'dropRow', sign: '', inTable: true, run: (e) => intoText(e).deleteRow().run() },
  { name: 'dropColumn', sign: '', inTable: true, run: (e) => intoText(e).deleteColumn().run() },
  { name: 'dropTable', sign: '', inTable: true, run: (e) => intoText(e).deleteTable().run() },
] // prettier-ignore

/** A button with a sign and its name; `bare`: the name is for those who listen or point. */
export function aTool(sign: string, name: string, bare = false): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'tool'
  made.tabIndex = -1
  if (sign) {
    const drawn = document.createElement('span')
    drawn.setAttribute('aria-hidden', 'true')
    drawn.textContent = sign
    made.append(drawn)
  }
  const words = document.createElement('span')
  words.className = bare ? 'sr' : 'tool-name'
  words.textContent = name
  if (bare) made.title = name
  made.append(words)
  return made
}

/**
 * The line of buttons above the text: one stop for the Tab key, arrows within, every button with its name. Who only reads
 * has those alone that say something about the text.
 * @param about buttons that say something about marked words
 */
export function toolbar(editor: Editor, words: PageWords, about: readonly HTMLButtonElement[]): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'tools'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', words.tools)
  const made = (editor.isEditable ? tools : []).map((tool) => {
    const one = aTool(tool.sign, words[tool.name], tool.bare)
    // On a phone the sign stands for the name, so that all of them have room
    if (tool.sign && !tool.bare) {
      one.classList.add('signed')
      one.title = words[tool.name]
    }
    if (tool.keys) one.setAttribute('aria-keyshortcuts', tool.keys)
    one.addEventListener('click', () => tool.run(editor))
    return { tool, one }
  })
  const link = editor.isEditable ? linkTool(editor, words) : null
  bar.append(...made.filter(({ tool }) => !tool.inTable).map(({ one }) => one))
  if (link) bar.insertBefore(link.opener, made[5]!.one)
  bar.prepend(...about)
  bar.append(...made.filter(({ tool }) => tool.inTable).map(({ one }) => one))
  const buttons = () => [...bar.querySelectorAll<HTMLButtonElement>('button.tool')].filter((one) => !one.hidden)
  bar.addEventListener('keydown', (event) => {
    const all = buttons()
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (step === undefined || at < 0) return
    event.preventDefault()
    const next = all[(step + all.length) % all.length]!
    for (const one of all) one.tabIndex = one === next ? 0 : -1
    next.focus()
  })
  const show = () => {
    for (const { tool, one } of made) {
      if (tool.pressed) one.setAttribute('aria-pressed', String(tool.pressed(editor)))
      if (tool.inTable) one.hidden = !editor.isActive('table')
      // Still reachable by keyboard, so that the place in the bar is not lost
      if (tool.enabled) one.setAttribute('aria-disabled', String(!tool.enabled(editor)))
    }
    link?.show()
    const all = buttons()
    if (!all.some(({ tabIndex }) => tabIndex === 0) && all[0]) all[0].tabIndex = 0
  }
  editor.on('transaction', show)
  show()
  const whole = document.createElement('div')
  whole.className = 'tools-all'
  whole.append(bar, ...(link ? [link.form] : []))
  return whole
}

/** A link is set in a small form of its own: a field with a label, not a question from the browser. */
function linkTool(editor: Editor, words: PageWords) {
  const opener = aTool('↗', words.link)
  opener.classList.add('signed')
  opener.title = words.link
  opener.setAttribute('aria-keyshortcuts', 'Control+K')
  const form = document.createElement('form')
  form.className = 'link-form'
  form.hidden = true
  // What is wrong is said in our own words
  form.noValidate = true
  const label = document.createElement('label')
  const field = document.createElement('input')
  field.className = 'ds-input'
  field.type = 'url'
  field.id = 'link-address'
  label.htmlFor = field.id
  label.textContent = words.address
  const problem = document.createElement('p')
  problem.className = 'ds-validation-message'
  problem.setAttribute('role', 'alert')
  const set = document.createElement('button')
  set.className = 'ds-button'
  set.dataset['size'] = 'sm'
  set.textContent = words.addLink
  const drop = document.createElement('button')
  drop.type = 'button'
  drop.className = 'ds-button'
  drop.dataset['variant'] = 'secondary'
  drop.dataset['size'] = 'sm'
  drop.textContent = words.dropLink
  form.append(label, field, set, drop, problem)
  const open = () => {
    const { href } = editor.getAttributes('link') as { href?: string | null }
    field.value = href ?? ''
    drop.hidden = !href
    problem.textContent = ''
    form.hidden = false
    field.focus()
  }
  const close = () => {
    form.hidden = true
    intoText(editor).run()
  }
  opener.addEventListener('click', () => (form.hidden ? open() : close()))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const href = addressOf(field.value)
    if (href === null) {
      problem.textContent = words.badAddress
      field.focus()
      return
    }
    const { empty } = editor.state.selection
    if (empty && !editor.isActive('link'))
      intoText(editor)
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    else intoText(editor).extendMarkRange('link').setMark('link', { href }).run()
    close()
  })
  drop.addEventListener('click', () => {
    intoText(editor).extendMarkRange('link').unsetMark('link', { extendEmptyMarkRange: true }).run()
    close()
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  editor.view.dom.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    open()
  })
  return { opener, form, show: () => opener.setAttribute('aria-pressed', String(editor.isActive('link'))) }
}
