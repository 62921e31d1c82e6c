import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Panel } from '#design/facts.tsx'
import { Icon } from '#design/icon.tsx'
import { Breadcrumb } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { PhaseLine } from '#design/phase-line.tsx'
import { SharedWords, Voice } from '#design/voice.tsx'
import { PublicPage } from '#frame/page.tsx'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { AgreementHeadings, asParties, EntryGoals, EntryParties, EntryResources } from './entry-parts.tsx'
import { Changes, EntryFacts } from './entry-facts.tsx'
import type { RegisterStanding } from './entry.ts'
import type { ChangeRow, EntryRow } from './queries.ts'
import { placeInLine } from './rules.ts'
import { StandingTag, TakenOverTag } from './standing-tag.tsx'
import { registerTexts } from './texts.ts'
import { shortPeriod } from './wording.ts'

export interface EntryProps {
  entry: EntryRow
  changes: readonly ChangeRow[]
}

const useTexts = () => registerTexts(useLook().language)

const Line = ({ entry }: { entry: EntryRow }) => {
  const t = useTexts()
  const phase = placeInLine(entry, useLook().today)
  const when = Array.from({ length: 8 }, (_, index) => (index === 6 && entry.start_on ? shortPeriod(entry, t) : null))
  return (
    <section aria-labelledby="fas">
      <h2 id="fas" class="sr">
        {t.whereNow}
      </h2>
      <PhaseLine parties={asParties(entry)} phase={phase} when={when} current={t[entry.standing]} />
    </section>
  )
}

const Agreement = ({ entry }: { entry: EntryRow }) => {
  const to = useTo()
  const t = useTexts()
  if (entry.headings.length === 0 && !entry.has_file) return null
  return (
    <section class="panel" aria-labelledby="avtalet">
      <h2 id="avtalet">{t.theAgreement}</h2>
      <p class="muted">{t.agreementLead}</p>
      {entry.has_file && (
        <p>
          <a class="file" href={to(paths.registerEntryAgreement, { entry: entry.slug })}>
            <Icon name="download" /> {t.agreementFile}
          </a>
        </p>
      )}
      {entry.headings.length > 0 && <AgreementHeadings entry={entry} />}
      {entry.clauses > 0 && (
        <p>
          <a href={`${to(paths.library)}?q=${encodeURIComponent(entry.name)}`}>{t.inLibrary}</a>
        </p>
      )}
      {entry.agreement_hash && (
        <p class="small muted">
          {t.hash} <code class="hash">{entry.agreement_hash.toString('hex')}</code>{' '}
          <a href={to(paths.check)}>{t.checkIt}</a>
        </p>
      )}
    </section>
  )
}

const Origin = ({ entry }: { entry: EntryRow }) => {
  const t = useTexts()
  return (
    <Panel title={t.whereFrom}>
      <p>{entry.origin === 'parties' ? t.fromParties : t.fromSource}</p>
      {entry.source && (
        <p class="source-link">
          {t.source}{' '}
          <a href={entry.source} rel="nofollow noopener">
            {entry.source}
          </a>
        </p>
      )}
    </Panel>
  )
}

const Contact = ({ entry }: { entry: EntryRow }) => {
  const to = useTo()
  const t = useTexts()
  const known = entry.parties.filter(({ profile }) => profile !== null)
  return (
    <Panel title={t.contact}>
      <p>{known.length > 0 ? t.contactText : t.contactNone}</p>
      {known.length > 0 && (
        <ul class="plain">
          {known.map(({ name, profile }) => (
            <li>
              <a href={to(paths.authority, { authority: profile ?? '' })}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const Crumb = ({ name }: { name: string }) => {
  const to = useTo()
  return <Breadcrumb items={[{ href: to(paths.register), label: useTexts().back }, { label: name }]} />
}

const Top = ({ entry }: { entry: EntryRow }) => (
  <header class="entry-head">
    <div class="between">
      <h1>{entry.name}</h1>
      <span class="row">
        <StandingTag standing={entry.standing} />
        <TakenOverTag entry={entry} />
      </span>
    </div>
    <p class="row chips-row">
      {asParties(entry).map((party) => (
        <PartyChip party={party} boxed />
      ))}
    </p>
  </header>
)

const notes: Partial<Record<RegisterStanding, 'neverNote' | 'unknownNote'>> = {
  never: 'neverNote',
  unknown: 'unknownNote',
}

/** What has been signed since, of which the page shows nothing else: the reader is told before the facts. */
const NewerAgreement = ({ entry }: { entry: EntryRow }) => {
  const { language } = useLook()
  const t = useTexts()
  if (!entry.newer_signed_on) return null
  const end = entry.newer_end_on ? longDate(entry.newer_end_on, language) : ''
  return (
    <Alert kind="info">
      {t.newerSigned(longDate(entry.newer_signed_on, language), end)} {entry.agreement_hash && t.notPublished}
    </Alert>
  )
}

/** What the parties say that they share; where only one of the two is shown, it stands alone. */
const Shared = ({ entry }: { entry: EntryRow }) => {
  const t = useTexts()
  const { aspiration, challenge } = entry
  if (aspiration && challenge)
    return (
      <SharedWords
        aspirationTitle={t.ourAspiration}
        aspiration={aspiration}
        challengeTitle={t.ourChallenge}
        challenge={challenge}
      />
    )
  if (!aspiration && !challenge) return null
  return (
    <section>
      <h2>{aspiration ? t.ourAspiration : t.ourChallenge}</h2>
      <Voice text={aspiration || challenge} />
    </section>
  )
}

/** One partnership of the register, as far as its parties or a public source show it. */
export const EntryPage = ({ entry, changes }: EntryProps) => {
  const t = useTexts()
  const note = entry.origin === 'public_source' ? notes[entry.standing] : undefined
  const goals = entry.goals.filter(({ kind }) => kind !== 'aspiration')
  return (
    <PublicPage
      title={entry.name}
      description={entry.summary || entry.challenge || undefined}
      class="wrap pagemain stack-l entry"
    >
      <Crumb name={entry.name} />
      <Top entry={entry} />
      {note && <Alert kind="info">{t[note]}</Alert>}
      <NewerAgreement entry={entry} />
      {entry.origin === 'parties' && <Line entry={entry} />}
      {entry.summary && (
        <div class="summary" lang="sv">
          <Voice text={entry.summary} />
        </div>
      )}
      <Shared entry={entry} />
      <EntryFacts entry={entry} />
      <section aria-labelledby="parterna">
        <h2 id="parterna" class="above-parties">
          {t.parties}
        </h2>
        <EntryParties entry={entry} />
      </section>
      {(goals.length > 0 || entry.resources.length > 0) && (
        <div class={goals.length > 0 && entry.resources.length > 0 ? 'grid2' : ''}>
          {goals.length > 0 && (
            <Panel title={t.goals}>
              <EntryGoals entry={entry} />
            </Panel>
          )}
          {entry.resources.length > 0 && (
            <Panel title={t.contribute}>
              <EntryResources entry={entry} />
            </Panel>
          )}
        </div>
      )}
      <Agreement entry={entry} />
      <div class="grid2">
        <Origin entry={entry} />
        <Contact entry={entry} />
      </div>
      <Changes changes={changes} />
    </PublicPage>
  )
}

/** What is left at the address of an entry that has been withdrawn: that it was, and when. */
export const WithdrawnPage = ({ entry, changes }: EntryProps) => {
  const t = useTexts()
  return (
    <PublicPage title={t.withdrawnTitle} class="wrap pagemain stack-l entry">
      <Crumb name={t.withdrawnTitle} />
      <h1>{t.withdrawnTitle}</h1>
      <p class="lead">{entry.origin === 'parties' ? t.withdrawnParties : t.withdrawnSource}</p>
      <Changes changes={changes} />
    </PublicPage>
  )
}
