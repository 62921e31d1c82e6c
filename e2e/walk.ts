import { tellAll } from '#demonstration/tell.ts'
import { openTheatre, type Theatre } from './stage.ts'

/** An address that somebody meets by following links, and who. */
export interface Met {
  who: string
  path: string
}

/** Where each walker begins; what they meet first of a kind is what is looked at. */
const walks = [
  {
    who: 'amina',
    from: [
      '/',
      '/mina',
      '/konto',
      '/p/hemma-igen/avtal',
      '/p/kvallsoppet/oversikt',
      '/p/kvallsoppet/publicering',
      '/utmaningar',
    ],
  },
  { who: 'nora', from: ['/p/kvallsoppet/oversikt'] },
  { who: 'karin', from: ['/administration'] },
] as const

const kindOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^\/p\/[^/]+/, '/p/:p')
    .replace(/^\/(hos|partnerskap|bibliotek|organisationer)\/[^/]+$/, '/$1/:x')
    .replace(/\/\d+(?=\/|$)/g, '/:n')

/** The whole demonstration on the stage, and one address of every kind that its people meet on their ways through it. */
export async function openWalk(): Promise<{ theatre: Theatre; met: Met[] }> {
  const theatre = await openTheatre()
  await tellAll(theatre.stage)
  const known = new Set<string>()
  const met: Met[] = []
  for (const { who, from } of walks) {
    const page = await theatre.visit(who)
    const waiting: string[] = [...from]
    while (waiting.length > 0) {
      const path = waiting.shift()!
      if (known.has(kindOf(path))) continue
      known.add(kindOf(path))
      // Fetched, not opened: a page that is a file, or that is not for this walker, is no page to look at
      const answer = await page.request.get(path)
      if (answer.status() !== 200 || !answer.headers()['content-type']?.startsWith('text/html')) continue
      met.push({ who, path })
      const links = [...(await answer.text()).matchAll(/<a\s[^>]*?href="(\/[^"#?]*)/g)].map((match) => match[1]!)
      waiting.push(...links.filter((link) => !/^\/(en|-)(\/|$)/.test(link)))
    }
    await page.context().close()
  }
  return { theatre, met }
}
