import { caseLeftCard } from '../cards/case-left.ts';
import { caseTakenOverCard } from '../cards/case-taken-over.ts';
import { firstAidAnswerCard } from '../cards/first-aid-answer.ts';
import { handOverLostCard } from '../cards/hand-over-lost.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { seenCard } from '../cards/seen.ts';
import { someoneJoinedCard } from '../cards/someone-joined.ts';
import type { MessageContent } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import { contactOf } from '../case/tasks/contact-person.ts';
import { tasksOf } from '../case/tasks/tasks-of.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Render } from './reader.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';
import { firstAidAnswerData } from './views/first-aid.ts';
import { handOverLostData } from './views/task-news.ts';

type PeopleMessage = Extract<
  MessageContent,
  { kind: 'seen' | 'joined' | 'left' | 'first-aid-answered' | 'hand-over-lost' | 'taken-over' }
>;

/** The cards about who takes part in a case, and who does not. */
export function composePeople(
  services: Services,
  state: CaseState,
  {
    content,
    reader,
    now,
  }: { readonly content: PeopleMessage; readonly reader: PersonId | undefined; readonly now: string },
  render: Render,
): RenderedCard {
  switch (content.kind) {
    case 'seen':
      return render(seenCard, seenData(services, state, now));
    case 'joined':
      return render(someoneJoinedCard, joinedData(services, state, content.person));
    case 'left':
      return render(caseLeftCard, { caseId: state.id });
    case 'first-aid-answered':
      return render(firstAidAnswerCard, firstAidAnswerData(services, state, { ...content, now }));
    case 'hand-over-lost':
      return render(handOverLostCard, handOverLostData(services, state, content.person, reader));
    case 'taken-over':
      return render(caseTakenOverCard, {
        ...seenData(services, state, now),
        hasTasks: hasTasks(state, reader),
      });
  }
}

function seenData({ organisation }: Services, { id, acknowledged }: CaseState, now: string) {
  if (acknowledged === undefined) throw new Error('Only an acknowledged case is reported as seen.');
  return { caseId: id, name: nameOf(organisation, acknowledged.by), at: acknowledged.at, now };
}

/** Whether somebody without the case has something to do in it: a task that was handed to them, or to keep in touch. */
function hasTasks(state: CaseState, reader: PersonId | undefined): boolean {
  const isOwn = tasksOf(state).some(({ status, owner }) => status === 'open' && owner === reader);
  return isOwn || (reader !== undefined && contactOf(state)?.person === reader);
}

function joinedData({ organisation }: Services, { id, joined, told }: CaseState, person: PersonId) {
  const later = joined.findLast((entry) => entry.person === person);
  const as = told.find((entry) => entry.person === person)?.as;
  if (later === undefined || as === undefined) throw new Error('Only who has joined is told of.');
  const { because, after } = later;
  return {
    caseId: id,
    name: nameOf(organisation, person),
    as,
    because,
    after: after === undefined ? '' : nameOf(organisation, after),
  };
}
