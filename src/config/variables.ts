import { z } from 'zod';
import { TenantId } from '../organisation/ids.ts';
import { LogLevel } from '../ports/log.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const secret = z.string();
const listed = z.string().transform((text) => text.split(/[\s,;]+/).filter((item) => item !== ''));

const tenantId = z.string().trim().pipe(TenantId);

const appId = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9-]{1,64}$/, 'must be the application (client) id of the bot’s registration');

const serviceHost = z
  .string()
  .regex(/^[A-Za-z0-9.-]+(:\d{1,5})?$/, 'must be host names without https:// and path, separated by commas')
  .toLowerCase();

// At least two names after the star: nobody means the whole of `*.com`.
const fileHost = z
  .string()
  .regex(
    /^(\*\.)?([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/,
    'must be host names, or *. and what they end in (*.sharepoint.com), separated by commas',
  )
  .toLowerCase();

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

const endpoint = z
  .string()
  .trim()
  .refine((text) => URL.canParse(text) && (text.startsWith('https://') || loopback.test(text)), {
    message: 'must be an address beginning with https:// (http only to this machine)',
  });

const privateKey = secret
  .transform((text) => text.replaceAll('\\n', '\n').trim())
  .refine((text) => text.startsWith('-----BEGIN '), { message: 'must be the private key as PEM text' });

const port = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/, 'must be a number')
  .transform(Number)
  .refine((number) => number <= 65_535, { message: 'must be at most 65535' });

// An Agents Playground knows one user and five others.
const playgroundPeople = listed.pipe(
  z
    .array(z.string().toLowerCase())
    .refine(({ length }) => length > 0 && length <= 6, { message: 'must name one to six people' })
    .refine((names) => new Set(names).size === names.length, { message: 'must name each person once' }),
);

/** Every variable the app reads, each on its own. What they mean together is decided by the mode. */
const Variables = z.object({
  CLIENT_ID: appId.optional(),
  TENANT_ID: tenantId.optional(),
  BOT_TYPE: z.enum(['UserAssignedMsi', 'SingleTenant'], 'must be UserAssignedMsi or SingleTenant').optional(),
  CLIENT_SECRET: secret.optional(),
  CERTIFICATE_THUMBPRINT: z
    .string()
    .trim()
    .regex(/^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$/, 'must be 40 or 64 hexadecimal digits')
    .optional(),
  CERTIFICATE_PRIVATE_KEY: privateKey.optional(),
  STORAGE_ACCOUNT: z
    .string()
    .trim()
    .regex(/^[a-z0-9]{3,24}$/, 'must be the name of the storage account: 3 to 24 small letters and digits')
    .optional(),
  STORAGE_CONNECTION_STRING: secret.optional(),
  ALLOWED_TENANT_IDS: listed.pipe(z.array(TenantId).min(1)).optional(),
  ALLOWED_SERVICE_HOSTS: listed.pipe(z.array(serviceHost).min(1)).default(['smba.trafficmanager.net']),
  ALLOWED_FILE_HOSTS: listed.pipe(z.array(fileHost).min(1)).default(['*.sharepoint.com']),
  BOT_OPENID_METADATA_URL: endpoint.optional(),
  BOT_TOKEN_ISSUER: z.string().trim().optional(),
  BOT_LOGIN_URL: endpoint.optional(),
  BOT_OAUTH_SCOPE: z.string().trim().optional(),
  GRAPH_URL: endpoint.transform((url) => url.replace(/\/+$/, '')).optional(),
  PORT: port.default(3978),
  DATA_DIR: z.string().default('.data'),
  PLAYGROUND: z.enum(['on', 'off'], 'must be on or off').default('on'),
  PLAYGROUND_PEOPLE: playgroundPeople.optional(),
  ORGANISATION_FILE: z.string().default('organisation.yaml'),
  KEY_ENCRYPTION_KEY: secret.optional(),
  KEY_ENCRYPTION_KEY_FILE: z.string().optional(),
  PUBLIC_URL: endpoint.optional(),
  WEBSITE_HOSTNAME: z.string().trim().optional(),
  WORKFLOW_REMINDERS_URL: secret.trim().optional(),
  WORKFLOW_DEBRIEFING_URL: secret.trim().optional(),
  LOG_LEVEL: LogLevel.optional(),
});
export type Variables = z.infer<typeof Variables>;
export type VariableName = keyof Variables;

/** Writes down what is wrong with a variable and what to do about it. */
export type Report = (name: VariableName, problem: string) => void;

/** The environment without the variables that hold nothing: an empty string counts as unset. */
export function setVariables(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}

/** The variables that are as they should be, and what is wrong with the others. */
export function readVariables(environment: Environment): {
  readonly variables: Variables;
  readonly malformed: Readonly<Record<string, string>>;
} {
  const result = Variables.safeParse(environment);
  if (result.success) return { variables: result.data, malformed: {} };
  const malformed = Object.fromEntries(
    result.error.issues.map(({ path, message }) => [String(path[0]), message]),
  );
  const rest = Object.fromEntries(Object.entries(environment).filter(([name]) => !(name in malformed)));
  return { variables: Variables.parse(rest), malformed };
}
