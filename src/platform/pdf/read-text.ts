import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '#platform/project-root.ts'

const program = join(projectRoot, 'src/platform/pdf/text-reader.mjs')
const limits = { pages: 500, ms: 20_000 }

/**
 * The text of a PDF, line by line, with an empty line between pages; at most 500 pages are read.
 * Read in a thread that ends with it: a stranger's file may be large, slow or made to do harm.
 * @throws Error when the file is not a PDF, asks for a password, or takes more than twenty seconds
 */
export function textOfPdf(pdf: Uint8Array): Promise<string> {
  const bytes = Uint8Array.from(pdf)
  const thread = new Worker(program, {
    workerData: { bytes, pages: limits.pages },
    transferList: [bytes.buffer],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  return new Promise<string>((done, failed) => {
    const timer = setTimeout(() => failed(new Error('The PDF took too long to read')), limits.ms)
    thread.on('message', (answer: { text: string } | { fault: string }) => {
      clearTimeout(timer)
      if ('text' in answer) done(answer.text)
      else failed(new Error(answer.fault))
    })
    thread.on('error', failed)
    thread.on('exit', () => failed(new Error('The PDF could not be read')))
  }).finally(() => void thread.terminate())
}
