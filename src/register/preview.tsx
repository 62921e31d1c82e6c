import type { Child } from 'hono/jsx'
import { Details } from '#design/details.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { Voice } from '#design/voice.tsx'
import { figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { resourceTexts } from '#resource/texts.ts'
import { unitIn } from '#platform/unit.ts'
import { asParties } from './entry-parts.tsx'
import { clauseTexts, fateWords } from './clause-texts.ts'
import type { Piece, PublishedContent } from './publication.ts'
import { publicationTexts } from './publication-texts.ts'
import { areaName, placeOf } from './wording.ts'

const Resources = ({ content }: { content: PublishedContent }) => {
  const { language } = useLook()
  const kinds = resourceTexts(language)
  return (
    <ul class="plain">
      {content.resources.map((one) => (
        <li>
          {[
            `${one.party}:`,
            one.ownKind || kinds[one.kind],
            one.quantity === null ? '' : `${figure(one.quantity, language)} ${unitIn(one.unit, language)}`,
          ]
            .filter(Boolean)
            .join(' ')}
        </li>
      ))}
    </ul>
  )
}

const Headings = ({ content }: { content: PublishedContent }) => (
  <Details summary={publicationTexts(useLook().language).readText(content.headings.length)}>
    {content.headings.map(({ number, title, text }) => (
      <>
        <h4>{`${number}. ${title}`}</h4>
        <Voice text={text} />
      </>
    ))}
  </Details>
)

/** What would be told about each part of the agreement, and the parts that were removed. */
const Clauses = ({ content }: { content: PublishedContent }) => {
  const { language } = useLook()
  const t = publicationTexts(language)
  const c = clauseTexts(language)
  return (
    <Details summary={t.clause_notes}>
      <p class="small muted">{t.inLibrary}</p>
      {content.clauses.map(({ title, text, why, lesson, fates }) => (
        <>
          <h4>{title}</h4>
          <p class="small muted">{fates.map((fate) => fateWords(fate, language)).join('. ')}</p>
          {fates.at(-1)?.fate === 'removed' && <Voice text={text} />}
          {why && <Voice text={`${c.why} ${why}`} />}
          {lesson && <Voice text={`${c.lesson} ${lesson}`} />}
        </>
      ))}
    </Details>
  )
}

/** A selection word for word, as everyone would see it: what samsyn is about. */
export const Preview = ({ content, pieces }: { content: PublishedContent; pieces: readonly Piece[] }) => {
  const { language } = useLook()
  const t = publicationTexts(language)
  const rows: readonly (readonly [Piece, Child])[] = [
    ['summary', <Voice text={content.summary} />],
    ['challenge', <Voice text={content.challenge} />],
    ['aspiration', <Voice text={content.aspiration} />],
    ['area', areaName(content.area, language)],
    ['place', placeOf(content)],
    ['goals', <Voice text={content.goals.map(({ words }) => words).join('\n\n')} />],
    ['resources', <Resources content={content} />],
    ['agreement_text', <Headings content={content} />],
    ['agreement_file', t.filePiece],
    ['clause_notes', <Clauses content={content} />],
  ]
  return (
    <section class="panel" aria-labelledby="forhandsvisning">
      <h3 id="forhandsvisning">{t.preview}</h3>
      <p class="muted small">{t.previewText}</p>
      <dl class="preview">
        <dt>{t.name}</dt>
        <dd>{content.name}</dd>
        <dt>{t.parties}</dt>
        <dd class="row">
          {asParties(content).map((party) => (
            <PartyChip party={party} />
          ))}
        </dd>
        <dt>{t.phase}</dt>
        <dd>{t.phaseText}</dd>
        {rows
          .filter(([piece]) => pieces.includes(piece))
          .map(([piece, shown]) => (
            <>
              <dt>{t[piece]}</dt>
              <dd>{shown}</dd>
            </>
          ))}
      </dl>
    </section>
  )
}
