import JSZip from 'jszip'
import { UnreadableFile } from './unreadable.ts'

/** A file within a package that says more than this is refused, however small it is packed. */
const most = { entries: 3000, bytes: 24 * 1024 * 1024 }

/** A package of files, read one at a time and never past the limit: what a file says of its own size is not believed. */
export class Package {
  readonly #zip: JSZip
  #left = most.bytes
  private constructor(zip: JSZip) {
    this.#zip = zip
  }

  /** @throws UnreadableFile `broken` for what is no package, `too_large` for one with very many files */
  static async open(bytes: Uint8Array): Promise<Package> {
    const zip = await JSZip.loadAsync(bytes).catch(() => {
      throw new UnreadableFile('broken')
    })
    if (Object.keys(zip.files).length > most.entries) throw new UnreadableFile('too_large')
    return new Package(zip)
  }

  /**
   * Unpacks every file once and keeps nothing of it: for a package that another reader, who believes what is said, reads next.
   * @throws UnreadableFile `too_large` when the files together are too large unpacked, `broken` when one cannot be unpacked
   */
  async measure(): Promise<void> {
    for (const name of Object.keys(this.#zip.files)) await this.text(name)
  }

  /**
   * The text of a file in the package, or null when it is not there.
   * @throws UnreadableFile `too_large` when the files read so far are too large unpacked, `broken` when it cannot be unpacked
   */
  async text(name: string): Promise<string | null> {
    const file = this.#zip.file(name)
    if (!file) return null
    const parts: Uint8Array[] = []
    const stream = file.nodeStream()
    await new Promise<void>((done, failed) => {
      stream.on('data', (part: Uint8Array) => {
        this.#left -= part.length
        if (this.#left >= 0) return void parts.push(part)
        stream.pause()
        failed(new UnreadableFile('too_large'))
      })
      stream.on('error', () => failed(new UnreadableFile('broken')))
      stream.on('end', done)
    })
    return new TextDecoder().decode(Buffer.concat(parts))
  }
}
