import { paths } from '#paths'
import { Button, PostForm } from '#design/button.tsx'
import { Checkbox, Select } from '#design/choice.tsx'
import { Panel } from '#design/facts.tsx'
import { BackLink, PageHead } from '#design/page-head.tsx'
import { TextField } from '#design/text-field.tsx'
import { WorkPage } from '#frame/page.tsx'
import type { BoardRow, FormerNameRow, OrganisationFound } from '#organisation/queries.ts'
import { organisationTexts } from '#organisation/texts.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Former } from './organisation-page.tsx'
import { organisationPageTexts } from './organisation-texts.ts'

export interface BoardProps {
  organisation: OrganisationFound
  board: BoardRow
  formerNames: readonly FormerNameRow[]
  /** Boards that may follow it, with the organisation of each. */
  successors: readonly { id: string; name: string; organisation: string }[]
  forms: { name: Form<unknown>; successor: Form<unknown> }
}

const Successor = ({ organisation, board, successors, forms }: BoardProps) => {
  const to = useTo()
  const t = organisationPageTexts(useLook().language)
  const options = successors.map((one) => ({
    value: one.id,
    label: one.organisation === organisation.name ? one.name : `${one.name}, ${one.organisation}`,
  }))
  return (
    <Panel title={t.successor}>
      <p class="muted">{t.boardSuccessorLead}</p>
      {options.length === 0 ? (
        <p>{t.noBoardToFollow}</p>
      ) : (
        <PostForm action={to(paths.administrationBoardSuccessor, { organisation: organisation.slug, board: board.id })}>
          <Select
            name="successor"
            label={t.successorOf}
            form={forms.successor}
            options={options}
            blank={t.noSuccessor}
          />
          <Button variant="secondary">{t.save}</Button>
        </PostForm>
      )}
    </Panel>
  )
}

/** One board: its name, and what has followed it. */
export const Board = (props: BoardProps) => {
  const { organisation, board, forms } = props
  const { language } = useLook()
  const to = useTo()
  const t = organisationPageTexts(language)
  const words = organisationTexts(language)
  return (
    <WorkPage
      title={`${board.name}, ${organisation.name}`}
      problems={{ ...forms.name.problems, ...forms.successor.problems }}
      class="wrap fpage stack-l"
      done={{ namn: t.boardNamed, samma: t.unchanged, eftertradare: t.successorSaved }}
    >
      <BackLink href={`${to(paths.administrationOrganisation, { organisation: organisation.slug })}#namnder`}>
        {organisation.name}
      </BackLink>
      <PageHead title={board.name} />
      <Former names={props.formerNames} />
      <Panel title={t.boardName}>
        <p class="muted">{t.boardNameLead}</p>
        <PostForm action={to(paths.administrationBoard, { organisation: organisation.slug, board: board.id })}>
          <TextField name="board" label={words.board} form={forms.name} autocomplete="off" width="middle" />
          <Checkbox name="slip" label={words.slip} hint={words.slipHint} form={forms.name} />
          <Button>{t.save}</Button>
        </PostForm>
      </Panel>
      <Successor {...props} />
    </WorkPage>
  )
}
