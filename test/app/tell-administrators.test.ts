import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { sendNotices } from '../../src/app/send-notices.ts';
import { tellAdministrators } from '../../src/app/tell-administrators.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { NoticeStore } from '../../src/ports/notice-store.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { shown } from '../support/actor.ts';
import { id, plain } from '../organisation/example.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';

const here = eachTestIn(startWorld, 'nobody');

const da = textsIn('da').administratorNotice;
const advance = (duration: string) => here.world.clock.advance(Temporal.Duration.from(duration));
const repaired = (count: number) => ({ kind: 'cases-repaired', count }) as const;
const tell = (key: string, instance = here.one) => tellAdministrators(instance.services, repaired(2), key);
const send = (instance = here.one) => sendNotices(instance.services);
const toAdmin = () => here.world.messenger.to('admin').map(({ outgoing }) => shown(outgoing.card));

describe('what the administrators are told', () => {
  it('arrives once for a key, from however many processes it is said and sent', async () => {
    await here.world.introduce();
    const two = here.world.start();
    await Promise.all([tell('monday'), tell('monday', two), tell('tuesday')]);
    await tell('monday');
    await Promise.all([send(), send(two), send()]);
    await tell('monday', two);
    await send(two);
    expect(toAdmin()).toHaveLength(2);
    expect(toAdmin()[0]).toContain(da.casesRepaired(2).title);
  });

  it('reaches each administrator in the own language', async () => {
    await here.world.introduce();
    const english = plain.people.map((person) => ({
      ...person,
      language: person.id === 'helle' ? 'en' : 'da',
    }));
    const organisation = Organisation.parse({
      ...plain,
      people: english,
      administrators: ['admin', 'helle'],
    });
    const both = here.world.start(() => ({ organisation }));
    await tell('monday', both);
    await send(both);
    expect(toAdmin()[0]).toContain(da.casesRepaired(2).title);
    expect(shown(here.world.messenger.to('helle'))).toContain(
      textsIn('en').administratorNotice.casesRepaired(2).title,
    );
  });

  it('waits for an administrator whom the bot has not met', async () => {
    await tell('monday');
    await send();
    expect(toAdmin()).toEqual([]);
    await here.world.introduce('admin');
    advance('PT15M');
    await send();
    expect(toAdmin()).toHaveLength(1);
  });

  it('leaves the night and days off in peace', async () => {
    await here.world.introduce();
    here.world.clock.set(Temporal.Instant.from('2026-11-20T21:00:00Z'));
    await tell('monday');
    await send();
    advance('P1D');
    await send();
    expect(toAdmin()).toEqual([]);
    here.world.clock.set(Temporal.Instant.from('2026-11-23T06:00:00Z'));
    await send();
    expect(toAdmin()).toHaveLength(1);
  });

  it('is sent again when Teams says when, and not before', async () => {
    await here.world.introduce();
    here.world.messenger.fates.push({ kind: 'retry', afterSeconds: 120, reason: 'http-429' });
    await tell('monday');
    await send();
    advance('PT119S');
    await send();
    expect(toAdmin()).toHaveLength(1);
    advance('PT1S');
    await send();
    expect(toAdmin()).toHaveLength(2);
    expect(toAdmin()[1]).not.toContain(textsIn('da').reminder.repeated);
  });

  it('says that it repeats after a doubt, and ends after three', async () => {
    await here.world.introduce();
    for (let doubt = 0; doubt < 5; doubt += 1)
      here.world.messenger.fates.push({ kind: 'doubt', reason: 'time-out' });
    await tell('monday');
    for (let minute = 0; minute < 6; minute += 1) {
      await send();
      advance('PT1M');
    }
    const repeated = toAdmin().map((card) => card.includes(textsIn('da').reminder.repeated));
    expect(repeated).toEqual([false, true, true]);
    expect(here.world.log.filter(({ event }) => event === 'notice.doubt')).toHaveLength(3);
  });

  it('is a doubt when its sender died, and is left alone while it may be at work', async () => {
    await here.world.introduce();
    here.world.messenger.fates.push('die-after');
    await tell('monday');
    void send();
    await expect.poll(toAdmin).toHaveLength(1);
    await send(here.world.start());
    expect(toAdmin()).toHaveLength(1);
    advance('PT46S');
    // The process that may still be sending knows that it is.
    await send();
    expect(toAdmin()).toHaveLength(1);
    await send(here.world.start());
    expect(toAdmin()).toHaveLength(2);
    expect(toAdmin()[1]).toContain(textsIn('da').reminder.repeated);
  });

  it('ends when it is refused for good', async () => {
    await here.world.introduce();
    here.world.messenger.fates.push({ kind: 'dead', reason: 'http-403' });
    await tell('monday');
    await send();
    advance('PT1H');
    await send();
    expect(toAdmin()).toHaveLength(1);
  });

  it('names the person who needs the app, and keeps it from whoever is kept out', async () => {
    await here.world.introduce();
    const notice = { kind: 'person-unreachable', person: id('mona') } as const;
    await tellAdministrators(here.one.services, notice, 'mona', [id('admin')]);
    await send();
    expect(toAdmin()).toEqual([]);
    await tellAdministrators(here.one.services, notice, 'mona');
    await send();
    expect(toAdmin()[0]).toContain(da.personUnreachable('MONA').body);
  });
});

describe('whoever tells the administrators', () => {
  it('is not held up when there are none: the log says so', async () => {
    const organisation = Organisation.parse({ ...plain, administrators: [] });
    const nobody = here.world.start(() => ({ organisation }));
    expect(await tell('monday', nobody)).toBe(true);
    await send(nobody);
    expect(here.world.log).toContainEqual(expect.objectContaining({ event: 'notice.nobody' }));
  });

  it('goes on when storage is away, and learns that it was not kept', async () => {
    const down = () => Promise.reject(new StorageUnavailable('storage answered nothing'));
    const notices: NoticeStore = {
      read: down,
      add: down,
      outstanding: down,
      change: down,
      removeSettled: down,
    };
    const without = here.world.start(() => ({ notices }));
    expect(await tell('monday', without)).toBe(false);
    expect(here.world.log).toContainEqual(expect.objectContaining({ event: 'notice.failed' }));
  });
});
