import { paths } from '#paths'
import { LinkButton } from '#design/button.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Tag } from '#design/verdict.tsx'
import { DecisionsOfParty } from '#decision/decisions-view.tsx'
import { decisionTexts } from '#decision/texts.ts'
import { RoomPage } from '#frame/room-page.tsx'
import { may } from '#partnership/rules.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Signatures } from '#signing/signatures-view.tsx'
import { signingTexts } from '#signing/texts.ts'
import { About } from './about-view.tsx'
import { pageTexts } from './page-texts.ts'
import { mayGoBack, stateOf } from './rules.ts'
import { versionTexts } from './texts.ts'
import { namesOf, type VersionPageProps } from './version-page.ts'
import { WhatNow } from './what-now-view.tsx'
import { stateWords } from './words.ts'

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
      section="versions"
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
            {lists.map((list) => (
              <DecisionsOfParty {...props} list={list} />
            ))}
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

const GoBackWay = (props: VersionPageProps) => {
  const to = useTo()
  const t = versionTexts(useLook().language)
  const { room, version, returns } = props
  if (!mayGoBack(version) || !may('act', room.me)) return null
  if (returns.some(({ party_id }) => party_id === room.me.partyId)) return <p class="muted">{t.goBackWaits}</p>
  return (
    <p class="goback">
      <LinkButton href={to(paths.versionUnlock, namesOf(props))} variant="tertiary" icon="talk">
        {t.goBack(version.number)}
      </LinkButton>
    </p>
  )
}
