// The program of a process of its own (see typst-process.ts). It is plain JavaScript and imports packages only, so that
// it starts the same way whether the server runs from source or from the bundle.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// The package of the platform is used directly: the package above it wants the packages of every platform in the lock.
const platform = `${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`
const packageName = `@myriaddreamin/typst-ts-node-compiler-${platform}`

let compiler
let open

/** Reads the fonts once; what Typst finds among them it never looks for elsewhere, as the sources turn fallback off. */
function compilerWith(fonts) {
  open ??= loaded()
  const fontBlobs = fonts.map((file) => readFileSync(file))
  return open.NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] })
}

function loaded() {
  try {
    return createRequire(import.meta.url)(packageName)
  } catch (error) {
    throw new Error(
      `No PDF can be made on this system: ${packageName} is not installed (${error.message.split('\n')[0]})`,
    )
  }
}

function compile({ source, standard, fonts }) {
  compiler ??= compilerWith(fonts)
  const made = compiler.compile({ mainFileContent: source, resetRead: true })
  const fault = made.hasError() ? made.takeError() : made.takeWarnings()
  if (fault) throw new Error(compiler.fetchDiagnostics(fault).map(inWords).join('; '))
  const pdf = compiler.pdf(made.result, { pdfTags: true, ...(standard ? { pdfStandard: standard } : {}) })
  compiler.evictCache(10)
  return pdf
}

const inWords = ({ message, range }) => {
  const at = range?.start
  return at ? `${message} (line ${at.line + 1}, column ${at.character + 1})` : message
}

/** What the export finds wrong comes as Rust prints it; the sentence in it is enough. */
const plainWords = (message) => {
  const sentences = [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, sentence]) => sentence)
  return sentences.length > 0 ? sentences.join('; ') : message
}

process.on('message', (order) => {
  try {
    process.send({ id: order.id, pdf: compile(order) })
  } catch (error) {
    process.send({ id: order.id, fault: plainWords(error.message || String(error)) })
  }
})
process.on('disconnect', () => process.exit(0))
