import { textsIn } from '../../src/texts/texts-in.ts';
import { unit } from '../organisation/example.ts';
import type { Say } from './kept.ts';
import { titleIn } from './replies.ts';
import type { Ended } from './storm-state.ts';

const { guidance } = textsIn('da');

/** The contingency plan: what somebody was told is saved stands in its versions, which lead to the plan, one after the other. */
export async function checkPlan({ machine, clicks }: Ended, say: Say): Promise<void> {
  const { plans } = machine.storage;
  const { id } = unit('jobcenter');
  const versions = (await plans.versions(id)).toReversed();
  const texts = versions.flatMap(({ changed }) => changed.map(({ value }) => value));
  const plan = (await plans.read(id))?.plan;
  say(
    versions.some(({ version }, index) => version !== index + 1),
    'a version of the plan is missing',
  );
  say(plan?.version !== versions.at(-1)?.version, 'the plan is not that of its last version');
  const last = JSON.stringify(plan?.answers['talk-place']?.value);
  say(last !== JSON.stringify(texts.at(-1)), 'the plan is not what its versions lead to');
  for (const { verb, number, answers, data } of clicks.filter((click) => click.verb === 'save-plan')) {
    const isSaved = answers.some(({ reply }) => isPage(titleIn(reply), reply));
    const isThere = texts.some((value) => value?.kind === 'text' && value.text === data['talk-place']);
    say(isSaved && !isThere, `${verb} #${number} was saved and is lost`);
  }
}

/** Whoever’s answers were saved reads the page; whoever was overtaken gets the card again. */
function isPage(title: string, reply: unknown): boolean {
  const isCard = JSON.stringify(reply).includes('"verb":"save-plan"');
  return title === guidance.pages.plan.sections['first-aid'].title && !isCard;
}
