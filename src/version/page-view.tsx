import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Facts, Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Tag } from '#design/verdict.tsx'
import { DecisionsOfParty } from '#decision/decisions-view.tsx'
import type { DecisionRow, ListRow } from '#decision/queries.ts'
import { stepOf, type PartyStep } from '#decision/rules.ts'
import { decisionTexts } from '#decision/texts.ts'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { SignatureRow } from '#signing/queries.ts'
import { stillNeeded } from '#signing/rules.ts'
import { Signatures } from '#signing/signatures-view.tsx'
import { signingTexts } from '#signing/texts.ts'
import { pageTexts } from './page-texts.ts'
import type { VersionRow } from './queries.ts'
import { mayGoBack, stateOf } from './rules.ts'
import { versionTexts } from './texts.ts'
import { groupedHash, inARow, shortHash, stateWords } from './words.ts'

export interface VersionPageProps {
  room: Room
  version: VersionRow
  lists: readonly ListRow[]
  decisions: readonly DecisionRow[]
  signatures: readonly SignatureRow[]
  people: readonly { name: string; party_id: string | null; capacity: string }[]
  files: readonly { seq: number; kind: 'locked' | 'to_sign' | 'signed'; sha256: Buffer; made_at: Date }[]
  returns: readonly { party_id: string }[]
}

const useNames = ({ room, version }: Pick<VersionPageProps, 'room' | 'version'>) => ({
  partnership: room.slug,
  version: String(version.number),
})

/** One version: what happens now and who does it, what was locked, each party's decisions, and the signatures. */
export const VersionPage = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = versionTexts(language)
  const p = pageTexts(language)
  const { room, version, lists } = props
  const inRoom = may('read', room.me)
  return (
    <RoomPage
      room={room}
      section="agreement"
      class="wrap pagemain stack version"
      title={t.version(version.number)}
      done={useDone()}
    >
      <BackLink href={to(paths.versions, { partnership: room.slug })}>{p.all}</BackLink>
      <div class="between middle">
        <h2>{t.version(version.number)}</h2>
        <Tag kind={stateOf(version) === 'signed' ? 'success' : 'neutral'}>{stateWords(version, language)}</Tag>
      </div>
      <WhatNow {...props} />
      <About {...props} />
      {inRoom && (
        <section class="decisions" aria-labelledby="beslut">
          <h2 id="beslut">{p.decisions}</h2>
          <ul class="plain parties">
            {room.parties.map(({ id }) => {
              const list = lists.find(({ party_id }) => party_id === id)
              return list && <DecisionsOfParty {...props} list={list} />
            })}
          </ul>
        </section>
      )}
      <Signatures {...props} />
      {inRoom && <GoBackWay {...props} />}
    </RoomPage>
  )
}

const useDone = (): Record<string, string> => {
  const { language } = useLook()
  const [t, d, s] = [versionTexts(language), decisionTexts(language), signingTexts(language)]
  return {
    last: t.doneLocked,
    ater: t.doneReleased,
    vilja: t.doneWish,
    lista: d.doneDeclared,
    infort: d.doneRecorded,
    redo: d.doneReady,
    nej: d.doneRefused,
    underskrift: s.doneSigned,
    alla: s.doneAll,
  }
}

const WhatNow = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const { room, version } = props
  const nameOf = (id: string | null) =>
    room.parties.find((party) => party.id === id)?.name ?? versionTexts(language).someone
  if (version.released_at) {
    const words = version.released_how === 'refused' ? t.refused : t.released
    return (
      <Alert kind="info">
        <p>{words(nameOf(version.released_party), longDate(version.released_at, language))}</p>
        <p class="voice pre">{version.released_why}</p>
      </Alert>
    )
  }
  if (version.signed_on)
    return (
      <Alert kind="success">
        <p>{t.signed(longDate(version.signed_on, language), longDate(version.start_on, language))}</p>
        {may('act', room.me) && (
          <p>
            {t.amend} <a href={to(paths.agreement, { partnership: room.slug })}>{t.toAgreement}</a>
          </p>
        )}
      </Alert>
    )
  return (
    <Panel title={t.whatNow} together>
      <p>
        <strong>{useWaiting(props)}</strong>
      </p>
      {props.returns.length > 0 && (
        <p>
          {t.wishes(
            inARow(
              props.returns.map(({ party_id }) => nameOf(party_id)),
              language,
            ),
          )}
        </p>
      )}
    </Panel>
  )
}

/** In one sentence, what the version waits for and at which parties, in alphabetical order. */
function useWaiting({ room, lists, decisions, signatures }: VersionPageProps): string {
  const { language } = useLook()
  const t = pageTexts(language)
  const waiting = (asked: (list: ListRow) => boolean) =>
    room.parties.filter(({ id }) => lists.some((list) => list.party_id === id && asked(list))).map(({ name }) => name)
  const at = (step: PartyStep) => waiting((list) => stepOf(list, decisions) === step)
  const said = [at('listing'), at('deciding')] as const
  const sentences = [
    said[0].length > 0 ? t.listing(inARow(said[0], language)) : '',
    said[1].length > 0 ? t.deciding(inARow(said[1], language)) : '',
  ].filter((sentence) => sentence !== '')
  if (sentences.length > 0) return sentences.join(' ')
  return t.signing(
    inARow(
      waiting((list) => stillNeeded(list, signatures) > 0),
      language,
    ),
  )
}

const About = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const v = versionTexts(language)
  const { room, version } = props
  const names = useNames(props)
  const lockedParty = room.parties.find(({ id }) => id === version.locked_party)?.name ?? v.someone
  return (
    <section class="panel about-version">
      <h2>{t.about}</h2>
      <Facts
        items={[
          [t.locked, v.lockedBy(longDate(version.locked_at, language), version.lockedByName ?? v.someone, lockedParty)],
          [t.term, v.fromTo(longDate(version.start_on, language), longDate(version.end_on, language))],
          [t.hash, <code class="hash">{groupedHash(version.hash)}</code>],
        ]}
      />
      <p class="small muted">
        {t.hashHelp} <a href={to(paths.check)}>{t.toCheck}</a>
      </p>
      <p class="row">
        <LinkButton href={to(paths.versionPdf, names)} variant="secondary" icon="download" download>
          {t.fetchPdf}
        </LinkButton>
        <LinkButton href={to(paths.versionText, names)} variant="tertiary" icon="download" download>
          {t.fetchText}
        </LinkButton>
      </p>
      {may('read', room.me) && props.files.length > 1 && <Files {...props} />}
    </section>
  )
}

const Files = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const address = to(paths.versionPdf, useNames(props))
  return (
    <Details summary={t.files}>
      <ol class="files">
        {props.files.map(({ seq, kind, sha256, made_at }) => (
          <li>
            <a href={`${address}?fil=${seq}`} download>
              {t[`file_${kind}`]}
            </a>
            , {dateAndTime(made_at, language)} <code>{shortHash(sha256)}</code>
          </li>
        ))}
      </ol>
    </Details>
  )
}

const GoBackWay = (props: VersionPageProps) => {
  const to = useTo()
  const t = versionTexts(useLook().language)
  const { room, version, returns } = props
  if (!mayGoBack(version) || !may('act', room.me)) return null
  if (returns.some(({ party_id }) => party_id === room.me.partyId)) return <p class="muted">{t.goBackWaits}</p>
  return (
    <p class="goback">
      <LinkButton href={to(paths.versionUnlock, useNames(props))} variant="tertiary" icon="talk">
        {t.goBack(version.number)}
      </LinkButton>
    </p>
  )
}
