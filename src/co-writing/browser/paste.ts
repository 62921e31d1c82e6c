const blocks = 'p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, dl, dt, dd'
const withinCell = `${blocks}, ul, ol, li, table, thead, tbody, tr, td, th`

/** Puts the blocks of a place on its one line, parted by spaces: an item and a cell hold one line each. */
function onOneLine(place: Element, within: readonly Element[]) {
  for (const block of within) {
    block.before(' ')
    block.after(' ')
    block.replaceWith(...block.childNodes)
  }
  place.normalize()
}

/**
 * What is pasted, made into what a text may hold. Word marks its lists only in a style (`mso-list`), with the sign written
 * out; those become lists. An item and a cell hold one line each, and lists have one level. Everything else that the text does not know is left to the editor, which keeps the words.
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
  for (const cell of page.querySelectorAll('td, th')) onOneLine(cell, [...cell.querySelectorAll(withinCell)])
  for (const item of page.querySelectorAll('li')) {
    // The items of a list within a list come after the item that it lies in, or where it stands among them
    for (const inner of [...item.children].toReversed()) if (inner.matches('ul, ol')) item.after(inner)
    const lines = [...item.children].filter((child) => child.matches(blocks))
    onOneLine(item, lines)
  }
  for (const inner of page.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) inner.replaceWith(...inner.childNodes)
  return page.body.innerHTML
}
