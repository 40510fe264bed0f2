import { startAzurite } from '../../src/adapters/local/azurite.ts';

// Azurite in a process of its own: in memory, without telemetry and access log. Prints its connection string.

const { connectionString } = await startAzurite({ dataDirectory: undefined });
process.stdout.write(`listening: ${connectionString}\n`);
