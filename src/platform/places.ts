import { z } from 'zod'
import { readDataFolder } from './data-files.ts'

/** A county or a municipality: its official code (two or four figures) and its name. */
export interface Place {
  code: string
  name: string
}

const place = (figures: number) => z.strictObject({ code: z.string().length(figures), name: z.string().min(1) })
const file = z.union([
  z.strictObject({ source: z.string(), counties: z.array(place(2)) }),
  z.strictObject({ source: z.string(), municipalities: z.array(place(4)) }),
])

const files = readDataFolder('geo').map((content) => file.parse(content))
const alphabetical = (places: readonly Place[]) => {
  const order = new Intl.Collator('sv')
  return places.toSorted((a, b) => order.compare(a.name, b.name))
}

/** The 21 counties, alphabetically. Codes and names as Statistics Sweden gives them. */
export const counties: readonly Place[] = alphabetical(files.flatMap((one) => ('counties' in one ? one.counties : [])))
/** The 290 municipalities, alphabetically. The first two figures of the code are the county's. */
export const municipalities: readonly Place[] = alphabetical(
  files.flatMap((one) => ('municipalities' in one ? one.municipalities : [])),
)

const names = new Map([...counties, ...municipalities].map(({ code, name }) => [code, name]))

/** The name of a county or a municipality by its code, or nothing for an unknown code. */
export const placeName = (code: string | null): string | undefined => (code ? names.get(code) : undefined)

/** The code of the county that a municipality lies in. */
export const countyOf = (municipality: string): string => municipality.slice(0, 2)
