import type { CaseId, WakeId } from '../case/ids.ts';

/** A wake message as received; `handle` is what postpones or removes exactly this delivery of it. */
export interface ReceivedWake {
  readonly caseId: CaseId;
  readonly wakeId: WakeId;
  readonly handle: string;
  /** How often it has been received, this time included. */
  readonly deliveries: number;
  /** Since it was put into the queue, by the queue's own clock: clocks of processes differ. */
  readonly ageSeconds: number;
}

/** Durable queue of wake messages. A wake is only a hint: the case decides what is due. Delays are real seconds, at most 7 days. */
export interface WakeQueue {
  put(caseId: CaseId, wakeId: WakeId, delaySeconds: number): Promise<void>;
  /** Up to `limit` messages, each hidden from other instances for `leaseSeconds`. */
  receive(limit: number, leaseSeconds: number): Promise<readonly ReceivedWake[]>;
  /** Hides a received message again. False when somebody else has it by now. */
  postpone(wake: ReceivedWake, delaySeconds: number): Promise<boolean>;
  remove(wake: ReceivedWake): Promise<void>;
  /** Takes a message that keeps failing out of the way, for the administrator to see. */
  setAside(wake: ReceivedWake): Promise<void>;
}
