import type { Click } from './people.ts';
import { buttonsOf } from './people.ts';
import { wordsOf } from './reports.ts';
import { commandId } from './shortcuts.ts';
import type { Ended, Storm } from './storm-state.ts';

/** Whether this is the number of a drill that was started in the storm, or of one that was ready before it. */
export function isDrillNumber(caseId: unknown): caseId is string {
  return typeof caseId === 'string' && caseId.startsWith('U');
}

/** What is filled in on the steps of a drill. */
const steps: Readonly<Record<string, (caseId: string) => object>> = {
  'answer-when': () => ({ sender: 'outside', date: '2026-11-20', time: '09:30', timeUnknown: 'false' }),
  'answer-what': (caseId) => ({ kinds: 'threat', channels: 'sms', words: wordsOf(caseId) }),
  'answer-who': () => ({
    told: 'mona,ali',
    notTold: '',
    wordsToLeader: 'true',
    mentionedInDebriefing: 'false',
  }),
  'answer-weight': () => ({
    impact: 'unknown',
    absence: 'skip',
    firstAbsence: '',
    treatment: 'skip',
    happenedBefore: 'skip',
  }),
  'send-report': () => ({}),
};

/** The next step of the drill that this person has before the eyes, else the start of one. */
export function goOnWithDrill(
  { desks, clicks }: Pick<Storm, 'desks' | 'clicks'>,
  person: string,
): Pick<Click, 'verb' | 'data'> {
  const number = clicks.length + 1;
  const latest = (desks.get(person) ?? [])
    .flatMap(({ card }) => buttonsOf(card))
    .findLast(({ verb, data }) => verb in steps && isDrillNumber(data['caseId']));
  const isSent = clicks.some(
    ({ verb, data }) => verb === 'send-report' && data['caseId'] === latest?.data['caseId'],
  );
  const fill = latest === undefined || isSent ? undefined : steps[latest.verb];
  if (latest === undefined || fill === undefined)
    return { verb: 'start-drill', data: { commandId: commandId(number) } };
  return { verb: latest.verb, data: { ...latest.data, ...fill(String(latest.data['caseId'])) } };
}

/** The reports that stood before the yes, and the drills that were started since and sent. */
export function allReports({ reports, clicks }: Pick<Ended, 'reports' | 'clicks'>): Ended['reports'] {
  const started = clicks
    .filter(({ verb, data }) => verb === 'send-report' && isDrillNumber(data['caseId']))
    .map(({ person, data }) => ({ person, caseId: String(data['caseId']) }))
    .filter(({ caseId }) => !reports.some((report) => report.caseId === caseId));
  return [...reports, ...new Map(started.map((report) => [report.caseId, report])).values()];
}
