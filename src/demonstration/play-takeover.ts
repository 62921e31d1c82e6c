import { href, paths } from '#paths'
import type { Fields, Stage } from './stage.ts'

/** An agreement on paper: a small PDF with one line of text, as a scanner would leave it. */
function paper(words: string): File {
  const line = words
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[()\\]/g, '')
  const content = `BT /F1 18 Tf 60 760 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const parts = ['%PDF-1.4\n']
  const places = objects.map((object, index) => {
    const place = parts.join('').length
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`)
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = parts.join('').length
  parts.push(
    `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
  )
  return new File([parts.join('')], 'avtal.pdf', { type: 'application/pdf' })
}

/** Puts an agreement in, with its goals, resources and next meeting, and sends it to the parties. @returns its address */
async function putIn(stage: Stage, who: string, fields: Fields, items: readonly [string, Fields][]): Promise<string> {
  const file = paper(String(fields['name']))
  const at = (await stage.post(who, href(paths.newTakeover), { ...fields, file, act: 'save' })).split('?')[0]!
  for (const [kind, item] of items) await stage.post(who, `${at}/innehall/${kind}`, item)
  await stage.post(who, `${at}/utskick`)
  return at
}
const confirm = (stage: Stage, who: string, at: string) => stage.fillIn(who, at, {}, `${at}/bekraftelse`)
const seat = (stage: Stage, slug: string, board?: string) => {
  const { id, boards } = stage.organisation(slug)
  return board ? `${id}:${boards[board]}` : id
}

/** Two agreements from before: one that both parties have taken over, and one that waits for the authority to confirm. */
export async function takeOver(stage: Stage): Promise<void> {
  stage.at('2026-10-26')
  const evenings = await putIn(
    stage,
    'hodan',
    {
      name: 'Språkvän i Norrvik',
      about: 'Den som är ny i Norrvik har ingen att prata svenska med utanför skolan.',
      signed: '2023-05',
      start: '2023-09-01',
      end: '2027-06-30',
      registry: 'UN 2023-0117',
      own: seat(stage, 'laxhjalpen-norrvik'),
      other: seat(stage, 'norrviks-kommun', 'Utbildningsnämnden'),
      body: 'Styrelsen',
      decided: '2023-04',
    },
    [
      ['mal', { kind: 'aspiration', words: 'Alla som är nya i Norrvik ska ha någon att prata med.' }],
      [
        'mal',
        { kind: 'sub_goal', words: 'Par som träffas varje vecka', target: '40', unit: 'par', due_on: '2027-06-30' },
      ],
      ['mote', { kind: 'steering', day: '2026-12-08', start: '15.00', end: '16.30', place: 'Norrviks bibliotek' }],
    ],
  )
  await confirm(stage, 'hodan', evenings)
  stage.at('2026-10-28')
  await confirm(stage, 'elof', evenings)
  stage.at('2026-11-18')
  const garden = await putIn(
    stage,
    'jon',
    {
      name: 'Odlarnas torg',
      about: 'Unga som varken arbetar eller studerar saknar en första plats att komma till.',
      signed: '',
      start: '2022',
      end: '',
      registry: '',
      own: seat(stage, 'odlarnas-ekonomiska-forening'),
      other: seat(stage, 'norrviks-kommun', 'Socialnämnden'),
      body: 'Styrelsen',
    },
    [['mal', { kind: 'learning', words: 'Vad gör att någon kommer tillbaka dagen efter?' }]],
  )
  await confirm(stage, 'jon', garden)
}
