import { agreementLook } from '#document/agreement-look.ts'
import { documentTexts } from '#document/texts.ts'
import { narrow, paragraphs, partyName, string, words } from '#document/typst-words.ts'
import type { Party } from '#design/party.ts'
import type { Language } from '#platform/language.ts'
import { compilePdf } from '#platform/pdf/compile.ts'
import type { Contact, Guide, Piece, Place } from './rules.ts'
import { welcomeTexts } from './texts.ts'

/** What stands around the guide on paper. */
export interface WelcomeFrame {
  language: Language
  /** Where people reach the installation. */
  baseUrl: string
  partnership: string
  parties: readonly Party[]
}

/** The guide as PDF for reading, tagged (PDF/UA-1). @throws Error when Typst refuses: a fault of ours, never of what was written */
export const welcomePdf = (guide: Guide, frame: WelcomeFrame): Promise<Uint8Array> =>
  compilePdf(welcomeSource(guide, frame), { standard: 'ua-1', title: guide.title, language: frame.language })

/** The guide as Typst source, in the look of the agreement. No word of the parties can become markup in it. */
export function welcomeSource(guide: Guide, frame: WelcomeFrame): string {
  const d = documentTexts(frame.language)
  const marks = frame.parties.map(({ mark }) => `${mark},`).join(' ')
  const chapters = guide.chapters.map(
    ({ title, pieces }) =>
      `= #our-title(${string(title)})\n${pieces.map((piece) => pieceSource(piece, frame)).join('\n')}`,
  )
  return `${agreementLook}
#show: sheet.with(marks: (${marks}), footer-left: [${words(frame.partnership)}], page-word: ${string(d.pageOf)}, of-word: ${string(d.of)})
#v(20mm)
#block(below: 1.3em, {
  show title: set text(font: sans, size: 27pt, weight: 700, tracking: -.022em, hyphenate: false)
  show title: set par(leading: .38em)
  title[${words(guide.title)}]
})
#ours[#par[${words(guide.lead)}]]
${chapters.join('\n')}`
}

const labelled = (label: string | null) => (label ? `#label-line[${words(label)}]\n` : '')
const ours = (items: readonly string[]) => `#ours(list(${items.map((item) => `[${words(item)}]`).join(', ')}))`

function pieceSource(piece: Piece, frame: WelcomeFrame): string {
  const t = welcomeTexts(frame.language)
  switch (piece.kind) {
    case 'text':
      return `#ours[#par[${words(piece.text)}]]`
    case 'voice':
      return `${labelled(piece.label)}${paragraphs(piece.text)}`
    case 'list':
      return `${labelled(piece.label)}${ours(piece.items)}`
    case 'voices':
      return `${labelled(piece.label)}#list(${piece.items.map((item) => `[${words(item)}]`).join(', ')})`
    case 'missing':
      return `#ours[#par[#quiet[${words(piece.text)}]]]`
    case 'source':
      return `#ours[#par[#text(size: 8pt)[#quiet[${words(`${t.sourceIs} ${t.source(piece.section)}`)}]]]]`
    case 'parties':
      return piece.parties
        .map(
          ({ party, words: own }) =>
            `#block(below: .9em)[#ours[#par[${partyName(party.mark, party.name)}]]${own.trim() ? paragraphs(own) : ''}]`,
        )
        .join('\n')
    case 'people':
      return `#ours(list(${piece.people.map((one) => `[${personSource(one, frame)}]`).join(', ')}))`
    case 'places':
      return `#ours(list(${piece.places.map((place) => `[${placeSource(place, frame)}]`).join(', ')}))`
  }
}

function personSource({ party, name, role, phone, email }: Contact, { language }: WelcomeFrame): string {
  const t = welcomeTexts(language)
  const who = name === null ? words(t.notNamed) : `#text(weight: 600)[${narrow(name)}]${role ? words(`, ${role}`) : ''}`
  const rows = [
    party ? partyName(party.mark, party.name) : '',
    who,
    phone ? words(`${t.phone} ${phone}`) : '',
    email ? words(`${t.email} ${email}`) : '',
  ]
  return rows.filter((row) => row !== '').join('#linebreak()')
}

function placeSource({ title, path }: Place, { baseUrl, language }: WelcomeFrame): string {
  if (path === null) return words(title)
  const address = path.startsWith('/') ? `${baseUrl}${language === 'en' ? '/en' : ''}${path}` : path
  return `#link(${string(address)})[${words(title)}]`
}
