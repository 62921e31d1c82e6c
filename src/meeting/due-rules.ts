/** What can wait to be talked about, named as the source of an item on an agenda. */
export const dueKinds = [
  'action_point',
  'deviation',
  'assessment_point',
  'goal',
  'indicator',
  'assumption',
  'risk',
  'observation',
  'conversation',
  'meeting_decision',
  'reference_question',
] as const
export type DueKind = (typeof dueKinds)[number]

/** The value of a tick: what it is and which. */
export const tickOf = ({ kind, id }: { kind: DueKind; id: string }): string => `${kind}:${id}`

/**
 * Those of what waits that have been ticked, in the order in which they are shown.
 * @param ticks as posted; what no longer waits, or never did, is left out
 */
export const chosen = <D extends { kind: DueKind; id: string }>(due: readonly D[], ticks: readonly string[]): D[] =>
  due.filter((one) => ticks.includes(tickOf(one)))

const longest = 160
/** A title of an item: the first line of the words, cut at a word when it is longer than an agenda's line, or than `most`. */
export function titleFrom(words: string, most = longest): string {
  const line = words.trim().split('\n')[0]!.trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`
}
