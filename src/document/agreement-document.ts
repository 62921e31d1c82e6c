import type { AgreementContent } from './agreement-content.ts'
import { agreementLook } from './agreement-look.ts'
import { decisionPage } from './decision-page.ts'
import type { DocumentFrame, DocumentPart } from './document-part.ts'
import { firstPage } from './first-page.ts'
import { goalsPart } from './goals-part.ts'
import { annexPages, listParts } from './list-parts.ts'
import { resourcesPart } from './resources-part.ts'
import { settled } from './settled-words.ts'
import { signaturePage } from './signature-page.ts'
import { documentTexts } from './texts.ts'
import { paragraphs, string, words, written } from './typst-words.ts'

/**
 * An agreement as a document: Typst source for `compilePdf`, in the language that the agreement is written in. No word
 * of the parties can become markup in it.
 */
export function agreementDocument(content: AgreementContent, frame: DocumentFrame): string {
  const agreed = settled(content)
  const t = documentTexts(agreed.language)
  const part: DocumentPart = { agreed, frame, markOf: markFinder(agreed, frame), t }
  return [agreementLook, sheetRule(part), firstPage(part), headingsPart(part), goalsPart(part), resourcesPart(part)]
    .concat(listParts(part), annexPages(part), decisionPage(part), signaturePage(part))
    .filter((source) => source !== '')
    .join('\n')
}

/** The name by which the file and its window are called. */
export const documentTitle = (content: AgreementContent): string =>
  `${settled(content).partnership} – ${documentTexts(content.language).kindOfDocument}`

function markFinder({ parties }: AgreementContent, { marks }: DocumentFrame) {
  return (party: string) => marks?.[party] ?? parties.findIndex(({ name }) => name === party) + 1
}

function sheetRule({ agreed, frame, markOf, t }: DocumentPart): string {
  const marks = agreed.parties.map(({ name }) => `${markOf(name)},`).join(' ')
  const version = frame.versionHash ? `${t.version} ${frame.versionHash.slice(0, 8)}` : t.draft
  const footer = `${words(agreed.partnership)} #h(.6em)·#h(.6em) ${words(version)}`
  return `#show: sheet.with(marks: (${marks}), footer-left: [${footer}], page-word: ${string(t.pageOf)}, of-word: ${string(t.of)}, linebreaks: ${string(lineBreaks(agreed))})`
}

/** Longer than a paragraph that is meant to be read, in characters. */
const longestParagraph = 2000

/**
 * Typst weighs all ways to break a paragraph against each other, which takes minutes for one that is as long as a heading
 * may be. Nobody's words may stop an agreement from being printed: where one is that long, each line is filled in turn.
 */
function lineBreaks(agreed: AgreementContent): 'optimized' | 'simple' {
  const paragraphsOf = (text: string) => text.split(/\n(?=\n|\||- |\d+\. )/)
  return textsIn(agreed)
    .flatMap(paragraphsOf)
    .some(({ length }) => length > longestParagraph)
    ? 'simple'
    : 'optimized'
}

/** Every text in the agreement, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const headingsPart = ({ agreed, t }: DocumentPart): string =>
  agreed.headings
    .map(({ number, title, text, notNeededBecause }) => {
      const heading = `= ${words(`${number}. ${title}`)}`
      if (notNeededBecause) return `${heading}\n#label-line[${words(t.notNeeded)}]\n${paragraphs(notNeededBecause)}`
      return `${heading}\n${text ? written(text) : `#ours[#quiet[${words(t.notWritten)}]]`}`
    })
    .join('\n')
