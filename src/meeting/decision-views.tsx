import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { DecisionBlock } from '#design/decision-block.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Voice } from '#design/voice.tsx'
import { filledForm } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import type { ItemRow } from './agenda-queries.ts'
import type { DecisionRow } from './decision-queries.ts'
import { standField, standWordsField } from './minutes-forms.ts'
import { decisionState, stands } from './minutes-rules.ts'
import { minutesTexts } from './minutes-texts.ts'
import type { ShownMeeting } from './show-meeting.ts'

type Shown = { shown: ShownMeeting }
const useWords = () => minutesTexts(useLook().language)
const namesOf = ({ room, meeting }: ShownMeeting) => ({ partnership: room.slug, meeting: meeting.id })
const useListed = () => {
  const { language } = useLook()
  return (names: readonly string[]) => new Intl.ListFormat(language).format(names)
}

const OwnStand = ({ shown, decision }: Shown & { decision: DecisionRow }) => {
  const to = useTo()
  const t = useWords()
  const names = { ...namesOf(shown), decision: decision.id }
  const mine = decision.stands.find(({ party_id }) => party_id === shown.room.me.partyId)
  const given = shown.doing?.form
  const form =
    given && Object.keys(given.problems).length > 0
      ? given
      : filledForm({ stand: mine?.stand ?? '', otherwise: mine?.words ?? '' })
  return (
    <PostForm action={to(paths.meetingStand, names)} class="frm note">
      <div class="says">
        <RadioCards
          name="stand"
          label={t.yourParty}
          form={form}
          options={stands.map((value) => ({ value, label: t[value] }))}
        />
        <TextArea
          name="otherwise"
          label={t.otherwiseWords(shown.room.myParty?.name ?? '')}
          hint={t.otherwiseHint}
          form={form}
          rows={3}
          optional
        />
      </div>
      <Button small>{t.saveAnswer}</Button>
    </PostForm>
  )
}

const DecisionActs = ({ shown, decision }: Shown & { decision: DecisionRow }) => {
  const to = useTo()
  const t = useWords()
  const names = namesOf(shown)
  const mine = decision.stands.some(({ party_id }) => party_id === shown.room.me.partyId)
  const written = shown.minutes === 'written'
  if (!may('act', shown.room.me) || (!written && mine)) return null
  if (shown.doing?.what === 'svar' && shown.doing.at === decision.id)
    return <OwnStand shown={shown} decision={decision} />
  return (
    <div class="row item-acts noprint">
      <LinkButton
        small
        variant="tertiary"
        href={`${to(paths.meeting, names)}?gor=svar&vid=${decision.id}#b${decision.id}`}
      >
        {t.answerFor}
      </LinkButton>
      {written && (
        <PostButton
          action={to(paths.meetingDecisionRemoval, { ...names, decision: decision.id })}
          variant="tertiary"
          small
        >
          {t.takeBack}
        </PostButton>
      )}
    </div>
  )
}

const Decision = ({ shown, decision }: Shown & { decision: DecisionRow }) => {
  const { language } = useLook()
  const t = useWords()
  const listed = useListed()
  const { parties } = shown.room
  const short = (id: string) => parties.find((party) => party.id === id)?.shortName ?? '–'
  const { state, behind, silent } = decisionState(
    parties.map(({ id }) => id),
    decision.stands,
  )
  const otherwise = decision.stands.filter(({ stand }) => stand === 'differs')
  const offered = shown.meeting.offered_at
  const later = offered ? decision.stands.filter(({ noted_at }) => noted_at > offered) : []
  return (
    <div id={`b${decision.id}`}>
      <DecisionBlock
        label={state === 'open' ? t.openQuestion(decision.label) : t.decision(decision.label)}
        behind={state === 'agreed' ? t.everyone(parties.length) : t.behind(listed(behind.map(short)) || '–')}
      >
        <Voice text={decision.body} />
      </DecisionBlock>
      {otherwise.map(({ party_id, words }) => (
        <div class="otherwise">
          <p class="small">
            <strong>{t.seesOtherwise(short(party_id))}</strong>
          </p>
          <Voice text={words} />
        </div>
      ))}
      {state === 'waiting' && <p class="small muted">{t.waitsFor(listed(silent.map(short)))}</p>}
      {later.map(({ party_id, noted_at }) => (
        <p class="small muted">{t.afterwards(short(party_id), longDate(noted_at, language))}</p>
      ))}
      <DecisionActs shown={shown} decision={decision} />
    </div>
  )
}

const DecisionForm = ({ shown, item }: Shown & { item: ItemRow }) => {
  const to = useTo()
  const t = useWords()
  const given = shown.doing!.form
  const refused = Object.keys(given.problems).length > 0
  const there = (id: string) =>
    shown.people.some(({ partyId, presence }) => partyId === id && presence && presence !== 'absent')
  const { parties } = shown.room
  const form = refused
    ? given
    : filledForm(Object.fromEntries(parties.filter(({ id }) => there(id)).map(({ id }) => [standField(id), 'stands'])))
  const choices = [
    ...stands.map((value) => ({ value: value as string, label: t[value] })),
    { value: 'silent', label: t.silent },
  ]
  return (
    <PostForm action={to(paths.meetingDecisions, { ...namesOf(shown), item: item.id })} class="frm note">
      <p class="muted small">{t.noVote}</p>
      <TextArea name="decision" label={t.decisionWords} hint={t.decisionWordsHint} form={form} rows={3} voice />
      {parties.map((party) => (
        <div class="says">
          <RadioCards name={standField(party.id)} label={t.standOf(party.name)} form={form} options={choices} />
          <TextArea
            name={standWordsField(party.id)}
            label={t.otherwiseWords(party.name)}
            hint={t.otherwiseHint}
            form={form}
            rows={2}
            optional
          />
        </div>
      ))}
      <Button small>{t.saveDecision}</Button>
    </PostForm>
  )
}

/** The decisions under an item, and the form for one more when it is asked for. */
export const Decisions = ({ shown, item }: Shown & { item: ItemRow }) => (
  <>
    {shown.decisions
      .filter(({ itemId }) => itemId === item.id)
      .map((decision) => (
        <Decision shown={shown} decision={decision} />
      ))}
    {shown.minutes === 'written' && shown.doing?.what === 'beslut' && shown.doing.at === item.id && (
      <DecisionForm shown={shown} item={item} />
    )}
  </>
)
