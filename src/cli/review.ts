import type { CommandLine } from '#cli/command.ts'
import type { AskedHeading, Finding, Frame, Source } from '#review/finding.ts'
import { isPlainText, paperText, Unreadable } from '#review/paper.ts'
import { looksLikeAgreement } from '#review/reading.ts'
import { review } from '#review/rules.ts'
import { reviewTexts } from '#review/texts.ts'

const usage =
  'Så används granskningen: review FIL [--profile P] [--json]\n' +
  'FIL slutar på .txt, .md, .docx, .odt eller .pdf. Svaret är 0 utan synpunkter, 1 med synpunkter eller när filen inte går att läsa, 2 när kommandot är fel skrivet.'
const usualProfile = 'allman'
const t = reviewTexts('sv')

/** A wish that cannot be understood. Answered with how the command is used. */
class Misuse extends Error {}

type Asked = { file: string; profile: string | undefined; json: boolean }
function asked(args: readonly string[]): Asked {
  const files: string[] = []
  let profile: string | undefined
  let json = false
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word === '--json') json = true
    else if (word === '--profile') profile = args[++at] ?? ''
    else if (word.startsWith('--profile=')) profile = word.slice('--profile='.length)
    else if (word.startsWith('-')) throw new Misuse(`Granskningen känner inte till ”${word}”.`)
    else files.push(word)
  }
  const [file, ...more] = files
  if (file === undefined) throw new Misuse('Skriv vilken fil som ska granskas.')
  if (more.length > 0) throw new Misuse('Granska en fil i taget.')
  if (profile !== undefined && !/^[a-z0-9-]+$/.test(profile))
    throw new Misuse('Skriv profilens namn, till exempel --profile allman.')
  return { file, profile, json }
}

type ProfileFile = {
  name: { sv: string }
  termTargetMonths?: number | null
  headings?: { id: string; title: { sv: string }; synonyms?: string[] }[]
}

/** The profile by its name. The usual one may be missing; one that was asked for may not. */
async function profileFrame(name: string | undefined, io: CommandLine): Promise<Frame> {
  const bytes = await io.readFile(`profiles/${name ?? usualProfile}.json`).catch(() => undefined)
  if (!bytes && name !== undefined) throw new Misuse(`Det finns ingen profil som heter ”${name}”.`)
  if (!bytes) return {}
  const profile = JSON.parse(new TextDecoder().decode(bytes)) as ProfileFile
  const requiredHeadings: AskedHeading[] = (profile.headings ?? []).map(({ id, title, synonyms }) => ({
    id,
    title: title.sv,
    synonyms: synonyms ?? [],
  }))
  return {
    profile: {
      ...(name === undefined ? {} : { name: profile.name.sv }),
      termTargetMonths: profile.termTargetMonths ?? null,
      requiredHeadings,
    },
  }
}

/** The file as it was named; npm runs us in the project's folder, so also where the command was given. */
async function bytesOf(file: string, io: CommandLine): Promise<Uint8Array> {
  const from = process.env.INIT_CWD
  const places = from && !file.startsWith('/') ? [`${from}/${file}`, file] : [file]
  for (const place of places) {
    const bytes = await io.readFile(place).catch(() => undefined)
    if (bytes) return bytes
  }
  throw new Unreadable(`Filen ”${file}” finns inte, eller går inte att läsa.`)
}

const cited = ({ text, section, says, address }: Source) =>
  `${text}, ”${section}”${says ? `: ”${says}”` : ''}${address ? ` (${address})` : ''}`

const asData = ({ rule, severity, start, end, quote, why, source, suggestion }: Finding) => ({
  rule, severity, start, end, quote, why: why.sv, source: cited(source), suggestion: suggestion.sv,
}) // prettier-ignore

function asLines(finding: Finding, text: string, file: string): string[] {
  const { quote, start, severity, title, why, source, suggestion } = finding
  const where = quote === '' && start === 0 ? t.whole : t.line(text.slice(0, start).split('\n').length)
  const words = quote.replace(/\s+/g, ' ')
  return [
    `${file}, ${where} – ${t[severity]}: ${title.sv}${words === '' ? '' : `: ”${words.length > 120 ? `${words.slice(0, 117)} …` : words}”`}`,
    `  ${why.sv}`,
    `  ${t.source}: ${cited(source)}`,
    `  ${t.suggestion}: ${suggestion.sv}`,
    '',
  ]
}

function tell(findings: readonly Finding[], text: string, file: string, io: CommandLine) {
  for (const finding of findings) for (const line of asLines(finding, text, file)) io.out(line)
  if (!looksLikeAgreement(text)) io.out(t.notAgreement)
  io.out(findings.length === 0 ? t.none : `${t.count(findings.length)} ${t.advice}`)
}

/**
 * `review FILE [--profile P] [--json]`: advice about the text of a file, for people by line or as JSON with UTF-16
 * offsets into the text that was read: a text file's own, else the `text` that the JSON gives beside the findings.
 * Files are read as the import reads them. Needs no database.
 * @returns 0 when there is nothing to say, 1 with findings or when the file cannot be read, 2 when asked wrongly
 */
export async function reviewCommand(args: string[], io: CommandLine): Promise<number> {
  try {
    const { file, profile, json } = asked(args)
    const frame = await profileFrame(profile, io)
    const text = await paperText(file, await bytesOf(file, io))
    const findings = review({ text, ...frame })
    const readText = isPlainText(file) ? {} : { text }
    if (json) io.out(JSON.stringify({ ...readText, findings: findings.map(asData) }, null, 2))
    else tell(findings, text, file, io)
    return findings.length === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof Misuse) {
      io.err(`${error.message}\n${usage}`)
      return 2
    }
    if (!(error instanceof Unreadable)) throw error
    io.err(error.message)
    return 1
  }
}
