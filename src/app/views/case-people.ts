import type { Wake } from '../../case/duties/duty.ts';
import { decideExcludePerson } from '../../case/exclude-person.ts';
import type { Told, ToldAs } from '../../case/facts.ts';
import { handlerOf, waitsFor } from '../../case/handler.ts';
import { upcoming } from '../../case/meetings.ts';
import { messageId } from '../../case/messages.ts';
import type { CaseState } from '../../case/state.ts';
import { possibleByHand } from '../../organisation/by-hand.ts';
import { unitById } from '../../organisation/directory.ts';
import { findPeople } from '../../organisation/find-people.ts';
import { isFirstAider } from '../../organisation/first-aiders.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { visibility } from '../../organisation/need-to-know.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { channelAudience, distinct } from '../../organisation/roles.ts';
import type { BeyondFile } from '../beyond-file.ts';
import { candidatesFor, excludableFor, inOrder, nameOf } from '../recipients.ts';
import { clockSettings, type Services } from '../services.ts';
import { invitedTo } from './attendees.ts';

/** Who is in the case, for the person. */
export function peopleData({ organisation }: Services, state: CaseState) {
  return {
    caseId: state.id,
    told: state.told.map(({ person, as }) => ({ name: nameOf(organisation, person), as })),
    isOpen: state.status === 'open',
    isNobodyLeft: handlerOf(state) === undefined && waitsFor(state).length === 0,
  };
}

/** Whom one can choose: without a name those who stand nearest, with one everybody whose name it is. */
export function foundIn(
  services: Services,
  state: CaseState,
  purpose: 'exclude' | 'add',
  { text, beyond }: { readonly text: string; readonly beyond: BeyondFile },
) {
  const { organisation } = services;
  const told = state.told.map(({ person }) => person);
  const addable = purpose === 'add' ? addableTo(services, state) : [];
  const roleIn = (person: PersonId) => {
    const as = addable.find((each) => each.person === person)?.as;
    return as === undefined ? {} : { as };
  };
  const never = [state.reporter, ...state.notTold, ...(purpose === 'add' ? told : [])];
  if (text !== '') {
    const wanted = purpose === 'exclude' ? 'anybody' : 'to-be-told';
    const { found, isMore } = findPeople(organisation, wanted, {
      text,
      never,
      beyond: beyond.people,
    });
    return {
      found: found.map(({ unit, ...person }) => ({ ...person, ...roleIn(person.person), place: unit })),
      isMore: isMore || beyond.isMore,
    };
  }
  const near =
    purpose === 'exclude'
      ? nearBy(services, state)
      : candidatesOf(services, state).map(({ person }) => person);
  const found = [...new Set(near)]
    .filter((person) => !never.includes(person))
    .map((person) => ({ person, name: nameOf(organisation, person), ...roleIn(person), place: '' }));
  return { found: found.slice(0, 30), isMore: false };
}

/** Whoever is in the case first, then everybody who could come to hear of it. */
function nearBy({ organisation }: Services, state: CaseState): readonly PersonId[] {
  const unit = unitById(organisation, state.unit);
  const others = unit === undefined ? [] : excludableFor(organisation, unit, state.reporter);
  return [...state.told, ...state.chain, ...others].map(({ person }) => person);
}

/** Whom the organisation names for the case's unit. */
function candidatesOf(
  { organisation }: Services,
  { unit: id, reporter, sender }: CaseState,
): readonly Told[] {
  const unit = unitById(organisation, id);
  return unit === undefined ? [] : inOrder(candidatesFor(organisation, unit, reporter), sender);
}

/**
 * Everybody who can be told now, and as what: those of the unit, and whoever leads, listens or represents somewhere else.
 * Of two roles elsewhere that do not lead, the one that sees less.
 */
export function addableTo(services: Services, state: CaseState): readonly Told[] {
  const { organisation } = services;
  const named = candidatesOf(services, state);
  const elsewhere = distinct(
    organisation.units.flatMap(({ leader, deputy, amr, firstAiders }) => [
      leader,
      deputy,
      ...amr,
      ...firstAiders,
    ]),
  );
  const others = elsewhere
    .filter((id) => !named.some(({ person }) => person === id))
    .flatMap((id) => roleElsewhere(organisation, id));
  const unknown = [state.reporter, ...state.notTold, ...state.told.map(({ person }) => person)];
  return [...named, ...others].filter(({ person }) => !unknown.includes(person));
}

function roleElsewhere(organisation: Organisation, person: PersonId): readonly Told[] {
  const [first] = possibleByHand(organisation, [person]);
  if (first?.as !== 'leader' && isFirstAider(organisation, person)) return [{ person, as: 'first-aider' }];
  return first === undefined ? [] : [first];
}

/** Whether somebody leads or represents, and is not one whom the organisation names for the case's unit. */
export function isByHand(services: Services, state: CaseState, told: Told): boolean {
  if (told.as === 'first-aider') return false;
  return !candidatesOf(services, state).some(({ person, as }) => person === told.person && as === told.as);
}

/** Whether somebody reads the private channel of the case's unit. */
export function readsChannel({ organisation }: Services, { unit: id }: CaseState, person: PersonId): boolean {
  const unit = unitById(organisation, id);
  return unit !== undefined && channelAudience(unit).includes(person);
}

/** What keeping somebody out would come to. */
export function excludedPreview(services: Services, state: CaseState, person: PersonId, wake: Wake) {
  const { organisation } = services;
  const decision = decideExcludePerson(state, {
    by: state.reporter,
    person,
    readsChannel: readsChannel(services, state, person),
    wake,
    settings: clockSettings(services, state.unit),
  });
  const events = decision.kind === 'accepted' ? decision.events : [];
  const asked = events.find((event) => event.type === 'CaseWasEscalated');
  const isNobodyLeft = events.some(
    (event) => event.type === 'PersonWasExcluded' && event.acknowledgeBy !== undefined,
  );
  return {
    caseId: state.id,
    person,
    name: nameOf(organisation, person),
    knows: knowsOf(services, state, person),
    isInvited: upcoming(state, 'group-talk') !== undefined && invitedTo(services, state).includes(person),
    ...(asked === undefined ? {} : { next: nameOf(organisation, asked.to) }),
    ...(isNobodyLeft ? { next: '' } : {}),
  };
}

function knowsOf(services: Services, state: CaseState, person: PersonId): 'nothing' | 'told' | 'opened' {
  if (state.opened.some(({ by }) => by === person)) return 'opened';
  const hasHeard = state.told.some((told) => told.person === person);
  const channel = messageId('notification', { kind: 'channel', unit: state.unit });
  const hasRead = readsChannel(services, state, person) && state.deliveries[channel]?.status === 'sent';
  return hasHeard || hasRead ? 'told' : 'nothing';
}

/** What somebody who is told as this sees, by what the role needs to know. The consent to the words was for others. */
export function seesOf(as: ToldAs) {
  const sees = (field: 'kinds' | 'absence' | 'dates') =>
    visibility(as, field, ['care', 'notification']) === 'full';
  const leads = sees('absence');
  return [
    'name',
    ...(sees('kinds') ? (['kinds'] as const) : []),
    ...(leads ? (['when', 'absence'] as const) : []),
    ...(sees('dates') ? (['dates', 'noWords'] as const) : (['contact', 'nothingElse'] as const)),
  ] as const;
}
