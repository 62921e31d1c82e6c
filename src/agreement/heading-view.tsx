import { AccordPanel } from '#accord/panel.tsx'
import type { RemarkRow } from '#accord/queries.ts'
import { accordDone } from '#accord/texts.ts'
import { WriteTogether } from '#co-writing/mount.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Form, Problems } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { CardsUnder, HeadingSuggestions } from '#suggestion/beside.tsx'
import { decorationsOf } from '#suggestion/inline.ts'
import type { SuggestionRow } from '#suggestion/queries.ts'
import { suggestionDone } from '#suggestion/texts.ts'
import { paths } from '#paths'
import { shownComments, type Comment } from './commenting.ts'
import { commentDone } from './comment-texts.ts'
import { Conversation, type TalkForms } from './conversation.tsx'
import { OpenCorrection } from './correction.tsx'
import type { CorrectionRow } from './correction-queries.ts'
import { partOf, type AgreementRoom } from './enter.ts'
import { SearchLibrary, TalkQuestions } from './guidance.tsx'
import { ManageHeading, TakeBack, type ManageForms } from './manage.tsx'
import { AgreementHeadings, LockedNote } from './nav.tsx'
import { HeadingPaper } from './paper.tsx'
import type { WrittenHeading } from './queries.ts'
import { canBeAgreed } from './rules.ts'
import { ReviewAside } from './review-view.tsx'
import { placesOf, type Numbered } from './reviewing.ts'
import { seenTexts } from './seen-texts.ts'
import type { Weighing } from './seen-view.tsx'
import { agreementTexts, headingDone } from './texts.ts'
import type { WhyNote } from './why-queries.ts'
import { whyTexts } from './why-texts.ts'
import { StandsTwice } from './twin-view.tsx'
import { WhyWeWrote } from './why-view.tsx'
import { WriteText, type Writing } from './writing.tsx'
import { writingDone } from './writing-texts.ts'

/** All that the page of a heading shows. */
export interface HeadingPageProps {
  at: AgreementRoom
  heading: WrittenHeading
  versions: number
  findings: readonly Numbered[]
  weighing: Weighing
  clean: string[]
  writing: Writing
  correction: CorrectionRow | null
  /** Open and settled, the oldest first. */
  suggestions: readonly SuggestionRow[]
  remarks: readonly RemarkRow[]
  /** The open comments on places in the text. */
  comments: readonly Comment[]
  talk: TalkForms
  manage: ManageForms
  /** The samsyn form, when it was refused. */
  answer: Form<unknown> | null
  why: { notes: readonly WhyNote[]; form: Form<unknown> | null }
  problems: Problems
}

const Samsyn = ({ at, heading, answer }: Pick<HeadingPageProps, 'at' | 'heading' | 'answer'>) => {
  const to = useTo()
  const t = agreementTexts(useLook().language)
  const part = partOf(at, heading.id)
  if (!part || !canBeAgreed(heading)) return null
  const names = { partnership: at.room.slug, heading: heading.id }
  const title = heading.removed ? t.removedAccord : heading.notNeededBecause !== null ? t.notNeededAccord : null
  return (
    <AccordPanel
      room={at.room}
      part={part}
      accords={at.accords}
      action={to(paths.accord, names)}
      changes={() => `${to(paths.agreementChanges, { partnership: at.room.slug })}#del-${heading.id}`}
      {...(title ? { title } : {})}
      {...(answer ? { form: answer } : {})}
    />
  )
}

/** Where the text is written together, and where those who only read follow it. */
const Together = ({ at, heading }: Pick<HeadingPageProps, 'at' | 'heading'>) => {
  const to = useTo()
  const { me, parties, myParty, slug } = at.room
  if (!at.open || heading.removed || me.left) return null
  const names = { partnership: slug, heading: heading.id }
  const writes = may('act', me)
  return (
    <WriteTogether
      id={heading.id}
      line={to(paths.headingLive, names)}
      beside={to(paths.headingBeside, names)}
      comments={may('talk', me) ? to(paths.headingComments, names) : undefined}
      suggestions={writes ? to(paths.suggestionOnWords, names) : undefined}
      reads={!writes}
      person={{ id: me.personId, name: me.name, party: myParty }}
      parties={parties}
    />
  )
}

/** The room where a heading is written: headings, paper and review beside each other. */
export const HeadingPage = (props: HeadingPageProps) => {
  const { language } = useLook()
  const t = agreementTexts(language)
  const to = useTo()
  const { at, heading } = props
  const names = { partnership: at.room.slug, heading: heading.id }
  const writes = may('act', at.room.me) && at.open
  const open = props.suggestions.filter(({ outcome }) => outcome === null)
  const decorations = decorationsOf(open, heading.body, at.room.parties, shownComments(props.comments))
  const title = heading.removed ? heading.title : `${heading.number}. ${heading.title}`
  return (
    <RoomPage
      room={at.room}
      section="agreement"
      kind="room"
      class="wrap roomgrid"
      title={`${title}, ${t.title}`}
      problems={props.problems}
      done={{
        varfor: whyTexts(language).done,
        sett: seenTexts(language).done,
        ...headingDone(language),
        ...writingDone(language),
        ...accordDone(language),
        ...suggestionDone(language),
        ...commentDone(language),
      }}
    >
      <LockedNote at={at} />
      <AgreementHeadings at={at} currentId={heading.id} />
      <HeadingPaper
        at={at}
        heading={heading}
        versions={props.versions}
        places={placesOf(props.findings)}
        decorations={decorations}
        after={(block) => <CardsUnder at={at} heading={heading} suggestions={open} shown={decorations} block={block} />}
        remarks={props.findings.length}
        together={<Together at={at} heading={heading} />}
      >
        {!heading.removed && <StandsTwice at={at} heading={heading} mayMend={writes && props.writing.draft === null} />}
        <HeadingSuggestions at={at} heading={heading} suggestions={props.suggestions} shown={decorations}>
          <SearchLibrary at={at} heading={heading} />
        </HeadingSuggestions>
        {props.correction && <OpenCorrection at={at} heading={heading} correction={props.correction} />}
        {writes && heading.removed && <TakeBack at={at} heading={heading} />}
        {writes && !heading.removed && <WriteText at={at} heading={heading} writing={props.writing} />}
        <Conversation at={at} heading={heading} remarks={props.remarks} comments={props.comments} forms={props.talk} />
        <Samsyn at={at} heading={heading} answer={props.answer} />
        <section class="heading-more" aria-labelledby="mer-om-rubriken">
          <h3 id="mer-om-rubriken">{t.moreAbout}</h3>
          <WhyWeWrote at={at} headingId={heading.id} {...props.why} />
          {heading.body !== '' && <TalkQuestions heading={heading} />}
          {writes && !heading.removed && <ManageHeading at={at} heading={heading} forms={props.manage} />}
        </section>
      </HeadingPaper>
      <ReviewAside
        findings={props.findings}
        weighing={props.weighing}
        clean={props.clean}
        suggestAt={writes && !heading.removed ? to(paths.suggestionFromReview, names) : undefined}
      />
    </RoomPage>
  )
}
