import { consentChangedCard } from '../cards/consent-changed.ts';
import { factsChangedCard } from '../cards/facts-changed.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { wantsCallCard } from '../cards/wants-call.ts';
import { wordsAddedCard } from '../cards/words-added.ts';
import { isGiven } from '../case/consents.ts';
import type { MessageContent } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import type { Render } from './reader.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';

type FromPerson = Extract<
  MessageContent,
  { kind: 'wants-call' | 'facts-changed' | 'words-added' | 'consent-changed' }
>;

/** The cards that tell the leader what the person has changed or wants. They name the person, and nothing that was written. */
export function composeFromPerson(
  { organisation }: Services,
  state: CaseState,
  content: FromPerson,
  render: Render,
): RenderedCard {
  const whose = { caseId: state.id, reporterName: nameOf(organisation, state.reporter) };
  switch (content.kind) {
    case 'wants-call':
      return render(wantsCallCard, whose);
    case 'facts-changed':
      return render(factsChangedCard, whose);
    case 'words-added':
      return render(wordsAddedCard, whose);
    case 'consent-changed': {
      const { purpose } = content;
      return render(consentChangedCard, { ...whose, purpose, given: isGiven(state, purpose) });
    }
  }
}
