import type { Room } from '#partnership/enter.ts'
import type { Ask } from '#platform/http.tsx'
import { listPeople, type VersionRow } from '#version/queries.ts'
import { tellAboutVersion } from '#version/tell.ts'
import { decisionTexts } from './texts.ts'

/** Every signatory, once for a version: now there is a file to sign. */
export async function tellSignatories(c: Ask, room: Room, version: VersionRow): Promise<void> {
  const signatories = (await listPeople(c.var.tx, room.id)).filter(({ capacity }) => capacity === 'signatory')
  await tellAboutVersion(c, room, {
    version,
    to: signatories,
    once: 'version-to-sign',
    say: (language) => {
      const t = decisionTexts(language)
      return { subject: t.mailReady(room.name), body: t.mailReadyBody(room.name, version.number) }
    },
  })
}

/** All parties' people: a decision was no, and the version is back in dialogue. The reason stays on the page. */
export async function tellRefused(c: Ask, room: Room, version: VersionRow): Promise<void> {
  const people = (await listPeople(c.var.tx, room.id)).filter(({ party_id }) => party_id !== null)
  await tellAboutVersion(c, room, {
    version,
    to: people,
    once: 'version-back',
    say: (language) => {
      const t = decisionTexts(language)
      return { subject: t.mailRefused(room.name), body: t.mailRefusedBody(room.name, version.number) }
    },
  })
}
