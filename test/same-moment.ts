/**
 * Two acts of which neither sees the other done: the second begins when the first has done its part and has not yet been
 * kept, and the first is kept when the second has had time to be done, or stands and waits.
 * @param first does its part, and then what it is given, before its transaction ends
 * @returns how each of them went, in that order
 */
export async function atTheSameMoment<A, B>(
  first: (until: () => Promise<void>) => Promise<A>,
  second: () => Promise<B>,
) {
  const [did, kept] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const one = first(() => {
    did.resolve()
    return kept.promise
  })
  await Promise.race([did.promise, one.catch(() => {})])
  const other = second()
  await Promise.race([other.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 500))])
  kept.resolve()
  return Promise.allSettled([one, other])
}
