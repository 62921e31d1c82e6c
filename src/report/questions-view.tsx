import type { Child } from 'hono/jsx'
import { PartyChip } from '#design/party-chip.tsx'
import { Voice } from '#design/voice.tsx'
import { longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { FactParty } from './facts.ts'
import type { QuestionRow } from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'

/** What the invited have asked and what the parties have answered, the oldest first. @param under room to answer each */
export const Questions = (props: {
  questions: readonly QuestionRow[]
  parties: readonly FactParty[]
  under?: (question: QuestionRow) => Child
}) => {
  const { language } = useLook()
  const t = invitationTexts(language)
  if (props.questions.length === 0) return <p class="muted">{t.noQuestions}</p>
  return (
    <ul class="plain stack questions">
      {props.questions.map((question) => (
        <li>
          <p>
            <strong>{t.asks(question.who, question.role)}</strong>{' '}
            <span class="muted small">{longDate(question.madeAt, language)}</span>
          </p>
          <Voice text={question.words} />
          {question.replies.map(({ words, partyId, madeAt }) => {
            const party = props.parties.find(({ id }) => id === partyId)
            return (
              <div class="reply">
                <p>
                  {party && <PartyChip party={party} />}{' '}
                  <span class="muted small">{longDate(new Date(madeAt), language)}</span>
                </p>
                <Voice text={words} />
              </div>
            )
          })}
          {props.under?.(question)}
        </li>
      ))}
    </ul>
  )
}
