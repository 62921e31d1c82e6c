import { filledForm, refusedForm } from '#platform/form.ts'
import { Button, LinkButton, PostButton, PostForm } from './button.tsx'
import { Checkbox, CheckboxCards, RadioCards, Select } from './choice.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { QuestionProgress, ResultBar } from './question-progress.tsx'
import { DateField, FileField, Hidden, TextField } from './text-field.tsx'
import { TextArea } from './text-area.tsx'

const typed = filledForm({
  need: 'Unga i Ekvik har ingenstans att vara när skolan stänger.',
  mail: 'lyktan.example',
  kinds: 'time\nrooms',
  area: 'health',
})
const form = refusedForm(typed, {
  mail: 'Skriv en e-postadress med @, till exempel namn@forening.example',
  start: 'Skriv dagen så här: 9 dec 2026',
  audience: 'Välj vem som får läsa',
  promise: 'Kryssa i att ni har frågat alla parter',
})
const audiences = [
  { value: 'everyone', label: 'Alla', hint: 'Den syns i registret, och fler kan höra av sig.' },
  { value: 'invited', label: 'Bara de vi bjuder in' },
]
const resources = [
  { value: 'money', label: 'Pengar' },
  { value: 'time', label: 'Tid', hint: 'Både ideell tid och anställdas.' },
  { value: 'rooms', label: 'Lokaler' },
]
const areas = [
  { value: 'health', label: 'Psykisk hälsa' },
  { value: 'work', label: 'Arbete' },
]

/** The summary of what there is to mend, as it stands above a page's title. */
export const SheetErrors = () => <ErrorSummary problems={form.problems} />

/** Every kind of field, right and wrong. */
export const SheetOfForms = () => (
  <section>
    <h2>Formulär</h2>
    <PostForm action="#sparat" files>
      <TextArea name="need" label="Vad behöver förändras?" hint="Beskriv vad ni ser." form={form} maxLength={1000} />
      <TextField name="mail" label="E-post" form={form} type="email" autocomplete="email" />
      <TextField name="place" label="Ort" form={form} optional width="middle" />
      <DateField name="start" label="När börjar ni?" form={form} />
      <Select name="area" label="Område" options={areas} form={form} />
      <FileField name="decision" label="Beslutet" hint="En pdf." form={form} optional accept="application/pdf" />
      <RadioCards name="audience" label="Vem får läsa?" heading={3} options={audiences} form={form} />
      <CheckboxCards name="kinds" label="Vad vill ni bidra med?" options={resources} form={form} optional />
      <Checkbox name="promise" label="Alla parter har sagt ja" form={form} />
      <Hidden name="version" value="3" />
      <div class="row">
        <Button>Spara och bjud in</Button>
        <Button variant="secondary" name="act" value="draft">
          Spara utkastet
        </Button>
        <LinkButton href="#en-annan-kvall" variant="tertiary">
          Fortsätt en annan kväll
        </LinkButton>
      </div>
    </PostForm>
    <div class="row">
      <PostButton action="#svar" carry={{ stand: 'behind' }} small icon="check">
        Vi står bakom
      </PostButton>
      <LinkButton href="#pdf" small variant="secondary" icon="download">
        Hämta som pdf
      </LinkButton>
    </div>
    <QuestionProgress number={4} of={10} />
    <ResultBar speaking={6} open={2} others={1} label="Sex av nio svar talar för partnerskap, två är öppna" />
  </section>
)
