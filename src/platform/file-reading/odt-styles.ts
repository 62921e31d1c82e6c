import { SaxesParser, type SaxesTagNS } from 'saxes'
import { UnreadableFile } from './unreadable.ts'
import { deepest } from './word-raw.ts'

/** What an element of OpenDocument says by this name, whatever its prefix; undefined when it does not. */
export const said = (tag: SaxesTagNS, key: string): string | undefined =>
  Object.values(tag.attributes).find(({ local }) => local === key)?.value

/**
 * Walks through an XML file of a package once.
 * @throws UnreadableFile `broken` for what is not whole XML, brings definitions of its own or lies too deep
 */
export function walkXml(
  xml: string,
  on: { open(tag: SaxesTagNS): void; text?(text: string): void; close?(tag: SaxesTagNS): void },
): void {
  const parser = new SaxesParser({ xmlns: true })
  const refuse = () => {
    throw new UnreadableFile('broken')
  }
  let depth = 0
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', (tag) => {
    if ((depth += 1) > deepest) refuse()
    on.open(tag)
  })
  parser.on('text', (text) => on.text?.(text))
  parser.on('closetag', (tag) => {
    depth -= 1
    on.close?.(tag)
  })
  parser.write(xml).close()
}

/** What the styles of an OpenDocument text say that we need. */
export interface OdtStyles {
  /** The level of a heading by its style, 0 for the file's title; null for what is no heading. */
  level(style: string): number | null
  /** Whether a list has points or numbers at a depth (from 0), and the number it begins from. */
  list(style: string, depth: number): { bullet: boolean; start: number }
}

type Style = { parent: string; level: number | null }

/** Reads the styles of `styles.xml` and those that `content.xml` brings itself. */
export function readOdtStyles(files: readonly (string | null)[]): OdtStyles {
  const styles = new Map<string, Style>()
  const lists = new Map<string, { bullet: boolean; start: number }>()
  let list = ''
  for (const xml of files)
    if (xml !== null)
      walkXml(xml, {
        open(tag) {
          const name = said(tag, 'name') ?? ''
          if (tag.local === 'style' && said(tag, 'family') === 'paragraph')
            styles.set(name, { parent: said(tag, 'parent-style-name') ?? '', level: levelOf(tag, name) })
          else if (tag.local === 'list-style') list = name
          else if (/^list-level-style-(?:bullet|number|image)$/.test(tag.local))
            lists.set(`${list} ${said(tag, 'level')}`, {
              bullet: tag.local !== 'list-level-style-number' || !said(tag, 'num-format'),
              start: Number(said(tag, 'start-value')) || 1,
            })
        },
      })
  return {
    level(style) {
      const seen = new Set<string>()
      for (let at = style; at !== '' && !seen.has(at); at = styles.get(at)?.parent ?? '') {
        seen.add(at)
        const level = styles.get(at)?.level ?? null
        if (level !== null) return level
      }
      return null
    },
    list: (style, depth) => lists.get(`${style} ${depth + 1}`) ?? { bullet: true, start: 1 },
  }
}

function levelOf(tag: SaxesTagNS, name: string): number | null {
  const outline = Number(said(tag, 'default-outline-level'))
  if (outline > 0) return outline
  const plain = said(tag, 'display-name') ?? name.replace(/_20_/g, ' ')
  const number = /^(?:heading|rubrik) ([1-9])$/i.exec(plain)?.[1]
  if (number) return Number(number)
  return /^(?:title|rubrik|dokumentrubrik)$/i.test(plain) ? 0 : null
}
