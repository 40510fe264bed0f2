import { describe, expect, it } from 'vitest';
import { handlerOf } from '../../src/case/handler.ts';
import { findTask } from '../../src/case/tasks/tasks-of.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import { runUntil, startWorld } from '../support/services.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { taskSteps } from '../support/tasks.ts';

const here = eachTestIn(startWorld);
const { state, got, open, inHand } = taskSteps(here);

describe('the leader’s tasks', () => {
  it('stand by date in the own list, without a name, and lead to the task', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const list = cardIn(await mona.says('mine opgaver'));
    expect(shown(list)).toContain('Tal med medarbejderen, senest fredag 20. november kl. 14.00');
    expect(shown(list)).not.toMatch(/ANNA|Anna/);
    const task = await mona.clicks(list, 'open-my-task', { which: `${caseId} first-talk` });
    expect(shown(task)).toContain('Medarbejderen har brug for en rolig samtale');
    expect((await state(caseId)).opened.map(({ by }) => by)).toContain(mona.person);
  });

  it('belong to five steps that they see as far as the employee does, by what each may see', async () => {
    const { caseId } = await inHand();
    const steps = async (word: string) => {
      const click = { verb: 'show-tasks', data: { caseId, commandId: here.one.services.ids.commandId() } };
      return shown(cardIn(await actor(word, here.one).clicks(click, 'show-tasks')));
    };
    expect(await steps('mona')).toMatch(/1 Psykisk førstehjælp","value":"Ikke begyndt endnu/);
    const data = { caseId, task: 'not-alone', commandId: here.one.services.ids.commandId() };
    await actor('mona', here.one).clicks({ verb: 'do-task', data }, 'do-task');
    for (const word of ['mona', 'ali'])
      expect(await steps(word)).toMatch(/1 Psykisk førstehjælp","value":"I gang/);
  });

  it.each([
    ['first-talk', 'show-meeting', 'Aftal den første samtale'],
    ['wellbeing', 'show-meeting', 'Aftal en opfølgning'],
    ['register', 'show-document', 'Udkast til jeres register'],
    ['police-help', 'show-document', 'Notat om hjælp til politianmeldelse'],
    ['apv', 'show-document', 'Notat til APV'],
    ['article-14', 'show-document', 'Skal afsenderen have besked'],
  ] as const)('lead to what they are done with: %s', async (task, verb, title) => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const card = await open('mona', caseId, task);
    expect(shown(await mona.clicks(card, verb))).toContain(title);
    // Who decides about the police cannot be somebody else.
    if (task === 'police-help') {
      expect(offers(card, 'hand-over-task')).toBe(false);
      return;
    }
    await mona.clicks(card, 'hand-over-task', { to: 'ali' });
    if (verb === 'show-meeting') expect(offers(await open('ali', caseId, task), verb)).toBe(false);
  });

  it('lets what the team learned be written down after “not now”', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    expect(offers(await open('mona', caseId, 'learning'), 'show-learning')).toBe(false);
    const data = { caseId, commandId: here.one.services.ids.commandId() };
    await mona.clicks({ verb: 'plan-debriefing', data }, 'plan-debriefing');
    await here.one.background.settled();
    const proposed = got('mona').findLast((card) => offers(card, 'approve-debriefing'));
    await mona.clicks(proposed, 'approve-debriefing', { start: '2026-11-26T12:00:00.000Z' });
    await runUntil(here.world, here.one, '2026-12-10T08:00:00Z');
    const note = cardIn(await mona.clicks(await open('mona', caseId, 'learning'), 'show-learning'));
    expect(shown(note)).toContain('Hvad har I lært?');
    await mona.clicks(note, 'note-learning', { topics: 'tell-early' });
    expect(findTask(await state(caseId), 'learning')).toMatchObject({ status: 'done' });
  });

  it('done with a note: its clock is met, the note is for whoever has the case, and a second click is the same', async () => {
    const { caseId, anna } = await inHand();
    const mona = actor('mona', here.one);
    const card = await open('mona', caseId, 'first-talk');
    await mona.clicks(card, 'do-task', { note: 'Vi tales ved igen tirsdag' });
    await mona.clicks(card, 'do-task', { note: 'Vi tales ved igen tirsdag' });
    const after = await state(caseId);
    expect(findTask(after, 'first-talk')).toMatchObject({ status: 'done', hasNote: true });
    expect(after.deadlines.find(({ record }) => record.rule === 'first_human_contact')?.status).toBe('met');
    expect(shown(await open('mona', caseId, 'first-talk')).match(/Vi tales ved igen tirsdag/g)).toHaveLength(
      1,
    );
    expect(shown(await open('ali', caseId, 'first-talk'))).not.toContain('Vi tales ved');
    const own = { verb: 'show-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    expect(shown(await anna.clicks(own, 'show-case'))).toContain('Samtalen er holdt fredag 20. november');
  });

  it('the contact person is named until a day: they and the employee hear of it, and it is asked again when they leave', async () => {
    const { caseId, anna } = await inHand();
    const mona = actor('mona', here.one);
    const card = await open('mona', caseId, 'contact-person');
    const pressed = (data: object) => mona.clicks(card, 'do-task', data);
    expect(shown(await pressed({ contact: 'ali' }))).toContain('Vælg både en person og en dag');
    const past = shown(await pressed({ contact: 'ali', until: '2026-11-20' }));
    expect(past).toContain('en dag efter i dag');
    expect(shown(await pressed({ contact: 'ali', until: '2062-02-26' }))).toContain('højst et år frem');
    expect(past).toContain('"value":"2026-11-20"');
    for (const stranger of ['karen', 'anna'])
      expect(shown(await pressed({ contact: stranger, until: '2027-02-26' }))).toContain('ikke med i sagen');
    expect(findTask(await state(caseId), 'contact-person')?.status).toBe('open');
    const again = await open('mona', caseId, 'contact-person');
    const named = { contact: 'ali', until: '2027-02-26' };
    await mona.clicks(again, 'do-task', named);
    await mona.clicks(again, 'do-task', named);
    await here.one.background.settled();
    const own = { verb: 'show-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    const line = 'ALI holder kontakten med dig til fredag 26. februar';
    expect(shown(await anna.clicks(own, 'show-case'))).toContain(line);
    expect(got('anna').filter((each) => shown(each).includes(line))).toHaveLength(1);
    const asked = got('ali').filter((each) => shown(each).includes('Du er blevet kontaktperson'));
    expect(asked).toHaveLength(1);
    expect(shown(asked)).not.toMatch(/ANNA|Anna/);
    const data = { caseId, person: 'ali', commandId: here.one.services.ids.commandId() };
    await anna.clicks({ verb: 'exclude-person', data }, 'exclude-person');
    await here.one.background.settled();
    expect(findTask(await state(caseId), 'contact-person')?.status).toBe('open');
    expect(shown(await anna.clicks(own, 'show-case'))).not.toContain('holder kontakten');
    expect(shown(got('mona').at(-1))).toMatch(/åben igen.*Udpeg en fast kontaktperson/);
    await mona.clicks(await open('mona', caseId, 'contact-person'), 'skip-task', { reason: 'not-wanted' });
    expect(findTask(await state(caseId), 'contact-person')?.status).toBe('skipped');
  });

  it('a contact person who is replaced hears that it is over, without a reason, and the employee who it is now', async () => {
    const { caseId, anna } = await inHand();
    const mona = actor('mona', here.one);
    const name = async (contact: string) => {
      await mona.clicks(await open('mona', caseId, 'contact-person'), 'do-task', {
        contact,
        until: '2027-02-26',
      });
      await here.one.background.settled();
    };
    await name('ali');
    const data = { caseId, task: 'contact-person', commandId: here.one.services.ids.commandId() };
    await mona.clicks({ verb: 'take-up-task', data }, 'take-up-task');
    await name('mona');
    const over = got('ali').filter((each) => shown(each).includes('Du er ikke længere kontaktperson'));
    expect(over).toHaveLength(1);
    expect(shown(over)).toContain('En anden holder kontakten nu. Du skal ikke gøre mere.');
    expect(shown(over)).not.toMatch(/anna|mona/i);
    const line = 'MONA holder kontakten med dig til fredag 26. februar';
    expect(shown(got('anna').at(-1))).toContain(line);
    const own = { verb: 'show-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    expect(shown(await anna.clicks(own, 'show-case'))).toContain(line);
  });

  it('a contact person hears that it is over when nobody is to keep in touch any more, and not of another one', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const named = { contact: 'ali', until: '2027-02-26' };
    await mona.clicks(await open('mona', caseId, 'contact-person'), 'do-task', named);
    const data = { caseId, task: 'contact-person', commandId: here.one.services.ids.commandId() };
    await mona.clicks({ verb: 'take-up-task', data }, 'take-up-task');
    await mona.clicks(await open('mona', caseId, 'contact-person'), 'skip-task', { reason: 'not-wanted' });
    await here.one.background.settled();
    expect(findTask(await state(caseId), 'contact-person')?.status).toBe('skipped');
    const over = got('ali').filter((each) => shown(each).includes('Du er ikke længere kontaktperson'));
    expect(over).toHaveLength(1);
    expect(shown(over)).toContain('Du skal ikke gøre mere.');
    expect(shown(over)).not.toMatch(/En anden|anna|mona/i);
    const told = got('anna').filter((each) =>
      shown(each).includes('Du har ikke længere en fast kontaktperson'),
    );
    expect(told).toHaveLength(1);
    expect(shown(told)).not.toMatch(/ALI|ønsker/);
  });

  it('a CPR number is refused with a sentence and not shown again; a real number finishes the task', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const card = await open('mona', caseId, 'register');
    const refused = shown(await mona.clicks(card, 'do-task', { receipt: '310190-1234', note: 'behold mig' }));
    expect(refused).toContain('Det ligner et CPR-nummer');
    expect(refused).toContain('behold mig');
    expect(refused).not.toContain('310190');
    const empty = shown(await mona.clicks(await open('mona', caseId, 'register'), 'do-task'));
    expect(empty).toContain('Et udkast er ikke en anmeldelse');
    expect(findTask(await state(caseId), 'register')?.status).toBe('open');
    await mona.clicks(await open('mona', caseId, 'register'), 'do-task', { receipt: 'SN-2026-104' });
    expect(findTask(await state(caseId), 'register')).toMatchObject({
      status: 'done',
      receipt: 'SN-2026-104',
    });
  });

  it('the button of an accident’s date asks for the number of the notice', async () => {
    const { caseId } = await inHand();
    const data = {
      caseId,
      clock: 'internal_accident_deadline',
      commandId: here.one.services.ids.commandId(),
    };
    const reply = cardIn(
      await actor('mona', here.one).clicks({ verb: 'meet-deadline', data }, 'meet-deadline'),
    );
    expect(offers(reply, 'do-task')).toBe(true);
    expect(shown(reply)).toContain('Kvitteringsnummer');
    expect((await state(caseId)).deadlines.some(({ status }) => status === 'met')).toBe(false);
  });

  it('the button of the police’s date leads to the decision, which alone settles it for the leader', async () => {
    const { caseId } = await inHand();
    const data = { caseId, clock: 'police_comp', commandId: here.one.services.ids.commandId() };
    const reply = cardIn(
      await actor('mona', here.one).clicks({ verb: 'meet-deadline', data }, 'meet-deadline'),
    );
    expect(offers(reply, 'open-approval')).toBe(true);
    const after = await state(caseId);
    expect(after.deadlines.find(({ record }) => record.clock === 'police_comp')?.status).toBe('running');
    expect(findTask(after, 'police-help')?.status).toBe('open');
  });

  it('skipped with a reason, taken up again; a card from before does no harm', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const card = await open('mona', caseId, 'work-split');
    expect(shown(await mona.clicks(card, 'skip-task'))).toContain('Vælg en grund først');
    await mona.clicks(await open('mona', caseId, 'work-split'), 'skip-task', { reason: 'not-needed' });
    expect(findTask(await state(caseId), 'work-split')).toMatchObject({
      status: 'skipped',
      reason: 'not-needed',
    });
    const settled = await open('mona', caseId, 'work-split');
    await mona.clicks(settled, 'take-up-task');
    expect(findTask(await state(caseId), 'work-split')?.status).toBe('open');
    await mona.clicks(await open('mona', caseId, 'work-split'), 'do-task');
    const stale = await mona.clicks(card, 'skip-task', { reason: 'not-wanted' });
    expect(shown(stale)).toContain('allerede gjort');
    expect(findTask(await state(caseId), 'work-split')?.status).toBe('done');
  });

  it('handed over to the AMR, who is told; nobody else can have it', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    await mona.clicks(await open('mona', caseId, 'journal-note'), 'hand-over-task', { to: 'ali' });
    await here.one.background.settled();
    expect(findTask(await state(caseId), 'journal-note')?.owner).toBe(actor('ali', here.one).person);
    expect(shown(got('ali').at(-1))).toContain('Du har fået en opgave');
    expect(shown(await actor('ali', here.one).says('mine opgaver'))).toContain('Skriv i borgerens journal');
    const forged = await mona.clicks(await open('mona', caseId, 'register'), 'hand-over-task', {
      to: 'bo',
    });
    expect(shown(forged)).toContain('kan ikke få opgaven');
    // What tells of health stays with those who lead.
    const card = await open('mona', caseId, 'psychologist');
    expect(offers(card, 'hand-over-task')).toBe(false);
  });

  it('the whole case passed on to the deputy: the person hears it, and the deputy has it after acknowledging', async () => {
    const { caseId } = await inHand();
    const mona = actor('mona', here.one);
    const data = { caseId, commandId: here.one.services.ids.commandId() };
    const ask = cardIn(await mona.clicks({ verb: 'show-hand-over', data }, 'show-hand-over'));
    await mona.clicks(ask, 'hand-over-case', { to: 'peter' });
    await here.one.background.settled();
    expect(handlerOf(await state(caseId))).toBe(mona.person);
    expect(got('anna').map(shown).at(-1)).toContain('tage sig af din sag');
    const own = shown(await actor('anna', here.one).clicks({ verb: 'show-case', data }, 'show-case'));
    expect(own).toContain('Kvitterede');
    expect(own).not.toContain('Gjorde noget ved sagen');
    const news = got('peter').findLast((card) => offers(card, 'acknowledge'));
    await actor('peter', here.one).clicks(news, 'acknowledge');
    expect(handlerOf(await state(caseId))).toBe(actor('peter', here.one).person);
    expect(shown(await actor('peter', here.one).says('mine opgaver'))).toContain('Tal med medarbejderen');
    const again = await mona.clicks(ask, 'hand-over-case', { to: 'karen' });
    expect(handlerOf(await state(caseId))).toBe(actor('peter', here.one).person);
    expect(again).toBeDefined();
  });
});
