import { evidenceReceivedCard, type EvidenceRefusal } from '../../cards/evidence-received.ts';
import { evidenceWhichCard } from '../../cards/evidence-which.ts';
import { noticeCard } from '../../cards/notice.ts';
import { mostWords, type DraftEvidence } from '../../case/draft.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { SentFile } from '../../ports/file-fetcher.ts';
import type { Reply } from '../../ports/turn.ts';
import { fetchFiles, sourceOf } from '../evidence/fetch-files.ts';
import { isUnclear, onlyCase, otherPlaces, placesOf, type Places } from '../evidence/places.ts';
import { putIntoCase } from '../evidence/put-into-case.ts';
import { draftToFill, putIntoDraft, type PutThere } from '../evidence/put-into-draft.ts';
import { nameOf } from '../recipients.ts';
import { addToDraft } from './add-words.ts';
import { show, type TurnContext } from './turn-context.ts';

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
    ...sorted({ before: state.evidence, there, kept: named }),
    ...textInCase(sent.text, isOwn && !isEnded),
    refused: isEnded ? withReason(refused, 'ended') : missing(refused, named, there),
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
  const files = sorted({ before, there, kept: named });
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
    refused: put.place === 'ended' ? withReason(refused, 'ended') : missing(refused, named, there),
    mayMove: others.length > 0,
    now: context.now,
  });
}

/** The draft may have been sent while the files came. */
function placeInWords({ place }: PutThere, { draft }: Places) {
  if (place !== 'draft') return 'case';
  return draft === undefined ? 'new-draft' : 'draft';
}

/** So many places fit on the card; older cases are reached by their own list. */
const mostPlaces = 10;

/** The card that asks which case some files of the draft belong to. */
export function askWhich(
  context: TurnContext,
  {
    caseId,
    items,
    others,
    isFull = false,
  }: { caseId: CaseId; items: readonly string[]; others: readonly CaseState[]; isFull?: boolean },
): Promise<Reply> {
  const { organisation } = context.services;
  return show(context, evidenceWhichCard, {
    caseId,
    items: [...items],
    places: others.slice(0, mostPlaces).map((state) => ({
      caseId: state.id,
      reportedAt: state.reportedAt,
      ...(state.reporter === context.person ? {} : { helps: nameOf(organisation, state.reporter) }),
    })),
    isFull,
    now: context.now,
  });
}

/** So long may the name of a file be, in characters. */
const mostName = 80;

/** A short text that comes with files is what the person calls them. */
function withCaption(files: readonly DraftEvidence[], text: string): readonly DraftEvidence[] {
  const caption = oneLine(text);
  return caption === '' || isLong(text) ? files : files.map((file) => ({ ...file, name: caption }));
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** Longer than a name: the person's own words. */
function isLong(text: string): boolean {
  return oneLine(text).length > mostName;
}

type TextOnCard = Pick<Parameters<typeof evidenceReceivedCard.render>[0], 'text' | 'words'>;

/** With a draft, a long text is added to its words. Where the draft has just been sent, it can be added to the case. */
async function textInDraft(context: TurnContext, caseId: CaseId, text: string): Promise<TextOnCard> {
  const words = text.trim();
  if (!isLong(words)) return {};
  if (words.length > mostWords) return { text: 'too-long' };
  const outcome = await addToDraft(context, caseId, words);
  if (outcome !== 'gone') return { text: outcome };
  const state = (await context.services.cases.readHead(caseId))?.state;
  return textInCase(words, state?.reporter === context.person && state.status === 'open');
}

/** What is said of a case may be read by others: a long text is added to it only by a click of its own. */
function textInCase(text: string, mayAdd: boolean): TextOnCard {
  const words = text.trim();
  if (!isLong(words)) return {};
  if (words.length > mostWords) return { text: 'too-long' };
  return mayAdd ? { text: 'not-kept', words } : { text: 'not-yours' };
}

interface Hashed {
  readonly hash: string;
}

/** What is new, and what had been there. */
function sorted({
  before,
  there,
  kept,
}: {
  before: readonly Hashed[];
  there: readonly Hashed[];
  kept: readonly DraftEvidence[];
}) {
  const isIn = (items: readonly Hashed[], { hash }: Hashed) => items.some((item) => item.hash === hash);
  const shown = kept.filter((file) => isIn(there, file)).map(asShown);
  return {
    received: shown.filter((file) => !isIn(before, file)),
    known: shown.filter((file) => isIn(before, file)),
  };
}

function asShown({ hash, size, mediaType, receivedAt, name }: DraftEvidence) {
  return { hash, size, mediaType, receivedAt, ...(name === undefined ? {} : { name }) };
}

/** What was fetched and is not there found no room: others were faster. */
function missing(
  refused: readonly EvidenceRefusal[],
  kept: readonly Hashed[],
  there: readonly Hashed[],
): EvidenceRefusal[] {
  const isThere = kept.every(({ hash }) => there.some((item) => item.hash === hash));
  return isThere ? [...refused] : withReason(refused, 'too-many');
}

function withReason(refused: readonly EvidenceRefusal[], reason: EvidenceRefusal): EvidenceRefusal[] {
  return [...new Set([...refused, reason])];
}
