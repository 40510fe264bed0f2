import { z } from 'zod';
import { DirectoryPerson } from '../../organisation/directory-facts.ts';

/** A user as Graph writes it, as far as it is read. */
export const GraphUser = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
});
export type GraphUser = z.infer<typeof GraphUser>;

/** Nobody where an account is closed, or has no name or no address to write to: no role can be filled with it. */
export function personIn(user: GraphUser): DirectoryPerson | undefined {
  if (user.accountEnabled === false) return undefined;
  return DirectoryPerson.safeParse({
    id: user.id,
    name: user.displayName,
    email: user.mail ?? user.userPrincipalName,
  }).data;
}

/**
 * Whether Graph showed only that somebody is there: without the permission to read people it leaves their names out, which
 * everybody has. Then nothing may be concluded, least of all that people have left.
 */
export function isVeiled({ displayName }: GraphUser): boolean {
  return !displayName;
}
