import type { evidenceReceivedCard } from '../../cards/evidence-received.ts';
import { type DraftEvidence, mostWords } from '../../case/draft.ts';
import type { CaseId } from '../../case/ids.ts';
import { addToDraft } from './add-words.ts';
import type { TurnContext } from './turn-context.ts';

/** So long may the name of a file be, in characters. */
const mostName = 80;

/** A short text that comes with files is what the person calls them. */
export function withCaption(files: readonly DraftEvidence[], text: string): readonly DraftEvidence[] {
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
export async function textInDraft(context: TurnContext, caseId: CaseId, text: string): Promise<TextOnCard> {
  const words = text.trim();
  if (!isLong(words)) return {};
  if (words.length > mostWords) return { text: 'too-long' };
  const outcome = await addToDraft(context, caseId, words);
  if (outcome !== 'gone') return { text: outcome };
  const state = (await context.services.cases.readHead(caseId))?.state;
  return textInCase(words, state?.reporter === context.person && state.status === 'open');
}

/** What is said of a case may be read by others: a long text is added to it only by a click of its own. */
export function textInCase(text: string, mayAdd: boolean): TextOnCard {
  const words = text.trim();
  if (!isLong(words)) return {};
  if (words.length > mostWords) return { text: 'too-long' };
  return mayAdd ? { text: 'not-kept', words } : { text: 'not-yours' };
}
