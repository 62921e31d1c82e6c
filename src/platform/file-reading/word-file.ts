import { SaxesParser } from 'saxes'
import { UnreadableFile } from './unreadable.ts'
import { Package } from './unpack.ts'
import { deepest, readRawWord, type RawParagraph, type WordLeftOut } from './word-raw.ts'

/** A paragraph of a Word file, with what its styles say of it. */
export interface WordParagraph extends RawParagraph {
  /** 0 for the title of the file, 1 for its highest headings; null for what is no heading. */
  level: number | null
  /** A list of points, or of numbers with the one it begins from. */
  points: { kind: 'item' } | { kind: 'numbered'; list: string; start: number } | null
}

/** What was read of a Word file. */
export interface WordFile {
  /** Who or what the file says that it was first made by. */
  maker: string
  paragraphs: WordParagraph[]
  leftOut: WordLeftOut & { contents: number }
}

type Style = { name: string; basedOn: string; outline: number | null; list: string | null }
type Element = { name: string; value: (key: string) => string | undefined }

/** Calls for every element of a small XML file, with the names of those it stands in, the nearest last. */
function eachElement(xml: string | null, visit: (element: Element, within: readonly string[]) => void): void {
  if (xml === null) return
  const parser = new SaxesParser({ xmlns: true })
  const refuse = () => {
    throw new UnreadableFile('broken')
  }
  const within: string[] = []
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ local, attributes }) => {
    const value = (key: string) => Object.values(attributes).find((attribute) => attribute.local === key)?.value
    visit({ name: local, value }, within)
    if (within.push(local) > deepest) refuse()
  })
  parser.on('closetag', () => void within.pop())
  parser.write(xml).close()
}

function readStyles(xml: string | null): Map<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  eachElement(xml, ({ name, value }) => {
    if (name === 'style') {
      style = { name: '', basedOn: '', outline: null, list: null }
      styles.set(value('styleId') ?? '', style)
    } else if (!style) return
    else if (name === 'name') style.name = value('val') ?? ''
    else if (name === 'basedOn') style.basedOn = value('val') ?? ''
    else if (name === 'outlineLvl') style.outline = Number(value('val'))
    else if (name === 'numId') style.list = value('val') ?? null
  })
  return styles
}

type Level = { bullet: boolean; start: number }

/** Which lists have points and which numbers, by the list's id and level as `1 0`. */
function readNumbering(xml: string | null): Map<string, Level> {
  const kinds = new Map<string, Level>()
  const lists = new Map<string, string>()
  const own = new Map<string, number>()
  let [abstract, list, level] = ['', '', '0']
  const at = () => {
    const key = `${abstract} ${level}`
    const known = kinds.get(key) ?? { bullet: false, start: 1 }
    kinds.set(key, known)
    return known
  }
  eachElement(xml, ({ name, value }, within) => {
    if (name === 'abstractNum') abstract = value('abstractNumId') ?? ''
    else if (name === 'num') list = value('numId') ?? ''
    else if (name === 'lvl' || name === 'lvlOverride') level = value('ilvl') ?? '0'
    else if (name === 'numFmt' && within.includes('abstractNum'))
      at().bullet = value('val') === 'bullet' || value('val') === 'none'
    else if (name === 'start' && within.includes('abstractNum')) at().start = Number(value('val')) || 1
    else if (name === 'startOverride') own.set(`${list} ${level}`, Number(value('val')) || 1)
    else if (name === 'abstractNumId' && within.at(-1) === 'num') lists.set(list, value('val') ?? '')
  })
  const found = new Map<string, Level>()
  for (const [id, made] of lists)
    for (const [key, kind] of kinds) {
      const [of, depth] = key.split(' ')
      if (of === made) found.set(`${id} ${depth}`, { ...kind, start: own.get(`${id} ${depth}`) ?? kind.start })
    }
  return found
}

function readLinks(xml: string | null): Map<string, string> {
  const links = new Map<string, string>()
  eachElement(xml, ({ name, value }) => {
    if (name === 'Relationship' && value('TargetMode') === 'External')
      links.set(value('Id') ?? '', value('Target') ?? '')
  })
  return links
}

/** What a style, or one it is based on, says. */
function saidBy<T>(styles: Map<string, Style>, id: string, say: (style: Style) => T | null): T | null {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at);) {
    seen.add(at)
    const style = styles.get(at)
    if (!style) return null
    const said = say(style)
    if (said !== null) return said
    at = style.basedOn
  }
  return null
}

const headingName = /^(?:heading|rubrik|överskrift|otsikko) ?([1-9])$/i
function levelOfStyle({ name, outline }: Style): number | null {
  const number = headingName.exec(name)?.[1]
  if (number) return Number(number)
  if (/^(?:title|rubrik|dokumentrubrik)$/i.test(name)) return 0
  return outline !== null && outline < 9 ? outline + 1 : null
}

/** How a file that is closed with a password, or is of Word's old kind, begins. */
const oldPackage = 'd0cf11e0a1b11ae1'
const encrypted = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Reads a Word file (.docx) with its headings, lists, tables, links and tracked changes.
 * @throws UnreadableFile `locked` with a password, `kind` when it is no .docx, `broken` when damaged, `too_large` unpacked
 */
export async function readWordFile(bytes: Uint8Array): Promise<WordFile> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (start === oldPackage) throw new UnreadableFile(Buffer.from(bytes).includes(encrypted) ? 'locked' : 'kind')
  if (!start.startsWith('504b')) throw new UnreadableFile('kind')
  const files = await Package.open(bytes)
  const body = await files.text('word/document.xml')
  if (body === null) throw new UnreadableFile('kind')
  const links = readLinks(await files.text('word/_rels/document.xml.rels'))
  const styles = readStyles(await files.text('word/styles.xml'))
  const numbering = readNumbering(await files.text('word/numbering.xml'))
  const core = await files.text('docProps/core.xml')
  const { paragraphs, leftOut } = readRawWord(body, links)
  const isContents = ({ style }: RawParagraph) =>
    /^(?:toc|contents|innehåll) ?(?:\d|heading)/i.test(styles.get(style)?.name ?? '')
  const kept = paragraphs.filter((paragraph) => !isContents(paragraph))
  const told = kept.map((paragraph): WordParagraph => {
    const level =
      paragraph.outline !== null && paragraph.outline < 9
        ? paragraph.outline + 1
        : saidBy(styles, paragraph.style, levelOfStyle)
    return {
      ...paragraph,
      level: paragraph.cell ? null : level,
      points: level === null ? pointsOf(paragraph, styles, numbering) : null,
    }
  })
  return {
    maker: /<dc:creator[^>]*>([^<]*)</.exec(core ?? '')?.[1] ?? '',
    paragraphs: told,
    leftOut: { ...leftOut, contents: paragraphs.length - kept.length },
  }
}

function pointsOf(
  paragraph: RawParagraph,
  styles: Map<string, Style>,
  numbering: Map<string, Level>,
): WordParagraph['points'] {
  const list = paragraph.list?.id || saidBy(styles, paragraph.style, ({ list }) => list)
  if (!list || list === '0') return null
  const { bullet, start } = numbering.get(`${list} ${paragraph.list?.level ?? 0}`) ?? { bullet: true, start: 1 }
  return bullet ? { kind: 'item' } : { kind: 'numbered', list, start }
}
