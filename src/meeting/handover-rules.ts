interface Held {
  group_id: string
  role: string
  from: { toString(): string }
}

/**
 * Turns that hold now or come next, and those after them, for each role of each group; several who share one are together.
 * @param turns those that have not ended, by their first day
 */
export function nearTurns<T extends Held>(turns: readonly T[]): { near: T[]; later: T[] } {
  const near = [...Map.groupBy(turns, ({ group_id, role }) => `${group_id} ${role}`).values()].flatMap((its) => {
    const [now, next] = new Set(its.map(({ from }) => from.toString()))
    return its.filter(({ from }) => [now, next].includes(from.toString()))
  })
  return { near: turns.filter((turn) => near.includes(turn)), later: turns.filter((turn) => !near.includes(turn)) }
}
