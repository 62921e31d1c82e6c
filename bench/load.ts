import { Agent, request } from 'node:http'

/** How fast an address answers: milliseconds at the middle and at the 99th of a hundred, and answers a second. */
export interface Speed {
  median: number
  p99: number
  perSecond: number
}

const ask = (address: URL, agent: Agent, cookie: string) =>
  new Promise<number>((done, failed) => {
    const began = performance.now()
    const asked = request(address, { agent, headers: { cookie, 'accept-encoding': 'br' } }, (answer) => {
      if (answer.statusCode !== 200) failed(new Error(`${address.pathname}: ${answer.statusCode}`))
      answer.resume()
      answer.once('end', () => done(performance.now() - began))
    })
    asked.once('error', failed)
    asked.end()
  })

/**
 * Asks for an address over and over.
 * @param connections how many at once; @param seconds for how long, after a second of warming up
 */
export async function measure(address: URL, connections: number, seconds: number, cookie = ''): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const run = async (until: number, times: number[]) => {
    while (performance.now() < until) times.push(await ask(address, agent, cookie))
  }
  const all = async (for_: number) => {
    const times: number[] = []
    const until = performance.now() + for_ * 1000
    await Promise.all(Array.from({ length: connections }, () => run(until, times)))
    return times
  }
  await all(1)
  const times = (await all(seconds)).sort((a, b) => a - b)
  agent.destroy()
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99), perSecond: times.length / seconds }
}
