import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import { body, idempotencyKey } from '@/api/http';
import type { Page } from '@/api/pages';
import type { CommentView, ReleasedView } from './types';

export const commentsKey = ['review', 'comments'];

/** What experts wrote about an application; one page holds all of it. */
export const commentsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...commentsKey, applicationId],
    queryFn: () =>
      body<Page<CommentView>>(
        review.GET('/api/review/v1/applications/{id}/comments', { params: { path: { id: applicationId } } }),
      ).then((page) => page.items),
  });

export const releaseFeedback = (applicationId: string, chosen: CommentView[], key: string) =>
  body(
    review.POST('/api/review/v1/applications/{id}/feedback', {
      params: { path: { id: applicationId } },
      headers: idempotencyKey(key),
      body: {
        comments: chosen.map(({ assignmentId, criterion }) => ({ assignmentId, ...(criterion ? { criterion } : {}) })),
      },
    }),
  );

/** What was released on an own application. */
export const feedbackQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['review', 'feedback', applicationId],
    queryFn: () =>
      body<Page<ReleasedView>>(
        review.GET('/api/review/v1/applications/{id}/feedback', { params: { path: { id: applicationId } } }),
      ).then((page) => page.items),
  });
