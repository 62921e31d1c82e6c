/**
 * Which characters a font has, from the `cmap` table of a TrueType or OpenType file.
 * @param font the whole file
 * @returns code points; empty when the file has no Unicode table that we can read
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCharacters(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  if (cmap === undefined) return new Set()
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, n) => cmap + view.getUint32(cmap + 8 + n * 8))
  const wide = subtables.find((at) => view.getUint16(at) === 12)
  if (wide !== undefined) return charactersOfGroups(view, wide)
  const narrow = subtables.find((at) => view.getUint16(at) === 4)
  return narrow === undefined ? new Set() : charactersOfSegments(view, narrow)
}

function tableAt(view: DataView, name: string): number | undefined {
  for (let n = 0; n < view.getUint16(4); n++) {
    const entry = 12 + n * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)))
    if (tag === name) return view.getUint32(entry + 8)
  }
  return undefined
}

/** Format 12: runs of characters over all of Unicode. */
function charactersOfGroups(view: DataView, at: number): Set<number> {
  const found = new Set<number>()
  for (let n = 0; n < view.getUint32(at + 12); n++) {
    const group = at + 16 + n * 12
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point++) found.add(point)
  }
  return found
}

/** Format 4: runs within the first 65,536 characters, each leading to glyphs by a difference or by a list. */
function charactersOfSegments(view: DataView, at: number): Set<number> {
  const found = new Set<number>()
  const width = view.getUint16(at + 6)
  for (let segment = 0; segment < width; segment += 2) {
    const last = view.getUint16(at + 14 + segment)
    const first = view.getUint16(at + 16 + width + segment)
    const delta = view.getUint16(at + 16 + width * 2 + segment)
    const offsetAt = at + 16 + width * 3 + segment
    const offset = view.getUint16(offsetAt)
    for (let point = first; point <= last && point !== 0xffff; point++) {
      const listed = offset === 0 ? point : view.getUint16(offsetAt + offset + (point - first) * 2)
      if (offset === 0 ? (point + delta) & 0xffff : listed) found.add(point)
    }
  }
  return found
}
