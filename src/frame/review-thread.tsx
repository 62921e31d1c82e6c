import type { Party } from '#design/party.ts'
import { Remark, Thread } from '#design/thread.tsx'
import { longDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'

/** What somebody saw when something was gone through again. */
export interface Review {
  /** Nobody's name where the person has been erased. */
  personName: string | null
  party_id: string | null
  on: Parameters<typeof longDate>[0]
  /** What it came to, in the reader's language. */
  verdict: string
  words: string
}

/** Every time something was gone through, the oldest first. @param none where it never was; @param someone for who is erased */
export const ReviewThread = (props: {
  parties: readonly Party[]
  id: string
  title: string
  none: string
  someone: string
  reviews: readonly Review[]
}) => {
  const { language } = useLook()
  const remarks = props.reviews.map(({ personName, party_id, on, verdict, words }) => (
    <Remark
      name={personName ?? props.someone}
      party={props.parties.find(({ id }) => id === party_id) ?? null}
      when={longDate(on, language)}
    >
      <p>
        <strong>{verdict}</strong>
      </p>
      {words && <p class="said">{words}</p>}
    </Remark>
  ))
  return (
    <Thread
      title={props.title}
      id={props.id}
      remarks={remarks.length === 0 ? <li class="muted">{props.none}</li> : <>{remarks}</>}
    />
  )
}
