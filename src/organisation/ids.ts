import { z } from 'zod';

/** Entra object id of a person, in lower case. */
export const PersonId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9-]+$/)
  .transform((id) => id.toLowerCase())
  .brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Short name of a unit, chosen by the organisation, for example `jobcenter`. */
export const UnitId = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .brand<'UnitId'>();
export type UnitId = z.infer<typeof UnitId>;

/** Entra tenant id, in lower case. */
export const TenantId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9-]+$/)
  .transform((id) => id.toLowerCase())
  .brand<'TenantId'>();
export type TenantId = z.infer<typeof TenantId>;

/** The languages that every text exists in. */
export const Language = z.enum(['da', 'en']);
export type Language = z.infer<typeof Language>;
