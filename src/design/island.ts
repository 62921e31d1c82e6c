import './autosave.ts'
import './count-filled.ts'
import './drag-order.ts'
import './mark-place.ts'
import './speaking-time.ts'

/**
 * The only script that every page loads, and no page needs. It adds what HTML cannot do alone: menus that close on
 * Escape or when attention goes elsewhere, a count of what is left to write, and drafts saved as they are written.
 */
const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  for (const menu of openMenus()) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
})

document.addEventListener('click', (event) => {
  for (const menu of openMenus()) if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false
})

/** «829 tecken kvar av 1 000», in the words that the server laid on the line under the field. */
function count(field: HTMLTextAreaElement, line: HTMLElement) {
  const most = Number(line.dataset['most'])
  const left = most - field.value.length
  const grouped = new Intl.NumberFormat(document.documentElement.lang)
  const words = left < 0 ? line.dataset['over'] : line.dataset['left']
  line.textContent = `${grouped.format(Math.abs(left))} ${words} ${grouped.format(most)}`
}

for (const line of document.querySelectorAll<HTMLElement>('[data-most]')) {
  const field = line.parentElement?.querySelector('textarea')
  if (!field) continue
  count(field, line)
  field.addEventListener('input', () => count(field, line))
}
