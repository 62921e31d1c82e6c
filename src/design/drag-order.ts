/**
 * A list (`data-drag`, whose words tell of it) whose parts can be dragged by their number, with a mouse, a pen or a finger.
 * Letting go sends where the part now stands to its own address (`data-move`); Escape puts it back. The buttons that
 * move a part one step do the same for keyboard and screen reader, and without script.
 */
const parts = (list: HTMLElement) => [...list.children] as HTMLElement[]

/** Sends that the part stands before another, by a form like those of the buttons. */
function send(part: HTMLElement) {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: part.dataset['move']! })
  const before = (part.nextElementSibling as HTMLElement | null)?.dataset['item'] ?? ''
  for (const [name, value] of Object.entries({ move: 'before', before }))
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  document.body.append(form)
  form.submit()
}

/** Lets the part follow where the pointer is among the others. */
function follow(list: HTMLElement, part: HTMLElement, y: number) {
  const over = parts(list).find((other) => {
    const { top, bottom } = other.getBoundingClientRect()
    return other !== part && y >= top && y <= bottom
  })
  if (!over) return
  const { top, height } = over.getBoundingClientRect()
  over[y < top + height / 2 ? 'before' : 'after'](part)
}

/** Rolls the page when the part is held near an edge of it. */
function roll(y: number) {
  const edge = 60
  if (y < edge) scrollBy(0, -edge / 4)
  else if (y > innerHeight - edge) scrollBy(0, edge / 4)
}

function hold(list: HTMLElement, part: HTMLElement, handle: HTMLElement) {
  handle.title = list.dataset['drag']!
  Object.assign(handle.style, { cursor: 'grab', touchAction: 'none', userSelect: 'none' })
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    event.preventDefault()
    const stood = parts(list)
    const held = new AbortController()
    const { signal } = held
    const letGo = (back: boolean) => {
      held.abort()
      part.style.opacity = ''
      if (back) list.append(...stood)
      else if (stood.some((one, at) => one !== list.children[at])) send(part)
    }
    part.style.opacity = '0.6'
    addEventListener('pointermove', ({ clientY }) => (follow(list, part, clientY), roll(clientY)), { signal })
    addEventListener('pointerup', () => letGo(false), { signal })
    addEventListener('pointercancel', () => letGo(true), { signal })
    addEventListener('keydown', ({ key }) => key === 'Escape' && letGo(true), { signal })
  })
}

for (const list of document.querySelectorAll<HTMLElement>('[data-drag]'))
  if (list.children.length > 1)
    for (const part of parts(list)) {
      const handle = part.querySelector<HTMLElement>('.an')
      if (handle && part.dataset['move']) hold(list, part, handle)
    }

export {}
