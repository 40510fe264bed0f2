import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { FlowName, FlowTrouble } from '../organisation/flow.ts';

/** What is known of a flow from its latest heartbeat. */
export const FlowHealth = z.strictObject({
  flow: FlowName,
  /** When the bot last set out to call it (UTC). */
  triedAt: InstantText,
  /** When it last accepted a heartbeat (UTC). */
  heardAt: InstantText.optional(),
  /** What came of the latest one, where it was not accepted. */
  trouble: FlowTrouble.optional(),
});
export type FlowHealth = z.infer<typeof FlowHealth>;

/** The health of a flow as read; `tag` guards its next change. */
export interface StoredFlow {
  readonly health: FlowHealth;
  readonly tag: string;
}

/** How the organisation's flows are. Throws `StorageUnavailable`. */
export interface FlowStore {
  read(flow: FlowName): Promise<StoredFlow | undefined>;
  /** Writes it over what had this tag, or as the first. False when somebody else wrote meanwhile. */
  write(health: FlowHealth, tag: string | undefined): Promise<boolean>;
}
