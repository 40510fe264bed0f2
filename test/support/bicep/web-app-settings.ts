import type { Deployment } from './deploy.ts';
import { arrayOf, fieldOf, textOf } from './evaluate.ts';
import { theOnly } from './resources.ts';

/** Settings that App Service reads itself. */
const ofThePlatform = [
  'WEBSITE_RUN_FROM_PACKAGE',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
];

/** What the web app is told beside its settings. */
export function siteConfig({ resources }: Deployment) {
  return fieldOf(fieldOf(theOnly(resources, 'Microsoft.Web/sites').body, 'properties'), 'siteConfig');
}

/** All settings of the web app as they are written, with references into the vault. */
export function settingsOf(made: Deployment): ReadonlyMap<string, string> {
  const settings = arrayOf(fieldOf(siteConfig(made), 'appSettings'));
  return new Map(settings.map((each) => [textOf(fieldOf(each, 'name')), textOf(fieldOf(each, 'value'))]));
}

/**
 * The environment that the program gets: the settings with what the vault holds in place of each reference, and what
 * App Service adds. A reference to what the vault does not hold stays as it is, as it does there.
 */
export function environmentOf(
  made: Deployment,
  vault: Readonly<Record<string, string>>,
): Record<string, string> {
  const resolved = [...settingsOf(made)].map(([name, value]) => {
    const secret = /^@Microsoft\.KeyVault\(SecretUri=https:\/\/vault\.example\/secrets\/([a-z-]+)\/\)$/.exec(
      value,
    );
    return [name, vault[secret?.[1] ?? ''] ?? value] as const;
  });
  return {
    ...Object.fromEntries(resolved.filter(([name]) => !ofThePlatform.includes(name))),
    PORT: '8080',
    WEBSITE_SITE_NAME: 'bot',
    WEBSITE_HOSTNAME: textOf(fieldOf(made.outputs, 'BOT_DOMAIN')),
  };
}
