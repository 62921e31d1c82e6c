import { execFileSync, spawnSync } from 'node:child_process'

/** Whether a program that is not ours is on this machine; a test that needs it is skipped without it. */
export const hasTool = (name: string): boolean => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0

/** What such a program prints. @throws when it ends with anything but 0 */
export const outsideTool = (name: string, ...given: string[]): string =>
  execFileSync(name, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
