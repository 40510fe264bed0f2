import { beforeAll, describe, expect, it } from 'vitest';
import { readOrganisationFile } from '../../src/adapters/file/organisation-file.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { workplaceFrom } from '../../src/start/workplace.ts';

/* Who sits at the Playgrounds of a trial: the usual three, or whoever PLAYGROUND_PEOPLE names. */
let example: Organisation;
beforeAll(async () => {
  example = await readOrganisationFile('organisation.yaml');
});

const channel = '19:fortroligt@thread.tacv2';
const seatsOf = (organisation: Organisation, names?: readonly string[]) =>
  workplaceFrom(organisation, names).personas.map(({ name, role, team, channelId }) =>
    [name, role, team.name, channelId].filter((each) => each !== undefined).join(', '),
  );

it('are employee, leader and AMR of one unit, the leader with the private channel', () => {
  expect(seatsOf(example)).toEqual([
    'Anna Jensen, employee, Jobcenter',
    `Mona Holm, leader, Jobcenter, ${channel}`,
    'Ali Yilmaz, amr, Jobcenter',
  ]);
});

describe('chosen by name', () => {
  it('sit in that order, each as what they are, whatever it is', () => {
    const names = [
      'lone.bjerre',
      'peter.dam',
      'thomas.vestergaard@eksempel.dk',
      'inge.winther',
      'rasmus.toft',
    ];
    expect(seatsOf(example, [...names, 'grethe.nygaard'])).toEqual([
      'Lone Bjerre, first-aider, Beskæftigelses- og Borgerforvaltningen',
      `Peter Dam, deputy, Jobcenter, ${channel}`,
      'Thomas Vestergaard, tr, Jobcenter',
      'Inge Winther, hr, Eksempel Kommune',
      'Rasmus Toft, on-call, Eksempel Kommune',
      'Grethe Nygaard, administrator, Eksempel Kommune',
    ]);
  });

  it('see the channel once, who leads first', () => {
    const channels = (names: string[]) =>
      workplaceFrom(example, names).personas.filter(({ channelId }) => channelId !== undefined);
    expect(channels(['ali.yilmaz', 'peter.dam', 'mona.holm']).map(({ name }) => name)).toEqual(['Mona Holm']);
    expect(channels(['ali.yilmaz', 'anna.jensen']).map(({ name }) => name)).toEqual(['Ali Yilmaz']);
    expect(channels(['thomas.vestergaard', 'henrik.skov'])).toEqual([]);
  });

  it('are what they do for others before the member of a unit that they are too', () => {
    const mona = example.people.find(({ name }) => name === 'Mona Holm')?.id;
    const units = example.units.map((unit) =>
      unit.id === 'forvaltning' ? { ...unit, members: [mona] } : unit,
    );
    const organisation = Organisation.parse({ ...example, units });
    expect(seatsOf(organisation, ['mona.holm'])).toEqual([`Mona Holm, leader, Jobcenter, ${channel}`]);
  });

  it('names that nobody has, or more than one, are all told', () => {
    const [anna, ...others] = example.people;
    const twin = { ...anna, id: 'twin', email: 'anna.jensen@andet.dk' };
    const organisation = Organisation.parse({ ...example, people: [anna, twin, ...others] });
    const all = () => workplaceFrom(organisation, ['mona', 'mona.holm', 'anna.jensen']);
    expect(all).toThrow(/PLAYGROUND_PEOPLE names mona, which nobody/);
    expect(all).toThrow(/PLAYGROUND_PEOPLE names anna\.jensen, which several people/);
    expect(all).not.toThrow(/mona\.holm/);
    expect(seatsOf(organisation, ['anna.jensen@eksempel.dk'])).toEqual(['Anna Jensen, employee, Jobcenter']);
  });
});
