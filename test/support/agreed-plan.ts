import { type Actor, cardIn, offers } from './actor.ts';
import type { HereInCase } from './each-test-in-case.ts';
import type { Answers } from './walk.ts';

/** A report after which the leader is asked for a plan. */
export const threatened: Answers = {
  what: { kinds: 'threat', channels: 'sms', words: '' },
  who: { told: 'mona,ali' },
};

/** What the leader writes in words of her own. */
export const secret = 'Hun kører hjem med Bo hver dag kl. 15';

/** What the leader fills in. */
export const filled = {
  'two-people': 'mona',
  'another-caseworker': 'none',
  screened: '',
  security: 'ali',
  line0: secret,
  line1: '  ',
  lookAgainOn: '2026-12-08',
};

/** What leader and person do with the plan that they agree on. */
export function planSteps(here: HereInCase) {
  const cards = (word: string, verb: string) =>
    here.world.messenger
      .to(word)
      .flatMap(({ outgoing }) => (offers(outgoing.card, verb) ? [outgoing.card] : []));

  const plan = async () => {
    const head = await here.one.services.cases.readHead(here.caseId);
    return head?.state.plan.status === 'agreed' ? head.state.plan.agreement : undefined;
  };

  const click = (verb: string, data: object = {}) => ({
    verb,
    data: { ...data, caseId: here.caseId, commandId: here.one.services.ids.commandId() },
  });

  const opens = (person: Actor, ask: 'show' | 'edit' = 'show') =>
    person.clicks(click('open-plan', { ask }), 'open-plan');

  /** Mona says yes, and has the card to fill in. */
  async function editor(): Promise<unknown> {
    return cardIn(await here.mona.clicks(cards('mona', 'agree-plan').at(-1), 'agree-plan'));
  }

  /** Mona writes down what she and Anna agreed. */
  async function save(fields: object = {}, card?: unknown): Promise<unknown> {
    const saved = await here.mona.clicks(card ?? (await editor()), 'save-agreement', {
      ...filled,
      ...fields,
    });
    await here.one.background.settled();
    return cardIn(saved);
  }

  return { cards, plan, click, opens, editor, save };
}
