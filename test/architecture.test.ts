import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * Which rooms a room may enter. A room that is not named here may enter none. Platform, design and frame are what every
 * room stands on; the others are words of the field. Whoever adds an arrow says why in ARCHITECTURE.md.
 */
const ground = ['platform', 'design', 'frame']
const inside = [...ground, 'record', 'partnership']
const mayEnter: Record<string, readonly string[]> = {
  platform: [],
  design: ['platform'],
  frame: ['platform', 'design'],
  record: [...ground, 'partnership'],
  notice: ground,
  identity: [...ground, 'notice', 'record'],
  digest: [...ground, 'record'],
  partnership: [...ground, 'notice', 'record'],
  profile: ground,
  guide: [...ground, 'profile', 'suitability'],
  suitability: [...ground, 'profile'],
  challenge: [...inside, 'notice', 'identity', 'organisation', 'profile'],
  group: [...inside, 'notice'],
  // The group is called to meetings of its own, and answers there
  reference: [...inside, 'notice', 'group', 'meeting'],
  meeting: [...inside, 'notice', 'group', 'co-writing', 'document'],
  conversation: [...inside, 'meeting', 'notice'],
  observation: [...inside, 'notice'],
  survey: [...inside, 'notice'],
  // One job for all: what it reminds of it finds in the database, set by set
  reminder: [...inside, 'profile'],
  // What comes after the term: rests on the versions, puts what differs on the agenda, and quotes what the agreement says
  renewal: [...inside, 'meeting', 'notice', 'version', 'agreement', 'document'],
  // What has happened is taken up from the risk that it was seen as
  deviation: [...inside, 'meeting', 'notice', 'risk'],
  // What may happen rests on what is believed
  risk: [...inside, 'assumption'],
  'question-set': [...inside, 'notice'],
  assessment: [...inside, 'profile', 'question-set', 'meeting', 'notice'],
  accord: [...inside, 'notice', 'version'],
  review: ['platform', 'profile'],
  'co-writing': ['platform', 'design', 'identity', 'partnership'],
  agreement: [
    ...inside,
    'co-writing',
    'accord',
    'annex',
    'profile',
    'review',
    'goal',
    'resource',
    'meeting',
    'version',
    'notice',
    'suggestion',
  ],
  // Its pages are among those of the agreement, and its texts are written and shown as those under a heading are
  annex: [...inside, 'accord', 'agreement', 'document'],
  // Shows all parts of the agreement at once, and what has changed in them: it reads every room that keeps one
  standing: [...inside, 'accord', 'agreement', 'annex', 'goal', 'resource', 'document', 'suggestion'],
  suggestion: [...inside, 'accord', 'agreement'],
  // What is believed stands beside the rows that it is of, and both are looked at on one page
  assumption: inside,
  chain: [...inside, 'assumption', 'goal'],
  goal: [...inside, 'accord', 'version'],
  resource: [...inside, 'accord', 'version'],
  contribution: [...inside, 'resource', 'notice'],
  // Lays a party's other support beside what is promised and contributed
  funding: [...inside, 'resource'],
  indicator: [...inside, 'goal'],
  document: ['platform', 'design'],
  version: [
    ...inside,
    'accord',
    'agreement',
    'annex',
    'standing',
    'document',
    'decision',
    'signing',
    'suggestion',
    'profile',
    'notice',
    'goal',
    'resource',
  ],
  decision: [...inside, 'version', 'profile', 'document', 'notice', 'assessment'],
  signing: [...inside, 'version', 'decision', 'document', 'notice', 'identity'],
  exchange: [
    ...inside,
    'agreement',
    'accord',
    'decision',
    'document',
    'notice',
    'profile',
    'review',
    'suggestion',
    'version',
  ],
  check: [...ground, 'version', 'signing', 'document'],
  register: [...inside, 'accord', 'profile', 'organisation', 'version', 'notice', 'goal', 'resource'],
  organisation: [...ground, 'record', 'profile', 'notice', 'identity'],
  takeover: [
    ...inside,
    'notice',
    'identity',
    'organisation',
    'document',
    'agreement',
    'goal',
    'resource',
    'group',
    'meeting',
  ],
  library: [...inside, 'profile', 'register', 'review', 'accord', 'agreement', 'suggestion'],
  // Made of what stands in the rooms, for those who are new
  welcome: [...inside, 'agreement', 'document', 'goal', 'group', 'meeting', 'profile', 'report'],
  service: [...ground, 'profile', 'review'],
  'own-room': inside,
  'equal-standing': inside,
  // Drawn up from what the parties do during the year: it reads every room that keeps some of it
  report: [
    ...inside,
    'notice',
    'document',
    'meeting',
    'goal',
    'indicator',
    'resource',
    'contribution',
    'deviation',
    'observation',
    'assumption',
    'risk',
  ],
}
/** Rooms that read every other room and that no room reads. */
const readAll = ['start', 'overview', 'demonstration', 'cli', 'administration']

const sources = globSync('src/*/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file))
const importsOf = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/(?:^(?:import|export)\s(?:[^'";]*?\sfrom\s)?|import\()['"]([^'"]+)['"]/gm),
  ].map((match) => match[1]!)
const roomOf = (path: string) => /^(?:src\/|#)([a-z-]+)\//.exec(path)?.[1]
const entered = (file: string) =>
  importsOf(file)
    .map(roomOf)
    .filter((room): room is string => room !== undefined && room !== roomOf(file))

test.for(sources)('%s enters only the rooms it may', (file) => {
  const room = roomOf(file)!
  if (readAll.includes(room)) return
  const forbidden = entered(file).filter((other) => !(mayEnter[room] ?? []).includes(other))
  expect(forbidden).toEqual([])
})

test.for(sources)('%s reaches another room only through its alias', (file) => {
  expect(
    importsOf(file).filter((path) => path.startsWith('../') && !['cli', 'demonstration'].includes(roomOf(file)!)),
  ).toEqual([])
})

const impure =
  /^(kysely|postgres|hono|hono\/.*|node:.*|#platform\/(db|http|jobs|mail)\.tsx?|\.\/(queries|routes|views)\.tsx?)$/
test.for(sources.filter((file) => /(^|[/-])rules\.ts$/.test(file)))(
  '%s is pure: no database, no address, no clock',
  (file) => {
    expect(importsOf(file).filter((path) => impure.test(path))).toEqual([])
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bnew Date\(\)|Date\.now\(\)|Math\.random|Temporal\.Now/)
  },
)

test.for(
  sources.filter((file) => file.endsWith('.tsx') && !/routes\.tsx$|platform\/http|error-page|answer/.test(file)),
)('%s shows; it does not fetch', (file) => {
  const fetched = [
    ...readFileSync(file, 'utf8').matchAll(
      /^import\s(?!type)([^'"]*)from '(?:kysely|#platform\/db\.ts|(?:\.|#[a-z-]+)\/queries\.ts)'/gm,
    ),
  ]
  expect(fetched.map((match) => match[0])).toEqual([])
})

test.for(sources.filter((file) => !file.startsWith('src/platform/') && !file.startsWith('src/cli/')))(
  '%s leaves files, mail and the driver to the platform',
  (file) => {
    expect(
      importsOf(file).filter((path) => /^(postgres|pg|nodemailer|node:fs.*|node:child_process|node:net)$/.test(path)),
    ).toEqual([])
  },
)

test('an import that is not allowed is found', () => {
  const arrows = entered('src/frame/page.tsx')
  expect(arrows).toContain('design')
  expect(mayEnter.design).not.toContain('frame')
})
