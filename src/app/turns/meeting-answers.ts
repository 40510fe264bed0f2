import { debriefingPlannedCard } from '../../cards/debriefing-planned.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerMeeting } from '../../case/answer-meeting.ts';
import { decideChangeConsent } from '../../case/change-consent.ts';
import type { MeetingKind } from '../../case/meeting-events.ts';
import { meetingOf } from '../../case/meetings.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { consentWordings } from '../../texts/consent-wordings.ts';
import { clockSettings } from '../services.ts';
import { plannedData } from '../views/planned.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The person says whether they come. */
export async function answerMeeting(
  context: TurnContext,
  data: SubmitData<'answer-meeting'>,
): Promise<Reply> {
  const { meeting, round, joins } = data;
  const outcome = await runInTurn(context, `answer-meeting.${String(joins)}`, data, {
    decide: onCase((state) => decideAnswerMeeting(state, { by: context.person, meeting, round, joins })),
  });
  return present(context, outcome.state, meeting);
}

/** The person takes back the yes to being mentioned, where it is about to matter. */
export async function ratherNotMentioned(
  context: TurnContext,
  data: SubmitData<'rather-not-mentioned'>,
): Promise<Reply> {
  const { services, person: by } = context;
  const outcome = await runInTurn(context, 'rather-not-mentioned', data, {
    decide: onCase((state, now) =>
      decideChangeConsent(state, {
        by,
        purpose: 'mentioned',
        give: false,
        wording: consentWordings.mentioned.version,
        candidates: [],
        readsChannel: false,
        now,
        settings: clockSettings(services, state.unit),
      }),
    ),
  });
  return present(context, outcome.state, data.meeting);
}

async function present(
  context: TurnContext,
  state: CaseState | undefined,
  meeting: MeetingKind,
): Promise<Reply> {
  if (state?.reporter !== context.person) return refusePolitely(context);
  const latest = meetingOf(state, meeting);
  const isThere = latest.status === 'approved' || latest.status === 'cancelled';
  if (!isThere || state.status === 'withdrawn') return showCase(context, state);
  const change = latest.changes === undefined ? {} : { change: latest.changes };
  const which = meeting === 'group-talk' ? change : { ...change, meeting };
  const { services, now } = context;
  const data = await plannedData(services, state, which, now, await context.texts);
  return show(context, debriefingPlannedCard, data);
}
