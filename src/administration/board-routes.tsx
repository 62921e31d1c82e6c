import { Hono } from 'hono'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import {
  insertBoard,
  insertFormerName,
  listBoards,
  listBoardsInLine,
  listFormerNames,
  saveBoardName,
  saveBoardSuccessor,
  type BoardRow,
  type OrganisationFound,
} from '#organisation/queries.ts'
import { boardForm, chainOf, possibleSuccessors, successorForm } from '#organisation/rules.ts'
import { organisationTexts } from '#organisation/texts.ts'
import { writeLog } from '#record/queries.ts'
import { Board } from './board-page.tsx'
import { getOrganisation, showOrganisation } from './organisation-routes.tsx'

interface FoundBoard {
  organisation: OrganisationFound
  board: BoardRow
  boards: readonly BoardRow[]
}

/** A public organisation and its boards; 404 for one that takes part as it is, without a board. */
async function getBoards(c: Ask) {
  const organisation = await getOrganisation(c)
  if (organisation.side !== 'public') throw notFound('board')
  return { organisation, boards: await listBoards(c.var.tx, organisation.id) }
}

async function getBoard(c: Ask): Promise<FoundBoard> {
  const { organisation, boards } = await getBoards(c)
  const board = boards.find(({ id }) => id === c.req.param('board'))
  if (!board) throw notFound('board')
  return { organisation, boards, board }
}

const inLine = async (c: Ask, { organisation, board }: FoundBoard) =>
  possibleSuccessors(board.id, await listBoardsInLine(c.var.tx, organisation.id))

/** Shows a board with its forms; with one that was refused, in 422. */
async function showBoard(c: Ask, found: FoundBoard, refused: { name?: Form<unknown>; successor?: Form<unknown> } = {}) {
  const { organisation, board } = found
  const formerNames = (await listFormerNames(c.var.tx, organisation.id)).filter((one) => one.board_id === board.id)
  const forms = {
    name: filledForm({ board: board.name }),
    successor: filledForm({ successor: board.successor_id ?? '' }),
    ...refused,
  }
  const page = { organisation, board, formerNames, successors: await inLine(c, found), forms }
  return show(c, <Board {...page} />, Object.keys(refused).length > 0 ? 422 : 200)
}

const isTaken = (name: string, boards: readonly BoardRow[], ownId: string | null) =>
  boards.some((board) => board.name === name && board.id !== ownId)

export const boardRoutes = new Hono<AppEnv>()
  .post(paths.administrationBoards, async (c) => {
    const { organisation, boards } = await getBoards(c)
    const form = await readForm(c, boardForm(c.var.look.language))
    if (!form.ok) return showOrganisation(c, organisation, { board: form })
    const name = form.value.board
    if (isTaken(name, boards, null)) {
      const board = organisationTexts(c.var.look.language).boardTaken
      return showOrganisation(c, organisation, { board: refusedForm(form, { board }) })
    }
    const { id } = await insertBoard(c.var.tx, organisation.id, name)
    await writeLog(c.var.tx, chainOf(organisation), 'organisation:add_board', id, name)
    return go(c, paths.administrationOrganisation, { organisation: organisation.slug }, { klart: 'namnd' })
  })
  .get(paths.administrationBoard, async (c) => showBoard(c, await getBoard(c)))
  .post(paths.administrationBoard, async (c) => {
    const found = await getBoard(c)
    const { organisation, board, boards } = found
    const form = await readForm(c, boardForm(c.var.look.language))
    if (!form.ok) return showBoard(c, found, { name: form })
    const { board: name, slip } = form.value
    const back = (klart: string) =>
      go(c, paths.administrationBoard, { organisation: organisation.slug, board: board.id }, { klart })
    if (name === board.name) return back('samma')
    if (isTaken(name, boards, board.id)) {
      const problem = { board: organisationTexts(c.var.look.language).boardTaken }
      return showBoard(c, found, { name: refusedForm(form, problem) })
    }
    await saveBoardName(c.var.tx, board.id, name)
    if (!slip) await insertFormerName(c.var.tx, organisation.id, board.id, board.name)
    await writeLog(c.var.tx, chainOf(organisation), 'organisation:rename_board', board.id, name)
    return back('namn')
  })
  .post(paths.administrationBoardSuccessor, async (c) => {
    const found = await getBoard(c)
    const { organisation, board } = found
    const form = await readForm(c, successorForm)
    const all = await inLine(c, found)
    const chosen = form.ok ? form.value.successor : null
    if (!form.ok || (chosen && !all.some(({ id }) => id === chosen))) {
      const problem = { successor: organisationTexts(c.var.look.language).successorWrong }
      return showBoard(c, found, { successor: refusedForm(form, problem) })
    }
    await saveBoardSuccessor(c.var.tx, board.id, chosen)
    await writeLog(c.var.tx, chainOf(organisation), 'organisation:set_board_successor', board.id, chosen ?? '')
    return go(
      c,
      paths.administrationBoard,
      { organisation: organisation.slug, board: board.id },
      { klart: 'eftertradare' },
    )
  })
