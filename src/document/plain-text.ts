import { fileSize } from '#platform/file-size.ts'
import { figure, longDate, type Language } from '#platform/language.ts'
import type { AgreementAnnex, AgreementContent, AgreementGoal, AgreementResource } from './agreement-content.ts'
import { blocksOf, wordsOf, type Block, type Line } from '#platform/written-text.ts'
import { settled } from './settled-words.ts'
import { documentTexts } from './texts.ts'
import { inKronor } from './worth.ts'

type Texts = ReturnType<typeof documentTexts>

/** The agreement as text to read, search and copy: UTF-8, lines ended by LF, no signs of layout but `- `, numbers and empty lines. */
export function plainText(content: AgreementContent): string {
  const agreed = settled(content)
  const t = documentTexts(agreed.language)
  const parts = [
    `${agreed.partnership}\n${t.kindOfDocument}`,
    titled(t.parties, agreed.parties.map(partyLine).join('\n')),
    titled(t.term, [termLine(agreed, t), agreed.term.why ?? ''].filter((line) => line !== '').join('\n')),
    titled(t.aspiration, agreed.aspiration),
    titled(t.challenge, agreed.challenge),
    ...agreed.headings.map(({ number, title, text, notNeededBecause }) =>
      titled(
        `${number}. ${title}`,
        notNeededBecause ? `${t.notNeeded}\n${notNeededBecause}` : asRead(text) || t.notWritten,
      ),
    ),
    titled(t.goals, agreed.goals.map((goal) => goalLine(goal, agreed, t)).join('\n')),
    titled(t.resources, agreed.resources.map((resource) => resourceLine(resource, agreed, t)).join('\n')),
    titled(t.annexes, agreed.annexes.map((annex, n) => annexLine(annex, n + 1, agreed.language, t)).join('\n')),
    titled(t.profiles, agreed.profiles.map(({ name, version }) => `- ${name}, ${version}`).join('\n')),
    ...agreed.annexes.map(({ name, text }, n) => titled(`${t.annex(n + 1)}. ${name}`, text ?? '')),
  ]
  return parts.filter((part) => part !== '').join('\n\n\n') + '\n'
}

/** A heading's text without its signs of layout: the cells of a row beside each other, an address after its link. */
const asRead = (text: string): string =>
  blocksOf(text)
    .map((block, at, blocks) => (at > 0 ? between(blocks[at - 1]!, block) : '') + blockText(block))
    .join('')

/** A list stands right below the words that lead it in. */
const between = (before: Block, { kind }: Block) =>
  (kind === 'list' || kind === 'numbered') && before.kind === 'paragraph' ? '\n' : '\n\n'

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.lines.map((line) => lineText(line)).join('\n')
  if (block.kind === 'heading') return lineText(block.line)
  if (block.kind === 'list') return block.items.map((item) => `- ${lineText(item)}`).join('\n')
  if (block.kind === 'numbered') return block.items.map((item) => `${item.number}. ${lineText(item)}`).join('\n')
  return [block.head, ...block.rows].map((row) => row.map((cell) => lineText(cell, true)).join(' | ')).join('\n')
}

const lineText = (line: Line, inTable = false): string =>
  wordsOf(line, inTable)
    .map(({ text, href }) => (href === null || href === text ? text : `${text} (${href.replace(/^mailto:/, '')})`))
    .join('')

const titled = (title: string, text: string) => (text === '' ? '' : `${title}\n\n${text}`)

function annexLine({ name, fileName, size, sha256 }: AgreementAnnex, number: number, language: Language, t: Texts) {
  const file = fileName ? `${fileName}, ${fileSize(size ?? 0, language)}, ` : ''
  return `- ${t.annex(number)}. ${name} (${file}SHA-256: ${sha256})`
}

const partyLine = ({ name, board, organisationNumber }: AgreementContent['parties'][number]) =>
  `- ${[name, board, organisationNumber].filter((word) => word).join(', ')}`

const termLine = ({ term, language }: AgreementContent, t: Texts) =>
  t.termFromTo(term.start && longDate(term.start, language), term.end && longDate(term.end, language))

/** A goal as one point of a list, with how it is seen to be reached. */
export function goalLine(goal: AgreementGoal, { language }: Pick<AgreementContent, 'language'>, t: Texts): string {
  const kind = { aspiration: t.aspirationGoals, sub_goal: t.subGoals, learning: t.learningGoals }[goal.kind]
  const aim =
    typeof goal.target === 'number' ? `${t.target} ${figure(goal.target, language)} ${goal.unit ?? ''}`.trim() : ''
  const rest = [
    goal.measure ? `${t.measure} ${goal.measure}` : '',
    aim,
    goal.due ? t.due(longDate(goal.due, language)) : '',
  ]
  return [`- ${kind}: ${goal.text}`, ...rest.filter((word) => word !== '').map((word) => `  ${word}`)].join('\n')
}

/** A resource as one point of a list: whose, what and how much. */
export function resourceLine(
  resource: AgreementResource,
  { language }: Pick<AgreementContent, 'language'>,
  t: Texts,
): string {
  const { quantity, unit, value, basis, from, to } = resource
  const extent = [typeof quantity === 'number' ? figure(quantity, language) : '', unit ?? '']
    .filter((word) => word !== '')
    .join(' ')
  const worth = typeof value === 'number' ? inKronor(value, language) + (basis ? ` (${t.basis} ${basis})` : '') : ''
  const period =
    from || to ? t.termFromTo(from ? longDate(from, language) : '', to ? longDate(to, language) : '').trim() : ''
  const words = [resource.description, extent, worth, period].filter((word) => word !== '')
  return `- ${resource.party}: ${resource.kind}. ${words.join('; ')}`
}
