import type { SentFile } from '../../ports/file-fetcher.ts';
import type { Activity } from './activity.ts';

const uploaded = 'application/vnd.microsoft.teams.file.download.info';

/**
 * Files that came with a message (teams-platform.md, section 8): pictures pasted into a personal chat, and files that
 * Teams put into the person's OneDrive. Addresses are checked when they are fetched.
 */
export function filesOf({ attachments }: Activity): readonly SentFile[] {
  return (attachments ?? []).flatMap((attachment): SentFile[] => {
    if (attachment === null) return [];
    const { contentType, contentUrl, name, content } = attachment;
    if (contentType === uploaded && content !== null && content !== undefined)
      return [{ how: 'uploaded', url: content.downloadUrl, name: name ?? '' }];
    const isPicture = contentType.startsWith('image/');
    return isPicture && contentUrl !== null && contentUrl !== undefined
      ? [{ how: 'pasted', url: contentUrl, name: name ?? '' }]
      : [];
  });
}
