import type { CaseId } from '../case/ids.ts';
import type { OutboxRow } from '../ports/case-store.ts';
import type { Services } from './services.ts';

type Attempt = Pick<OutboxRow, 'message' | 'attempts'>;

/** Attempts of this process at messages of one case. */
export interface AttemptsInHand {
  /** Notes attempts before they are claimed in storage, where others can see them. */
  take(claims: readonly Attempt[]): void;
  /** When they are recorded, or were not ours after all: two who race for one attempt each forget only their own note. */
  forget(): void;
}

/** Begins with none. */
export function attemptsAt({ attemptsInHand, ids }: Services, caseId: CaseId): AttemptsInHand {
  const notes: string[] = [];
  return {
    take(claims) {
      for (const claim of claims) {
        const note = `${nameOf(caseId, claim)}${ids.commandId()}`;
        notes.push(note);
        attemptsInHand.add(note);
      }
    },
    forget() {
      for (const note of notes) attemptsInHand.delete(note);
    },
  };
}

/** Whether this process is making the attempt that a row stands for. */
export function isInHand({ attemptsInHand }: Services, caseId: CaseId, row: Attempt): boolean {
  const name = nameOf(caseId, row);
  return [...attemptsInHand].some((note) => note.startsWith(name));
}

function nameOf(caseId: CaseId, { message, attempts }: Attempt): string {
  return `${caseId} ${message.id} ${attempts} `;
}
