import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
  type ICommentOptions,
} from 'docx'
import { longDate } from '#platform/language.ts'
import type { AgreementContent } from './agreement-content.ts'
import { documentTitle } from './agreement-document.ts'
import { settled } from './settled-words.ts'
import { documentTexts } from './texts.ts'
import { trackedPieces, type SuggestedText } from './tracked-pieces.ts'
import { bulletList, listName, sayable, wordBody, WordCounts } from './word-body.ts'
import { annexesIn, goalsIn, line, ownStyle, points, resourcesIn, title } from './word-parts.ts'
import { wordBlocks } from './word-blocks.ts'

/** What stands around the agreement in a Word file and is not part of what is agreed. */
export interface WordFrame {
  /** 64 hexadecimal figures, or nothing while the agreement is a draft. */
  versionHash: string | null
  /** When the file is made. */
  madeAt: Date
  /** Open suggestions by the number of their heading; only a draft has any. */
  suggestions?: ReadonlyMap<number, readonly SuggestedText[]>
}

/** By this name of its maker a file of ours is known again when it is taken in. */
export const wordMaker = 'Samhandling'

const languageTag = { sv: 'sv-SE', en: 'en-GB' }

/**
 * An agreement as a Word file (.docx): real headings, lists, tables and links, title and language set. In a draft every
 * open suggestion is a tracked change with author «Name, party» and date, and its reason a comment; one that is about
 * the same piece of text as an earlier one stands whole in its comment.
 */
export async function wordDocument(content: AgreementContent, frame: WordFrame): Promise<Buffer> {
  const agreed = settled(content)
  const t = documentTexts(agreed.language)
  const counts = new WordCounts()
  const comments: ICommentOptions[] = []
  const version = frame.versionHash ? `${t.version} ${frame.versionHash.slice(0, 8)}` : t.draft
  const part = { agreed, t }
  const children = [
    new Paragraph({ text: sayable(agreed.partnership), heading: HeadingLevel.TITLE }),
    line(`${t.kindOfDocument}. ${version}.`, 'Subtitle'),
    ...title(t.parties),
    ...points(
      agreed.parties.map(({ name, board, organisationNumber }) =>
        [name, board, organisationNumber].filter(Boolean).join(', '),
      ),
    ),
    ...title(t.term),
    line(t.termFromTo(...termOf(part))),
    ...words(agreed.term.why ?? ''),
    ...(agreed.aspiration ? [...title(t.aspiration), ...words(agreed.aspiration)] : []),
    ...(agreed.challenge ? [...title(t.challenge), ...words(agreed.challenge)] : []),
    ...agreed.headings.flatMap((heading) => headingIn(heading, part, frame, counts, comments)),
    ...goalsIn(part),
    ...resourcesIn(part),
    ...annexesIn(part),
  ]
  const file = new Document({
    title: sayable(documentTitle(content)),
    creator: wordMaker,
    lastModifiedBy: wordMaker,
    styles: look(languageTag[agreed.language]),
    numbering: { config: [bullets, ...counts.lists.map(numbers)] },
    comments: { children: comments },
    sections: [{ children, footers: { default: footer(`${agreed.partnership} · ${version}`, t) } }],
  })
  return Packer.toBuffer(file)
}

type Part = { agreed: AgreementContent; t: ReturnType<typeof documentTexts> }

const termOf = ({ agreed }: Part): [string, string] => {
  const day = (date: string) => (date ? longDate(date, agreed.language) : '…')
  return [day(agreed.term.start), day(agreed.term.end)]
}

/** The parties' words where they have no other layout than paragraphs and points. */
const words = (text: string): Paragraph[] =>
  wordBlocks(text).flatMap((block) =>
    block.kind === 'list'
      ? points(block.items)
      : [
          new Paragraph({
            children: block.lines.map(
              (text, at) => new TextRun({ text: sayable(text), ...(at > 0 ? { break: 1 } : {}) }),
            ),
          }),
        ],
  )

function headingIn(
  heading: AgreementContent['headings'][number],
  { t }: Part,
  frame: WordFrame,
  counts: WordCounts,
  comments: ICommentOptions[],
): (Paragraph | Table)[] {
  const suggested = frame.suggestions?.get(heading.number) ?? []
  const { pieces, left } = trackedPieces(heading.text, suggested)
  const said = suggested.map((by) => {
    const id = comments.length
    const whole = left.includes(by) ? [t.samePlace, ...by.text.split('\n')] : []
    const children = [by.why, ...whole].map((text) => line(text))
    comments.push({ id, author: sayable(by.author), date: by.madeAt, initials: by.author.slice(0, 1), children })
    return id
  })
  const name = new TextRun({ text: sayable(`${heading.number}. ${heading.title}`) })
  const head = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [
      ...said.map((id) => new CommentRangeStart(id)),
      name,
      ...said.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
    ],
  })
  if (heading.notNeededBecause) return [head, line(t.notNeeded, ownStyle), ...words(heading.notNeededBecause)]
  return [head, ...(pieces.length > 0 ? wordBody(pieces, counts) : [line(t.notWritten, ownStyle)])]
}

const footer = (text: string, t: Part['t']) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun(sayable(`${text} · ${t.pageOf} `)),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(` ${t.of} `),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const hanging = { style: { paragraph: { indent: { left: 500, hanging: 300 }, spacing: { after: 60 } } } }
const bullets = {
  reference: bulletList,
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, ...hanging }],
}
const numbers = (start: number, index: number) => ({
  reference: listName(index),
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start, alignment: AlignmentType.LEFT, ...hanging }],
})

/** Typefaces that every word processor has; sizes in half points. */
const look = (language: string) => ({
  default: {
    document: {
      run: { font: 'Georgia', size: 22, language: { value: language } },
      paragraph: { spacing: { after: 140, line: 300 } },
    },
    title: { run: { font: 'Arial', size: 48, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 420, after: 140 }, keepNext: true } },
    heading2: {
      run: { font: 'Arial', size: 23, bold: true },
      paragraph: { spacing: { before: 300, after: 100 }, keepNext: true },
    },
    heading3: {
      run: { font: 'Arial', size: 21, bold: true, color: '46554F' },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: '0E524B', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: 'Arial', color: '46554F' },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { font: 'Arial', size: 16, color: '46554F' } },
    { id: ownStyle, name: ownStyle, basedOn: 'Normal', next: 'Normal', run: { font: 'Arial', color: '46554F' } },
  ],
})
