import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, done, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import { readAll, type Page } from '@/api/pages';
import { sendFile } from '@/api/send-file';

type Schemas = components['schemas'];

export const SCANS = ['application/pdf', 'image/jpeg', 'image/png'];
export const FILE_BYTES_MAX = 20 * 1024 * 1024;

export type EthicsState = Schemas['EthicsState'];
export type EthicsOutcome = Schemas['EthicsOutcome'];
export type EthicsSummary = Optional<Schemas['EthicsSummary'], 'dueAt' | 'nextFollowUpOn' | 'committeeNameEn'>;
export type VoiceView = Optional<Schemas['EthicsVoiceView'], 'recusal' | 'vote' | 'comment'>;
export type DecisionView = Optional<Schemas['EthicsDecisionView'], 'conditions' | 'voices' | 'whole'>;
export type PanellistView = Optional<
  Schemas['EthicsPanellistView'],
  'name' | 'agrees' | 'compliant' | 'reasonable' | 'comment'
>;
export type FollowUpView = Optional<Schemas['EthicsFollowUpView'], 'checkedAt' | 'finding'>;
export type DeliberationView = Omit<
  Optional<Schemas['EthicsDeliberationView'], 'ground' | 'heldAt' | 'minutes'>,
  'members'
> & { members: VoiceView[] };
export type EthicsRules = Schemas['EthicsRuleSet'];
export type Said = Schemas['EthicsDescription'];
export type CommitteeView = Optional<
  Schemas['EthicsCommitteeView'],
  'nameEn' | 'registrationNo' | 'registeredOn' | 'registerBy' | 'members'
>;

/** Which members are there depends on the viewer. */
export type EthicsView = Omit<
  Optional<
    Schemas['EthicsView'],
    | 'riskBenefit'
    | 'listedReason'
    | 'listedByCommittee'
    | 'committeeListedReason'
    | 'acceptedAt'
    | 'exemptedBy'
    | 'registrationNo'
    | 'registeredOn'
    | 'registerBy'
  >,
  'summary' | 'deliberation' | 'decisions' | 'panel' | 'followUps'
> & {
  summary: EthicsSummary;
  deliberation?: DeliberationView | null;
  decisions: DecisionView[];
  panel?: { seats: PanellistView[] } | null;
  followUps: FollowUpView[];
};

export const ethicsKey = ['review', 'ethics'];
export const SUBJECTS = ['HUMAN', 'SAMPLES', 'DATA', 'ANIMALS'] as const;
export const OUTCOMES = ['APPROVE', 'APPROVE_MODIFIED', 'REVIEW_MODIFIED', 'REJECT'] as const;

const REVIEWS = '/api/review/v1/ethics-reviews';
const addressOf = (id: string) => `${REVIEWS}/${encodeURIComponent(id)}`;

export const ethicsQuery = (id: string) =>
  queryOptions({
    queryKey: [...ethicsKey, id],
    queryFn: () => body<EthicsView>(review.GET('/api/review/v1/ethics-reviews/{id}', { params: { path: { id } } })),
  });

/** The whole of what somebody has a part in: a desk is sorted by its clocks, not by pages. */
export const ethicsListQuery = queryOptions({
  queryKey: [...ethicsKey, 'all'],
  queryFn: () =>
    readAll<EthicsSummary>((cursor) =>
      body<Page<EthicsSummary>>(
        review.GET('/api/review/v1/ethics-reviews', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
});

export const rulesQuery = queryOptions({
  queryKey: [...ethicsKey, 'rules'],
  queryFn: () => body<EthicsRules>(review.GET('/api/review/v1/ethics-rules')),
  staleTime: Infinity,
});

export const committeesQuery = queryOptions({
  queryKey: [...ethicsKey, 'committees'],
  queryFn: () =>
    readAll<CommitteeView>((cursor) =>
      body<Page<CommitteeView>>(
        review.GET('/api/review/v1/ethics-committees', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
});

/** Applications of the reader's units. */
export const candidatesQuery = queryOptions({
  queryKey: [...ethicsKey, 'candidates'],
  queryFn: () =>
    readAll<Schemas['EthicsCandidate']>((cursor) =>
      body<Page<Schemas['EthicsCandidate']>>(
        review.GET('/api/review/v1/ethics-candidates', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
});

export const openReview = (opening: { applicationId: string; committeeId: string; said: Said }, key: string) =>
  body<EthicsView>(review.POST('/api/review/v1/ethics-reviews', { headers: idempotencyKey(key), body: opening }));

/** Operations of a review that answer with it; `what` is the last part of the address. */
type Posted =
  | 'filing'
  | 'withdrawal'
  | 'modification'
  | 'appeal'
  | 'rereview'
  | 'follow-ups'
  | 'return'
  | 'acceptance'
  | 'procedure'
  | 'extension'
  | 'decision'
  | 'modification-check'
  | 'appeal-answer'
  | 'final-decision'
  | 'registration'
  | 'follow-up-check'
  | 'suspension'
  | 'resumption'
  | 'termination'
  | 'closure'
  | 'rereview-exemption'
  | 'panel-result';
type Put = 'description' | 'meeting' | 'panel';

type Known = Pick<EthicsView, 'version'> & { summary: Pick<EthicsSummary, 'id'> };

export const post = ({ summary, version }: Known, what: Posted, sent: unknown = {}) =>
  body<EthicsView>(
    review.POST(`/api/review/v1/ethics-reviews/{id}/${what}` as '/api/review/v1/ethics-reviews/{id}/appeal', {
      params: { path: { id: summary.id } },
      headers: ifMatch(version),
      body: sent as Schemas['EthicsReasonRequest'],
    }),
  );

export const put = ({ summary, version }: Known, what: Put, sent: unknown) =>
  body<EthicsView>(
    review.PUT(`/api/review/v1/ethics-reviews/{id}/${what}` as '/api/review/v1/ethics-reviews/{id}/meeting', {
      params: { path: { id: summary.id } },
      headers: ifMatch(version),
      body: sent as Schemas['EthicsMeetingRequest'],
    }),
  );

/** Votes come from several members at once, so they name no version. */
export const vote = (id: string, sent: Schemas['EthicsVoteRequest']) =>
  body<EthicsView>(review.PUT('/api/review/v1/ethics-reviews/{id}/vote', { params: { path: { id } }, body: sent }));

export const recuse = (id: string, reason: string) =>
  done(review.POST('/api/review/v1/ethics-reviews/{id}/recusals', { params: { path: { id } }, body: { reason } }));

export const giveOpinion = (id: string, sent: Schemas['EthicsOpinionRequest']) =>
  body<EthicsView>(review.PUT('/api/review/v1/ethics-reviews/{id}/opinion', { params: { path: { id } }, body: sent }));

export const leavePanel = (id: string) =>
  done(review.POST('/api/review/v1/ethics-reviews/{id}/panel-leave', { params: { path: { id } } }));

/** The letter of the last decision as a file. */
export const letterAddress = (id: string) => `${addressOf(id)}/letter`;

export const fileAddress = (id: string, fileId: string) =>
  `${addressOf(id)}/files/${encodeURIComponent(fileId)}/content`;

export function addFile(
  { summary }: Pick<Known, 'summary'>,
  item: string,
  sent: { file: File; key: string; onProgress: (share: number) => void },
): Promise<void> {
  const query = new URLSearchParams({ item, fileName: sent.file.name });
  return sendFile({ address: `${addressOf(summary.id)}/files?${query}`, ...sent });
}

export const removeFile = ({ summary, version }: Known, fileId: string) =>
  body<EthicsView>(
    review.DELETE('/api/review/v1/ethics-reviews/{id}/files/{fileId}', {
      params: { path: { id: summary.id, fileId } },
      headers: ifMatch(version),
    }),
  );
