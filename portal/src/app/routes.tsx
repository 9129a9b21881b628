import { createBrowserRouter } from 'react-router';
import { Crashed } from './frame/Crashed';
import { Frame } from './frame/Frame';
import { NotFound } from './frame/NotFound';

/** Every screen is a chunk of its own; the address of a screen is the path below /app. */
export const router = createBrowserRouter(
  [
    { path: '/signed-in', lazy: () => import('./session/SignedInPage') },
    { path: '/unsubscribe', lazy: () => import('../features/message/UnsubscribePage') },
    {
      path: '/',
      element: <Frame />,
      errorElement: <Crashed />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <Crashed />,
          children: [
            { index: true, lazy: () => import('../features/home/HomePage') },
            { path: 'calls', lazy: () => import('../features/calls/CallsPage') },
            { path: 'calls/new', lazy: () => import('../features/calls/CallEditorPage') },
            { path: 'calls/:callId', lazy: () => import('../features/calls/CallPage') },
            { path: 'calls/:callId/edit', lazy: () => import('../features/calls/CallEditorPage') },
            { path: 'applications', lazy: () => import('../features/application/ApplicationsPage') },
            { path: 'applications/new', lazy: () => import('../features/application/StartPage') },
            { path: 'applications/:applicationId', lazy: () => import('../features/application/ApplicationPage') },
            { path: 'applications/:applicationId/receipt', lazy: () => import('../features/application/ReceiptPage') },
            {
              path: 'applications/:applicationId/edit',
              lazy: () => import('../features/application/WorkspacePage'),
              children: [
                { index: true, lazy: () => import('../features/application/SectionPage') },
                { path: 'attachments', lazy: () => import('../features/application/AttachmentsPage') },
                { path: 'check', lazy: () => import('../features/application/CheckPage') },
                { path: ':section', lazy: () => import('../features/application/SectionPage') },
              ],
            },
            { path: 'messages', lazy: () => import('../features/message/MessagesPage') },
            { path: 'messages/preferences', lazy: () => import('../features/message/PreferencesPage') },
            { path: 'organisations', lazy: () => import('../features/organisation/OrganisationsPage') },
            { path: 'organisations/new', lazy: () => import('../features/organisation/RegisterPage') },
            { path: 'organisations/:organisationId', lazy: () => import('../features/organisation/OrganisationPage') },
            { path: 'endorsements', lazy: () => import('../features/endorsement/EndorsementsPage') },
            { path: 'endorsements/:applicationId', lazy: () => import('../features/endorsement/EndorsementPage') },
            { path: 'formal-checks', lazy: () => import('../features/formal-check/FormalChecksPage') },
            { path: 'formal-checks/:applicationId', lazy: () => import('../features/formal-check/FormalCheckPage') },
            { path: 'reviews/:assignmentId', lazy: () => import('../features/review-desk/ReviewPage') },
            { path: 'conflicts', lazy: () => import('../features/conflict/ConflictsPage') },
            { path: 'experts', lazy: () => import('../features/expert/ExpertsPage') },
            { path: 'rounds', lazy: () => import('../features/round/RoundsPage') },
            { path: 'rounds/:roundId', lazy: () => import('../features/round/RoundPage') },
            { path: 'notices', lazy: () => import('../features/notice/NoticesPage') },
            { path: 'notices/:noticeId', lazy: () => import('../features/notice/NoticePage') },
            { path: 'agreements', lazy: () => import('../features/agreement/AgreementsPage') },
            { path: 'agreements/:agreementId', lazy: () => import('../features/agreement/AgreementPage') },
            { path: 'payments', lazy: () => import('../features/payment/PaymentsPage') },
            { path: 'payments/:paymentId', lazy: () => import('../features/payment/PaymentPage') },
            { path: 'pools', lazy: () => import('../features/pool/PoolsPage') },
            { path: 'pools/:poolId', lazy: () => import('../features/pool/PoolPage') },
            { path: 'ledger', lazy: () => import('../features/ledger/LedgerPage') },
            { path: 'ledger/accounts/:accountId', lazy: () => import('../features/ledger/AccountPage') },
            { path: 'needs', lazy: () => import('../features/need/NeedsPage') },
            { path: 'needs/new', lazy: () => import('../features/need/NewNeedPage') },
            { path: 'needs/:needId', lazy: () => import('../features/need/NeedPage') },
            { path: 'people', lazy: () => import('../features/person/PeoplePage') },
            { path: 'timelines', lazy: () => import('../features/timeline/TimelinesPage') },
            { path: 'timelines/:applicationId', lazy: () => import('../features/timeline/TimelinePage') },
            { path: 'clauses', lazy: () => import('../features/clause/ClausesPage') },
            { path: 'flow', lazy: () => import('../features/flow/FlowPage') },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ],
  { basename: '/app' },
);
