import { severities, type Advice, type Severity } from './finding.ts'
import { wholeRules } from './rule/all-whole.ts'
import { wordingRules } from './rule/all-wording.ts'

/** The rules of the review for people to read: those of each severity, each once. */
export function catalogue(): { severity: Severity; rules: Advice[] }[] {
  const byId = new Map<string, Advice>()
  for (const rule of [...wordingRules, ...wholeRules]) if (!byId.has(rule.id)) byId.set(rule.id, rule)
  return severities.map((severity) => ({
    severity,
    rules: [...byId.values()].filter((rule) => rule.severity === severity),
  }))
}
