import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '#platform/project-root.ts'

/** One document to be made: the whole Typst source, the standard it must keep, and the font files it may use. */
export type Order = { source: string; standard: string | null; fonts: readonly string[] }
type Answer = { id: number; pdf: Uint8Array } | { id: number; fault: string }
type Waiting = { done: (pdf: Uint8Array) => void; failed: (fault: Error) => void; timer: NodeJS.Timeout }

/** Read as it lies, by source and bundle alike: a process cannot be started from inside a bundle. */
const program = join(projectRoot, 'src/platform/pdf/typst-compiler.mjs')

/** A process that compiles documents one after the other. It never keeps the process that started it alive. */
export class TypstProcess {
  readonly #child: ChildProcess
  readonly #documentMs: number
  readonly #waiting = new Map<number, Waiting>()
  #ordered = 0
  #retired = false
  #ended = false

  constructor(documentMs: number) {
    this.#documentMs = documentMs
    // No environment goes along: it may hold the address and password of the database.
    this.#child = fork(program, {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#child.on('message', (answer: Answer) => this.#receive(answer))
    this.#child.on('error', (fault) => this.#end(fault.message))
    this.#child.on('exit', () => this.#end('The compiler ended before the document was done'))
    this.#child.unref()
    this.#child.channel?.unref()
  }

  /** @throws Error when Typst refuses the source, when it takes longer than it may, or when the process ends */
  compile(order: Order): Promise<Uint8Array> {
    const id = ++this.#ordered
    return new Promise((done, failed) => {
      const timer = setTimeout(() => this.#end('The document took too long to compile'), this.#documentMs)
      this.#waiting.set(id, { done, failed, timer })
      this.#child.send({ id, ...order })
    })
  }

  /** How many documents have been asked of it. */
  get ordered(): number {
    return this.#ordered
  }

  get ended(): boolean {
    return this.#ended
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Ends when what is under way is done. */
  retire(): void {
    this.#retired = true
    if (this.#waiting.size === 0) this.#end('')
  }

  #receive(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) return
    this.#waiting.delete(answer.id)
    clearTimeout(waiting.timer)
    if ('pdf' in answer) waiting.done(answer.pdf)
    else waiting.failed(new Error(answer.fault))
    if (this.#retired) this.retire()
  }

  #end(why: string): void {
    if (this.#ended) return
    this.#ended = true
    this.#child.kill('SIGKILL')
    for (const { failed, timer } of this.#waiting.values()) {
      clearTimeout(timer)
      failed(new Error(why))
    }
    this.#waiting.clear()
  }
}
