import { said, walkXml } from './odt-styles.ts'
import type { WordChange } from './word-raw.ts'

/** Tracked changes by their id; of what was taken out also the words, one line for each paragraph or part of one. */
export type OdtChanges = Map<string, { change: WordChange; lines: string[] }>

/** Reads what `content.xml` keeps of its tracked changes. Its moments have no time zone; they are taken as they stand (UTC). */
export function readOdtChanges(xml: string): OdtChanges {
  const changes: OdtChanges = new Map()
  let region: { change: WordChange; lines: string[] } | null = null
  let into: 'creator' | 'date' | 'line' | null = null
  let within = false
  walkXml(xml, {
    open(tag) {
      const name = tag.local
      if (name === 'tracked-changes') within = true
      if (!within) return
      if (name === 'changed-region') {
        region = { change: { kind: 'ins', author: '', date: '' }, lines: [] }
        changes.set(said(tag, 'id') ?? '', region)
      } else if (!region) return
      else if (name === 'deletion') region.change.kind = 'del'
      else if (name === 'creator' || name === 'date') into = name
      else if (name === 'p' || name === 'h') {
        region.lines.push('')
        into = 'line'
      } else if (into === 'line' && /^(?:s|tab|line-break)$/.test(name)) region.lines.push(`${region.lines.pop()} `)
    },
    text(text) {
      if (!region || !into) return
      if (into === 'creator') region.change.author += text
      else if (into === 'date') region.change.date += text
      else region.lines.push(`${region.lines.pop() ?? ''}${text.replace(/[ \t\r\n]+/g, ' ')}`)
    },
    close(tag) {
      if (tag.local === 'date' && into === 'date' && region) region.change.date = moment(region.change.date)
      if (['creator', 'date', 'p', 'h'].includes(tag.local)) into = null
      if (tag.local === 'changed-region') region = null
      if (tag.local === 'tracked-changes') within = false
    },
  })
  return changes
}

const moment = (date: string) => (/^\d{4}-\d\d-\d\dT[\d:]{8}/.exec(date) ? `${date.slice(0, 19)}Z` : date)
