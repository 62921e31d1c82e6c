import type { Party } from './party.ts'

/** Invented parties of an invented place, for the component sheet and the tests of components. */
const names: readonly (readonly [name: string, short: string])[] = [
  ['Ekviks kommun', 'Ekvik'],
  ['Föreningen Lyktan', 'Lyktan'],
  ['Region Norrsund', 'Norrsund'],
  ['Stiftelsen Kajutan', 'Kajutan'],
  ['Studieförbundet Vågen', 'Vågen'],
  ['Tornets idrottssällskap', 'Tornet'],
  ['Tryggare nätter i Ekvik', 'Tryggare nätter'],
  ['Ungas hus i Norrsund', 'Ungas hus'],
  ['Villastadens församling', 'Församlingen'],
  ['Åsens kvinnojour', 'Åsen'],
]

export const tenParties: Party[] = names.map(([name, shortName], index) => ({
  id: `party-${index + 1}`,
  name,
  shortName,
  mark: index + 1,
}))
export const threeParties = tenParties.slice(0, 3)
export const twoParties = tenParties.slice(0, 2)
