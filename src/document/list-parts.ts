import { fileSize } from '#platform/file-size.ts'
import type { DocumentPart } from './document-part.ts'
import { paragraphs, string, words } from './typst-words.ts'

/** The annexes with their checksums, and the guidelines followed with their versions. */
export function listParts({ agreed, t }: DocumentPart): string {
  const annexes = agreed.annexes.map(({ name, sha256, fileName, size }, n) => {
    const file = fileName ? `#linebreak()#quiet[${words(`${fileName}, ${fileSize(size ?? 0, agreed.language)}`)}]` : ''
    return `[${words(`${t.annex(n + 1)}. ${name}`)}${file}#linebreak()#quiet[#text(size: 8pt)[SHA-256: ${words(inGroups(sha256))}]]]`
  })
  const profiles = agreed.profiles.map(({ name, version }) => `[${words(name)}#quiet[, ${words(version)}]]`)
  return [listOf(t.annexes, annexes), listOf(t.profiles, profiles)].filter((source) => source !== '').join('\n')
}

/** The annexes that are texts, each in full on pages of its own. Those that are files lie beside the document. */
export const annexPages = ({ agreed, t }: DocumentPart): string =>
  agreed.annexes
    .map(({ name, text }, n) =>
      text ? `#pagebreak(weak: true)\n= ${words(`${t.annex(n + 1)}. ${name}`)}\n${paragraphs(text)}` : '',
    )
    .filter((source) => source !== '')
    .join('\n')

const listOf = (title: string, points: string[]): string =>
  points.length === 0 ? '' : `= #our-title(${string(title)})\n#ours(list(${points.join(',\n')}))`

/** A checksum in groups of eight figures, which a line can break between. */
export const inGroups = (sha256: string): string => sha256.match(/.{1,8}/g)?.join(' ') ?? ''
