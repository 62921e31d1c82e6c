import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Panel } from '#design/facts.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { TextField } from '#design/text-field.tsx'
import { WorkPage } from '#frame/page.tsx'
import type { BoardRow, FormerNameRow, OrganisationFound } from '#organisation/queries.ts'
import { organisationTexts } from '#organisation/texts.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { DetailsFields, type Choices } from './details-fields.tsx'
import { organisationPageTexts } from './organisation-texts.ts'

/** The three forms of the page, each as it was last filled in. */
export interface OrganisationForms {
  details: Form<unknown>
  board: Form<unknown>
  successor: Form<unknown>
}
export interface OrganisationProps {
  organisation: OrganisationFound
  boards: readonly BoardRow[]
  formerNames: readonly FormerNameRow[]
  /** Organisations that may follow it. */
  successors: readonly { id: string; name: string }[]
  choices: Choices
  forms: OrganisationForms
}

/** Names that something has had, each with its last day; nothing where there are none. */
export const Former = ({ names }: { names: readonly FormerNameRow[] }) => {
  const { language } = useLook()
  const t = organisationTexts(language)
  if (names.length === 0) return null
  const said = names.map(({ name, until_day }) => t.until(name, longDate(until_day, language)))
  return (
    <p class="small muted">
      {t.formerNames}: {said.join('; ')}
    </p>
  )
}

const BoardLine = ({ slug, board, names }: { slug: string; board: BoardRow; names: readonly FormerNameRow[] }) => {
  const to = useTo()
  const t = organisationPageTexts(useLook().language)
  const elsewhere = board.successor_organisation_id === board.organisation_id ? '' : `, ${board.successor_organisation}`
  return (
    <li>
      <div>
        <strong>{board.name}</strong>
        {board.successor && <p class="small muted">{t.boardFollowed(`${board.successor}${elsewhere}`)}</p>}
        <Former names={names} />
      </div>
      <LinkButton
        href={to(paths.administrationBoard, { organisation: slug, board: board.id })}
        variant="secondary"
        small
      >
        <span aria-hidden="true">{t.changeBoard}</span>
        <span class="sr">{t.changeBoardOf(board.name)}</span>
      </LinkButton>
    </li>
  )
}

const Boards = ({ organisation, boards, formerNames, forms }: OrganisationProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = organisationPageTexts(language)
  const words = organisationTexts(language)
  const { slug } = organisation
  return (
    <Panel title={t.boards} id="namnder">
      <p class="muted">{t.boardsLead}</p>
      {boards.length === 0 ? (
        <p>{t.noBoards}</p>
      ) : (
        <ul class="plain boards">
          {boards.map((board) => (
            <BoardLine slug={slug} board={board} names={formerNames.filter(({ board_id }) => board_id === board.id)} />
          ))}
        </ul>
      )}
      <PostForm action={to(paths.administrationBoards, { organisation: slug })}>
        <TextField
          name="board"
          label={words.board}
          hint={words.boardHint}
          form={forms.board}
          autocomplete="off"
          width="middle"
        />
        <Button variant="secondary">{t.addBoard}</Button>
      </PostForm>
    </Panel>
  )
}

const Successor = ({ organisation, successors, forms }: OrganisationProps) => {
  const to = useTo()
  const t = organisationPageTexts(useLook().language)
  const options = successors.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Panel title={t.successor}>
      <p class="muted">{t.successorLead}</p>
      <PostForm action={to(paths.administrationSuccessor, { organisation: organisation.slug })}>
        <Select name="successor" label={t.successorOf} form={forms.successor} options={options} blank={t.noSuccessor} />
        <Button variant="secondary">{t.save}</Button>
      </PostForm>
    </Panel>
  )
}

/** One organisation: what is known to everyone about it, its boards, and what has followed it. */
export const Organisation = (props: OrganisationProps) => {
  const { organisation, forms, choices } = props
  const { language } = useLook()
  const to = useTo()
  const t = organisationPageTexts(language)
  const done = {
    tillagd: t.added,
    sparat: t.saved,
    samma: t.unchanged,
    namnd: t.boardAdded,
    eftertradare: t.successorSaved,
  }
  return (
    <WorkPage
      title={organisation.name}
      problems={{ ...forms.details.problems, ...forms.board.problems, ...forms.successor.problems }}
      class="wrap fpage stack-l"
      done={done}
    >
      <BackLink href={to(paths.administrationOrganisations)}>{t.back}</BackLink>
      <PageHead title={organisation.name}>
        <LinkButton href={to(paths.organisation, { organisation: organisation.slug })} variant="secondary">
          {t.toPeople}
        </LinkButton>
      </PageHead>
      {organisation.successor && (
        <Alert kind="info">
          <p>{t.merged(organisation.successor)}.</p>
        </Alert>
      )}
      <Former names={props.formerNames.filter(({ board_id }) => board_id === null)} />
      <Panel title={t.details}>
        <p class="muted">{t.detailsLead}</p>
        <PostForm action={to(paths.administrationOrganisation, { organisation: organisation.slug })}>
          <DetailsFields form={forms.details} choices={choices} />
          <Button>{t.save}</Button>
        </PostForm>
      </Panel>
      {organisation.side === 'public' && <Boards {...props} />}
      <Successor {...props} />
    </WorkPage>
  )
}
