import { swedishDay } from '#platform/swedish-time.ts'
import type { MeetingKind } from './rules.ts'

/** What is looked for among the meetings; an empty word is everything. */
export interface ListFilter {
  kind: string
  group: string
  year: string
  when: '' | 'kommande' | 'tidigare'
}

interface Listed {
  kind: MeetingKind
  group_id: string | null
  starts_at: Date
}

/** The filter as an address says it. Words that mean nothing here are no filter. */
export const filterOf = (query: (name: string) => string | undefined): ListFilter => {
  const when = query('nar')
  return {
    kind: query('slag') ?? '',
    group: query('grupp') ?? '',
    year: query('ar') ?? '',
    when: when === 'kommande' || when === 'tidigare' ? when : '',
  }
}

export const isFiltered = ({ kind, group, year, when }: ListFilter): boolean => Boolean(kind || group || year || when)

/** The Swedish year in which a meeting begins. */
export const yearOf = ({ starts_at }: { starts_at: Date }): string => swedishDay(starts_at).slice(0, 4)

/** The meetings of this kind, group and year. A steering-group meeting that names no group is the steering group's. */
export function matching<M extends Listed>(
  meetings: readonly M[],
  groups: readonly { id: string; kind: string }[],
  { kind, group, year }: ListFilter,
): M[] {
  const isSteering = groups.some(({ id, kind: of }) => id === group && of === 'steering')
  return meetings.filter(
    (meeting) =>
      (!kind || meeting.kind === kind) &&
      (!year || yearOf(meeting) === year) &&
      (!group ||
        meeting.group_id === group ||
        (isSteering && meeting.group_id === null && meeting.kind === 'steering')),
  )
}
