// The program of a thread of its own (see read-text.ts). Plain JavaScript, so that source and bundle start it alike.
import { parentPort, workerData } from 'node:worker_threads'
import { VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

async function textOf({ bytes, pages }) {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  })
  const document = await task.promise
  const texts = []
  for (let number = 1; number <= Math.min(document.numPages, pages); number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(
      items
        .map((item) => (item.str ?? '') + (item.hasEOL ? '\n' : ''))
        .join('')
        .trimEnd(),
    )
  }
  await task.destroy()
  return texts.join('\n\n')
}

textOf(workerData).then(
  (text) => parentPort.postMessage({ text }),
  (error) => parentPort.postMessage({ fault: error.message || String(error) }),
)
