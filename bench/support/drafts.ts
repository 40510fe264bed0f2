import { randomBytes } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { draftStore } from '../../src/adapters/azure-storage/draft-store.ts';
import { Draft } from '../../src/case/draft.ts';
import { amrId, employee, leaderId } from './workplace.ts';

/**
 * Gives each of the first employees a finished draft, as the steps of the intake leave it; answers the drafts.
 * Waits for drafts of an earlier run to be gone.
 */
export async function writeDrafts(
  connectionString: string,
  table: string,
  count: number,
): Promise<readonly Draft[]> {
  const options = { allowInsecureConnection: true };
  const drafts = draftStore(TableClient.fromConnectionString(connectionString, table, options));
  const finished = Array.from({ length: count }, (_, number) => finishedDraft(number));
  await Promise.all(
    finished.map(async (draft) => {
      while (!(await drafts.write(draft, undefined))) await new Promise((resolve) => setTimeout(resolve, 20));
    }),
  );
  return finished;
}

function finishedDraft(number: number): Draft {
  const now = new Date();
  return Draft.parse({
    caseId: caseId(),
    person: employee(number),
    unit: 'jobcenter',
    step: 'preview',
    answers: {
      sender: 'outside',
      occurred: { precision: 'day', date: now.toISOString().slice(0, 10) },
      kinds: ['threat', 'degrading'],
      channels: ['sms', 'social-media'],
      words: 'Han skrev at han ved hvor jeg bor, og at jeg skulle passe på. '.repeat(5),
      told: [
        { person: leaderId, as: 'leader' },
        { person: amrId, as: 'amr' },
      ],
      notTold: [],
      wordsToLeader: true,
      mentionedInDebriefing: false,
      impact: 7,
      happenedBefore: true,
    },
    changedAt: `${now.toISOString().slice(0, 19)}Z`,
  });
}

function caseId(): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from(randomBytes(8), (byte) => letters.charAt(byte % letters.length)).join('');
}
