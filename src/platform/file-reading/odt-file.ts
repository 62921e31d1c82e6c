import { readRawOdt } from './odt-raw.ts'
import { readOdtStyles } from './odt-styles.ts'
import { UnreadableFile } from './unreadable.ts'
import { Package } from './unpack.ts'
import type { WordFile } from './word-file.ts'

/**
 * Reads an OpenDocument text (.odt), as LibreOffice writes it, into what a Word file is read into: headings, lists, tables,
 * links and tracked changes. The typeface is not read, so a line in bold is no heading.
 * @throws UnreadableFile `locked` with a password, `kind` when it is no .odt, `broken` when damaged, `too_large` unpacked
 */
export async function readOdtFile(bytes: Uint8Array): Promise<WordFile> {
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') !== 'PK') throw new UnreadableFile('kind')
  const files = await Package.open(bytes)
  const manifest = (await files.text('META-INF/manifest.xml')) ?? ''
  if (/<manifest:encryption-data\b/.test(manifest)) throw new UnreadableFile('locked')
  const kind = (await files.text('mimetype'))?.trim()
  const content = await files.text('content.xml')
  if (content === null || kind !== 'application/vnd.oasis.opendocument.text') throw new UnreadableFile('kind')
  const styles = readOdtStyles([await files.text('styles.xml'), content])
  const { paragraphs, leftOut } = readRawOdt(content, styles)
  const meta = (await files.text('meta.xml')) ?? ''
  return { maker: /<meta:initial-creator>([^<]*)</.exec(meta)?.[1] ?? '', paragraphs, leftOut }
}
