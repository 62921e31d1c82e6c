import type { TogetherWords } from '#co-writing/texts.ts'

/** What stands in the text that was sent with the page, and has no place in the text that is written. */
const spoken = 'ins, del, mark.said'

/** What a link on this page leads to, when it lies in the text that is read. */
function placeOf(hash: string, text: () => Element | null): Element | null {
  const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
  return target && text()?.contains(target) ? target : null
}

/**
 * Two ways to meet a text: to write in it together, or to read it with suggestions, comments and the review's marks where
 * they stand. Where somebody has suggested or commented the page begins with reading, or nobody would see it. A link to a
 * place in the text leads to reading it.
 * @param paper the sheet that holds both
 * @returns the two buttons, or null where there is no text to read
 */
export function readingSwitch(paper: Element, words: TogetherWords): HTMLElement | null {
  const text = () => paper.querySelector(':scope > .doc')
  if (!text()) return null
  const group = document.createElement('div')
  group.className = 'reading-switch'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', words.wayToMeet)
  const button = (label: string) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'tool'
    made.textContent = label
    group.append(made)
    return made
  }
  const write = button(words.write)
  const read = button(words.read)
  const turn = (reads: boolean) => {
    paper.classList.toggle('is-reading', reads)
    write.setAttribute('aria-pressed', String(!reads))
    read.setAttribute('aria-pressed', String(reads))
  }
  write.addEventListener('click', () => turn(false))
  read.addEventListener('click', () => turn(true))
  // Before the browser follows the link: it finds no place in what is hidden
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
      if (link && placeOf(link.hash, text)) turn(true)
    },
    true,
  )
  const asked = placeOf(location.hash, text)
  turn(asked !== null || Boolean(text()?.querySelector(spoken)))
  asked?.scrollIntoView()
  return group
}
