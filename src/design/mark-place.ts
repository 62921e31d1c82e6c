/**
 * Lets a reader mark words in a text and comment on them. Pieces of the text say where they begin (`data-at`); a hidden
 * button (`data-mark-place`, the id of a list of places) is shown beside what is marked, and pressed it adds that as a
 * choice of the list. Without script the list itself is there to choose from.
 */
const pieces = () => [...document.querySelectorAll<HTMLElement>('.paper .doc [data-at]')]

/** Where in the text the marked words begin and end, and the words; null when nothing of it is marked. */
function markedPlace(): { start: number; end: number; words: string; box: DOMRect } | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  let place = null as { start: number; end: number } | null
  let words = ''
  for (const piece of pieces()) {
    const text = piece.firstChild
    if (!text || !range.intersectsNode(text)) continue
    const length = text.textContent?.length ?? 0
    const from = range.startContainer === text ? range.startOffset : 0
    const to = range.endContainer === text ? range.endOffset : length
    if (to <= from) continue
    const at = Number(piece.dataset['at'])
    place = { start: place?.start ?? at + from, end: at + to }
    words += text.textContent?.slice(from, to) ?? ''
  }
  return place && /[\p{L}\p{N}]/u.test(words) ? { ...place, words, box: range.getBoundingClientRect() } : null
}

function letMark(button: HTMLButtonElement, list: HTMLSelectElement) {
  document.addEventListener('selectionchange', () => {
    const place = markedPlace()
    button.hidden = place === null
    if (!place) return
    button.style.top = `${place.box.bottom + window.scrollY + 6}px`
    button.style.left = `${Math.max(8, Math.min(place.box.left, document.documentElement.clientWidth - 260))}px`
  })
  // A press must not take the marking away before it is read
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    const place = markedPlace()
    if (!place) return
    const shown = place.words.length > 70 ? `${place.words.slice(0, 70)} …` : place.words
    const choice = new Option(`${button.dataset['marked']} ${shown}`, `${place.start}-${place.end}`, true, true)
    list.add(choice, 1)
    const details = list.closest('details')
    if (details) details.open = true
    button.hidden = true
    list.form?.querySelector('textarea')?.focus()
  })
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-mark-place]')) {
  const list = document.getElementById(button.dataset['markPlace'] ?? '')
  if (list instanceof HTMLSelectElement) letMark(button, list)
}

export {}
