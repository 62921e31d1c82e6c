import { HeadingLevel, Paragraph, TableCell, TableRow, TextRun, type Table } from 'docx'
import type { AgreementContent } from './agreement-content.ts'
import { aimOf } from './goals-part.ts'
import { extentOf, periodOf } from './resources-part.ts'
import type { documentTexts } from './texts.ts'
import { bulletList, sayable, wordTable } from './word-body.ts'
import { inKronor } from './worth.ts'

type Part = { agreed: AgreementContent; t: ReturnType<typeof documentTexts> }

/** Our own words in Word's style for them; nothing in them is markup. */
export const ownStyle = 'Samhandling'

/** A paragraph of one line. */
export const line = (text: string, style?: string): Paragraph =>
  new Paragraph({ text: sayable(text), ...(style ? { style } : {}) })

/** A heading of a part that stands beside the parties' own headings. */
export const title = (text: string): Paragraph[] => [
  new Paragraph({ text: sayable(text), heading: HeadingLevel.HEADING_1 }),
]

/** A list of points. */
export const points = (texts: readonly string[]): Paragraph[] =>
  texts.map((text) => new Paragraph({ text: sayable(text), numbering: { reference: bulletList, level: 0 } }))

/** The goals by kind, each with how it is seen to be reached. */
export function goalsIn(part: Part): Paragraph[] {
  const { agreed, t } = part
  if (agreed.goals.length === 0) return []
  const groups = [
    ['aspiration', t.aspirationGoals],
    ['sub_goal', t.subGoals],
    ['learning', t.learningGoals],
  ] as const
  const listed = groups.flatMap(([kind, name]) => {
    const goals = agreed.goals.filter((goal) => goal.kind === kind)
    if (goals.length === 0) return []
    const said = goals.map((goal) =>
      [goal.text, goal.measure ? `${t.measure} ${goal.measure}` : '', aimOf(goal, part)].filter(Boolean).join(' – '),
    )
    return [new Paragraph({ text: name, heading: HeadingLevel.HEADING_2 }), ...points(said)]
  })
  return [...title(t.goals), ...listed]
}

/** What each party contributes, as one table; there is no sum, since not all of it has a price. */
export function resourcesIn(part: Part): (Paragraph | Table)[] {
  const { agreed, t } = part
  if (agreed.resources.length === 0) return []
  const head = [t.party, t.contribution, t.extent, t.value, t.period]
  const rows = agreed.resources.map((resource) => {
    const { party, kind, description, value, basis } = resource
    const worth =
      typeof value === 'number'
        ? [inKronor(value, agreed.language), basis ? `${t.basis} ${basis}` : ''].filter(Boolean).join(', ')
        : t.notValued
    return [party, `${kind}: ${description}`, extentOf(resource, part), worth, periodOf(resource, part)]
  })
  const made = [head, ...rows].map(
    (cells, at) =>
      new TableRow({
        ...(at === 0 ? { tableHeader: true } : {}),
        cantSplit: true,
        children: cells.map((text) => {
          const run = new TextRun({ text: sayable(text), ...(at === 0 ? { bold: true } : {}), size: 18 })
          return new TableCell({ children: [new Paragraph({ children: [run], spacing: { after: 0 } })] })
        }),
      }),
  )
  return [...title(t.resources), line(t.allCount), wordTable(made, head.length), new Paragraph({ children: [] })]
}

/** The annexes with their checksums, and the guidelines followed with their versions. */
export function annexesIn({ agreed, t }: Part): Paragraph[] {
  const annexes = agreed.annexes.map(({ name, sha256 }, n) => `${t.annex(n + 1)}. ${name} (SHA-256: ${sha256})`)
  const profiles = agreed.profiles.map(({ name, version }) => `${name}, ${version}`)
  return [
    ...(annexes.length > 0 ? [...title(t.annexes), ...points(annexes)] : []),
    ...(profiles.length > 0 ? [...title(t.profiles), ...points(profiles)] : []),
  ]
}
