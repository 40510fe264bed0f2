/**
 * The configuration does not describe a way to run. `problems` names each variable and what to do; never a value, but
 * for the names of who is to sit in a trial.
 * `production` says why the start counts as production, where it does.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], production?: string) {
    const why = production === undefined ? [] : [`(This start counts as production because ${production}.)`];
    super(['The configuration cannot be used:', ...problems, ...why].join('\n  '));
    this.problems = problems;
  }
}
