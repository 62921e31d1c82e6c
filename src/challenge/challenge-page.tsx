import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Remark } from '#design/thread.tsx'
import { Tag } from '#design/verdict.tsx'
import { Voice } from '#design/voice.tsx'
import { PublicPage } from '#frame/page.tsx'
import { dateAndTime, longDate, type Language } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { most } from './description.ts'
import { InvitationSummary } from './invitation-log.tsx'
import { joiningTexts } from './joining-texts.ts'
import { NextStep, PartiesIn, Wishes } from './joining-views.tsx'
import { invitationTexts } from './invitation-texts.ts'
import { mayDo, type Audience } from './rules.ts'
import type { ShownChallenge } from './show-challenge.ts'
import { challengeTexts } from './texts.ts'
import { whereText } from './views.tsx'

const audienceText = (audience: Audience | null, language: Language) => {
  const t = challengeTexts(language)
  return audience && { everyone: t.everyone, signed_in: t.signedIn, named: t.named }[audience]
}

const WhatItIs = ({ row }: { row: ShownChallenge['row'] }) => {
  const { language } = useLook()
  const t = challengeTexts(language)
  return (
    <section class="panel challenge-text">
      <h2 class="sr">{t.theChallenge}</h2>
      <Voice text={row.what} />
      <Facts
        items={[
          [t.affectedFact, row.affected],
          [t.whereFact, whereText(row)],
          [t.activityFact, row.activity],
          [t.ownerFact, row.activity_owner],
          [t.putUpFact, row.published_at && `${longDate(row.published_at, language)}, ${row.author}`],
          [t.readersFact, audienceText(row.audience, language)],
        ]}
      />
    </section>
  )
}

const Earlier = ({ versions, current }: { versions: ShownChallenge['versions']; current: number }) => {
  const { language } = useLook()
  const t = challengeTexts(language)
  const earlier = versions.filter(({ revision }) => revision < current)
  if (earlier.length === 0) return null
  return (
    <Details summary={`${t.earlier} (${earlier.length})`}>
      {earlier.map((version) => (
        <section class="version">
          <h3>{t.versionOf(version.revision, dateAndTime(version.made_at, language))}</h3>
          <p>
            <strong>{version.title}</strong>
          </p>
          <Voice text={version.what} />
          <p class="small">
            {[version.affected, whereText(version), version.activity, version.activity_owner]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </section>
      ))}
    </Details>
  )
}

const Talk = ({ shown }: { shown: ShownChallenge }) => {
  const { language } = useLook()
  const to = useTo()
  const t = challengeTexts(language)
  const { row, comments, names, parties, actor, facts } = shown
  if (actor.personId === null) {
    return (
      <section class="thread">
        <h2>{t.comments}</h2>
        <p>{t.signInToTalk}</p>
      </section>
    )
  }
  const remarks = comments.map((comment) => (
    <Remark
      name={names.get(comment.person_id) ?? t.somebody}
      party={parties.find(({ name }) => name === comment.organisation) ?? null}
      when={[
        parties.some(({ name }) => name === comment.organisation) ? '' : comment.organisation,
        dateAndTime(comment.made_at, language),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <Voice text={comment.words} />
    </Remark>
  ))
  return (
    <section class="thread" aria-labelledby="talk">
      <h2 id="talk">{t.comments}</h2>
      {comments.length === 0 ? <p class="muted">{t.noComments}</p> : <ul class="plain">{remarks}</ul>}
      {mayDo('comment', facts, actor) && (
        <PostForm action={to(paths.challengeComments, { challenge: row.slug })}>
          <TextArea
            name="comment"
            label={t.comment}
            hint={t.commentHint}
            form={shown.commentForm}
            rows={4}
            maxLength={most.comment}
          />
          <Button variant="secondary">{t.send}</Button>
        </PostForm>
      )}
    </section>
  )
}

const doneTexts = (language: Language) => {
  const t = challengeTexts(language)
  const j = joiningTexts(language)
  return {
    delad: t.doneShared,
    andrad: t.doneChanged,
    kommentar: t.doneComment,
    lasare: t.doneReaders,
    fragat: j.doneAsked,
    svarat: j.doneAnswered,
    med: j.doneJoined,
    ater: j.doneWithdrawn,
    lamnat: j.doneLeft,
    inbjuden: invitationTexts(language).doneInvited,
  }
}

/** A challenge: what needs to change in its author's words, who is in, what is said, and what comes next. */
export const ChallengePage = (shown: ShownChallenge) => {
  const { language } = useLook()
  const to = useTo()
  const t = challengeTexts(language)
  const { row, facts, actor } = shown
  return (
    <PublicPage
      title={row.title || t.untitled}
      description={row.audience === 'everyone' ? row.what.slice(0, 150) : undefined}
      problems={{ ...shown.commentForm.problems, ...shown.beginForm.problems, ...shown.leaveForm.problems }}
      done={doneTexts(language)}
    >
      <BackLink href={to(paths.challenges)}>{t.back}</BackLink>
      <div class="between middle challenge-head">
        <div>
          <p class="eyebrow">{t.societalChallenge}</p>
          <h1>{row.title || t.untitled}</h1>
        </div>
        {!facts.published && <Tag kind="warning">{t.draft}</Tag>}
        {facts.begun && <Tag kind="success">{t.leadsOn}</Tag>}
      </div>
      <div class="main-side challenge-grid">
        <div class="stack">
          <WhatItIs row={row} />
          {mayDo('edit', facts, actor) && (
            <p class="row">
              <LinkButton variant="secondary" small icon="pen" href={to(paths.challengeEdit, { challenge: row.slug })}>
                {t.change}
              </LinkButton>
              {facts.published && (
                <LinkButton variant="tertiary" small href={to(paths.challengeAudience, { challenge: row.slug })}>
                  {t.whoReads}
                </LinkButton>
              )}
            </p>
          )}
          <Earlier versions={shown.versions} current={row.revision} />
        </div>
        <aside class="stack" aria-label={joiningTexts(language).next}>
          <NextStep shown={shown} />
          <Wishes shown={shown} />
          {facts.published && <PartiesIn shown={shown} />}
          <InvitationSummary shown={shown} />
        </aside>
        <Talk shown={shown} />
      </div>
    </PublicPage>
  )
}
