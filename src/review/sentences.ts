import { fold, type Folded } from './folding.ts'
import { joinBroken } from './split-words.ts'
import { markParties, type PartyNames } from './parties.ts'
import { mend } from './scanned.ts'

/**
 * A sentence, or an item of a list, of the text that was read.
 * `text` is folded; `own` is where the sentence itself begins in it, after the words that led a list in.
 * `start` and `end` are offsets into the original.
 */
export type Sentence = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly own: number
  readonly asks: boolean
  /** Where its paragraph begins: sentences with the same number stand together. */
  readonly paragraph: number
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** How a text is to be read: how its parties are named, and whether it was scanned so that words need mending. */
export type How = { readonly names: PartyNames; readonly scanned: boolean }

/** A stretch of lines that belong together: a paragraph or an item of a list. */
export type Block = { readonly start: number; readonly end: number; readonly item: boolean }

const mark = /^[ \t]*(?:[-–—•*·▪◦][ \t]+|\(?\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+(?=\p{L})|\(?[a-zåäö]\)[ \t]+)/u
const shortened =
  /(?:^|[\s(])(?:kr|kl|t\.?ex|bl\.?a|m\.?m|dvs|st|nr|ca|resp|org\.?nr|f\.?d|s\.?k|dnr|tel|p\.?g\.?a|t\.?o\.?m|fr\.?o\.?m|osv|etc|jfr|inkl|exkl|exkl|max|min|mån|tim|bil|ang|alt|prop|ref|kap|\p{Lu})$/iu

/** Divides a text into paragraphs and list items. `heads` are where lines that are headings begin: they stand alone. */
export function blocksOf(text: string, start: number, end: number, heads: ReadonlySet<number>): Block[] {
  const blocks: Block[] = []
  let open: { start: number; end: number; item: boolean } | undefined
  const close = () => {
    if (open) blocks.push(open)
    open = undefined
  }
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at)
    const until = newline === -1 || newline > end ? end : newline
    const line = text.slice(at, until)
    const marked = mark.exec(line)
    if (line.trim() === '') {
      if (!goesOn(text, open, until)) close()
    } else if (heads.has(at)) {
      close()
      blocks.push({ start: at, end: until, item: false })
    } else if (marked) {
      close()
      open = { start: at + marked[0].length, end: until, item: true }
    } else if (open) open.end = until
    else open = { start: at, end: until, item: false }
    at = until + 1
  }
  close()
  return blocks
}

/** True when a sentence that a blank line has cut goes on below it, as over the columns and pages of a scanned paper. */
function goesOn(text: string, open: { end: number } | undefined, blank: number): boolean {
  if (!open || /[.!?:;]\s*$/u.test(text.slice(Math.max(0, open.end - 3), open.end))) return false
  return /^\s*\p{Ll}{2,}/u.test(text.slice(blank, blank + 40))
}

/** Where each sentence of a paragraph ends, as offsets into the text. */
function endsIn(text: string, { start, end }: Block): number[] {
  const ends: number[] = []
  const stop = /[.!?][”"»)]?(?=\s)/gu
  stop.lastIndex = start
  for (let found = stop.exec(text); found && found.index < end; found = stop.exec(text)) {
    const before = text.slice(Math.max(start, found.index - 12), found.index)
    const after = text.slice(stop.lastIndex, end).trimStart()[0] ?? ''
    const begins = /[\p{Lu}\d”"«“(–•-]/u.test(after) || /\p{Ll}{4}$/u.test(before)
    const number = /(?:^|\s)\d{1,2}$/u.test(before) && found[0] === '.' && stop.lastIndex - start < 5
    if (begins && !number && (found[0] !== '.' || !shortened.test(before))) ends.push(stop.lastIndex)
  }
  return cut(text, start, [...ends, end])
}

/**
 * What is longer than anybody writes is read a piece at a time: what a rule asks of a sentence is asked for each word of
 * it, and 60,000 characters without a full stop would hold everybody else up.
 */
const longestSentence = 1000
/** Longer words than these lead no list in: they are read again with each of its items. */
const longestLead = 400

/** The same ends, with more where two stand too far from each other: after the last blank that is near enough. */
function cut(text: string, start: number, ends: readonly number[]): number[] {
  const nearer: number[] = []
  let from = start
  for (const end of ends) {
    while (end - from > longestSentence) {
      const piece = text.slice(from, from + longestSentence)
      const blank = piece.search(/\s\S*$/u)
      from += blank > 0 ? blank + 1 : longestSentence
      nearer.push(from)
    }
    nearer.push(end)
    from = end
  }
  return nearer
}

function sentence(
  text: string,
  start: number,
  end: number,
  lead: Folded | undefined,
  how: How & { paragraph: number },
): Sentence {
  const plain = joinBroken(fold(text, start, end), how.scanned)
  const read = markParties(how.scanned ? mend(plain, text) : plain, how.names)
  const own = lead ? lead.text.length + 1 : 0
  const joined = lead
    ? {
        text: `${lead.text} ${read.text}`,
        from: [...lead.from, start, ...read.from],
        to: [...lead.to, start, ...read.to],
      }
    : read
  return { start, end, ...joined, own, paragraph: how.paragraph, asks: /\?[”"»)\s]*$/u.test(text.slice(start, end)) }
}

/**
 * The sentences of a text between two offsets. An item of a list is read together with the words that led it in
 * («Följande förekommer inte: – vite»), so that what they deny is denied in the item too.
 */
export function sentencesOf(
  text: string,
  how: How,
  start = 0,
  end = text.length,
  heads: ReadonlySet<number> = new Set(),
): Sentence[] {
  const sentences: Sentence[] = []
  let lead: Folded | undefined
  for (const block of blocksOf(text, start, end, heads)) {
    if (!block.item) lead = undefined
    let at = block.start
    for (const until of endsIn(text, block)) {
      const first = at === block.start
      if (text.slice(at, until).trim() !== '') {
        const begin = at + (/^\s*/u.exec(text.slice(at, until))?.[0].length ?? 0)
        sentences.push(
          sentence(text, begin, until, block.item && first ? lead : undefined, { ...how, paragraph: block.start }),
        )
      }
      at = until
    }
    const last = sentences.at(-1)
    if (!block.item && last?.text.trimEnd().endsWith(':') && last.text.length <= longestLead)
      lead = { ...last, text: last.text.trimEnd() }
  }
  return sentences
}
