import type { InBoth } from '#platform/language.ts'

/** A field that partnerships work in. The id stands in addresses and in the open data, and is never given to another. */
export interface Area {
  id: string
  name: InBoth
  /** Beginnings of words by which a text of a public source is sorted here; more words together weigh more. */
  signs: readonly string[]
}

/** The areas of the register: data of ours, in the order of their Swedish names, with what is left over last. */
export const areas: readonly Area[] = [
  {
    id: 'arbete',
    name: { sv: 'Arbete och försörjning', en: 'Work and livelihood' },
    signs: ['arbetslös', 'arbetsmarknad', 'arbetsträning', 'sysselsättning', 'försörjning'],
  },
  {
    id: 'barn-och-unga',
    name: { sv: 'Barn och unga', en: 'Children and young people' },
    signs: ['barn', 'unga', 'ungdom', 'skola', 'familj'],
  },
  {
    id: 'demokrati',
    name: { sv: 'Demokrati och delaktighet', en: 'Democracy and participation' },
    signs: ['demokrati', 'delaktighet', 'samverkan', 'civilsamhälle', 'folkbildning'],
  },
  {
    id: 'funktionsnedsattning',
    name: { sv: 'Funktionsnedsättning', en: 'Disability' },
    signs: ['funktionsnedsättning', 'funktionshinder', 'funktionsrätt', 'tillgänglighet'],
  },
  {
    id: 'halsa',
    name: { sv: 'Hälsa', en: 'Health' },
    signs: ['hälsa', 'folkhälsa', 'vård', 'behandling', 'tortyr'],
  },
  {
    id: 'integration',
    name: { sv: 'Integration och nya i Sverige', en: 'Integration and newcomers to Sweden' },
    signs: [
      'integration',
      'nyanländ',
      'mottagande',
      'utrikesfödd',
      'asyl',
      'flykting',
      'ensamkommande',
      'ukraina',
      'språk',
    ],
  },
  {
    id: 'kultur-och-fritid',
    name: { sv: 'Kultur och fritid', en: 'Culture and leisure' },
    signs: ['kultur', 'fritid', 'idrott', 'musik', 'teater'],
  },
  {
    id: 'miljo',
    name: { sv: 'Miljö och hållbarhet', en: 'Environment and sustainability' },
    signs: ['miljö', 'klimat', 'hållbar', 'natur', 'delningsekonomi', 'återbruk'],
  },
  {
    id: 'psykisk-halsa',
    name: { sv: 'Psykisk hälsa', en: 'Mental health' },
    signs: ['psykisk', 'rehabilitering', 'suicid', 'ensamhet'],
  },
  {
    id: 'social-valfard',
    name: { sv: 'Social välfärd', en: 'Social welfare' },
    signs: ['social utsatthet', 'utsatthet', 'hemlös', 'nödställd', 'fattig', 'missbruk', 'beroende', 'härbärge'],
  },
  {
    id: 'trygghet',
    name: { sv: 'Trygghet och skydd mot våld', en: 'Safety and protection against violence' },
    signs: [
      'kvinnojour',
      'tjejjour',
      'jour',
      'skyddat boende',
      'brottsoffer',
      'brottsutsatt',
      'våld',
      'trygghet',
      'hedersrelaterad',
    ],
  },
  {
    id: 'aldre',
    name: { sv: 'Äldre', en: 'Older people' },
    signs: ['äldre', 'äldreboende', 'demens', 'senior', 'anhörig'],
  },
  { id: 'annat', name: { sv: 'Annat', en: 'Other' }, signs: [] },
]

const byId = new Map(areas.map((area) => [area.id, area]))

/** The area of this id, or undefined. */
export const findArea = (id: string): Area | undefined => byId.get(id)

/**
 * Sorts a text by the words in it.
 * @returns the area whose signs weigh most, and whether no other weighs as much; `annat` and unsure where there is no sign
 */
export function sortIntoArea(text: string): { id: string; sure: boolean } {
  const words = text.toLowerCase()
  const weighed = areas
    .map(({ id, signs }) => ({
      id,
      weight: signs.reduce((sum, sign) => sum + (isIn(words, sign) ? sign.split(' ').length : 0), 0),
    }))
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = weighed
  if (!first || first.weight === 0) return { id: 'annat', sure: false }
  return { id: first.id, sure: first.weight !== second?.weight }
}

const isIn = (words: string, sign: string) => new RegExp(`(?:^|[^\\p{L}])${sign}`, 'u').test(words)
