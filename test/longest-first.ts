import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take minutes, the longest first. A file that is not named comes after them. */
const longest = [
  'every-page',
  'from-challenge-to-register',
  'co-writing',
  'two-terms',
  'kill',
  'five-years',
  'components',
  'assessment',
].map((name) => `/e2e/${name}.test.ts`)

/**
 * Begins with the longest files: with two at a time, a long one that came last would be waited for alone. Where nothing has
 * been run before, vitest goes by the size of a file, and a walk through every page is few lines and many minutes.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(name))
      return place === -1 ? longest.length : place
    }
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
