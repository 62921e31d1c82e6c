import type { Child } from 'hono/jsx'

/** Splits what a person wrote into paragraphs at empty lines; single line breaks stay within one. */
const paragraphsOf = (text: string) => text.trim().split(/\n\s*\n/)

const lines = (paragraph: string) =>
  paragraph.split('\n').flatMap((line, index) => (index === 0 ? [<>{line}</>] : [<br />, <>{line}</>]))

/** The parties' own words, in serif, in the paragraphs in which they wrote them. */
export const Voice = ({ text }: { text: string }) => (
  <div class="voice own-words">
    {paragraphsOf(text).map((paragraph) => (
      <p>{lines(paragraph)}</p>
    ))}
  </div>
)

/**
 * The sheet on which an agreement is read and written.
 * @param bar above the text: who wrote last, what is saved
 * @param number of the heading, before its name
 */
export const Paper = (props: {
  id: string
  title: string
  number?: number
  level?: 2 | 3
  bar?: Child
  children: Child
}) => {
  const name = props.number === undefined ? props.title : `${props.number}. ${props.title}`
  return (
    <article class="paper" aria-labelledby={props.id}>
      {props.bar && <div class="between bar">{props.bar}</div>}
      {props.level === 3 ? (
        <h3 class="voice doch" id={props.id}>
          {name}
        </h3>
      ) : (
        <h2 class="voice doch" id={props.id}>
          {name}
        </h2>
      )}
      {props.children}
    </article>
  )
}

/** The text of an agreement, inside a `Paper`. */
export const AgreementText = ({ text }: { text: string }) => (
  <div class="doc voice">
    {paragraphsOf(text).map((paragraph) => (
      <p>{lines(paragraph)}</p>
    ))}
  </div>
)

/** What binds the parties: the shared aspiration in large words, and beside it the challenge. */
export const SharedWords = (props: {
  aspirationTitle: string
  aspiration: string
  challengeTitle: string
  challenge: string
  children?: Child
}) => (
  <section class="shared">
    <div class="asp">
      <h2>{props.aspirationTitle}</h2>
      <p class="voice">{props.aspiration}</p>
    </div>
    <div class="cha">
      <h2>{props.challengeTitle}</h2>
      <p class="voice">{props.challenge}</p>
      {props.children && <p class="small">{props.children}</p>}
    </div>
  </section>
)
