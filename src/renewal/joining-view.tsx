import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Facts, Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { WorkPage } from '#frame/page.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { JoiningRow, Offer } from './joining-queries.ts'
import { callsForAmendment, joiningState } from './joining-rules.ts'
import { joiningTexts } from './joining-texts.ts'

/** How far a party that all wanted in has come, and what is to be done. */
export const JoiningProgress = ({ room, joining }: { room: Room; joining: JoiningRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = joiningTexts(language)
  const state = joiningState(joining)
  const until = joining.leftOn ? longDate(joining.leftOn, language) : ''
  const day = longDate(state === 'asked' ? joining.offeredAt : (joining.answeredAt ?? joining.offeredAt), language)
  return (
    <li>
      <strong>{joining.name}</strong>
      <p>
        {state === 'lapsed' ? t.lapsed : t[state](day, until)}
        {state === 'in_agreement' && (
          <>
            {' '}
            <a href={to(paths.version, { partnership: room.slug, version: String(joining.version) })}>
              {joining.version}
            </a>
            .
          </>
        )}
      </p>
      {joining.words && <p class="voice as-written">{joining.words}</p>}
      {callsForAmendment(joining) && (
        <p>
          {t.amend} <a href={to(paths.agreement, { partnership: room.slug })}>{t.toAgreement}</a>
        </p>
      )}
    </li>
  )
}

interface JoiningProps {
  room: Room
  joinings: readonly JoiningRow[]
  /** Names of organisations that are proposed and wait for the parties. */
  proposed: readonly string[]
  organisations: readonly { id: string; name: string; leftOn: string | null }[]
  /** Things are so that a party can be proposed. */
  open: boolean
  form: Form<unknown>
}

/** Who has been wanted in, and room to propose somebody. */
export const JoiningPage = ({ room, joinings, proposed, organisations, open, form }: JoiningProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = joiningTexts(language)
  const here = { partnership: room.slug }
  const acts = may('act', room.me) && room.me.partyId !== null
  return (
    <RoomPage room={room} section="onward" title={t.title} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.onward, here)}>{t.back}</BackLink>
      <h2>{t.title}</h2>
      <p class="lead">{t.lead}</p>
      {(joinings.length > 0 || proposed.length > 0) && (
        <Panel title={t.soFar} level={3} together>
          <ul class="plain stack">
            {proposed.map((name) => (
              <li>
                <strong>{name}</strong>
                <p>{t.waitingText(name)}</p>
              </li>
            ))}
            {joinings.map((joining) => (
              <JoiningProgress room={room} joining={joining} />
            ))}
          </ul>
        </Panel>
      )}
      {acts && !open && <p>{t.notNow}</p>}
      {acts && open && (
        <PostForm action={to(paths.joining, here)}>
          <h3>{t.propose}</h3>
          <Select
            name="organisation"
            label={t.organisation}
            hint={t.organisationHint}
            form={form}
            options={organisations.map(({ id, name, leftOn }) => ({
              value: id,
              label: leftOn ? t.wasIn(name, longDate(leftOn, language)) : name,
            }))}
          />
          <TextArea name="words" label={t.words} hint={t.wordsHint} form={form} rows={4} maxLength={2000} voice />
          <Button>{t.propose}</Button>
        </PostForm>
      )}
    </RoomPage>
  )
}

const over = { joins: 'saidYes', declines: 'saidNo' } as const

/** What an organisation is asked, and room to answer. */
export const OfferPage = (props: {
  step: string
  offer: Offer
  /** The last day of the organisation's earlier period, or null. */
  earlier: string | null
  boards: readonly { id: string; name: string }[]
  form: Form<unknown>
}) => {
  const { step, offer, earlier, boards, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = joiningTexts(language)
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
  return (
    <WorkPage title={t.offerTitle} problems={form.problems} class="wrap fpage stack" done={{ svarat: t.thanks }}>
      <h1>{t.offerTitle}</h1>
      <p class="lead">
        {t.offerLead(offer.organisation, offer.name)} {earlier && t.offerAgain(longDate(earlier, language))}
      </p>
      <Panel title={t.theirWords}>
        <p class="voice as-written">{offer.words}</p>
      </Panel>
      <Facts
        items={[
          [t.challenge, offer.challenge],
          [t.affected, offer.affected],
          [t.place, offer.place],
          [t.parties, list.format(offer.parties)],
        ]}
      />
      {offer.waits ? (
        <>
          <Panel title={t.means} together>
            <p>{offer.signed ? t.meansSigned : t.meansUnsigned}</p>
            {earlier && <p>{t.meansAgain}</p>}
          </Panel>
          <PostForm action={to(paths.joiningOffer, { step })}>
            <RadioCards
              name="answer"
              label={t.answer}
              form={form}
              options={(['joins', 'declines'] as const).map((value) => ({ value, label: t[value] }))}
            />
            {boards.length > 0 && (
              <Select
                name="board"
                label={t.board}
                form={form}
                options={boards.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <TextArea name="words" label={t.offerWords} form={form} rows={3} maxLength={600} voice />
            <Button>{t.send}</Button>
          </PostForm>
        </>
      ) : (
        <>
          <p>{offer.answer ? t[over[offer.answer]] : t.waitedTooLong}</p>
          {offer.answer === 'joins' && (
            <LinkButton href={to(paths.overview, { partnership: offer.slug })}>{t.toRoom}</LinkButton>
          )}
        </>
      )}
    </WorkPage>
  )
}
