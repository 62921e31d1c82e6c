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

interface OnwardProps {
  room: Room
  state: OnwardState
  form: Form<unknown>
  /** The step that a refused answer belongs to. */
  of?: string
}

/** Vidare: how long is left, what each party wants, changes of the agreement, steps together, and notice. */
export const OnwardPage = ({ room, state, form, of }: OnwardProps) => {
  const to = useTo()
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
        <p class="lead">{t.lead}</p>
      </div>
      <Clock slug={room.slug} now={now} today={today} />
      {now.version && <Wishes room={room} state={state} form={form} />}
      {now.version && <Amendments room={room} state={state} form={form} />}
      <Together room={room} steps={steps} now={now} form={form} of={of ?? null} />
      {now.version && <Notices room={room} notices={notices} today={today} />}
      <Panel title={t.comeAndGo}>
        <ul class="plain stack-s">
          <li>
            <a href={to(paths.joining, { partnership: room.slug })}>{joiningTexts(language).title}</a>
            <p class="small muted">{t.joiningBrief}</p>
          </li>
          <li>
            <a href={to(paths.leaving, { partnership: room.slug })}>{t.leaving}</a>
            <p class="small muted">{t.leavingBrief}</p>
          </li>
          <li>
            <a href={to(paths.closing, { partnership: room.slug })}>{t.closing}</a>
            <p class="small muted">{t.closingBrief}</p>
          </li>
        </ul>
      </Panel>
    </RoomPage>
  )
}
