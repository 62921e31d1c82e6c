import { colourOf } from '#design/party.ts'
import { useWords } from '#design/texts.ts'
import { useLook } from '#platform/look.tsx'
import { piecesOf, undecorated, type Commented, type Decorations, type Piece } from './inline.ts'
import { commentPlaceId, remarkId } from './place-ids.ts'
import { suggestionTexts } from './texts.ts'

const Removed = ({ piece }: { piece: Piece & { kind: 'own' } }) => {
  const words = useWords()
  return (
    <del>
      <span class="sr">{words.removed} </span>
      <span data-at={piece.start}>{piece.text}</span>
      <span class="sr"> {words.endOfChange}</span>
    </del>
  )
}

const Own = ({ piece }: { piece: Piece & { kind: 'own' } }) => {
  const { text, start, change, comment } = piece
  const words = change && text.trim() !== '' ? <Removed piece={piece} /> : <span data-at={start}>{text}</span>
  if (!comment) return words
  return (
    <mark class="said" id={comment.start === start ? commentPlaceId(comment.number) : undefined}>
      {words}
    </mark>
  )
}

const Inserted = ({ piece }: { piece: Piece & { kind: 'put_in' } }) => {
  const words = useWords()
  // Line breaks at the ends stand outside: else a bit of colour is left on a line without words
  const [, before = '', text = '', after = ''] = /^(\n*)([^]*?)(\n*)$/.exec(piece.text) ?? []
  const breaks = (signs: string) => [...signs].map(() => <br />)
  return (
    <>
      {breaks(before)}
      <ins data-p={colourOf(piece.change.mark)}>
        <span class="sr">{words.inserted} </span>
        {text}
        <span class="sr"> {words.endOfChange}</span>
      </ins>
      {breaks(after)}
    </>
  )
}

const Number = ({ comment }: { comment: Commented }) => {
  const t = suggestionTexts(useLook().language)
  return (
    <sup class="said-no">
      <a href={`#${remarkId(comment.remarkId)}`} aria-label={t.commentNumber(comment.number)}>
        {comment.number}
      </a>
    </sup>
  )
}

/**
 * Words of a text with the suggestions and comments that lie in them: struck out, underlined, or marked with a number that
 * leads to what was said; for those who listen, by word too.
 * @param start where the words begin in the text
 * @param isLast nothing of their line follows
 */
export const DecoratedWords = (props: { text: string; start: number; isLast: boolean; shown: Decorations }) => {
  if (props.shown === undecorated) return <>{props.text}</>
  return (
    <>
      {piecesOf(props.text, props.start, props.shown, props.isLast).map((piece) =>
        piece.kind === 'own' ? (
          <Own piece={piece} />
        ) : piece.kind === 'put_in' ? (
          <Inserted piece={piece} />
        ) : (
          <Number comment={piece.comment} />
        ),
      )}
    </>
  )
}
