import type { JobAddress } from '../client/queries.ts';

/** The page of a job; the address says where it runs, so that a link can be kept and shared. */
export const jobLink = ({ jobId, target, region }: JobAddress): string =>
  `/jobs/${encodeURIComponent(jobId)}?${new URLSearchParams({ target, region })}`;

const fallbackRegion = 'ap-guangzhou';

/** The reverse of {@link jobLink}; whatever is missing or odd falls back to the local service. */
export function jobAddressOf(jobId: string, search: URLSearchParams): JobAddress {
  return {
    jobId,
    target: search.get('target') === 'tencent' ? 'tencent' : 'local',
    region: search.get('region') ?? fallbackRegion,
  };
}
