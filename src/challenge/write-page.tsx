import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden, TextField } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { PublicPage, WorkPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { counties, municipalities } from '#platform/places.ts'
import { most } from './description.ts'
import type { OrganisationRow } from './organisation-queries.ts'
import type { ChallengeRow } from './queries.ts'
import { ReadersField } from './readers-field.tsx'
import { challengeTexts } from './texts.ts'

type Named = { id: string; name: string }

const WhyNoSolution = () => {
  const t = challengeTexts(useLook().language)
  return (
    <Details summary={t.whyNoSolution}>
      <p>{t.becauseTogether}</p>
      <SourceNote source="Från idé till IOP, en bruksanvisning: Ett IOP" />
    </Details>
  )
}

const WhatAndWhom = ({ form }: { form: Form<unknown> }) => {
  const t = challengeTexts(useLook().language)
  return (
    <section>
      <h2>{t.theChallenge}</h2>
      <TextField name="title" label={t.title} hint={t.titleHint} form={form} />
      <TextArea name="what" label={t.what} hint={t.whatHint} form={form} rows={8} maxLength={most.what} voice />
      <WhyNoSolution />
      <TextField name="affected" label={t.affected} hint={t.affectedHint} form={form} />
    </section>
  )
}

const asChoices = (places: readonly { code: string; name: string }[]) =>
  places.map(({ code, name }) => ({ value: code, label: name }))

const Where = ({ form }: { form: Form<unknown> }) => {
  const t = challengeTexts(useLook().language)
  return (
    <section>
      <h2>{t.where}</h2>
      <TextField name="place" label={t.place} hint={t.placeHint} form={form} optional />
      <div class="places">
        <Select name="county" label={t.county} form={form} options={asChoices(counties)} blank={t.noCounty} optional />
        <Select
          name="municipality"
          label={t.municipality}
          form={form}
          options={asChoices(municipalities)}
          blank={t.noMunicipality}
          optional
        />
      </div>
    </section>
  )
}

const Activity = ({ form, boards }: { form: Form<unknown>; boards: readonly Named[] }) => {
  const t = challengeTexts(useLook().language)
  return (
    <section>
      <h2>{t.theActivity}</h2>
      <TextArea
        name="activity"
        label={t.activity}
        hint={t.activityHint}
        form={form}
        rows={3}
        maxLength={most.activity}
        optional
        voice
      />
      <TextField name="activityOwner" label={t.activityOwner} hint={t.activityOwnerHint} form={form} optional />
      {boards.length > 0 && (
        <Select
          name="board"
          label={t.board}
          hint={t.boardHint}
          form={form}
          options={boards.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </section>
  )
}

interface WriteProps {
  form: Form<unknown>
  organisation: OrganisationRow
  organisations: readonly Named[]
  /** The challenge that is being changed, or null for a new one. */
  row: ChallengeRow | null
}

/** The form in which a challenge is described: the same for every kind of organisation. */
export const WriteChallenge = ({ form, organisation, organisations, row }: WriteProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = challengeTexts(language)
  const published = Boolean(row?.published_at)
  const title = published ? t.change : t.describe
  const overtaken = row && form.problems.what === t.changedMeanwhile
  return (
    <WorkPage title={title} problems={form.problems} class="wrap fpage" done={{ utkast: t.doneDraft }}>
      <BackLink href={published && row ? to(paths.challenge, { challenge: row.slug }) : to(paths.challenges)}>
        {published ? t.backToChallenge : t.back}
      </BackLink>
      <h1>{title}</h1>
      <p class="lead">{t.formLead}</p>
      <p>{t.writesFor(organisation.name)}</p>
      <PostForm action={row ? to(paths.challengeEdit, { challenge: row.slug }) : to(paths.newChallenge)}>
        <Hidden name="revision" value={form.typed.revision ?? '0'} />
        <WhatAndWhom form={form} />
        <Where form={form} />
        <Activity form={form} boards={organisation.boards} />
        {!published && <ReadersField form={form} organisations={organisations} />}
        <div class="row">
          <Button name="act" value="share">
            {published ? t.saveChange : t.share}
          </Button>
          {!published && (
            <Button name="act" value="draft" variant="tertiary">
              {t.saveDraft}
            </Button>
          )}
        </div>
        {!published && <p class="small muted draft-hint">{t.draftHint}</p>}
      </PostForm>
      {overtaken && (
        <section class="panel" aria-labelledby="standing-text">
          <h2 id="standing-text">{t.standingText}</h2>
          <h3>{row.title}</h3>
          <Voice text={row.what} />
          <p>{row.affected}</p>
        </section>
      )}
    </WorkPage>
  )
}

/** Who may read, changed afterwards. */
export const Readers = ({
  form,
  row,
  organisations,
}: {
  form: Form<unknown>
  row: ChallengeRow
  organisations: readonly Named[]
}) => {
  const to = useTo()
  const t = challengeTexts(useLook().language)
  return (
    <WorkPage title={t.whoReads} problems={form.problems} class="wrap fpage">
      <BackLink href={to(paths.challenge, { challenge: row.slug })}>{t.backToChallenge}</BackLink>
      <h1>{t.whoReads}</h1>
      <p class="lead">{row.title}</p>
      <PostForm action={to(paths.challengeAudience, { challenge: row.slug })}>
        <ReadersField form={form} organisations={organisations} />
        <div class="row">
          <Button>{t.saveReaders}</Button>
        </div>
      </PostForm>
    </WorkPage>
  )
}

/** In place of the form, for those who have not signed in or represent nobody: how to get there. */
export const NotYet = () => {
  const { language, person } = useLook()
  const to = useTo()
  const t = challengeTexts(language)
  return (
    <PublicPage title={t.describe} class="wrap fpage">
      <BackLink href={to(paths.challenges)}>{t.back}</BackLink>
      <h1>{t.describe}</h1>
      <p class="lead">{person ? t.needsOrganisation : t.needsSignIn}</p>
      <p class="row">
        {!person && (
          <LinkButton href={`${to(paths.signIn)}?vidare=${encodeURIComponent(to(paths.newChallenge))}`}>
            {t.signIn}
          </LinkButton>
        )}
        <LinkButton href={to(paths.questions)} variant={person ? 'primary' : 'tertiary'}>
          {t.askUs}
        </LinkButton>
      </p>
      <WhyNoSolution />
    </PublicPage>
  )
}
