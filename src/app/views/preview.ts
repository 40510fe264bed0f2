import type { Draft } from '../../case/draft.ts';
import type { Unit } from '../../organisation/organisation.ts';
import { channelAudience } from '../../organisation/roles.ts';
import type { Texts } from '../../texts/texts.ts';
import { channelUsedFor, nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { previewLines } from './preview-lines.ts';

/** The exact recipients and the exact text, as they will be sent after the yes. */
export function previewData({ organisation }: Services, unit: Unit, draft: Draft, texts: Texts) {
  const { caseId, person, answers } = draft;
  const { told = [], notTold = [], words, wordsToLeader = false } = answers;
  const channelUsed = channelUsedFor(unit, person, told, notTold);
  const wordsShared = wordsToLeader && words !== undefined && told.some(({ as }) => as !== 'amr');
  return {
    caseId,
    seen: draft.changedAt,
    recipients: told.map((entry) => ({
      name: nameOf(organisation, entry.person),
      as: entry.as,
      viaChannel: channelUsed && entry.as === 'leader',
    })),
    sees: previewLines(organisation, unit, draft, texts),
    ...(words === undefined ? {} : { words }),
    wordsShared,
    channelReaders: channelUsed ? channelAudience(unit).map((reader) => nameOf(organisation, reader)) : [],
    channelText: channelUsed ? `${texts.notification.title}. ${texts.notification.body}` : '',
  };
}
