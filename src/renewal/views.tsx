import { paths } from '#paths'
import { Panel } from '#design/facts.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { Clock } from './clock-view.tsx'
import { joiningTexts } from './joining-texts.ts'
import { Together } from './joint-view.tsx'
import type { OnwardState } from './load.ts'
import { Notices } from './notice-view.tsx'
import { renewalTexts } from './texts.ts'
import { Amendments, Wishes } from './wishes-view.tsx'

type OnwardWay = 'joining' | 'leaving' | 'closing' | 'lessons'

interface OnwardProps {
  room: Room
  state: OnwardState
  form: Form<unknown>
  /** The step that a refused answer belongs to. */
  of?: string
}

/** A page beside, and what it is for. */
const Way = ({ room, page, title, brief }: { room: Room; page: OnwardWay; title: string; brief: string }) => {
  const to = useTo()
  return (
    <li>
      <a href={to(paths[page], { partnership: room.slug })}>{title}</a>
      <p class="small muted">{brief}</p>
    </li>
  )
}

const ComeAndGo = ({ room }: { room: Room }) => {
  const { language } = useLook()
  const t = renewalTexts(language)
  return (
    <Panel title={t.comeAndGo}>
      <ul class="plain stack-s">
        <Way room={room} page="joining" title={joiningTexts(language).title} brief={t.joiningBrief} />
        <Way room={room} page="leaving" title={t.leaving} brief={t.leavingBrief} />
        <Way room={room} page="closing" title={t.closing} brief={t.closingBrief} />
      </ul>
    </Panel>
  )
}

/** What remains once the partnership has ended. */
const LeftToDo = ({ room }: { room: Room }) => {
  const t = renewalTexts(useLook().language)
  return (
    <Panel title={t.leftToDo}>
      <ul class="plain stack-s">
        <Way room={room} page="closing" title={t.closing} brief={t.closingBrief} />
        <Way room={room} page="lessons" title={t.lessons} brief={t.lessonsBrief} />
      </ul>
    </Panel>
  )
}

/** Vidare: how long is left, what each party wants, changes of the agreement, steps together, and notice. */
export const OnwardPage = ({ room, state, form, of }: OnwardProps) => {
  const { language } = useLook()
  const t = renewalTexts(language)
  const { now, today, steps, notices } = state
  const done = { sparat: t.done, dagordning: t.onAgenda, bett: t.askedDone, foreslaget: t.proposed, svarat: t.answered, antecknat: t.noticeDone, ater: t.withdrawn } // prettier-ignore
  return (
    <RoomPage
      room={room}
      section="onward"
      title={t.onward}
      problems={form.problems}
      class="wrap pagemain stack-l"
      done={done}
    >
      <div>
        <h2>{t.onward}</h2>
        <p class="lead">{now.over ? t.leadOver : t.lead}</p>
      </div>
      <Clock slug={room.slug} now={now} today={today} />
      {now.over && <LeftToDo room={room} />}
      {now.version && <Wishes room={room} state={state} form={form} />}
      {now.version && <Amendments room={room} state={state} form={form} />}
      <Together room={room} steps={steps} now={now} form={form} of={of ?? null} />
      {now.version && <Notices room={room} notices={notices} today={today} over={now.over} />}
      {!now.over && <ComeAndGo room={room} />}
    </RoomPage>
  )
}
