import { expect, it } from 'vitest';
import { Organisation } from '../../src/organisation/organisation.ts';
import { aboutOf, selfCheck, toBeReached, type SelfCheckFacts } from '../../src/organisation/self-check.ts';
import { example, id, plain } from './example.ts';

/** Every unit that has people has all it needs. */
const whole = Organisation.parse({
  ...plain,
  units: plain.units.map((each) => ({
    leader: 'mona',
    deputy: 'peter',
    amr: ['ali'],
    collector: 'bo',
    ...each,
  })),
});
const well: SelfCheckFacts = {
  organisation: whole,
  met: new Set(toBeReached(whole)),
  placesNotReached: [],
  chatsToConfirm: [],
  planless: [],
  plansOpen: [],
  collectorInPlan: [],
  plansUnreviewed: [],
  inSeveralUnits: [],
  lawUnreviewed: [],
  guidanceUnreviewed: [],
  flowsInTrouble: [],
  flowsSilent: [],
  isKeyBesideData: false,
  hasPublicUrl: true,
};
const [jobcenter, service, vacant] = ['jobcenter', 'service', 'vacant'].map(
  (name) => whole.units.find((unit) => unit.id === name)?.id ?? whole.units[0]?.id,
);
const kindsOf = (facts: Partial<SelfCheckFacts>) =>
  selfCheck({ ...well, ...facts }).map((finding) => [finding.kind, ...aboutOf(finding)]);
const units = [jobcenter, service].flatMap((unit) => unit ?? []);

it.each<[string, Partial<SelfCheckFacts>, string[]]>([
  [
    'people not met',
    { met: new Set(toBeReached(whole).filter((one) => one !== id('ali'))) },
    ['not-met', 'ali'],
  ],
  ['places', { placesNotReached: units }, ['place-not-reached', 'jobcenter', 'service']],
  ['chats', { chatsToConfirm: units }, ['chat-to-confirm', 'jobcenter', 'service']],
  ['units without a plan', { planless: units }, ['no-plan', 'jobcenter', 'service']],
  ['open questions', { plansOpen: units }, ['plan-open', 'jobcenter', 'service']],
  ['plans of long ago', { plansUnreviewed: units }, ['plan-unreviewed', 'jobcenter', 'service']],
  ['people of two units', { inSeveralUnits: [id('anna')] }, ['in-several-units', 'anna']],
  ['law', { lawUnreviewed: ['police_comp'] }, ['law-unreviewed', 'police_comp']],
  ['guidance', { guidanceUnreviewed: ['plan'] }, ['guidance-unreviewed', 'plan']],
  ['flows in trouble', { flowsInTrouble: ['debriefing'] }, ['flow-in-trouble', 'debriefing']],
  ['silent flows', { flowsSilent: ['reminders'] }, ['flow-silent', 'reminders']],
  ['on-call', { organisation: { ...whole, onCall: [] } }, ['nobody-on-call']],
  ['HR', { organisation: { ...whole, hr: [] } }, ['nobody-in-hr']],
  ['the key', { isKeyBesideData: true }, ['key-beside-data']],
  ['the address', { hasPublicUrl: false }, ['no-public-url']],
])('finds %s and nothing else', (_, facts, found) => expect(kindsOf(facts)).toEqual([found]));

it('finds nothing where all is well', () => expect(kindsOf({})).toEqual([]));

it('looks for leader, deputy, AMR and collector only in units that have people', () => {
  expect(kindsOf({ organisation: example, met: new Set(toBeReached(example)) })).toEqual([
    ['no-leader', 'vacant'],
    ['no-deputy', 'service'],
    ['no-amr', 'service', 'vacant'],
    ['no-collector', 'jobcenter', 'service', 'vacant'],
  ]);
  expect(vacant).toBe('vacant');
});

it('finds who keeps evidence in the plan too', () => {
  const none = { ...whole, units: whole.units.map((unit) => ({ ...unit, collector: undefined })) };
  expect(kindsOf({ organisation: none })).toEqual([['no-collector', 'jobcenter', 'service', 'vacant']]);
  expect(kindsOf({ organisation: none, collectorInPlan: units })).toEqual([['no-collector', 'vacant']]);
});

it.each([
  ['leader', { leader: 'mona' }],
  ['deputy', { leader: 'mona', deputy: 'mona' }],
  ['AMR', { amr: ['mona'] }],
  ['TR', { tr: ['mona'] }],
  ['first-aider', { firstAiders: ['mona'] }],
  ['who keeps evidence', { collector: 'mona' }],
])('whoever may be written to has to be reachable: %s', (_role, roles) => {
  const organisation = Organisation.parse({
    ...plain,
    units: [{ id: 'jobcenter', name: 'Jobcenter', members: ['anna'], ...roles }],
    hr: [],
    onCall: [],
    administrators: [],
  });
  expect(toBeReached(organisation)).toContain(id('mona'));
});
