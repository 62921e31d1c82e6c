/** Parts of the page that follow from the text: they are fetched anew when a version has been kept. */
const regions = [
  'nav.heads',
  'details.headsm',
  'aside.review',
  'section.agree',
  '.paper > .bar',
  '.paper > .togr',
  '.paper > .doc',
  'details#skriv',
  'details#tidigare',
]

/** Somebody is in the middle of something there: it is left as it is until next time. */
const isBusy = (region: Element) =>
  (region.contains(document.activeElement) && region.matches('details#skriv, section.agree')) ||
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

/** Fetches the page again and exchanges what follows from the text. What somebody has typed or opened stays. */
export async function refresh(): Promise<void> {
  const answer = await fetch(`${location.pathname}`, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const selector of regions) {
    const here = document.querySelector(selector)
    const there = page.querySelector(selector)
    if (!here || !there || isBusy(here) || here.outerHTML === there.outerHTML) continue
    const attention = here.contains(document.activeElement) ? document.activeElement : null
    if (here instanceof HTMLDetailsElement && there instanceof HTMLDetailsElement) there.open = here.open
    here.replaceWith(there)
    if (attention) focusAgain(there, attention)
  }
}
