import { knownDate } from '#platform/known-day.ts'
import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Panel } from '#design/facts.tsx'
import type { ListRow } from '#decision/queries.ts'
import { stepOf, type PartyStep } from '#decision/rules.ts'
import { may } from '#partnership/rules.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { stillNeeded } from '#signing/rules.ts'
import { pageTexts } from './page-texts.ts'
import { versionTexts } from './texts.ts'
import type { VersionPageProps } from './version-page.ts'
import { inARow } from './words.ts'

/** What the version waits for and at whom; or that it is signed, or why it went back to dialogue. */
export const WhatNow = (props: VersionPageProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = pageTexts(language)
  const { room, version } = props
  const nameOf = (id: string | null) =>
    props.lists.find(({ party_id }) => party_id === id)?.name ?? versionTexts(language).someone
  if (version.released_at) {
    const words = version.released_how === 'refused' ? t.refused : t.released
    return (
      <Alert kind="info">
        <p>{words(nameOf(version.released_party), longDate(version.released_at, language))}</p>
        <p class="voice pre">{version.released_why}</p>
      </Alert>
    )
  }
  if (version.signed_on) {
    const day = longDate(version.signed_on, language)
    // An amendment keeps the agreement's first day, but says nothing of the time before it was signed
    const amends = version.number > 1 && String(version.start_on) <= String(version.signed_on)
    return (
      <Alert kind="success">
        <p>
          {amends ? t.signedSince(day) : t.signed(day, knownDate(version.start_on, version.start_precision, language))}
        </p>
        {may('act', room.me) && (
          <p>
            {t.amend} <a href={to(paths.agreement, { partnership: room.slug })}>{t.toAgreement}</a>
          </p>
        )}
      </Alert>
    )
  }
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
function useWaiting({ lists, decisions, signatures }: VersionPageProps): string {
  const { language } = useLook()
  const t = pageTexts(language)
  const waiting = (asked: (list: ListRow) => boolean) => lists.filter(asked).map(({ name }) => name)
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
