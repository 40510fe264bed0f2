import type { ContainerClient } from '@azure/storage-blob';
import { patiently, unhurriedly } from './patience.ts';
import type { StorageSettings } from './tables.ts';

const containerName = 'evidence';

/** The container of the encrypted files. The SDK is loaded at first use: most turns need none. */
export interface EvidenceContainer {
  client(): Promise<ContainerClient>;
  /** Creates it when it is missing; nobody may read it without a key. Safe to run from several instances at once. */
  create(): Promise<void>;
}

/** Makes no call. */
export function evidenceContainer(settings: StorageSettings): EvidenceContainer {
  let opened: Promise<ContainerClient> | undefined;
  const client = () => (opened ??= open(settings));
  return {
    client,
    async create() {
      const container = await client();
      await patiently((options) => container.createIfNotExists(options), unhurriedly);
    },
  };
}

async function open(settings: StorageSettings): Promise<ContainerClient> {
  const { BlobServiceClient } = await import('@azure/storage-blob');
  // `patiently` tries again; the SDK's own tries have no end that is known.
  const options = { retryOptions: { maxTries: 1 } };
  const service =
    settings.kind === 'connection-string'
      ? BlobServiceClient.fromConnectionString(settings.connectionString, options)
      : new BlobServiceClient(
          `https://${settings.account}.blob.core.windows.net`,
          settings.credential,
          options,
        );
  return service.getContainerClient(containerName);
}
