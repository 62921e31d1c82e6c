import { calledKinds, kindMeant } from '#platform/word-key.ts'
import type { ResourceKind } from './rules.ts'
import { resourceTexts } from './texts.ts'

/** How a kind is written in the file. Never changes. */
export const kindCodes = {
  money: 'pengar',
  staff: 'anstallda',
  voluntary_time: 'ideell-tid',
  premises: 'lokaler',
  competence: 'kompetens',
  material: 'material',
  administration: 'administration',
  network: 'natverk',
  other: 'annat',
} as const satisfies Record<ResourceKind, string>

const called = calledKinds(kindCodes, [resourceTexts('sv'), resourceTexts('en')], {
  money: ['kronor', 'kontanter', 'medel'],
  staff: ['anställd', 'personal', 'personaltid', 'arbetstid', 'anställdtid', 'staff'],
  voluntary_time: [
    'ideella timmar',
    'volontärtid',
    'volontärtimmar',
    'volontär',
    'volontärer',
    'frivilligtid',
    'frivilliga',
  ],
  premises: ['lokal', 'lokalen', 'lokalerna'],
  competence: ['kompetenser', 'erfarenhet', 'erfarenheter', 'kunskap', 'kunskaper'],
  material: ['materiel', 'materialet', 'utrustning'],
  administration: ['admin', 'administrativt stöd'],
  network: ['nätverket', 'kontakter', 'kontaktnät'],
  other: ['övrigt'],
})

/** The kind that a word in a file means, in singular, plural or a compound. */
export const kindOfCode = (code: string): ResourceKind | undefined => kindMeant(called, code)
