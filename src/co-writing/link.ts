import { Mark, markPasteRule } from '@tiptap/core'

const address = '(?:https?:\\/\\/|mailto:)[^\\s()<>|]'

const whole = new RegExp(`^${address}+$`)

/** The addresses that a link may lead to. */
export const isAddress = (href: string): boolean => whole.test(href)

/**
 * A link: an address on words, and nothing that opens, guesses or decorates. Tiptap's own carries a tenth of the editor with
 * it to guess addresses while one types, which we do not. An address that is pasted as words is a link, without the sign
 * that ends the sentence.
 */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  keepOnSplit: false,
  exitable: true,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (link) => (isAddress(link.getAttribute('href') ?? '') ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const href = String(HTMLAttributes['href'] ?? '')
    return ['a', { href: isAddress(href) ? href : '' }, 0]
  },
  addPasteRules() {
    const pasted = new RegExp(`${address}*[^\\s()<>|.,;:!?"'”’]`, 'g')
    return [markPasteRule({ find: pasted, type: this.type, getAttributes: ([href]) => ({ href }) })]
  },
})
