/** The official two-figure codes of the counties by the letters that people know them by (Statistics Sweden). */
const codes: Record<string, string> = {
  AB: '01',
  C: '03',
  D: '04',
  E: '05',
  F: '06',
  G: '07',
  H: '08',
  I: '09',
  K: '10',
  M: '12',
  N: '13',
  O: '14',
  S: '17',
  T: '18',
  U: '19',
  W: '20',
  X: '21',
  Y: '22',
  Z: '23',
  AC: '24',
  BD: '25',
}

/** The code of a county's letter: `14` for O. Empty for no county's letter. */
export const codeOfLetter = (letter: string): string => codes[letter] ?? ''
