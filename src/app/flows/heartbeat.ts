import { Temporal } from 'temporal-polyfill';
import { flowHeartbeatCard } from '../../cards/flow-heartbeat.ts';
import { instantText } from '../../case/instants.ts';
import { localDate } from '../../law/moments.ts';
import type { FlowName } from '../../organisation/flow.ts';
import type { FlowHealth } from '../../ports/flow-store.ts';
import type { HeartbeatMessage } from '../../ports/workflow.ts';
import { textsIn } from '../../texts/texts-in.ts';
import { hashOf } from '../hash.ts';
import { renderFor } from '../reader.ts';
import type { Services } from '../services.ts';
import { postToFlow } from './post-to-flow.ts';
import { troubleOf } from './trouble.ts';

/**
 * Calls every flow once a month, so that it is not switched off for idleness before the day it is needed, and learns
 * whether it answers. One that does not is called again a day later. Of several processes one calls.
 */
export async function sendHeartbeats(services: Services): Promise<void> {
  for (const flow of services.workflow.flows()) await sendHeartbeat(services, flow);
}

async function sendHeartbeat(services: Services, flow: FlowName): Promise<void> {
  const { flows, clock } = services;
  const stored = await flows.read(flow);
  const now = clock.now();
  if (!isHeartbeatDue(stored?.health, now)) return;
  const tried: FlowHealth = { ...stored?.health, flow, triedAt: instantText(now) };
  // Claimed before it is sent: a process that dies here is made good tomorrow.
  if (!(await flows.write(tried, stored?.tag))) return;
  const trouble = troubleOf(await postToFlow(services, heartbeat(services, flow, now)));
  const claimed = await flows.read(flow);
  const known: FlowHealth =
    trouble === undefined ? { flow, triedAt: tried.triedAt, heardAt: tried.triedAt } : { ...tried, trouble };
  await flows.write(known, claimed?.tag);
}

const hoursBetweenTries = 24;

/** Whether it is time: a new month in Denmark, or a day after one that failed or that nobody knows the end of. */
export function isHeartbeatDue(health: FlowHealth | undefined, now: Temporal.Instant): boolean {
  if (health === undefined) return true;
  const { triedAt, heardAt } = health;
  if (triedAt === heardAt) return monthOf(Temporal.Instant.from(triedAt)) !== monthOf(now);
  return instantText(now.subtract({ hours: hoursBetweenTries })) >= triedAt;
}

function monthOf(instant: Temporal.Instant): string {
  return localDate(instant).toString().slice(0, 'YYYY-MM'.length);
}

function heartbeat(services: Services, flow: FlowName, now: Temporal.Instant): HeartbeatMessage {
  return {
    event: 'heartbeat',
    key: hashOf(`heartbeat.${flow}.${instantText(now)}`),
    flow,
    card: renderFor(services, textsIn('da'), flowHeartbeatCard, {}),
  };
}
