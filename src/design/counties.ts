/** A county by the letter of its code, its name without «län», and its tile: column and row of a schematic map. */
export interface County {
  code: string
  name: string
  column: number
  row: number
}

/** The 21 counties, from north to south. Letters as in the county code of Statistics Sweden. */
export const counties: readonly County[] = [
  { code: 'BD', name: 'Norrbotten', column: 3, row: 0 },
  { code: 'AC', name: 'Västerbotten', column: 3, row: 1 },
  { code: 'Z', name: 'Jämtland', column: 2, row: 2 },
  { code: 'Y', name: 'Västernorrland', column: 3, row: 2 },
  { code: 'W', name: 'Dalarna', column: 2, row: 3 },
  { code: 'X', name: 'Gävleborg', column: 3, row: 3 },
  { code: 'S', name: 'Värmland', column: 0, row: 4 },
  { code: 'T', name: 'Örebro', column: 1, row: 4 },
  { code: 'U', name: 'Västmanland', column: 2, row: 4 },
  { code: 'C', name: 'Uppsala', column: 3, row: 4 },
  { code: 'O', name: 'Västra Götaland', column: 0, row: 5 },
  { code: 'E', name: 'Östergötland', column: 1, row: 5 },
  { code: 'D', name: 'Södermanland', column: 2, row: 5 },
  { code: 'AB', name: 'Stockholm', column: 3, row: 5 },
  { code: 'N', name: 'Halland', column: 0, row: 6 },
  { code: 'F', name: 'Jönköping', column: 1, row: 6 },
  { code: 'H', name: 'Kalmar', column: 2, row: 6 },
  { code: 'I', name: 'Gotland', column: 3, row: 6 },
  { code: 'M', name: 'Skåne', column: 0, row: 7 },
  { code: 'G', name: 'Kronoberg', column: 1, row: 7 },
  { code: 'K', name: 'Blekinge', column: 2, row: 7 },
]
