import { z } from 'zod';
import { platformDays, usualDays, type Reviewed } from './reviewed.ts';

/** Everybody that a person can be sent to. */
export const ContactId = z.enum([
  'emergency',
  'police',
  'victims',
  'lifeline',
  'doctor',
  'inspection',
  'stalking',
  'digitaltAnsvar',
  'sletDet',
  'compensation',
  'dataProtection',
  'domains',
  'domainNames',
  'services',
  'facebook',
  'instagram',
  'x',
  'tiktok',
  'youtube',
  'linkedin',
  'snapchat',
  'google',
]);
export type ContactId = z.infer<typeof ContactId>;

/** Somebody to call, or a page to go to. No opening hours: none is confirmed but those of the Arbejdstilsynet, undated. */
interface Contact extends Reviewed {
  readonly name: string;
  /** As people read it. */
  readonly number?: string;
  /** Without `https://`. */
  readonly site?: string;
}

const checked = { owner: 'hr', checkedOn: '2026-11-20', reviewDays: usualDays } as const;
const platform = {
  owner: 'communication',
  checkedOn: '2026-11-20',
  reviewDays: platformDays,
  sources: ['S0'],
  certainty: 'C',
} as const;

/**
 * Every number and address that a person is given, each in this one place (danish-domain 6 and 7.4). The texts name
 * them by their id, so a number that changes changes everywhere.
 */
const contacts = {
  emergency: { ...checked, name: '112', number: '112', sources: ['ANK', 'POL', 'SLET'], certainty: 'A' },
  police: {
    ...checked,
    name: 'Politiet',
    number: '114',
    site: 'politi.dk',
    sources: ['ANK', 'POL', 'SLET'],
    certainty: 'A',
  },
  victims: {
    ...checked,
    name: 'Offerrådgivningen',
    number: '116 006',
    site: 'offerraadgivning.dk',
    sources: ['OFF'],
    certainty: 'A',
  },
  lifeline: {
    ...checked,
    name: 'Livslinien',
    number: '70 201 201',
    site: 'livslinien.dk',
    sources: ['TV2'],
    certainty: 'B',
  },
  /** Only in the Capital Region. Elsewhere the on-call doctor has a number of its own. */
  doctor: { ...checked, name: 'Lægevagten', number: '1813', sources: [], certainty: 'C' },
  inspection: {
    ...checked,
    name: 'Arbejdstilsynet',
    owner: 'work-environment',
    number: '70 12 12 88',
    site: 'at.dk',
    sources: ['AT9'],
    certainty: 'A',
  },
  stalking: {
    ...checked,
    name: 'Dansk Stalking Center',
    site: 'danskstalkingcenter.dk',
    sources: ['STK'],
    certainty: 'B',
  },
  digitaltAnsvar: {
    ...checked,
    name: 'Digitalt Ansvar',
    site: 'digitaltansvar.dk',
    sources: ['DA1'],
    certainty: 'A',
  },
  sletDet: { ...checked, name: 'SletDet', site: 'sletdet.redbarnet.dk', sources: ['SLET'], certainty: 'A' },
  compensation: {
    ...checked,
    name: 'Erstatningsnævnet',
    site: 'civilstyrelsen.dk',
    sources: ['CIV'],
    certainty: 'A',
  },
  dataProtection: {
    ...checked,
    name: 'Datatilsynet',
    site: 'datatilsynet.dk',
    sources: ['DT1'],
    certainty: 'A',
  },
  domains: { ...checked, name: 'Punktum dk', site: 'punktum.dk', sources: ['PUN', 'DKH'], certainty: 'A' },
  domainNames: {
    ...checked,
    name: 'Klagenævnet for Domænenavne',
    site: 'domaeneklager.dk',
    sources: ['DOM'],
    certainty: 'A',
  },
  services: {
    ...checked,
    name: 'Digitaliseringsstyrelsen',
    site: 'digst.dk',
    sources: ['DIG'],
    certainty: 'A',
  },
  facebook: { ...platform, name: 'Facebook', site: 'facebook.com/help' },
  instagram: { ...platform, name: 'Instagram', site: 'help.instagram.com' },
  x: { ...platform, name: 'X', site: 'help.x.com' },
  tiktok: { ...platform, name: 'TikTok', site: 'support.tiktok.com' },
  youtube: { ...platform, name: 'YouTube', site: 'support.google.com/youtube' },
  linkedin: { ...platform, name: 'LinkedIn', site: 'linkedin.com/help' },
  snapchat: { ...platform, name: 'Snapchat', site: 'help.snapchat.com' },
  google: { ...platform, name: 'Google', site: 'support.google.com/websearch' },
} as const satisfies Record<ContactId, Contact>;

type With<Key extends string> = {
  readonly [Id in ContactId]: (typeof contacts)[Id] extends Readonly<Record<Key, string>> ? Id : never;
}[ContactId];

/** The number as people read it, for headings and plain sentences, where a link would show its brackets. */
export function plainNumber(id: With<'number'>): string {
  return contacts[id].number;
}

/** The number for the text of a card: a tap on a phone calls it. Where Teams follows no such link it still reads as the number. */
export function numberToTap(id: With<'number'>): string {
  const { number } = contacts[id];
  // Not broken over two lines, where a phone is narrow.
  return `[${number.replaceAll(' ', '\u00a0')}](tel:${number.replaceAll(' ', '')})`;
}

/** The address for the text of a card, as a link. */
export function siteToTap(id: With<'site'>): string {
  const { site } = contacts[id];
  return `[${site}](https://${site})`;
}

/** All of them, for who looks after them. */
export const allContacts: Readonly<Record<ContactId, Contact>> = contacts;
