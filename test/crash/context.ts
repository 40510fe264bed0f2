import type { CaseId } from '../../src/case/ids.ts';
import type { PlannedMessage } from '../../src/case/messages.ts';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Task } from './parts.ts';

interface Context {
  readonly task: Task;
  /** The message that is being sent. */
  readonly message?: PlannedMessage;
  readonly caseId?: CaseId;
  /** After how many effects what is being done now last read a head. */
  readonly reading?: { after: number };
}

/** Calls after which a process knows how a case stands. */
export const knowing = ['cases.readHead', 'cases.commit'];

export const current = new AsyncLocalStorage<Context>();

/** A message that tells, when its recipient is looked up to send it, which message the calls that follow are of. */
export function tell(caseId: CaseId, message: PlannedMessage): void {
  const { to, ...rest } = message;
  Object.defineProperty(message, 'to', {
    enumerable: true,
    configurable: true,
    get() {
      const context = current.getStore();
      if (context !== undefined) current.enterWith({ ...context, caseId, message: { ...rest, to } });
      return to;
    },
  });
}
