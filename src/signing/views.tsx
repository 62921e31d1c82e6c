import { knownDate } from '#platform/known-day.ts'
import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Facts, Steps } from '#design/facts.tsx'
import { PartyChips } from '#design/party-chip.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextField } from '#design/text-field.tsx'
import type { DecisionRow, ListRow } from '#decision/queries.ts'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { PartyRow } from '#partnership/queries.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { VersionRow } from '#version/queries.ts'
import { groupedHash } from '#version/words.ts'
import { signingTexts } from './texts.ts'

interface LookOverProps {
  room: Room
  version: VersionRow
  party: PartyRow
  lists: readonly ListRow[]
  decisions: readonly DecisionRow[]
  form: Form<unknown>
}

/** «Se över innan ni skriver under»: everything that the signature is about, then the code and the button. */
export const LookOver = (props: LookOverProps) => {
  const to = useTo()
  const t = signingTexts(useLook().language)
  const { room, version, party, form } = props
  const names = { partnership: room.slug, version: String(version.number) }
  return (
    <RoomPage
      room={room}
      section="versions"
      class="wrap pagemain stack decide"
      title={t.title}
      problems={form.problems}
      done={{ kod: t.doneCode }}
    >
      <BackLink href={to(paths.version, names)}>{t.back(version.number)}</BackLink>
      <h2>{t.title}</h2>
      <p class="lead">{t.lead(party.name)}</p>
      <WhatIsSigned {...props} />
      <section class="panel nextp">
        <h3>{t.howTitle}</h3>
        <Steps items={[t.how1, t.how2, t.how3]} />
        <SignForms {...props} />
      </section>
    </RoomPage>
  )
}

const WhatIsSigned = ({ room, version, lists, decisions }: LookOverProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = signingTexts(language)
  const names = { partnership: room.slug, version: String(version.number) }
  return (
    <section class="panel over">
      <Facts
        items={[
          [t.parties, <PartyChips parties={lists.map((list) => ({ ...list, id: list.party_id }))} />],
          [
            t.term,
            t.fromTo(
              knownDate(version.start_on, version.start_precision, language),
              knownDate(version.end_on, version.end_precision, language),
            ),
          ],
          [t.decisions, <DecisionLines lists={lists} decisions={decisions} />],
          [t.hash, <code class="hash">{groupedHash(version.hash)}</code>],
        ]}
      />
      <LinkButton href={to(paths.versionPdf, names)} variant="secondary" icon="download" download>
        {t.fetchFile}
      </LinkButton>
    </section>
  )
}

const DecisionLines = ({ lists, decisions }: Pick<LookOverProps, 'lists' | 'decisions'>) => {
  const { language } = useLook()
  const t = signingTexts(language)
  const linesOf = ({ party_id, name, none_because }: ListRow) => {
    const its = decisions.filter((decision) => decision.party_id === party_id)
    if (its.length === 0) return [t.noDecision(name, none_because)]
    return its.map(({ body, decided_on, paragraph, registry_number }) =>
      [t.decisionLine(name, body, decided_on ? longDate(decided_on, language) : ''), paragraph, registry_number]
        .filter(Boolean)
        .join(', '),
    )
  }
  return (
    <ul class="plain">
      {lists.flatMap(linesOf).map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

/** A code is asked for and then typed, both here: the mail leads to this page too. */
const SignForms = ({ room, version, form }: LookOverProps) => {
  const { language, done } = useLook()
  const to = useTo()
  const t = signingTexts(language)
  const names = { partnership: room.slug, version: String(version.number) }
  const asked = done === 'kod' || Object.keys(form.problems).length > 0
  return (
    <>
      <PostButton action={to(paths.signingCode, names)} variant={asked ? 'tertiary' : 'secondary'} icon="send">
        {asked ? t.sendNewCode : t.sendCode}
      </PostButton>
      <PostForm action={to(paths.signing, names)}>
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          form={form}
          width="short"
          inputmode="numeric"
          autocomplete="one-time-code"
        />
        <Button icon="pen">{t.signNow}</Button>
      </PostForm>
    </>
  )
}
