import { evidenceReceivedCard } from '../../cards/evidence-received.ts';
import { noticeCard } from '../../cards/notice.ts';
import type { CaseState } from '../../case/state.ts';
import type { SentFile } from '../../ports/file-fetcher.ts';
import type { Reply } from '../../ports/turn.ts';
import { fetchFiles, sourceOf } from '../evidence/fetch-files.ts';
import { isUnclear, onlyCase, otherPlaces, type Places, placesOf } from '../evidence/places.ts';
import { putIntoCase } from '../evidence/put-into-case.ts';
import { draftToFill, putIntoDraft, type PutThere } from '../evidence/put-into-draft.ts';
import { nameOf } from '../recipients.ts';
import { show, type TurnContext } from './turn-context.ts';
import { refusedOrLost, newAndKnown, withReason } from '../evidence/what-came.ts';
import { askWhich } from './ask-which-case.ts';
import { textInCase, textInDraft, withCaption } from './text-with-files.ts';

/** What came with the files: a short text is taken as their name. */
interface Sent {
  readonly files: readonly SentFile[];
  readonly text: string;
  /** The same when Teams brings the message once more. */
  readonly message: string | undefined;
}

/**
 * Keeps files that came with a message in the personal chat. They go where they can only be meant for; where several
 * cases are possible, they lie in the person's own draft until she has said where they belong.
 */
export async function receiveFiles(context: TurnContext, sent: Sent): Promise<Reply> {
  const places = await placesOf(context);
  const only = onlyCase(places);
  if (only !== undefined) return receiveInCase(context, only, sent);
  return receiveInDraft(context, places, sent);
}

async function receiveInCase(context: TurnContext, state: CaseState, sent: Sent): Promise<Reply> {
  const { services, person } = context;
  const to = {
    caseId: state.id,
    by: person,
    items: state.evidence,
    removed: state.evidenceRemoved,
    source: sourceOf(sent.message),
  };
  const { kept, refused } = await fetchFiles(services, sent.files, to);
  const named = withCaption(kept, sent.text);
  const outcome =
    named.length === 0 ? undefined : await putIntoCase(services, state.id, { by: person, files: named });
  const isEnded = outcome?.kind === 'refused' && ['ended', 'not-allowed'].includes(outcome.reason);
  const there = isEnded ? [] : (outcome?.state?.evidence ?? []);
  const isOwn = state.reporter === person;
  const helps = isOwn ? {} : { helps: nameOf(services.organisation, state.reporter) };
  return show(context, evidenceReceivedCard, {
    caseId: state.id,
    place: 'case',
    ...newAndKnown({ before: state.evidence, there, kept: named }),
    ...textInCase(sent.text, isOwn && !isEnded),
    refused: isEnded ? withReason(refused, 'ended') : refusedOrLost(refused, named, there),
    ...helps,
    mayMove: false,
    now: context.now,
  });
}

async function receiveInDraft(context: TurnContext, places: Places, sent: Sent): Promise<Reply> {
  if (places.unit === undefined) return show(context, noticeCard, { kind: 'no-unit' });
  const { draft } = await draftToFill(context, places.unit);
  const { caseId, evidence: before = [], evidenceRemoved: removed = [] } = draft;
  const source = sourceOf(sent.message);
  const to = { caseId, by: context.person, items: before, removed, source };
  const { kept, refused } = await fetchFiles(context.services, sent.files, to);
  const named = withCaption(kept, sent.text);
  const put: PutThere =
    named.length === 0 ? { place: 'draft', there: before } : await putIntoDraft(context, caseId, named);
  const there = put.place === 'ended' ? [] : put.there;
  const files = newAndKnown({ before, there, kept: named });
  const others = put.place === 'draft' ? otherPlaces(places) : [];
  const text = await textInDraft(context, caseId, sent.text);
  if (
    text.text === undefined &&
    isUnclear(places) &&
    files.received.length > 0 &&
    others.length > 0 &&
    refused.length === 0
  )
    return askWhich(context, { caseId, items: files.received.map(({ hash }) => hash), others });
  return show(context, evidenceReceivedCard, {
    caseId,
    place: placeInWords(put, places),
    ...files,
    ...text,
    refused: put.place === 'ended' ? withReason(refused, 'ended') : refusedOrLost(refused, named, there),
    mayMove: others.length > 0,
    now: context.now,
  });
}

/** The draft may have been sent while the files came. */
function placeInWords({ place }: PutThere, { draft }: Places) {
  if (place !== 'draft') return 'case';
  return draft === undefined ? 'new-draft' : 'draft';
}
