import { z } from 'zod';

const id = z.string().max(500);
const tenant = z
  .string()
  .max(64)
  .transform((text) => text.toLowerCase());

const Account = z.object({
  id: z.string().min(1).max(200),
  aadObjectId: z.string().max(64).nullish(),
});

const ConversationAccount = z.object({
  id: id.min(1),
  tenantId: tenant.nullish(),
  conversationType: z.string().max(50).nullish(),
  isGroup: z.boolean().nullish(),
});

// Entities come in kinds that nobody foresees: one that does not fit is passed over, the message is not refused.
const Entity = z
  .object({
    type: z.string().max(200).nullish(),
    text: z.string().max(1000).nullish(),
    locale: z.string().max(50).nullish(),
    mentioned: z.object({ id: z.string().max(200) }).nullish(),
  })
  .catch({});

// What is no file (the text as HTML, a card) is passed over as well.
const Attachment = z
  .object({
    contentType: z.string().max(200),
    // In local mode the whole file; no body is larger.
    contentUrl: z.string().max(262_144).nullish(),
    name: z.string().max(500).nullish(),
    content: z
      .object({ downloadUrl: z.string().max(5000) })
      .nullish()
      .catch(undefined),
  })
  .nullable()
  .catch(null);

// Nobody is turned away because Teams says something new of a channel.
const Channel = z
  .object({ type: z.string().max(50).nullish(), membershipType: z.string().max(50).nullish() })
  .catch({});

/**
 * The part of a Bot Framework activity that this bot reads. Teams sends much more and adds to it over time, so
 * unknown keys are dropped; every key that is read is checked, its length too.
 */
export const Activity = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().max(200).nullish(),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.string().min(1).max(500),
  from: Account.nullish(),
  recipient: Account,
  conversation: ConversationAccount,
  channelData: z
    .object({
      tenant: z.object({ id: tenant.nullish() }).nullish(),
      channel: Channel.nullish(),
      team: z.object({ id: id.nullish() }).nullish().catch(undefined),
    })
    .nullish(),
  locale: z.string().max(50).nullish(),
  text: z.string().max(100_000).nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  action: z.string().max(100).nullish(),
  attachments: z.array(Attachment).max(50).nullish(),
  entities: z.array(Entity).max(500).nullish(),
  membersAdded: z.array(Account).max(2000).nullish(),
  membersRemoved: z.array(Account).max(2000).nullish(),
});
export type Activity = z.infer<typeof Activity>;

const verb = z.string().min(1).max(200);

/** What a click on an `Action.Execute` brings. */
export const ExecuteValue = z.object({ action: z.object({ verb, data: z.unknown().optional() }) });

/** What a click on an `Action.Submit` brings: one flat object. */
export const SubmitValue = z.looseObject({ verb });

/** The tenants an activity names, in lower case; more than one name is possible. */
export function tenantsOf(activity: Activity): string[] {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId];
  return named.filter((tenantId) => typeof tenantId === 'string').filter((tenantId) => tenantId !== '');
}
