import { z } from 'zod';
import template from '../../adaptive-cards/intake-preview.json' with { type: 'json' };
import { InstantText, ToldAs } from '../case/facts.ts';
import { canHandle } from '../case/handler.ts';
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import { PlaceKind } from '../organisation/places.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { keptInWords } from './evidence-data.ts';
import { inert } from './inert.ts';
import { withHelpNow } from './help-now.ts';
import { listed } from './listed.ts';
import { momentInWords } from './moment-in-words.ts';
import { paragraphs } from './paragraphs.ts';
import { stepBackClick } from './step-back.ts';

/** What is sent with the yes: which state of the draft was shown, and who was named as possibly asked later. */
const sendClick = caseClick.extend({ seen: InstantText, later: z.array(PersonId).max(10) });

const Recipient = z.strictObject({ name: z.string(), as: ToldAs, viaChannel: z.boolean() });
type Recipient = z.infer<typeof Recipient>;

const LaterPerson = z.strictObject({ person: PersonId, name: z.string(), as: ToldAs });

const IntakePreviewData = z.strictObject({
  caseId: CaseId,
  /** Which state of the draft is shown: only that one can be sent from here. */
  seen: InstantText,
  recipients: z.array(Recipient),
  /** The exact lines that each kind of recipient sees. */
  sees: z.array(
    z.strictObject({
      title: z.string(),
      lines: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    }),
  ),
  /** Who is asked, in order, when nobody has acknowledged by then. */
  chain: z.array(LaterPerson),
  acknowledgeBy: InstantText,
  /** Who is told when a date cannot wait for the morning and no leader is in the case. */
  onCall: LaterPerson.optional(),
  words: z.string().max(4000).optional(),
  /** Whether the leader may read the words. Only then do they stand on the card. */
  wordsShared: z.boolean(),
  /** The neutral text for the unit's private channel; '' when the channel is not used. */
  /** Whether what they read together is a channel or a group chat. */
  channelKind: PlaceKind.optional(),
  channelText: z.string(),
  /** So many files are kept with the draft; nobody is shown them. */
  files: z.int().min(0),
  /** Who will be asked to keep evidence, by the person's wish. */
  collector: z.string().optional(),
  /** Names of everybody who reads the channel. */
  channelReaders: z.array(z.string()),
});
type IntakePreviewData = z.infer<typeof IntakePreviewData>;

/** Last step of the intake: the exact recipients and the exact text, and what a yes cannot take back. */
export const intakePreviewCard = defineCard(
  withHelpNow({
    name: 'intake-preview',
    template,
    data: IntakePreviewData,
    view: (data, { texts, commandId }) => ({
      ...texts.intakePreview,
      fallbackText: texts.intakePreview.title,
      dates: datesInWords(data, texts),
      recipientsTitle: texts.intakePreview.recipients,
      recipients: data.recipients.map((recipient) => ({
        text: recipientInWords(recipient, data.channelKind ?? 'channel', texts),
      })),
      channel: texts.intakePreview.channel[data.channelKind ?? 'channel'](
        inert(data.channelReaders.join(', ')),
      ),
      channelText: data.channelText,
      hasChannelText: data.channelText !== '',
      sees: data.sees.map(({ title, lines }) => ({
        title,
        lines: lines.map(({ label, value }) => ({ label: `${label}: `, value })),
      })),
      ...laterInWords(data, texts),
      ...wordsOn(data),
      ...keptInWords(data.files, texts),
      hasCollector: data.collector !== undefined,
      collector: data.collector === undefined ? '' : texts.evidenceList.wished(inert(data.collector)),
      click: { caseId: data.caseId, commandId },
      sendClick: {
        caseId: data.caseId,
        commandId,
        seen: data.seen,
        later: laterOn(data).map(({ person }) => person),
      },
      back: { caseId: data.caseId, commandId, from: 'preview' },
    }),
    submits: {
      'send-report': sendClick,
      'ask-correct': caseClick,
      'show-evidence': caseClick,
      'step-back': stepBackClick,
      'not-now': plainClick,
    },
  }),
);

/** Who sees the dates, and who is reminded of them: the person, where nobody who can handle a case is told. */
function datesInWords({ recipients }: IntakePreviewData, { intakePreview }: Texts): string {
  const isLed = recipients.some(({ as }) => canHandle(as));
  const listens = recipients.some(({ as }) => as === 'first-aider');
  if (isLed) return intakePreview[listens ? 'datesOfOthers' : 'dates'];
  return intakePreview[listens ? 'datesOfOthersAlone' : 'datesAlone'];
}

function recipientInWords(
  { name, as, viaChannel }: Recipient,
  kind: PlaceKind,
  { intakePreview, shared }: Texts,
): string {
  const how = viaChannel ? intakePreview.viaChannel[kind] : intakePreview.viaChat;
  return intakePreview.recipient(name, shared.roles[as], how);
}

/** So many characters of the person's own words stand in sight; more would push the yes out of reach, and unfolds. */
const shortWords = 300;

function wordsOn({ words = '', wordsShared }: IntakePreviewData) {
  const lines = paragraphs(words);
  const shown = wordsShared ? lines.map((text) => ({ text })) : [];
  const isLong = words.length > shortWords;
  return {
    showsWords: wordsShared && lines.length > 0,
    keepsWords: !wordsShared && lines.length > 0,
    foldsWords: shown.length > 0 && isLong,
    paragraphs: isLong ? [] : shown,
    folded: isLong ? shown : [],
  };
}

function laterOn({ chain, onCall }: IntakePreviewData) {
  return onCall === undefined ? chain : [...chain, onCall];
}

/** Who else may come to know, by name, and when: before the yes, because the yes is to that too. */
function laterInWords({ chain, acknowledgeBy, onCall }: IntakePreviewData, texts: Texts) {
  const { preview } = texts.chain;
  const { shared } = texts;
  const moment = momentInWords(acknowledgeBy, texts);
  const names = chain.map(({ name, as }) => shared.nameAndRole(name, shared.roles[as]));
  const lines =
    names.length === 0
      ? [preview.nobody]
      : [preview.asks(moment, listed(names, shared.and)), preview.atOnce, preview.sees];
  return {
    laterTitle: preview.title,
    later: [...lines, ...(onCall === undefined ? [] : [preview.onCall(onCall.name)])].map((text) => ({
      text,
    })),
  };
}
