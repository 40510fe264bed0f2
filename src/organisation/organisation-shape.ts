import { z } from 'zod';
import { GraphSettings } from './graph-settings.ts';
import { Language, PersonId, TenantId, UnitId } from './ids.ts';
import { Settings } from './settings.ts';
import { ClosingDays, UnitWorkingHours } from './working-hours.ts';
import { workflowAddressProblem } from './workflow-address.ts';

const displayName = z.string().trim().min(1).max(200);

const workflowAddress = z.string().superRefine((address, context) => {
  const problem = workflowAddressProblem(address, 'local');
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

/** Whole days on which somebody is away, both included; local dates. */
const AwayPeriod = z
  .strictObject({ from: z.iso.date(), until: z.iso.date() })
  .refine(({ from, until }) => from <= until, {
    message: 'must not be before the first day',
    path: ['until'],
  });

/** A person of the organisation. */
export const Person = z.strictObject({
  id: PersonId.describe('Entra object id of the person'),
  name: displayName,
  email: z.email({ pattern: z.regexes.unicodeEmail }),
  language: Language.default('da'),
  away: z
    .array(AwayPeriod)
    .max(50)
    .default([])
    .describe('Days away, both included, for example [{ from: 2026-12-21, until: 2027-01-03 }]'),
});
export type Person = z.infer<typeof Person>;

/** The private channel of a unit. What is left out is registered when the app is added to the channel. */
export const PrivateChannel = z.strictObject({
  conversationId: z.string().min(1).max(500).describe('Id of the channel, for example 19:…@thread.tacv2'),
  teamId: z.string().min(1).max(500).optional(),
  serviceUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
});
export type PrivateChannel = z.infer<typeof PrivateChannel>;

const people = z.array(PersonId).default([]);

/** A part of the organisation with its own leader. */
export const Unit = z.strictObject({
  id: UnitId,
  name: displayName,
  parent: UnitId.optional().describe('The unit above; its leader is the leader of this unit’s leader'),
  leader: PersonId.optional(),
  deputy: PersonId.optional().describe('Stands in for the leader'),
  amr: people.describe('Work-environment representatives'),
  tr: people.describe('Union representatives'),
  firstAiders: people.describe(
    'Psychological first-aiders; where a unit names none, those of the nearest unit above that does',
  ),
  collector: PersonId.optional().describe(
    'Keeps evidence for whoever does not want to look at it again; else that of the nearest unit above',
  ),
  members: people.describe('Employees whose nearest leader leads this unit'),
  team: z
    .guid('must be the object id of a group in Entra')
    .optional()
    .describe(
      'Group in Entra whose members are employees of this unit as well; needs graph.uses to name team',
    ),
  privateChannel: PrivateChannel.optional(),
  workingHours: UnitWorkingHours.optional().describe(
    'Instead of those of the unit above, at last of the settings',
  ),
  extraClosingDays: ClosingDays.optional().describe(
    'Instead of those of the unit above, at last of the settings',
  ),
});
export type Unit = z.infer<typeof Unit>;

/** The organisation file as written, before its references are checked. */
export const OrganisationShape = z.strictObject({
  organisation: displayName,
  tenantId: TenantId,
  sector: z.enum(['public', 'private']),
  settings: Settings.prefault({}),
  workflow: z
    .strictObject({ remindersUrl: workflowAddress.optional(), debriefingUrl: workflowAddress.optional() })
    .optional(),
  graph: GraphSettings.optional(),
  people: z.array(Person).min(1),
  units: z.array(Unit).min(1),
  hr: people,
  onCall: people.describe('Whom to alert outside working hours'),
  administrators: people,
});
export type OrganisationShape = z.infer<typeof OrganisationShape>;
