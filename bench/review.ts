import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { review } from '#review/rules.ts'

/** A labelled sentence: the rules that must find something in it. */
export type Labelled = { readonly text: string; readonly rules: readonly string[] }
/** How a rule did: found rightly, found wrongly, missed; and in how many sentences it should find something. */
export type Score = { readonly right: number; readonly wrong: number; readonly missed: number }
export type Quality = { readonly rules: ReadonlyMap<string, Score>; readonly errors: readonly string[] }

const frame = { profile: { termTargetMonths: 60 } }

/** The two halves, and the batches that were written later: rules may follow all but the untouched. */
export const batches = [
  'tuning',
  'test',
  'batch-authorities',
  'batch-associations',
  'batch-everyday',
  'batch-offices',
  'batch-fresh',
  'batch-drafts',
  'batch-plain',
  'batch-varied',
] as const
/** Those that no rule has been changed after: they say how the rules do on sentences of others. */
const untouched: readonly string[] = ['test', 'batch-everyday', 'batch-fresh', 'batch-varied']
/** The labelled sentences of one half or batch. */
export const labelled = (batch: (typeof batches)[number]): Labelled[] =>
  readFileSync(fileURLToPath(new URL(`../test/review/labelled/${batch}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)

/** Reads every sentence by itself and counts, rule by rule, what was found and what should have been. */
export function measure(sentences: readonly Labelled[]): Quality {
  const rules = new Map<string, Score>()
  const errors: string[] = []
  const add = (rule: string, kind: keyof Score) => {
    const score = rules.get(rule) ?? { right: 0, wrong: 0, missed: 0 }
    rules.set(rule, { ...score, [kind]: score[kind] + 1 })
  }
  for (const { text, rules: expected } of sentences) {
    const found = review({ text, ...frame }).filter(({ severity }) => severity !== 'know')
    const names = new Set(found.map(({ rule }) => rule))
    for (const rule of expected) add(rule, names.has(rule) ? 'right' : 'missed')
    for (const rule of expected) if (!names.has(rule)) errors.push(`missed ${rule}: ${text}`)
    for (const rule of names) if (!expected.includes(rule)) add(rule, 'wrong')
    for (const one of found)
      if (!expected.includes(one.rule)) errors.push(`wrong  ${one.rule}: ${text}  [${one.quote}]`)
  }
  return { rules, errors }
}

const share = (part: number, whole: number) => (whole === 0 ? '    –' : (part / whole).toFixed(3))
/** One line for each rule and one for all: precision, recall and the counts they rest on. */
export function table({ rules }: Quality): string {
  const all = [...rules.values()].reduce<Score>(
    (sum, one) => ({ right: sum.right + one.right, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed }),
    { right: 0, wrong: 0, missed: 0 },
  )
  const line = (name: string, { right, wrong, missed }: Score) =>
    `${name.padEnd(24)} precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`
  return [
    ...[...rules].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, score]) => line(name, score)),
    line('all', all),
  ].join('\n')
}

const agreement = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../test/review/${name}.txt`, import.meta.url)), 'utf8')

const words = (text: string) => text.split(/\s+/).length
/** A text of sixty pages (24,000 words) in which no sentence stands twice, nor in the text of another number. */
function longText(number: number): string {
  const sentences = [...labelled('tuning'), ...labelled('test')].map(({ text }) => text)
  const paragraphs = [agreement('avtal-med-fel'), agreement('avtal-utan-fel')]
  for (let at = 0, count = paragraphs.reduce((sum, text) => sum + words(text), 0); count < 24_000; at++) {
    const sentence = `${sentences[at % sentences.length]} Punkt ${number}:${at}.`.replace(/\. Punkt/, ', punkt')
    paragraphs.push(sentence)
    count += words(sentence)
  }
  return paragraphs.join('\n')
}

const processorTime = (work: () => unknown) => {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1000
}

/** The same text as twenty headings, of which the third is written on. */
function asHeadings(text: string, more: string) {
  const lines = text.split('\n')
  const each = Math.ceil(lines.length / 20)
  return Array.from({ length: 20 }, (_, at) => ({
    id: `${at}`,
    title: 'Insatser',
    text: lines.slice(at * each, (at + 1) * each).join('\n') + (at === 2 ? more : ''),
  }))
}

/**
 * Milliseconds of processor time for sixty pages, the best of five: read for the first time, and read again under their
 * headings after a word has been written under one of them.
 */
export function sixtyPages(): { first: number; again: number } {
  const times = Array.from({ length: 5 }, (_, number) => {
    const text = longText(number)
    const first = processorTime(() => review({ text, ...frame }))
    review({ headings: asHeadings(text, ''), ...frame })
    return { first, again: processorTime(() => review({ headings: asHeadings(text, ' Klart.'), ...frame })) }
  })
  return { first: Math.min(...times.map((time) => time.first)), again: Math.min(...times.map((time) => time.again)) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const batch of batches) {
    const sentences = labelled(batch)
    const quality = measure(sentences)
    const traps = sentences.filter(({ rules }) => rules.length === 0).length
    console.log(
      `${batch}: ${sentences.length} sentences, ${traps} of them traps${untouched.includes(batch) ? ', untouched' : ''}\n${table(quality)}\n`,
    )
    if (batch === 'tuning' || process.argv.includes('--show-test'))
      for (const error of quality.errors) console.log(`  ${error}`)
  }
  const { first, again } = sixtyPages()
  console.log(`sixty pages: ${first.toFixed(0)} ms of processor time, and ${again.toFixed(0)} ms again after a change`)
}
