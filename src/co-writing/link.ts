import { Mark, markPasteRule } from '@tiptap/core'

const address = '(?:https?:\\/\\/|mailto:)[^\\s()<>|]'

/** What an address ends with: never the sign that ends the sentence. */
const lastSign = `[^\\s()<>|.,;:!?"'”’]`
/** «www.example.se/om» as people write it, with nothing before it that makes it a part of another address. */
const bare = new RegExp(`(?<![\\p{L}\\d/@.-])www\\.[\\p{L}\\d-]+\\.[^\\s()<>|]*${lastSign}`, 'giu')

const whole = new RegExp(`^${address}+$`)

/** The addresses that a link may lead to. */
export const isAddress = (href: string): boolean => whole.test(href)

/** What somebody writes as an address: one that begins with www leads to https. Null when it is none. */
export function addressOf(typed: string): string | null {
  const href = /^www\./i.test(typed.trim()) ? `https://${typed.trim()}` : typed.trim()
  return isAddress(href) ? href : null
}

/**
 * A link: an address on words, and nothing that opens, guesses or decorates. Tiptap's own carries a tenth of the editor with
 * it to guess addresses while one types, which we do not. An address that is pasted as words is a link, without the sign
 * that ends the sentence; one that begins with www leads to https.
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
    const pasted = new RegExp(`${address}*${lastSign}`, 'g')
    return [
      markPasteRule({ find: pasted, type: this.type, getAttributes: ([href]) => ({ href }) }),
      markPasteRule({ find: bare, type: this.type, getAttributes: ([words]) => ({ href: `https://${words}` }) }),
    ]
  },
})
