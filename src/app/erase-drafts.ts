import { Temporal } from 'temporal-polyfill';
import { CaseId } from '../case/ids.ts';
import { instantText } from '../case/instants.ts';
import { draftEndIsToldAt, draftEndsAt, draftLife } from '../law/draft-life.ts';
import { unitOf } from '../organisation/directory.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { StoredSealedDraft } from '../ports/sealed-store.ts';
import type { Services } from './services.ts';
import { tellPerson } from './tell-person.ts';

/** Erases drafts that were left alone for seven days, readable or not, with the files that were kept in them. */
export async function eraseOldDrafts(services: Services): Promise<void> {
  const { clock, drafts, log } = services;
  const limit = instantText(clock.now().subtract(draftLife));
  for await (const { person, caseId, tag } of drafts.changedBefore(limit)) {
    // The person may have taken it up again since it was listed: then it has another tag, and stays.
    if (!(await drafts.remove(person, tag))) continue;
    await discardFiles(services, person, caseId);
    log.info('erase.done', { about: 'draft' });
  }
}

/** Files of a draft that is gone, unless it was sent: then they are the case's. What a crash leaves here is swept. */
async function discardFiles(
  { cases, sealed, evidence }: Services,
  person: PersonId,
  number: string,
): Promise<void> {
  const caseId = CaseId.safeParse(number).data;
  if (caseId === undefined || (await sealed.drafts.read(person))?.caseId === number) return;
  if ((await cases.readHead(caseId)) === undefined) await evidence.discard(caseId);
}

/** No draft younger than this is told of, not even before a long holiday. */
const leastAge = { hours: 24 };

/** Writes down for each draft that ends soon that its person is told, once for each time that it was left alone. */
export async function tellOfDraftsThatEnd(services: Services): Promise<void> {
  const limit = instantText(services.clock.now().subtract(leastAge));
  for await (const draft of services.sealed.drafts.list(limit)) await tellOf(services, draft);
}

async function tellOf(
  services: Services,
  { person, caseId, changedAt }: Omit<StoredSealedDraft, 'sealed'>,
): Promise<void> {
  const { organisation, clock } = services;
  const draft = CaseId.safeParse(caseId).data;
  const changed = Temporal.Instant.from(changedAt);
  const end = instantText(draftEndsAt(changed));
  const now = clock.now();
  const toldAt = draftEndIsToldAt(changed, workingTimeOf(organisation, unitOf(organisation, person)?.id));
  const isTime = Temporal.Instant.compare(toldAt, now) <= 0 && instantText(now) < end;
  if (draft === undefined || !isTime) return;
  await tellPerson(services, {
    recipient: person,
    key: `draft-ends-${draft}-${changedAt}`,
    content: { kind: 'draft-ends', draft, changedAt, erasedAt: end },
    until: end,
  });
}
