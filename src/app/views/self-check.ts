import { mostNames } from '../../cards/self-check.ts';
import { unitById } from '../../organisation/directory.ts';
import { aboutOf, selfCheck, type SelfCheckFinding } from '../../organisation/self-check.ts';
import { nameOf } from '../recipients.ts';
import { selfCheckFacts } from '../self-check/facts.ts';
import type { Services } from '../services.ts';

/** The self-check as it is now, with names. */
export async function selfCheckData(services: Services) {
  const found = selfCheck(await selfCheckFacts(services));
  return {
    lines: found.map((finding) => {
      const about = namesOf(services, finding);
      return {
        kind: finding.kind,
        about: about.slice(0, mostNames),
        more: Math.max(0, about.length - mostNames),
      };
    }),
  };
}

function namesOf({ organisation }: Services, finding: SelfCheckFinding): string[] {
  if ('people' in finding) return finding.people.map((person) => nameOf(organisation, person));
  if ('units' in finding) return finding.units.map((unit) => unitById(organisation, unit)?.name ?? unit);
  return [...aboutOf(finding)];
}
