import { href, paths } from '#paths'
import type { Stage } from './stage.ts'

/** Someone who takes part in a story for an organisation: who speaks for it, who signs, and the words it joins with. */
export interface Part {
  organisation: string
  board?: string
  speaks: string
  signs: string
  /** The responsible officer of a public party, with telephone and address. */
  officer?: { who: string; phone: string; email: string }
  words: string
}

export interface Goal {
  kind: 'aspiration' | 'sub_goal' | 'learning'
  words: string
  measure?: string
  target?: string
  unit?: string
}
export interface Resource {
  /** Place of the contributing part in the story. */
  by: number
  kind: string
  description: string
  quantity?: string
  unit?: string
  value?: string
  value_basis?: string
}

/** A partnership of the demonstration, as far as its story goes. */
export interface Story {
  name: string
  slug: string
  challenge: { title: string; what: string; affected: string; place: string; municipality?: string; county?: string }
  parts: readonly Part[]
  /** Area in the register. */
  area: string
  goals: readonly Goal[]
  resources: readonly Resource[]
  term: { start: string; end: string; why: string }
  /** Texts by the kind of heading; headings without one are marked «behövs inte». */
  texts: Readonly<Record<string, string>>
  /** What the parties tell afterwards about parts of the agreement, by the kind of heading. */
  lessons?: Readonly<Record<string, { why: string; lesson: string }>>
}

/** The first of a story's parts puts up the challenge and shares it with everyone. @returns the challenge's slug */
export async function putUp(stage: Stage, story: Story): Promise<string> {
  const [first] = story.parts
  const board = boardOf(stage, first!)
  const { municipality = '', county = '', ...said } = story.challenge
  const fields = { ...said, municipality, county, board, audience: 'everyone', act: 'share' }
  const at = await stage.fillIn(first!.speaks, paths.newChallenge, fields)
  return at.split('?')[0]!.split('/').at(-1)!
}

const boardOf = (stage: Stage, part: Part) =>
  part.board ? (stage.organisation(part.organisation).boards[part.board] ?? '') : ''

/** The other parts ask to join, one after the other, and all who are in by then say yes. */
export async function joinAll(stage: Stage, challenge: string, story: Story): Promise<void> {
  const at = href(paths.challenge, { challenge })
  for (const [index, part] of story.parts.entries()) {
    if (index === 0) continue
    await stage.fillIn(part.speaks, href(paths.challengeJoinRequests, { challenge }), {
      words: part.words,
      board: boardOf(stage, part),
    })
    for (const present of story.parts.slice(0, index)) {
      const [answer] = await stage.linksOn(present.speaks, at, /intresse\/[^/]+\/svar$/)
      await stage.fillIn(present.speaks, answer!, { answer: 'yes' })
    }
  }
}

/** The partnership begins; each party writes why it is in it and names its signatory and its responsible officer. */
export async function begin(stage: Stage, challenge: string, story: Story): Promise<void> {
  const [first] = story.parts
  await stage.fillIn(
    first!.speaks,
    href(paths.challenge, { challenge }),
    { name: story.name },
    href(paths.challengePartnership, { challenge }),
  )
  const names = { partnership: story.slug }
  for (const part of story.parts) {
    await stage.post(part.speaks, href(paths.partyWords, names), { words: part.words })
    const add = (who: string, capacity: string, contact = {}) =>
      stage.post(part.speaks, href(paths.mandates, names), {
        email: `${who}@demonstration.example`,
        capacity,
        ...contact,
      })
    await add(part.signs, 'signatory')
    if (part.officer)
      await add(part.officer.who, 'responsible_officer', {
        phone: part.officer.phone,
        contact_email: part.officer.email,
      })
  }
}

/** Goals, resources and term, by the parts in turn. */
export async function agreeOnFrames(stage: Stage, story: Story): Promise<void> {
  const names = { partnership: story.slug }
  const speaker = (index: number) => story.parts[index % story.parts.length]!.speaks
  for (const [index, goal] of story.goals.entries())
    await stage.post(speaker(index), href(paths.goals, names), { ...goal })
  const page = await stage.read(speaker(0), href(paths.resources, names))
  for (const { by, ...resource } of story.resources) {
    const party = partyOnPage(page, stage.nameOf(story.parts[by]!.organisation))
    await stage.post(story.parts[by]!.speaks, href(paths.resources, names), { party_id: party, ...resource })
  }
  await stage.fillIn(speaker(0), href(paths.agreementTerm, names), { ...story.term })
}

const partyOnPage = (page: string, name: string) =>
  new RegExp(`<option value="([^"]+)"[^>]*>${name}</option>`).exec(page)?.[1] ?? ''

/** The headings of the guidelines, and a text under each that the story has words for, written by the parts in turn. */
export async function write(stage: Stage, story: Story, only: (kind: string) => boolean = () => true): Promise<void> {
  const [first] = story.parts
  const names = { partnership: story.slug }
  await stage.post(first!.speaks, href(paths.agreementHeadings, names), { act: 'begin' })
  const headings = await stage.headingsOf(story.slug)
  for (const [index, { id, kind, title }] of headings.entries()) {
    const speaks = story.parts[index % story.parts.length]!.speaks
    const body = story.texts[kind ?? title]
    if (body && only(kind ?? title))
      await stage.post(speaks, href(paths.headingText, { ...names, heading: id }), { act: 'save', body, based_on: '' })
    if (!body)
      await stage.post(speaks, href(paths.headingNeed, { ...names, heading: id }), {
        act: 'not_needed',
        reason: 'Det ryms under andra rubriker.',
      })
  }
}

/** Parts of the agreement stand behind what is written: all of it, or what `which` picks. */
export async function standBehind(
  stage: Stage,
  story: Story,
  which: (part: Part, kind: string) => boolean = () => true,
): Promise<void> {
  const names = { partnership: story.slug }
  const headings = (await stage.headingsOf(story.slug)).map(({ id, kind, title, revision }) => ({
    kind: kind ?? title,
    to: href(paths.accord, { ...names, heading: id }),
    revision,
  }))
  const others = [
    { kind: 'goals', to: href(paths.goalsAccord, names), revision: await stage.revisionOf(story.slug, 'goals') },
    {
      kind: 'resources',
      to: href(paths.resourcesAccord, names),
      revision: await stage.revisionOf(story.slug, 'resources'),
    },
    { kind: 'term', to: href(paths.termAccord, names), revision: await stage.revisionOf(story.slug, 'term') },
  ]
  for (const part of story.parts) {
    for (const { kind, to, revision } of [...headings, ...others]) {
      if (which(part, kind)) await stage.post(part.speaks, to, { accord: 'stands', accord_revision: String(revision) })
    }
  }
}

/** A version is locked, and each party lists the decisions that it needs. */
export async function lock(stage: Stage, story: Story, version = '1'): Promise<void> {
  const [first] = story.parts
  await stage.fillIn(first!.speaks, href(paths.versions, { partnership: story.slug }), {})
  const at = href(paths.decisionNeeds, { partnership: story.slug, version })
  for (const part of story.parts) {
    await stage.post(part.speaks, at, { act: 'add', manner: 'body', body: part.board ?? 'Styrelsen', reference: '' })
    await stage.post(part.speaks, at, { act: 'declare', signatures: '1', none_because: '' })
  }
}

/** The decisions of some of the parts are recorded. */
export async function decide(
  stage: Stage,
  story: Story,
  on: string,
  parts: readonly Part[] = story.parts,
  version = '1',
): Promise<void> {
  const at = href(paths.version, { partnership: story.slug, version })
  for (const [index, part] of parts.entries()) {
    const [record] = await stage.linksOn(part.speaks, at, /\/beslut\/[0-9a-f-]{36}$/)
    const registry = part.board
      ? `${part.organisation.split('-')[0]!.toUpperCase().slice(0, 2)} ${on.slice(0, 4)}-0${index + 41}`
      : ''
    const fields = {
      outcome: 'agreed',
      decided_on: on,
      paragraph: `§ ${index + 57}`,
      registry_number: registry,
      announced_on: part.board ? on : '',
    }
    await stage.fillIn(part.speaks, record!, fields)
  }
}

/** Some of the parts' signatories sign, each with a code sent by mail. */
export async function sign(
  stage: Stage,
  story: Story,
  parts: readonly Part[] = story.parts,
  version = '1',
): Promise<void> {
  const names = { partnership: story.slug, version }
  for (const part of parts) {
    await stage.post(part.signs, href(paths.signingCode, names))
    await stage.fillIn(part.signs, href(paths.signing, names), { code: await stage.lastCode(part.signs) })
  }
}
