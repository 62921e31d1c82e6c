import type {
  AgreementContent,
  AgreementGoal,
  AgreementHeading,
  AgreementParty,
  AgreementResource,
} from './agreement-content.ts'

/** Line ends of every kind there is; Unicode has its own for lines and paragraphs. */
const lineEnds = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g
/** Marks of control that nobody sees, and those that turn the direction so that words are read otherwise than written. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * A text as it is kept and hashed: Unicode NFC, lines ended by LF, no trailing spaces, at most one empty line in a row,
 * none at the beginning and the end, and no marks that cannot be seen. What is shown is made of the same.
 */
export const settledText = (text: string | null | undefined): string =>
  (text ?? '')
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')

/** The same for what is one line: every run of space is one space. */
export const settledLine = (text: string | null | undefined): string => settledText(text).replace(/\s+/g, ' ').trim()

const collator = new Intl.Collator('sv')
/** Swedish alphabetical order; what it holds for equal is parted by the characters themselves, so that the order is one. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)

const goalKinds: readonly AgreementGoal['kind'][] = ['aspiration', 'sub_goal', 'learning']

/**
 * The agreement with every word settled and in an order that no party has chosen: parties by name, headings by number,
 * goals by kind, resources by party. Whatever shows or hashes an agreement begins with this.
 */
export function settled(content: AgreementContent): AgreementContent {
  const parties = content.parties.map(settledParty).sort(byNameThenRest)
  const placeOf = (party: string) => parties.findIndex(({ name }) => name === party)
  return {
    language: content.language,
    partnership: settledLine(content.partnership),
    challenge: settledText(content.challenge),
    aspiration: settledText(content.aspiration),
    parties,
    term: {
      start: settledLine(content.term.start),
      end: settledLine(content.term.end),
      why: settledText(content.term.why),
    },
    headings: content.headings.map(settledHeading).sort((a, b) => a.number - b.number),
    goals: content.goals.map(settledGoal).sort((a, b) => goalKinds.indexOf(a.kind) - goalKinds.indexOf(b.kind)),
    resources: content.resources.map(settledResource).sort((a, b) => placeOf(a.party) - placeOf(b.party)),
    annexes: content.annexes.map(({ name, sha256, text, fileName, size }) => ({
      name: settledLine(name),
      sha256: settledLine(sha256).toLowerCase(),
      text: settledText(text),
      fileName: settledLine(fileName),
      size: size ?? null,
    })),
    profiles: content.profiles
      .map(({ name, version }) => ({ name: settledLine(name), version: settledLine(version) }))
      .sort((a, b) => inOrder(a.name, b.name) || inOrder(a.version, b.version)),
  }
}

const byNameThenRest = (a: AgreementParty, b: AgreementParty) =>
  inOrder(a.name, b.name) ||
  inOrder(a.board ?? '', b.board ?? '') ||
  inOrder(a.organisationNumber ?? '', b.organisationNumber ?? '') ||
  inOrder(a.side, b.side)

const settledParty = ({ name, board, organisationNumber, side }: AgreementParty): AgreementParty => ({
  name: settledLine(name),
  board: settledLine(board),
  organisationNumber: settledLine(organisationNumber),
  side,
})

const settledHeading = ({ number, title, text, notNeededBecause }: AgreementHeading): AgreementHeading => ({
  number,
  title: settledLine(title),
  text: settledText(text),
  notNeededBecause: settledText(notNeededBecause),
})

const settledGoal = ({ kind, text, measure, target, unit, due }: AgreementGoal): AgreementGoal => ({
  kind,
  text: settledLine(text),
  measure: settledLine(measure),
  target: target ?? null,
  unit: settledLine(unit),
  due: settledLine(due),
})

const settledResource = (resource: AgreementResource): AgreementResource => ({
  party: settledLine(resource.party),
  kind: settledLine(resource.kind),
  description: settledLine(resource.description),
  quantity: resource.quantity ?? null,
  unit: settledLine(resource.unit),
  value: resource.value ?? null,
  basis: settledLine(resource.basis),
  from: settledLine(resource.from),
  to: settledLine(resource.to),
})
