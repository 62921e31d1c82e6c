import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { DiffView } from '#design/diff-view.tsx'
import { Icon } from '#design/icon.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import { TextArea } from '#design/text-area.tsx'
import { useWords } from '#design/texts.ts'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { blankForm, type Form } from '#platform/form.ts'
import { clockTime, shortDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { suggestionId } from './place-ids.ts'
import type { SuggestionRow } from './queries.ts'
import { fits, rebased, type Rebased } from './rebase.ts'
import { awaitedOn, isOwnOpen, mayAnswerSuggestion } from './rules.ts'
import { SourceWords } from './source.tsx'
import { suggestionTexts } from './texts.ts'

/** The room and whether its agreement is open: what a card needs to know of where it stands. */
export interface CardPlace {
  room: Room
  /** False while a version is locked: then nothing is answered. */
  open: boolean
}
interface CardProps {
  at: CardPlace
  suggestion: SuggestionRow
  /** The text that stands under the heading. */
  current: string
  /** Its changes are shown in the text above; else the card shows them itself. */
  inText?: boolean
  /** The answer form of this suggestion, when it was refused. */
  form?: Form<unknown>
}

const useTexts = () => suggestionTexts(useLook().language)
const useSuggester = ({ at, suggestion }: Pick<CardProps, 'at' | 'suggestion'>) =>
  at.room.parties.find(({ id }) => id === suggestion.partyId)

/** «Föreningen Bryggan tar in det. Väntar på Norrviks kommun»: where each party stands, by mark and word. */
const Answers = ({ at, suggestion }: Pick<CardProps, 'at' | 'suggestion'>) => {
  const t = useTexts()
  const awaited = suggestion.outcome === null ? awaitedOn(suggestion, at.room.parties) : []
  if (suggestion.answers.length === 0 && awaited.length === 0) return null
  return (
    <ul class="plain small sugg-answers">
      {suggestion.answers.map(({ partyId, accepts, words }) => {
        const party = at.room.parties.find(({ id }) => id === partyId)
        return (
          <li>
            {party && <PartyMark party={party} />}{' '}
            {accepts ? t.accepted(party?.shortName ?? t.someone) : t.leaves(party?.shortName ?? t.someone, words)}
          </li>
        )
      })}
      {awaited.map((party) => (
        <li>
          <PartyMark party={party} hollow /> {t.waits(party.shortName)}
        </li>
      ))}
    </ul>
  )
}

/** What one's own party can do with an open suggestion: take it in or let the text stand, take it back or make it anew. */
const Acts = ({ at, suggestion, current, form = blankForm }: CardProps) => {
  const to = useTo()
  const t = useTexts()
  const party = useSuggester({ at, suggestion })
  const heading = { partnership: at.room.slug, heading: suggestion.headingId }
  const names = { ...heading, suggestion: suggestion.id }
  const fitting = fits(rebased(suggestion.base, suggestion.body, current))
  const of = <span class="sr"> {t.acceptOf(party?.shortName ?? '')}</span>
  if (!at.open) return null
  if (isOwnOpen(suggestion, at.room.me))
    return (
      <div class="row sugg-acts">
        {!fitting && <a href={`${to(paths.suggestions, heading)}?om=${suggestion.id}#foresla`}>{t.renewNow}</a>}
        <PostButton action={to(paths.suggestionWithdrawal, names)} variant="tertiary" small>
          {t.withdraw}
        </PostButton>
      </div>
    )
  if (!mayAnswerSuggestion(suggestion, at.room.me)) return null
  const field = `words-${suggestion.id}`
  return (
    <div class="row sugg-acts">
      {fitting && (
        <PostButton action={to(paths.suggestionAnswer, names)} carry={{ answer: 'accept' }} variant="secondary" small>
          {t.accept}
          {of}
        </PostButton>
      )}
      <Details
        summary={
          <>
            {t.leave}
            {of}
          </>
        }
        open={form.problems[field] !== undefined}
        class="sugg-leave"
      >
        <PostForm action={to(paths.suggestionAnswer, names)}>
          <TextArea name={field} label={t.leaveWords} rows={2} form={form} />
          <Button name="answer" value="leave" variant="secondary" small>
            {t.leaveSend}
          </Button>
        </PostForm>
      </Details>
    </div>
  )
}

/** What is changed, in few words; a place that no longer stands says so. */
const Change = ({ hunk }: { hunk: Rebased }) => {
  const t = useTexts()
  const words = useWords()
  return (
    <li>
      {hunk.removed.trim() !== '' && (
        <del>
          <span class="sr">{words.removed} </span>
          {hunk.removed}
          <span class="sr"> {words.endOfChange}</span>
        </del>
      )}{' '}
      {hunk.inserted.trim() !== '' && (
        <ins>
          <span class="sr">{words.inserted} </span>
          {hunk.inserted}
          <span class="sr"> {words.endOfChange}</span>
        </ins>
      )}
      {!hunk.fits && <em class="small"> {t.hunkChanged}</em>}
    </li>
  )
}

const Changes = ({ changes }: { changes: readonly Rebased[] }) => (
  <ul class="plain voice sugg-changes doc" lang="sv">
    {changes.map((hunk) => (
      <Change hunk={hunk} />
    ))}
  </ul>
)

const Title = ({ at, suggestion }: Pick<CardProps, 'at' | 'suggestion'>) => {
  const { language } = useLook()
  const t = useTexts()
  const party = useSuggester({ at, suggestion })
  const name = party?.shortName ?? ''
  const { personName, why, madeAt, origin, source } = suggestion
  return (
    <>
      <p class="sugg-who">
        {party && <PartyMark party={party} />} {personName ? t.from(personName, name, why) : t.fromParty(name, why)}
      </p>
      <p class="small muted">
        <time datetime={madeAt.toISOString()}>
          {shortDate(madeAt, language)} {clockTime(madeAt, language)}
        </time>
        {origin !== 'written' && ` · ${t[`origin_${origin}`]}`}
        {source !== '' && (
          <>
            {' · '}
            <SourceWords source={source} />
          </>
        )}
      </p>
    </>
  )
}

/** The card under the paragraph: who suggests, why, how far the answers have come, and one's own answer. */
export const SuggestionCard = (props: CardProps) => {
  const t = useTexts()
  const { at, suggestion, current } = props
  const { language } = useLook()
  const party = useSuggester(props)
  const changes = rebased(suggestion.base, suggestion.body, current)
  return (
    <div
      role="group"
      lang={language}
      class="sugg"
      id={suggestionId(suggestion.id)}
      aria-label={t.acceptOf(party?.name ?? t.someone)}
      data-p={party ? colourOf(party.mark) : undefined}
    >
      <Title at={at} suggestion={suggestion} />
      {!props.inText && <Changes changes={changes} />}
      {!fits(changes) && (
        <p class="small">
          <strong>{t.placeChanged}</strong>
        </p>
      )}
      <Answers at={at} suggestion={suggestion} />
      <Acts {...props} />
    </div>
  )
}

/** A suggestion in the list: with its change in few words, the whole texts on demand, and what became of it. */
export const SuggestionRecord = (props: CardProps) => {
  const { language } = useLook()
  const t = useTexts()
  const { at, suggestion, current } = props
  const { base, body, outcome, settledAt } = suggestion
  const party = useSuggester(props)
  const open = outcome === null
  const changes = rebased(base, body, open ? current : base)
  return (
    <li class="sugg" data-p={party ? colourOf(party.mark) : undefined} id={suggestionId(suggestion.id)}>
      <Title at={at} suggestion={suggestion} />
      <Changes changes={changes} />
      {open && !fits(changes) && (
        <p class="small">
          <strong>{t.placeChanged}</strong>
        </p>
      )}
      {outcome && settledAt && (
        <p>
          <Icon name={outcome === 'accepted' ? 'check' : 'talk'} /> <strong>{t[`became_${outcome}`]}</strong>{' '}
          <span class="small muted">
            {shortDate(settledAt, language)} {clockTime(settledAt, language)}
          </span>
        </p>
      )}
      <Answers at={at} suggestion={suggestion} />
      {open && <Acts {...props} />}
      <Details summary={t.wholeTexts}>
        <DiffView
          before={{ label: t.before, text: base }}
          after={{ label: t.after, text: body, ...(party ? { by: party } : {}) }}
        />
      </Details>
    </li>
  )
}
