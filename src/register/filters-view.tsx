import { paths } from '#paths'
import { Button } from '#design/button.tsx'
import { counties as mapCounties } from '#design/counties.ts'
import { CountyMap } from '#design/county-map.tsx'
import { Icon } from '#design/icon.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { areas } from './areas.ts'
import { codeOfLetter } from './county-letters.ts'
import { facets, groupNames, originNames, parameters, toggled, writeAsked, type Asked, type Facet } from './rules.ts'
import { registerTexts } from './texts.ts'

/** How many partnerships each choice would give, by filter. */
export type Counts = Record<Facet, ReadonlyMap<string, number>>
interface FilterProps {
  asked: Asked
  counts: Counts
  authorities: readonly { slug: string; name: string }[]
}

const useTexts = () => registerTexts(useLook().language)

/** The id by which the order and the button beside the list belong to the filters' form. */
export const filterForm = 'filter'

/** What another form has chosen, carried along so that it is not lost. */
const Carried = ({ asked, but }: { asked: Asked; but: readonly (Facet | 'words' | 'order')[] }) => (
  <>
    {!but.includes('words') && asked.words && <input type="hidden" name="q" value={asked.words} />}
    {!but.includes('order') && asked.order !== 'andrad' && <input type="hidden" name="ordning" value={asked.order} />}
    {facets
      .filter((facet) => !but.includes(facet))
      .flatMap((facet) => asked[facet].map((value) => <input type="hidden" name={parameters[facet]} value={value} />))}
  </>
)

/** The search field of the page's head. */
export const SearchForm = ({ asked }: { asked: Asked }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <form class="regs" role="search" aria-label={t.searchIn} action={to(paths.register)}>
      <label class="sr" for="q">
        {t.searchFor}
      </label>
      <input class="ds-input" id="q" name="q" type="search" value={asked.words} placeholder={t.placeholder} />
      <Carried asked={asked} but={['words']} />
      <Button>
        <Icon name="search" /> {t.search}
      </Button>
    </form>
  )
}

const Box = (props: { facet: Facet; value: string; label: string; count: number; chosen: boolean }) => {
  const id = `${parameters[props.facet]}-${props.value}`
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={parameters[props.facet]}
        value={props.value}
        checked={props.chosen}
      />
      <label for={id}>
        {props.label} <span class="muted num">{props.count}</span>
      </label>
    </div>
  )
}

/** One filter: a box for each choice that leads somewhere or is on. */
const Boxes = (
  props: FilterProps & { facet: Facet; legend: string; options: readonly { value: string; label: string }[] },
) => {
  const { facet, asked } = props
  const countOf = (value: string) => props.counts[facet].get(value) ?? 0
  const isOn = (value: string) => (asked[facet] as readonly string[]).includes(value)
  const shown = props.options.filter(({ value }) => countOf(value) > 0 || isOn(value))
  return shown.length === 0 ? null : (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{props.legend}</legend>
      {shown.map(({ value, label }) => (
        <Box facet={facet} value={value} label={label} count={countOf(value)} chosen={isOn(value)} />
      ))}
    </fieldset>
  )
}

const AuthorityChoice = ({ asked, counts, authorities }: FilterProps) => {
  const t = useTexts()
  return authorities.length === 0 ? null : (
    <div class="ds-field auth">
      <label class="ds-label" for="myndighet">
        {t.authority}
      </label>
      <select class="ds-input" id="myndighet" name={parameters.authority}>
        <option value="">{t.allAuthorities}</option>
        {authorities.map(({ slug, name }) => (
          <option value={slug} selected={asked.authority.includes(slug)}>
            {`${name} (${counts.authority.get(slug) ?? 0})`}
          </option>
        ))}
      </select>
    </div>
  )
}

const Counties = ({ asked, counts }: FilterProps) => {
  const to = useTo()
  const t = useTexts()
  const byLetter = Object.fromEntries(mapCounties.map(({ code }) => [code, counts.county.get(codeOfLetter(code)) ?? 0]))
  return (
    <details class="fd mapw">
      <summary>{t.chooseCounty}</summary>
      <div>
        <h2 id="lan">{t.county}</h2>
        <p class="small muted">{t.mapNote}</p>
        <CountyMap
          counts={byLetter}
          hrefOf={(letter) => `${to(paths.register)}${writeAsked(toggled(asked, 'county', codeOfLetter(letter)))}`}
          chosen={mapCounties.filter(({ code }) => asked.county.includes(codeOfLetter(code))).map(({ code }) => code)}
        />
      </div>
    </details>
  )
}

/** The filters beside the list; on a telephone behind two switches. Without JavaScript «Visa» sends them. */
export const Filters = (props: FilterProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  return (
    <div class="filters">
      <form id={filterForm} action={to(paths.register)} aria-label={t.filter}>
        <Carried asked={props.asked} but={['group', 'area', 'authority', 'origin', 'order']} />
        <details class="fd">
          <summary>{t.filter}</summary>
          <Boxes
            {...props}
            facet="group"
            legend={t.group}
            options={groupNames.map((value) => ({ value, label: t[value] }))}
          />
          <Boxes
            {...props}
            facet="area"
            legend={t.area}
            options={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
          <Boxes
            {...props}
            facet="origin"
            legend={t.origin}
            options={originNames.map((value) => ({ value, label: t[value] }))}
          />
          <AuthorityChoice {...props} />
          <Button variant="secondary" small>
            {t.apply}
          </Button>
        </details>
      </form>
      <Counties {...props} />
    </div>
  )
}
