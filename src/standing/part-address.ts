import type { PartKind } from '#accord/rules.ts'
import { paths, type Href } from '#paths'

/** Where a part of the agreement is read and answered. */
export function partAddress(to: Href, partnership: string, part: { id: string; kind: PartKind }): string {
  switch (part.kind) {
    case 'heading':
      return to(paths.heading, { partnership, heading: part.id })
    case 'goals':
      return to(paths.goals, { partnership })
    case 'resources':
      return to(paths.resources, { partnership })
    case 'annexes':
      return to(paths.annexes, { partnership })
    case 'term':
      return to(paths.agreementTerm, { partnership })
    case 'publication':
      return to(paths.publication, { partnership })
  }
}
