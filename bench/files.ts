import { sampleAgreement } from '#test/sample-agreement.ts'
import { agreementDocument, documentTitle } from '#document/agreement-document.ts'
import { wordDocument } from '#document/word-document.ts'
import { readWordFile } from '#platform/file-reading/word-file.ts'
import { compilePdf, stopCompiling } from '#platform/pdf/compile.ts'

const frame = { versionHash: null, checkAddress: 'https://samhandling.example/kontrollera' }
const options = { standard: 'ua-1', title: documentTitle(sampleAgreement), language: 'sv' } as const
const text = Array.from({ length: 200 }, (_, n) => `Stycke ${n + 1}. Vi möts varje vecka och alla får tala.`).join(
  '\n\n',
)
const long = { ...sampleAgreement, headings: [{ number: 1, title: 'Bakgrund', text }] }

/** @returns the median of five runs, in milliseconds, after one that warms up */
async function timed(work: () => Promise<unknown>): Promise<number> {
  await work()
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times.toSorted((a, b) => a - b)[2]!
}

/** Milliseconds, warm: the sample agreement of eleven pages as PDF/UA, and 200 paragraphs out as Word and in again. */
export async function fileFigures(): Promise<{ pdf: number; wordOut: number; wordIn: number }> {
  // Typst remembers what it has set: every run has other words in it, as every agreement has
  let run = 0
  const anew = () => ({
    ...sampleAgreement,
    headings: sampleAgreement.headings.map((heading) => ({
      ...heading,
      text: heading.text.replaceAll('Vi ', `Vi ${run} `),
    })),
  })
  const pdf = await timed(() => {
    run += 1
    return compilePdf(agreementDocument(anew(), frame), options)
  })
  stopCompiling()
  const madeAt = new Date('2026-11-21T10:00:00Z')
  const word = await wordDocument(long, { versionHash: null, madeAt })
  const wordOut = await timed(() => wordDocument(long, { versionHash: null, madeAt }))
  return { pdf, wordOut, wordIn: await timed(() => readWordFile(word)) }
}
