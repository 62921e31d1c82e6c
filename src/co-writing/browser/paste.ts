/**
 * What is pasted, made into what a text may hold. Word marks its lists only in a style (`mso-list`), with the sign written
 * out; those become lists. Everything else that the text does not know is left to the editor, which keeps the words.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const away of page.querySelectorAll('style, script, meta, link, xml, title')) away.remove()
  let list: { element: HTMLElement; ordered: boolean } | null = null
  for (const paragraph of page.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    if (!/mso-list:\s*(?!none)/i.test(paragraph.getAttribute('style') ?? '')) {
      list = null
      continue
    }
    const sign = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    )
    const ordered = /^\s*\(?\w+[.)]/.test(sign?.textContent ?? '')
    sign?.remove()
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    if (!list || list.ordered !== ordered || paragraph.previousElementSibling !== list.element) {
      list = { element: page.createElement(ordered ? 'ol' : 'ul'), ordered }
      paragraph.before(list.element)
    }
    list.element.append(item)
    paragraph.remove()
  }
  return page.body.innerHTML
}
