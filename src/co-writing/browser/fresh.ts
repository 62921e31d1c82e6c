/** Parts of the page beside the paper that follow from the text: they are fetched anew when a version has been kept. */
const regions = ['nav.heads', 'details.headsm', 'details#tidigare']

/** Parts of the paper that are this page's own, and the text that stands, which the text being written takes the place of. */
const own = '.together, .together-bar, .doc'

/** Somebody is in the middle of something there: it is left as it is until next time. */
const isBusy = (region: Element) =>
  (region.contains(document.activeElement) &&
    (region.matches('details#skriv, section.agree') || document.activeElement?.matches('textarea, input, select'))) ||
  [...region.querySelectorAll<HTMLTextAreaElement>('textarea')].some((field) => field.value !== field.defaultValue)

/** Brings back the attention to where it was, by address or name. */
function focusAgain(region: Element, was: Element) {
  const by = (name: string) => {
    const value = was.getAttribute(name)
    return value && region.querySelector<HTMLElement>(`${was.tagName}[${name}="${CSS.escape(value)}"]`)
  }
  ;(by('href') || by('id') || by('name') || region.querySelector<HTMLElement>('summary, a, button'))?.focus({
    preventScroll: true,
  })
}

const summaryOf = (details: Element) => details.querySelector('summary')?.textContent ?? ''

/** What somebody has opened or closed stays so. */
function openAgain(here: Element, there: Element) {
  const detailsIn = (part: Element) =>
    [part, ...part.querySelectorAll('details')].filter((one) => one instanceof HTMLDetailsElement)
  const before = detailsIn(here)
  for (const one of detailsIn(there)) {
    const was = before.find((other) => (one.id || summaryOf(one)) === (other.id || summaryOf(other)))
    if (was) one.open = was.open
  }
}

function replace(here: Element, there: Element) {
  if (isBusy(here) || here.isEqualNode(there)) return
  openAgain(here, there)
  if (here.isEqualNode(there)) return
  const attention = here.contains(document.activeElement) ? document.activeElement : null
  here.replaceWith(there)
  if (attention) focusAgain(there, attention)
}

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** Exchanges a part of the page for the same part as it is now. */
export function exchange(here: Element | null, html: string): void {
  const there = read(html).body.firstElementChild
  if (here && there) replace(here, there)
}

/** What a part of the paper is called: each has its place by that. */
const nameOf = (part: Element) => `${part.tagName}#${part.id}.${part.classList[0] ?? ''}`

/** Brings the parts of the paper into step: those that have come are put in where they belong, those that have gone are taken out. */
function exchangeParts(here: Element, there: Element) {
  const partsOf = (paper: Element) => [...paper.children].filter((part) => !part.matches(own))
  const standing = partsOf(here)
  let last: Element | null = null
  for (const part of partsOf(there)) {
    const at = standing.findIndex((one) => nameOf(one) === nameOf(part))
    const [known] = at < 0 ? [] : standing.splice(at, 1)
    if (known) replace(known, part)
    else if (last) last.after(part)
    else here.prepend(part)
    last = known?.isConnected ? known : part
    // What is the page's own stays between the parts it stood between
    while (last.nextElementSibling?.matches(own)) last = last.nextElementSibling
  }
  for (const gone of standing) if (!isBusy(gone)) gone.remove()
}

/**
 * Fetches the page again and exchanges what follows from the text. What somebody has typed or opened stays; a heading that
 * has got its first words gets its tools.
 */
export async function refresh(): Promise<void> {
  const answer = await fetch(`${location.pathname}`, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok) return
  const page = read(await answer.text())
  for (const selector of regions) {
    const [here, there] = [document.querySelector(selector), page.querySelector(selector)]
    if (here && there) replace(here, there)
  }
  const paperIn = (of: Document) => of.querySelector('[data-together]')?.closest('.paper')
  const [paper, now] = [paperIn(document), paperIn(page)]
  if (paper && now) exchangeParts(paper, now)
}
