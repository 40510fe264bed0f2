import { acknowledgeBy } from '../../case/acknowledge-by.ts';
import { isUrgent } from '../../case/is-urgent.ts';
import { instantText } from '../../case/instants.ts';
import type { Told } from '../../case/facts.ts';
import type { Draft } from '../../case/draft.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Unit } from '../../organisation/organisation.ts';
import type { PlaceKind } from '../../organisation/places.ts';
import { channelAudience } from '../../organisation/roles.ts';
import type { Texts } from '../../texts/texts.ts';
import { laterFor } from '../chain.ts';
import { channelUsedFor, nameOf } from '../recipients.ts';
import { clockSettings, type Services } from '../services.ts';
import { mayReadWordsAs, previewLines } from './preview-lines.ts';

/** The exact recipients and the exact text, as they will be sent after the yes. */
export function previewData(
  services: Services,
  {
    unit,
    kind,
    collector,
  }: {
    readonly unit: Unit;
    readonly kind: PlaceKind;
    /** Whom the person wished for to keep evidence, as long as they can be asked. */
    readonly collector: PersonId | undefined;
  },
  draft: Draft,
  texts: Texts,
) {
  const { organisation } = services;
  const { caseId, person, answers } = draft;
  const { told = [], notTold = [], words, wordsToLeader = false, leaderByHand } = answers;
  const channelUsed = channelUsedFor(unit, person, told, notTold);
  const wordsShared = wordsToLeader && words !== undefined && told.some(({ as }) => mayReadWordsAs(as));
  const { chain, onCall } = laterFor(organisation, unit, {
    caseId,
    reporter: person,
    told,
    notTold,
    leaderByHand,
  });
  const urgent = isUrgent({ kinds: answers.kinds ?? [], namesHome: answers.namesHome ?? false });
  const asLater = (entry: Told) => ({ ...entry, name: nameOf(organisation, entry.person) });
  return {
    caseId,
    seen: draft.changedAt,
    recipients: told.map((entry) => ({
      name: nameOf(organisation, entry.person),
      as: entry.as,
      viaChannel: channelUsed && entry.as === 'leader',
    })),
    sees: previewLines(organisation, unit, draft, texts),
    chain: chain.map(asLater),
    acknowledgeBy: acknowledgeBy(instantText(services.clock.now()), clockSettings(services, unit.id), urgent),
    ...(onCall === undefined ? {} : { onCall: asLater({ person: onCall, as: 'on-call' }) }),
    ...(words === undefined ? {} : { words }),
    wordsShared,
    files: draft.evidence?.length ?? 0,
    ...(collector === undefined ? {} : { collector: nameOf(organisation, collector) }),
    channelReaders: channelUsed ? channelAudience(unit).map((reader) => nameOf(organisation, reader)) : [],
    channelKind: kind,
    channelText: channelUsed ? channelText(urgent, texts) : '',
  };
}

function channelText(urgent: boolean, { notification }: Texts): string {
  return urgent
    ? `${notification.urgentTitle}. ${notification.urgentBody}`
    : `${notification.title}. ${notification.body}`;
}
