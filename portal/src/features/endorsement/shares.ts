import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import type { components } from '@/api/generated/applicant';
import type { Optional } from '@/api/optional';
import { applicationsKey } from '../application/applications';

export type Share = Optional<components['schemas']['UnitShareView'], 'quota' | 'deadlineAt'>;

export const sharesQuery = queryOptions({
  queryKey: [...applicationsKey, 'shares'],
  queryFn: () => body<Share[]>(applicant.GET('/api/applicant/v1/recommendation-shares/mine')),
});

/** How many more may be recommended; absent when there is no limit. */
export const leftOf = (share: Share) =>
  share.quota == null ? undefined : Math.max(0, share.quota - share.recommended);
