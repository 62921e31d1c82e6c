import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, of each run, the longest first. A file that is not named comes after them. */
const longest = [
  'test/demonstration',
  'src/platform/backup/backup',
  'src/document/agreement-document',
  'src/agreement/who',
  'src/platform/postgres-server/place',
  'test/roles',
  'src/signing/order',
  'e2e/every-page',
  'e2e/from-challenge-to-register',
  'e2e/kill',
  'e2e/two-terms',
  'e2e/five-years',
  'e2e/co-writing',
  'e2e/components',
  'e2e/exchange',
  'e2e/room-ends',
  'e2e/assessment',
].map((name) => `/${name}.test.ts`)

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
