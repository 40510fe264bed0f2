import { randomBytes } from 'node:crypto';
import { dataKeyStore } from '../../src/adapters/azure-storage/data-key-store.ts';
import { evidenceContainer } from '../../src/adapters/azure-storage/evidence-container.ts';
import { sealedEvidence } from '../../src/adapters/azure-storage/evidence-store.ts';
import { sealedDrafts } from '../../src/adapters/azure-storage/draft-store.ts';
import { sealedReports } from '../../src/adapters/azure-storage/private-store.ts';
import { tableClients } from '../../src/adapters/azure-storage/tables.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import { localKey } from '../../src/start/key-encryption.ts';
import { Draft } from '../../src/case/draft.ts';
import { floorStorage } from '../floor/storage.ts';
import type { Surroundings } from './surroundings.ts';
import { amrId, employee, leaderId } from './workplace.ts';

/**
 * Gives each of the first employees a finished draft, as the steps of the intake leave it; answers the drafts.
 * Waits for drafts of an earlier run to be gone.
 */
export async function writeDrafts(
  { storage, dataDirectory }: Pick<Surroundings, 'storage' | 'dataDirectory'>,
  whose: 'ours' | 'floor',
  count: number,
): Promise<readonly Draft[]> {
  const write = whose === 'ours' ? encrypted(storage, dataDirectory) : asLargeAs(storage);
  const finished = Array.from({ length: count }, (_, number) => finishedDraft(number));
  await Promise.all(
    finished.map(async (draft) => {
      while (!(await write(draft))) await new Promise((resolve) => setTimeout(resolve, 20));
    }),
  );
  return finished;
}

type Write = (draft: Draft) => Promise<boolean>;

/** As our bot writes it, with the key of its data directory. */
function encrypted(storage: string, dataDirectory: string): Write {
  const settings = { kind: 'connection-string', connectionString: storage } as const;
  const tables = tableClients(settings);
  const { drafts } = privateText({
    reports: sealedReports(tables.private),
    drafts: sealedDrafts(tables.drafts),
    evidence: sealedEvidence(evidenceContainer(settings)),
    keys: dataKeyStore(tables.keys),
    encryption: textEncryption,
    keyEncryption: localKey(dataDirectory),
    clock: systemClock,
  });
  return (draft) => drafts.write(draft, undefined);
}

/** A plain row for the floor, which only reads and removes it, and its key. */
function asLargeAs(storage: string): Write {
  const { drafts, keys } = floorStorage(storage);
  return async (draft) => {
    const key = `draft_${draft.person}`;
    const keyOfDraft = `key_draft_${draft.caseId}`;
    try {
      await drafts.createEntity({ partitionKey: key, rowKey: key, draft: JSON.stringify(draft) });
      await keys.createEntity({ partitionKey: keyOfDraft, rowKey: keyOfDraft, wrapped: 'x'.repeat(82) });
      return true;
    } catch {
      return false;
    }
  };
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
