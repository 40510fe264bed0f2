import { type CaseId, isDrill } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import { instantText } from '../../case/instants.ts';
import { localDate } from '../../law/moments.ts';
import { errorFields } from '../../ports/error-name.ts';
import type { Services } from '../services.ts';
import { removeOldNotices } from '../remove-old-notices.ts';
import { eraseCase, eraseForGood } from './erase-case.ts';

/** What was prepared for a case that never came to be is not needed for longer. */
const strayLife = { hours: 24 };

/** What was written in a drill is of no use to anybody after it. */
const drillLife = { days: 30 };

/** Erases what has been kept long enough, and what a crash left behind. Several instances may do it at once. */
export async function sweepPrivateText(services: Services): Promise<void> {
  await eraseOldCases(services);
  await removeStrayTexts(services);
  const drafts = await draftNumbers(services);
  await removeStrayFiles(services, drafts);
  await removeStrayKeys(services, drafts);
}

/** The same once each day of the clock, beginning with the start: a look at every key is too much for every hour. */
export function sweepDaily(services: Services): () => Promise<false> {
  let swept = '';
  return async () => {
    const today = localDate(services.clock.now()).toString();
    if (today !== swept) {
      await sweepPrivateText(services);
      await removeOldNotices(services);
    }
    swept = today;
    return false;
  };
}

async function eraseOldCases(services: Services): Promise<void> {
  const months = services.organisation.settings.retentionMonths;
  await eraseEndedBefore(services, ago(services, { months }), () => true);
  await eraseEndedBefore(services, ago(services, drillLife), isDrill);
}

async function eraseEndedBefore(
  services: Services,
  endedBefore: string,
  isMeant: (caseId: CaseId) => boolean,
): Promise<void> {
  const { cases, log } = services;
  for await (const caseId of cases.endedBefore(endedBefore)) {
    if (!isMeant(caseId)) continue;
    try {
      const { kind } = await eraseCase(services, caseId, { because: 'retention', endedBefore });
      if (kind === 'done') log.info('erase.done', { about: 'case', case: caseId });
    } catch (error) {
      // One that cannot be erased must not keep the others; the next sweep comes to it again.
      log.error('erase.failed', { case: caseId, ...errorFields(error) });
    }
  }
}

/** Also the text of a case whose erasure a crash cut short. Tags guard against a report that is sent again just now: it makes its text and key young first. */
async function removeStrayTexts({ clock, cases, sealed, log }: Services): Promise<void> {
  for await (const { caseId, tag } of sealed.reports.writtenBefore(strayLimit(clock))) {
    const head = await cases.readHead(caseId);
    if (head !== undefined && head.state.erased === undefined) continue;
    await sealed.reports.remove(caseId, tag);
    log.info('erase.done', { about: 'stray-text' });
  }
}

/**
 * Files of a draft that is gone and never became a case. A draft that is sent has its case before it goes, so whoever
 * is neither among the drafts as they were nor among the cases as they are now was never sent.
 */
async function removeStrayFiles(
  { clock, cases, sealed, evidence, log }: Services,
  drafts: ReadonlySet<string>,
): Promise<void> {
  for await (const caseId of sealed.evidence.lastWrittenBefore(strayLimit(clock))) {
    if (drafts.has(caseId)) continue;
    const state = (await cases.readHead(caseId))?.state;
    if (state === undefined) await evidence.discard(caseId);
    else if (!(await removeUnnamed(sealed, state))) continue;
    log.info('erase.done', { about: 'stray-files' });
  }
}

/** Of a case, the bytes that its record does not name: whoever kept or removed them died in between. True when there were any. */
async function removeUnnamed(
  { evidence }: Services['sealed'],
  { id, evidence: named }: CaseState,
): Promise<boolean> {
  const strays = (await evidence.hashesOf(id)).filter((stored) => !named.some(({ hash }) => hash === stored));
  await Promise.all(strays.map((hash) => evidence.remove(id, hash)));
  return strays.length > 0;
}

async function draftNumbers({ sealed }: Services): Promise<ReadonlySet<string>> {
  const drafts = new Set<string>();
  for await (const { caseId } of sealed.drafts.list()) drafts.add(caseId);
  return drafts;
}

/** Keys of what never became a case; and of a case that was erased, where a crash came before they were destroyed. */
async function removeStrayKeys(services: Services, drafts: ReadonlySet<string>): Promise<void> {
  const { clock, cases, sealed, log } = services;
  for await (const { owner, tag } of sealed.keys.madeBefore(strayLimit(clock))) {
    if (owner.kind !== 'case' && drafts.has(owner.caseId)) continue;
    const state = owner.kind === 'draft' ? undefined : (await cases.readHead(owner.caseId))?.state;
    if (state?.erased !== undefined) await eraseForGood(services, state.id);
    if (state !== undefined) continue;
    await sealed.keys.remove(owner, tag);
    log.info('erase.done', { about: 'stray-key' });
  }
}

function ago({ clock }: Services, span: { readonly months: number } | { readonly days: number }): string {
  return instantText(clock.now().toZonedDateTimeISO('Europe/Copenhagen').subtract(span).toInstant());
}

function strayLimit(clock: Services['clock']): string {
  return instantText(clock.now().subtract(strayLife));
}
