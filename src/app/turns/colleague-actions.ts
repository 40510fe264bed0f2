import { colleagueAskPreviewCard } from '../../cards/colleague-ask-preview.ts';
import { colleagueCareCard } from '../../cards/colleague-care.ts';
import { colleagueChooseCard } from '../../cards/colleague-choose.ts';
import type { Way } from '../../cards/colleague-clicks.ts';
import { colleagueDoneCard } from '../../cards/colleague-done.ts';
import { colleagueTellPreviewCard } from '../../cards/colleague-tell-preview.ts';
import { colleagueTellCard } from '../../cards/colleague-tell.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { Said } from '../../concern/concern.ts';
import { concernChain, pastLeader } from '../../concern/route.ts';
import { personOf } from '../../organisation/directory.ts';
import { onCallIn } from '../../organisation/escalation.ts';
import { colleaguesOf, findPeople } from '../../organisation/find-people.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { nameOf } from '../recipients.ts';
import { begin } from './intake.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The answer to `kollega`: what helps, and the ways on. Nothing is stored. */
export function showCare(context: TurnContext): Promise<Reply> {
  return show(context, colleagueCareCard, {});
}

/** Who is it about? */
export function chooseColleague(
  context: TurnContext,
  { way }: { readonly way: Way },
  problem: Parameters<typeof colleagueChooseCard.render>[0]['problem'] = 'none',
  name = '',
): Promise<Reply> {
  const { services, person } = context;
  const { organisation } = services;
  const found = problem === 'several' ? foundBy(context, name) : [];
  const near = colleaguesOf(organisation, person).map((one) => ({ person: one.id, name: one.name }));
  const people = found.length > 0 ? found : near;
  return show(context, colleagueChooseCard, { way, people, name, problem });
}

/** Goes on with the one who was chosen or found. Whoever means themselves has a way of their own. */
export function colleagueChosen(context: TurnContext, data: SubmitData<'colleague-chosen'>): Promise<Reply> {
  const { way, name } = data;
  if (data.person !== undefined) return goOn(context, way, data.person);
  if (name === '') return chooseColleague(context, { way }, 'missing');
  const found = foundBy(context, name);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return goOn(context, way, only.person);
  return chooseColleague(context, { way }, found.length === 0 ? 'unknown' : 'several', name);
}

function foundBy({ services, person: looking }: TurnContext, text: string) {
  const { found } = findPeople(services.organisation, 'anybody', { text, never: [looking] });
  return found.map(({ person, name }) => ({ person, name }));
}

function goOn(context: TurnContext, way: Way, about: PersonId): Promise<Reply> {
  const { services, person } = context;
  const { organisation } = services;
  if (about === person) return begin(context);
  if (personOf(organisation, about) === undefined) return chooseColleague(context, { way }, 'unknown');
  const name = nameOf(organisation, about);
  if (way === 'tell') return show(context, colleagueTellCard, { about, name });
  return show(context, colleagueAskPreviewCard, { about, name, by: nameOf(organisation, person) });
}

/** The facts are chosen: shows the exact texts and who may get them. */
export function previewTelling(context: TurnContext, data: SubmitData<'colleague-say'>): Promise<Reply> {
  const { about, danger, harassment: kind, leaderIsPart, named } = data;
  const { organisation } = context.services;
  if (about === context.person) return begin(context);
  if (personOf(organisation, about) === undefined)
    return chooseColleague(context, { way: 'tell' }, 'unknown');
  const name = nameOf(organisation, about);
  const said: Said = { danger, kind, leaderIsPart, named };
  const chain = recipientsFor(context, about, said).map(({ person, as }) => ({
    name: nameOf(organisation, person),
    as,
  }));
  if (chain.length === 0) return show(context, colleagueDoneCard, { what: 'nobody', name });
  const onCall = onCallIn(organisation).filter((person) => person !== about && person !== context.person);
  return show(context, colleagueTellPreviewCard, {
    about,
    name,
    by: nameOf(organisation, context.person),
    said,
    chain,
    onCall: onCall.map((person) => nameOf(organisation, person)),
  });
}

/** Back from the preview, with what was chosen. */
export function changeTelling(context: TurnContext, data: SubmitData<'colleague-change'>): Promise<Reply> {
  const { about, danger, kind, leaderIsPart, named } = data;
  const name = nameOf(context.services.organisation, about);
  return show(context, colleagueTellCard, { about, name, said: { danger, kind, leaderIsPart, named } });
}

/**
 * Who may get a colleague's word, by the organisation and the colleague's choices alone. The preview is made of this:
 * looking at the person's cases here would show the colleague that there are any.
 */
export function recipientsFor({ services, person }: TurnContext, about: PersonId, said: Said) {
  const chain = concernChain(services.organisation, about).filter((step) => step.person !== person);
  return pastLeader(chain, said);
}
