import type { DecisionRow, ListRow } from '#decision/queries.ts'
import type { AgreementContent } from '#document/agreement-content.ts'
import type { Room } from '#partnership/enter.ts'
import type { SignatureRow } from '#signing/queries.ts'
import type { VersionRow } from './queries.ts'

/** Everything that one version's page shows. */
export interface VersionPageProps {
  room: Room
  version: VersionRow
  lists: readonly ListRow[]
  decisions: readonly DecisionRow[]
  signatures: readonly SignatureRow[]
  people: readonly { name: string; party_id: string | null; capacity: string }[]
  files: readonly { seq: number; kind: 'locked' | 'to_sign' | 'signed' | 'taken_over'; sha256: Buffer; made_at: Date }[]
  returns: readonly { party_id: string }[]
  annexes: AgreementContent['annexes']
}

/** The names in the addresses of a version's pages. */
export const namesOf = ({ room, version }: Pick<VersionPageProps, 'room' | 'version'>) => ({
  partnership: room.slug,
  version: String(version.number),
})
