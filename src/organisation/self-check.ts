import type { GuidanceRecordId } from '../guidance/review.ts';
import type { LegalRecordId } from '../law/review.ts';
import { collectorsOf } from './collector.ts';
import type { FlowName } from './flow.ts';
import type { PersonId, UnitId } from './ids.ts';
import type { Organisation, Unit } from './organisation.ts';
import { distinct } from './roles.ts';

/** What is looked at beside the organisation itself. Nothing of it comes from a case. */
export interface SelfCheckFacts {
  readonly organisation: Organisation;
  /** Of those who must be reached, whoever the bot has met in Teams. */
  readonly met: ReadonlySet<PersonId>;
  /** Units with a channel or group chat that the bot has no address of, or that waits for its test. */
  readonly placesNotReached: readonly UnitId[];
  /** Group chats that are not used because who is in them has changed. */
  readonly chatsToConfirm: readonly UnitId[];
  /** Units for which nothing of a contingency plan holds, neither of their own nor from above. */
  readonly planless: readonly UnitId[];
  /** Units with a plan that leaves questions open. */
  readonly plansOpen: readonly UnitId[];
  /** Units whose plan, or that of a unit above, names somebody who can keep evidence. */
  readonly collectorInPlan: readonly UnitId[];
  /** Units whose own plan has a step that nobody has saved for a year. */
  readonly plansUnreviewed: readonly UnitId[];
  /** Who stands in more than one unit: only the first counts. */
  readonly inSeveralUnits: readonly PersonId[];
  readonly lawUnreviewed: readonly LegalRecordId[];
  readonly guidanceUnreviewed: readonly GuidanceRecordId[];
  readonly flowsInTrouble: readonly FlowName[];
  readonly flowsSilent: readonly FlowName[];
  readonly isKeyBesideData: boolean;
  readonly hasPublicUrl: boolean;
}

/** Everything that the self-check can find: what it is, and of whom, which units, records or flows. */
export type SelfCheckFinding =
  | { readonly kind: 'not-met' | 'in-several-units'; readonly people: readonly PersonId[] }
  | { readonly kind: UnitFinding; readonly units: readonly UnitId[] }
  | { readonly kind: 'law-unreviewed'; readonly records: readonly LegalRecordId[] }
  | { readonly kind: 'guidance-unreviewed'; readonly records: readonly GuidanceRecordId[] }
  | { readonly kind: 'flow-in-trouble' | 'flow-silent'; readonly flows: readonly FlowName[] }
  | { readonly kind: 'nobody-on-call' | 'nobody-in-hr' | 'key-beside-data' | 'no-public-url' };

type UnitFinding =
  | 'place-not-reached'
  | 'chat-to-confirm'
  | 'no-leader'
  | 'no-deputy'
  | 'no-amr'
  | 'no-plan'
  | 'plan-open'
  | 'plan-unreviewed'
  | 'no-collector';

/** Whom the bot has to be able to write to, whatever happens: each once. */
export function toBeReached(organisation: Organisation): readonly PersonId[] {
  const { units, hr, onCall, administrators } = organisation;
  const inUnits = units.flatMap(({ leader, deputy, amr, tr, firstAiders, collector }) => [
    leader,
    deputy,
    ...amr,
    ...tr,
    ...firstAiders,
    collector,
  ]);
  return distinct([...inUnits, ...hr, ...onCall, ...administrators]);
}

/** What needs a hand, the most urgent first; empty when all is well. */
export function selfCheck(facts: SelfCheckFacts): readonly SelfCheckFinding[] {
  const { organisation } = facts;
  const lacking = (kind: UnitFinding, lacks: (unit: Unit) => boolean): SelfCheckFinding => ({
    kind,
    units: organisation.units.filter((unit) => isStaffed(unit) && lacks(unit)).map(({ id }) => id),
  });
  const lists: readonly SelfCheckFinding[] = [
    { kind: 'not-met', people: toBeReached(organisation).filter((person) => !facts.met.has(person)) },
    { kind: 'place-not-reached', units: facts.placesNotReached },
    { kind: 'chat-to-confirm', units: facts.chatsToConfirm },
    lacking('no-leader', ({ leader }) => leader === undefined),
    lacking('no-deputy', ({ leader, deputy }) => leader !== undefined && deputy === undefined),
    lacking('no-amr', ({ amr }) => amr.length === 0),
    lacking('no-plan', ({ id }) => facts.planless.includes(id)),
    lacking('plan-open', ({ id }) => facts.plansOpen.includes(id)),
    { kind: 'plan-unreviewed', units: facts.plansUnreviewed },
    lacking(
      'no-collector',
      (unit) => collectorsOf(organisation, unit).length === 0 && !facts.collectorInPlan.includes(unit.id),
    ),
    { kind: 'in-several-units', people: facts.inSeveralUnits },
    { kind: 'flow-in-trouble', flows: facts.flowsInTrouble },
    { kind: 'flow-silent', flows: facts.flowsSilent },
    { kind: 'law-unreviewed', records: facts.lawUnreviewed },
    { kind: 'guidance-unreviewed', records: facts.guidanceUnreviewed },
  ];
  const settings: readonly [boolean, SelfCheckFinding][] = [
    [organisation.onCall.length === 0, { kind: 'nobody-on-call' }],
    [organisation.hr.length === 0, { kind: 'nobody-in-hr' }],
    [facts.isKeyBesideData, { kind: 'key-beside-data' }],
    [!facts.hasPublicUrl, { kind: 'no-public-url' }],
  ];
  return [
    ...lists.filter((finding) => aboutOf(finding).length > 0),
    ...settings.filter(([isSo]) => isSo).map(([, finding]) => finding),
  ];
}

/** People, units, records or flows that a finding is about; empty where it is about the whole. */
export function aboutOf(finding: SelfCheckFinding): readonly string[] {
  if ('people' in finding) return finding.people;
  if ('units' in finding) return finding.units;
  if ('records' in finding) return finding.records;
  return 'flows' in finding ? finding.flows : [];
}

/** A unit that only groups others needs no leader and no AMR of its own. */
function isStaffed({ members }: Unit): boolean {
  return members.length > 0;
}
