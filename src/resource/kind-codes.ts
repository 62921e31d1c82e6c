import { resourceKinds, type ResourceKind } from './rules.ts'

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
export const kindOfCode = (code: string): ResourceKind | undefined =>
  resourceKinds.find((kind) => kindCodes[kind] === code.trim().toLowerCase())
