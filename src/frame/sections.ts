import type { paths } from '#paths'

/**
 * The parts of a partnership's room as they stand in its row of tabs, and the pages that each of them holds. A page says
 * which page it is; the frame finds the part. What a part holds, beyond one page, is shown in a second row.
 */
export const parts = {
  overview: ['overview'],
  assessment: ['assessment'],
  agreement: [
    'agreement',
    'agreementStanding',
    'annexes',
    'agreementTerm',
    'agreementWhole',
    'agreementReview',
    'agreementHistory',
    'agreementFiles',
    'versions',
  ],
  goals: ['goals', 'followUp'],
  resources: ['resources', 'contributions', 'otherFunding', 'stateAid'],
  steering: [
    'meetings',
    'actions',
    'groups',
    'conversations',
    'deviations',
    'observations',
    'surveys',
    'reference',
    'handover',
    'reminders',
    'welcome',
  ],
  reports: ['reports', 'onward', 'agreementLine', 'closing', 'lessons'],
  parties: ['parties', 'ownRoom', 'history'],
} as const satisfies Record<string, readonly (keyof typeof paths)[]>

export type RoomPart = keyof typeof parts
/** A page of the room, by the name of its address. */
export type Section = (typeof parts)[RoomPart][number]

/** Pages that only those see who act for a party or did: somebody with sight alone is not led there. */
export const ofParties: readonly Section[] = ['ownRoom', 'otherFunding', 'stateAid']

export const roomParts = Object.keys(parts) as RoomPart[]
/** The part that holds a page. */
export const partWith = (section: Section): RoomPart =>
  roomParts.find((part) => (parts[part] as readonly Section[]).includes(section)) ?? 'overview'
